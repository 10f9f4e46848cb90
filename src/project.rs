//! A project: the forms, languages, catalogue and profile of one folder, read and checked together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use indexmap::IndexMap;

use crate::control::{Control, ControlSheet, Status, TranslationState};
use crate::definition::{self, Blocks, Definition, SharedParts};
use crate::diagnostic::{self, Code, Diagnostic, Place, Severity};
use crate::field::{FieldKind, OptionList, OptionLists};
use crate::locale::{Locale, TextState, Texts, fallbacks, is_easy, read_locales};
use crate::localized::{Localized, Sources, block_texts, localize};
use crate::name::{FormId, ListId};
use crate::organisation_profile::Profile;
use crate::pictures::Pictures;
use crate::project_path::{FORMS_FOLDER, LISTS_FOLDER, ProjectPath};
use crate::render::design;
use crate::source_files::Files;
use crate::standards::{Catalogue, check_coverage, check_perspective_order};

mod fingerprint;

use fingerprint::of_version;

/// The jurisdiction if neither the profile nor the language's region names one.
const DEFAULT_JURISDICTION: &str = "AT";

/// The default language of forms.
pub const DEFAULT_LOCALE: &str = "de-AT";

/// A project, read into memory.
pub struct Project {
    /// The forms, by id.
    pub forms: IndexMap<FormId, Definition>,
    /// The languages, by tag.
    pub locales: BTreeMap<String, Locale>,
    /// The catalogue of demands.
    pub catalogue: Catalogue,
    /// The organisation.
    pub profile: Profile,
    /// The control sheets of the versions in preparation, by form.
    pub controls: IndexMap<FormId, ControlSheet>,
    /// The fingerprints of the versions, computed on demand.
    fingerprints: IndexMap<FormId, OnceLock<String>>,
    texts: Texts,
    pictures: Pictures,
    files: Files,
    /// The languages of a release, by their tags; nothing for working files, of which all are made.
    released: Option<Vec<String>>,
}

impl Project {
    /// Reads a project. The findings are those of reading the files; [`Self::check`] also checks each form in each
    /// language.
    ///
    /// ```
    /// use bogen::{Files, Project};
    ///
    /// let mut files = Files::defaults();
    /// files.insert("bogen.toml", &b"[organisation]\nname = \"Verein Beispiel\"\n"[..]);
    /// let (project, findings) = Project::read(files);
    /// assert!(findings.is_empty() && project.check().is_empty());
    /// assert!(project.forms.is_empty(), "the defaults have no forms");
    /// assert!(project.locales.contains_key("de-AT-simple"));
    /// ```
    #[must_use]
    pub fn read(files: Files) -> (Self, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let (blocks, lists) = (read_blocks(&files, &mut findings), read_lists(&files, &mut findings));
        let forms = read_forms(&files, SharedParts { blocks: &blocks, lists: &lists }, &mut findings);
        let (locales, locale_findings) = read_locales(&files);
        let (catalogue, catalogue_findings) = Catalogue::read(&files);
        let (profile, profile_findings) = Profile::read(&files);
        let (texts, text_findings) = Texts::parse(&files);
        let (pictures, picture_findings) = Pictures::read(&files);
        let fingerprints = forms.keys().map(|form| (form.clone(), OnceLock::new())).collect();
        for more in [locale_findings, catalogue_findings, profile_findings, text_findings, picture_findings] {
            findings.extend(more);
        }
        let controls = IndexMap::new();
        let mut project =
            Self { forms, locales, catalogue, profile, controls, fingerprints, texts, pictures, files, released: None };
        findings.extend(project.read_controls());
        findings.extend(project.check_jurisdiction());
        findings.extend(project.check_numbers());
        diagnostic::sort(&mut findings);
        (project, findings)
    }

    /// Reads the control sheets. They state the languages of each form, so the forms are read first.
    fn read_controls(&mut self) -> Vec<Diagnostic> {
        let tags_of = |form: &FormId| self.locales_in(form).map(|locale| locale.tag.clone()).collect();
        let (controls, findings) = ControlSheet::read_all(&self.files, tags_of);
        self.controls = controls;
        findings
    }

    /// Checks all forms in all their languages, and against the professional standards.
    #[must_use]
    pub fn check(&self) -> Vec<Diagnostic> {
        let mut findings: Vec<_> = self.forms.values().flat_map(|definition| self.check_form(definition)).collect();
        diagnostic::sort(&mut findings);
        findings
    }

    /// Checks one form in all its languages, and against the professional standards.
    #[must_use]
    pub fn check_form(&self, definition: &Definition) -> Vec<Diagnostic> {
        let mut findings = self.check_standards(definition);
        for locale in self.locales_of(definition) {
            findings.extend(self.localize(definition, locale).1);
        }
        findings
    }

    /// Checks one form against the professional standards, independently of its languages.
    #[must_use]
    pub fn check_standards(&self, definition: &Definition) -> Vec<Diagnostic> {
        let mut findings = check_coverage(definition, &self.catalogue);
        findings.extend(check_perspective_order(definition));
        findings
    }

    /// Returns a note for each translation that was made from an older text than the present one.
    pub fn stale_translations<'p>(&'p self, definition: &'p Definition) -> impl Iterator<Item = Diagnostic> + 'p {
        let original = self.original(definition);
        let form = &definition.form.id;
        self.locales_of(definition).filter_map(move |locale| {
            let (tag, text) = original.as_ref()?;
            let of = self.translation_state(definition, &locale.tag).of?;
            let is_stale = *tag != locale.tag && of != *text;
            let finding = Diagnostic::warning(Code::TranslationStale, Place::form_in(form, &locale.tag));
            is_stale.then(|| finding.with("tag", &locale.tag).with("form", form))
        })
    }

    /// Returns the files that the project was read from.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// Makes this the project of a release: its forms exist in the released languages only. The texts of others stay, because the
    /// released ones may be based on them.
    #[must_use]
    pub fn of_release(self, tags: Vec<String>) -> Self {
        Self { released: Some(tags), ..self }
    }

    /// Returns the languages of a form: those that are offered and have texts for it, and of a release, those that were released.
    pub fn locales_of<'p>(&'p self, definition: &'p Definition) -> impl Iterator<Item = &'p Locale> {
        let is_made = |locale: &&Locale| self.released.as_ref().is_none_or(|tags| tags.contains(&locale.tag));
        self.locales_in(&definition.form.id).filter(is_made)
    }

    /// Returns the languages that a form has texts in, also of a form whose definition cannot be used.
    fn locales_in<'p>(&'p self, form: &FormId) -> impl Iterator<Item = &'p Locale> {
        self.locales.values().filter(|locale| locale.offered && self.has_texts(form, &locale.tag))
    }

    /// Reports whether a form has texts in a language. For easy language, only easy texts count.
    fn has_texts(&self, form: &FormId, tag: &str) -> bool {
        let chain = fallbacks(tag).into_iter().filter(|level| is_easy(level) == is_easy(tag));
        chain.into_iter().any(|level| self.texts.has(&level, form.as_str()))
    }

    /// Localises a form. With errors among the findings, it must not be rendered.
    ///
    /// ```
    /// # use bogen::{Files, Project};
    /// let (project, _) = Project::read(Files::built_in());
    /// let definition = project.form("consent")?;
    /// let (form, findings) = project.localize(definition, project.locale(definition, "de-AT")?);
    /// assert!(findings.is_empty());
    /// assert_eq!(form.language.name, "Deutsch (Österreich)");
    /// # Ok::<(), bogen::Diagnostic>(())
    /// ```
    #[must_use]
    pub fn localize(&self, definition: &Definition, locale: &Locale) -> (Localized, Vec<Diagnostic>) {
        let (mut form, mut findings) = self.text(definition, locale);
        if let Some(unreadable) = self.texts.unreadable(&locale.tag, definition.form.id.as_str()) {
            // All its texts are missing, which says nothing more.
            findings = vec![unreadable.clone()];
        }
        form.control = self.control(definition);
        (form, findings)
    }

    /// As [`Self::localize`], without the document control data.
    fn text(&self, definition: &Definition, locale: &Locale) -> (Localized, Vec<Diagnostic>) {
        let (state, tested) = self.state_of(definition, locale);
        let original = self.original_locale(definition);
        // Pages call a text a translation if it is in another language. A variant is not released before it is reviewed.
        let is_variant = original.is_some_and(|original| original.language() == locale.language()) && !locale.is_easy();
        let state = if is_variant { TextState::Original } else { state };
        let sources = Sources {
            texts: &self.texts,
            pictures: &self.pictures,
            profile: &self.profile,
            jurisdiction: &self.jurisdiction(locale),
            state,
            tested,
            original: original.map_or("", |original| &original.name),
        };
        localize(definition, locale, sources)
    }

    /// Returns the document control data of a version in preparation.
    fn control(&self, definition: &Definition) -> Control {
        let sheet = self.control_sheet(definition);
        let status = sheet.map_or(Status::Draft, ControlSheet::status);
        let (valid_from, valid_until) = sheet.map_or((None, None), |sheet| (sheet.valid_from, sheet.valid_until));
        Control { status, valid_from, valid_until, fingerprint: self.fingerprint(definition), ..Control::default() }
    }

    /// Returns the control sheet of a form, if it has one.
    #[must_use]
    pub fn control_sheet(&self, definition: &Definition) -> Option<&ControlSheet> {
        self.controls.get(&definition.form.id)
    }

    /// Returns the state of a form in a language according to its control sheet.
    #[must_use]
    pub fn translation_state(&self, definition: &Definition, tag: &str) -> TranslationState {
        let translation = self.control_sheet(definition).and_then(|sheet| sheet.languages.get(tag));
        translation.cloned().unwrap_or_default()
    }

    /// Returns the review state of a form's texts in a language, and whether people of the target group tested them. A
    /// review counts only for the text that was reviewed, and only while the original is the same.
    #[must_use]
    pub fn state_of(&self, definition: &Definition, locale: &Locale) -> (TextState, bool) {
        let original = self.original(definition);
        if original.as_ref().is_some_and(|(tag, _)| *tag == locale.tag) {
            return (TextState::Original, locale.tested);
        }
        let translation = self.translation_state(definition, &locale.tag);
        let (text, original) = (self.text_of(definition, &locale.tag), original.map(|(_, text)| text));
        let is_current =
            translation.of.is_some() && translation.of == original && translation.text.as_ref() == Some(&text);
        let is_reviewed = is_current && translation.reviewer.is_some();
        let state = match locale.state {
            // A variant without sentences of its own is the original.
            TextState::Original if locale.is_easy() || Some(text) == original => TextState::Original,
            TextState::Original | TextState::Unreviewed if is_reviewed => TextState::Reviewed,
            TextState::Original | TextState::Unreviewed => TextState::Unreviewed,
            TextState::Reviewed => TextState::Reviewed,
        };
        (state, locale.tested || (is_current && !translation.testers.is_empty()))
    }

    /// Returns the tag of the original language of a form, and the fingerprint of its text.
    #[must_use]
    pub fn original(&self, definition: &Definition) -> Option<(&str, String)> {
        let locale = self.original_locale(definition)?;
        Some((&locale.tag, self.text_of(definition, &locale.tag)))
    }

    /// Returns the fingerprint of a form's own text in a language, which a statement about it names.
    #[must_use]
    pub fn text_of(&self, definition: &Definition, tag: &str) -> String {
        self.texts.fingerprint(tag, definition.form.id.as_str(), &block_texts(definition))
    }

    /// Returns the original language of a form, which is never easy language: the default language if that is an original,
    /// else the first original. A form that has none of the originals was written in its first language.
    fn original_locale(&self, definition: &Definition) -> Option<&Locale> {
        let all = self.locales_in(&definition.form.id).filter(|locale| !locale.is_easy());
        all.min_by_key(|locale| (locale.state != TextState::Original, locale.tag != DEFAULT_LOCALE))
    }

    /// Returns the languages in which a form is released: all that its control sheet does not leave out.
    pub fn released_locales<'p>(&'p self, definition: &'p Definition) -> impl Iterator<Item = &'p Locale> {
        self.locales_of(definition).filter(|locale| !self.translation_state(definition, &locale.tag).left_out)
    }

    /// Returns the fingerprint of a version. It covers the definition, the texts in all released languages, and the
    /// page design.
    #[must_use]
    pub fn fingerprint(&self, definition: &Definition) -> String {
        let make = || {
            let texts: Vec<_> = self
                .released_locales(definition)
                .map(|locale| (locale.tag.as_str(), self.text(definition, locale).0.fingerprint))
                .collect();
            let texts = texts.iter().map(|(tag, fingerprint)| (*tag, fingerprint.as_str()));
            of_version(definition, texts, design())
        };
        let id = &definition.form.id;
        let is_own = self.forms.get(id).is_some_and(|own| own.source == definition.source);
        match self.fingerprints.get(id).filter(|_| is_own) {
            Some(known) => known.get_or_init(make).clone(),
            None => make(),
        }
    }

    /// Finds a form by its id.
    ///
    /// # Errors
    /// When there is no such form. The finding lists the existing ones.
    pub fn form(&self, id: &str) -> Result<&Definition, Diagnostic> {
        self.forms.get(id).ok_or_else(|| {
            let known = self.forms.keys().map(FormId::as_str).collect::<Vec<_>>().join(", ");
            Diagnostic::error(Code::UnknownForm, Place::Command).with("form", id).with("known", known)
        })
    }

    /// Finds a language of a form by its tag.
    ///
    /// # Errors
    /// When the form is not available in that language. The finding lists the available ones.
    pub fn locale<'p>(&'p self, definition: &'p Definition, tag: &str) -> Result<&'p Locale, Diagnostic> {
        self.locales_of(definition).find(|locale| locale.tag == tag).ok_or_else(|| {
            let known = self.locales_of(definition).map(|locale| locale.tag.as_str()).collect::<Vec<_>>().join(", ");
            Diagnostic::error(Code::UnknownLocale, Place::Command)
                .with("form", &definition.form.id)
                .with("tag", tag)
                .with("known", known)
        })
    }

    /// Returns the jurisdiction whose laws the texts of a language name: the profile's, else the language's region,
    /// else Austria. A jurisdiction without laws is skipped here, because it is reported once for the project.
    #[must_use]
    pub fn jurisdiction(&self, locale: &Locale) -> String {
        let of_region = locale.region().filter(|region| self.has_laws(region));
        let of_profile = self.profile.jurisdiction().filter(|jurisdiction| self.has_laws(jurisdiction));
        of_profile.map(str::to_owned).or(of_region).unwrap_or_else(|| DEFAULT_JURISDICTION.to_owned())
    }

    /// Reports whether any language has the laws of a jurisdiction.
    fn has_laws(&self, jurisdiction: &str) -> bool {
        let name = format!("law-{jurisdiction}");
        self.locales.keys().any(|tag| self.texts.has(tag, &name))
    }

    /// Checks that each form has a unique number, because pages identify forms by it. The finding is at the second form
    /// and names the first as `other`.
    #[must_use]
    pub fn check_numbers(&self) -> Vec<Diagnostic> {
        let mut first = IndexMap::new();
        let taken = self.forms.values().filter_map(|definition| {
            let form = &definition.form;
            let other = *first.entry(form.number.as_str()).or_insert(&form.id);
            (*other != form.id).then(|| {
                let finding = Diagnostic::error(Code::FormNumberTwice, self.place_of_number(&form.id));
                finding.with("number", &form.number).with("other", other)
            })
        });
        taken.collect()
    }

    fn place_of_number(&self, form: &FormId) -> Place {
        let path = ProjectPath::definition(form.as_str());
        let source = self.files.text(&path).and_then(Result::ok).unwrap_or_default();
        definition::place_of(Path::new(&path), source, "form.number")
    }

    fn check_jurisdiction(&self) -> Option<Diagnostic> {
        let jurisdiction = self.profile.jurisdiction().filter(|jurisdiction| !self.has_laws(jurisdiction))?;
        let place = Place::file(crate::organisation_profile::PROFILE_FILE);
        Some(Diagnostic::error(Code::UnknownJurisdiction, place).with("jurisdiction", jurisdiction))
    }
}

/// Reads the groups of fields that forms share. What is wrong with them is reported with the forms that use them.
fn read_blocks(files: &Files, findings: &mut Vec<Diagnostic>) -> Blocks {
    let mut sources = Vec::new();
    for path in files.paths(FORMS_FOLDER, ".toml") {
        match files.text(path) {
            Some(Ok(source)) if matches!(ProjectPath::of(path), ProjectPath::Block { .. }) => {
                sources.push((Path::new(path), source));
            }
            Some(Err(finding)) if matches!(ProjectPath::of(path), ProjectPath::Block { .. }) => findings.push(finding),
            Some(_) | None => {}
        }
    }
    Blocks::read(sources)
}

/// Reads the lists of options that forms share.
fn read_lists(files: &Files, findings: &mut Vec<Diagnostic>) -> OptionLists {
    let mut lists = OptionLists::default();
    for path in files.paths(LISTS_FOLDER, ".csv") {
        match files.text(path) {
            Some(Ok(source)) => {
                let (list, found) = OptionList::read(path, source);
                findings.extend(found);
                if let Some(list) = list {
                    lists.insert(list);
                }
            }
            Some(Err(finding)) => findings.push(finding),
            None => {}
        }
    }
    lists
}

/// Notes the lists that no form takes options from.
fn unused_lists(lists: &OptionLists, used: &BTreeSet<ListId>) -> Vec<Diagnostic> {
    let unused = lists.iter().filter(|list| !used.contains(&list.name));
    unused.map(|list| Diagnostic::warning(Code::ListUnused, Place::file(&list.path)).with("name", &list.name)).collect()
}

/// Returns the lists that the fields of a form take options from.
fn lists_of(definition: &Definition) -> impl Iterator<Item = ListId> {
    definition.fields.values().filter_map(|field| {
        if let FieldKind::Choice(choice) = &field.kind { choice.options_from.clone() } else { None }
    })
}

fn read_forms(files: &Files, shared: SharedParts<'_>, findings: &mut Vec<Diagnostic>) -> IndexMap<FormId, Definition> {
    let SharedParts { blocks, lists } = shared;
    let (mut used, mut used_lists) = (BTreeSet::new(), BTreeSet::new());
    let mut forms = IndexMap::new();
    let (mut is_use_known, mut are_lists_known) = (true, true);
    let is_definition = |path: &&str| matches!(ProjectPath::of(path), ProjectPath::Definition { .. });
    for path in files.paths(FORMS_FOLDER, ".toml").filter(is_definition) {
        match files.text(path) {
            Some(Ok(source)) => {
                let read = definition::read_with(Path::new(path), source, shared);
                let (definition, found) = (read.definition, read.findings);
                is_use_known &= read.blocks.is_some();
                are_lists_known &= definition.is_some();
                used.extend(read.blocks.into_iter().flatten());
                used_lists.extend(definition.iter().flat_map(lists_of));
                let usable = found.iter().all(|finding| finding.severity < Severity::Error);
                findings.extend(found);
                // A definition with errors is not checked further, because they would cause misleading findings about
                // its texts.
                forms.extend(definition.filter(|_| usable).map(|form| (form.form.id.clone(), form)));
            }
            Some(Err(finding)) => {
                findings.push(finding);
                is_use_known = false;
                are_lists_known = false;
            }
            None => {}
        }
    }
    for name in blocks.names().filter(|name| !used.contains(*name)) {
        findings.extend(blocks.findings(name).iter().cloned());
        findings.extend(blocks.unused(name).filter(|_| is_use_known));
    }
    if are_lists_known {
        findings.extend(unused_lists(lists, &used_lists));
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_forms_have_no_findings() {
        let (project, findings) = Project::read(Files::built_in());
        let all: Vec<_> = findings.into_iter().chain(project.check()).map(|finding| format!("{finding:?}")).collect();
        assert!(all.is_empty(), "{}", all.join("\n"));
        let forms: Vec<_> = project.forms.keys().map(FormId::as_str).collect();
        assert_eq!(forms, ["consent", "exchange", "followup", "hilfeplan", "information", "monitoring"]);
    }

    #[test]
    fn the_name_of_an_organisation_is_no_fault_of_an_easy_text() {
        let mut files = Files::built_in();
        files.insert("bogen.toml", "[organisation]\nname = \"BERATUNGSSTELLE (Wien)\"\n".as_bytes());
        let (project, findings) = Project::read(files);
        assert_eq!((findings, project.check()), (Vec::new(), Vec::new()));
    }

    #[test]
    fn the_built_in_forms_have_no_findings_with_any_profile() {
        let filled = "[organisation]\nname = \"V\"\ncarrier = \"T\"\n[complaints]\noutside = \"O\"\n[case-management]\n\
            conditions = \"C\"\ninsiders = \"I\"\nnamed-reports = \"R\"\nends-when = \"E\"\nalternatives = \"A\"\n";
        let public = "[organisation]\nkind = \"public\"\n";
        let law = |law: &str| format!("jurisdiction = \"{law}\"\n{public}");
        for profile in [filled.to_owned(), law("AT"), law("DE"), law("DE-KDG"), law("DE-EKD")] {
            let mut files = Files::built_in();
            files.insert("bogen.toml", profile.as_bytes().to_vec());
            let (project, findings) = Project::read(files);
            assert_eq!((findings, project.check()), (Vec::new(), Vec::new()), "{profile}");
        }
    }

    #[test]
    fn a_jurisdiction_without_laws_is_reported_once() {
        let mut files = Files::built_in();
        files.insert("bogen.toml", "jurisdiction = \"FR\"\n".as_bytes());
        let (project, findings) = Project::read(files);
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::UnknownJurisdiction]);
        assert_eq!(project.check(), Vec::new());
    }
}
