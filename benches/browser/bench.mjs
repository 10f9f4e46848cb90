// Compares a page of bogen's with the same questions made with SurveyJS: bytes, first paint, and when the page can be
// used. Usage: npm run bench -- PAGE.html DEFINITION.toml
//
// Chromium runs headless with its processor slowed down four times; each page is opened five times in turn with the
// other, and the medians are told. A page can be used when its first paint is over and its last long task has ended.

import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { parse } from "smol-toml";

const RUNS = 5;
const SLOWER = 4;
// Long enough for the slower page to come to rest.
const REST = 2500;

const [page, definition] = process.argv.slice(2);
if (!page || !definition) throw new Error("usage: npm run bench -- PAGE.html DEFINITION.toml");

// The same questions for SurveyJS, named by their ids.
const question = (fields, id) => {
  const field = fields[id];
  const options = field.options?.map(value => ({ value, text: value }));
  const common = { name: id, title: id, isRequired: field.required ?? false };
  switch (field.type) {
    case "text": return { ...common, type: "text" };
    case "long-text": return { ...common, type: "comment" };
    case "number": return { ...common, type: "text", inputType: "number" };
    case "date": return { ...common, type: "text", inputType: "date" };
    case "yes-no": return { ...common, type: "radiogroup", choices: ["yes", "no"] };
    case "choice": return { ...common, type: "radiogroup", choices: options, showOtherItem: field.other ?? false };
    case "choices": return { ...common, type: "checkbox", choices: options, showOtherItem: field.other ?? false };
    case "scale": return { ...common, type: "rating", rateMin: 0, rateMax: 10 };
    case "rating": return { ...common, type: "matrix", rows: field.statements, columns: field.points };
    case "table":
      return { ...common, type: "paneldynamic", panelCount: field.blank ?? 3, templateElements: field.columns.map(one => question(fields, one)) };
    case "agreement": return { ...common, type: "boolean" };
    case "signature": return { ...common, type: "text" };
    case "note": return { type: "html", name: id, html: `<p>${id}</p>` };
    default: throw new Error(`unknown kind ${field.type}`);
  }
};

const surveyPage = () => {
  const require = createRequire(import.meta.url);
  const file = (name, path) => readFileSync(join(dirname(require.resolve(name)), path), "utf8");
  const form = parse(readFileSync(definition, "utf8"));
  const panels = form.form.sections.map(id => ({
    type: "panel", name: id, title: id, elements: form.section[id].fields.map(one => question(form.field, one)),
  }));
  const model = JSON.stringify({ pages: [{ name: "page", elements: panels }] });
  const script = text => `<script>${text.replaceAll("</script", "<\\/script")}</script>`;
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>SurveyJS</title>
<style>${file("survey-core", "survey-core.min.css")}</style><div id="form"></div>
${script(file("survey-core", "survey.core.min.js"))}${script(file("survey-js-ui", "survey-js-ui.min.js"))}
${script(`new Survey.Model(${model}).render(document.getElementById("form"))`)}`;
};

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const open = async (browser, path) => {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await tab.addInitScript(() => {
    window.longTaskEnd = 0;
    new PerformanceObserver(list => {
      for (const task of list.getEntries()) window.longTaskEnd = Math.max(window.longTaskEnd, task.startTime + task.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await tab.goto(pathToFileURL(path).href);
  await tab.waitForTimeout(REST);
  const times = await tab.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return { paint, usable: Math.max(paint, window.longTaskEnd), inputs: document.querySelectorAll("input, textarea, select").length };
  });
  await tab.close();
  return times;
};

const survey = join(mkdtempSync(join(tmpdir(), "bogen-")), "survey.html");
writeFileSync(survey, surveyPage());
const pages = { bogen: resolve(page), SurveyJS: survey };
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args });
const times = { bogen: [], SurveyJS: [] };
for (let run = 0; run < RUNS; run++) for (const name of Object.keys(pages)) times[name].push(await open(browser, pages[name]));
await browser.close();

const result = Object.fromEntries(Object.keys(pages).map(name => [name, {
  kilobytes: Math.round(statSync(pages[name]).size / 100) / 10,
  inputs: times[name][0].inputs,
  "first paint (ms)": Math.round(median(times[name].map(one => one.paint))),
  "usable (ms)": Math.round(median(times[name].map(one => one.usable))),
}]));
console.table(result);
console.log(`usable: bogen takes 1/${(result.SurveyJS["usable (ms)"] / result.bogen["usable (ms)"]).toFixed(1)} of SurveyJS's time`);
console.log(`bytes: bogen takes 1/${(result.SurveyJS.kilobytes / result.bogen.kilobytes).toFixed(1)} of SurveyJS's`);
