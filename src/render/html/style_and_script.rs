//! The style and the script of a page.

use std::borrow::Cow;
use std::sync::LazyLock;

/// The compacted style sheet of all pages.
pub(super) static STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("form.css")));

/// The compacted style sheet of scales, for pages that have some.
pub(super) static SCALES_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("scale.css")));

/// The compacted style sheet of ratings, for pages that have some.
pub(super) static RATINGS_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("rating.css")));

/// The compacted style sheet of numbers that refer to rows, for pages that have some.
pub(super) static REFERENCES_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("references.css")));

/// The compacted style sheet of numbers with one of several units, for pages that have some.
pub(super) static QUANTITIES_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("quantities.css")));

/// The compacted style sheet of logos, for pages that have one.
pub(super) static LOGO_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("logo.css")));

/// The compacted style sheet of easy language, for pages in it.
pub(super) static EASY_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("easy.css")));

/// The compacted style sheet of tables whose rows have names, for pages that have some.
pub(super) static NAMED_ROWS_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("named-rows.css")));

/// The compacted style sheet of pictures in questions and of sections in two columns, for pages that have some.
pub(super) static FURTHER_LAYOUT_STYLE: LazyLock<String> =
    LazyLock::new(|| compact(include_str!("further-layout.css")));

/// The minified script of all pages.
pub(super) const SCRIPT: &str = include_str!("form.min.js").trim_ascii_end();

/// The compacted style sheet for calculated fields, for pages that have some.
pub(super) static CALCULATED_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("calculated.css")));

/// The minified script of all pages that have calculated fields.
pub(super) const CALCULATING_SCRIPT: &str = include_str!("form-with-calculations.min.js").trim_ascii_end();

/// The minified script of all pages that have tables in cards of others; it calculates, too.
pub(super) const INNER_TABLES_SCRIPT: &str = include_str!("form-with-inner-tables.min.js").trim_ascii_end();

/// The minified script that checks numbers with check digits, for pages that ask for some.
pub(super) const CHECKED_NUMBERS: &str = include_str!("checked-numbers.min.js").trim_ascii_end();

/// The minified script that reads numbers with a currency or a per cent sign, for pages that ask for some.
pub(super) const MARKED_NUMBERS: &str = include_str!("marked-numbers.min.js").trim_ascii_end();

/// The minified script that reads numbers with one of several units, for pages that ask for some.
pub(super) const QUANTITIES: &str = include_str!("quantities.min.js").trim_ascii_end();

/// The minified script that reads durations, for pages that ask for some.
pub(super) const DURATIONS: &str = include_str!("durations.min.js").trim_ascii_end();

/// The minified script that reads times, months and years, and knows the day, for pages that need that.
pub(super) const TIMES: &str = include_str!("times.min.js").trim_ascii_end();

/// The minified script for conditions that count, for pages that have some.
pub(super) const COUNTS: &str = include_str!("counts.min.js").trim_ascii_end();

/// The minified script for numbers that refer to rows, for pages that have some; it comes after [`COUNTS`].
pub(super) const REFERENCES: &str = include_str!("references.min.js").trim_ascii_end();

/// The minified script for choices from lists, for pages that have some; it comes after [`COUNTS`] and [`REFERENCES`].
pub(super) const LISTS: &str = include_str!("lists.min.js").trim_ascii_end();

/// The minified script for choices with a least number of options or with options that stand alone, and for conditions
/// about parts of texts, for pages that have some.
pub(super) const CHOICES_AND_TEXTS: &str = include_str!("choices-and-texts.min.js").trim_ascii_end();

/// The minified script that takes a chosen answer back, for pages that offer one of several.
pub(super) const TAKE_BACK: &str = include_str!("take-back.min.js").trim_ascii_end();

/// The minified script of values that fields have at first, for pages that have some.
pub(super) const FIRST_VALUES: &str = include_str!("first-values.min.js").trim_ascii_end();

/// The compacted style sheet of inputs for files, for pages that have some.
pub(super) static ATTACHMENTS_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("attachments.css")));

/// The minified script that packs enclosed files and answers into one archive, for pages with inputs for files.
pub(super) const ATTACHMENTS: &str = include_str!("attachments.min.js").trim_ascii_end();

/// The minified script that shows only one part of the form, for pages that have parts.
pub(super) const PARTS: &str = include_str!("parts.min.js").trim_ascii_end();

/// The minified script that makes answers text before a page is printed; it is in all pages.
pub(super) const PRINT: &str = include_str!("print.min.js").trim_ascii_end();

/// The minified script that names what is in rows after the row, for pages with tables.
pub(super) const ROW_NAMES: &str = include_str!("row-names.min.js").trim_ascii_end();

/// The minified script that says which parts of a date are wrong, for pages that ask for dates.
pub(super) const DATE_ERRORS: &str = include_str!("date-errors.min.js").trim_ascii_end();

/// The compacted style sheet of pages of many sections.
pub(super) static SECTIONS_STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("sections.css")));

/// The minified script that leads through the sections of a page, for pages of many sections.
pub(super) const SECTIONS: &str = include_str!("sections.min.js").trim_ascii_end();

/// The minified script that reads sections and questions aloud; it is in all pages.
pub(super) const READ_ALOUD: &str = include_str!("read-aloud.min.js").trim_ascii_end();

/// Returns the style sheet of a page, given further style sheets and whether it needs them.
pub(super) fn style(further: &[(bool, &'static str)]) -> Cow<'static, str> {
    let mut styles = vec![STYLE.as_str()];
    styles.extend(further.iter().filter(|(is_needed, _)| *is_needed).map(|(_, style)| *style));
    if let [only] = styles[..] { only.into() } else { styles.concat().into() }
}

/// Returns the script of a page: `main`, after further scripts of which it is said whether they are needed.
pub(super) fn script(main: &'static str, further: &[(bool, &'static str)]) -> Cow<'static, str> {
    let mut scripts: Vec<_> = further.iter().filter(|(is_needed, _)| *is_needed).map(|(_, script)| *script).collect();
    scripts.push(main);
    if let [only] = scripts[..] { only.into() } else { scripts.join("\n").into() }
}

/// The custom properties of the style sheet. In pages, each is named by its initial.
const COLOURS: [&str; 8] = ["--ink", "--soft", "--accent", "--paper", "--tint", "--line", "--rule", "--bad"];

/// The length of two hyphens and an initial.
const INITIAL: usize = 3;

/// Removes comments and white space from a style sheet (it has no strings that contain either), and shortens the
/// names of colours and of block-start and block-end properties.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        push_compact(&mut out, before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    push_compact(&mut out, rest);
    // All languages of the pages are written in horizontal lines from top to bottom.
    let out = out.replace("-block-start", "-top").replace("-block-end", "-bottom");
    COLOURS.iter().fold(out, |out, name| out.replace(name, &name[..INITIAL]))
}

fn push_compact(out: &mut String, css: &str) {
    for word in css.split_ascii_whitespace() {
        let joins = out.ends_with(['{', '}', ';', ',', ':', '>']) || word.starts_with(['{', '}', '>']);
        if !joins && !out.is_empty() {
            out.push(' ');
        }
        if word.starts_with('}') && out.ends_with(';') {
            out.pop();
        }
        out.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{COLOURS, INITIAL, STYLE, compact};

    #[test]
    fn each_colour_has_an_initial_of_its_own() {
        let initials: BTreeSet<_> = COLOURS.iter().map(|name| &name[..INITIAL]).collect();
        assert_eq!(initials.len(), COLOURS.len());
        for name in STYLE.split(['(', ';', '{']).filter(|part| part.starts_with("--")) {
            assert!(matches!(name.as_bytes(), [b'-', b'-', _, b':' | b')', ..]), "{name} is not among the colours");
        }
    }

    #[test]
    fn a_block_starts_at_the_top() {
        let logical = "a { margin-block-start: 1px; border-block-end: 0; margin-block: 1px 2px; }";
        assert_eq!(compact(logical), "a{margin-top:1px;border-bottom:0;margin-block:1px 2px}");
    }

    #[test]
    fn a_style_keeps_its_meaning() {
        assert_eq!(
            compact("/* x */\na, b > c {\n  d: e f;\n}\n/* y */ @media (g: h) and (i) {\n  j { k: l; }\n}"),
            "a,b>c{d:e f}@media (g:h) and (i){j{k:l}}"
        );
    }
}
