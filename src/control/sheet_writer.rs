//! Writes statements into a control sheet. All other lines and comments stay as they are.

use toml::Value;

/// Sets keys of a table; values are TOML. A table that is only there as a comment, as in the template, is put in its place, else it
/// is appended.
#[must_use]
pub fn with_keys(source: &str, table: &str, keys: &[(&str, String)]) -> String {
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let mut keys: Vec<(String, String)> = keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    if let Some((at, old)) = inline_table(&lines, table) {
        lines.remove(at);
        let kept: Vec<_> = old.into_iter().filter(|(key, _)| keys.iter().all(|(known, _)| known != key)).collect();
        keys.splice(0..0, kept);
    }
    let heading =
        lines.iter().position(|line| is_heading(line, table)).unwrap_or_else(|| add_heading(&mut lines, table));
    for (key, value) in keys {
        set(&mut lines, heading, &key, &value);
    }
    lines.join("\n") + "\n"
}

/// Returns a text as TOML.
#[must_use]
pub fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// Returns the place and the keys of a table that is written in one line.
fn inline_table(lines: &[String], table: &str) -> Option<(usize, Vec<(String, String)>)> {
    let at = lines
        .iter()
        .take_while(|line| !line.trim_start().starts_with('['))
        .position(|line| key_of(line) == Some(table))?;
    let read: toml::Table = toml::from_str(&lines[at]).ok()?;
    let keys = read.get(table)?.as_table()?;
    Some((at, keys.iter().map(|(key, value)| (key.clone(), value.to_string())).collect()))
}

/// Reports whether a line is the heading of a table.
fn is_heading(line: &str, table: &str) -> bool {
    let inner = line.trim_start().strip_prefix('[').and_then(|rest| Some(rest.split_once(']')?.0));
    let plain = |text: &str| text.chars().filter(|sign| !matches!(sign, ' ' | '\t' | '"' | '\'')).collect::<String>();
    inner.is_some_and(|inner| plain(inner) == table)
}

/// Returns a line that is a comment, without the sign of comments.
fn commented(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix('#').map(str::trim_start)
}

/// Makes the heading of a table: from the comment that stands for it, with the keys in it, or at the end.
fn add_heading(lines: &mut Vec<String>, table: &str) -> usize {
    let of_template = lines.iter().position(|line| commented(line).is_some_and(|text| is_heading(text, table)));
    // Keys behind the comment, which belong to no table, would get into this one.
    let is_free = |at: &usize| {
        lines[at + 1..].iter().take_while(|line| !line.trim_start().starts_with('[')).all(|line| key_of(line).is_none())
    };
    let Some(at) = of_template.filter(is_free) else {
        if lines.last().is_some_and(|last| !last.trim().is_empty()) {
            lines.push(String::new());
        }
        lines.push(format!("[{table}]"));
        return lines.len() - 1;
    };
    lines[at] = commented(&lines[at]).unwrap_or_default().to_owned();
    while lines.get(at + 1).is_some_and(|line| commented(line).is_some_and(|text| key_of(text).is_some())) {
        lines.remove(at + 1);
    }
    at
}

/// Sets one key behind a heading.
fn set(lines: &mut Vec<String>, heading: usize, key: &str, value: &str) {
    let is_end = |line: &String| line.trim_start().starts_with('[');
    let end = lines[heading + 1..].iter().position(is_end).map_or(lines.len(), |count| heading + 1 + count);
    let section = &lines[heading + 1..end];
    let line = format!("{key} = {value}");
    if let Some(known) = section.iter().position(|line| key_of(line) == Some(key)) {
        lines[heading + 1 + known] = line;
        return;
    }
    let last = section.iter().rposition(|line| key_of(line).is_some()).map_or(heading, |last| heading + 1 + last);
    lines.insert(last + 1, line);
}

/// Returns the key that a line sets.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim();
    let is_bare =
        !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_bare.then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "status = \"draft\"  # draft\n\n# [reviewer]   # who\n# name = \"\"\n\n# [approver]   # who approves\n\
        # name = \"\"\n# date = 2026-01-01\n\n[change]\nwhat = \"A\"  # what\nclass = \"editorial\"\n\n# More.\n[language.en-GB]\nversion = \"1.0\"\n";

    #[test]
    fn a_table_takes_the_place_of_its_comment() {
        let written =
            with_keys(TEMPLATE, "approver", &[("name", quoted("Ada \"A\"")), ("date", "2026-05-04".to_owned())]);
        let expected = "[approver]   # who approves\nname = 'Ada \"A\"'\ndate = 2026-05-04\n\n[change]";
        assert!(written.contains(expected) && written.contains("# [reviewer]   # who\n# name"), "{written}");
        assert_eq!(toml::from_str::<toml::Table>(&written).unwrap()["approver"]["name"].as_str(), Some("Ada \"A\""));
    }

    #[test]
    fn keys_behind_the_comment_get_into_no_table() {
        let written = with_keys("# [approver]\nowner = \"A\"\n\n[change]\n", "approver", &[("name", quoted("B"))]);
        assert_eq!(written, "# [approver]\nowner = \"A\"\n\n[change]\n\n[approver]\nname = \"B\"\n");
    }

    #[test]
    fn keys_are_replaced_or_added_and_all_else_stays() {
        let written = with_keys(TEMPLATE, "change", &[("class", quoted("substantive")), ("why", quoted("B"))]);
        assert!(
            written.contains("what = \"A\"  # what\nclass = \"substantive\"\nwhy = \"B\"\n\n# More.\n[language"),
            "{written}"
        );
        let written = with_keys(TEMPLATE, "language.en-GB", &[("reviewer", quoted("Rita"))]);
        assert!(written.ends_with("version = \"1.0\"\nreviewer = \"Rita\"\n"), "{written}");
        assert!(
            with_keys(TEMPLATE, "language.fr", &[("of", quoted("x"))]).ends_with("\n\n[language.fr]\nof = \"x\"\n")
        );
        assert_eq!(with_keys("", "change", &[("what", quoted("x"))]), "[change]\nwhat = \"x\"\n");
    }

    #[test]
    fn a_table_in_one_line_becomes_one_with_a_heading() {
        let inline = "owner = \"L\"\nchange = { what = \"A\", class = \"editorial\" }\n";
        let written = with_keys(inline, "change", &[("class", quoted("substantive"))]);
        assert_eq!(written, "owner = \"L\"\n\n[change]\nwhat = \"A\"\nclass = \"substantive\"\n");
    }
}
