//! The common words of all forms: page headers and footers, buttons, error messages. Their messages are in `common.ftl`.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Serialize, Serializer};

use crate::field::TextFormat;
use crate::locale::{OTHER, Plurals, placeholder_number};
use crate::organisation_profile::Variable;

/// Declares the list of words: each with the id of its message in `common.ftl`, the variables of the message, and the one that
/// counts something, whose number decides about singular and plural.
macro_rules! common_words {
    ($($(#[$doc:meta])* $variant:ident = $id:literal $([$($variable:literal),+])? $(counts $count:literal)?,)+) => {
        /// A word or phrase that all forms share, by the id of its message in `common.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Word {
            $($(#[$doc])* $variant,)+
        }

        impl Word {
            /// All words, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Returns the id of the message.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// Returns the variables that the message may use.
            #[must_use]
            pub const fn variables(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($($variable),+)?],)+ }
            }

            /// Returns the variable that counts something.
            #[must_use]
            pub const fn count(self) -> Option<&'static str> {
                match self { $(Self::$variant => first(&[$($count)?]),)+ }
            }
        }
    };
}

/// Returns the first text of a list.
const fn first(texts: &[&'static str]) -> Option<&'static str> {
    if let [first, ..] = texts { Some(first) } else { None }
}

common_words! {
    /// "Seite 1 von 4".
    PageOf = "page-of" ["page", "pages"],
    /// "Ziel 2, Fortsetzung": what goes on from the page before.
    Continued = "continued" ["name"],
    /// "Version 1.0 vom 21. November 2026".
    VersionOf = "version-of" ["version", "date"],
    /// "Formular CM-02".
    FormNumber = "form-number" ["number"],
    /// The label of the field that identifies the form and the copy for programs.
    FormMark = "form-mark",
    /// The label of the language in the page's footer.
    LanguageLabel = "language-label",
    /// The heading of the control block: number, version, status.
    FormFacts = "form-facts",
    /// Status: the version is being written.
    StatusDraft = "status-draft",
    /// Status: the version is being reviewed.
    StatusInReview = "status-in-review",
    /// Status: the version is released.
    StatusReleased = "status-released",
    /// Status: the version's last day is over.
    StatusExpired = "status-expired",
    /// Status: a newer version is in force.
    StatusSuperseded = "status-superseded",
    /// Status: the version must no longer be used.
    StatusWithdrawn = "status-withdrawn",
    /// The suffix of the status on an archive copy.
    ArchiveCopy = "archive-copy",
    /// "Gültig ab 1. Jänner 2027".
    ValidFrom = "valid-from" ["from"],
    /// "Gültig bis 31. Dezember 2027".
    ValidUntil = "valid-until" ["until"],
    /// "Gültig von 1. Jänner 2027 bis 31. Dezember 2027".
    ValidBetween = "valid-between" ["from", "until"],
    /// "Freigegeben von Anna Berger (Leitung)".
    ApprovedBy = "approved-by" ["name", "role"],
    /// "Prüfzahl 1a2b 3c4d 5e6f".
    FingerprintLabel = "fingerprint-label" ["digits"],
    /// When a printed copy is valid, and how to check that.
    CopyRule = "copy-rule",
    /// What a handout is: an extract, and where what was agreed is written.
    HandoutExtract = "handout-extract" ["title", "number"],
    /// The title of the pocket card.
    PocketCard = "pocket-card",
    /// How to fold the pocket card.
    PocketCardFold = "pocket-card-fold",
    /// Before a translation: who translated.
    TranslatedBy = "translated-by" ["name"],
    /// Who translated what is on a handout, and that what the person wrote counts.
    TranslationsNote = "translations-note" ["name"],
    /// "Weitere Zeilen zu „Ziele“: 5 bis 8", on a sheet with further rows of a table.
    FurtherRows = "further-rows" ["field", "first", "last"],
    /// What to do with a sheet with further rows.
    FurtherRowsIntro = "further-rows-intro",
    /// The label of the line for the name, on a sheet that has no question that says whose it is.
    BelongsTo = "belongs-to",
    /// The label of the buttons that show only one part of the form.
    PartsLabel = "parts-label",
    /// The button that shows the whole form.
    WholeForm = "whole-form",
    /// "Blatt für Fachkräfte, Zeile 2".
    SheetOfRow = "sheet-of-row" ["sheet", "row"],
    /// "7 von 10": a point of a scale.
    PointOf = "point-of" ["point", "most"],
    /// "1. März 2027 bis 30. Juni 2027".
    PeriodBetween = "period-between" ["from", "to"],
    /// "ab 1. März 2027".
    PeriodFrom = "period-from" ["from"],
    /// "bis 30. Juni 2027".
    PeriodTo = "period-to" ["to"],
    /// Short notice: no professional has reviewed the translation.
    ShortUnreviewed = "short-unreviewed",
    /// Short notice: nobody of the target group has tested the easy text.
    ShortUntested = "short-untested",
    /// The mark of a required field.
    Required = "required",
    /// The mark of an optional field.
    Optional = "optional",
    /// Introduces the purpose: "Warum wir das fragen:".
    Why = "why",
    /// Perspective: the client.
    VoiceClient = "voice-client",
    /// Perspective: informal helpers.
    VoiceInformalHelper = "voice-informal-helper",
    /// Perspective: professionals.
    VoiceProfessional = "voice-professional",
    /// Perspective: the case manager.
    VoiceCaseManager = "voice-case-manager",
    /// "Only if you ticked “{value}” at “{field}”."
    WhenEqual = "when-equal" ["field", "value"],
    /// The opposite of [`Word::WhenEqual`].
    WhenNotEqual = "when-not-equal" ["field", "value"],
    /// "Only if you wrote “{value}” at “{field}”", of what is typed.
    WhenTypedEqual = "when-typed-equal" ["field", "value"],
    /// The opposite of [`Word::WhenTypedEqual`].
    WhenTypedNotEqual = "when-typed-not-equal" ["field", "value"],
    /// "Only if you wrote something at “{field}”."
    WhenExists = "when-exists" ["field"],
    /// The opposite of [`Word::WhenExists`].
    WhenNotExists = "when-not-exists" ["field"],
    /// "Only if “{field}” is greater than {value}."
    WhenGreater = "when-greater" ["field", "value"],
    /// "Only if “{field}” is less than {value}."
    WhenLess = "when-less" ["field", "value"],
    /// "Only if “{field}” is at least {value}."
    WhenAtLeast = "when-at-least" ["field", "value"],
    /// "Only if “{field}” is at most {value}."
    WhenAtMost = "when-at-most" ["field", "value"],
    /// "Only if your answer to “{field}” begins with “{value}”."
    WhenStartsWith = "when-starts-with" ["field", "value"],
    /// "Only if “{value}” occurs in your answer to “{field}”."
    WhenContains = "when-contains" ["field", "value"],
    /// "Only if “{field}” is {value}", of a calculated value.
    WhenValueEqual = "when-value-equal" ["field", "value"],
    /// The opposite of [`Word::WhenValueEqual`].
    WhenValueNotEqual = "when-value-not-equal" ["field", "value"],
    /// "Only if “{field}” is more than {value}."
    WhenValueGreater = "when-value-greater" ["field", "value"],
    /// "Only if “{field}” is less than {value}."
    WhenValueLess = "when-value-less" ["field", "value"],
    /// "Only if “{field}” is {value} or more."
    WhenValueAtLeast = "when-value-at-least" ["field", "value"],
    /// "Only if “{field}” is {value} or less."
    WhenValueAtMost = "when-value-at-most" ["field", "value"],
    /// The answer yes.
    Yes = "yes",
    /// The answer no.
    No = "no",
    /// The answer "I do not know".
    DontKnow = "dont-know",
    /// The answer "I do not want to say".
    NoAnswer = "no-answer",
    /// The answer in own words: "Anderes".
    Other = "other",
    /// The label of the line for own words, where it must differ from that of its box.
    OtherWords = "other-words" ["field"],
    /// "I agree."
    Agreed = "agreed",
    /// "I do not agree."
    Declined = "declined",
    /// The label of the day of a withdrawal.
    WithdrawnOn = "withdrawn-on",
    /// Part of a signature: the name.
    SignatureName = "signature-name",
    /// Part of a signature: the place.
    SignaturePlace = "signature-place",
    /// Part of a signature: the date.
    SignatureDate = "signature-date",
    /// Part of a signature: the line to sign on.
    SignatureLine = "signature-line",
    /// The legal meaning of a typed name in an HTML form.
    SignatureTyped = "signature-typed",
    /// Part of a date: the day.
    Day = "day",
    /// Part of a date: the month.
    Month = "month",
    /// Part of a date: the year.
    Year = "year",
    /// The format of a date: "zum Beispiel 27 3 2026".
    DateHint = "date-hint",
    /// Part of a time: the hour.
    Hour = "time-hour",
    /// Part of a time: the minute.
    Minute = "time-minute",
    /// The label of the time that belongs to a day.
    Time = "time-label",
    /// The format of a time: "zum Beispiel 14:30".
    TimeHint = "time-hint",
    /// Part of a duration: the hours.
    DurationHours = "duration-hours",
    /// Part of a duration: the minutes.
    DurationMinutes = "duration-minutes",
    /// The format of a duration: "zum Beispiel 1:30".
    DurationHint = "duration-hint",
    /// The format of a month: "zum Beispiel 3 2026".
    MonthHint = "month-hint",
    /// The number of a quantity.
    QuantityValue = "quantity-value",
    /// The unit of a quantity.
    QuantityUnit = "quantity-unit",
    /// The units of a quantity that is written in one line.
    QuantityHint = "quantity-hint" ["units"],
    /// Face 1: very bad.
    Face1 = "face-1",
    /// Face 2: bad.
    Face2 = "face-2",
    /// Face 3: neither.
    Face3 = "face-3",
    /// Face 4: good.
    Face4 = "face-4",
    /// Face 5: very good.
    Face5 = "face-5",
    /// The instruction for a choice: "Bitte eines ankreuzen."
    ChooseOne = "choose-one",
    /// The instruction for choices: "Sie können mehrere ankreuzen."
    ChooseAny = "choose-any",
    /// The instruction for choices with a limit.
    ChooseAtMost = "choose-at-most" ["max"] counts "max",
    /// The instruction for documents: "Kreuzen Sie an, was Sie beilegen."
    TickEnclosed = "tick-enclosed",
    /// Which files may be chosen on screen.
    AttachmentsHint = "attachments-hint" ["max", "megabytes", "types"] counts "max",
    /// The name of the input for files.
    ChooseFiles = "choose-files",
    /// The button that removes a file.
    RemoveFile = "remove-file",
    /// Announced when files have been chosen.
    FileAdded = "file-added" ["file"],
    /// Announced when a file has been removed.
    FileRemoved = "file-removed" ["file"],
    /// Announced when a file cannot be read.
    FileUnreadable = "file-unreadable" ["file"],
    /// Said when a draft is loaded of which a file is missing or altered.
    FileLost = "file-lost" ["field"],
    /// The size of a file.
    FileSize = "file-size" ["size"],
    /// How to answer a choice with a least number.
    ChooseAtLeast = "choose-at-least" ["min"] counts "min",
    /// How to answer a choice with a least and a greatest number.
    ChooseBetween = "choose-between" ["min", "max"] counts "max",
    /// How to answer a choice with a fixed number.
    ChooseExactly = "choose-exactly" ["max"] counts "max",
    /// Both limits of a number.
    NumberBetween = "number-between" ["min", "max"],
    /// The lower limit of a number.
    NumberFrom = "number-from" ["min"],
    /// The upper limit of a number.
    NumberTo = "number-to" ["max"],
    /// How a value is calculated: the sum of fields.
    CalculatedSum = "calculated-sum" ["fields"],
    /// How a value is calculated: the number of answers.
    CalculatedCount = "calculated-count" ["fields"],
    /// How a value is calculated: the mean of fields.
    CalculatedMean = "calculated-mean" ["fields"],
    /// How a value is calculated: the least of fields.
    CalculatedMinimum = "calculated-minimum" ["fields"],
    /// How a value is calculated: the greatest of fields.
    CalculatedMaximum = "calculated-maximum" ["fields"],
    /// How a value is calculated: the days between two dates.
    CalculatedDays = "calculated-days" ["from", "to"],
    /// How a value is calculated: the whole years between two dates.
    CalculatedYears = "calculated-years" ["from", "to"],
    /// The values of a band with both limits.
    BandBetween = "band-between" ["from", "to"],
    /// The values of a band without an upper limit.
    BandFrom = "band-from" ["from"],
    /// The values of a band without a lower limit.
    BandTo = "band-to" ["to"],
    /// The button that adds a row, where the form has no words of its own.
    AddRow = "add-row",
    /// The button that removes a row.
    RemoveRow = "remove-row" ["row"],
    /// Announcement: a row was added.
    RowAdded = "row-added" ["row"],
    /// Announcement: a row was removed.
    RowRemoved = "row-removed" ["row"],
    /// The button that brings a removed row back.
    UndoRemove = "undo-remove" ["row"],
    /// Announced after a removed row has been brought back.
    RowRestored = "row-restored" ["row"],
    /// The question before a row is removed to which others refer: how many, and which.
    RowChosen = "row-chosen" ["row", "count", "places"],
    /// The button that does not remove the row after all.
    KeepRow = "keep-row",
    /// What a reference was before its row was removed: "bisher: 2 – Wohnung finden".
    RowWas = "row-was" ["row"],
    /// The hint below printed rows: use another sheet if there are not enough.
    MoreRows = "more-rows",
    /// Replaces a missing answer on a filled page.
    NotAnswered = "not-answered",
    /// Replaces an irrelevant section on a filled page.
    NotAsked = "not-asked",
    /// The name of the language switch.
    LanguageSwitch = "language-switch",
    /// The link that skips to the form.
    SkipToForm = "skip-to-form",
    /// The heading of the list of sections.
    Contents = "contents",
    /// The progress: "3 von 12 Fragen beantwortet".
    Progress = "progress" ["done", "all"],
    /// The link at the end of a section to the next one that is asked.
    NextSection = "next-section" ["name"],
    /// The button that offers to read sections and questions aloud.
    OfferReadAloud = "offer-read-aloud",
    /// The button that reads a section or question aloud.
    ReadAloud = "read-aloud",
    /// The heading of the tools (save, load, print).
    Tools = "tools",
    /// The button that saves the answers for submission.
    SaveAnswers = "save-answers",
    /// The explanation of saving the answers.
    SaveAnswersHint = "save-answers-hint",
    /// The button that saves a draft.
    SaveDraft = "save-draft",
    /// The button that loads a draft.
    LoadDraft = "load-draft",
    /// The button that begins an empty form with a copy id of its own.
    StartAnew = "start-anew",
    /// The button that prints.
    Print = "print",
    /// On each sheet printed by a browser: where it comes from, and how many answers it has.
    PrintedFromScreen = "printed-from-screen" ["count"] counts "count",
    /// Announcement: the answers were saved.
    Saved = "saved" ["file"],
    /// Announcement: answers to questions that are no longer asked do not count, but stay in the file.
    RuledOut = "ruled-out",
    /// Announcement: a draft was loaded.
    Loaded = "loaded",
    /// Announcement: a draft was loaded, without some answers that do not fit the form.
    LoadedPartly = "loaded-partly" ["questions"],
    /// Announcement: a file could not be loaded as a draft of this form.
    LoadFailed = "load-failed",
    /// The question before leaving with unsaved answers.
    Unsaved = "unsaved",
    /// The notice that the page sends no data.
    PrivacyNote = "privacy-note",
    /// How to take back a chosen answer.
    TakeBackNote = "take-back-note",
    /// The instruction for browsers without JavaScript: print the page.
    NoScript = "no-script",
    /// The heading of the summary of errors.
    ErrorSummary = "error-summary",
    /// The heading of the summary of hints.
    HintSummary = "hint-summary",
    /// The heading of the signatures that are not typed.
    OpenSignatures = "open-signatures",
    /// The button after the summary that saves in spite of errors.
    SaveAnyway = "save-anyway",
    /// The prefix of each error for screen readers.
    ErrorPrefix = "error-prefix",
    /// The prefix of each warning for screen readers.
    WarningPrefix = "warning-prefix",
    /// The number of characters left.
    CharactersLeft = "characters-left" ["count"] counts "count",
    /// The number of characters over the limit.
    CharactersOver = "characters-over" ["count"] counts "count",
    /// Notice: the easy text explains and is not binding.
    NoticeExplains = "notice-explains",
    /// Notice: nobody of the target group has tested the easy text.
    NoticeUntested = "notice-untested",
    /// Notice: no professional has reviewed the translation.
    NoticeUnreviewed = "notice-unreviewed" ["original"],
    /// Notice: the version is being written and must not be used.
    NoticeDraft = "notice-draft",
    /// Notice: the version is being reviewed and must not be used yet.
    NoticeInReview = "notice-in-review",
    /// Notice: the last day of the version is over.
    NoticeExpired = "notice-expired",
    /// Notice: a newer version supersedes this one.
    NoticeSuperseded = "notice-superseded",
    /// Notice: the version must no longer be used.
    NoticeWithdrawn = "notice-withdrawn",
    /// Notice: the page is an archive copy.
    NoticeArchive = "notice-archive",
    /// The accessible name of a blank for a value that the organisation's profile lacks.
    BlankToFill = "blank-to-fill" ["name"],
    /// The text alternative of a ticked box on a filled page.
    Ticked = "ticked-box",
    /// The text alternative of an unticked box on a filled page.
    NotTicked = "unticked-box",
    /// The name of a blank: the organisation's name.
    GapOrganisation = "gap-organisation",
    /// The name of a blank: the organisation's address.
    GapOrganisationAddress = "gap-organisation-address",
    /// The name of a blank: the organisation's telephone number.
    GapOrganisationPhone = "gap-organisation-phone",
    /// The name of a blank: the organisation's e-mail address.
    GapOrganisationEmail = "gap-organisation-email",
    /// The name of a blank: the organisation's website.
    GapOrganisationWebsite = "gap-organisation-website",
    /// The name of a blank: the organisation's carrier.
    GapCarrier = "gap-carrier",
    /// The name of a blank: who pays and commissions the organisation.
    GapFunders = "gap-funders",
    /// The name of a blank: the data protection officer.
    GapDataProtectionOfficer = "gap-data-protection-officer",
    /// The name of a blank: how to reach the data protection officer.
    GapDataProtectionContact = "gap-data-protection-contact",
    /// The name of a blank: who receives data from the organisation.
    GapDataRecipients = "gap-data-recipients",
    /// The name of a blank: how long the organisation keeps data.
    GapStoragePeriod = "gap-storage-period",
    /// The name of a blank: where to complain.
    GapComplaintsOffice = "gap-complaints-office",
    /// The name of a blank: how to reach the complaints office.
    GapComplaintsContact = "gap-complaints-contact",
    /// The name of a blank: where to complain outside.
    GapComplaintsOutside = "gap-complaints-outside",
    /// The name of a blank: what its case managers have learned.
    GapTraining = "gap-training",
    /// The name of a blank: its theories and methods.
    GapMethods = "gap-methods",
    /// The name of a blank: what carrier and funders demand.
    GapConditions = "gap-conditions",
    /// The name of a blank: who in it may know something.
    GapInsiders = "gap-insiders",
    /// The name of a blank: to whom it reports with names.
    GapNamedReports = "gap-named-reports",
    /// The name of a blank: when it ends the work.
    GapEndsWhen = "gap-ends-when",
    /// The name of a blank: other help nearby.
    GapAlternatives = "gap-alternatives",
    /// The name of a blank: standards that it cannot meet.
    GapShortcomings = "gap-shortcomings",
    /// "Lange Antworten im ganzen Wortlaut": the heading of the pages at the end of a copy.
    LongAnswers = "long-answers",
    /// What the pages at the end of a copy are for.
    LongAnswersIntro = "long-answers-intro",
    /// "Zu Seite 3: Mein Ziel": the heading of an answer there, to a question without a number.
    LongAnswer = "long-answer" ["page", "name"],
    /// "Zu Frage 3.2 auf Seite 3: Mein Ziel": the heading of an answer there.
    NumberedLongAnswer = "numbered-long-answer" ["number", "page", "name"],
    /// "(ganz auf Seite 9)": what ends the text in a box that is too small for it.
    LongAnswerOn = "long-answer-on" ["page"],
    /// "(S. 9)": the same in a narrow box.
    LongAnswerOnShort = "long-answer-on-short" ["page"],
    /// The number of the copy.
    CopyLabel = "copy-label" ["copy"],
    /// A required field is not answered.
    ErrorRequired = "error-required" ["field"],
    /// A signature is not typed: it is given on paper.
    SignatureOpen = "signature-open" ["field"],
    /// A text is too long.
    ErrorTooLong = "error-too-long" ["field", "max"] counts "max",
    /// A text is no e-mail address.
    ErrorEmail = "error-email" ["field"],
    /// A text is no telephone number.
    ErrorPhone = "error-phone" ["field"],
    /// A text is no postcode.
    ErrorPostcode = "error-postcode" ["field"],
    /// A text has not the characters of an IBAN.
    ErrorIban = "error-iban" ["field"],
    /// A text has not the characters of a BIC.
    ErrorBic = "error-bic" ["field"],
    /// A text has not the digits of an Austrian social insurance number.
    ErrorAustrianInsurance = "error-at-social-insurance" ["field"],
    /// A text has not the digits of a German tax identification number.
    ErrorGermanTax = "error-de-tax-id" ["field"],
    /// A text has not the characters of a German pension insurance number.
    ErrorGermanPension = "error-de-pension-insurance" ["field"],
    /// The check digits of a number do not fit the others.
    ErrorCheckDigit = "error-check-digit" ["field"],
    /// The digits of a number that stand for a day of birth are none.
    ErrorDateInNumber = "error-date-in-number" ["field"],
    /// A text does not match the pattern, for fields without a message of their own.
    ErrorPattern = "error-pattern" ["field"],
    /// A text has control characters, which were removed.
    ErrorControlCharacters = "error-control-characters" ["field"],
    /// Invisible characters were removed.
    ErrorInvisibleCharacters = "error-invisible-characters" ["field"],
    /// A text is not a number.
    ErrorNotANumber = "error-not-a-number" ["field"],
    /// The number is a thousand in one language and one in another.
    ErrorAmbiguousNumber = "error-ambiguous-number" ["field"],
    /// A number is too small.
    ErrorNumberMin = "error-number-min" ["field", "min"],
    /// A number is too large.
    ErrorNumberMax = "error-number-max" ["field", "max"],
    /// A number has too many decimals.
    ErrorDecimals = "error-decimals" ["field", "decimals"],
    /// A number has no unit.
    ErrorUnitMissing = "error-unit-missing" ["field"],
    /// A unit is not offered.
    ErrorUnknownUnit = "error-unknown-unit" ["field"],
    /// A unit has no number.
    ErrorNumberMissing = "error-number-missing" ["field"],
    /// A text is no duration.
    ErrorNotADuration = "error-not-a-duration" ["field"],
    /// A text may be several durations.
    ErrorAmbiguousDuration = "error-ambiguous-duration" ["field"],
    /// A duration is too short.
    ErrorDurationMin = "error-duration-min" ["field", "min"],
    /// A duration is too long.
    ErrorDurationMax = "error-duration-max" ["field", "max"],
    /// A reference is that of no row.
    ErrorNoSuchRow = "error-no-such-row" ["field"],
    /// A date does not exist.
    ErrorNoSuchDate = "error-no-such-date" ["field"],
    /// The text cannot be read as a date.
    ErrorNotADate = "error-not-a-date" ["field"],
    /// The text can be read as different dates.
    ErrorAmbiguousDate = "error-ambiguous-date" ["field"],
    /// The text is not a month with its year.
    ErrorNotAMonth = "error-not-a-month" ["field"],
    /// The text is not a year.
    ErrorNotAYear = "error-not-a-year" ["field"],
    /// The text is not a day with a time.
    ErrorNotADayWithTime = "error-not-a-day-with-time" ["field"],
    /// The text is not a time of day.
    ErrorNotATime = "error-not-a-time" ["field"],
    /// The time is too early.
    ErrorTimeBefore = "error-time-before" ["field", "min"],
    /// The time is too late.
    ErrorTimeAfter = "error-time-after" ["field", "max"],
    /// The year has two digits.
    ErrorShortYear = "error-short-year" ["field"],
    /// A date is too early.
    ErrorDateBefore = "error-date-before" ["field", "limit"],
    /// A date is too late.
    ErrorDateAfter = "error-date-after" ["field", "limit"],
    /// An option was chosen that is not offered.
    ErrorUnknownOption = "error-unknown-option" ["field"],
    /// Several options were chosen where one is allowed.
    ErrorSeveralOptions = "error-several-options" ["field"],
    /// The text is no option of the list.
    ErrorNotInList = "error-not-in-list" ["field"],
    /// The text is the words of several options of the list.
    ErrorSeveralInList = "error-several-in-list" ["field"],
    /// The option does not belong to the one chosen elsewhere.
    ErrorOtherParent = "error-other-parent" ["field"],
    /// How an option of a list is chosen.
    ListHint = "list-hint",
    /// Too many options were chosen.
    ErrorAtMost = "error-at-most" ["field", "max"] counts "max",
    /// Problem: too few options are chosen.
    ErrorAtLeast = "error-at-least" ["field", "min"] counts "min",
    /// Problem: an option that stands alone is chosen with others.
    ErrorOptionAlone = "error-option-alone" ["field"],
    /// "I do not want to say" was chosen together with other options.
    ErrorNoAnswerAlone = "error-no-answer-alone" ["field"],
    /// A file is too large.
    ErrorFileSize = "error-file-size" ["field", "megabytes"],
    /// A file is of a type that is not accepted.
    ErrorFileType = "error-file-type" ["field", "types"],
    /// Too many files.
    ErrorFileNumber = "error-file-number" ["field", "max"] counts "max",
    /// All files together are too large.
    ErrorFilesTotal = "error-files-total" ["megabytes"],
    /// A file that the answers name is not there.
    ErrorFileMissing = "error-file-missing" ["field"],
    /// A file is another one than the answers state.
    ErrorFileAltered = "error-file-altered" ["field"],
    /// The answers name the same content twice.
    ErrorFileTwice = "error-file-twice" ["field"],
    /// A file belongs to a document that is not ticked.
    ErrorFileNotTicked = "error-file-not-ticked" ["field"],
    /// A document is ticked on screen, but no file of it is there.
    ErrorCopyMissing = "error-copy-missing" ["field"],
    /// Files lie beside the answers that these do not name.
    ErrorFileSurplus = "error-file-surplus" ["count"] counts "count",
    /// What the answers say of a file cannot be read.
    ErrorFileEntry = "error-file-entry",
    /// Too few rows.
    ErrorRowsMin = "error-rows-min" ["field", "min"] counts "min",
    /// Too many rows.
    ErrorRowsMax = "error-rows-max" ["field", "max"] counts "max",
    /// An answer has a structure that the field cannot have.
    ErrorShape = "error-shape" ["field"],
    /// A file contains two different answers to one field.
    ErrorGivenTwice = "error-given-twice" ["field"],
    /// An irrelevant field is answered.
    ErrorNotAsked = "error-not-asked" ["field"],
    /// The file states another value than the calculated one.
    ErrorOtherThanCalculated = "error-other-than-calculated" ["field", "parts"],
    /// The file states a value where nothing can be calculated.
    ErrorNothingToCalculate = "error-nothing-to-calculate" ["field", "parts"],
    /// An agreement was withdrawn that was never given.
    ErrorWithdrawnNotAgreed = "error-withdrawn-not-agreed" ["field"],
    /// A field that the form does not have.
    ErrorUnknownField = "error-unknown-field" ["field"],
    /// An answer to an older version could not be migrated.
    ErrorNotCarriedOver = "error-not-carried-over" ["field"],
    /// The language of the answers is not one of the form's.
    ErrorUnknownLanguage = "error-unknown-language",
    /// The copy's number is not one that bogen assigns.
    ErrorUnknownCopy = "error-unknown-copy",
    /// The answers are a draft that is not submitted yet.
    ErrorDraft = "error-draft",
    /// An answer to a question that is not on the sheet that the file says it is.
    ErrorNotOnSheet = "error-not-on-sheet" ["field"],
    /// Several sheets give different answers.
    ErrorViewsDiffer = "error-views-differ" ["field", "sheets"],
    /// The sheet of a part is missing among those that were joined.
    ErrorSheetMissing = "error-sheet-missing" ["sheet"],
    /// The same sheet was joined twice, with the same answers.
    ErrorSheetTwice = "error-sheet-twice" ["sheet"],
    /// Sheets that were joined name different persons.
    ErrorOtherPerson = "error-other-person" ["field", "sheets"],
    /// Some of the sheets that were joined do not say which copy they are.
    ErrorCopyUnstated = "error-copy-unstated",
    /// A problem with one of the sheets that were joined.
    ErrorOnSheet = "error-on-sheet" ["sheet", "problem"],
    /// The answers were given to another text of the same version.
    ErrorOtherText = "error-other-text",
    /// The version that was answered is released, and its first day has not come yet.
    ErrorVersionNotYet = "error-version-not-yet",
    /// The last day of the version that was answered is over.
    ErrorVersionExpired = "error-version-expired",
    /// A newer version supersedes the one that was answered.
    ErrorVersionSuperseded = "error-version-superseded",
    /// As before, and the newer version makes a substantive change.
    ErrorVersionAskAnew = "error-version-ask-anew",
    /// The version that was answered must no longer be used.
    ErrorVersionWithdrawn = "error-version-withdrawn",
    /// The form in a returned file differs from the issued one.
    ErrorFormAltered = "error-form-altered" ["changes"],
    /// Programs may find different things in a returned file.
    ErrorFormAmbiguous = "error-form-ambiguous" ["reason"],
    /// Annotations were added to the form in a returned file, or its structure is lost.
    ErrorFormTouched = "error-form-touched" ["changes"],
    /// The file was changed after it was signed.
    ErrorSignatureBroken = "error-signature-broken",
    /// A signature could not be checked.
    ErrorSignatureUnchecked = "error-signature-unchecked",
    /// Content was added after a signature.
    ErrorSignatureEarlier = "error-signature-earlier",
    /// Part of a list: fields are missing.
    ChangeFieldsMissing = "change-fields-missing" ["count"] counts "count",
    /// Part of a list: fields were added.
    ChangeFieldsAdded = "change-fields-added" ["count"] counts "count",
    /// Part of a list: the labels of fields are different.
    ChangeFieldsRelabelled = "change-fields-relabelled" ["count"] counts "count",
    /// Part of a list: the kind or position of fields is different.
    ChangeFieldsReshaped = "change-fields-reshaped" ["count"] counts "count",
    /// Part of a list: the text of pages is different.
    ChangePageText = "change-page-text" ["pages", "count"] counts "count",
    /// Part of a list: the appearance of pages is different.
    ChangePageLook = "change-page-look" ["pages", "count"] counts "count",
    /// A change of a returned form: a page is missing.
    ChangePageMissing = "change-page-missing" ["pages", "count"] counts "count",
    /// A change of a returned form: a page was put in.
    ChangePageAdded = "change-page-added" ["pages", "count"] counts "count",
    /// A change of a returned form: a page that bogen added says something else than the fields.
    ChangeContinuation = "change-continuation" ["pages", "count"] counts "count",
    /// A change of a returned form: a page is in another place.
    ChangePageMoved = "change-page-moved" ["pages", "count"] counts "count",
    /// A change of a returned form: a page is turned.
    ChangePageTurned = "change-page-turned" ["pages", "count"] counts "count",
    /// A change of a returned form: something is laid over a page.
    ChangeOverlay = "change-overlay" ["pages", "count"] counts "count",
    /// A change of a returned form: a link is different.
    ChangeLink = "change-link" ["pages", "count"] counts "count",
    /// A change of a returned form: fields display something other than what is stored in them.
    ChangeFieldLook = "change-field-look" ["fields"],
    /// A change of a returned form: a program added a field of its own for signing.
    ChangeSignatureFieldAdded = "change-signature-field-added",
    /// A change of a returned form: the file contains several forms.
    ChangeSeveralForms = "change-several-forms" ["pages"],
    /// A change of a returned form: the fields are no longer connected to the form.
    ChangeFieldsLoose = "change-fields-loose",
    /// A change of a returned form: screen readers read something else aloud.
    ChangeStructure = "change-structure",
    /// A change of a returned form: parts of the file that nobody sees are missing.
    ChangePartsLost = "change-parts-lost",
    /// A change of a returned form: other files are inside the file.
    ChangeAttachments = "change-attachments",
    /// A change of a returned form: different settings of the fields, such as another font.
    ChangeFormSettings = "change-form-settings",
    /// A change of a returned form: a different language is stated.
    ChangeLanguage = "change-language",
    /// A change of a returned form: layers that can be shown and hidden.
    ChangeLayers = "change-layers",
    /// A change of a returned form: links lead elsewhere.
    ChangeLinks = "change-links",
    /// A change of a returned form: a different title or other information about the file.
    ChangeMetadata = "change-metadata",
    /// A change of a returned form: different bookmarks.
    ChangeOutlines = "change-outlines",
    /// A change of a returned form: different information about colours.
    ChangeOutputIntents = "change-output-intents",
    /// A change of a returned form: programs display different page numbers.
    ChangePageLabels = "change-page-labels",
    /// A change of a returned form: the file opens in a different way.
    ChangeViewer = "change-viewer",
    /// A change of a returned form: something was added that is not part of the form.
    ChangeOther = "change-other",
    /// Part of a list: annotations were added to pages.
    ChangeNotes = "change-notes" ["pages", "count"] counts "count",
    /// Part of a list: the file contains scripts or automatic actions.
    ChangeScript = "change-script",
    /// Part of a list: the structure tree is lost.
    ChangeTagsLost = "change-tags-lost",
    /// Why programs may find different things in a file: the file does not begin as a PDF does.
    AmbiguousHeader = "ambiguous-header",
    /// Why programs may find different things in a file: the tables of the file are damaged or contradict each other.
    AmbiguousTables = "ambiguous-tables",
    /// Why programs may find different things in a file: a table lists an object twice, or something else is in its place.
    AmbiguousEntries = "ambiguous-entries",
    /// Why programs may find different things in a file: the file contains what no table lists.
    AmbiguousUnlisted = "ambiguous-unlisted",
    /// Why programs may find different things in a file: an earlier state of an object counts, or an object was deleted.
    AmbiguousOutdated = "ambiguous-outdated",
    /// Why programs may find different things in a file: programs read a spelling differently.
    AmbiguousSpelling = "ambiguous-spelling",
    /// Why programs may find different things in a file: an entry of an object is there twice.
    AmbiguousKeys = "ambiguous-keys",
    /// Why programs may find different things in a file: a stated length is wrong.
    AmbiguousLengths = "ambiguous-lengths",
    /// Why programs may find different things in a file: a stream of objects contains others than the tables say.
    AmbiguousObjectStreams = "ambiguous-object-streams",
    /// Why programs may find different things in a file: it is ambiguous how the file is encrypted.
    AmbiguousEncryption = "ambiguous-encryption",
    /// Why programs may find different things in a file: the file is too large or too intricate to find out.
    AmbiguousTooCostly = "ambiguous-too-costly",
    /// Why programs may find different things in a file: a part cannot be read.
    AmbiguousUnreadable = "ambiguous-unreadable",
    /// Why a file cannot be compared: the form as issued is not there.
    AmbiguousNoOriginal = "ambiguous-no-original",
    /// A change of a returned form: its signatures cannot be found.
    ChangeSignaturesUnread = "change-signatures-unread",
}

impl Word {
    /// Reports whether it is a text of several paragraphs in Markdown, not a phrase.
    pub(super) fn is_notice(self) -> bool {
        self.id().starts_with("notice-")
    }

    /// Returns the message for a text that does not have a format.
    #[must_use]
    pub const fn of_format(format: TextFormat) -> Self {
        match format {
            TextFormat::Email => Self::ErrorEmail,
            TextFormat::Phone => Self::ErrorPhone,
            TextFormat::Postcode => Self::ErrorPostcode,
            TextFormat::Iban => Self::ErrorIban,
            TextFormat::Bic => Self::ErrorBic,
            TextFormat::AustrianInsurance => Self::ErrorAustrianInsurance,
            TextFormat::GermanTax => Self::ErrorGermanTax,
            TextFormat::GermanPension => Self::ErrorGermanPension,
        }
    }

    /// Returns the name of the blank for a variable without a value.
    #[must_use]
    pub const fn gap(variable: Variable) -> Self {
        match variable {
            Variable::Organisation => Self::GapOrganisation,
            Variable::OrganisationAddress => Self::GapOrganisationAddress,
            Variable::OrganisationPhone => Self::GapOrganisationPhone,
            Variable::OrganisationEmail => Self::GapOrganisationEmail,
            Variable::OrganisationWebsite => Self::GapOrganisationWebsite,
            Variable::Carrier => Self::GapCarrier,
            Variable::Funders => Self::GapFunders,
            Variable::DataProtectionOfficer => Self::GapDataProtectionOfficer,
            Variable::DataProtectionContact => Self::GapDataProtectionContact,
            Variable::DataRecipients => Self::GapDataRecipients,
            Variable::StoragePeriod => Self::GapStoragePeriod,
            Variable::ComplaintsOffice => Self::GapComplaintsOffice,
            Variable::ComplaintsContact => Self::GapComplaintsContact,
            Variable::ComplaintsOutside => Self::GapComplaintsOutside,
            Variable::Training => Self::GapTraining,
            Variable::Methods => Self::GapMethods,
            Variable::Conditions => Self::GapConditions,
            Variable::Insiders => Self::GapInsiders,
            Variable::NamedReports => Self::GapNamedReports,
            Variable::EndsWhen => Self::GapEndsWhen,
            Variable::Alternatives => Self::GapAlternatives,
            Variable::Shortcomings => Self::GapShortcomings,
        }
    }

    /// Returns `{name}` as the value of each variable, so that values can be inserted later. The variable that counts is a number
    /// of the same plural category as `sample`, and written as `{name}` too.
    pub(super) fn placeholders(self, sample: u32) -> FluentArgs<'static> {
        let value = |name| match self.count() {
            Some(count) if count == name => placeholder_number(count, sample),
            _ => FluentValue::from(format!("{{{name}}}")),
        };
        self.variables().iter().map(|&name| (name, value(name))).collect()
    }
}

/// A word in one language: for each plural category of its count, if they differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Wording {
    /// The same for all numbers.
    Uncounted(String),
    /// By plural category: `one`, `few`, `other`.
    Counted(BTreeMap<&'static str, String>),
}

impl Wording {
    fn collect(word: Word, samples: &[(&'static str, u32)], mut find: impl FnMut(u32) -> String) -> Self {
        if word.count().is_none() {
            return Self::Uncounted(find(0));
        }
        let mut by_category: BTreeMap<_, _> =
            samples.iter().map(|&(category, sample)| (category, find(sample))).collect();
        let other = by_category.get(OTHER).cloned().unwrap_or_default();
        by_category.retain(|category, text| *category == OTHER || *text != other);
        if by_category.len() > 1 { Self::Counted(by_category) } else { Self::Uncounted(other) }
    }

    fn of(&self, category: &str) -> &str {
        match self {
            Self::Uncounted(text) => text,
            Self::Counted(texts) => texts.get(category).or_else(|| texts.get(OTHER)).map_or("", String::as_str),
        }
    }
}

/// The words in one language, with `{name}` as the placeholder of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    words: BTreeMap<Word, Wording>,
    plurals: Plurals,
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.words.iter().map(|(word, text)| (word.id(), text)))
    }
}

impl Words {
    /// Collects words in a language. `find` looks up a word for a count.
    pub(super) fn collect(tag: &str, mut find: impl FnMut(Word, u32) -> String) -> Self {
        let plurals = Plurals::of(tag);
        let samples = plurals.samples();
        let words = Word::ALL.iter();
        let words = words.map(|&word| (word, Wording::collect(word, &samples, |sample| find(word, sample)))).collect();
        Self { words, plurals }
    }

    /// Returns a word with its placeholders; of one that counts, the plural.
    #[must_use]
    pub fn get(&self, word: Word) -> &str {
        self.words.get(&word).map_or("", |wording| wording.of(OTHER))
    }

    /// Returns a word with its placeholders, for each plural category.
    #[must_use]
    pub fn wording(&self, word: Word) -> Option<&Wording> {
        self.words.get(&word)
    }

    /// Returns the accessible name of the blank for a variable without a value.
    #[must_use]
    pub fn gap(&self, variable: Variable) -> String {
        self.fill(Word::BlankToFill, &[("name", self.get(Word::gap(variable)))])
    }

    /// Returns a word with its placeholders replaced.
    #[must_use]
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        let count = word.count().and_then(|count| values.iter().find(|(name, _)| *name == count));
        let category = count.map_or(OTHER, |(_, number)| self.plurals.category_of(number));
        self.words.get(&word).map_or_else(String::new, |wording| fill(wording.of(category), values))
    }
}

/// Replaces placeholders `{name}` by values. Placeholders within values are not replaced.
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, from_brace) = rest.split_at(start);
        out.push_str(before);
        let found = values.iter().find_map(|(name, value)| {
            Some((value, from_brace.strip_prefix('{')?.strip_prefix(name)?.strip_prefix('}')?))
        });
        if let Some((value, after)) = found {
            out.push_str(value);
            rest = after;
        } else {
            out.push('{');
            rest = &from_brace[1..];
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_decides_about_singular_and_plural() {
        let words = Words::collect("de-AT-simple", |word, count| match count {
            1 if word.count().is_some() => "{max} Antwort".to_owned(),
            _ => "{max} Antworten".to_owned(),
        });
        let written = |max| words.fill(Word::ChooseAtMost, &[("max", max)]);
        assert_eq!(
            ["0", "1", "2", "1.001"].map(written),
            ["0 Antworten", "1 Antwort", "2 Antworten", "1.001 Antworten"]
        );
        assert_eq!(words.get(Word::ChooseAtMost), "{max} Antworten");
        assert!(matches!(words.wording(Word::Required), Some(Wording::Uncounted(_))));
    }

    #[test]
    fn values_are_put_in_once_and_never_searched() {
        assert_eq!(fill("{a}{b}{c} {", &[("a", "{b}"), ("b", "x")]), "{b}x{c} {");
    }
}
