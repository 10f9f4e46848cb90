//! What data a page has: that of its form, and values that are known in advance.
//!
//! Values are a block of data of its own, in the format of the files that the page saves, and the page loads it as it loads such
//! a file. Nothing else of the page changes: without the block, it is the page itself, byte for byte.

/// What comes before the values, and after them. The block stands before the data of the form.
const BEGIN: &str = r#"<script type="application/json" id="_given">"#;
const END: &str = "</script>";

/// The beginning of the data of the form.
const FORM_DATA: &str = r#"<script type="application/json" id="_data">"#;

/// Returns the data of the form in a page, if it has some that can be read.
#[must_use]
pub fn form_data(page: &str) -> Option<serde_json::Value> {
    let (_, rest) = page.split_once(FORM_DATA)?;
    serde_json::from_str(rest.split_once(END)?.0).ok()
}

/// Adds values to a page, given as the content of a file that the page saves. Returns nothing if it is no page of a form, or
/// has values already.
#[must_use]
pub fn with_values(page: &str, content: &serde_json::Value) -> Option<String> {
    let (before, after) = page.split_once(FORM_DATA)?;
    // Every `<` is escaped, so that no value can end the block.
    let values = content.to_string().replace('<', "\\u003c");
    (!page.contains(BEGIN)).then(|| [before, BEGIN, &values, END, FORM_DATA, after].concat())
}

/// Takes the values from a page again. Returns the page without them, and their data; nothing if it has none.
#[must_use]
pub fn without_values(page: &str) -> Option<(String, serde_json::Value)> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (values, after) = rest.split_once(END)?;
    let content = serde_json::from_str(values).ok()?;
    after.starts_with(FORM_DATA).then(|| ([before, after].concat(), content))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{with_values, without_values};

    const PAGE: &str = r#"<p>1</p><script type="application/json" id="_data">{}</script><script>2</script>"#;

    #[test]
    fn values_are_data_and_can_be_taken_out_again() {
        let content = json!({ "answers": { "name": "</script><script>alert(1)</script><!-- Zoë \u{2028}" } });
        let page = with_values(PAGE, &content).unwrap();
        assert_eq!(page.matches("<script").count(), 3);
        assert!(!page.contains("alert(1)</script>"));
        assert_eq!(without_values(&page), Some((PAGE.to_owned(), content.clone())));
        assert_eq!(with_values(&page, &content), None, "there are values already");
    }

    #[test]
    fn what_has_no_values_stays_as_it_is() {
        assert_eq!(without_values(PAGE), None);
        assert_eq!(with_values("<p>", &json!({})), None);
        let moved = PAGE.replace("<p>1", r#"<script type="application/json" id="_given">{}</script><p>1"#);
        assert_eq!(without_values(&moved), None, "a block elsewhere is none of ours");
        let odd = PAGE.replacen("<script", r#"<script type="application/json" id="_given">x</script><script"#, 1);
        assert_eq!(without_values(&odd), None, "what is no JSON is no data");
    }
}
