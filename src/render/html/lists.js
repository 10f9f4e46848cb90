// Choices from lists, for pages that have some. `field/option_list.rs` reads what is typed alike, and `validate/validation.rs`
// judges alike what belongs to what.
//
// Such a choice is a line with a native list: browsers offer the options that contain what is typed, screen readers announce
// how many there are, and where neither happens, it is a line that is checked against the list. A `select` would only be
// searched from the first letter, and on paper it is no line to write on.
{
const $ = id => document.getElementById(id);
const data = JSON.parse($("_data").textContent);
const page = document.documentElement;
const chosen = "input[list]";
const inputs = () => [...document.querySelectorAll(chosen)];
const at = () => data.languages.findIndex(({ tag }) => tag == page.lang);
const textOf = name => [at(), 0].map(i => data.languages[i].texts[data.names.indexOf(name)]).find(text => text);
// The choices from lists, by id.
const choices = {};
const take = ([id, , keys]) => {
  if (keys?.list) choices[id] = { id, ...keys };
  keys?.columns?.map(take);
};
data.sections.map(section => section[2].map(take));
// An option is its code, the option that it belongs to, its words in each language of the page, and those in further ones.
const optionsOf = ({ id, list, open }) => open ? [...data.lists[list], ["no-answer", 0, textOf(":" + id + ".no-answer")]] : data.lists[list];
const wordsOf = option => option[at() + 2] || option[2];
let fold;
const known = {};
const byText = list => {
  if (known[list]) return known[list];
  const found = known[list] = Object.create(null);
  for (const option of data.lists[list]) for (const text of new Set([option[0], ...option.slice(2)].map(text => text && fold(text))))
    if (text) found[text] = text in found ? 0 : option;
  return found;
};
// The option whose code or words a text is; 0 if several have them, nothing if none has.
const read = (text, choice) => {
  const code = text.trim();
  return optionsOf(choice).find(option => option[0] == code || option[0] == "no-answer" && fold(text) == fold(option[2])) ?? byText(choice.list)[fold(text)];
};
// The code chosen at the question that a choice depends on: in the same row if that has it, in the row around it, or outside.
const parentOf = ({ parent }, rows) => {
  const places = rows.map((row, i) => [parent, ...rows.slice(0, i + 1)].join(".")).reverse();
  const input = [...places, parent].map($).find(input => input);
  if (!input || input.disabled) return;
  if (input.matches(chosen)) return (read(input.value, choices[parent]) || [])[0];
  return document.querySelector(`[name="${input.name}"]:checked`)?.value;
};
const belongs = (option, parent) => !option?.[1] || !parent || option[1] == parent;
const place = input => {
  const [id, ...rows] = input.id.split(".");
  return [choices[id], rows];
};
(self.kinds ??= []).push((kinds, plain, found) => {
  fold = text => plain(text.normalize("NFKC")).toLowerCase().replace(/ +/g, " ");
  const words = kinds.text;
  kinds["num-list"] = {
    get: (list, field) => {
      const typed = words.get(list);
      found("");
      if (!typed || !plain(typed)) return;
      const option = read(typed, field);
      if (option) return option[0];
      found(option == 0 ? "several-in-list" : "not-in-list");
      return typed;
    },
    set: (list, answer, field) => {
      const option = optionsOf(field).find(option => option[0] == answer);
      words.set(list, option ? wordsOf(option) : answer);
    },
  };
});
const { isMet } = self;
self.isMet = (condition, row, open, fields, value, ...others) => {
  const { count, within } = condition;
  if (!within) return isMet(condition, row, open, fields, value, ...others);
  const code = value(fields[count], row);
  return belongs(data.lists[choices[count].list].find(option => option[0] == code), value(fields[within], row));
};
addEventListener("focusin", ({ target }) => {
  if (!target.matches?.(chosen)) return;
  const [choice, rows] = place(target), parent = choice.parent && parentOf(choice, rows);
  $("_l").replaceChildren(...optionsOf(choice).filter(option => belongs(option, parent)).map(option => new Option("", wordsOf(option))));
});
// Whoever changes an answer is told at once if another one no longer belongs to it; nothing is removed.
const mark = "_e999";
addEventListener("input", ({ target }) => {
  for (const input of inputs()) {
    const [choice, rows] = place(input), id = input.id + mark, old = $(id), name = ".parent", by = "aria-describedby";
    const option = choice.parent && read(input.value, choice), isWrong = option && !belongs(option, parentOf(choice, rows));
    if (old && !isWrong) {
      old.remove();
      input.ariaInvalid = null;
      input.setAttribute(by, (input.getAttribute(by) ?? "").replace(id, ""));
    }
    if (old || !isWrong || input == target) continue;
    const text = textOf("." + choice.id + name), note = document.createElement("p");
    Object.assign(note, { id, className: "e", textContent: text });
    input.before(note);
    input.ariaInvalid = true;
    input.setAttribute(by, id + " " + (input.getAttribute(by) ?? ""));
    self.onSay(text);
  }
});
// What was chosen is shown in the language of the page.
new MutationObserver(() => {
  for (const input of inputs()) {
    const option = read(input.value, place(input)[0]);
    if (option) input.value = wordsOf(option);
  }
}).observe(page, { attributeFilter: ["lang"] });
}
