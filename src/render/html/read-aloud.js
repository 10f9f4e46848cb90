// Reads sections and questions aloud with a voice that the browser has on this device; without one for the language nothing is offered.
// In easy language each has a button at once, else when somebody asks for the buttons: for most people they would be in the way.
if (self.speechSynthesis) {
const page = document.documentElement, speech = speechSynthesis;
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
let isWanted, speaking, say, make, offer;
const voice = () => {
  const [language, region] = page.lang.split("-"), own = speech.getVoices().filter(({ lang, localService }) => localService && lang.split(/[-_]/)[0] == language);
  return own.find(({ lang }) => lang.split(/[-_]/)[1] == region) ?? own[0];
};
// What is seen of a section or question, piece by piece, without its answers, rows and numbers.
const pieces = head => {
  const isSection = head.matches("h2"), found = [], walker = document.createTreeWalker(head.parentNode, NodeFilter.SHOW_TEXT);
  for (let text; text = walker.nextNode();) {
    const around = text.parentNode;
    if (around.closest("[hidden],button,b,textarea,select,.paper,.count,.vh,.e,.w" + (isSection ? ",.v,.next" : ",.s~.s label")) || around.closest(".row") != head.closest(".row")) continue;
    const piece = around.closest("p,li,label,legend,small,h2,div"), latest = found.at(-1);
    // A voice would say the dots that divide long words. Lines are sentences of their own.
    const said = (text.previousSibling?.nodeName == "BR" ? " " : "") + text.data.replace(/[·\u00ad]/g, "");
    if (latest?.piece == piece) latest.text += said;
    else found.push({ piece, text: said });
  }
  return found.map(({ text }) => text.trim()).filter(text => text);
};
const stop = () => {
  speech.cancel();
  if (speaking) speaking.ariaPressed = false;
  speaking = undefined;
};
const read = (head, button) => {
  const isSame = speaking == button;
  stop();
  if (isSame) return;
  speaking = button;
  button.ariaPressed = true;
  const chosen = voice(), list = pieces(head).map(text => Object.assign(new SpeechSynthesisUtterance(text), { voice: chosen, lang: chosen.lang }));
  if (list[0]) list.at(-1).onend = () => speaking == button && stop();
  list.map(utterance => speech.speak(utterance));
};
const place = () => {
  if (!say) return;
  stop();
  all(".aloud").map(button => button.remove());
  const isPossible = !!voice(), isOn = isWanted ?? page.matches(".easy");
  offer ??= document.getElementById("_load").parentNode.appendChild(make("button", { type: "button", onclick: () => {
    isWanted = offer.ariaPressed != "true";
    place();
  } }));
  offer.hidden = !isPossible;
  offer.textContent = say("offer-read-aloud");
  offer.ariaPressed = isOn;
  if (isPossible && isOn) for (const head of all("section[id^='_s']>h2,.v [for],.v legend")) {
    // Statements are read with their question, rows and their short cells with their table.
    if (head.parentNode.matches(".s,.row") || head.closest(".grid")) continue;
    const name = head.cloneNode(true);
    all("b,small", name).map(part => part.remove());
    const button = make("button", { type: "button", className: "aloud screen", onclick: () => read(head, button), ariaPressed: false }, say("read-aloud"), make("span", { className: "vh" }, ": " + name.textContent.trim()));
    head.after(button);
  }
};
(self.onRefresh ??= []).push((isNew, asked, done, ...given) => {
  [say, make] = given;
  if (isNew) place();
});
speech.onvoiceschanged = place;
addEventListener("pagehide", stop);
}
