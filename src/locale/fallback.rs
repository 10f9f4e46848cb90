//! Easy language and the fallback chains of language tags.

/// The variant subtag of easy language, registered for BCP 47.
const SIMPLE: &str = "simple";

/// Reports whether the tag is one of easy language.
#[must_use]
pub fn is_easy(tag: &str) -> bool {
    tag.split('-').any(|part| part == SIMPLE)
}

/// Returns the fallback chain of a locale, itself first: `de-AT-simple`, `de-simple`, `de-AT`, `de`.
///
/// No library orders the variant `simple` usefully. Falling back from easy to standard language is reported by the
/// catalog.
#[must_use]
pub fn fallbacks(tag: &str) -> Vec<String> {
    let standard: Vec<_> = tag.split('-').filter(|part| *part != SIMPLE).collect();
    let regions = (1..=standard.len()).rev().map(|length| standard[..length].join("-"));
    let easy = regions.clone().map(|tag| format!("{tag}-{SIMPLE}")).filter(|_| is_easy(tag));
    easy.chain(regions).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_language_falls_back_to_easy_language_first() {
        assert_eq!(fallbacks("de-AT-simple"), ["de-AT-simple", "de-simple", "de-AT", "de"]);
        assert_eq!(fallbacks("de-AT"), ["de-AT", "de"]);
        assert_eq!(fallbacks("en"), ["en"]);
    }
}
