//! Findings for answers files that are damaged, malicious or of another kind.

use std::io::Read;
use std::path::Path;

use bogen::diagnostic::Diagnostic;
use bogen::submission::json::{MAX_BYTES, MAX_VALUES, read, read_from};
use bogen::submission::{Channel, RawAnswers};
use bogen::value::Raw;
use proptest::prelude::*;

fn read_text(text: &str) -> Result<RawAnswers, Vec<Diagnostic>> {
    read(text.as_bytes(), Path::new("answers.json"), Channel::Html)
}

/// Reads a file that must be rejected, and formats each finding's code and arguments.
#[track_caller]
fn refused(bytes: &[u8]) -> String {
    let findings = read(bytes, Path::new("answers.json"), Channel::Html).expect_err("the file must be refused");
    let lines: Vec<_> =
        findings.iter().map(|finding| format!("{} {:?}", finding.code.word(), finding.arguments)).collect();
    lines.join("\n")
}

fn with_answers(answers: &str) -> String {
    format!(r#"{{"bogen-answers":1,"form":"f","version":"1.0","answers":{answers}}}"#)
}

#[test]
fn a_file_that_is_no_answers_file_is_refused() {
    let cases = [
        ("empty", ""),
        ("truncated", r#"{"bogen-answers":1,"form":"hilfeplan","answers":{"name":"Geh"#),
        ("not JSON", "<html>Geheim</html>"),
        ("more behind", r#"{"bogen-answers":1} {"#),
        ("a list", "[1]"),
        ("a text", r#""Geheim""#),
        ("an object of somebody else", r#"{"name":"Geheim"}"#),
        ("format as text", r#"{"bogen-answers":"1"}"#),
        ("later format", r#"{"bogen-answers":2}"#),
        ("later record", r#"{"record":2}"#),
        ("nothing but the format", r#"{"bogen-answers":1}"#),
        (
            "wrong types",
            r#"{"bogen-answers":1,"form":5,"version":{"Geheim":1},"language":[],"draft":"Geheim","answers":[]}"#,
        ),
        ("form twice", r#"{"bogen-answers":1,"form":"a","form":"b","version":"1","answers":{}}"#),
        ("answers twice", r#"{"bogen-answers":1,"form":"a","version":"1","answers":{},"answers":{}}"#),
        ("a number that no computer holds", r#"{"bogen-answers":1e999}"#),
    ];
    let report: Vec<_> = cases.iter().map(|(name, text)| format!("{name}:\n{}\n", refused(text.as_bytes()))).collect();
    assert!(!report.concat().contains("Geh"), "findings must not repeat answers");
    insta::assert_snapshot!(report.join("\n"));
}

#[test]
fn answers_that_were_ruled_out_are_read_beside_the_others() {
    let file = |ruled_out: &str| {
        let head = r#"{"bogen-answers":1,"form":"f","version":"1.0","#;
        format!(r#"{head}"answers":{{"a":"x","rows":[{{"b":"y"}}]}},"not-asked":{ruled_out}}}"#)
    };
    let raw = read_text(&file(r#"{"c":"z","rows":[{"d":"1"},{"d":"2"}]}"#)).unwrap();
    let meant = r#"{"a":"x","rows":[{"b":"y","d":"1"},{"d":"2"}],"c":"z"}"#;
    assert_eq!(raw.answers, read_text(&with_answers(meant)).unwrap().answers);
    assert!(raw.unknown.is_empty());
    for wrong in [r#"{"a":"z"}"#, r#"{"rows":[{"b":"z"}]}"#, r#"{"rows":["z"]}"#, r#"["z"]"#, r#""z""#] {
        assert_eq!(refused(file(wrong).as_bytes()), r#"answers-head [("key", "not-asked")]"#, "{wrong}");
    }
}

#[test]
fn what_is_not_utf_8_is_refused() {
    assert_eq!(refused(b"{\"bogen-answers\":\xff}"), "not-utf8 []");
    assert_eq!(refused(b"\xff\xfe{\0"), "not-utf8 []");
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    assert!(read_text(&format!("\u{feff}{}", with_answers("{}"))).is_ok());
}

#[test]
fn deep_nesting_neither_overflows_nor_is_read() {
    for open in ["[", "{\"a\":"] {
        assert_eq!(refused(open.repeat(100_000).as_bytes()), r#"answers-too-deep [("max", "32")]"#);
    }
    // Brackets within a string do not count as nesting, even after an escaped quote.
    let text = with_answers(&format!(r#"{{"a":"\"{}"}}"#, "[".repeat(1000)));
    assert!(read_text(&text).is_ok());
}

#[test]
fn a_file_with_too_many_values_is_refused() {
    let text = with_answers(&format!(r#"{{"a":[{}0]}}"#, "0,".repeat(MAX_VALUES)));
    assert_eq!(refused(text.as_bytes()), r#"answers-too-many [("max", "100000")]"#);
}

/// An endless reader that counts the bytes read.
struct Endless(u64);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.fill(b' ');
        self.0 += buffer.len() as u64;
        assert!(self.0 < 2 * MAX_BYTES, "more was read than can be used");
        Ok(buffer.len())
    }
}

#[test]
fn no_more_is_read_than_the_greatest_size() {
    let findings = read_from(Endless(0), Path::new("answers.json"), Channel::Html).expect_err("too large");
    assert_eq!(findings[0].code.word(), "file-too-large");
}

#[test]
fn what_is_given_twice_is_seen() {
    let raw = read_text(&with_answers(r#"{"a":1,"b":2,"a":3,"a":null}"#)).expect("a file");
    let twice = Raw::Twice(vec![Raw::Number(1.0), Raw::Number(3.0), Raw::Empty]);
    assert_eq!(raw.answers.get("a"), Some(&twice));
    assert_eq!(raw.answers.get("b"), Some(&Raw::Number(2.0)));
}

#[test]
fn a_number_too_great_to_be_exact_is_kept_as_it_is_written() {
    let raw = read_text(&with_answers(r#"{"a":-9007199254740993,"b":18446744073709551615}"#)).expect("a file");
    assert_eq!(raw.answers.get("a"), Some(&Raw::Text("-9007199254740993".to_owned())));
    assert_eq!(raw.answers.get("b"), Some(&Raw::Text("18446744073709551615".to_owned())));
}

#[test]
fn a_lone_surrogate_does_not_spoil_the_file() {
    let raw = read_text(&with_answers(
        r#"{"a":"x\ud83d","b":"\ude00\\ud83d","c":"\ud83d\ude00 \n ä\ä"}"#.replace("\\ä", "ä").as_str(),
    ));
    let raw = raw.expect("a file");
    let text = |name: &str| match raw.answers.get(name) {
        Some(Raw::Text(text)) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(text("a"), "x\u{fffd}");
    assert_eq!(text("b"), "\u{fffd}\\ud83d");
    assert_eq!(text("c"), "😀 \n ää");
}

#[test]
fn the_head_is_read() {
    let raw = read_text(
        r#"{"bogen-answers":1,"form":"f","version":"1.0","language":"de-AT","copy":"c","fingerprint":"s","draft":true,
            "answers":{},"extra":1}"#,
    );
    insta::assert_debug_snapshot!(raw.expect("a file"));
}

/// Any JSON with little nesting.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 64, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            proptest::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|entries| serde_json::Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
        let findings = read(&bytes, Path::new("answers.json"), Channel::Html).expect_err("noise is no answers file");
        prop_assert!(!findings.is_empty());
    }

    #[test]
    fn answers_are_read_as_they_stand(value in any_json()) {
        let raw = read_text(&with_answers(&serde_json::json!({ "a": value }).to_string())).expect("a file");
        // The two number parsers may differ in the last digit.
        let written = serde_json::to_string(&raw.answers["a"]).expect("JSON");
        let text = value.to_string();
        prop_assert!(text.contains('.') || text == written, "{text} became {written}");
    }

    #[test]
    fn a_cut_file_is_refused(value in any_json(), cut in any::<prop::sample::Index>()) {
        let text = with_answers(&serde_json::json!({ "a": value }).to_string());
        let cut = cut.index(text.len());
        prop_assert!(read(&text.as_bytes()[..cut], Path::new("answers.json"), Channel::Html).is_err());
    }
}
