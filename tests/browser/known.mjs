// Values known in advance: the page shows them, saves them, and takes them for no change of its own.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download, folder, launch, open } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const names = readdirSync(folder).filter(file => file.endsWith(".known")).map(file => file.slice(0, -6)).sort();

for (const name of names) test(`what is known of ${name} is on its page`, async () => {
  const { page, troubles, close } = await open(browser, name);
  const known = JSON.parse(readFileSync(join(folder, name + ".known")));
  const copy = await page.evaluate(() => JSON.parse(document.getElementById("_given").textContent).copy);
  const { name: file, text } = await download(page, () => page.click("#_draft"));
  const saved = JSON.parse(text);
  assert.deepEqual(saved.answers, known);
  assert.equal(saved.copy, copy);
  assert.match(file, new RegExp(copy));
  assert.deepEqual(troubles, []);
  await close();
});

test("a page with known values says nothing of a draft", async () => {
  const { page, close } = await open(browser, names[0]);
  assert.equal(await page.innerText("#_status"), "");
  await close();
});

test("fields have values at first, which people can change and clear", async () => {
  const { page, troubles, close } = await open(browser, "first-values");
  const saved = async () => JSON.parse((await download(page, () => page.click("#_draft"))).text);
  const first = await saved();
  const now = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
  });
  assert.deepEqual(first.answers, {
    place: "Wien", by: "Łódź Verein", count: 1.5, start: "2026-05-04", on: now, since: "2025-09", at: "09:05",
    again: "no", way: "mail", mood: 3, story: "Zum Ergänzen",
  });
  await page.fill("#place", "");
  await page.fill("#story", "");
  await page.click("label:has([value=phone])");
  const changed = await saved();
  assert.deepEqual([changed.answers.place, changed.answers.way, changed.answers.story], [undefined, "phone", undefined]);
  // What somebody cleared stays cleared when the draft is loaded again.
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#_load")]);
  await chooser.setFiles({ name: "draft.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(changed)) });
  await page.waitForFunction(() => document.getElementById("_status").textContent);
  assert.deepEqual((await saved()).answers, changed.answers);
  assert.deepEqual(troubles, []);
  await close();
});
