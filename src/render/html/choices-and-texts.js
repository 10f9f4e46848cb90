// How many options go together, and conditions about parts of texts, for pages that have some. `field/choice.rs` and
// `definition/condition/` do the same.
// The options chosen that go together with others.
self.together = ({ alone = [] }, list) => list.filter(code => code != "no-answer" && !alone.includes(code));
self.onPicks = (field, list, test) => {
  const { length } = self.together(field, list);
  test(length == list.length && length < field.min, "at-least");
  test(length < list.length && list[1] && !list.includes("no-answer"), "option-alone");
};
self.hasText = {
  "starts-with": (text, part) => text.toLowerCase().startsWith(part.toLowerCase()),
  "contains": (text, part) => text.toLowerCase().includes(part.toLowerCase()),
};
