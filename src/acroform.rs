//! Names of form fields in PDF, FDF and XFDF, and the content of the identity field.
//!
//! | field | name | value |
//! |---|---|---|
//! | a text, a number | `client-name` | the text |
//! | one of several options, a point on a scale, yes or no | `job` | the option's code |
//! | each option of a field with several choices | `help#money`, `codes#F32_1` for `F32.1` | its code, or nothing |
//! | the free text of an option | `job/other` | the text |
//! | a statement of a rating | `trust/listens` | the point's code |
//! | the unit of a quantity | `weight/unit` | its code |
//! | a date | `start@day`, `start@month`, `start@year` | digits |
//! | a time | `start@hour`, `start@minute` | digits |
//! | parts of a signature | `sign/name`, `sign/place`, `sign/date@day`, `sign/signature` | the text |
//! | an agreement and its withdrawal | `photos`, `photos/withdrawn@day` | `agreed` or `declined`; digits |
//! | a column in a row of a table | `goals[2]/goal-text` | as for the same kind of field |
//! | the same in a table within a row | `goals[2]/steps[1]/step-text` | as for the same kind of field |
//!
//! Names contain no full stop: in PDF it would split a name into those of a parent and a child (ISO 32000-1,
//! 12.7.3.2), and programs differ in how they write these back.

use std::fmt;

use jiff::civil::Date;

use crate::excerpt::Excerpt;
use crate::name::{is_id, is_option, option_in_name};

/// The name of the identity field, whose value is a [`FormIdentity`]. No other field can have it.
pub const IDENTITY_FIELD: &str = "bogen:form";
/// The smallest size of letters in the identity field, in points. Only programs read it.
pub(crate) const IDENTITY_MIN_SIZE: f32 = 3.0;

/// The resource name of the font for typed text.
///
/// `PDFium`, and so Chrome, uses the field's font for letters beyond Western European ones only if the font has one
/// of four names; this is one of them. With any other name it drops the Turkish İ, ğ and ı, and often the German „.
pub(crate) const TYPING_FONT: &str = "Webdings";
/// The resource name of the font for answers that bogen fills in.
pub(crate) const DISPLAY_FONT: &str = "Shown";

/// The name of a form field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WidgetName {
    /// The path of the answer, with full stops: `goals[2].goal-text`, `sign.name`.
    pub path: String,
    /// The part of the answer that the field contains.
    pub part: WidgetPart,
}

/// The part of an answer that a form field contains.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WidgetPart {
    /// The whole answer.
    Whole,
    /// The tick box of one of several options.
    Option(String),
    /// The day of a date.
    Day,
    /// The month of a date.
    Month,
    /// The year of a date.
    Year,
    /// The hour of a time.
    Hour,
    /// The minute of a time.
    Minute,
}

/// The parts of a date and time in the order of the form, and the suffix of the name of each.
const DATE_PARTS: [(WidgetPart, &str); 5] = [
    (WidgetPart::Day, "@day"),
    (WidgetPart::Month, "@month"),
    (WidgetPart::Year, "@year"),
    (WidgetPart::Hour, "@hour"),
    (WidgetPart::Minute, "@minute"),
];

/// The maximum length of a name in bytes: four ids and their separators.
const MAX_LENGTH: usize = 320;

impl WidgetName {
    /// Returns the name of the field for a whole answer.
    #[must_use]
    pub fn whole(path: impl Into<String>) -> Self {
        Self { path: path.into(), part: WidgetPart::Whole }
    }

    /// Returns the name of the tick box of one of several options.
    #[must_use]
    pub fn option(path: impl Into<String>, code: impl Into<String>) -> Self {
        Self { path: path.into(), part: WidgetPart::Option(code.into()) }
    }

    /// Returns the names and values of the three fields of a date: two, two and four digits.
    #[must_use]
    pub fn date(path: &str, date: Date) -> [(Self, String); 3] {
        let written = [format!("{:02}", date.day()), format!("{:02}", date.month()), format!("{:04}", date.year())];
        let name = |part| Self { path: path.to_owned(), part };
        let [day, month, year] = written;
        [(name(WidgetPart::Day), day), (name(WidgetPart::Month), month), (name(WidgetPart::Year), year)]
    }

    /// Parses a name as [`fmt::Display`] writes it; `None` if it is invalid.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if name.len() > MAX_LENGTH {
            return None;
        }
        let (path, part) = split_part(name)?;
        is_path(path).then(|| Self { path: path.replace('/', "."), part })
    }
}

impl fmt::Display for WidgetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path.replace('.', "/"))?;
        match &self.part {
            WidgetPart::Whole => Ok(()),
            WidgetPart::Option(code) => write!(f, "#{}", option_in_name(code)),
            WidgetPart::Day => f.write_str("@day"),
            WidgetPart::Month => f.write_str("@month"),
            WidgetPart::Year => f.write_str("@year"),
            WidgetPart::Hour => f.write_str("@hour"),
            WidgetPart::Minute => f.write_str("@minute"),
        }
    }
}

fn split_part(name: &str) -> Option<(&str, WidgetPart)> {
    if let Some((path, code)) = name.split_once('#') {
        // A full stop is written as a low line, which no code has.
        let code = code.replace('_', ".");
        return is_option(&code).then_some((path, WidgetPart::Option(code)));
    }
    let date = DATE_PARTS.into_iter().find_map(|(part, end)| Some((name.strip_suffix(end)?, part)));
    Some(date.unwrap_or((name, WidgetPart::Whole)))
}

/// Reports whether a path is up to two ids with rows, and at most two more ids; one, if there is no row.
fn is_path(path: &str) -> bool {
    let steps: Vec<_> = path.split('/').collect();
    let rows = steps.iter().take_while(|step| step.contains('[')).count();
    let is_row_of = |step: &&str| {
        let (id, row) = step.split_once('[').unwrap_or_default();
        is_id(id) && row.strip_suffix(']').is_some_and(is_row)
    };
    let (in_rows, rest) = steps.split_at(rows);
    rows <= 2
        && in_rows.iter().all(is_row_of)
        && rest.len() <= 3 - usize::from(rows > 0)
        && rest.iter().all(|id| is_id(id))
}

/// Reports whether this is a row number: counted from 1, without leading zeros.
fn is_row(number: &str) -> bool {
    number.len() <= 4 && !number.starts_with('0') && number.parse::<u16>().is_ok()
}

/// The form, version, language and copy of a file: the value of [`IDENTITY_FIELD`]. Programs that fill forms keep the
/// values of fields even if they rewrite everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormIdentity {
    /// The form's id.
    pub form: String,
    /// The form's version.
    pub version: String,
    /// The locale of its text.
    pub language: String,
    /// The fingerprint of the form in this language: `sha256:…`.
    pub fingerprint: String,
    /// Which fields of the form the file has, if it is no whole form.
    pub excerpt: Option<Excerpt>,
    /// The copy's id; a blank form has none.
    pub copy: Option<String>,
}

/// The prefix of the value. The number changes if old readers would misread new values.
const IDENTITY_PREFIX: &str = "bogen/1";

/// What stands before an excerpt in the value.
const SHEET: &str = "sheet=";

impl FormIdentity {
    /// Parses the value as [`fmt::Display`] writes it, with any white space between its parts. `None` if it is
    /// invalid.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split_whitespace();
        if parts.next() != Some(IDENTITY_PREFIX) {
            return None;
        }
        let mut next = || parts.next().map(str::to_owned);
        let (form, version, language, fingerprint) = (next()?, next()?, next()?, next()?);
        let further = next();
        let (excerpt, copy) = match further.as_deref().and_then(|text| text.strip_prefix(SHEET)) {
            Some(excerpt) => (Some(Excerpt::parse(excerpt)?), next()),
            None => (None, further),
        };
        parts.next().is_none().then_some(Self { form, version, language, fingerprint, excerpt, copy })
    }
}

impl fmt::Display for FormIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{IDENTITY_PREFIX} {} {} {} {}", self.form, self.version, self.language, self.fingerprint)?;
        self.excerpt.iter().try_for_each(|excerpt| write!(f, " {SHEET}{excerpt}"))?;
        self.copy.iter().try_for_each(|copy| write!(f, " {copy}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        let date = WidgetName::date("photos.withdrawn", jiff::civil::date(2026, 3, 7));
        let names = date.map(|(name, digits)| format!("{name}={digits}"));
        assert_eq!(names, ["photos/withdrawn@day=07", "photos/withdrawn@month=03", "photos/withdrawn@year=2026"]);
        for (name, written) in [
            (WidgetName::whole("goals[12].goal-text"), "goals[12]/goal-text"),
            (WidgetName::whole("goals[1].area.other"), "goals[1]/area/other"),
            (WidgetName::option("help", "money"), "help#money"),
            (WidgetName::option("how-well", "10"), "how-well#10"),
            (WidgetName { path: "sign.date".to_owned(), part: WidgetPart::Year }, "sign/date@year"),
        ] {
            assert_eq!(name.to_string(), written);
            assert_eq!(WidgetName::parse(written), Some(name));
        }
    }

    #[test]
    fn what_is_no_name_is_not_read() {
        for name in [
            "",
            "A",
            "a.b",
            "a/",
            "/a",
            "a[0]/b",
            "a[01]/b",
            "a[x]/b",
            "a[1",
            "a[70000]/b",
            "a#",
            "a#b#c",
            "a@second",
            "a/b/c/d",
            "a[1]/b[1]/c[1]/d",
            "a[1]/b/c/d",
            "a/b[1]/c",
            IDENTITY_FIELD,
            "ä",
            "a\u{0}",
            "a b",
        ] {
            assert_eq!(WidgetName::parse(name), None, "{name}");
        }
        assert_eq!(WidgetName::parse(&"a".repeat(300)), None);
    }

    #[test]
    fn marks_are_read_as_they_are_written() {
        let mark = FormIdentity {
            form: "hilfeplan".to_owned(),
            version: "1.0".to_owned(),
            language: "de-AT".to_owned(),
            fingerprint: "sha256:00".to_owned(),
            excerpt: None,
            copy: None,
        };
        assert_eq!(FormIdentity::parse(&mark.to_string().replace(' ', "\r\n")), Some(mark.clone()));
        let copy = FormIdentity { copy: Some("0d".to_owned()), ..mark };
        assert_eq!(FormIdentity::parse(&copy.to_string()), Some(copy.clone()));
        let sheet = FormIdentity { excerpt: Excerpt::parse("goals+5-8"), ..copy };
        assert!(sheet.to_string().ends_with(" sheet=goals+5-8 0d"));
        assert_eq!(FormIdentity::parse(&sheet.to_string()), Some(sheet));
        for text in [
            "",
            "bogen/1 a 1 de",
            "bogen/2 a 1 de sha256:00",
            "bogen/1 a 1 de sha256:00 copy more",
            "bogen/1 a 1 de s sheet=A",
        ] {
            assert_eq!(FormIdentity::parse(text), None, "{text}");
        }
    }
}
