// Numbers with check digits, for pages that ask for some. `field/checked_number.rs` does the same, and
// tests/fixtures/typed-answers.toml holds both to it. Each check returns the id of what is wrong, or nothing.
self.proofs = (() => {
const lengths = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";
// Letters count from 10.
const values = text => [...text].map(c => parseInt(c, 36));
const weighted = (list, weights) => list.map((value, i) => value * weights[i]);
const sum = list => list.reduce((sum, value) => sum + value, 0);
const fault = (isRight, birth = true) => isRight ? birth ? "" : "date-in-number" : "check-digit";
return {
  "bare": text => text.replace(/[ ./-]/g, "").replace(/[a-z]/g, c => c.toUpperCase()),
  "iban": text => {
    const length = lengths.match(/.{4}/g).find(entry => entry.startsWith(text.slice(0, 2)))?.slice(2) ?? text.length;
    if (length != text.length) return "iban";
    return fault(values(text.slice(4) + text.slice(0, 4)).reduce((rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97, 0) == 1);
  },
  "bic": () => "",
  "at-social-insurance": text => {
    const digits = values(text), day = +text.slice(4, 6), month = +text.slice(6, 8);
    return fault(sum(weighted(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6])) % 11 == digits[3], day && day < 32 && month && month < 16);
  },
  "de-tax-id": text => {
    const digits = values(text), check = digits.pop();
    const repeated = [...Array(10).keys()].map(wanted => digits.filter(digit => digit == wanted).length).filter(count => count > 1);
    const product = digits.reduce((product, digit) => ((digit + product) % 10 || 10) * 2 % 11, 10);
    return fault(repeated.length == 1 && repeated[0] < 4 && (11 - product) % 10 == check);
  },
  "de-pension-insurance": text => {
    const list = values(text), check = list.pop();
    const digits = list.flatMap(value => value > 9 ? [(value - 9) / 10 | 0, (value - 9) % 10] : value);
    const products = weighted(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]).map(value => (value / 10 | 0) + value % 10);
    return fault(sum(products) % 10 == check, +text.slice(2, 4) < 32 && +text.slice(4, 6) < 13);
  },
};
})();
