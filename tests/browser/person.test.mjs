// Every form filled in as people do. What they save is compared here with what they meant, and again by the Rust test
// when it has been read and validated.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download, folder, launch, open, plans, speak } from "./browser.mjs";
import { byKeyboard, byMouse } from "./person.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

const compare = ({ name, text }, plan, meant, language) => {
  const saved = JSON.parse(text);
  assert.match(name, new RegExp(`^${plan.form}-${plan.version.replaceAll(".", "\\.")}-${uuid}\\.json$`));
  assert.deepEqual(saved.answers, meant);
  const { form, version, languages } = plan;
  const { fingerprint } = languages.find(({ tag }) => tag === language);
  assert.ok(Math.abs(Date.now() - Date.parse(saved.saved)) < 600_000, saved.saved);
  assert.deepEqual({ ...saved, copy: undefined, saved: undefined, answers: undefined },
    { "bogen-answers": 1, form, version, language, copy: undefined, saved: undefined, fingerprint, answers: undefined });
  assert.ok(name.includes(saved.copy));
};

const keep = async (page, name, saved, meant, language) => {
  // The page from right to left is the kitchen sink in a language that only this test has.
  if (name.startsWith("right-to-left")) return;
  const calculated = await page.$$eval("output", outputs => Object.fromEntries(outputs.map(output => [output.id, output.textContent])));
  writeFileSync(join(folder, name + ".saved"), saved.text);
  writeFileSync(join(folder, name + ".meant"), JSON.stringify({ answers: meant, language, calculated }));
};

for (const [name, plan] of Object.entries(plans)) {
  const [first, second] = plan.languages.map(({ tag }) => tag);

  test(`a person fills in ${name} by mouse and switches the language midway`, async () => {
    const { page, troubles, close } = await open(browser, name);
    const meant = await byMouse(page, plan, async () => {
      await speak(page, second);
      return second.startsWith("en") ? "." : ",";
    });
    assert.equal(await page.getAttribute("html", "lang"), second);
    assert.equal(await page.getAttribute("html", "dir"), plan.languages[1].direction);
    // Nobody must put everything right: what is wrong is shown, and can be saved all the same.
    const submit = page.click("[type=submit]");
    const saved = await download(page, async () => {
      await submit;
      if (await page.isVisible("#_anyway")) await page.click("#_anyway");
    });
    compare(saved, plan, meant, second);
    await keep(page, `${name}.mouse`, saved, meant, second);
    await speak(page, first);
    const again = await download(page, () => page.click("#_draft"));
    assert.deepEqual(JSON.parse(again.text).answers, meant, "switching the language changes no answer");
    assert.deepEqual(troubles, []);
    await close();
  });

  test(`a person fills in ${name} by keyboard alone`, async () => {
    const { page, troubles, close } = await open(browser, name);
    const meant = await byKeyboard(page, plan, second, ",");
    const saved = await download(page, async () => {
      await page.keyboard.press("Enter");
      for (let i = 0; i < 300 && await page.isVisible("#_anyway"); i++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate(() => document.activeElement.id === "_anyway")) return page.keyboard.press("Enter");
      }
    });
    const language = await page.getAttribute("html", "lang");
    compare(saved, plan, meant, language);
    await keep(page, `${name}.keyboard`, saved, meant, language);
    assert.deepEqual(troubles, []);
    await close();
  });

  test(`a draft of ${name} comes back as it was`, async () => {
    const { page, close } = await open(browser, name);
    const meant = await byMouse(page, plan);
    const draft = await download(page, () => page.click("#_draft"));
    assert.equal(JSON.parse(draft.text).draft, true);
    await close();

    const next = await open(browser, name);
    await speak(next.page, second);
    const [chooser] = await Promise.all([next.page.waitForEvent("filechooser"), next.page.click("#_load")]);
    await chooser.setFiles({ name: draft.name, mimeType: "application/json", buffer: Buffer.from(draft.text) });
    await next.page.waitForFunction(() => document.getElementById("_status").textContent);
    const again = await download(next.page, () => next.page.click("#_draft"));
    assert.equal(again.name, draft.name, "a draft stays the same copy");
    assert.deepEqual(JSON.parse(again.text).answers, meant);
    assert.deepEqual(next.troubles, []);
    await next.close();
  });
}
