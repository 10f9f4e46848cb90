// Numbers with one of several units, for pages that ask for some. `field/quantity.rs` does the same, and
// tests/fixtures/typed-answers.toml holds both to it.
{
const data = JSON.parse(document.getElementById("_data").textContent);
const boxOf = ([input]) => input.closest("fieldset").querySelector("select");
// Firefox writes what is chosen to disk, unless each box forbids it.
for (const box of document.querySelectorAll("select")) box.autocomplete = "off";
(self.kinds ??= []).push((kinds, plain, found) => {
const { number, text: words } = kinds;
const fold = text => plain(text.normalize()).toLowerCase().replace(/ +/g, " ");
const textsOf = code => data.languages.map(({ texts }) => texts[data.names.indexOf("unit-" + code)]);
// By folded code or words: the unit, or nothing if several have them.
const known = units => {
  const all = Object.create(null);
  for (const code of units) for (const text of [code, ...textsOf(code)].map(text => text && fold(text)))
    if (text) all[text] = text in all && all[text] != code ? 0 : code;
  return all;
};
kinds["num-unit"] = {
  get: (list, { units, places }) => {
    const typed = words.get(list), text = fold(typed ?? ""), chosen = boxOf(list).value, all = known(units);
    const given = { ...typed && { value: typed }, ...chosen && { unit: chosen } };
    const fail = id => {
      found(id);
      return given;
    };
    // Nothing if it is no number.
    const read = text => {
      const value = number.get([{ value: text || "?" }], { decimals: places });
      return /^n/.test(found()) ? undefined : value;
    };
    found("");
    if (!text) return chosen ? fail("number-missing") : undefined;
    let value = read(text), unit = chosen;
    if (value == null) {
      const endings = Object.keys(all).filter(end => all[end] && text.endsWith(end)).sort((a, b) => b.length - a.length);
      const end = endings.find(end => read(text.slice(0, -end.length)) != null);
      const isWithWord = !chosen && /^[-+ ]*\d[\d .,']*\p{Alphabetic}\D*$/u.test(text);
      if (!end) return fail(isWithWord ? "unknown-unit" : "not-a-number");
      value = read(text.slice(0, -end.length));
      unit = all[end];
    }
    if (found()) return given;
    if (chosen && unit != chosen) return fail("not-a-number");
    return unit ? { value, unit } : fail("unit-missing");
  },
  set: (list, answer) => {
    const box = boxOf(list), { value = answer.trim && answer, unit = "" } = answer;
    number.set(list, value || value == 0 ? value : undefined);
    box.value = unit;
    // A unit that is not offered is kept where people see it.
    if (box.value != unit) list[0].value += " " + unit;
  },
  check: (test, { value, unit }, field) => {
    const { places, low, high } = field, at = data.languages.findIndex(({ tag }) => tag == document.documentElement.lang);
    const limit = number => number?.toLocaleString(data.languages[at].locale) + "\xa0" + (textsOf(unit)[at] || textsOf(unit)[0]);
    // The messages name the limits of the unit.
    Object.assign(field, { min: limit(low?.[unit]), max: limit(high?.[unit]), decimals: places });
    test(+value.toFixed(places) != value, "decimals");
    test(value < low?.[unit], "number-min");
    test(value > high?.[unit], "number-max");
    field.min = field.max = field.decimals = undefined;
  },
};
});
}
