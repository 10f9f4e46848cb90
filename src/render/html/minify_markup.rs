//! Removes markup that HTML allows to omit: quotes around simple attribute values, and implied end tags.
//!
//! Texts and values in the markup are escaped, so `<`, `>` and `"` occur only as syntax.

/// What may follow a paragraph without its end tag.
const ENDS_P: &[&str] = &[
    "<p>",
    "<p ",
    "<div",
    "<ul",
    "<ol",
    "<hr",
    "<fieldset",
    "</div>",
    "</li>",
    "</fieldset>",
    "</section>",
    "</template>",
];

/// What may follow a list item without its end tag.
const ENDS_LI: &[&str] = &["<li", "</ul>", "</ol>"];

/// Removes everything that may be omitted.
pub(super) fn compact(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((text, from_tag)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = from_tag.split_once('>').unwrap_or((from_tag, ""));
        if !is_needless(tag, after) {
            out.push('<');
            push_tag(&mut out, tag);
            out.push('>');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Reports whether an end tag is implied by what follows.
fn is_needless(tag: &str, next: &str) -> bool {
    let ends = match tag {
        "/p" => ENDS_P,
        "/li" => ENDS_LI,
        _ => return false,
    };
    ends.iter().any(|end| next.starts_with(end))
}

/// Writes the content of a tag, between `<` and `>`.
fn push_tag(out: &mut String, tag: &str) {
    let mut parts = tag.split('"').peekable();
    while let Some(before) = parts.next() {
        out.push_str(before);
        let Some(value) = parts.next() else { return };
        // A slash after an unquoted value would be part of the value.
        let is_closed = parts.peek().is_some_and(|after| after.starts_with('/'));
        if is_plain(value) && !is_closed {
            out.push_str(value);
        } else {
            out.extend(["\"", value, "\""]);
        }
    }
}

fn is_plain(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:,#%+".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[track_caller]
    fn check(markup: &str, expected: &str) {
        assert_eq!(compact(markup), expected);
    }

    #[test]
    fn plain_values_need_no_quotes() {
        check(
            r##"<a href="#x" class="a b" title="">it&quot;s</a>"##,
            r#"<a href=#x class="a b" title="">it&quot;s</a>"#,
        );
        check(r#"<path d="M0"/><input value="a=b" disabled><i lang="de-AT"></i>"#, {
            r#"<path d="M0"/><input value="a=b" disabled><i lang=de-AT></i>"#
        });
        check(r#"<a href="https://example.org/"></a>"#, r#"<a href="https://example.org/"></a>"#);
    }

    #[test]
    fn ends_follow_from_what_comes_next() {
        check("<div><p>a</p><p>b</p><ul><li>c</li><li>d</li></ul></div>", "<div><p>a<p>b<ul><li>c<li>d</ul></div>");
        check("<p>a</p>text<p>b</p><span></span>", "<p>a</p>text<p>b</p><span></span>");
    }
}
