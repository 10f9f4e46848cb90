//! Texts: what a form says in each language, compared one by one.

use indexmap::IndexMap;

use super::pairs::Pairs;
use super::wording::{Likeness, likeness};
use super::{Aspect, Change, ChangeClass, Compatibility, Place, What};
use crate::definition::EasyLanguage;
use crate::localized::{Choice, Field, Kind, Localized, Section, Word};
use crate::name::FieldId;
use crate::text::{Block, Inline, Line, Rich};

/// Compares all languages. Old fields are called by their new names.
pub(super) fn changes(pairs: &Pairs<'_>, old: &[Localized], new: &[Localized]) -> Vec<Change> {
    let mut changes = Vec::new();
    let find = |forms: &'_ [Localized], tag: &str| forms.iter().position(|form| form.language.tag == tag);
    for form in old.iter().filter(|form| find(new, &form.language.tag).is_none()) {
        changes.push(language(form, What::Removed));
    }
    for form in new {
        match find(old, &form.language.tag).and_then(|index| old.get(index)) {
            Some(before) => compare(pairs, before, form, &mut changes),
            None => changes.push(language(form, What::Added)),
        }
    }
    changes
}

/// A language more takes nothing from anybody; one less may.
fn language(form: &Localized, what: What) -> Change {
    let name = Some(form.language.name.clone());
    let is_added = what == What::Added;
    Change {
        place: Place::Form,
        language: Some(form.language.tag.clone()),
        aspect: Aspect::Language,
        code: None,
        what,
        before: name.clone().filter(|_| !is_added),
        after: name.filter(|_| is_added),
        compatibility: Compatibility::Compatible,
        class: if is_added { ChangeClass::Editorial } else { ChangeClass::Substantive },
        certain: false,
    }
}

fn compare(pairs: &Pairs<'_>, old: &Localized, new: &Localized, changes: &mut Vec<Change>) {
    let before = Texts::of(old, &|id| pairs.new_name(id).clone());
    let after = Texts::of(new, &FieldId::clone);
    // What an easy text explains is agreed in another one.
    let explains = new.language.easy == Some(EasyLanguage::Explains);
    let added = after.0.keys().filter(|key| !before.0.contains_key(*key));
    for key in before.0.keys().chain(added) {
        let (was, is) = (before.0.get(key), after.0.get(key));
        if was != is {
            changes.push(change(key, (was, is), &new.language.tag, explains));
        }
    }
}

fn change(key: &Key, (before, after): (Option<&Text>, Option<&Text>), tag: &str, explains: bool) -> Change {
    let what = match (before, after) {
        (None, _) => What::Added,
        (Some(_), None) => What::Removed,
        (Some(_), Some(_)) => What::Changed,
    };
    let is_signed = [before, after].into_iter().flatten().any(|text| text.is_signed) && !explains;
    let of = |text: Option<&Text>| text.map_or(String::new(), |text| text.compared.clone());
    let likeness = likeness(&of(before), &of(after));
    let class = match likeness {
        Likeness::Marks => ChangeClass::Editorial,
        // What looks like another spelling can be another word; in what is signed, a person looks first.
        Likeness::Spelling if !is_signed => ChangeClass::Editorial,
        Likeness::Spelling | Likeness::Words => ChangeClass::Substantive,
    };
    Change {
        place: key.place.clone(),
        language: Some(tag.to_owned()),
        aspect: key.aspect,
        code: key.code.clone(),
        what,
        before: before.map(|text| text.shown.clone()),
        after: after.map(|text| text.shown.clone()),
        compatibility: Compatibility::Compatible,
        class: if key.aspect.is_beside() { ChangeClass::Editorial } else { class },
        certain: is_signed && likeness == Likeness::Words,
    }
}

impl Aspect {
    /// Says whether it is nothing that a form asks or says: how something is drawn, how far a text has come.
    const fn is_beside(self) -> bool {
        matches!(self, Self::Drawing | Self::Notices)
    }
}

/// Which text it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    place: Place,
    aspect: Aspect,
    code: Option<String>,
}

/// A text, written for people and for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text {
    /// As Markdown.
    shown: String,
    /// Its words alone, with where its links lead.
    compared: String,
    /// Whether it is what somebody agrees to or signs.
    is_signed: bool,
}

/// All texts of a form in one language.
struct Texts(IndexMap<Key, Text>);

impl Texts {
    fn of(form: &Localized, name: &dyn Fn(&FieldId) -> FieldId) -> Self {
        let mut texts = Self(IndexMap::new());
        texts.form(form);
        for section in &form.sections {
            texts.section(section);
            for field in &section.fields {
                texts.field(field, name);
            }
        }
        for rule in &form.rules {
            texts.line(&Place::Rule { id: rule.id.clone() }, Aspect::Message, &rule.message);
        }
        texts
    }

    fn form(&mut self, form: &Localized) {
        let place = &Place::Form;
        self.line(place, Aspect::Title, &form.title);
        self.optional(place, Aspect::Subtitle, form.subtitle.as_ref());
        self.rich(place, Aspect::Intro, &form.intro, true);
        for notice in &form.notices {
            self.rich(place, Aspect::Notices, notice, false);
        }
        if let Some(organisation) = &form.organisation {
            let lines: Vec<_> = std::iter::once(&organisation.name).chain(&organisation.lines).cloned().collect();
            self.plain(place, Aspect::Organisation, None, &lines.join("\n"));
            if let Some(logo) = &organisation.logo {
                self.plain(place, Aspect::Drawing, Some("logo"), &hash(&logo.bytes));
                self.plain(place, Aspect::PictureText, Some("logo"), &logo.alt);
            }
        }
        let language = &form.language;
        self.plain(place, Aspect::LanguageName, None, &format!("{} ({})", language.name, language.direction.word()));
        for word in Word::ALL {
            self.plain(place, Aspect::Words, Some(word.id()), form.words.get(*word));
        }
    }

    fn section(&mut self, section: &Section) {
        let place = &Place::Section { id: section.id.clone() };
        self.line(place, Aspect::Heading, &section.heading);
        self.rich(place, Aspect::Intro, &section.intro, false);
        self.optional(place, Aspect::WhyText, section.why.as_ref());
        if let Some(picture) = &section.picture {
            self.plain(place, Aspect::PictureText, None, &picture.alt);
            self.plain(place, Aspect::Drawing, None, &hash(picture.svg.as_bytes()));
        }
        self.optional(place, Aspect::WhenText, section.when.as_ref().map(|when| &when.text));
    }

    fn field(&mut self, field: &Field, name: &dyn Fn(&FieldId) -> FieldId) {
        let place = &Place::Field { id: name(&field.id) };
        let is_signed = matches!(field.kind, Kind::Note { .. } | Kind::Agreement { .. });
        self.push(place, Aspect::Label, None, Text { is_signed, ..Text::line(&field.label) });
        self.optional(place, Aspect::Hint, field.hint.as_ref());
        self.rich(place, Aspect::Help, &field.help, false);
        self.optional(place, Aspect::WhyText, field.why.as_ref());
        self.optional(place, Aspect::WhenText, field.when.as_ref().map(|when| &when.text));
        self.kind(place, &field.kind);
        if let Kind::Table { columns, .. } = &field.kind {
            for column in columns {
                self.field(column, name);
            }
        }
    }

    fn kind(&mut self, place: &Place, kind: &Kind) {
        match kind {
            Kind::Text { keys: _, pattern_error } => {
                self.optional(place, Aspect::PatternError, pattern_error.as_ref());
            }
            Kind::LongText { keys: _ } | Kind::Date { keys: _ } => {}
            Kind::Number { keys: _, unit } => self.optional(place, Aspect::UnitText, unit.as_ref()),
            Kind::YesNo { options } | Kind::Choice { options } | Kind::Choices { options, at_most: _ } => {
                self.choices(place, Aspect::OptionText, options, false);
            }
            Kind::Scale { style: _, points, pictures, low, high, no_answer } => {
                self.choices(place, Aspect::OptionText, points.iter().chain(no_answer), false);
                self.optional(place, Aspect::Low, low.as_ref());
                self.optional(place, Aspect::High, high.as_ref());
                for (point, picture) in points.iter().zip(pictures) {
                    self.plain(place, Aspect::Drawing, Some(&point.code), &hash(picture.as_bytes()));
                }
            }
            Kind::Rating { statements, points } => {
                self.choices(place, Aspect::StatementText, statements, false);
                self.choices(place, Aspect::PointText, points, false);
            }
            Kind::Table { columns: _, min: _, max: _, blank: _, layout: _, row, add } => {
                self.plain(place, Aspect::Row, None, row);
                self.plain(place, Aspect::Add, None, add);
            }
            Kind::Agreement { statement, options, withdrawable: _ } => {
                self.rich(place, Aspect::Statement, statement, true);
                self.choices(place, Aspect::OptionText, options, true);
            }
            Kind::Signature { role: _, statement } => self.rich(place, Aspect::Statement, statement, true),
            Kind::Note { text } => self.rich(place, Aspect::Note, text, true),
        }
    }

    fn choices<'c>(
        &mut self,
        place: &Place,
        aspect: Aspect,
        choices: impl IntoIterator<Item = &'c Choice>,
        is_signed: bool,
    ) {
        for choice in choices {
            self.push(place, aspect, Some(&choice.code), Text { is_signed, ..Text::line(&choice.label) });
        }
    }

    fn line(&mut self, place: &Place, aspect: Aspect, line: &Line) {
        self.push(place, aspect, None, Text::line(line));
    }

    fn optional(&mut self, place: &Place, aspect: Aspect, line: Option<&Line>) {
        if let Some(line) = line {
            self.line(place, aspect, line);
        }
    }

    fn rich(&mut self, place: &Place, aspect: Aspect, rich: &Rich, is_signed: bool) {
        let mut writer = Writer::default();
        writer.rich(rich, "");
        self.push(place, aspect, None, Text { shown: writer.shown, compared: writer.compared, is_signed });
    }

    fn plain(&mut self, place: &Place, aspect: Aspect, code: Option<&str>, text: &str) {
        let text = Text { shown: text.to_owned(), compared: text.to_owned(), is_signed: false };
        self.push(place, aspect, code, text);
    }

    /// Adds a text, unless it is empty. Several of one name are one text.
    fn push(&mut self, place: &Place, aspect: Aspect, code: Option<&str>, text: Text) {
        if text.shown.is_empty() {
            return;
        }
        let key = Key { place: place.clone(), aspect, code: code.map(str::to_owned) };
        match self.0.get_mut(&key) {
            Some(known) => {
                known.shown = format!("{}\n\n{}", known.shown, text.shown);
                known.compared = format!("{}\n{}", known.compared, text.compared);
            }
            None => {
                self.0.insert(key, text);
            }
        }
    }
}

impl Text {
    fn line(line: &Line) -> Self {
        let mut writer = Writer::default();
        writer.line(line);
        Self { shown: writer.shown, compared: writer.compared, is_signed: false }
    }
}

/// Marks the characters that would be markup in Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '[' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Names a drawing by its bytes: two drawings are compared, not shown.
fn hash(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    let digest = sha2::Sha256::digest(bytes);
    let digits = digest.iter().take(6).flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

/// Writes a text as Markdown, and beside it its words alone.
#[derive(Default)]
struct Writer {
    shown: String,
    compared: String,
}

impl Writer {
    fn rich(&mut self, rich: &Rich, indent: &str) {
        for block in &rich.0 {
            if !self.shown.is_empty() {
                self.shown.push_str("\n\n");
            }
            match block {
                Block::Paragraph { content } => {
                    self.shown.push_str(indent);
                    self.line(content);
                }
                Block::List { ordered, items } => {
                    for (number, item) in (1..).zip(items) {
                        let mark = if *ordered { format!("{number}. ") } else { "- ".to_owned() };
                        let mut inner = Self::default();
                        inner.rich(item, "");
                        let pad = format!("\n{indent}  ");
                        let text = inner.shown.replace('\n', &pad);
                        let end = if number < items.len() { "\n" } else { "" };
                        self.shown.extend([indent, &mark, &text, end]);
                        self.compared.extend([&inner.compared, " "]);
                    }
                }
            }
            self.compared.push(' ');
        }
    }

    fn line(&mut self, line: &Line) {
        for inline in &line.0 {
            match inline {
                Inline::Text { text } => {
                    self.shown.push_str(&escaped(text));
                    self.compared.push_str(text);
                }
                Inline::Strong { content } => self.wrapped("**", content, "**"),
                Inline::Emphasis { content } => self.wrapped("*", content, "*"),
                Inline::Link { target, content } => {
                    self.wrapped("[", content, &format!("]({target})"));
                    self.compared.extend([" ", target, " "]);
                }
                Inline::Break => self.both("\n"),
                Inline::Blank { name } => self.both(&format!("{{ ${name} }}")),
            }
        }
    }

    fn both(&mut self, text: &str) {
        self.shown.push_str(text);
        self.compared.push_str(text);
    }

    fn wrapped(&mut self, before: &str, content: &Line, after: &str) {
        self.shown.push_str(before);
        self.line(content);
        self.shown.push_str(after);
    }
}
