//! Resolves the texts of the parts that have sheets of their own.

use super::resolver::Resolver;
use crate::localized::part::Part;

impl Resolver<'_> {
    pub(super) fn parts(&mut self) -> Vec<Part> {
        let parts = self.definition.parts.iter();
        let part = |(id, keys): (_, &crate::definition::Part)| {
            let message = format!("part-{id}");
            let (title, intro) = (self.line(&message, None), self.optional_rich(&message, Some("intro")));
            Part { id: Clone::clone(id), title, intro, keys: keys.clone() }
        };
        parts.map(part).collect()
    }
}
