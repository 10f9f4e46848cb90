// What stays on disk when a browser is killed while somebody fills a page in: the promise is nothing.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { folder } from "./browser.mjs";
import { chromium, firefox } from "./driven.mjs";

// A page that lets browsers keep what is typed: it shows that the search finds it.
const careless = "<textarea id=a></textarea><input id=b><input type=radio id=c>";
writeFileSync(join(folder, "careless.html"), "<!DOCTYPE html><title>careless</title><form>" + careless + "</form>");

// Looking for what was kept ------------------------------------------------------------------------------------------

// Reads a block of LZ4, in which Firefox stores its session.
const unpackLz4 = (packed, size) => {
  const out = Buffer.alloc(size);
  let from = 0, to = 0;
  const length = nibble => {
    let sum = nibble, next = 255;
    if (nibble === 15) while (next === 255) sum += next = packed[from++];
    return sum;
  };
  while (from < packed.length) {
    const token = packed[from++], literals = length(token >> 4);
    packed.copy(out, to, from, from += literals);
    to += literals;
    if (from >= packed.length) break;
    const offset = packed.readUInt16LE(from);
    from += 2;
    for (let left = length(token & 15) + 4; left; left--, to++) out[to] = out[to - offset];
  }
  return out;
};

const files = path => statSync(path).isDirectory()
  ? readdirSync(path).flatMap(name => existsSync(join(path, name)) ? files(join(path, name)) : [])
  : [path];

const attempt = (unpack, bytes) => {
  try {
    return [unpack(bytes)];
  } catch {
    return [];
  }
};

// All that a file says: as it is, and unpacked.
const contents = path => {
  if (!statSync(path).isFile()) return [];
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).toString("latin1") === "mozLz40\0") return [unpackLz4(bytes.subarray(12), bytes.readUInt32LE(8))];
  return [bytes, ...[gunzipSync, inflateSync, brotliDecompressSync].flatMap(unpack => attempt(unpack, bytes))];
};

const found = (profile, words) => files(profile).flatMap(path => contents(path).flatMap(bytes =>
  words.filter(word => ["utf8", "utf16le"].some(encoding => bytes.includes(Buffer.from(word, encoding))))
    .map(word => `${path.slice(profile.length + 1)}: ${word}`)));

// Fills in all of a page, kills the browser, and returns which of the words, and of `others`, its profile contains.
const kept = async (launch, name, others) => {
  const profile = mkdtempSync(join(tmpdir(), "bogen-profile-"));
  const page = pathToFileURL(join(folder, name + ".html")).href;
  const { type, run, kill } = await launch(profile, page);
  try {
    await run("for (const button of document.querySelectorAll('.add')) button.click()");
    await run("for (const input of document.querySelectorAll('[type=radio],[type=checkbox]')) input.click()");
    await run("inputs = [...document.querySelectorAll('input,textarea')].filter(input => !/radio|checkbox/.test(input.type))");
    const words = [];
    for (let i = 0; i < await run("inputs.length"); i++) {
      // What is typed can make another question irrelevant.
      if (!await run(`inputs[${i}].checkVisibility() && (inputs[${i}].focus(), true)`)) continue;
      // A word of no page and no browser.
      words.push("qzx" + String.fromCharCode(97 + i / 26, 97 + i % 26) + "vwk");
      await type(words.at(-1));
    }
    const typed = (await run("inputs.map(input => input.value).join(' ')")).match(/\S+/g);
    assert.deepEqual(typed, words);
    await wait(4000);
    kill();
    await wait(500);
    return { words, found: found(profile, [...words, page, ...others]), page };
  } finally {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 9 });
  }
};

// Firefox keeps what was typed and what was chosen under this name.
for (const [launch, others] of [[firefox, ['"formdata"']], [chromium, []]]) {
  test(`of what was filled in, ${launch.name} keeps nothing when it is killed`, { timeout: 240_000 }, async () => {
    const says = (found, word) => found.some(line => line.endsWith(": " + word));
    const careless = await kept(launch, "careless", others);
    for (const word of [...careless.words, ...others]) assert.ok(says(careless.found, word), `the search misses ${word} of a careless page`);
    const form = await kept(launch, "kitchen-sink", others);
    assert.ok(form.words.length > 30, "a page with many inputs");
    assert.ok(says(form.found, form.page), "the session was stored");
    assert.deepEqual(form.found.filter(line => !line.endsWith(": " + form.page)), []);
  });
}
