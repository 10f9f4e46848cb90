//! Composes closed questions: options with tick boxes, scales, ratings.

use super::super::layout_map::PlacedFieldKind;
use super::super::page_model::{Body, Face, RatedStatement, TickBox};
use super::super::spoken_words::spoken;
use super::super::widget_spec::{WidgetContent, WidgetSpec};
use super::accessible_name::joined;
use super::composer::Composer;
use super::pictograms::coloured;
use crate::acroform::WidgetName;
use crate::field::ScaleStyle;
use crate::localized::{Choice, Word};
use crate::name::Reserved;
use crate::render::content::answer_words::own_words;
use crate::text::Line;
use crate::value::Answer;

/// How many options can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// At most one; choosing it clears the others.
    One,
    /// Any.
    Any,
}

/// The accessible names of a tick box and of its group.
struct BoxNames {
    label: String,
    group: String,
}

/// A scale to compose.
pub(super) struct Scale<'a> {
    /// How it is shown.
    pub(super) style: ScaleStyle,
    /// The points from low to high.
    pub(super) points: &'a [Choice],
    /// The faces, one per point.
    pub(super) pictures: &'a [String],
    /// The meaning of the low end.
    pub(super) low: Option<&'a Line>,
    /// The meaning of the high end.
    pub(super) high: Option<&'a Line>,
    /// "I do not want to say", if offered.
    pub(super) no_answer: Option<&'a Choice>,
}

impl<'a> Composer<'a> {
    /// Composes the options of a choice. Those from "other" on are in a column of full width, because free text needs
    /// it; on a filled form they are shown only if chosen.
    pub(super) fn options(
        &mut self,
        options: &'a [Choice],
        mode: Mode,
        path: &str,
        answer: Option<&'a Answer>,
    ) -> Body<'a> {
        let ticked = answer.map(Answer::codes).unwrap_or_default();
        let is_way_out =
            |option: &Choice| [Reserved::Other, Reserved::NoAnswer].map(Reserved::word).contains(&&*option.code);
        let is_shown = |option: &&Choice| !self.is_filled() || !is_way_out(option) || ticked.contains(&option.code);
        let shown: Vec<_> = options.iter().filter(is_shown).collect();
        let other = shown.iter().position(|option| option.code == Reserved::Other.word());
        let mut columns = self.boxes(shown, mode, path, answer);
        let last = other.map_or_else(Vec::new, |other| columns.split_off(other));
        Body::Options { columns, last }
    }

    /// Composes a tick box for each option; those of the answer are ticked.
    pub(super) fn boxes(
        &mut self,
        options: impl IntoIterator<Item = &'a Choice>,
        mode: Mode,
        path: &str,
        answer: Option<&'a Answer>,
    ) -> Vec<TickBox<'a>> {
        let ticked = answer.map(Answer::codes).unwrap_or_default();
        options
            .into_iter()
            .map(|option| {
                let is_ticked = ticked.contains(&option.code);
                let label = self.accessible_name.of_option(&option.label.plain());
                let group = self.accessible_name.whole();
                let tick_box = self.tick_box(option, mode, path, BoxNames { label, group }, is_ticked);
                let words = (option.code == Reserved::Other.word()).then(|| self.other(option, path, answer)).flatten();
                TickBox { words, ..tick_box }
            })
            .collect()
    }

    /// Composes the tick box of an option.
    fn tick_box(&mut self, option: &'a Choice, mode: Mode, path: &str, names: BoxNames, ticked: bool) -> TickBox<'a> {
        let (code, BoxNames { label, group }) = (option.code.clone(), names);
        let (name, kind) = match mode {
            Mode::Any => (WidgetName::option(path, &code), WidgetContent::Check(code.clone())),
            Mode::One => (WidgetName::whole(path), WidgetContent::Radio { code: code.clone(), group }),
        };
        let required = self.accessible_name.required && mode == Mode::One;
        let anchor = self.add_anchor(path, PlacedFieldKind::Box { code }, WidgetSpec { name, label, required, kind });
        TickBox { anchor, ticked, label: &option.label, words: None }
    }

    /// Returns the space for free text or, if the form is filled in, the free text.
    fn other(&mut self, option: &'a Choice, path: &str, answer: Option<&'a Answer>) -> Option<Body<'a>> {
        if self.is_filled() {
            let words = answer.and_then(own_words)?;
            return Some(Body::Answer { paragraphs: self.paragraphs(words) });
        }
        let label = option.label.plain();
        let name = self.form.words.fill(Word::OtherWords, &[("field", label.trim_end_matches([':', ' ']))]);
        Some(self.part_line(&format!("{path}.{}", Reserved::Other.word()), &name))
    }

    pub(super) fn scale(&mut self, scale: &Scale<'a>, path: &str, answer: Option<&'a Answer>) -> Body<'a> {
        let boxes = self.points(scale, path, answer);
        let last = self.boxes(scale.no_answer, Mode::One, path, answer);
        match scale.style {
            ScaleStyle::ZeroToTen => Body::Scale { points: boxes, low: scale.low, high: scale.high, last },
            ScaleStyle::Faces => {
                let with_face = |(tick_box, svg): (_, &String)| Face { tick_box, svg: coloured(svg) };
                Body::Faces { points: boxes.into_iter().zip(scale.pictures).map(with_face).collect(), last }
            }
        }
    }

    /// Composes the points of a scale. The names of the ends say what they mean, because numbers alone do not convey it.
    fn points(&mut self, scale: &Scale<'a>, path: &str, answer: Option<&'a Answer>) -> Vec<TickBox<'a>> {
        let ticked = answer.map(Answer::codes).unwrap_or_default();
        let last = scale.points.len().saturating_sub(1);
        let points = scale.points.iter().enumerate().map(|(index, point)| {
            let meaning = if index == 0 { scale.low } else { scale.high.filter(|_| index == last) };
            let words = point.label.plain();
            let words = meaning.map_or(words.clone(), |meaning| joined(&words, ", ", &meaning.plain()));
            let label = self.accessible_name.of_option(&words);
            let group = self.accessible_name.whole();
            self.tick_box(point, Mode::One, path, BoxNames { label, group }, ticked.contains(&point.code))
        });
        points.collect()
    }

    pub(super) fn rating(
        &mut self,
        label: &'a Line,
        statements: &'a [Choice],
        points: &'a [Choice],
        path: &str,
        answer: Option<&'a Answer>,
    ) -> Body<'a> {
        let rated = |statement: &Choice| match answer {
            Some(Answer::Rating(rated)) => rated.iter().find(|(code, _)| code.as_str() == statement.code),
            _ => None,
        };
        let statements = statements
            .iter()
            .map(|statement| {
                let ticked = rated(statement).map(|(_, point)| point.code());
                let path = format!("{path}.{}", statement.code);
                let words = statement.label.plain();
                let group = joined(&self.accessible_name.whole(), ": ", &spoken(&words));
                let options = points.iter().enumerate().map(|(index, point)| {
                    let label = self.accessible_name.of_rated(&point.label.plain(), &words, index == 0);
                    let names = BoxNames { label, group: group.clone() };
                    self.tick_box(point, Mode::One, &path, names, ticked == Some(&point.code))
                });
                let options = options.collect();
                RatedStatement { label: &statement.label, options }
            })
            .collect();
        Body::Rating { summary: label.plain(), points: points.iter().map(|point| &point.label).collect(), statements }
    }
}
