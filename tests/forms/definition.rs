//! Faulty definitions: one run finds every error at its position.

use std::path::Path;

use bogen::definition;
use bogen::diagnostic::{Diagnostic, Place};

/// Reads a definition and lists its findings as `line:column code arguments`, in the order of the file.
fn findings(source: &str) -> String {
    let (_, mut findings) = definition::read(Path::new("forms/trial.toml"), source);
    bogen::diagnostic::sort(&mut findings);
    findings.iter().map(|finding| describe(source, finding)).collect::<Vec<_>>().join("\n")
}

fn describe(source: &str, finding: &Diagnostic) -> String {
    let Place::File { span: Some(span), .. } = &finding.place else { panic!("no place: {finding:?}") };
    let before = &source[..span.start];
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    let arguments: Vec<_> = finding.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{line}:{column} {} [{}]", finding.code.word(), arguments.join("; "))
}

/// Returns a correct form with one more field, which each test writes itself.
fn with(field: &str) -> String {
    format!(
        r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["all"]

[section.all]
fields = ["name", "start", "mood", "rows", "extra"]
voice = "client"
why = "because"

[field.name]
type = "text"

[field.start]
type = "date"

[field.mood]
type = "choice"
options = ["good", "bad"]

[field.rows]
type = "table"
columns = ["row-number", "row-what"]

[field.row-number]
type = "number"

[field.row-what]
type = "text"

[field.extra]
{field}
"#
    )
}

#[test]
fn a_form_without_faults_has_no_findings() {
    assert_eq!(findings(&with("type = \"text\"")), "");
}

#[test]
fn all_faults_of_a_file_are_found_in_one_run() {
    let source = r#"
surprise = 1

[form]
id = "other"
number = 7
version = "one"
dated = "2026-11-21"
sections = ["all", "al", "all"]

[section.all]
fields = ["name", "nmae", "name", "grid"]
voice = "cleint"
why = "because"

[section.orphan]
fields = ["lost"]

[field.name]
type = "txt"

[field.Bad_Name]
type = "text"

[field.unused]
type = "text"
max-lenght = 10

[field.grid]
type = "table"
layout = "grid"
columns = ["a", "b", "c", "d", "e", "f"]
min = 5
max = 2

[field.a]
type = "rating"
statements = ["x"]
points = []

[field.b]
type = "scale"

[field.c]
type = "choice"
options = ["other", "two", "two"]

[field.d]
type = "text"
pattern = "("
max-length = 0

[field.e]
type = "number"
min = 3
max = 1
decimals = 9

[field.f]
type = "date"
not-before = 2026-02-30

[rule.r]
type = "order"
first = "name"
"#;
    insta::assert_snapshot!(findings(source));
}

#[test]
fn broken_toml_is_reported_with_what_still_can_be_read() {
    insta::assert_snapshot!(findings(
        "[form]\nid = trial\nnumber = \"T\nversion = \"1.0\"\nversion = \"1.1\"\ndated = 2026-11-21\nsections = [\"all\"\n\n[section.all]\nfields = [\"x\"]\n"
    ));
}

#[test]
fn conditions_must_fit_their_fields() {
    let conditions = [
        r#"{ field = "gone", operator = "=", value = "x" }"#,
        r#"{ field = "mood", operator = "=", value = "god" }"#,
        r#"{ field = "mood", operator = ">", value = 1 }"#,
        r#"{ field = "start", operator = ">", value = "tomorrow" }"#,
        r#"{ field = "row-number", operator = "=", value = 1 }"#,
        r#"{ field = "mood", operator = "is", value = "good" }"#,
        r#"{ field = "mood", operator = "=" }"#,
        r"{ all = [] }",
        r#"{ not = { any = [{ field = "mood", operator = "exists", value = "yes" }] }, all = [] }"#,
        r#"{ field = "extra", operator = "exists", value = true }"#,
    ];
    let all: Vec<_> = conditions
        .iter()
        .map(|when| {
            format!(
                "{when}\n    {}",
                findings(&with(&format!("type = \"text\"\nwhen = {when}"))).replace('\n', "\n    ")
            )
        })
        .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_rule_about_signatures_on_paper_names_one() {
    let codes = |kind: &str| {
        let rule = "[rule.r]\nseverity = \"signature-open\"\ntype = \"at-least-one\"\nfields = [\"name\", \"extra\"]";
        findings(&with(&format!("{kind}\n{rule}"))).contains("rule-without-signature")
    };
    assert!(codes("type = \"text\""));
    assert!(!codes("type = \"signature\"\nrole = \"client\""));
}

#[test]
fn rules_must_fit_their_fields() {
    let rules = [
        "type = \"order\"\nfirst = \"name\"\nthen = \"start\"",
        "type = \"order\"\nfirst = \"row-number\"\nthen = \"start\"",
        "type = \"together\"\nfields = [\"name\", \"row-what\"]",
        "type = \"counterpart\"\ntable = \"name\"\nin = \"rows\"\nby = \"row-what\"",
        "type = \"distance\"\nfrom = \"start\"\nto = \"start\"\nmin-days = 9\nmax-days = 1",
        "type = \"implies\"\neach = \"rows\"\nif = { field = \"row-what\", operator = \"exists\", value = true }",
        "type = \"implise\"",
        "type = \"refers\"\nby = \"row-number\"\nin = \"rows\"",
        "type = \"refers\"\nby = \"row-what\"\nin = \"name\"",
        "type = \"refers\"\nby = \"row-number\"",
    ];
    let all: Vec<_> = rules
        .iter()
        .map(|rule| {
            let source = with(&format!("type = \"text\"\n[rule.r]\nseverity = \"error\"\n{rule}"));
            format!("{}\n    {}", rule.replace('\n', ", "), findings(&source).replace('\n', "\n    "))
        })
        .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn limits_in_a_circle_are_reported() {
    let source = with("type = \"date\"\nnot-before = { field = \"start\", months = 1 }").replace(
        "[field.start]\ntype = \"date\"",
        "[field.start]\ntype = \"date\"\nnot-before = { field = \"extra\", weeks = 2 }",
    );
    insta::assert_snapshot!(findings(&source));
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        let _ = definition::read(Path::new("forms/trial.toml"), &text);
    }

    /// A form with any piece cut out or repeated gives findings or a definition, never a panic.
    #[test]
    fn any_damage_is_survived(start in 0usize..400, length in 0usize..60, twice in proptest::bool::ANY) {
        let source = with("type = \"text\"\nwhen = { field = \"mood\", operator = \"=\", value = \"good\" }");
        let end = (start + length).min(source.len());
        let start = start.min(end);
        let piece = &source[start..end];
        let damaged = if twice { source.replacen(piece, &piece.repeat(2), 1) } else { source.replacen(piece, "", 1) };
        let _ = definition::read(Path::new("forms/trial.toml"), &damaged);
    }
}

#[test]
fn numbers_that_cannot_exist_are_found() {
    for (keys, expected) in [
        ("min = 1.5\nmax = 1.7", "26:7 no-number-possible [low=1.5; high=1.7]"),
        ("min = 1.5\nmax = 1.7\ndecimals = 1", ""),
        ("min = 0.3\nmax = 0.3\ndecimals = 1", ""),
        ("min = 0.25\nmax = 0.29\ndecimals = 1", "26:7 no-number-possible [low=0.25; high=0.29]"),
        ("min = 2\nmax = 2", ""),
        ("min = 0.1", ""),
    ] {
        let found = findings(&with(&format!("type = \"number\"\n{keys}")));
        let (_, rest) = found.split_once(' ').unwrap_or_default();
        let (_, wanted) = expected.split_once(' ').unwrap_or_default();
        assert_eq!(rest, wanted, "{keys}");
    }
}

/// Lists the codes of what is found of a question that is asked under a condition.
#[test]
fn an_amount_of_money_has_the_decimals_of_its_currency() {
    let found = |keys: &str| findings(&with(&format!("type = \"number\"\n{keys}\n")));
    for good in [
        "currency = \"EUR\"",
        "currency = \"JPY\"\nmin = 0",
        "percent = true\ndecimals = 1",
        "percent = false\nunit = \"x\"",
    ] {
        assert_eq!(found(good), "", "{good}");
    }
    for (keys, finding) in [
        ("currency = \"eur\"", "unknown-currency [word=eur; near=EUR]"),
        ("currency = \"Euro\"", "unknown-currency [word=Euro; near=EUR]"),
        ("currency = \"€\"", "unknown-currency [word=€; near=]"),
        ("currency = \"EUR\"\ndecimals = 2", "keys-exclude [key=currency; other=decimals]"),
        ("currency = \"EUR\"\nunit = \"x\"", "keys-exclude [key=currency; other=unit]"),
        ("currency = \"EUR\"\npercent = true", "keys-exclude [key=currency; other=percent]"),
        ("currency = \"EUR\"\nmin = 0.001\nmax = 0.002", "no-number-possible [low=0.001; high=0.002]"),
    ] {
        let found = found(keys);
        assert!(found.ends_with(finding) && found.lines().count() == 1, "{keys}: {found}");
    }
}

#[test]
fn limits_of_a_quantity_are_those_of_its_units() {
    let found = |keys: &str| findings(&with(&format!("{keys}\n")));
    let quantity = |keys: &str| found(&format!("type = \"quantity\"\nunits = [\"kg\", \"g\"]\n{keys}"));
    for good in ["", "min = { kg = 0.5 }\nmax = { g = 10 }\ndecimals = 1", "required = true\ndefault = \"3 kg\""] {
        assert_eq!(quantity(good), "", "{good}");
    }
    for (keys, finding) in [
        ("min = { t = 1 }", "limit-of-other-unit [unit=t; known=kg, g]"),
        ("min = 1", "wrong-type [expected=table; found=number]"),
        ("min = {}", "empty-list []"),
        ("min = { kg = 2 }\nmax = { kg = 1 }", "limits-crossed [low=2; high=1]"),
        ("min = { kg = 0.2 }\nmax = { kg = 0.8 }", "no-number-possible [low=0.2; high=0.8]"),
    ] {
        let found = quantity(keys);
        assert!(found.ends_with(finding) && found.lines().count() == 1, "{keys}: {found}");
    }
    assert!(found("type = \"quantity\"").ends_with("missing-key [key=units; expected=list]"));
    assert!(found("type = \"number\"\nunits = [\"kg\"]").ends_with("units-of-number []"));
    let when = "type = \"text\"\nwhen = { field = \"weight\", operator = \">\", value = 3 }\n\n[field.weight]\ntype = \"quantity\"\nunits = [\"kg\"]\n";
    let found = findings(&with(when).replace("\"extra\"]", "\"extra\", \"weight\"]"));
    assert!(found.contains("condition-kind") && found.lines().count() == 1, "{found}");
}

fn found_of(when: &str) -> Vec<String> {
    let fields = "[field.points]\ntype = \"number\"\nmin = 0\nmax = 5\n\n[field.day]\ntype = \"date\"\nnot-before = 2026-01-01\n\n\
                  [field.mark]\ntype = \"scale\"\nstyle = \"0-10\"\n\n[field.answers]\ntype = \"choices\"\noptions = [\"a\", \"b\"]\n";
    let source = with(&format!("type = \"text\"\nwhen = {when}\n\n{fields}"))
        .replace("\"extra\"]", "\"extra\", \"points\", \"day\", \"mark\", \"answers\"]");
    findings(&source).lines().map(|line| line.split(' ').nth(1).expect("a code").to_owned()).collect()
}

#[test]
fn conditions_that_can_never_hold_are_found() {
    let leaf = |field: &str, operator: &str, value: &str| {
        format!("{{ field = \"{field}\", operator = \"{operator}\", value = {value} }}")
    };
    for (field, operator, value, is_possible) in [
        ("points", ">", "9", false),
        ("points", ">", "5", false),
        ("points", ">", "4", true),
        ("points", ">", "4.5", true),
        ("points", ">=", "5", true),
        ("points", "<", "0", false),
        ("points", "<=", "0", true),
        ("points", "=", "6", false),
        ("points", "=", "2.5", false),
        ("points", "=", "3", true),
        ("points", "!=", "6", true),
        ("day", "<", "2026-01-01", false),
        ("day", "<=", "2026-01-01", true),
        ("day", ">", "2030-01-01", true),
        ("mark", ">", "10", false),
        ("mark", ">=", "10", true),
        ("mood", "=", "\"good\"", true),
    ] {
        let expected: &[&str] = if is_possible { &[] } else { &["condition-never"] };
        assert_eq!(found_of(&leaf(field, operator, value)), expected, "{field} {operator} {value}");
    }
    for (parts, is_possible) in [
        ([leaf("points", ">", "3"), leaf("points", "<", "3")], false),
        ([leaf("points", ">", "2"), leaf("points", "<", "4")], true),
        ([leaf("points", ">", "3"), leaf("points", "<", "4")], false),
        ([leaf("mood", "=", "\"good\""), leaf("mood", "=", "\"bad\"")], false),
        ([leaf("answers", "=", "\"a\""), leaf("answers", "=", "\"b\"")], true),
        ([leaf("day", ">", "2026-05-01"), leaf("day", "<", "2026-05-01")], false),
    ] {
        let expected: &[&str] = if is_possible { &[] } else { &["condition-never"] };
        assert_eq!(found_of(&format!("{{ all = [{}, {}] }}", parts[0], parts[1])), expected, "{parts:?}");
        assert!(found_of(&format!("{{ any = [{}, {}] }}", parts[0], parts[1])).is_empty(), "{parts:?}");
    }
}

#[test]
fn the_column_is_blamed_where_it_is_required_with_something_outside_its_table() {
    for fields in [["row-number", "extra"], ["extra", "row-number"]] {
        let rule =
            format!("type = \"number\"\n\n[rule.pair]\ntype = \"together\"\nseverity = \"error\"\nfields = {fields:?}");
        let source = with(&rule);
        let found = findings(&source);
        let (line, text) =
            source.lines().enumerate().filter(|(_, one)| one.starts_with("fields = ")).last().expect("the line");
        let column = text.find("\"row-number\"").expect("the column") + 1;
        assert_eq!(found.lines().count(), 1, "{found}");
        let wanted = format!("{}:{column} out-of-scope [name=row-number; table=rows]", line + 1);
        assert_eq!(found, wanted);
    }
}

#[test]
fn a_column_is_compared_with_a_field_outside_its_table_in_every_row() {
    for (first, then) in [("row-number", "extra"), ("extra", "row-number")] {
        let rule =
            format!("[rule.order]\ntype = \"order\"\nseverity = \"error\"\nfirst = \"{first}\"\nthen = \"{then}\"");
        assert_eq!(findings(&with(&format!("type = \"number\"\n\n{rule}"))), "", "{first} {then}");
    }
}

/// The field and columns that further conditions are about.
const FURTHER: &str = "[field.ticks]\ntype = \"choices\"\noptions = [\"a\", \"b\", \"none\"]\nalone = [\"none\"]\nat-most = 2\n\n\
    [field.rated]\ntype = \"rating\"\nstatements = [\"one\", \"two\"]\npoints = [\"low\", \"high\"]\n\n\
    [field.people]\ntype = \"table\"\ncolumns = [\"person-name\", \"person-age\"]\nmax = 3\n\n\
    [field.person-name]\ntype = \"text\"\nmax-length = 5\n\n[field.person-age]\ntype = \"number\"\nmin = 0\n";

/// Returns what is found of a question with a key, with the text at which each finding points.
fn found_at(key: &str) -> Vec<String> {
    let source = with(&format!("type = \"text\"\n{key}\n\n{FURTHER}"))
        .replace("\"extra\"]", "\"extra\", \"ticks\", \"rated\", \"people\"]");
    let (_, found) = definition::read(Path::new("forms/trial.toml"), &source);
    let at = |one: &Diagnostic| match &one.place {
        Place::File { span: Some(span), .. } => source[span.start..span.end].to_owned(),
        Place::Command | Place::File { .. } | Place::Form { .. } => String::new(),
    };
    found.iter().map(|one| format!("{} {}", one.code.word(), at(one))).collect()
}

#[test]
fn conditions_that_count_or_look_into_texts_must_fit_their_fields() {
    for (when, expected) in [
        (r#"{ count = "ticks", operator = ">=", value = 2 }"#, ""),
        (r#"{ count = "ticks", operator = ">=", value = 3 }"#, "condition-never 3"),
        (r#"{ count = "ticks", operator = "exists", value = 1 }"#, r#"count-operator "exists""#),
        (r#"{ count = "ticks", operator = ">", value = -1 }"#, "number-out-of-range -1"),
        (
            r#"{ count = "ticks", where = { field = "person-age", operator = ">", value = 1 }, operator = ">", value = 1 }"#,
            r#"rule-kind "ticks""#,
        ),
        (r#"{ count = "mood", operator = ">", value = 1 }"#, r#"rule-kind "mood""#),
        (r#"{ count = "people", operator = ">", value = 2 }"#, ""),
        (r#"{ count = "people", operator = ">", value = 3 }"#, "condition-never 3"),
        (
            r#"{ count = "people", where = { field = "person-age", operator = "<", value = 0 }, operator = ">", value = 2 }"#,
            "condition-never 0",
        ),
        (
            r#"{ table = "people", some = { field = "row-number", operator = ">", value = 2 } }"#,
            r#"out-of-scope "row-number""#,
        ),
        (r#"{ table = "people", every = { field = "person-age", operator = ">", value = 2 } }"#, ""),
        (r#"{ table = "mood", every = { field = "mood", operator = "=", value = "good" } }"#, r#"rule-kind "mood""#),
        (r#"{ field = "rated", statement = "one", operator = "=", value = "low" }"#, ""),
        (r#"{ field = "rated", statement = "three", operator = "=", value = "low" }"#, r#"condition-value "three""#),
        (r#"{ field = "rated", statement = "one", operator = "=", value = "middle" }"#, r#"condition-value "middle""#),
        (r#"{ field = "rated", statement = "one", operator = ">", value = "low" }"#, r#"condition-kind ">""#),
        (r#"{ field = "mood", statement = "one", operator = "=", value = "good" }"#, r#"rule-kind "mood""#),
        (r#"{ field = "name", operator = "starts-with", value = "A" }"#, ""),
        (r#"{ field = "mood", operator = "contains", value = "good" }"#, r#"condition-kind "contains""#),
        (
            r#"{ all = [{ count = "ticks", operator = ">", value = 1 }, { count = "ticks", operator = "<", value = 1 }] }"#,
            r#"condition-never { count = "ticks", operator = "<", value = 1 }"#,
        ),
        (
            r#"{ all = [{ field = "ticks", operator = "=", value = "a" }, { field = "ticks", operator = "=", value = "b" }] }"#,
            "",
        ),
        (
            r#"{ all = [{ field = "ticks", operator = "=", value = "a" }, { field = "ticks", operator = "=", value = "none" }] }"#,
            r#"condition-never { field = "ticks", operator = "=", value = "none" }"#,
        ),
        (
            r#"{ all = [{ field = "rated", statement = "one", operator = "=", value = "low" }, { field = "rated", statement = "two", operator = "=", value = "high" }] }"#,
            "",
        ),
        (
            r#"{ all = [{ field = "rated", statement = "one", operator = "=", value = "low" }, { field = "rated", statement = "one", operator = "=", value = "high" }] }"#,
            r#"condition-never { field = "rated", statement = "one", operator = "=", value = "high" }"#,
        ),
        (
            r#"{ all = [{ field = "name", operator = "starts-with", value = "Wi" }, { field = "name", operator = "starts-with", value = "wien" }] }"#,
            "",
        ),
        (
            r#"{ all = [{ field = "name", operator = "starts-with", value = "Wi" }, { field = "name", operator = "=", value = "Graz" }] }"#,
            r#"condition-never { field = "name", operator = "=", value = "Graz" }"#,
        ),
    ] {
        let expected: Vec<_> = Some(expected).filter(|text| !text.is_empty()).into_iter().collect();
        assert_eq!(found_at(&format!("when = {when}")), expected, "{when}");
        assert_eq!(found_at(&format!("required-if = {when}")), expected, "{when}");
    }
    let in_row = r#"{ table = "people", some = { field = "person-name", operator = "contains", value = "abcdef" } }"#;
    assert_eq!(found_at(&format!("when = {in_row}")), [r#"condition-never "abcdef""#]);
    let both = found_at("required = true\nrequired-if = { field = \"name\", operator = \"exists\", value = true }");
    assert_eq!(both.len(), 1);
    assert!(both[0].starts_with("keys-exclude {"), "{both:?}");
}

#[test]
fn rows_have_either_names_or_numbers() {
    let found = |keys: &str| {
        let source = with("type = \"text\"").replace(
            "columns = [\"row-number\", \"row-what\"]",
            &format!("columns = [\"row-number\", \"row-what\"]\n{keys}"),
        );
        let (_, found) = definition::read(Path::new("forms/trial.toml"), &source);
        found.iter().map(|one| one.code.word()).collect::<Vec<_>>()
    };
    assert_eq!(found("rows = [\"home\", \"health\"]\nlayout = \"grid\""), [""; 0]);
    for key in ["min", "max", "blank"] {
        assert_eq!(found(&format!("rows = [\"home\", \"health\"]\n{key} = 2")), ["keys-exclude"], "{key}");
    }
    assert_eq!(found("rows = [\"home\", \"home\"]"), ["duplicate"]);
    assert_eq!(found("rows = []"), ["empty-list"], "a wrong list leaves no columns without a table");
    let many: Vec<_> = (0..41).map(|number| format!("r{number}")).collect();
    assert_eq!(found(&format!("rows = {many:?}")), ["list-too-long"]);
    assert_eq!(found(&format!("rows = {:?}", &many[..40])), [""; 0]);
}

#[test]
fn a_column_cannot_depend_on_how_many_rows_its_own_table_has() {
    for when in [
        "{ count = \"rows\", operator = \"=\", value = 1 }",
        "{ field = \"rows\", operator = \"exists\", value = true }",
        "{ table = \"rows\", some = { field = \"row-number\", operator = \">\", value = 1 } }",
    ] {
        let source =
            with("type = \"text\"").replace("[field.row-what]\n", &format!("[field.row-what]\nwhen = {when}\n"));
        assert!(
            findings(&source).contains("condition-cycle [circle=row-what → row-what]"),
            "{when}: {}",
            findings(&source)
        );
    }
}

#[test]
fn choices_cannot_demand_more_than_there_is() {
    for (keys, expected) in [
        ("at-least = 2", ""),
        ("at-least = 4", "limits-crossed 4"),
        ("at-least = 2\nalone = [\"c\"]", ""),
        ("at-least = 3\nalone = [\"c\"]", "limits-crossed 3"),
        ("at-least = 3\nat-most = 2", "limits-crossed 3"),
        ("exactly = 4", "limits-crossed 4"),
        ("exactly = 2\nat-most = 2", "keys-exclude 2"),
        ("alone = [\"d\"]", "unknown-option [\"d\"]"),
    ] {
        let source = format!("[field.more]\ntype = \"choices\"\noptions = [\"a\", \"b\", \"c\"]\n{keys}");
        let source = with(&format!("type = \"text\"\n\n{source}")).replace("\"extra\"]", "\"extra\", \"more\"]");
        let (_, found) = definition::read(Path::new("forms/trial.toml"), &source);
        let at = |one: &Diagnostic| match &one.place {
            Place::File { span: Some(span), .. } => source[span.start..span.end].to_owned(),
            Place::Command | Place::File { .. } | Place::Form { .. } => String::new(),
        };
        let found: Vec<_> = found.iter().map(|one| format!("{} {}", one.code.word(), at(one))).collect();
        assert_eq!(found, Some(expected).filter(|text| !text.is_empty()).into_iter().collect::<Vec<_>>(), "{keys}");
    }
}

#[test]
fn an_option_may_be_called_no_and_a_reserved_one_is_pointed_at() {
    assert_eq!(findings(&with("type = \"choice\"\noptions = [\"se\", \"no\", \"yes\"]")), "");
    let source = with("type = \"choice\"\noptions = [\"se\", \"other\"]");
    let column = "options = [\"se\", ".len() + 1;
    assert!(findings(&source).contains(&format!(":{column} reserved-code [code=other]")), "{}", findings(&source));
}

#[test]
fn options_may_have_the_codes_that_others_gave_them() {
    let found = |options: &str| findings(&with(&format!("type = \"choice\"\noptions = [{options}]\n")));
    assert_eq!(found("\"2022\", \"NO\", \"F32.1\", \"a-b\""), "");
    for (options, finding) in [
        ("\"a\", \"F32_1\"", "bad-option [name=F32_1]"),
        ("\"a\", \"F32.\"", "bad-option [name=F32.]"),
        ("\"a\", \"ä\"", "bad-option [name=ä]"),
        ("\"no\", \"NO\"", "duplicate [name=NO]"),
        ("\"a\", \"Off\"", "reserved-code [code=Off]"),
        ("\"a\", 2022", "wrong-type [expected=text; found=number]"),
    ] {
        let found = found(options);
        assert!(found.contains(finding), "{options}: {found}");
    }
}

#[test]
fn a_form_cannot_have_the_name_of_a_file_that_all_share() {
    for id in ["common", "findings", "standards", "messages", "law-at"] {
        let source = with("type = \"text\"").replace("id = \"trial\"", &format!("id = \"{id}\""));
        let (_, found) = definition::read(&Path::new("forms").join(format!("{id}.toml")), &source);
        assert!(found.iter().any(|one| one.code.word() == "reserved-code"), "{id}: {found:?}");
    }
}

/// Returns the findings of a form with a handout of these parts.
fn findings_of_handout(parts: &str) -> String {
    let form = with("type = \"text\"").replacen("sections = [\"all\"]", "sections = [\"all\"]\nhandout = [\"one\"]", 1);
    findings(&format!("{form}\n{parts}\n"))
}

#[test]
fn a_handout_names_fields_and_columns_that_there_are() {
    let good = "[handout.one]\nfields = [\"name\"]\n\n[handout.one.rows]\ntable = \"rows\"\ntitle = \"row-what\"";
    insta::assert_snapshot!(findings_of_handout(good), @"");
    let bad = r#"[handout.one]
fields = ["name", "nothing", "row-what", "rows"]
picture = "Not a name"

[handout.one.rows]
table = "rows"
title = "mood"
from = "row-what"
group = "row-number"
pictures = { good = "a" }

[handout.one.rows.under]
table = "rows"
title = "row-what"
under = { table = "rows", title = "row-what", by = "row-number" }

[handout.two]
"#;
    insta::assert_snapshot!(findings_of_handout(bad));
    insta::assert_snapshot!(findings_of_handout(""));
}

#[test]
fn a_pocket_card_names_what_is_in_its_part() {
    let card = |names: &str| {
        format!(
            "[handout.one]\nfields = [\"name\"]\npocket-card = {names}\n\n[handout.one.rows]\ntable = \"rows\"\ntitle = \"row-what\""
        )
    };
    assert_eq!(findings_of_handout(&card(r#"["rows", "name"]"#)), "");
    let found = findings_of_handout(&card(r#"["mood", "row-what"]"#));
    let expected =
        ["pocket-card-field [name=mood; known=name, rows]", "pocket-card-field [name=row-what; known=name, rows]"];
    assert!(expected.iter().all(|finding| found.contains(finding)), "{found}");
    assert!(findings_of_handout(&card(r#"["name", "name"]"#)).contains("name"), "nothing is there twice");
}
