// Values that fields have at first, for pages that have some. They are attributes, so that they are printed without the script;
// here they become what was typed, so that a draft that is loaded does not get them back.
for (const [, , fields] of JSON.parse(_data.textContent).sections) for (const [id, , keys] of fields) if (keys?.today) {
  const now = new Date(), parts = [now.getDate(), now.getMonth() + 1, now.getFullYear()];
  const inputs = [...document.getElementById(id).closest(".v>*").querySelectorAll("input")];
  inputs.map((input, i) => input.value = parts[i + 3 - inputs.length]);
}
for (const input of document.querySelectorAll("input,textarea")) {
  const { value, checked } = input;
  if (checked) {
    input.defaultChecked = false;
    input.checked = true;
  } else if (!/radio|checkbox/.test(input.type) && value) {
    input.defaultValue = "";
    input.value = value;
  }
}
