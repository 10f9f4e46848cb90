// The way through a long form, for pages of many sections: how much of each is answered, which one is in view, and at the end of each a
// link to the next one that is asked.
(self.onRefresh ??= []).push((isNew, asked, done, word, make) => {
  const shown = [...document.querySelectorAll("section")].filter(section => !section.hidden);
  // Setting the same text again would have the page laid out again.
  const set = (element, text) => element.textContent == text || (element.textContent = text);
  shown.map((section, i) => {
    const next = shown[i + 1], find = selector => section.querySelector(":scope>" + selector);
    if (!next) return;
    const link = find(".next") ?? section.appendChild(make("a", { className: "next screen" })), name = next.querySelector("h2").cloneNode(true);
    name.querySelector("b")?.remove();
    if (link.hash != "#" + next.id) link.href = "#" + next.id;
    set(link, word("next-section", { name: name.textContent.trim() }));
  });
  for (const link of document.querySelectorAll("nav a")) {
    const count = list => list.filter(field => "#_s." + field.section.id == link.hash).length, all = count(asked);
    const told = link.querySelector("small") ?? link.appendChild(make("small"));
    set(told, all ? word("progress", { done: count(done), all }) : "");
  }
});
{
const links = [...document.querySelectorAll("nav a")];
const watch = new IntersectionObserver(entries => entries.map(({ target, isIntersecting }) => {
  const link = links.find(({ hash }) => hash == "#" + target.id);
  if (link) link.ariaCurrent = isIntersecting || null;
}), { rootMargin: "-25% 0% -74%" });
document.querySelectorAll("section").forEach(section => watch.observe(section));
}
