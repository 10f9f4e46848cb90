//! Accessible names of form fields: row, field label, part, and remarks.

/// The question that a place belongs to, in words.
#[derive(Clone, Debug, Default)]
pub(super) struct AccessibleName {
    /// The heading of the row, in a table.
    pub(super) row: Option<String>,
    /// The label.
    pub(super) label: String,
    /// What to know before answering: hints, that it must be answered.
    pub(super) remarks: Vec<String>,
    /// Whether it must be answered, whatever else is.
    pub(super) required: bool,
}

impl AccessibleName {
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
pub(super) fn spoken(words: &str) -> String {
    words.replace('·', "")
}

/// Joins two pieces; what ends a sentence, or opens a list, needs no other sign.
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
