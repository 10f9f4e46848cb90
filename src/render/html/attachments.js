// Files beside answers, for pages that ask for documents. Chosen files stay in the page until they are saved: one archive, not
// compressed, with the answers first and then the files, under names that say nothing of the person. The same answers and
// files always give the same bytes. `submission/container/enclosures.rs` reads such archives.
{
const $ = id => document.getElementById(id);
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const data = JSON.parse($("_data").textContent);
const page = document.documentElement;
const MEGABYTE = 2 ** 20;
// By field: the greatest number of files, the size of each in megabytes, their endings, and the size of all files together.
const limits = {};
for (const part of data.sections) for (const [id, , keys] of part[2]) limits[id] = keys?.files;
const at = () => data.languages.findIndex(({ tag }) => tag == page.lang);
const word = (id, values) => {
  const i = data.names.indexOf(id), language = data.languages[at()];
  let text = language.texts[i] || data.languages[0].texts[i];
  if (text.map) text = text[0][new Intl.PluralRules(language.locale).select(values[text[1]])] ?? text[0].other;
  return text.replace(/\{(\w+)\}/g, (place, name) => (values[name] ?? place).toLocaleString(language.locale, { maximumFractionDigits: 1 }));
};
const code = answer => answer.other != null ? "other" : answer;
const say = text => self.onSay(text);

// The checksum of archives (CRC-32), and SHA-256. Browsers have the latter only where pages come from certain addresses.
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 8; bit--;) byte = byte & 1 ? byte >>> 1 ^ 0xedb88320 : byte >>> 1;
  return byte;
});
const crc = bytes => {
  let sum = -1;
  for (const byte of bytes) sum = sum >>> 8 ^ table[(sum ^ byte) & 255];
  return ~sum >>> 0;
};
const primes = [];
for (let number = 2; !primes[63]; number++) if (primes.every(prime => number % prime)) primes.push(number);
const fraction = root => primes.map(prime => prime ** (1 / root) % 1 * 2 ** 32 | 0);
const turned = (number, by) => number >>> by | number << 32 - by;
const sha256 = bytes => {
  const { length } = bytes, padded = new Uint8Array((length + 72 >> 6) << 6), view = new DataView(padded.buffer);
  // `set` has another name here: the minified scripts shorten it.
  bytes.forEach((byte, i) => { padded[i] = byte; });
  padded[length] = 128;
  view.setUint32(padded.length - 8, length / 2 ** 29);
  view.setUint32(padded.length - 4, length << 3);
  const constants = fraction(3), hash = fraction(2).slice(0, 8), words = new Int32Array(64);
  for (let start = 0; start < padded.length; start += 64) {
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      const x = words[i - 15], y = words[i - 2];
      words[i] = i < 16 ? view.getInt32(start + 4 * i)
        : words[i - 16] + words[i - 7] + (turned(x, 7) ^ turned(x, 18) ^ x >>> 3) + (turned(y, 17) ^ turned(y, 19) ^ y >>> 10);
      const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + constants[i] + words[i] | 0;
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      [a, b, c, d, e, f, g, h] = [first + second | 0, a, b, c, d + first | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].map((part, i) => hash[i] = hash[i] + part | 0);
  }
  return hash.map(part => (part >>> 0).toString(16).padStart(8, 0)).join("");
};

// The inputs, their fields and boxes, and the files chosen so far, each with its checksums.
const inputs = [...document.querySelectorAll(".f input")];
const filesOf = input => input.chosen ?? [];
const boxes = input => [...input.closest("fieldset").querySelectorAll("[type=checkbox]")];
const fieldOf = input => boxes(input)[0].id;
const boxOf = input => boxes(input).find(({ value }) => value == input.dataset.d);
const endingOf = ({ name }) => name.includes(".") && name.split(".").pop().toLowerCase();
const nameOf = ({ name }) => name.replace(/[/\\\p{Cc}]/gu, "_");
// Says what was removed, and offers it again until the next change.
let undo;
page.addEventListener("input", () => undo?.remove());
const bringBack = (input, files, name, hasFocus) => {
  const onclick = () => {
    keep(input, files);
    input.focus();
    say(word("row-restored", { row: name }));
  };
  undo = make("button", { type: "button", className: "undo", onclick }, word("undo-remove", { row: name }));
  input.nextSibling.after(undo);
  if (hasFocus) undo.focus();
  say(word("file-removed", { file: name }));
};
const show = input => {
  const files = filesOf(input), chosen = new DataTransfer();
  files.map(file => chosen.items.add(file));
  // The input itself says how many files are chosen.
  input.files = chosen.files;
  input.nextSibling.replaceChildren(...files.map(file => {
    const size = word("file-size", { size: Math.max(file.size / MEGABYTE, .1) });
    const onclick = () => {
      keep(input, files.filter(other => other != file));
      bringBack(input, files, nameOf(file), true);
    };
    return make("li", {}, `${nameOf(file)} (${size})`, make("button", { type: "button", onclick }, word("remove-file", {}), make("span", { className: "vh" }, " " + nameOf(file))));
  }));
};
// Whoever chooses a file encloses the document.
const keep = (input, files) => {
  input.chosen = files;
  show(input);
  const box = boxOf(input);
  box.checked ||= files[0];
  box.dispatchEvent(new Event("input", { bubbles: true }));
};
const size = files => files.reduce((sum, file) => sum + file.size, 0);
const faultOf = (input, file, kept) => {
  const [max, megabytes, types, total] = limits[fieldOf(input)], others = inputs.filter(other => other != input);
  const inField = others.filter(other => fieldOf(other) == fieldOf(input)).flatMap(filesOf);
  const field = boxOf(input).parentNode.textContent.trim();
  return !types.includes(endingOf(file)) ? word("!file-type", { field, types: types.join(", ").toUpperCase() })
    : file.size > megabytes * MEGABYTE ? word("!file-size", { field, megabytes })
    : inField.length + kept.length >= max ? word("!file-number", { field, max })
    : size([...others.flatMap(filesOf), ...kept, file]) > total * MEGABYTE && word("!files-total", { megabytes: total });
};
const look = async file => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  file.sums = [crc(bytes), sha256(bytes)];
};
const choose = async (input, files) => {
  const kept = [...filesOf(input)], faults = [], added = [];
  for (const file of files) {
    let fault = faultOf(input, file, kept);
    if (!fault) try {
      await look(file);
      // Choosing the same file again changes nothing.
      if (kept.some(other => other.sums[1] == file.sums[1])) continue;
      kept.push(file);
      added.push(file);
    } catch {
      fault = word("file-unreadable", { file: nameOf(file) });
    }
    if (fault) faults.push(make("p", { className: "e" }, nameOf(file) + ": " + fault));
  }
  // Others may have been removed meanwhile.
  keep(input, [...filesOf(input), ...added]);
  input.parentNode.querySelectorAll(".e").forEach(old => old.remove());
  input.before(...faults);
  say([...faults.map(({ textContent }) => textContent), added[0] && word("file-added", { file: added.map(nameOf).join(", ") })].filter(text => text).join(" "));
};
// Files are read one choice after the other. Until then nothing can be saved, as it would be without them.
let reading = Promise.resolve(), waiting = 0;
const wait = step => {
  waiting += step;
  page.querySelectorAll("[type=submit], #_draft, #_anyway").forEach(button => button.disabled = waiting);
};
for (const input of inputs) {
  input.onchange = () => {
    const files = [...input.files];
    wait(1);
    reading = reading.then(() => choose(input, files)).finally(() => wait(-1));
  };
  const box = boxOf(input);
  box.addEventListener("change", () => {
    const files = filesOf(input);
    if (box.checked || !files[0]) return;
    keep(input, []);
    bringBack(input, files, files.map(nameOf).join(", "));
  });
}
new MutationObserver(() => inputs.map(show)).observe(page, { attributeFilter: ["lang"] });

// As the record does: a document that is ticked, and of which there is no file, may come another way.
const { onPicks } = self;
self.onPicks = (field, list, test) => {
  onPicks?.(field, list, test);
  if (!field.files) return;
  const codes = list.map(code);
  for (const input of inputs) if (fieldOf(input) == field.id && codes.includes(input.dataset.d)) {
    const name = make("div", { id: field.id }, make("label", {}, boxOf(input).parentNode.textContent));
    test(!filesOf(input)[0], "copy-missing", 0, name);
  }
};

// Archives (APPNOTE 6.3.10): numbers have their lowest byte first, and a day that is always the same.
const numbers = (...list) => Uint8Array.from(list.flatMap(([number, size]) => Array.from({ length: size }, (_, i) => number >>> 8 * i)));
const text = string => new TextEncoder().encode(string);
const archive = entries => {
  const files = [], directory = [];
  let offset = 0, length = 0;
  for (const [path, sum, content, size] of entries) {
    const name = text(path), head = [[20, 2], [0x800, 2], [0, 4], [33, 2], [sum, 4], [size, 4], [size, 4], [name.length, 2], [0, 2]];
    files.push(numbers([0x04034b50, 4], ...head), name, content);
    directory.push(numbers([0x02014b50, 4], [20, 2], ...head, [0, 4], [0, 4], [0, 2], [offset, 4]), name);
    offset += 30 + name.length + size;
    length += 46 + name.length;
  }
  const { length: count } = entries;
  return new Blob([...files, ...directory, numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [length, 4], [offset, 4], [0, 2])], { type: "application/zip" });
};
const given = (answers, input) => [answers[fieldOf(input)] ?? []].flat().map(code).includes(input.dataset.d);
self.pack = (content, link) => {
  const entries = [];
  content.attachments = inputs.filter(input => given(content.answers, input)).flatMap(input => filesOf(input).map(file => {
    const [sum, hash] = file.sums, { d } = input.dataset, path = `attachments/${entries.length + 1}-${d}.${endingOf(file)}`;
    entries.push([path, sum, file, file.size]);
    return { field: fieldOf(input), document: d, file: path, name: nameOf(file), size: file.size, sha256: hash };
  }));
  if (!entries[0]) {
    delete content.attachments;
    return;
  }
  const json = text(JSON.stringify(content, null, 1));
  link.download = link.download.replace(/json$/, "zip");
  return archive([["answers.json", crc(json), json, json.length], ...entries]);
};
// Drafts with files. The form takes the answers, and is reset before; then the files take their places.
let drafted = [];
self.unpack = async file => {
  drafted = [];
  const bytes = new Uint8Array(await file.slice(0, 48 * MEGABYTE).arrayBuffer()), view = new DataView(bytes.buffer), inside = {};
  let start = 0;
  while (start + 30 < bytes.length && view.getUint32(start, true) == 0x04034b50) {
    const size = view.getUint32(start + 18, true), from = start + 30 + view.getUint16(start + 26, true);
    inside[new TextDecoder().decode(bytes.slice(start + 30, from))] = bytes.slice(from, start = from + size);
  }
  const json = inside["answers.json"] && new TextDecoder().decode(inside["answers.json"]);
  if (json) drafted = JSON.parse(json).attachments.map(stated => {
    const content = inside[stated.file], hash = content && sha256(content);
    if (hash != stated.sha256) return { ...stated, content: 0 };
    return { ...stated, content: Object.assign(new File([content], stated.name), { sums: [crc(content), hash] }) };
  });
  return json ?? file.slice(0, 16e6).text();
};
$("_form").addEventListener("reset", () => queueMicrotask(() => {
  for (const input of inputs) {
    const own = drafted.filter(({ field, document }) => field == fieldOf(input) && document == input.dataset.d);
    input.chosen = own.flatMap(({ content }) => content || []);
    show(input);
    if (own.some(({ content }) => !content)) say(word("file-lost", { field: boxOf(input).parentNode.textContent.trim() }));
  }
  drafted = [];
}));
}
