//! The status of versions over any generated history: at most one is in force, and no version returns to an earlier
//! status.

use bogen::control::release_log::{LogEntry, ReleaseFolder, ReleaseLog};
use bogen::control::{
    ChangeClass, Confidentiality, LogPlace, Manifest, Person, Release, ReleaseHistory, Retention, VersionStatus,
    Withdrawal,
};
use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;

/// The number of days to check.
const DAYS: i64 = 120;

fn day(number: i64) -> Date {
    // They include a leap day.
    Date::constant(2028, 1, 1).saturating_add(number.days())
}

/// An event, some days after the previous one.
#[derive(Clone, Debug)]
enum Event {
    /// A version is released, with the number of days until it is valid and its maximum days of validity.
    Release { after: i64, from: i64, until: Option<i64> },
    /// A version is withdrawn.
    Withdrawal { after: i64, version: usize },
}

fn event() -> impl Strategy<Value = Event> {
    let after = 0..12_i64;
    prop_oneof![
        (after.clone(), prop_oneof![Just(0), 0..30_i64], proptest::option::of(0..30_i64))
            .prop_map(|(after, from, until)| Event::Release { after, from, until }),
        (after, any::<usize>()).prop_map(|(after, version)| Event::Withdrawal { after, version }),
    ]
}

fn person(date: Date) -> Person {
    Person::new("Ada".to_owned(), "Leitung".to_owned(), date)
}

fn release(version: usize, today: i64, from: i64, until: Option<i64>) -> Manifest {
    let (released, valid_from) = (day(today), day(today + from));
    Manifest::Release(Box::new(Release {
        form: "form".to_owned(),
        number: "X".to_owned(),
        version: format!("{version}.0"),
        dated: released,
        title: "Form".to_owned(),
        fingerprint: String::new(),
        design: String::new(),
        released,
        valid_from,
        valid_until: until.map(|until| day(today + from + until)),
        next_review: None,
        supersedes: None,
        what: String::new(),
        why: String::new(),
        class: ChangeClass::Substantive,
        class_reason: None,
        author: person(released),
        reviewer: None,
        approver: person(released),
        owner: String::new(),
        confidentiality: Confidentiality::Public,
        retention: Retention::default(),
        basis: Vec::new(),
        languages: indexmap::IndexMap::new(),
        made_by: String::new(),
        files: std::collections::BTreeMap::new(),
    }))
}

/// Converts events to manifests, in the order of the log.
fn manifests(events: &[Event]) -> Vec<Manifest> {
    let (mut today, mut versions) = (0, 0);
    let mut manifests = Vec::new();
    for event in events {
        match event {
            Event::Release { after, from, until } => {
                (today, versions) = (today + after, versions + 1);
                manifests.push(release(versions, today, *from, *until));
            }
            Event::Withdrawal { after, version } if versions > 0 => {
                today += after;
                manifests.push(Manifest::Withdrawal(Withdrawal {
                    form: "form".to_owned(),
                    version: format!("{}.0", version % versions + 1),
                    withdrawn: day(today),
                    why: String::new(),
                    by: person(day(today)),
                }));
            }
            Event::Withdrawal { .. } => {}
        }
    }
    manifests
}

/// Creates the register from the manifests up to a day.
fn register(manifests: &[Manifest], by: Date) -> ReleaseHistory {
    let mut folders: Vec<ReleaseFolder> = Vec::new();
    let mut last: Option<LogEntry> = None;
    for manifest in manifests.iter().filter(|manifest| manifest.day() <= by) {
        let place = LogPlace {
            noted: None,
            project: "project".to_owned(),
            number: last.as_ref().map_or(1, |last| last.number + 1),
            previous: last.as_ref().map(|last| last.hash.clone()),
        };
        let bytes = manifest.to_json(&place).into_bytes();
        let entry = LogEntry::after(last.as_ref(), &bytes, None);
        folders.push(ReleaseFolder {
            name: manifest.folder(entry.number),
            entry: Some(entry.to_json().into_bytes()),
            manifest: Some(bytes),
            signature: None,
        });
        last = Some(entry);
    }
    let (log, findings) = ReleaseLog::read(folders);
    assert_eq!(findings, []);
    ReleaseHistory::of(&log)
}

/// The order of the statuses of a version. A version may skip some.
fn step(standing: VersionStatus) -> usize {
    match standing {
        VersionStatus::Unreleased => 0,
        VersionStatus::NotYetInForce => 1,
        VersionStatus::InForce => 2,
        VersionStatus::Expired => 3,
        VersionStatus::Superseded => 4,
        VersionStatus::Withdrawn => 5,
    }
}

/// Returns the status of each version on a day.
fn standings(register: &ReleaseHistory, day: Date) -> Vec<VersionStatus> {
    register.versions().iter().map(|version| register.status_of(version, day)).collect()
}

fn check(days: &[Vec<VersionStatus>]) -> Result<(), TestCaseError> {
    for (number, standings) in days.iter().enumerate() {
        let in_force = standings.iter().filter(|standing| **standing == VersionStatus::InForce).count();
        prop_assert!(in_force <= 1, "day {number}: {standings:?}");
    }
    for (before, after) in days.iter().zip(days.iter().skip(1)) {
        for (before, after) in before.iter().zip(after) {
            prop_assert!(step(*before) <= step(*after), "from {before:?} to {after:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn at_most_one_version_is_in_force_and_nothing_comes_back(events in proptest::collection::vec(event(), 1..9)) {
        let manifests = manifests(&events);
        // According to the final register, and to the register of each day.
        let all = register(&manifests, Date::MAX);
        check(&(0..DAYS).map(|number| standings(&all, day(number))).collect::<Vec<_>>())?;
        let known = |number| standings(&register(&manifests, day(number)), day(number));
        check(&(0..DAYS).map(known).collect::<Vec<_>>())?;
    }

    #[test]
    fn in_force_agrees_with_the_status(events in proptest::collection::vec(event(), 1..9), number in 0..DAYS) {
        let register = register(&manifests(&events), Date::MAX);
        let found = register.in_force("form", day(number)).map(|version| version.release.version.clone());
        let standing = register.versions().iter().find(|version| register.status_of(version, day(number)) == VersionStatus::InForce);
        prop_assert_eq!(found, standing.map(|version| version.release.version.clone()));
        prop_assert!(register.in_force("other", day(number)).is_none());
    }
}

#[test]
fn what_a_version_has_from_one_that_was_never_used_counts_as_well() {
    let of = |version, today, from, class| match release(version, today, from, None) {
        Manifest::Release(release) => Manifest::Release(Box::new(Release { class, ..*release })),
        withdrawal @ Manifest::Withdrawal(_) => withdrawal,
    };
    let withdrawal = |version: usize, today| {
        Manifest::Withdrawal(Withdrawal {
            form: "form".to_owned(),
            version: format!("{version}.0"),
            withdrawn: day(today),
            why: String::new(),
            by: person(day(today)),
        })
    };
    let asks = |manifests: &[Manifest], on| {
        let register = register(manifests, day(on));
        register.requires_new_consent(&register.versions()[0], day(on))
    };
    let (first, spelling) = (of(1, 0, 0, ChangeClass::Substantive), of(3, 20, 0, ChangeClass::Editorial));
    // The second version makes a substantive change and is withdrawn before its first day; the third is based on it.
    let second = of(2, 5, 60, ChangeClass::Substantive);
    let withdrawn = [first.clone(), second.clone(), withdrawal(2, 10), spelling.clone()];
    assert_eq!([11, 20].map(|on| asks(&withdrawn, on)), [false, true]);
    // The third is in force before the first day of the second.
    assert!(asks(&[first.clone(), second, spelling.clone()], 20));
    assert!(!asks(&[first, of(2, 5, 0, ChangeClass::Editorial), spelling], 20));
}

#[test]
fn a_version_that_is_withdrawn_on_its_first_day_has_been_used() {
    let manifests = |on| {
        let by = person(day(on));
        let (form, version, why) = ("form".to_owned(), "2.0".to_owned(), String::new());
        let withdrawal = Withdrawal { form, version, withdrawn: day(on), why, by };
        [release(1, 0, 0, None), release(2, 1, 9, None), Manifest::Withdrawal(withdrawal)]
    };
    let old = |withdrawn| standings(&register(&manifests(withdrawn), day(30)), day(30))[0];
    assert_eq!([9, 10, 11].map(old), [VersionStatus::InForce, VersionStatus::Superseded, VersionStatus::Superseded]);
}

#[test]
fn the_log_goes_on_after_ten_thousand_entries() {
    let manifests: Vec<_> = (1..=10_002).map(|version| release(version, 0, 0, None)).collect();
    assert_eq!(register(&manifests, day(0)).versions().len(), 10_002);
}
