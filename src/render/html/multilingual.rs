//! Parts of a form in all languages of a page.

/// A part of a form in every language of the page, the page's first language first.
///
/// A page has one structure and texts in several languages. The structure is taken from the first language, the texts
/// from all. All languages are made from one definition, so their parts correspond one to one.
#[derive(Debug)]
pub(super) struct Multilingual<'a, T> {
    first: &'a T,
    others: Vec<&'a T>,
}

impl<'a, T> Multilingual<'a, T> {
    /// Combines the forms; `None` if there is none.
    pub fn of(forms: &'a [T]) -> Option<Self> {
        let (first, others) = forms.split_first()?;
        Some(Self { first, others: others.iter().collect() })
    }

    /// Returns the part in the page's first language.
    pub const fn first(&self) -> &'a T {
        self.first
    }

    /// Returns the part in each language.
    pub fn iter(&self) -> impl Iterator<Item = &'a T> {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }

    /// Returns the number of languages.
    pub fn count(&self) -> usize {
        1 + self.others.len()
    }

    /// Returns a part of this part, in every language.
    pub fn part<U>(&self, part: impl Fn(&'a T) -> &'a U) -> Multilingual<'a, U> {
        Multilingual { first: part(self.first), others: self.others.iter().map(|other| part(other)).collect() }
    }

    /// Returns the entries of a list, each in every language.
    pub fn each<U>(&self, list: impl Fn(&'a T) -> &'a [U]) -> Vec<Multilingual<'a, U>> {
        let others: Vec<&[U]> = self.others.iter().map(|other| list(other)).collect();
        let entry =
            |(i, first)| Multilingual { first, others: others.iter().filter_map(|other| other.get(i)).collect() };
        list(self.first).iter().enumerate().map(entry).collect()
    }
}
