//! Languages that nobody speaks, made from the English texts: one with accents and longer words, one in Arabic script. What
//! does not come from the texts of a language stays as it is, and can be seen.

#![allow(dead_code, reason = "not every test binary uses all of it")]

use std::path::Path;

use bogen::source_files::Files;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// The language of the texts.
const ORIGINAL: &str = "en-GB";

fn is_messages(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|ending| ending == "ftl")
}

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PseudoLocale {
    /// Accented, and about a third longer: `Héélp plaan`.
    Longer,
    /// In Arabic letters, from right to left.
    Mirrored,
}

impl PseudoLocale {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Longer, Self::Mirrored];

    /// Returns its tag. XA and XB are the regions that the CLDR keeps for such languages.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Longer => "en-XA",
            Self::Mirrored => "fa-XB",
        }
    }

    /// Adds its folder to the files of a project.
    pub fn add(self, files: &mut Files) {
        let texts: Vec<_> = files
            .iter()
            .filter_map(|(path, bytes)| {
                let file = path.strip_prefix("locales/en-GB/").filter(|file| is_messages(file))?;
                let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
                (file != "findings.ftl").then(|| (format!("locales/{}/{file}", self.tag()), self.translated(&text)))
            })
            .collect();
        assert!(!texts.is_empty(), "no texts in {ORIGINAL}");
        for (path, text) in texts {
            files.insert(path, text.into_bytes());
        }
        let about = format!("name = \"{}\"\nstate = \"unreviewed\"\n", self.words(ORIGINAL));
        files.insert(format!("locales/{}/locale.toml", self.tag()), about.into_bytes());
    }

    /// Translates a file of messages.
    pub fn translated(self, ftl: &str) -> String {
        let mut resource = parser::parse(ftl.to_owned()).expect("messages without faults");
        self.translate(&mut resource);
        serializer::serialize(&resource)
    }

    fn translate(self, resource: &mut Resource<String>) {
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                    message.value.iter_mut().chain(attributes).for_each(|pattern| self.pattern(pattern));
                }
                Entry::Term(term) => self.pattern(&mut term.value),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.words(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&mut variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
        }
    }

    /// Translates words, but not the addresses that links lead to.
    pub fn words(self, text: &str) -> String {
        let mut parts = text.split("](");
        let mut translated = self.letters(parts.next().unwrap_or_default());
        for part in parts {
            let (address, words) = part.split_once(')').expect("the end of an address");
            translated.extend(["](", address, ")", &self.letters(words)]);
        }
        translated
    }

    fn letters(self, words: &str) -> String {
        let is_address = |word: &str| word.contains('@') || word.contains("://");
        words
            .split_inclusive(char::is_whitespace)
            .map(|word| if is_address(word) { word.to_owned() } else { word.chars().map(|c| self.letter(c)).collect() })
            .collect()
    }

    fn letter(self, letter: char) -> String {
        const VOWELS: &str = "aeiouyAEIOUY";
        const ACCENTED: &str = "äéíöüýÄÉÍÖÜÝ";
        const LATIN: &str = "abcdefghijklmnopqrstuvwxyz,;?‘’“”";
        const ARABIC: &str = "ابچدهفگحیجکلمنوپقرستعڤشخئز،؛؟«»«»";
        let of =
            |from: &str, to: &str, letter| from.chars().zip(to.chars()).find(|one| one.0 == letter).map(|one| one.1);
        match self {
            Self::Longer => of(VOWELS, ACCENTED, letter)
                .map_or_else(|| letter.to_string(), |accented| format!("{accented}{}", accented.to_lowercase())),
            Self::Mirrored => of(LATIN, ARABIC, letter.to_ascii_lowercase()).unwrap_or(letter).to_string(),
        }
    }
}
