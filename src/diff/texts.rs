//! Compares the texts of two versions in each language.

use indexmap::IndexMap;

use super::change::{Aspect, Change, ChangeKind, Compatibility, Subject};
use super::text_similarity::{Similarity, similarity};
use super::version_pair::VersionPair;
use crate::control::ChangeClass;
use crate::definition::EasyLanguage;
use crate::localized::{Choice, Field, Handout, Kind, Localized, Section, Word, Wording};
use crate::name::FieldId;
use crate::text::{Block, Inline, Line, Rich};

/// Compares all languages. Renamed fields appear under their new ids.
pub(super) fn changes(pair: &VersionPair<'_>, old: &[Localized], new: &[Localized]) -> Vec<Change> {
    let mut changes = Vec::new();
    let find = |forms: &'_ [Localized], tag: &str| forms.iter().position(|form| form.language.tag == tag);
    for form in old.iter().filter(|form| find(new, &form.language.tag).is_none()) {
        changes.push(language(form, ChangeKind::Removed));
    }
    for form in new {
        match find(old, &form.language.tag).and_then(|index| old.get(index)) {
            Some(before) => compare(pair, before, form, &mut changes),
            None => changes.push(language(form, ChangeKind::Added)),
        }
    }
    changes
}

/// Returns the change of a language as a whole: adding one is editorial, removing one is not.
fn language(form: &Localized, kind: ChangeKind) -> Change {
    let name = Some(form.language.name.clone());
    let is_added = kind == ChangeKind::Added;
    Change {
        subject: Subject::Form,
        language: Some(form.language.tag.clone()),
        aspect: Aspect::Language,
        code: None,
        kind,
        before: name.clone().filter(|_| !is_added),
        after: name.filter(|_| is_added),
        compatibility: Compatibility::Compatible,
        class: if is_added { ChangeClass::Editorial } else { ChangeClass::Substantive },
        certain: false,
    }
}

fn compare(pair: &VersionPair<'_>, old: &Localized, new: &Localized, changes: &mut Vec<Change>) {
    let before = Texts::of(old, &|id| pair.new_name(id).clone());
    let after = Texts::of(new, &FieldId::clone);
    // If the easy-language text only explains, people sign the standard text.
    let explains = new.language.easy == Some(EasyLanguage::Explains);
    let added = after.0.keys().filter(|key| !before.0.contains_key(*key));
    for key in before.0.keys().chain(added) {
        let (was, is) = (before.0.get(key), after.0.get(key));
        if was != is {
            changes.push(change(key, (was, is), &new.language.tag, explains));
        }
    }
}

fn change(key: &TextKey, (before, after): (Option<&Text>, Option<&Text>), tag: &str, explains: bool) -> Change {
    let kind = match (before, after) {
        (None, _) => ChangeKind::Added,
        (Some(_), None) => ChangeKind::Removed,
        (Some(_), Some(_)) => ChangeKind::Changed,
    };
    let is_signed = [before, after].into_iter().flatten().any(|text| text.is_signed) && !explains;
    let of = |text: Option<&Text>| text.map_or(String::new(), |text| text.compared.clone());
    let similarity = similarity(&of(before), &of(after));
    let class = match similarity {
        Similarity::Punctuation => ChangeClass::Editorial,
        // A different spelling may be a different word; in texts that are signed, a person decides.
        Similarity::Spelling if !is_signed => ChangeClass::Editorial,
        Similarity::Spelling | Similarity::Words => ChangeClass::Substantive,
    };
    Change {
        subject: key.subject.clone(),
        language: Some(tag.to_owned()),
        aspect: key.aspect,
        code: key.code.clone(),
        kind,
        before: before.map(|text| text.shown.clone()),
        after: after.map(|text| text.shown.clone()),
        compatibility: Compatibility::Compatible,
        class: if key.aspect.is_always_editorial() { ChangeClass::Editorial } else { class },
        certain: is_signed && similarity == Similarity::Words,
    }
}

/// Identifies a text of a form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct TextKey {
    subject: Subject,
    aspect: Aspect,
    code: Option<String>,
}

/// A text in the form for display and the form for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text {
    /// The text as Markdown.
    shown: String,
    /// The words and the targets of links.
    compared: String,
    /// Whether people agree to it or sign it.
    is_signed: bool,
}

/// All texts of a form in one language.
struct Texts(IndexMap<TextKey, Text>);

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
        if let Some(handout) = &form.handout {
            texts.handout(handout);
        }
        for part in &form.parts {
            texts.headed(Aspect::PartText, &format!("part-{}", part.id), &part.title, &part.intro);
        }
        for rule in &form.rules {
            texts.line(&Subject::Rule { id: rule.id.clone() }, Aspect::Message, &rule.message);
        }
        texts
    }

    fn form(&mut self, form: &Localized) {
        let subject = &Subject::Form;
        self.line(subject, Aspect::Title, &form.title);
        self.optional(subject, Aspect::Subtitle, form.subtitle.as_ref());
        self.rich(subject, Aspect::Intro, &form.intro, true);
        self.optional(subject, Aspect::Footer, form.footer.as_ref());
        for notice in &form.notices {
            self.rich(subject, Aspect::Notices, notice, false);
        }
        if let Some(organisation) = &form.organisation {
            let lines: Vec<_> = std::iter::once(&organisation.name).chain(&organisation.lines).cloned().collect();
            self.plain(subject, Aspect::Organisation, None, &lines.join("\n"));
            if let Some(logo) = &organisation.logo {
                self.plain(subject, Aspect::Drawing, Some("logo"), &hash(&logo.bytes));
                self.plain(subject, Aspect::PictureText, Some("logo"), &logo.alt);
            }
        }
        let language = &form.language;
        self.plain(subject, Aspect::LanguageName, None, &format!("{} ({})", language.name, language.direction.word()));
        for word in Word::ALL {
            match form.words.wording(*word) {
                Some(Wording::Uncounted(text)) => self.plain(subject, Aspect::Words, Some(word.id()), text),
                Some(Wording::Counted(texts)) => {
                    let texts: Vec<_> = texts.values().map(String::as_str).collect();
                    self.plain(subject, Aspect::Words, Some(word.id()), &texts.join("\n"));
                }
                None => {}
            }
        }
    }

    /// Adds a heading of the form and the text under it.
    fn headed(&mut self, aspect: Aspect, code: &str, line: &Line, intro: &Rich) {
        let subject = &Subject::Form;
        self.push(subject, aspect, Some(code), Text::line(line));
        let mut writer = Writer::default();
        writer.rich(intro, "");
        let intro = Text { shown: writer.shown, compared: writer.compared, is_signed: false };
        self.push(subject, aspect, Some(&format!("{code}.intro")), intro);
    }

    fn handout(&mut self, handout: &Handout) {
        let subject = &Subject::Form;
        let mut text = |part: &str, line: &Line, intro: &Rich| self.headed(Aspect::HandoutText, part, line, intro);
        text("handout", &handout.title, &handout.intro);
        for part in &handout.parts {
            text(&format!("handout-{}", part.id), &part.heading, &part.intro);
        }
        for part in &handout.parts {
            let pictures = part.row_pictures.iter().map(|(option, picture)| (option.as_str(), picture));
            for (name, picture) in part.picture.iter().map(|picture| ("", picture)).chain(pictures) {
                let code = format!("handout-{}.{name}", part.id);
                self.plain(subject, Aspect::PictureText, Some(&code), &picture.alt);
                self.plain(subject, Aspect::Drawing, Some(&code), &hash(picture.svg.as_bytes()));
            }
            for (field, words) in &part.fields {
                let code = format!("handout-{}.label-{field}", part.id);
                if let Some(words) = words {
                    self.push(subject, Aspect::HandoutText, Some(&code), Text::line(words));
                }
            }
        }
    }

    fn section(&mut self, section: &Section) {
        let subject = &Subject::Section { id: section.id.clone() };
        self.line(subject, Aspect::Heading, &section.heading);
        self.rich(subject, Aspect::Intro, &section.intro, false);
        self.optional(subject, Aspect::WhyText, section.why.as_ref());
        if let Some(picture) = &section.picture {
            self.plain(subject, Aspect::PictureText, None, &picture.alt);
            self.plain(subject, Aspect::Drawing, None, &hash(picture.svg.as_bytes()));
        }
        self.optional(subject, Aspect::WhenText, section.when.as_ref().map(|when| &when.text));
    }

    fn field(&mut self, field: &Field, name: &dyn Fn(&FieldId) -> FieldId) {
        let subject = &Subject::Field { id: name(&field.id) };
        if let Some(picture) = &field.picture {
            self.plain(subject, Aspect::PictureText, None, &picture.alt);
            self.plain(subject, Aspect::Drawing, None, &hash(picture.svg.as_bytes()));
        }
        let is_signed = matches!(field.kind, Kind::Note { .. } | Kind::Agreement { .. });
        self.push(subject, Aspect::Label, None, Text { is_signed, ..Text::line(&field.label) });
        self.optional(subject, Aspect::Hint, field.hint.as_ref());
        self.rich(subject, Aspect::Help, &field.help, false);
        self.optional(subject, Aspect::WhyText, field.why.as_ref());
        if let Some(words) = &field.voice_words {
            self.plain(subject, Aspect::VoiceText, None, words);
        }
        self.optional(subject, Aspect::WhenText, field.when.as_ref().map(|when| &when.text));
        self.optional(subject, Aspect::RequiredIfText, field.required_if.as_ref().map(|when| &when.text));
        self.kind(subject, &field.kind);
        if let Kind::Table { columns, .. } = &field.kind {
            for column in columns {
                self.field(column, name);
            }
        }
    }

    fn kind(&mut self, subject: &Subject, kind: &Kind) {
        match kind {
            Kind::Text { keys: _, pattern_error } => {
                self.optional(subject, Aspect::PatternError, pattern_error.as_ref());
            }
            Kind::LongText { keys: _ }
            | Kind::Date { keys: _ }
            | Kind::Time { keys: _ }
            | Kind::Duration { keys: _ } => {}
            Kind::Number { keys: _, unit } => self.optional(subject, Aspect::UnitText, unit.as_ref()),
            Kind::Quantity { keys: _, units } => self.choices(subject, Aspect::UnitText, units, false),
            Kind::Calculated { keys: _, unit, bands } => {
                self.optional(subject, Aspect::UnitText, unit.as_ref());
                for band in bands {
                    self.push(subject, Aspect::BandText, Some(&band.code), Text::line(&band.label));
                }
            }
            Kind::YesNo { options }
            | Kind::Choice { options }
            | Kind::Listed { options, list: _ }
            | Kind::Choices { options, keys: _, files: _ } => {
                self.choices(subject, Aspect::OptionText, options, false);
            }
            Kind::Scale { style: _, points, pictures, low, high, no_answer } => {
                self.choices(subject, Aspect::OptionText, points.iter().chain(no_answer), false);
                self.optional(subject, Aspect::Low, low.as_ref());
                self.optional(subject, Aspect::High, high.as_ref());
                for (point, picture) in points.iter().zip(pictures) {
                    self.plain(subject, Aspect::Drawing, Some(&point.code), &hash(picture.as_bytes()));
                }
            }
            Kind::Rating { statements, points } => {
                self.choices(subject, Aspect::StatementText, statements, false);
                self.choices(subject, Aspect::PointText, points, false);
            }
            Kind::Table { columns: _, min: _, max: _, blank: _, first: _, layout: _, names, row, add } => {
                self.choices(subject, Aspect::RowText, names, false);
                self.plain(subject, Aspect::Row, None, row);
                self.plain(subject, Aspect::Add, None, add);
            }
            Kind::Agreement { statement, options, withdrawable: _ } => {
                self.rich(subject, Aspect::Statement, statement, true);
                self.choices(subject, Aspect::OptionText, options, true);
            }
            Kind::Signature { role: _, statement } => self.rich(subject, Aspect::Statement, statement, true),
            Kind::Note { text } => self.rich(subject, Aspect::Note, text, true),
        }
    }

    fn choices<'c>(
        &mut self,
        subject: &Subject,
        aspect: Aspect,
        choices: impl IntoIterator<Item = &'c Choice>,
        is_signed: bool,
    ) {
        for choice in choices {
            self.push(subject, aspect, Some(&choice.code), Text { is_signed, ..Text::line(&choice.label) });
        }
    }

    fn line(&mut self, subject: &Subject, aspect: Aspect, line: &Line) {
        self.push(subject, aspect, None, Text::line(line));
    }

    fn optional(&mut self, subject: &Subject, aspect: Aspect, line: Option<&Line>) {
        if let Some(line) = line {
            self.line(subject, aspect, line);
        }
    }

    fn rich(&mut self, subject: &Subject, aspect: Aspect, rich: &Rich, is_signed: bool) {
        let mut writer = Writer::default();
        writer.rich(rich, "");
        self.push(subject, aspect, None, Text { shown: writer.shown, compared: writer.compared, is_signed });
    }

    fn plain(&mut self, subject: &Subject, aspect: Aspect, code: Option<&str>, text: &str) {
        let text = Text { shown: text.to_owned(), compared: text.to_owned(), is_signed: false };
        self.push(subject, aspect, code, text);
    }

    /// Adds a text unless it is empty. Texts with the same key are joined.
    fn push(&mut self, subject: &Subject, aspect: Aspect, code: Option<&str>, text: Text) {
        if text.shown.is_empty() {
            return;
        }
        let key = TextKey { subject: subject.clone(), aspect, code: code.map(str::to_owned) };
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

/// Escapes the characters that are markup in Markdown.
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

/// Returns an abbreviated hash that identifies a drawing, which cannot be displayed in a list of changes.
fn hash(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    let digest = sha2::Sha256::digest(bytes);
    let digits = digest.iter().take(6).flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

/// Writes a text as Markdown and, in parallel, its words.
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
