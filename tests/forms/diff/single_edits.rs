//! A form has no differences to itself, and each single edit of a definition or a text is found.

use bogen::definition::schema;
use bogen::diff::{Aspect, Diff, FormSnapshot};
use bogen::{Files, Project};
use proptest::prelude::*;

use super::{changed, definition, languages, lines, structure};

const FORMS: [&str; 6] = ["consent", "exchange", "followup", "hilfeplan", "information", "monitoring"];

#[test]
fn a_form_has_no_differences_to_itself() {
    let project = Project::read(Files::built_in()).0;
    for form in FORMS {
        let definition = project.form(form).expect("the form");
        let forms = languages(&project, definition);
        let version = FormSnapshot { definition, forms: &forms };
        assert!(Diff::between(&version, &version).is_empty(), "{form}");
        let none = FormSnapshot { definition, forms: &[] };
        let diff = |old, new| serde_json::to_string(&Diff::between(old, new)).expect("JSON");
        assert_eq!(diff(&none, &version), diff(&none, &version));
        assert_eq!(Diff::between(&none, &version).changes.len(), forms.len(), "a language is one change");
    }
}

/// Returns possible replacements of a line by an author.
fn edits(line: &str) -> Vec<String> {
    let Some((key, value)) = line.split_once(" = ") else { return Vec::new() };
    let mut edits = vec![String::new()];
    match value.trim() {
        "true" => edits.push(format!("{key} = false")),
        "false" => edits.push(format!("{key} = true")),
        number if number.parse::<i64>().is_ok() => {
            let number: i64 = number.parse().expect("a number");
            edits.extend([number + 1, number - 1].map(|number| format!("{key} = {number}")));
        }
        list if list.starts_with("[\"") && list.ends_with("\"]") => {
            let items: Vec<_> = list.trim_matches(['[', ']']).split(", ").collect();
            let all = |items: &[&str]| format!("{key} = [{}]", items.join(", "));
            edits.push(all(&items[1..]));
            edits.push(all(&[&items[..], &["\"quite-new\""]].concat()));
            let turned: Vec<_> = items.iter().rev().copied().collect();
            edits.push(all(&turned));
        }
        text if text.starts_with('"') => {
            let other = match key {
                "voice" | "role" => "professional",
                "type" => "long-text",
                "severity" => "warning",
                "style" => "faces",
                "layout" => "cards",
                _ => "other-word",
            };
            edits.push(format!("{key} = \"{other}\""));
        }
        condition => {
            let others = [("\"=\"", "\"!=\""), ("\"yes\"", "\"no\""), ("true", "false"), ("6", "7"), ("all", "any")];
            edits.extend(others.map(|(old, new)| format!("{key} = {}", condition.replacen(old, new, 1))));
        }
    }
    edits.retain(|edit| edit != line);
    edits
}

#[test]
fn every_edit_of_a_definition_is_seen() {
    let files = Files::built_in();
    let mut tried = 0;
    for form in FORMS {
        let source = files.text(&format!("forms/{form}.toml")).expect("the file").expect("UTF-8");
        let old = definition(form, source).expect("a definition");
        let lines_of: Vec<_> = source.lines().collect();
        for (index, line) in lines_of.iter().enumerate() {
            for edit in edits(line) {
                let mut edited = lines_of.clone();
                edited[index] = &edit;
                let Some(mut new) = definition(form, &edited.join("\n")) else { continue };
                new.source.clone_from(&old.source);
                (new.form.version, new.form.dated) = (old.form.version.clone(), old.form.dated);
                let diff = structure(&old, &new);
                assert_eq!(diff.is_empty(), old == new, "{form}: {line} → {edit}: {:?}", lines(&diff));
                tried += usize::from(old != new);
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn every_key_of_a_definition_has_a_name_of_its_own() {
    // Changes of rules and migrations include their keys.
    let of_entries = ["fields", "sections", "version", "dated"];
    let schema = schema();
    let fields = schema["properties"]["field"]["additionalProperties"]["oneOf"].as_array().expect("kinds").clone();
    let head = &schema["$defs"]["Form"]["properties"];
    let section = &schema["$defs"]["Section"]["properties"];
    let kinds = fields.iter().map(|kind| &kind["properties"]);
    let mut seen = 0;
    for key in kinds.chain([head, section]).flat_map(|keys| keys.as_object().expect("keys").keys()) {
        assert!(Aspect::from_word(key).is_some() || of_entries.contains(&key.as_str()), "{key}");
        seen += 1;
    }
    assert!(seen > 60, "{seen}");
}

/// Returns the positions of the texts in a file of messages: the line, and the part before the text.
fn texts(source: &str) -> Vec<(usize, usize)> {
    let is_text =
        |line: &&str| !line.starts_with('#') && line.split_once(" = ").is_some_and(|(_, text)| !text.is_empty());
    let lines = source.lines().enumerate().filter(|(_, line)| is_text(line));
    lines.map(|(index, line)| (index, line.find(" = ").expect("an equals sign") + 3)).collect()
}

/// Returns the message that the text on a line belongs to, and its attribute or the message again.
fn name_of(source: &str, index: usize) -> (&str, &str) {
    let name = |line: &'_ str| line.split_once(" =").map_or(line.len(), |(name, _)| name.len());
    let lines: Vec<_> = source.lines().take(index + 1).collect();
    let is_message = |line: &&&str| line.starts_with(|letter: char| letter.is_ascii_lowercase());
    let message = lines.iter().rfind(is_message).expect("a text is of a message");
    (&message[..name(message)], lines[index][..name(lines[index])].trim_start())
}

/// Reports whether both countries have a text of their own in place of a German one, so that no form shows it.
fn is_replaced(files: &Files, form: &str, name: (&str, &str)) -> bool {
    ["de-AT", "de-DE"].iter().all(|country| {
        let Some(Ok(source)) = files.text(&format!("locales/{country}/{form}.ftl")) else { return false };
        texts(source).iter().any(|(index, _)| name_of(source, *index) == name)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_edit_of_a_text_is_seen(form in 0..6_usize, locale in 0..4_usize, which in any::<prop::sample::Index>()) {
        let (form, locale) = (FORMS[form], ["de", "de-AT-simple", "en-GB", "de-AT"][locale]);
        let path = format!("locales/{locale}/{form}.ftl");
        let files = Files::built_in();
        let Some(Ok(source)) = files.text(&path) else { return Ok(()) };
        let mut texts = texts(source);
        texts.retain(|(index, _)| locale != "de" || !is_replaced(&files, form, name_of(source, *index)));
        let (index, column) = *which.get(&texts);
        let mut edited: Vec<_> = source.lines().map(str::to_owned).collect();
        edited[index].insert_str(column, "Xylophon ");
        let (old, new) = (Project::read(files.clone()).0, changed(&path, &(edited.join("\n") + "\n")));
        let definition = old.form(form).expect("the form");
        let (before, after) = (languages(&old, definition), languages(&new, definition));
        let version = |forms| FormSnapshot { definition, forms };
        let diff = Diff::between(&version(&before), &version(&after));
        prop_assert!(!diff.is_empty(), "{}: {}", path, edited[index]);
        for change in &diff.changes {
            prop_assert!(change.after.as_ref().is_some_and(|after| after.contains("Xylophon")), "{:?}", change);
        }
    }
}
