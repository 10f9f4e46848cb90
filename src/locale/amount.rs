//! Where languages put the mark of a currency and that of hundredths.
//!
//! The lists are those of the CLDR (48) for all of its languages. ICU4X has them only in its experimental part.

use super::fallback::fallbacks;
use super::format::{format_fixed, format_number};

/// Where a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    is_first: bool,
    is_spaced: bool,
}

impl Place {
    const FIRST: Self = Self { is_first: true, is_spaced: false };
    const FIRST_SPACED: Self = Self { is_first: true, is_spaced: true };
    const LAST: Self = Self { is_first: false, is_spaced: false };
    const LAST_SPACED: Self = Self { is_first: false, is_spaced: true };

    /// Returns the place in a language: the one of the list that has its tag, or that of which it is a variant.
    fn of(tag: &str, lists: &[(Self, &str)], otherwise: Self) -> Self {
        let listed = |tag: &String| lists.iter().find(|(_, tags)| tags.split(' ').any(|listed| listed == tag));
        fallbacks(tag).iter().find_map(listed).map_or(otherwise, |(place, _)| *place)
    }
}

/// Where the mark of a currency stands: before the number with a space unless listed.
const MONEY: &[(Place, &str)] = &[
    (
        Place::FIRST,
        "af ak am bem bho bm bn-IN ceb cgg chr cy dav doi dz ebu ee en es-BO es-BR es-BZ es-CL es-CR es-CU es-DO \
         es-EC es-GQ es-GT es-HN es-MX es-NI es-PA es-PR es-SV es-US es-VE fil ga gd gu guz gv haw hi id ig ja \
         jmc kam kde ki kl kln kn ko kok ks kw kxv lo luy mas mer ml mr ms mt mua naq nd nus nyn om or pa pcm rm \
         rof sa saq sg si sn so st su ta te teo th ti tn tok tr ug ur vai vun xh xnr yo yue zh zu",
    ),
    (Place::LAST, "agq bez bn ccp dje kab khq km ksb lg lu luo oc rn rwk sbp seh ses shi twq zgh"),
    (
        Place::LAST_SPACED,
        "ar ars asa ast az ba bas be bg br bs bua ca ce cs cv da de dsb dua dyo el eo es et eu ewo ff fi fo fr gl \
         gsw he hr hsb hu hy is it ka kea kk ksf ksh ku ky lb lij ln lt lv mk my nb nds nmg nn no pl pms prg \
         pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL ro ru sah sc se sk sl smn sq sr sv szl \
         tg tk tt tzm uk uz vec vi vmw xog yav",
    ),
    (
        Place::FIRST_SPACED,
        "de-AT de-CH de-LI en-AT en-MV es-AR es-CO es-PE es-PY es-UY it-CH kk-CN ku-IQ ms-BN pa-PK ta-MY ta-SG \
         uz-AF",
    ),
];

/// Where the mark of hundredths stands: right after the number unless listed.
const PERCENT: &[(Place, &str)] = &[
    (
        Place::LAST_SPACED,
        "bas be br bua ca ce cs cv da de dsb dua dz en-AT en-DE en-DK en-FI en-NO en-SE es fi fo fr gl gsw hr hsb \
         kl ksh lb lt mk nb nds nn no oc qu rn ro ru se sk sl smn sv tk tt zgh",
    ),
    (
        Place::LAST,
        "de-CH de-LI es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-MX es-NI es-PA \
         es-PE es-PR es-PY es-SV es-US es-UY es-VE fr-CH ku-IQ",
    ),
    (Place::FIRST_SPACED, "blo eu"),
    (Place::FIRST, "ku tr"),
];

/// Formats a number with the mark of a currency or of hundredths as the language does: `1.234,50 €`, `€1,234.50`, `12,5 %`.
/// Amounts of money have all their `decimals`.
#[must_use]
pub fn format_amount(tag: &str, number: f64, decimals: Option<u8>, symbol: &str) -> String {
    let number = match decimals {
        Some(decimals) => format_fixed(tag, number, decimals),
        None => format_number(tag, number),
    };
    let place = match symbol {
        "%" => Place::of(tag, PERCENT, Place::LAST),
        _ => Place::of(tag, MONEY, Place::FIRST_SPACED),
    };
    // Letters never touch digits.
    let space = if place.is_spaced || symbol.chars().all(char::is_alphabetic) { "\u{a0}" } else { "" };
    if !place.is_first {
        return format!("{number}{space}{symbol}");
    }
    match number.strip_prefix('-') {
        Some(number) => format!("-{symbol}{space}{number}"),
        None => format!("{symbol}{space}{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_amounts_its_way() {
        assert_eq!(format_amount("de-DE", 1234.5, Some(2), "€"), "1.234,50\u{a0}€");
        assert_eq!(format_amount("de-AT-simple", 250.0, Some(2), "€"), "€\u{a0}250,00");
        assert_eq!(format_amount("en-GB", -1234.5, Some(2), "€"), "-€1,234.50");
        assert_eq!(format_amount("en-GB", 5.0, Some(2), "CHF"), "CHF\u{a0}5.00");
        assert_eq!(format_amount("tr", 5.0, Some(2), "€"), "€5,00");
        assert_eq!(format_amount("nl", 5.0, Some(2), "€"), "€\u{a0}5,00");
        assert_eq!(format_amount("bs", 5.0, Some(2), "€"), "5,00\u{a0}€");
        assert_eq!(format_amount("uk", 5.0, Some(2), "€"), "5,00\u{a0}€");
        assert_eq!(format_amount("ar", 5.0, Some(2), "€"), "5.00\u{a0}€");
        assert_eq!(format_amount("fa-AF", 5.0, Some(2), "€"), "€\u{a0}5.00");
        assert_eq!(format_amount("de-DE", 1234.0, Some(0), "JPY"), "1.234\u{a0}JPY");
        assert_eq!(format_amount("de-AT", 12.5, None, "%"), "12,5\u{a0}%");
        assert_eq!(format_amount("en-GB", 12.5, None, "%"), "12.5%");
        assert_eq!(format_amount("tr", 12.5, None, "%"), "%12,5");
        assert_eq!(format_amount("uk", 12.5, None, "%"), "12,5%");
    }
}
