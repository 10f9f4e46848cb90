//! Blocks: what a form becomes that uses them, and what can be wrong.

use bogen::definition::Definition;
use bogen::diagnostic::{Diagnostic, Place};
use bogen::localized::Localized;
use bogen::{Files, Project};

const FORM: &str = r#"[form]
id = "trial"
number = "T-1"
version = "1.0"
dated = 2026-11-21
sections = ["main"]

[section.main]
fields = ["name", { block = "address", prefix = "mother-" }, { block = "address", prefix = "father-", version = "1.1" }]
voice = "client"
why = "plan"

[field.name]
type = "text"
"#;

const WORDS: &str = "form-title = Titel\nwhy-plan = Für den Plan.\nsection-main = Angaben\nname = Name\n";

const ADDRESS: &str = r#"[block]
version = "1.1"
fields = ["abroad", "street", "town", "stays", "nights"]

[field.abroad]
type = "yes-no"

[field.street]
type = "text"
when = { field = "abroad", operator = "=", value = "no" }

[field.town]
type = "choice"
options = ["street", "town"]
when = { any = [{ field = "street", operator = "exists", value = true }, { field = "stays", operator = "exists", value = true }] }

[field.stays]
type = "table"
columns = ["begin", "end", "night"]

[field.begin]
type = "date"

[field.end]
type = "date"
not-before = { field = "begin" }

[field.night]
type = "number"

[field.nights]
type = "calculated"
sum = [{ field = "night", times = 2 }]

[rule.ends]
type = "order"
severity = "error"
first = "begin"
then = "end"

[rule.known]
type = "implies"
severity = "warning"
if = { field = "town", operator = "=", value = "town" }
then = { field = "street", operator = "exists", value = true }
"#;

const ADDRESS_WORDS: &str = "abroad = Lebt im Ausland?\nstreet = Straße\ntown = Wo?\n    .option-street = { street } am Land\n    \
    .option-town = Stadt\n    .when = Nur wenn bekannt\nstays = Aufenthalte\n    .row = Aufenthalt { $number }\nbegin = Beginn\n\
    end = Ende\nnight = Nächte\nnights = Nächte zusammen\nrule-ends = Das Ende kommt vor dem Beginn.\nrule-known = Bitte die Straße.\n";

/// The files of a project with one form and one block.
fn files() -> Files {
    let mut files = Files::defaults();
    for (path, text) in [
        ("forms/trial.toml", FORM),
        ("locales/de/trial.ftl", WORDS),
        ("forms/blocks/address.toml", ADDRESS),
        ("locales/de/blocks/address.ftl", ADDRESS_WORDS),
    ] {
        files.insert(path, text.as_bytes());
    }
    files
}

fn changed(path: &'static str, old: &str, new: &str) -> Files {
    let mut files = files();
    let text = files.text(path).unwrap().unwrap().to_owned();
    assert!(text.contains(old), "{path} has no {old:?}");
    files.insert(path, text.replacen(old, new, 1).into_bytes());
    files
}

/// Lists everything that is wrong: the code, the file with the line, and the forms that use it.
fn found(files: Files) -> Vec<String> {
    let (project, mut findings) = Project::read(files);
    findings.extend(project.check());
    bogen::diagnostic::sort(&mut findings);
    let place = |finding: &Diagnostic| {
        let Place::File { path, span } = &finding.place else { return "elsewhere".to_owned() };
        let path = path.to_str().unwrap();
        let text = project.files().text(path).and_then(Result::ok).unwrap_or_default();
        let at = span.map(|span| text[..span.start].matches('\n').count() + 1).unwrap_or_default();
        let marked = span.map(|span| text[span.start..span.end].to_owned()).unwrap_or_default();
        format!("{path}:{at} {marked}")
    };
    let line = |finding: &Diagnostic| {
        let used_by = finding.used_by().map(|forms| format!(" used by {forms}")).unwrap_or_default();
        format!("{} {}{used_by}", finding.code.word(), place(finding))
    };
    findings.iter().map(line).collect()
}

fn read(files: Files) -> (Project, Definition) {
    let (project, findings) = Project::read(files);
    assert_eq!(findings, []);
    assert_eq!(project.check(), []);
    let definition = project.form("trial").unwrap().clone();
    (project, definition)
}

fn german(files: Files) -> Localized {
    let (project, definition) = read(files);
    project.localize(&definition, project.locale(&definition, "de-AT").unwrap()).0
}

/// Writes the block's fields out, with a prefix.
fn written_out(text: &str, prefix: &str) -> String {
    let ids = ["abroad", "street", "town", "stays", "begin", "end", "nights", "night"];
    let mut text = text.replace("[rule.", &format!("[rule.{prefix}"));
    for id in ids {
        text = text.replace(&format!("[field.{id}]"), &format!("[field.{prefix}{id}]"));
        for key in ["field", "first", "then"] {
            text = text.replace(&format!("{key} = \"{id}\""), &format!("{key} = \"{prefix}{id}\""));
        }
    }
    let columns = format!("columns = [\"{prefix}begin\", \"{prefix}end\", \"{prefix}night\"]");
    text.replace("columns = [\"begin\", \"end\", \"night\"]", &columns)
}

#[test]
fn a_form_with_blocks_is_the_form_with_their_fields_written_out() {
    let body = ADDRESS.split_once("\n\n").unwrap().1;
    let list =
        |prefix: &str| ["abroad", "street", "town", "stays", "nights"].map(|id| format!("\"{prefix}{id}\"")).join(", ");
    let uses = "{ block = \"address\", prefix = \"mother-\" }, { block = \"address\", prefix = \"father-\", version = \"1.1\" }";
    let form = FORM.replace(uses, &format!("{}, {}", list("mother-"), list("father-")));
    let form = format!("{form}\n{}\n{}", written_out(body, "mother-"), written_out(body, "father-"));
    let words = |prefix: &str| {
        let words = ADDRESS_WORDS.replace("{ street }", &format!("{{ {prefix}street }}"));
        let lines = words.lines().map(|line| match line.strip_prefix("rule-") {
            Some(rest) => format!("rule-{prefix}{rest}\n"),
            None if line.starts_with(' ') => format!("{line}\n"),
            None => format!("{prefix}{line}\n"),
        });
        lines.collect::<String>()
    };
    let mut plain = Files::defaults();
    plain.insert("forms/trial.toml", form.into_bytes());
    plain.insert("locales/de/trial.ftl", format!("{WORDS}{}{}", words("mother-"), words("father-")).into_bytes());
    let ((expected_project, expected), (project, definition)) = (read(plain.clone()), read(files()));
    let keys = |definition: &Definition| {
        let mut definition = definition.clone();
        definition.source = String::new();
        serde_json::to_value(&definition).unwrap()
    };
    assert_eq!(keys(&definition), keys(&expected));
    assert_eq!(german(files()), german(plain));
    assert_eq!(project.fingerprint(&definition), expected_project.fingerprint(&expected));
    let versions: Vec<_> =
        definition.blocks.iter().map(|block| (block.version.as_str(), block.prefix.as_str())).collect();
    assert_eq!(versions, [("1.1", "mother-"), ("1.1", "father-")]);
}

#[test]
fn a_form_has_words_of_its_own_for_a_blocks_field() {
    let label = |files: Files, id: &str| {
        let form = german(files);
        let field = form.sections[0].fields.iter().find(|field| field.id.as_str() == id).unwrap().clone();
        (field.label.plain(), field.hint.map(|hint| hint.plain()))
    };
    let words = |more: &str| changed("locales/de/trial.ftl", "name = Name\n", &format!("name = Name\n{more}"));
    let own = words("mother-street = Straße der Mutter\n");
    assert_eq!(label(own.clone(), "mother-street"), ("Straße der Mutter".to_owned(), None));
    assert_eq!(label(own.clone(), "father-street").0, "Straße");
    // Attribute by attribute, and also if the block has other words in the more special language.
    let mut hinted = words("mother-street =\n    .hint = Mit Hausnummer\n");
    hinted.insert("locales/de-AT/blocks/address.ftl", &b"street = Gasse\n"[..]);
    assert_eq!(label(hinted, "mother-street"), ("Gasse".to_owned(), Some("Mit Hausnummer".to_owned())));
    let mut special = own;
    special.insert("locales/de-AT/blocks/address.ftl", &b"street = Gasse\n"[..]);
    assert_eq!(label(special.clone(), "mother-street").0, "Straße der Mutter");
    assert_eq!(label(special, "father-street").0, "Gasse");
}

#[test]
fn a_change_of_a_block_changes_the_form() {
    let fingerprint = |files: Files| {
        let (project, definition) = read(files);
        (project.fingerprint(&definition), project.original(&definition).unwrap().1, definition.source)
    };
    let before = fingerprint(files());
    let words = fingerprint(changed("locales/de/blocks/address.ftl", "street = Straße", "street = Gasse"));
    assert_ne!(before.0, words.0);
    assert_ne!(before.1, words.1, "translations are of the words of the blocks too");
    let fields = fingerprint(changed("forms/blocks/address.toml", "type = \"number\"", "type = \"number\"\nmax = 90"));
    assert_ne!(before.0, fields.0);
    assert_eq!(before.1, fields.1);
    assert_ne!(before.2, fields.2);
    let remark = fingerprint(changed("forms/blocks/address.toml", "[field.town]", "# where\n[field.town]"));
    assert_eq!((&before.0, &before.1), (&remark.0, &remark.1));
}

#[test]
fn what_is_wrong_in_a_block_is_said_at_its_line_with_the_form() {
    let block = |old: &str, new: &str| found(changed("forms/blocks/address.toml", old, new));
    assert_eq!(found(files()), [""; 0]);
    assert_eq!(
        block("type = \"number\"", "type = \"number\"\nmaxi = 3"),
        ["unknown-key forms/blocks/address.toml:30 maxi used by trial"]
    );
    assert_eq!(
        block("{ field = \"begin\" }", "{ field = \"begn\" }"),
        ["unknown-reference forms/blocks/address.toml:26 \"begn\" used by trial"]
    );
    assert_eq!(
        block("version = \"1.1\"", "version = \"new\""),
        ["bad-version forms/blocks/address.toml:2 \"new\" used by trial", "block-version forms/trial.toml:9 \"1.1\"",]
    );
    assert_eq!(
        block("\"town\", \"stays\", \"nights\"]", "\"twon\", \"stays\", \"nights\"]"),
        [
            "unknown-reference forms/blocks/address.toml:3 \"twon\" used by trial",
            "field-unused forms/blocks/address.toml:12 town used by trial",
        ]
    );
    assert_eq!(
        block("type = \"number\"", "type = number"),
        ["toml-unquoted forms/blocks/address.toml:29 number used by trial"]
    );
    assert_eq!(
        block("first = \"begin\"", "first = \"abroad\""),
        ["rule-kind forms/blocks/address.toml:38 \"abroad\" used by trial"; 2],
        "it names the field with each prefix"
    );
    let mut two = changed("forms/blocks/address.toml", "type = \"number\"", "type = \"number\"\nmaxi = 3");
    two.insert("forms/other.toml", FORM.replace("trial", "other").replace("T-1", "T-2").into_bytes());
    assert_eq!(found(two), ["unknown-key forms/blocks/address.toml:30 maxi used by other, trial"]);
}

#[test]
fn what_is_wrong_with_a_use_is_said_where_it_is() {
    let form = |old: &str, new: &str| found(changed("forms/trial.toml", old, new));
    let mother = "{ block = \"address\", prefix = \"mother-\" }";
    let expect = |new: &str, code: &str, marked: &str| {
        assert_eq!(form(mother, new), [format!("{code} forms/trial.toml:9 {marked}")], "{new}");
    };
    expect("{ block = \"adress\" }", "unknown-reference", "\"adress\"");
    expect("{ block = \"address\", prefix = \"mother\" }", "block-prefix", "\"mother\"");
    expect("{ block = \"address\", prefix = \"-\" }", "block-prefix", "\"-\"");
    expect("{ block = \"address\", prefix = \"father-\" }", "block-twice", "\"address\"");
    expect("{ block = \"address\", prefix = \"mother-\", version = \"1.0\" }", "block-version", "\"1.0\"");
    expect("{ block = \"address\", prefx = \"mother-\" }", "unknown-key", "prefx");
    expect("{ prefix = \"mother-\" }", "missing-key", "{ prefix = \"mother-\" }");
    let taken = form("[field.name]", "[field.mother-town]\ntype = \"text\"\n\n[field.name]");
    assert_eq!(taken, [format!("block-name-taken forms/trial.toml:9 {mother}")]);
    let unused =
        form(&format!("{mother}, {{ block = \"address\", prefix = \"father-\", version = \"1.1\" }}"), "\"name-2\"");
    assert!(unused.contains(&"block-unused forms/blocks/address.toml:0 ".to_owned()), "{unused:?}");
}

#[test]
fn blocks_within_blocks_have_both_prefixes_and_go_in_no_circle() {
    let person = "[block]\nversion = \"1\"\nfields = [\"called\", { block = \"address\", prefix = \"home-\" }]\n\n[field.called]\ntype = \"text\"\n";
    let mut nested = changed(
        "forms/trial.toml",
        "{ block = \"address\", prefix = \"mother-\" }",
        "{ block = \"person\", prefix = \"aunt-\" }",
    );
    nested.insert("forms/blocks/person.toml", person.as_bytes());
    nested.insert("locales/de/blocks/person.ftl", &b"called = Name\nhome-street = Wohnstra\xc3\x9fe\n"[..]);
    let form = german(nested.clone());
    let labels: Vec<_> =
        form.sections[0].fields.iter().map(|field| format!("{} {}", field.id, field.label.plain())).collect();
    assert_eq!(labels[1..4], ["aunt-called Name", "aunt-home-abroad Lebt im Ausland?", "aunt-home-street Wohnstraße"]);
    let (_, definition) = read(nested.clone());
    let condition = &definition.fields["aunt-home-street"].when;
    assert_eq!(condition.as_ref().unwrap().fields()[0].as_str(), "aunt-home-abroad");

    let circle = ADDRESS.replace("fields = [\"abroad\"", "fields = [{ block = \"person\" }, \"abroad\"");
    nested.insert("forms/blocks/address.toml", circle.into_bytes());
    assert_eq!(
        found(nested),
        [
            "block-cycle forms/blocks/address.toml:3 \"person\" used by trial",
            "block-cycle forms/blocks/person.toml:3 \"address\" used by trial",
        ]
    );
}

#[test]
fn many_blocks_in_blocks_end() {
    let mut files = changed("forms/trial.toml", "{ block = \"address\", prefix = \"mother-\" }", "{ block = \"b0\" }");
    for level in 0..30 {
        let next = level + 1;
        let text = format!(
            "[block]\nversion = \"1\"\nfields = [\"x\", {{ block = \"b{next}\", prefix = \"l-\" }}, {{ block = \"b{next}\", prefix = \"r-\" }}]\n[field.x]\ntype = \"text\"\n"
        );
        files.insert(format!("forms/blocks/b{level}.toml"), text.into_bytes());
    }
    files.insert(
        "forms/blocks/b30.toml",
        &b"[block]\nversion = \"1\"\nfields = [\"x\"]\n[field.x]\ntype = \"text\"\n"[..],
    );
    assert!(found(files).iter().any(|finding| finding.starts_with("blocks-too-many")));
}

#[test]
fn missing_and_idle_words_of_a_block_are_said_at_its_file() {
    let words = |old: &str, new: &str| found(changed("locales/de/blocks/address.ftl", old, new));
    assert_eq!(
        words("street = Straße", "stret = Straße"),
        [
            "message-missing locales/de/blocks/address.ftl:0  used by trial",
            "message-unused locales/de/blocks/address.ftl:2 stret used by trial",
            "unknown-message locales/de/blocks/address.ftl:4 option-street used by trial",
        ]
    );
    let mut idle = changed("locales/de/trial.ftl", "name = Name\n", "name = Name\nmother-stret = Straße\n");
    assert_eq!(found(idle.clone()), ["message-unused locales/de/trial.ftl:5 mother-stret"]);
    // A project that has a block's words in common.ftl needs no file for the block.
    let common = format!("{}\n{}", idle.text("locales/de/common.ftl").unwrap().unwrap(), "mother-street = Straße\n");
    idle.insert("locales/de/common.ftl", common.into_bytes());
    assert_eq!(found(idle), ["message-unused locales/de/trial.ftl:5 mother-stret"]);
}

#[test]
fn a_block_can_be_the_columns_of_a_table() {
    let part = "[block]\nversion = \"1\"\nfields = [\"first\", \"last\"]\n[field.first]\ntype = \"date\"\n[field.last]\ntype = \"date\"\nnot-before = { field = \"first\" }\n";
    let mut files = changed(
        "forms/trial.toml",
        "[field.name]\ntype = \"text\"",
        "[field.name]\ntype = \"table\"\ncolumns = [{ block = \"span\", prefix = \"s-\" }]",
    );
    files.insert("forms/blocks/span.toml", part.as_bytes());
    files.insert("locales/de/blocks/span.ftl", &b"first = Erster Tag\nlast = Letzter Tag\n"[..]);
    let words = WORDS.replace("name = Name\n", "name = Name\n    .row = Zeile { $number }\n");
    files.insert("locales/de/trial.ftl", words.into_bytes());
    let (_, definition) = read(files);
    assert_eq!(definition.fields["s-last"].column_of.as_ref().unwrap().as_str(), "name");
}
