// Takes a chosen answer back when it is chosen again or deleted, for pages that offer one of several. Browsers only let people
// choose another one.
{
  let before;
  const chosen = ({ target }) => {
    const input = target.closest("label")?.control ?? target;
    return input.type == "radio" && input.checked && input;
  };
  const takeBack = input => {
    input.checked = false;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  onpointerdown = event => { before = chosen(event); };
  onkeydown = event => {
    before = 0;
    const input = chosen(event);
    if (!input || !/^( |Delete|Backspace)$/.test(event.key)) return;
    event.preventDefault();
    takeBack(input);
  };
  onclick = ({ target }) => {
    // A click on a label is followed by one on its input.
    if (target.type != "radio") return;
    if (target == before) takeBack(before);
    before = 0;
  };
}
