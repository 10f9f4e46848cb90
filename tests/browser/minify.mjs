// Makes the scripts that pages carry, such as `form.min.js`, from those that people read, such as `form.js`: `npm run minify`.

import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { minify } from "terser";

export const names = ["form", "form-with-calculations", "form-with-inner-tables", "checked-numbers", "marked-numbers", "quantities", "durations", "times", "counts", "references", "lists", "choices-and-texts", "take-back", "first-values", "attachments", "parts", "print", "row-names", "date-errors", "sections", "read-aloud"];

const file = name => new URL(`../../src/render/html/${name}.js`, import.meta.url);

// Names that only the scripts use, and neither their data nor the browser: the same ones in all scripts.
const own = ["get", "set", "of", "section", "fields", "kind", "last", "proof", "blankRow", "check"];
// Global names by which scripts use each other. No id of a field, which is a global name too, has an upper-case letter.
const shared = ["isMet", "onPicks", "hasText", "dayFrom", "together", "pack", "unpack", "onPaper", "offPaper", "wrongParts", "nameRow", "onSay", "onRefresh"];
const named = (names, letters) => names.map((name, i) => ["$" + name, letters[i]]);
const shorter = Object.fromEntries([...named(own, "abcdefghijk"), ...named(shared, "ABCDEFGHIJKLMNOP")]);

export const made = async name => {
  const compress = { passes: 4, ecma: 2022, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false };
  const mangle = { properties: { regex: new RegExp(`^(${[...own, ...shared].join("|")})$`), builtins: true } };
  // In the page, where nobody reads it, the shorter word does the same.
  const [base, variant] = name.split("-with-"), read = name => readFile(file(name), "utf8");
  const part = variant ? await read("calculations") : "";
  const nests = variant == "inner-tables";
  // Where no table is in a row of another one, no row around a table is passed on.
  const whole = nests ? await read(base) : (await read(base)).replace(/, (outer|NESTS && row)\b/g, "");
  const text = whole.replace("/* calculations.js */", () => part).replace(/\bconst\b/g, "let");
  const known = { ...compress, global_defs: { CALCULATES: !!variant, NESTS: nests } };
  const { code } = await minify(text, { ecma: 2022, compress: known, mangle, nameCache: { props: { props: { ...shorter } } } });
  return code + "\n";
};

export const kept = name => readFile(file(name + ".min"), "utf8");

if (import.meta.url === pathToFileURL(process.argv[1]).href) for (const name of names) await writeFile(file(name + ".min"), await made(name));
