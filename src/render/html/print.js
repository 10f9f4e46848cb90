// On paper, answers are text that flows: a line to type in would cut what is longer than itself. Each sheet says which form and version
// it is, and that it comes from the screen. The script of the page calls this before and after it prints.
{
let added = [], sheet = document.styleSheets[0];
self.onPaper = (word, make, count) => {
  self.offPaper();
  for (const input of document.querySelectorAll("textarea,input:not([type=radio],[type=checkbox],[type=file])")) if (input.value && !input.disabled) {
    const length = input.value.length > 99 ? "long " : "";
    const text = make("span", { className: "answer " + length + input.className, dir: "auto" }, input.value);
    input.after(text);
    added.push(text);
  }
  const facts = [...document.querySelectorAll("footer .meta span:not(.paper)")].slice(0, 4).map(fact => fact.textContent).join(" · ");
  const said = word("printed-from-screen", { count }), line = make("p", { className: "paper" }, said);
  document.querySelector("footer").append(line);
  added.push(line);
  // Texts have no line breaks, so that JSON writes them as style sheets do.
  sheet.insertRule(`@page{@bottom-left{content:${JSON.stringify(facts)} "\\A " ${JSON.stringify(said)}}@bottom-right{content:counter(page) " / " counter(pages)}}`, sheet.cssRules.length);
};
self.offPaper = () => {
  if (added[0]) sheet.deleteRule(sheet.cssRules.length - 1);
  added.map(element => element.remove());
  added = [];
};
}
