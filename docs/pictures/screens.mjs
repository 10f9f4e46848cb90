// Photographs the HTML forms in a real browser: node docs/pictures/screens.mjs FOLDER-OF-FORMS
// Needs chromium, and playwright-core from tests/browser (npm ci --prefix tests/browser).

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(path.join(here, "../../tests/browser/package.json"))("playwright-core");

const folder = path.resolve(process.argv[2]);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

async function open(form, width, height) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 0.75 });
    const page = await context.newPage();
    const file = readdirSync(folder).find((name) => name.startsWith(`${form}-`) && name.endsWith(".html"));
    await page.goto(`file://${path.join(folder, file)}`);
    return page;
}

async function picture(page, name) {
    await page.screenshot({ path: path.join(here, `${name}.png`) });
    await page.context().close();
}

const english = async (page) => page.getByRole("button", { name: "English" }).click();

// Some questions of the follow-up.
const questions = await open("followup", 860, 1200);
await english(questions);
await questions.locator("section").nth(1).evaluate((section) => section.scrollIntoView());
await picture(questions, "screen");

// What somebody sees who saves an empty form.
const errors = await open("hilfeplan", 860, 700);
await english(errors);
await errors.getByRole("button", { name: "Save answers" }).first().click();
await errors.waitForTimeout(300);
await picture(errors, "errors");

await browser.close();
