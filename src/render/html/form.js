// The script of a form page: conditions, table rows, languages, validation, saving and loading.
//
// Without this script the page is a complete form that can be printed; the script only enhances it. Nothing is stored
// in the browser and nothing is sent: answers leave the page only as a file that the user saves. User input and
// loaded files are inserted as text or as values, never as markup. The page contains `form.min.js`, which `npm run
// minify` in tests/browser generates from this file; a test there fails if it is out of date. Pages with calculated
// fields have `form-with-calculations.min.js` instead, in which CALCULATES is true and `calculations.js` included, and pages with
// tables in cards of others `form-with-inner-tables.min.js`, in which NESTS is true, too.
{
const $ = id => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const first = (selector, root) => all(selector, root)[0];
const remove = (selector, root) => all(selector, root).map(element => element.remove());
const without = (selector, element) => {
  const copy = element.cloneNode(true);
  remove(selector, copy);
  return copy;
};
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => (values?.[name] ?? place).toLocaleString(language.locale));
const collect = pairs => {
  const kept = pairs.filter(pair => pair[1] != null);
  return kept[0] && Object.fromEntries(kept);
};

// Elements whose ids begin with `_` are global variables of these names; no field has such an id.
const data = JSON.parse(_data.textContent);
const page = document.documentElement;
const { form, version, languages } = data, [original] = languages;
let language = original;
// Browsers name blobs by a random UUID, even where `crypto.randomUUID` is unavailable.
let copy = URL.createObjectURL(new Blob()).slice(-36);
let dirty = 0;
// A text that equals the first language's is stored only there.
const textOf = name => {
  const i = data.names.indexOf(name);
  return language.texts[i] || original.texts[i];
};
// A word that counts is `[texts by plural category, name of the count]`.
const word = (id, values) => {
  const text = textOf(id), [texts, count] = text;
  return fill(text.map ? texts[new Intl.PluralRules(language.locale).select(values[count])] ?? texts.other : text, values);
};
// What has just been done is said in a bar that covers nothing in use: the focused element is moved out from behind it, and it goes when
// the focus moves on.
let saidAt;
const say = text => {
  if (text == _status.textContent) return;
  _status.textContent = text;
  saidAt = document.activeElement;
  page.style.scrollPaddingBottom = text && _status.offsetHeight + 16 + "px";
  if (text) saidAt.scrollIntoView({ block: "nearest" });
};
self.onSay = say;
addEventListener("focusin", ({ target }) => target != saidAt && say(""));

// All fields by id. Texts that are numbers with check digits have a `proof`. A column has its table in `of`. The first input of a field has the field's id, in a row with the
// row's number appended: `goal-words.2`; in a table within that row `step-text.2.1`. The box of a field is the element that contains its label and all its
// inputs; each statement of a rating has a box of its own within it.
const fields = {};
const take = ([id, kind, keys], place) => {
  const field = fields[id] = { id, kind, ...kind == "text" && { max: 4000 }, ...keys, proof: self.proofs?.[keys?.error], ...place };
  field.columns &&= field.columns.map(column => take(column, { of: field }));
  return field;
};
const sections = data.sections.map(([id, when, list]) => {
  const section = { id, when };
  section.fields = list.map(field => take(field, { section }));
  return section;
});
const top = sections.flatMap(section => section.fields);
// Tables within others come before these.
const tables = (NESTS ? Object.values(fields).reverse() : top).filter(field => field.columns);
const rows = NESTS ? (table, row) => all(":scope>.row", $(path(table, row))) : table => all(".row", $(table.id));
// A table within a row is there once in each row.
const copies = table => table.of ? rows(table.of) : [undefined];
const each = run => tables.flatMap(table => copies(table).map(outer => run(table, outer)));
const cells = NESTS ? (table, outer) => rows(table, outer).flatMap(row => table.columns.flatMap(column => [[column, row], ...column.columns ? cells(column, row) : []]))
  : table => rows(table).flatMap(row => table.columns.map(column => [column, row]));
const instances = () => top.flatMap(field => [[field], ...field.columns ? cells(field) : []]);
const path = NESTS ? (field, row) => [field.id, ...field.of ? row.id.split(".").slice(1, field.of.of ? 3 : 2) : []].join(".")
  : (field, row) => field.of ? field.id + "." + row.id.split(".")[1] : field.id;
const box = at => {
  const element = $(at);
  return element.matches(".s") ? element : element.closest(".v>*,.row>*");
};
const head = element => first("legend,label,[role]>p", element);
// The label of an element, without its number and the mark of a required question.
const nameOf = element => without("b,small", head(element)).textContent.trim();
// The heading of a row, after that of the row around it.
const outerRow = row => row.parentNode.closest(".row");
const rowName = NESTS ? row => (outerRow(row) ? nameOf(outerRow(row)) + ": " : "") + nameOf(row) : nameOf;

const typing = "input,textarea";

// Typed text is judged as in the record: `field/typed_text.rs`, `number_text.rs` and `date_text.rs` do the same, and
// tests/fixtures/typed-answers.toml holds both to it. What reads an answer leaves here what is to be said about it.
let issue;
// How much a problem weighs: 0 an error, 1 a hint, 2 a signature that is given on paper.
const levelOf = id => /^sig/.test(id) * 2 || /^(inv|sh|co)/.test(id) * 1;
const hidden = /[\p{DI}\u2800]/gu;
const hiddenOrFixed = /[\p{DI}\u2800\xa0\u2007\u202f]/gu;
const control = /(?![\t-\r\x85])[\p{Cc}\p{NChar}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffd]/gu;
const isDigit = code => /\p{Nd}/u.test(String.fromCodePoint(code));
const digit = text => {
  let code = text.codePointAt(), before = 0;
  while (isDigit(--code)) before++;
  return before % 10;
};
// `trim` would take a byte order mark for white space. Long white space is looked at once: a match begins where it begins.
const strip = text => text.replace(/^[^\S\ufeff]+|(?<![^\S\ufeff])[^\S\ufeff]+$/g, "");
const plain = text => text.replace(hidden, "").replace(/\p{Nd}/gu, digit).replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt() - 0xfee0))
  .replace(/[\p{Pd}−]/gu, "-").replace(/[⁄∕؍]/g, "/").replace(/،/g, ",").replace(/[‘’ʼ′´`٬]/g, "'").replace(/[\s\x85]/g, " ").trim();
// A text that is longer than any limit is too long, whatever its pattern; matching could take long.
const matches = (pattern, text) => {
  try {
    return text[2e3] || new RegExp("^(?:" + pattern + ")$", "u").test(text);
  } catch {
    return true;
  }
};
const fold = word => word.toLowerCase().normalize("NFKD").replace(/[\p{M}.]/gu, "").replace(/ı/g, "i").trim();
// The months that a word names: in this language, else in any; in full, else by at least three letters.
const monthsOf = word => {
  const name = fold(word);
  for (const list of [[language], languages]) for (const test of [month => month == name, month => [...name][2] && month.startsWith(name)]) {
    const found = new Set(list.flatMap(({ months = original.months }) =>
      months.split(";").map((names, i) => names.split("|").some(test) && i + 1).filter(month => month)));
    if (found.size) return [...found];
  }
  return [];
};
// A day in ISO format; `false` if it does not exist, nothing if it is none.
const dayOf = (year, month, day) => {
  if (!/^(\d\d|(1[6-9]|[2-9]\d)\d\d) \d\d? \d\d?$/.test([year, month, day].join(" "))) return;
  const from = data.year - 90;
  const iso = [year[2] ? year : from + ((year - from) % 100 + 100) % 100, ...[month, day].map(part => `${part}`.padStart(2, 0))].join("-");
  return isDate(iso) && iso;
};
const daysOf = (a, first, b, second, c) => {
  const [atA, atB, atC] = [a, b, c].map(isNaN);
  if (atA + atB + atC > 1 || atC || !c) return [];
  if (atA || atB) {
    const months = monthsOf(atA ? a : b);
    return months[1] ? months : months.map(month => atA ? dayOf(c, month, b) : a[3] && !a[4] ? dayOf(a, month, c) : dayOf(c, month, a));
  }
  if (first == "," || second && second != first) return [];
  const isYear = a[3] && !a[4], ymd = dayOf(a, b, c), dmy = dayOf(c, b, a), mdy = dayOf(c, a, b), { order } = language;
  if (isYear || !/[/-]/.test(first)) {
    const [day, other] = isYear ? [ymd, dayOf(a, c, b)] : [dmy, mdy];
    return day == false && other ? [1, 2] : [day];
  }
  const days = order == 1 ? [dmy || mdy] : order ? [mdy || dmy] : [dmy, mdy];
  // `26-05-04` may also begin with the year.
  return a[1] && !a[2] && c[1] && !c[2] && (first == "-" || !order) ? [...days, ymd] : days;
};
const readDate = typed => {
  const text = plain(typed).toLowerCase().replace(/ +/g, " ").replace(/(\d)(?:st|nd|rd|th)([ ,.])/g, "$1$2").replace(/ (?:of|de) /g, " ");
  // No date is so long, and matching could take long.
  const parts = !text[99] && /^(\d+|\p{L}[\p{L}\p{M} ]*)( ?[./-] ?|[.,]? )(\d+|\p{L}[\p{L}\p{M} ]*)( ?[./-] ?|[.,]? )(\d+|\p{L}[\p{L}\p{M} ]*)\.?(?: [рг]\.?)?$/u.exec(text);
  const list = parts ? parts.slice(1).map(part => part.trim()) : [], all = daysOf(...list), [day, other] = new Set(all.filter(day => day));
  issue = other ? "ambiguous-date" : !day ? all.includes(false) ? "no-such-date" : "not-a-date" : list.some(part => /\d{4}/.test(part)) ? "" : "short-year";
  return other ? undefined : day;
};

// Reading and showing answers in the format of saved files, given the inputs of a box.
const code = answer => answer.other != null ? "other" : answer.agreed ? "agreed" : answer.agreed === false ? "declined" : answer;
const chosen = list => list.filter(input => input.checked).map(({ value }) => value == "other" ? { other: ownWords(list).value } : value);
const ownWords = list => list.find(input => input.type == "text");
const choose = (list, answer) => {
  const given = [answer].flat();
  list.map(input => input.checked = given.some(part => code(part) == input.value));
  for (const { other } of given) if (other != null) ownWords(list).value = other;
};
const parts = (...list) => ({
  get: inputs => collect(list.map(([name, kind, from, to]) => [name, kind.get(inputs.slice(from, to))])),
  set: (inputs, answer) => list.map(([name, kind, from, to]) => answer[name] != null && kind.set(inputs.slice(from, to), answer[name])),
});
// Telephone numbers and postcodes are saved with ASCII digits, which can be dialled and sorted everywhere; numbers with
// check digits without spaces.
const words = {
  get: ([{ value }], field) => {
    const { error, pattern, proof } = field ?? {}, isMail = error == "email";
    const reduced = proof ? text => proofs.bare(plain(text)) : /^p[ho]/.test(error) ? plain : isMail && strip;
    let kept = strip(value.normalize());
    const leave = (pattern, id, isWanted = () => true) => {
      const left = strip(kept.replace(pattern, ""));
      if (left == kept || !isWanted(left)) return;
      issue = id + "-characters";
      kept = left;
    };
    if (reduced) leave(isMail ? hiddenOrFixed : hidden, "invisible", left => matches(pattern, reduced(left)));
    leave(control, "control");
    leave(hidden, "invisible", left => !left || pattern && !matches(pattern, kept) && matches(pattern, left));
    return (reduced && matches(pattern, reduced(kept)) ? reduced(kept) : kept) || undefined;
  },
  set: ([input], answer = "") => input.value = answer,
};
const one = { get: list => chosen(list)[0], set: choose };
// A date that cannot be read is saved as it stands in its boxes.
const date = {
  get: list => {
    const typed = list.map(input => input.disabled ? "" : input.value.trim()), parts = typed.map(part => plain(part).replace(/\.+$/, "")).filter(part => part);
    if (parts[0]) return readDate(parts.join(".")) ?? collect(["day", "month", "year"].map((part, i) => [part, typed[i] || null]));
  },
  set: (list, answer = "") => {
    const [year, month = "", ...day] = `${answer}`.split("-");
    list.map((input, i) => { input.value = (answer.trim ? [day.join("-"), month, year] : [answer.day, answer.month, answer.year])[i] ?? ""; });
  },
};
// `1.000` is a thousand in one language and one in another, so it is saved as typed.
const number = {
  get: (list, { decimals }) => {
    const typed = words.get(list);
    issue = "";
    if (!typed) return;
    const [, sign, whole, group, mark, fraction = 0] = /^([+-]?) ?([1-9]\d{0,2}(?:([ '.,])\d{3}(?:\3\d{3})*)|\d+)(?:([.,٫])(\d+))?$/.exec(plain(typed)) ?? [];
    const isOpen = /^\d+[.,]\d+$/.test(whole) && !mark;
    const read = isOpen ? +(sign + whole.replace(",", ".")) : +(sign + whole?.replace(/\D/g, "") + "." + fraction);
    issue = isOpen && decimals < 3 ? "ambiguous-number" : group && group == mark || !(Math.abs(read) < 10 ** (15 - decimals)) ? "not-a-number" : "";
    return issue ? typed : read;
  },
  set: (list, answer) => words.set(list, typeof answer == "number" ? `${answer}`.replace(".", language.decimal) : answer),
};
const agreed = {
  get: list => ({ agreed: true, declined: false })[chosen(list)[0]],
  set: (list, answer) => choose(list, answer ? "agreed" : "declined"),
};
const kinds = {
  "text": words,
  "number": number,
  "date": date,
  "choice": one,
  "choices": { get: list => chosen(list)[0] && chosen(list), set: choose },
  "scale": { get: list => chosen(list).map(point => isNaN(point) ? point : +point)[0], set: choose },
  "agreement": parts(["agreed", agreed, 0, 2], ["withdrawn", date, 2]),
  "signature": parts(["name", words, 0], ["place", words, 1], ["date", date, 2]),
  "note": { get() {} },
  "table": {
    get: (inputs, table, outer) => {
      const list = rows(table, outer).map(row => answers(table.columns, row)), last = list.findLastIndex(row => row);
      return list[last] && list.slice(0, last + 1).map(row => row ?? {});
    },
    set: (inputs, list, table, outer) => {
      if (list[table.max]) lost.push(table);
      while (rows(table, outer).length < Math.min(list.length, table.max)) addRow(table, outer);
      rows(table, outer).map((row, i) => show(table.columns, list[i] ?? {}, row));
    },
  },
};
// Further scripts add kinds of which few pages have fields.
self.kinds?.map(add => add(kinds, plain, found => issue = found ?? issue, monthsOf, dayOf, rows, word, nameOf, make));
// A rating consists of one single choice per statement.
const kindOf = ({ kind, statements, points }) => statements
  ? parts(...statements.map((statement, i) => [statement, one, i * points.length, (i + 1) * points.length])) : kinds[kind];
const inputs = at => all(typing, box(at));
// What is saved, and what counts: an answer that cannot be read does not. With `isRuledOut`, what was answered before another answer
// ruled the question out.
let isRuledOut;
const given = (field, row) => {
  const isWanted = isRuledOut;
  isRuledOut = 0;
  const isAsked = asked(field, row);
  isRuledOut = isWanted;
  issue = "";
  return (isAsked ? !isWanted || field.columns : isWanted && !field.formula) ? kindOf(field).get(inputs(path(field, row)), field, NESTS && row) : undefined;
};
const isUnread = ({ kind }) => issue && !levelOf(issue) && /^(num|date)/.test(kind);
const value = (field, row) => {
  if (CALCULATES && field.formula) return calculated(field, row);
  const answer = given(field, row);
  return isUnread(field) ? undefined : answer;
};
const exists = (id, row) => value(fields[id], row) != null;
const answers = (list, row) => collect(list.map(field => [field.id, given(field, row)]));
const ruledOut = () => {
  isRuledOut = 1;
  const list = answers(top);
  isRuledOut = 0;
  return list;
};
// How much was ruled out when it was last looked at.
let before;
const amount = () => JSON.stringify(ruledOut() ?? 0).length;
// A loaded file may contain anything: malformed answers and endless texts are skipped, the others kept.
let lost;
const show = (list, given, row) => {
  for (const field of list) try {
    const answer = Object.hasOwn(given, field.id) ? given[field.id] : null;
    if (answer == null) continue;
    if (!field.columns && JSON.stringify(answer)[1e5]) throw answer;
    kindOf(field).set(inputs(path(field, row)), answer, field, NESTS && row);
  } catch {
    lost.push(field);
  }
};

// Conditions: a comparison is `[field, operator, value]`. A field that is not relevant counts as unanswered. Rules
// may compare fields with each other; such a comparison is evaluated only if both are answered.
// How a comparison with an unanswered field is evaluated: 0 as usual, 1 as met, -1 as not met. On paper a field may
// still be answered by hand, so while printing, a condition that can still be met counts as met.
let open = 0;
const asked = (field, row) => (field.of ? asked(field.of, NESTS && row) : holds(field.section.when)) && holds(field.when, row);
const holds = (condition, row) =>
  !condition || condition > 0 ? true
  : condition.all ? condition.all.every(part => holds(part, row))
  : condition.any ? condition.any.some(part => holds(part, row))
  : condition.not ? fails(condition.not, row)
  : condition.count ? self.isMet(condition, row, open, fields, value, rows, filled, holds, fails, relate)
  : compare(condition, row);
const fails = (condition, row) => {
  open = -open;
  const held = holds(condition, row);
  open = -open;
  return !held;
};
/* calculations.js */
const compare = ([field, operator, limit, statement], row) => {
  const whole = value(fields[field], row), answer = statement ? whole?.[statement] : whole, wanted = bound(limit, row);
  if (operator == "asked") return asked(fields[field], row);
  if (answer == null && open) return open > 0;
  if (operator == "exists") return (answer != null) == wanted;
  if (answer == null || wanted == null) return limit.field;
  const given = [answer].flat().map(code);
  return relate(operator, given[0], wanted, given.includes(wanted)) ?? self.hasText[operator](given[0], wanted);
};
const relate = (operator, first, wanted, same) =>
  ({ "=": same, "!=": !same, ">": first > wanted, "<": first < wanted, ">=": first >= wanted, "<=": first <= wanted })[operator];
const day = date => date.toJSON()?.slice(0, 10);
const isDate = text => day(new Date(text)) == (text ?? 0);
const bound = (limit, row) => {
  if (!limit?.field) return self.dayFrom?.(limit) ?? limit;
  const from = value(fields[limit.field], row);
  if (!isDate(from)) return from;
  // Adding months keeps the day of the month, or takes the last day of a shorter month.
  const [year, month, wanted] = from.split("-"), { months = 0, days = 0 } = limit;
  const on = (months, day) => new Date(Date.UTC(year, month - 1 + months, day));
  return day(on(months, Math.min(wanted, on(months + 1, 0).getUTCDate()) + days));
};
const conditional = () => [
  ...sections.filter(section => section.when).map(section => [$("_s." + section.id), section]),
  ...instances().filter(([field]) => field.when).map(([field, row]) => [box(path(field, row)), field, row]),
];
// `isNew` where rows have been added or removed, or the language has changed.
const refresh = isNew => {
  if (isNew) {
    NESTS ? each(label) : tables.map(label);
    before = amount();
  }
  // Setting what is set already would have the page laid out again.
  const hide = (element, isHidden) => element.hidden == isHidden || (element.hidden = isHidden);
  conditional().map(([element, { when }, row]) => hide(element, !holds(when, row)));
  all(".withdrawn").map(element => hide(element, !first("[value=agreed]:checked", element.parentNode)));
  all("nav a").map(link => hide(link.parentNode, $(link.hash.slice(1)).hidden));
  all(typing).filter(input => input.disabled == !input.closest("[hidden]")).map(input => input.disabled ^= 1);
  if (CALCULATES) showCalculated();
  const list = top.filter(field => field.kind != "note" && !(CALCULATES && field.formula) && asked(field));
  const done = list.filter(({ id }) => exists(id));
  first(".progress").textContent = word("progress", { done: done.length, all: list.length });
  self.onRefresh?.map(run => run(isNew, list, done, word, make));
};

// Table rows. The first row is the template of all others; blank rows for paper are replaced by rows with inputs.
const label = (table, outer) => {
  const list = rows(table, outer);
  list.map((row, i) => {
    const name = fill(textOf(":" + row.id) ?? textOf(":" + table.id), { number: i + 1 }), button = first(NESTS ? ":scope>.remove" : ".remove", row);
    head(row).textContent = name;
    button.textContent = word("remove-row", { row: rowName(row) });
    button.hidden = !list[1];
    self.nameRow(row);
  });
  first(NESTS ? ":scope>.add" : ".add", $(NESTS ? path(table, outer) : table.id)).hidden = list[table.max - 1];
};
const addRow = (table, outer) => {
  const row = table.blankRow.cloneNode(true), next = "." + ++table.last, around = NESTS && outer && "." + outer.id.split(".")[1];
  for (const element of [row, ...all("*", row)]) for (const { name, value } of [...element.attributes])
    if (/^(id|for|name|aria-.*by)$/.test(name)) element.setAttribute(name, NESTS
      ? value.replace(/\.1(\.\d+)?(?= |$)/g, (place, inner) => around ? around + (inner ? next : "") : next + (inner ?? ""))
      : value.replace(/\.1(?= |$)/g, next));
  rows(table, outer).at(-1).after(row);
  return row;
};
const focusIn = element => (first(typing, element) ?? element).focus();
remove(".blank");
// The page omits the values of a rating's inputs; they follow from the order of the points.
for (const { id, points, of } of Object.values(fields)) if (points) {
  const row = of ? NESTS && of.of ? ".1.1" : ".1" : "";
  all(".s", box(id + row)).map((group, i) => {
    group.id = id + (of ? "_" : ".") + i + row;
    inputs(group.id).map((input, point) => input.value = points[point]);
  });
}
// Firefox writes what is typed to disk, to restore it after a crash, unless each input forbids it.
all(typing).map(input => input.autocomplete = "off");
// Textareas grow with their text, in print too. Not every browser supports this, so it is not in the style sheet.
all("textarea").map(({ rows, style }) => style.cssText = `field-sizing:content;min-height:calc(${rows}lh + 1.1rem)`);
const prepare = (table, outer) => {
  if (!NESTS || !table.last) {
    table.blankRow = rows(table, outer)[0].cloneNode(true);
    table.last = 1;
  }
  while (rows(table, outer).length < table.min) addRow(table, outer);
};
NESTS ? each(prepare) : tables.map(prepare);

// Languages. Each language has a template with its texts, in which `hr` replaces a text that equals the first
// language's; the texts of the first language are taken from the page. An input in a label stays in place, before the
// text.
const buttons = all(".languages button");
const home = {};
const texts = { [language.tag]: home };
all("[data-t]").map(element => home[element.dataset.t] ??= without("input,svg", element));
const speak = next => {
  language = next;
  const { tag, dir, easy } = next;
  texts[tag] ??= $("_t." + tag).content.children;
  for (const root of [document, ...tables.map(({ blankRow }) => blankRow)]) for (const element of all("[data-t]", root)) {
    const i = element.dataset.t, text = texts[tag][i];
    element.replaceChildren(...all("input,svg", element), ...(text.matches("hr") ? home[i] : text).cloneNode(true).childNodes);
  }
  page.lang = tag;
  page.dir = dir;
  page.classList.toggle("easy", easy);
  buttons.map(button => button.ariaPressed = button.lang == tag);
  refresh(1);
  if (!_errors.hidden) report(problems());
};

// Validation. The answers are validated again when they are read; this only helps to enter them correctly.
const length = text => [...new Intl.Segmenter().segment(text)].length;
const filled = (table, row) => !row || answers(table.columns, row);
// A problem is `[id of the field's first input, text, level, parts of a date that are wrong]`.
const problem = (at, row, text, level, parts) => [at, row ? rowName(row) + ": " + text : text, level, parts];
const check = ([field, row]) => {
  const at = path(field, row), found = [], answer = value(field, row), said = issue, isUnreadable = isUnread(field), list = [answer].flat();
  const { kind, min, max, decimals, pattern, proof, error, statements, sure } = field, required = field.required && holds(field.required, row);
  if (!asked(field, row) || empty.has(row)) return found;
  // A part of an answer is named after its question.
  const test = (wrong, id, limit, part) => {
    if (wrong) found.push(problem(part?.id || at, row, textOf(":" + (id == error && field.id)) ?? word("!" + id, {
      ...field, field: nameOf(box(at)) + (part ? ": " + nameOf(part) : ""),
      limit: limit && new Date(limit).toLocaleDateString(language.locale, { dateStyle: "long", timeZone: "UTC" }),
    }), levelOf(id), (part ? part.matches(".d") : /^date/.test(kind)) && self.wrongParts(all("input", part || box(at)), id, plain, monthsOf)));
  };
  test(kind == "table" && list.filter(row => row && Object.keys(row)[0]).length < min, "rows-min");
  // A year of two digits may be sure: a century before, the date would be too early, as any date of a signature would be.
  const isOfPerson = /^[as]/.test(kind);
  test(said && kind != "table" && !((sure || isOfPerson) && said == "short-year"), said, 0, isOfPerson && first(".d", box(at)));
  // A place or a date alone is not a signature.
  if (kind == "signature") test(answer ? !answer.name : required, "signature-open");
  else test(required && answer == null && !isUnreadable, "required");
  if (answer == null) return found;
  if (required && statements) all(".s", box(at)).map((part, i) => test(!answer[statements[i]], "required", 0, part));
  test(kind == "text" && length(answer) > max, "too-long");
  // Without a pattern there is no `error` either.
  const fault = matches(pattern, answer) ? proof?.(answer) : error;
  test(fault, fault);
  if (decimals != null) {
    test(+answer.toFixed(decimals) != answer, "decimals");
    test(answer < min, "number-min");
    test(answer > max, "number-max");
  }
  kindOf(field).check?.(test, answer, field);
  const date = /^date/.test(kind) ? answer.slice(0, 10) : answer.withdrawn ?? answer.date;
  if (date?.trim) {
    const from = bound(min, row), to = bound(max, row);
    // A month is not before the days in it.
    test(date.padEnd(10, "~") < from, "date-before", from);
    test(date > to, "date-after", to);
  }
  if (kind == "choices") {
    test(list.length > max, "at-most");
    test(list[1] && list.includes("no-answer"), "no-answer-alone");
    self.onPicks?.(field, list, test);
  }
  return found;
};
const broken = ({ id, level = 0, at, each, holds: condition }) => {
  const table = fields[each], list = !table ? [0] : NESTS ? copies(table).flatMap(outer => rows(table, outer)) : rows(table);
  return list.filter(row => !empty.has(row) && !holds(condition, row))
    .map(row => problem(path(fields[at], row), row, textOf("." + id), level));
};
// Rows without answers have no problems.
let empty;
const problems = () => {
  const find = (table, outer) => rows(table, outer).filter(row => !filled(table, row));
  empty = new Set(NESTS ? each(find).flat() : tables.flatMap(find));
  return [...instances().flatMap(check), ...data.rules.flatMap(broken)];
};

const by = "aria-describedby";
const describe = (element, id) => element.setAttribute(by, id + " " + (element.getAttribute(by) ?? ""));
const clear = () => {
  remove(".e,.errors li");
  all(`[${by}*=_e]`).map(element => element.setAttribute(by, element.getAttribute(by).replace(/\S+_e\d+ ?/g, "")));
  all("[aria-invalid]").map(element => element.ariaInvalid = null);
  _errors.hidden = 1;
};
const report = list => {
  clear();
  list.map(([at, text, level, parts], i) => {
    const id = at + "_e" + i, target = $(at), group = box(at);
    head(group).after(make("p", { id, className: "e e" + level }, level > 1 ? "" : make("span", { className: "vh" }, word((level ? "warning-" : "!") + "prefix") + " "), text));
    const whole = group.matches("fieldset");
    describe(whole ? group : target, id);
    if (!level) (parts || (whole ? [] : [target])).map(input => input.ariaInvalid = true);
    const onclick = () => {
      group.scrollIntoView();
      focusIn(target);
      return false;
    };
    $("_l" + level).append(make("li", {}, make("a", { href: "#" + at, onclick }, text)));
  });
  _anyway.hidden = list.every(problem => problem[2]);
  _errors.hidden = !list[0];
};

// Files.
const save = draft => {
  const link = make("a", { download: `${form}-${version}-${copy}${draft ? "-draft" : ""}.json` });
  const content = { "bogen-answers": 1, form, version, language: language.tag, copy, saved: new Date, fingerprint: language.fingerprint, draft, answers: answers(top) ?? {}, "not-asked": ruledOut() };
  // With files beside them, answers are packed into an archive.
  link.href = URL.createObjectURL(self.pack?.(content, link) ?? new Blob([JSON.stringify(content, 0, 1)]));
  link.click();
  dirty = 0;
  _copy.textContent = word("copy-label", { copy });
  say(word("saved", { file: link.download }) + (content["not-asked"] ? " " + word("ruled-out") : ""));
};
const load = async file => {
  try {
    const content = JSON.parse(await (self.unpack?.(file) ?? file.slice(0, 16e6).text()));
    if (content["bogen-answers"] != 1 || content.form != form || content.version != version || !content.answers) throw content;
    clear();
    undo?.remove();
    // An input with the id `reset` hides the form's own `reset`.
    make("form").reset.call(_form);
    const shorten = (table, outer) => rows(table, outer).slice(table.blank).map(row => row.remove());
    NESTS ? each(shorten) : tables.map(shorten);
    lost = [];
    show(top, content.answers);
    show(top, content["not-asked"] ?? {});
    if (/^[\da-f-]{36}$/.test(content.copy)) copy = content.copy;
    dirty = 0;
    if (file.name || lost[0]) say(word("loaded" + (lost[0] ? "-partly" : ""), { questions: [...new Set(lost.map(({ id }) => nameOf(box(id))))].join(", ") }));
  } catch {
    say(word("load-failed"));
  }
  refresh(1);
};

// Character counters: visible when few characters are left, announced to screen readers after a pause.
let pause;
const count = input => {
  const { kind, max: most } = fields[input.id.split(".")[0]] ?? {}, left = most - length(input.value), id = input.id + "_c";
  if (!$(id)) {
    if (kind != "text" || left > most / 5) return;
    input.after(make("p", { id, className: "count", ariaHidden: true }));
    describe(input, id);
  }
  clearTimeout(pause);
  pause = setTimeout(say, 1000, $(id).textContent = word(left < 0 ? "characters-over" : "characters-left", { count: Math.abs(left) }));
};

// The button that brings a removed row back, until the next change.
let undo;
const changed = () => {
  undo?.remove();
  dirty = 1;
};
page.oninput = ({ target }) => {
  changed();
  say("");
  // Typing free text selects its option.
  if (target.matches(".own") && target.value) first("[value=other]", target.closest("fieldset")).checked = true;
  refresh();
  count(target);
};
// Says that a change has ruled out answers that were given before.
page.onchange = () => {
  const now = amount();
  if (now > before) say(word("ruled-out"));
  before = now;
};
// Enter submits a web form by default; here it would save a file while the user is typing.
page.onkeydown = ({ key, target }) => key != "Enter" || !target.matches("input");
page.onclick = ({ target }) => {
  if (!target.matches(".add,.remove")) return;
  const group = NESTS && target.closest(".t"), table = fields[NESTS ? group.id.split(".")[0] : target.closest(".t").id];
  changed();
  const old = NESTS && target.matches(".add") ? null : target.closest(".row"), row = old ?? (NESTS ? addRow(table, group.closest(".row")) : addRow(table));
  const told = (id, at, name) => {
    refresh(1);
    focusIn(at);
    say(word(id, { row: name ?? rowName(at) }));
  };
  if (!old) return told("row-added", row);
  const name = rowName(old), onclick = () => {
    undo.replaceWith(old);
    dirty = 1;
    told("row-restored", old);
  };
  undo = make("button", { type: "button", className: "undo", lang: language.tag, onclick }, word("undo-remove", { row: name }));
  old.replaceWith(undo);
  told("row-removed", undo, name);
};
page.onsubmit = event => {
  event.preventDefault();
  report(problems());
  _errors.focus();
  // The browser would show its middle where it is higher than the window.
  _errors.scrollIntoView();
  if (_anyway.hidden) save();
};
_anyway.onclick = () => save();
_draft.onclick = () => save(true);
_print.onclick = () => print();
// A page that is loaded again has a copy id of its own; the browser asks before answers are lost.
_new.onclick = () => history.go();
_load.onclick = () => {
  if (dirty && !confirm(word("unsaved"))) return;
  make("input", { type: "file", accept: ".json,.zip", onchange: event => load(event.target.files[0]) }).click();
};
buttons.map((button, i) => button.onclick = () => speak(languages[i]));
onbeforeunload = () => dirty || null;

// In print, a question is omitted only if an answer makes it irrelevant, and a table without answers has its blank
// rows.
onbeforeprint = () => {
  open = 1;
  conditional().map(([element, { when }, row]) => element.hidden &&= !holds(when, row));
  open = 0;
  const addBlank = (table, outer) => {
    if (!exists(table.id, outer)) while (rows(table, outer).length < table.blank) addRow(table, outer).dataset.blank = 1;
  };
  NESTS ? each(addBlank) : tables.map(addBlank);
  // Rows that were added may have tables.
  if (NESTS) each(addBlank);
  NESTS ? each(label) : tables.map(label);
  self.onPaper(word, make, instances().filter(([field, row]) => !field.columns && value(field, row) != null).length);
};
onafterprint = () => {
  self.offPaper();
  remove("[data-blank]");
  refresh(1);
};

all(".script").map(element => element.hidden = 0);
all(".d input:not([inputmode])").map(input => input.inputMode = "numeric");
page.className += " js";
refresh(1);
// Values known in advance are in the page as the file that people would load.
if (self._given) load(new Blob([_given.textContent]));
}
