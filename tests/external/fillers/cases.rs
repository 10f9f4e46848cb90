//! The texts to fill in: several scripts, long texts, several lines, and empty fields.

/// The texts of one person.
pub struct Case {
    /// Its name, in failures and in the table of losses.
    pub name: &'static str,
    /// The text for one-line fields.
    pub line: String,
    /// The text for fields of several lines.
    pub lines: String,
}

/// The case that clears the fields filled in by [`CLEARED_FROM`].
pub const CLEARED: &str = "cleared";

/// The case whose fields are cleared.
pub const CLEARED_FROM: &str = "latin";

/// Returns all cases. Each also chooses different options than the previous one.
pub fn cases() -> Vec<Case> {
    let long = long_text();
    vec![
        case(CLEARED_FROM, "Ana Müller-Österreicher, 12 € für „Çay“", "Straße 7. Größe: ½ m² – naïve façade."),
        case("turkish", "İpek Işık, Iğdır: şöyle böyle çiğ köfte", "İstanbul’da ağaç gölgesi, IĞDIR ve ığdır."),
        case("slavic", "Łódź, Żółć; Đorđe Šćepanović; Їжак", "Привет, ёлка! Ґанок. Zażółć gęślą jaźń. Ћирилица."),
        case("arabic", "مرحبا بكم، رقم ١٢ (A1)", "می‌خواهم کمک بگیرم: ۱۲۳. لا إله، أهلاً وسهلاً – Ana."),
        case("emoji", "😀 gut 👩‍👩‍👧 ✓ 🇦🇹", "heute 😀, morgen 👍🏽; 𝕬 und 𠮷"),
        case(
            "lines",
            "Zeile (mit) \\ Klammern <&>",
            "Erste Zeile\nZweite\n\nVierte (nach einer leeren)\n\tmit Tabulator",
        ),
        case("long", &long, &long),
        case(CLEARED, "", ""),
    ]
}

fn case(name: &'static str, line: &str, lines: &str) -> Case {
    Case { name, line: line.to_owned(), lines: lines.to_owned() }
}

/// Returns ten thousand characters without repeated parts.
fn long_text() -> String {
    let words = (1..).map(|number| format!("Größe {number}, "));
    words.flat_map(|word| word.chars().collect::<Vec<_>>()).take(10_000).collect()
}
