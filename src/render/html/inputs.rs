//! Renders the inputs of each kind of field.

use maud::{Markup, html};

use super::attachments;
use super::face_scale;
use super::first_values::{self, is_chosen};
use super::form_features::referred_table;
use super::kind_texts::{
    bands_of, high_of, low_of, no_answer_of, options_of, points_of, statement_of, statements_of, unit_of, units_of,
};
use super::multilingual::Multilingual;
use super::question::{Question, option_input};
use super::texts::{Text, Texts, line};
use crate::field::{ChoicesField, NumberField, Precision, ScaleStyle, TextFormat};
use crate::localized::{Band, Choice, Field, Kind, Localized, Word, Words, number_text, quantity_limits};
use crate::name::Reserved;
use crate::text::Line;

/// Renders a question and its inputs.
pub(super) fn answer(question: Question<'_>) -> Markup {
    match &question.field.first().kind {
        Kind::Text { keys, .. } => text(&question, keys),
        Kind::LongText { keys } => long_text(&question, keys.lines),
        Kind::Number { keys, .. } => number(question, keys),
        Kind::Quantity { .. } => quantity(question),
        Kind::Calculated { .. } => calculated(&question),
        Kind::Date { keys } => date(question, keys.precision),
        Kind::Time { .. } => time(question),
        Kind::Duration { .. } => duration(question),
        Kind::YesNo { .. } => yes_no(&question),
        Kind::Choice { .. } => choice(question),
        Kind::Listed { .. } => listed(question),
        Kind::Choices { keys, files: None, .. } => choices(question, keys),
        Kind::Choices { keys, files: Some(files), .. } => attachments::render(question, keys, files),
        Kind::Scale { style, .. } => scale(&question, *style),
        Kind::Rating { .. } => rating(question),
        Kind::Agreement { withdrawable, .. } => agreement(question, *withdrawable),
        Kind::Signature { .. } => signature(question),
        // Neither has inputs here: tables are rendered with their rows, and notes by `field`.
        Kind::Table { .. } | Kind::Note { .. } => html! {},
    }
}

fn text(question: &Question<'_>, keys: &crate::field::TextField) -> Markup {
    let (mode, class) = match keys.format {
        Some(TextFormat::Email) => (Some("email"), None),
        Some(TextFormat::Phone) => (Some("tel"), None),
        Some(TextFormat::Postcode | TextFormat::AustrianInsurance | TextFormat::GermanTax) => {
            (Some("numeric"), Some("short"))
        }
        Some(TextFormat::Bic | TextFormat::GermanPension) => (None, Some("short")),
        Some(TextFormat::Iban) => (None, None),
        None => (None, (keys.max_length <= SHORT).then_some("short")),
    };
    // Accessibility checkers accept `autocomplete` only together with a type.
    let (autocomplete, kind) = (keys.autocomplete.as_deref(), keys.autocomplete.as_ref().map(|_| "text"));
    question.simple(&html! {
        input id=(question.id) class=[class] type=[kind] inputmode=[mode] autocomplete=[autocomplete] value=[first_text(question)]
            aria-describedby=[question.described_by()];
    })
}

/// The least number of lines of a box for long texts: one line is too small a target to touch.
const LEAST_LINES: u32 = 2;

/// The maximum length of a text that gets a short input.
const SHORT: u32 = 12;

fn long_text(question: &Question<'_>, lines: u32) -> Markup {
    question.simple(&html! {
        textarea.one[lines == 1] id=(question.id) rows=(lines.max(LEAST_LINES)) aria-describedby=[question.described_by()] { (first_text(question).unwrap_or_default()) }
    })
}

fn number(question: Question<'_>, keys: &NumberField) -> Markup {
    let is_reference = referred_table(question.texts.forms().first(), &question.field.first().id).is_some();
    let limits = if is_reference || question.has_hint() { None } else { limits(question.texts, keys) };
    let question = question.with(limits);
    let unit = question.texts.optional(question.field.iter().map(|field| unit_of(&field.kind)));
    let unit_id = unit.as_ref().map(|_| question.unique_id());
    let described_by: Vec<&str> = question.described_by().into_iter().chain(unit_id.as_deref()).collect();
    let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));
    // Some phone keyboards have no minus sign in decimal mode.
    let mode = if keys.min.is_some_and(|min| min >= 0.0) { "decimal" } else { "text" };
    question.simple(&html! {
        input.short id=(question.id) inputmode=(mode) value=[first_text(&question)] aria-describedby=[described_by];
        @if let Some(unit) = unit { span id=[unit_id] data-t=[unit.number] { (unit) } }
    })
}

/// Renders a box for the number and a list of the units to choose from. On paper, the units are printed.
fn quantity(question: Question<'_>) -> Markup {
    let question = with_limits_in_units(question);
    let texts = question.texts;
    let (first, units) = (first_values::texts(&question), question.field.each(|field| units_of(&field.kind)));
    let (value, unit) = (texts.word(Word::QuantityValue), texts.word(Word::QuantityUnit));
    let labels: Vec<_> = units.iter().map(|unit| texts.line(&unit.part(|unit| &unit.label))).collect();
    let options = html! {
        option value="" label=" " {}
        @for (unit, label) in units.iter().zip(&labels) {
            @let code = unit.first().code.as_str();
            option value=(code) selected[first.get(1).is_some_and(|first| first == code)] data-t=[label.number] { (label) }
        }
    };
    question.group(
        "d q",
        &html! {
            label data-t=[value.number] { input id=(question.id) inputmode="text" value=[first.first()]; (value) }
            label {
                select { (options) }
                span.paper { @for (i, label) in labels.iter().enumerate() { @if i > 0 { ", " } (label.run()) } }
                span data-t=[unit.number] { (unit) }
            }
        },
    )
}

/// Adds the allowed range in each unit, unless the form has a hint.
fn with_limits_in_units(question: Question<'_>) -> Question<'_> {
    let limits = |form: &Localized, field: &Field| {
        let Kind::Quantity { keys, units } = &field.kind else { return Vec::new() };
        quantity_limits(&form.language.tag, keys, units)
    };
    let texts = question.texts;
    let count = if question.has_hint() { 0 } else { limits(texts.forms().first(), question.field.first()).len() };
    (0..count).fold(question, |question, index| {
        let text = texts.register_part_text(question.field, |form, field| {
            let (word, values) = limits(form, field).swap_remove(index);
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            form.words.fill(word, &values)
        });
        question.with(Some(text))
    })
}

/// Renders the output that the script fills in, with the unit and the meaning of values. On paper it is a box.
fn calculated(question: &Question<'_>) -> Markup {
    let texts = question.texts;
    let unit = texts.optional(question.field.iter().map(|field| unit_of(&field.kind)));
    let bands = question.field.each(|field| bands_of(&field.kind));
    let meaning = |words: &Words, band: &Band| html! { (band.values) ": " (line(words, &band.label)) };
    question.simple(&html! {
        output id=(question.id) tabindex="-1" aria-live="polite" aria-describedby=[question.described_by()] {}
        @if let Some(unit) = unit { span data-t=[unit.number] { (unit) } }
        @if !bands.is_empty() {
            ul.h {
                @for band in &bands {
                    @let text = texts.register_part(band.iter(), meaning);
                    li data-t=[text.number] { (text) }
                }
            }
        }
    })
}

/// Returns the hint with the allowed range of a number.
fn limits(texts: &Texts<'_>, keys: &NumberField) -> Option<Text> {
    let word = match (keys.told_min(), keys.max) {
        (Some(_), Some(_)) => Word::NumberBetween,
        (Some(_), None) => Word::NumberFrom,
        (None, Some(_)) => Word::NumberTo,
        (None, None) => return None,
    };
    let limits = [("min", keys.min), ("max", keys.max)];
    Some(texts.filled(word, |form| {
        let written = |(name, limit): (_, Option<f64>)| Some((name, number_text(&form.language.tag, keys, limit?)));
        limits.into_iter().filter_map(written).collect()
    }))
}

fn date(question: Question<'_>, precision: Precision) -> Markup {
    let hint = match precision {
        Precision::Minute | Precision::Day => Some(Word::DateHint),
        Precision::Month => Some(Word::MonthHint),
        Precision::Year => None,
    };
    let question = explained(question, hint);
    let (texts, id, first) = (question.texts, Some(question.id.as_str()), first_values::texts(&question));
    match precision {
        Precision::Day => question.group("d", &day(texts, id, &first)),
        Precision::Minute => {
            let label = texts.word(Word::Time);
            let time = html! { label data-t=[label.number] { input inputmode="text" value=[first.get(3)]; (label) } };
            question.group("d", &html! { (day(texts, id, &first)) (time) })
        }
        Precision::Month => {
            let (month, year) = (texts.word(Word::Month), texts.word(Word::Year));
            let inputs = html! { (labelled(&month, id, first.first())) (labelled(&year, None, first.get(1))) };
            question.group("d", &inputs)
        }
        Precision::Year => question.simple(&html! {
            input.short id=(question.id) inputmode="numeric" value=[first.first()] aria-describedby=[question.described_by()];
        }),
    }
}

fn time(question: Question<'_>) -> Markup {
    let question = explained(question, Some(Word::TimeHint));
    question.simple(&html! {
        input.short id=(question.id) value=[first_text(&question)] aria-describedby=[question.described_by()];
    })
}

/// Renders a line for hours and minutes. A number alone would be ambiguous, so columns have the hint, too.
fn duration(question: Question<'_>) -> Markup {
    let hint = (!question.has_hint()).then(|| question.texts.word(Word::DurationHint));
    let question = question.with(hint);
    question.simple(&html! {
        input.short id=(question.id) value=[first_text(&question)] aria-describedby=[question.described_by()];
    })
}

/// Adds a hint on how to write the answer, unless the form has one.
fn explained(question: Question<'_>, hint: Option<Word>) -> Question<'_> {
    let hint = hint.filter(|_| !question.has_hint() && !question.is_column());
    let how = hint.map(|hint| question.texts.word(hint));
    question.with(how)
}

/// Renders the three inputs of a date, each before its label text: the script keeps what precedes a text.
fn day(texts: &Texts<'_>, id: Option<&str>, first: &[String]) -> Markup {
    let part = |word, id: Option<&str>, index| labelled(&texts.word(word), id, first.get(index));
    html! { (part(Word::Day, id, 0)) (part(Word::Month, None, 1)) (part(Word::Year, None, 2)) }
}

/// Returns the text that an input has at first.
fn first_text(question: &Question<'_>) -> Option<String> {
    first_values::texts(question).into_iter().next()
}

/// Renders a single-line input in its label.
fn labelled(label: &Text, id: Option<&str>, first: Option<&String>) -> Markup {
    html! { label data-t=[label.number] { input id=[id] value=[first]; (label) } }
}

/// Renders options with the input name `name`; the first one has the question's id.
fn options(
    question: &Question<'_>,
    id: Option<&str>,
    name: Option<&str>,
    options: &[Multilingual<'_, Choice>],
) -> Markup {
    html! {
        @for (i, option) in options.iter().enumerate() {
            @let is_first = is_chosen(question.field.first(), &option.first().code);
            @let label = question.texts.line(&option.part(|option| &option.label));
            label data-t=[label.number] { (option_input(name, option, id.filter(|_| i == 0), is_first)) (label) }
        }
    }
}

fn yes_no(question: &Question<'_>) -> Markup {
    let choices = question.field.each(|field| options_of(&field.kind));
    question.group("y", &options(question, Some(&question.id), Some(&question.unique_name()), &choices))
}

fn choice(question: Question<'_>) -> Markup {
    let question = question.with_legend_id();
    let name = question.unique_name();
    question.group("", &picks(&question, Some(&name)))
}

/// Renders a line in which an option of a list is typed; browsers offer those of the list that contain what is typed.
fn listed(question: Question<'_>) -> Markup {
    let question = explained(question, Some(Word::ListHint));
    question.simple(&html! { input id=(question.id) list=(LIST) aria-describedby=[question.described_by()]; })
}

/// The id of the list of options, which the script fills for the input that is used.
pub(super) const LIST: &str = "_l";

fn choices(question: Question<'_>, keys: &ChoicesField) -> Markup {
    let how = question.texts.register_text(|form| form.words.what_to_tick(keys, None));
    let question = question.with(Some(how)).with_legend_id();
    question.group("", &picks(&question, None))
}

/// Renders the options of a choice and, after `other`, an input for free text, labelled by the question and that
/// option.
fn picks(question: &Question<'_>, name: Option<&str>) -> Markup {
    let all = question.field.each(|field| options_of(&field.kind));
    let other = all.iter().position(|option| option.first().code == Reserved::Other.word());
    let (before, rest) = all.split_at(other.unwrap_or(all.len()));
    let (own, after) = rest.split_at(rest.len().min(1));
    html! {
        (options(question, Some(&question.id), name, before))
        @for option in own { (own_words(question, name, option)) }
        (options(question, None, name, after))
    }
}

fn own_words(question: &Question<'_>, name: Option<&str>, other: &Multilingual<'_, Choice>) -> Markup {
    let (label, id) = (question.texts.line(&other.part(|option| &option.label)), question.unique_id());
    html! {
        label id=(id) data-t=[label.number] { (option_input(name, other, None, false)) (label) }
        (own_words_input(question, &id))
    }
}

/// Renders the input for own words, labelled by the question and the option.
pub(super) fn own_words_input(question: &Question<'_>, option: &str) -> Markup {
    let named_by = question.legend_id().map(|legend| format!("{legend} {option}"));
    html! { input.own aria-labelledby=[named_by]; }
}

fn scale(question: &Question<'_>, style: ScaleStyle) -> Markup {
    let (points, no_answer) =
        (question.field.each(|field| points_of(&field.kind)), question.field.each(|field| no_answer_of(&field.kind)));
    let name = question.unique_name();
    question.group(
        "",
        &html! {
            @match style {
                ScaleStyle::ZeroToTen => (zero_to_ten(question, &name, &points)),
                ScaleStyle::Faces => (face_scale::faces(question, &name, &points)),
            }
            (options(question, None, Some(&name), &no_answer))
        },
    )
}

/// Renders the points side by side, with the meaning of the ends below.
fn zero_to_ten(question: &Question<'_>, name: &str, points: &[Multilingual<'_, Choice>]) -> Markup {
    let texts = question.texts;
    let end = |end: Option<&Multilingual<'_, Choice>>, of: fn(&Kind) -> Option<&Line>| {
        let code = end.map_or("", |end| end.first().code.as_str());
        let meaning = texts.optional(question.field.iter().map(|field| of(&field.kind)));
        html! { @if let Some(meaning) = meaning { span { strong { (code) } " " (meaning.run()) } } }
    };
    html! {
        div.scale { (options(question, Some(&question.id), Some(name), points)) }
        p.ends { (end(points.first(), low_of)) (end(points.last(), high_of)) }
    }
}

/// Renders each statement as a group of its own: screen readers do not announce the header cells of radio buttons in
/// a table.
fn rating(question: Question<'_>) -> Markup {
    let statements = question.field.each(|field| statements_of(&field.kind));
    let points = question.field.each(|field| points_of(&field.kind));
    let repeated: Vec<_> = statements.iter().map(|statement| is_repeated(question.texts, statement)).collect();
    // In a row, the script names each group after the row, by the ids of its words.
    let in_row = question.is_in_row();
    let question = if in_row || repeated.contains(&true) { question.with_legend_id() } else { question };
    question.group(
        "",
        &html! {
            @for (i, (statement, is_repeated)) in statements.iter().zip(repeated).enumerate() {
                @let label = question.texts.line(&statement.part(|statement| &statement.label));
                @let id = Some(question.id.as_str()).filter(|_| i == 0);
                @let legend = (in_row || is_repeated).then(|| question.unique_id());
                @let named_by = question.legend_id().zip(legend.as_ref()).filter(|_| is_repeated).map(|(own, legend)| format!("{own} {legend}"));
                fieldset.s aria-labelledby=[named_by] {
                    legend id=[legend] data-t=[label.number] { (label) }
                    (marks(question.texts, id, &question.unique_name(), &points))
                }
            }
        },
    )
}

/// Reports whether a form asks to rate the same statement more than once. Then it is named after its question.
fn is_repeated(texts: &Texts<'_>, statement: &Multilingual<'_, Choice>) -> bool {
    texts.forms().iter().zip(statement.iter()).any(|(form, statement)| {
        let all = form.all_fields().flat_map(|field| statements_of(&field.kind));
        all.filter(|other| other.label == statement.label).nth(1).is_some()
    })
}

/// Renders the points of one statement. Their values are omitted to keep the page small; the script derives them from
/// the order.
fn marks(texts: &Texts<'_>, id: Option<&str>, name: &str, points: &[Multilingual<'_, Choice>]) -> Markup {
    html! {
        @for (i, point) in points.iter().enumerate() {
            @let label = texts.line(&point.part(|point| &point.label));
            label data-t=[label.number] { input type="radio" name=(name) id=[id.filter(|_| i == 0)]; (label) }
        }
    }
}

fn agreement(question: Question<'_>, withdrawable: bool) -> Markup {
    let question = with_statement(question.with_legend_id());
    let choices = question.field.each(|field| options_of(&field.kind));
    question.group(
        "",
        &html! {
            (statement(&question))
            (options(&question, Some(&question.id), Some(&question.unique_name()), &choices))
            @if withdrawable { div.withdrawn { (inner_day(&question, Word::WithdrawnOn)) } }
        },
    )
}

fn signature(question: Question<'_>) -> Markup {
    let texts = question.texts;
    let question = with_statement(question.with_legend_id());
    let sign = texts.word(Word::SignatureLine);
    question.group(
        "",
        &html! {
            (statement(&question))
            div.parts {
                (labelled(&texts.word(Word::SignatureName), Some(&question.id), None))
                (labelled(&texts.word(Word::SignaturePlace), None, None))
                (inner_day(&question, Word::SignatureDate))
                p.paper data-t=[sign.number] { (sign) }
            }
        },
    )
}

/// Renders a date that is part of a question, as a group labelled by the question and the meaning of the date.
fn inner_day(question: &Question<'_>, word: Word) -> Markup {
    let (label, id) = (question.texts.word(word), question.unique_id());
    let named_by = question.legend_id().map(|legend| format!("{legend} {id}"));
    html! {
        div.d role="group" aria-labelledby=[named_by] {
            p id=(id) data-t=[label.number] { (label) }
            (day(question.texts, None, &[]))
        }
    }
}

/// Lets the statement that is agreed to or signed, if there is one, describe the group.
fn with_statement(question: Question<'_>) -> Question<'_> {
    let has_statement = question.field.iter().any(|field| !statement_of(&field.kind).is_empty());
    if has_statement { question.with_statement_id() } else { question }
}

/// Renders the statement that is agreed to or signed.
fn statement(question: &Question<'_>) -> Markup {
    let text = question.texts.rich(&question.field.part(|field| statement_of(&field.kind)));
    html! { @if let Some(text) = text { div.rich id=[question.statement_id()] data-t=[text.number] { (text) } } }
}
