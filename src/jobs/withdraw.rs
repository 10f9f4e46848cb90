//! Withdraws a version of a form: from then on it must not be used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::control::release_log::RELEASES_FOLDER;
use crate::control::{Manifest, Person, ReleaseHistory, Withdrawal};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::relative_path::RelativePath;
use crate::repository::{LogSeal, ReleaseLock, ReleaseStore};
use crate::storage::{EntryKind, Storage};

/// What to withdraw, why, and who does it.
#[derive(Clone, Copy, Debug)]
pub struct WithdrawRequest<'a> {
    /// The form's id.
    pub form: &'a str,
    /// The version's number.
    pub version: &'a str,
    /// Why it must not be used any more.
    pub why: &'a str,
    /// The name of the person who withdraws it.
    pub by: &'a str,
    /// Their role, such as `Leitung`.
    pub role: &'a str,
    /// The day.
    pub today: Date,
}

/// Withdraws a version. Returns the folder that says so.
///
/// # Errors
/// When the version was never released or is withdrawn already, when a reason or name is empty, when somebody else is
/// writing a release, when it cannot be written. Then nothing has happened.
pub fn withdraw(
    storage: &Arc<dyn Storage>,
    request: &WithdrawRequest<'_>,
    seal: LogSeal<'_>,
) -> Result<PathBuf, Vec<Diagnostic>> {
    let mut lock = ReleaseLock::acquire(Arc::clone(storage))?;
    check(request, &lock.releases).map_err(|finding| vec![finding])?;
    lock.commit(Manifest::Withdrawal(withdrawal(request)), &BTreeMap::new(), seal).map_err(|finding| vec![finding])
}

fn withdrawal(request: &WithdrawRequest<'_>) -> Withdrawal {
    let text = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Withdrawal {
        form: request.form.to_owned(),
        version: request.version.to_owned(),
        withdrawn: request.today,
        why: text(request.why),
        by: Person::new(text(request.by), text(request.role), request.today),
    }
}

/// What a withdrawal leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequences {
    /// The version that is in force today.
    pub in_force: Option<String>,
    /// The version that will be in force after the withdrawal.
    pub in_force_then: Option<String>,
    /// How many copies of the version are in the project's folder. There may be others elsewhere.
    pub copies: usize,
}

/// Returns what a withdrawal would lead to.
///
/// # Errors
/// As [`withdraw`].
pub fn consequences(
    storage: &Arc<dyn Storage>,
    request: &WithdrawRequest<'_>,
) -> Result<Consequences, Vec<Diagnostic>> {
    let releases = ReleaseStore::read(Arc::clone(storage))?;
    check(request, &releases).map_err(|finding| vec![finding])?;
    let in_force = |history: &ReleaseHistory| {
        history.in_force(request.form, request.today).map(|version| version.release.version.clone())
    };
    let then = releases.history.with_withdrawal(&withdrawal(request));
    let copies = copies(storage.as_ref(), &format!("{}-{}.", request.form, request.version));
    Ok(Consequences { in_force: in_force(&releases.history), in_force_then: in_force(&then), copies: copies.len() })
}

/// The greatest number of files and folders that are looked at for copies.
const MAX_LOOKED_AT: usize = 100_000;

/// Returns the ids of the copies whose files are somewhere in the folder, by the beginning of their names.
fn copies(storage: &dyn Storage, beginning: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![String::new()];
    let mut looked_at = 0;
    while let Some(folder) = open.pop() {
        for entry in storage.entries(&folder).unwrap_or_default() {
            looked_at += 1;
            if looked_at > MAX_LOOKED_AT {
                return found;
            }
            let path = if folder.is_empty() { entry.name.clone() } else { format!("{folder}/{}", entry.name) };
            match entry.kind {
                EntryKind::Folder if path != RELEASES_FOLDER && RelativePath::is_valid(&path) => open.push(path),
                EntryKind::File => found.extend(entry.name.strip_prefix(beginning).and_then(copy_in)),
                EntryKind::Folder | EntryKind::Other => {}
            }
        }
    }
    found
}

/// Returns the copy's id in the name of a file.
fn copy_in(name: &str) -> Option<String> {
    let is_id = |part: &&str| part.len() == 36 && part.bytes().filter(|byte| *byte == b'-').count() == 4;
    name.split('.').find(is_id).map(str::to_owned)
}

fn check(request: &WithdrawRequest<'_>, releases: &ReleaseStore) -> Result<(), Diagnostic> {
    let WithdrawRequest { form, version, why, by, role, today } = *request;
    let about = |code| Diagnostic::error(code, Place::form(form));
    let said = [("why", why), ("by", by), ("role", role)];
    if let Some((key, _)) = said.into_iter().find(|(_, text)| text.trim().is_empty()) {
        return Err(Diagnostic::error(Code::WithdrawEmpty, Place::Command).with("key", key));
    }
    if let Some(withdrawal) = &releases.version(form, version)?.withdrawn {
        return Err(about(Code::WithdrawTwice).with("version", version).with("day", withdrawal.withdrawn));
    }
    match releases.log.last_day().filter(|last| *last > today) {
        Some(last) => Err(about(Code::ReleaseClock).with("last", last).with("today", today)),
        None => Ok(()),
    }
}
