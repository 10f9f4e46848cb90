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
