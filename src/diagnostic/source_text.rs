//! The text of a file with the positions of its lines.

/// The text of a file, which all findings about it share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    text: String,
    lines: LineIndex,
}

impl SourceText {
    /// Finds the lines of a text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self { lines: LineIndex::new(&text), text }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the line of a byte, from 0.
    #[must_use]
    pub fn line(&self, position: usize) -> usize {
        self.lines.line(position)
    }

    /// Returns the heading of a TOML table that is commented out, if there is one between a position and the heading above it.
    #[must_use]
    pub fn commented_heading_above(&self, position: usize) -> Option<&str> {
        let above = self.text.get(..self.start(self.line(position)))?.lines().rev();
        for line in above.map(str::trim) {
            let heading = line.trim_start_matches('#').trim();
            // A heading is a name between brackets; a list would have quotation marks.
            let is_name = |text: &str| {
                !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
            };
            let inner = heading.trim_start_matches('[').trim_end_matches(']');
            if heading.starts_with('[') && heading.ends_with(']') && is_name(inner) {
                return line.starts_with('#').then_some(heading);
            }
        }
        None
    }

    /// Returns the first byte of a line, from 0; the end of the text if there are not as many lines.
    #[must_use]
    pub fn start(&self, line: usize) -> usize {
        self.lines.0.get(line).copied().unwrap_or(self.text.len())
    }
}

/// The positions of the lines of a text: the first byte of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex(Vec<usize>);

impl LineIndex {
    /// Finds the lines of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let starts = text.match_indices('\n').map(|(index, _)| index + 1);
        Self([0].into_iter().chain(starts).collect())
    }

    /// Returns the line of a byte, from 0.
    #[must_use]
    pub fn line(&self, position: usize) -> usize {
        self.0.partition_point(|&start| start <= position).saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_that_is_commented_out_is_found() {
        let text = "[a]\n# [b]\n# x = 1\ny = 2\n[c]\nz = 3\n# a text about [b]\nw = 4\n";
        let source = SourceText::new(text.to_owned());
        let above = |key: &str| source.commented_heading_above(text.find(key).unwrap());
        assert_eq!(["y =", "z =", "w =", "[a]"].map(above), [Some("[b]"), None, None, None]);
    }

    #[test]
    fn each_byte_is_in_a_line() {
        let source = SourceText::new("a\nbc\n\nd".to_owned());
        let lines: Vec<_> = (0..=source.as_str().len()).map(|position| source.line(position)).collect();
        assert_eq!(lines, [0, 0, 1, 1, 1, 2, 3, 3]);
        assert_eq!([0, 1, 2, 3, 4].map(|line| source.start(line)), [0, 2, 5, 6, 7]);
    }
}
