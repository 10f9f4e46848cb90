//! Cleans texts from signatures for display.

/// The maximum length in characters.
const MAX_LENGTH: usize = 200;

/// Returns a text as one short line. The signer chose it, so direction marks and invisible characters are removed.
pub(super) fn plain(text: &str) -> String {
    let turns =
        |c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|&c| !turns(c)).collect();
    let words: Vec<_> = shown.split_whitespace().collect();
    words.join(" ").chars().take(MAX_LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_one_short_line() {
        assert_eq!(plain(" Ana\n\tMuster\u{0} "), "Ana Muster");
        assert_eq!(plain("\u{202e}retsuM anA\u{202c}"), "retsuM anA");
        assert_eq!(plain("Łukasz Öztürk علی"), "Łukasz Öztürk علی");
        assert_eq!(plain(&"ä".repeat(500)).chars().count(), MAX_LENGTH);
    }
}
