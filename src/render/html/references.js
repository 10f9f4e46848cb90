// Numbers that refer to rows of a table, for pages that have some: each is a list of the rows' words, from which one is chosen.
// What is chosen is the row; its number is saved and printed. `validate/references.rs` judges it alike.
{
// The list takes the place of the input, which then is only printed and not read aloud.
const listFor = input => {
  const list = document.createElement("select");
  for (const { name, value } of input.attributes) list.setAttribute(name, value);
  list.className = "screen";
  input.removeAttribute("id");
  input.className += " paper";
  input.ariaHidden = true;
  input.before(list);
  input.focus = () => list.focus();
  list.oninput = () => { input.given = list.ariaInvalid = null; };
  addEventListener("reset", list.oninput);
  return list;
};
let word, nameOf, make;
(self.kinds ??= []).push((kinds, plain, found, monthsOf, dayOf, rows, ...others) => {
  [word, nameOf, make] = others;
  // All answers are read after each change, which keeps the lists up to date. What was loaded and is the number of no row, and
  // the words of a row that was removed, stay in `given` until another row is chosen.
  kinds["num-row"] = {
    get: ([input], { row: [id, column], min, max }) => {
      const list = input.list_ ??= listFor(input), all = rows({ id });
      const at = all.findIndex((row, i) => row.id == (input.given == null ? list.value : input.gone) || i == input.given - 1), chosen = all[at]?.id;
      if (chosen) input.given = null;
      else if (list.value[1] && input.given == null) {
        // The row may come back.
        input.gone = list.value;
        input.given = { removed: list.selectedOptions[0].text };
      }
      const { given } = input, isLost = given != null, answer = isLost ? given : at + 1 || undefined;
      const options = all.map((row, i) => {
        const text = column ? row.querySelector(`[id^="${column}."]:not(p)`).value.trim().slice(0, 60) : nameOf(row);
        return [i + 1 + (text && " – " + text), row.id];
      });
      if (isLost) options.unshift([word("row-was", { row: given.removed ?? given }), "?"]);
      if (list.shown != options) list.replaceChildren(new Option, ...options.map(option => new Option(...option)));
      list.shown = options + "";
      list.value = chosen ?? (isLost ? "?" : "");
      input.value = isLost ? options[0][0] : answer ?? "";
      if (answer && answer % 1 != 0 || answer < min || answer > max) {
        found("no-such-row");
        list.ariaInvalid = true;
      }
      return answer;
    },
    set: ([input], answer) => {
      input.given = answer;
      input.gone = 0;
    },
  };
});
// Asks before a row is removed to which others refer. This comes before the script of all pages, which removes the row.
addEventListener("click", event => {
  const { target } = event, row = target.parentNode, old = document.querySelector(".ask");
  if (!old?.contains(target)) old?.remove();
  if (!target.matches(".row>.remove")) return;
  const places = [...document.querySelectorAll("select.screen")].filter(list => list.value == row.id && !row.contains(list) && !list.closest("[hidden]"))
    .map(list => nameOf(list.closest(".row") ?? list.parentNode));
  if (!places[0]) return;
  event.stopImmediatePropagation();
  const keep = () => {
    no.parentNode.remove();
    target.focus();
  };
  const type = "button", no = make(type, { type, onclick: keep }, word("keep-row")), yes = make(type, { type, className: "remove" }, target.textContent);
  // The row may come back, without the question.
  yes.onclick = () => setTimeout(() => yes.parentNode.remove());
  const question = word("row-chosen", { row: nameOf(row), count: places.length, places: places.join(", ") });
  target.after(make("div", { className: "ask" }, make("p", { role: "alert" }, question), yes, " ", no));
  no.focus();
}, true);
}
