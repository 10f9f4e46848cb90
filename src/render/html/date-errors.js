// Says which parts of a date are wrong, for pages that ask for dates: those that can be no day, month or year; else what the problem is
// about; else all.
self.wrongParts = (inputs, problem, plain, monthsOf) => {
  const typed = inputs.map(({ value }) => plain(value).replace(/\.+$/, "")), [whole, other] = inputs.filter((input, i) => typed[i]);
  // A whole date may be typed into one box.
  if (!whole || /^date-/.test(problem)) return inputs;
  if (!other && /[\d\p{L}][ ./-]+[\d\p{L}]/u.test(plain(whole.value))) return [whole];
  const isDay = text => text > 0 && text < 32, isMonth = text => text > 0 && text < 13 || monthsOf(text).length == 1;
  const isYear = text => /^(\d\d|(1[6-9]|[2-9]\d)\d\d)$/.test(text);
  const tests = inputs[2] ? [isDay, isMonth, isYear] : inputs[1] ? [isMonth, isYear] : [isYear], year = tests.length - 1;
  const wrong = inputs.filter((input, i) => tests[i] && !tests[i](typed[i]));
  if (wrong[0]) return wrong;
  // Behind the year there may be a time.
  return problem == "no-such-date" ? [inputs[0]] : problem == "short-year" ? [inputs[year]] : inputs[3] ? [inputs[3]] : inputs;
};
