// Numbers with the mark of a currency or of hundredths, for pages that ask for some. `field/number_text.rs` does the same, and
// tests/fixtures/typed-answers.toml holds both to it.
(self.kinds ??= []).push((kinds, plain) => {
const { number, text: words } = kinds;
const signed = text => /^([+-]?) ?(.*)$/.exec(text).slice(1);
// The digits without the mark, and of money without the dash in place of decimals: `250,-`.
const bare = (text, { marks, money, decimals }) => {
  let [sign, rest] = signed(text.toLowerCase());
  const behind = rest.replace(new RegExp(`^(?:${marks}) *`), "");
  if (behind == rest) rest = rest.replace(new RegExp(` *(?:${marks})$`), "");
  else [sign, rest] = sign ? [sign, behind] : signed(behind);
  if (money) rest = rest.replace(/^([^-]*)[.,] ?-{1,3}$/, "$1");
  // Nobody writes thousandths of a euro.
  if (money && decimals < 3) rest = rest.replace(/^([1-9]\d{0,2})[.,](\d{3})$/, "$1$2");
  return sign + rest;
};
kinds["number-marked"] = {
  get: (list, field) => {
    const typed = words.get(list), value = plain(typed ?? "");
    // A mark alone is no number.
    const read = number.get([{ value: value && (bare(value, field) || "?") }], field);
    return read?.trim ? typed : read;
  },
  set: (list, answer, { money, decimals }) => {
    number.set(list, 1.5);
    const mark = list[0].value[1];
    number.set(list, answer);
    // Amounts of money have all their decimals.
    if (money && answer.toFixed && +answer.toFixed(decimals) == answer) list[0].value = answer.toFixed(decimals).replace(".", mark);
  },
};
});
