//! A version in one language, as the list shows it.

use serde::Serialize;

use crate::control::{LanguageState, ReleasedLanguage};
use crate::definition::Definition;
use crate::locale::{Locale, TextState, is_easy};
use crate::name::words;
use crate::project::Project;

words! {
    /// What a text was made from.
    MadeFrom {
        /// From nothing: it is an original.
        Nothing = "nothing",
        /// From the version's own original.
        Current = "current",
        /// From the original of an older version, or it is missing because it was not taken along.
        Behind = "behind",
        /// Nobody has said it.
        Unstated = "unstated",
    }
}

/// A version in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Language {
    /// The language's tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// The title in it.
    pub title: String,
    /// Whether it is easy language.
    pub easy: bool,
    /// How far the text was looked at.
    pub state: TextState,
    /// Whether people of the target group have tested it (easy language).
    pub tested: bool,
    /// The version of the translation.
    pub version: Option<String>,
    /// What it was made from.
    pub made_from: MadeFrom,
    /// The fingerprint of the text that it was made from.
    pub of: Option<String>,
    /// Who has translated it.
    pub translator: Option<String>,
    /// Who has looked at the translation.
    pub reviewer: Option<String>,
    /// Who of the target group has tested it (easy language).
    pub testers: Vec<String>,
    /// Whether the version leaves it out.
    pub left_out: bool,
}

impl Language {
    /// Describes a language that a version was released in. A text that is behind does not pass the gate to a release.
    pub(super) fn released(tag: &str, language: &ReleasedLanguage) -> Self {
        let made_from = match (&language.said.of, language.is_translation(tag)) {
            (Some(_), true) => MadeFrom::Current,
            (None, true) => MadeFrom::Unstated,
            (_, false) => MadeFrom::Nothing,
        };
        Self {
            tag: tag.to_owned(),
            name: language.name.clone(),
            title: language.title.clone(),
            easy: is_easy(tag),
            state: language.state,
            tested: language.tested,
            version: language.said.version.clone(),
            made_from,
            of: language.said.of.clone(),
            translator: language.said.translator.clone(),
            reviewer: language.said.reviewer.clone(),
            testers: language.said.testers.clone(),
            left_out: false,
        }
    }

    /// Describes a language that an older version was in and this one is not.
    pub(super) fn left_behind(tag: &str, older: &ReleasedLanguage) -> Self {
        Self { made_from: MadeFrom::Behind, left_out: true, ..Self::released(tag, older) }
    }

    /// Describes a language of a version that is being written.
    pub(super) fn unreleased(project: &Project, definition: &Definition, locale: &Locale) -> Self {
        let said = project.said_of(definition, &locale.tag);
        let (state, tested) = project.state_of(definition, locale);
        let original = project.original(definition);
        Self {
            tag: locale.tag.clone(),
            name: locale.name.clone(),
            title: project.localize(definition, locale).0.title.plain(),
            easy: locale.is_easy(),
            state,
            tested,
            made_from: made_from(&said, original.as_ref().map(|(tag, text)| (*tag, text.as_str())), locale),
            left_out: said.left_out,
            version: said.version,
            of: said.of,
            translator: said.translator,
            reviewer: said.reviewer,
            testers: said.testers,
        }
    }
}

/// Says what a text that is being written was made from, given the tag and the fingerprint of the original.
fn made_from(said: &LanguageState, original: Option<(&str, &str)>, locale: &Locale) -> MadeFrom {
    let is_own = locale.state == TextState::Original && !locale.is_easy();
    match (original, &said.of) {
        (Some((tag, _)), _) if tag == locale.tag => MadeFrom::Nothing,
        _ if is_own => MadeFrom::Nothing,
        (Some((_, text)), Some(of)) if of == text => MadeFrom::Current,
        (_, Some(_)) => MadeFrom::Behind,
        (_, None) => MadeFrom::Unstated,
    }
}
