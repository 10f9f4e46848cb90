//! Problems with the integrity of a returned PDF.

use std::cmp::Reverse;

use super::problems::Problems;
use crate::diagnostic::ProblemSeverity;
use crate::integrity::{Change, DocumentPart, IntegrityReport, Irregularity};
use crate::localized::{Localized, Word};

use crate::signature::{Coverage, Gap, SignatureReport, State};

/// Reports that the file is ambiguous, and the differences from the form as issued: one error for those that alter it, one warning for the others.
pub(super) fn report(integrity: &IntegrityReport, localized: &Localized, problems: &mut Problems<'_>) {
    let (reasons, changes): (Vec<_>, Vec<_>) = integrity.changes.iter().partition(|change| change.is_ambiguous());
    if !reasons.is_empty() {
        let reason = in_words(&reasons, localized);
        problems.head_with(Word::ErrorFormAmbiguous, ProblemSeverity::Error, &[("reason", &reason)]);
    }
    let (altering, other): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.alters());
    for (changes, word, severity) in [
        (altering, Word::ErrorFormAltered, ProblemSeverity::Error),
        (other, Word::ErrorFormTouched, ProblemSeverity::Warning),
    ] {
        if !changes.is_empty() {
            problems.head_with(word, severity, &[("changes", &in_words(&changes, localized))]);
        }
    }
    report_signatures(&integrity.signatures, problems);
}

/// Reports signatures that are not valid, each kind of problem once.
fn report_signatures(signatures: &[SignatureReport], problems: &mut Problems<'_>) {
    let mut found: Vec<_> = signatures.iter().filter_map(trouble).collect();
    found.sort_by_key(|(severity, word)| (Reverse(*severity), *word));
    found.dedup();
    for (severity, word) in found {
        problems.head(word, severity);
    }
}

/// Returns the problem with a signature, if it has one.
fn trouble(signature: &SignatureReport) -> Option<(ProblemSeverity, Word)> {
    match (&signature.state, &signature.covers) {
        (State::Broken { .. }, _) | (_, Coverage::Faulty { because: Gap::Shape | Gap::Start | Gap::Hole }) => {
            Some((ProblemSeverity::Error, Word::ErrorSignatureBroken))
        }
        (State::Weak { .. } | State::Unsupported { .. } | State::Unreadable { .. }, _)
        | (State::Intact, Coverage::Faulty { because: Gap::Unknown }) => {
            Some((ProblemSeverity::Warning, Word::ErrorSignatureUnchecked))
        }
        (State::Intact, Coverage::Earlier { validation_only: false, .. }) => {
            Some((ProblemSeverity::Warning, Word::ErrorSignatureEarlier))
        }
        (State::Intact, Coverage::Whole | Coverage::Earlier { validation_only: true, .. }) => None,
    }
}

/// The greatest number of fields that are named in one problem.
const MAX_NAMED: usize = 5;

/// All changes of one kind.
struct Sort<'c> {
    word: Word,
    pages: Vec<usize>,
    fields: Vec<&'c str>,
}

/// Lists changes, each kind once with its count, its pages or its fields.
fn in_words(changes: &[&Change], localized: &Localized) -> String {
    let mut sorts: Vec<Sort<'_>> = Vec::new();
    for change in changes {
        let (word, page) = sort(change);
        let index = sorts.iter().position(|known| known.word == word).unwrap_or_else(|| {
            sorts.push(Sort { word, pages: Vec::new(), fields: Vec::new() });
            sorts.len() - 1
        });
        sorts[index].pages.push(page);
        if let Change::FieldLook { field } = change {
            sorts[index].fields.push(field);
        }
    }
    sorts.iter().map(|sort| said(sort, localized)).collect::<Vec<_>>().join("; ")
}

/// Returns the words for a kind of change, and its page if it concerns one.
const fn sort(change: &Change) -> (Word, usize) {
    match change {
        Change::FieldMissing { .. } => (Word::ChangeFieldsMissing, 0),
        Change::FieldAdded { .. } => (Word::ChangeFieldsAdded, 0),
        Change::FieldRelabelled { .. } => (Word::ChangeFieldsRelabelled, 0),
        Change::FieldReshaped { .. } => (Word::ChangeFieldsReshaped, 0),
        Change::PageText { page } => (Word::ChangePageText, *page),
        Change::PageLook { page } => (Word::ChangePageLook, *page),
        Change::PageMissing { page } => (Word::ChangePageMissing, *page),
        Change::PageAdded { page } => (Word::ChangePageAdded, *page),
        Change::Continuation { page } => (Word::ChangeContinuation, *page),
        Change::PageMoved { page } => (Word::ChangePageMoved, *page),
        Change::PageTurned { page } => (Word::ChangePageTurned, *page),
        Change::Note { page } => (Word::ChangeNotes, *page),
        Change::Overlay { page } => (Word::ChangeOverlay, *page),
        Change::Link { page } => (Word::ChangeLink, *page),
        Change::FieldLook { .. } => (Word::ChangeFieldLook, 0),
        Change::SignatureFieldAdded { .. } => (Word::ChangeSignatureFieldAdded, 0),
        Change::SeveralForms { forms } => (Word::ChangeSeveralForms, *forms),
        Change::FieldsLoose => (Word::ChangeFieldsLoose, 0),
        Change::Structure => (Word::ChangeStructure, 0),
        Change::PartLost { .. } => (Word::ChangePartsLost, 0),
        Change::Document { part } => (document_part(*part), 0),
        Change::Script => (Word::ChangeScript, 0),
        Change::TagsLost => (Word::ChangeTagsLost, 0),
        Change::Incomparable { because } => (reason(*because), 0),
        Change::SignaturesUnread => (Word::ChangeSignaturesUnread, 0),
    }
}

/// Returns the words for the reason why a file is ambiguous.
const fn reason(because: Irregularity) -> Word {
    match because {
        Irregularity::Header => Word::AmbiguousHeader,
        Irregularity::Tables => Word::AmbiguousTables,
        Irregularity::Entries => Word::AmbiguousEntries,
        Irregularity::Unlisted => Word::AmbiguousUnlisted,
        Irregularity::Outdated => Word::AmbiguousOutdated,
        Irregularity::Spelling => Word::AmbiguousSpelling,
        Irregularity::Keys => Word::AmbiguousKeys,
        Irregularity::Lengths => Word::AmbiguousLengths,
        Irregularity::ObjectStreams => Word::AmbiguousObjectStreams,
        Irregularity::Encryption => Word::AmbiguousEncryption,
        Irregularity::TooCostly => Word::AmbiguousTooCostly,
        Irregularity::Unreadable => Word::AmbiguousUnreadable,
        Irregularity::NoOriginal => Word::AmbiguousNoOriginal,
    }
}

/// Returns the words for a part of the document that is different.
const fn document_part(part: DocumentPart) -> Word {
    match part {
        DocumentPart::Attachments => Word::ChangeAttachments,
        DocumentPart::FormSettings => Word::ChangeFormSettings,
        DocumentPart::Language => Word::ChangeLanguage,
        DocumentPart::Layers => Word::ChangeLayers,
        DocumentPart::Links => Word::ChangeLinks,
        DocumentPart::Metadata => Word::ChangeMetadata,
        DocumentPart::Outlines => Word::ChangeOutlines,
        DocumentPart::OutputIntents => Word::ChangeOutputIntents,
        DocumentPart::PageLabels => Word::ChangePageLabels,
        DocumentPart::Viewer => Word::ChangeViewer,
        DocumentPart::Other => Word::ChangeOther,
    }
}

fn said(sort: &Sort<'_>, localized: &Localized) -> String {
    let (count, pages) =
        (sort.pages.len().to_string(), sort.pages.iter().map(usize::to_string).collect::<Vec<_>>().join(", "));
    let mut fields = sort.fields.iter().take(MAX_NAMED).copied().collect::<Vec<_>>().join(", ");
    if sort.fields.len() > MAX_NAMED {
        fields.push_str(" …");
    }
    localized.words.fill(sort.word, &[("count", &count), ("pages", &pages), ("fields", &fields)])
}
