//! The profile of the organisation that issues the forms, `bogen.toml`. Texts use its values as variables.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::name::words;
use crate::pictures::drawn_elements;
use crate::source_files::Files;
use crate::toml_reader::{TableReader, parse, skip_unparsable_lines};

mod logo_size;

/// The profile's file in a project's folder.
pub const PROFILE_FILE: &str = "bogen.toml";

/// The greatest size of a logo in bytes. Every page contains it.
const LOGO_MAX_BYTES: usize = 200_000;

/// The greatest number of pixels of a logo. Unpacked, it has four bytes for each.
const LOGO_MAX_PIXELS: u64 = 4_000_000;

/// The maximum number of elements that a logo in SVG draws.
const LOGO_MAX_ELEMENTS: usize = 30_000;

words! {
    /// The variables of the profile, such as `{ $organisation }`. A variable without a value becomes a line to write
    /// on.
    Variable {
        /// Its name.
        Organisation = "organisation",
        /// Its postal address in one line.
        OrganisationAddress = "organisation-address",
        /// Its telephone number.
        OrganisationPhone = "organisation-phone",
        /// Its e-mail address.
        OrganisationEmail = "organisation-email",
        /// Its website.
        OrganisationWebsite = "organisation-website",
        /// Its carrier (Träger).
        Carrier = "carrier",
        /// Who pays and commissions it.
        Funders = "funders",
        /// Its data protection officer.
        DataProtectionOfficer = "data-protection-officer",
        /// How to reach the data protection officer.
        DataProtectionContact = "data-protection-contact",
        /// Who receives data from it.
        DataRecipients = "data-recipients",
        /// How long it keeps data.
        StoragePeriod = "storage-period",
        /// Where to complain.
        ComplaintsOffice = "complaints-office",
        /// How to reach the complaints office.
        ComplaintsContact = "complaints-contact",
        /// Where to complain outside the organisation.
        ComplaintsOutside = "complaints-outside",
        /// What its case managers have learned.
        Training = "training",
        /// The theories and methods of its case managers.
        Methods = "methods",
        /// What its carrier and funders demand of the work.
        Conditions = "conditions",
        /// Who in it may know what of a case.
        Insiders = "insiders",
        /// To whom it must report with names.
        NamedReports = "named-reports",
        /// When it ends the work with somebody itself.
        EndsWhen = "ends-when",
        /// Other help near it, besides case management.
        Alternatives = "alternatives",
        /// Which standards it cannot fully meet.
        Shortcomings = "shortcomings",
    }
}

words! {
    /// What kind of body the organisation is in law. Texts choose by it what applies: `{ $kind -> … }`.
    BodyKind {
        /// A body under private law, such as an association or a company.
        Private = "private",
        /// A public body, such as an authority, a municipality or an insurance institution.
        Public = "public",
    }
}

/// The organisation that issues a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Organisation {
    /// The name.
    pub name: String,
    /// Address and contacts, one a line.
    pub lines: Vec<String>,
    /// The logo.
    pub logo: Option<Logo>,
}

/// An organisation's logo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Logo {
    /// The kind of picture.
    pub kind: LogoKind,
    /// The file's bytes.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// The text alternative.
    pub alt: String,
}

/// The kinds of picture that a logo can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogoKind {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
}

/// An organisation's profile. All values are optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    values: BTreeMap<Variable, String>,
    logo: Option<Logo>,
    jurisdiction: Option<String>,
    kind: Option<BodyKind>,
    copy_names: Option<String>,
}

impl Profile {
    /// Reads the profile of a project. Without one, the profile is empty.
    #[must_use]
    pub fn read(files: &Files) -> (Self, Vec<Diagnostic>) {
        let source = match files.text(PROFILE_FILE) {
            None => return (Self::default(), Vec::new()),
            Some(Err(error)) => return (Self::default(), vec![error]),
            Some(Ok(source)) => source,
        };
        let path = Path::new(PROFILE_FILE);
        let mut findings = Vec::new();
        let source = skip_unparsable_lines(path, source, &mut findings);
        let document = parse(path, &source, &mut findings);
        let mut profile = Self::default();
        let mut logo = None;
        let mut keys = TableReader::new(path, document.get_ref(), Span { start: 0, end: 0 }, &mut findings);
        profile.jurisdiction = keys.optional("jurisdiction");
        if let Some(mut keys) = keys.sub_table("organisation", false) {
            profile.take(
                &mut keys,
                &[
                    ("name", Variable::Organisation),
                    ("address", Variable::OrganisationAddress),
                    ("phone", Variable::OrganisationPhone),
                    ("email", Variable::OrganisationEmail),
                    ("website", Variable::OrganisationWebsite),
                    ("carrier", Variable::Carrier),
                    ("funders", Variable::Funders),
                ],
            );
            profile.kind = keys.optional("kind");
            logo = keys.optional::<String>("logo").map(|file| (file, keys.required::<String>("logo-alt")));
            keys.finish();
        }
        if let Some(mut keys) = keys.sub_table("data-protection", false) {
            profile.take(
                &mut keys,
                &[
                    ("officer", Variable::DataProtectionOfficer),
                    ("contact", Variable::DataProtectionContact),
                    ("recipients", Variable::DataRecipients),
                    ("storage-period", Variable::StoragePeriod),
                ],
            );
            keys.finish();
        }
        if let Some(mut keys) = keys.sub_table("complaints", false) {
            profile.take(
                &mut keys,
                &[
                    ("office", Variable::ComplaintsOffice),
                    ("contact", Variable::ComplaintsContact),
                    ("outside", Variable::ComplaintsOutside),
                ],
            );
            keys.finish();
        }
        if let Some(mut keys) = keys.sub_table("case-management", false) {
            profile.take(
                &mut keys,
                &[
                    ("training", Variable::Training),
                    ("methods", Variable::Methods),
                    ("conditions", Variable::Conditions),
                    ("insiders", Variable::Insiders),
                    ("named-reports", Variable::NamedReports),
                    ("ends-when", Variable::EndsWhen),
                    ("alternatives", Variable::Alternatives),
                    ("shortcomings", Variable::Shortcomings),
                ],
            );
            keys.finish();
        }
        if let Some(mut keys) = keys.sub_table("files", false) {
            profile.copy_names = keys.optional("copies");
            keys.finish();
        }
        keys.finish();
        if let Some((file, alt)) = logo {
            match read_logo(files, &file, alt.unwrap_or_default()) {
                Ok(logo) => profile.logo = Some(logo),
                Err(finding) => findings.push(finding),
            }
        }
        (profile, findings)
    }

    fn take(&mut self, keys: &mut TableReader<'_>, wanted: &[(&'static str, Variable)]) {
        for &(key, variable) in wanted {
            let value = keys.optional::<String>(key).map(|value| value.trim().to_owned());
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                self.values.insert(variable, value);
            }
        }
    }

    /// Returns the value of a variable, if the profile has it.
    #[must_use]
    pub fn value(&self, variable: Variable) -> Option<&str> {
        self.values.get(&variable).map(String::as_str)
    }

    /// Returns the jurisdiction that the profile names, such as `AT`.
    #[must_use]
    pub fn jurisdiction(&self) -> Option<&str> {
        self.jurisdiction.as_deref()
    }

    /// Returns the kind of body that the organisation is: a private one, unless the profile says otherwise.
    #[must_use]
    pub fn kind(&self) -> BodyKind {
        self.kind.unwrap_or(BodyKind::Private)
    }

    /// Returns the pattern of the names of filled copies, if the profile has one.
    #[must_use]
    pub fn copy_names(&self) -> Option<&str> {
        self.copy_names.as_deref()
    }

    /// Returns the organisation for the head of each page, if the profile names it.
    #[must_use]
    pub fn organisation(&self) -> Option<Organisation> {
        let name = self.value(Variable::Organisation)?.to_owned();
        let lines = [
            Variable::OrganisationAddress,
            Variable::OrganisationPhone,
            Variable::OrganisationEmail,
            Variable::OrganisationWebsite,
        ];
        let lines = lines.into_iter().filter_map(|variable| self.value(variable).map(str::to_owned)).collect();
        Some(Organisation { name, lines, logo: self.logo.clone() })
    }
}

/// Returns the path of the logo that a profile names, relative to the profile's folder. Does not report faults.
#[must_use]
pub fn logo_file(source: &str) -> Option<String> {
    let mut findings = Vec::new();
    let path = Path::new(PROFILE_FILE);
    let source = skip_unparsable_lines(path, source, &mut findings);
    let document = parse(path, &source, &mut findings);
    let mut keys = TableReader::new(path, document.get_ref(), Span { start: 0, end: 0 }, &mut findings);
    keys.sub_table("organisation", false)?.optional("logo")
}

fn read_logo(files: &Files, file: &str, alt: String) -> Result<Logo, Diagnostic> {
    let place = || Place::file(PROFILE_FILE);
    let bytes = files.get(file).ok_or_else(|| Diagnostic::error(Code::LogoMissing, place()).with("path", file))?;
    let kind = logo_kind(bytes).filter(|_| bytes.len() <= LOGO_MAX_BYTES);
    let kind = kind.ok_or_else(|| {
        Diagnostic::error(Code::BadLogo, place()).with("path", file).with("max", LOGO_MAX_BYTES / 1000)
    })?;
    if logo_size::pixels(kind, bytes).is_some_and(|pixels| pixels > LOGO_MAX_PIXELS) {
        let finding = Diagnostic::error(Code::LogoTooLarge, place()).with("path", file);
        return Err(finding.with("max", LOGO_MAX_PIXELS / 1_000_000));
    }
    if logo_size::is_for_printing(kind, bytes) {
        return Err(Diagnostic::error(Code::LogoForPrinting, place()).with("path", file));
    }
    let is_simple = match kind {
        LogoKind::Png | LogoKind::Jpeg => true,
        LogoKind::Svg => {
            let drawn = std::str::from_utf8(bytes).ok().and_then(drawn_elements);
            drawn.is_some_and(|drawn| drawn <= LOGO_MAX_ELEMENTS)
        }
    };
    if !is_simple {
        return Err(Diagnostic::error(Code::LogoTooComplex, place()).with("path", file));
    }
    Ok(Logo { kind, bytes: bytes.to_vec(), alt })
}

/// Returns the kind of a picture according to its first bytes.
fn logo_kind(bytes: &[u8]) -> Option<LogoKind> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(LogoKind::Png)
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Some(LogoKind::Jpeg)
    } else {
        let head = std::str::from_utf8(bytes.get(..bytes.len().min(1000))?).ok()?;
        head.contains("<svg").then_some(LogoKind::Svg)
    }
}
