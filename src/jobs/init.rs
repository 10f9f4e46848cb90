//! The files of a new project: the built-in forms, texts and pictures, the guides, and a profile.

use std::collections::{BTreeMap, BTreeSet};

use crate::definition;
use crate::diagnostic::Diagnostic;
use crate::organisation_profile::{BodyKind, PROFILE_FILE, Profile};
use crate::project::Project;
use crate::project_path::{BLOCK_SCHEMA, DEFINITION_SCHEMA, ProjectPath};
use crate::source_files::Files;

/// The profile to fill in: all keys, with what they are for.
const PROFILE: &str = include_str!("init/bogen.toml");

/// The end of the paths of the files that describe a language.
const LOCALE_FILE: &str = "/locale.toml";

/// What is known of an organisation when its project is made.
#[derive(Clone, Debug, Default)]
pub struct ProjectRequest {
    /// Its name.
    pub organisation: Option<String>,
    /// The law that applies, such as `AT`.
    pub jurisdiction: Option<&'static str>,
    /// What kind of body it is.
    pub kind: Option<BodyKind>,
    /// The name of the file of its logo beside the profile, and its content.
    pub logo: Option<(String, Vec<u8>)>,
    /// The languages in which no forms are made.
    pub without: BTreeSet<String>,
}

impl ProjectRequest {
    /// Returns what is wrong with the profile, such as a logo that cannot be used.
    #[must_use]
    pub fn findings(&self) -> Vec<Diagnostic> {
        let mut files = Files::defaults();
        for (path, bytes) in project_template(self) {
            files.insert(path, bytes);
        }
        Profile::read(&files).1
    }
}

/// Returns the languages in which forms are made, by their tags, each with its name.
#[must_use]
pub fn offered_languages() -> BTreeMap<String, String> {
    let (project, _) = Project::read(Files::built_in());
    project.locales.into_values().filter(|locale| locale.offered).map(|locale| (locale.tag, locale.name)).collect()
}

/// Returns the files of a new project by their paths. The program's own words are not among them.
#[must_use]
pub fn project_template(request: &ProjectRequest) -> BTreeMap<String, Vec<u8>> {
    let (built_in, guides) = (Files::built_in(), Files::guides());
    let mut files: BTreeMap<_, _> = built_in
        .iter()
        .filter(|(path, _)| ProjectPath::of(path) != ProjectPath::ProgramTexts)
        .chain(guides.iter())
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect();
    for tag in &request.without {
        if let Some(file) = files.get_mut(&format!("locales/{tag}{LOCALE_FILE}")) {
            file.extend(b"offered = false\n");
        }
    }
    files.insert(PROFILE_FILE.to_owned(), profile(request).into_bytes());
    files.extend(request.logo.clone());
    for (path, schema) in [(DEFINITION_SCHEMA, definition::schema()), (BLOCK_SCHEMA, definition::block_schema())] {
        files.insert(path.to_owned(), format!("{schema:#}\n").into_bytes());
    }
    files
}

/// Fills in what is known.
fn profile(request: &ProjectRequest) -> String {
    let organisation = request.organisation.as_deref();
    let logo = request.logo.as_ref().map(|(file, _)| file.as_str());
    let alt = logo.and(organisation).map(|name| format!("Logo: {name}"));
    let values = [
        ("jurisdiction", request.jurisdiction),
        ("name", organisation),
        ("kind", request.kind.map(BodyKind::word)),
        ("logo", logo),
        ("logo-alt", logo.map(|_| alt.as_deref().unwrap_or("Logo"))),
    ];
    let mut lines = String::new();
    for line in PROFILE.lines() {
        let known = values.iter().find(|(key, _)| line.strip_prefix("# ").is_some_and(|rest| is_key(rest, key)));
        match known {
            // A text in JSON is one in TOML, too.
            Some((key, Some(value))) => lines.extend([*key, " = ", &serde_json::json!(value).to_string()]),
            Some((_, None)) | None => lines += line,
        }
        lines.push('\n');
    }
    lines
}

/// Reports whether a line gives a key a value.
fn is_key(line: &str, key: &str) -> bool {
    line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" = "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organisation_profile::Variable;

    #[test]
    fn the_profile_is_read_as_it_is_and_with_all_keys() {
        let mut files = Files::defaults();
        files.insert(PROFILE_FILE, PROFILE.as_bytes());
        let (profile, findings) = Profile::read(&files);
        assert_eq!(findings, []);
        assert_eq!(profile.organisation(), None);

        let filled: Vec<_> = PROFILE.lines().map(uncommented).collect();
        files.insert(PROFILE_FILE, filled.join("\n").into_bytes());
        files.insert("logo.svg", &b"<svg/>"[..]);
        let (profile, findings) = Profile::read(&files);
        assert_eq!(findings, []);
        let missing: Vec<_> = Variable::ALL.iter().filter(|variable| profile.value(**variable).is_none()).collect();
        assert!(missing.is_empty(), "the profile to fill in lacks {missing:?}");
        assert!(profile.organisation().unwrap().logo.is_some());
    }

    /// Removes the comment sign from a line that is a key with its value.
    fn uncommented(line: &str) -> &str {
        line.strip_prefix("# ").filter(|rest| rest.contains(" = \"")).unwrap_or(line)
    }

    #[test]
    fn what_is_known_of_an_organisation_is_filled_in() {
        let request = ProjectRequest {
            organisation: Some("Haus \"Am Bach\" \\ Wien".to_owned()),
            jurisdiction: Some("DE-KDG"),
            kind: Some(BodyKind::Public),
            logo: Some(("logo.svg".to_owned(), b"<svg/>".to_vec())),
            without: ["en-GB".to_owned()].into(),
        };
        let mut files = Files::defaults();
        let template = project_template(&request);
        assert_eq!(template["logo.svg"], b"<svg/>");
        assert!(template["locales/en-GB/locale.toml"].ends_with(b"\noffered = false\n"));
        for (path, bytes) in template {
            files.insert(path, bytes);
        }
        let (profile, findings) = Profile::read(&files);
        assert_eq!(findings, []);
        assert_eq!(profile.value(Variable::Organisation), request.organisation.as_deref());
        assert_eq!((profile.jurisdiction(), profile.kind()), (Some("DE-KDG"), BodyKind::Public));
        assert_eq!(profile.organisation().unwrap().logo.unwrap().alt, "Logo: Haus \"Am Bach\" \\ Wien");
        let request = ProjectRequest { logo: Some(("logo.png".to_owned(), b"x".to_vec())), ..request };
        assert_eq!(request.findings().len(), 1);
        assert!(offered_languages().contains_key("de-AT-simple") && !offered_languages().contains_key("de"));
    }
}
