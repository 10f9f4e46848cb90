//! The JSON Schema of definitions: committed, current, and in agreement with the reader.

use std::path::Path;

use bogen::definition;
use bogen::source_files::Files;
use serde_json::Value;

/// Returns the help plan without its block, which only a project knows.
fn plan() -> String {
    include_str!("../../forms/hilfeplan.toml").replace("{ block = \"life\" }, ", "")
}

/// Reports whether the schema accepts a definition. TOML dates are converted to texts.
fn schema_accepts(source: &str) -> bool {
    let Ok(toml) = toml::from_str::<toml::Value>(source) else { return false };
    let validator = jsonschema::options().should_validate_formats(true).build(&definition::schema()).unwrap();
    validator.is_valid(&to_json(toml))
}

fn to_json(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => Value::Array(items.into_iter().map(to_json).collect()),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, to_json(value))).collect())
        }
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(value) => Value::Bool(value),
    }
}

#[test]
fn the_committed_schemas_are_current() {
    for (file, schema) in [("definition", definition::schema()), ("block", definition::block_schema())] {
        let current = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("forms/{file}.schema.json"));
        if std::env::var_os("BOGEN_UPDATE").is_some() {
            std::fs::write(&path, &current).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == current, "{file}.schema.json is not current; run the tests with BOGEN_UPDATE=1");
    }
}

#[test]
fn every_form_names_the_schema_and_fits_it() {
    let files = Files::built_in();
    let is_form = |path: &&str| !path.ends_with("standards.toml") && !path.starts_with("forms/blocks/");
    let forms: Vec<_> = files.paths("forms/", ".toml").filter(is_form).collect();
    assert_eq!(forms.len(), 6);
    for path in files.paths("forms/blocks/", ".toml") {
        let source = files.text(path).unwrap().unwrap();
        assert!(source.starts_with("#:schema ../block.schema.json\n"), "{path} does not name the schema");
    }
    for path in forms {
        let source = files.text(path).unwrap().unwrap();
        assert!(source.starts_with("#:schema definition.schema.json\n"), "{path} does not name the schema");
        assert!(schema_accepts(source), "{path} does not fit the schema");
    }
}

#[test]
fn schema_and_reader_agree_on_single_faults() {
    let good = plan();
    let good = good.as_str();
    assert!(schema_accepts(good));
    let faults = [
        ("type = \"text\"", "type = \"txt\""),
        ("type = \"text\"", "type = \"text\"\nmax-lenght = 3"),
        ("type = \"text\"", "type = \"text\"\nmax-length = 0"),
        ("type = \"text\"", "type = \"text\"\nmax-length = \"long\""),
        ("type = \"text\"", "type = \"text\"\nrequired = \"yes\""),
        ("type = \"text\"", "type = \"text\"\nwhen = { field = \"client-name\" }"),
        ("type = \"text\"", "type = \"text\"\nvoice = \"nobody\""),
        ("type = \"yes-no\"", "type = \"yes-no\"\noptions = [\"a\"]"),
        ("version = \"1.0\"", "version = \"one\""),
        ("version = \"1.0\"", "version = \"1.0\"\ncolour = \"red\""),
        ("severity = \"error\"", "severity = \"fatal\""),
        ("[section.about]", "[section.About]"),
        ("dated = 2026-11-21", "dated = \"tomorrow\""),
    ];
    for (from, to) in faults {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from} is not in the form");
        let (_, findings) = definition::read(Path::new("forms/hilfeplan.toml"), &bad);
        assert!(!findings.is_empty(), "the reader accepts: {to}");
        assert!(!schema_accepts(&bad), "the schema accepts: {to}");
    }
}

#[test]
fn schema_and_reader_agree_on_migrations() {
    let form = plan();
    let form = form.as_str();
    let agree = |migration: &str, is_good: bool| {
        let source = format!("{form}\n[migration.x]\n{migration}\n");
        let (_, findings) = definition::read(Path::new("forms/hilfeplan.toml"), &source);
        assert_eq!(findings.is_empty(), is_good, "the reader: {migration}: {findings:?}");
        assert_eq!(schema_accepts(&source), is_good, "the schema: {migration}");
    };
    for good in [
        "from = \"0.9\"\ntype = \"dropped\"\nfield = \"fax\"",
        "from = \"0.9\"\ntype = \"renamed\"\nfield = \"name\"\nto = \"client-name\"",
        "from = \"0.9\"\ntype = \"split\"\nfield = \"name\"\nto = [\"client-name\", \"strengths-own\"]\nseparator = \",\"",
    ] {
        agree(good, true);
    }
    for bad in [
        "type = \"dropped\"\nfield = \"fax\"",
        "from = \"0.9.\"\ntype = \"dropped\"\nfield = \"fax\"",
        "from = \"0.9\"\ntype = \"droped\"\nfield = \"fax\"",
        "from = \"0.9\"\ntype = \"dropped\"\nfield = \"fax\"\nto = \"client-name\"",
        "from = \"0.9\"\ntype = \"split\"\nfield = \"name\"\nto = [\"client-name\"]\nseparator = \",\"",
        "from = \"0.9\"\ntype = \"recoded\"\nfield = \"name\"\ncodes = { \"A_\" = \"b\" }",
        "from = \"0.9\"\ntype = \"recoded\"\nfield = \"name\"\ncodes = [\"a\"]",
    ] {
        agree(bad, false);
    }
}

#[test]
fn schema_and_reader_agree_on_handouts() {
    let form = plan();
    let form = form.as_str();
    let listed = form.replacen("handout = [", "handout = [\"x\", ", 1);
    assert_ne!(listed, form);
    let agree = |part: &str, is_good: bool| {
        let source = format!("{listed}\n[handout.x]\n{part}\n");
        let (_, findings) = definition::read(Path::new("forms/hilfeplan.toml"), &source);
        assert_eq!(findings.is_empty(), is_good, "the reader: {part}: {findings:?}");
        assert_eq!(schema_accepts(&source), is_good, "the schema: {part}");
    };
    for good in [
        "",
        "picture = \"goal\"",
        "fields = [\"review-date\"]",
        "rows = { table = \"people\", title = \"person-name\", details = [\"person-role\"], tick = true, labels = true }",
    ] {
        agree(good, true);
    }
    for bad in [
        "fields = \"review-date\"",
        "fields = [\"review-date\", \"review-date\"]",
        "rows = { table = \"people\" }",
        "rows = { table = \"people\", title = \"person-name\", ticks = true }",
        "rows = { table = \"people\", title = \"person-name\", tick = \"yes\" }",
        "heading = \"What is missing\"",
    ] {
        agree(bad, false);
    }
}

#[test]
fn schema_and_reader_agree_on_calculations() {
    let form = plan();
    let form = form.as_str();
    let listed = form.replacen(
        "[section.about]\nfields = [",
        "[section.about]\nfields = [\"amount\", \"rated\", \"calculated\", ",
        1,
    );
    assert_ne!(listed, form);
    let agree = |calculated: &str, is_good: bool| {
        let source = format!(
            "{listed}\n[field.amount]\ntype = \"number\"\n\n[field.rated]\ntype = \"rating\"\nstatements = [\"x\"]\n\
             points = [\"low\", \"high\"]\n\n[field.calculated]\ntype = \"calculated\"\n{calculated}\n"
        );
        let (_, findings) = definition::read(Path::new("forms/hilfeplan.toml"), &source);
        assert_eq!(findings.is_empty(), is_good, "the reader: {calculated}: {findings:?}");
        assert_eq!(schema_accepts(&source), is_good, "the schema: {calculated}");
    };
    for good in [
        "sum = [\"amount\"]",
        "sum = [{ field = \"amount\", times = -1.5 }]\nneeds = 0\ndecimals = 2\nunit = \"euro\"",
        "mean = [{ field = \"rated\", statements = [\"x\"], values = { low = 0, high = 1 } }]",
        "count = [\"amount\", { field = \"rated\", only = [\"high\"] }]",
        "days = { from = 2026-01-01, to = 2026-02-01 }",
        "maximum = [\"amount\"]\ncurrency = \"EUR\"",
        "minimum = [\"amount\"]\nbands = [{ code = \"low\", to = 3 }, { code = \"high\", from = 4 }]",
    ] {
        agree(good, true);
    }
    for bad in [
        "",
        "sum = [\"amount\"]\nmean = [\"amount\"]",
        "sum = []",
        "sum = \"amount\"",
        "sum = [3]",
        "sum = [{ times = 2 }]",
        "sum = [{ field = \"amount\", only = [\"x\"] }]",
        "sum = [{ field = \"amount\", times = 2000000 }]",
        "sum = [\"amount\"]\nneeds = -1",
        "sum = [\"amount\"]\ndecimals = 7",
        "sum = [\"amount\"]\nbands = []",
        "sum = [\"amount\"]\nbands = [{ from = 0 }]",
        "count = [\"amount\"]\nneeds = 1",
        "count = [\"amount\"]\ncurrency = \"EUR\"",
        "sum = [\"amount\"]\ncurrency = \"Euro\"",
        "count = [\"amount\"]\ndecimals = 1",
        "count = [{ field = \"rated\", values = { low = 1, high = 2 } }]",
        "years = { from = 2026-01-01 }",
        "years = { from = 2026-01-01, to = \"2026\" }",
    ] {
        agree(bad, false);
    }
}
