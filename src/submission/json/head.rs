//! Reads the head of a file of answers: form, version, language, copy.

use std::path::Path;

use indexmap::IndexMap;
use jiff::Timestamp;

use super::format::{ANSWERS_FORMAT, finding};
use super::restore_unread;
use crate::diagnostic::{Code, Diagnostic};
use crate::excerpt::Excerpt;
use crate::integrity::IntegrityReport;
use crate::submission::raw_answers::{Channel, RECORD_FORMAT, RawAnswers};
use crate::value::Raw;

/// Reads the head and the answers from the tree of a file.
pub(super) fn read(tree: Raw, path: &Path, channel: Channel) -> Result<RawAnswers, Vec<Diagnostic>> {
    let Raw::Parts(parts) = tree else { return Err(vec![finding(Code::AnswersNotOurs, path)]) };
    let mut head = Head { parts, path, findings: Vec::new() };
    let is_record = match head.shape() {
        Ok(is_record) => is_record,
        Err(diagnostic) => return Err(vec![diagnostic]),
    };
    let (form, version) = (head.required("form"), head.required("version"));
    let (language, copy) = (head.optional("language"), head.optional("copy"));
    let fingerprint = head.optional("fingerprint");
    let excerpt = head.excerpt();
    let draft = head.mark("draft");
    let saved = head.saved();
    let answers = head.answers().map(|answers| head.with_ruled_out(answers));
    let attachments = head.attachments(is_record);
    let channel = if is_record { head.channel().unwrap_or(channel) } else { channel };
    let recorded_integrity = if is_record { head.integrity() } else { None };
    let migrated_from = if is_record { head.original() } else { None };
    let joined_from = if is_record { head.sheets() } else { None };
    let restored = if is_record { head.restored(answers) } else { answers };
    let attachments = if is_record { head.with_unread(attachments) } else { attachments };
    match (form, version, restored) {
        (Some(form), Some(version), Some(answers)) if head.findings.is_empty() => {
            let unknown = head.parts;
            Ok(RawAnswers {
                form,
                version,
                excerpt,
                language,
                copy,
                fingerprint,
                draft,
                channel,
                answers,
                attachments,
                unknown,
                recorded_integrity,
                migrated_from,
                joined_from,
                saved,
            })
        }
        _ => Err(head.findings),
    }
}

/// Reports whether an object has the head of a file of answers or of a record.
pub(super) fn is_there(parts: &IndexMap<String, Raw>) -> bool {
    ["bogen-answers", "record"].iter().any(|key| parts.contains_key(*key))
}

/// Adds answers to others, row by row. Reports whether all could be added: a question has only one answer.
fn add(answers: &mut IndexMap<String, Raw>, further: IndexMap<String, Raw>) -> bool {
    further.into_iter().all(|(field, raw)| match (answers.get_mut(&field), raw) {
        (None | Some(Raw::Empty), raw) => {
            answers.insert(field, raw);
            true
        }
        (Some(Raw::List(rows)), Raw::List(further)) => {
            rows.resize(rows.len().max(further.len()), Raw::Parts(IndexMap::new()));
            rows.iter_mut().zip(further).all(|rows| match rows {
                (Raw::Parts(row), Raw::Parts(further)) => add(row, further),
                (
                    Raw::Empty
                    | Raw::Mark(_)
                    | Raw::Number(_)
                    | Raw::Text(_)
                    | Raw::List(_)
                    | Raw::Parts(_)
                    | Raw::Twice(_),
                    _,
                ) => false,
            })
        }
        (Some(_), _) => false,
    })
}

/// The entries that are not read yet, and the findings.
struct Head<'p> {
    parts: IndexMap<String, Raw>,
    path: &'p Path,
    findings: Vec<Diagnostic>,
}

impl Head<'_> {
    /// Reports whether the file is a record rather than saved answers. Its format must be a known one.
    fn shape(&mut self) -> Result<bool, Diagnostic> {
        let (format, known, is_record) = match (self.take("bogen-answers"), self.parts.contains_key("record")) {
            (Raw::Empty, true) => (self.take("record"), RECORD_FORMAT, true),
            (format, _) => (format, ANSWERS_FORMAT, false),
        };
        match format {
            Raw::Number(number) if number.to_bits() == f64::from(known).to_bits() => Ok(is_record),
            Raw::Number(_) => Err(finding(Code::AnswersUnknownFormat, self.path).with("known", known)),
            Raw::Empty | Raw::Mark(_) | Raw::Text(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
                Err(finding(Code::AnswersNotOurs, self.path))
            }
        }
    }

    fn take(&mut self, key: &str) -> Raw {
        self.parts.shift_remove(key).unwrap_or(Raw::Empty)
    }

    fn report(&mut self, key: &'static str) {
        self.findings.push(finding(Code::AnswersHead, self.path).with("key", key));
    }

    fn required(&mut self, key: &'static str) -> Option<String> {
        if self.parts.get(key).is_none_or(Raw::is_blank) {
            self.report(key);
        }
        self.optional(key)
    }

    fn optional(&mut self, key: &'static str) -> Option<String> {
        match self.take(key) {
            Raw::Text(text) => Some(text),
            Raw::Empty => None,
            Raw::Mark(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
                self.report(key);
                None
            }
        }
    }

    fn mark(&mut self, key: &'static str) -> bool {
        match self.take(key) {
            Raw::Mark(mark) => mark,
            Raw::Empty => false,
            Raw::Text(_) | Raw::Number(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
                self.report(key);
                false
            }
        }
    }

    /// Takes when the file was saved. What is no time stays among the unknown entries.
    fn saved(&mut self) -> Option<Timestamp> {
        let saved = self.parts.get("saved")?.as_text()?.parse().ok();
        saved.inspect(|_| {
            self.parts.shift_remove("saved");
        })
    }

    fn answers(&mut self) -> Option<IndexMap<String, Raw>> {
        if let Raw::Parts(answers) = self.take("answers") {
            return Some(answers);
        }
        self.report("answers");
        None
    }

    /// Adds the answers to questions that the page no longer asked when the file was saved. Validation finds that they do not count.
    fn with_ruled_out(&mut self, mut answers: IndexMap<String, Raw>) -> IndexMap<String, Raw> {
        match self.take("not-asked") {
            Raw::Empty => {}
            Raw::Parts(ruled_out) => {
                if !add(&mut answers, ruled_out) {
                    self.report("not-asked");
                }
            }
            Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::List(_) | Raw::Twice(_) => self.report("not-asked"),
        }
        answers
    }

    /// Takes what the file says of the files beside it. Only a record knows what became of them.
    fn attachments(&mut self, is_record: bool) -> Raw {
        let attachments = self.take("attachments");
        let is_claimed = |entry: &Raw| matches!(entry, Raw::Parts(parts) if parts.contains_key("received"));
        if !is_record && matches!(&attachments, Raw::List(list) if list.iter().any(is_claimed)) {
            self.report("attachments");
        }
        attachments
    }

    /// Adds what a record could not read of the files beside the answers.
    fn with_unread(&mut self, attachments: Raw) -> Raw {
        match (attachments, self.take("attachments")) {
            (read, Raw::Empty) => read,
            (Raw::Empty, unread) => unread,
            (read, unread) => {
                let list = |raw: Raw| raw.into_list().unwrap_or_else(|raw| vec![raw]);
                Raw::List([list(read), list(unread)].concat())
            }
        }
    }

    fn channel(&mut self) -> Option<Channel> {
        self.optional("channel").as_deref().and_then(Channel::from_word)
    }

    /// Reads which sheet it is.
    fn excerpt(&mut self) -> Option<Excerpt> {
        let text = self.optional("sheet")?;
        let excerpt = Excerpt::parse(&text);
        if excerpt.is_none() {
            self.report("sheet");
        }
        excerpt
    }

    /// Reads the records of the sheets that a record was joined from. Which of them gave which answer is determined again.
    fn sheets(&mut self) -> Option<Vec<Raw>> {
        self.parts.shift_remove("views");
        match self.take("joined-from") {
            Raw::Empty => None,
            Raw::List(sheets) if sheets.iter().all(|sheet| matches!(sheet, Raw::Parts(_))) => Some(sheets),
            Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
                self.report("joined-from");
                None
            }
        }
    }

    /// Reads the record that the answers were migrated from.
    fn original(&mut self) -> Option<Raw> {
        match self.take("migrated-from") {
            Raw::Empty => None,
            Raw::Parts(parts) if parts.contains_key("record") => Some(Raw::Parts(parts)),
            Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_) => {
                self.report("migrated-from");
                None
            }
        }
    }

    /// Reads the integrity report of the file that the record was made from. It cannot be established again.
    fn integrity(&mut self) -> Option<IntegrityReport> {
        match self.take("file") {
            Raw::Empty => None,
            raw @ (Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::List(_) | Raw::Parts(_) | Raw::Twice(_)) => {
                let report = serde_json::to_value(raw).ok().and_then(|value| serde_json::from_value(value).ok());
                if report.is_none() {
                    self.report("file");
                }
                report
            }
        }
    }

    /// Restores the unread values of a record among its answers, so that reading it again finds the same problems.
    fn restored(&mut self, answers: Option<IndexMap<String, Raw>>) -> Option<IndexMap<String, Raw>> {
        // Problems and version status are determined again.
        self.parts.shift_remove("problems");
        self.parts.shift_remove("standing");
        let mut answers = answers?;
        match self.take("unread") {
            Raw::List(list) => {
                if !list.into_iter().all(|entry| restore_unread::put_back(&mut answers, &mut self.parts, entry)) {
                    self.report("unread");
                }
            }
            Raw::Empty => {}
            Raw::Mark(_) | Raw::Number(_) | Raw::Text(_) | Raw::Parts(_) | Raw::Twice(_) => self.report("unread"),
        }
        Some(answers)
    }
}
