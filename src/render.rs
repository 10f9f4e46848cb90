//! Pages from a form: one folder an output. Renderers see localized forms and nothing else.

pub mod html;
pub mod pdf;
