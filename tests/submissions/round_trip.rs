//! Answers survive the round trip: the same from PDF, FDF, XFDF and the HTML form.

use std::fmt::Write;

use bogen::acroform::{WidgetName, WidgetPart};
use bogen::value::Raw;
use indexmap::IndexMap;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::pdf_builder::{MARK, Made, answers, text};

/// The answer to one field.
#[derive(Clone, Debug)]
enum Place {
    Text(String),
    Code(&'static str),
    OwnWords { marked: bool, words: String },
    Several { codes: Vec<&'static str>, words: Option<String> },
    Date([i16; 3]),
    Rating(Vec<Option<&'static str>>),
    Signature { name: String, date: Option<[i16; 3]> },
    Withdrawn([i16; 3]),
    Table(Vec<Vec<Place>>),
}

/// A widget: its name, its value, and whether it is a button.
type Widget = (WidgetName, String, bool);

const CODES: [&str; 4] = ["work", "school", "care-2", "0"];

fn words() -> impl Strategy<Value = String> {
    "[ -~äßçğŁłżЖя\u{627}-\u{63a}\u{6cc}€“😀\u{308}\n]{0,30}"
}

fn date() -> impl Strategy<Value = [i16; 3]> {
    (1900_i16..2100, 1_i16..13, 1_i16..29).prop_map(|(year, month, day)| [year, month, day])
}

fn cell() -> impl Strategy<Value = Place> {
    let code = || prop::sample::select(CODES.to_vec());
    prop_oneof![
        words().prop_map(Place::Text),
        code().prop_map(Place::Code),
        (any::<bool>(), "[A-Za-złß ]{0,9}[A-Z]").prop_map(|(marked, words)| Place::OwnWords { marked, words }),
        (prop::sample::subsequence(CODES.to_vec(), 0..=4), option::of("[a-z ]{0,9}[A-Z]"))
            .prop_map(|(codes, words)| Place::Several { codes, words }),
        date().prop_map(Place::Date),
    ]
}

fn place() -> impl Strategy<Value = Place> {
    let rating = vec(option::of(prop::sample::select(CODES.to_vec())), 1..5);
    prop_oneof![
        6 => cell(),
        1 => rating.prop_map(Place::Rating),
        1 => ("[A-Z][a-z]{0,9}", option::of(date())).prop_map(|(name, date)| Place::Signature { name, date }),
        1 => date().prop_map(Place::Withdrawn),
        2 => vec(vec(cell(), 1..4), 0..5).prop_map(Place::Table),
    ]
}

impl Place {
    /// Returns the answer as saved by the HTML form.
    fn raw(&self) -> Raw {
        let parts = |list: Vec<(String, Raw)>| {
            Raw::Parts(list.into_iter().filter(|(_, raw)| !raw.is_blank()).collect::<IndexMap<_, _>>())
        };
        let own = |words: &str| parts(vec![("other".to_owned(), text(words))]);
        match self {
            Self::Text(words) if words.chars().all(char::is_whitespace) => Raw::Empty,
            Self::Text(words) => text(words),
            Self::Code(code) => text(code),
            Self::OwnWords { words, .. } => own(words),
            Self::Several { codes, words } => {
                Raw::List(codes.iter().map(|code| text(code)).chain(words.iter().map(|words| own(words))).collect())
            }
            Self::Date([year, month, day]) => text(&format!("{year}-{month:02}-{day:02}")),
            Self::Rating(points) => {
                let points = (0..).zip(points).filter_map(|(at, point)| Some((format!("s{at}"), text((*point)?))));
                parts(points.collect())
            }
            Self::Signature { name, date } => {
                let date = date.map_or(Raw::Empty, |date| Self::Date(date).raw());
                parts(vec![("name".to_owned(), text(name)), ("date".to_owned(), date)])
            }
            Self::Withdrawn(date) => {
                parts(vec![("agreed".to_owned(), Raw::Mark(true)), ("withdrawn".to_owned(), Self::Date(*date).raw())])
            }
            Self::Table(rows) => {
                let cells =
                    |row: &Vec<Self>| parts((0..).zip(row).map(|(at, cell)| (format!("c{at}"), cell.raw())).collect());
                let mut rows: Vec<_> = rows.iter().map(cells).collect();
                let filled = rows.iter().rposition(|row| !row.is_blank()).map_or(0, |last| last + 1);
                rows.truncate(filled);
                Raw::List(rows)
            }
        }
    }

    /// Returns the widgets of the answer.
    fn widgets(&self, path: &str) -> Vec<Widget> {
        let below = |part: &str| WidgetName::whole(format!("{path}.{part}"));
        let date = |path: &str, [year, month, day]: [i16; 3]| {
            let parts = [(WidgetPart::Year, year), (WidgetPart::Month, month), (WidgetPart::Day, day)];
            parts.map(|(part, number)| (WidgetName { path: path.to_owned(), part }, number.to_string(), false)).to_vec()
        };
        match self {
            Self::Text(words) => vec![(WidgetName::whole(path), words.clone(), false)],
            Self::Code(code) => {
                vec![(WidgetName::whole(path), (*code).to_owned(), true), (below("other"), String::new(), false)]
            }
            Self::OwnWords { marked, words } => vec![
                (WidgetName::whole(path), if *marked { "other" } else { "Off" }.to_owned(), true),
                (below("other"), words.clone(), false),
            ],
            Self::Several { codes, words } => {
                let state = |code| if codes.contains(&code) { code } else { "Off" };
                let marks = CODES.map(|code| (WidgetName::option(path, code), state(code).to_owned(), true));
                let words = words.clone().unwrap_or_default();
                marks.into_iter().chain([(below("other"), words, false)]).collect()
            }
            Self::Date(day) => date(path, *day),
            Self::Rating(points) => {
                let point = |(at, point): (usize, Option<&str>)| {
                    (below(&format!("s{at}")), point.unwrap_or("Off").to_owned(), true)
                };
                points.iter().copied().enumerate().map(point).collect()
            }
            Self::Signature { name, date: day } => {
                let mut widgets = vec![(below("name"), name.clone(), false), (below("place"), String::new(), false)];
                widgets.extend(day.iter().flat_map(|day| date(&format!("{path}.date"), *day)));
                widgets
            }
            Self::Withdrawn(day) => {
                let mut widgets = vec![(WidgetName::whole(path), "agreed".to_owned(), true)];
                widgets.extend(date(&format!("{path}.withdrawn"), *day));
                widgets
            }
            Self::Table(rows) => {
                let row = |(row, cells): (usize, &Vec<Self>)| {
                    let cell = move |(at, cell): (usize, &Self)| cell.widgets(&format!("{path}[{}].c{at}", row + 1));
                    cells.iter().enumerate().flat_map(cell).collect::<Vec<_>>()
                };
                rows.iter().enumerate().flat_map(row).collect()
            }
        }
    }
}

/// Encodes a text as a PDF string, in one of three ways.
fn string(text: &str, way: usize) -> String {
    let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    let hexadecimal = |bytes: Vec<u8>| {
        bytes.iter().fold("<".to_owned(), |mut hex, byte| {
            write!(hex, "{byte:02X}").expect("a string");
            hex
        }) + ">"
    };
    match way % 3 {
        0 => hexadecimal(units.flat_map(u16::to_be_bytes).collect()),
        1 => hexadecimal(format!("\u{feff}{text}").into_bytes()),
        _ => {
            units.flat_map(u16::to_be_bytes).fold("(".to_owned(), |mut literal, byte| {
                write!(literal, "\\{byte:03o}").expect("a string");
                literal
            }) + ")"
        }
    }
}

/// Writes the value of a widget in PDF and FDF.
fn value((_, held, is_button): &Widget, way: usize) -> String {
    if *is_button { format!("/{held}") } else { string(held, way) }
}

fn pdf(widgets: &[Widget], way: usize) -> Vec<u8> {
    let field = |widget: &Widget| {
        let (name, value) = (string(&widget.0.to_string(), way + 1), value(widget, way));
        if widget.2 {
            format!("<< /FT /Btn /T {name} /V {value} /Kids [<< /AS /Off >> << /AS {value} >>] >>")
        } else {
            format!("<< /FT /Tx /T {name} /V {value} >>")
        }
    };
    let fields: Vec<_> = widgets.iter().map(field).collect();
    Made::form(&fields.iter().map(String::as_str).collect::<Vec<_>>()).bytes()
}

fn fdf(widgets: &[Widget], way: usize) -> Vec<u8> {
    let field =
        |widget: &Widget| format!("<< /T {} /V {} >>\n", string(&widget.0.to_string(), way + 2), value(widget, way));
    let fields: String = widgets.iter().map(field).collect();
    format!("%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [<< /T (bogen:form) /V ({MARK}) >>\n{fields}] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n").into_bytes()
}

fn xfdf(widgets: &[Widget]) -> Vec<u8> {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let field = |(name, held, _): &Widget| {
        format!("<field name=\"{}\"><value>{}</value></field>", escape(&name.to_string()), escape(held))
    };
    // Some programs write `Off` for an unmarked group, some omit it. Only the type of the field distinguishes it from a
    // text.
    let is_told =
        |(name, held, is_button): &&Widget| !is_button || held != "Off" || matches!(name.part, WidgetPart::Option(_));
    let fields: String = widgets.iter().filter(is_told).map(field).collect();
    format!("<?xml version=\"1.0\"?><xfdf><fields><field name=\"bogen:form\"><value>{MARK}</value></field>{fields}</fields></xfdf>")
        .into_bytes()
}

proptest! {
    #[test]
    fn what_is_filled_in_comes_back(places in vec(place(), 0..8), way in 0_usize..9) {
        let names = (0..).map(|number| format!("f{number}"));
        let expected: IndexMap<_, _> =
            names.clone().zip(&places).map(|(name, place)| (name, place.raw())).filter(|(_, raw)| !raw.is_blank()).collect();
        let widgets: Vec<_> = names.zip(&places).flat_map(|(name, place)| place.widgets(&name)).collect();
        for bytes in [pdf(&widgets, way), fdf(&widgets, way), xfdf(&widgets)] {
            let raw = answers(&bytes);
            prop_assert_eq!(&raw.answers, &expected, "{:?}", raw.channel);
            prop_assert!(raw.unknown.is_empty());
        }
    }
}
