//! Control characters in a project's files and in returned files never reach a terminal.

use std::fs;

use crate::support::release_project::{Done, FORM, Project};

/// What would ring the bell, set the title of the window, colour the text, and move the cursor.
const HOSTILE: &str = "A\u{7}B\u{1b}]0;C\u{7}D\u{1b}[31mE\u{9b}2JF\u{8}\u{7f}G";

/// The same in a TOML string.
const HOSTILE_TOML: &str = r"A\u0007B\u001b]0;C\u0007D\u001b[31mE\u009b2JF\u0008\u007fG";

fn is_hostile(character: char) -> bool {
    character.is_control() && !['\n', '\r', '\t'].contains(&character)
}

#[track_caller]
fn assert_harmless(arguments: &[&str], done: &Done) {
    for text in [&done.out, &done.err] {
        let place = text.find(is_hostile);
        let around = place.map(|place| text[place..].chars().take(30).collect::<String>());
        assert_eq!(around, None, "{arguments:?}");
    }
}

/// A project whose every text has control characters.
fn project() -> Project {
    let project = Project::new();
    project.write("bogen.toml", &format!("[organisation]\nname = \"{HOSTILE_TOML}\"\n"));
    project.change("forms/kontaktnotiz.toml", "number = \"X-01\"", &format!("number = \"X-01{HOSTILE_TOML}\""));
    for path in ["locales/de/kontaktnotiz.ftl", "locales/en-GB/kontaktnotiz.ftl"] {
        let text = fs::read_to_string(project.path().join(path)).unwrap();
        let hostile = text.lines().map(|line| match line.split_once(" = ") {
            Some((name, text)) if !text.contains('{') => format!("{name} = {HOSTILE} {text}\n"),
            Some(_) | None => format!("{line}\n"),
        });
        project.write(path, &hostile.collect::<String>());
    }
    let sheet = fs::read_to_string(project.path().join("control/kontaktnotiz.toml")).unwrap();
    let lines = sheet.lines().map(|line| {
        for key in ["owner", "what", "why", "name", "role"] {
            let start = format!("{key} = \"");
            if let Some(place) = line.find(&start) {
                let (head, rest) = line.split_at(place + start.len());
                return format!("{head}{HOSTILE_TOML} {rest}\n");
            }
        }
        format!("{line}\n")
    });
    project.write("control/kontaktnotiz.toml", &lines.collect::<String>());
    // The translation is now one of the changed text.
    project.compare_translation();
    project
}

#[test]
fn no_command_prints_control_characters() {
    let project = project();
    let run = |arguments: &[&str]| {
        let done = project.run(arguments);
        assert_harmless(arguments, &done);
        done
    };
    assert_eq!(run(&["release", FORM, "--today", "2026-12-01"]).code, 0);
    let register = run(&["register", "--all"]);
    assert!(register.out.contains("A\u{FFFD}B\u{FFFD}]0;C"), "{}", register.out);
    let json = run(&["register", "--all", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert!(json["versions"].to_string().contains("\u{9b}"), "JSON keeps the characters, escaped");
    for format in ["csv", "html"] {
        run(&["register", "--all", "--format", format]);
    }
    for command in ["list", "check"] {
        run(&[command]);
        run(&[command, "--format", "json"]);
    }
    for format in ["text", "csv", "html", "json"] {
        run(&["coverage", "--format", format]);
    }
    run(&["schema", "record", FORM]);
    run(&["render", "--out", project.path().join("out").to_str().unwrap()]);
    project.change("locales/de/kontaktnotiz.ftl", "Kontaktnotiz", "Kontaktnotizen");
    project.change("forms/kontaktnotiz.toml", "max = 600", "max = 500");
    run(&["diff", FORM, "1.0"]);
    run(&["diff", FORM, "1.0", "--format", "json"]);
    run(&["verify"]);
    run(&["verify", "--format", "json"]);
    let withdraw = ["withdraw", FORM, "1.0", "--by", HOSTILE, "--role", HOSTILE, "--today", "2027-01-01"];
    run(&[&withdraw[..], &["--why", HOSTILE]].concat());
    run(&["register", "--all"]);
    project.write("forms/kaputt.toml", &format!("[form]\nid = \"{HOSTILE}\"\n{HOSTILE} = 1\n"));
    run(&["check"]);
    run(&[&format!("--{HOSTILE}")]);
}

#[test]
fn no_answer_and_no_name_of_a_file_prints_control_characters() {
    let project = Project::new();
    let answers = serde_json::json!({
        "bogen-answers": 1, "form": FORM, "version": "1.0", "language": "de-AT",
        "answers": { "client-name": HOSTILE, "contact-way": HOSTILE, HOSTILE: HOSTILE, "minutes": HOSTILE },
    });
    let folder = project.path().join("rückläufe");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(format!("{HOSTILE}x.json")), answers.to_string()).unwrap();
    fs::write(folder.join(format!("{HOSTILE}y.json")), HOSTILE).unwrap();
    let out = project.path().join("out");
    let (folder, out) = (folder.to_str().unwrap(), out.to_str().unwrap());
    let file = format!("{folder}/{HOSTILE}x.json");
    for arguments in [vec!["read", folder], vec!["read", folder, "--out", out], vec!["read", &file]] {
        assert_harmless(&arguments, &project.run(&arguments));
    }
    let arguments = ["fill", FORM, "--answers", &file, "--out", out];
    assert_harmless(&arguments, &project.run(&arguments));
    let arguments = ["verify", &file];
    assert_harmless(&arguments, &project.run(&arguments));
}
