//! Scales of five faces. The pictures stand in a page once; each scale refers to them.

use maud::{Markup, PreEscaped, html};

use super::all::All;
use super::field::box_of;
use super::kind::columns_of;
use super::question::Question;
use crate::field::ScaleStyle;
use crate::localized::{Choice, Field, Kind, Localized};

/// The faces from very bad to very good, in the order of the points.
const FACES: [&str; 5] = [
    include_str!("../../../pictograms/face-1.svg"),
    include_str!("../../../pictograms/face-2.svg"),
    include_str!("../../../pictograms/face-3.svg"),
    include_str!("../../../pictograms/face-4.svg"),
    include_str!("../../../pictograms/face-5.svg"),
];

/// Sets the pictures that the scales of a form refer to, if it has such scales.
pub(super) fn pictures(form: &Localized) -> Markup {
    let mut fields = form.sections.iter().flat_map(|section| &section.fields);
    html! {
        @if fields.any(|field| has_faces(field) || columns_of(&field.kind).iter().any(has_faces)) {
            svg.vh aria-hidden="true" {
                @for (i, face) in FACES.iter().enumerate() {
                    symbol id={ "_face." (i + 1) } viewBox="0 0 48 48" { (PreEscaped(inside(face))) }
                }
            }
        }
    }
}

const fn has_faces(field: &Field) -> bool {
    matches!(&field.kind, Kind::Scale { style: ScaleStyle::Faces, .. })
}

/// Returns what stands between the tags of the outermost element.
fn inside(svg: &str) -> &str {
    let svg = svg.split_once('>').map_or("", |(_, rest)| rest);
    svg.rsplit_once("</").map_or("", |(content, _)| content)
}

/// Sets the faces beside each other, each with its word.
pub(super) fn faces(question: &Question<'_>, name: &str, points: &[All<'_, Choice>]) -> Markup {
    html! {
        div.scale.faces {
            @for (i, point) in points.iter().enumerate() {
                @let label = question.texts.line(&point.part(|point| &point.label));
                label data-t=[label.mark] {
                    (box_of(Some(name), point, Some(question.id.as_str()).filter(|_| i == 0)))
                    svg aria-hidden="true" { use href={ "#_face." (i + 1) } {} }
                    (label)
                }
            }
        }
    }
}
