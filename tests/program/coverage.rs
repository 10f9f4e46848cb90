//! `coverage`: which field meets which demand, in every output format.

use crate::invocation::Invocation;

#[test]
fn a_terminal_gets_lines() {
    let done = Invocation::new("coverage --dir .").fixture("one-form").run();
    insta::assert_snapshot!(done.out);
    let done = Invocation::new("coverage --dir . --language en").fixture("one-form").run();
    insta::assert_snapshot!(done.out);
}

#[test]
fn all_demands_are_met_by_what_is_built_in() {
    let json = Invocation::new("coverage --format json").run().json();
    let forms = json["coverage"].as_array().expect("forms");
    assert_eq!(forms.len(), 6);
    for form in forms {
        for row in form["demands"].as_array().expect("demands") {
            assert_eq!(row["met"], true, "{row}");
            for part in row["fields"].as_array().into_iter().chain(row["rules"].as_array()).flatten() {
                assert!(part["label"].as_str().is_some_and(|label| !label.is_empty()), "{part}");
            }
        }
    }
}

#[test]
fn a_demand_that_nothing_meets_counts() {
    let catalogue = "[demand.G6]\nsection = \"6.1\"\nde = \"Wer, wann, wo.\"\nen = \"Who, when, where.\"\n\
                     [demand.Z1]\nsection = \"9\"\nforms = [\"kontaktnotiz\"]\nde = \"Etwas.\"\nen = \"Something.\"\n";
    let with = |arguments: &str| {
        Invocation::new(arguments).fixture("one-form").file("forms/standards.toml", catalogue).exits(1)
    };
    let done = with("coverage --dir .").run();
    assert!(done.out.contains("  Z1   Etwas.\n       ! noch nicht erfüllt\n"), "{}", done.out);
    let done = with("coverage --dir . --format html").run();
    assert!(done.out.contains("<span class=\"stands-out\">noch nicht erfüllt</span>"), "{}", done.out);
    let done = with("check --dir . --language en").run();
    assert!(done.out.contains("does not meet the requirement Z1 yet: Something."), "{}", done.out);
}

#[test]
fn a_spreadsheet_gets_cells() {
    for (language, separator) in [("de", "\";\""), ("en", "\",\"")] {
        let csv = Invocation::new("coverage --format csv").language(language).run().out;
        assert!(csv.starts_with("\u{FEFF}\""));
        let lines: Vec<_> = csv.trim_start_matches('\u{FEFF}').split("\r\n").filter(|line| !line.is_empty()).collect();
        assert!(lines.len() > 60);
        for line in lines {
            assert_eq!(line.matches(separator).count(), 5, "{line}");
            assert!(line.starts_with('"') && line.ends_with('"'), "{line}");
        }
    }
}

#[test]
fn no_cell_is_a_formula() {
    let texts = std::fs::read_to_string("tests/fixtures/one-form/locales/de/kontaktnotiz.ftl").expect("texts");
    let texts = texts.replace("\ncontact-date = ", "\ncontact-date = =HYPERLINK(\"x\") ");
    let trial = Invocation::new("coverage --dir . --format csv").fixture("one-form");
    let done = trial.file("locales/de/kontaktnotiz.ftl", texts).run();
    assert!(done.out.contains("\"'=HYPERLINK(\"\"x\"\") "), "{}", done.out);
}

#[test]
fn a_browser_gets_one_page_that_needs_nothing_else() {
    let page = Invocation::new("coverage --format html").run().out;
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"de\">"), "{page}");
    assert_eq!(page.matches("<caption id=").count(), 6);
    assert!(page.contains("default-src 'none'") && !page.contains("http://") && !page.contains("https://"));
    let escaped = std::fs::read_to_string("tests/fixtures/one-form/locales/de/kontaktnotiz.ftl").expect("texts");
    let escaped = escaped.replace("\ncontact-date = ", "\ncontact-date = 1 < 2 & ");
    let trial = Invocation::new("coverage --dir . --format html").fixture("one-form");
    let done = trial.file("locales/de/kontaktnotiz.ftl", escaped).run();
    assert!(done.out.contains("1 &lt; 2 &amp; "), "{}", done.out);
}
