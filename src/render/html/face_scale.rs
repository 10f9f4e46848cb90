//! Scales of five faces. The page contains each picture once, and scales refer to it.

use maud::{Markup, PreEscaped, html};

use super::first_values::is_chosen;
use super::kind_texts::columns_of;
use super::multilingual::Multilingual;
use super::question::{Question, option_input};
use crate::field::ScaleStyle;
use crate::localized::{Choice, Field, Kind, Localized};

/// Renders the pictures that the scales of a form refer to, if it has such scales.
pub(super) fn pictures(form: &Localized) -> Markup {
    let fields = form.sections.iter().flat_map(|section| &section.fields);
    let mut with_columns = fields.flat_map(|field| std::iter::once(field).chain(columns_of(&field.kind)));
    html! {
        @if let Some(faces) = with_columns.find_map(faces_of) {
            svg.vh aria-hidden="true" { @for (i, face) in faces.iter().enumerate() { (symbol(i + 1, face)) } }
        }
    }
}

/// Returns the faces of a scale with pictures, from very bad to very good.
fn faces_of(field: &Field) -> Option<&[String]> {
    let Kind::Scale { style: ScaleStyle::Faces, pictures, .. } = &field.kind else { return None };
    Some(pictures)
}

/// Renders a drawing as an SVG symbol. Size and colour are those of its root element.
fn symbol(number: usize, svg: &str) -> Markup {
    let drawing = without_namespace(svg);
    let inside = drawing.strip_prefix("<svg").and_then(|rest| rest.strip_suffix("</svg>")).unwrap_or_default();
    html! {
        @if !inside.is_empty() {
            (PreEscaped("<symbol id=\"_face.")) (number) (PreEscaped("\"")) (PreEscaped(inside)) (PreEscaped("</symbol>"))
        }
    }
}

/// Removes the namespace from an SVG, which inline SVG in HTML does not need.
pub(super) fn without_namespace(svg: &str) -> String {
    svg.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1)
}

/// Renders the faces side by side, each with its label.
pub(super) fn faces(question: &Question<'_>, name: &str, points: &[Multilingual<'_, Choice>]) -> Markup {
    html! {
        div.scale.faces {
            @for (i, point) in points.iter().enumerate() {
                @let label = question.texts.line(&point.part(|point| &point.label));
                label data-t=[label.number] {
                    (option_input(Some(name), point, Some(question.id.as_str()).filter(|_| i == 0), is_chosen(question.field.first(), &point.first().code)))
                    svg aria-hidden="true" { use href={ "#_face." (i + 1) } {} }
                    (label)
                }
            }
        }
    }
}
