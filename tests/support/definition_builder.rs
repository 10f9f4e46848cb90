//! Builds the TOML of a definition, so that tests only contain what is relevant to them.

/// A definition of version 1.0 with one section, `all`.
#[derive(Clone)]
pub struct DefinitionBuilder {
    id: String,
    version: String,
    listed: Vec<String>,
    fields: String,
}

impl DefinitionBuilder {
    /// Starts a form with this id.
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), version: "1.0".to_owned(), listed: Vec::new(), fields: String::new() }
    }

    /// Sets the version.
    pub fn version(mut self, version: &str) -> Self {
        version.clone_into(&mut self.version);
        self
    }

    /// Adds a field of a type to the section, with further keys as lines of TOML.
    pub fn field(mut self, kind: &str, id: &str, keys: &[&str]) -> Self {
        self.listed.push(id.to_owned());
        self.column(kind, id, keys)
    }

    /// Adds a column of a table, with further keys as lines of TOML.
    pub fn column(mut self, kind: &str, id: &str, keys: &[&str]) -> Self {
        let lines = keys.iter().fold(String::new(), |lines, key| lines + key + "\n");
        self.fields = format!("{}\n[field.{id}]\ntype = \"{kind}\"\n{lines}", self.fields);
        self
    }

    /// Returns the definition.
    pub fn toml(&self) -> String {
        let Self { id, version, listed, fields } = self;
        format!(
            "[form]\nid = \"{id}\"\nnumber = \"T-1\"\nversion = \"{version}\"\ndated = 2026-11-21\nsections = [\"all\"]\n\n\
             [section.all]\nfields = {listed:?}\nvoice = \"client\"\nwhy = \"plan\"\n{fields}"
        )
    }
}
