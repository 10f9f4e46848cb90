//! Generates answers to any form: valid ones, ones at and beyond their limits, and arbitrary JSON.

use bogen::definition::Definition;
use bogen::field::{AttachmentsField, DateLimit, FieldKind, Precision};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Answers to a form: each field answered or not, validly or invalidly.
pub fn answers(definition: &Definition) -> BoxedStrategy<Value> {
    let fields = definition.top_fields().map(|(_, id, field)| (id.to_string(), value(definition, &field.kind)));
    object(fields.collect(), 8)
}

/// An object in which a value is present in `weight` of `weight + 1` cases.
fn object(fields: Vec<(String, BoxedStrategy<Value>)>, weight: u32) -> BoxedStrategy<Value> {
    let entry = |(name, value): (String, BoxedStrategy<Value>)| {
        option::weighted(f64::from(weight) / f64::from(weight + 1), value).prop_map(move |value| (name.clone(), value))
    };
    let entries: Vec<_> = fields.into_iter().map(entry).collect();
    let present = |(name, value): (String, Option<Value>)| value.map(|value| (name, value));
    entries.prop_map(move |entries| Value::Object(entries.into_iter().filter_map(present).collect())).boxed()
}

/// A value for a field: mostly of its kind, at its limits and beyond, sometimes arbitrary.
fn value(definition: &Definition, kind: &FieldKind) -> BoxedStrategy<Value> {
    prop_oneof![30 => of_kind(definition, kind), 1 => anything()].boxed()
}

fn of_kind(definition: &Definition, kind: &FieldKind) -> BoxedStrategy<Value> {
    match kind {
        FieldKind::Text(_) | FieldKind::LongText(_) => text().prop_map(Value::from).boxed(),
        FieldKind::Number(number) => {
            let limits = [number.min, number.max].into_iter().flatten().map(Value::from).collect::<Vec<_>>();
            near(limits, self::number())
        }
        FieldKind::Quantity(quantity) => {
            let units: Vec<_> = quantity.units.iter().map(ToString::to_string).chain(["lb".to_owned()]).collect();
            let limits = quantity.min.values().chain(quantity.max.values()).copied().map(Value::from).collect();
            let unit = select(units.clone()).prop_map(Value::from).boxed();
            let number = near(limits, number());
            let typed = (number.clone(), select(units)).prop_map(|(number, unit)| {
                json!(format!("{} {unit}", number.as_str().map_or_else(|| number.to_string(), str::to_owned)))
            });
            let parts = object(vec![("value".to_owned(), number), ("unit".to_owned(), unit)], 6);
            prop_oneof![3 => parts, 1 => typed].boxed()
        }
        FieldKind::Date(date) => {
            let limit = |limit: &Option<DateLimit>| match limit {
                Some(DateLimit::Day(day)) => vec![day.to_string(), day.tomorrow().unwrap_or(*day).to_string()],
                Some(DateLimit::Today(_) | DateLimit::Relative(_)) | None => Vec::new(),
            };
            let limits = [limit(&date.not_before), limit(&date.not_after)].concat();
            let others = match date.precision {
                Precision::Minute => minute(),
                Precision::Day => self::date(),
                Precision::Month => month(),
                Precision::Year => year(),
            };
            near(limits.into_iter().map(Value::from).collect(), others)
        }
        FieldKind::Duration(duration) => {
            let limits = duration.min.into_iter().chain([duration.max]).map(|limit| limit.to_string().into()).collect();
            let others = prop_oneof![
                4 => (0..130, 0..61).prop_map(|(hours, minutes)| json!(format!("{hours}:{minutes:02}"))),
                1 => (0..9000).prop_map(|minutes| json!(format!("{minutes} min"))),
                1 => number(),
            ];
            near(limits, others.boxed())
        }
        FieldKind::Time(time) => {
            let limits = [time.not_before, time.not_after].into_iter().flatten();
            near(limits.map(|limit| limit.to_string().into()).collect(), self::time())
        }
        FieldKind::YesNo(_) => words(&["yes", "no", "dont-know"]),
        FieldKind::Choice(choice) => chosen(choice.codes()),
        FieldKind::Attachments(AttachmentsField { documents: choices, .. }) | FieldKind::Choices(choices) => {
            vec(chosen(choices.codes()), 0..5).prop_map(Value::from).boxed()
        }
        FieldKind::Scale(_) => prop_oneof![8 => (0..13).prop_map(Value::from), 1 => words(&["no-answer", "3"])].boxed(),
        FieldKind::Rating(rating) => {
            let points: Vec<_> =
                rating.points.iter().map(ToString::to_string).chain(["no-answer".to_owned()]).collect();
            let point = select(points).prop_map(Value::from).boxed();
            object(rating.statements.iter().map(|statement| (statement.to_string(), point.clone())).collect(), 5)
        }
        FieldKind::Table(table) => {
            let columns = table.columns.iter().filter_map(|id| Some((id.to_string(), definition.field(id)?)));
            let columns = columns.map(|(id, column)| (id, value(definition, &column.kind))).collect();
            let row = prop_oneof![8 => object(columns, 2), 1 => Just(json!({}))];
            vec(row, 0..=table.max as usize + 1).prop_map(Value::from).boxed()
        }
        FieldKind::Agreement(_) => prop_oneof![
            words(&["agreed", "declined"]),
            object(
                vec![
                    ("agreed".to_owned(), any::<bool>().prop_map(Value::from).boxed()),
                    ("withdrawn".to_owned(), date())
                ],
                2
            ),
        ]
        .boxed(),
        FieldKind::Signature(_) => {
            let text = || text().prop_map(Value::from).boxed();
            object(vec![("name".to_owned(), text()), ("place".to_owned(), text()), ("date".to_owned(), date())], 4)
        }
        FieldKind::Calculated(_) => number(),
        FieldKind::Note => anything(),
    }
}

fn near(limits: Vec<Value>, others: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    if limits.is_empty() { others } else { prop_oneof![1 => select(limits), 2 => others].boxed() }
}

fn words(words: &[&'static str]) -> BoxedStrategy<Value> {
    select(words.to_vec()).prop_map(Value::from).boxed()
}

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z0-9@. +äé-]{0,14}",
        1 => select(vec!["a@b.at", "+43 1 2345", "1010", "AB-1234", "👩‍👩‍👧👩‍👩‍👧", "a\u{308}b"]).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "a\u{301}{0,100}",
    ]
}

fn number() -> BoxedStrategy<Value> {
    // Build the number from digits, so that it has the intended number of decimals.
    let decimal = || {
        (any::<bool>(), 0..10_000, 0_usize..=7, 0..10_000_000).prop_map(|(minus, whole, decimals, fraction)| {
            let fraction = format!("{fraction:07}");
            format!("{}{whole}.{}", if minus { "-" } else { "" }, &fraction[..decimals])
        })
    };
    prop_oneof![
        (-40..40).prop_map(Value::from),
        decimal().prop_map(|text| text.trim_end_matches('.').parse::<f64>().unwrap_or_default().into()),
        decimal().prop_map(|text| text.trim_end_matches('.').replace('.', ",").into()),
        any::<f64>().prop_map(Value::from),
    ]
    .boxed()
}

fn date() -> BoxedStrategy<Value> {
    prop_oneof![
        8 => (1990..2035, 1..=12, 1..=29).prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}"))),
        1 => (1..=32, 1..=13, 1..=3000).prop_map(|(day, month, year)| json!(format!("{day}.{month}.{year}"))),
    ]
    .boxed()
}

fn time() -> BoxedStrategy<Value> {
    (0..26, 0..61).prop_map(|(hour, minute)| json!(format!("{hour:02}:{minute:02}"))).boxed()
}

fn minute() -> BoxedStrategy<Value> {
    let joined = |(day, time): (Value, Value)| {
        json!(format!("{}T{}", day.as_str().unwrap_or_default(), time.as_str().unwrap_or_default()))
    };
    (date(), time()).prop_map(joined).boxed()
}

fn month() -> BoxedStrategy<Value> {
    (1990..2035, 0..=13).prop_map(|(year, month)| json!(format!("{year}-{month:02}"))).boxed()
}

fn year() -> BoxedStrategy<Value> {
    prop_oneof![(1590..2100).prop_map(Value::from), (1990..2035).prop_map(|year: i32| json!(year.to_string()))].boxed()
}

fn chosen<'c>(codes: impl Iterator<Item = &'c str>) -> BoxedStrategy<Value> {
    let codes: Vec<_> = codes.map(str::to_owned).collect();
    prop_oneof![
        20 => select(codes).prop_map(Value::from),
        1 => words(&["no-answer", "other", "none"]),
        3 => text().prop_map(|other| json!({ "other": other })),
    ]
    .boxed()
}

/// Any JSON with little nesting; numbers that both JSON parsers read identically.
pub fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-50..50).prop_map(|halves| json!(f64::from(halves) / 2.0)),
        text().prop_map(Value::from),
        words(&["yes", "agreed", "other"]),
    ];
    let name =
        prop_oneof![text(), select(vec!["name", "other", "agreed", "given-twice", "a-b"]).prop_map(str::to_owned)];
    leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((name.clone(), inner), 0..4).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
    .boxed()
}
