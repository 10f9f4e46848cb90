//! `fill`: fillable copies with answers.

use std::collections::BTreeSet;
use std::fs;

use bogen::submission::{RawAnswers, pdf};
use bogen::value::Raw;
use serde_json::json;

use crate::invocation::{Done, Invocation};
use crate::render::ANSWERS;
use crate::workbook_builder::Workbook;

fn fill(arguments: &str) -> Invocation {
    Invocation::new(&format!("fill kontaktnotiz --dir . --locale en-GB {arguments}")).fixture("one-form")
}

/// Reads the copies whose paths were printed, in that order.
fn copies(done: &Done) -> Vec<RawAnswers> {
    let read = |path: &str| pdf::read(&done.read(path), path.as_ref()).expect("a copy");
    done.out.lines().map(read).collect()
}

fn text(answers: &RawAnswers, field: &str) -> String {
    answers.answers.get(field).and_then(Raw::as_text).unwrap_or_default().to_owned()
}

fn made(done: &Done) -> Vec<String> {
    done.files().into_iter().filter(|path| path.starts_with("out/")).collect()
}

#[test]
fn a_file_of_answers_becomes_a_copy() {
    let done = fill("--answers a.json").file("a.json", ANSWERS).run();
    let copies = copies(&done);
    assert_eq!((copies.len(), done.err.as_str()), (1, ""));
    let copy = copies[0].copy.as_deref().expect("an id");
    assert_eq!(done.out, format!("out/kontaktnotiz-1.0.en-GB.{copy}.pdf\n"));
    assert_eq!(copies[0].language.as_deref(), Some("en-GB"));
    assert_eq!(text(&copies[0], "client-name"), "#eval(\"1\") <b>Ana</b> *Novak*");
    assert_eq!(text(&copies[0], "contact-date"), "2026-03-27");
    let blank =
        Invocation::new("render kontaktnotiz --dir . --locale en-GB --format pdf --out blank").after(done).run();
    let bytes = blank.read(&format!("out/kontaktnotiz-1.0.en-GB.{copy}.pdf"));
    assert!(bytes.starts_with(&blank.read("blank/kontaktnotiz-1.0.en-GB.pdf")));
}

#[test]
fn a_page_with_answers_is_the_page_and_data() {
    let id = "01234567-89ab-4def-8123-456789abcdef";
    let evil = ANSWERS.replace("#eval", "</script><script>alert(1)</script>");
    let answers = evil.replace("\"version\"", &format!("\"copy\": \"{id}\", \"version\""));
    let done = fill("--format html --answers a.json").file("a.json", &answers).run();
    assert_eq!(
        (done.out.as_str(), done.err.as_str()),
        (format!("out/kontaktnotiz-1.0.en-GB.{id}.html\n").as_str(), "")
    );
    let page = String::from_utf8(done.read(done.out.trim_end())).expect("text");
    let (blank, content) = bogen::render::html::without_values(&page).expect("a page with values");
    assert_eq!((&content["copy"], &content["form"]), (&json!(id), &json!("kontaktnotiz")));
    assert_eq!(content["answers"]["contact-date"], "2026-03-27");
    let rendered =
        Invocation::new("render kontaktnotiz --dir . --locale en-GB --format html --out blank").after(done).run();
    assert!(rendered.read("blank/kontaktnotiz-1.0.en-GB.html") == blank.as_bytes());
    assert!(!page.contains("alert(1)</script>"));

    let arguments = "fill kontaktnotiz --dir . --format html --answers a.json";
    let done = Invocation::new(arguments).fixture("one-form").file("a.json", &answers).run();
    assert_eq!(done.out, format!("out/kontaktnotiz-1.0.{id}.html\n"), "all languages");
}

#[test]
fn a_page_is_not_filled_with_what_does_not_fit() {
    let done = fill("--format html --answers -").input(r#"{ "contact-date": "gestern" }"#).exits(1).run();
    assert!(made(&done).is_empty() && done.err.contains("error-not-a-date"), "{}", done.err);
    let done = fill("--format html --flatten --answers -").input("{}").exits(2).run();
    assert!(done.err.contains("flatten-only-pdf") && made(&done).is_empty(), "{}", done.err);
    let id = r#"{ "copy": "x" }"#;
    let done = fill("--format html --answers -").input(id).exits(1).run();
    assert!(made(&done).is_empty(), "{}", done.err);
}

#[test]
fn a_copy_keeps_the_id_that_its_answers_name() {
    let id = "01234567-89ab-4def-8123-456789abcdef";
    let answers = ANSWERS.replace("\"version\"", &format!("\"copy\": \"{id}\", \"version\""));
    let done = fill("--answers a.json").file("a.json", &answers).run();
    assert_eq!(done.out, format!("out/kontaktnotiz-1.0.en-GB.{id}.pdf\n"));
    // Two copies with the same id would overwrite each other.
    let list = format!("[{answers}, {answers}]");
    let done = fill("--answers a.json").file("a.json", list).exits(1).run();
    assert_eq!(done.out.lines().count(), 1);
    assert!(
        done.err.contains("a.json, Eintrag 2: nicht ausgefüllt") && done.err.contains("copy-twice"),
        "{}",
        done.err
    );
    let broken = answers.replace(id, "../../etc/passwd");
    let done = fill("--answers a.json").file("a.json", broken).exits(1).run();
    assert!(done.err.contains("error-unknown-copy") && made(&done).is_empty(), "{}", done.err);
}

#[test]
fn what_is_missing_is_left_to_be_filled_in() {
    let done = fill("--answers -").input(r#"{ "client-name": "Ana" }"#).run();
    assert_eq!((done.out.lines().count(), done.err.as_str()), (1, ""));
}

#[test]
fn what_is_wrong_is_refused_and_the_others_are_made() {
    let lines = [
        r#"{ "client-name": "Geheim", "contact-date": "2026-02-30" }"#,
        r#"{ "client-name": "Ana" }"#,
        r#"{ "client-name": "Geheim", "no-such-field": "Geheim" }"#,
        r#"{ "client-name": "Geheim""#,
        r#"{ "client-name": "Eva", "agreements": [{}, {}, {}, {}, {}, {}, { "agreement-what": "Geheim" }] }"#,
        r#"{ "client-name": "Eva" }"#,
    ];
    let done = fill("--answers a.jsonl").file("a.jsonl", lines.join("\n")).exits(1).run();
    let names: Vec<_> = copies(&done).iter().map(|copy| text(copy, "client-name")).collect();
    assert_eq!(names, ["Ana", "Eva"]);
    assert_eq!(made(&done).len(), 2);
    assert!(!done.err.contains("Geheim"));
    insta::assert_snapshot!(done.err);
}

#[test]
fn rows_that_are_not_printed_come_on_a_further_sheet() {
    let answers = r#"{ "client-name": "Eva", "agreements": [{}, {}, {}, {}, { "agreement-what": "anrufen" }] }"#;
    let done = fill("--answers -").input(answers).run();
    let copies = copies(&done);
    assert_eq!((copies.len(), done.err.as_str()), (2, ""));
    assert_eq!(copies[0].copy, copies[1].copy);
    let id = copies[0].copy.as_deref().expect("an id");
    assert!(done.out.ends_with(&format!("out/kontaktnotiz-1.0.agreements-4-6.en-GB.{id}.pdf\n")), "{}", done.out);
    assert_eq!(copies[1].excerpt.as_ref().map(ToString::to_string).as_deref(), Some("agreements+4-6"));
    assert!(!copies[0].answers.contains_key("agreements"));
}

#[test]
fn a_table_fills_a_copy_for_each_row() {
    let list = "\u{feff}client-name;contact-way;contact-way.other;agreements[1].agreement-what;contact-date\r\n\
                \"Novák; Ana\";phone;;anrufen;27.3.2026\r\n;;;;\r\nЄва;other;Brief;;2026-03-28\r\n";
    let done = fill("--answers list.csv").file("list.csv", list).run();
    let copies = copies(&done);
    let answers: Vec<_> = copies.iter().map(|copy| json!(copy.answers)).collect();
    assert_eq!(
        answers,
        [
            json!({ "client-name": "Novák; Ana", "contact-date": "2026-03-27", "contact-way": "phone",
                    "agreements": [{ "agreement-what": "anrufen" }] }),
            json!({ "client-name": "Єва", "contact-date": "2026-03-28", "contact-way": { "other": "Brief" } }),
        ]
    );
    assert_eq!(done.err, "2 Exemplare.\n");
}

#[test]
fn a_table_of_a_spreadsheet_needs_no_preparation() {
    // The header has labels of both languages; the table ends with empty columns, and Excel added a line.
    let list = "sep=;\r\nName der Klientin oder des Klienten;DATE OF THE CONTACT;Minutes;;\r\nAna;27.3.2026;30;;\r\n";
    let done = fill("--answers list.csv --language en").file("list.csv", list).run();
    let copies = copies(&done);
    assert_eq!(
        json!(copies[0].answers),
        json!({ "client-name": "Ana", "contact-date": "2026-03-27", "minutes": "30" })
    );
    insta::assert_snapshot!(done.err);
    let list = "Hat Ihnen jemand geholfen?,Do you want to carry on?\nWAHR,nein\nFalse,dont-know\n";
    let done = Invocation::new("fill kitchen-sink --dir . --locale de-AT --answers -").fixture("kitchen-sink");
    let done = done.input(list).run();
    let answers: Vec<_> = self::copies(&done).iter().map(|copy| json!(copy.answers)).collect();
    assert_eq!((&answers[0]["helped"], &answers[0]["unsure"]), (&json!("yes"), &json!("no")));
    assert_eq!((&answers[1]["helped"], &answers[1]["unsure"]), (&json!("no"), &json!("dont-know")));
}

#[test]
fn rows_that_cannot_be_read_are_refused_with_their_lines() {
    let rows = [
        b"client-name;facts;".as_slice(),
        b"Ana;eins;",
        b"",
        b"Geheim;J\xfcrgen;",
        b"Geheim;zwei;Geheim",
        b"Geheim;\"drei",
        b"Geheim\" Geheim;",
        b"Bob;vier;",
        b"Geheim;\"f\xc3\xbcnf;",
        b"Geheim;sechs;",
        b"Geheim;sieben;",
    ];
    for language in ["de", "en"] {
        let list = rows.join(b"\r\n".as_slice());
        let done = fill(&format!("--answers list.csv --language {language}")).file("list.csv", list).exits(1).run();
        let names: Vec<_> = copies(&done).iter().map(|copy| text(copy, "client-name")).collect();
        assert_eq!(names, ["Ana", "Bob"]);
        assert!(!done.err.contains("Geheim"), "{}", done.err);
        insta::assert_snapshot!(format!("rows_that_cannot_be_read_{language}"), done.err);
    }
}

/// The numbers that a spreadsheet program and an editor show beside the rows and lines.
#[test]
fn calculated_columns_of_tables_are_calculated_anew() {
    const STATEMENTS: [&str; 9] =
        ["interest", "mood", "sleep", "energy", "appetite", "worth", "focus", "pace", "self-harm"];
    let head: Vec<String> = STATEMENTS.iter().map(|statement| format!("problems.{statement}")).collect();
    let names: Vec<&str> = head.iter().map(String::as_str).chain(["own-words", "total"]).collect();
    // A right total, none, a wrong one, and one although two statements are missing.
    let row = |points: &str, total: &str| {
        let points = points
            .split(' ')
            .map(|point| ["not-at-all", "some-days", "most-days", ""][point.parse::<usize>().unwrap_or(3)]);
        points.chain(["Geheim", total]).map(str::to_owned).collect::<Vec<_>>()
    };
    let rows = [
        row("1 2 1 1 1 1 1 1 1", "10"),
        row("1 2 1 1 1 1 1 1 1", ""),
        row("1 2 1 1 1 1 1 1 1", "11"),
        row("1 2 1 1 1 1 1 - -", "8"),
    ];
    let table =
        [names.join(";")].into_iter().chain(rows.iter().map(|row| row.join(";"))).collect::<Vec<_>>().join("\n");
    let texts = |cells: &[&str]| {
        cells.iter().map(|text| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")).collect::<Vec<_>>().concat()
    };
    // Spreadsheets store a total as a number, which a formula may have brought about.
    let numbered = |row: &Vec<String>| {
        let (total, texts_of_row) = row.split_last().expect("a total");
        let cells = texts(&texts_of_row.iter().map(String::as_str).collect::<Vec<_>>());
        let total = if total.is_empty() { String::new() } else { format!("<c><f>SUM(1)</f><v>{total}</v></c>") };
        format!("<row>{cells}{total}</row>")
    };
    let sheet = format!("<row>{}</row>{}", texts(&names), rows.iter().map(numbered).collect::<Vec<_>>().concat());
    for (name, content) in [("list.csv", table.into_bytes()), ("list.xlsx", Workbook::of(&sheet).bytes())] {
        let arguments = format!("fill phq-9 --dir . --locale de-AT --answers {name}");
        let done = Invocation::new(&arguments).fixture("phq-9").file(name, &content).exits(1).run();
        let totals: Vec<_> = copies(&done).iter().map(|copy| text(copy, "total")).collect();
        assert_eq!(totals, ["10", "10"], "{name}: {}", done.err);
        let codes = ["error-other-than-calculated", "error-nothing-to-calculate"];
        assert_eq!(codes.map(|code| done.err.matches(code).count()), [1, 1], "{name}: {}", done.err);
        assert!(!done.err.contains("Geheim") && !done.err.contains("11"), "{name}: {}", done.err);
    }
}

#[test]
fn rows_are_named_by_the_numbers_that_people_see() {
    let cell = |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let rows = [
        format!(r#"<row r="3">{}{}</row>"#, cell("B3", "client-name"), cell("C3", "minutes")),
        format!(r#"<row r="5">{}{}</row>"#, cell("B5", "Ana"), cell("C5", "30")),
        format!(r#"<row r="8">{}{}</row>"#, cell("B8", "Geheim"), cell("C8", "viele")),
        format!(r#"<row r="12">{}{}</row>"#, cell("B12", "Geheim"), cell("C12", "9000")),
    ];
    let workbook = Workbook::of(&rows.concat()).bytes();
    let table = "client-name;minutes\r\nAna;30\r\n\r\n\"Geheim\r\nGeheim\";viele\r\nGeheim;9000\r\n";
    let json = r#"[{ "client-name": "Ana" }, { "minutes": "viele" }]"#;
    for (name, content, heads) in [
        ("liste.xlsx", workbook, ["liste.xlsx, Zeile 8 der Tabelle: nicht", "liste.xlsx, Zeile 12 der Tabelle: nicht"]),
        ("liste.csv", table.into(), ["liste.csv, Zeile 4: nicht", "liste.csv, Zeile 6: nicht"]),
        ("liste.json", json.into(), ["liste.json, Eintrag 2: nicht"; 2]),
    ] {
        let done = fill(&format!("--answers {name}")).file(name, &content).exits(1).run();
        assert_eq!(made(&done).len(), 1, "{name}");
        let refused = done.err.lines().filter(|line| line.ends_with("ausgefüllt.") && line.contains(name));
        let refused: Vec<_> = refused.map(|line| line.strip_suffix(" ausgefüllt.").unwrap_or_default()).collect();
        let heads: Vec<_> = if heads[0] == heads[1] { heads[..1].to_vec() } else { heads.to_vec() };
        assert_eq!(refused, heads, "{}", done.err);
        assert!(!done.err.contains("Geheim"), "{}", done.err);
        let done = fill(&format!("--answers {name} --language en")).file(name, &content).exits(1).run();
        let english = heads[0].replace("Zeile 8 der Tabelle: nicht", "row 8 of the sheet: not");
        let english = english.replace("Zeile 4: nicht", "line 4: not").replace("Eintrag 2: nicht", "entry 2: not");
        assert!(done.err.contains(&english), "{english}: {}", done.err);
    }
}

#[test]
fn an_ambiguous_header_is_refused() {
    let list = "client-name;Was?\nAna;Geheim\n";
    for language in ["de", "en"] {
        let done = fill(&format!("--answers list.csv --language {language}")).file("list.csv", list).exits(2).run();
        assert!(!done.err.contains("Geheim") && made(&done).is_empty(), "{}", done.err);
        insta::assert_snapshot!(format!("an_ambiguous_header_{language}"), done.err);
    }
}

#[test]
fn a_table_with_other_columns_is_refused() {
    let list = "client-nmae,agreements[2].agreement-waht,Frau Geheim\nA,B,C\n";
    let done = fill("--answers list.csv --language en").file("list.csv", list).exits(2).run();
    assert!(!done.err.contains("Geheim") && made(&done).is_empty());
    insta::assert_snapshot!(done.err);
    let windows = b"client-name\nGr\xfc\xdfe\n".to_vec();
    let done = fill("--answers list.csv").file("list.csv", windows).exits(1).run();
    assert!(done.err.contains("Fehler[not-utf8]"), "{}", done.err);
    for nothing in ["", "[]", "client-name\n", "{}\n"] {
        let code = if nothing == "{}\n" { 0 } else { 2 };
        let done = fill("--answers -").input(nothing).exits(code).run();
        assert!(code == 0 || done.err.contains("Fehler[list-empty]"), "{nothing}: {}", done.err);
    }
}

#[test]
fn two_hundred_copies_keep_their_order() {
    let rows: Vec<_> = (0..200).map(|number| format!("Person {number},{}\n", 1 + number % 600)).collect();
    let rows = rows.concat();
    let done = fill("--answers -").input(format!("client-name,minutes\n{rows}")).run();
    let copies = copies(&done);
    let expected = (0..200).map(|number| (format!("Person {number}"), (1 + number % 600).to_string()));
    let read = copies.iter().map(|copy| (text(copy, "client-name"), text(copy, "minutes")));
    assert!(read.eq(expected));
    let ids: BTreeSet<_> = copies.iter().map(|copy| copy.copy.clone()).collect();
    assert_eq!((ids.len(), made(&done).len()), (200, 200));
    assert_eq!(done.err, "200 Exemplare.\n");
}

#[test]
fn a_small_file_cannot_fill_the_disk() {
    let lines = "{}\n".repeat(1_400_000);
    let done = fill("--answers list.jsonl").file("list.jsonl", &lines).exits(2).run();
    assert!(made(&done).is_empty() && done.out.is_empty());
    insta::assert_snapshot!(done.err);
    let done = fill("--answers - --language en").input(&lines[..3003]).exits(2).run();
    assert!(made(&done).is_empty() && done.err.contains("more than 1000 copies. None was made."), "{}", done.err);
    let done = fill("--answers -").input(&lines[..3000]).run();
    assert_eq!(made(&done).len(), 1000);

    let done = fill("--answers - --limit 2").input("{}\n{}\n{}").exits(2).run();
    assert!(made(&done).is_empty() && done.err.contains("mehr als 2 Exemplare. Es wurde keines"), "{}", done.err);
    let done = fill("--answers - --limit 3").input("{}\n{}\n{}").run();
    assert_eq!(made(&done).len(), 3);
    fill("--answers - --limit 0").input("{}").exits(2).run();
}

#[test]
fn a_list_that_is_too_long_to_read_ahead_is_stopped_at_the_limit() {
    let long = format!("{}{{}}\n", " ".repeat(9 * 1024 * 1024));
    let done = fill("--answers - --limit 2").input(long.repeat(3)).exits(2).run();
    assert_eq!(made(&done).len(), 2);
    insta::assert_snapshot!(done.err);
}

#[test]
fn a_flat_copy_has_room_for_all_rows_and_no_fields() {
    let rows = "{},".repeat(5);
    let answers = format!(r#"{{ "client-name": "Ana", "agreements": [{rows}{{ "agreement-what": "anrufen" }}] }}"#);
    let done = fill("--flatten --answers -").input(answers).run();
    let bytes = done.read(done.out.trim_end());
    let findings = pdf::read(&bytes, "copy.pdf".as_ref()).expect_err("no fields");
    assert!(findings[0].code.word().starts_with("pdf-"), "{findings:?}");
}

#[test]
fn dates_in_the_wrong_order_are_told() {
    let answers = r#"{ "plan-date": "2027-03-01", "review-date": "2027-02-01" }"#;
    let done = Invocation::new("fill hilfeplan --locale de-AT --answers -").input(answers).exits(0).run();
    assert!(done.err.is_empty() || done.err.contains("rule-"), "{}", done.err);
    let answers = r#"{ "end-date": "2027-03-01", "talk-date": "2027-02-01" }"#;
    let done = Invocation::new("fill followup --locale de-AT --answers -").input(answers).run();
    assert!(done.err.contains("rule-end-before-talk") && done.out.lines().count() == 1, "{}", done.err);
}

#[test]
fn a_copy_is_never_half_written() {
    let id = "01234567-89ab-4def-8123-456789abcdef";
    let answers = ANSWERS.replace("\"version\"", &format!("\"copy\": \"{id}\", \"version\""));
    // A folder has the name of the copy, so the last step fails and must leave nothing behind.
    let place = format!("out/kontaktnotiz-1.0.en-GB.{id}.pdf/x");
    let done = fill("--answers a.json")
        .file("a.json", answers)
        .prepare(|folder| fs::create_dir_all(folder.join(place)).expect("a folder"))
        .exits(2)
        .run();
    assert_eq!(made(&done), [""; 0]);
}

#[test]
fn missing_files_locales_and_forms_are_reported() {
    let done = fill("--answers nothing.json").exits(2).run();
    assert!(done.err.contains("Fehler[file-unreadable]"), "{}", done.err);
    let done = Invocation::new("fill kontaktnotiz --dir . --locale fr --answers -").fixture("one-form").exits(2).run();
    assert!(done.err.contains("Fehler[unknown-locale]"), "{}", done.err);
    let done = Invocation::new("fill nothing --dir . --answers -").fixture("one-form").exits(2).run();
    assert!(done.err.contains("Fehler[unknown-form]"), "{}", done.err);
    let other = ANSWERS.replace("\"kontaktnotiz\"", "\"hilfeplan\"");
    let done = fill("--answers a.json").file("a.json", other).exits(1).run();
    assert!(done.err.contains("Fehler[answers-other-form]"), "{}", done.err);
}

#[test]
fn which_row_became_which_file_is_listed() {
    let rows = "present,facts\nAna,x\nEva,y\n";
    let done = fill("--answers a.csv --list list.csv").file("a.csv", rows).run();
    let paths: Vec<_> = done.out.lines().collect();
    assert_eq!(paths.len(), 2, "{}{}", done.out, done.err);
    let list = String::from_utf8(done.read("list.csv")).expect("text");
    let lines: Vec<_> = list.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "\"Zeile\";\"Exemplar\";\"Datei\";\"Ergebnis\"");
    assert!(
        lines[1].starts_with("\"2\";") && lines[1].ends_with(&format!(";\"{}\";\"ausgefüllt\"", paths[0])),
        "{list}"
    );
    assert!(!list.contains("Ana"), "{list}");
}

#[test]
fn copies_are_named_by_the_pattern_of_the_office() {
    let rows = "client-name,present\nAna / Łucja,x\nAna Łucja,y\n";
    let done = fill("--answers a.csv --name {form}_{client-name}").file("a.csv", rows).exits(1).run();
    // The second one would have the name of the first.
    assert_eq!(done.out, "out/kontaktnotiz_Ana-Łucja.pdf\n");
    assert!(done.err.contains("Fehler[copy-name-taken]"), "{}", done.err);
    let done = Invocation::new(
        "fill kontaktnotiz --dir . --locale en-GB --answers a.csv --name {row}-{today} --today 2027-01-31",
    );
    let done = done.fixture("one-form").file("a.csv", rows).run();
    assert_eq!(done.out, "out/2-2027-01-31.pdf\nout/3-2027-01-31.pdf\n");
    // Again: what is there may be filled in by now.
    let again = "fill kontaktnotiz --dir . --locale en-GB --answers a.csv --name {row}-{today} --today 2027-01-31";
    let done = Invocation::new(again).after(done).exits(1).run();
    assert_eq!(done.out, "");
    // In the profile; with the copy in it, nothing is ever in the way.
    let profile = "[files]\ncopies = \"{copy}.{form}\"\n";
    let done = fill("--answers a.csv").file("a.csv", rows).file("bogen.toml", profile).run();
    assert!(done.out.lines().all(|path| path.len() == "out/.kontaktnotiz.pdf".len() + 36), "{}", done.out);
    for pattern in ["{name}", "{form", "form}", "{goals[1].x}"] {
        let done = fill("--answers a.csv").file("a.csv", rows).argument("--name").argument(pattern).exits(2).run();
        assert!(done.err.contains("Fehler[copy-name-pattern]"), "{pattern}: {}", done.err);
    }
}
