// Times, months, years and days with a time, and limits that count from today, for pages that have some. `field/moment_text.rs`
// does the same, and tests/fixtures/typed-answers.toml holds both to it.
//
// A day from today is `@YEARS DAYS`: so many years before, and days after.
self.dayFrom = limit => {
  const [, years, days] = /^@(\d+) (\d+)$/.exec(limit) ?? [];
  if (!years) return;
  const now = new Date(), year = now.getFullYear() - years, month = now.getMonth();
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(now.getDate(), last) + +days)).toJSON().slice(0, 10);
};
(self.kinds ??= []).push((kinds, plain, found, monthsOf, dayOf) => {
const { text: words, date } = kinds;
const bare = text => plain(text).replace(/\.+$/, "").toLowerCase();
// Says what is wrong, and returns nothing, so that what was typed is kept.
const wrong = id => void found(id);
const readTime = text => {
  const [, hour, parted, joined, word, half] =
    /^(\d{1,2})(?: ?(?:[:.]|h|uhr) ?(\d\d)(?::00)?|(\d\d))?(?: ?(uhr|h|([ap])\.? ?m\.?))?$/.exec(text) ?? [];
  const minute = parted ?? joined ?? (word && "00");
  if (!minute || joined && !hour[1] || minute > 59 || half && (hour < 1 || hour > 12)) return;
  const full = half ? hour % 12 + (half == "p" ? 12 : 0) : +hour;
  return full < 24 ? `${full}`.padStart(2, 0) + ":" + minute : undefined;
};
const readMonth = text => {
  const forth = /^(\d{1,2}|\p{L}[\p{L}\p{M} ]*)(?: ?[./-] ?|[.,]? )(\d{4}|\d\d)(?: [рг]\.?)?$/u.exec(text);
  const back = /^(\d{4})(?: ?[./-] ?| )(\d{1,2}|\p{L}[\p{L}\p{M} ]*)\.?$/u.exec(text);
  const [month, year] = forth?.slice(1) ?? back?.slice(1).reverse() ?? [];
  const months = !month ? [] : isNaN(month) ? monthsOf(month.trim()) : [month];
  if (months[1]) return wrong("ambiguous-date");
  const day = months[0] && dayOf(year, `${months[0]}`, 1);
  found(!day ? "not-a-month" : year[2] ? "" : "short-year");
  return day ? day.slice(0, 7) : undefined;
};
const readYear = text => {
  const day = dayOf(text, 1, 1);
  found(!day ? "not-a-year" : text[2] ? "" : "short-year");
  return day ? day.slice(0, 4) : undefined;
};
// Nothing if it is none; `false` if the day does not exist or is one of several.
const dayAndTime = (typed, after) => {
  const time = readTime(after.replace(/^[ ,]+/, "").replace(/^(um|at) /, ""));
  const day = time && date.get([{ value: typed }]);
  return !day ? undefined : day.trim ? day + "T" + time : /^n.*-a-/.test(found()) ? undefined : false;
};
const readMinute = (day, time) => {
  let read;
  if (time) read = dayAndTime(day, time);
  else if (!day[99]) for (let i = 0; i < day.length && read == null; i++) if (/[ ,t]/.test(day[i])) read = dayAndTime(day.slice(0, i), day.slice(i + 1));
  if (read == null) found("not-a-day-with-time");
  return read || undefined;
};
const boxes = (names, read) => ({
  get: list => {
    const typed = list.map(input => input.disabled ? "" : input.value.trim()), texts = typed.map(bare);
    if (texts.join("")) return read(texts) ?? Object.fromEntries(names.map((name, i) => [name, typed[i]]).filter(pair => pair[1]));
  },
});
const line = read => ({
  get: list => {
    const typed = words.get(list);
    found("");
    return plain(typed ?? "") ? read(bare(typed)) ?? typed : undefined;
  },
  set: words.set,
});
const joined = (list, mark) => list.filter(text => text).join(mark);
kinds["date-minute"] = {
  ...boxes(["day", "month", "year", "time"], texts => readMinute(joined(texts.slice(0, 3), "."), texts[3])),
  set: (list, answer) => {
    date.set(list.slice(0, 3), answer.trim ? answer.slice(0, 10) : answer);
    list[3].value = (answer.trim ? answer.slice(11) : answer.time) ?? "";
  },
};
kinds["date-month"] = {
  ...boxes(["month", "year"], texts => readMonth(joined(texts, "."))),
  // A day that was given is shown, so that it is said that it is not asked for.
  set: (list, answer) => {
    const day = {}, [month] = list;
    date.set([day, ...list], answer);
    if (day.value) month.value = day.value + "." + month.value;
  },
};
kinds["date-year"] = line(readYear);
kinds["num-time"] = {
  ...line(text => readTime(text) ?? wrong("not-a-time")),
  check: (test, answer, { min, max }) => {
    test(answer < min, "time-before");
    test(answer > max, "time-after");
  },
};
});
