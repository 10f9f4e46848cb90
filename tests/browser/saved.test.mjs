// Pages that a browser saved with "save page as" after somebody filled them in. The Rust test reads what is saved here.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { folder } from "./browser.mjs";
import { chromium, firefox } from "./driven.mjs";

const saved = join(folder, "saved-pages");
mkdirSync(saved, { recursive: true });

// Saves a page in which something is typed. Returns whether the file contains it.
const keeps = async (launch, name, ending) => {
  const profile = mkdtempSync(join(tmpdir(), "bogen-profile-"));
  const { type, run, save, kill } = await launch(profile, pathToFileURL(join(folder, name + ".html")).href);
  try {
    await run("document.querySelector('textarea,input:not([type])').focus()");
    await type("qzxsavedvwk");
    const path = join(saved, `${name}.${launch.name}.${ending}`);
    await save(path);
    writeFileSync(join(saved, `${name}.${launch.name}.elements.html`), "<!DOCTYPE html>" + await run("document.documentElement.outerHTML"));
    // A single file has lines that end anywhere.
    return readFileSync(path, "latin1").replaceAll("=\r\n", "").includes("qzxsavedvwk");
  } finally {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 9 });
  }
};

for (const name of ["kitchen-sink", "hilfeplan", "followup"]) {
  test(`${name} is saved by Firefox with what was typed`, { timeout: 120_000 }, async () => {
    assert.equal(await keeps(firefox, name, "html"), true);
  });

  test(`${name} is saved by Chromium as a single file without it`, { timeout: 120_000 }, async () => {
    assert.equal(await keeps(chromium, name, "mhtml"), false);
  });
}
