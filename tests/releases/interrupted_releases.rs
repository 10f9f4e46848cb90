//! An interrupted release leaves nothing or is complete; of two simultaneous releases, one succeeds.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::release_project::{Done, FORM, Project};

#[test]
fn a_release_that_is_killed_has_not_happened_or_is_complete() {
    let project = Project::new();
    let begun = Instant::now();
    let whole = project.checked_out();
    whole.must(&["release", FORM, "--today", "2026-12-01"]);
    let takes = begun.elapsed();
    let mut complete = 0;
    for step in 1..=20 {
        let copy = project.checked_out();
        let mut child = copy
            .command(&["release", FORM, "--today", "2026-12-01"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(takes.mul_f64(f64::from(step) / 18.0).min(Duration::from_secs(20)));
        let _ = child.kill();
        child.wait().unwrap();
        let (entries, is_good) = copy.verify();
        assert!(is_good && entries <= 1, "after {step} of 18 parts of the time");
        complete += entries;
        if entries == 0 {
            copy.must(&["release", FORM, "--today", "2026-12-01"]);
        }
        let done = copy.must(&["verify"]);
        assert!(!done.err.contains("release-unfinished"), "what was left is cleared away: {}", done.err);
    }
    assert!(complete < 20, "no release was killed before its end");
}

#[test]
fn of_two_releases_at_once_one_wins_and_the_other_is_told() {
    let project = Project::new();
    for _ in 0..5 {
        let copy = project.checked_out();
        let run = || {
            let mut command = copy.command(&["release", FORM, "--today", "2026-12-01"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let children = [run(), run(), run()];
        let done = children.map(|child| Done::of(&child.wait_with_output().unwrap()));
        let won = done.iter().filter(|done| done.code == 0).count();
        assert_eq!(won, 1, "{:?}", done.iter().map(|done| &done.err).collect::<Vec<_>>());
        for done in done.iter().filter(|done| done.code != 0) {
            let told = ["[release-busy]", "[release-version-exists]"].iter().any(|code| done.err.contains(code));
            assert!(told, "{}", done.err);
        }
        assert_eq!(copy.verify(), (1, true));
    }
}
