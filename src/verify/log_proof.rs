//! Verifies who wrote a log, and in which order: with the public key of its signatures, and with the hash of an entry.

use crate::control::release_log::{LoggedManifest, MANIFEST_FILE, RELEASES_FOLDER, ReleaseLog, SIGNATURE_FILE};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::release_key::VerificationKey;
use crate::repository::{MAX_RELEASE_FILE_BYTES, ReleaseStore, locate};
use crate::storage::Storage;

/// What a log is verified with, beside the hashes in it, which anybody can compute.
#[derive(Clone, Copy, Default)]
pub struct ProofRequest<'a> {
    /// The key that must have signed every entry.
    pub key: Option<&'a VerificationKey>,
    /// The hash of an entry that the log must still contain.
    pub head: Option<&'a str>,
}

/// What is proven of a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogProof {
    /// The id of the project, as the log states it.
    pub project: Option<String>,
    /// How many entries the key has signed; nothing without a key.
    pub signed: Option<usize>,
    /// Up to which entry the order is signed, so that none was removed, exchanged or moved; nothing without a key.
    pub ordered: Option<usize>,
    /// Up to which entry none is missing, as the hash proves; nothing without one that is in the log.
    pub complete: Option<usize>,
}

impl ProofRequest<'_> {
    /// Reports whether nothing is requested.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.key.is_none() && self.head.is_none()
    }
}

/// Verifies the log of a project, of which a file or a page code is to be verified.
#[must_use]
pub fn verify_log(releases: &ReleaseStore, request: &ProofRequest<'_>) -> (LogProof, Vec<Diagnostic>) {
    let storage = releases.storage();
    let (proof, findings) = prove(storage, &releases.log, request);
    (proof, findings.into_iter().map(|finding| locate(storage, finding)).collect())
}

/// Verifies a log. Findings have places in the project's folder.
pub(super) fn prove(
    storage: &dyn Storage,
    log: &ReleaseLog,
    request: &ProofRequest<'_>,
) -> (LogProof, Vec<Diagnostic>) {
    let mut proof = LogProof { project: log.project().map(str::to_owned), ..LogProof::default() };
    let mut findings = Vec::new();
    if let Some(key) = request.key {
        let (mut signed, mut ordered) = (0, 0);
        for (number, logged) in (1..).zip(log.entries()) {
            match check_signature(storage, logged, key) {
                Ok(()) => {
                    signed += 1;
                    ordered = if logged.place.is_some() { number } else { ordered };
                }
                Err(code) => findings.push(Diagnostic::error(code, folder(logged))),
            }
        }
        (proof.signed, proof.ordered) = (Some(signed), Some(ordered));
    }
    if let Some(head) = request.head {
        let at = log.entries().iter().position(|logged| logged.entry.hash == head);
        proof.complete = at.map(|at| at + 1);
        // Its end was cut off or exchanged.
        let missing = || Diagnostic::error(Code::HeadMissing, Place::file(RELEASES_FOLDER));
        findings.extend(at.is_none().then(missing));
    }
    (proof, findings)
}

fn folder(logged: &LoggedManifest) -> Place {
    Place::file(format!("{RELEASES_FOLDER}/{}", logged.folder))
}

fn check_signature(storage: &dyn Storage, logged: &LoggedManifest, key: &VerificationKey) -> Result<(), Code> {
    if logged.entry.signature.is_none() {
        return Err(Code::ReleaseUnsigned);
    }
    let path = |name| format!("{RELEASES_FOLDER}/{}/{name}", logged.folder);
    let file = |name| storage.read(&path(name), MAX_RELEASE_FILE_BYTES).ok();
    let signed = file(MANIFEST_FILE).zip(file(SIGNATURE_FILE));
    let holds = signed.is_some_and(|(manifest, signature)| {
        // These are the bytes that the log was read from.
        crate::fingerprint::of_bytes(&manifest) == logged.entry.manifest && key.verifies(&signature, &manifest)
    });
    if holds { Ok(()) } else { Err(Code::ReleaseSignedByOther) }
}
