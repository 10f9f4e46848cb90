//! The list of all findings. Each has a message of the same name in `locales/*/program.ftl`.

use crate::name::words;

words! {
    /// What kind of finding it is.
    Code {
        /// TOML that cannot be read.
        TomlSyntax = "toml-syntax",
        /// A word without quotes where a text is meant.
        TomlUnquoted = "toml-unquoted",
        /// A text between typographic quotes, as word processors set them.
        TomlCurlyQuotes = "toml-curly-quotes",
        /// A text whose quotes are not closed.
        TomlUnclosedQuote = "toml-unclosed-quote",
        /// A bracket or brace that is never closed.
        TomlUnclosedBracket = "toml-unclosed-bracket",
        /// A heading `[…]` that is not closed.
        TomlUnclosedHeading = "toml-unclosed-heading",
        /// A key without an equals sign.
        TomlNoEquals = "toml-no-equals",
        /// A key without a value.
        TomlNoValue = "toml-no-value",
        /// Entries of a list without a comma between them.
        TomlNoComma = "toml-no-comma",
        /// A key with letters that keys cannot have.
        TomlBadKey = "toml-bad-key",
        /// The same key, or the same heading, twice.
        TomlKeyTwice = "toml-key-twice",
        /// A key that does not exist here.
        UnknownKey = "unknown-key",
        /// A key that must be there and is not.
        MissingKey = "missing-key",
        /// A value of another type than the key takes.
        WrongType = "wrong-type",
        /// A word that is not on the list of those allowed.
        UnknownWord = "unknown-word",
        /// An id or code of the wrong shape.
        BadId = "bad-id",
        /// A number out of its limits.
        NumberOutOfRange = "number-out-of-range",
        /// A date that no calendar has.
        BadDate = "bad-date",
        /// A version that is not one to three numbers.
        BadVersion = "bad-version",
        /// A regular expression that cannot be read.
        BadPattern = "bad-pattern",
        /// A regular expression that browsers read differently.
        PatternDiffers = "pattern-differs",
        /// A list that must not be empty.
        EmptyList = "empty-list",
        /// The same entry twice.
        Duplicate = "duplicate",
        /// A code that bogen keeps for itself.
        ReservedCode = "reserved-code",
        /// A minimum above the maximum.
        LimitsCrossed = "limits-crossed",
        /// The form's id differs from the file's name.
        IdNotFileName = "id-not-file-name",
        /// A number that another form has.
        FormNumberTwice = "form-number-twice",
        /// A section, field or table that is named and not defined.
        UnknownReference = "unknown-reference",
        /// A field that is in no section and no table.
        FieldUnused = "field-unused",
        /// A field that is placed twice.
        FieldTwice = "field-twice",
        /// A section that the form does not list.
        SectionUnused = "section-unused",
        /// A kind that cannot be a table's column.
        KindInTable = "kind-in-table",
        /// A grid with more or longer columns than a page has room for.
        GridTooWide = "grid-too-wide",
        /// A field without a voice.
        VoiceMissing = "voice-missing",
        /// A field without a purpose.
        WhyMissing = "why-missing",
        /// A demand that the catalogue does not have.
        UnknownDemand = "unknown-demand",
        /// Conditions that depend on each other in a circle.
        ConditionCycle = "condition-cycle",
        /// A condition on a field that cannot be compared so.
        ConditionKind = "condition-kind",
        /// A condition or rule that compares with a value that the field cannot have.
        ConditionValue = "condition-value",
        /// A field out of reach: a column of another table.
        OutOfScope = "out-of-scope",
        /// A rule over fields of a kind that it cannot compare.
        RuleKind = "rule-kind",
        /// Dates that are limited by each other in a circle.
        LimitCycle = "limit-cycle",
        /// A migration from a version that is not older than the form's.
        MigrationVersion = "migration-version",
        /// Two migrations of one version's answers that take the same field away.
        MigrationSourceTwice = "migration-source-twice",
        /// Two migrations of one version's answers that write into the same field.
        MigrationTargetTwice = "migration-target-twice",
        /// Fields that are renamed to each other in a circle.
        MigrationCycle = "migration-cycle",
        /// A split that does not say into what, or says it twice.
        MigrationSplit = "migration-split",
        /// An easy-language text for a form that does not say whether it binds.
        EasyUndeclared = "easy-undeclared",
        /// FTL that cannot be read.
        FtlSyntax = "ftl-syntax",
        /// A line of FTL that is neither a message nor the continuation of one.
        FtlNoEquals = "ftl-no-equals",
        /// A message without a text.
        FtlNoText = "ftl-no-text",
        /// A line of FTL that begins as no message can.
        FtlBadName = "ftl-bad-name",
        /// Braces that do not belong together, or with nothing in them.
        FtlBraces = "ftl-braces",
        /// A message twice in one file.
        MessageTwice = "message-twice",
        /// A message that a form needs and no locale has.
        MessageMissing = "message-missing",
        /// A message that nothing uses.
        MessageUnused = "message-unused",
        /// A variable that bogen does not know.
        UnknownVariable = "unknown-variable",
        /// A reference to a message that does not exist.
        UnknownMessage = "unknown-message",
        /// A text that easy language would have to take from standard language.
        LeavesEasy = "leaves-easy",
        /// Markdown that a form's text cannot have.
        MarkdownNotAllowed = "markdown-not-allowed",
        /// Blocks where one line is meant.
        MarkdownBlocks = "markdown-blocks",
        /// A locale folder without its `locale.toml`, or with a name that is no language tag.
        BadLocale = "bad-locale",
        /// A form or locale that was asked for and does not exist.
        UnknownForm = "unknown-form",
        /// A locale that was asked for and does not exist, or lacks the form.
        UnknownLocale = "unknown-locale",
        /// A jurisdiction without texts.
        UnknownJurisdiction = "unknown-jurisdiction",
        /// A picture that does not exist.
        UnknownPicture = "unknown-picture",
        /// A picture with more in it than shapes.
        BadPicture = "bad-picture",
        /// A demand that no field or text of its form covers.
        DemandUncovered = "demand-uncovered",
        /// A form in which helpers are heard before the client.
        ClientNotFirst = "client-not-first",
        /// A section of closed questions to the client without room for own words.
        NoOwnWords = "no-own-words",
        /// A file that cannot be opened, read or written.
        FileUnreadable = "file-unreadable",
        /// A folder that cannot be written to.
        FileUnwritable = "file-unwritable",
        /// Text that is not UTF-8.
        NotUtf8 = "not-utf8",
        /// A link, a device, or something else that is no file of its own.
        FileNotPlain = "file-not-plain",
        /// A file over the size that is read.
        FileTooLarge = "file-too-large",
        /// A file that already exists and would be overwritten.
        FileExists = "file-exists",
        /// A folder without forms.
        NoForms = "no-forms",
        /// A logo that the profile names and that is not there.
        LogoMissing = "logo-missing",
        /// A logo of a kind that cannot be embedded.
        BadLogo = "bad-logo",
        /// A character that no embedded font has.
        GlyphMissing = "glyph-missing",
        /// The typesetter refused a page.
        TypesettingFailed = "typesetting-failed",
        /// A blank form that is not as it should be, so that it cannot be filled in.
        BlankOdd = "blank-odd",
        /// The id of a copy that is none.
        CopyMalformed = "copy-malformed",
        /// An answer in a row that the blank form does not print.
        FillRowMissing = "fill-row-missing",
        /// An answer that is longer than its field allows.
        FillTooLong = "fill-too-long",
        /// An answer for which the blank form has no field.
        FillNoPlace = "fill-no-place",
        /// An answer that is longer than its box, also in the smallest letters.
        FillCutOff = "fill-cut-off",
        /// An operating system that has no chance to give, of which ids are made.
        NoChance = "no-chance",
        /// A list of answers without a single one.
        ListEmpty = "list-empty",
        /// A column that the form does not have.
        ColumnUnknown = "column-unknown",
        /// A column that is called as nothing in a form can be.
        ColumnNameless = "column-nameless",
        /// A row with more or fewer cells than there are columns.
        RowLength = "row-length",
        /// A copy whose id another copy has already.
        CopyTwice = "copy-twice",
        /// An answers file that is no JSON.
        AnswersNotJson = "answers-not-json",
        /// An answers file that ends in the middle.
        AnswersTruncated = "answers-truncated",
        /// An answers file nested deeper than any form is.
        AnswersTooDeep = "answers-too-deep",
        /// An answers file with more values than any form has.
        AnswersTooMany = "answers-too-many",
        /// Answers in a shape of another version of bogen.
        AnswersUnknownFormat = "answers-unknown-format",
        /// An answers file whose head lacks something, or has it in a wrong shape.
        AnswersHead = "answers-head",
        /// JSON that bogen did not write.
        AnswersNotOurs = "answers-not-ours",
        /// Answers to a form that is not here.
        AnswersUnknownForm = "answers-unknown-form",
        /// Answers to another form than the one asked for.
        AnswersOtherForm = "answers-other-form",
        /// Answers to another version of the form than the one that is filled in.
        AnswersOtherVersion = "answers-other-version",
        /// A filled form asked for in another format than PDF.
        AnswersOnlyPdf = "answers-only-pdf",
        /// Answers from a version that is not here.
        AnswersUnknownVersion = "answers-unknown-version",
        /// A version that was asked for and is not here.
        UnknownVersion = "unknown-version",
        /// Answers that are to become those of an older version.
        MigrationBackwards = "migration-backwards",
        /// A file called PDF that is none.
        NotPdf = "not-pdf",
        /// A PDF, FDF or XFDF file that cannot be read.
        FileDamaged = "file-damaged",
        /// A file nested deeper than any form is.
        FileTooDeep = "file-too-deep",
        /// A file that would take too long to read.
        FileTooMuchWork = "file-too-much-work",
        /// A file with more fields than any form has.
        FieldsTooMany = "fields-too-many",
        /// A PDF that opens only with a password.
        PdfEncrypted = "pdf-encrypted",
        /// A PDF with more pages than any form has.
        PdfTooManyPages = "pdf-too-many-pages",
        /// A PDF with more objects than any form has.
        PdfTooManyObjects = "pdf-too-many-objects",
        /// A PDF whose compressed parts come to more than is read.
        PdfTooMuchInside = "pdf-too-much-inside",
        /// A form of ours whose fields have become part of the page.
        PdfFlattened = "pdf-flattened",
        /// A PDF without fields.
        PdfNoFields = "pdf-no-fields",
        /// A PDF form of somebody else.
        PdfForeign = "pdf-foreign",
        /// A PDF form of the kind that only Adobe's programs show.
        PdfXfa = "pdf-xfa",
        /// A PDF form of ours that no longer says which.
        MarkMissing = "mark-missing",
        /// FDF or XFDF that does not say which form it belongs to.
        MarkNotExported = "mark-not-exported",
        /// A field that says which form it is, and cannot be read.
        MarkDamaged = "mark-damaged",
        /// A control sheet without a form.
        ControlWithoutForm = "control-without-form",
        /// A status that follows from releases and cannot be typed.
        ControlStatusNotTyped = "control-status-not-typed",
        /// A last day before the first.
        ControlDatesCrossed = "control-dates-crossed",
        /// A text that says nothing.
        ControlEmpty = "control-empty",
        /// Something that a version must say to be released.
        ControlMissing = "control-missing",
        /// A language that the form is not in.
        ControlLanguageUnknown = "control-language-unknown",
        /// A text that should be a fingerprint.
        ControlNoFingerprint = "control-no-fingerprint",
        /// A signature on a day that has not come yet.
        ControlDayToCome = "control-day-to-come",
        /// A day of validity that is over.
        ControlDayOver = "control-day-over",
        /// An approval on a day before that of what is approved.
        ControlApprovalEarly = "control-approval-early",
        /// A next review that is not after the release.
        ControlReviewEarly = "control-review-early",
        /// A version that is released already.
        ReleaseVersionExists = "release-version-exists",
        /// A version that is not higher than the newest.
        ReleaseVersionLower = "release-version-lower",
        /// A version in which nothing has changed.
        ReleaseNothingChanged = "release-nothing-changed",
        /// A change that is called smaller than it is.
        ReleaseClass = "release-class",
        /// An author who approves alone.
        ReleaseOwnApproval = "release-own-approval",
        /// A clock that is behind the log.
        ReleaseClock = "release-clock",
        /// A version without a language.
        ReleaseNoLanguage = "release-no-language",
        /// A translation of which nobody has said what it was made from.
        TranslationUnstated = "translation-unstated",
        /// A translation that was made from another text.
        TranslationStale = "translation-stale",
        /// A release of forms that are built in.
        ReleaseNoFolder = "release-no-folder",
        /// Two who release at once.
        ReleaseBusy = "release-busy",
        /// A file of a release that was altered.
        ReleaseFileAltered = "release-file-altered",
        /// A file of a release that is gone.
        ReleaseFileMissing = "release-file-missing",
        /// A file that no release has.
        ReleaseFileAdded = "release-file-added",
        /// What a release left that was cut off.
        ReleaseUnfinished = "release-unfinished",
        /// A release that nobody has signed.
        ReleaseUnsigned = "release-unsigned",
        /// A release that somebody else has signed.
        ReleaseSignedByOther = "release-signed-by-other",
        /// An entry that cannot follow from those before.
        EntryImpossible = "entry-impossible",
        /// An entry that was the last one once, and is gone.
        HeadMissing = "head-missing",
        /// An option that goes with the folder of a project, and a file or a code.
        VerifyOnlyFolder = "verify-only-folder",
        /// A folder without releases.
        NothingReleased = "nothing-released",
        /// Pages that are made in another way today.
        RebuildOtherDesign = "rebuild-other-design",
        /// A page that is another when it is made anew.
        RebuildDiffers = "rebuild-differs",
        /// A file that is nothing of ours.
        FileStrange = "file-strange",
        /// A file of a version that was never released.
        FileUnreleased = "file-unreleased",
        /// A file that says which version it is, and is not as that was released.
        FileAltered = "file-altered",
        /// A code of a page that cannot be right.
        CodeWrong = "code-wrong",
        /// A version that is not the one to be used.
        VersionNotInForce = "version-not-in-force",
        /// A version that was released with other texts than it has now.
        VersionTaken = "version-taken",
        /// A version that can only be had as an archive copy.
        VersionOnlyArchive = "version-only-archive",
        /// A released version of several forms at once.
        ReleaseOneForm = "release-one-form",
        /// A language that a version was not released in.
        LanguageNotReleased = "language-not-released",
        /// A version that was never released.
        VersionNotReleased = "version-not-released",
        /// A version that is withdrawn already.
        WithdrawTwice = "withdraw-twice",
        /// A withdrawal that does not say why, or who.
        WithdrawEmpty = "withdraw-empty",
        /// A key that cannot be used.
        KeyUnusable = "key-unusable",
        /// A key that there is already.
        KeyExists = "key-exists",
        /// A password that does not open the key.
        KeyPassword = "key-password",
        /// A folder of a release without its entry.
        EntryMissing = "entry-missing",
        /// An entry of the log that was altered.
        EntryAltered = "entry-altered",
        /// A folder of a release that is called something else.
        EntryRenamed = "entry-renamed",
        /// An entry that does not follow the one before.
        ChainBroken = "chain-broken",
        /// A folder of a release without its manifest.
        ManifestMissing = "manifest-missing",
        /// A manifest that was altered.
        ManifestAltered = "manifest-altered",
        /// A signature of a manifest that was altered, added or removed.
        ManifestSignatureAltered = "manifest-signature-altered",
        /// A version whose review is overdue.
        RegisterOverdue = "register-overdue",
        /// A language that the version in force leaves out although an older one had it.
        RegisterLanguageBehind = "register-language-behind",
        /// A form of which no version is in force.
        RegisterNoneInForce = "register-none-in-force",
        /// A sentence too long for easy language.
        EasySentenceLong = "easy-sentence-long",
        /// A character that easy language avoids.
        EasyCharacter = "easy-character",
        /// A word in capitals in easy language.
        EasyCapitals = "easy-capitals",
        /// A long word without a middle dot or hyphen in easy language.
        EasyLongWord = "easy-long-word",
        /// An abbreviation in easy language.
        EasyAbbreviation = "easy-abbreviation",
        /// More than one sentence on a line of easy language.
        EasySentenceLine = "easy-sentence-line",
    }
}
