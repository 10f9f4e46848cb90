// Numbers that refer to rows of a table, for pages that have some. `validate/rules.rs` judges them alike.
{
// Whether a number is that of a filled row, or not answered.
const { isMet } = self;
self.isMet = (condition, row, open, fields, value, rows, filled, ...others) => {
  const { count, number } = condition;
  if (!number) return isMet(condition, row, open, fields, value, rows, filled, ...others);
  const wanted = value(fields[number], row), other = wanted == null || rows(fields[count])[wanted - 1];
  return other == true || !!other && filled(fields[count], other);
};
// When a row is removed, numbers that refer to later rows follow them, and those that refer to the row itself go away. This
// comes before the script of all pages removes the row.
addEventListener("click", ({ target }) => {
  if (!target.matches(".row>.remove")) return;
  const row = target.parentNode, table = row.parentNode, at = [...table.querySelectorAll(".row")].indexOf(row) + 1;
  for (const { holds: { count, number } } of JSON.parse(document.getElementById("_data").textContent).rules)
    if (number && count == table.id) for (const input of document.querySelectorAll("input")) {
      if (input.id.split(".")[0] != number || !(input.value >= at)) continue;
      input.value = input.value == at ? "" : input.value - 1;
    }
}, true);
}
