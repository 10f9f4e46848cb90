//! What every question has, whatever its kind: number, label, hints, the condition in words.

use maud::{Markup, Render, html};

use super::multilingual::Multilingual;
use super::texts::{Text, Texts};
use crate::localized::{Choice, Field, When, Word};
use crate::text::Line;

/// A question in all languages.
///
/// Its first input has the field's id, so that a link to it leads into the question; in a row the row's number stands
/// behind it: `goal-words.1`. All other ids and names are short and mean nothing.
#[derive(Debug)]
pub(super) struct Question<'a> {
    /// Where texts are taken from.
    pub texts: &'a Texts<'a>,
    /// The field.
    pub field: &'a Multilingual<'a, Field>,
    /// The id of its first input.
    pub id: String,
    /// What all ids and names end in: nothing, or the row's number.
    row: &'static str,
    hints: Vec<Text>,
    hints_id: Option<String>,
    legend_id: Option<String>,
}

impl<'a> Question<'a> {
    /// Takes a field that is not a column.
    pub fn top(texts: &'a Texts<'a>, field: &'a Multilingual<'a, Field>) -> Self {
        Self::new(texts, field, "")
    }

    /// Takes a column of a table's first row.
    pub fn column(texts: &'a Texts<'a>, field: &'a Multilingual<'a, Field>) -> Self {
        Self::new(texts, field, ".1")
    }

    fn new(texts: &'a Texts<'a>, field: &'a Multilingual<'a, Field>, row: &'static str) -> Self {
        let id = format!("{}{row}", field.first().id);
        let hint = texts.optional(field.iter().map(|field| field.hint.as_ref()));
        let question = Self { texts, field, id, row, hints: Vec::new(), hints_id: None, legend_id: None };
        let has_help = field.iter().any(|field| !field.help.is_empty());
        let hints_id = has_help.then(|| question.fresh_id());
        Self { hints_id, ..question }.with(hint)
    }

    /// Adds a hint, such as how a date is written.
    pub fn with(mut self, hint: Option<Text>) -> Self {
        if hint.is_some() && self.hints_id.is_none() {
            self.hints_id = Some(self.fresh_id());
        }
        self.hints.extend(hint);
        self
    }

    /// Gives its legend an id, so that an input can be named by it.
    pub fn with_legend_id(self) -> Self {
        Self { legend_id: Some(self.fresh_id()), ..self }
    }

    /// Returns the id of its legend, if it was given one.
    pub fn legend_id(&self) -> Option<&str> {
        self.legend_id.as_deref()
    }

    /// Reports whether it is a column of a table.
    pub const fn is_column(&self) -> bool {
        !self.row.is_empty()
    }

    /// Reports whether the form's author gave a hint.
    pub fn has_hint(&self) -> bool {
        self.field.iter().any(|field| field.hint.is_some())
    }

    /// Returns a name for a group of radio buttons.
    pub fn fresh_name(&self) -> String {
        format!("{}{}", self.texts.fresh(), self.row)
    }

    /// Returns an id.
    pub fn fresh_id(&self) -> String {
        format!("_{}{}", self.texts.fresh(), self.row)
    }

    /// Returns the id of the hints, if there are any.
    pub fn described_by(&self) -> Option<&str> {
        self.hints_id.as_deref()
    }

    /// Sets number, label and the mark of what must be answered.
    pub fn label(&self) -> Markup {
        let label = self.texts.line(&self.field.part(|field| &field.label));
        let required = self.field.first().required.then(|| self.texts.word(Word::Required));
        html! {
            @if let Some(number) = &self.field.first().number { b { (number) } " " }
            (label.run())
            @if let Some(required) = required { " " small data-t=[required.mark] { (required) } }
        }
    }

    /// Sets what stands between the label and the answer: when it is asked, why, and how to answer.
    pub fn notes(&self) -> Markup {
        let when = when(self.texts, self.field.iter().map(|field| field.when.as_ref()));
        let why = why(self.texts, self.field.iter().map(|field| field.why.as_ref()));
        html! { (when) (why) (self.hints()) }
    }

    fn hints(&self) -> Markup {
        let help = self.texts.rich(&self.field.part(|field| &field.help));
        html! {
            @match (self.hints.as_slice(), help) {
                ([], None) => {},
                ([only], None) => p id=[&self.hints_id] data-t=[only.mark] { (only) },
                (lines, help) => div.h id=[&self.hints_id] {
                    @for line in lines { p data-t=[line.mark] { (line) } }
                    @if let Some(help) = help { div.rich data-t=[help.mark] { (help) } }
                },
            }
        }
    }

    /// Sets a question with one input: `input` beneath its label.
    pub fn simple(&self, input: &impl Render) -> Markup {
        html! { div { label for=(self.id) { (self.label()) } (self.notes()) (input) } }
    }

    /// Sets a question with several inputs as a group of its own, laid out as `class` says.
    pub fn group(&self, class: &str, inputs: &impl Render) -> Markup {
        let class = (!class.is_empty()).then_some(class);
        html! {
            fieldset class=[class] aria-describedby=[self.described_by()] {
                legend id=[self.legend_id()] { (self.label()) }
                (self.notes())
                (inputs)
            }
        }
    }
}

/// Sets the words of a condition. The script hides them, for it follows the condition itself.
pub(super) fn when<'w>(texts: &Texts<'_>, when: impl Iterator<Item = Option<&'w When>>) -> Markup {
    let text = texts.optional(when.map(|when| when.map(|when| &when.text)));
    html! { @if let Some(text) = text { p.w data-t=[text.mark] { (text) } } }
}

/// Sets why something is asked.
pub(super) fn why<'l>(texts: &Texts<'_>, why: impl Iterator<Item = Option<&'l Line>>) -> Markup {
    let lead = texts.word(Word::Why);
    html! {
        @if let Some(why) = texts.optional(why) {
            p.why { strong data-t=[lead.mark] { (lead) } " " (why.run()) }
        }
    }
}

/// Sets the box of an option: a radio button if it has a name, which it shares with the others of its group.
pub(super) fn box_of(name: Option<&str>, option: &Multilingual<'_, Choice>, id: Option<&str>) -> Markup {
    let kind = if name.is_some() { "radio" } else { "checkbox" };
    html! { input type=(kind) name=[name] value=(option.first().code) id=[id]; }
}
