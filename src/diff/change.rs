//! Changes between two versions of a form.

use serde::Serialize;

use crate::control::ChangeClass;
use crate::name::{FieldId, MigrationId, RuleId, SectionId, words};

words! {
    /// Whether answers to the old version are valid answers to the new one, from harmless to severe.
    Compatibility {
        /// They are, unchanged.
        Compatible = "compatible",
        /// They are after the migrations of the new definition.
        Migrated = "migrated",
        /// Some are not.
        Incompatible = "incompatible",
    }
}

words! {
    /// The kind of a change.
    ChangeKind {
        /// The subject is new.
        Added = "added",
        /// The subject no longer exists.
        Removed = "removed",
        /// The value is different.
        Changed = "changed",
        /// The position is different.
        Moved = "moved",
        /// The id is different.
        Renamed = "renamed",
    }
}

words! {
    /// The aspect of a subject that changed: the subject itself, a key of its definition, or one of its texts.
    Aspect {
        /// The section, field, rule or migration itself.
        Entry = "entry",
        /// The form's id.
        Id = "id",
        /// The form's number.
        Number = "number",
        /// Whether the easy-language text is binding.
        EasyLanguage = "easy-language",
        /// How close and how large pages are set.
        Density = "density",
        /// How questions are numbered.
        Numbering = "numbering",
        /// The author's code on every page.
        Code = "code",
        /// Whether a section stays on one page.
        KeepTogether = "keep-together",
        /// Whether short questions of a section stand side by side.
        TwoColumns = "two-columns",
        /// Whether a section is on pages in landscape format.
        Landscape = "landscape",
        /// Whether a section begins on a new page.
        NewPage = "new-page",
        /// What is on the handout.
        Handout = "handout",
        /// The other forms that the texts name.
        Cites = "cites",
        /// A text of the handout, by its part.
        HandoutText = "handout-text",
        /// Which parts have sheets of their own.
        Parts = "parts",
        /// Which fields say whose form it is.
        Identify = "identify",
        /// A text on the sheet of a part.
        PartText = "part-text",
        /// Why the client is asked last.
        ClientLast = "client-last",
        /// The kind of a field, rule or migration.
        Type = "type",
        /// The voice.
        Voice = "voice",
        /// The code of the purpose.
        Why = "why",
        /// The picture's name.
        Picture = "picture",
        /// The condition.
        When = "when",
        /// Whether an answer is required.
        Required = "required",
        /// The value that it has at first.
        Default = "default",
        /// The demands of the professional standards that are met.
        Covers = "covers",
        /// The condition under which an answer is required.
        RequiredIf = "required-if",
        /// The format of a text.
        Format = "format",
        /// The pattern of a text.
        Pattern = "pattern",
        /// The greatest length.
        MaxLength = "max-length",
        /// The autocomplete token.
        Autocomplete = "autocomplete",
        /// The number of printed lines.
        Lines = "lines",
        /// The minimum of a number or of the number of rows.
        Min = "min",
        /// The maximum of a number or of the number of rows.
        Max = "max",
        /// The number of decimals.
        Decimals = "decimals",
        /// The unit.
        Unit = "unit",
        /// The units to choose from.
        Units = "units",
        /// The currency.
        Currency = "currency",
        /// Whether it is a number of hundredths.
        Percent = "percent",
        /// What a value is the sum of.
        Sum = "sum",
        /// What a value counts.
        Count = "count",
        /// What a value is the mean of.
        Mean = "mean",
        /// What a value is the least of.
        Minimum = "minimum",
        /// What a value is the greatest of.
        Maximum = "maximum",
        /// Between which days a value counts the days.
        Days = "days",
        /// Between which days a value counts the years.
        Years = "years",
        /// How many parts of a calculation must be answered.
        Needs = "needs",
        /// The bands of values.
        Bands = "bands",
        /// How exactly a point in time is asked for.
        Precision = "precision",
        /// The least age.
        MinAge = "min-age",
        /// The greatest age.
        MaxAge = "max-age",
        /// The first day allowed.
        NotBefore = "not-before",
        /// The last day allowed.
        NotAfter = "not-after",
        /// Whether "I do not know" is offered.
        DontKnow = "dont-know",
        /// The options, or the fields that they are split into.
        Options = "options",
        /// The list that has the options.
        OptionsFrom = "options-from",
        /// The choice that decides which options of the list are offered.
        DependsOn = "depends-on",
        /// What each option of a list belongs to.
        Parents = "parents",
        /// Whether an answer in own words is offered.
        Other = "other",
        /// Whether "I do not want to say" is offered.
        NoAnswer = "no-answer",
        /// The minimum number of chosen options.
        AtLeast = "at-least",
        /// The number of options to choose.
        Exactly = "exactly",
        /// The options that stand alone.
        Alone = "alone",
        /// The greatest number of files.
        MaxFiles = "max-files",
        /// The maximum size of a file.
        MaxMegabytes = "max-megabytes",
        /// The types of files that are accepted.
        FileTypes = "file-types",
        /// The maximum number of chosen options.
        AtMost = "at-most",
        /// The style of a scale.
        Style = "style",
        /// The statements of a rating.
        Statements = "statements",
        /// The points of a rating.
        Points = "points",
        /// The rows of a table with names.
        Rows = "rows",
        /// The columns of a table.
        Columns = "columns",
        /// The number of printed blank rows.
        Blank = "blank",
        /// The layout of a table.
        Layout = "layout",
        /// Whether there is room for a withdrawal.
        Withdrawable = "withdrawable",
        /// The role of a signatory.
        Role = "role",
        /// The severity of a rule.
        Severity = "severity",
        /// Another key of a rule or migration.
        Terms = "terms",
        /// The language as a whole.
        Language = "language",
        /// The name and text direction of a language.
        LanguageName = "language-name",
        /// The form's title.
        Title = "title",
        /// The subtitle.
        Subtitle = "subtitle",
        /// The introduction of the form or of a section.
        Intro = "intro",
        /// The notices about the state of the text.
        Notices = "notices",
        /// The organisation.
        Organisation = "organisation",
        /// A word of the user interface.
        Words = "words",
        /// A section's heading.
        Heading = "heading",
        /// The text of the purpose.
        WhyText = "why-text",
        /// The author's line in the footer.
        Footer = "footer",
        /// The alternative text of a picture.
        PictureText = "picture-text",
        /// The drawing of a picture.
        Drawing = "drawing",
        /// The text of the condition.
        WhenText = "when-text",
        /// The text of the condition under which an answer is required.
        RequiredIfText = "required-if-text",
        /// The words for a voice.
        VoiceText = "voice-text",
        /// A field's label.
        Label = "label",
        /// A field's hint.
        Hint = "hint",
        /// A field's help.
        Help = "help",
        /// The error message for a text that does not match its pattern.
        PatternError = "error-pattern",
        /// The text of the unit.
        UnitText = "unit-text",
        /// The text of a band of values.
        BandText = "band-text",
        /// The text of an option or of a point of a scale.
        OptionText = "option-text",
        /// The label of the low end of a scale.
        Low = "low",
        /// The label of the high end of a scale.
        High = "high",
        /// The text of a statement of a rating.
        StatementText = "statement-text",
        /// The text of a point of a rating.
        PointText = "point-text",
        /// The name of a row of a table.
        RowText = "row-text",
        /// The heading of the rows of a table.
        Row = "row",
        /// The text of the button that adds a row.
        Add = "add",
        /// The statement that is agreed to or signed.
        Statement = "statement",
        /// The text of a note.
        Note = "note",
        /// The error message of a rule.
        Message = "message",
    }
}

/// The part of a form that changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(tag = "in", rename_all = "kebab-case")]
pub enum Subject {
    /// The form as a whole.
    Form,
    /// A section.
    Section {
        /// Its id.
        id: SectionId,
    },
    /// A field, by its new id if it was renamed.
    Field {
        /// Its id.
        id: FieldId,
    },
    /// A rule across fields.
    Rule {
        /// Its id.
        id: RuleId,
    },
    /// A migration of older answers.
    Migration {
        /// Its id.
        id: MigrationId,
    },
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The part of the form that changed.
    #[serde(rename = "place")]
    pub subject: Subject,
    /// The tag of the language whose text changed; none for changes of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The aspect that changed.
    pub aspect: Aspect,
    /// The code of the element that changed, such as an option, if the aspect has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The kind of the change.
    #[serde(rename = "what")]
    pub kind: ChangeKind,
    /// The old value: texts as Markdown, keys as TOML values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The new value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The effect on answers to the old version.
    pub compatibility: Compatibility,
    /// The class of the change.
    pub class: ChangeClass,
    /// Whether the class is certain. Otherwise it is a proposal, and a person decides.
    pub certain: bool,
}

impl Aspect {
    /// Reports whether a change of the aspect is always editorial: drawings and notices are not part of what a form asks.
    pub(super) const fn is_always_editorial(self) -> bool {
        matches!(self, Self::Drawing | Self::Notices)
    }
}
