//! The limits of each program, whatever the form. Each is tested: when a newer version of the program lifts a limit,
//! the test fails and the entry goes.

use std::path::Path;

use super::cases::CLEARED;

/// A limit of one program in one case.
pub struct Loss {
    /// The program.
    pub program: &'static str,
    /// The case.
    pub case: &'static str,
    /// The effect.
    pub what: What,
    /// The reason.
    #[allow(dead_code, reason = "it is there to be read in this table")]
    pub why: &'static str,
}

/// The effect of a limit.
#[derive(Clone, Copy)]
pub enum What {
    /// The program writes no file and prints this error.
    Refuses(&'static str),
    /// The program writes a different text.
    Changes(fn(&str) -> String),
    /// A marked radio button stays marked.
    KeepsRadios,
    /// The program unmarks a radio button but keeps the value of the group, which is ambiguous.
    ContradictsRadios,
    /// The program takes minutes, so that texts are limited to this number of characters.
    IsSlowBeyond(usize),
}

/// All entries.
pub const LOSSES: [Loss; 13] = [
    loss("pdf-lib-draw", "turkish", What::Refuses("WinAnsi cannot encode"), "draws all values in an own Helvetica"),
    loss("pdf-lib-draw", "slavic", What::Refuses("WinAnsi cannot encode"), "draws all values in an own Helvetica"),
    loss("pdf-lib-draw", "arabic", What::Refuses("WinAnsi cannot encode"), "draws all values in an own Helvetica"),
    loss("pdf-lib-draw", "emoji", What::Refuses("WinAnsi cannot encode"), "draws all values in an own Helvetica"),
    loss(
        "pdf-lib-draw",
        "long",
        What::IsSlowBeyond(1000),
        "100 s for a text of 10,000 characters: measures each line anew",
    ),
    loss("pdfjs", CLEARED, What::ContradictsRadios, "people cannot take a mark away there; its storage can, by half"),
    loss("pdfium-append", "emoji", What::Changes(cut_to_16_bits), "keeps 16 bits of each character that is typed"),
    loss("pdfium-rewrite", "emoji", What::Changes(cut_to_16_bits), "keeps 16 bits of each character that is typed"),
    loss("pdfium-append", CLEARED, What::KeepsRadios, "a click marks a radio button and never takes its mark away"),
    loss("pdfium-rewrite", CLEARED, What::KeepsRadios, "a click marks a radio button and never takes its mark away"),
    loss("chromium", CLEARED, What::KeepsRadios, "a click marks a radio button and never takes its mark away"),
    loss("chromium", "emoji", What::Changes(without_halves), "keeps the first half of what UTF-16 writes in two"),
    loss("chromium", "lines", What::Changes(without_tabs), "the key leads to the next field"),
];

const fn loss(program: &'static str, case: &'static str, what: What, why: &'static str) -> Loss {
    Loss { program, case, what, why }
}

/// Returns the effect of the program's limit in a case, if it has one.
pub fn of(program: &str, case: &str) -> Option<What> {
    LOSSES.iter().find(|loss| loss.program == program && loss.case == case).map(|loss| loss.what)
}

/// Reports whether a file was written by a program that clears a value and goes on displaying it: `PyMuPDF`. Such a field
/// displays something else than its value.
pub fn keeps_looks(path: &Path) -> bool {
    let is_cleared = path.file_name().is_some_and(|name| name.to_string_lossy().contains(CLEARED));
    is_cleared && path.iter().any(|folder| folder.to_string_lossy().starts_with("pymupdf"))
}

/// Programs whose files pyHanko cannot sign, with its error message.
///
/// `PDFium` appends a cross-reference stream to files that have one, without `/Type` and end marker.
const UNSIGNED: [(&str, &str); 1] = [("pdfium-append", "KeyError: '/Type'")];

/// Returns pyHanko's error message for the files of a program, if it cannot sign them.
pub fn unsigned(program: &str) -> Option<&'static str> {
    UNSIGNED.iter().find(|(name, _)| *name == program).map(|(_, said)| *said)
}

/// Keeps 16 bits of each character: U+1F600 becomes U+F600.
fn cut_to_16_bits(text: &str) -> String {
    text.chars().filter_map(|character| char::from_u32(u32::from(character) & 0xffff)).collect()
}

/// Replaces each character beyond 16 bits by the result of decoding half a surrogate pair.
fn without_halves(text: &str) -> String {
    text.chars().map(|character| if u32::from(character) > 0xffff { '\u{fffd}' } else { character }).collect()
}

fn without_tabs(text: &str) -> String {
    text.replace('\t', "")
}
