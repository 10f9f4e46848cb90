//! The forms in a file: usually one, but people also join several filled-in forms into one file.

use std::collections::{BTreeSet, VecDeque};

use super::continuation;
use super::field_tree::{Annotation, Field, FieldTree, Widget};
use super::object_source::ObjectSource;
use super::page_tree::{self, Page};
use crate::acroform::IDENTITY_FIELD;
use crate::submission::read_error::ReadError;

/// One form of a file: its pages and fields. Pages count from 0 in each form.
pub(super) struct FormGroup<'d> {
    pub(super) pages: Vec<Page<'d>>,
    pub(super) fields: FieldTree<'d>,
}

/// Reads all forms of a file. Each ends with the page that shows its identity field. Without such a field, everything is one
/// form.
pub(super) fn read<S: ObjectSource>(objects: &S) -> Result<VecDeque<FormGroup<'_>>, ReadError> {
    let pages = page_tree::read(objects)?;
    let fields = FieldTree::read(objects, &pages)?;
    let mut ends: BTreeSet<usize> = BTreeSet::new();
    let mut identities = 0;
    for field in fields.fields.iter().filter(|field| own_name(&field.attributes.name) == IDENTITY_FIELD) {
        identities += field.widgets.len();
        ends.extend(field.widgets.iter().flat_map(|widget| &widget.pages));
    }
    // Two identity fields on one page contradict each other; that is no second form.
    if ends.len() < 2 || identities != ends.len() {
        return Ok(VecDeque::from([FormGroup { pages, fields }]));
    }
    let mut lasts = Vec::new();
    for end in ends {
        lasts.push(last_of(objects, &pages, end)?);
    }
    Ok(split(&pages, fields, &lasts))
}

/// Returns the last page of a form: its long answers follow the page with the identity field.
fn last_of<S: ObjectSource>(objects: &S, pages: &[Page<'_>], end: usize) -> Result<usize, ReadError> {
    let mut last = end;
    while let Some(next) = pages.get(last + 1) {
        if continuation::continued_fields(objects, next)?.is_none() {
            break;
        }
        last += 1;
    }
    Ok(last)
}

fn split<'d>(pages: &[Page<'d>], fields: FieldTree<'d>, ends: &[usize]) -> VecDeque<FormGroup<'d>> {
    let starts: Vec<usize> = std::iter::once(0).chain(ends.iter().map(|end| end + 1)).collect();
    let mut groups: VecDeque<FormGroup<'d>> = (0..ends.len())
        .map(|index| {
            let end = if index + 1 == ends.len() { pages.len() } else { starts[index + 1] };
            let fields = FieldTree {
                fields: Vec::new(),
                annotations: Vec::new(),
                nodes: fields.nodes.clone(),
                lacks_fields: fields.lacks_fields,
            };
            FormGroup { pages: pages[starts[index]..end].to_vec(), fields }
        })
        .collect();
    // The form of a page, and the page in it.
    let place = |page: usize| {
        let group = ends.iter().position(|end| page <= *end).unwrap_or(ends.len() - 1);
        (group, page - starts[group])
    };
    for field in fields.fields {
        for (index, group) in groups.iter_mut().enumerate() {
            let of_group = |widget: &Widget<'d>| {
                let places = widget.pages.iter().map(|page| place(*page));
                let pages: Vec<usize> = places.filter(|(group, _)| *group == index).map(|(_, page)| page).collect();
                // What no page shows is counted to the first form.
                let is_here = !pages.is_empty() || (widget.pages.is_empty() && index == 0);
                is_here.then(|| Widget { pages, ..widget.clone() })
            };
            let widgets: Vec<Widget<'d>> = field.widgets.iter().filter_map(of_group).collect();
            if !widgets.is_empty() {
                let mut attributes = field.attributes.clone();
                own_name(&field.attributes.name).clone_into(&mut attributes.name);
                group.fields.fields.push(Field { attributes, entries: field.entries, number: field.number, widgets });
            }
        }
    }
    for annotation in fields.annotations {
        let (group, page) = place(annotation.page);
        groups[group].fields.annotations.push(Annotation { page, ..annotation });
    }
    groups
}

/// Returns the name that a field had before its form was joined with others: qpdf appends `+1`, `MuPDF` ` [12]`, and pdftk
/// puts the fields of later forms below one called `1`.
fn own_name(name: &str) -> &str {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let name = match name.split_once('.') {
        Some((number, name)) if is_number(number) => name,
        Some(_) | None => name,
    };
    let appended = [("+", ""), (" [", "]")].into_iter().find_map(|(start, end)| {
        let (own, number) = name.rsplit_once(start)?;
        number.strip_suffix(end).filter(|number| is_number(number)).map(|_| own)
    });
    appended.unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::own_name;

    #[test]
    fn names_are_those_of_before_the_forms_were_joined() {
        for (name, own) in [
            ("bogen:form+1", "bogen:form"),
            ("goals[2]/goal-text [1622]", "goals[2]/goal-text"),
            ("1.client-name", "client-name"),
            ("goals[2]/goal-text", "goals[2]/goal-text"),
            ("help#money", "help#money"),
            ("a.b", "a.b"),
        ] {
            assert_eq!(own_name(name), own);
        }
    }
}
