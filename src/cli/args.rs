//! The arguments of the command line. The subcommands interpret them.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::control::ChangeClass;
use crate::jobs;
use crate::messages::ReaderLanguage;

/// Makes accessible PDF and HTML forms from definitions, and turns returned files into validated records.
///
/// Inside a folder with a bogen.toml, commands use the forms there, elsewhere the built-in ones. Data goes to standard output, everything else to standard error.
/// The exit code is 0 on success, 1 if there are findings, and 2 if the command could not be carried out.
#[derive(Debug, Parser)]
#[command(name = "bogen", version, max_term_width = 100)]
pub(super) struct Arguments {
    /// The subcommand.
    #[command(subcommand)]
    pub(super) command: Command,

    /// Folder with your own forms, texts and bogen.toml, as created by `bogen init` [default: the nearest folder with a bogen.toml, from
    /// the current one upwards]
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,

    /// Use this date as today, for example 2027-01-31 [default: the computer's date]
    #[arg(long, global = true, value_name = "DATE")]
    pub(super) today: Option<Date>,

    /// Language of messages: de or en [default: `BOGEN_LANGUAGE`, otherwise de]
    #[arg(long, global = true, value_name = "LANGUAGE", hide_possible_values = true, value_parser = language())]
    pub(super) language: Option<ReaderLanguage>,
}

fn language() -> impl TypedValueParser<Value = ReaderLanguage> {
    let words = PossibleValuesParser::new(ReaderLanguage::ALL.iter().map(|language| language.word()));
    words.map(|word| ReaderLanguage::from_word(&word).unwrap_or(ReaderLanguage::German))
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Copy the built-in forms and texts into a folder, so that you can change them
    Init(Init),
    /// List the forms with their versions and languages
    List(List),
    /// Check forms and texts, and suggest corrections
    Check(Check),
    /// Show which fields meet which requirements of the professional standards
    Coverage(Coverage),
    /// Show the changes between two versions of a form
    Diff(Diff),
    /// Print a JSON Schema
    #[command(subcommand)]
    Schema(Schema),
    /// Render forms as PDF and HTML
    Render(Render),
    /// Make copies of a form with answers filled in
    Fill(Fill),
    /// Turn returned files into validated records
    Read(Read),
    /// Join the sheets of a form, from one or several people, into one record
    Join(Join),
    /// Record in the control sheet who approves or reviewed a version, or reviewed a translation
    Approve(Approve),
    /// Release a version of a form, which can then no longer be changed
    Release(Release),
    /// Withdraw a version of a form, which must then no longer be used
    Withdraw(Withdraw),
    /// Check that releases are unaltered, and whether a page or file is genuine and in force
    Verify(Verify),
    /// Make a document for an audit or a court: what can be proven of a file or a printed page, by what, and what not
    Prove(Prove),
    /// Show which version of each form is in force, and details of all versions
    Register(Register),
    /// Create a key pair for signing releases
    Key(Key),
    /// Print a completion script for a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

/// Arguments of `init`.
#[derive(Args, Debug)]
pub(super) struct Init {
    /// Folder to write into; it is created if necessary
    #[arg(value_name = "FOLDER")]
    pub(super) folder: PathBuf,

    /// Overwrite existing files
    #[arg(long)]
    pub(super) force: bool,

    /// Do not ask; keep existing files and add what is missing
    #[arg(long, conflicts_with = "force")]
    pub(super) yes: bool,
}

/// Arguments of `list`.
#[derive(Args, Debug)]
pub(super) struct List {
    /// Output format
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// Arguments of `check`.
#[derive(Args, Debug)]
pub(super) struct Check {
    /// Forms to check [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// Exit with 1 even if there are only notes
    #[arg(long)]
    pub(super) strict: bool,

    /// Output format
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// Output formats of most commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Shape {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Arguments of `coverage`.
#[derive(Args, Debug)]
pub(super) struct Coverage {
    /// Forms to include [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// Output format
    #[arg(long, value_enum, default_value_t = CoverageShape::Text, value_name = "FORMAT")]
    pub(super) format: CoverageShape,
}

/// Output formats of `coverage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CoverageShape {
    /// For people, in a terminal
    Text,
    /// For a spreadsheet: UTF-8, separated by semicolons (German) or commas (English)
    Csv,
    /// For people, in a browser: a single self-contained page
    Html,
    /// For programs
    Json,
}

/// Arguments of `diff`.
#[derive(Args, Debug)]
pub(super) struct Diff {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// The old version: a released version number, a folder with forms, or draft for your working files
    #[arg(value_name = "OLD")]
    pub(super) old: String,

    /// The new version, given in the same way
    #[arg(value_name = "NEW", default_value = "draft")]
    pub(super) new: String,

    /// Output format
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// Arguments of `schema`.
#[derive(Debug, Subcommand)]
pub(super) enum Schema {
    /// The JSON Schema of definition files, for editors
    Definition,
    /// The JSON Schema of blocks, which forms share
    Block,
    /// The JSON Schema of a form's records
    Record {
        /// The form
        #[arg(value_name = "FORM")]
        form: String,
    },
}

/// Arguments of `render`.
#[derive(Args, Debug)]
pub(super) struct Render {
    /// Forms to render [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// Languages to render, for example de-AT or en-GB [default: all]
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    pub(super) locale: Vec<String>,

    /// Formats to render [default: pdf,html; with --answers: pdf]
    #[arg(long, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    pub(super) format: Vec<PageFormat>,

    /// File of answers, or a record, to print in the form
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Option<PathBuf>,

    /// What to print: the whole form, the sheets of its parts, or of answers the handout that the person keeps, or the pocket card
    #[arg(long = "as", value_enum, value_name = "SHEET", default_value = "form")]
    pub(super) sheet: SheetName,

    /// Which sheet
    #[command(flatten)]
    pub(super) sheets: SheetOptions,

    /// File with translations of what the person wrote, to show beside it on the handout
    #[arg(long, value_name = "FILE", requires = "answers")]
    pub(super) translations: Option<PathBuf>,

    /// Write a file for translations instead: what the person wrote and is on the handout; CSV if its name ends so, else JSON
    #[arg(long, value_name = "FILE", requires = "answers", conflicts_with = "translations")]
    pub(super) write_translations: Option<PathBuf>,

    /// Size of the letters
    #[arg(long, value_enum, value_name = "SIZE", default_value = "normal", requires = "answers")]
    pub(super) size: LetterSize,

    /// Use this released version instead of your working files
    #[arg(long, value_name = "VERSION")]
    pub(super) release: Option<String>,

    /// Make an archive copy, marked as such, of a version that is no longer in use
    #[arg(long)]
    pub(super) archive: bool,

    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub(super) out: PathBuf,
}

/// A sheet with some fields of a form.
#[derive(Args, Debug)]
pub(super) struct SheetOptions {
    /// Only the sheet of this part
    #[arg(long, value_name = "PART", conflicts_with_all = ["rows", "sheet"])]
    pub(super) part: Option<String>,

    /// A sheet with further rows of this table
    #[arg(long, value_name = "TABLE", conflicts_with = "sheet")]
    pub(super) rows: Option<String>,

    /// With --rows: the number of the first row [default: the one after those in the form]
    #[arg(long, value_name = "NUMBER", requires = "rows", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(super) from: Option<u32>,

    /// With --rows: how many rows [default: as many as in the form]
    #[arg(long, value_name = "NUMBER", requires = "rows", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(super) count: Option<u32>,
}

impl SheetOptions {
    /// Reports whether a sheet is asked for.
    pub(super) const fn is_given(&self) -> bool {
        self.part.is_some() || self.rows.is_some()
    }
}

/// What is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CopySheetName {
    /// The whole form, with further sheets for rows that it has no room for
    Form,
    /// The sheets of all parts
    Parts,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SheetName {
    /// The whole form
    Form,
    /// The sheets of all parts
    Parts,
    /// What was agreed, on a sheet to keep: no empty questions, no boxes that nobody ticked
    Handout,
    /// The most important of the handout, on a sheet that is folded to a card for the pocket
    PocketCard,
}

/// The size of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum LetterSize {
    /// As the form says
    Normal,
    /// Large print: 18 points
    Large,
}

/// Formats that forms are rendered in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PageFormat {
    /// Accessible pages to print or fill in, with a layout map of all answers
    Pdf,
    /// A page to fill in with a browser, in all languages
    Html,
}

impl PageFormat {
    /// Returns the corresponding format of jobs.
    pub(super) const fn to_job(self) -> jobs::PageFormat {
        match self {
            Self::Pdf => jobs::PageFormat::Pdf,
            Self::Html => jobs::PageFormat::Html,
        }
    }
}

/// Arguments of `fill`.
#[derive(Args, Debug)]
pub(super) struct Fill {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// Language of the copies, for example de-AT or en-GB [default: the language of messages]
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,

    /// Answers for each copy: JSON, JSON Lines, or a table (XLSX or CSV) with columns named after the fields or their labels; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(super) answers: PathBuf,

    /// What to fill in: the whole form, or the sheets of its parts
    #[arg(long = "as", value_enum, value_name = "SHEET", default_value = "form")]
    pub(super) sheet: CopySheetName,

    /// Which sheet
    #[command(flatten)]
    pub(super) sheets: SheetOptions,

    /// Make at most so many copies; a file that asks for more is refused
    #[arg(long, value_name = "NUMBER", default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) limit: u64,

    /// Make copies for printing, without form fields, and with room for all rows and text
    #[arg(long)]
    pub(super) flatten: bool,

    /// Pattern of the names of copies: {form}, {version}, {language}, {copy}, {row}, {today}, or the short name of a question, whose answer is
    /// then in the name [default: that of bogen.toml, otherwise {form}-{version}.{language}.{copy}]
    #[arg(long, value_name = "PATTERN")]
    pub(super) name: Option<String>,

    /// Write which row became which file as CSV
    #[arg(long, value_name = "FILE")]
    pub(super) list: Option<PathBuf>,

    /// Format of the copies
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = PageFormat::Pdf)]
    pub(super) format: PageFormat,

    /// Use this released version instead of your working files
    #[arg(long, value_name = "VERSION")]
    pub(super) release: Option<String>,

    /// Make an archive copy, marked as such, of a version that is no longer in use
    #[arg(long)]
    pub(super) archive: bool,

    /// Folder to write into
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub(super) out: PathBuf,
}

/// Arguments of `read`.
#[derive(Args, Debug)]
pub(super) struct Read {
    /// Returned files: JSON saved by the browser form, PDF, FDF or XFDF, or ZIP archives and e-mails with such files in
    /// them; folders with returned files; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,

    /// Convert answers to this newer version: a released version number, or draft for your working files
    #[arg(long = "as", value_name = "VERSION")]
    pub(super) version: Option<String>,

    /// Folder to write one record per form into, instead of printing them
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,

    /// Folder to copy enclosed files into, for each record into a folder of its own
    #[arg(long, value_name = "DIR")]
    pub(super) attachments: Option<PathBuf>,

    /// Write a table of all files as CSV: what became of each, and which are the same copy; it contains no answers
    #[arg(long, value_name = "FILE")]
    pub(super) summary: Option<PathBuf>,

    /// Move each file of which everything was read into this folder
    #[arg(long, value_name = "DIR", requires = "out")]
    pub(super) move_to: Option<PathBuf>,

    /// Keep reading what others write into a folder, until you press Ctrl+C
    #[arg(long, requires = "out")]
    pub(super) watch: bool,

    /// With --watch: how often to look into the folder, in milliseconds; a file that has not changed for so long is complete
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 2_000, value_parser = clap::value_parser!(u64).range(10..=3_600_000))]
    pub(super) interval: u64,
}

/// Arguments of `join`.
#[derive(Args, Debug)]
pub(super) struct Join {
    /// Returned sheets or their records, in any order: as for `bogen read`
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,

    /// File to write the record to, instead of printing it
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

/// Arguments of `approve`.
#[derive(Args, Debug)]
pub(super) struct Approve {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// Name of the person
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,

    /// Role of that person, for example Leitung; not needed with --locale
    #[arg(long, value_name = "ROLE")]
    pub(super) role: Option<String>,

    /// In which capacity
    #[arg(long = "as", value_enum, value_name = "CAPACITY", default_value = "approver")]
    pub(super) capacity: CapacityName,

    /// Translations that were compared with the original, instead of the version
    #[arg(long, value_name = "LOCALE", value_delimiter = ',')]
    pub(super) locale: Vec<String>,

    /// What changed; without it, the control sheet says so
    #[arg(long, value_name = "TEXT", conflicts_with = "locale")]
    pub(super) what: Option<String>,

    /// Why it changed
    #[arg(long, value_name = "TEXT", conflicts_with = "locale")]
    pub(super) why: Option<String>,

    /// The class of the change
    #[arg(long, value_enum, value_name = "CLASS", conflicts_with = "locale")]
    pub(super) class: Option<ChangeClassName>,

    /// Why the class is lower than the proposed one
    #[arg(long, value_name = "TEXT", conflicts_with = "locale")]
    pub(super) class_reason: Option<String>,

    /// Do not ask
    #[arg(long)]
    pub(super) yes: bool,
}

/// In which capacity a person stands for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CapacityName {
    /// They approve it
    Approver,
    /// They reviewed it
    Reviewer,
    /// They translated it
    Translator,
}

impl CapacityName {
    /// Returns the corresponding capacity of jobs.
    pub(super) const fn to_job(self) -> jobs::Capacity {
        match self {
            Self::Approver => jobs::Capacity::Approver,
            Self::Reviewer => jobs::Capacity::Reviewer,
            Self::Translator => jobs::Capacity::Translator,
        }
    }
}

/// Classes of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ChangeClassName {
    /// Only mistakes are corrected
    Editorial,
    /// It asks or says something else
    Substantive,
}

impl ChangeClassName {
    /// Returns the corresponding class.
    pub(super) const fn to_control(self) -> ChangeClass {
        match self {
            Self::Editorial => ChangeClass::Editorial,
            Self::Substantive => ChangeClass::Substantive,
        }
    }
}

/// Arguments of `release`.
#[derive(Args, Debug)]
pub(super) struct Release {
    /// The form
    #[arg(value_name = "FORM")]
    pub(super) form: String,

    /// Secret key to sign with, as created by `bogen key`; its password comes from `BOGEN_KEY_PASSWORD` or a prompt
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,

    /// Do not ask; needed where nobody can be asked
    #[arg(long)]
    pub(super) yes: bool,
}

/// Arguments of `withdraw`.
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

    /// Name of the person withdrawing it
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,

    /// Role of that person, for example Leitung
    #[arg(long, value_name = "ROLE")]
    pub(super) role: String,

    /// Secret key to sign with, as created by `bogen key`
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,

    /// Do not ask; needed where nobody can be asked
    #[arg(long)]
    pub(super) yes: bool,
}

/// Arguments of `verify`.
#[derive(Args, Debug)]
pub(super) struct Verify {
    /// Folders with releases, or PDF and HTML files [default: the releases in --dir]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Contents of the QR code on a printed page
    #[arg(long, value_name = "TEXT")]
    pub(super) code: Option<String>,

    /// Render all released pages again and compare them byte for byte
    #[arg(long)]
    pub(super) rebuild: bool,

    /// Require every entry of the log to be signed with this public key
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,

    /// Hash of an earlier last entry, as printed by verify, that the log must still contain
    #[arg(long, value_name = "HASH")]
    pub(super) head: Option<String>,

    /// Output format
    #[arg(long, value_enum, default_value_t = Shape::Text, value_name = "FORMAT")]
    pub(super) format: Shape,
}

/// Arguments of `prove`.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("subject").required(true).args(["file", "code"])))]
pub(super) struct Prove {
    /// PDF or HTML file, blank or filled in
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,

    /// Contents of the QR code on a printed page, instead of a file
    #[arg(long, value_name = "TEXT")]
    pub(super) code: Option<String>,

    /// The day for which to say whether the version was in force [default: today]
    #[arg(long, value_name = "DATE")]
    pub(super) on: Option<Date>,

    /// Require every entry of the log to be signed with this public key
    #[arg(long, value_name = "FILE")]
    pub(super) key: Option<PathBuf>,

    /// Hash of an entry, kept elsewhere, that the log must still contain
    #[arg(long, value_name = "HASH")]
    pub(super) head: Option<String>,

    /// PDF file to write
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
}

/// Arguments of `register`.
#[derive(Args, Debug)]
pub(super) struct Register {
    /// Forms to list [default: all]
    #[arg(value_name = "FORM")]
    pub(super) forms: Vec<String>,

    /// Output format
    #[arg(long, value_enum, default_value_t = RegisterShape::Text, value_name = "FORMAT")]
    pub(super) format: RegisterShape,

    /// Also list superseded and withdrawn versions
    #[arg(long)]
    pub(super) all: bool,

    /// Only print the hash of the last entry of the log with the day, to be kept elsewhere, for example by mail or with a notary
    #[arg(long, conflicts_with_all = ["forms", "all"])]
    pub(super) head: bool,

    /// File to write to, instead of printing
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

/// Output formats of `register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RegisterShape {
    /// For people, in a terminal
    Text,
    /// For a spreadsheet: UTF-8, separated by semicolons (German) or commas (English)
    Csv,
    /// For people, in a browser: a single self-contained page
    Html,
    /// For people, on paper: accessible landscape pages
    Pdf,
    /// For programs
    Json,
}

/// Arguments of `key`.
#[derive(Args, Debug)]
pub(super) struct Key {
    /// File for the secret key; the public key is written next to it, with the ending .pub
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,

    /// Create a key without a password, for automated use
    #[arg(long)]
    pub(super) no_password: bool,
}

/// Arguments of `completions`.
#[derive(Args, Debug)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

/// Arguments of `man`.
#[derive(Args, Debug)]
pub(super) struct Man {
    /// Folder to write the manual pages of all commands into, instead of printing the main page
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}
