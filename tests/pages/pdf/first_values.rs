//! Values that fields have at first, in blank forms and copies.

use bogen::fill;
use bogen::submission::pdf::IssuedForm;
use indexmap::IndexMap;
use jiff::civil::date;
use serde_json::json;

use super::roads::record;
use crate::support::first_values::form;
use crate::support::returned_files::values;

const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";

#[test]
fn a_blank_form_has_its_values_and_they_come_back() {
    let form = form();
    let blank = fill::blank(&form.localized).unwrap();
    assert_eq!(blank, fill::blank(&form.localized).unwrap(), "the same form gives the same file");
    let raw = bogen::submission::pdf::read(&blank.bytes, "blank.pdf".as_ref()).unwrap();
    assert_eq!(raw.copy, None);
    let record = record(&form, raw);
    assert_eq!(record.problems(), []);
    let expected = json!({
        "place": "Wien", "by": "Łódź Verein", "count": 1.5, "start": "2026-05-04", "since": "2025-09", "at": "09:05",
        "again": "no", "way": "mail", "mood": 3, "story": "Zum Ergänzen",
    });
    assert_eq!(serde_json::to_value(record.answers()).unwrap(), expected, "the day is not known");
    let later = form.localized.first_values(Some(date(2027, 1, 31)));
    assert_eq!(serde_json::to_value(&later).unwrap()["on"], "2027-01-31");
}

#[test]
fn other_answers_take_the_place_of_the_values() {
    let form = form();
    let blank = fill::blank(&form.localized).unwrap();
    let filler = fill::Filler::new(blank.bytes.clone(), &form.localized).unwrap();
    let answers = json!({ "place": "Graz", "way": "phone", "again": "yes", "mood": 5, "start": "2026-06-07" });
    let copy = filler.fill(form.validate(&answers).answers(), COPY).unwrap();
    let written: IndexMap<_, _> = values(&copy.bytes);
    let of = ["place", "way", "again", "mood", "start@day", "at@hour"].map(|name| written[name].as_str());
    assert_eq!(of, ["Graz", "phone", "yes", "5", "07", "09"]);
    let raw = bogen::submission::pdf::read(&copy.bytes, "copy.pdf".as_ref()).unwrap();
    let record = record(&form, raw);
    assert_eq!(record.problems(), []);
    let read = serde_json::to_value(record.answers()).unwrap();
    assert_eq!((&read["way"], &read["again"], &read["mood"]), (&json!("phone"), &json!("yes"), &json!(5)));
    let issued = IssuedForm::new(blank.bytes).unwrap();
    let state = issued.compare(&copy.bytes).unwrap().form.unwrap();
    assert!(state.is_intact(), "{state:?}");
}
