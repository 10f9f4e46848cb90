//! One language of a version, as the register shows it.

use serde::Serialize;

use crate::control::{ReleasedLanguage, TranslationState};
use crate::definition::Definition;
use crate::locale::{Locale, TextState, is_easy};
use crate::name::words;
use crate::project::Project;

words! {
    /// The source of a text in one language.
    TranslationSource {
        /// None: the text is an original.
        Original = "nothing",
        /// The original of the same version.
        Current = "current",
        /// The original of an older version; also given for a language that the version no longer has.
        Outdated = "behind",
        /// Not recorded.
        Unstated = "unstated",
    }
}

/// One language of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ListedLanguage {
    /// The language's tag.
    pub tag: String,
    /// Its name in the language itself.
    pub name: String,
    /// The title in this language.
    pub title: String,
    /// Whether it is easy language.
    pub easy: bool,
    /// The review state of the text.
    pub state: TextState,
    /// Whether people of the target group have tested it (easy language).
    pub tested: bool,
    /// The version of the translation.
    pub version: Option<String>,
    /// The source of the text.
    pub made_from: TranslationSource,
    /// The fingerprint of the source text.
    pub of: Option<String>,
    /// The translator.
    pub translator: Option<String>,
    /// The reviewer of the translation.
    pub reviewer: Option<String>,
    /// The testers of the target group (easy language).
    pub testers: Vec<String>,
    /// Whether the version does not have this language.
    pub left_out: bool,
}

impl ListedLanguage {
    /// Describes a language of a released version. Outdated translations cannot be released.
    pub(super) fn released(tag: &str, language: &ReleasedLanguage) -> Self {
        let made_from = match (&language.translation.of, language.is_translation(tag)) {
            (Some(_), true) => TranslationSource::Current,
            (None, true) => TranslationSource::Unstated,
            (_, false) => TranslationSource::Original,
        };
        Self {
            tag: tag.to_owned(),
            name: language.name.clone(),
            title: language.title.clone(),
            easy: is_easy(tag),
            state: language.state,
            tested: language.tested,
            version: language.translation.version.clone(),
            made_from,
            of: language.translation.of.clone(),
            translator: language.translation.translator.clone(),
            reviewer: language.translation.reviewer.clone(),
            testers: language.translation.testers.clone(),
            left_out: false,
        }
    }

    /// Describes a language that only an earlier version had.
    pub(super) fn dropped(tag: &str, older: &ReleasedLanguage) -> Self {
        Self { made_from: TranslationSource::Outdated, left_out: true, ..Self::released(tag, older) }
    }

    /// Describes a language of a draft.
    pub(super) fn unreleased(project: &Project, definition: &Definition, locale: &Locale) -> Self {
        let translation = project.translation_state(definition, &locale.tag);
        let (state, tested) = project.state_of(definition, locale);
        let original = project.original(definition);
        Self {
            tag: locale.tag.clone(),
            name: locale.name.clone(),
            title: project.localize(definition, locale).0.title.plain(),
            easy: locale.is_easy(),
            state,
            tested,
            made_from: made_from(
                &translation,
                original.as_ref().map(|(tag, text)| (*tag, text.as_str())),
                locale,
                state == TextState::Original && !locale.is_easy(),
            ),
            left_out: translation.left_out,
            version: translation.version,
            of: translation.of,
            translator: translation.translator,
            reviewer: translation.reviewer,
            testers: translation.testers,
        }
    }
}

/// Determines the source of a text of a draft, given the tag and the fingerprint of the original.
fn made_from(
    translation: &TranslationState,
    original: Option<(&str, &str)>,
    locale: &Locale,
    is_own: bool,
) -> TranslationSource {
    match (original, &translation.of) {
        (Some((tag, _)), _) if tag == locale.tag => TranslationSource::Original,
        _ if is_own => TranslationSource::Original,
        (Some((_, text)), Some(of)) if of == text => TranslationSource::Current,
        (_, Some(_)) => TranslationSource::Outdated,
        (_, None) => TranslationSource::Unstated,
    }
}
