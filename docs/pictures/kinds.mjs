// Makes a picture of each kind of question, on paper and on screen: node docs/pictures/kinds.mjs FOLDER
// The folder holds the form of docs/pictures/kinds as PDF, HTML and layout map. Needs pdftotext, pdftoppm, chromium, and
// playwright-core from tests/browser (npm ci --prefix tests/browser).

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(path.join(here, "../../tests/browser/package.json"))("playwright-core");

const folder = path.resolve(process.argv[2]);
const made = (ending) => path.join(folder, readdirSync(folder).find((name) => name.startsWith("kinds-") && name.endsWith(ending)));
const out = path.join(here, "kinds");
mkdirSync(out, { recursive: true });

const order = readFileSync(path.join(here, "kinds/kinds.toml"), "utf8").match(/^fields = \[([^\]]*)\]/m)[1].match(/[a-z-]+/g);
const kinds = order.filter((kind) => kind !== "end");
const map = JSON.parse(readFileSync(made(".layout.json"), "utf8"));
const { width, height } = map["page-size"];

/// Pixels a point of the pages, and what is left free around a question, in points.
const SCALE = 100 / 72;
const MARGIN = 5;

/// The numbers of questions in the margin: page (from 0) and top, in points from the top of the page.
const numbers = execFileSync("pdftotext", ["-bbox", made(".pdf"), "-"], { encoding: "utf8" })
    .split("<page ")
    .slice(1)
    .flatMap((words, page) => [...words.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(\d+)</g)].map(([, x, y, number]) => ({ page, x: +x, top: +y, number: +number })))
    .filter(({ x }) => x < 70);

/// Where each question is: page, top and bottom. Notes have no number and no boxes: they fill what is between their neighbours.
const regions = new Map();
let counted = 0;
for (const kind of order) {
    const places = map.places.filter((place) => place.path.split(/[.[#]/)[0] === kind);
    const before = [...regions.values()].at(-1);
    counted += places.length ? 1 : 0;
    const next = numbers.find(({ number }) => number === counted + 1);
    const here = places.length ? numbers.find(({ number }) => number === counted) : { page: before.page, top: before.bottom };
    const end = next?.page === here.page ? next.top - 1 : height;
    const lowest = places.length ? Math.max(...places.map((place) => height - place.rect.bottom)) + 16 : end;
    regions.set(kind, { page: here.page, top: here.top - MARGIN, bottom: Math.min(lowest, end) });
}

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const context = await browser.newContext({ viewport: { width: 620, height: 900 }, bypassCSP: true });

/// Cuts a question out of its page. The word DRAFT across it becomes white.
async function paper(page, kind) {
    const { page: index, top, bottom } = regions.get(kind);
    const prefix = path.join(folder, "page");
    execFileSync("pdftoppm", ["-png", "-singlefile", "-r", "100", "-f", `${index + 1}`, "-l", `${index + 1}`, made(".pdf"), prefix]);
    const source = `data:image/png;base64,${readFileSync(`${prefix}.png`, "base64")}`;
    const area = [62, top, width - 2 * 62, bottom - top].map((points) => Math.round(points * SCALE));
    const cut = await page.evaluate(
        async ([source, [x, y, width, height]]) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = Object.assign(document.createElement("canvas"), { width, height });
            const pen = canvas.getContext("2d");
            pen.drawImage(image, -x, -y);
            const pixels = pen.getImageData(0, 0, width, height);
            for (let at = 0; at < pixels.data.length; at += 4) {
                if (Math.min(...pixels.data.subarray(at, at + 3)) > 225) {
                    pixels.data.fill(255, at, at + 3);
                }
            }
            pen.putImageData(pixels, 0, 0);
            return canvas.toDataURL("image/png");
        },
        [source, area],
    );
    writeFileSync(path.join(out, `${kind}-paper.png`), Buffer.from(cut.split(",")[1], "base64"));
}

const screen = await context.newPage();
await screen.goto(`file://${made(".html")}`);
// Without what floats over the questions, and without the word DRAFT behind them.
await screen.addStyleTag({ content: "body::before, body::after { display: none } .toolbar, [role=status] { position: static }" });
const blank = await context.newPage();
for (const kind of kinds) {
    await paper(blank, kind);
    const question = screen.locator(".v > *").filter({ has: screen.locator(`#${kind}`) }).or(screen.locator(`.v > #${kind}`)).first();
    const { x, y, width, height } = await question.boundingBox();
    const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
    await screen.screenshot({ path: path.join(out, `${kind}-screen.png`), clip, fullPage: true });
}
await browser.close();
