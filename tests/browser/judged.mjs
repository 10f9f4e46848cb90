// Whole answers: the page must ask, say and save what the record does, for each of many made for a form.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { folder, launch, open } from "./browser.mjs";

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
    const texts = [...document.querySelectorAll("#_problems a")].map(link => link.lastChild.textContent);
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

test("numbers follow the rows that they refer to when one is removed", async () => {
  const { page, troubles, close } = await open(browser, "household");
  for (const [i, name] of ["A", "B", "C"].entries()) {
    if (i) await page.click("#children > .add");
    await page.locator("#children > .row").nth(i).locator("[id^=child-name]").fill(name);
  }
  const numbers = ["1", "2", "3"];
  for (const [i, number] of numbers.entries()) await page.fill(`[id='area-child.${i + 1}']`, number);
  await page.fill("#favourite", "3");
  await page.locator("#children > .row").nth(1).locator(".remove").click();
  const values = () => Promise.all([1, 2, 3].map(row => page.inputValue(`[id='area-child.${row}']`)));
  assert.deepEqual(await values(), ["1", "", "2"]);
  assert.equal(await page.inputValue("#favourite"), "3", "it refers to another table");
  assert.deepEqual(troubles, []);
  await close();
});
