//! Builds workbooks (XLSX).

use crate::zip_builder::zip;
use std::fmt::Write as _;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The formats of cells by their numbers: `s="1"` is a date, `s="2"` a date and time, `s="3"` a postcode.
const FORMATS: [&str; 4] = ["General", "DD.MM.YYYY", "yyyy-mm-dd hh:mm", "00000"];

/// A workbook in the making.
#[derive(Default)]
pub struct Workbook {
    /// The sheets: the kind, the state and the XML of each.
    sheets: Vec<(&'static str, &'static str, String)>,
    strings: Vec<&'static str>,
    /// Further elements of the main part.
    settings: String,
}

impl Workbook {
    /// A workbook with a sheet of these rows.
    pub fn of(rows: &str) -> Self {
        Self::default().sheet("visible", &format!("<sheetData>{rows}</sheetData>"))
    }

    /// Adds a sheet with these elements.
    pub fn sheet(mut self, state: &'static str, elements: &str) -> Self {
        let xml = format!(r#"<worksheet xmlns="{MAIN}">{elements}</worksheet>"#);
        self.sheets.push(("worksheet", state, xml));
        self
    }

    /// Adds a sheet that consists of a chart.
    pub fn chart(mut self) -> Self {
        let xml = format!(r#"<chartsheet xmlns="{MAIN}"><sheetViews/></chartsheet>"#);
        self.sheets.push(("chartsheet", "visible", xml));
        self
    }

    /// Adds texts that cells share.
    pub fn strings(mut self, strings: &[&'static str]) -> Self {
        self.strings.extend(strings);
        self
    }

    /// Adds settings of the workbook.
    pub fn settings(mut self, elements: &str) -> Self {
        self.settings.push_str(elements);
        self
    }

    /// The parts of the file.
    pub fn parts(&self) -> Vec<(String, String)> {
        let mut parts = vec![(
            "_rels/.rels".to_owned(),
            relationships(&[("r1".to_owned(), "officeDocument", "xl/workbook.xml".to_owned())]),
        )];
        let mut relations = vec![
            ("strings".to_owned(), "sharedStrings", "sharedStrings.xml".to_owned()),
            ("styles".to_owned(), "styles", "/xl/styles.xml".to_owned()),
        ];
        let mut list = String::new();
        for (number, (kind, state, xml)) in self.sheets.iter().enumerate() {
            let target = format!("worksheets/sheet{number}.xml");
            write!(list, r#"<sheet name="S{number}" sheetId="{number}" state="{state}" r:id="sheet{number}"/>"#)
                .unwrap();
            parts.push((format!("xl/{target}"), xml.clone()));
            relations.push((format!("sheet{number}"), kind, target));
        }
        let settings = &self.settings;
        let main =
            format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{list}</sheets>{settings}</workbook>"#);
        let strings = self.strings.iter().map(|text| format!("<si>{text}</si>")).collect::<Vec<_>>().concat();
        let codes = FORMATS.iter().enumerate().map(|(id, code)| {
            (
                format!(r#"<numFmt numFmtId="{}" formatCode="{code}"/>"#, id + 164),
                format!(r#"<xf numFmtId="{}"/>"#, if id == 0 { 0 } else { id + 164 }),
            )
        });
        let (codes, formats): (String, String) = codes.unzip();
        let styles = format!("<styleSheet><numFmts>{codes}</numFmts><cellXfs>{formats}</cellXfs></styleSheet>");
        parts.push(("xl/workbook.xml".to_owned(), main));
        parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relationships(&relations)));
        parts.push(("xl/sharedStrings.xml".to_owned(), format!(r#"<sst xmlns="{MAIN}">{strings}</sst>"#)));
        parts.push(("xl/styles.xml".to_owned(), styles));
        parts
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        let parts = self.parts();
        let files: Vec<_> = parts.iter().map(|(name, xml)| (name.as_str(), xml.as_bytes())).collect();
        zip(&files)
    }
}

fn relationships(list: &[(String, &str, String)]) -> String {
    let written = list
        .iter()
        .map(|(id, kind, target)| format!(r#"<Relationship Id="{id}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#));
    format!(r#"<Relationships xmlns="{PACKAGE}">{}</Relationships>"#, written.collect::<String>())
}

/// A row of texts without addresses.
pub fn row(texts: &[&str]) -> String {
    let cell = |text: &&str| format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#);
    format!("<row>{}</row>", texts.iter().map(cell).collect::<String>())
}
