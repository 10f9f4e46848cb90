//! What a screen reader says of a PDF, and the faults that only its listeners notice.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::structure_tree::{self, Element, Kid, dict, pieces, resolved, text};

type Pieces = BTreeMap<(ObjectId, i64), String>;

/// How many words the pages have, and how many a screen reader says from beginning to end.
#[derive(Clone, Copy, Debug)]
pub struct WordCount {
    /// The words of the structure tree, which is what is read on the pages, without running heads and feet.
    pub visible: usize,
    /// These words, alternative texts, and the name of every field.
    pub spoken: usize,
}

impl WordCount {
    /// Counts the words of a PDF.
    pub fn of(pdf: &Document) -> Self {
        let root = structure_tree::read(pdf);
        let pieces = pieces(pdf);
        let visible = root.all().into_iter().map(|element| words(&own_words(element, &pieces)).len()).sum();
        let alternatives = root.all().into_iter().filter_map(|element| text(pdf, &element.entries, b"Alt"));
        let names = fields(&root).map(|(_, id)| text(pdf, &dict(pdf, &id.into()), b"TU").unwrap_or_default());
        let said: usize = alternatives.chain(names).map(|said| words(&said).len()).sum();
        Self { visible, spoken: visible + said }
    }

    /// Returns how many words are said for each that is read.
    #[allow(clippy::cast_precision_loss, reason = "forms have fewer words")]
    pub fn ratio(self) -> f64 {
        self.spoken as f64 / self.visible as f64
    }
}

/// Lists the faults in what is said.
pub fn spoken_faults(pdf: &Document) -> Vec<String> {
    let (root, pieces) = (structure_tree::read(pdf), pieces(pdf));
    let mut faults = BTreeSet::new();
    options_in_lists(pdf, &root, &pieces, &mut faults);
    options_in_tables(pdf, &root, &pieces, &mut faults);
    ticks(&root, &pieces, &mut faults);
    titles(pdf, &root, &pieces, &mut faults);
    faults.into_iter().map(str::to_owned).collect()
}

/// All tick boxes of a question are in one list or in a table. The name of each begins with its option, and only the first says
/// more.
fn options_in_lists(pdf: &Document, root: &Element, pieces: &Pieces, faults: &mut BTreeSet<&'static str>) {
    root.visit(None, &mut |element, _| {
        let mut before = false;
        for kid in elements(element) {
            let is_list = kid.tag == "L" && elements(kid).any(|item| box_of(item).is_some());
            if is_list && before {
                faults.insert("the options of a question are in several lists");
            }
            before = is_list;
            let is_button = kid.tag == "Form" && fields(kid).any(|(_, id)| is_button(pdf, id));
            if is_button && !matches!(element.tag.as_str(), "Lbl" | "TD") {
                faults.insert("a tick box is in no list");
            }
        }
        if element.tag != "L" {
            return;
        }
        for (index, item) in elements(element).enumerate() {
            let Some((_, id)) = box_of(item).and_then(|label| fields(label).next()) else { continue };
            let (name, label) = (words(&name(pdf, id)), words(&words_of_option(item, pieces)));
            if !name.starts_with(&label) {
                faults.insert("the name of an option does not begin with its words");
            } else if index > 0 && name.len() > label.len() {
                faults.insert("an option says the question again");
            }
        }
    });
}

/// In a table, an option says more than the head of its column only if it is the first of its group.
fn options_in_tables(pdf: &Document, root: &Element, pieces: &Pieces, faults: &mut BTreeSet<&'static str>) {
    for table in root.all().into_iter().filter(|element| element.tag == "Table") {
        let all = table.all();
        let heads = all.iter().filter(|element| element.tag == "TH");
        let heads: BTreeSet<_> = heads.map(|head| words(&head.words(pieces))).collect();
        let mut begun = BTreeSet::new();
        for (_, id) in fields(table).filter(|(holder, id)| holder.tag == "Form" && is_button(pdf, *id)) {
            let group = dict(pdf, &id.into()).get(b"Parent").and_then(Object::as_reference).ok();
            let says_more = !heads.contains(&words(&name(pdf, id)));
            if group.is_some_and(|group| !begun.insert(group)) && says_more {
                faults.insert("an option of a table says its statement again");
            }
        }
        let is_head = |row: &&&Element| {
            // The corner of a table may be empty and then is no head.
            row.tag == "TR" && row.kids.len() > 1 && elements(row).skip(1).all(|cell| cell.tag == "TH")
        };
        let rows = all.iter().filter(is_head).map(|row| words(&row.words(pieces))).filter(|words| !words.is_empty());
        let (mut read, mut is_repeated) = (BTreeSet::new(), false);
        rows.for_each(|row| is_repeated |= !read.insert(row));
        if is_repeated || elements(table).filter(|part| part.tag == "THead").count() > 1 {
            faults.insert("the head of a table is read again");
        }
    }
}

/// A box on a filled form says whether it is ticked, and no cross is read as a letter.
fn ticks(element: &Element, pieces: &Pieces, faults: &mut BTreeSet<&'static str>) {
    if element.entries.has(b"Alt") {
        return;
    }
    if own_words(element, pieces).trim() == "X" {
        faults.insert("a cross is read as a letter");
    }
    elements(element).for_each(|kid| ticks(kid, pieces, faults));
}

/// Numbers are apart from titles, in the text, in titles of elements and in bookmarks. What is only read aloud has no points
/// within words, and no picture is called one.
fn titles(pdf: &Document, root: &Element, pieces: &Pieces, faults: &mut BTreeSet<&'static str>) {
    let is_title = |element: &&&Element| matches!(element.tag.as_str(), "H1" | "H2" | "H3" | "P");
    let all = root.all();
    let shown = all.iter().filter(is_title).map(|element| element.words(pieces));
    let entry = |key: &'static [u8]| all.iter().filter_map(move |element| text(pdf, &element.entries, key));
    let (titles, alternatives) = (entry(b"T").collect::<Vec<_>>(), entry(b"Alt").collect::<Vec<_>>());
    let bookmarks: Vec<_> = bookmarks(pdf).collect();
    let names: Vec<_> = fields(root).map(|(_, id)| name(pdf, id)).collect();
    if shown.chain(titles.iter().chain(&bookmarks).cloned()).any(|title| has_stuck_number(&title)) {
        faults.insert("a number sticks to its title");
    }
    if titles.iter().chain(&alternatives).chain(&bookmarks).chain(&names).any(|words| has_divided_word(words)) {
        faults.insert("a point within a word is read aloud");
    }
    if alternatives
        .iter()
        .any(|words| ["Bild:", "Grafik:", "Picture:", "Image:"].iter().any(|one| words.starts_with(one)))
    {
        faults.insert("a picture is called a picture twice");
    }
}

fn bookmarks(pdf: &Document) -> impl Iterator<Item = String> {
    let dicts = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    dicts
        .filter(|entries| entries.has(b"Title") && entries.has(b"Parent"))
        .filter_map(|entries| text(pdf, entries, b"Title"))
}

/// Reports whether a text begins with a number such as `2` or `2.1` and has a letter right after it.
fn has_stuck_number(text: &str) -> bool {
    let text = text.trim_start();
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    text.starts_with(|first: char| first.is_ascii_digit()) && rest.starts_with(char::is_alphabetic)
}

fn has_divided_word(words: &str) -> bool {
    let letters: Vec<char> = words.chars().collect();
    letters.windows(3).any(|three| three[1] == '·' && three[0].is_alphabetic() && three[2].is_alphabetic())
}

/// Returns the words of a text, without the points that divide long words.
fn words(text: &str) -> Vec<String> {
    let text = text.replace('·', "");
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns the words of an element without those of the elements in it.
fn own_words(element: &Element, pieces: &Pieces) -> String {
    let own = element.kids.iter().map(|kid| match kid {
        Kid::Content(page, piece) => pieces.get(&(*page, *piece)).map_or("", String::as_str),
        Kid::Element(_) | Kid::Annotation(_) => " ",
    });
    own.collect()
}

fn elements(element: &Element) -> impl Iterator<Item = &Element> {
    element.kids.iter().filter_map(|kid| if let Kid::Element(kid) = kid { Some(kid) } else { None })
}

/// Returns all widgets in an element, with the elements that hold them.
fn fields(element: &Element) -> impl Iterator<Item = (&Element, ObjectId)> {
    let holders = element.all().into_iter().filter(|holder| holder.tag == "Form");
    holders.flat_map(|holder| {
        let ids = holder.kids.iter().filter_map(|kid| if let Kid::Annotation(id) = kid { Some(*id) } else { None });
        ids.map(move |id| (holder, id)).collect::<Vec<_>>()
    })
}

/// Returns the label of an item that is a tick box to fill in.
fn box_of(item: &Element) -> Option<&Element> {
    elements(item)
        .next()
        .filter(|label| label.tag == "Lbl" && elements(label).any(|kid| matches!(kid.tag.as_str(), "Form" | "Figure")))
}

/// Returns the words of an option, without own words that follow it.
fn words_of_option(item: &Element, pieces: &Pieces) -> String {
    elements(item).find(|part| part.tag == "LBody").map(|body| body.words(pieces)).unwrap_or_default()
}

fn name(pdf: &Document, id: ObjectId) -> String {
    text(pdf, &dict(pdf, &id.into()), b"TU").unwrap_or_default()
}

fn is_button(pdf: &Document, id: ObjectId) -> bool {
    let own = dict(pdf, &id.into());
    let group: Dictionary = own.get(b"Parent").map(|parent| dict(pdf, parent)).unwrap_or_default();
    let kind = own.get(b"FT").or_else(|_| group.get(b"FT")).map(|kind| resolved(pdf, kind).clone());
    kind.is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Btn"))
}
