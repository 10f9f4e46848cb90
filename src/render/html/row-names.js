// Names in rows begin with that of the row, for pages with tables, so that no two rows have the same: names of groups, of inputs, and of
// what is asked for in own words. The script of the page calls this for each row when rows have changed.
{
const by = "aria-labelledby";
const rowAround = element => element.parentNode.closest(".row");
// The ids of the row's heading and those of the rows around it.
const ids = row => (rowAround(row) ? ids(rowAround(row)) : "") + row.querySelector("legend").id + " ";
const begin = (element, row, own) => {
  const names = element.getAttribute(by) ?? own;
  if (!names.startsWith(ids(row))) element.setAttribute(by, ids(row) + names);
};
self.nameRow = row => {
  const around = rowAround(row);
  if (around) begin(row, around);
  for (const part of row.querySelectorAll(`[for],legend,.own,[role][${by}]`)) if (part.parentNode != row && part.closest(".row") == row) {
    const named = part.htmlFor ? document.getElementById(part.htmlFor) : part.matches("legend") ? part.parentNode : part;
    // The id has the number of the row, as all in it, so that it changes with the others where the row is copied.
    if (named != part) part.id ||= "_" + part.parentNode.querySelector("[id]:not(p,div,label,legend)").id;
    begin(named, row, part.id);
  }
};
}
