//! `read` with folders, archives and many files.

use std::fs::{self, File, FileTimes};
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::invocation::{Done, Invocation};
use crate::render::ANSWERS;

const COPY: &str = "0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90";
const SECRET: &str = "Geheimnis-4711";

fn read(arguments: &str) -> Invocation {
    Invocation::new(&format!("read --dir . {arguments}")).fixture("one-form")
}

/// Answers with the id of a copy, and a name.
fn copy(name: &str) -> String {
    ANSWERS.replacen('{', &format!("{{ \"copy\": \"{COPY}\", "), 1).replace("\"Eva\"", &format!("\"{name}\""))
}

fn aged(folder: &Path, file: &str, seconds: u64) {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + seconds);
    let file = File::options().write(true).open(folder.join(file)).expect("a file");
    file.set_times(FileTimes::new().set_modified(time)).expect("a time");
}

/// The cells of a table, without the heading.
fn rows(done: &Done, path: &str) -> Vec<Vec<String>> {
    let text = String::from_utf8(done.read(path)).expect("UTF-8");
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_folder_is_read_in_order_and_a_bad_file_stops_nothing() {
    let trial = read("inbox --out records")
        .file("inbox/b.json", ANSWERS)
        .file("inbox/a/b.json", ANSWERS)
        .file("inbox/broken.pdf", "%PDF-1.7\n")
        .file("inbox/foto.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF")
        .file("inbox/c.json", ANSWERS)
        .file("inbox/B.json", ANSWERS);
    let noise = [".DS_Store", "Thumbs.db", "desktop.ini", "~$b.docx", ".hidden/b.json"];
    let trial = noise.iter().fold(trial, |trial, name| trial.file(&format!("inbox/{name}"), ANSWERS));
    let done = trial.exits(2).run();
    // Without copy ids, equal answers in several files may be those of several people.
    let folders: Vec<_> = done.out.lines().map(|path| path.rsplit_once('/').expect("a folder").0).collect();
    assert_eq!(folders, ["records", "records/a", "records", "records"]);
    assert_eq!(done.out.lines().collect::<std::collections::BTreeSet<_>>().len(), 4, "{}", done.out);
    assert!(
        done.err.contains("Fehler[answers-truncated]") && done.err.contains("--> inbox/broken.pdf"),
        "{}",
        done.err
    );
    assert!(noise.iter().all(|name| !done.err.contains(name)), "{}", done.err);
    assert!(
        done.err.contains("\n4 ausgefüllte Formulare gelesen.\n2 Dateien ließen sich nicht lesen.\n"),
        "{}",
        done.err
    );
    // Again: the same names, and the records are not read although they are in the folder.
    let again = Invocation::new("read --dir . . --out records").after(done);
    let again = again.prepare(|folder| fs::remove_dir_all(folder.join("forms")).expect("a folder")).exits(2).run();
    assert!(!again.err.contains("records/"), "{}", again.err);
}

#[test]
#[cfg(unix)]
fn links_in_folders_are_not_followed() {
    let link = |folder: &Path| {
        std::os::unix::fs::symlink("../a.json", folder.join("inbox/link.json")).expect("a link");
        std::os::unix::fs::symlink("..", folder.join("inbox/loop")).expect("a link");
    };
    let trial = read("inbox").file("a.json", ANSWERS).file("inbox/b.json", ANSWERS).prepare(link);
    let done = trial.run();
    assert_eq!(done.out.lines().count(), 1);
    for name in ["link.json", "loop"] {
        assert!(done.err.contains(&format!("--> inbox/{name}\n")), "{}", done.err);
    }
    assert_eq!(done.err.matches("Hinweis[file-not-plain]").count(), 2);
    // What the user names is followed.
    let done = Invocation::new("read --dir . inbox/link.json").after(done).run();
    assert_eq!(done.out.matches("\"record\"").count(), 1);
}

#[test]
fn records_of_files_in_an_email_are_kept_apart() {
    let part = |name: &str| format!("--x\nContent-Type: application/json; name=\"{name}\"\n\n{ANSWERS}\n");
    let mail = format!(
        "From: a@b.example\nTo: c@d.example\nContent-Type: multipart/mixed; boundary=x\n\n{}{}{}--x--\n",
        part("../../../a.json"),
        part("a.json"),
        part("a.json")
    );
    let done = read("mails --out records").file("mails/1.eml", &mail).file("mails/2.eml", &mail).run();
    let records: std::collections::BTreeSet<_> = done.out.lines().collect();
    assert_eq!(records.len(), 6, "{}", done.out);
    let written: std::collections::BTreeSet<_> =
        done.files().into_iter().filter(|path| path.contains(".record.")).collect();
    assert_eq!(written, records.iter().map(|path| (*path).to_owned()).collect());
    assert!(records.iter().all(|path| path.starts_with("records/kontaktnotiz-")), "{}", done.out);
    assert!(done.err.contains("mails/2.eml/a (2).json (kontaktnotiz 1.0)"), "{}", done.err);
}

#[test]
fn the_table_says_what_became_of_each_file_but_no_answer() {
    let done = read("inbox --out records --summary table.csv")
        .file("inbox/=cmd|a.json", copy(SECRET))
        .file("inbox/b.json", ANSWERS.replace("27.3.2026", "2024-13-45"))
        .file("inbox/c.pdf", "%PDF-1.7\n")
        .exits(2)
        .run();
    let table = String::from_utf8(done.read("table.csv")).expect("UTF-8");
    assert!(!table.contains(SECRET));
    let rows = rows(&done, "table.csv");
    let cells = |row: usize| rows[row][..12].join("|");
    assert_eq!(
        cells(0),
        format!(
            "inbox/=cmd|a.json|kontaktnotiz|1.0||de-AT|{COPY}|gelesen|0|0||0|{}",
            done.out.lines().next().expect("a record")
        )
        .replace("de-AT", &rows[0][4])
    );
    assert_eq!(&rows[1][6..9], ["gelesen, mit Fehlern", "1", "0"]);
    assert_eq!(&rows[2][6..9], ["nicht lesbar", "1", "0"]);
}

#[test]
fn cells_of_the_table_are_no_formulas() {
    let done = Invocation::new("read --dir . --summary table.csv =1+1.json b.json")
        .fixture("one-form")
        .file("=1+1.json", ANSWERS)
        .file("b.json", ANSWERS)
        .run();
    assert_eq!(rows(&done, "table.csv")[0][0], "'=1+1.json");
}

#[test]
fn the_same_copy_twice_is_said() {
    let done = read("inbox --summary table.csv")
        .file("inbox/a.json", copy("Eva"))
        .file("inbox/b.json", copy("Eva").replace(": ", ":  "))
        .file("inbox/c.json", ANSWERS)
        .file("inbox/d.json", ANSWERS.replace("\"Eva\"", "\"Ada\""))
        .run();
    let rows = rows(&done, "table.csv");
    let relations: Vec<_> = rows.iter().map(|row| row[12..15].join("|")).collect();
    assert_eq!(relations, ["||", "dieselben Antworten|inbox/a.json|", "||", "||"]);
    assert!(
        done.err.contains("  inbox/b.json: dasselbe Exemplar mit denselben Antworten wie inbox/a.json.\n"),
        "{}",
        done.err
    );
}

/// Answers of a follow-up talk, all with the same copy id.
fn follow_up(name: &str, more: &str) -> String {
    format!(
        "{{ \"bogen-answers\": 1, \"form\": \"followup\", \"version\": \"1.0\", \"copy\": \"{COPY}\"{more}, \
         \"answers\": {{ \"client-name\": \"{name}\", \"how-asked\": \"in-person\" }} }}"
    )
}

#[test]
fn a_record_is_never_written_over_and_what_is_there_of_the_copy_is_said() {
    let read = |done: Option<Done>, file: &str, content: String| {
        let trial = Invocation::new(&format!("read {file} --out records"));
        let trial = if let Some(done) = done { trial.after(done) } else { trial };
        trial.file(file, content).exits(1).run()
    };
    let saved = |hour: u8| format!(", \"saved\": \"2026-03-27T{hour}:00:00.123Z\"");
    let first = read(None, "plan.json", follow_up(SECRET, &saved(10)));
    let (path, record) = (first.out.trim().to_owned(), first.read(first.out.trim()));
    assert!(path.starts_with(&format!("records/followup-{COPY}-")), "{path}");
    let kept: serde_json::Value = serde_json::from_slice(&record).expect("a record");
    assert_eq!(kept["saved"], "2026-03-27T10:00:00.123Z");

    // The same file for another person: its record has another name, although the file has the same.
    let other = read(Some(first), "plan.json", follow_up("Ada", &saved(11)));
    assert_ne!(other.out.trim(), path);
    assert_eq!(other.read(&path), record);
    assert!(other.err.contains("Hinweis[copy-other-name]") && other.err.contains(&path), "{}", other.err);

    // Saved later, with other answers; and the first one again, under another name.
    let later = follow_up(SECRET, &saved(12)).replace("in-person", "remotely");
    let later = read(Some(other), "later.json", later);
    // A record of another person is said first.
    assert!(later.err.contains("Hinweis[copy-other-name]"), "{}", later.err);
    let again = read(Some(later), "plan (2).json".replace(' ', "").as_str(), follow_up(SECRET, &saved(10)));
    assert_eq!(again.out.trim(), path);
    assert!(again.err.contains("Hinweis[record-kept]") && again.err.contains(&path), "{}", again.err);
    assert_eq!(again.read(&path), record);
    assert!(!again.err.contains(SECRET) && again.files().iter().all(|file| !file.contains(SECRET)));
}

#[test]
fn which_of_two_records_of_a_copy_was_saved_later_is_said() {
    let saved = |hour: u8| format!(", \"saved\": \"2026-03-27T{hour:02}:00:00Z\"");
    let remotely = |more: &str| follow_up("Eva", more).replace("in-person", "remotely");
    let draft = |more: &str| follow_up("Eva", &format!("{more}, \"draft\": true"));
    for (second, said) in [
        (remotely(&saved(11)), "Er ist der ältere"),
        (remotely(&saved(9)), "Er ist der neuere"),
        (remotely(""), "Welcher der neuere ist, steht in den Dateien nicht"),
        (draft(&saved(11)), "Er ist der ältere"),
        (follow_up("Eva", &saved(11)), "Hinweis[copy-same-answers]"),
    ] {
        let trial = Invocation::new("read a.json --out records").file("a.json", follow_up("Eva", &saved(10)));
        let done = trial.exits(1).run();
        let done = Invocation::new("read b.json --out records").after(done).file("b.json", &second).exits(1).run();
        assert!(done.err.contains(said), "{said}: {}", done.err);
        // In one run, the summary says it.
        let (a, b) = (follow_up("Eva", &saved(10)), second);
        let done = Invocation::new("read in --out records").file("in/a.json", a).file("in/b.json", b).exits(1).run();
        let files = done.files().iter().filter(|path| path.starts_with("records/")).count();
        assert_eq!(files, 2);
        assert!(done.err.contains("dasselbe Exemplar") || done.err.contains("desselben Exemplars"), "{}", done.err);
    }
    let names = ["Eva", "Ada"].map(|name| follow_up(name, ""));
    let [a, b] = names;
    let done = Invocation::new("read in --out records --summary table.csv").file("in/a.json", a).file("in/b.json", b);
    let done = done.exits(1).run();
    assert!(
        done.err.contains("in/b.json: dasselbe Exemplar wie in/a.json, aber mit einem anderen Namen."),
        "{}",
        done.err
    );
    assert_eq!(rows(&done, "table.csv")[1][12..14], ["anderer Name", "in/a.json"]);
    let again = Invocation::new("read in --out records").after(done).exits(1).run();
    assert!(again.err.contains("\n2 Datensätze lagen schon vor und bleiben, wie sie sind.\n"), "{}", again.err);
}

#[test]
fn what_is_no_time_of_saving_is_kept_as_it_stands() {
    let done = Invocation::new("read a.json").file("a.json", follow_up("Eva", ", \"saved\": \"heute\"")).exits(1).run();
    let record = done.json();
    assert_eq!(record["saved"], serde_json::Value::Null);
    assert_eq!(record["unread"], serde_json::json!([{ "given": { "saved": "heute" } }]));
}

#[test]
fn the_newer_of_two_versions_is_said_if_it_is_known() {
    let trial = |second: u64| {
        let times = move |folder: &Path| {
            aged(folder, "inbox/a.json", 100);
            aged(folder, "inbox/b.json", second);
        };
        let trial =
            read("inbox --summary table.csv").file("inbox/a.json", copy("Eva")).file("inbox/b.json", copy("Ada"));
        rows(&trial.prepare(times).run(), "table.csv").iter().map(|row| row[12..15].join("|")).collect::<Vec<_>>()
    };
    let because = "nur das Datum der Datei spricht dafür";
    let older = |file: &str| format!("ältere Fassung|inbox/{file}|{because}");
    assert_eq!(trial(200), [older("b.json"), format!("neueste Fassung||{because}")]);
    assert_eq!(trial(50), [format!("neueste Fassung||{because}"), older("a.json")]);
    let unclear = |file: &str| format!("andere Antworten, Reihenfolge unklar|inbox/{file}|");
    assert_eq!(trial(100), [unclear("b.json"), unclear("a.json")]);
}

#[test]
fn a_pdf_that_goes_on_with_another_one_is_newer_whatever_the_dates_say() {
    let done = Invocation::new("fill kontaktnotiz --dir . --locale de-AT --answers a.jsonl --out inbox")
        .fixture("one-form")
        .file("a.jsonl", "{ \"present\": \"Ana\" }")
        .run();
    let path = done.out.trim().to_owned();
    let first = done.read(&path);
    // A viewer appends another value of the field.
    let text = String::from_utf8_lossy(&first);
    let start = text.rfind("startxref").expect("a table");
    let previous = text[start + 9..].split_whitespace().next().expect("a position");
    let (number, object) = field_object(&text, "(Ana)");
    let mut second = first.clone();
    let at = second.len();
    second.extend(format!("{number} 0 obj\n{}\nendobj\n", object.replace("(Ana)", "(Eva)")).bytes());
    let table = second.len();
    let size = text[..].matches(" 0 obj").count() + 100_000;
    let root = trailer_entry(&text, "/Root");
    second.extend(
        format!(
            "xref\n{number} 1\n{at:010} 00000 n \ntrailer\n<</Size {size}/Root {root}/Prev {previous}>>\nstartxref\n{table}\n%%EOF\n"
        )
        .bytes(),
    );
    let times = |folder: &Path| {
        aged(folder, &path, 500);
        aged(folder, "inbox/zz.pdf", 100);
    };
    let done = Invocation::new("read --dir . inbox --summary table.csv").after(done).file("inbox/zz.pdf", &second);
    let done = done.prepare(times).exits(1).run();
    let relations: Vec<_> = rows(&done, "table.csv").iter().map(|row| row[12..15].join("|")).collect();
    let because = "sie enthält die ältere vollständig und ergänzt sie";
    assert_eq!(
        relations,
        [format!("ältere Fassung|inbox/zz.pdf|{because}"), format!("neueste Fassung||{because}")],
        "{}",
        done.err
    );
}

/// Returns the number and the text of the object that contains a text.
fn field_object(file: &str, wanted: &str) -> (String, String) {
    let at = file.rfind(wanted).expect("the text");
    let start = file[..at].rfind(" 0 obj").expect("an object");
    let number = file[..start].rsplit(|c: char| !c.is_ascii_digit()).next().expect("a number");
    let object = &file[start + 6..];
    (number.to_owned(), object[..object.find("endobj").expect("an end")].trim().to_owned())
}

fn trailer_entry(file: &str, key: &str) -> String {
    let at = file.rfind(key).expect("an entry") + key.len();
    let mut words = file[at..].split_whitespace();
    format!("{} {} R", words.next().expect("a number"), words.next().expect("a generation"))
}

#[test]
fn files_are_moved_only_where_the_user_says_and_nothing_is_replaced() {
    let done = read("inbox --out records --move-to done")
        .file("inbox/sub/a.json", ANSWERS)
        .file("inbox/bad.json", "nothing")
        .file("done/sub/a.json", "kept")
        .exits(2)
        .run();
    assert_eq!(done.read("done/sub/a.json"), b"kept");
    assert_eq!(done.read("done/sub/a (2).json"), ANSWERS.as_bytes());
    assert!(done.folder.path().join("inbox/bad.json").exists());
    assert!(!done.folder.path().join("inbox/sub/a.json").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn files_are_moved_to_another_disk_whole() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let shared = tempfile::TempDir::new_in("/dev/shm").expect("a folder in memory");
    let trial = read("inbox --out records --move-to")
        .argument(shared.path().display().to_string())
        .file("inbox/a.json", ANSWERS)
        .file("inbox/sub/b.json", ANSWERS)
        .file("inbox/bad.json", "nothing");
    let trial = trial.prepare(|folder| {
        aged(folder, "inbox/a.json", 5);
        fs::set_permissions(folder.join("inbox/a.json"), fs::Permissions::from_mode(0o640)).expect("permissions");
    });
    fs::write(shared.path().join("a.json"), "an earlier one").expect("a file");
    let done = trial.exits(2).run();
    let device = |path: &Path| fs::metadata(path).expect("a folder").dev();
    assert_ne!(device(shared.path()), device(done.folder.path()), "the folders are on one disk");
    let moved = shared.path().join("a (2).json");
    assert_eq!(fs::read_to_string(&moved).expect("a file"), ANSWERS);
    let data = fs::metadata(&moved).expect("a file");
    assert_eq!((data.mode() & 0o777, data.mtime()), (0o640, 1_700_000_005));
    assert_eq!(fs::read_to_string(shared.path().join("a.json")).expect("a file"), "an earlier one");
    assert_eq!(fs::read_to_string(shared.path().join("sub/b.json")).expect("a file"), ANSWERS);
    let inbox = done.files().into_iter().filter(|path| path.starts_with("inbox/")).collect::<Vec<_>>();
    assert_eq!(inbox, ["inbox/bad.json"]);
    // Nothing else is left on the other disk.
    assert_eq!(fs::read_dir(shared.path()).expect("a folder").count(), 3);

    // Where no folder can be created, the file stays.
    let full = tempfile::TempDir::new_in("/dev/shm").expect("a folder in memory");
    let trial = read("inbox --out records --move-to").argument(full.path().display().to_string());
    let trial = trial.file("inbox/a.json", ANSWERS).prepare(|_| {
        fs::create_dir(full.path().join("sub")).expect("a folder");
        fs::write(full.path().join("sub/x"), "").expect("a file");
    });
    let done = trial.file("inbox/sub/x/b.json", ANSWERS).exits(2).run();
    assert!(done.err.contains("[file-unwritable]"), "{}", done.err);
    assert_eq!(done.read("inbox/sub/x/b.json"), ANSWERS.as_bytes());
    assert!(full.path().join("a.json").exists());
}
