//! Properties of every record: its JSON Schema agrees with the validator, and reading a record again gives the same
//! record.

mod expressible;
mod generated_answers;
mod generated_definitions;

use std::collections::{BTreeMap, BTreeSet};

use bogen::definition::Definition;
use bogen::validate::{Record, record_schema};
use jsonschema::Validator;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::support::Form;
use expressible::is_expressible;

/// The schema of a form's records, as a whole and field by field.
struct Schemas {
    record: Validator,
    fields: BTreeMap<String, Validator>,
    required: Vec<String>,
}

impl Schemas {
    fn new(definition: &Definition) -> Self {
        let schema = record_schema(definition);
        jsonschema::meta::validate(&schema).expect("a schema");
        let compiled =
            |schema: &Value| jsonschema::options().should_validate_formats(true).build(schema).expect("a schema");
        let answers = &schema["properties"]["answers"];
        let fields = answers["properties"].as_object().expect("properties").iter();
        // What only a whole form must have.
        let demands = &schema["then"]["properties"]["answers"];
        let with_demands = |(id, field): (&String, &Value)| {
            let demanded = demands["properties"].get(id).cloned().unwrap_or_else(|| json!(true));
            (id.clone(), compiled(&json!({ "allOf": [field, demanded] })))
        };
        Self {
            record: compiled(&schema),
            fields: fields.map(with_demands).collect(),
            required: serde_json::from_value(demands.get("required").cloned().unwrap_or_else(|| json!([])))
                .expect("names"),
        }
    }

    /// Returns the fields whose answers the schema rejects, and those whose answers could not be read at all.
    fn rejected(&self, record: &Value) -> BTreeSet<String> {
        let is_rejected = |id: &String, field: &Validator| match record["answers"].get(id) {
            Some(answer) => !field.is_valid(answer),
            None => self.required.contains(id),
        };
        let answered = self.fields.iter().filter(|(id, field)| is_rejected(id, field)).map(|(id, _)| id.clone());
        let unread = record["unread"].as_array().into_iter().flatten();
        answered.chain(unread.map(|entry| field_of(entry["path"].as_str()))).collect()
    }
}

/// Returns the field that a path begins with.
fn field_of(path: Option<&str>) -> String {
    path.and_then(|path| path.split(['.', '[']).next()).unwrap_or_default().to_owned()
}

/// Checks all properties of a record of any answers.
fn check(form: &Form, schemas: &Schemas, answers: &Value) -> Result<(), TestCaseError> {
    let record = form.validate(answers);
    let written = serde_json::to_value(&record).unwrap();
    check_schema(form, schemas, answers, &record, &written)?;
    check_again(form, &record, &written)
}

/// Checks that the schema rejects exactly the answers in which the validator found an error that a schema can express,
/// and that answers that conform to the schema cause no such error.
fn check_schema(
    form: &Form,
    schemas: &Schemas,
    given: &Value,
    record: &Record,
    written: &Value,
) -> Result<(), TestCaseError> {
    let expressible = record.problems().iter().filter(|problem| is_expressible(&form.definition, record, problem));
    let faulty: BTreeSet<_> = expressible.map(|problem| field_of(problem.path.as_deref())).collect();
    prop_assert_eq!(schemas.rejected(written), faulty.clone(), "{}", written);
    prop_assert_eq!(schemas.record.is_valid(written), faulty.is_empty(), "{}", written);
    // What becomes of a text that is cleaned, and of a value that is calculated, conforms in any case.
    let excepted = ["error-control-characters", "error-other-than-calculated", "error-nothing-to-calculate"];
    let excepted: BTreeSet<_> = excepted.iter().flat_map(|code| with_code(record, code)).collect();
    for (id, field) in schemas.fields.iter().filter(|(id, _)| faulty.contains(*id) && !excepted.contains(*id)) {
        let keeps_to_the_schema = given.get(id).is_some_and(|answer| field.is_valid(answer));
        prop_assert!(!keeps_to_the_schema, "{}: {} {:?}", id, given[id], record.problems());
    }
    Ok(())
}

/// Returns the fields that have a problem of this code.
fn with_code(record: &Record, code: &str) -> impl Iterator<Item = String> {
    record
        .problems()
        .iter()
        .filter(move |problem| problem.code == code)
        .map(|problem| field_of(problem.path.as_deref()))
}

/// Checks that reading a record again gives the same record.
fn check_again(form: &Form, record: &Record, written: &Value) -> Result<(), TestCaseError> {
    let again = form.read(written);
    // Text that was cleaned is not cleaned again, and years are written in full; everything else is unchanged.
    let said_once = ["error-control-characters", "error-invisible-characters", "error-short-year"];
    if said_once.iter().any(|code| with_code(record, code).next().is_some()) {
        prop_assert_eq!(again.answers(), record.answers());
        prop_assert_eq!(&form.read(&serde_json::to_value(&again).unwrap()), &again);
        return Ok(());
    }
    prop_assert_eq!(&again, record);
    // The answers alone give the same record too, unless the file had other content.
    if record.unread().is_empty() {
        prop_assert_eq!(&form.validate(&written["answers"]), record);
    }
    Ok(())
}

/// Runs a check on a number of generated cases. Failures print the case, because none are stored.
fn run<S: Strategy>(cases: u32, strategy: &S, check: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() };
    if let Err(error) = TestRunner::new(config).run(strategy, check) {
        panic!("{error}");
    }
}

/// Checks a form with generated answers.
fn check_form(form: &Form, cases: u32) {
    let schemas = Schemas::new(&form.definition);
    run(cases, &generated_answers::answers(&form.definition), |answers| check(form, &schemas, &answers));
}

#[test]
fn records_of_the_kitchen_sink_agree_with_their_schema() {
    check_form(&Form::fixture("kitchen-sink", "kitchen-sink", "en-GB"), 200);
}

#[test]
fn records_of_conditions_and_named_rows_agree_with_their_schema() {
    check_form(&Form::fixture("household", "household", "de-AT"), 100);
}

#[test]
fn records_of_the_built_in_forms_agree_with_their_schema() {
    for id in ["consent", "exchange", "followup", "hilfeplan", "information", "monitoring"] {
        check_form(&Form::built_in(id, "de-AT"), 30);
    }
}

#[test]
fn records_of_any_form_agree_with_their_schema() {
    // The texts are those of another form: fields without a label are named by their ids.
    let words = Form::fixture("kitchen-sink", "kitchen-sink", "de-AT");
    let case = generated_definitions::definition().prop_flat_map(|definition| {
        let answers = generated_answers::answers(&definition);
        (Just(definition), answers)
    });
    run(300, &case, |(definition, answers)| {
        let form = Form { definition, localized: words.localized.clone(), locales: words.locales.clone() };
        check(&form, &Schemas::new(&form.definition), &answers)
    });
}

#[test]
fn any_file_of_answers_gives_a_record_that_keeps_it() {
    let form = Form::fixture("kitchen-sink", "kitchen-sink", "de-AT-simple");
    let fields: Vec<_> = form.definition.fields.keys().map(ToString::to_string).collect();
    let name = prop_oneof![3 => select(fields), 1 => generated_answers::text(), 1 => select(vec!["a-b".to_owned(), "answers".to_owned()])];
    let answers =
        vec((name, generated_answers::anything()), 0..8).prop_map(|entries| entries.into_iter().collect::<Value>());
    run(300, &answers, |answers| {
        let record = form.validate(&answers);
        check_again(&form, &record, &serde_json::to_value(&record).unwrap())
    });
}

#[test]
fn records_of_sheets_agree_with_the_schema_of_their_form() {
    let condition = "when = { field = \"well\", operator = \"=\", value = \"no\" }\n";
    let form = Form::changed_fixture("sheets", "visit", "de-AT", (condition, ""));
    let schemas = Schemas::new(&form.definition);
    let read = |sheet: Option<&str>, answers: Value| {
        let mut file = form.file(&answers);
        if let Some(sheet) = sheet {
            file["sheet"] = json!(sheet);
        }
        let record = form.read(&file);
        let written = serde_json::to_value(&record).unwrap();
        assert_eq!(form.read(&written), record);
        assert_eq!(schemas.record.is_valid(&written), record.is_valid(), "{written}");
        record.is_valid()
    };
    assert!(read(Some("office"), json!({ "name": "Ana" })));
    assert!(read(Some("goals+4-6"), json!({ "name": "Ana", "goals": [{}, {}, {}, { "goal-text": "x" }] })));
    assert!(read(Some("service.2"), json!({ "name": "Ana", "services": [{ "service-name": "x" }] })));
    assert!(!read(None, json!({ "name": "Ana" })));
    assert!(!read(Some("goals+4-6"), json!({ "name": "Ana", "goals": [{}, {}, {}, { "goal-text": 7 }] })));
}
