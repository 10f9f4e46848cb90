//! Dates: wrong clocks, leap days, and versions whose validity has not begun.

use crate::support::release_project::{FORM, Project};

fn standing(project: &Project, today: &str) -> String {
    let done = project.run(&["verify", "--format", "json", "--today", today]);
    let json: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    json["verified"][0]["versions"][0]["standing"].as_str().unwrap().to_owned()
}

#[test]
fn a_clock_that_is_behind_is_noticed() {
    let project = Project::new();
    // On that day, the version is not approved yet.
    project.refused(&["release", FORM, "--today", "2020-01-01"], &["control-day-to-come"; 3]);
    project.must(&["release", FORM, "--today", "2026-12-01"]);
    project.version("1.0", "2.0", "substantive");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    project.refused(&["release", FORM, "--today", "2026-11-30"], &["release-clock"]);
    let withdraw = ["withdraw", FORM, "1.0", "--why", "x", "--by", "y", "--role", "z", "--today", "2026-11-30"];
    project.refused(&withdraw, &["release-clock"]);
    assert_eq!(project.verify(), (1, true));
}

#[test]
fn a_leap_day_is_a_day_and_no_other_year_has_it() {
    let project = Project::new();
    let dates = "valid-from = 2028-02-29\nvalid-until = 2032-02-29\nnext-review";
    project.change("control/kontaktnotiz.toml", "next-review", dates);
    project.must(&["release", FORM, "--today", "2028-02-28"]);
    let days = ["2028-02-28", "2028-02-29", "2028-03-01", "2032-02-29", "2032-03-01"];
    let standings = days.map(|day| standing(&project, day));
    assert_eq!(standings, ["not-yet-in-force", "in-force", "in-force", "in-force", "expired"]);

    let other = Project::new();
    other.change("control/kontaktnotiz.toml", "next-review", "valid-from = 2027-02-29\nnext-review");
    let done = other.run(&["release", FORM, "--today", "2026-12-01"]);
    assert_ne!(done.code, 0);
    let wrong = other.run(&["register", "--today", "2027-02-29"]);
    assert_eq!(wrong.code, 2, "no such day");
}

#[test]
fn a_day_that_is_over_is_refused() {
    let project = Project::new();
    project.change("control/kontaktnotiz.toml", "next-review", "valid-from = 2026-11-30\nnext-review");
    project.refused(&["release", FORM, "--today", "2026-12-01"], &["control-day-over"]);
}
