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
    fn each_byte_is_in_a_line() {
        let source = SourceText::new("a\nbc\n\nd".to_owned());
        let lines: Vec<_> = (0..=source.as_str().len()).map(|position| source.line(position)).collect();
        assert_eq!(lines, [0, 0, 1, 1, 1, 2, 3, 3]);
        assert_eq!([0, 1, 2, 3, 4].map(|line| source.start(line)), [0, 2, 5, 6, 7]);
    }
}
