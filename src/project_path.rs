//! The layout of a project's folder: the purpose of each path.

/// The file of the catalogue of demands.
pub const CATALOGUE: &str = "forms/standards.toml";
/// The JSON Schema of definitions, to which definitions refer.
pub const DEFINITION_SCHEMA: &str = "forms/definition.schema.json";
/// The JSON Schema of blocks.
pub const BLOCK_SCHEMA: &str = "forms/block.schema.json";
/// The folder of definitions.
pub const FORMS_FOLDER: &str = "forms/";
/// The folder of blocks, in the folder of definitions and in that of each locale.
pub const BLOCKS: &str = "blocks";
/// The folder of control sheets.
pub const CONTROL_FOLDER: &str = "control/";
/// The folder of locales.
pub const LOCALES_FOLDER: &str = "locales/";
/// The folder of lists of options.
pub const LISTS_FOLDER: &str = "lists/";
/// The folder of pictograms.
pub const PICTOGRAMS_FOLDER: &str = "pictograms/";

/// The purpose of a path relative to the project's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectPath<'p> {
    /// `forms/ID.toml`: the definition of a form.
    Definition {
        /// The form's id.
        form: &'p str,
    },
    /// `forms/blocks/NAME.toml`: a group of fields that forms share.
    Block {
        /// The block's name.
        block: &'p str,
    },
    /// `locales/TAG/blocks/NAME.ftl`: the texts of a block in one language.
    BlockTexts {
        /// The block's name.
        block: &'p str,
    },
    /// `forms/standards.toml`: the demands of the professional standards.
    Catalogue,
    /// `control/ID.toml`: the control sheet of a form.
    ControlSheet {
        /// The form's id.
        form: &'p str,
    },
    /// `locales/TAG/ID.ftl`: the texts of a form in one language.
    FormTexts {
        /// The form's id.
        form: &'p str,
    },
    /// `locales/TAG/common.ftl`, `law-XX.ftl`, `locale.toml`: shared by all forms in a language.
    SharedTexts,
    /// `locales/TAG/findings.ftl`: findings and other texts of the program. No form contains them.
    ProgramTexts,
    /// `lists/NAME.csv`: options that several fields share.
    OptionList,
    /// `pictograms/…`: pictures for easy language.
    Pictogram,
    /// Another file in one of these folders. bogen does not read it.
    Unused,
    /// Anything else, such as the profile and the logo that it names.
    Other,
}

impl<'p> ProjectPath<'p> {
    /// Returns the path of the definition of a form.
    #[must_use]
    pub fn definition(form: &str) -> String {
        format!("{FORMS_FOLDER}{form}.toml")
    }

    /// Returns the path of the control sheet of a form.
    #[must_use]
    pub fn control_sheet(form: &str) -> String {
        format!("{CONTROL_FOLDER}{form}.toml")
    }

    /// Returns the path of a file of texts in a locale. `name` is the id of a form, `common` or `law-XX`.
    #[must_use]
    pub fn texts(tag: &str, name: &str) -> String {
        format!("{LOCALES_FOLDER}{tag}/{name}.ftl")
    }

    /// Returns the path of the texts of a block in a locale.
    #[must_use]
    pub fn block_texts(tag: &str, block: &str) -> String {
        format!("{LOCALES_FOLDER}{tag}/{BLOCKS}/{block}.ftl")
    }

    /// Returns the path of the settings of a locale.
    #[must_use]
    pub fn locale(tag: &str) -> String {
        format!("{LOCALES_FOLDER}{tag}/locale.toml")
    }

    /// Classifies a path.
    #[must_use]
    pub fn of(path: &'p str) -> Self {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["forms", _] if path == CATALOGUE => Self::Catalogue,
            ["forms", BLOCKS, file] => file.strip_suffix(".toml").map_or(Self::Unused, |block| Self::Block { block }),
            ["forms", file] => file.strip_suffix(".toml").map_or(Self::Unused, |form| Self::Definition { form }),
            ["control", file] => file.strip_suffix(".toml").map_or(Self::Unused, |form| Self::ControlSheet { form }),
            ["locales", _, "common.ftl" | "locale.toml"] => Self::SharedTexts,
            ["locales", _, "findings.ftl"] => Self::ProgramTexts,
            ["locales", _, BLOCKS, file] => {
                file.strip_suffix(".ftl").map_or(Self::Unused, |block| Self::BlockTexts { block })
            }
            ["locales", _, file] if file.starts_with("law-") => Self::SharedTexts,
            ["locales", _, file] => file.strip_suffix(".ftl").map_or(Self::Unused, |form| Self::FormTexts { form }),
            ["lists", file] => file.strip_suffix(".csv").map_or(Self::Unused, |_| Self::OptionList),
            ["pictograms", ..] => Self::Pictogram,
            _ => Self::Other,
        }
    }

    /// Returns the form that a file belongs to, unless it belongs to no form in particular.
    #[must_use]
    pub const fn form(self) -> Option<&'p str> {
        match self {
            Self::Definition { form } | Self::ControlSheet { form } | Self::FormTexts { form } => Some(form),
            Self::Block { .. }
            | Self::BlockTexts { .. }
            | Self::Catalogue
            | Self::SharedTexts
            | Self::ProgramTexts
            | Self::OptionList
            | Self::Pictogram
            | Self::Unused
            | Self::Other => None,
        }
    }

    /// Reports whether the pages of `form`, which uses some blocks, depend on the file, so that a release of `form` keeps it.
    #[must_use]
    pub fn is_source_of(self, form: &str, uses: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Block { block } | Self::BlockTexts { block } => uses(block),
            Self::Definition { form: of } | Self::ControlSheet { form: of } | Self::FormTexts { form: of } => {
                of == form
            }
            Self::Catalogue | Self::SharedTexts | Self::OptionList | Self::Pictogram | Self::Other => true,
            Self::ProgramTexts | Self::Unused => false,
        }
    }

    /// Reports whether the built-in file is used if a project has no file at the path.
    #[must_use]
    pub const fn has_default(self) -> bool {
        match self {
            Self::Catalogue | Self::SharedTexts | Self::ProgramTexts | Self::Pictogram => true,
            Self::Definition { .. }
            | Self::ControlSheet { .. }
            | Self::FormTexts { .. }
            | Self::Block { .. }
            | Self::BlockTexts { .. }
            | Self::OptionList
            | Self::Unused
            | Self::Other => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_one_purpose() {
        for (path, purpose) in [
            ("forms/visit.toml", ProjectPath::Definition { form: "visit" }),
            ("forms/standards.toml", ProjectPath::Catalogue),
            ("forms/blocks/address.toml", ProjectPath::Block { block: "address" }),
            ("locales/de/blocks/address.ftl", ProjectPath::BlockTexts { block: "address" }),
            ("forms/definition.schema.json", ProjectPath::Unused),
            ("control/visit.toml", ProjectPath::ControlSheet { form: "visit" }),
            ("locales/de/visit.ftl", ProjectPath::FormTexts { form: "visit" }),
            ("locales/de/law-AT.ftl", ProjectPath::SharedTexts),
            ("locales/de/locale.toml", ProjectPath::SharedTexts),
            ("locales/de/findings.ftl", ProjectPath::ProgramTexts),
            ("locales/de/notes.txt", ProjectPath::Unused),
            ("lists/countries.csv", ProjectPath::OptionList),
            ("lists/notes.txt", ProjectPath::Unused),
            ("pictograms/house.svg", ProjectPath::Pictogram),
            ("bogen.toml", ProjectPath::Other),
            ("logo.svg", ProjectPath::Other),
        ] {
            assert_eq!(ProjectPath::of(path), purpose, "{path}");
        }
    }

    #[test]
    fn made_paths_have_the_intended_purpose() {
        let (definition, sheet) = (ProjectPath::definition("visit"), ProjectPath::control_sheet("visit"));
        assert_eq!(ProjectPath::of(&definition), ProjectPath::Definition { form: "visit" });
        assert_eq!(ProjectPath::of(&sheet), ProjectPath::ControlSheet { form: "visit" });
        assert_eq!(ProjectPath::of(&ProjectPath::texts("de", "visit")), ProjectPath::FormTexts { form: "visit" });
        assert_eq!(ProjectPath::of(&ProjectPath::texts("de", "law-AT")), ProjectPath::SharedTexts);
        let block = ProjectPath::block_texts("de", "address");
        assert_eq!(ProjectPath::of(&block), ProjectPath::BlockTexts { block: "address" });
        assert_eq!(ProjectPath::of(&ProjectPath::locale("de")), ProjectPath::SharedTexts);
        assert_eq!(ProjectPath::of(DEFINITION_SCHEMA), ProjectPath::Unused);
    }
}
