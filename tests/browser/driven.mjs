// Browsers that are started with a profile of their own and driven by their protocols, so that they do what a person's do.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

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

export const firefox = async (profile, page) => {
  const kept = ["browser.sessionstore.interval", "browser.sessionstore.interval.idle"].map(name => `user_pref("${name}", 500);`);
  // Without this, a driven Firefox would keep less than the one of a person.
  writeFileSync(join(profile, "user.js"), `user_pref("remote.prefs.recommended", false);\n${kept.join("\n")}\n`);
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "--remote-allow-system-access", "about:blank"];
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
  // Saves the page as the menu does, with what belongs to it.
  const save = async path => {
    const { contexts: [{ context: window }] } = await send("browsingContext.getTree", { "moz:scope": "chrome" });
    const { result, exceptionDetails } = await send("script.callFunction", {
      functionDeclaration: String(saveInFirefox),
      arguments: [{ type: "string", value: path }],
      target: { context: window },
      awaitPromise: true,
    });
    assert.equal(exceptionDetails, undefined);
    assert.equal(result.value, 0, "the page is saved");
  };
  return { type, run, save, kill };
};

// Runs in the window of Firefox.
const saveInFirefox = path => new Promise((done, failed) => {
  const file = name => {
    const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
    file.initWithPath(name);
    return file;
  };
  const persist = Cc["@mozilla.org/embedding/browser/nsWebBrowserPersist;1"].createInstance(Ci.nsIWebBrowserPersist);
  const end = Ci.nsIWebProgressListener.STATE_STOP | Ci.nsIWebProgressListener.STATE_IS_NETWORK;
  persist.progressListener = {
    onStateChange: (progress, request, flags, status) => { if ((flags & end) === end) done(status); },
    QueryInterface: ChromeUtils.generateQI(["nsIWebProgressListener"]),
  };
  gBrowser.selectedBrowser.frameLoader.startPersistence(null, {
    onDocumentReady: page => persist.saveDocument(page, file(path), file(path + "_files"), "text/html", 0, 80),
    onError: failed,
  });
});

export const chromium = async (profile, page) => {
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
  // Saves the page as a single file. What else the menu offers contains the elements as they are.
  const save = async path => {
    const { data } = await send("Page.captureSnapshot", { format: "mhtml" }, session);
    writeFileSync(path, data);
  };
  return { type, run, save, kill };
};
