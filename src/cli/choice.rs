//! Which forms and languages a command is about.

use super::output::Stop;
use super::project::Loaded;
use crate::definition::Definition;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::messages::Language;
use crate::project::{DEFAULT_LOCALE, Project};

/// The forms that were asked for.
pub(super) struct Chosen<'p> {
    /// Their names, also of those whose files could not be read.
    pub(super) names: Vec<&'p str>,
    /// Those that could be read.
    pub(super) definitions: Vec<&'p Definition>,
}

/// Finds the forms that were asked for by name; without names, all.
///
/// # Errors
/// When there is no such form.
pub(super) fn forms<'p>(loaded: &'p Loaded, wanted: &[String]) -> Result<Chosen<'p>, Stop> {
    let all = loaded.form_names();
    if wanted.is_empty() {
        return Ok(Chosen { names: all, definitions: loaded.project.forms.values().collect() });
    }
    let mut chosen = Chosen { names: Vec::new(), definitions: Vec::new() };
    let mut unknown = Vec::new();
    for name in wanted {
        match all.iter().find(|known| *known == name) {
            Some(known) if chosen.names.contains(known) => {}
            Some(known) => {
                chosen.names.push(known);
                chosen.definitions.extend(loaded.project.forms.get(*known));
            }
            None => unknown.extend(loaded.project.form(name).err()),
        }
    }
    if unknown.is_empty() { Ok(chosen) } else { Err(Stop::Findings(unknown)) }
}

/// Finds the languages of a form that were asked for, in that order; without tags, all.
///
/// # Errors
/// When the form is not made in one of them.
pub(super) fn locales<'p>(
    project: &'p Project,
    definition: &'p Definition,
    tags: &[String],
) -> Result<Vec<&'p Locale>, Vec<Diagnostic>> {
    if tags.is_empty() {
        return Ok(project.locales_of(definition).collect());
    }
    let mut locales: Vec<&Locale> = Vec::new();
    let mut unknown = Vec::new();
    for tag in tags {
        match project.locale(definition, tag) {
            Ok(locale) if locales.contains(&locale) => {}
            Ok(locale) => locales.push(locale),
            Err(finding) => unknown.push(finding),
        }
    }
    if unknown.is_empty() { Ok(locales) } else { Err(unknown) }
}

/// Finds the language of a form that suits its reader: the default one, if it is in the reader's language, or another of
/// that language, or any; easy language last.
pub(super) fn reader<'p>(project: &'p Project, definition: &'p Definition, language: Language) -> Option<&'p Locale> {
    let strange = |locale: &Locale| locale.language() != language.word();
    project
        .locales_of(definition)
        .min_by_key(|locale| (strange(locale), locale.is_easy(), locale.tag != DEFAULT_LOCALE, locale.tag.as_str()))
}
