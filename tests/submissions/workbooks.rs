//! Lists of answers as workbooks (XLSX), as spreadsheet programs and libraries write them, and damaged ones.

use proptest::prelude::*;

use crate::foreign_formats::compound;
use crate::lists::read;
use crate::workbook_builder::{Workbook, row};
use crate::zip_builder::zip;

/// Reads a workbook whose header names these columns, with these cells in row 2.
fn cells(header: &[&str], cells: &str) -> Vec<String> {
    read(Workbook::of(&format!("{}<row>{cells}</row>", row(header))).bytes())
}

/// Reads a cell of the column `story`, and returns its answer or the finding.
fn story(cell: &str) -> String {
    let read = cells(&["story"], cell).join("\n");
    let answer = read.strip_prefix(r#"Row(2) {"story":"#).and_then(|rest| rest.strip_suffix('}'));
    answer.map_or_else(|| read.clone(), |answer| serde_json::from_str(answer).unwrap())
}

#[test]
fn rows_are_read_as_those_of_other_tables() {
    let rows = [
        row(&["Name der Person", "HELPED", "help", "Goals[2].What"]),
        row(&["Ana", "ja", "food, money", "Ziel"]),
        "<row/><row>  <c/> </row>".to_owned(),
        row(&["Bob", "", "", ""]),
    ];
    assert_eq!(
        read(Workbook::of(&rows.concat()).bytes()),
        [
            r#"Row(2) {"name":"Ana","helped":"yes","help":["food","money"],"goals":[{},{"what":"Ziel"}]}"#,
            r#"Row(5) {"name":"Bob"}"#,
        ]
    );
}

#[test]
fn rows_and_cells_may_be_left_out() {
    let header = r#"<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row>"#;
    let rows = r#"<row r="7"><c r="D7" t="s"><v>3</v></c></row><row r="9"><c r="B9" t="s"><v>2</v></c></row>"#;
    let strings = ["<t>name</t>", "<r><t>sto</t></r><r><t>ry</t></r><rPh><t>x</t></rPh>", "<t>Ana</t>", "<t>eins</t>"];
    let workbook = Workbook::of(&format!("{header}{rows}")).strings(&strings);
    assert_eq!(read(workbook.bytes()), [r#"Row(7) {"story":"eins"}"#, r#"Row(9) {"name":"Ana"}"#]);
}

#[test]
fn values_are_read_as_they_are_meant() {
    for (cell, expected) in [
        (r#"<c t="inlineStr"><is><t xml:space="preserve">a&#10;b &amp; _x0041_</t></is></c>"#, "a\nb & A"),
        (r#"<c t="str"><f>A1</f><v>aus Formel</v></c>"#, "aus Formel"),
        (r"<c><f>1+1</f><v>2</v></c>", "2"),
        (r#"<c t="n"><v>436601234567890</v></c>"#, "436601234567890"),
        (r"<c><v>4.3660123456789E+14</v></c>", "436601234567890"),
        (r"<c><v>0.30000000000000004</v></c>", "0.3"),
        (r#"<c t="b"><v>1</v></c>"#, "yes"),
        (r#"<c t="b"><v>0</v></c>"#, "no"),
        (r#"<c s="1"><v>46146</v></c>"#, "2026-05-04"),
        (r#"<c s="2"><v>46146</v></c>"#, "2026-05-04"),
        (r#"<c s="2"><v>46146.4375</v></c>"#, "2026-05-04 10:30"),
        (r#"<c t="d"><v>2026-05-04T00:00:00</v></c>"#, "2026-05-04"),
        (r#"<c s="3"><v>1067</v></c>"#, "01067"),
        (r#"<c s="99"><v>5</v></c>"#, "5"),
    ] {
        assert_eq!(story(cell), expected, "{cell}");
    }
    // Blank cells are no answers.
    for cell in [r#"<c s="1"/>"#, "<c><v></v></c>", r#"<c t="inlineStr"/>"#, r#"<c t="str"><f>""</f><v></v></c>"#] {
        assert_eq!(cells(&["story"], cell), [""; 0], "{cell}");
    }
    let mac = Workbook::of(&(row(&["story"]) + r#"<row><c s="1"><v>44684</v></c></row>"#));
    assert_eq!(read(mac.settings(r#"<workbookPr date1904="1"/>"#).bytes()), [r#"Row(2) {"story":"2026-05-04"}"#]);
}

#[test]
fn cells_that_cannot_be_relied_on_refuse_their_row() {
    for (cell, expected) in [
        (r#"<c t="e"><v>#N/A</v></c>"#, "cell-error] cell=A2 error=#N/A"),
        (r#"<c t="e"><v>Geheim</v></c>"#, "cell-error] cell=A2 error=#"),
        ("<c><f>1+1</f><v></v></c>", "cell-not-calculated] cell=A2"),
        ("<c><f>1+1</f></c>", "cell-not-calculated] cell=A2"),
        ("<c><v>12345678901234567</v></c>", "cell-digits-lost] cell=A2"),
        (r#"<c s="1"><v>-1</v></c>"#, "cell-no-date] cell=A2"),
        ("<c><v>Geheim</v></c>", "cell-unreadable] cell=A2"),
        (r#"<c t="x"><v>1</v></c>"#, "cell-unreadable] cell=A2"),
    ] {
        assert_eq!(story(cell), format!("Row(2) error[{expected}"), "{cell}");
    }
    let long = format!(r#"<c t="inlineStr"><is><t>{}</t></is></c>"#, "a".repeat(140_000));
    assert_eq!(story(&long), "Row(2) error[cell-too-long] cell=A2 max=32767");
    // The other rows are read.
    let rows = row(&["name"]) + r#"<row><c t="e"><v>#REF!</v></c></row>"# + &row(&["Bob"]);
    let expected = ["Row(2) error[cell-error] cell=A2 error=#REF!", r#"Row(3) {"name":"Bob"}"#];
    assert_eq!(read(Workbook::of(&rows).bytes()), expected);
    // Numbers that a program stored with formulas that it did not calculate are no results.
    let workbook = Workbook::of(&(row(&["story"]) + "<row><c><f>1+1</f><v>0</v></c></row>"));
    let workbook = workbook.settings(r#"<calcPr fullCalcOnLoad="1"/>"#);
    assert_eq!(read(workbook.bytes()), ["Row(2) error[cell-not-calculated] cell=A2"]);
}

#[test]
fn headers_are_checked_as_those_of_other_tables() {
    assert_eq!(
        cells(&["nmae", "Frau Geheim", "Hilfe"], ""),
        [
            "error[column-unknown] column=nmae near=name",
            "error[column-nameless] number=B",
            "error[column-ambiguous] number=C fields=help, helped"
        ]
    );
    let value = r#"<c r="AB2"><v>1</v></c>"#;
    assert_eq!(cells(&["name"], value), ["Row(2) error[cell-without-header] number=AB"]);
    let header = r#"<row><c t="e"><v>#N/A</v></c></row>"#;
    assert_eq!(read(Workbook::of(header).bytes()), ["error[cell-error] cell=A1 error=#N/A"]);
}

#[test]
fn merged_cells_without_a_value_refuse_their_row() {
    let rows = [row(&["name", "story"]), row(&["Ana", "eins"]), row(&["", "zwei"]), row(&["Cid", "drei"])].concat();
    let sheet = |area: &str| {
        let merged = format!(r#"<mergeCells><mergeCell ref="{area}"/></mergeCells>"#);
        let elements = format!("<sheetData>{rows}</sheetData>{merged}");
        read(Workbook::default().sheet("visible", &elements).bytes())
    };
    let ana = r#"Row(2) {"name":"Ana","story":"eins"}"#;
    let cid = r#"Row(4) {"name":"Cid","story":"drei"}"#;
    assert_eq!(sheet("A2:A3"), [ana, "Row(3) error[cell-merged] cells=A2:A3", cid]);
    assert_eq!(sheet("A3:B3"), [ana, "Row(3) error[cell-merged] cells=A3:B3", cid]);
    // Areas outside of the table change nothing.
    assert_eq!(sheet("C2:D9"), [ana, r#"Row(3) {"story":"zwei"}"#, cid]);
}

#[test]
fn hidden_rows_and_columns_are_read_and_said() {
    let columns = r#"<cols><col min="2" max="4" hidden="1"/><col min="1" max="1"/></cols>"#;
    let hidden = |name: &str| row(&[name, ""]).replace("<row>", r#"<row hidden="1">"#);
    let rows = [row(&["name", "story"]), row(&["Ana", "eins"]), hidden("Bob"), hidden(""), hidden("Cid")].concat();
    let elements = format!("{columns}<sheetData>{rows}</sheetData>");
    assert_eq!(
        read(Workbook::default().sheet("visible", &elements).bytes()),
        [
            "warning[columns-hidden] count=1 columns=B",
            "warning[rows-hidden] count=2 rows=3, 5",
            r#"Row(2) {"name":"Ana","story":"eins"}"#,
            r#"Row(3) {"name":"Bob"}"#,
            r#"Row(5) {"name":"Cid"}"#,
        ]
    );
}

#[test]
fn the_first_visible_sheet_is_read_and_others_are_said() {
    let sheet = |name: &str| format!("<sheetData>{}{}</sheetData>", row(&["name"]), row(&[name]));
    let workbook = Workbook::default()
        .sheet("hidden", &sheet("Geheim"))
        .chart()
        .sheet("visible", &sheet("Ana"))
        .sheet("visible", &sheet("Bob"))
        .sheet("visible", "<sheetData/>");
    assert_eq!(read(workbook.bytes()), ["warning[sheets-ignored] count=2", r#"Row(2) {"name":"Ana"}"#]);
    let no_sheet = ["error[workbook-no-sheet]"];
    assert_eq!(read(Workbook::default().chart().bytes()), no_sheet);
    assert_eq!(read(Workbook::default().sheet("veryHidden", &sheet("Ana")).bytes()), no_sheet);
    assert_eq!(read(Workbook::default().bytes()), no_sheet);
    assert_eq!(read(Workbook::of("").bytes()), ["error[list-empty]"]);
    assert_eq!(read(Workbook::of(&row(&["name"])).bytes()), [""; 0]);
}

#[test]
fn other_files_are_named() {
    let open = zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]);
    assert_eq!(read(open), ["error[workbook-format] format=ODS"]);
    assert_eq!(read(zip(&[("xl/workbook.bin", b"")])), ["error[workbook-format] format=XLSB"]);
    assert_eq!(read(compound("Workbook")), ["error[workbook-format] format=XLS"]);
    assert_eq!(read(compound("EncryptedPackage")), ["error[workbook-encrypted]"]);
    assert_eq!(read(compound("WordDocument")), ["error[list-format] format=DOC"]);
    assert_eq!(read(zip(&[("word/document.xml", b"")])), ["error[list-format] format=DOCX"]);
    assert_eq!(read(zip(&[("a.txt", b"")])), ["error[list-format] format=ZIP"]);
}

#[test]
fn damaged_workbooks_are_refused_as_a_whole() {
    let damaged = ["error[workbook-damaged]"];
    let sheet = |elements: &str| read(Workbook::default().sheet("visible", elements).bytes());
    let header = row(&["name"]);
    for rows in [
        // The end of the sheet is missing.
        "<sheetData><row>",
        // The same row, or the same cell, twice; a cell of another row; a text that does not exist.
        r#"<sheetData><row r="2"/><row r="2"/></sheetData>"#,
        r#"<sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData>"#,
        r#"<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>"#,
        r#"<sheetData><row r="1"><c r="A2"/></row></sheetData>"#,
        r#"<sheetData><row><c t="s"><v>0</v></c></row></sheetData>"#,
        // Cells beyond the last row and column.
        r#"<sheetData><row r="1048577"/></sheetData>"#,
        r#"<sheetData><row r="1"><c r="XFE1"/></row></sheetData>"#,
        // An entity that the file does not declare.
        "<sheetData><row><c><v>&a;</v></c></row></sheetData>",
    ] {
        assert_eq!(sheet(rows), damaged, "{rows}");
    }
    let bytes = Workbook::of(&(header + &row(&["Ana"]))).bytes();
    assert_eq!(read(&bytes[..bytes.len() / 2]), ["error[answers-truncated]"]);
    let twice = zip(&[("xl/workbook.xml", b"<workbook/>"), ("xl/Workbook.xml", b"<workbook/>")]);
    assert_eq!(read(twice), damaged);
}

#[test]
fn entities_are_never_declared() {
    let bytes = zip(&[(
        "xl/workbook.xml",
        br#"<!DOCTYPE workbook [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>"#,
    )]);
    assert_eq!(read(bytes), ["error[workbook-damaged]"]);
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let space = " ".repeat(65 * 1024 * 1024);
    assert_eq!(read(Workbook::of(&space).bytes()), ["error[workbook-too-large] megabytes=64"]);
    let rows = row(&["name"]) + &"<row/>".repeat(1_000_000);
    assert_eq!(read(Workbook::of(&rows).bytes()), ["error[workbook-too-many-cells] max=1000000"]);
    // A long text that many cells share.
    let text: &str = &format!("<t>{}</t>", "a".repeat(32_000));
    let cell = r#"<row><c t="s"><v>0</v></c></row>"#;
    let workbook = Workbook::of(&(row(&["name"]) + &cell.repeat(5000)));
    let workbook = workbook.strings(&[Box::leak(text.to_owned().into_boxed_str())]);
    assert_eq!(read(workbook.bytes()), ["error[workbook-too-large] megabytes=128"]);
}

#[test]
fn of_many_unknown_columns_some_are_named() {
    let header: Vec<_> = (0..1000).map(|number| format!("Spalte {number}")).collect();
    let header: Vec<_> = header.iter().map(String::as_str).collect();
    let findings = cells(&header, "");
    assert_eq!(findings.len(), 101);
    assert_eq!(findings[100], "error[findings-omitted] count=900");
    // No form, and no sheet, has more columns.
    let table = "a;".repeat(600_000);
    assert_eq!(read(table), ["error[columns-too-many] max=16384"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Mutated bytes of the parts, which a correct archive contains.
    #[test]
    fn no_content_of_a_part_stops_the_program(
        part in 0_usize..7, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)
    ) {
        let workbook = sample();
        let mut parts = workbook.parts();
        let index = part % parts.len();
        let mut bytes = std::mem::take(&mut parts[index].1).into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let files: Vec<_> = parts.iter().enumerate().map(|(number, (name, xml))| {
            (name.as_str(), if number == index { bytes.as_slice() } else { xml.as_bytes() })
        }).collect();
        prop_assert!(read(zip(&files)).len() < 10);
    }

    /// Mutated bytes of the file.
    #[test]
    fn no_bytes_of_a_file_stop_the_program(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), length in any::<prop::sample::Index>()
    ) {
        let mut bytes = sample().bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len() - 4) + 4;
            bytes[at] = byte;
        }
        bytes.truncate(4 + length.index(bytes.len() * 2));
        prop_assert!(read(bytes).len() < 10);
    }
}

/// A workbook with all that is read.
fn sample() -> Workbook {
    let rows = [
        row(&["name", "story"]),
        r#"<row r="3" hidden="1"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>46146</v></c></row>"#.to_owned(),
        r#"<row><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>"#.to_owned(),
    ];
    let columns = r#"<cols><col min="1" max="2" hidden="1"/></cols>"#;
    let merged = r#"<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>"#;
    let elements = format!("{columns}<sheetData>{}</sheetData>{merged}", rows.concat());
    Workbook::default().sheet("visible", &elements).strings(&["<r><t>Ana</t></r>"]).sheet("visible", "<sheetData/>")
}
