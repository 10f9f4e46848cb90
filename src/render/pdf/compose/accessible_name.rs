//! Accessible names of form fields: row, field label, part, and remarks.

/// The parts of a question's accessible name.
#[derive(Clone, Debug, Default)]
pub(super) struct AccessibleName {
    /// The heading of the row, if the field is a column of a table.
    pub(super) row: Option<String>,
    /// The label.
    pub(super) label: String,
    /// Remarks: hints, and whether an answer is required.
    pub(super) remarks: Vec<String>,
    /// Whether an answer is always required.
    pub(super) required: bool,
}

impl AccessibleName {
    /// Returns the name of a field, or of one part of it, with all remarks.
    pub(super) fn full(&self, part: Option<&str>) -> String {
        self.remarks.iter().fold(self.short(part), |name, remark| joined(&name, ". ", remark))
    }

    /// Returns the name of a field, or of one part of it, without remarks.
    pub(super) fn short(&self, part: Option<&str>) -> String {
        let parts = [self.row.as_deref(), Some(self.label.as_str()), part];
        let mut parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |name, part| joined(&name, ": ", &spoken(part)))
    }
}

/// Removes the interpuncts that divide long words in easy language, because screen readers announce them.
pub(super) fn spoken(words: &str) -> String {
    words.replace('·', "")
}

/// Joins two texts with a separator, unless the first already ends with punctuation.
pub(super) fn joined(first: &str, sign: &str, second: &str) -> String {
    let sign = if first.ends_with(['.', '?', '!', ':', '…', '؟']) { " " } else { sign };
    format!("{first}{sign}{second}")
}

#[cfg(test)]
mod tests {
    use super::AccessibleName;

    #[test]
    fn names_read_like_sentences() {
        let accessible_name = AccessibleName {
            row: Some("Ziel 2".to_owned()),
            label: "Was ist Ihnen wichtig?".to_owned(),
            remarks: vec!["In Ihren Worten".to_owned(), "Muss ausgefüllt sein".to_owned()],
            required: true,
        };
        assert_eq!(accessible_name.full(None), "Ziel 2: Was ist Ihnen wichtig? In Ihren Worten. Muss ausgefüllt sein");
        assert_eq!(accessible_name.short(Some("Wohnen")), "Ziel 2: Was ist Ihnen wichtig? Wohnen");
        let date = AccessibleName { label: "Datum".to_owned(), ..AccessibleName::default() };
        assert_eq!(date.short(Some("Tag")), "Datum: Tag");
    }
}
