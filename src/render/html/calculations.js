// Calculated fields, a part of `form.js` in pages that have some. `field/calculated.rs`, `value/decimal.rs` and
// `validate/calculation.rs` do the same, and tests/fixtures/calculations.toml holds both to it.

// Values are not saved: whoever reads the answers calculates them anew.
kinds.calculated = { get() {}, set() {} };
// Numbers are whole numbers of their twelfth decimal, so that sums are exact.
const power = exponent => 10n ** BigInt(exponent);
const units = (number, decimals) => BigInt(Math.sign(number) * Math.round(Math.abs(number) * 10 ** decimals)) * power(12 - decimals);
// Halves are rounded away from zero. A number of more than fifteen digits would not be exact.
const rounded = (sum, count, decimals) => {
  const divisor = power(12 - decimals) * BigInt(count), whole = (sum + (sum < 0n ? -divisor : divisor) / 2n) / divisor;
  return whole < power(15) && whole > -power(15) ? Number(whole) / 10 ** decimals : undefined;
};
const numberOf = ({ kind, decimals = 0 }, answer, values) => {
  if (/^(num|calc)/.test(kind)) return answer == null ? undefined : units(answer, decimals);
  if (typeof answer == "number") return units(answer, 0);
  const list = [answer ?? []].flat().map(one => values?.[code(one)]).filter(number => number != null);
  return list.length ? list.reduce((sum, number) => sum + units(number, 6), 0n) : undefined;
};
// The parts of an operand in one row or outside of tables; a part that is not answered is undefined.
const partsIn = (field, name, { statements = field.statements, values, times, only }, row) => {
  if (!asked(field, row)) return [];
  const answer = value(field, row), isCounted = name == "count";
  if (isCounted && field.columns) return rows(field, row).filter(row => filled(field, row));
  const list = statements ? statements.map(statement => answer?.[statement]) : isCounted ? [answer ?? []].flat() : [answer];
  // "I do not want to say" counts only if it is named, and so does "none of these".
  if (isCounted) return list.filter(one => one != null && (!/^(ch|sc|rat|agr)/.test(field.kind) || (only ? only.includes(`${code(one)}`) : one != "no-answer" && !field.alone?.includes(one))));
  return list.map(one => {
    const number = numberOf(field, one, values);
    return number == null || times == null ? number : number / power(6) * (units(times, 6) / power(6));
  });
};
const dayIn = (id, row) => {
  const answer = fields[id] ? value(fields[id], row) : id, day = answer?.date ?? answer;
  return isDate(day) ? day : undefined;
};
const yearsBetween = (from, to) => from > to ? 0 - yearsBetween(to, from) : to.slice(0, 4) - from.slice(0, 4) - (to.slice(5) < from.slice(5));
// The filled rows of a table; of one within the row of the calculated field, those in that row.
const rowsFrom = NESTS ? (table, { of }, row) => {
  const outer = !table.of ? [undefined] : table.of == of ? [row] : rows(table.of).filter(row => filled(table.of, row));
  return outer.flatMap(outer => rows(table, outer)).filter(row => filled(table, row));
} : table => rows(table).filter(row => filled(table, row));
const calculated = (field, row) => {
  const { formula: [name, list], needs, decimals } = field;
  // A blank row has no values.
  if (!asked(field, row) || !filled(field.of, row)) return;
  if (/^[dy]/.test(name)) {
    const [from, to] = list.map(id => dayIn(id, row));
    return from && to && (name == "days" ? (new Date(to) - new Date(from)) / 864e5 : yearsBetween(from, to));
  }
  const parts = list.flatMap(([id, keys = {}]) => {
    const operand = fields[id], table = operand.of;
    // Outside of its table, a column has a part for each row.
    if (!table || table == field.of || NESTS && table == field.of?.of) return partsIn(operand, name, keys, row);
    return rowsFrom(table, field, row).flatMap(row => partsIn(operand, name, keys, row));
  });
  if (name == "count") return parts.length;
  const numbers = parts.filter(part => part != null), count = numbers.length, sum = numbers.reduce((sum, number) => sum + number, 0n);
  if (count < (needs ?? Math.max(parts.length, 1)) || !count && name != "sum") return;
  if (name == "sum") return rounded(sum, 1, decimals);
  if (name == "mean") return rounded(sum, count, decimals);
  return rounded(numbers.reduce((a, b) => (a < b) == (name == "minimum") ? a : b), 1, decimals);
};
// The unit follows the number. An output is changed only if its text is another, because screen readers announce each change.
const showCalculated = () => {
  for (const [field, row] of instances()) if (field.formula) {
    const number = calculated(field, row), { id, decimals, bands = [] } = field, element = $(path(field, row));
    const band = bands.find(([, from, to]) => number >= (from ?? number) && number <= (to ?? number));
    const shownNumber = number?.toLocaleString(language.locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const text = number == null ? "" : band ? textOf(":" + id + "." + band[0]) + ": " + shownNumber : shownNumber;
    if (element.textContent != text) element.textContent = text;
  }
};
