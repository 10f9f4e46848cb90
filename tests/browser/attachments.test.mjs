// Files beside answers: somebody chooses some, removes one, saves, and goes on from a draft. What is saved is unpacked and read
// by the Rust test.

import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { folder, launch, open, speak } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
// Longer than one block of each checksum, and of every length around the end of a block.
const long = Buffer.from(Array.from({ length: 200_003 }, (_, i) => i * 7 % 251));
const at = (page, document) => page.locator(`[data-d="${document}"]`);
const listed = (page, document) => page.locator(`[data-d="${document}"] + ul li`).allTextContents();
const choose = async (page, document, ...files) => {
  const before = (await listed(page, document)).length;
  await at(page, document).setInputFiles(files);
  await page.waitForFunction(([document, count]) =>
    document !== undefined && globalThis.document.querySelectorAll(`[data-d="${document}"] + ul li`).length === count, [document, before + files.length]);
};
const saved = async (page, act) => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), path: await download.path() };
};

test("files are chosen, removed and saved with the answers in one archive", async () => {
  const { page, troubles, close } = await open(browser, "benefit");
  await page.fill("#name", "Maria Muster");
  await page.fill('[id="amount.1"]', "100");
  await choose(page, "identity", file("Ausweis Müller.pdf", "abc"), file("Rückseite.JPG", long));
  await choose(page, "identity", file("falsch.png", ""));
  await choose(page, "other", file("Zeugnis.pdf", "55 bytes and a length in the next block of the checksum"));
  await choose(page, "income-slips", file("Lohn.pdf", "payslip"));
  assert.ok(await page.isChecked("[value=identity]"), "whoever chooses a file encloses the document");
  await page.locator('[data-d="identity"] + ul button').nth(2).click();
  assert.match(await page.innerText("#_status"), /falsch\.png/);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /falsch\.png/, "it can be brought back at once");
  assert.deepEqual((await listed(page, "identity")).length, 2);
  assert.equal(await at(page, "identity").evaluate(input => input.files.length), 2, "the input itself says the same");
  await page.check("[value=statements]");

  // What is unticked takes its files along, and a question that is not asked is not saved.
  await choose(page, "registration", file("Meldezettel.pdf", "x"));
  await page.uncheck("[value=registration]");
  assert.deepEqual(await listed(page, "registration"), []);

  // The file says when it was saved.
  await page.clock.setFixedTime(new Date("2027-01-05T10:00:00Z"));
  const draft = await saved(page, () => page.click("#_draft"));
  assert.match(draft.name, /^benefit-1\.0-[0-9a-f-]{36}-draft\.zip$/);
  copyFileSync(draft.path, join(folder, "attachments.draft.zip"));
  const again = await saved(page, () => page.click("#_draft"));
  assert.deepEqual(readFileSync(again.path), readFileSync(draft.path), "the same answers and files are the same bytes");

  const next = await open(browser, "benefit");
  const [chooser] = await Promise.all([next.page.waitForEvent("filechooser"), next.page.click("#_load")]);
  await chooser.setFiles({ name: draft.name, mimeType: "application/zip", buffer: readFileSync(draft.path) });
  await next.page.waitForFunction(() => document.querySelector('[data-d="identity"]').files.length === 2);
  assert.match((await listed(next.page, "identity"))[1], /Rückseite\.JPG/);
  await speak(next.page, "en-GB");
  assert.match((await listed(next.page, "identity"))[1], /Remove/);
  await next.page.click("[type=submit]");
  assert.match(await next.page.innerText("#_errors"), /Bank statements|bank statements/, "what is ticked without a file is said");
  const done = await saved(next.page, () => next.page.click("#_anyway"));
  assert.match(done.name, /^benefit-1\.0-[0-9a-f-]{36}\.zip$/);
  copyFileSync(done.path, join(folder, "attachments.zip"));
  const meant = [
    ["documents", "identity", "Ausweis Müller.pdf", Buffer.from("abc")],
    ["documents", "identity", "Rückseite.JPG", long],
    ["documents", "other", "Zeugnis.pdf", Buffer.from("55 bytes and a length in the next block of the checksum")],
    ["income-proof", "income-slips", "Lohn.pdf", Buffer.from("payslip")],
  ].map(([field, document, name, content]) => ({
    field, document, name, size: content.length, sha256: createHash("sha256").update(content).digest("hex"),
  }));
  writeFileSync(join(folder, "attachments.expected"), JSON.stringify(meant));
  assert.deepEqual([...troubles, ...next.troubles], []);
  await next.close();
  await close();
});

test("checksums are right for every length of a file", async () => {
  const { page, close } = await open(browser, "benefit");
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128]) {
    const content = long.subarray(0, length);
    await choose(page, "energy-bill", file(`${length}.pdf`, content));
    const sums = await at(page, "energy-bill").evaluate(input => input.chosen.at(-1).sums[1]);
    assert.equal(sums, createHash("sha256").update(content).digest("hex"), `${length} bytes`);
    await page.locator('[data-d="energy-bill"] + ul button').click();
  }
  await close();
});

test("files beyond the limits are refused with a reason", async () => {
  const { page, troubles, close } = await open(browser, "benefit");
  const refused = async (...files) => {
    await at(page, "identity").setInputFiles(files);
    const reasons = page.locator('.f:has([data-d="identity"]) .e');
    await reasons.filter({ hasText: files.at(-1).name }).waitFor();
    return reasons.allTextContents();
  };
  assert.match((await refused(file("virus.exe", "x"))).join(), /virus\.exe.*PDF, JPG, JPEG, PNG/);
  assert.match((await refused(file("gross.pdf", Buffer.alloc(5 * 2 ** 20 + 1)))).join(), /gross\.pdf.*5 MB/);
  const many = Array.from({ length: 13 }, (_, i) => file(`${i}.pdf`, `${i}`));
  assert.equal((await refused(...many)).length, 1);
  assert.equal((await listed(page, "identity")).length, 12);
  // The same file again changes nothing.
  await page.locator('[data-d="identity"] + ul button').first().click();
  await at(page, "identity").setInputFiles([file("1.pdf", "1")]);
  await page.waitForFunction(() => document.querySelector('[data-d="identity"]').files.length === 11);
  assert.equal((await listed(page, "identity")).length, 11);
  assert.deepEqual(troubles, []);
  await close();
});

test("without a file, answers are saved as before", async () => {
  const { page, close } = await open(browser, "benefit");
  await page.check("[value=identity]");
  const draft = await saved(page, () => page.click("#_draft"));
  assert.match(draft.name, /-draft\.json$/);
  const content = JSON.parse(readFileSync(draft.path, "utf8"));
  assert.deepEqual([content.answers.documents, content.attachments], [["identity"], undefined]);
  await close();
});

test("at 320 pixels nothing is wider than the screen, and what is printed has only boxes", async () => {
  const { page, close } = await open(browser, "benefit", { viewport: { width: 320, height: 800 } });
  await choose(page, "identity", file(`${"Ausweis".repeat(12)}.pdf`, "abc"));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
  await page.emulateMedia({ media: "print" });
  assert.equal(await at(page, "identity").isVisible(), false);
  assert.ok(await page.isVisible("[value=identity]"));
  await close();
});
