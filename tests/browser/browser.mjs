// The browser and the pages that the tests open in it.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

// The Rust test writes the pages and says where. Each has a plan: what the form asks, from its definition.
export const folder = process.env.BOGEN_PAGES;
if (!folder) throw new Error("BOGEN_PAGES must name the folder of pages; `cargo test --test external browser` does");

export const plans = Object.fromEntries(
  readdirSync(folder)
    .filter(file => file.endsWith(".plan.json"))
    .map(file => [file.slice(0, -".plan.json".length), JSON.parse(readFileSync(join(folder, file)))])
    .sort(),
);

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
args.push("--disable-background-networking", "--disable-component-update", "--disable-sync");

export const launch = () => chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args });

// The policy refuses connections by WebRTC, too; Chromium says that it does not know how to yet.
const unknown = "Unrecognized Content-Security-Policy directive 'webrtc'.";

// Opens a page. Everything goes into `troubles` that must not happen: errors, refusals of the policy, requests.
export const open = async (browser, name, options = {}) => {
  const context = await browser.newContext({ acceptDownloads: true, locale: "en-GB", ...options });
  const page = await context.newPage();
  const url = pathToFileURL(join(folder, name + ".html")).href;
  const troubles = [];
  page.on("pageerror", error => troubles.push(error.stack));
  page.on("console", message => {
    if (message.text() !== unknown) troubles.push(message.text());
  });
  page.on("request", request => {
    if (request.url().split("#")[0] !== url && !request.url().startsWith("blob:")) troubles.push(request.url());
  });
  await page.goto(url);
  return { page, troubles, close: () => context.close() };
};

// Does what leads to a download, and returns the file's name and its text. Chromium has lost a download once in some thousand:
// then it is done again, and what the page looked like is printed. A page that saves nothing fails both times.
export const download = async (page, act) => {
  const attempt = async () => {
    const event = page.waitForEvent("download", { timeout: 20_000 });
    const [file] = await Promise.all([event, act()]);
    return file;
  };
  const file = await attempt().catch(async error => {
    if (error.name != "TimeoutError") throw error;
    const seen = await page.evaluate(() => ({
      focused: document.activeElement.id,
      status: document.querySelector("#_status")?.textContent,
      place: JSON.stringify(document.querySelector("#_draft")?.getBoundingClientRect()),
    }));
    console.log("no download within 20 seconds, tried again:", seen);
    return attempt();
  });
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
};

export const speak = (page, tag) => page.click(`.languages [lang="${tag}"]`);
