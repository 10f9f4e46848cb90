//! The ledger of accessibility: `tests/accessibility/ledger.toml` says what holds each criterion of WCAG 2.2 and each failure condition
//! of PDF/UA-1. Checks that it is complete and that its tests exist, and writes `docs/accessibility.md` and the statements from it:
//! `BOGEN_UPDATE=1 cargo test --test architecture accessibility`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

const LEDGER: &str = "tests/accessibility/ledger.toml";

/// The success criteria of WCAG 2.2 at levels A and AA, by guideline: how many there are, without those at level AAA.
const CRITERIA: [&str; 55] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1",
    "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2", "2.1.4", "2.2.1",
    "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.1", "2.5.2",
    "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6", "3.3.1",
    "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3",
];

/// The criteria that editions of EN 301 549 which adopt WCAG 2.1 do not have.
const NEW_IN_WCAG_2_2: [&str; 6] = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"];

/// How many failure conditions each of the 31 checkpoints of the Matterhorn Protocol 1.1 has.
const CONDITIONS: [usize; 31] =
    [7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ledger {
    reviewed: String,
    tests: BTreeMap<String, Test>,
    wcag: BTreeMap<String, Criterion>,
    checkpoints: Checkpoints,
    pdfua: BTreeMap<String, Condition>,
    second: Vec<SecondRule>,
    faults: Vec<Fault>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    file: String,
    name: String,
    what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Criterion {
    name: String,
    level: String,
    html: Claim,
    pdf: Claim,
}

#[derive(Deserialize)]
struct Condition {
    what: String,
    #[serde(flatten)]
    claim: Claim,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Checkpoints {
    names: Vec<String>,
}

/// A rule of PDF/UA-2 that is not met.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SecondRule {
    rule: String,
    whose: String,
    why: String,
}

/// A fault that was mended, and the tests that fail when it is back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    fault: String,
    tests: Vec<String>,
}

/// What is said of a criterion or condition, as written.
#[derive(Deserialize)]
struct Claim {
    held: Option<Vec<String>>,
    unused: Option<String>,
    judged: Option<String>,
    open: Option<String>,
    de: Option<String>,
    #[serde(default)]
    by: Vec<String>,
    note: Option<String>,
}

/// The four classes of claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Held,
    Unused,
    Judged,
    Open,
}

impl Claim {
    /// Returns the class. `None` if a claim has none or several.
    fn class(&self) -> Option<Class> {
        let all = [
            (self.held.is_some(), Class::Held),
            (self.unused.is_some(), Class::Unused),
            (self.judged.is_some(), Class::Judged),
            (self.open.is_some(), Class::Open),
        ];
        let mut stated = all.into_iter().filter(|(is_stated, _)| *is_stated);
        stated.next().map(|(_, class)| class).filter(|_| stated.next().is_none())
    }

    fn tests(&self) -> impl Iterator<Item = &String> {
        self.held.iter().flatten().chain(&self.by)
    }

    /// Writes the claim as a cell of a table.
    fn cell(&self) -> String {
        let keys = |keys: &[String]| keys.iter().map(|key| format!("[`{key}`](#tests)")).collect::<Vec<_>>().join(", ");
        let mut cell = match (&self.held, &self.unused, &self.judged, &self.open) {
            (Some(tests), ..) => format!("held: {}", keys(tests)),
            (_, Some(why), ..) => format!("not used. {why}"),
            (_, _, Some(what), _) => format!("judged. {what}"),
            (_, _, _, Some(why)) => format!("**not yet.** {why}"),
            (None, None, None, None) => String::new(),
        };
        if !self.by.is_empty() {
            let _ = write!(cell, " {}", keys(&self.by));
        }
        match &self.note {
            Some(note) => format!("{}; {note}", cell.trim_end_matches('.')),
            None => cell,
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn ledger() -> Ledger {
    toml::from_str(&fs::read_to_string(root().join(LEDGER)).expect("the ledger")).expect("the ledger is right")
}

impl Ledger {
    /// Returns all claims, with what they are about.
    fn claims(&self) -> impl Iterator<Item = (String, &Claim)> {
        let wcag = self
            .wcag
            .iter()
            .flat_map(|(id, one)| [(format!("{id}, HTML"), &one.html), (format!("{id}, PDF"), &one.pdf)]);
        wcag.chain(self.pdfua.iter().map(|(id, one)| (id.clone(), &one.claim)))
    }

    /// Counts the claims of each class.
    fn counts<'c>(claims: impl Iterator<Item = &'c Claim>) -> [usize; 4] {
        let mut counts = [0; 4];
        for class in claims.filter_map(Claim::class) {
            counts[class as usize] += 1;
        }
        counts
    }

    fn counts_of_all(&self) -> [[usize; 4]; 3] {
        [
            Self::counts(self.wcag.values().map(|one| &one.html)),
            Self::counts(self.wcag.values().map(|one| &one.pdf)),
            Self::counts(self.pdfua.values().map(|one| &one.claim)),
        ]
    }

    /// Returns the criteria in their order: 1.4.10 follows 1.4.5.
    fn criteria(&self) -> impl Iterator<Item = (&'static str, &Criterion)> {
        CRITERIA.iter().filter_map(|id| Some((*id, self.wcag.get(*id)?)))
    }
}

#[test]
fn nothing_is_missing_or_there_twice() {
    let ledger = ledger();
    // Within a table of TOML no key can be there twice.
    assert_eq!(ledger.wcag.keys().map(String::as_str).collect::<BTreeSet<_>>(), CRITERIA.into_iter().collect());
    let conditions = (1..)
        .zip(CONDITIONS)
        .flat_map(|(checkpoint, count)| (1..=count).map(move |number| format!("{checkpoint:02}-{number:03}")));
    assert_eq!(ledger.pdfua.keys().cloned().collect::<Vec<_>>(), conditions.collect::<Vec<_>>());
    assert_eq!((CONDITIONS.iter().sum::<usize>(), ledger.checkpoints.names.len()), (137, 31));
    let levels = |level: &str| ledger.wcag.values().filter(|one| one.level == level).count();
    assert_eq!((levels("A"), levels("AA")), (31, 24));
}

#[test]
fn each_claim_has_one_class_and_its_tests_exist() {
    let ledger = ledger();
    for (id, claim) in ledger.claims() {
        let class = claim.class().unwrap_or_else(|| panic!("{id}: no class, or several"));
        assert_eq!(
            class == Class::Open,
            claim.de.is_some(),
            "{id}: what is open is said in German, too, and nothing else is"
        );
        assert!(class != Class::Held || claim.held.iter().flatten().next().is_some(), "{id}: held by nothing");
    }
    let named: BTreeSet<_> = ledger.claims().flat_map(|(_, claim)| claim.tests().cloned()).collect();
    let named: BTreeSet<_> =
        named.into_iter().chain(ledger.faults.iter().flat_map(|fault| fault.tests.clone())).collect();
    let unknown: Vec<_> = named.iter().filter(|key| !ledger.tests.contains_key(*key)).collect();
    assert!(unknown.is_empty(), "unknown tests: {unknown:?}");
    let unnamed: Vec<_> = ledger.tests.keys().filter(|key| !named.contains(*key) && *key != "second").collect();
    assert!(unnamed.is_empty(), "tests that hold nothing: {unnamed:?}");
    assert!(ledger.faults.iter().all(|fault| !fault.tests.is_empty()));
    for (key, test) in &ledger.tests {
        let source = fs::read_to_string(root().join(&test.file)).unwrap_or_else(|_| panic!("{key}: no {}", test.file));
        assert!(is_test(&source, &test.name), "{key}: {} has no test “{}”", test.file, test.name);
    }
}

/// Reports whether a source file in Rust or JavaScript has a test of this name that is not left out.
fn is_test(source: &str, name: &str) -> bool {
    let lines: Vec<_> = source.lines().map(str::trim).collect();
    lines.iter().enumerate().any(|(index, line)| {
        let before = &lines[index.saturating_sub(1)..index];
        line.starts_with(&format!("fn {name}(")) && before == ["#[test]"]
            || line.starts_with(&format!("test(\"{name}\", "))
            || line.starts_with(&format!("test(`{name}`, "))
    })
}

#[test]
fn what_is_no_test_is_noticed() {
    assert!(is_test("#[test]\nfn all_is_well() {", "all_is_well"));
    assert!(!is_test("#[test]\n#[ignore]\nfn all_is_well() {", "all_is_well"));
    assert!(!is_test("fn all_is_well() {", "all_is_well"));
    assert!(is_test("  test(`${name} is well`, async () => {", "${name} is well"));
    assert!(!is_test("  test.skip(`${name} is well`, async () => {", "${name} is well"));
}

/// Words for places and colours, as they are used to refer to something on a page.
const PLACES_AND_COLOURS: [&str; 20] = [
    "rechts oben",
    "links oben",
    "rechts unten",
    "links unten",
    "oben rechts",
    "oben links",
    "unten rechts",
    "unten links",
    "rechts davon",
    "links davon",
    "rechts daneben",
    "links daneben",
    "rote feld",
    "roten feld",
    "grüne feld",
    "grünen feld",
    "on the right",
    "on the left",
    "red box",
    "green box",
];

/// What a form says may not depend on seeing where something is or which colour it has (WCAG 1.3.3).
#[test]
fn no_text_refers_to_places_or_colours() {
    let mut read = 0;
    for folder in ["de", "de-AT", "de-AT-simple", "de-DE", "en-GB"] {
        for folder in [root().join("locales").join(folder), root().join("locales").join(folder).join("blocks")] {
            for path in fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path()) {
                // Findings are for people who write forms.
                if path.extension().is_none_or(|ending| ending != "ftl") || path.ends_with("findings.ftl") {
                    continue;
                }
                read += 1;
                let texts = fs::read_to_string(&path).expect("texts").to_lowercase().replace('·', "");
                let found = PLACES_AND_COLOURS.iter().find(|words| texts.contains(**words));
                assert_eq!(found, None, "{}", path.display());
            }
        }
    }
    assert!(read > 20, "{read} files");
}

/// Writes a document, or compares it with what is there.
fn keep(path: &str, current: &str) {
    let path = root().join(path);
    if std::env::var_os("BOGEN_UPDATE").is_some() {
        fs::write(&path, current).expect("the document is written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == current, "{} is not current; run the tests with BOGEN_UPDATE=1", path.display());
}

#[test]
fn the_document_is_current() {
    keep("docs/accessibility.md", &document(&ledger()));
}

#[test]
fn the_statements_are_current() {
    let ledger = ledger();
    keep(
        "docs/accessibility-statement.en.md",
        &statement(&ledger, include_str!("../accessibility/statement.en.md"), false),
    );
    keep(
        "docs/accessibility-statement.de.md",
        &statement(&ledger, include_str!("../accessibility/statement.de.md"), true),
    );
}

const HEAD: &str = "# Accessibility: what holds what

For people who check bogen, and for organisations that must say how accessible their forms are. This page lists each success criterion of
WCAG 2.2 at levels A and AA, and each failure condition of PDF/UA-1 as the Matterhorn Protocol 1.1 numbers them, in our own short words. It is
written from `tests/accessibility/ledger.toml` (`BOGEN_UPDATE=1 cargo test --test architecture accessibility`); a test fails if an entry is
missing, or names a test that does not exist. A statement for organisations to copy:
[English](accessibility-statement.en.md), [German](accessibility-statement.de.md).

It is about what bogen writes: HTML pages, PDFs to fill in, filled copies, copies with printed answers, and handouts, of the six built-in
forms and of the forms in `tests/fixtures`, in all their languages. Another form has the same structure, but its own words: `bogen check`
and these tests do not know whether they are good. Not assessed: documents of `bogen prove` and `bogen register`, PDFs that other programs
have saved, how single viewers and screen readers behave ([viewers.md](viewers.md) has what viewers display), and the command line.

What the words mean:

- **held**: a test fails if it does not hold. Which part of a test holds it is said where one cannot tell.
- **not used**: it is about something that our files do not have. The test named there finds it if they have it all the same.
- **judged**: the people and programs that develop bogen have looked, on the day below. **No auditor has looked, nobody from
  outside, and nobody who needs a screen reader.** Whoever wants to be sure has that done.
- **not yet**: it does not hold, or not always.
";

fn document(ledger: &Ledger) -> String {
    let mut out = HEAD.to_owned();
    let _ = writeln!(out, "\nLast compared with the tests: {}.\n", ledger.reviewed);
    let [html, pdf, ua] = ledger.counts_of_all();
    out.push_str("| | held | not used | judged | not yet | together |\n|---|---|---|---|---|---|\n");
    for (what, counts) in [("WCAG 2.2, HTML", html), ("WCAG 2.2, PDF", pdf), ("PDF/UA-1", ua)] {
        let [held, unused, judged, open] = counts;
        let _ = writeln!(out, "| {what} | {held} | {unused} | {judged} | {open} | {} |", counts.iter().sum::<usize>());
    }
    out.push_str("\nThe protocol speaks of 136 conditions in its introduction; its tables have 137, since version 1.1 added 13-008.\n");
    out.push_str("\n## WCAG 2.2\n\n| | | level | HTML | PDF |\n|---|---|---|---|---|\n");
    for (id, one) in ledger.criteria() {
        let _ = writeln!(out, "| {id} | {} | {} | {} | {} |", one.name, one.level, one.html.cell(), one.pdf.cell());
    }
    out.push_str("\n## PDF/UA-1\n");
    for (number, name) in (1..).zip(&ledger.checkpoints.names) {
        let _ = writeln!(out, "\n### {number:02} {name}\n\n| | fails if | |\n|---|---|---|");
        for (id, one) in ledger.pdfua.iter().filter(|(id, _)| id.starts_with(&format!("{number:02}-"))) {
            let _ = writeln!(out, "| {id} | {} | {} |", one.what, one.claim.cell());
        }
    }
    second_part(ledger, &mut out);
    faults(ledger, &mut out);
    out.push_str("\n## Tests\n\n| | test | what it looks at |\n|---|---|---|\n");
    for (key, test) in &ledger.tests {
        let _ = writeln!(out, "| `{key}` | `{}`: `{}` | {} |", test.file, test.name, test.what);
    }
    out
}

const SECOND_PART: &str = "
## PDF/UA-2 and well-tagged PDF

PDF/UA-2 (ISO 14289-2) and WTPDF 1.0 build on PDF 2.0. Typst writes PDF 1.7, so our files conform to PDF/UA-1 and PDF/A-2a, and do not
declare more. Each of them fails these rules of PDF/UA-2, those of WTPDF that say the same included (numbers of clauses in ISO 14289-2):

| rule | whose | why |
|---|---|---|
";

fn second_part(ledger: &Ledger, out: &mut String) {
    out.push_str(SECOND_PART);
    for SecondRule { rule, whose, why } in &ledger.second {
        let _ = writeln!(out, "| {rule} | {whose} | {why} |");
    }
    out.push_str(
        "\nThe list comes from the rules that public checkers of PDF/UA-2 apply. No such checker can be installed from the registries that these \
         tests use; a test of our own ([`second`](#tests)) looks at these rules only, and fails when one of them is met.\n",
    );
}

fn faults(ledger: &Ledger, out: &mut String) {
    out.push_str(
        "\n## Faults that were mended\n\nReviews found these. The tests named here fail when one is back.\n\n| fault | tests |\n|---|---|\n",
    );
    for Fault { fault, tests } in &ledger.faults {
        let tests: Vec<_> = tests.iter().map(|key| format!("[`{key}`](#tests)")).collect();
        let _ = writeln!(out, "| {fault} | {} |", tests.join(", "));
    }
}

/// Fills the frame of a statement: `{html-open}`, `{pdf-open}`, `{ua-open}`, `{judged}`, `{counts}` and `{reviewed}`.
fn statement(ledger: &Ledger, frame: &str, is_german: bool) -> String {
    let said = |claim: &Claim| if is_german { claim.de.clone() } else { claim.open.clone() };
    let clause = |chapter: &str, id: &str, criterion: &Criterion, claim: &Claim| {
        let number = if NEW_IN_WCAG_2_2.contains(&id) { format!("WCAG {id}") } else { format!("{chapter}.{id}") };
        said(claim).map(|said| format!("- {number} ({}): {said}\n", criterion.level))
    };
    let open = |chapter: &'static str, claim: fn(&Criterion) -> &Claim| -> String {
        ledger.criteria().filter_map(|(id, one)| clause(chapter, id, one, claim(one))).collect()
    };
    let ua: String =
        ledger.pdfua.iter().filter_map(|(id, one)| said(&one.claim).map(|said| format!("- {id}: {said}\n"))).collect();
    let is_judged = |claim: &Claim| claim.class() == Some(Class::Judged);
    let judged = |claim: fn(&Criterion) -> &Claim| -> String {
        let all: Vec<_> = ledger.criteria().filter(|(_, one)| is_judged(claim(one))).map(|(id, _)| id).collect();
        all.join(", ")
    };
    let conditions: Vec<_> =
        ledger.pdfua.iter().filter(|(_, one)| is_judged(&one.claim)).map(|(id, _)| id.as_str()).collect();
    let mut counts = String::new();
    for (what, [held, unused, judged, open]) in ["HTML", "PDF", "PDF/UA-1"].into_iter().zip(ledger.counts_of_all()) {
        let _ = writeln!(counts, "| {what} | {held} | {unused} | {judged} | {open} |");
    }
    frame
        .replace("{html-open}\n", &open("9", |one| &one.html))
        .replace("{pdf-open}\n", &open("10", |one| &one.pdf))
        .replace("{ua-open}\n", &ua)
        .replace("{html-judged}", &judged(|one| &one.html))
        .replace("{pdf-judged}", &judged(|one| &one.pdf))
        .replace("{ua-judged}", &conditions.join(", "))
        .replace("{counts}\n", &counts)
        .replace("{reviewed}", &ledger.reviewed)
        .replace("{version}", env!("CARGO_PKG_VERSION"))
}
