// People who fill a form in: what they answer, and how they do it by mouse and by keyboard.
//
// They know from the form's plan what is asked, and see on the page whether it is asked of them.

const words = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "Zoë & „Söhne“ \\ ½ € {field} ${1}",
  "علی رضا 👩‍👩‍👧",
  "*nicht* #strong[a] `b` [c](d)",
  "null",
  "0",
];
const short = (text, max) => [...new Intl.Segmenter().segment(text)].slice(0, max).map(({ segment }) => segment).join("").trim();

// What a person answers to a field; `turn` makes neighbours answer differently.
// An option of a list belongs to what was answered before.
export const answerTo = (field, turn, before) => {
  const text = short(words[turn % words.length], Math.min(field.max ?? 100, 100));
  const option = list => list[turn % list.length];
  const date = `20${20 + turn % 9}-0${1 + turn % 9}-${10 + turn % 19}`;
  switch (field.kind) {
    case "text": return text;
    case "long-text": return short(text + "\n\n" + text, field.max);
    case "number": {
      const whole = Math.min(Math.max(turn % 7, field.min ?? 0), field.max ?? 100);
      return field.decimals && whole + 0.5 <= (field.max ?? 100) ? whole + 0.5 : whole;
    }
    case "date": return { minute: date + "T14:05", month: date.slice(0, 7), year: date.slice(0, 4) }[field.precision] ?? date;
    case "quantity": return { value: 1 + turn % 7, unit: option(field.units) };
    case "time": return "14:05";
    case "duration": return "PT1H30M";
    // The first row of a table is always filled.
    case "reference": return 1;
    case "listed": return option(field.options.filter(({ of }) => !of || !before[field.parent] || of === before[field.parent])).code;
    case "choice": return option(field.options) === "other" ? { other: text } : option(field.options);
    case "choices": {
      const some = field.options.filter((code, i) => code !== "no-answer" && !field.alone.includes(code) && i % 2 === turn % 2).slice(0, field.max ?? 9);
      return some.length ? some.map(code => code === "other" ? { other: text } : code) : [field.options[0]];
    }
    case "scale": return option(field.options) === "no-answer" ? "no-answer" : Number(option(field.options));
    case "rating": return Object.fromEntries(field.statements.map((statement, i) => [statement, field.options[(turn + i) % field.options.length]]));
    case "agreement": return turn % 2 ? { agreed: false } : { agreed: true, ...field.withdrawable && { withdrawn: date } };
    case "signature": return { name: short("Zoë <Muster>", 100), place: "Wien & Graz", date };
  }
};

// The row between two filled ones is left blank where there is room.
const rowsOf = table => table.max >= 3 && table.min < 3 ? [true, false, true] : Array(Math.min(2, table.max)).fill(true);

// What is typed for an option of a list: its words, as people write them.
const wordsOf = ({ options }, answer) => options.find(({ code }) => code === answer).words.toLowerCase();
const typed = (value, decimal) => typeof value === "number" ? String(value).replace(".", decimal) : value;
const parts = date => {
  const [day, time = []] = date.split("T");
  const [year, month = [], dayOfMonth] = day.split("-");
  return [dayOfMonth ? String(Number(dayOfMonth)) : [], month, year, time].flat();
};

// By mouse -----------------------------------------------------------------------------------------------------------

const boxOf = async (page, id) => {
  const found = page.locator(`[id="${id}"]`);
  return { found, box: found.locator("xpath=ancestor-or-self::*[contains(concat(' ', ../@class, ' '), ' v ') or contains(concat(' ', ../@class, ' '), ' row ')][1]") };
};

const fillByMouse = async (page, field, id, answer, decimal) => {
  const { box } = await boxOf(page, id);
  const inputs = box.locator("input:not([type=radio]):not([type=checkbox]), textarea");
  const pick = (code, within = box) => within.locator(`label:has(> [value="${code}"])`).click();
  const write = async (from, texts) => { for (const [i, text] of texts.entries()) await inputs.nth(from + i).fill(text); };
  switch (field.kind) {
    case "text": case "long-text": case "number": case "time": case "duration": return write(0, [typed(answer, decimal)]);
    case "listed": return write(0, [wordsOf(field, answer)]);
    case "date": return write(0, parts(answer));
    case "quantity":
      await write(0, [typed(answer.value, decimal)]);
      return box.locator("select").selectOption(answer.unit);
    case "reference": return box.locator("select").selectOption({ index: answer });
    case "choice": case "choices": case "scale":
      for (const one of [answer].flat()) {
        await pick(one.other === undefined ? one : "other");
        if (one.other !== undefined) await box.locator(".own").fill(one.other);
      }
      return;
    case "rating":
      for (const [i, point] of Object.values(answer).entries()) await pick(point, box.locator(".s").nth(i));
      return;
    case "agreement":
      await pick(answer.agreed ? "agreed" : "declined");
      if (answer.withdrawn) await write(0, parts(answer.withdrawn));
      return;
    case "signature": return write(0, [answer.name, answer.place, ...parts(answer.date)]);
  }
};

// The full stop and number of a row, after those of the row around it.
const suffixOf = async row => (await row.getAttribute("id")).replace(/^[^.]*/, "");

// Fills all that is visible, and returns what was meant. `midway` is done when half of it is filled.
export const byMouse = async (page, plan, midway = async () => ",") => {
  let decimal = ",", turn = 0;
  const fillTable = async (table, suffix) => {
    const list = [], id = table.id + suffix;
    for (const [n, isFilled] of rowsOf(table).entries()) {
      const rows = page.locator(`[id="${id}"] > .row`);
      while (await rows.count() <= n) await page.click(`[id="${id}"] > .add`);
      list.push(isFilled ? await fillAll(table.columns, await suffixOf(rows.nth(n))) : {});
    }
    return list;
  };
  const fillAll = async (fields, suffix, onField = async () => {}) => {
    const meant = {};
    for (const [i, field] of fields.entries()) {
      await onField(i);
      if (/^(note|calculated)$/.test(field.kind) || !await page.isVisible(`[id="${field.id}${suffix}"]`)) continue;
      if (field.kind === "table") {
        meant[field.id] = await fillTable(field, suffix);
      } else {
        meant[field.id] = answerTo(field, turn++, meant);
        await fillByMouse(page, field, field.id + suffix, meant[field.id], decimal);
      }
    }
    return meant;
  };
  const half = Math.ceil(plan.fields.length / 2);
  const meant = await fillAll(plan.fields, "", async i => { if (i === half) decimal = await midway(); });
  return stillAsked(page, plan.fields, meant);
};

// By keyboard --------------------------------------------------------------------------------------------------------

// Where the focus is: which field and row, which input of it, or which button.
const focus = page => page.evaluate(() => {
  const element = document.activeElement, box = element.closest(".v>*,.row>*"), around = [];
  const rowsIn = table => [...table.querySelectorAll(":scope>.row")];
  for (let row = element.closest(".row"); row; row = row.parentNode.closest(".row"))
    around.unshift([row.parentNode.id.split(".")[0], rowsIn(row.parentNode).indexOf(row)]);
  const inputs = box ? [...box.querySelectorAll("select,input,textarea")] : [];
  return {
    button: element.matches("button") ? (element.type === "submit" ? "submit" : element.className.replace("script", "").trim()) || element.id || element.type : undefined,
    table: element.closest(".t")?.id.split(".")[0],
    rows: element.closest(".t") && rowsIn(element.closest(".t")).length,
    around,
    id: inputs[0]?.id.split(".")[0],
    kind: element.type,
    index: inputs.filter(input => !["radio", "checkbox"].includes(input.type)).indexOf(element),
    value: element.value,
    statement: [...box?.querySelectorAll(".s") ?? []].indexOf(element.closest(".s")),
    own: element.className === "own",
  };
});

// Answers what has the focus, and leaves the focus in the same group.
const answerByKeys = async (page, field, answer, { kind, index, value, statement, own }, decimal) => {
  const type = async text => { await page.keyboard.insertText(text); };
  const choose = async (code, codes) => {
    if (codes.indexOf(code) === 0) await page.keyboard.press("Space");
    for (let i = 0; i < codes.indexOf(code); i++) await page.keyboard.press("ArrowDown");
  };
  // Files are chosen elsewhere: `attachments.test.mjs`.
  if (kind === "file") return;
  if (field.kind === "quantity" && kind.startsWith("select")) {
    for (let i = 0; i <= field.units.indexOf(answer.unit); i++) await page.keyboard.press("ArrowDown");
  } else if (field.kind === "reference") {
    for (let i = 0; i < answer; i++) await page.keyboard.press("ArrowDown");
  } else if (kind === "checkbox") {
    if (answer.some(one => (one.other === undefined ? one : "other") === value)) await page.keyboard.press("Space");
  } else if (own) {
    const other = [answer].flat().find(one => one.other !== undefined);
    if (other) await type(other.other);
  } else if (kind === "radio") {
    const code = field.kind === "rating" ? Object.values(answer)[statement]
      : field.kind === "agreement" ? (answer.agreed ? "agreed" : "declined")
      : answer.other === undefined ? String(answer) : "other";
    await choose(code, field.kind === "agreement" ? ["agreed", "declined"] : field.options);
  } else {
    const texts = field.kind === "date" ? parts(answer)
      : field.kind === "listed" ? [wordsOf(field, answer)]
      : field.kind === "agreement" ? parts(answer.withdrawn)
      : field.kind === "signature" ? [answer.name, answer.place, ...parts(answer.date)]
      : [typed(field.kind === "quantity" ? answer.value : answer, decimal)];
    await type(texts[index]);
  }
};

// Goes through the page by Tab from its start to the button that saves, and returns what was meant.
export const byKeyboard = async (page, plan, language, decimal) => {
  const meant = {}, tables = Object.fromEntries(plan.fields.flatMap(field => [field, ...field.columns ?? []]).map(field => [field.id, field]));
  let turn = 3;
  for (let steps = 0; steps < 3000; steps++) {
    await page.keyboard.press("Tab");
    let at = await focus(page);
    if (at.button === language) { await page.keyboard.press("Enter"); continue; }
    if (at.button === "submit") return stillAsked(page, plan.fields, meant);
    if (at.button === "add" && at.rows < rowsOf(tables[at.table]).length) {
      await page.keyboard.press("Enter");
      at = await focus(page);
    }
    if (at.button !== undefined || at.id === undefined) continue;
    let answers = meant, fields = plan.fields;
    for (const [id, row] of at.around) {
      const table = fields.find(field => field.id === id);
      // What is in a row that stays blank is blank, too.
      if (!table) break;
      fields = rowsOf(table)[row] ? table.columns : [];
      answers = answers && (answers[id] ??= rowsOf(table).map(() => ({})))[row];
    }
    const field = fields.find(({ id }) => id === at.id);
    if (!field) continue;
    answers[field.id] ??= answerTo(field, turn++, answers);
    await answerByKeys(page, field, answers[field.id], at, decimal);
  }
  throw new Error("the keyboard never reaches the end");
};

// Later answers can take an earlier question away; what is no longer asked is no longer meant.
const stillAsked = async (page, fields, meant, suffix = "") => {
  for (const { id, kind, columns } of fields) {
    if (!(id in meant)) continue;
    if (!await page.isVisible(`[id="${id}${suffix}"]`)) { delete meant[id]; continue; }
    if (kind !== "table") continue;
    const rows = await page.locator(`[id="${id}${suffix}"] > .row`).all();
    for (const [i, row] of meant[id].entries()) await stillAsked(page, columns, row, await suffixOf(rows[i]));
    while (meant[id].length && !Object.keys(meant[id].at(-1)).length) meant[id].pop();
    if (!meant[id].length) delete meant[id];
  }
  return meant;
};
