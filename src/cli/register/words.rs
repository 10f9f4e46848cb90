//! What is known of a version, in words: the same for the terminal, the spreadsheet, the browser and paper.

use jiff::civil::Date;

use super::super::list::notes;
use super::fact::Fact;
use crate::control::{ChangeClass, Confidentiality, Control, Person, Withdrawal};
use crate::locale::format_date;
use crate::master_list::{ListedLanguage, MasterList, MasterListRow, TranslationSource};
use crate::messages::Messages;

/// For whom days and fingerprints are written.
#[derive(Clone, Copy)]
pub(super) enum Readers {
    /// As people write and compare them: `21. November 2026`, the first digits.
    People,
    /// So that programs can count with them and look them up: `2026-11-21`, all digits.
    Programs,
}

/// Puts versions into words.
pub(super) struct Words<'m> {
    messages: &'m Messages,
    readers: Readers,
}

impl<'m> Words<'m> {
    /// Prepares for a language and for those who read it.
    pub(super) const fn new(messages: &'m Messages, readers: Readers) -> Self {
        Self { messages, readers }
    }

    /// Says one of the list's own words.
    pub(super) fn say(&self, id: &str) -> String {
        self.messages.phrase(&format!("register-{id}"), &[])
    }

    /// Names what a column or a line is about.
    pub(super) fn label(&self, id: &str) -> String {
        self.say(&format!("column-{id}"))
    }

    /// Writes a day.
    pub(super) fn day(&self, day: Date) -> String {
        match self.readers {
            Readers::People => format_date(self.messages.language().tag(), day),
            Readers::Programs => day.to_string(),
        }
    }

    /// Names the list's own language.
    pub(super) const fn language(&self) -> &'static str {
        self.messages.language().word()
    }

    /// Says how long the log is, and by what its last entry can be known again.
    pub(super) fn log(&self, list: &MasterList) -> String {
        let entries = list.entries.to_string();
        let last = list.last.clone().unwrap_or_default();
        self.messages.phrase("register-log", &[("entries", &entries), ("last", &last)])
    }

    /// Names a page and how many there are; the typesetter puts in the numbers.
    pub(super) fn page_of(&self) -> String {
        self.messages.phrase("register-page", &[("page", "{page}"), ("pages", "{pages}")])
    }

    /// Says what is known of a version: one line or several, none if nothing is.
    pub(super) fn lines(&self, row: &MasterListRow, fact: Fact) -> Vec<String> {
        if fact == Fact::Languages {
            return row.languages.iter().map(|language| self.text_in(language)).collect();
        }
        if fact == Fact::Translations {
            return row.languages.iter().flat_map(|language| self.translation(language)).collect();
        }
        self.line(row, fact).into_iter().collect()
    }

    fn line(&self, row: &MasterListRow, fact: Fact) -> Option<String> {
        let person = |person: &Option<Person>| person.as_ref().map(|person| self.person(person));
        match fact {
            Fact::Form => Some(row.form.clone()),
            Fact::Number => Some(row.number.clone()),
            Fact::Title => Some(row.title_in(self.language()).to_owned()),
            Fact::Version => Some(row.version.clone()),
            Fact::State => Some(self.say(&format!("state-{}", row.state.word()))),
            Fact::Dated => Some(self.day(row.dated)),
            Fact::Released => row.released.map(|day| self.day(day)),
            Fact::ValidFrom => row.valid_from.map(|day| self.day(day)),
            Fact::ValidUntil => row.valid_until.map(|day| self.day(day)),
            Fact::NextReview => row.next_review.map(|day| self.day(day)),
            Fact::Overdue => row.released.map(|_| self.yes_or_no(row.overdue)),
            Fact::Author => person(&row.author),
            Fact::Reviewer => person(&row.reviewer),
            Fact::Approver => person(&row.approver),
            Fact::Owner => row.owner.clone(),
            Fact::Confidentiality => row.confidentiality.map(|it| self.confidentiality(it)),
            Fact::RetentionForms => row.retention.forms.clone(),
            Fact::RetentionRecords => row.retention.records.clone(),
            Fact::What => row.what.clone(),
            Fact::Why => row.why.clone(),
            Fact::Class => row.class.map(|class| self.class(class)),
            Fact::Supersedes => row.supersedes.clone(),
            Fact::SupersededBy => row.superseded_by.clone(),
            Fact::Withdrawn => row.withdrawn.as_ref().map(|withdrawal| self.withdrawal(withdrawal)),
            Fact::Languages | Fact::Translations => None,
            Fact::Basis => Some(row.basis.join(", ")).filter(|basis| !basis.is_empty()),
            Fact::Fingerprint => Some(self.fingerprint(&row.fingerprint)),
            Fact::Folder => row.folder.clone(),
        }
    }

    fn yes_or_no(&self, is_so: bool) -> String {
        self.messages.phrase(if is_so { "answer-yes" } else { "answer-no" }, &[])
    }

    fn class(&self, class: ChangeClass) -> String {
        self.say(&format!("class-{}", class.word()))
    }

    fn confidentiality(&self, confidentiality: Confidentiality) -> String {
        self.say(&format!("confidentiality-{}", confidentiality.word()))
    }

    /// Names a person with their part and day. Nothing that people wrote is shortened.
    fn person(&self, person: &Person) -> String {
        format!("{}, {}, {}", person.name, person.role, self.day(person.date))
    }

    fn withdrawal(&self, withdrawal: &Withdrawal) -> String {
        let Withdrawal { withdrawn, why, by, .. } = withdrawal;
        format!("{}: {why} ({}, {})", self.day(*withdrawn), by.name, by.role)
    }

    /// Names a language, with what one should know about its text.
    fn text_in(&self, language: &ListedLanguage) -> String {
        format!("{}: {}", language.name, self.known_of(language).join("; "))
    }

    fn known_of(&self, language: &ListedLanguage) -> Vec<String> {
        if language.left_out {
            let is_behind = language.made_from == TranslationSource::Outdated;
            return vec![self.say(if is_behind { "left-behind" } else { "left-out" })];
        }
        let mut known = notes(self.messages, language.state, language.easy.then_some(language.tested));
        let version = language.version.as_ref();
        known.extend(version.map(|version| self.messages.phrase("register-language-version", &[("version", version)])));
        known.push(self.say(&format!("made-from-{}", language.made_from.word())));
        known
    }

    /// Says who has made a text from which, and who has looked at it, as far as anybody has said that.
    fn translation(&self, language: &ListedLanguage) -> Vec<String> {
        let ListedLanguage { translator, reviewer, testers, of, .. } = language;
        let testers = Some(testers.join(", ")).filter(|testers| !testers.is_empty());
        let of = of.as_ref().map(|of| self.fingerprint(of));
        let said = [
            ("register-translator", translator.as_ref()),
            ("register-translation-reviewer", reviewer.as_ref()),
            ("register-testers", testers.as_ref()),
            ("register-made-of", of.as_ref()),
        ];
        let said = said.into_iter().filter(|_| !language.left_out);
        let said = said.filter_map(|(id, value)| Some(self.messages.phrase(id, &[("value", value?)])));
        said.map(|said| format!("{}: {said}", language.name)).collect()
    }

    /// Writes a fingerprint: for people the first digits, as pages show them.
    fn fingerprint(&self, fingerprint: &str) -> String {
        match self.readers {
            Readers::People => Control::short_fingerprint(fingerprint),
            Readers::Programs => fingerprint.to_owned(),
        }
    }
}
