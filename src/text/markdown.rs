//! Parses Markdown (CommonMark) into [`Rich`] texts and [`Line`]s.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Inline, Line, Rich};

/// The delimiters of a slot, where a value is inserted after parsing so that it cannot be interpreted as markup. Both are
/// private-use characters that texts do not contain.
pub(crate) const SLOT_START: char = '\u{E000}';
/// See [`SLOT_START`].
pub(crate) const SLOT_END: char = '\u{E001}';

/// Markdown that texts of forms cannot contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkdownFault {
    /// A heading; headings come from sections and notes.
    Heading,
    /// An image; pictures come from the definition.
    Image,
    /// HTML.
    Html,
    /// Code, set in another typeface.
    Code,
    /// A table; tables come from fields.
    Table,
    /// A block quotation or a rule.
    Block,
    /// A box to tick in a list; boxes come from fields.
    TickBox,
    /// A link to a target that is neither a page, an e-mail address nor a telephone number.
    LinkTarget,
    /// Lists or emphasis nested too deeply.
    TooDeep,
    /// Asterisks or tildes without their counterpart, or a link that is none because of a space in it.
    LooseMark,
    /// Paragraphs or lists where one line is meant.
    NotOneLine,
}

/// A fault, with its line in the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundFault {
    /// What is not possible.
    pub fault: MarkdownFault,
    /// The number of line ends before it.
    pub line: usize,
}

impl MarkdownFault {
    /// Returns the code used in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Image => "image",
            Self::Html => "html",
            Self::Code => "code",
            Self::Table => "table",
            Self::Block => "block",
            Self::TickBox => "tick-box",
            Self::LooseMark => "mark",
            Self::LinkTarget => "link",
            Self::TooDeep => "nesting",
            Self::NotOneLine => "not-one-line",
        }
    }
}

/// Parses a text of paragraphs and lists.
///
/// `slot` returns the replacement of the variable of a given name. With `keep_lines`, line ends of the source are kept
/// ([`Inline::Break`]), as easy language needs it.
pub fn read_rich(markdown: &str, keep_lines: bool, slot: &dyn Fn(&str) -> Inline) -> (Rich, Vec<FoundFault>) {
    let mut reader = Reader {
        keep_lines,
        skipped_blocks: 0,
        skipped_lines: 0,
        slot,
        faults: Vec::new(),
        blocks: vec![Vec::new()],
        lines: Vec::new(),
        place: 0..0,
        before: None,
    };
    // Tables and boxes to tick are read to be reported.
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    for (event, place) in Parser::new_ext(markdown, options).into_offset_iter() {
        reader.place = place;
        reader.event(event);
    }
    reader.end_loose_line();
    // One finding for each kind of fault.
    let mut faults = reader.faults;
    faults.sort_unstable();
    faults.dedup_by_key(|(fault, _)| *fault);
    let line_of = |at: usize| markdown.get(..at).map_or(0, |before| before.matches('\n').count());
    let faults = faults.into_iter().map(|(fault, at)| FoundFault { fault, line: line_of(at) }).collect();
    (Rich(reader.blocks.pop().unwrap_or_default()), faults)
}

/// Parses a text of one line: a label, a hint, an option. See [`read_rich`].
pub fn read_line(markdown: &str, keep_lines: bool, slot: &dyn Fn(&str) -> Inline) -> (Line, Vec<FoundFault>) {
    // A line such as "1. Januar" or "- none" is text, not a list.
    let escaped = escape_line_start(markdown);
    let (mut rich, mut faults) = read_rich(&escaped, keep_lines, slot);
    let only_paragraph = matches!(rich.0.as_slice(), [] | [Block::Paragraph { .. }]);
    if !only_paragraph {
        faults.push(FoundFault { fault: MarkdownFault::NotOneLine, line: 0 });
        return (Line::text(rich.plain().replace('\n', " ")), faults);
    }
    match rich.0.pop() {
        Some(Block::Paragraph { content }) => (content, faults),
        Some(Block::List { .. }) | None => (Line::default(), faults),
    }
}

/// Escapes a list marker at the beginning of a line.
fn escape_line_start(text: &str) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = &text[digits..];
    if digits > 0 && after.starts_with(['.', ')']) {
        return format!("{}\\{after}", &text[..digits]);
    }
    if text.starts_with("- ") || text.starts_with("+ ") || text == "-" || text == "+" {
        return format!("\\{text}");
    }
    text.to_owned()
}

/// Reports whether a link may have this target.
fn is_allowed_target(target: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme))
}

/// An element that is not closed yet, with its content so far.
struct Open {
    kind: OpenKind,
    content: Vec<Inline>,
}

enum OpenKind {
    Paragraph,
    Strong,
    Emphasis,
    Link(String),
    /// Something that is not allowed; its content stays as text.
    Nothing,
}

/// The maximum depth of lists in lists, and of emphasis in emphasis. What is nested more deeply stays as text.
const MAX_DEPTH: usize = 8;

struct Reader<'s> {
    keep_lines: bool,
    /// How many of the open lists and items, and of the open elements of a line, are left out.
    skipped_blocks: usize,
    skipped_lines: usize,
    slot: &'s dyn Fn(&str) -> Inline,
    /// The faults with their positions.
    faults: Vec<(MarkdownFault, usize)>,
    blocks: Vec<Vec<Block>>,
    lines: Vec<Open>,
    /// The range of what is being read.
    place: Range<usize>,
    /// The end of the last text, and its last character.
    before: Option<(usize, char)>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                self.find_loose_marks(&text);
                self.text(&text);
            }
            Event::Code(text) => {
                self.fault(MarkdownFault::Code);
                self.text(&text);
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.fault(MarkdownFault::Html);
                self.text(&text);
            }
            Event::SoftBreak if self.keep_lines => self.push(Inline::Break),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.push(Inline::Break),
            Event::Rule => self.fault(MarkdownFault::Block),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
            Event::TaskListMarker(_) => self.fault(MarkdownFault::TickBox),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.open(OpenKind::Paragraph),
            Tag::Heading { .. } => {
                self.fault(MarkdownFault::Heading);
                self.open(OpenKind::Paragraph);
            }
            Tag::CodeBlock(_) => {
                self.fault(MarkdownFault::Code);
                self.open(OpenKind::Paragraph);
            }
            Tag::HtmlBlock => self.open(OpenKind::Paragraph),
            Tag::List(_) | Tag::Item => {
                self.end_loose_line();
                // A list and its items are two levels.
                if self.blocks.len() > 2 * MAX_DEPTH {
                    self.skipped_blocks += 1;
                    self.fault(MarkdownFault::TooDeep);
                } else {
                    self.blocks.push(Vec::new());
                }
            }
            Tag::Strong => self.open(OpenKind::Strong),
            Tag::Emphasis => self.open(OpenKind::Emphasis),
            Tag::Link { dest_url, .. } if is_allowed_target(&dest_url) => {
                self.open(OpenKind::Link(dest_url.into_string()));
            }
            Tag::Link { .. } => {
                self.fault(MarkdownFault::LinkTarget);
                self.open(OpenKind::Nothing);
            }
            Tag::Image { .. } => {
                self.fault(MarkdownFault::Image);
                self.open(OpenKind::Nothing);
            }
            Tag::Strikethrough | Tag::Superscript | Tag::Subscript => self.open(OpenKind::Nothing),
            Tag::BlockQuote(_)
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => self.fault(MarkdownFault::Block),
            Tag::Table(_) => self.fault(MarkdownFault::Table),
            Tag::TableHead | Tag::TableRow | Tag::TableCell => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_loose_line(),
            TagEnd::Item | TagEnd::List(_) if self.skipped_blocks > 0 => {
                self.end_loose_line();
                self.skipped_blocks -= 1;
            }
            TagEnd::Item => {
                self.end_loose_line();
                let item = Rich(self.blocks.pop().unwrap_or_default());
                // Items are kept as one-item lists until their list ends.
                self.block(Block::List { ordered: false, items: vec![item] });
            }
            TagEnd::List(ordered) => {
                let items = self.blocks.pop().unwrap_or_default().into_iter().flat_map(items_of).collect();
                self.block(Block::List { ordered, items });
            }
            TagEnd::Strong
            | TagEnd::Emphasis
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript => self.close(),
            TagEnd::BlockQuote(_)
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::MetadataBlock(_) => {}
            TagEnd::TableHead | TagEnd::TableRow | TagEnd::Table => self.end_loose_line(),
            TagEnd::TableCell => self.text(" "),
        }
    }

    fn fault(&mut self, fault: MarkdownFault) {
        self.faults.push((fault, self.place.start));
    }

    /// Reports marks that stayed in a text: they were meant to do something.
    fn find_loose_marks(&mut self, text: &str) {
        let before = self.before.filter(|(end, _)| *end == self.place.start).map(|(_, character)| character);
        let targets = ["(http", " (http", "(mailto:", " (mailto:", "(tel:", " (tel:", "(www.", " (www."];
        let is_target = before == Some(']') && targets.iter().any(|target| text.starts_with(target));
        let is_pair =
            |mark: char| text.contains(&format!("{mark}{mark}")) || before == Some(mark) && text.starts_with(mark);
        if is_target || is_pair('*') || is_pair('~') {
            self.fault(MarkdownFault::LooseMark);
        }
        self.before = text.chars().next_back().map(|last| (self.place.end, last));
    }

    fn open(&mut self, kind: OpenKind) {
        if self.lines.len() > MAX_DEPTH {
            self.skipped_lines += 1;
            self.fault(MarkdownFault::TooDeep);
            return;
        }
        self.lines.push(Open { kind, content: Vec::new() });
    }

    fn close(&mut self) {
        if let Some(fewer) = self.skipped_lines.checked_sub(1) {
            self.skipped_lines = fewer;
            return;
        }
        let Some(Open { kind, content }) = self.lines.pop() else { return };
        let content = Line(content);
        match kind {
            OpenKind::Strong => self.push(Inline::Strong { content }),
            OpenKind::Emphasis => self.push(Inline::Emphasis { content }),
            OpenKind::Link(target) => self.push(Inline::Link { target, content }),
            OpenKind::Nothing => content.0.into_iter().for_each(|inline| self.push(inline)),
            OpenKind::Paragraph => self.block(Block::Paragraph { content }),
        }
    }

    /// Closes the paragraph, including the implicit one of a tight list item.
    fn end_loose_line(&mut self) {
        while !self.lines.is_empty() {
            self.close();
        }
    }

    fn block(&mut self, block: Block) {
        let empty = matches!(&block, Block::Paragraph { content } if content.is_empty());
        if let Some(blocks) = self.blocks.last_mut()
            && !empty
        {
            blocks.push(block);
        }
    }

    fn push(&mut self, inline: Inline) {
        if self.lines.is_empty() {
            self.open(OpenKind::Paragraph);
        }
        let Some(open) = self.lines.last_mut() else { return };
        // Merge adjacent text.
        if let (Some(Inline::Text { text: before }), Inline::Text { text }) = (open.content.last_mut(), &inline) {
            before.push_str(text);
        } else {
            open.content.push(inline);
        }
    }

    /// Adds text and replaces the slots in it.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(SLOT_START) {
            self.characters(before);
            let (name, behind) = after.split_once(SLOT_END).unwrap_or((after, ""));
            let inline = (self.slot)(name);
            self.push(inline);
            rest = behind;
        }
        self.characters(rest);
    }

    fn characters(&mut self, text: &str) {
        if !text.is_empty() {
            self.push(Inline::Text { text: text.to_owned() });
        }
    }
}

fn items_of(block: Block) -> Vec<Rich> {
    match block {
        Block::List { items, .. } => items,
        Block::Paragraph { .. } => vec![Rich(vec![block])],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blank(name: &str) -> Inline {
        Inline::Blank { name: name.to_owned() }
    }

    fn rich(markdown: &str) -> (Rich, Vec<MarkdownFault>) {
        let (text, faults) = read_rich(markdown, false, &blank);
        (text, faults.into_iter().map(|found| found.fault).collect())
    }

    #[test]
    fn paragraphs_and_nested_lists_are_read() {
        let (text, faults) = rich("Eins **zwei**\ndrei.\n\n- a\n- b\n  1. c\n  2. d\n\nEnde.");
        assert!(faults.is_empty());
        insta::assert_debug_snapshot!(text);
    }

    #[test]
    fn a_loose_list_keeps_its_paragraphs() {
        let (text, _) = rich("- a\n\n  b\n\n- c");
        let [Block::List { items, .. }] = text.0.as_slice() else { panic!("{text:?}") };
        assert_eq!(items.iter().map(|item| item.0.len()).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn what_is_not_allowed_stays_as_text_and_is_reported() {
        let (text, faults) = rich("# H\n\n<b>x</b> ![alt](a.png) [y](javascript:z) `c`");
        assert_eq!(text.plain(), "H\n<b>x</b> alt y c");
        assert_eq!(
            faults,
            [
                MarkdownFault::Heading,
                MarkdownFault::Image,
                MarkdownFault::Html,
                MarkdownFault::Code,
                MarkdownFault::LinkTarget
            ]
        );
    }

    #[test]
    fn each_fault_is_found_on_its_line() {
        for (markdown, fault, line) in [
            ("Eins\n\n| a | b |\n|---|---|\n| c | d |", MarkdownFault::Table, 2),
            ("Eins\n\na | b\n--- | ---\nc | d", MarkdownFault::Table, 2),
            ("Eins\n\n## Zwei", MarkdownFault::Heading, 2),
            ("Eins\n\nZwei\n====", MarkdownFault::Heading, 2),
            ("Eins\nzwei ![Bild](bild.png)", MarkdownFault::Image, 1),
            ("Eins\nzwei<br>drei", MarkdownFault::Html, 1),
            ("Eins\n\n<div>\nzwei\n</div>", MarkdownFault::Html, 2),
            ("Eins\n\n<!-- zwei -->", MarkdownFault::Html, 2),
            ("Eins\nzwei `drei`", MarkdownFault::Code, 1),
            ("Eins\n\n    zwei", MarkdownFault::Code, 2),
            ("Eins\n\n```\nzwei\n```", MarkdownFault::Code, 2),
            ("Eins\n\n> zwei", MarkdownFault::Block, 2),
            ("Eins\n\n***\n\nzwei", MarkdownFault::Block, 2),
            ("- eins\n- [ ] zwei", MarkdownFault::TickBox, 1),
            ("Eins\n[zwei](seite.html)", MarkdownFault::LinkTarget, 1),
            ("Eins\n[zwei] (https://example.org)", MarkdownFault::LooseMark, 1),
            ("Eins\n[zwei](https://example.org/a b)", MarkdownFault::LooseMark, 1),
            ("Eins\n**zwei", MarkdownFault::LooseMark, 1),
            ("Eins\n** zwei **", MarkdownFault::LooseMark, 1),
            ("Eins\n~~zwei~~", MarkdownFault::LooseMark, 1),
        ] {
            assert_eq!(read_rich(markdown, false, &blank).1, [FoundFault { fault, line }], "{markdown}");
        }
        for right in ["a | b", "Name: ______", "5 * 3 * 2", "\\*\\* eins", "[zwei] (Seite 3)", "a ~ b", "(a) [b]"] {
            assert_eq!(rich(right).1, [], "{right}");
        }
    }

    #[test]
    fn the_cells_of_a_table_stay_as_text() {
        assert_eq!(rich("| a | b |\n|---|---|\n| c | d |").0.plain(), "a b \nc d ");
    }

    #[test]
    fn what_is_nested_too_deeply_stays_as_text() {
        for (text, plain) in [
            (format!("{}x", "- ".repeat(10_000)), "x"),
            (format!("{}y", "1. ".repeat(10_000)), "y"),
            (format!("{}z{}", "*a **b ".repeat(10_000), "** c*".repeat(10_000)), ""),
        ] {
            let (rich, faults) = rich(&text);
            assert!(faults.contains(&MarkdownFault::TooDeep), "{plain}");
            assert!(rich.plain().contains(plain));
            assert!(serde_json::to_string(&rich).is_ok_and(|json| json.matches("\"content\"").count() < 50_000));
        }
        let (_, faults) = rich("- a\n  - b\n    - c\n      - **d *e***");
        assert_eq!(faults, []);
    }

    #[test]
    fn values_are_never_markup() {
        let slot = |_: &str| Inline::Text { text: "**<b>".to_owned() };
        let (text, faults) = read_rich("von \u{E000}organisation\u{E001}.", false, &slot);
        assert_eq!(text, Rich(vec![Block::Paragraph { content: Line::text("von **<b>.") }]));
        assert!(faults.is_empty());
    }

    #[test]
    fn easy_language_keeps_its_lines() {
        let (text, _) = read_rich("Eins.\nZwei.", true, &blank);
        assert_eq!(text.plain(), "Eins.\nZwei.");
    }

    #[test]
    fn a_line_may_begin_like_a_list() {
        for line in ["1. Januar", "- nein", "+ mehr", "2) zwei"] {
            assert_eq!(read_line(line, false, &blank).0.plain(), line);
        }
        assert_eq!(read_line("a\n\nb", false, &blank).1[0].fault, MarkdownFault::NotOneLine);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "\\PC{0,80}") {
            let _ = rich(&text);
            let _ = read_line(&text, true, &blank);
        }
    }
}
