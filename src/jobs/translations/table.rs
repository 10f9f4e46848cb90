//! Files of translations as CSV: first what is true of the whole file, then one text in each row.

use super::{Entry, FORMAT, TranslationFile};
use crate::messages::ReaderLanguage;
use crate::spreadsheet_csv::{CsvWriter, cell_text};

/// The columns.
const COLUMNS: [&str; 5] = ["place", "question", "language", "text", "translation"];

/// What stands before the names of rows about the whole file; no place begins so.
const HEAD: char = '#';

/// Writes a file. What has to be filled in stands in the last column.
pub(super) fn write(file: &TranslationFile, language: ReaderLanguage) -> String {
    let explained = match language {
        ReaderLanguage::German => ["Sprache der Person", "Sprache der Übersetzung", "Wer übersetzt hat"],
        ReaderLanguage::English => ["Language of the person", "Language of the translation", "Who translated"],
    };
    let copy = file.copy.as_deref().unwrap_or_default();
    let head = [
        ("form", "", file.form.as_str()),
        ("version", "", &file.version),
        ("copy", "", copy),
        ("from", explained[0], &file.from),
        ("to", explained[1], &file.to),
        ("interpreter", explained[2], &file.interpreter),
    ];
    let mut csv = CsvWriter::new(language, COLUMNS);
    for (name, explained, value) in head {
        csv.push([&*format!("{HEAD}{name}"), explained, "", "", value]);
    }
    for entry in &file.texts {
        csv.push([&*entry.path, &entry.question, &entry.language, &entry.text, &entry.translation]);
    }
    csv.into_text()
}

/// Reads a file, with whichever separator a spreadsheet saved it; nothing if it is no such file.
pub(super) fn read(text: &str) -> Option<TranslationFile> {
    let first = text.lines().next()?;
    let separator = [b';', b',', b'\t'].into_iter().find(|byte| first.as_bytes().contains(byte))?;
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    if !reader.headers().ok()?.iter().map(str::trim).take(COLUMNS.len()).eq(COLUMNS) {
        return None;
    }
    let mut file = TranslationFile {
        format: FORMAT,
        form: String::new(),
        version: String::new(),
        copy: None,
        from: String::new(),
        to: String::new(),
        interpreter: String::new(),
        texts: Vec::new(),
    };
    for row in reader.records() {
        let row = row.ok()?;
        let cell = |index: usize| row.get(index).map(plain).unwrap_or_default();
        let (place, value) = (cell(0), cell(4));
        match place.strip_prefix(HEAD) {
            Some("form") => file.form = value,
            Some("version") => file.version = value,
            Some("copy") => file.copy = Some(value).filter(|copy| !copy.is_empty()),
            Some("from") => file.from = value,
            Some("to") => file.to = value,
            Some("interpreter") => file.interpreter = value,
            Some(_) => return None,
            // Spreadsheets leave blank rows.
            None if place.trim().is_empty() => {}
            None => file.texts.push(Entry {
                path: place,
                question: cell(1),
                language: cell(2),
                text: cell(3),
                translation: value,
            }),
        }
    }
    Some(file)
}

/// Returns what was written into a cell. Line ends are those that answers have.
fn plain(cell: &str) -> String {
    cell_text(cell).replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_everything() {
        let text = |path: &str, text: &str| Entry {
            path: path.to_owned(),
            question: "Was, „genau“?".to_owned(),
            language: "fa".to_owned(),
            text: text.to_owned(),
            translation: "x\ny".to_owned(),
        };
        let file = TranslationFile {
            format: FORMAT,
            form: "visit".to_owned(),
            version: "1.0".to_owned(),
            copy: Some("c".to_owned()),
            from: "ar".to_owned(),
            to: "de".to_owned(),
            interpreter: "Zoë; \"Z\"".to_owned(),
            texts: vec![
                text("goals[1].words", "أريد\n\"zwei\"; drei"),
                text("note", "=1+1"),
                text("other", "'kept"),
                text("minus", "'-5"),
            ],
        };
        for language in [ReaderLanguage::German, ReaderLanguage::English] {
            let written = write(&file, language);
            assert!(written.contains("\"'=1+1\""), "{written}");
            assert_eq!(read(written.trim_start_matches('\u{feff}')), Some(file.clone()));
        }
    }

    #[test]
    fn other_tables_are_refused() {
        for text in ["", "a;b", "place;text\r\nx;y", "place,question,language,text,translation\r\n#more,,,,x"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
