//! The codes of all findings. Each has a message of the same name in `locales/*/findings.ftl`.

use crate::name::words;

words! {
    /// The kind of a finding.
    Code {
        /// Findings beyond the number that is reported.
        FindingsOmitted = "findings-omitted",
        /// TOML that cannot be parsed.
        TomlSyntax = "toml-syntax",
        /// A text without quotes.
        TomlUnquoted = "toml-unquoted",
        /// A text in typographic quotes, as word processors insert them.
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
        /// A key with characters that keys cannot contain.
        TomlBadKey = "toml-bad-key",
        /// The same key, or the same heading, twice.
        TomlKeyTwice = "toml-key-twice",
        /// A key that does not exist here.
        UnknownKey = "unknown-key",
        /// A missing required key.
        MissingKey = "missing-key",
        /// A value of the wrong type.
        WrongType = "wrong-type",
        /// A word that is not one of the allowed ones.
        UnknownWord = "unknown-word",
        /// An id or code with invalid syntax.
        BadId = "bad-id",
        /// A number out of its limits.
        NumberOutOfRange = "number-out-of-range",
        /// A date that does not exist.
        BadDate = "bad-date",
        /// A version that is not one to three numbers.
        BadVersion = "bad-version",
        /// An invalid regular expression.
        BadPattern = "bad-pattern",
        /// A regular expression that browsers interpret differently.
        PatternDiffers = "pattern-differs",
        /// A regular expression that can take browsers very long.
        PatternSlow = "pattern-slow",
        /// A regular expression with three repetitions that can share the same text.
        PatternDivided = "pattern-divided",
        /// A list that must not be empty.
        EmptyList = "empty-list",
        /// What cannot be the ending of a file's name.
        FileTypeUnusable = "file-type-unusable",
        /// A list with more entries than allowed.
        ListTooLong = "list-too-long",
        /// A file of a list without options.
        ListWithoutOptions = "list-without-options",
        /// A list without a column of codes.
        ListCodeColumn = "list-code-column",
        /// A column of a list that is no language.
        ListColumnUnknown = "list-column-unknown",
        /// A column that a list has twice.
        ListColumnTwice = "list-column-twice",
        /// A line of a list without a code.
        ListCodeMissing = "list-code-missing",
        /// Words of an option of a list that no line can hold.
        ListWordsOdd = "list-words-odd",
        /// An option of a list without words in a language of a form.
        ListWordsMissing = "list-words-missing",
        /// A list without words in a language of a form.
        ListLanguageMissing = "list-language-missing",
        /// A list that no form uses.
        ListUnused = "list-unused",
        /// A list that the project does not have.
        UnknownList = "unknown-list",
        /// A list for a dependent question that does not say to which options its own belong.
        ListParentColumn = "list-parent-column",
        /// An option of a list that belongs to an option that the other question does not have.
        ListParentUnknown = "list-parent-unknown",
        /// Choices that depend on each other in a circle.
        ListCycle = "list-cycle",
        /// A form with more places for answers than allowed.
        FormTooLarge = "form-too-large",
        /// A text, or all texts of a form together, that are longer than allowed.
        TextTooLong = "text-too-long",
        /// A logo with the colours of printing inks.
        LogoForPrinting = "logo-for-printing",
        /// A logo with more pixels than allowed.
        LogoTooLarge = "logo-too-large",
        /// A logo that draws more elements than allowed, or has filters.
        LogoTooComplex = "logo-too-complex",
        /// The same entry twice.
        Duplicate = "duplicate",
        /// A text in a definition that is empty or too long.
        TextLength = "text-length",
        /// A code that is none of the options.
        UnknownOption = "unknown-option",
        /// A reserved code.
        ReservedCode = "reserved-code",
        /// A minimum above the maximum.
        LimitsCrossed = "limits-crossed",
        /// Limits in a unit that is not offered.
        LimitOfOtherUnit = "limit-of-other-unit",
        /// Units to choose from at a plain number.
        UnitsOfNumber = "units-of-number",
        /// A code that no currency has.
        UnknownCurrency = "unknown-currency",
        /// A name that no option can have.
        BadOption = "bad-option",
        /// A limit that is no duration.
        BadDuration = "bad-duration",
        /// A limit that is no time of day.
        BadTime = "bad-time",
        /// Two keys of which only one can be given.
        KeysExclude = "keys-exclude",
        /// Limits between which there is no number of the allowed decimals.
        NoNumberPossible = "no-number-possible",
        /// A condition that no answers can meet.
        ConditionNever = "condition-never",
        /// A calculated field without a function, or with several.
        CalculationOne = "calculation-one",
        /// A calculation with a field of an unsuitable kind.
        CalculationKind = "calculation-kind",
        /// A calculation with a field whose answers do not all stand for a number.
        CalculationValues = "calculation-values",
        /// A code in a calculation that answers to the field cannot have.
        CalculationCode = "calculation-code",
        /// Calculated fields with a circular dependency.
        CalculationCycle = "calculation-cycle",
        /// A calculation that needs more parts than there are.
        CalculationNeeds = "calculation-needs",
        /// A calculation with the current day.
        CalculationToday = "calculation-today",
        /// A number with more decimals than can be calculated with.
        DecimalsTooMany = "decimals-too-many",
        /// Possible values of a calculated field without a band.
        BandGap = "band-gap",
        /// Bands of a calculated field that share values, or are in the wrong order.
        BandOverlap = "band-overlap",
        /// A band of a calculated field that no value reaches.
        BandNever = "band-never",
        /// Two options, statements or points with the same words.
        SameWords = "same-words",
        /// Text that is written from left to right in a script that is written from right to left.
        WrongDirection = "wrong-direction",
        /// The form's id differs from the file's name.
        IdNotFileName = "id-not-file-name",
        /// A form number that another form has.
        FormNumberTwice = "form-number-twice",
        /// A reference to a section, field or table that is not defined.
        UnknownReference = "unknown-reference",
        /// A field that is in no section and no table.
        FieldUnused = "field-unused",
        /// A prefix of a block that is no name with a hyphen at its end.
        BlockPrefix = "block-prefix",
        /// A block of another version than the form wants.
        BlockVersion = "block-version",
        /// The same block with the same prefix twice.
        BlockTwice = "block-twice",
        /// A block that has a field or rule whose name is taken.
        BlockNameTaken = "block-name-taken",
        /// A block that is used within itself.
        BlockCycle = "block-cycle",
        /// More uses of blocks than a form may have.
        BlocksTooMany = "blocks-too-many",
        /// A block that no form uses.
        BlockUnused = "block-unused",
        /// A table within a table that is in another one itself, or in itself.
        TableTooDeep = "table-too-deep",
        /// A table within the row of a grid.
        TableInGrid = "table-in-grid",
        /// A table with named rows within a card.
        NamedRowsInCard = "named-rows-in-card",
        /// A field that is placed twice.
        FieldTwice = "field-twice",
        /// A section that the form does not list.
        SectionUnused = "section-unused",
        /// A form that another one names and that does not exist.
        CitedFormMissing = "cited-form-missing",
        /// A version of a form that another one names, and that is neither the working version nor in force.
        CitedFormOther = "cited-form-other",
        /// A part of the handout that the form does not list.
        HandoutUnused = "handout-unused",
        /// A field in the rows of a handout that is no column of their table.
        HandoutNoColumn = "handout-no-column",
        /// Rows of a handout under rows that stand under others themselves.
        HandoutTooDeep = "handout-too-deep",
        /// Something on the pocket card that is not in its part of the handout.
        PocketCardField = "pocket-card-field",
        /// A form without a pocket card.
        PocketCardNone = "pocket-card-none",
        /// Answers for which a pocket card has no room.
        PocketCardLong = "pocket-card-long",
        /// A form without a handout.
        HandoutNone = "handout-none",
        /// A file that is no file of translations.
        TranslationsUnreadable = "translations-unreadable",
        /// Translations of other answers.
        TranslationsOtherAnswers = "translations-other-answers",
        /// Translations into another language than that of the handout.
        TranslationsOtherLanguage = "translations-other-language",
        /// Translations that do not say who translated.
        TranslationsNoInterpreter = "translations-no-interpreter",
        /// Translations for something else than a handout.
        TranslationsOnlyHandout = "translations-only-handout",
        /// A file for translations without one language.
        TranslationsOneLanguage = "translations-one-language",
        /// A file for translations that is there already.
        TranslationsFileExists = "translations-file-exists",
        /// Nothing on the handout that could be translated.
        TranslationsNothing = "translations-nothing",
        /// A text on the handout of which there is no translation.
        HandoutTextMissing = "handout-text-missing",
        /// A translation of a text on the handout that was changed since.
        HandoutTextStale = "handout-text-stale",
        /// A translation of something that is not on the handout.
        HandoutTextUnknown = "handout-text-unknown",
        /// A handout without answers.
        HandoutNoAnswers = "handout-no-answers",
        /// A table where a handout needs a single answer.
        HandoutTable = "handout-table",
        /// A part that the form does not list.
        PartUnused = "part-unused",
        /// Parts without a field that says whose form it is.
        PartsUnidentified = "parts-unidentified",
        /// A part for each row of something that is no table of its sections, or whose rows have names.
        PartEach = "part-each",
        /// A part that shows the answer to a field which it does not have.
        PartShows = "part-shows",
        /// Something on the sheet of a part that depends on an answer on another sheet.
        PartCondition = "part-condition",
        /// A calculated field whose parts are on another sheet.
        PartCalculation = "part-calculation",
        /// A section that is in none of the parts.
        SectionInNoPart = "section-in-no-part",
        /// Files to join in which there is no form.
        JoinNothing = "join-nothing",
        /// Sheets of different forms.
        JoinOtherForm = "join-other-form",
        /// Sheets of different versions of a form.
        JoinOtherVersion = "join-other-version",
        /// Sheets of different copies of a form.
        JoinOtherCopy = "join-other-copy",
        /// Sheets in another format than PDF.
        SheetsOnlyPdf = "sheets-only-pdf",
        /// A page with the answers of all parts.
        FillAllParts = "fill-all-parts",
        /// Answers that a sheet does not show, because they are those of another part.
        FillWithheld = "fill-withheld",
        /// Answers of another sheet than the ones that are asked for.
        AnswersOtherSheet = "answers-other-sheet",
        /// Answers on a sheet that this version of the form does not have.
        AnswersUnknownSheet = "answers-unknown-sheet",
        /// A part that the form does not have.
        UnknownPart = "unknown-part",
        /// A table of which there can be no sheets with further rows.
        RowsNoTable = "rows-no-table",
        /// Rows that a table cannot have.
        RowsBeyond = "rows-beyond",
        /// A kind of field that cannot be a column.
        KindInTable = "kind-in-table",
        /// A grid with more or wider columns than fit on a page.
        GridTooWide = "grid-too-wide",
        /// A picture in a column of a grid, where there is no space for it.
        PictureInGrid = "picture-in-grid",
        /// A field without a perspective (`voice`).
        VoiceMissing = "voice-missing",
        /// A field without a purpose.
        WhyMissing = "why-missing",
        /// A demand that the catalogue does not have.
        UnknownDemand = "unknown-demand",
        /// Conditions with a circular dependency.
        ConditionCycle = "condition-cycle",
        /// A comparison that the field's kind does not allow.
        ConditionKind = "condition-kind",
        /// A count that is compared as only answers are.
        CountOperator = "count-operator",
        /// A comparison with a value that the field cannot have.
        ConditionValue = "condition-value",
        /// A reference to a column of another table.
        OutOfScope = "out-of-scope",
        /// A rule on fields of an unsuitable kind.
        RuleKind = "rule-kind",
        /// A rule about signatures on paper that names none.
        RuleWithoutSignature = "rule-without-signature",
        /// Dates that are compared and asked for with different precision.
        PrecisionDiffers = "precision-differs",
        /// Limits of dates with a circular dependency.
        LimitCycle = "limit-cycle",
        /// A migration from a version that is not older than the form's.
        MigrationVersion = "migration-version",
        /// Two migrations from one version that use the same old field.
        MigrationSourceTwice = "migration-source-twice",
        /// Two migrations from one version that write to the same new field.
        MigrationTargetTwice = "migration-target-twice",
        /// Circular renamings of fields.
        MigrationCycle = "migration-cycle",
        /// A split with no target, or with two kinds of targets.
        MigrationSplit = "migration-split",
        /// An easy-language text for a form that does not state whether it is binding.
        EasyUndeclared = "easy-undeclared",
        /// FTL that cannot be parsed.
        FtlSyntax = "ftl-syntax",
        /// A line of FTL that is neither a message nor the continuation of one.
        FtlNoEquals = "ftl-no-equals",
        /// A message without a text.
        FtlNoText = "ftl-no-text",
        /// A name in FTL with a character that names cannot have.
        FtlBadName = "ftl-bad-name",
        /// A line of FTL that is indented with tabs, or with spaces that are none for Fluent.
        FtlIndentation = "ftl-indentation",
        /// An attribute or an indented line in FTL without a message above it.
        FtlAttributePlace = "ftl-attribute-place",
        /// A line of a text in FTL that begins with a character that has a meaning for Fluent.
        FtlLineStart = "ftl-line-start",
        /// Braces in FTL that are unbalanced or empty, or contain no variable.
        FtlBraces = "ftl-braces",
        /// A selection in FTL without exactly one case for everything else, or with a case without a text.
        FtlSelection = "ftl-selection",
        /// Braces or calls that are nested too deeply.
        FtlTooDeep = "ftl-too-deep",
        /// A call with too many named arguments.
        FtlTooManyArguments = "ftl-too-many-arguments",
        /// A message twice in one file.
        MessageTwice = "message-twice",
        /// A required message that no locale of the chain has.
        MessageMissing = "message-missing",
        /// An unused message.
        MessageUnused = "message-unused",
        /// An unknown variable.
        UnknownVariable = "unknown-variable",
        /// A reference to a message that does not exist.
        UnknownMessage = "unknown-message",
        /// A text that easy language would take from standard language.
        LeavesEasy = "leaves-easy",
        /// Markdown that texts of forms must not contain.
        MarkdownNotAllowed = "markdown-not-allowed",
        /// Several blocks where one line is required.
        MarkdownBlocks = "markdown-blocks",
        /// A locale folder without `locale.toml`, or whose name is not a language tag.
        BadLocale = "bad-locale",
        /// A requested form that does not exist.
        UnknownForm = "unknown-form",
        /// A requested locale that does not exist or lacks the form.
        UnknownLocale = "unknown-locale",
        /// A jurisdiction without texts.
        UnknownJurisdiction = "unknown-jurisdiction",
        /// A picture that does not exist.
        UnknownPicture = "unknown-picture",
        /// A picture that contains more than shapes.
        BadPicture = "bad-picture",
        /// A demand that no field, text or rule of a form meets.
        DemandUncovered = "demand-uncovered",
        /// A section that asks helpers before the client.
        ClientNotFirst = "client-not-first",
        /// A section of closed questions to the client without room for own words.
        NoOwnWords = "no-own-words",
        /// A file that cannot be opened, read or written.
        FileUnreadable = "file-unreadable",
        /// A folder that cannot be written to.
        FileUnwritable = "file-unwritable",
        /// A text file that is not UTF-8.
        NotUtf8 = "not-utf8",
        /// A link, a device, or anything else that is not a regular file.
        FileNotPlain = "file-not-plain",
        /// A record that is there already.
        RecordKept = "record-kept",
        /// A copy of which there is a record with another name.
        CopyOtherName = "copy-other-name",
        /// A copy of which there is a record with other answers.
        CopyOtherAnswers = "copy-other-answers",
        /// A copy of which there is another record with the same answers.
        CopySameAnswers = "copy-same-answers",
        /// A file that exceeds the maximum size.
        FileTooLarge = "file-too-large",
        /// A name that some operating system does not accept for a file.
        FileNameInvalid = "file-name-invalid",
        /// Two files of a release whose names differ only in case.
        FileNameTwice = "file-name-twice",
        /// A file that already exists and would be overwritten.
        FileExists = "file-exists",
        /// A folder without forms.
        NoForms = "no-forms",
        /// A logo that the profile names and that does not exist.
        LogoMissing = "logo-missing",
        /// A logo in a format that cannot be embedded.
        BadLogo = "bad-logo",
        /// A character that no embedded font contains.
        GlyphMissing = "glyph-missing",
        /// Typst could not typeset a page.
        TypesettingFailed = "typesetting-failed",
        /// Text or a field of a form that is outside of the printable area of its page.
        PageOverflow = "page-overflow",
        /// Text or a field of a form that overlaps another on its page.
        PageOverlap = "page-overlap",
        /// A heading or a label at the end of a page, without what it belongs to.
        PageHeadingAlone = "page-heading-alone",
        /// A text of a form or an answer that is on no page.
        PageTextMissing = "page-text-missing",
        /// A field of a form that is on no page as a whole.
        PageBoxMissing = "page-box-missing",
        /// A blank form with an unexpected structure, which cannot be filled in.
        BlankOdd = "blank-odd",
        /// An invalid copy id.
        CopyMalformed = "copy-malformed",
        /// An answer in a row that the blank form does not have.
        FillRowMissing = "fill-row-missing",
        /// An answer that is longer than its field allows.
        FillTooLong = "fill-too-long",
        /// An answer for which the blank form has no field.
        FillNoPlace = "fill-no-place",
        /// An answer that does not fit into its box even in the smallest font size.
        FillCutOff = "fill-cut-off",
        /// How many answers do not fit into their boxes, and are in full on pages at the end of the copy.
        FillContinued = "fill-continued",
        /// The operating system provides no random numbers for ids.
        NoChance = "no-chance",
        /// A list of answers without entries.
        ListEmpty = "list-empty",
        /// Binary data that would be written to a terminal.
        OutputIsTerminal = "output-is-terminal",
        /// A list with more entries than copies may be made of.
        CopiesTooMany = "copies-too-many",
        /// A long list of which the maximum number of copies was made.
        CopiesStopped = "copies-stopped",
        /// A column that the form does not have.
        ColumnUnknown = "column-unknown",
        /// A column whose name is not a valid name of a field.
        ColumnNameless = "column-nameless",
        /// A column whose name could be that of several fields.
        ColumnAmbiguous = "column-ambiguous",
        /// Columns without a name, which are ignored.
        ColumnIgnored = "column-ignored",
        /// A value in a column without a name.
        CellWithoutHeader = "cell-without-header",
        /// A line `sep=;` before the header of a table.
        TableSeparatorLine = "table-separator-line",
        /// A file of another format where a list of answers is expected.
        ListFormat = "list-format",
        /// A table with more columns than allowed.
        ColumnsTooMany = "columns-too-many",
        /// A table in a format that is not read.
        WorkbookFormat = "workbook-format",
        /// A workbook that is damaged.
        WorkbookDamaged = "workbook-damaged",
        /// A workbook that is protected with a password.
        WorkbookEncrypted = "workbook-encrypted",
        /// A workbook that unpacks to more than allowed.
        WorkbookTooLarge = "workbook-too-large",
        /// A workbook with more cells than allowed.
        WorkbookTooManyCells = "workbook-too-many-cells",
        /// A workbook without a visible sheet of cells.
        WorkbookNoSheet = "workbook-no-sheet",
        /// Sheets of a workbook that are not read.
        SheetsIgnored = "sheets-ignored",
        /// Columns of a sheet that are hidden, but read.
        ColumnsHidden = "columns-hidden",
        /// Rows of a sheet that are hidden, but read.
        RowsHidden = "rows-hidden",
        /// Merged cells that take the value of another cell.
        CellMerged = "cell-merged",
        /// A cell that shows an error.
        CellError = "cell-error",
        /// A cell with a formula that was never calculated.
        CellNotCalculated = "cell-not-calculated",
        /// A cell with a number of more digits than spreadsheets keep.
        CellDigitsLost = "cell-digits-lost",
        /// A cell formatted as a date with a number that is none.
        CellNoDate = "cell-no-date",
        /// A cell with a text that is longer than spreadsheets allow.
        CellTooLong = "cell-too-long",
        /// A cell that cannot be read.
        CellUnreadable = "cell-unreadable",
        /// A quotation mark in a table that is not closed before the file ends.
        QuoteNotClosed = "quote-not-closed",
        /// A cell of a table with text after its closing quotation mark.
        TextAfterQuote = "text-after-quote",
        /// A row whose number of cells differs from the number of columns.
        RowLength = "row-length",
        /// A pattern of names with a word that means nothing.
        CopyNamePattern = "copy-name-pattern",
        /// A name that another copy has.
        CopyNameTaken = "copy-name-taken",
        /// A copy id that is used twice.
        CopyTwice = "copy-twice",
        /// An answers file that is not valid JSON.
        AnswersNotJson = "answers-not-json",
        /// A truncated answers file.
        AnswersTruncated = "answers-truncated",
        /// An answers file that is nested too deeply.
        AnswersTooDeep = "answers-too-deep",
        /// An answers file with too many values.
        AnswersTooMany = "answers-too-many",
        /// Answers in the format of another version of bogen.
        AnswersUnknownFormat = "answers-unknown-format",
        /// An answers file whose metadata are incomplete or invalid.
        AnswersHead = "answers-head",
        /// JSON that is not an answers file.
        AnswersNotOurs = "answers-not-ours",
        /// Answers to an unknown form.
        AnswersUnknownForm = "answers-unknown-form",
        /// Answers to a form other than the requested one.
        AnswersOtherForm = "answers-other-form",
        /// Answers to a version other than the one that is filled in.
        AnswersOtherVersion = "answers-other-version",
        /// Fields of a kind have no default.
        DefaultKind = "default-kind",
        /// A default that can be no answer to its field.
        DefaultValue = "default-value",
        /// A default names a value that no profile has.
        DefaultProfile = "default-profile",
        /// The default of a column.
        DefaultInTable = "default-in-table",
        /// The default of a field that is not always asked.
        DefaultUnderCondition = "default-under-condition",
        /// A value of the profile does not fit into the field whose default it is.
        DefaultUnfit = "default-unfit",
        /// A filled form was requested in a format other than PDF.
        AnswersOnlyPdf = "answers-only-pdf",
        /// Copies for printing were requested in a format other than PDF.
        FlattenOnlyPdf = "flatten-only-pdf",
        /// Answers to an unknown version.
        AnswersUnknownVersion = "answers-unknown-version",
        /// A requested version that does not exist.
        UnknownVersion = "unknown-version",
        /// Answers to be migrated to an older version.
        MigrationBackwards = "migration-backwards",
        /// A file with the extension `.pdf` that is not a PDF.
        NotPdf = "not-pdf",
        /// A picture, such as a photograph of a form on paper.
        FileIsImage = "file-is-image",
        /// A document of a word processor or the like.
        FileIsDocument = "file-is-document",
        /// A table, where a single form is expected.
        FileIsSpreadsheet = "file-is-spreadsheet",
        /// An e-mail.
        FileIsEmail = "file-is-email",
        /// The content of an e-mail inside of a signature.
        FileIsSignedEmail = "file-is-signed-email",
        /// The content of an encrypted e-mail.
        FileIsEncryptedEmail = "file-is-encrypted-email",
        /// An archive of files.
        FileIsArchive = "file-is-archive",
        /// The HTML page of a form instead of the answers saved with it.
        FileIsFormPage = "file-is-form-page",
        /// An HTML page that is no form.
        FileIsWebPage = "file-is-web-page",
        /// An archive or e-mail in which no file is a form.
        ContainerWithoutForm = "container-without-form",
        /// Archives or e-mails too deep in one another.
        ContainerTooDeep = "container-too-deep",
        /// An archive or e-mail with too many files.
        ContainerTooManyFiles = "container-too-many-files",
        /// An archive or e-mail whose files are too large together.
        ContainerTooMuchInside = "container-too-much-inside",
        /// An archive or e-mail whose files would take too much work to read.
        ContainerTooMuchWork = "container-too-much-work",
        /// An archive that cannot be read, or a file in it that cannot be unpacked.
        ArchiveDamaged = "archive-damaged",
        /// Two files of the same name in an archive.
        ArchiveNameTwice = "archive-name-twice",
        /// A file in an archive that is protected with a password.
        InnerFileEncrypted = "inner-file-encrypted",
        /// A file in an archive that is compressed in an uncommon way.
        InnerFileMethod = "inner-file-method",
        /// A file in an archive or e-mail in a format that is not known.
        InnerFileUnknown = "inner-file-unknown",
        /// An e-mail, or an attachment, that cannot be decoded.
        EmailDamaged = "email-damaged",
        /// The text of an e-mail, which is not read.
        EmailTextUnread = "email-text-unread",
        /// A folder, where a file is expected.
        FileIsFolder = "file-is-folder",
        /// The operating system does not tell the program when to stop.
        WatchNoStop = "watch-no-stop",
        /// A PDF, FDF or XFDF file that cannot be read.
        FileDamaged = "file-damaged",
        /// A file that is nested too deeply.
        FileTooDeep = "file-too-deep",
        /// A file that would take too long to read.
        FileTooMuchWork = "file-too-much-work",
        /// A file with too many fields.
        FieldsTooMany = "fields-too-many",
        /// A PDF that opens only with a password.
        PdfEncrypted = "pdf-encrypted",
        /// A PDF with too many pages.
        PdfTooManyPages = "pdf-too-many-pages",
        /// A PDF with too many objects.
        PdfTooManyObjects = "pdf-too-many-objects",
        /// A PDF whose decompressed streams exceed the maximum size.
        PdfTooMuchInside = "pdf-too-much-inside",
        /// A bogen form that was flattened: its fields have become page content.
        PdfFlattened = "pdf-flattened",
        /// A PDF without fields.
        PdfNoFields = "pdf-no-fields",
        /// A PDF form that bogen did not create.
        PdfForeign = "pdf-foreign",
        /// A PDF form in Adobe's XFA format.
        PdfXfa = "pdf-xfa",
        /// A bogen form without its identity field.
        MarkMissing = "mark-missing",
        /// A PDF with pages of a form made by bogen, but without the last one.
        LastPageMissing = "last-page-missing",
        /// FDF or XFDF without the identity field.
        MarkNotExported = "mark-not-exported",
        /// An identity field that cannot be parsed.
        MarkDamaged = "mark-damaged",
        /// A control sheet without a form.
        ControlWithoutForm = "control-without-form",
        /// A status that follows from releases and must not be written in a control sheet.
        ControlStatusNotTyped = "control-status-not-typed",
        /// A last day before the first.
        ControlDatesCrossed = "control-dates-crossed",
        /// A blank text.
        ControlEmpty = "control-empty",
        /// A missing key that a release requires.
        ControlMissing = "control-missing",
        /// A language that the form is not in.
        ControlLanguageUnknown = "control-language-unknown",
        /// A text that should be a fingerprint.
        ControlNoFingerprint = "control-no-fingerprint",
        /// A person's date in the future.
        ControlDayToCome = "control-day-to-come",
        /// A first or last day of validity in the past.
        ControlDayOver = "control-day-over",
        /// An approval dated before the review or the version itself.
        ControlApprovalEarly = "control-approval-early",
        /// A next review on or before the day of release.
        ControlReviewEarly = "control-review-early",
        /// A version that is already released.
        ReleaseVersionExists = "release-version-exists",
        /// A version number that is not greater than the newest.
        ReleaseVersionLower = "release-version-lower",
        /// A version without changes.
        ReleaseNothingChanged = "release-nothing-changed",
        /// A class of change that is lower than required.
        ReleaseClass = "release-class",
        /// An author who is the only one to approve.
        ReleaseOwnApproval = "release-own-approval",
        /// A current date before the last entry of the log.
        ReleaseClock = "release-clock",
        /// A version without a language.
        ReleaseNoLanguage = "release-no-language",
        /// A translation without the fingerprint of its source text.
        TranslationUnstated = "translation-unstated",
        /// A translation of a different source text.
        TranslationStale = "translation-stale",
        /// An attempt to release a built-in form.
        ReleaseNoFolder = "release-no-folder",
        /// Two simultaneous releases.
        ReleaseBusy = "release-busy",
        /// An altered file of a release.
        ReleaseFileAltered = "release-file-altered",
        /// A missing file of a release.
        ReleaseFileMissing = "release-file-missing",
        /// A file that does not belong to a release.
        ReleaseFileAdded = "release-file-added",
        /// A file that the operating system put into the folder of releases.
        ReleaseSystemFile = "release-system-file",
        /// A copy of a file of a release.
        ReleaseFileCopied = "release-file-copied",
        /// A copy of the folder of a release.
        ReleaseFolderCopied = "release-folder-copied",
        /// Remains of an interrupted release.
        ReleaseUnfinished = "release-unfinished",
        /// A release without a signature.
        ReleaseUnsigned = "release-unsigned",
        /// A release signed with another key.
        ReleaseSignedByOther = "release-signed-by-other",
        /// A log entry that contradicts earlier entries.
        EntryImpossible = "entry-impossible",
        /// An expected entry of the log is missing.
        HeadMissing = "head-missing",
        /// An option for folders together with a file or a page code.
        VerifyOnlyFolder = "verify-only-folder",
        /// A folder without releases.
        NothingReleased = "nothing-released",
        /// Pages that this version of bogen renders with another design.
        RebuildOtherDesign = "rebuild-other-design",
        /// A page that differs when it is rendered again.
        RebuildDiffers = "rebuild-differs",
        /// A file that bogen did not create.
        FileStrange = "file-strange",
        /// A file of a version that was never released.
        FileUnreleased = "file-unreleased",
        /// A file that differs from the release that it claims to be.
        FileAltered = "file-altered",
        /// A file claims to be of a release, and programs may find different things in it.
        FileIncomparable = "file-incomparable",
        /// An invalid page code.
        CodeWrong = "code-wrong",
        /// A page code of a page that a released version does not have.
        CodeNotOurs = "code-not-ours",
        /// The code of a page behind the last one.
        CodePageMissing = "code-page-missing",
        /// A version that is not in force.
        VersionNotInForce = "version-not-in-force",
        /// A version whose working files differ from its release.
        VersionTaken = "version-taken",
        /// A version that is only available as an archive copy.
        VersionOnlyArchive = "version-only-archive",
        /// A released version requested for several forms at once.
        ReleaseOneForm = "release-one-form",
        /// A language that a version was not released in.
        LanguageNotReleased = "language-not-released",
        /// A review or approval that does not state for which text it was given.
        ApprovalUnbound = "approval-unbound",
        /// A review or approval that was given for another text.
        ApprovalStale = "approval-stale",
        /// An approval after which number, change or days were changed.
        ApprovalOtherTerms = "approval-other-terms",
        /// The description of a change that belongs to an earlier version.
        ControlChangeStale = "control-change-stale",
        /// A class below the proposed one without a reason.
        ReleaseClassReason = "release-class-reason",
        /// A variant of the original language with sentences of its own that nobody reviewed.
        VariantUnreviewed = "variant-unreviewed",
        /// An approval without a name or role.
        ApproveEmpty = "approve-empty",
        /// An approval of the original as a translation.
        ApproveOriginal = "approve-original",
        /// A control sheet that bogen cannot write into.
        ApproveUnwritable = "approve-unwritable",
        /// Consent is needed, and nobody can be asked.
        ConfirmNobody = "confirm-nobody",
        /// Nothing can be proven of a file or page.
        ProveNothing = "prove-nothing",
        /// The day of an entry is not the day by the clock when it was written.
        EntryOtherDay = "entry-other-day",
        /// A version that was never released.
        VersionNotReleased = "version-not-released",
        /// A version that is already withdrawn.
        WithdrawTwice = "withdraw-twice",
        /// A withdrawal without a reason or a person.
        WithdrawEmpty = "withdraw-empty",
        /// A key that cannot be used.
        KeyUnusable = "key-unusable",
        /// A key file that already exists.
        KeyExists = "key-exists",
        /// An empty file in place of a key.
        KeyEmpty = "key-empty",
        /// A wrong password.
        KeyPassword = "key-password",
        /// An empty password.
        KeyPasswordEmpty = "key-password-empty",
        /// A file that does not keep Git from changing releases, or something else in its place.
        ReleaseAttributes = "release-attributes",
        /// A folder of a release without its log entry.
        EntryMissing = "entry-missing",
        /// An altered log entry.
        EntryAltered = "entry-altered",
        /// A folder of a release with the wrong name.
        EntryRenamed = "entry-renamed",
        /// A log entry that does not follow the previous one.
        ChainBroken = "chain-broken",
        /// A manifest that was made for another place in the log.
        EntryMoved = "entry-moved",
        /// A manifest that was made for another project.
        EntryOfOtherProject = "entry-of-other-project",
        /// A folder of a release without its manifest.
        ManifestMissing = "manifest-missing",
        /// An altered manifest.
        ManifestAltered = "manifest-altered",
        /// A manifest signature that was altered, added or removed.
        ManifestSignatureAltered = "manifest-signature-altered",
        /// A version whose review is overdue.
        RegisterOverdue = "register-overdue",
        /// A language that an older version had and the version in force lacks.
        RegisterLanguageBehind = "register-language-behind",
        /// A form without a version in force.
        RegisterNoneInForce = "register-none-in-force",
        /// A sentence that is too long for easy language.
        EasySentenceLong = "easy-sentence-long",
        /// A character that easy language avoids.
        EasyCharacter = "easy-character",
        /// A word in capitals in easy language.
        EasyCapitals = "easy-capitals",
        /// A long word without a middle dot or hyphen in easy language.
        EasyLongWord = "easy-long-word",
        /// An abbreviation in easy language.
        EasyAbbreviation = "easy-abbreviation",
        /// A contracted word in easy language, such as “don’t”.
        EasyContraction = "easy-contraction",
        /// More than one sentence on a line of easy language.
        EasySentenceLine = "easy-sentence-line",
    }
}
