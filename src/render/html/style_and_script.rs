//! The style and the script of a page.

use std::sync::LazyLock;

/// The compacted style sheet.
pub(super) static STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("form.css")));

/// The minified script.
pub(super) const SCRIPT: &str = include_str!("form.min.js").trim_ascii_end();

/// Removes comments and white space from a style sheet (it has no strings that contain either), and shortens the
/// names of block-start and block-end properties.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        push_compact(&mut out, before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    push_compact(&mut out, rest);
    // All languages of the pages are written in horizontal lines from top to bottom.
    out.replace("-block-start", "-top").replace("-block-end", "-bottom")
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
    use super::compact;

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
