// Calculated fields: the page must show what the record calculates, for each entry of the table in
// tests/fixtures/calculations.toml and for hundreds of others, and whatever changes the answers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download, folder, launch, open, speak } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const cases = JSON.parse(readFileSync(join(folder, "calculations.cases")));
const { form, version } = JSON.parse(readFileSync(join(folder, "calculations.head")));
const file = answers => JSON.stringify({ "bogen-answers": 1, form, version, answers });

// Loads each file, and takes what the page shows and what it saves. Runs in the page.
const shownFor = async files => {
  let picker, saved;
  HTMLInputElement.prototype.click = function() { picker = this; };
  HTMLAnchorElement.prototype.click = () => {};
  URL.createObjectURL = blob => { saved = blob; return "blob:x"; };
  const found = [];
  for (const file of files) {
    document.getElementById("_load").onclick();
    await picker.onchange({ target: { files: [new File([file], "draft.json")] } });
    document.getElementById("_draft").onclick();
    const outputs = {};
    for (const { id, textContent } of document.querySelectorAll("output")) (outputs[id.split(".")[0]] ??= []).push(textContent);
    // A page may have more rows than are filled.
    for (const texts of Object.values(outputs)) while (texts.at(-1) === "") texts.pop();
    found.push({ outputs, answers: JSON.parse(await saved.text()).answers });
  }
  return found;
};

for (const tag of ["de-AT", "en-GB"]) {
  test(`values are calculated alike by page and record in ${tag}`, async () => {
    const { page, troubles, close } = await open(browser, "calculations");
    await speak(page, tag);
    const found = await page.evaluate(shownFor, cases.map(({ answers }) => file(answers)));
    const wrong = [];
    cases.forEach(({ answers, outputs }, i) => {
      assert.deepEqual(Object.keys(found[i].outputs).sort(), Object.keys(outputs[tag]).sort());
      const ids = Object.keys(outputs[tag]).filter(id => outputs[tag][id].join("|") !== found[i].outputs[id].join("|"));
      if (ids.length) wrong.push({ answers: JSON.stringify(answers), ...Object.fromEntries(ids.map(id => [id, [outputs[tag][id], found[i].outputs[id]].join(" / ")])) });
    });
    assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${cases.length}`);
    // What is calculated is not saved: it is calculated anew.
    for (const { answers } of found) assert.ok(!("zero" in answers) && !(answers.costs ?? []).some(row => "row" in row));
    assert.deepEqual(troubles, []);
    await close();
  });
}

const text = (page, id) => page.textContent(`[id="${id}"]`);

test("values follow what is typed, chosen, added and removed, and are announced politely", async () => {
  const { page, troubles, close } = await open(browser, "calculations");
  assert.equal(await text(page, "total"), "");
  await page.fill("#a", "1,5");
  assert.equal(await text(page, "total"), "", "a part is missing");
  assert.equal(await text(page, "some"), "1,50");
  await page.fill("#b", "2,25");
  assert.equal(await text(page, "total"), "3,75");
  assert.equal(await text(page, "all"), "3,75", "a value of a value");
  await page.fill("#b", "zwei");
  assert.equal(await text(page, "total"), "");
  await page.fill("#b", "200");
  assert.equal(await text(page, "large"), "201,50", "a condition on a value");
  assert.equal(await page.isVisible("#note"), true);
  await page.fill("#note", "x");
  assert.equal(await text(page, "note-shown"), "1");
  await page.fill("#b", "2");
  assert.equal(await page.isVisible("#note"), false);
  assert.equal(await page.isVisible("#large"), false);
  assert.equal(await text(page, "note-shown"), "0");

  await page.fill("[id='amount.1']", "10");
  await page.click("#costs > .add");
  await page.fill("[id='amount.2']", "0,5");
  assert.equal(await text(page, "row.2"), "0,50");
  assert.equal(await text(page, "costs-total"), "10,50");
  assert.equal(await text(page, "rows"), "2");
  await page.click("[id='costs.1'] .remove");
  assert.equal(await text(page, "costs-total"), "0,50");
  assert.equal(await text(page, "rows"), "1");
  // A question that is ruled out is no part any more.
  await page.click("fieldset:has([id='monthly.2']) label:has([value=yes])");
  assert.equal(await text(page, "row.2"), "");
  await page.click("fieldset:has([id='monthly.2']) label:has([value=no])");
  assert.equal(await text(page, "row.2"), "0,50");

  for (const [i, point] of [2, 1, 0].entries()) await page.locator(".s").nth(i).locator("label").nth(point).click();
  assert.equal(await text(page, "score"), "manche: 3");
  await speak(page, "en-GB");
  assert.equal(await text(page, "score"), "manche: 3");
  assert.equal(await text(page, "some"), "3.50");
  assert.equal(await page.getAttribute("#score", "aria-live"), "polite");
  assert.equal(await page.evaluate(() => document.getElementById("score").labels[0].textContent.includes("Feld score")), true);
  // An output that keeps its text is not touched, for each change is announced.
  const changes = await page.evaluate(async () => {
    const changed = [];
    new MutationObserver(list => changed.push(...list)).observe(document.getElementById("score"), { childList: true, characterData: true, subtree: true });
    const input = document.getElementById("c");
    input.value = "7";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(done => setTimeout(done));
    return changed.length;
  });
  assert.equal(changes, 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("a draft that is loaded has its values, whatever the file says", async () => {
  const { page, troubles, close } = await open(browser, "calculations");
  await page.fill("#a", "4");
  await page.fill("#b", "5");
  const draft = JSON.parse((await download(page, () => page.click("#_draft"))).text);
  await page.fill("#b", "50");
  const load = async content => {
    page.once("dialog", dialog => dialog.accept());
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#_load")]);
    await chooser.setFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });
  };
  await load({ ...draft, answers: { ...draft.answers, total: 99 } });
  await page.waitForFunction(() => document.getElementById("total").textContent === "9,00");
  await load({ ...draft, answers: {} });
  await page.waitForFunction(() => document.getElementById("total").textContent === "");
  assert.equal(await text(page, "zero"), "0,00");
  assert.deepEqual(troubles, []);
  await close();
});

test("on paper a value has a line to be written on, and is printed when it is there", async () => {
  const { page, close } = await open(browser, "calculations");
  await page.emulateMedia({ media: "print" });
  const line = await page.evaluate(() => {
    const { height } = document.getElementById("total").getBoundingClientRect();
    return { height, edge: getComputedStyle(document.getElementById("total")).borderBottomStyle };
  });
  assert.ok(line.height > 28 && line.edge === "solid", JSON.stringify(line));
  await close();
});
