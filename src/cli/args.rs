//! What can be typed. What it means is decided by the subcommands.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::jobs;
use crate::messages::Language;

/// Makes accessible PDF and HTML forms from definitions, and validated records from what comes back.
///
/// Without --dir the commands work on the forms that are built in. Data goes to standard output, everything else to
/// standard error. The program ends with 0 if all is well, with 1 if there are findings, with 2 if it could not do what
/// was asked.
#[derive(Debug, Parser)]
#[command(name = "bogen", version, max_term_width = 100)]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,

    /// Folder with your own forms, texts and bogen.toml, as made by `bogen init`
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,

    /// As if today were this day, such as 2027-01-31 [default: what the clock says]
    #[arg(long, global = true, value_name = "DATE")]
    pub(super) today: Option<Date>,

    /// Language of messages: de or en [default: that of `BOGEN_LANGUAGE`, else de]
    #[arg(long, global = true, value_name = "LANGUAGE", hide_possible_values = true, value_parser = language())]
    pub(super) language: Option<Language>,
}

fn language() -> impl TypedValueParser<Value = Language> {
    let words = PossibleValuesParser::new(Language::ALL.iter().map(|language| language.word()));
    words.map(|word| Language::from_word(&word).unwrap_or(Language::German))
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the built-in forms and texts into a folder, to make them your own
    Init(Init),
    /// List the forms, with their versions and languages
    List(List),
    /// Check forms and texts, and say what to mend
    Check(Check),
    /// Show which field meets which demand of the professional standards
    Coverage(Coverage),
    /// Show what changed from one version of a form to another
    Diff(Diff),
    /// Print a JSON Schema
    #[command(subcommand)]
    Schema(Schema),
    /// Make forms as PDF and HTML
    Render(Render),
    /// Fill answers into copies of a form
    Fill(Fill),
    /// Turn answers that came back into validated records
    Read(Read),
    /// Release a version of a form: from then on it stays as it is
    Release(Release),
    /// Withdraw a version of a form: from then on it must not be used
    Withdraw(Withdraw),
    /// Look whether releases are unaltered, and whether a page or a file is one of ours and in force
    Verify(Verify),
    /// Show which version of each form is in force, and all that is known of the others
    Register(Register),
    /// Make a pair of keys to sign releases with
    Key(Key),
    /// Print completions for a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

/// What `init` takes.
#[derive(Args, Debug)]
pub(super) struct Init {
    /// Folder to write into; it is made if it is not there
    #[arg(value_name = "RELEASES_FOLDER")]
    pub(super) folder: PathBuf,

    /// Overwrite files that exist with other content
    #[arg(long)]
    pub(super) force: bool,
}

/// What `list` takes.
#[derive(Args, Debug)]
pub(super) struct List {
    /// How to print the list
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// What `check` takes.
#[derive(Args, Debug)]
pub(super) struct Check {
    /// Forms to check [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// End with 1 also if there are only notes
    #[arg(long)]
    pub(super) strict: bool,

    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// How lists are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Shape {
    /// For people
    Text,
    /// For programs
    Json,
}

/// What `coverage` takes.
#[derive(Args, Debug)]
pub(super) struct Coverage {
    /// Forms to look at [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// How to print the table
    #[arg(long, value_enum, default_value_t = CoverageShape::Text, value_name = "FORMAT")]
    pub(super) format: CoverageShape,
}

/// How the coverage is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CoverageShape {
    /// For people, in a terminal
    Text,
    /// For a spreadsheet: UTF-8, separated by semicolons in German and by commas in English
    Csv,
    /// For people, in a browser: one page that needs nothing else
    Html,
    /// For programs
    Json,
}

/// What `diff` takes.
#[derive(Args, Debug)]
pub(super) struct Diff {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// The old version: the number of a release, a folder with forms, or draft for the files you work on
    #[arg(value_name = "OLD")]
    pub(super) old: String,

    /// The new version, in the same way
    #[arg(value_name = "NEW", default_value = "draft")]
    pub(super) new: String,

    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// What `schema` takes.
#[derive(Debug, Subcommand)]
pub(super) enum Schema {
    /// The JSON Schema of definition files, for editors
    Definition,
    /// The JSON Schema of a form's records
    Record {
        /// The form
        #[arg(value_name = "FORM")]
        form: String,
    },
}

/// What `render` takes.
#[derive(Args, Debug)]
pub(super) struct Render {
    /// Forms to make [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// Languages to make them in, such as de-AT or en-GB [default: all]
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    pub(super) locale: Vec<String>,

    /// Formats to make [default: pdf,html; with --answers: pdf]
    #[arg(long, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    pub(super) format: Vec<PageFormat>,

    /// File with answers or a record to set into the form
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Option<PathBuf>,

    /// A released version, instead of the files that are being written
    #[arg(long, value_name = "VERSION")]
    pub(super) release: Option<String>,

    /// Make an archive copy, marked as such, of a version that is no longer used
    #[arg(long)]
    pub(super) archive: bool,

    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub(super) out: PathBuf,
}

/// The formats of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PageFormat {
    /// Pages to print, accessible, with a map of where they are filled in
    Pdf,
    /// A page to fill in with a browser, all languages inside
    Html,
}

impl PageFormat {
    /// Returns the format as jobs know it.
    pub(super) const fn to_job(self) -> jobs::PageFormat {
        match self {
            Self::Pdf => jobs::PageFormat::Pdf,
            Self::Html => jobs::PageFormat::Html,
        }
    }
}

/// What `fill` takes.
#[derive(Args, Debug)]
pub(super) struct Fill {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// Language of the copies, such as de-AT or en-GB [default: that of messages]
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,

    /// File with the answers of each copy: JSON, JSON Lines, or CSV with columns called as the fields; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(super) answers: PathBuf,

    /// Make copies for printing, without fields; they have room for all rows and all text
    #[arg(long)]
    pub(super) flatten: bool,

    /// A released version, instead of the files that are being written
    #[arg(long, value_name = "VERSION")]
    pub(super) release: Option<String>,

    /// Make an archive copy, marked as such, of a version that is no longer used
    #[arg(long)]
    pub(super) archive: bool,

    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub(super) out: PathBuf,
}

/// What `read` takes.
#[derive(Args, Debug)]
pub(super) struct Read {
    /// Files with answers, as JSON from the browser, PDF, FDF or XFDF; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,

    /// Version to carry older answers over into: the number of a release, or draft for the files you work on
    #[arg(long = "as", value_name = "VERSION")]
    pub(super) version: Option<String>,

    /// Folder to write one record a file into, instead of printing them
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}

/// What `release` takes.
#[derive(Args, Debug)]
pub(super) struct Release {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// Secret key to sign with, as made by `bogen key`; for a password, `BOGEN_KEY_PASSWORD` or the terminal is asked
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,
}

/// What `withdraw` takes.
#[derive(Args, Debug)]
pub(super) struct Withdraw {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// The version
    #[arg(value_name = "VERSION")]
    pub(super) version: String,

    /// Why it must no longer be used
    #[arg(long, value_name = "TEXT")]
    pub(super) why: String,

    /// Who withdraws it
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,

    /// In which part, such as Leitung
    #[arg(long, value_name = "ROLE")]
    pub(super) role: String,

    /// Secret key to sign with, as made by `bogen key`
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,
}

/// What `verify` takes.
#[derive(Args, Debug)]
pub(super) struct Verify {
    /// Folders with releases, or PDF and HTML files [default: the releases of the folder that --dir names]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// What the code on a printed page says
    #[arg(long, value_name = "TEXT")]
    pub(super) code: Option<String>,

    /// Make all pages anew, and compare them byte for byte
    #[arg(long)]
    pub(super) rebuild: bool,

    /// Public key that must have signed every release
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,

    /// Hash of an entry that was the last one once, as verify told it: the log must still have it
    #[arg(long, value_name = "HASH")]
    pub(super) head: Option<String>,

    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// What `register` takes.
#[derive(Args, Debug)]
pub(super) struct Register {
    /// Forms to list [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// How to print the list
    #[arg(long, value_enum, default_value_t = RegisterShape::Text, value_name = "FORMAT")]
    pub(super) format: RegisterShape,

    /// List also versions that were superseded or withdrawn
    #[arg(long)]
    pub(super) all: bool,

    /// File to write into, instead of printing
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

/// How the register is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RegisterShape {
    /// For people, in a terminal
    Text,
    /// For a spreadsheet: UTF-8, separated by semicolons in German and by commas in English
    Csv,
    /// For people, in a browser: one page that needs nothing else
    Html,
    /// For people, on paper: accessible pages in landscape
    Pdf,
    /// For programs
    Json,
}

/// What `key` takes.
#[derive(Args, Debug)]
pub(super) struct Key {
    /// File for the secret key; the public one is written beside it, with the ending .pub
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,

    /// Make a key without a password, for machines
    #[arg(long)]
    pub(super) no_password: bool,
}

/// What `completions` takes.
#[derive(Args, Debug)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

/// What `man` takes.
#[derive(Args, Debug)]
pub(super) struct Man {
    /// Folder to write the pages of all commands into, instead of printing the first
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}
