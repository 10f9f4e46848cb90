//! Reads a list from its file and reports all faults at their places.

use std::collections::BTreeSet;
use std::path::Path;

use super::cells::{Cell, QuoteFault, rows};
use super::{ListOption, MAX_LIST_OPTIONS, OptionList, by_text, folded};
use crate::diagnostic::{Code, Diagnostic, LineIndex, Place, Span};
use crate::field::SHORT_TEXT;
use crate::field::characters;
use crate::name::{ListId, OptionId, Reserved};

/// The column of codes.
const CODE: &str = "code";
/// The column of the options of another question.
const PARENT: &str = "parent";

/// What a column contains.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    Code,
    Parent,
    /// The words in a language: its index among the languages.
    Words(usize),
    /// Something else, which was reported.
    Unknown,
}

struct Reader<'r> {
    path: &'r Path,
    findings: Vec<Diagnostic>,
}

impl OptionList {
    /// Reads the list at `path` whose text is `source`. Returns nothing if it has no options that can be used.
    #[must_use]
    pub fn read(path: &str, source: &str) -> (Option<Self>, Vec<Diagnostic>) {
        let mut reader = Reader { path: Path::new(path), findings: Vec::new() };
        let list = reader.list(path, source);
        (list, reader.findings)
    }
}

impl Reader<'_> {
    fn report(&mut self, code: Code, span: Span) -> &mut Diagnostic {
        self.findings.push(Diagnostic::error(code, Place::file_span(self.path, span)));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn list(&mut self, path: &str, source: &str) -> Option<OptionList> {
        let stem = self.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let name = ListId::new(stem);
        if name.is_none() {
            let place = Place::file(self.path);
            self.findings.push(Diagnostic::error(Code::BadId, place).with("name", stem));
        }
        let rows = self.rows(source)?;
        let Some((header, rows)) = rows.split_first() else {
            self.findings.push(Diagnostic::error(Code::ListWithoutOptions, Place::file(self.path)));
            return None;
        };
        let (columns, tags) = self.columns(header);
        let header = span_of(header);
        if !columns.contains(&Column::Code) {
            self.report(Code::ListCodeColumn, header);
            return None;
        }
        if rows.is_empty() {
            self.report(Code::ListWithoutOptions, header);
        } else if rows.len() > MAX_LIST_OPTIONS {
            self.report(Code::ListTooLong, header).arguments.push(("max", MAX_LIST_OPTIONS.to_string()));
        }
        let options: Vec<_> =
            rows.iter().take(MAX_LIST_OPTIONS).filter_map(|row| self.option(&columns, tags.len(), row)).collect();
        let options = self.without_doubles(options);
        self.report_same_words(&tags, &options);
        let has_parents = columns.contains(&Column::Parent);
        let by_text = by_text(&options);
        Some(OptionList { name: name?, path: path.to_owned(), tags, header, has_parents, options, by_text })
    }

    fn rows(&mut self, source: &str) -> Option<Vec<Vec<Cell>>> {
        let lines = LineIndex::new(source);
        match rows(source) {
            Ok(rows) => return Some(rows),
            Err(QuoteFault::NotClosed(span)) => {
                let line = lines.line(span.start) + 1;
                self.report(Code::QuoteNotClosed, span).arguments.push(("line", line.to_string()));
            }
            Err(QuoteFault::TextAfter(span)) => {
                let (first, last) = (lines.line(span.start) + 1, lines.line(span.end) + 1);
                self.report(Code::TextAfterQuote, span).arguments =
                    vec![("first", first.to_string()), ("last", last.to_string())];
            }
        }
        None
    }

    /// Reads the names of the columns. Also returns the tags of the languages.
    fn columns(&mut self, header: &[Cell]) -> (Vec<Column>, Vec<String>) {
        let (mut columns, mut tags) = (Vec::new(), Vec::new());
        for Cell { text, span } in header {
            let column = match text.as_str() {
                CODE => Column::Code,
                PARENT => Column::Parent,
                tag if is_tag(tag) => {
                    let index = tags.iter().position(|known| known == tag);
                    Column::Words(index.unwrap_or(tags.len()))
                }
                _ => Column::Unknown,
            };
            if column == Column::Unknown {
                self.report(Code::ListColumnUnknown, *span).arguments.push(("name", text.clone()));
            } else if columns.contains(&column) {
                self.report(Code::ListColumnTwice, *span).arguments.push(("name", text.clone()));
            } else if matches!(column, Column::Words(_)) {
                tags.push(text.clone());
            }
            columns.push(column);
        }
        (columns, tags)
    }

    /// Reads a line. A line without a usable code is left out.
    fn option(&mut self, columns: &[Column], languages: usize, row: &[Cell]) -> Option<ListOption> {
        let span = span_of(row);
        if row.len() > columns.len() {
            self.report(Code::RowLength, span).arguments =
                vec![("found", row.len().to_string()), ("columns", columns.len().to_string())];
            return None;
        }
        let mut words = vec![String::new(); languages];
        let (mut code, mut parent) = (None, None);
        for (column, cell) in columns.iter().zip(row) {
            match column {
                Column::Code => code = self.code(cell),
                Column::Parent if cell.text.is_empty() => {}
                Column::Parent => parent = self.option_id(cell),
                Column::Words(index) => {
                    if let Some(place) = words.get_mut(*index).filter(|known| known.is_empty()) {
                        *place = self.words(cell);
                    }
                }
                Column::Unknown => {}
            }
        }
        let is_missing = columns.iter().zip(row).all(|(column, cell)| *column != Column::Code || cell.text.is_empty());
        if is_missing {
            self.report(Code::ListCodeMissing, span);
        }
        Some(ListOption { code: code?, parent, words, span })
    }

    fn code(&mut self, cell: &Cell) -> Option<OptionId> {
        if cell.text.is_empty() {
            return None;
        }
        // `Off` is the state of a box in a PDF that is not ticked.
        if Reserved::from_word(&cell.text).is_some_and(Reserved::is_offered_beside_options) || cell.text == "Off" {
            self.report(Code::ReservedCode, cell.span).arguments.push(("code", cell.text.clone()));
            return None;
        }
        self.option_id(cell)
    }

    fn option_id(&mut self, cell: &Cell) -> Option<OptionId> {
        let id = OptionId::new(&cell.text);
        if id.is_none() {
            self.report(Code::BadOption, cell.span).arguments.push(("name", cell.text.clone()));
        }
        id
    }

    /// Reads words. Those that no line can hold are reported.
    fn words(&mut self, cell: &Cell) -> String {
        let (words, has_controls) = characters::line(cell.text.clone());
        if has_controls || cell.text.contains(['\n', '\r', '\t']) || characters::longer_than(&words, SHORT_TEXT) {
            self.report(Code::ListWordsOdd, cell.span).arguments.push(("max", SHORT_TEXT.to_string()));
        }
        words
    }

    /// Reports codes that a line before has, but for case, and leaves their lines out.
    fn without_doubles(&mut self, options: Vec<ListOption>) -> Vec<ListOption> {
        let mut known = BTreeSet::new();
        let mut kept = Vec::with_capacity(options.len());
        for option in options {
            if known.insert(option.code.as_str().to_lowercase()) {
                kept.push(option);
            } else {
                self.report(Code::Duplicate, option.span).arguments.push(("name", option.code.to_string()));
            }
        }
        kept
    }

    /// Reports words that an option before has in the same language.
    fn report_same_words(&mut self, tags: &[String], options: &[ListOption]) {
        for column in 0..tags.len() {
            let mut known = BTreeSet::new();
            for option in options {
                let Some(words) = option.words.get(column).filter(|words| !words.is_empty()) else { continue };
                if !known.insert(folded(words)) {
                    self.report(Code::SameWords, option.span).arguments.push(("text", words.clone()));
                }
            }
        }
    }
}

/// Returns the place of a row.
fn span_of(row: &[Cell]) -> Span {
    let start = row.first().map_or(0, |cell| cell.span.start);
    (start..row.last().map_or(start, |cell| cell.span.end)).into()
}

/// Reports whether a text is the tag of a language, such as `de-AT`.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_language = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    parts.next().is_some_and(is_language) && parts.all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(&'static str, String)> {
        let (_, findings) = OptionList::read("lists/towns.csv", source);
        let part = |finding: Diagnostic| match finding.place {
            Place::File { span: Some(span), .. } => (finding.code.word(), source[span.start..span.end].to_owned()),
            Place::File { .. } | Place::Form { .. } | Place::Command => (finding.code.word(), String::new()),
        };
        findings.into_iter().map(part).collect()
    }

    #[test]
    fn every_fault_is_reported_at_its_place() {
        let long = "x".repeat(201);
        for (source, code, part) in [
            ("", "list-without-options", ""),
            ("code,de\n", "list-without-options", "code,de"),
            ("de\nWien\n", "list-code-column", "de"),
            ("code,de,Name\na,b,c\n", "list-column-unknown", "Name"),
            ("code,de,de\na,b,c\n", "list-column-twice", "de"),
            ("code,de\n,Wien\n", "list-code-missing", ",Wien"),
            ("de,code\nWien\n", "list-code-missing", "Wien"),
            ("code,de\na,Wien\nA,Graz\n", "duplicate", "A,Graz"),
            ("code,de\na,Wien\nb, WIEN\n", "same-words", "b, WIEN"),
            ("code,de\nä,Wien\n", "bad-option", "ä"),
            ("code,de\nother,Wien\n", "reserved-code", "other"),
            ("code,de\na,Wien, Stadt\n", "row-length", "a,Wien, Stadt"),
            ("code,de\na,\"Wien\n", "quote-not-closed", "\""),
            ("code,de\na,\"Wien\"s\n", "text-after-quote", "\"Wien\""),
            ("code,de\na,Wi\u{7}en\n", "list-words-odd", "Wi\u{7}en"),
            (&format!("code,de\na,{long}\n"), "list-words-odd", &long),
        ] {
            assert_eq!(found(source), [(code, part.to_owned())], "{source}");
        }
        let many: Vec<_> = (0..=MAX_LIST_OPTIONS).map(|number| format!("{number},w{number}")).collect();
        assert_eq!(found(&format!("code,de\n{}", many.join("\n"))), [("list-too-long", "code,de".to_owned())]);
    }

    #[test]
    fn a_file_whose_name_is_no_name_is_reported() {
        let (list, findings) = OptionList::read("lists/My Towns.csv", "code,de\na,Wien\n");
        assert_eq!((list, findings[0].code), (None, Code::BadId));
    }
}
