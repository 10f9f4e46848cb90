//! What both an opened file and the prepared objects of an issued form offer to those who look for something in them.

use super::object::{Dictionary, Object};
use super::text_string;
use crate::submission::read_error::ReadError;

/// Objects that refer to each other.
pub(crate) trait ObjectSource {
    /// Resolves a reference; returns any other object as it is.
    fn resolve<'o>(&'o self, object: &'o Object) -> Result<&'o Object, ReadError>;

    /// Reports whether there is an object of this number.
    fn has(&self, number: u32) -> bool;

    /// Returns the catalog.
    fn root(&self) -> Result<&Dictionary, ReadError>;

    /// Spends steps of work.
    fn work(&self, steps: usize) -> Result<(), ReadError>;

    /// Spends bytes that are copied: the same ones may be asked for many times.
    fn copy(&self, bytes: usize) -> Result<(), ReadError>;

    /// Returns what a key refers to, if the dictionary has it and it is not null.
    fn entry<'o>(&'o self, dictionary: &'o Dictionary, key: &str) -> Result<Option<&'o Object>, ReadError> {
        let object = dictionary.get(key).map(|object| self.resolve(object)).transpose()?;
        Ok(object.filter(|object| !matches!(object, Object::Null)))
    }

    /// Returns a dictionary, direct or referenced, if the object is one.
    fn dictionary<'o>(&'o self, object: Option<&'o Object>) -> Result<Option<&'o Dictionary>, ReadError> {
        Ok(object.map(|object| self.resolve(object)).transpose()?.and_then(Object::as_dictionary))
    }

    /// Returns the entries of an array, direct or referenced; none if the object is no array.
    fn array<'o>(&'o self, object: Option<&'o Object>) -> Result<&'o [Object], ReadError> {
        let array = object.map(|object| self.resolve(object)).transpose()?;
        let array = array.and_then(Object::as_array).unwrap_or_default();
        self.work(array.len())?;
        Ok(array)
    }

    /// Decodes a text string.
    fn text(&self, bytes: &[u8]) -> Result<String, ReadError> {
        self.copy(bytes.len())?;
        Ok(text_string::decode(bytes))
    }
}
