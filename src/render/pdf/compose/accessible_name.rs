//! Accessible names of form fields, as short as they can be: a screen reader reads the text of the page as well, and announces
//! that an answer is required. What several fields have in common is said by the first of them.

use super::super::spoken_words::spoken;

/// What the accessible names of a question's fields consist of.
#[derive(Clone, Debug, Default)]
pub(super) struct AccessibleName {
    /// The heading of the row, if the field is a column of a table.
    pub(super) row: Option<String>,
    /// The label.
    pub(super) label: String,
    /// Whether an answer is always required.
    pub(super) required: bool,
    /// Whether a field has said the label.
    is_said: bool,
}

impl AccessibleName {
    /// Creates the name of a question, which no field has said.
    pub(super) const fn new(row: Option<String>, label: String, required: bool) -> Self {
        Self { row, label, required, is_said: false }
    }

    /// Returns the name of the question: row and label.
    pub(super) fn whole(&self) -> String {
        let mut parts = self.row.iter().chain([&self.label]).filter(|part| !part.is_empty());
        let first = parts.next().cloned().unwrap_or_default();
        parts.fold(first, |name, part| joined(&name, ": ", part))
    }

    /// Returns the name of the only field of the question, or of the one that has no name of its own.
    pub(super) fn of_field(&mut self) -> String {
        self.is_said = true;
        self.whole()
    }

    /// Returns the name of the next part of the question, such as the month of a date.
    pub(super) fn of_part(&mut self, part: &str) -> String {
        if std::mem::replace(&mut self.is_said, true) {
            return spoken(part);
        }
        joined(&self.whole(), ": ", &spoken(part))
    }

    /// Returns the name of the next option.
    pub(super) fn of_option(&mut self, option: &str) -> String {
        if std::mem::replace(&mut self.is_said, true) {
            return spoken(option);
        }
        joined(&spoken(option), ". ", &self.whole())
    }

    /// Returns the name of the next option of one of several statements that are answered alike. `first` is set for the
    /// first option of the statement.
    pub(super) fn of_rated(&mut self, option: &str, statement: &str, first: bool) -> String {
        if !first {
            return spoken(option);
        }
        let named = joined(&spoken(option), ". ", &spoken(statement));
        if std::mem::replace(&mut self.is_said, true) { named } else { joined(&named, ". ", &self.whole()) }
    }
}

/// Joins two texts with a separator, unless the first already ends with punctuation.
pub(super) fn joined(first: &str, sign: &str, second: &str) -> String {
    let sign = if first.ends_with(['.', '?', '!', ':', '…', '؟']) { " " } else { sign };
    format!("{first}{sign}{second}")
}

#[cfg(test)]
mod tests {
    use super::AccessibleName;

    fn name(row: Option<&str>, label: &str) -> AccessibleName {
        AccessibleName::new(row.map(str::to_owned), label.to_owned(), false)
    }

    #[test]
    fn names_read_like_sentences() {
        assert_eq!(name(Some("Ziel 2"), "Was ist Ihnen wichtig?").of_field(), "Ziel 2: Was ist Ihnen wichtig?");
        assert_eq!(name(None, "Datum").of_field(), "Datum");
    }

    #[test]
    fn only_the_first_part_says_the_label() {
        let mut date = name(None, "Datum");
        assert_eq!(["Tag", "Monat", "Jahr"].map(|part| date.of_part(part)), ["Datum: Tag", "Monat", "Jahr"]);
    }

    #[test]
    fn options_come_first_and_only_the_first_says_the_question() {
        let mut mood = name(Some("Ziel 2"), "Wie geht es Ihnen?");
        assert_eq!(
            ["gut", "schlecht"].map(|option| mood.of_option(option)),
            ["gut. Ziel 2: Wie geht es Ihnen?", "schlecht"]
        );
    }

    #[test]
    fn statements_are_said_by_their_first_option_and_the_question_by_the_very_first() {
        let mut areas = name(None, "Wie geht es Ihnen?");
        let names = [("Wohnen", true), ("Wohnen", false), ("Arbeit", true), ("Arbeit", false)]
            .map(|(statement, first)| areas.of_rated("gut", statement, first));
        assert_eq!(names, ["gut. Wohnen. Wie geht es Ihnen?", "gut", "gut. Arbeit", "gut"]);
    }
}
