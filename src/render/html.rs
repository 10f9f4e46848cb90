//! Renders a form as one self-contained HTML page in all its languages.
//!
//! Without its script the page is complete: it can be read, filled in and printed in its first language. The script
//! evaluates conditions, adds rows, switches the language without losing answers, validates, saves and loads files.
//! It stores nothing in the browser, forbids Firefox to keep answers in its session store, and the page's
//! Content-Security-Policy blocks all requests. Answers leave the page only as a file that the user saves.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::definition::Density;
use crate::locale::Direction;
use crate::localized::{Kind, Localized, Word};

mod around_questions;
mod attachments;
mod content_policy;
mod data;
mod face_scale;
mod first_values;
mod form_features;
mod handout;
mod inputs;
mod kind_texts;
mod language_data;
mod lists;
mod minify_markup;
mod multilingual;
mod paper_rows;
mod parts;
mod prefilled;
mod question;
pub(crate) mod report_page;
mod section;
mod style_and_script;
mod table;
mod texts;
mod toolbar;

pub use handout::render_handout;
use multilingual::Multilingual;
pub use prefilled::{form_data, with_values, without_values};
use style_and_script::{
    ATTACHMENTS, ATTACHMENTS_STYLE, CALCULATED_STYLE, CALCULATING_SCRIPT, CHECKED_NUMBERS, CHOICES_AND_TEXTS, COUNTS,
    DATE_ERRORS, DURATIONS, EASY_STYLE, FIRST_VALUES, FURTHER_LAYOUT_STYLE, INNER_TABLES_SCRIPT, LISTS, LOGO_STYLE,
    MARKED_NUMBERS, NAMED_ROWS_STYLE, PARTS, PRINT, QUANTITIES, QUANTITIES_STYLE, RATINGS_STYLE, READ_ALOUD,
    REFERENCES, REFERENCES_STYLE, ROW_NAMES, SCALES_STYLE, SCRIPT, SECTIONS, SECTIONS_STYLE, STYLE, TAKE_BACK, TIMES,
    script, style,
};
use texts::Texts;

/// Renders a form as one HTML page. `forms` is the form in each language of the page, the first language first; all
/// are made from one definition. Without a form the page is empty.
///
/// ```
/// use bogen::{Files, Project, render};
///
/// let (project, _) = Project::read(Files::built_in());
/// let definition = project.form("followup")?;
/// let forms: Vec<_> = project.locales_of(definition).map(|locale| project.localize(definition, locale).0).collect();
/// let page = render::html::render(&forms);
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// // Nothing is loaded from elsewhere.
/// assert!(!page.contains("src=\"http"));
/// # Ok::<(), bogen::Diagnostic>(())
/// ```
#[must_use]
pub fn render(forms: &[Localized]) -> String {
    Multilingual::of(forms).map_or_else(String::new, |forms| page(&Texts::new(forms)).into_string())
}

/// Returns the style sheet and the scripts, which determine the design of a page.
pub(super) fn design() -> Vec<&'static [u8]> {
    let scripts = [
        SCRIPT,
        CALCULATING_SCRIPT,
        INNER_TABLES_SCRIPT,
        CHECKED_NUMBERS,
        MARKED_NUMBERS,
        QUANTITIES,
        DURATIONS,
        TIMES,
        COUNTS,
        REFERENCES,
        LISTS,
        CHOICES_AND_TEXTS,
        TAKE_BACK,
        FIRST_VALUES,
        ATTACHMENTS,
        PARTS,
        PRINT,
        ROW_NAMES,
        DATE_ERRORS,
        SECTIONS,
        READ_ALOUD,
    ];
    let styles = [
        &STYLE,
        &CALCULATED_STYLE,
        &NAMED_ROWS_STYLE,
        &SCALES_STYLE,
        &RATINGS_STYLE,
        &REFERENCES_STYLE,
        &QUANTITIES_STYLE,
        &LOGO_STYLE,
        &EASY_STYLE,
        &FURTHER_LAYOUT_STYLE,
        &ATTACHMENTS_STYLE,
        &SECTIONS_STYLE,
    ];
    styles.into_iter().map(|style| style.as_bytes()).chain(scripts.map(str::as_bytes)).collect()
}

fn page(texts: &Texts<'_>) -> Markup {
    let form = texts.forms().first();
    let direction = match form.language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let easy = form.language.easy.is_some().then_some("easy");
    // The body is rendered first, because the templates after it contain the texts that it registers.
    let (title, body) = (around_questions::title(texts), body(texts));
    let markup = html! { (body) (texts.templates()) };
    let is_dense = form.page.density == Density::Dense;
    let calculates = form_features::has_calculations(form);
    let has_named_rows = form.all_fields().any(|field| field.kind.has_named_rows());
    let has_scales = form.all_fields().any(|field| matches!(field.kind, Kind::Scale { .. }));
    let has_logo = form.organisation.as_ref().is_some_and(|organisation| organisation.logo.is_some());
    let has_ratings = form.all_fields().any(|field| matches!(field.kind, Kind::Rating { .. }));
    let style = style(&[
        (has_logo, &*LOGO_STYLE),
        (calculates, &*CALCULATED_STYLE),
        (has_named_rows, &*NAMED_ROWS_STYLE),
        (has_scales, &*SCALES_STYLE),
        (has_ratings, &*RATINGS_STYLE),
        (form_features::has_references(form), &*REFERENCES_STYLE),
        (form_features::has_quantities(form), &*QUANTITIES_STYLE),
        (texts.has_easy(), &*EASY_STYLE),
        (has_further_layout(form), &*FURTHER_LAYOUT_STYLE),
        (attachments::has_some(form), &*ATTACHMENTS_STYLE),
        (form_features::has_many_sections(form), &*SECTIONS_STYLE),
    ]);
    let main = match (form_features::has_inner_tables(form), calculates) {
        (true, _) => INNER_TABLES_SCRIPT,
        (false, true) => CALCULATING_SCRIPT,
        (false, false) => SCRIPT,
    };
    let script = script(main, &further_scripts(form));
    html! {
        (DOCTYPE)
        html lang=(form.language.tag) dir=(direction) class=[easy] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(content_policy::policy(&style, &script));
                meta name="viewport" content="width=device-width, initial-scale=1";
                (title)
                style { (PreEscaped(&style)) }
            }
            body.dense[is_dense] {
                (PreEscaped(minify_markup::compact(&markup.0)))
                script type="application/json" id="_data" { (PreEscaped(data::data(texts.forms()))) }
                script { (PreEscaped(&script)) }
            }
        }
    }
}

/// Reports whether a form has pictures in questions or sections in two columns.
fn has_further_layout(form: &Localized) -> bool {
    form.sections.iter().any(|section| section.two_columns || section.landscape)
        || form.all_fields().any(|field| field.picture.is_some())
}

/// Returns the scripts that only some pages need, and whether this page does.
fn further_scripts(form: &Localized) -> Vec<(bool, &'static str)> {
    let has_checked_numbers = form_features::text_formats(form).iter().any(|format| format.is_checked_number());
    vec![
        // It changes what the others read.
        (!form.parts.is_empty(), PARTS),
        (has_checked_numbers, CHECKED_NUMBERS),
        (form_features::has_marked_numbers(form), MARKED_NUMBERS),
        (form_features::has_quantities(form), QUANTITIES),
        (form_features::has_durations(form), DURATIONS),
        (form_features::has_times(form), TIMES),
        (form_features::has_counts(form), COUNTS),
        (form_features::has_references(form), REFERENCES),
        (lists::has_lists(form), LISTS),
        (form_features::has_choices_or_texts(form), CHOICES_AND_TEXTS),
        (form.all_fields().any(|field| field.kind.offers_one_of_several()), TAKE_BACK),
        (first_values::has_some(form), FIRST_VALUES),
        (attachments::has_some(form), ATTACHMENTS),
        (form_features::tables(form).next().is_some(), ROW_NAMES),
        (form_features::has_dates(form), DATE_ERRORS),
        (form_features::has_many_sections(form), SECTIONS),
        (true, PRINT),
        (true, READ_ALOUD),
    ]
}

fn body(texts: &Texts<'_>) -> Markup {
    let form = texts.forms().first();
    let skip = texts.word(Word::SkipToForm);
    html! {
        a.skip href="#_form" data-t=[skip.number] { (skip) }
        (face_scale::pictures(form))
        (around_questions::watermark(texts))
        (around_questions::header(texts))
        main {
            (around_questions::notices(texts))
            (parts::buttons(texts))
            (around_questions::contents(texts))
            (toolbar::before(texts))
            form id="_form" autocomplete="off" novalidate {
                @for section in texts.forms().each(|form| &form.sections) { (section::section(texts, &section)) }
                (toolbar::after(texts))
            }
            @if lists::has_lists(form) { datalist id=(inputs::LIST) {} }
        }
        (around_questions::footer(texts))
    }
}
