//! Tables of answers (CSV), as spreadsheets and people write them.

use crate::lists::read;

#[test]
fn a_quotation_mark_that_is_never_closed_is_refused() {
    let refused = "error[quote-not-closed] line=3";
    let table = "name;story\r\nAna;eins\r\nBob;\"zwei\r\nCid;drei\r\nDora;vier\r\n";
    assert_eq!(read(table), [r#"Line(2) {"name":"Ana","story":"eins"}"#, &format!("Line(3) {refused}")]);
    // The mark is in a later line than the beginning of its row.
    assert_eq!(read("name;story\n\"Ana\nB\";\"eins\nCid;zwei"), [format!("Line(2) {refused}")]);
    assert_eq!(read("name;story\nAna;\"eins"), ["Line(2) error[quote-not-closed] line=2"]);
    assert_eq!(read("name;\"story\nAna;eins\n"), ["error[quote-not-closed] line=1"]);
    // It would swallow more than the limits allow.
    let long = format!("name;story\nAna;\"eins\n{}", "Bob;zwei\n".repeat(2_000_000));
    assert_eq!(read(long), ["Line(2) error[quote-not-closed] line=2"]);
}

#[test]
fn a_cell_that_is_closed_by_a_later_opening_mark_is_refused() {
    assert_eq!(
        read("name;story\nAna;\"eins\nBob;\"zwei\"\nCid;drei\n"),
        ["Line(2) error[text-after-quote] first=2 last=3", r#"Line(4) {"name":"Cid","story":"drei"}"#]
    );
    // Space after the closing mark, marks within a text, and marks written twice are fine.
    assert_eq!(
        read("name,story\n\"Ana\" ,Das \"Haus\"\n\"\"\"Bob\"\"\",\"\"\n"),
        [r#"Line(2) {"name":"Ana","story":"Das \"Haus\""}"#, r#"Line(3) {"name":"\"Bob\""}"#]
    );
}

#[test]
fn rows_after_one_that_is_not_utf_8_are_read() {
    assert_eq!(
        read(b"name;story\r\nAna;eins\r\nJ\xfcrgen;zwei\r\nCid;drei\r\n"),
        [
            r#"Line(2) {"name":"Ana","story":"eins"}"#,
            "Line(3) error[not-utf8]",
            r#"Line(4) {"name":"Cid","story":"drei"}"#
        ]
    );
    assert_eq!(read(b"name;st\xf6ry\nAna;eins\n"), ["error[not-utf8]"]);
}

#[test]
fn lines_are_counted_as_editors_count_them() {
    let lines = ["", "name;story", "Ana;eins", "", "", "Bob;\"zwei", "", "drei\"", "\"C\";", "Dora"];
    for end in ["\n", "\r\n", "\r"] {
        let text = read(lines.join(end)).join("\n");
        let story = ["zwei", "", "drei"].join(end).escape_default().to_string();
        let expected = [
            r#"Line(3) {"name":"Ana","story":"eins"}"#,
            &format!(r#"Line(6) {{"name":"Bob","story":"{story}"}}"#),
            r#"Line(9) {"name":"C"}"#,
            "Line(10) error[row-length] found=1 columns=2",
        ];
        assert_eq!(text, expected.join("\n"), "{end:?}");
    }
    // Also for objects.
    assert_eq!(read("\r\n\n{\"a\":1}\r\n\r\n{\"a\":2}"), [r#"Line(3) {"a":1}"#, r#"Line(5) {"a":2}"#]);
}

#[test]
fn what_spreadsheets_add_is_ignored() {
    let ana = r#"{"name":"Ana","story":"eins"}"#;
    assert_eq!(read("\u{feff}name;story\r\nAna;eins\r\n\u{1a}"), [format!("Line(2) {ana}")]);
    let separator = "warning[table-separator-line] line=1";
    for start in ["sep=;\r\n", "\u{feff}sep=;\n", "SEP=;\n", "\"sep=;\"\n"] {
        assert_eq!(read(format!("{start}name;story\nAna;eins\n")), [separator, &format!("Line(3) {ana}")], "{start}");
    }
    assert_eq!(read("sep=|\nname|story\nAna|eins"), [separator, &format!("Line(3) {ana}")]);
    let ignored = "warning[column-ignored] count=2 columns=3–4";
    assert_eq!(read("name;story;;\r\nAna;eins;;\r\n"), [ignored, &format!("Line(2) {ana}")]);
    assert_eq!(
        read("\tname\t\tstory\n\tAna\t\teins"),
        ["warning[column-ignored] count=2 columns=1, 3", &format!("Line(2) {ana}")]
    );
    // The program left out, or added, empty cells at the end.
    assert_eq!(read("name;story;;\nAna;eins\n"), [ignored, &format!("Line(2) {ana}")]);
    assert_eq!(read("name;story\nAna;eins;; \n"), [format!("Line(2) {ana}")]);
}

#[test]
fn values_without_a_header_are_refused() {
    assert_eq!(
        read("name;;story\nAna;Geheim;eins\nBob;;zwei"),
        [
            "warning[column-ignored] count=1 columns=2",
            "Line(2) error[cell-without-header] number=2",
            r#"Line(3) {"name":"Bob","story":"zwei"}"#
        ]
    );
    assert_eq!(read("name;story\nAna;eins;Geheim"), ["Line(2) error[row-length] found=3 columns=2"]);
}

#[test]
fn yes_and_no_are_read_as_spreadsheets_write_them() {
    let answer = |word: &str| read(format!("helped,goals[2].done\n{word},{word}\n")).join("\n");
    for word in ["ja", "Ja", "WAHR", "wahr", "TRUE", "true", "yes", " Yes "] {
        assert_eq!(answer(word), r#"Line(2) {"helped":"yes","goals":[{},{"done":"yes"}]}"#, "{word}");
    }
    for word in ["nein", "NEIN", "FALSCH", "falsch", "False", "no"] {
        assert_eq!(answer(word), r#"Line(2) {"helped":"no","goals":[{},{"done":"no"}]}"#, "{word}");
    }
    assert_eq!(answer("dont-know"), r#"Line(2) {"helped":"dont-know","goals":[{},{"done":"dont-know"}]}"#);
    // A text stays as it is.
    assert_eq!(read("name\nJa\n"), [r#"Line(2) {"name":"Ja"}"#]);
}

#[test]
fn columns_are_named_after_fields_or_their_labels() {
    assert_eq!(read("NAME;Goals[2].What\nAna;x"), [r#"Line(2) {"name":"Ana","goals":[{},{"what":"x"}]}"#]);
    assert_eq!(
        read("name der person;WAS IST PASSIERT;\" Beginn \"\nAna;x;1.2.2027"),
        [r#"Line(2) {"name":"Ana","story":"x","start":"1.2.2027"}"#]
    );
    assert_eq!(read("Personennamenliste\nAna"), [r#"Line(2) {"name":"Ana"}"#]);
    // The exact name of a field is that field, whatever labels say.
    assert_eq!(read("start\n1.2.2027"), [r#"Line(2) {"start":"1.2.2027"}"#]);
}

#[test]
fn ambiguous_headers_are_refused() {
    assert_eq!(
        read("Hilfe;Ziel;Start;Frau Geheim\na;b;c;d"),
        [
            "error[column-ambiguous] number=1 fields=help, helped",
            "error[column-ambiguous] number=2 fields=goals[1].what, goals[2].what",
            "error[column-ambiguous] number=3 fields=start, story",
            "error[column-nameless] number=4",
        ]
    );
}

#[test]
fn columns_name_rows_in_rows() {
    let header =
        "goals[2].what;goals[2].steps[1].step;GOALS[2]/steps[3]/step;goals[2].steps[3].mine;goals[12].steps[2].day";
    assert_eq!(
        read(format!("{header}\nLesen;Buch holen;Anfangen;ja;\n")),
        [
            r#"Line(2) {"goals":[{},{"what":"Lesen","steps":[{"step":"Buch holen"},{},{"step":"Anfangen","mine":"yes"}]}]}"#
        ]
    );
    assert_eq!(
        read("goals[2].steps[1].stepp\nx\n"),
        ["error[column-unknown] column=goals[2].steps[1].stepp near=goals[1].steps[1].step"]
    );
}
