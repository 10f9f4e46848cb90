//! Generates definitions with fields of every kind and any of their keys.

use std::path::Path;

use bogen::definition::{self, Definition};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A form of a few fields. The first is a date from which other dates can count and on which conditions can depend.
pub fn definition() -> impl Strategy<Value = Definition> {
    (vec(field(), 1..6), option::of(Just(WHEN)), calculated()).prop_map(|(fields, when, calculated)| {
        let fields: Vec<_> = fields.iter().enumerate().map(|(index, field)| field.write(&format!("f{index}"))).collect();
        let ids = (0..fields.len()).map(|index| format!("f{index}"));
        let ids: Vec<_> = ids.chain(["amount", "total"].map(str::to_owned)).collect();
        let source = format!(
            "[form]\nid = \"any\"\nnumber = \"T\"\nversion = \"1\"\ndated = 2026-01-01\nsections = [\"first\", \"rest\"]\n\
             [section.first]\nvoice = \"client\"\nwhy = \"try\"\nfields = [\"day\"]\n\
             [section.rest]\nvoice = \"client\"\nwhy = \"try\"\nfields = {:?}\n{}\n\
             [field.day]\ntype = \"date\"\n[field.amount]\ntype = \"number\"\ndecimals = 2\n[field.total]\n{calculated}\n{}",
            ids,
            when.unwrap_or_default(),
            fields.concat(),
        );
        let (definition, findings) = definition::read(Path::new("forms/any.toml"), &source);
        assert_eq!(findings, [], "{source}");
        definition.expect("a definition")
    })
}

const WHEN: &str = "when = { field = \"day\", operator = \"exists\", value = true }";

/// A value that is calculated of one number.
fn calculated() -> impl Strategy<Value = String> {
    let function = prop_oneof![
        Just("sum = [\"amount\"]\n".to_owned()),
        Just("count = [\"amount\", \"day\"]\n".to_owned()),
        (0_u8..=3, 0_u32..2).prop_map(|(decimals, needs)| {
            format!("sum = [{{ field = \"amount\", times = 0.5 }}]\ndecimals = {decimals}\nneeds = {needs}\n")
        }),
    ];
    (function, common()).prop_map(|(function, common)| format!("type = \"calculated\"\n{function}{common}"))
}

/// One field; a table with its columns.
#[derive(Clone, Debug)]
struct Field {
    keys: String,
    columns: Vec<Field>,
}

impl Field {
    /// Returns the field as TOML.
    fn write(&self, id: &str) -> String {
        let columns: Vec<_> = (0..self.columns.len()).map(|index| format!("{id}-c{index}")).collect();
        let mut toml = format!("[field.{id}]\n{}\n", self.keys);
        if !columns.is_empty() {
            toml = format!("{toml}columns = {columns:?}\n");
        }
        self.columns.iter().zip(columns).fold(toml, |toml, (column, id)| toml + &column.write(&id))
    }
}

fn field() -> impl Strategy<Value = Field> {
    let table = (vec(simple(), 1..4), 0_u32..3, 1_u32..3, common()).prop_map(|(columns, min, more, common)| {
        let keys = format!("type = \"table\"\nmin = {min}\nmax = {}\nblank = 1\n{common}", min + more);
        Field { keys, columns }
    });
    let rating = (flag("no-answer"), common()).prop_map(|(no_answer, common)| {
        let keys = format!(
            "type = \"rating\"\nstatements = [\"a\", \"b\"]\npoints = [\"low\", \"high\"]\n{no_answer}{common}"
        );
        Field { keys, columns: Vec::new() }
    });
    let signature = common().prop_map(|common| Field {
        keys: format!("type = \"signature\"\nrole = \"client\"\n{common}"),
        columns: Vec::new(),
    });
    prop_oneof![6 => simple(), 3 => table, 1 => rating, 1 => signature]
}

/// A field of a kind that may be a column.
fn simple() -> impl Strategy<Value = Field> {
    let keys =
        prop_oneof![text(), number(), money(), quantity(), duration(), date(), time(), choice(), scale_or_answer()];
    (keys, common()).prop_map(|(keys, common)| Field { keys: keys + &common, columns: Vec::new() })
}

/// The keys of all kinds of field.
fn common() -> impl Strategy<Value = String> {
    (flag("required"), option::weighted(0.3, Just(format!("{WHEN}\n"))))
        .prop_map(|(required, when)| required + &when.unwrap_or_default())
}

/// An optional boolean key.
fn flag(key: &'static str) -> impl Strategy<Value = String> {
    any::<bool>().prop_map(move |value| format!("{key} = {value}\n"))
}

fn text() -> BoxedStrategy<String> {
    let shape = prop_oneof![
        4 => Just(String::new()),
        1 => Just("pattern = \"[a-z]+( [a-zä]+)?\"\n".to_owned()),
        1 => prop_oneof![Just("email"), Just("phone"), Just("postcode")].prop_map(|format| format!("format = \"{format}\"\n")),
    ];
    prop_oneof![
        (1_u32..12, shape).prop_map(|(max, shape)| format!("type = \"text\"\nmax-length = {max}\n{shape}")),
        (1_u32..12).prop_map(|max| format!("type = \"long-text\"\nmax-length = {max}\n")),
    ]
    .boxed()
}

fn number() -> BoxedStrategy<String> {
    let limits = (option::of(-100_i32..100), option::of(0_i32..100), 0_u8..=6);
    limits
        .prop_map(|(min, more, decimals)| {
            let tenths = |key, tenths: i32| format!("{key} = {:.1}\n", f64::from(tenths) / 10.0);
            // Nine tenths further there is a whole number.
            let more = more.map(|more| if decimals == 0 { more.max(9) } else { more });
            let max = more.map(|more| tenths("max", min.unwrap_or(0) + more)).unwrap_or_default();
            let min = min.map(|min| tenths("min", min)).unwrap_or_default();
            format!("type = \"number\"\ndecimals = {decimals}\n{min}{max}")
        })
        .boxed()
}

fn date() -> BoxedStrategy<String> {
    let limit = || {
        prop_oneof![
            (1990..2035, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
            (-30..30, -400..400)
                .prop_map(|(months, days)| { format!("{{ field = \"day\", months = {months}, days = {days} }}") }),
        ]
    };
    (option::of(limit()), option::of(limit()), select(vec!["minute", "day", "day", "month", "year"]))
        .prop_map(|(not_before, not_after, precision)| {
            let key = |key, limit: Option<String>| limit.map(|limit| format!("{key} = {limit}\n")).unwrap_or_default();
            let (before, after) = (key("not-before", not_before), key("not-after", not_after));
            format!("type = \"date\"\nprecision = \"{precision}\"\n{before}{after}")
        })
        .boxed()
}

fn time() -> BoxedStrategy<String> {
    let limit = |key: &'static str, hours| {
        option::of((hours, 0..60).prop_map(move |(hour, minute)| format!("{key} = \"{hour:02}:{minute:02}\"\n")))
    };
    (limit("not-before", 0..12), limit("not-after", 12..24))
        .prop_map(|(before, after)| {
            format!("type = \"time\"\n{}{}", before.unwrap_or_default(), after.unwrap_or_default())
        })
        .boxed()
}

fn money() -> BoxedStrategy<String> {
    select(vec!["currency = \"EUR\"", "currency = \"JPY\"\nmin = 0", "percent = true\ndecimals = 1\nmax = 100"])
        .prop_map(|keys| format!("type = \"number\"\n{keys}\n"))
        .boxed()
}

fn duration() -> BoxedStrategy<String> {
    select(vec!["min = \"0:30\"\nmax = \"12:15\"", "max = \"120:00\"", ""])
        .prop_map(|keys| format!("type = \"duration\"\n{keys}\n"))
        .boxed()
}

fn quantity() -> BoxedStrategy<String> {
    select(vec!["decimals = 1\nmin = { kg = 0.5 }\nmax = { kg = 20 }", "max = { g = 30 }", ""])
        .prop_map(|keys| format!("type = \"quantity\"\nunits = [\"kg\", \"g\"]\n{keys}\n"))
        .boxed()
}

fn choice() -> BoxedStrategy<String> {
    let options = "options = [\"a\", \"b\", \"c\"]\n";
    let offer = || {
        (flag("other"), flag("no-answer")).prop_map(move |(other, no_answer)| format!("{options}{other}{no_answer}"))
    };
    let at_most = option::of(1_u32..4).prop_map(|max| max.map(|max| format!("at-most = {max}\n")).unwrap_or_default());
    let together = prop_oneof![
        Just("at-least = 2\n"),
        Just("at-least = 2\nat-most = 3\nalone = [\"c\", \"d\"]\nother = true\n"),
        Just("exactly = 2\n"),
        Just("exactly = 3\nalone = [\"d\"]\n"),
        Just("alone = [\"a\"]\n"),
    ];
    prop_oneof![
        offer().prop_map(|offer| format!("type = \"choice\"\n{offer}")),
        (offer(), at_most).prop_map(|(offer, at_most)| format!("type = \"choices\"\n{offer}{at_most}")),
        (flag("no-answer"), together).prop_map(|(no_answer, together)| {
            format!("type = \"choices\"\noptions = [\"a\", \"b\", \"c\", \"d\"]\n{no_answer}{together}")
        }),
    ]
    .boxed()
}

fn scale_or_answer() -> BoxedStrategy<String> {
    let style = prop_oneof![Just("0-10"), Just("faces")];
    prop_oneof![
        (style, flag("no-answer")).prop_map(|(style, rest)| format!("type = \"scale\"\nstyle = \"{style}\"\n{rest}")),
        flag("dont-know").prop_map(|rest| format!("type = \"yes-no\"\n{rest}")),
        flag("withdrawable").prop_map(|rest| format!("type = \"agreement\"\n{rest}")),
    ]
    .boxed()
}
