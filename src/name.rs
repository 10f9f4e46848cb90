//! Names shared by definitions, texts and records: ids, codes, and enums with a fixed spelling (`words!`).

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

/// The pattern of ids and codes: lower-case letters, digits and hyphens, starting with a letter.
pub const ID_PATTERN: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// The maximum length of an id or code in characters.
pub const ID_MAX_LENGTH: usize = 64;

/// Reports whether `text` is a valid id ([`ID_PATTERN`]).
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= ID_MAX_LENGTH
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// The pattern of options' codes: letters of either case and digits, with hyphens and full stops between: `F32.1`.
pub const OPTION_PATTERN: &str = "^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$";

/// Reports whether `text` is a valid code of an option ([`OPTION_PATTERN`]).
#[must_use]
pub fn is_option(text: &str) -> bool {
    text.len() <= ID_MAX_LENGTH
        && text.split(['-', '.']).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Returns the code of an option as names of messages and form fields contain it, in which a full stop has a meaning of its own.
#[must_use]
pub fn option_in_name(code: &str) -> Cow<'_, str> {
    if code.contains('.') { code.replace('.', "_").into() } else { code.into() }
}

/// The pattern of a version: one to three numbers separated by full stops.
pub const VERSION_PATTERN: &str = r"^[0-9]+(\.[0-9]+){0,2}$";

/// Declares a type of id, with its check and its pattern. Clones share the text, because records repeat the ids of their
/// definition many times.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        id! { $(#[$doc])* $name, is_id, ID_PATTERN }
    };
    ($(#[$doc:meta])* $name:ident, $is_valid:ident, $pattern:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Creates an id, if `text` is a valid one.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                $is_valid(text).then(|| Self(text.into()))
            }

            /// Returns the id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "maxLength": ID_MAX_LENGTH })
            }
        }
    };
}

id! {
    /// The permanent id of a form, such as `hilfeplan`.
    FormId
}
id! {
    /// The name of a block, which is that of its file.
    BlockId
}
id! {
    /// The id of a section, unique within its form.
    SectionId
}
id! {
    /// The id of a part of the handout, unique within its form.
    HandoutPartId
}
id! {
    /// The id of a part, which has a sheet of its own, unique within its form.
    PartId
}
id! {
    /// The id of a field or column, unique within its form.
    FieldId
}
id! {
    /// The id of a rule, unique within its form.
    RuleId
}
id! {
    /// The id of a migration, unique within its form.
    MigrationId
}
id! {
    /// The code of an option of a choice, which may be one that others have given: `2022`, `NO`, `F32.1`.
    OptionId, is_option, OPTION_PATTERN
}
id! {
    /// The name of a list of options that several fields share, such as `countries`.
    ListId
}
id! {
    /// The code of a statement, point, unit, purpose or picture. Codes are stored, never displayed.
    CodeId
}

/// The interface of all enums that [`words!`] declares.
pub(crate) trait WordList: Sized {
    /// Returns the variant with the spelling `word`.
    fn find(word: &str) -> Option<Self>;

    /// Returns all spellings in the order of the variants.
    fn words() -> Vec<&'static str>;
}

/// Declares an enum whose variants each have a fixed spelling in definitions and records.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All variants in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Returns the spelling in definitions and records.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// Returns the variant with the spelling `word`.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|v| v.word() == word)
            }
        }

        impl crate::name::WordList for $name {
            fn find(word: &str) -> Option<Self> {
                Self::from_word(word)
            }

            fn words() -> Vec<&'static str> {
                Self::ALL.iter().map(|variant| variant.word()).collect()
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Codes with a meaning of their own in answers.
    Reserved {
        /// An answer in own words beside the options.
        Other = "other",
        /// "I do not want to say", a valid answer.
        NoAnswer = "no-answer",
        /// "I do not know", a valid answer.
        DontKnow = "dont-know",
        /// The yes of a yes-no question.
        Yes = "yes",
        /// The no of a yes-no question.
        No = "no",
        /// The statement was agreed to.
        Agreed = "agreed",
        /// The statement was not agreed to.
        Declined = "declined",
    }
}

impl Reserved {
    /// Reports whether questions may offer it beside their options, so that no option can have it as its code.
    #[must_use]
    pub const fn is_offered_beside_options(self) -> bool {
        match self {
            Self::Other | Self::NoAnswer | Self::DontKnow => true,
            Self::Yes | Self::No | Self::Agreed | Self::Declined => false,
        }
    }
}

words! {
    /// Whose view a field gives. The order is the order of hearing (stance G1, G2): the client is heard first.
    Voice {
        /// The person whom it is about.
        Client = "client",
        /// Family, friends, neighbours: help out of the person's own life.
        InformalHelper = "informal-helper",
        /// A service, practice or authority.
        Professional = "professional",
        /// Whoever coordinates the help.
        CaseManager = "case-manager",
    }
}

words! {
    /// In which part a person signs.
    Role {
        /// The person whom it is about.
        Client = "client",
        /// The legal representative.
        Representative = "representative",
        /// A person of trust who supports the decision.
        PersonOfTrust = "person-of-trust",
        /// Family, friends, neighbours.
        InformalHelper = "informal-helper",
        /// A service, practice or authority.
        Professional = "professional",
        /// Whoever coordinates the help.
        CaseManager = "case-manager",
        /// Who translated what was said and written.
        Interpreter = "interpreter",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_may_have_the_codes_of_others() {
        for good in ["a", "2022", "NO", "F32.1", "a-b", "1.2-3"] {
            assert!(is_option(good), "{good}");
        }
        for bad in ["", ".", "F32.", "-a", "a_b", "a..b", "ä", "a b", &"a".repeat(65)] {
            assert!(!is_option(bad), "{bad}");
        }
        assert_eq!(option_in_name("F32.1"), "F32_1");
    }

    #[test]
    fn ids_have_one_shape() {
        for good in ["a", "goal", "goal-2", "action-who-2b"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "A", "2a", "-a", "a-", "a--b", "a_b", "ä", "a b", &"a".repeat(65)] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
