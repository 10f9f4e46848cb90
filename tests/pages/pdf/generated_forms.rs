//! Generated forms, with fields of every kind and with texts of any length: on their pages nothing is outside, overlapping or
//! lost.
//!
//! `BOGEN_FORMS=400 cargo test --test pages generated_forms` runs as many forms as one likes, and `BOGEN_SEED=2` other ones.

use std::fmt::Write as _;

use bogen::diagnostic::Code;
use bogen::render::pdf::PageCheck;
use bogen::{Files, Project};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// A field: its keys in TOML, its texts in Fluent, and the fields of its columns.
#[derive(Clone, Debug)]
struct Planned {
    keys: String,
    texts: Vec<(&'static str, String)>,
    columns: Vec<Planned>,
}

impl Planned {
    fn new(keys: impl Into<String>, texts: Vec<(&'static str, String)>) -> Self {
        Self { keys: keys.into(), texts, columns: Vec::new() }
    }

    fn write(&self, id: &str, toml: &mut String, ftl: &mut String) {
        let _ = write!(toml, "\n[field.{id}]\n{}", self.keys);
        let columns: Vec<_> = (0..self.columns.len()).map(|index| format!("{id}-{index}")).collect();
        if !columns.is_empty() {
            let _ = writeln!(toml, "columns = {columns:?}");
        }
        let value = self.texts.iter().find(|(attribute, _)| attribute.is_empty()).map(|(_, text)| text.as_str());
        let _ = writeln!(ftl, "{id} = {}", value.unwrap_or_default());
        for (attribute, text) in self.texts.iter().filter(|(attribute, _)| !attribute.is_empty()) {
            let _ = writeln!(ftl, "    .{attribute} = {text}");
        }
        for (column, id) in self.columns.iter().zip(&columns) {
            column.write(id, toml, ftl);
        }
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        40 => "[a-zäöü]{1,12}",
        8 => "[A-ZÄÖÜ][a-zäöüß]{8,28}",
        1 => "[a-z]{40,250}",
        1 => Just("https://example.org/verzeichnis/unterverzeichnis/seite.html".to_owned()),
        1 => Just("**wichtig**".to_owned()),
        1 => Just("[Seite](https://example.org/seite)".to_owned()),
        1 => Just("1.234.567,89".to_owned()),
    ]
}

fn words(most: usize) -> impl Strategy<Value = String> {
    // A line of Fluent must not begin with a bracket or an asterisk.
    vec(word(), 1..=most).prop_map(|words| format!("Zeile {}", words.join(" ")))
}

/// The text of a label, an option or a hint: mostly short.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![12 => words(6), 3 => words(25), 1 => words(120)]
}

/// A text of paragraphs or of list items, which may be longer than a page.
fn rich() -> impl Strategy<Value = String> {
    let blocks = |most: usize, first: &'static str, between: &'static str| {
        vec(words(20), 1..=most).prop_map(move |lines| {
            let lines: Vec<_> = lines.iter().map(|line| format!("        {first}{line}")).collect();
            format!("\n{}", lines.join(between))
        })
    };
    prop_oneof![
        6 => words(30),
        2 => words(400),
        2 => blocks(12, "", "\n\n"),
        1 => blocks(60, "- ", "\n"),
        1 => blocks(60, "1. ", "\n"),
    ]
}

fn flag(key: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), Just(format!("{key} = true\n"))]
}

const OPTIONS: [&str; 6] = ["option-a", "option-b", "option-c", "option-d", "option-e", "option-f"];

/// A field that may be a column.
fn simple() -> BoxedStrategy<Planned> {
    let written = prop_oneof![
        Just("type = \"text\"\n".to_owned()),
        Just("type = \"text\"\nmax-length = 30\n".to_owned()),
        Just("type = \"date\"\n".to_owned()),
        Just("type = \"number\"\nmin = 1\nmax = 99999\n".to_owned()),
        Just("type = \"number\"\ndecimals = 2\n".to_owned()),
        Just("type = \"quantity\"\nunits = [\"kg\", \"long\"]\nmax = { kg = 300 }\n".to_owned()),
        Just("type = \"quantity\"\nunits = [\"kg\", \"g\"]\n".to_owned()),
        Just("type = \"yes-no\"\ndont-know = true\n".to_owned()),
        (1..=40_u32).prop_map(|lines| format!("type = \"long-text\"\nlines = {lines}\n")),
    ]
    .prop_map(|keys| Planned::new(keys, Vec::new()));
    let few = (1..=OPTIONS.len(), vec(line(), OPTIONS.len()), flag("other"), flag("no-answer"), any::<bool>())
        .prop_map(|(count, labels, other, no_answer, many)| {
            let codes: Vec<_> = OPTIONS[..count].iter().map(|option| &option["option-".len()..]).collect();
            let kind = if many { "choices" } else { "choice" };
            let texts = OPTIONS[..count].iter().copied().zip(labels).collect();
            Planned::new(format!("type = \"{kind}\"\noptions = {codes:?}\n{other}{no_answer}"), texts)
        });
    let scale = (line(), line(), flag("no-answer")).prop_map(|(low, high, no_answer)| {
        Planned::new(format!("type = \"scale\"\nstyle = \"0-10\"\n{no_answer}"), vec![("low", low), ("high", high)])
    });
    let faces = Just(Planned::new("type = \"scale\"\nstyle = \"faces\"\n", Vec::new()));
    let agreement = (rich(), any::<bool>()).prop_map(|(statement, withdrawable)| {
        Planned::new(format!("type = \"agreement\"\nwithdrawable = {withdrawable}\n"), vec![("statement", statement)])
    });
    labelled(prop_oneof![6 => written, 3 => few, 1 => scale, 1 => faces, 2 => agreement].boxed())
}

/// Adds a label, and perhaps a hint, a help text and that an answer is required.
fn labelled(field: BoxedStrategy<Planned>) -> BoxedStrategy<Planned> {
    let hint = prop::option::weighted(0.3, line());
    let help = prop::option::weighted(0.2, rich());
    (field, line(), hint, help, flag("required"))
        .prop_map(|(mut field, label, hint, help, required)| {
            field.keys += &required;
            field.texts.push(("", label));
            field.texts.extend(hint.map(|hint| ("hint", hint)));
            field.texts.extend(help.map(|help| ("help", help)));
            field
        })
        .boxed()
}

/// A field that may be a column of a grid.
fn narrow() -> BoxedStrategy<Planned> {
    let kinds =
        ["text", "date", "number", "yes-no"].map(|kind| Planned::new(format!("type = \"{kind}\"\n"), Vec::new()));
    // The head of a column is narrow, so its label must be short.
    (labelled(prop::sample::select(kinds.to_vec()).boxed()), "[A-ZÄÖÜ][a-zäöüß]{2,20}( [a-zäöü]{2,12}){0,4}")
        .prop_map(|(mut field, label)| {
            field.texts.retain(|(attribute, _)| !attribute.is_empty());
            field.texts.push(("", label));
            field
        })
        .boxed()
}

/// The layout of a table, and its columns.
type Rows = BoxedStrategy<(&'static str, Vec<Planned>)>;

fn table() -> BoxedStrategy<Planned> {
    table_of(prop_oneof![(Just("cards"), vec(simple(), 1..4)), (Just("grid"), vec(narrow(), 1..=5)),].boxed())
}

/// A table of cards that each hold a table.
fn table_with_inner_tables() -> BoxedStrategy<Planned> {
    let inner = prop_oneof![(Just("cards"), vec(simple(), 1..3)), (Just("grid"), vec(narrow(), 1..=4))];
    let before_and_after = (vec(simple(), 0..3), table_of(inner.boxed()), vec(simple(), 0..2));
    let columns = before_and_after.prop_map(|(mut columns, inner, after)| {
        columns.push(inner);
        columns.extend(after);
        ("cards", columns)
    });
    table_of(columns.boxed())
}

fn table_of(rows: Rows) -> BoxedStrategy<Planned> {
    let table = (rows, 1..6_u32).prop_map(|((layout, columns), blank)| {
        let keys = format!("type = \"table\"\nlayout = \"{layout}\"\nblank = {blank}\n");
        Planned { keys, texts: vec![("row", "Zeile { $number }".to_owned())], columns }
    });
    labelled(table.boxed())
}

fn field() -> BoxedStrategy<Planned> {
    const POINTS: [&str; 7] = ["point-a", "point-b", "point-c", "point-d", "point-e", "point-f", "point-g"];
    let rating = (2..=POINTS.len(), vec("[a-zäöü]{1,9}( [a-zäöü]{1,9}){0,2}", POINTS.len()), line(), line()).prop_map(
        |(count, points, one, two)| {
            let codes: Vec<_> = POINTS[..count].iter().map(|point| &point["point-".len()..]).collect();
            let texts = POINTS[..count].iter().copied().zip(points).chain([("statement-x", one), ("statement-y", two)]);
            Planned::new(
                format!("type = \"rating\"\nstatements = [\"x\", \"y\"]\npoints = {codes:?}\n"),
                texts.collect(),
            )
        },
    );
    let signature =
        rich().prop_map(|text| Planned::new("type = \"signature\"\nrole = \"client\"\n", vec![("statement", text)]));
    let long = (20..=150_usize, words(5), flag("other")).prop_map(|(count, label, other)| {
        let codes: Vec<_> = (0..count).map(|number| format!("o{number}")).collect();
        let mut field = Planned::new(format!("type = \"choices\"\noptions = {codes:?}\n{other}"), Vec::new());
        let labels: Vec<_> = codes.iter().map(|code| format!("\n    .option-{code} = {label} {code}")).collect();
        // The labels follow the hint, which is there for that.
        field.texts.push(("hint", format!("Hinweis{}", labels.concat())));
        field
    });
    let attachments = (1..=OPTIONS.len(), vec(line(), OPTIONS.len()), flag("other"), line()).prop_map(
        |(count, labels, other, label)| {
            let codes: Vec<_> = OPTIONS[..count].iter().map(|option| &option["option-".len()..]).collect();
            let texts = OPTIONS[..count].iter().copied().zip(labels).chain([("", label)]).collect();
            Planned::new(format!("type = \"attachments\"\noptions = {codes:?}\n{other}"), texts)
        },
    );
    let note = (line(), rich())
        .prop_map(|(title, text)| Planned::new("type = \"note\"\n", vec![("", text), ("title", title)]));
    let long = (long, line()).prop_map(|(mut field, label)| {
        field.texts.push(("", label));
        field
    });
    prop_oneof![
        8 => simple(),
        3 => table(),
        2 => labelled(rating.boxed()),
        1 => labelled(signature.boxed()),
        1 => long,
        1 => attachments,
        1 => note,
    ]
    .boxed()
}

/// Returns the definition and the texts of a form.
fn written(title: &str, intro: &str, fields: &[Planned]) -> (String, String) {
    let ids: Vec<_> = (0..fields.len()).map(|index| format!("f{index}")).collect();
    let mut toml = format!(
        "[form]\nid = \"any\"\nnumber = \"T-1\"\nversion = \"1.0\"\ndated = 2026-11-21\neasy-language = \"explains\"\n\
         sections = [\"all\"]\n\n[section.all]\nvoice = \"client\"\nwhy = \"plan\"\nfields = {ids:?}\n"
    );
    let mut ftl = format!(
        "form-title = {title}\nform-intro = {intro}\nsection-all = Alles\nwhy-plan = {title}\nunit-kg = kg\nunit-g = Gramm\nunit-long = je {title}\n"
    );
    for (field, id) in fields.iter().zip(&ids) {
        field.write(id, &mut toml, &mut ftl);
    }
    (toml, ftl)
}

#[test]
fn generated_forms_lose_nothing_on_their_pages() {
    check(field(), 60);
}

#[test]
fn generated_durations_lose_nothing_on_their_pages() {
    let keys = prop_oneof![Just("type = \"duration\"\n"), Just("type = \"duration\"\nmax = \"120:00\"\n")];
    let duration = || labelled(keys.clone().prop_map(|keys| Planned::new(keys, Vec::new())).boxed());
    let table = (duration(), line()).prop_map(|(column, label)| {
        let texts = vec![("", label), ("row", "Zeile { $number }".to_owned())];
        Planned { columns: vec![column], ..Planned::new("type = \"table\"\nlayout = \"grid\"\nblank = 2\n", texts) }
    });
    check(prop_oneof![2 => duration(), 1 => table].boxed(), 6);
}

#[test]
fn generated_tables_in_cards_lose_nothing_on_their_pages() {
    check(prop_oneof![1 => simple(), 2 => table_with_inner_tables()].boxed(), 8);
}

/// Checks the pages of so many forms with such fields, or of as many as wanted.
#[track_caller]
fn check(field: BoxedStrategy<Planned>, cases: u32) {
    let cases = std::env::var("BOGEN_FORMS").ok().and_then(|count| count.parse().ok()).unwrap_or(cases);
    let form = (words(8), rich(), vec(field, 1..7));
    let config = Config { cases, max_shrink_iters: 20, failure_persistence: None, ..Config::default() };
    // The same forms in every run; a larger number of them begins with those of a smaller one.
    let seed = std::env::var("BOGEN_SEED").ok().and_then(|seed| seed.parse().ok());
    let rng = match seed {
        Some(seed) => TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]),
        None => TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    };
    let mut runner = TestRunner::new_with_rng(config, rng);
    let checked = runner.run(&form, |(title, intro, fields)| {
        let (toml, ftl) = written(&title, &intro, &fields);
        let mut files = Files::defaults();
        files.insert("forms/any.toml", toml.clone().into_bytes());
        for folder in ["de", "de-AT-simple"] {
            files.insert(format!("locales/{folder}/any.ftl"), ftl.clone().into_bytes());
        }
        let (project, findings) = Project::read(files);
        // A form of many tables may be larger than any can be.
        prop_assume!(findings.iter().all(|finding| finding.code != Code::FormTooLarge));
        prop_assert_eq!(findings, [], "{}", toml);
        let definition = project.form("any").unwrap();
        for tag in ["de-AT", "de-AT-simple"] {
            let form = project.localize(definition, project.locale(definition, tag).unwrap()).0;
            prop_assert_eq!(PageCheck::new(&form).run(), [], "{}\n{}\n{}", tag, &toml, &ftl);
        }
        Ok(())
    });
    if let Err(failure) = checked {
        panic!("{failure}");
    }
}
