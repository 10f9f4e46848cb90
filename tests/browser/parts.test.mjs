// Pages of forms with parts: `#part=NAME` shows only one of them, and saves only that.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download, folder, launch, open } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const sections = page => page.evaluate(() => [...document.querySelectorAll("section[id^='_s.']")].map(({ id }) => id.slice(3)));
const save = async page => JSON.parse((await download(page, () => page.click("#_draft"))).text);

// Opens the page at a part. A page that is open already is loaded again.
const at = async part => {
  const opened = await open(browser, "parts");
  if (part) await Promise.all([opened.page.waitForEvent("load"), opened.page.click(`#_parts [value=${part}]`)]);
  opened.troubles.length = 0;
  return opened;
};

test("without a part, the page has the whole form", async () => {
  const { page, troubles, close } = await at();
  assert.deepEqual(await sections(page), ["who", "own-view", "helps", "checked", "office"]);
  await page.fill("#name", "Ana");
  assert.equal((await save(page)).sheet, undefined);
  assert.deepEqual(troubles, []);
  await close();
});

test("with a part, it has only the questions of that part and says in the file which it is", async () => {
  const { page, troubles, close } = await at("office");
  assert.deepEqual(await sections(page), ["who", "office"]);
  assert.equal(await page.locator("#visit-day").count(), 0);
  assert.equal(await page.getAttribute("#_parts [value=office]", "aria-pressed"), "true");
  await page.fill("#name", "Ana");
  // What depends on questions that are not here is asked.
  await page.fill("#note", "x");
  await page.click("[type=submit]");
  assert.ok(await page.locator("#_errors").isHidden());
  const file = await save(page);
  assert.deepEqual([file.sheet, file.answers], ["office", { name: "Ana", note: "x" }]);
  assert.deepEqual(troubles, []);
  await close();
});

test("an option that is called like a question of another part is none", async () => {
  const { page, troubles, close } = await at("office");
  assert.ok(await page.locator("#subject-words").isHidden());
  await page.check("[type=radio][value=goal]");
  assert.ok(await page.locator("#subject-words").isVisible());
  assert.deepEqual(troubles, []);
  await close();
});

test("a page with the values of one sheet is only that sheet", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${join(folder, "parts-service.html")}#part=client`);
  assert.deepEqual(await sections(page), ["who", "helps"]);
  assert.equal(await page.locator("#_parts").count(), 0);
  assert.equal(await page.inputValue("[id='service-name.1']"), "Amt");
  const file = await save(page);
  assert.deepEqual([file.sheet, file.answers.services], ["service.2", [{ "service-name": "Amt" }]]);
  await context.close();
});

test("rows can be added where a part has one for each", async () => {
  const { page, troubles, close } = await at("service");
  assert.deepEqual(await sections(page), ["who", "helps"]);
  await page.fill("[id='service-name.1']", "Amt");
  const file = await save(page);
  assert.deepEqual([file.sheet, file.answers.services], ["service", [{ "service-name": "Amt" }]]);
  assert.deepEqual(troubles, []);
  await close();
});

test("a file of another part is not loaded, so that nothing of it gets lost", async () => {
  const { page, troubles, close } = await at("office");
  const file = sheet => {
    const path = join(folder, `parts-${sheet ?? "whole"}.json`);
    const content = { "bogen-answers": 1, form: "visit", version: "1.0", sheet, answers: { name: "Ana", note: "x", goal: "y" } };
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const load = async path => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#_load")]);
    await chooser.setFiles(path);
    await page.waitForFunction(() => document.querySelector("#_status").textContent);
    return page.inputValue("#name");
  };
  assert.equal(await load(file("client")), "");
  assert.equal(await load(file()), "");
  assert.equal(await load(file("office")), "Ana");
  assert.deepEqual(troubles, []);
  await close();
});

test("of values that are known in advance, a part has only those that it may show", async () => {
  const known = async part => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${join(folder, "parts-known.html")}#part=${part}`);
    const values = await page.evaluate(() => [...document.querySelectorAll("input,textarea")].filter(input => /radio|checkbox/.test(input.type) ? input.checked : input.value).map(({ id }) => id.split(".")[0]));
    const shown = await page.evaluate(() => [...document.querySelectorAll("input,textarea")].map(({ value }) => value).join() + document.body.innerText);
    await context.close();
    return [values, shown.includes("geheim")];
  };
  assert.deepEqual(await known("professional"), [["name"], false]);
  const [own, shows] = await known("client");
  assert.ok(own.includes("reason") && shows);
});
