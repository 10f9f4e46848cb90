// Whole answers: the page must ask, say and save what the record does, for each of many made for a form.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download, folder, launch, open } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// Loads each draft, asks the page to save, and takes what it says and what it saves. Runs in the page.
const judgedOf = async ({ drafts, headings }) => {
  let saved, draft;
  URL.createObjectURL = blob => { saved = blob; return "blob:x"; };
  HTMLAnchorElement.prototype.click = () => {};
  // What a person chooses when the page asks for a file.
  HTMLInputElement.prototype.click = function () {
    const chosen = new DataTransfer();
    chosen.items.add(new File([draft], "draft.json"));
    this.files = chosen.files;
    this.dispatchEvent(new Event("change"));
  };
  const status = document.getElementById("_status"), found = [];
  const later = () => new Promise(resolve => setTimeout(resolve));
  for (draft of drafts) {
    status.textContent = "";
    document.getElementById("_load").click();
    while (!status.textContent) await later();
    document.getElementById("_form").requestSubmit();
    const texts = [...document.querySelectorAll("#_errors a")].map(link => link.lastChild.textContent);
    const messages = texts.map(text => headings.reduce((text, heading) => text.replaceAll(heading, ""), text)).sort();
    document.getElementById("_draft").click();
    found.push({ kept: JSON.parse(await saved.text()).answers, messages });
  }
  return found;
};

const sorted = value => value && typeof value == "object" && !Array.isArray(value)
  ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])])) : Array.isArray(value) ? value.map(sorted) : value;

for (const name of readdirSync(folder).filter(file => file.endsWith(".judged")).map(file => file.slice(0, -7)).sort()) {
  test(`answers to ${name} are judged alike by page and record`, async () => {
    const { page, troubles, close } = await open(browser, name);
    const { headings, cases } = JSON.parse(readFileSync(join(folder, name + ".judged")));
    const found = await page.evaluate(judgedOf, { headings, drafts: cases.map(({ draft }) => JSON.stringify(draft)) });
    const wrong = [];
    cases.forEach(({ draft, kept, messages }, i) => {
      const record = JSON.stringify(sorted({ kept, messages: messages.sort() }));
      if (JSON.stringify(sorted(found[i])) !== record) wrong.push({ given: JSON.stringify(draft.answers), page: JSON.stringify(sorted(found[i])), record });
    });
    assert.deepEqual(wrong.slice(0, 3), [], `${wrong.length} of ${cases.length}`);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("what may still be counted by hand is printed", async () => {
  const { page, close } = await open(browser, "household");
  const printed = async ids => {
    const shown = await page.evaluate(ids => {
      dispatchEvent(new Event("beforeprint"));
      const shown = ids.filter(id => !document.getElementById(id).closest("[hidden]"));
      dispatchEvent(new Event("afterprint"));
      return shown;
    }, ids);
    return shown.join(" ");
  };
  const ids = ["trouble-text", "only", "many", "small", "all-at-school", "places"];
  assert.equal(await printed(ids), "trouble-text only many small all-at-school places");
  await page.click("fieldset:has(> label > #troubles) label:has([value=damp])");
  for (const [i, age, school] of [[0, "9", "no"], [1, "8", "yes"]]) {
    if (i) await page.click("#children > .add");
    const row = page.locator("#children > .row").nth(i);
    await row.locator("[id^=child-age]").fill(age);
    await row.locator(`label:has([value=${school}])`).click();
  }
  assert.equal(await printed(ids), "trouble-text many small places", "two children stay two, and one is at no school");
  await close();
});

// Names the first rows of a table, and refers to each from a row of another one.
const threeChildren = async page => {
  for (const [i, name] of ["Anna", "Ben", "Cem"].entries()) {
    if (i) await page.click("#children > .add");
    await page.locator("#children > .row").nth(i).locator("[id^=child-name]").fill(name);
  }
  for (const row of [1, 2, 3]) await page.selectOption(`[id='area-child.${row}']`, { index: row });
};
const chosen = page => page.evaluate(() => [1, 2, 3].map(row => document.getElementById(`area-child.${row}`).selectedOptions[0].text));
const saved = async page => {
  const { text } = await download(page, () => page.click("#_draft"));
  return { text, numbers: JSON.parse(text).answers.areas.map(row => row["area-child"]) };
};
const load = async (page, text) => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#_load")]);
  await chooser.setFiles({ name: "draft.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.waitForFunction(() => document.getElementById("_status").textContent);
};

test("a row is chosen by its words, and its number is saved", async () => {
  const { page, troubles, close } = await open(browser, "household");
  await threeChildren(page);
  assert.deepEqual(await chosen(page), ["1 – Anna", "2 – Ben", "3 – Cem"]);
  assert.deepEqual((await saved(page)).numbers, [1, 2, 3]);
  await page.locator("#children > .row").nth(0).locator("[id^=child-name]").fill("Änne");
  assert.deepEqual(await chosen(page), ["1 – Änne", "2 – Ben", "3 – Cem"]);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.isVisible("[id='area-child.1']"), false, "on paper the number stays");
  assert.equal(await page.locator("div:has(> [id='area-child.2']) > input").inputValue(), "2");
  assert.equal(await page.isVisible("div:has(> [id='area-child.2']) > input"), true);
  assert.deepEqual(troubles, []);
  await close();
});

test("a removed row gives what refers to it to no other", async () => {
  const { page, troubles, close } = await open(browser, "household");
  page.on("dialog", dialog => dialog.accept());
  await threeChildren(page);
  const children = page.locator("#children > .row"), question = page.locator(".ask");
  await children.nth(1).locator(".remove").click();
  assert.equal(await children.count(), 3, "it is asked first");
  const { text: before } = await saved(page);
  await children.nth(1).locator(":scope > .remove").click();
  assert.match(await question.innerText(), /Kind 2.*1 Mal/);
  await question.locator("button:not(.remove)").click();
  assert.equal(await question.count(), 0);
  await children.nth(1).locator(":scope > .remove").click();
  await question.locator(".remove").click();
  assert.equal(await children.count(), 2);
  assert.deepEqual(await chosen(page), ["1 – Anna", "bisher: 2 – Ben", "2 – Cem"]);
  const { text, numbers } = await saved(page);
  assert.deepEqual(numbers, [1, { removed: "2 – Ben" }, 2]);
  // A row that comes back is referred to again, and the question is gone.
  await page.click(".undo");
  assert.deepEqual(await chosen(page), ["1 – Anna", "2 – Ben", "3 – Cem"]);
  assert.deepEqual((await saved(page)).numbers, [1, 2, 3]);
  assert.equal(await question.count(), 0);
  await children.nth(1).locator(":scope > .remove").click();
  await question.locator(".remove").click();
  assert.deepEqual(await chosen(page), ["1 – Anna", "bisher: 2 – Ben", "2 – Cem"]);
  await page.click("#_form [type=submit]");
  assert.match(await page.innerText("#_errors"), /Die Zeile, die hier gemeint war, gibt es nicht/);
  assert.deepEqual(await chosen(page), ["1 – Anna", "bisher: 2 – Ben", "2 – Cem"]);
  // A new row is another one, in the page and in a draft that is loaded again.
  await page.click("#children > .add");
  assert.deepEqual(await chosen(page), ["1 – Anna", "bisher: 2 – Ben", "2 – Cem"]);
  await load(page, text);
  assert.deepEqual(await chosen(page), ["1 – Anna", "bisher: 2 – Ben", "2 – Cem"]);
  await load(page, before);
  assert.deepEqual(await chosen(page), ["1 – Anna", "2 – Ben", "3 – Cem"]);
  await load(page, text);
  await page.selectOption("[id='area-child.2']", { index: 2 });
  assert.deepEqual((await saved(page)).numbers, [1, 1, 2]);
  assert.deepEqual(troubles, []);
  await close();
});
