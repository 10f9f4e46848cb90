//! Reads the tables of allowed dependencies in `dependencies.md` and checks source files against them.

use std::collections::{BTreeMap, BTreeSet};

use crate::paths::{Named, names};

/// The tables of allowed dependencies.
#[derive(Debug, Default)]
pub struct List {
    /// The modules, with the paths that each may use.
    pub modules: BTreeMap<String, Vec<String>>,
    /// The libraries that only some modules may use.
    pub libraries: BTreeMap<String, Vec<String>>,
}

/// Paths that only the command line may use: input and output, environment and clock.
const OUTSIDE: &[(&str, &str)] = &[
    ("std::fs", "reads or writes files"),
    ("std::env", "looks at the environment"),
    ("std::process", "starts or ends processes"),
    ("std::net", "uses the network"),
    ("std::io::stdin", "reads from the terminal"),
    ("std::io::stdout", "prints"),
    ("std::io::stderr", "prints"),
    ("std::time::SystemTime", "reads the clock"),
    ("std::time::Instant", "reads the clock"),
    ("jiff::Zoned::now", "reads the clock"),
    ("jiff::Timestamp::now", "reads the clock"),
    ("jiff::tz::TimeZone::system", "looks at the environment"),
];

/// The only module beside the command line that accesses files, with those inside it.
const FILE_STORAGE: &str = "storage::folder";

/// Types that no module may use, because their order differs from run to run.
const UNORDERED: &[&str] = &["std::collections::HashMap", "std::collections::HashSet"];

const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// The only modules that print and use the environment: the command line and the program.
const OUTER: &[&str] = &["cli", "main"];

impl List {
    /// Reads the tables from the text of `dependencies.md`: the first table after each of two comments.
    pub fn read(text: &str) -> Self {
        Self { modules: table(text, "<!-- list: modules -->"), libraries: table(text, "<!-- list: libraries -->") }
    }

    /// Returns the listed module that `module` belongs to: itself, or the nearest one around it.
    pub fn owner<'l>(&'l self, module: &str) -> Option<&'l str> {
        self.modules.keys().map(String::as_str).filter(|listed| is_within(module, listed)).max_by_key(|name| name.len())
    }

    /// Checks one file and returns its violations.
    pub fn check(&self, module: &str, source: &str) -> Vec<String> {
        let Some(owner) = self.owner(module) else {
            return vec![format!("`{module}` is missing from the list of modules")];
        };
        let names = names(source, &parts(module));
        let mut faults: Vec<_> = names.paths.iter().filter_map(|path| self.fault(owner, module, path)).collect();
        if !OUTER.contains(&owner) {
            let printing = names.macros.iter().filter(|name| PRINTING.contains(&name.parts[0].as_str()));
            faults.extend(printing.map(|name| at(module, name.line, &format!("prints with `{}!`", name.parts[0]))));
        }
        faults
    }

    fn fault(&self, owner: &str, module: &str, path: &Named) -> Option<String> {
        let reason = match path.parts.split_first() {
            Some((first, rest)) if first == "crate" => self.fault_within(owner, &rest.join("::"))?,
            Some(_) => self.fault_outside(owner, module, &path.parts)?,
            None => return None,
        };
        Some(at(module, path.line, &reason))
    }

    fn fault_within(&self, owner: &str, path: &str) -> Option<String> {
        if path.split("::").any(|part| part == "*") && self.owner(path) != Some(owner) {
            return Some(format!("imports all of `{path}`; name what is used"));
        }
        match self.owner(path) {
            Some(target) if target == owner || self.allows(owner, target, path) => None,
            Some(target) if target != ROOT => Some(format!("uses `{path}`, but `{owner}` may not use `{target}`")),
            _ => Some(format!("uses `{path}` through the head of the crate; import it from its module")),
        }
    }

    /// Reports whether a module may use a path of another one: a name on its list covers the path, and is no wider than
    /// the listed module that the path belongs to.
    fn allows(&self, owner: &str, target: &str, path: &str) -> bool {
        let allowed = self.modules.get(owner).into_iter().flatten();
        allowed.into_iter().any(|name| is_within(path, name) && name.len() >= target.len())
    }

    fn fault_outside(&self, owner: &str, module: &str, parts: &[String]) -> Option<String> {
        let path = parts.join("::");
        if let Some(name) = UNORDERED.iter().find(|name| is_within(&path, name)) {
            return Some(format!("uses `{name}`, whose order differs from run to run; use `IndexMap` or `BTreeMap`"));
        }
        let is_storage = is_within(module, FILE_STORAGE) && is_within(&path, "std::fs");
        if !OUTER.contains(&owner)
            && !is_storage
            && let Some((name, deed)) = OUTSIDE.iter().find(|(name, _)| is_within(&path, name) || is_glob(&path, name))
        {
            return Some(format!("{deed} with `{name}`, which only `cli` may"));
        }
        let users = self.libraries.get(&parts[0])?;
        let allowed = users.iter().any(|user| is_within(module, user));
        (!allowed).then(|| format!("uses the library `{}`, which only {} may", parts[0], users.join(", ")))
    }

    /// Returns the listed modules that are not in `used`.
    pub fn unknown<'l>(&'l self, files: &'l BTreeSet<String>) -> Vec<&'l str> {
        self.modules.keys().map(String::as_str).filter(|module| !files.contains(*module)).collect()
    }

    /// Returns the permissions that none of the files, `(module, source)`, uses.
    pub fn unneeded(&self, files: &BTreeMap<String, String>) -> Vec<String> {
        let mut named_by: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (module, source) in files {
            let paths = names(source, &parts(module)).paths.into_iter().map(|named| named.parts.join("::"));
            named_by.entry(module).or_default().extend(paths);
        }
        let names = |all: &BTreeSet<String>, path: &str| all.iter().any(|name| is_within(name, path));
        let uses =
            |user: &str, path: &str| named_by.iter().any(|(module, all)| is_within(module, user) && names(all, path));
        let owner_uses = |owner: &str, path: &str| {
            named_by.iter().any(|(module, all)| self.owner(module) == Some(owner) && names(all, path))
        };
        let modules = self.modules.iter().flat_map(|(module, allowed)| allowed.iter().map(move |name| (module, name)));
        let modules = modules.filter(|(module, name)| !owner_uses(module, &format!("crate::{name}")));
        let libraries = self.libraries.iter().flat_map(|(name, users)| users.iter().map(move |user| (user, name)));
        let libraries = libraries.filter(|(user, name)| !uses(user, name));
        modules.chain(libraries).map(|(module, name)| format!("`{module}` may use `{name}` and does not")).collect()
    }
}

impl List {
    /// Returns the list reduced to top-level modules, each with the permissions of all modules in it.
    pub fn of_top_level(&self) -> Self {
        let top = |path: &str| path.split("::").next().unwrap_or_default().to_owned();
        let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (module, used) in &self.modules {
            let others = used.iter().map(|path| top(path)).filter(|other| *other != top(module));
            modules.entry(top(module)).or_default().extend(others);
        }
        Self { modules, libraries: BTreeMap::new() }
    }

    /// Returns a cycle of modules in order, if the list has one.
    pub fn circle(&self) -> Option<Vec<&str>> {
        let mut done = BTreeSet::new();
        self.modules.keys().find_map(|module| self.circle_from(module, &mut Vec::new(), &mut done))
    }

    /// Follows the permissions of a module depth first. `path` is the current path, `done` the modules without a cycle.
    fn circle_from<'l>(
        &'l self,
        module: &'l str,
        path: &mut Vec<&'l str>,
        done: &mut BTreeSet<&'l str>,
    ) -> Option<Vec<&'l str>> {
        if let Some(start) = path.iter().position(|known| *known == module) {
            return Some(path[start..].to_vec());
        }
        if done.contains(module) {
            return None;
        }
        path.push(module);
        let allowed = self.modules.get(module).into_iter().flatten().filter_map(|name| self.owner(name));
        let circle = allowed.filter(|target| *target != module).find_map(|target| self.circle_from(target, path, done));
        path.pop();
        done.insert(module);
        circle
    }

    /// Returns the pairs of files of different modules that import each other.
    pub fn mutual_imports(&self, files: &BTreeMap<String, String>) -> Vec<(String, String)> {
        let mut imports: BTreeSet<(&str, &str)> = BTreeSet::new();
        for (module, source) in files {
            for path in names(source, &parts(module)).paths {
                let Some(("crate", rest)) = path.parts.split_first().map(|(first, rest)| (first.as_str(), rest)) else {
                    continue;
                };
                let path = rest.join("::");
                let target = files.keys().filter(|file| is_within(&path, file)).max_by_key(|file| file.len());
                imports.extend(target.map(|target| (module.as_str(), target.as_str())));
            }
        }
        let is_mutual = |(one, other): &&(&str, &str)| one < other && imports.contains(&(*other, *one));
        let is_across = |(one, other): &&(&str, &str)| self.owner(one) != self.owner(other);
        let pairs = imports.iter().filter(is_mutual).filter(is_across);
        pairs.map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
    }
}

/// Splits the name of a module into its parts. The crate root has none.
fn parts(module: &str) -> Vec<&str> {
    if module == ROOT { Vec::new() } else { module.split("::").collect() }
}

/// The name of the crate root, `src/lib.rs`, in the list.
pub const ROOT: &str = "lib";

fn at(module: &str, line: usize, reason: &str) -> String {
    format!("`{module}`, line {line}: {reason}")
}

/// Reports whether a path is `outer` or inside it.
fn is_within(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Reports whether a path imports everything around `name`.
fn is_glob(path: &str, name: &str) -> bool {
    path.strip_suffix("::*").is_some_and(|around| is_within(name, around))
}

/// Reads the first table after a comment: the name in its first column and the names in its second. Names are in
/// backquotes; other words are for readers.
fn table(text: &str, comment: &str) -> BTreeMap<String, Vec<String>> {
    let behind = text.split_once(comment).map(|(_, behind)| behind).unwrap_or_default();
    let lines = behind.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    lines.skip(2).filter_map(row).collect()
}

fn row(line: &str) -> Option<(String, Vec<String>)> {
    let mut cells = line.trim_matches('|').split('|').map(quoted);
    let name = cells.next()?.into_iter().next()?;
    Some((name, cells.next().unwrap_or_default()))
}

fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
