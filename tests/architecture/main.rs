//! Checks `src/` against `dependencies.md`: which module may use which, that only `cli` prints and uses
//! environment and clock, only storage accesses files, and which module may use which library.

#![allow(clippy::expect_used, reason = "helpers of tests report what they expect by failing, as tests do")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

mod accessibility;
mod documents;
mod list;
mod paths;

use list::{List, ROOT};
use paths::names;

fn list() -> List {
    let list = List::read(include_str!("dependencies.md"));
    assert!(!list.modules.is_empty() && !list.libraries.is_empty(), "dependencies.md has lost its lists");
    list
}

/// Returns the sources of `src/`, by the path of the module that each holds.
fn sources() -> BTreeMap<String, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    collect(&src, &mut Vec::new(), &mut sources);
    sources
}

fn collect(folder: &Path, module: &mut Vec<String>, sources: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        module.push(name);
        if path.is_dir() {
            collect(&path, module, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            sources.insert(module.join("::"), fs::read_to_string(&path).expect("a source"));
        }
        module.pop();
    }
}

#[test]
fn modules_use_only_what_the_list_allows() {
    let list = list();
    let faults: Vec<_> = sources().iter().flat_map(|(module, source)| list.check(module, source)).collect();
    assert!(
        faults.is_empty(),
        "{}\n\nEither the code is in the wrong place, or the list in dependencies.md must change, with a reason.",
        faults.join("\n")
    );
}

#[test]
fn the_list_has_no_unknown_or_unneeded_entries() {
    let sources = sources();
    let list = list();
    assert_eq!(list.unknown(&sources.keys().cloned().collect()), Vec::<&str>::new(), "listed modules without a file");
    assert_eq!(list.unneeded(&sources), Vec::<String>::new());
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let list = list();
    assert_eq!(list.circle(), None, "the list of modules in dependencies.md has a circle");
    assert_eq!(list.of_top_level().circle(), None, "modules use each other in a circle, if not by the same parts");
    assert_eq!(list.mutual_imports(&sources()), [], "files of different modules import each other");
}

/// A small list in the format of `dependencies.md`.
fn small_list() -> List {
    List::read(
        "<!-- list: modules -->\n\n\
        | module | may use |\n|---|---|\n\
        | `text` | |\n\
        | `definition` | `text` |\n\
        | `definition::read` | `definition` |\n\
        | `locale` | |\n\
        | `render` | `render::html`, and of `locale` only `locale::format_date` |\n\
        | `render::html` | `definition`, `text`, `locale::format_date` |\n\
        | `storage` | |\n\
        | `cli` | `render` |\n\n\
        <!-- list: libraries -->\n\n\
        | library | only in |\n|---|---|\n| `maud` | `render::html` |\n",
    )
}

#[track_caller]
fn planted(module: &str, source: &str) -> String {
    small_list().check(module, source).join("\n")
}

#[test]
fn what_the_list_allows_passes() {
    let source = "
        use crate::definition::{Condition, Leaf};
        use crate::{text::{Line, Rich}, locale::format_date};
        use std::collections::BTreeMap;
        use maud::html;
        mod page;
        fn f() { page::write(Line::text(\"crate::cli::run println!()\")); } // crate::cli
        #[cfg(test)]
        mod tests { use super::*; use crate::cli; fn g() { println!(); } }
        const C: char = '\"'; fn h<'a>(x: &'a str) -> bool { x != super::html::page::NAME }
    ";
    assert_eq!(planted("render::html", source), "");
    assert_eq!(planted("cli::output", "use std::{fs, env, io::stdout}; fn f() { eprintln!(); }"), "");
}

#[test]
fn an_import_that_is_not_allowed_is_named() {
    insta::assert_snapshot!(
        planted("render::html::page", "use crate::text::Line;\nuse crate::{text, definition::{Leaf, read::Keys}};"),
        @"`render::html::page`, line 2: uses `definition::read::Keys`, but `render::html` may not use `definition::read`"
    );
    insta::assert_snapshot!(planted("text", "use crate::cli::run;"), @"`text`, line 1: uses `cli::run`, but `text` may not use `cli`");
    // A missing module, a module inside a listed one, and a path through the crate root.
    insta::assert_snapshot!(planted("store", ""), @"`store` is missing from the list of modules");
    insta::assert_snapshot!(
        planted("text", "use crate::Project;"),
        @"`text`, line 1: uses `Project` through the head of the crate; import it from its module"
    );
}

#[test]
fn indirect_uses_are_detected() {
    for detour in [
        "use crate::definition; fn f() { definition::read(1); }",
        "use crate::definition as d; fn f() { d::read::read(1); }",
        "use crate::definition::{self}; use definition::read as r;",
        "fn f() { crate::definition::read(1); }",
        "fn f() { super::super::definition::read(1); }",
        "use crate::definition::*;",
    ] {
        assert_ne!(planted("render::html", detour), "", "{detour}");
    }
    // If only part of a module may be used, the rest may not.
    assert_ne!(planted("render::html", "use crate::locale::Catalog;"), "");
    assert_ne!(planted("render::html", "use crate::locale; fn f() { locale::Catalog::new(); }"), "");
}

#[test]
fn printing_clock_files_and_environment_are_seen_outside_cli() {
    for deed in [
        "fn f() { println!(\"x\"); }",
        "fn f() { std::eprintln!(); eprint!(); }",
        "use std::time::SystemTime;",
        "use std::time; fn f() { time::Instant::now(); }",
        "use jiff::Zoned; fn f() { Zoned::now(); }",
        "use std::{fmt, fs::{self, File}};",
        "fn f() { std::env::var(\"HOME\"); }",
        "use std::io; fn f() { io::stdout(); }",
        "use std::net::*;",
        "use std::*;",
    ] {
        assert_ne!(planted("text", deed), "", "{deed}");
    }
    assert_ne!(planted("cli", "use std::collections::HashMap;"), "", "an order that differs from run to run");
    assert_eq!(planted("storage::folder", "use std::fs;"), "", "storage is what accesses files");
    assert_ne!(planted("storage::memory", "use std::fs;"), "");
    assert_ne!(planted("storage::folder", "use std::env;"), "");
}

#[test]
fn a_library_outside_its_modules_is_reported() {
    insta::assert_snapshot!(
        planted("text", "fn f() { maud::html! { p {} } }"),
        @"`text`, line 1: uses the library `maud`, which only render::html may"
    );
}

#[test]
fn unneeded_entries_of_the_list_are_reported() {
    let files = BTreeMap::from([("render".to_owned(), "use crate::render::html;".to_owned())]);
    assert!(small_list().unneeded(&files).contains(&"`render` may use `locale::format_date` and does not".to_owned()));
    assert!(small_list().unknown(&files.keys().cloned().collect()).contains(&"cli"));
}

#[test]
fn circles_are_found() {
    assert_eq!(small_list().circle(), None);
    let list =
        "<!-- list: modules -->\n| module | may use |\n|---|---|\n| `a` | `b` |\n| `b` | `c::d` |\n| `c` | `b` |\n";
    assert_eq!(List::read(list).circle(), Some(vec!["b", "c"]));
    let list =
        "<!-- list: modules -->\n| module | may use |\n|---|---|\n| `a::x` | `b` |\n| `b` | `a::y` |\n| `a::y` | |\n";
    assert_eq!(List::read(list).circle(), None);
    assert_eq!(List::read(list).of_top_level().circle(), Some(vec!["a", "b"]));
    // Files of one module may import each other, those of different modules may not.
    let files = [
        ("text", "use crate::render::html::page;"),
        ("render::html::page", "use super::table; use crate::text;"),
        ("render::html::table", "use super::page;"),
    ];
    let files = files.into_iter().map(|(module, source)| (module.to_owned(), source.to_owned())).collect();
    assert_eq!(small_list().mutual_imports(&files), [("render::html::page".to_owned(), "text".to_owned())]);
}

#[test]
fn all_paths_of_a_file_are_found() {
    let source =
        "use a::{b::{self, c as d}, e::*}; fn f() { d::g(); self::h(); r#\"x::y\"#; /* i::j /* */ k::l */ m!(); }";
    let found: Vec<_> = names(source, &["z"]).paths.into_iter().map(|path| path.parts.join("::")).collect();
    assert_eq!(found, ["a::b", "a::b::c", "a::e::*", "a::b::c::g", "crate::z::h"]);
    assert_eq!(names(source, &["z"]).macros.len(), 1);
    assert_eq!(ROOT, "lib");
}
