// Four checkers of accessibility and of HTML, on every page, in every language, before and after an empty submit.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { folder, launch, open, plans, speak } from "./browser.mjs";

const find = createRequire(import.meta.url).resolve;
const sources = ["axe-core/axe.min.js", "html_codesniffer/build/HTMLCS.js", "accessibility-checker-engine/ace.js"]
  .map(file => readFileSync(find(file), "utf8"));

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// What the three checkers find in the page as it is.
const findings = (page, level = "WCAG2AA") => page.evaluate(async level => {
  // These rules are off by default.
  const rules = ["target-size", "label-content-name-mismatch", "css-orientation-lock", "p-as-heading", "table-fake-caption", "td-has-header"];
  const axe = await window.axe.run({ rules: Object.fromEntries(rules.map(rule => [rule, { enabled: true }])) });
  const sniffed = await new Promise((done, failed) =>
    window.HTMLCS.process(level, document, () => done(window.HTMLCS.getMessages()), failed));
  const checked = await new window.ace.Checker().check(document, ["WCAG_2_2"]);
  return [
    ...axe.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html}`)),
    ...sniffed.filter(({ type }) => type === window.HTMLCS.ERROR).map(({ code, element }) => `HTMLCS ${code}: ${element.outerHTML}`),
    ...checked.results.filter(({ value: [kind, result] }) => kind === "VIOLATION" && result === "FAIL")
      .map(({ ruleId, snippet }) => `IBM ${ruleId}: ${snippet}`),
  ].map(text => text.slice(0, 300));
}, level);

// Adds rows to all tables, writes into everything that one can write into, and chooses the first option of everything. Runs in the page.
const answer = () => {
  for (const table of document.querySelectorAll(".t")) for (let i = 0; i < 2; i++) table.querySelector(":scope>.add:not([hidden])")?.click();
  for (const input of document.querySelectorAll("input,textarea")) {
    if (/radio|checkbox/.test(input.type)) input.checked = !input.name || input === document.querySelector(`[name="${input.name}"]`);
    else if (input.type != "file") input.value = "12";
  }
  document.querySelector("input,textarea").dispatchEvent(new Event("input", { bubbles: true }));
};

for (const [name, { languages }] of Object.entries(plans)) {
  test(`no checker finds anything in ${name}`, async () => {
    for (const colorScheme of ["light", "dark"]) {
      // The checkers are let in past the policy; the other tests keep it.
      const { page, close } = await open(browser, name, { bypassCSP: true, colorScheme });
      for (const source of sources) await page.evaluate(source);
      // Colours are the same in all languages.
      const spoken = colorScheme === "dark" ? languages.slice(0, 1) : languages;
      for (const { tag } of spoken) {
        await speak(page, tag);
        assert.deepEqual(await findings(page), [], `${tag}, ${colorScheme}`);
      }
      await page.click("[type=submit]");
      for (const { tag } of spoken) {
        await speak(page, tag);
        // The information sheet has no question that must be answered.
        assert.equal(await page.isVisible("#_errors"), name !== "information");
        assert.deepEqual(await findings(page), [], `${tag}, ${colorScheme}, after an empty submit`);
      }
      await page.evaluate(answer);
      assert.deepEqual(await findings(page, "WCAG2AAA"), [], `${colorScheme}, answered, with three rows in each table`);
      await close();
    }
  });
}

const toRead = readdirSync(folder).filter(file => /^(list|handout)-/.test(file)).map(file => file.slice(0, -".html".length));

test("no checker finds anything in lists and handouts, and they fit a narrow window", async () => {
  assert.equal(toRead.length, 8);
  for (const name of toRead) {
    for (const [colorScheme, width] of [["light", 320], ["dark", 1280]]) {
      const options = { bypassCSP: true, colorScheme, viewport: { width, height: 640 } };
      const { page, troubles, close } = await open(browser, name, options);
      for (const source of sources) await page.evaluate(source);
      assert.deepEqual(await findings(page), [], `${name}, ${colorScheme}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, name);
      assert.deepEqual(troubles, [], name);
      await close();
    }
  }
});

test("the Nu checker finds no error in any page", async () => {
  const files = readdirSync(folder).filter(file => file.endsWith(".html")).map(file => join(folder, file));
  const jar = find("vnu-jar/build/dist/vnu.jar");
  // The third level of the policy's specification has `webrtc`; the checker knows the second.
  const later = /^"file:[^"]*":[\d.-]+: error: Bad value .* on element “meta”: Unrecognized directive webrtc\s*$/;
  const run = promisify(execFile)("java", ["-Xss4m", "-jar", jar, "--errors-only", ...files]);
  const { stderr } = await run.catch(error => error);
  assert.deepEqual(stderr.split("\n").filter(line => line && !later.test(line)), []);
});
