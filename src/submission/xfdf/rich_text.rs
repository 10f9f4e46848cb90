//! The plain text of rich text, which is XHTML (ISO 32000-1, 12.7.3.4).

/// Collects the plain text of one value. Each paragraph is a line.
#[derive(Default)]
pub(super) struct RichText {
    text: String,
    /// Whether a paragraph is complete, so that what follows begins a new line.
    is_line_over: bool,
    /// Whether nothing was added since the innermost paragraph began.
    is_block_empty: bool,
    /// Whether there was white space that counts only if text of the same line follows.
    has_space: bool,
}

impl RichText {
    /// Begins a paragraph.
    pub(super) const fn begin_block(&mut self) {
        if !self.text.is_empty() {
            self.is_line_over = true;
        }
        (self.is_block_empty, self.has_space) = (true, false);
    }

    /// Ends a paragraph. An empty one is an empty line.
    pub(super) fn end_block(&mut self) {
        if self.is_block_empty && self.is_line_over {
            self.text.push('\n');
        }
        (self.is_line_over, self.is_block_empty, self.has_space) = (true, false, false);
    }

    /// Adds text that counts as it is, such as a character written as a reference.
    pub(super) fn verbatim(&mut self, text: &str) {
        if self.is_line_over {
            self.text.push('\n');
        } else if self.has_space && !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
        (self.is_line_over, self.is_block_empty, self.has_space) = (false, false, false);
        self.text.push_str(text);
    }

    /// Adds text whose line ends only lay out the file: with the white space around them, they are one space.
    pub(super) fn text(&mut self, text: &str) {
        for (number, line) in text.split(['\n', '\r']).enumerate() {
            let line = if number == 0 { line } else { line.trim_start_matches([' ', '\t']) };
            if line.trim_matches([' ', '\t']).is_empty() {
                self.has_space |= number > 0 || !line.is_empty();
            } else {
                self.has_space |= number > 0;
                self.verbatim(line);
            }
        }
    }

    /// Returns the plain text, unless it is blank.
    pub(super) fn into_text(self) -> Option<String> {
        Some(self.text).filter(|text| !text.trim().is_empty())
    }
}
