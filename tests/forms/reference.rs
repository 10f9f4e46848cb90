//! The reference of the definition language, `docs/reference.md`, is written from the schema, so it always says what the program
//! reads. `BOGEN_UPDATE=1 cargo test --test forms reference` renews it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use bogen::definition;
use bogen::name::Reserved;
use serde_json::{Map, Value};

const HEAD: &str = "# Reference of the definition language

What a definition (`forms/NAME.toml`) can say: every kind of field, every key, its values, its default and its limits. This page is
written from the schema of definitions (`BOGEN_UPDATE=1 cargo test --test forms reference`). How to write a form step by step, and which
words each kind needs, is in [write-your-own-form.md](write-your-own-form.md) and the pages in [guide](guide/fields.md).

A definition consists of tables: `[form]` once, `[page]` at most once, and `[section.NAME]`, `[field.NAME]`, `[rule.NAME]` and
`[migration.NAME]` as often as needed. A name consists of letters from a to z, digits and hyphens, begins with a letter, and has at most
64 characters. Texts are in straight quotation marks, numbers and dates are not. In the tables below, **required** keys must be there;
what a key is worth when it is absent is under *Default*.
";

/// Writes a reference from a schema.
struct Writer<'s> {
    definitions: &'s Map<String, Value>,
    out: String,
    /// The definitions that the text refers to, in the order of the first reference.
    named: Vec<&'s str>,
}

impl<'s> Writer<'s> {
    fn heading(&mut self, level: usize, text: &str) {
        let _ = write!(self.out, "\n{} {text}\n\n", "#".repeat(level));
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.out, "{}\n", text.replace('\n', " "));
    }

    /// Shows what a kind of field looks like. `docs/pictures/make` makes the pictures.
    fn pictures(&mut self, kind: &str) {
        let _ = writeln!(
            self.out,
            "| On paper | On screen |\n|---|---|\n| ![`{kind}` on paper](pictures/kinds/{kind}-paper.png) | \
             ![`{kind}` on screen](pictures/kinds/{kind}-screen.png) |\n"
        );
    }

    /// Writes the keys of an object as a table. Those in `known` are left out.
    fn keys(&mut self, object: &'s Value, known: &BTreeSet<&str>) {
        let Some(properties) = object["properties"].as_object() else { return };
        let required: Vec<_> = object["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let keys: Vec<_> = properties.iter().filter(|(key, _)| !known.contains(key.as_str())).collect();
        if keys.is_empty() {
            self.paragraph("No keys of its own.");
            return;
        }
        self.out.push_str("| Key | Values | Default | Meaning |\n|---|---|---|---|\n");
        for (key, schema) in keys {
            let default = match schema.get("default") {
                _ if required.contains(&key.as_str()) => "**required**".to_owned(),
                Some(default) => format!("`{default}`"),
                None if type_of(schema) == "boolean" => "`false`".to_owned(),
                None => String::new(),
            };
            let (values, meaning) = (self.values(schema), description(schema));
            let _ = writeln!(self.out, "| `{key}` | {values} | {default} | {meaning} |");
        }
        self.out.push('\n');
    }

    /// Describes the values that a schema accepts.
    fn values(&mut self, schema: &'s Value) -> String {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            return self.named(name);
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(choices) = schema[key].as_array() {
                let choices = choices.iter().filter(|choice| choice["type"] != "null");
                return choices.map(|choice| self.values(choice)).collect::<Vec<_>>().join(" or ");
            }
        }
        if let Some(value) = schema.get("const") {
            return format!("`{value}`");
        }
        let range = range(schema);
        match type_of(schema) {
            "boolean" => "`true` or `false`".to_owned(),
            "integer" => format!("a whole number{range}"),
            "number" => format!("a number{range}"),
            "array" => {
                let items = schema.get("items").map_or_else(String::new, |items| self.values(items));
                format!("a list of {}{}", plural(&items), bounds(schema, "minItems", "maxItems", "entry", "entries"))
            }
            "object" => self.object(schema),
            "string" if schema["format"] == "date" => "a date such as 2026-11-21, without quotes".to_owned(),
            "string" if schema["pattern"].as_str().is_some_and(|pattern| pattern.contains("[a-z0-9]+)*$")) => {
                "a name".to_owned()
            }
            _ => format!("text{}", bounds(schema, "minLength", "maxLength", "character", "characters")),
        }
    }

    fn object(&mut self, schema: &'s Value) -> String {
        if let Some(properties) = schema["properties"].as_object() {
            let keys: Vec<_> =
                properties.iter().map(|(key, value)| format!("`{key}` = {}", self.values(value))).collect();
            return format!("{{ {} }}", keys.join(", "));
        }
        let entries = schema.get("additionalProperties").filter(|entries| entries.is_object());
        entries.map_or_else(
            || "a table".to_owned(),
            |entries| format!("a table of names, each with {}", self.values(entries)),
        )
    }

    /// Returns a link to a definition, which is then described below.
    fn named(&mut self, name: &str) -> String {
        let Some((name, _)) = self.definitions.get_key_value(name) else { return name.to_owned() };
        if !self.named.contains(&name.as_str()) {
            self.named.push(name);
        }
        let title = title(name);
        format!("[{title}](#{})", title.replace(' ', "-"))
    }

    /// Describes the definitions that were referred to, and those that they refer to.
    fn named_values(&mut self) {
        let mut index = 0;
        while let Some(&name) = self.named.get(index) {
            index += 1;
            let schema = &self.definitions[name];
            self.heading(3, &title(name));
            self.paragraph(&description(schema));
            if schema["properties"].is_object() {
                self.keys(schema, &BTreeSet::new());
            }
            for choice in ["oneOf", "anyOf"].iter().filter_map(|key| schema[*key].as_array()).flatten() {
                let (values, meaning) = (self.values(choice), description(choice));
                let _ = writeln!(self.out, "- {values}{}{meaning}", if meaning.is_empty() { "" } else { ": " });
            }
        }
    }
}

fn description(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().replace('\n', " ").replace('|', "\\|")
}

fn type_of(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(name) => name,
        Value::Array(names) => names.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => "",
    }
}

fn range(schema: &Value) -> String {
    match (schema.get("minimum"), schema.get("maximum")) {
        (Some(min), Some(max)) => format!(" from {min} to {max}"),
        (Some(min), None) => format!(" from {min}"),
        (None, Some(max)) => format!(" up to {max}"),
        (None, None) => String::new(),
    }
}

fn bounds(schema: &Value, min: &str, max: &str, one: &str, many: &str) -> String {
    let counted = |number: u64| format!("{number} {}", if number == 1 { one } else { many });
    match (schema[min].as_u64(), schema[max].as_u64()) {
        (Some(min), Some(max)) if min == max => format!(", {}", counted(min)),
        (Some(min), Some(max)) => format!(", {min} to {}", counted(max)),
        (Some(min), None) => format!(", at least {}", counted(min)),
        (None, Some(max)) => format!(", at most {}", counted(max)),
        (None, None) => String::new(),
    }
}

fn plural(values: &str) -> String {
    let several = values.contains(" or ") || values.starts_with('{');
    let one = values.strip_prefix("a ").filter(|_| !several);
    one.map_or_else(|| if several { format!("these: {values}") } else { values.to_owned() }, |one| format!("{one}s"))
}

/// Returns a name in words: `ConditionValue` as `condition value`.
fn title(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn kind_of(variant: &Value) -> &str {
    variant["properties"]["type"]["const"].as_str().unwrap_or_default()
}

/// Returns the keys that all variants have.
fn shared(variants: &[Value]) -> BTreeSet<&str> {
    let keys = |variant: &'_ Value| -> BTreeSet<String> {
        variant["properties"].as_object().into_iter().flat_map(Map::keys).cloned().collect()
    };
    let all = variants.iter().map(keys).reduce(|one, other| one.intersection(&other).cloned().collect());
    let all = all.unwrap_or_default();
    let first = variants.first().and_then(|variant| variant["properties"].as_object());
    first.into_iter().flat_map(Map::keys).map(String::as_str).filter(|key| all.contains(*key)).collect()
}

/// Reports in which tables a kind can be a column: `(cards, grid)`.
fn as_column(kind: &str) -> (bool, bool) {
    let keys = match kind {
        "choice" | "choices" => "options = [\"one\", \"two\"]\n",
        "scale" => "style = \"faces\"\n",
        "rating" => "statements = [\"one\"]\npoints = [\"low\", \"high\"]\n",
        "signature" => "role = \"client\"\n",
        "table" => "columns = [\"inner\"]\n",
        "calculated" => "sum = [\"number\"]\n",
        _ => "",
    };
    let further = match kind {
        "table" => "\n[field.inner]\ntype = \"text\"\n",
        "calculated" => "\n[field.number]\ntype = \"number\"\n",
        _ => "",
    };
    let columns = if kind == "calculated" { "\"column\", \"number\"" } else { "\"column\"" };
    let fits = |layout: &str| {
        let toml = format!(
            "[form]\nid = \"any\"\nnumber = \"A\"\nversion = \"1.0\"\ndated = 2026-11-21\nsections = [\"all\"]\n\n\
             [section.all]\nfields = [\"rows\"]\nvoice = \"client\"\nwhy = \"plan\"\n\n\
             [field.rows]\ntype = \"table\"\nlayout = \"{layout}\"\ncolumns = [{columns}]\n\n\
             [field.column]\ntype = \"{kind}\"\n{keys}{further}"
        );
        let (definition, findings) = definition::read(Path::new("forms/any.toml"), &toml);
        let refused = ["kind-in-table", "grid-too-wide"];
        let is_refused = findings.iter().any(|finding| refused.contains(&finding.code.word()));
        assert!(is_refused || definition.is_some(), "{kind}: {findings:?}");
        !is_refused
    };
    (fits("cards"), fits("grid"))
}

fn reference() -> String {
    let schema = definition::schema();
    let definitions = schema["$defs"].as_object().expect("definitions");
    let mut writer = Writer { definitions, out: HEAD.to_owned(), named: Vec::new() };
    for (table, name) in [("[form]", "Form"), ("[page]", "Page"), ("[section.NAME]", "Section")] {
        writer.heading(2, table);
        writer.paragraph(&description(&definitions[name]));
        writer.keys(&definitions[name], &BTreeSet::new());
    }
    for (table, entry) in [("[field.NAME]", "field"), ("[rule.NAME]", "rule"), ("[migration.NAME]", "migration")] {
        let entry = &schema["properties"][entry]["additionalProperties"];
        let variants = entry["oneOf"].as_array().expect("variants");
        writer.heading(2, table);
        writer.paragraph(&description(entry));
        let mut shared = shared(variants);
        shared.remove("type");
        if table == "[field.NAME]" {
            writer
                .out
                .push_str("| `type` | what it is | a column in cards | a column in a grid |\n|---|---|---|---|\n");
            for variant in variants {
                let (kind, (cards, grid)) = (kind_of(variant), as_column(kind_of(variant)));
                let mark = |is: bool| if is { "yes" } else { "no" };
                let (cards, grid, meaning) = (mark(cards), mark(grid), description(variant));
                let _ = writeln!(writer.out, "| [`{kind}`](#{kind}) | {meaning} | {cards} | {grid} |");
            }
        }
        writer.heading(3, &format!("Keys of every `{table}`"));
        let first = variants.first().expect("a variant");
        let others: BTreeSet<_> = first["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .filter(|key| !shared.contains(key))
            .collect();
        writer.keys(first, &others);
        let known: BTreeSet<_> = shared.iter().copied().chain(["type"]).collect();
        for variant in variants {
            writer.heading(3, kind_of(variant));
            writer.paragraph(&description(variant));
            if table == "[field.NAME]" {
                writer.pictures(kind_of(variant));
            }
            writer.keys(variant, &known);
            if let Some(choices) = variant["oneOf"].as_array() {
                let names = choices.iter().flat_map(|choice| choice["required"].as_array().into_iter().flatten());
                let names: Vec<_> = names.filter_map(Value::as_str).map(|name| format!("`{name}`")).collect();
                writer.paragraph(&format!("Exactly one of these keys must be there: {}.", names.join(", ")));
            }
        }
    }
    writer.heading(2, "Values");
    writer.named_values();
    writer.heading(2, "Reserved words");
    writer.paragraph(
        "These codes have a meaning of their own in answers. Where a question offers them beside its options, no option can have the \
         same name:",
    );
    for word in Reserved::ALL {
        let beside = if word.is_offered_beside_options() { " (beside options)" } else { "" };
        let _ = writeln!(writer.out, "- `{}`{beside}", word.word());
    }
    writer.out.push_str(
        "\nA form cannot be called `common`, `findings`, `messages` or `standards`, which are files that all forms share, and a field \
         not like a message of `common.ftl`, such as `print`.\n",
    );
    writer.out.replace("\n\n\n", "\n\n")
}

#[test]
fn the_reference_is_current() {
    let current = reference();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference.md");
    if std::env::var_os("BOGEN_UPDATE").is_some() {
        std::fs::write(&path, &current).expect("docs/reference.md is written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == current, "docs/reference.md is not current; run the tests with BOGEN_UPDATE=1");
}

#[test]
fn every_key_is_explained_and_every_link_leads_somewhere() {
    let text = reference();
    for line in text.lines().filter(|line| line.starts_with("| `")) {
        assert!(!line.ends_with("|  |") && !line.contains("| |"), "without a meaning: {line}");
        assert!(line.split(" | ").nth(1).is_some_and(|values| !values.trim().is_empty()), "without values: {line}");
    }
    let headings: BTreeSet<_> =
        text.lines().filter_map(|line| line.strip_prefix("### ")).map(|title| title.replace(' ', "-")).collect();
    for target in text.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(headings.contains(target), "#{target}");
    }
}
