// Conditions that count, for pages that have some. `definition/condition/rows.rs` does the same. The script of all pages passes
// what it needs of itself.
//
// With `number`, that must be the number of a filled row, or not answered; `validate/rules.rs` judges it alike.
// Whether the options chosen, or the rows in which a condition holds, are as many as wanted; without `is`, one is enough. With
// `by`, only rows count whose number column points to the row that is looked at; a table that is not asked has whatever is
// wanted, and with `lone`, so has one of which no row points there. On paper the number may still grow: while printing, `open`
// is 1 if it is asked whether the comparison can still be met, -1 if it is asked whether it certainly is.
self.isMet = ({ count, number, by, where, is: [operator, limit] = [">=", 1], lone }, row, open, fields, value, rows, filled, holds, fails, relate) => {
  const field = fields[count];
  if (number) {
    const wanted = value(fields[number], row), other = rows(field)[wanted - 1];
    return wanted == null || !!other && filled(field, other);
  }
  let list = field.columns ? rows(field, row).filter(one => filled(field, one)) : self.together(field, [value(field, row) ?? []].flat());
  if (by) {
    const number = rows(fields[row.id.split(".")[0]]).indexOf(row) + 1;
    list = list.filter(one => value(fields[by], one) == number);
    if (lone && !list[0] || !holds([count, "asked"])) return true;
  }
  const least = list.filter(one => open > 0 ? !fails(where, one) : holds(where, one)).length;
  return (open ? [least, Math.max(least, limit), Infinity] : [least])[open < 0 ? "every" : "some"](number => relate(operator, number, limit, number == limit));
};
