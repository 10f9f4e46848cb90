//! HTML forms in a real browser: checked by four accessibility checkers, filled in by mouse and by keyboard, printed.
//!
//! The programs in `tests/browser` drive Debian's Chromium, and its Firefox to see what that writes to disk. The files saved there are read and validated here, and
//! every value of the record is compared with the intended answer.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bogen::diagnostic::Code;
use bogen::localized::{Choice, Field, Kind, Localized};
use bogen::project::Project;
use bogen::render::pdf::{self, Options};
use bogen::source_files::Files;
use bogen::submission::{self, Channel, json};
use bogen::validate::validate;
use serde_json::{Value, json};

use crate::support::calculations::{self, PROJECT};
use crate::support::fixtures::{self, root};
use crate::support::html_pages::{all, named_like_properties, pages_of, project, strict};
use crate::support::pdf_samples::HANDOUTS;
use crate::support::typed_answers::{self, TAGS};
use crate::support::{Form, first_values, judged};

/// Writes the pages, and the questions of each page for the script that fills them in.
fn write_pages(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder for the pages");
    for page in all() {
        let plan = json!({
            "form": page.forms[0].identity.form,
            "version": page.forms[0].identity.version,
            "languages": page.forms.iter().map(language).collect::<Vec<_>>(),
            "fields": page.forms[0].sections.iter().flat_map(|section| &section.fields).map(|one| field(&page.forms[0], one)).collect::<Vec<_>>(),
        });
        fs::write(folder.join(format!("{}.html", page.name)), page.html()).expect("the page is written");
        fs::write(folder.join(format!("{}.plan.json", page.name)), plan.to_string()).expect("the plan is written");
        for form in &page.forms {
            let path = folder.join(format!("{}.{}.html", page.name, form.language.tag));
            fs::write(path, bogen::render::html::render(std::slice::from_ref(form))).expect("the page is written");
        }
    }
}

/// Writes a page with many required fields, to compare its problems with those of the record.
fn write_strict_page(folder: &Path) {
    for page in pages_of(&strict()) {
        fs::write(folder.join("strict.html"), page.html()).expect("the page is written");
    }
}

/// Writes a page of a form with parts, and one with values that are known in advance.
fn write_parts(folder: &Path) {
    let pages = pages_of(&project(fixtures::files("sheets")));
    let html = pages.first().expect("a page").html();
    let answers = json!({ "name": "Ana", "works": "no", "reason": "geheim" });
    let content = json!({ "bogen-answers": 1, "form": "visit", "version": "1.0", "answers": answers });
    let known = bogen::render::html::with_values(&html, &content).expect("a page of a form");
    let answers = json!({ "name": "Ana", "services": [{ "service-name": "Amt" }] });
    let content =
        json!({ "bogen-answers": 1, "form": "visit", "version": "1.0", "sheet": "service.2", "answers": answers });
    let service = bogen::render::html::with_values(&html, &content).expect("a page of a form");
    fs::write(folder.join("parts-service.html"), service).expect("the page is written");
    fs::write(folder.join("parts.html"), html).expect("the page is written");
    fs::write(folder.join("parts-known.html"), known).expect("the page is written");
}

/// Writes a page whose fields have the names of properties that its script might use.
fn write_page_of_properties(folder: &Path) {
    fs::write(folder.join("properties.html"), named_like_properties().html()).expect("the page is written");
}

/// Writes a page for typed answers, and for each language what the record makes of them: those of the table, and others
/// made of the pieces of which dates and numbers consist.
fn write_typed_answers(folder: &Path) {
    let project = typed_answers::project();
    let definition = project.form("typed").expect("the form exists");
    let in_language =
        |tag: &&str| project.localize(definition, project.locale(definition, tag).expect("the language")).0;
    let forms: Vec<_> = TAGS.iter().map(in_language).collect();
    fs::write(folder.join("typed.html"), bogen::render::html::render(&forms)).expect("the page is written");
    let listed = typed_answers::cases().into_iter().map(|case| (case.tag, case.field, case.typed));
    let cases = listed
        .chain(typed_answers::made(4000))
        .chain(typed_answers::made_quantities(700))
        .chain(typed_answers::made_durations(700))
        .map(|(tag, field, typed)| {
            let record = typed_answers::validated(&project, &tag, &field, &typed_answers::as_given(&field, &typed));
            let (value, _, messages) = typed_answers::outcome(&record, &field);
            json!({ "tag": tag, "field": field, "typed": typed, "value": value, "messages": messages })
        });
    let cases = json!(cases.collect::<Vec<_>>());
    fs::write(folder.join("typed.cases"), cases.to_string()).expect("the cases are written");
}

/// Writes the lists that the command line prints for browsers.
fn write_lists(folder: &Path) {
    for list in ["coverage", "register"] {
        let printed = Command::new(env!("CARGO_BIN_EXE_bogen")).args([list, "--format", "html"]).output().expect(list);
        assert!(printed.stdout.starts_with(b"<!DOCTYPE html>"), "{}", String::from_utf8_lossy(&printed.stderr));
        fs::write(folder.join(format!("list-{list}.html")), printed.stdout).expect("the list is written");
    }
}

/// Writes handouts, of each form one or more.
fn write_handouts(folder: &Path) {
    let wanted = ["hilfeplan-wohnung-de-AT", "hilfeplan-wohnung-de-AT-simple", "hilfeplan-arabisch-en-GB"];
    let wanted = wanted.into_iter().chain([
        "consent-ja-und-nein-de-AT",
        "monitoring-klientin-de-AT",
        "followup-leicht-de-AT-simple",
    ]);
    for name in wanted {
        let handout = HANDOUTS.iter().find(|handout| handout.name == name).expect(name);
        let page =
            bogen::render::html::render_handout(&handout.form, &handout.answers, None, Some(&handout.written_in), None);
        fs::write(folder.join(format!("handout-{name}.html")), page.expect(name)).expect("the page is written");
    }
}

/// Returns the texts that a printed page must show in a language: the label of every question.
fn language(form: &Localized) -> Value {
    let fields = form.sections.iter().flat_map(|section| &section.fields);
    let labels = fields.flat_map(|field| std::iter::once(field).chain(columns(field))).map(|field| field.label.plain());
    let Localized { language, fingerprint, .. } = form;
    json!({
        "tag": language.tag,
        "direction": language.direction,
        "fingerprint": fingerprint,
        "labels": labels.collect::<Vec<_>>(),
    })
}

fn columns(field: &Field) -> &[Field] {
    if let Kind::Table { columns, .. } = &field.kind { columns } else { &[] }
}

fn field(form: &Localized, field: &Field) -> Value {
    let codes = |choices: &[Choice]| choices.iter().map(|choice| choice.code.clone()).collect::<Vec<_>>();
    let mut plan = match &field.kind {
        Kind::Text { keys, .. } => json!({ "kind": "text", "max": keys.max_length }),
        Kind::LongText { keys } => json!({ "kind": "long-text", "max": keys.max_length }),
        Kind::Number { keys, .. } => {
            json!({ "kind": "number", "min": keys.min, "max": keys.max, "decimals": keys.decimals })
        }
        Kind::Quantity { keys, .. } => json!({ "kind": "quantity", "units": keys.units }),
        Kind::Calculated { .. } => json!({ "kind": "calculated" }),
        Kind::Date { keys } => json!({ "kind": "date", "precision": keys.precision }),
        Kind::Duration { .. } => json!({ "kind": "duration" }),
        Kind::Time { .. } => json!({ "kind": "time" }),
        Kind::YesNo { options } => json!({ "kind": "choice", "options": codes(options) }),
        Kind::Choice { options } => json!({ "kind": "choice", "options": codes(options) }),
        Kind::Listed { options, list } => {
            let option = |option: &Choice| json!({ "code": option.code, "words": option.label.plain(), "of": list.parents.get(option.code.as_str()) });
            json!({ "kind": "listed", "options": options.iter().map(option).collect::<Vec<_>>(), "parent": list.depends_on })
        }
        Kind::Choices { options, keys, .. } => {
            json!({ "kind": "choices", "options": codes(options), "max": keys.most(), "alone": keys.alone })
        }
        Kind::Scale { points, no_answer, .. } => {
            let points = codes(points).into_iter().chain(no_answer.iter().map(|choice| choice.code.clone()));
            json!({ "kind": "scale", "options": points.collect::<Vec<_>>() })
        }
        Kind::Rating { statements, points } => {
            json!({ "kind": "rating", "statements": codes(statements), "options": codes(points) })
        }
        Kind::Table { columns, min, max, .. } => {
            let columns: Vec<_> = columns.iter().map(|column| self::field(form, column)).collect();
            json!({ "kind": "table", "columns": columns, "min": min, "max": max })
        }
        Kind::Agreement { withdrawable, .. } => json!({ "kind": "agreement", "withdrawable": withdrawable }),
        Kind::Signature { .. } => json!({ "kind": "signature" }),
        Kind::Note { .. } => json!({ "kind": "note" }),
    };
    let mut references = form.rules.iter().filter_map(|rule| rule.kind.reference());
    if let Some((_, table)) = references.find(|(by, _)| **by == field.id) {
        plan = json!({ "kind": "reference", "table": table });
    }
    plan["id"] = json!(field.id);
    plan
}

fn run(program: &str, arguments: &[&str], folder: &Path, pages: &Path) {
    let status = Command::new(program).args(arguments).current_dir(folder).env("BOGEN_PAGES", pages).status();
    let status = status.unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    assert!(status.success(), "{program} {} failed", arguments.join(" "));
}

/// Returns the form of a page and its project.
fn project_of(page: &str) -> Project {
    match page {
        "kitchen-sink" => project(fixtures::files("kitchen-sink")),
        "kontaktnotiz" => project(fixtures::files("one-form")),
        "phq-9" | "minutes" | "family-history" | "benefit" | "household-survey" => project(fixtures::files(page)),
        _ => project(Files::built_in()),
    }
}

/// Reads a saved file and compares the record's answers with the intended ones.
fn compare(saved: &Path, page: &str) {
    let bytes = fs::read(saved).expect("the person saved a file");
    let meant = fs::read(saved.with_extension("meant")).expect("the person said what they meant");
    let meant: Value = serde_json::from_slice(&meant).expect("what was meant is JSON");
    let raw = json::read(&bytes, saved, Channel::Html).expect("the file can be read");
    let project = project_of(page);
    let definition = project.form(page).expect("the form exists");
    let tags: Vec<_> = project.locales_of(definition).map(|locale| locale.tag.clone()).collect();
    let locale = project.locales_of(definition).next().expect("the form has a language");
    let (form, _) = project.localize(definition, locale);
    let record = validate(definition, &form, &tags, raw).expect("the file is one of this form");
    let mut record = serde_json::to_value(&record).expect("a record is JSON");
    // What is calculated is not saved, but shown.
    let shown = project.locale(definition, meant["language"].as_str().expect("a language")).expect("the language");
    let shown = project.localize(definition, shown).0;
    let answers = record["answers"].as_object_mut().expect("answers");
    for field in shown.sections.iter().flat_map(|section| &section.fields) {
        let value = || answers.get(field.id.as_str()).unwrap_or(&Value::Null);
        if let Some(text) = calculations::output(&shown, field, value()) {
            assert_eq!(meant["calculated"][field.id.as_str()], text, "{}: {}", saved.display(), field.id);
            answers.remove(field.id.as_str());
        }
    }
    judged::without_calculated(definition, &mut record["answers"]);
    assert_eq!(record["answers"], meant["answers"], "{}", saved.display());
    assert_eq!(record["language"], meant["language"], "{}", saved.display());
    assert_eq!(record["unread"].as_array().map_or(0, Vec::len), 0, "{}: {}", saved.display(), record["unread"]);
}

/// Compares the errors shown by the page with the problems of the record, in the page's first language.
///
/// Both state the row of a table, but at different positions of the sentence, so the row is left out.
fn compare_problems(pages: &Path) {
    let read = |name: &str| fs::read(pages.join(name)).expect("the test wrote what was saved and what was found");
    let shown: Vec<String> = serde_json::from_slice(&read("strict.problems")).expect("a list of texts");
    let raw = json::read(&read("strict.saved-with-problems"), "strict.json".as_ref(), Channel::Html);
    let project = strict();
    let definition = project.form("kitchen-sink").expect("the form exists");
    let tags: Vec<_> = project.locales_of(definition).map(|locale| locale.tag.clone()).collect();
    let locale = project.locale(definition, "de-AT").expect("the page's first language");
    let (form, _) = project.localize(definition, locale);
    let record = validate(definition, &form, &tags, raw.expect("the file can be read")).expect("one of this form");
    let is_of_no_row = |path: &str| !path.contains('[');
    let found = record.problems().iter().filter(|problem| problem.path.as_deref().is_some_and(is_of_no_row));
    let mut found: Vec<_> = found.map(|problem| problem.message.clone()).collect();
    let mut shown: Vec<_> = shown.into_iter().filter(|text| !text.starts_with("Ziel ")).collect();
    found.sort();
    shown.sort();
    assert_eq!(shown, found);
}

#[test]
fn typed_answers_are_judged_alike_by_page_and_record() {
    let pages = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("typed");
    let folder = root().join("tests/browser");
    let _ = fs::remove_dir_all(&pages);
    fs::create_dir_all(&pages).expect("a folder for the page");
    write_typed_answers(&pages);
    install(&folder, &pages);
    run("node", &["--test", "typed-answers.mjs"], &folder, &pages);
}

/// Writes how many pages the PDFs of the built-in forms have in each language.
fn write_page_counts(folder: &Path) {
    let pages = |form: &Localized| pdf::render(form, Options::default()).expect("pages").layout.pages;
    let counts = ["hilfeplan", "consent", "followup"].map(|id| {
        let of = |tag: &&str| (tag.to_string(), json!(pages(&Form::built_in(id, tag).localized)));
        (id.to_owned(), ["de-AT", "de-AT-simple", "en-GB"].iter().map(of).collect::<Value>())
    });
    fs::write(folder.join("pdf-pages"), counts.into_iter().collect::<Value>().to_string())
        .expect("the counts are written");
}

#[test]
fn pages_on_screen_show_print_and_say_what_they_should() {
    let pages = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("screen");
    let folder = root().join("tests/browser");
    write_pages(&pages);
    write_page_counts(&pages);
    install(&folder, &pages);
    run("node", &["--test", "screen.mjs"], &folder, &pages);
}

/// The forms whose answers page and record must judge alike, with their fixtures.
const JUDGED: [(&str, &str); 3] =
    [("household", "household"), ("family-history", "family-history"), ("household-survey", "household-survey")];

/// Writes a page, and what the record makes of many answers to it.
fn write_judged(folder: &Path, (fixture, id): (&str, &str)) {
    let form = Form::fixture(fixture, id, "de-AT");
    fs::write(folder.join(format!("{id}.html")), bogen::render::html::render(std::slice::from_ref(&form.localized)))
        .expect("the page is written");
    let cases = judged::made(&form.definition, 400).into_iter().map(|given| {
        let judged = judged::judged(&form, &given);
        json!({ "draft": form.file(&given), "kept": judged.kept, "messages": judged.messages })
    });
    let judged = json!({ "headings": judged::headings(&form), "cases": cases.collect::<Vec<_>>() });
    fs::write(folder.join(format!("{id}.judged")), judged.to_string()).expect("the cases are written");
}

#[test]
fn answers_are_judged_alike_by_page_and_record() {
    let pages = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("judged");
    let folder = root().join("tests/browser");
    let _ = fs::remove_dir_all(&pages);
    fs::create_dir_all(&pages).expect("a folder for the pages");
    for form in JUDGED {
        write_judged(&pages, form);
    }
    install(&folder, &pages);
    run("node", &["--test", "judged.mjs"], &folder, &pages);
}

/// The forms that are filled in advance, with their fixtures and the folders of their answers.
const KNOWN: [(&str, Option<&str>, &str); 6] = [
    ("minutes", Some("minutes"), "printing"),
    ("kitchen-sink", Some("kitchen-sink"), "printing"),
    ("household", Some("household"), "filling"),
    ("household", Some("household"), "printing"),
    ("phq-9", Some("phq-9"), "printing"),
    ("hilfeplan", None, "printing"),
];

/// Fills a page in by `bogen fill`, and says what it must save.
fn write_known(folder: &Path, (form, fixture, from): (&str, Option<&str>, &str)) {
    let path = root().join(format!("tests/fixtures/answers/{from}/{form}.json"));
    let mut file: Value = serde_json::from_slice(&fs::read(path).expect("answers")).expect("JSON");
    let project = project(fixture.map_or_else(Files::built_in, fixtures::files));
    let definition = project.form(form).expect("the form exists");
    let locale = project.locales_of(definition).next().expect("a language");
    let localized = project.localize(definition, locale).0;
    let read = |file: &Value| {
        let raw = json::read(file.to_string().as_bytes(), "known.json".as_ref(), Channel::Html).expect("answers");
        validate(definition, &localized, std::slice::from_ref(&locale.tag), raw).expect("a record")
    };
    // What does not fit is refused; other tests look at that.
    for problem in read(&file).problems() {
        let field = problem.path.as_deref().and_then(|path| path.split(['.', '[']).next()).expect("a field");
        file["answers"].as_object_mut().expect("answers").remove(field);
    }
    let known = serde_json::to_value(read(&file).answers()).expect("JSON");
    assert!(known.as_object().is_some_and(|known| known.len() > 5), "{form}");
    let answers = folder.join(format!("{form}-{from}.json"));
    fs::write(&answers, file.to_string()).expect("the answers are written");
    fs::write(folder.join(format!("{form}-{from}.known")), without_calculated(&localized, known).to_string())
        .expect("what is known is written");

    let out = folder.join(format!("{form}.{from}"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
    command.args(["fill", form, "--format", "html", "--answers"]).arg(&answers).arg("--out").arg(&out);
    if let Some(fixture) = fixture {
        command.arg("--dir").arg(root().join("tests/fixtures").join(fixture));
    }
    let done = command.output().expect("bogen runs");
    let path = String::from_utf8(done.stdout).expect("a path");
    assert!(path.ends_with(".html\n"), "{path}{}", String::from_utf8_lossy(&done.stderr));
    fs::copy(path.trim_end(), folder.join(format!("{form}-{from}.html"))).expect("the page is there");
}

/// Removes calculated values, which the page does not save.
fn without_calculated(form: &Localized, mut answers: Value) -> Value {
    let is_calculated = |field: &Field| matches!(field.kind, Kind::Calculated { .. });
    for field in form.sections.iter().flat_map(|section| &section.fields) {
        if is_calculated(field) {
            answers.as_object_mut().expect("answers").remove(field.id.as_str());
        }
        for row in answers.get_mut(field.id.as_str()).and_then(Value::as_array_mut).into_iter().flatten() {
            for column in columns(field).iter().filter(|column| is_calculated(column)) {
                row.as_object_mut().expect("a row").remove(column.id.as_str());
            }
        }
    }
    answers
}

#[test]
fn known_values_are_on_the_page_and_come_back() {
    let pages = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("known");
    let folder = root().join("tests/browser");
    let _ = fs::remove_dir_all(&pages);
    fs::create_dir_all(&pages).expect("a folder for the pages");
    for form in KNOWN {
        write_known(&pages, form);
    }
    let form = first_values::form().localized;
    fs::write(pages.join("first-values.html"), bogen::render::html::render(&[form])).expect("the page is written");
    install(&folder, &pages);
    run("node", &["--test", "known.mjs"], &folder, &pages);
}

/// Writes a page with calculated fields, and for each entry of the table of calculations and for others what the record
/// makes of it, as the page must show it.
fn write_calculations(folder: &Path) {
    let definition = PROJECT.form("calculations").expect("the form exists");
    let in_language =
        |tag: &&str| PROJECT.localize(definition, PROJECT.locale(definition, tag).expect("the language")).0;
    let forms: Vec<_> = calculations::TAGS.iter().map(in_language).collect();
    fs::write(folder.join("calculations.html"), bogen::render::html::render(&forms)).expect("the page is written");
    let listed = calculations::cases().into_iter().filter(|case| !case.is_file_only).map(|case| case.answers);
    let cases = listed.chain(calculations::made(400)).map(|answers| {
        let record = calculations::validated(&answers);
        let outputs = |form: &Localized| (form.language.tag.clone(), json!(calculations::outputs(form, &record)));
        json!({ "answers": answers, "outputs": forms.iter().map(outputs).collect::<Value>() })
    });
    let cases = json!(cases.collect::<Vec<_>>());
    fs::write(folder.join("calculations.cases"), cases.to_string()).expect("the cases are written");
    let head = json!({ "form": "calculations", "version": definition.form.version });
    fs::write(folder.join("calculations.head"), head.to_string()).expect("the head is written");
}

#[test]
fn values_are_calculated_alike_by_page_and_record() {
    let pages = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("calculations");
    let folder = root().join("tests/browser");
    let _ = fs::remove_dir_all(&pages);
    fs::create_dir_all(&pages).expect("a folder for the page");
    write_calculations(&pages);
    install(&folder, &pages);
    run("node", &["--test", "calculations.mjs"], &folder, &pages);
}

fn install(folder: &Path, pages: &Path) {
    if !folder.join("node_modules").exists() {
        run("npm", &["ci"], folder, pages);
    }
}

#[test]
fn pages_pass_in_the_browser() {
    let pages = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("html");
    let folder = root().join("tests/browser");
    write_pages(&pages);
    write_strict_page(&pages);
    write_page_of_properties(&pages);
    write_parts(&pages);
    write_lists(&pages);
    write_handouts(&pages);
    install(&folder, &pages);
    run("npm", &["test"], &folder, &pages);
    let saved: Vec<_> =
        fs::read_dir(&pages).expect("the folder of pages").flatten().map(|entry| entry.path()).collect();
    let saved: Vec<_> =
        saved.iter().filter(|path| path.extension().is_some_and(|extension| extension == "saved")).collect();
    assert_eq!(saved.len(), all().len() * 2 - 2, "each form was filled in by mouse and by keyboard");
    for path in saved {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a file has a name");
        compare(path, name.split('.').next().unwrap_or(name));
    }
    compare_problems(&pages);
    check_archives(&pages);
    check_saved_pages(&pages.join("saved-pages"));
}

/// Unpacks what was saved with files by other programs, and compares every value with the record and what was meant.
fn check_archives(pages: &Path) {
    let archive = pages.join("attachments.zip");
    for saved in [&archive, &pages.join("attachments.draft.zip")] {
        run("unzip", &["-tq", saved.to_str().expect("a path in UTF-8")], pages, pages);
    }
    let unpacked = pages.join("attachments-unpacked");
    let unpack = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])";
    let paths = [&archive, &unpacked].map(|path| path.to_str().expect("a path in UTF-8"));
    run("python3", &["-c", unpack, paths[0], paths[1]], pages, pages);
    let meant = fs::read(pages.join("attachments.expected")).expect("what was meant");
    let meant: Vec<Value> = serde_json::from_slice(&meant).expect("JSON");
    let answers: Value =
        serde_json::from_slice(&fs::read(unpacked.join("answers.json")).expect("the answers")).expect("JSON");
    let stated = answers["attachments"].as_array().expect("a list").clone();

    let kept = pages.join("attachments-kept");
    let mut command = Command::new(env!("CARGO_BIN_EXE_bogen"));
    command.arg("read").arg("--dir").arg(root().join("tests/fixtures/benefit")).arg(&archive);
    let done = command.arg("--attachments").arg(&kept).output().expect("bogen runs");
    let record: Value = serde_json::from_slice(&done.stdout).expect("a record");
    let received = record["attachments"].as_array().expect("a list").clone();
    let copies: Vec<_> =
        fs::read_dir(&kept).expect("the folder of copies").flatten().map(|entry| entry.path()).collect();
    let [copies] = &copies[..] else { panic!("one submission has one folder: {copies:?}") };
    assert_eq!((meant.len(), stated.len(), received.len()), (4, 4, 4));
    for ((meant, stated), received) in meant.into_iter().zip(stated).zip(received) {
        let file = stated["file"].as_str().expect("a path");
        let mut expected = meant.clone();
        expected["file"] = json!(file);
        assert_eq!(stated, expected);
        expected["received"] = json!("as-stated");
        assert_eq!(received, expected);
        let content = fs::read(unpacked.join(file)).expect("the file");
        assert_eq!(json!(content.len()), meant["size"]);
        let name = file.strip_prefix("attachments/").expect("a file in the folder");
        assert_eq!(fs::read(copies.join(name)).expect("the copy"), content);
    }
    assert_eq!(record["answers"]["documents"], json!(["identity", "statements", { "other": "" }]));
}

/// Checks that pages which a browser saved are recognised, whether or not answers are in them, and that no answer is said.
fn check_saved_pages(folder: &Path) {
    let pages: Vec<_> = fs::read_dir(folder).expect("the folder of saved pages").flatten().collect();
    assert_eq!(pages.len(), 12, "three forms, each as one file of Firefox and Chromium, and as the elements of both");
    for page in pages {
        let bytes = fs::read(page.path()).expect("the test saved the page");
        let findings = submission::read(&bytes, &page.path(), Channel::Html).expect_err("a page is no form");
        let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::FileIsFormPage], "{}", page.path().display());
        assert!(!submission::is_container(&bytes), "{}", page.path().display());
    }
}
