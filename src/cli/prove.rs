//! `bogen prove`: makes a document that says what can be proven of a file or a printed page, and what not.

use std::path::Path;

use super::args::Prove;
use super::input;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::report::proof;
use crate::repository::MAX_RELEASE_FILE_BYTES;
use crate::storage::{Access, read_file, unreadable};
use crate::verify::{ProofRequest, ProofSubject, prove_version};

/// Writes the document, or says why nothing is proven.
pub(super) fn run(session: &Session, arguments: &Prove) -> Result<Outcome, Stop> {
    session.required_folder()?;
    let key = input::verification_key(arguments.key.as_deref())?;
    let repository = session.repository()?;
    let request = ProofRequest { key: key.as_ref(), head: arguments.head.as_deref() };
    let read = |path: &Path| read_file(path, MAX_RELEASE_FILE_BYTES).map_err(|error| unreadable(path, &error));
    let bytes = arguments.file.as_deref().map(read).transpose()?.unwrap_or_default();
    let subject = match (&arguments.file, &arguments.code) {
        (Some(path), _) => ProofSubject::File(&bytes, path),
        (None, code) => ProofSubject::PageCode(code.as_deref().unwrap_or_default()),
    };
    let day = arguments.on.unwrap_or(session.today);
    let proof = match prove_version(repository.releases(), subject, day, &request) {
        Ok(proof) => proof,
        Err(findings) => {
            session.tell(&output::without_source(findings));
            return Ok(Outcome::Findings);
        }
    };
    let organisation = repository.working().ok().and_then(|loaded| loaded.project.profile.organisation());
    let (bytes, warnings) =
        proof::render(&session.messages, &proof, organisation.map(|organisation| organisation.name))?;
    output::write(&arguments.out, &bytes, Access::Usual)?;
    output::print_path(&arguments.out)?;
    session.tell(&output::without_source(warnings));
    Ok(Outcome::Fine)
}
