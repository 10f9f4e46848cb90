//! The texts of the register, shared by all its formats.

use jiff::civil::Date;

use super::column::RegisterColumn;
use crate::control::{ChangeClass, Confidentiality, Control, Person, Withdrawal};
use crate::locale::{TextState, format_date};
use crate::messages::Messages;
use crate::register::{ListedLanguage, Register, RegisterRow, TranslationSource};

/// The readers of dates and fingerprints.
#[derive(Clone, Copy)]
pub(super) enum Audience {
    /// Dates are spelled out (`21. November 2026`) and fingerprints shortened as on printed pages.
    People,
    /// Dates are ISO 8601 (`2026-11-21`) and fingerprints complete.
    Programs,
}

/// The wording of the register in the language of the messages.
pub(super) struct RegisterWording<'m> {
    messages: &'m Messages,
    audience: Audience,
}

impl<'m> RegisterWording<'m> {
    pub(super) const fn new(messages: &'m Messages, audience: Audience) -> Self {
        Self { messages, audience }
    }

    /// Returns the message `register-ID`, which takes no arguments.
    pub(super) fn phrase(&self, id: &str) -> String {
        self.messages.phrase(&format!("register-{id}"), &[])
    }

    /// Returns the heading of a column.
    pub(super) fn heading(&self, column: &str) -> String {
        self.phrase(&format!("column-{column}"))
    }

    /// Formats a date for the audience.
    pub(super) fn day(&self, day: Date) -> String {
        match self.audience {
            Audience::People => format_date(self.messages.language().tag(), day),
            Audience::Programs => day.to_string(),
        }
    }

    /// Returns the code of the list's language.
    pub(super) const fn language(&self) -> &'static str {
        self.messages.language().word()
    }

    /// Returns the sentence about the release log: the number of entries and the hash of the last one.
    pub(super) fn log(&self, list: &Register) -> String {
        let entries = list.entries.to_string();
        let last_hash = list.last.clone().unwrap_or_default();
        self.messages.phrase("register-log", &[("entries", &entries), ("last", &last_hash)])
    }

    /// Returns the page number with the placeholders `{page}` and `{pages}`, which the typesetter replaces.
    pub(super) fn page_of(&self) -> String {
        self.messages.phrase("register-page", &[("page", "{page}"), ("pages", "{pages}")])
    }

    /// Returns the content of a cell: one line, several for languages, none if nothing is known.
    pub(super) fn lines(&self, row: &RegisterRow, column: RegisterColumn) -> Vec<String> {
        if column == RegisterColumn::Languages {
            return row.languages.iter().map(|language| self.language_state(language)).collect();
        }
        if column == RegisterColumn::Translations {
            return row.languages.iter().flat_map(|language| self.translation(language)).collect();
        }
        self.line(row, column).into_iter().collect()
    }

    fn line(&self, row: &RegisterRow, column: RegisterColumn) -> Option<String> {
        let person = |person: &Option<Person>| person.as_ref().map(|person| self.person(person));
        match column {
            RegisterColumn::Form => Some(row.form.clone()),
            RegisterColumn::Number => Some(row.number.clone()),
            RegisterColumn::Title => Some(row.title_in(self.language()).to_owned()),
            RegisterColumn::Version => Some(row.version.clone()),
            RegisterColumn::Status => Some(self.phrase(&format!("state-{}", row.state.word()))),
            RegisterColumn::Dated => Some(self.day(row.dated)),
            RegisterColumn::Released => row.released.map(|day| self.day(day)),
            RegisterColumn::ValidFrom => row.valid_from.map(|day| self.day(day)),
            RegisterColumn::ValidUntil => row.valid_until.map(|day| self.day(day)),
            RegisterColumn::NextReview => row.next_review.map(|day| self.day(day)),
            RegisterColumn::Overdue => row.released.map(|_| self.yes_or_no(row.overdue)),
            RegisterColumn::Author => person(&row.author),
            RegisterColumn::Reviewer => person(&row.reviewer),
            RegisterColumn::Approver => person(&row.approver),
            RegisterColumn::Owner => row.owner.clone(),
            RegisterColumn::Confidentiality => row.confidentiality.map(|it| self.confidentiality(it)),
            RegisterColumn::RetentionForms => row.retention.forms.clone(),
            RegisterColumn::RetentionRecords => row.retention.records.clone(),
            RegisterColumn::What => row.what.clone(),
            RegisterColumn::Why => row.why.clone(),
            RegisterColumn::Class => row.class.map(|class| {
                let reason = row.class_reason.as_deref();
                let reason = reason.map(|reason| self.messages.phrase("register-class-reason", &[("reason", reason)]));
                std::iter::once(self.class(class)).chain(reason).collect::<Vec<_>>().join(" ")
            }),
            RegisterColumn::Supersedes => row.supersedes.clone(),
            RegisterColumn::SupersededBy => row.superseded_by.clone(),
            RegisterColumn::Withdrawn => row.withdrawn.as_ref().map(|withdrawal| self.withdrawal(withdrawal)),
            RegisterColumn::Languages | RegisterColumn::Translations => None,
            RegisterColumn::Basis => Some(row.basis.join(", ")).filter(|basis| !basis.is_empty()),
            RegisterColumn::Fingerprint => Some(self.fingerprint(&row.fingerprint)),
            RegisterColumn::Folder => row.folder.clone(),
        }
    }

    fn yes_or_no(&self, is_so: bool) -> String {
        self.messages.phrase(if is_so { "answer-yes" } else { "answer-no" }, &[])
    }

    fn class(&self, class: ChangeClass) -> String {
        self.phrase(&format!("class-{}", class.word()))
    }

    fn confidentiality(&self, confidentiality: Confidentiality) -> String {
        self.phrase(&format!("confidentiality-{}", confidentiality.word()))
    }

    /// Returns a person's name, role and date, unabridged.
    fn person(&self, person: &Person) -> String {
        format!("{}, {}, {}", person.name, person.role, self.day(person.date))
    }

    fn withdrawal(&self, withdrawal: &Withdrawal) -> String {
        let Withdrawal { withdrawn, why, by, .. } = withdrawal;
        format!("{}: {why} ({}, {})", self.day(*withdrawn), by.name, by.role)
    }

    /// Returns a language's name and the state of its text.
    fn language_state(&self, language: &ListedLanguage) -> String {
        format!("{}: {}", language.name, self.language_notes(language).join("; "))
    }

    fn language_notes(&self, language: &ListedLanguage) -> Vec<String> {
        if language.left_out {
            let is_outdated = language.made_from == TranslationSource::Outdated;
            return vec![self.phrase(if is_outdated { "left-behind" } else { "left-out" })];
        }
        let mut notes = text_state_notes(self.messages, language.state, language.easy.then_some(language.tested));
        let version = language.version.as_ref();
        notes.extend(version.map(|version| self.messages.phrase("register-language-version", &[("version", version)])));
        notes.push(self.phrase(&format!("made-from-{}", language.made_from.word())));
        notes
    }

    /// Returns who translated, reviewed and tested a text, and the text it was translated from, as far as recorded.
    fn translation(&self, language: &ListedLanguage) -> Vec<String> {
        let ListedLanguage { translator, reviewer, testers, of, .. } = language;
        let testers = Some(testers.join(", ")).filter(|testers| !testers.is_empty());
        let of = of.as_ref().map(|of| self.fingerprint(of));
        let recorded = [
            ("register-translator", translator.as_ref()),
            ("register-translation-reviewer", reviewer.as_ref()),
            ("register-testers", testers.as_ref()),
            ("register-made-of", of.as_ref()),
        ];
        let recorded = recorded.into_iter().filter(|_| !language.left_out);
        let recorded = recorded.filter_map(|(id, value)| Some(self.messages.phrase(id, &[("value", value?)])));
        recorded.map(|line| format!("{}: {line}", language.name)).collect()
    }

    fn fingerprint(&self, fingerprint: &str) -> String {
        match self.audience {
            Audience::People => Control::short_fingerprint(fingerprint),
            Audience::Programs => fingerprint.to_owned(),
        }
    }
}

/// Returns notes on the state of a text: how far it was reviewed and, if it is in easy language (`tested` is given), whether
/// the target group tested it. An original without these has no notes.
#[must_use]
pub fn text_state_notes(messages: &Messages, state: TextState, tested: Option<bool>) -> Vec<String> {
    let state = match state {
        TextState::Original => None,
        TextState::Reviewed => Some("texts-reviewed"),
        TextState::Unreviewed => Some("texts-unreviewed"),
    };
    let tested = tested.map(|tested| if tested { "texts-tested" } else { "texts-untested" });
    state.into_iter().chain(tested).map(|id| messages.phrase(id, &[])).collect()
}
