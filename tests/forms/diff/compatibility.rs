//! What changes to a definition mean for older answers, and their least class.

use bogen::definition::Definition;
use bogen::diff::{Aspect, ChangeClass, ChangeKind, Compatibility};

use super::{definition, field, line, lines, section, structure};
use crate::support::definition_builder::DefinitionBuilder;

const BASE: &str = r#"
[form]
id = "visit"
number = "V-1"
version = "1.0"
dated = 2026-11-21
sections = ["about", "more"]

[section.about]
fields = ["name", "area", "areas", "share", "many"]
voice = "client"
why = "plan"

[section.more]
fields = ["hours", "day", "mood", "trust", "agreed-to", "sign", "rows", "remark"]
voice = "client"
why = "plan"

[field.name]
type = "text"

[field.area]
type = "choice"
options = ["home", "work", "school"]
other = true
no-answer = true

[field.areas]
type = "choices"
options = ["home", "work", "school"]
at-most = 2

[field.share]
type = "yes-no"
dont-know = true

[field.many]
type = "long-text"

[field.hours]
type = "number"
min = 1
max = 40
unit = "hours"

[field.day]
type = "date"
not-before = 2026-01-01
not-after = { field = "later", months = 6 }

[field.later]
type = "date"

[field.mood]
type = "scale"
style = "0-10"
no-answer = true

[field.trust]
type = "rating"
statements = ["listens", "helps"]
points = ["never", "often"]

[field.agreed-to]
type = "agreement"

[field.sign]
type = "signature"
role = "client"

[field.rows]
type = "table"
columns = ["who", "what"]

[field.who]
type = "text"

[field.what]
type = "text"

[field.remark]
type = "note"

[rule.one]
type = "at-least-one"
severity = "error"
fields = ["name", "many"]
"#;

fn base() -> String {
    BASE.replace("\"hours\", \"day\", ", "\"hours\", \"later\", \"day\", ")
}

fn read(source: &str) -> Definition {
    definition("visit", source).expect("a definition")
}

/// Returns the changes after a part of the form is replaced.
fn edit(old: &str, new: &str) -> Vec<String> {
    let source = base();
    assert!(source.contains(old), "{old}");
    let edited = source.replacen(old, new, 1);
    lines(&structure(&read(&source), &read(&edited)))
}

#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(edit(old, new), expected, "{new}");
}

#[test]
fn units_are_compared_one_by_one() {
    let quantity = |keys: &str| {
        let source = base().replace("type = \"number\"\nmin = 1\nmax = 40\nunit = \"hours\"", keys);
        assert_ne!(source, base());
        read(&source)
    };
    let diff = |old: &str, new: &str| lines(&structure(&quantity(old), &quantity(new)));
    let old = "type = \"quantity\"\nunits = [\"kg\", \"g\"]\nmax = { kg = 3 }";
    for (new, expected) in [
        ("units = [\"kg\", \"g\", \"t\"]\nmax = { kg = 3 }", vec!["hours.units[t] added (compatible, substantive)"]),
        (
            "units = [\"kg\", \"t\"]\nmax = { kg = 3 }",
            vec![
                "hours.units[g] removed (incompatible, substantive)",
                "hours.units[t] added (compatible, substantive)",
            ],
        ),
        (
            "units = [\"kg\", \"g\"]\nmax = { kg = 4 }",
            vec!["hours.max changed: { kg = 3 } → { kg = 4 } (compatible, substantive)"],
        ),
        (
            "units = [\"kg\", \"g\"]\nmax = { kg = 4, g = 9 }",
            vec!["hours.max changed: { kg = 3 } → { g = 9, kg = 4 } (incompatible, substantive)"],
        ),
        ("units = [\"kg\", \"g\"]", vec!["hours.max removed: { kg = 3 } → ∅ (compatible, substantive)"]),
    ] {
        assert_eq!(diff(old, &format!("type = \"quantity\"\n{new}")), expected, "{new}");
    }
    let of_number = diff("type = \"number\"\nunit = \"kg\"", "type = \"quantity\"\nunits = [\"kg\"]");
    assert_eq!(of_number[0], "hours.type changed: number → quantity (incompatible, substantive)");
}

#[test]
fn stricter_fields_are_incompatible() {
    check(
        "[field.name]\ntype = \"text\"",
        "[field.name]\ntype = \"text\"\nrequired = true",
        &["name.required changed: false → true (incompatible, substantive)"],
    );
    check("max = 40", "max = 30", &["hours.max changed: 40 → 30 (incompatible, substantive)"]);
    check("max = 40", "max = 50", &["hours.max changed: 40 → 50 (compatible, substantive)"]);
    check("max = 40\n", "", &["hours.max removed: 40 → ∅ (compatible, substantive)"]);
    check("min = 1", "min = 2", &["hours.min changed: 1 → 2 (incompatible, substantive)"]);
    check("min = 1", "min = 0", &["hours.min changed: 1 → 0 (compatible, substantive)"]);
    check(
        "unit = \"hours\"",
        "unit = \"minutes\"",
        &["hours.unit changed: hours → minutes (incompatible, substantive)"],
    );
    check(
        "unit = \"hours\"",
        "percent = true",
        &[
            "hours.unit removed: hours → ∅ (incompatible, substantive)",
            "hours.percent added: ∅ → true (incompatible, substantive)",
        ],
    );
    check(
        "unit = \"hours\"",
        "currency = \"EUR\"",
        &[
            "hours.decimals changed: 0 → 2 (compatible, substantive)",
            "hours.unit removed: hours → ∅ (incompatible, substantive)",
            "hours.currency added: ∅ → EUR (incompatible, substantive)",
        ],
    );
    check("at-most = 2", "at-most = 1", &["areas.at-most changed: 2 → 1 (incompatible, substantive)"]);
    check("at-most = 2", "at-most = 3", &["areas.at-most changed: 2 → 3 (compatible, substantive)"]);
    check(
        "columns = [\"who\", \"what\"]",
        "columns = [\"who\", \"what\"]\nrows = [\"home\", \"work\"]",
        &["rows.rows added: ∅ → [\"home\", \"work\"] (incompatible, substantive)"],
    );
    let if_no = "[field.name]\ntype = \"text\"\nrequired-if = { field = \"share\", operator = \"=\", value = \"no\" }";
    check(
        "[field.name]\ntype = \"text\"",
        if_no,
        &[
            "name.required-if added: ∅ → { field = \"share\", operator = \"=\", value = \"no\" } (incompatible, substantive)",
        ],
    );
    check("at-most = 2", "at-most = 2\nat-least = 2", &["areas.at-least added: ∅ → 2 (incompatible, substantive)"]);
    check(
        "at-most = 2",
        "exactly = 2",
        &[
            "areas.at-most removed: 2 → ∅ (compatible, substantive)",
            "areas.exactly added: ∅ → 2 (incompatible, substantive)",
        ],
    );
    check(
        "at-most = 2",
        "at-most = 2\nalone = [\"work\"]",
        &["areas.alone added: ∅ → [\"work\"] (incompatible, substantive)"],
    );
    check("2026-01-01", "2025-01-01", &["day.not-before changed: 2026-01-01 → 2025-01-01 (compatible, substantive)"]);
    check("2026-01-01", "2026-02-01", &["day.not-before changed: 2026-01-01 → 2026-02-01 (incompatible, substantive)"]);
    check(
        "months = 6",
        "months = 7",
        &[
            "day.not-after changed: { field = \"later\", months = 6, days = 0 } → { field = \"later\", months = 7, days = 0 } (incompatible, substantive)",
        ],
    );
    check(
        "dont-know = true",
        "dont-know = false",
        &["share.dont-know changed: true → false (incompatible, substantive)"],
    );
    check("other = true", "other = false", &["area.other changed: true → false (incompatible, substantive)"]);
    check(
        "role = \"client\"",
        "role = \"representative\"",
        &["sign.role changed: client → representative (incompatible, substantive)"],
    );
    check(
        "type = \"agreement\"",
        "type = \"agreement\"\nwithdrawable = false",
        &["agreed-to.withdrawable changed: true → false (incompatible, substantive)"],
    );
}

#[test]
fn codes_are_compared_one_by_one() {
    check(
        "[\"home\", \"work\", \"school\"]\nother",
        "[\"home\", \"work\"]\nother",
        &["area.options[school] removed (incompatible, substantive)"],
    );
    check(
        "[\"home\", \"work\", \"school\"]\nother",
        "[\"work\", \"home\", \"school\", \"club\"]\nother",
        &[
            "area.options[club] added (compatible, substantive)",
            "area.options moved: [\"home\", \"work\", \"school\"] → [\"work\", \"home\", \"school\", \"club\"] (compatible, substantive)",
        ],
    );
    check(
        "[\"listens\", \"helps\"]",
        "[\"listens\"]",
        &["trust.statements[helps] removed (incompatible, substantive)"],
    );
    check(
        "[\"never\", \"often\"]",
        "[\"never\", \"seldom\", \"often\"]",
        &["trust.points[seldom] added (compatible, substantive)"],
    );
    check("style = \"0-10\"", "style = \"faces\"", &["mood.style changed: 0-10 → faces (incompatible, substantive)"]);
}

#[test]
fn a_change_of_kind_is_compatible_if_every_answer_can_be_read() {
    check(
        "[field.name]\ntype = \"text\"",
        "[field.name]\ntype = \"long-text\"",
        &["name.type changed: text → long-text (compatible, substantive)"],
    );
    check(
        "type = \"long-text\"",
        "type = \"text\"",
        &["many.type changed: long-text → text (incompatible, substantive)"],
    );
    check(
        "type = \"choice\"",
        "type = \"choices\"",
        &["area.type changed: choice → choices (compatible, substantive)"],
    );
    check(
        "type = \"choices\"\noptions = [\"home\", \"work\", \"school\"]\nat-most = 2",
        "type = \"choice\"\noptions = [\"home\", \"work\", \"school\"]",
        &["areas.type changed: choices → choice (incompatible, substantive)"],
    );
}

#[test]
fn what_files_are_accepted_is_compared() {
    let choices = "type = \"choices\"\noptions = [\"home\", \"work\", \"school\"]\nat-most = 2";
    let attachments = choices.replace("choices", "attachments");
    let with_files = |keys: &str| read(&base().replace(choices, &format!("{attachments}\n{keys}")));
    let changes = |old: &Definition, new: &Definition| lines(&structure(old, new));
    let made = changes(&read(&base()), &with_files(""));
    assert_eq!(made[0], "areas.type changed: choices → attachments (compatible, substantive)");
    assert!(made.iter().all(|line| line.contains("(compatible")), "{made:?}");
    let fewer = changes(&with_files("max-files = 5"), &with_files("max-files = 4"));
    assert_eq!(fewer, ["areas.max-files changed: 5 → 4 (incompatible, substantive)"]);
    let types = changes(&with_files("file-types = [\"pdf\"]"), &with_files("file-types = [\"pdf\", \"odt\"]"));
    assert_eq!(types, ["areas.file-types[odt] added (compatible, substantive)"]);
}

#[test]
fn fields_come_go_and_move() {
    let added = |more: &str| {
        let source = base().replacen("\"share\", \"many\"]", "\"share\", \"many\", \"extra\"]", 1);
        lines(&structure(&read(&base()), &read(&format!("{source}\n[field.extra]\ntype = \"text\"{more}\n"))))
    };
    assert_eq!(added(""), ["extra.entry added: ∅ → text (compatible, substantive)"]);
    assert_eq!(added("\nrequired = true"), ["extra.entry added: ∅ → text (incompatible, substantive)"]);
    check("\"rows\", \"remark\"]", "\"remark\", \"rows\"]", &["remark.entry moved: 9 → 8 (compatible, substantive)"]);
    check("[\"who\", \"what\"]", "[\"what\", \"who\"]", &["what.entry moved: 2 → 1 (compatible, substantive)"]);
    let both = base().replacen(", \"many\"]", "]", 1).replacen("[\"hours\"", "[\"many\", \"hours\"", 1);
    let moved = structure(&read(&base()), &read(&both));
    assert_eq!(lines(&moved), ["many.entry moved: about → more (compatible, substantive)"]);
    assert_eq!(moved.changes[0].subject, field("many"));
    let asked = both.replacen(
        "[section.more]",
        "[section.more]\nwhen = { field = \"share\", operator = \"=\", value = \"yes\" }",
        1,
    );
    let moved = structure(&read(&base()), &read(&asked));
    assert_eq!(moved.changes[0].subject, section("more"));
    assert!(lines(&moved).contains(&"many.entry moved: about → more (incompatible, substantive)".to_owned()));
}

#[test]
fn a_column_is_no_field_of_a_section() {
    let source = base().replacen("[\"who\", \"what\"]", "[\"who\"]", 1).replacen("\"many\"]", "\"many\", \"what\"]", 1);
    let diff = structure(&read(&base()), &read(&source));
    assert!(
        lines(&diff).contains(&"what.entry moved: rows → about (incompatible, substantive)".to_owned()),
        "{:?}",
        lines(&diff)
    );
}

#[test]
fn conditions_and_rules_are_judged() {
    let when = "[field.many]\ntype = \"long-text\"\nwhen = { field = \"share\", operator = \"=\", value = \"yes\" }";
    check(
        "[field.many]\ntype = \"long-text\"",
        when,
        &["many.when added: ∅ → { field = \"share\", operator = \"=\", value = \"yes\" } (incompatible, substantive)"],
    );
    check(
        "severity = \"error\"",
        "severity = \"warning\"",
        &["one.severity changed: error → warning (compatible, substantive)"],
    );
    check(
        "fields = [\"name\", \"many\"]\n",
        "fields = [\"name\", \"share\"]\n",
        &["one.terms[fields] changed: [\"name\", \"many\"] → [\"name\", \"share\"] (incompatible, substantive)"],
    );
    check(
        "type = \"at-least-one\"",
        "type = \"together\"",
        &["one.type changed: at-least-one → together (incompatible, substantive)"],
    );
}

#[test]
fn changes_that_ask_nothing_are_editorial_by_proposal() {
    check(
        "[field.many]\ntype = \"long-text\"",
        "[field.many]\ntype = \"long-text\"\nlines = 9",
        &["many.lines changed: 4 → 9 (compatible, editorial?)"],
    );
    check(
        "[field.name]\ntype = \"text\"",
        "[field.name]\ntype = \"text\"\ncovers = [\"C1\"]",
        &["name.covers[C1] added (compatible, editorial?)"],
    );
    check("number = \"V-1\"", "number = \"V-2\"", &["form.number changed: V-1 → V-2 (compatible, substantive?)"]);
}

#[test]
fn an_inherited_voice_is_reported_once() {
    check(
        "voice = \"client\"\nwhy = \"plan\"\n\n[field.name]",
        "voice = \"professional\"\nwhy = \"plan\"\n\n[field.name]",
        &["more.voice changed: client → professional (compatible, substantive)"],
    );
    check(
        "[field.name]\ntype = \"text\"",
        "[field.name]\ntype = \"text\"\nvoice = \"professional\"",
        &["name.voice changed: client → professional (compatible, substantive)"],
    );
}

/// The next version, with migrations.
fn migrated(edits: &[(&str, &str)], migrations: &str) -> Definition {
    let mut source = base().replacen("version = \"1.0\"", "version = \"2.0\"", 1);
    for (old, new) in edits {
        assert!(source.contains(old), "{old}");
        source = source.replace(old, new);
    }
    read(&format!("{source}\n{migrations}"))
}

#[test]
fn migrations_make_older_answers_fit() {
    let renamed = "[migration.r]\nfrom = \"1.0\"\ntype = \"renamed\"\nfield = \"name\"\nto = \"full-name\"\n";
    let new = migrated(&[("[field.name]", "[field.full-name]"), ("\"name\"", "\"full-name\"")], renamed);
    let diff = structure(&read(&base()), &new);
    assert_eq!(
        lines(&diff),
        [
            "full-name.entry renamed: name → full-name (migrated, editorial?)",
            "r.entry added: ∅ → { from = \"1.0\", type = \"renamed\", field = \"name\", to = \"full-name\" } (compatible, editorial?)",
        ],
        "the rule that names the field is the same",
    );
    assert_eq!(diff.compatibility(), Compatibility::Migrated);
    let recoded =
        "[migration.c]\nfrom = \"1.0\"\ntype = \"recoded\"\nfield = \"area\"\ncodes = { school = \"work\" }\n";
    let narrowed = ("[\"home\", \"work\", \"school\"]\nother", "[\"home\", \"work\"]\nother");
    let diff = structure(&read(&base()), &migrated(&[narrowed], recoded));
    assert_eq!(line(&diff.changes[0]), "area.options[school] removed (migrated, substantive)");
    let dropped = "[migration.d]\nfrom = \"1.0\"\ntype = \"dropped\"\nfield = \"hours\"\n";
    let gone = [
        ("\"hours\", \"later\"", "\"later\""),
        ("[field.hours]\ntype = \"number\"\nmin = 1\nmax = 40\nunit = \"hours\"\n", ""),
    ];
    let diff = structure(&read(&base()), &migrated(&gone, dropped));
    assert_eq!(line(&diff.changes[0]), "hours.entry removed: number → ∅ (migrated, substantive)");
    let elsewhere = dropped.replace("1.0", "0.9");
    let diff = structure(&read(&base()), &migrated(&gone, &elsewhere));
    assert_eq!(diff.compatibility(), Compatibility::Incompatible, "a migration of another version says nothing");
    assert_eq!((diff.least_class(), diff.changes[0].kind), (ChangeClass::Substantive, ChangeKind::Removed));
    assert_eq!(diff.changes[0].aspect, Aspect::Entry);
}

#[test]
fn a_value_is_calculated_anew_whatever_changes() {
    let with = |keys: &[&str]| {
        let form = DefinitionBuilder::new("visit")
            .field("number", "a", &[])
            .field("number", "b", &["decimals = 2"])
            .field("date", "start", &[]);
        read(&if keys.is_empty() { form } else { form.field(keys[0], "total", &keys[1..]) }.toml())
    };
    let compare = |old: &[&str], new: &[&str], expected: &[&str]| {
        assert_eq!(lines(&structure(&with(old), &with(new))), expected, "{new:?}");
    };
    let sum = ["calculated", "sum = [\"a\"]"];
    compare(&sum, &sum, &[]);
    compare(
        &sum,
        &["calculated", "sum = [\"a\", \"b\"]"],
        &[
            "total.sum changed: [{ field = \"a\" }] → [{ field = \"a\" }, { field = \"b\" }] (compatible, substantive)",
            "total.decimals changed: 0 → 2 (compatible, substantive)",
        ],
    );
    compare(&sum, &["calculated", "sum = [\"a\"]", "decimals = 0"], &[]);
    compare(
        &sum,
        &["calculated", "years = { from = \"start\", to = 2026-12-31 }", "unit = \"years\""],
        &[
            "total.sum removed: [{ field = \"a\" }] → ∅ (compatible, substantive)",
            "total.years added: ∅ → { from = \"start\", to = \"2026-12-31\" } (compatible, substantive)",
            "total.unit added: ∅ → years (compatible, substantive)",
        ],
    );
    compare(&sum, &[], &["total.entry removed: calculated → ∅ (compatible, substantive)"]);
    compare(&[], &sum, &["total.entry added: ∅ → calculated (compatible, substantive)"]);
    // What people wrote may differ from what is calculated.
    compare(&["number"], &sum, &["total.type changed: number → calculated (incompatible, substantive)"]);
}
