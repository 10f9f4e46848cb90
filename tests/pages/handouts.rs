//! Handouts: what a person keeps of a filled-in form, as PDF and HTML.

use bogen::definition::Density;
use bogen::page_code::{PageCode, Sheet};
use bogen::render::html::render_handout;
use bogen::render::pdf;
use bogen::render::{TranslatedText, Translations};
use bogen::value::Answers;
use lopdf::Document;
use serde_json::json;

use crate::support::Form;
use crate::support::pdf_samples::{self, HANDOUTS, Handout, handout_options};
use crate::support::pdf_structure::faults;

fn named(name: &str) -> &'static Handout {
    HANDOUTS.iter().find(|handout| handout.name == name).unwrap()
}

fn pages(bytes: &[u8]) -> usize {
    Document::load_mem(bytes).unwrap().get_pages().len()
}

fn html(handout: &Handout) -> String {
    render_handout(&handout.form, &handout.answers, None, Some(&handout.written_in), None).unwrap()
}

/// Returns the words of a page, a line for each element that holds some.
fn words(page: &str) -> String {
    let body = &page[page.find("<body>").unwrap()..];
    let mut lines: Vec<String> = Vec::new();
    let mut is_new = true;
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        is_new |= !["strong", "em", "a", "span"].contains(&name.as_str());
        if text.trim().is_empty() {
            continue;
        }
        match lines.last_mut().filter(|_| !is_new) {
            Some(line) => line.push_str(text),
            None => lines.push(text.to_owned()),
        }
        is_new = false;
    }
    lines.join("\n")
}

#[test]
fn handouts_are_sound_and_nothing_is_lost() {
    for handout in HANDOUTS.iter() {
        assert_eq!(handout.pdf.warnings, [], "{}", handout.name);
        let pdf = Document::load_mem(&handout.pdf.bytes).unwrap();
        assert_eq!(faults(&pdf), [""; 0], "{}", handout.name);
        assert_eq!(handout.pdf.layout.places.len(), 0, "{}: a handout has no fields", handout.name);
    }
}

#[test]
fn a_plan_of_three_goals_with_three_steps_each_is_two_pages_or_four_in_easy_language() {
    for handout in HANDOUTS.iter().filter(|handout| handout.name.starts_with("hilfeplan-wohnung")) {
        let most = if handout.form.language.easy.is_some() { 4 } else { 2 };
        assert!(pages(&handout.pdf.bytes) <= most, "{}: {}", handout.name, pages(&handout.pdf.bytes));
    }
}

#[test]
fn the_words_of_handouts_stay_as_they_are() {
    for handout in HANDOUTS.iter().filter(|handout| handout.name.ends_with(&format!("-{}", handout.written_in))) {
        let fingerprint = handout.form.fingerprint_words().unwrap();
        insta::assert_snapshot!(handout.name.as_str(), words(&html(handout)).replace(&fingerprint, "…"));
    }
}

#[test]
fn steps_stand_under_their_goals_own_ones_first_and_none_is_lost() {
    let text = words(&html(named("hilfeplan-familie-de-AT-simple")));
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(place("Leon geht wieder gern") < place("Lehrerin reden"));
    assert!(place("Lehrerin reden") < place("zur Schule bringen"), "what I do comes before what others do");
    assert!(place("zur Schule bringen") < place("Ich schlafe wieder durch."));
    assert!(place("Ich schlafe wieder durch.") < place("Mappe"), "a step of no goal is told of at the end");
    assert_eq!(text.matches("Herrn Bauer anrufen").count(), 1, "a step that names no goal is told of once");
}

#[test]
fn what_was_not_answered_is_not_on_it() {
    let text = words(&html(named("followup-nichts-en-GB")));
    for absent in ["Not answered", "What I said Yes or No to", "I need help at present"] {
        assert!(!text.contains(absent), "{absent}");
    }
    let plan = words(&html(named("hilfeplan-arabisch-en-GB")));
    assert!(!plan.contains("When I am not well"), "nothing was said of a crisis");
}

#[test]
fn an_answer_that_does_not_count_is_not_on_it() {
    let handout = named("hilfeplan-wohnung-de-AT");
    let wanted = |(id, answer): (&bogen::name::FieldId, &bogen::value::Answer)| {
        (id.as_str() != "crisis-wanted").then(|| (id.clone(), answer.clone()))
    };
    let answers: Answers = handout.answers.iter().filter_map(wanted).collect();
    let page = render_handout(&handout.form, &answers, None, None, None).unwrap();
    assert!(html(handout).contains("Psychosozialer Notdienst"));
    assert!(!page.contains("Psychosozialer Notdienst"), "whether a crisis was to be planned for was not said");
}

#[test]
fn what_a_person_wrote_is_marked_with_its_language() {
    let said = "Ich will wieder als Köchin arbeiten.";
    assert!(html(named("hilfeplan-wohnung-en-GB")).contains(&format!("lang=\"de\" dir=\"ltr\">{said}")));
    assert!(html(named("hilfeplan-wohnung-de-AT-simple")).contains(&format!("class=\"said\" dir=\"ltr\">{said}")));
    let marked = |name: &str| {
        let pdf = Document::load_mem(&named(name).pdf.bytes).unwrap();
        let is_german =
            |dict: &lopdf::Dictionary| dict.get(b"Lang").and_then(lopdf::Object::as_str).is_ok_and(|tag| tag == b"de");
        pdf.objects.values().filter_map(|object| object.as_dict().ok()).any(is_german)
    };
    assert!(marked("hilfeplan-wohnung-en-GB"));
    assert!(!marked("hilfeplan-arabisch-en-GB"));
}

/// A form whose goals have words only if there is a goal.
const GOALS: &str = r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["all"]
handout = ["plan"]

[handout.plan.rows]
table = "goals"
title = "goal"
under = { table = "steps", by = "of", title = "step" }

[section.all]
fields = ["goals", "steps"]
voice = "client"
why = "plan"

[field.goals]
type = "table"
columns = ["is-one", "goal"]

[field.is-one]
type = "yes-no"

[field.goal]
type = "text"
when = { field = "is-one", operator = "=", value = "yes" }

[field.steps]
type = "table"
columns = ["of", "step"]

[field.of]
type = "number"

[field.step]
type = "text"
"#;

const TEXTS: &str = "form-title = Plan
section-all = Alles
why-plan = Zum Planen.
goals = Ziele
    .row = Ziel { $number }
is-one = Gibt es eines?
goal = Ziel
steps = Schritte
    .row = Schritt { $number }
of = Nummer
step = Schritt
handout = Mein Plan
handout-plan = Ziele
";

#[test]
fn a_step_of_a_goal_that_does_not_count_is_not_lost_with_it() {
    let form = Form::written("trial", GOALS, TEXTS, "de-AT");
    let given = json!({
        "goals": [{ "is-one": "no", "goal": "Das zählt nicht." }, { "is-one": "yes", "goal": "Ein Ziel" }],
        "steps": [{ "of": 1, "step": "Erster Schritt" }, { "of": 2, "step": "Zweiter Schritt" }],
    });
    let record = form.validate(&given);
    let text = words(&render_handout(&form.localized, record.answers(), None, None, None).unwrap());
    assert!(!text.contains("Das zählt nicht."));
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(place("Ein Ziel") < place("Zweiter Schritt") && place("Zweiter Schritt") < place("Erster Schritt"));
}

#[test]
fn markup_in_answers_is_text() {
    let form = pdf_samples::form("hilfeplan", "de-AT");
    let id = |id: &str| bogen::name::FieldId::new(id).unwrap();
    let row = Answers::from_iter([(id("goal-words"), bogen::value::Answer::Text("<b>#x</b> *y* & $z$".to_owned()))]);
    let answers = Answers::from_iter([(id("goals"), bogen::value::Answer::Table(vec![row]))]);
    let page = render_handout(&form, &answers, None, None, None).unwrap();
    assert!(page.contains("&lt;b&gt;#x&lt;/b&gt; *y* &amp; $z$"));
    let pdf = pdf::render(&form, handout_options(&answers, "de-AT")).unwrap();
    assert_eq!(pdf.warnings, []);
}

#[test]
fn answers_of_any_length_stay_on_the_paper() {
    let form = pdf_samples::form("hilfeplan", "de-AT");
    let id = |id: &str| bogen::name::FieldId::new(id).unwrap();
    let text = |text: String| bogen::value::Answer::Text(text);
    for long in ["Wort ".repeat(1500), "x".repeat(4000), "a\n".repeat(150)] {
        let row = Answers::from_iter([(id("goal-words"), text(long.clone()))]);
        let action =
            Answers::from_iter([(id("action-what"), text(long.clone())), (id("action-person"), text(long.clone()))]);
        let table = |row| bogen::value::Answer::Table(vec![row]);
        let answers = Answers::from_iter([
            (id("goals"), table(row)),
            (id("actions"), table(action)),
            (id("inform-me"), text(long)),
        ]);
        pdf::render(&form, handout_options(&answers, "de-AT")).unwrap();
    }
}

#[test]
fn large_print_is_larger() {
    let handout = named("hilfeplan-wohnung-de-AT");
    let mut form = handout.form.clone();
    form.page.density = Density::Large;
    let large = pdf::render(&form, handout_options(&handout.answers, "de-AT")).unwrap();
    assert!(pages(&large.bytes) > pages(&handout.pdf.bytes));
}

fn pocket_card(form: &bogen::Localized, answers: &Answers) -> pdf::Pdf {
    let card = form.with_pocket_card().unwrap();
    pdf::render(&card, pdf::Options { is_pocket_card: true, ..handout_options(answers, "de-AT") }).unwrap()
}

#[test]
fn pocket_cards_are_one_sound_page_that_says_which_version_it_is() {
    for handout in HANDOUTS.iter().filter(|handout| handout.name.starts_with("hilfeplan")) {
        let card = pocket_card(&handout.form, &handout.answers);
        assert_eq!((&card.warnings, pages(&card.bytes)), (&vec![], 1), "{}", handout.name);
        assert_eq!(faults(&Document::load_mem(&card.bytes).unwrap()), [""; 0], "{}", handout.name);
        assert_eq!(card.layout.places.len(), 0);
    }
}

#[test]
fn a_pocket_card_has_what_the_definition_says_in_its_order() {
    let form = &named("hilfeplan-wohnung-de-AT").form;
    let card = form.with_pocket_card().unwrap().handout.unwrap();
    let parts: Vec<_> = card.parts.iter().map(|part| part.id.as_str()).collect();
    assert_eq!(parts, ["review", "help", "crisis"]);
    let fields = |at: usize| card.parts[at].fields.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>();
    assert_eq!(fields(0), ["review-date"]);
    assert_eq!((fields(1), card.parts[1].rows.as_ref().unwrap().table.as_str()), (vec![], "people"));
    assert_eq!(fields(2), ["crisis-calls", "crisis-self", "crisis-others"]);
    assert_eq!(pdf_samples::form("consent", "de-AT").with_pocket_card(), None);
}

#[test]
fn a_pocket_card_without_room_goes_on_and_that_is_said() {
    let handout = named("hilfeplan-wohnung-de-AT-simple");
    let mut answers = handout.answers.clone();
    for field in ["crisis-self", "crisis-others", "crisis-calls"] {
        let long = bogen::value::Answer::Text("Ich gehe eine Stunde am Fluss spazieren. ".repeat(12));
        let id = bogen::name::FieldId::new(field).unwrap();
        let others = answers.iter().filter(|(known, _)| **known != id).map(|(id, one)| (id.clone(), one.clone()));
        answers = others.chain([(id.clone(), long)]).collect();
    }
    let card = pocket_card(&handout.form, &answers);
    let warnings: Vec<_> = card.warnings.iter().map(|finding| finding.code.word()).collect();
    assert_eq!((warnings, pages(&card.bytes)), (vec!["pocket-card-long"], 2));
    assert_eq!(faults(&Document::load_mem(&card.bytes).unwrap()), [""; 0]);
}

#[test]
fn its_code_says_that_it_is_a_handout() {
    let page = html(named("hilfeplan-wohnung-de-AT"));
    let code = page.rsplit("<p>").next().unwrap().split('<').next().unwrap();
    let code = PageCode::parse(code).unwrap();
    assert_eq!((code.sheet, code.form.as_str(), code.page), (Sheet::Handout, "hilfeplan", 1));
}

/// Translations of all that the person wrote, except a name that stays as it is.
fn translations(handout: &Handout) -> Translations {
    let texts = [
        ("goals[1].goal-words", "أريد أن أتعلم الألمانية بسرعة حتى أعمل في مهنتي.", "Ich will schnell Deutsch lernen."),
        ("actions[3].action-person", "سمير", "سمير"),
    ];
    let text = |(path, original, translation): (&str, &str, &str)| {
        let (original, translation) = (original.to_owned(), translation.to_owned());
        (path.to_owned(), TranslatedText { original, language: None, translation })
    };
    assert!(handout.name.starts_with("hilfeplan-arabisch"));
    Translations {
        interpreter: "Lina Haddad".to_owned(),
        from: Some("ar".to_owned()),
        texts: texts.map(text).into_iter().collect(),
    }
}

#[test]
fn translations_are_beside_the_original_in_pdf_too_and_languages_are_marked() {
    for locale in ["de-AT", "de-AT-simple", "en-GB"] {
        let handout = named(&format!("hilfeplan-arabisch-{locale}"));
        let translations = translations(handout);
        let options = pdf::Options {
            translations: Some(&translations),
            ..handout_options(&handout.answers, &handout.written_in)
        };
        let rendered = pdf::render(&handout.form, options).unwrap();
        assert_eq!(rendered.warnings, [], "{locale}");
        let pdf = Document::load_mem(&rendered.bytes).unwrap();
        assert_eq!(faults(&pdf), [""; 0], "{locale}");
        let language = |object: &lopdf::Object| {
            let text = object.as_dict().ok()?.get(b"Lang").ok()?.as_str().ok()?;
            Some(String::from_utf8_lossy(text).into_owned())
        };
        let languages: std::collections::BTreeSet<_> = pdf.objects.values().filter_map(language).collect();
        assert!(languages.contains("ar"), "{languages:?}");
        assert!(rendered.bytes.len() > handout.pdf.bytes.len(), "{locale}: the translation is added");
    }
}

#[test]
fn a_translation_that_fits_no_text_is_not_shown() {
    let handout = named("hilfeplan-arabisch-de-AT");
    let mut stale = translations(handout);
    stale.texts.values_mut().for_each(|text| text.original.push('!'));
    let page = render_handout(&handout.form, &handout.answers, None, Some(&handout.written_in), Some(&stale)).unwrap();
    assert!(!page.contains("Lina Haddad"));
    let translations = translations(handout);
    let page =
        render_handout(&handout.form, &handout.answers, None, Some(&handout.written_in), Some(&translations)).unwrap();
    assert_eq!(page.matches("Übersetzt von Lina Haddad").count(), 1, "a name that stays as it is has no translation");
}
