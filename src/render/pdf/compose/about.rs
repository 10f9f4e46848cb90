//! What a place is called by a program that reads the page aloud: its row, its field, its part, what to know of it.

use super::Composer;
use crate::localized::{Field, Word};

/// The question that a place belongs to, in words.
#[derive(Clone, Debug, Default)]
pub(super) struct About {
    /// The heading of the row, in a table.
    row: Option<String>,
    /// The label.
    label: String,
    /// What to know before answering: hints, that it must be answered.
    remarks: Vec<String>,
    /// Whether it must be answered, whatever else is.
    pub(super) required: bool,
}

impl About {
    /// Names a place, or a part of it, with all there is to know.
    pub(super) fn full(&self, part: Option<&str>) -> String {
        self.remarks.iter().fold(self.short(part), |name, remark| joined(&name, ". ", remark))
    }

    /// Names a place, or a part of it, alone.
    pub(super) fn short(&self, part: Option<&str>) -> String {
        let parts = [self.row.as_deref(), Some(self.label.as_str()), part];
        let mut parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |name, part| joined(&name, ": ", &spoken(part)))
    }
}

/// Takes the dots out that part long words in easy language: they help the eye, and are read aloud as signs.
fn spoken(words: &str) -> String {
    words.replace('·', "")
}

/// Joins two pieces; what ends a sentence, or opens a list, needs no other sign.
pub(super) fn joined(first: &str, sign: &str, second: &str) -> String {
    let sign = if first.ends_with(['.', '?', '!', ':', '…', '؟']) { " " } else { sign };
    format!("{first}{sign}{second}")
}

impl<'a> Composer<'a> {
    /// Puts a field before what is composed of it, so that its places are named after it.
    pub(super) fn with_field<T>(&mut self, field: &'a Field, compose: impl FnOnce(&mut Self) -> T) -> T {
        let required = field.required.then(|| self.word(Word::Required).to_owned());
        let hints = self.hints(field).into_iter().map(|hint| spoken(&hint.plain()));
        let about = About {
            row: self.about.row.clone(),
            label: spoken(&field.label.plain()),
            remarks: hints.chain(required).collect(),
            required: field.required && field.when.is_none(),
        };
        self.with(about, compose)
    }

    /// Puts a row before the fields that are composed in it.
    pub(super) fn with_row<T>(&mut self, title: &str, compose: impl FnOnce(&mut Self) -> T) -> T {
        self.with(About { row: Some(spoken(title)), ..About::default() }, compose)
    }

    fn with<T>(&mut self, about: About, compose: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.about, about);
        let composed = compose(self);
        self.about = outer;
        composed
    }
}

#[cfg(test)]
mod tests {
    use super::About;

    #[test]
    fn names_read_like_sentences() {
        let about = About {
            row: Some("Ziel 2".to_owned()),
            label: "Was ist Ihnen wichtig?".to_owned(),
            remarks: vec!["In Ihren Worten".to_owned(), "Muss ausgefüllt sein".to_owned()],
            required: true,
        };
        assert_eq!(about.full(None), "Ziel 2: Was ist Ihnen wichtig? In Ihren Worten. Muss ausgefüllt sein");
        assert_eq!(about.short(Some("Wohnen")), "Ziel 2: Was ist Ihnen wichtig? Wohnen");
        let date = About { label: "Datum".to_owned(), ..About::default() };
        assert_eq!(date.short(Some("Tag")), "Datum: Tag");
    }
}
