// What stays on disk when a browser is killed while somebody fills a page in: the promise is nothing.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { folder } from "./browser.mjs";

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

// Driving the browsers -----------------------------------------------------------------------------------------------

const started = async (program, args, says) => {
  const child = spawn(program, args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  for await (const piece of child.stderr.setEncoding("utf8")) {
    const [, url] = says.exec(text += piece) ?? [];
    if (url) return { url, kill: () => child.exitCode ?? child.signalCode ?? process.kill(-child.pid, "SIGKILL") };
  }
  throw new Error(`${program} did not start: ${text}`);
};

// Sends commands over a WebSocket, as both protocols number and answer them.
const connected = async url => {
  const socket = new WebSocket(url), waiting = new Map();
  await new Promise((done, failed) => Object.assign(socket, { onopen: done, onerror: failed }));
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id, error, message, result } = JSON.parse(data);
    const { done, failed } = waiting.get(id) ?? {};
    if (error) failed?.(new Error(message ?? JSON.stringify(error)));
    else done?.(result);
  };
  return (method, params = {}, session = {}) => new Promise((done, failed) => {
    waiting.set(++last, { done, failed });
    socket.send(JSON.stringify({ id: last, method, params, ...session }));
  });
};

const firefox = async (profile, page) => {
  const kept = ["browser.sessionstore.interval", "browser.sessionstore.interval.idle"].map(name => `user_pref("${name}", 500);`);
  // Without this, a driven Firefox would keep less than the one of a person.
  writeFileSync(join(profile, "user.js"), `user_pref("remote.prefs.recommended", false);\n${kept.join("\n")}\n`);
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "about:blank"];
  const { url, kill } = await started("firefox-esr", args, /listening on (ws:\S+)/);
  const send = await connected(url + "/session");
  await send("session.new", { capabilities: {} });
  const { contexts: [{ context }] } = await send("browsingContext.getTree");
  await send("browsingContext.navigate", { context, url: page, wait: "complete" });
  const type = async text => {
    const actions = [...text].flatMap(value => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    await send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
  };
  const run = async expression => {
    const { result, exceptionDetails } = await send("script.evaluate", { expression, target: { context }, awaitPromise: false });
    assert.equal(exceptionDetails, undefined, expression);
    return result.value;
  };
  return { type, run, kill };
};

const chromium = async (profile, page) => {
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`, "--remote-debugging-port=0", page];
  const { url, kill } = await started("/usr/bin/chromium", args, /listening on (ws:\S+)/);
  const send = await connected(url);
  let target;
  while (!target) target = (await send("Target.getTargets")).targetInfos.find(({ type, url }) => type === "page" && url === page);
  const session = await send("Target.attachToTarget", { targetId: target.targetId, flatten: true });
  const run = async expression => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, returnByValue: true }, session);
    assert.equal(exceptionDetails, undefined, expression);
    return result.value;
  };
  // At first, the tab has an empty document, which is complete, too.
  const isThere = "document.readyState === 'complete' && document.querySelector('input,textarea') !== null";
  while (!await run(isThere).catch(() => false)) await wait(50);
  const type = text => send("Input.insertText", { text }, session);
  return { type, run, kill };
};

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
