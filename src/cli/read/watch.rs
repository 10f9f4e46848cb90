//! `bogen read --watch`: reads what others write into a folder, until it is stopped.
//!
//! The folder is looked at again and again, because network folders tell nobody that a file has come.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::walk::{Source, Walk};
use super::{BatchReader, Results, look, own_paths};
use crate::cli::outcome::Outcome;
use crate::cli::output::{self, Stop};
use crate::diagnostic::{Code, Diagnostic, LocatedDiagnostic, Place};
use crate::jobs::Inbox;
use crate::storage::unreadable;

/// How long the program may take to notice that it should stop.
const NAP: Duration = Duration::from_millis(50);

/// The endings of files that a program is still writing.
const UNFINISHED: [&str; 6] = ["part", "partial", "crdownload", "download", "tmp", "filepart"];

/// The number of bytes at the end of a PDF among which its last marker is.
const TAIL: u64 = 2048;

/// Reads files as they come, until the user stops it.
pub(super) fn run(reader: &BatchReader<'_>, mut results: Results<'_>) -> Result<Outcome, Stop> {
    let stopped = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&stopped);
    ctrlc::set_handler(move || stop.store(true, Ordering::Relaxed))
        .map_err(|_| Diagnostic::error(Code::WatchNoStop, Place::Command))?;
    let arguments = results.arguments;
    for folder in &arguments.files {
        fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    }
    output::tell(&format!("{}\n", results.session.messages.phrase("read-watching", &[])));
    let interval = Duration::from_millis(arguments.interval);
    let mut inbox = Inbox::new();
    let mut faults = Faults::default();
    while !stopped.load(Ordering::Relaxed) {
        let own = own_paths(arguments);
        let (found, findings): (Vec<_>, Vec<_>) = Walk::new(&arguments.files, &own).partition(Result::is_ok);
        results.session.tell(&faults.new_ones(findings.into_iter().filter_map(Result::err)));
        let mut sources: Vec<_> = found.into_iter().flatten().filter(|source| !is_unfinished(&source.path)).collect();
        let looks = sources.iter().filter_map(|source| Some((source.path.clone(), look(&source.path)?)));
        let mut ready = inbox.look(looks.collect::<Vec<_>>());
        ready.retain(|path| is_complete(path) || !inbox.postpone(path));
        sources.retain(|source| ready.contains(&source.path));
        if !sources.is_empty() {
            let coming = sources.into_iter().take_while(|_| !stopped.load(Ordering::Relaxed));
            let coming = coming.inspect(|source: &Source| inbox.mark_read(&source.path));
            results.read_all(reader, coming.map(Ok))?;
            results.write_table()?;
        }
        sleep(interval, &stopped);
    }
    results.end(false)
}

/// What was already said of the folder, so that it is not said again each time.
#[derive(Default)]
struct Faults(BTreeSet<PathBuf>);

impl Faults {
    fn new_ones(&mut self, found: impl Iterator<Item = (PathBuf, Diagnostic)>) -> Vec<LocatedDiagnostic> {
        let found: Vec<_> = found.collect();
        let new = found.iter().filter(|(path, _)| !self.0.contains(path)).map(|(_, finding)| finding.clone().into());
        let new = new.collect();
        self.0 = found.into_iter().map(|(path, _)| path).collect();
        new
    }
}

fn is_unfinished(path: &Path) -> bool {
    let is = |ending: &OsStr| UNFINISHED.iter().any(|known| ending.eq_ignore_ascii_case(known));
    path.extension().is_some_and(is)
}

/// Reports whether a file can be opened and, if it is a PDF, has its end. An empty file is still to be written.
fn is_complete(path: &Path) -> bool {
    let parts = || {
        let mut file = File::open(path)?;
        let mut head = [0; 5];
        let size = file.metadata()?.len();
        file.read_exact(&mut head)?;
        file.seek(SeekFrom::Start(size.saturating_sub(TAIL)))?;
        let mut tail = Vec::new();
        file.take(TAIL).read_to_end(&mut tail)?;
        std::io::Result::Ok((head, tail))
    };
    parts().is_ok_and(|(head, tail)| &head != b"%PDF-" || tail.windows(5).any(|window| window == b"%%EOF"))
}

/// Waits, unless the program should stop.
fn sleep(interval: Duration, stopped: &AtomicBool) {
    let end = Instant::now() + interval;
    while !stopped.load(Ordering::Relaxed) {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return;
        }
        thread::sleep(left.min(NAP));
    }
}
