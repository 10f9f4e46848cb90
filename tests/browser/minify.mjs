// Makes the script that pages carry, `form.min.js`, from the one that people read, `form.js`: `npm run minify`.

import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { minify } from "terser";

const source = new URL("../../src/render/html/form.js", import.meta.url);
const target = new URL("../../src/render/html/form.min.js", import.meta.url);

// Names that only the script uses, and neither its data nor the browser.
const own = /^(get|set|of|section|fields|kind|last|blankRow)$/;

export const made = async () => {
  const compress = { passes: 4, ecma: 2022, unsafe_arrows: true, pure_getters: true, keep_fargs: false };
  const mangle = { properties: { regex: own, builtins: true } };
  // In the page, where nobody reads it, the shorter word does the same.
  const text = (await readFile(source, "utf8")).replace(/\bconst\b/g, "let");
  const { code } = await minify(text, { ecma: 2022, compress, mangle });
  return code + "\n";
};

export const kept = () => readFile(target, "utf8");

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeFile(target, await made());
