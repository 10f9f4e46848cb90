//! What the rules of easy language say about single languages. All other languages get the rules that hold for all.

/// The rules for a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LanguageRules {
    /// The maximum number of words in a sentence without a warning, and without an error.
    pub(super) words: Option<(usize, usize)>,
    /// The minimum number of letters of words that should be divided by a middle dot or hyphen.
    pub(super) long_word: Option<usize>,
    /// Abbreviations, most of them with a full stop.
    pub(super) abbreviations: &'static [&'static str],
    /// Contractions, or the ends of contracted words, in lower case with a typographic apostrophe. Others with the same end, such
    /// as possessives, are no contractions.
    pub(super) contractions: &'static [&'static str],
}

/// The languages of which more is known, by their subtags.
const LANGUAGES: &[(&str, LanguageRules)] = &[
    (
        "de",
        LanguageRules {
            words: Some((10, 12)),
            long_word: Some(14),
            abbreviations: &[
                "z. B.", "z.B.", "bzw.", "usw.", "etc.", "d. h.", "d.h.", "u. a.", "u.a.", "evtl.", "ggf.", "inkl.",
                "ca.", "Nr.", "Tel.", "vgl.", "Abs.", "Art.", "sog.",
            ],
            contractions: &[],
        },
    ),
    (
        "en",
        LanguageRules {
            words: Some((12, 15)),
            // English puts its compounds together with spaces.
            long_word: None,
            abbreviations: &[
                "e.g.", "e. g.", "eg.", "i.e.", "i. e.", "ie.", "etc.", "approx.", "incl.", "tel.", "Tel.", "vs.",
                "dept.", "Dept.", "cf.", "p.a.", "a.m.", "p.m.",
            ],
            contractions: &[
                "n’t",
                "’re",
                "’ve",
                "’ll",
                "’m",
                "’d",
                "it’s",
                "that’s",
                "there’s",
                "here’s",
                "what’s",
                "who’s",
                "where’s",
                "how’s",
                "when’s",
                "he’s",
                "she’s",
                "let’s",
            ],
        },
    ),
];

impl LanguageRules {
    /// Returns the rules of a language.
    pub(super) fn of(language: &str) -> Self {
        LANGUAGES.iter().find(|(known, _)| *known == language).map_or_else(Self::default, |(_, rules)| *rules)
    }
}
