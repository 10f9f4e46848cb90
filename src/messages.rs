//! The texts of findings in German and English: a sentence and a help text per code.
//!
//! The texts are built in from `locales/*/findings.ftl`; a project cannot replace them. Quotations from files are shortened
//! and stripped of control characters, so that files cannot send escape sequences to the terminal.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::diagnostic::{Diagnostic, Place, ProblemSeverity, Severity};
use crate::name::words;

const GERMAN: &str = include_str!("../locales/de/findings.ftl");
const ENGLISH: &str = include_str!("../locales/en-GB/findings.ftl");

/// The maximum length of quotations from files in characters.
const MAX_QUOTED: usize = 200;

words! {
    /// The languages of the program's output.
    ReaderLanguage {
        /// German.
        German = "de",
        /// English.
        English = "en",
    }
}

impl ReaderLanguage {
    /// Returns the language tag for formatting dates.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en-GB",
        }
    }
}

/// Arguments whose values are codes, with the prefix of the messages that translate them. The translation is available as
/// `$NAME-words`.
const CODED: [(&str, &str); 5] = [
    ("expected", "type-"),
    ("found", "type-"),
    ("reason", "reason-"),
    ("class", "register-class-"),
    ("least", "register-class-"),
];

/// Arguments that may be empty. Fluent selectors cannot match an empty text, so it is replaced by the number 0.
const MAY_BE_EMPTY: [&str; 9] =
    ["heading", "near", "known", "possible", "reason", "attribute", "in-force", "character", "field"];

/// All messages in one language.
pub struct Messages {
    language: ReaderLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads the messages of a language.
    #[must_use]
    pub fn new(language: ReaderLanguage) -> Self {
        let source = match language {
            ReaderLanguage::German => GERMAN,
            ReaderLanguage::English => ENGLISH,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language.word().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// Returns the language.
    #[must_use]
    pub const fn language(&self) -> ReaderLanguage {
        self.language
    }

    /// Returns the sentence of a finding.
    #[must_use]
    pub fn sentence(&self, finding: &Diagnostic) -> String {
        let code = finding.code.word();
        self.format(code, None, &self.arguments(finding)).unwrap_or_else(|| code.to_owned())
    }

    /// Returns the help text of a finding, if it has one.
    #[must_use]
    pub fn help(&self, finding: &Diagnostic) -> Option<String> {
        self.format(finding.code.word(), Some("help"), &self.arguments(finding))
    }

    /// Returns the name of a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.phrase(&format!("severity-{}", severity.word()), &[])
    }

    /// Returns the name of how much a problem of a record weighs.
    #[must_use]
    pub fn problem_severity(&self, severity: ProblemSeverity) -> String {
        self.phrase(&format!("severity-{}", severity.word()), &[])
    }

    /// Returns a message that does not belong to a finding, such as `summary`.
    #[must_use]
    pub fn phrase(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments = arguments.iter().map(|(name, value)| (*name, value_of(name, value))).collect();
        self.format(id, None, &arguments).unwrap_or_else(|| id.to_owned())
    }

    fn arguments<'d>(&self, finding: &'d Diagnostic) -> FluentArgs<'d> {
        let mut arguments = FluentArgs::new();
        if let Place::Form { form, locale } = &finding.place {
            arguments.set("form", quoted(form));
            arguments.set("locale", quoted(locale.as_deref().unwrap_or_default()));
        }
        for (name, value) in &finding.arguments {
            arguments.set(*name, value_of(name, value));
            if let Some((_, prefix)) = CODED.iter().find(|(coded, _)| coded == name) {
                // The part in parentheses is an example.
                let value_named = value.split(" (").next().unwrap_or_default();
                let id = format!("{prefix}{}", value_named.replace(' ', "-"));
                let words = self.format(&id, None, &FluentArgs::new());
                arguments.set(format!("{name}-words"), words.unwrap_or_else(|| quoted(value)));
            }
        }
        arguments
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // Missing variables appear by name; a test ensures that there are none.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut errors).trim_end().to_owned())
    }
}

/// Converts a value for Fluent. Integers become numbers, so that messages can select plural forms.
fn value_of(name: &str, value: &str) -> FluentValue<'static> {
    if value.is_empty() && MAY_BE_EMPTY.contains(&name) {
        return FluentValue::from(0);
    }
    match value.parse::<i32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        Ok(_) | Err(_) => FluentValue::from(quoted(value)),
    }
}

/// Prepares a quotation from a file for display: shortens it and replaces control characters.
#[must_use]
pub fn quoted(text: &str) -> String {
    let cut: String = text.chars().take(MAX_QUOTED).collect();
    let more = if text.chars().nth(MAX_QUOTED).is_some() { "…" } else { "" };
    format!("{}{more}", tame(&cut))
}

/// Replaces control characters and bidirectional controls, including line ends, by U+FFFD.
#[must_use]
pub fn tame(text: &str) -> String {
    text.chars().map(|character| if is_unruly(character) { '\u{FFFD}' } else { character }).collect()
}

/// Reports whether a character is a control character or a bidirectional control.
#[must_use]
pub fn is_unruly(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
