//! Signature dictionaries and the reports on signatures.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::name::words;

/// A signature dictionary as the file states it, before anything is verified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignatureDictionary {
    /// The fully qualified name of the signature field.
    pub field: String,
    /// `/SubFilter`: the type of container, such as `ETSI.CAdES.detached`.
    pub sub_filter: Option<String>,
    /// `/ByteRange`: start and length of the two signed parts of the file.
    pub byte_range: Vec<i64>,
    /// `/Contents`: the container, padded with zeros.
    pub contents: Vec<u8>,
    /// `/M`: the time of signing by the signer's clock, such as `D:20261121120000+01'00'`.
    pub signed_at: Option<String>,
    /// `/Name`: the signer's name, written by the signing program.
    pub name: Option<String>,
    /// `/Reason`: the reason for signing.
    pub reason: Option<String>,
}

impl SignatureDictionary {
    /// Reports whether both are the same signature in the same field.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.field == other.field && self.byte_range == other.byte_range && self.contents == other.contents
    }
}

/// What can be said of a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Signature")]
pub struct SignatureReport {
    /// The whole name of the signed field.
    pub field: String,
    /// Whether somebody signed, or only the time was attested.
    pub kind: Kind,
    /// Whether what is signed is unchanged.
    #[serde(flatten)]
    pub state: State,
    /// How much of the file is signed.
    pub covers: Coverage,
    /// The certificate of whoever signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// Whether anybody vouches for the certificate.
    pub trusted: Trust,
    /// When it was signed, as the signer's own clock had it; of a time stamp, the time that it attests.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub at: Option<Timestamp>,
    /// A time stamp of somebody else over this signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Stamp>,
    /// The name that the signing program wrote beside the certificate's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Why it was signed, in the signer's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl SignatureReport {
    /// Reports whether the whole file is signed and unchanged, but for what validates signatures. This does not depend on
    /// who signed.
    #[must_use]
    pub fn holds(&self) -> bool {
        let is_whole = matches!(self.covers, Coverage::Whole | Coverage::Earlier { validation_only: true, .. });
        self.state == State::Intact && is_whole
    }

    /// Marks the signature as broken because it is not in this field of the signed revision.
    #[must_use]
    pub(crate) fn moved(self) -> Self {
        match self.state {
            State::Intact => Self { state: State::Broken { because: Breach::Field }, ..self },
            State::Broken { .. } | State::Weak { .. } | State::Unsupported { .. } | State::Unreadable { .. } => self,
        }
    }

    /// Notes that what was added later only serves to validate signatures.
    #[must_use]
    pub(crate) fn with_validation_only(mut self) -> Self {
        if let Coverage::Earlier { validation_only, .. } = &mut self.covers {
            *validation_only = true;
        }
        self
    }

    /// Reports whether the claimed time is within the validity of the certificate, if both are known.
    #[must_use]
    pub fn in_time(&self) -> Option<bool> {
        let certificate = self.certificate.as_ref()?;
        let at = self.at?;
        Some(certificate.from? <= at && at <= certificate.until?)
    }
}

words! {
    /// What a signature is for.
    Kind {
        /// Somebody signed the document.
        Signature = "signature",
        /// Somebody attested that the document existed at a time; nobody agreed to anything.
        Timestamp = "timestamp",
    }
}

words! {
    /// Whether anybody vouches for a certificate.
    Trust {
        /// Not looked at: it would take a network and a list of authorities.
        NotChecked = "not-checked",
    }
}

/// Whether what is signed is unchanged. Serialises as `"state"` and, beside it, what there is to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum State {
    /// Not a byte of what is signed was changed, and the certificate's key made the signature.
    Intact,
    /// Something was changed.
    Broken {
        /// What does not fit.
        because: Breach,
    },
    /// It rests on something that can be forged, and so was not checked.
    Weak {
        /// What can be forged, such as `sha-1`.
        algorithm: String,
    },
    /// It rests on something that this program does not know.
    Unsupported {
        /// Its name, or its object identifier in digits.
        algorithm: String,
    },
    /// It is no well-formed signature.
    Unreadable {
        /// Which part cannot be read.
        because: Unreadable,
    },
}

impl State {
    /// Creates the state of a signature that relies on a weak algorithm.
    pub(super) fn weak(algorithm: &str) -> Self {
        Self::Weak { algorithm: algorithm.to_owned() }
    }

    /// Creates the state of a signature that relies on an unknown algorithm.
    pub(super) fn unsupported(algorithm: impl Into<String>) -> Self {
        Self::Unsupported { algorithm: algorithm.into() }
    }
}

words! {
    /// What does not fit in a broken signature.
    Breach {
        /// The bytes are not those that were signed.
        Content = "content",
        /// The signature was not made by the certificate's key over this.
        Signature = "signature",
        /// The certificate is not the one that the signer named.
        Certificate = "certificate",
        /// In what was signed, the signature is not in this field: it was moved, or shown in a second one.
        Field = "field",
    }
}

words! {
    /// Which part of a signature cannot be read.
    Unreadable {
        /// The byte range is not what it should be; `covers` says why.
        ByteRange = "byte-range",
        /// The container.
        Contents = "contents",
        /// The signer's certificate: it is missing, or cannot be read.
        Certificate = "certificate",
        /// Nothing is wrong with it, but the file has more signatures than are looked at.
        TooMany = "too-many",
    }
}

/// How much of the file is signed. Serialises with the key `extent`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "extent")]
pub enum Coverage {
    /// All of it, but for the signature itself. White space after the end does not count.
    Whole,
    /// An earlier state of the file; something was added later.
    Earlier {
        /// How many bytes the signed file had.
        bytes: usize,
        /// How many revisions were added later, as the file counts them; 0 if what was added is no revision.
        revisions: usize,
        /// Whether they only serve to validate signatures in later years: certificates, what was said of them, time stamps.
        #[serde(rename = "validation-only", default, skip_serializing_if = "std::ops::Not::not")]
        validation_only: bool,
    },
    /// Not what it should be. Such a signature is never intact.
    Faulty {
        /// What is wrong.
        because: Gap,
    },
}

words! {
    /// What is wrong with a byte range.
    Gap {
        /// It is no two parts, one after the other, within the file.
        Shape = "shape",
        /// It does not start where the file starts.
        Start = "start",
        /// What is left out is not exactly the signature.
        Hole = "hole",
        /// It was not looked at.
        Unknown = "unknown",
    }
}

/// What a certificate says. Nobody has vouched for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Certificate {
    /// To whom it was issued.
    pub by: Party,
    /// Who issued it.
    pub issued_by: Party,
    /// Whether it names itself as its issuer.
    pub self_signed: bool,
    /// From when it is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub from: Option<Timestamp>,
    /// Until when it is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub until: Option<Timestamp>,
    /// `sha256:` and 64 hexadecimal digits over the certificate: what tells it from another with the same names.
    pub fingerprint: String,
}

/// Somebody, as a certificate names them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Party {
    /// The common name; in its place given name and surname, or a pseudonym.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
}

/// A time stamp over a signature: somebody else's word that it existed at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Stamp {
    /// Whether the stamp belongs to this signature and is unchanged.
    #[serde(flatten)]
    pub state: State,
    /// The time that it attests.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub at: Option<Timestamp>,
    /// The certificate of whoever attests it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
}
