// Parts with sheets of their own, for pages that have some: with `#part=NAME` behind its address, a page has only that part. The
// other questions are taken out of the page and of its data before the script of the page reads them. A file that is saved says
// which part it is, and only such a file is loaded, so that no answers of others get lost. A page with values for one sheet is
// always that sheet; it has no values of others.
{
  const { parse, stringify } = JSON;
  const data = parse(_data.textContent), find = id => document.getElementById(id), given = self._given && parse(_given.textContent);
  const [name, sections, shown] = data.parts.find(([id]) => given?.sheet ? id == given.sheet.split(".")[0] : location.hash == "#part=" + id) ?? [];
  const part = given?.sheet ?? name;
  const isFile = value => value?.["bogen-answers"];
  // The questions that a condition, a limit or a rule names; `condition` and `rule_data` in `data.rs` write them. Options, which
  // may be called like a question, are the third of a comparison.
  const named = value => value?.map ? [value[0], value[2]?.field] : Object.entries(value ?? {}).flatMap(([key, of]) =>
    /^(all|any)$/.test(key) ? [of].flat().flatMap(named) : /^(not|where|holds)$/.test(key) ? named(of) : of);
  // What the data in the page is read as. The policy of the page lets no script change the data itself.
  const readAs = {};
  if (part) {
    const gone = [], drop = fields => fields.map(([id, , keys]) => gone.push(id) && keys?.columns && drop(keys.columns));
    data.sections = data.sections.filter(section => {
      const [id, , fields] = section;
      if (sections.includes(id)) return true;
      section[2] = fields.filter(([field]) => data.identify.includes(field));
      const others = fields.filter(field => !section[2].includes(field));
      drop(others);
      if (section[2][0]) return others.map(([field]) => (find(field).closest(".v>*") ?? find(field)).remove()) && true;
      find("_s." + id).remove();
      document.querySelector(`nav a[href="#_s.${id}"]`).parentNode.remove();
    });
    // What depends on questions that are not here is asked, and judged when the parts are joined.
    const depends = value => named(value).some(id => gone.includes(id));
    const ease = field => {
      const [, kind, keys] = field;
      keys?.columns?.map(ease);
      for (const key of ["when", "required", "min", "max"]) if (keys && depends(keys[key])) delete keys[key];
      if (kind == "num-row" && depends(keys.row)) field[1] = "text";
    };
    for (const section of data.sections) {
      if (depends(section[1])) section[1] = 0;
      section[2].map(ease);
    }
    data.rules = data.rules.filter(rule => !depends(rule));
    readAs[_data.textContent] = stringify(data);
    // Of values that are in the page, only those are shown that this part may know.
    if (given) {
      const known = Object.entries(given.answers);
      const answers = Object.fromEntries(known.filter(([id]) => shown.includes(id)));
      readAs[_given.textContent] = stringify({ ...given, sheet: part, answers });
    }
    JSON.stringify = (value, ...rest) => stringify(isFile(value) ? { ...value, sheet: part } : value, ...rest);
  }
  JSON.parse = text => {
    const value = parse(readAs[text] ?? text);
    return isFile(value) && value.sheet != part ? {} : value;
  };
  if (given?.sheet) find("_parts").remove();
  for (const button of document.querySelectorAll("#_parts button")) {
    button.className = button.value == (part ?? "") ? "main" : "";
    button.ariaPressed = !!button.className;
    button.onclick = () => location.hash = "part=" + button.value;
  }
  onhashchange = () => !given?.sheet && location.hash.startsWith("#part=") && location.hash != "#part=" + (part ?? "") && location.reload();
}
