// Durations in hours and minutes, for pages that ask for some. `field/duration_text.rs` does the same, and
// tests/fixtures/typed-answers.toml holds both to it.
(self.kinds ??= []).push((kinds, plain, found) => {
const words = kinds.text;
const hours = "h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|ora|ore|oră|orë|hora|horas|saat|sat|sata|sati|godz|godzina|godziny|godzin|hod|hodina|hodiny|hodin|óra|год|година|години|годин|ч|час|часа|часов|ساعة|ساعات|ساعت";
const minutes = "m|min|mins|minute|minutes|minuten|minuto|minutos|minuti|minut|minuta|minuty|minutë|dk|dakika|perc|хв|хвилина|хвилини|хвилин|мин|минута|минуты|минут|دقيقة|دقائق|دقیقه";
const links = "und|and|et|i|e|y|ve|și|es|та|і|и|و";
const clock = new RegExp(`^(\\d{1,4}):([0-5]\\d)(?::00)?(?: ?(?:${hours}))?$`);
const inWords = new RegExp(`^(?:(\\d{1,4})?(?:[.,](\\d{1,2}))? ?([¼½¾])? ?(?:${hours}))?(?:,? ?(?:(?:${links}) )?(\\d{1,6}) ?(${minutes})?)?$`);
// The minutes; -1 if it may be several durations, nothing if it is none, or too long to be written with hours of four digits.
const read = typed => {
  const minutes = readAny(typed);
  return minutes < 6e5 ? minutes : undefined;
};
const readAny = typed => {
  const text = plain(typed).toLowerCase().replace(/ +/g, " ").replace(/(\p{L})\./gu, "$1");
  if ([...text][60]) return;
  if (/^\d{1,6}([.,]\d{1,2})?$/.test(text)) return /^0+$/.test(text) ? 0 : -1;
  const parts = clock.exec(text) ?? /^pt(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?$/.exec(text);
  if (parts) return (parts[1] ?? 0) * 60 + +(parts[2] ?? 0);
  const [, whole, fraction, vulgar, own, word] = inWords.exec(text) ?? [];
  let beyond = { "¼": 15, "½": 30, "¾": 45 }[vulgar];
  if (fraction) {
    if (!whole || vulgar) return;
    if (fraction[1] && fraction < 60) return -1;
    beyond = fraction[1] ? fraction * .6 : fraction * 6;
    if (fraction * 3 % 5 && fraction[1]) return;
    beyond = Math.round(beyond);
  }
  const hasHours = whole || vulgar;
  if (!hasHours && !(own && word) || beyond != null && own || hasHours && own > 59) return;
  return (whole ?? 0) * 60 + (beyond ?? 0) + +(own ?? 0);
};
const iso = minutes => {
  const hours = Math.floor(minutes / 60), rest = minutes % 60;
  return "PT" + (hours ? hours + "H" : "") + (rest || !hours ? rest + "M" : "");
};
const shown = minutes => Math.floor(minutes / 60) + ":" + `${minutes % 60}`.padStart(2, 0);
kinds["num-duration"] = {
  // The text is compared and summed as its minutes.
  get: list => {
    const typed = words.get(list);
    found("");
    if (!plain(typed ?? "")) return;
    const minutes = read(typed);
    if (minutes >= 0) return Object.assign(new String(iso(minutes)), { valueOf: () => minutes });
    found(minutes ? "ambiguous-duration" : "not-a-duration");
    return typed;
  },
  set: (list, answer) => {
    const minutes = read(answer);
    words.set(list, minutes >= 0 ? shown(minutes) : answer);
  },
  check: (test, answer, field) => {
    const { low, high } = field;
    // The messages name the limits.
    Object.assign(field, { min: shown(low) + "\xa0h", max: shown(high) + "\xa0h" });
    test(answer < low, "duration-min");
    test(answer > high, "duration-max");
    field.min = field.max = undefined;
  },
};
});
