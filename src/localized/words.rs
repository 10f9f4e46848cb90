//! The words around a form: what stands on every page, on buttons, in errors. Their messages are in `common.ftl`.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use serde::{Serialize, Serializer};

use crate::profile::Variable;

/// Declares the list of words: each with its message in `common.ftl` and the variables that the message may name.
macro_rules! common_words {
    ($($(#[$doc:meta])* $variant:ident = $id:literal $([$($variable:literal),+])?,)+) => {
        /// A word or phrase around a form, by the id of its message in `common.ftl`.
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

            /// Returns the variables that the message may name.
            #[must_use]
            pub const fn variables(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($($variable),+)?],)+ }
            }
        }
    };
}

common_words! {
    /// "Seite 1 von 4".
    PageOf = "page-of" ["page", "pages"],
    /// "Version 1.0 vom 21. November 2026".
    VersionOf = "version-of" ["version", "date"],
    /// "Formular CM-02".
    FormNumber = "form-number" ["number"],
    /// The label of the place that says, for programs, which form and copy a file is.
    FormMark = "form-mark",
    /// The label of the language in the page's footer.
    LanguageLabel = "language-label",
    /// The heading of what a form says of itself: number, version, status.
    FormFacts = "form-facts",
    /// How far a version has come: it is being written.
    StatusDraft = "status-draft",
    /// How far a version has come: it is being looked at.
    StatusInReview = "status-in-review",
    /// How far a version has come: it is released.
    StatusReleased = "status-released",
    /// How far a version has come: its last day is over.
    StatusExpired = "status-expired",
    /// How far a version has come: a newer one has taken its place.
    StatusSuperseded = "status-superseded",
    /// How far a version has come: it must no longer be used.
    StatusWithdrawn = "status-withdrawn",
    /// What stands behind the status of a version that is only kept.
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
    /// When a printed copy counts, and how to find out.
    CopyRule = "copy-rule",
    /// In short, that no professional has reviewed the translation.
    ShortUnreviewed = "short-unreviewed",
    /// In short, that nobody of the target group has tested the easy text.
    ShortUntested = "short-untested",
    /// What marks a field that must be answered.
    Required = "required",
    /// What marks a field that need not be answered.
    Optional = "optional",
    /// Introduces the purpose: "Warum wir das fragen:".
    Why = "why",
    /// Whose view: the client's.
    VoiceClient = "voice-client",
    /// Whose view: informal helpers'.
    VoiceInformalHelper = "voice-informal-helper",
    /// Whose view: professionals'.
    VoiceProfessional = "voice-professional",
    /// Whose view: the case manager's.
    VoiceCaseManager = "voice-case-manager",
    /// "Only if you ticked “{value}” at “{field}”."
    WhenEqual = "when-equal" ["field", "value"],
    /// The opposite of [`Word::WhenEqual`].
    WhenNotEqual = "when-not-equal" ["field", "value"],
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
    /// The label of the line for own words, where it must be told apart from its box.
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
    /// What a typed name in an HTML form is and is not.
    SignatureTyped = "signature-typed",
    /// Part of a date: the day.
    Day = "day",
    /// Part of a date: the month.
    Month = "month",
    /// Part of a date: the year.
    Year = "year",
    /// How a date is written: "zum Beispiel 27 3 2026".
    DateHint = "date-hint",
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
    /// How one answers a choice: "Bitte eines ankreuzen."
    ChooseOne = "choose-one",
    /// How one answers choices: "Sie können mehrere ankreuzen."
    ChooseAny = "choose-any",
    /// How one answers choices with a limit.
    ChooseAtMost = "choose-at-most" ["max"],
    /// The limits of a number, both.
    NumberBetween = "number-between" ["min", "max"],
    /// The lower limit of a number.
    NumberFrom = "number-from" ["min"],
    /// The upper limit of a number.
    NumberTo = "number-to" ["max"],
    /// The button that adds a row, where the form has no words of its own.
    AddRow = "add-row",
    /// The button that removes a row.
    RemoveRow = "remove-row" ["row"],
    /// Said when a row was added.
    RowAdded = "row-added" ["row"],
    /// Said when a row was removed.
    RowRemoved = "row-removed" ["row"],
    /// What is said of blank rows on paper: take another sheet if there are not enough.
    MoreRows = "more-rows",
    /// What stands in place of an answer that was not given, in a filled page.
    NotAnswered = "not-answered",
    /// What stands in place of a section that was not asked, in a filled page.
    NotAsked = "not-asked",
    /// The name of the language switch.
    LanguageSwitch = "language-switch",
    /// The link that skips to the form.
    SkipToForm = "skip-to-form",
    /// The heading of the list of sections.
    Contents = "contents",
    /// How far one is: "3 von 12 Fragen beantwortet".
    Progress = "progress" ["done", "all"],
    /// The heading of the tools (save, load, print).
    Tools = "tools",
    /// The button that saves the answers to hand them in.
    SaveAnswers = "save-answers",
    /// What saving the answers does.
    SaveAnswersHint = "save-answers-hint",
    /// The button that saves a draft.
    SaveDraft = "save-draft",
    /// The button that loads a draft.
    LoadDraft = "load-draft",
    /// The button that prints.
    Print = "print",
    /// Said when the answers were saved.
    Saved = "saved" ["file"],
    /// Said when a draft was loaded.
    Loaded = "loaded",
    /// Said when a file could not be loaded as a draft of this form.
    LoadFailed = "load-failed",
    /// Asked before leaving with unsaved answers.
    Unsaved = "unsaved",
    /// That nothing leaves the browser by itself.
    PrivacyNote = "privacy-note",
    /// What to do without the script: print.
    NoScript = "no-script",
    /// The heading of the summary of errors.
    ErrorSummary = "error-summary",
    /// Offered after the summary: save although there are errors.
    SaveAnyway = "save-anyway",
    /// The hidden word before each error.
    ErrorPrefix = "error-prefix",
    /// The hidden word before each warning.
    WarningPrefix = "warning-prefix",
    /// How many characters are left.
    CharactersLeft = "characters-left" ["count"],
    /// How many characters there are too many.
    CharactersOver = "characters-over" ["count"],
    /// That the easy text explains and does not bind.
    NoticeExplains = "notice-explains",
    /// That nobody of the target group has tested the easy text.
    NoticeUntested = "notice-untested",
    /// That no professional has reviewed the translation.
    NoticeUnreviewed = "notice-unreviewed",
    /// That the version is being written and is not to be used.
    NoticeDraft = "notice-draft",
    /// That the version is being looked at and is not to be used yet.
    NoticeInReview = "notice-in-review",
    /// That the last day of the version is over.
    NoticeExpired = "notice-expired",
    /// That a newer version has taken the place of this one.
    NoticeSuperseded = "notice-superseded",
    /// That the version must no longer be used.
    NoticeWithdrawn = "notice-withdrawn",
    /// That this is a copy for the archive.
    NoticeArchive = "notice-archive",
    /// The name of a place to write what the organisation's profile does not say, for a screen reader.
    BlankToFill = "blank-to-fill" ["name"],
    /// A box that was not ticked on a filled page, for a screen reader.
    NotTicked = "not-ticked",
    /// What belongs in a gap. The organisation's name.
    GapOrganisation = "gap-organisation",
    /// What belongs in a gap. The organisation's address.
    GapOrganisationAddress = "gap-organisation-address",
    /// What belongs in a gap. The organisation's telephone number.
    GapOrganisationPhone = "gap-organisation-phone",
    /// What belongs in a gap. The organisation's e-mail address.
    GapOrganisationEmail = "gap-organisation-email",
    /// What belongs in a gap. The organisation's website.
    GapOrganisationWebsite = "gap-organisation-website",
    /// What belongs in a gap. Whom the organisation belongs to.
    GapCarrier = "gap-carrier",
    /// What belongs in a gap. Who pays and commissions the organisation.
    GapFunders = "gap-funders",
    /// What belongs in a gap. Its data protection officer.
    GapDataProtectionOfficer = "gap-data-protection-officer",
    /// What belongs in a gap. How to reach the data protection officer.
    GapDataProtectionContact = "gap-data-protection-contact",
    /// What belongs in a gap. Who receives data from it.
    GapDataRecipients = "gap-data-recipients",
    /// What belongs in a gap. How long it keeps data.
    GapStoragePeriod = "gap-storage-period",
    /// What belongs in a gap. Where to complain.
    GapComplaintsOffice = "gap-complaints-office",
    /// What belongs in a gap. How to reach the complaints office.
    GapComplaintsContact = "gap-complaints-contact",
    /// The copy's number, where a page has one.
    CopyLabel = "copy-label" ["copy"],
    /// A field that must be answered is not.
    ErrorRequired = "error-required" ["field"],
    /// A text is too long.
    ErrorTooLong = "error-too-long" ["field", "max"],
    /// A text is no e-mail address.
    ErrorEmail = "error-email" ["field"],
    /// A text is no telephone number.
    ErrorPhone = "error-phone" ["field"],
    /// A text is no postcode.
    ErrorPostcode = "error-postcode" ["field"],
    /// A text does not match the pattern, where the form has no words of its own.
    ErrorPattern = "error-pattern" ["field"],
    /// A text has characters that no keyboard writes; they were left out.
    ErrorControlCharacters = "error-control-characters" ["field"],
    /// A text is not a number.
    ErrorNotANumber = "error-not-a-number" ["field"],
    /// A number is too small.
    ErrorNumberMin = "error-number-min" ["field", "min"],
    /// A number is too great.
    ErrorNumberMax = "error-number-max" ["field", "max"],
    /// A number has too many decimals.
    ErrorDecimals = "error-decimals" ["field", "decimals"],
    /// No calendar has this date.
    ErrorNoSuchDate = "error-no-such-date" ["field"],
    /// A date is too early.
    ErrorDateBefore = "error-date-before" ["field", "limit"],
    /// A date is too late.
    ErrorDateAfter = "error-date-after" ["field", "limit"],
    /// An answer that is not offered.
    ErrorUnknownOption = "error-unknown-option" ["field"],
    /// More answers to a question that takes one.
    ErrorSeveralOptions = "error-several-options" ["field"],
    /// More were chosen than may be.
    ErrorAtMost = "error-at-most" ["field", "max"],
    /// "I do not want to say" beside other answers.
    ErrorNoAnswerAlone = "error-no-answer-alone" ["field"],
    /// Too few rows.
    ErrorRowsMin = "error-rows-min" ["field", "min"],
    /// Too many rows.
    ErrorRowsMax = "error-rows-max" ["field", "max"],
    /// An answer of a shape that the field cannot have.
    ErrorShape = "error-shape" ["field"],
    /// A field that a file answers twice, in two ways.
    ErrorGivenTwice = "error-given-twice" ["field"],
    /// An answer to a question that was not to be asked.
    ErrorNotAsked = "error-not-asked" ["field"],
    /// A withdrawal of what was never agreed to.
    ErrorWithdrawnNotAgreed = "error-withdrawn-not-agreed" ["field"],
    /// A field that the form does not have.
    ErrorUnknownField = "error-unknown-field" ["field"],
    /// An answer to an older version has no place in this one.
    ErrorNotCarriedOver = "error-not-carried-over" ["field"],
    /// The language of the answers is not one of the form's.
    ErrorUnknownLanguage = "error-unknown-language",
    /// The copy's number cannot be one of ours.
    ErrorUnknownCopy = "error-unknown-copy",
    /// The answers are a draft that was not yet handed in.
    ErrorDraft = "error-draft",
    /// The answers were given to another text of the same version.
    ErrorOtherText = "error-other-text",
    /// The version that was answered is released, and its first day has not come yet.
    ErrorVersionNotYet = "error-version-not-yet",
    /// The last day of the version that was answered is over.
    ErrorVersionExpired = "error-version-expired",
    /// A newer version has taken the place of the one that was answered.
    ErrorVersionSuperseded = "error-version-superseded",
    /// As before, and the newer one says something else.
    ErrorVersionAskAnew = "error-version-ask-anew",
    /// The version that was answered must no longer be used.
    ErrorVersionWithdrawn = "error-version-withdrawn",
    /// The form in a returned file is not the one that was handed out.
    ErrorFormAltered = "error-form-altered" ["changes"],
    /// Something was laid over the form in a returned file, or is lost.
    ErrorFormTouched = "error-form-touched" ["changes"],
    /// A signature does not belong to what the file says now.
    ErrorSignatureBroken = "error-signature-broken",
    /// A signature could not be checked.
    ErrorSignatureUnchecked = "error-signature-unchecked",
    /// Something was added after a signature.
    ErrorSignatureEarlier = "error-signature-earlier",
    /// Part of a list: fields are gone.
    ChangeFieldsMissing = "change-fields-missing" ["count"],
    /// Part of a list: there are fields that were not there.
    ChangeFieldsAdded = "change-fields-added" ["count"],
    /// Part of a list: fields are called something else.
    ChangeFieldsRelabelled = "change-fields-relabelled" ["count"],
    /// Part of a list: fields are of another kind, or elsewhere.
    ChangeFieldsReshaped = "change-fields-reshaped" ["count"],
    /// Part of a list: pages say something else.
    ChangePageText = "change-page-text" ["pages"],
    /// Part of a list: pages look different.
    ChangePageLook = "change-page-look" ["pages"],
    /// Part of a list: there are more pages, or fewer.
    ChangePageCount = "change-page-count" ["pages"],
    /// Part of a list: something was laid over pages.
    ChangeNotes = "change-notes" ["pages"],
    /// Part of a list: something runs by itself.
    ChangeScript = "change-script",
    /// Part of a list: the structure for reading aloud is gone.
    ChangeTagsLost = "change-tags-lost",
    /// A change of a returned form: it cannot be compared with the one that was handed out.
    ChangeIncomparable = "change-incomparable",
    /// A change of a returned form: its signatures cannot be found.
    ChangeSignaturesUnread = "change-signatures-unread",
}

impl Word {
    /// Says whether it is a text of several paragraphs in Markdown, not a phrase.
    pub(super) fn is_notice(self) -> bool {
        self.id().starts_with("notice-")
    }

    /// Returns what belongs in the gap that a text leaves for a variable without a value.
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
        }
    }

    /// Returns `{name}` as the value of each variable, so that values can be put in later.
    pub(super) fn placeholders(self) -> FluentArgs<'static> {
        self.variables().iter().map(|&name| (name, format!("{{{name}}}"))).collect()
    }
}

/// The words in one language. Where a word takes values, `{name}` stands in their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<Word, String>);

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(word, text)| (word.id(), text)))
    }
}

impl Words {
    /// Collects words that were looked up by `find`.
    pub(super) fn collect(mut find: impl FnMut(Word) -> String) -> Self {
        Self(Word::ALL.iter().map(|&word| (word, find(word))).collect())
    }

    /// Returns a word as it is, with `{name}` where values belong.
    #[must_use]
    pub fn get(&self, word: Word) -> &str {
        self.0.get(&word).map_or("", String::as_str)
    }

    /// Says what belongs in the gap for a variable without a value, to those who do not see the line to write on.
    #[must_use]
    pub fn gap(&self, variable: Variable) -> String {
        self.fill(Word::BlankToFill, &[("name", self.get(Word::gap(variable)))])
    }

    /// Returns a word with its values.
    #[must_use]
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.get(word), values)
    }
}

/// Puts values in the places of a text that are named `{name}`. Values are never searched for further places.
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
    use super::fill;

    #[test]
    fn values_are_put_in_once_and_never_searched() {
        assert_eq!(fill("{a}{b}{c} {", &[("a", "{b}"), ("b", "x")]), "{b}x{c} {");
    }
}
