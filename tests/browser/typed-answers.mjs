// What people type: the page must say and save what the record says and keeps, for each entry of the table in
// tests/fixtures/typed-answers.toml and for thousands of others, in every language.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { folder, launch, open, speak } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// Types each answer, asks the page to save, and takes what it says about the field and what it saves. Runs in the page.
const answersOf = async cases => {
  let saved;
  URL.createObjectURL = blob => { saved = blob; return "blob:x"; };
  HTMLAnchorElement.prototype.click = () => {};
  const form = document.getElementById("_form"), found = [];
  for (const { field, typed } of cases) {
    form.reset();
    const first = document.getElementById(field);
    const inputs = /^(day|month|meeting)$/.test(field) ? [...first.closest(".d").querySelectorAll("input")] : [first];
    if (field === "weight") inputs.push(first.closest("fieldset").querySelector("select"));
    typed.forEach((text, i) => { inputs[i].value = text; });
    form.dispatchEvent(new Event("input", { bubbles: true }));
    form.requestSubmit();
    const links = [...document.querySelectorAll("#_errors a")].filter(link => link.hash === "#" + field);
    // Errors stand before hints on the page, and as they are found in the record.
    const messages = links.map(link => link.lastChild.textContent).sort();
    document.getElementById("_draft").click();
    const { answers } = JSON.parse(await saved.text());
    found.push({ value: answers[field] ?? null, messages });
  }
  return found;
};

// Saved texts have no white space around them, and no invisible characters.
const trimmed = (_, value) => typeof value === "string" ? value.normalize().replace(/[\s\u200b]/g, "") : value;

const cases = JSON.parse(readFileSync(join(folder, "typed.cases")));

for (const tag of new Set(cases.map(({ tag }) => tag))) {
  test(`typed answers are judged alike by page and record in ${tag}`, async () => {
    const { page, troubles, close } = await open(browser, "typed");
    await speak(page, tag);
    const own = cases.filter(one => one.tag === tag);
    const found = await page.evaluate(answersOf, own);
    const wrong = [];
    own.forEach(({ field, typed, value, messages }, i) => {
      const shown = found[i];
      messages.sort();
      // What cannot be read is saved as it was typed, for the record to keep.
      if (field === "weight") {
        // A number with its unit, or what was typed and chosen.
        const [number, unit] = typed, asTyped = { ...number.trim() && { value: number }, ...unit && { unit } };
        const saved = value ?? (messages.length ? asTyped : null);
        const same = JSON.stringify(shown.value, trimmed) === JSON.stringify(saved, trimmed);
        if (!same || shown.messages.join() !== messages.join()) wrong.push({ field, typed, page: shown, record: { value, messages } });
        return;
      }
      const isUnread = value === null && /lasts|whole|amount|exact|income|yen|share|hour|month|year|meeting|day/.test(field) && typeof shown.value !== "number" && (shown.value === typed[0] || field === "lasts" && shown.value === typed[0].trim() || !/^(\d{4}(-\d\d){0,2}|(\d{4}-\d\d-\d\dT)?\d\d:\d\d)$/.test(shown.value));
      const isSame = isUnread || shown.value === (typeof value === "string" ? value.normalize() : value);
      if (!isSame || shown.messages.join() !== messages.join()) wrong.push({ field, typed, page: shown, record: { value, messages } });
    });
    assert.deepEqual(wrong.slice(0, 12), [], `${wrong.length} of ${own.length}`);
    assert.deepEqual(troubles, []);
    await close();
  });
}
