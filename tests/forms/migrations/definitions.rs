//! Migrations in definitions, and their errors.

use super::{new, new_with_migrations, read};

/// Returns the findings about a migration with their arguments.
fn findings(migration: &str) -> Vec<(&'static str, String)> {
    let (_, findings) = read(&format!("{}\n{migration}", new()));
    let values = |arguments: &[(&str, String)]| {
        arguments.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
    };
    findings.iter().map(|finding| (finding.code.word(), values(&finding.arguments))).collect()
}

#[track_caller]
fn check(migration: &str, expected: &[(&str, &str)]) {
    let found = findings(migration);
    let found: Vec<_> = found.iter().map(|(code, values)| (*code, values.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn migrations_are_read() {
    let (definition, findings) = read(&new_with_migrations());
    assert_eq!(findings, []);
    let definition = definition.expect("a definition");
    assert_eq!(definition.migrations_from("1.0").count(), 11);
    assert_eq!(definition.migrations_from("1").count(), 11, "1 and 1.0 are the same version");
    assert_eq!(definition.migrations_from("0.9").count(), 0);
}

#[test]
fn a_version_must_be_older() {
    let dropped = |from: &str| format!("[migration.x]\nfrom = \"{from}\"\ntype = \"dropped\"\nfield = \"y\"");
    check(&dropped("1.9"), &[]);
    check(&dropped("2.0"), &[("migration-version", "from=2.0 version=2.0")]);
    check(&dropped("2"), &[("migration-version", "from=2 version=2.0")]);
    check(&dropped("10.0"), &[("migration-version", "from=10.0 version=2.0")]);
    check(&dropped("one"), &[("bad-version", "")]);
}

#[test]
fn migration_targets_must_exist_and_fit() {
    let x = "[migration.x]\nfrom = \"1.0\"\n";
    check(
        &format!("{x}type = \"renamed\"\nfield = \"a\"\nto = \"ctiy\""),
        &[("unknown-reference", "kind=field name=ctiy near=city")],
    );
    check(
        &format!("{x}type = \"split\"\nfield = \"a\"\nto = [\"city\", \"mood\"]\nseparator = \",\""),
        &[("rule-kind", "name=mood kind=scale kinds=text, long-text")],
    );
    check(
        &format!("{x}type = \"split\"\nfield = \"a\"\noptions = {{ b = \"city\" }}"),
        &[("rule-kind", "name=city kind=text kinds=yes-no")],
    );
    check(
        &format!("{x}type = \"split\"\nfield = \"a\"\nto = [\"city\", \"what\"]\nseparator = \",\""),
        &[("out-of-scope", "name=what table=actions")],
    );
    check(
        &format!("{x}type = \"recoded\"\nfield = \"area\"\ncodes = {{ a = \"garden\" }}"),
        &[("condition-value", "name=area possible=home, work, other, no-answer")],
    );
    check(
        &format!("{x}type = \"recoded\"\nfield = \"city\"\ncodes = {{ a = \"b\" }}"),
        &[("rule-kind", "name=city kind=text kinds=yes-no, choice, choices, attachments, scale, rating, agreement")],
    );
    check(
        &format!("{x}type = \"recoded\"\nfield = \"mood\"\ncodes = {{ 10 = \"5\", 9 = \"6\" }}"),
        &[("condition-value", "name=mood possible=1, 2, 3, 4, 5")],
    );
}

#[test]
fn malformed_migrations_are_refused() {
    let x = "[migration.x]\nfrom = \"1.0\"\n";
    for split in [
        "",
        "to = [\"city\", \"notes\"]\nseparator = \",\"\noptions = { a = \"help\" }",
        "to = [\"city\"]\nseparator = \",\"",
        "to = [\"city\", \"notes\"]\nseparator = \"\"",
    ] {
        check(&format!("{x}type = \"split\"\nfield = \"a\"\n{split}"), &[("migration-split", "")]);
    }
    check(
        &format!("{x}type = \"split\"\nfield = \"a\"\nto = [\"city\", \"notes\"]"),
        &[("missing-key", "key=separator expected=text")],
    );
    check(&format!("{x}type = \"recoded\"\nfield = \"area\"\ncodes = {{}}"), &[("empty-list", "")]);
    check(
        &format!("{x}type = \"recoded\"\nfield = \"area\"\ncodes = {{ Flat_ = \"home\" }}"),
        &[("bad-id", "name=Flat_")],
    );
    check(
        "[migration.x]\ntype = \"dropped\"\nfield = \"a\"\ncodes = 1",
        &[("missing-key", "key=from expected=text"), ("unknown-key", "key=codes near= heading= known=from")],
    );
    check(
        &format!("{x}type = \"renmaed\"\nfield = \"a\""),
        &[("unknown-word", "word=renmaed near=renamed known=renamed, split, recoded, dropped")],
    );
}

#[test]
fn migrations_have_unique_sources_and_targets() {
    let renamed = |id: &str, from: &str, field: &str, to: &str| {
        format!("[migration.{id}]\nfrom = \"{from}\"\ntype = \"renamed\"\nfield = \"{field}\"\nto = \"{to}\"\n")
    };
    let two = |a: String, b: String| a + &b;
    check(
        &two(renamed("x", "1.0", "a", "city"), renamed("y", "1.0", "a", "notes")),
        &[("migration-source-twice", "name=a other=x")],
    );
    check(
        &two(renamed("x", "1.0", "a", "city"), renamed("y", "1.0", "b", "city")),
        &[("migration-target-twice", "name=city other=x")],
    );
    check(&two(renamed("x", "1.0", "a", "city"), renamed("y", "1.1", "a", "city")), &[]);
    let recoded = "[migration.y]\nfrom = \"1.0\"\ntype = \"recoded\"\nfield = \"area\"\ncodes = { a = \"home\" }\n";
    check(&two(renamed("x", "1.0", "a", "area"), recoded.to_owned()), &[]);
    check(&two(recoded.replace(".y", ".x"), recoded.to_owned()), &[("migration-target-twice", "name=area other=x")]);
}

#[test]
fn circular_renames_are_refused() {
    let renamed = |id: &str, field: &str, to: &str| {
        format!("[migration.{id}]\nfrom = \"1.0\"\ntype = \"renamed\"\nfield = \"{field}\"\nto = \"{to}\"\n")
    };
    check(&renamed("x", "city", "city"), &[("migration-cycle", "circle=city → city")]);
    let three =
        [renamed("x", "city", "notes"), renamed("y", "notes", "first-name"), renamed("z", "first-name", "city")];
    check(&three.concat(), &[("migration-cycle", "circle=city → notes → first-name → city")]);
    check(&three[..2].concat(), &[]);
}
