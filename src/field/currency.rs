//! Currencies by their codes (ISO 4217): their decimals, and how amounts are marked with them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::diagnostic::Code;
use crate::toml_reader::{FromToml, TableReader, Value, nearest};

/// The codes of currencies with two decimals.
const TWO: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";
/// The codes of currencies without decimals.
const NONE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
/// The codes of currencies with three decimals.
const THREE: &str = "BHD IQD JOD KWD LYD OMR TND";

/// How people mark amounts of some currencies beside the code, in lower case.
const MARKS: &[(&str, &[&str])] = &[
    ("EUR", &["€", "euro"]),
    ("GBP", &["£"]),
    ("CHF", &["sfr.", "sfr", "fr.", "franken"]),
    ("USD", &["us$", "$", "dollar"]),
    ("PLN", &["zł"]),
    ("CZK", &["kč"]),
    ("HUF", &["ft"]),
    ("RON", &["lei"]),
    ("TRY", &["₺", "tl"]),
    ("UAH", &["₴", "грн"]),
    ("RUB", &["руб.", "руб"]),
    ("SEK", &["kr"]),
    ("NOK", &["kr"]),
    ("DKK", &["kr"]),
    ("JPY", &["¥"]),
    ("ILS", &["₪"]),
    ("INR", &["₹"]),
];

/// A currency, by its code: `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency(&'static str);

fn all() -> impl Iterator<Item = &'static str> {
    [TWO, NONE, THREE].into_iter().flat_map(|codes| codes.split(' '))
}

impl Currency {
    /// Returns the currency with the code, if there is one.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        all().find(|known| *known == code).map(Self)
    }

    /// Returns the code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Returns how many digits amounts have after the decimal mark.
    #[must_use]
    pub fn decimals(self) -> u8 {
        let is_in = |codes: &str| codes.split(' ').any(|code| code == self.0);
        if is_in(NONE) {
            0
        } else if is_in(THREE) {
            3
        } else {
            2
        }
    }

    /// Returns how amounts are marked in print: `€`, `£`, else the code.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self.0 {
            "EUR" => "€",
            "GBP" => "£",
            code => code,
        }
    }

    /// Returns all marks by which an amount is known to be one of the currency, in lower case, longer ones first.
    #[must_use]
    pub fn marks(self) -> Vec<String> {
        let further = MARKS.iter().find(|(code, _)| *code == self.0).map_or(&[][..], |(_, marks)| marks);
        let mut marks: Vec<_> = further.iter().map(|mark| (*mark).to_owned()).collect();
        marks.push(self.0.to_lowercase());
        marks.sort_by_key(|mark| std::cmp::Reverse(mark.chars().count()));
        marks
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl JsonSchema for Currency {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": all().collect::<Vec<_>>() })
    }
}

impl FromToml for Currency {
    fn expected() -> &'static str {
        "text"
    }

    fn from_toml(value: &Value<'_>, keys: &mut TableReader<'_>) -> Option<Self> {
        let text = String::from_toml(value, keys)?;
        let found = Self::new(&text);
        if found.is_none() {
            let near = nearest(&text.to_uppercase(), all()).unwrap_or_default().to_owned();
            keys.report_here(Code::UnknownCurrency, &[("word", text), ("near", near)]);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_currency_has_its_decimals() {
        for (code, decimals) in [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CHF", 2)] {
            assert_eq!(Currency::new(code).map(Currency::decimals), Some(decimals), "{code}");
        }
        for code in ["", "eur", "Euro", "DM", "XXX"] {
            assert_eq!(Currency::new(code), None, "{code}");
        }
    }

    #[test]
    fn codes_are_listed_once_and_have_three_letters() {
        let codes: Vec<_> = all().collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        assert!(codes.iter().all(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())));
        assert!(MARKS.iter().all(|(code, _)| codes.contains(code)));
    }

    #[test]
    fn longer_marks_are_tried_first() {
        assert_eq!(Currency("USD").marks(), ["dollar", "us$", "usd", "$"]);
    }
}
