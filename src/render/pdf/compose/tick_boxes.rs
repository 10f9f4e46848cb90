//! Composes closed questions: options with tick boxes, scales, ratings.

use super::super::layout_map::PlacedFieldKind;
use super::super::page_model::{Body, Face, RatedStatement, TickBox};
use super::super::widget_spec::{WidgetContent, WidgetSpec};
use super::accessible_name::joined;
use super::composer::Composer;
use super::pictograms::coloured;
use crate::acroform::WidgetName;
use crate::field::ScaleStyle;
use crate::localized::Choice;
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
                let tick_box = self.tick_box(option, mode, path, None, is_ticked);
                let words = (option.code == Reserved::Other.word()).then(|| self.other(option, path, answer)).flatten();
                TickBox { words, ..tick_box }
            })
            .collect()
    }

    /// Composes the tick box of an option; `of` is the statement that it belongs to.
    fn tick_box(&mut self, option: &'a Choice, mode: Mode, path: &str, of: Option<&str>, ticked: bool) -> TickBox<'a> {
        let (code, words) = (option.code.clone(), option.label.plain());
        let label = self.accessible_name.short(Some(&of.map_or(words.clone(), |of| joined(of, ": ", &words))));
        let (name, kind) = match mode {
            Mode::Any => (WidgetName::option(path, &code), WidgetContent::Check(code.clone())),
            Mode::One => (
                WidgetName::whole(path),
                WidgetContent::Radio { code: code.clone(), group: self.accessible_name.full(of) },
            ),
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
        Some(self.part_line(&format!("{path}.{}", Reserved::Other.word()), &option.label.plain()))
    }

    pub(super) fn scale(&mut self, scale: &Scale<'a>, path: &str, answer: Option<&'a Answer>) -> Body<'a> {
        let boxes = self.boxes(scale.points, Mode::One, path, answer);
        self.name_ends(&boxes, scale);
        let last = self.boxes(scale.no_answer, Mode::One, path, answer);
        match scale.style {
            ScaleStyle::ZeroToTen => Body::Scale { points: boxes, low: scale.low, high: scale.high, last },
            ScaleStyle::Faces => {
                let with_face = |(tick_box, svg): (_, &String)| Face { tick_box, svg: coloured(svg) };
                Body::Faces { points: boxes.into_iter().zip(scale.pictures).map(with_face).collect(), last }
            }
        }
    }

    /// Adds the meaning of the ends to the accessible names of their boxes, because numbers alone do not convey it.
    fn name_ends(&mut self, boxes: &[TickBox<'a>], scale: &Scale<'a>) {
        for (tick_box, meaning) in [(boxes.first(), scale.low), (boxes.last(), scale.high)] {
            if let (Some(tick_box), Some(meaning)) = (tick_box, meaning)
                && let Some(anchor) = self.anchors.get_mut(tick_box.anchor)
            {
                anchor.widget.label = joined(&anchor.widget.label, ", ", &meaning.plain());
            }
        }
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
                let options = points
                    .iter()
                    .map(|point| {
                        let statement = statement.label.plain();
                        self.tick_box(point, Mode::One, &path, Some(&statement), ticked == Some(&point.code))
                    })
                    .collect();
                RatedStatement { label: &statement.label, options }
            })
            .collect();
        Body::Rating { summary: label.plain(), points: points.iter().map(|point| &point.label).collect(), statements }
    }
}
