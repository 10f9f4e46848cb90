//! The parts that all questions share: number, label, hints, condition.

use maud::{Markup, PreEscaped, Render, html};

use super::face_scale::without_namespace;
use super::multilingual::Multilingual;
use super::texts::{Text, Texts};
use crate::localized::{Choice, Field, When, Word};
use crate::text::Line;

/// A question in all languages.
///
/// Its first input has the field's id as id, so that links lead into the question; in a table row, the row's number
/// is appended: `goal-words.1`. All other ids and names are short generated ones.
#[derive(Debug)]
pub(super) struct Question<'a> {
    /// The texts of the page.
    pub texts: &'a Texts<'a>,
    /// The field.
    pub field: &'a Multilingual<'a, Field>,
    /// The id of its first input.
    pub id: String,
    /// The suffix of its ids and names: empty, or a full stop and the row's number, for each row around it.
    row: String,
    hints: Vec<Text>,
    hints_id: Option<String>,
    legend_id: Option<String>,
    statement_id: Option<String>,
}

impl<'a> Question<'a> {
    /// Creates the question of a field that is not a column.
    pub fn top(texts: &'a Texts<'a>, field: &'a Multilingual<'a, Field>) -> Self {
        Self::new(texts, field, String::new())
    }

    /// Creates the question of a column in a row of a table. `row` is a full stop and the row's number, after those of the row
    /// that the table is in.
    pub fn column(texts: &'a Texts<'a>, field: &'a Multilingual<'a, Field>, row: &str) -> Self {
        Self::new(texts, field, row.to_owned())
    }

    /// Reports whether it is a column in a row of a table.
    pub const fn is_in_row(&self) -> bool {
        !self.row.is_empty()
    }

    /// Returns the suffix of the ids in a row of this table.
    pub fn suffix_in_row(&self, number: usize) -> String {
        format!("{}.{number}", self.row)
    }

    fn new(texts: &'a Texts<'a>, field: &'a Multilingual<'a, Field>, row: String) -> Self {
        let id = format!("{}{row}", field.first().id);
        let hint = texts.optional(field.iter().map(|field| field.hint.as_ref()));
        let question =
            Self { texts, field, id, row, hints: Vec::new(), hints_id: None, legend_id: None, statement_id: None };
        let has_help = field.iter().any(|field| !field.help.is_empty());
        let hints_id = has_help.then(|| question.unique_id());
        Self { hints_id, ..question }.with(hint)
    }

    /// Adds a hint, such as the format of a date.
    pub fn with(mut self, hint: Option<Text>) -> Self {
        if hint.is_some() && self.hints_id.is_none() {
            self.hints_id = Some(self.unique_id());
        }
        self.hints.extend(hint);
        self
    }

    /// Gives its legend an id, so that it can label an input.
    pub fn with_legend_id(self) -> Self {
        Self { legend_id: Some(self.unique_id()), ..self }
    }

    /// Gives the statement that is agreed to or signed an id, so that it describes the group.
    pub fn with_statement_id(self) -> Self {
        Self { statement_id: Some(self.unique_id()), ..self }
    }

    /// Returns the id of its statement, if it has one.
    pub fn statement_id(&self) -> Option<&str> {
        self.statement_id.as_deref()
    }

    /// Returns the id of its legend, if it has one.
    pub fn legend_id(&self) -> Option<&str> {
        self.legend_id.as_deref()
    }

    /// Reports whether it is a column of a table.
    pub const fn is_column(&self) -> bool {
        !self.row.is_empty()
    }

    /// Reports whether the form has a hint for it.
    pub fn has_hint(&self) -> bool {
        self.field.iter().any(|field| field.hint.is_some())
    }

    /// Returns a new name for a group of radio buttons.
    pub fn unique_name(&self) -> String {
        format!("{}{}", self.texts.unique_number(), self.row)
    }

    /// Returns a new id.
    pub fn unique_id(&self) -> String {
        format!("_{}{}", self.texts.unique_number(), self.row)
    }

    /// Returns the id of the hints, if there are any.
    pub fn described_by(&self) -> Option<&str> {
        self.hints_id.as_deref()
    }

    /// Renders the number, the label and the mark of a required question.
    pub fn label(&self) -> Markup {
        let label = self.texts.line(&self.field.part(|field| &field.label));
        let when = || self.texts.optional(self.field.iter().map(|field| Some(&field.required_if.as_ref()?.text)));
        let required = if self.field.first().required { Some(self.texts.word(Word::Required)) } else { when() };
        html! {
            @if let Some(number) = &self.field.first().number { b { (number) } " " }
            (label.run())
            @if let Some(required) = required { " " small data-t=[required.number] { (required) } }
        }
    }

    /// Renders the notes between label and inputs: condition, purpose, hints.
    pub fn notes(&self) -> Markup {
        let when = when(self.texts, self.field.iter().map(|field| field.when.as_ref()));
        let why = why(self.texts, self.field.iter().map(|field| field.why.as_ref()));
        html! { (when) (why) (self.hints()) (figure(self.texts, self.field)) }
    }

    fn hints(&self) -> Markup {
        let help = self.texts.rich(&self.field.part(|field| &field.help));
        html! {
            @match (self.hints.as_slice(), help) {
                ([], None) => {},
                ([only], None) => p id=[&self.hints_id] data-t=[only.number] { (only) },
                (lines, help) => div.h id=[&self.hints_id] {
                    @for line in lines { p data-t=[line.number] { (line) } }
                    @if let Some(help) = help { div.rich data-t=[help.number] { (help) } }
                },
            }
        }
    }

    /// Returns the class of a question that needs half the width of its section.
    fn half(&self) -> Option<&'static str> {
        let has_columns = self.texts.forms().first().sections.iter().any(|section| section.two_columns);
        (has_columns && !self.is_column() && self.field.first().fits_half()).then_some("half")
    }

    /// Renders a question with one input, `input`, below its label.
    pub fn simple(&self, input: &impl Render) -> Markup {
        html! { div class=[self.half()] { label for=(self.id) { (self.label()) } (self.notes()) (input) } }
    }

    /// Renders a question with several inputs as a group with a CSS class.
    pub fn group(&self, class: &str, inputs: &impl Render) -> Markup {
        let classes = [Some(class).filter(|class| !class.is_empty()), self.half()];
        let classes: Vec<_> = classes.into_iter().flatten().collect();
        let described_by: Vec<_> = self.described_by().into_iter().chain(self.statement_id()).collect();
        html! {
            fieldset class=[joined(&classes)] aria-describedby=[joined(&described_by)] {
                legend id=[self.legend_id()] { (self.label()) }
                (self.notes())
                (inputs)
            }
        }
    }
}

/// Joins words; nothing without any.
fn joined(words: &[&str]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(" "))
}

/// Renders the picture of a question.
fn figure(texts: &Texts<'_>, field: &Multilingual<'_, Field>) -> Markup {
    let Some(picture) = &field.first().picture else { return html! {} };
    let alt = texts.register_part_text(field, |_, field| {
        field.picture.as_ref().map_or_else(String::new, |picture| picture.alt.clone())
    });
    html! {
        div.fig { div aria-hidden="true" { (PreEscaped(without_namespace(&picture.svg))) } span.vh data-t=[alt.number] { (alt) } }
    }
}

/// Renders the text of a condition. The script hides it, because it evaluates the condition itself.
pub(super) fn when<'w>(texts: &Texts<'_>, when: impl Iterator<Item = Option<&'w When>>) -> Markup {
    let text = texts.optional(when.map(|when| when.map(|when| &when.text)));
    html! { @if let Some(text) = text { p.w data-t=[text.number] { (text) } } }
}

/// Renders the purpose of a question or section.
pub(super) fn why<'l>(texts: &Texts<'_>, why: impl Iterator<Item = Option<&'l Line>>) -> Markup {
    let lead = texts.word(Word::Why);
    html! {
        @if let Some(why) = texts.optional(why) {
            p.why { strong data-t=[lead.number] { (lead) } " " (why.run()) }
        }
    }
}

/// Renders the input of an option: a radio button if `name`, its group, is given, else a check box.
pub(super) fn option_input(
    name: Option<&str>,
    option: &Multilingual<'_, Choice>,
    id: Option<&str>,
    is_chosen: bool,
) -> Markup {
    let kind = if name.is_some() { "radio" } else { "checkbox" };
    html! { input type=(kind) name=[name] value=(option.first().code) id=[id] checked[is_chosen]; }
}
