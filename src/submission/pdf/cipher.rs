//! Decrypts files that open without a password, such as those that only forbid printing or copying, with `lopdf`.

use lopdf::encryption::{EncryptionState, decrypt_object};

use super::budget::Budget;
use super::object::{Dictionary, Object, Stream};
use crate::submission::read_error::ReadError;

/// The decryption key of a file.
pub(super) struct Cipher(EncryptionState);

impl Cipher {
    /// Derives the key with the empty password.
    pub(super) fn open(encrypt: &Object, file_id: Option<&Object>) -> Result<Self, ReadError> {
        let mut document = lopdf::Document::new();
        let id = document.add_object(to_lopdf(encrypt));
        document.trailer.set("Encrypt", lopdf::Object::Reference(id));
        // The standard requires an id. Programs that write none derive the key as if it were empty.
        let no_id = || lopdf::Object::Array(vec![lopdf::Object::string_literal("")]);
        let file_id = file_id.filter(|id| id.as_array().is_some()).map_or_else(no_id, to_lopdf);
        document.trailer.set("ID", file_id);
        document.authenticate_password("").map_err(|_| ReadError::Encrypted)?;
        EncryptionState::decode(&document, "").map(Self).map_err(|_| ReadError::Encrypted)
    }

    /// Decrypts all strings of an object that is not in an object stream.
    pub(super) fn decrypt_strings(&self, id: (u32, u16), object: &mut Object) -> Result<(), ReadError> {
        match object {
            Object::String(bytes) => {
                let mut string = lopdf::Object::string_literal(std::mem::take(bytes));
                decrypt_object(&self.0, id, &mut string).map_err(|_| ReadError::Damaged)?;
                *bytes = string.as_str().map(<[u8]>::to_vec).map_err(|_| ReadError::Damaged)?;
                Ok(())
            }
            Object::Array(array) => array.iter_mut().try_for_each(|object| self.decrypt_strings(id, object)),
            Object::Dictionary(dictionary) | Object::Stream(Stream { dictionary, .. }) => {
                // Signatures are not encrypted (ISO 32000-1, 7.6.1).
                let signs = dictionary.get("ByteRange").is_some();
                let encrypted = dictionary.0.iter_mut().filter(|(key, _)| !(signs && **key == *b"Contents"));
                encrypted.map(|(_, object)| object).try_for_each(|object| self.decrypt_strings(id, object))
            }
            Object::Null
            | Object::Bool(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::Reference(_) => Ok(()),
        }
    }

    /// Decrypts the bytes of a stream.
    pub(super) fn decrypt_stream(&self, stream: &Stream, bytes: &[u8], budget: &Budget) -> Result<Vec<u8>, ReadError> {
        budget.unpack(bytes.len())?;
        let dictionary = foreign_dictionary(&stream.dictionary);
        let mut object = lopdf::Object::Stream(lopdf::Stream::new(dictionary, bytes.to_vec()));
        decrypt_object(&self.0, stream.id, &mut object).map_err(|_| ReadError::Damaged)?;
        object.as_stream_mut().map(|stream| std::mem::take(&mut stream.content)).map_err(|_| ReadError::Damaged)
    }
}

/// Converts an object to `lopdf`'s type.
fn to_lopdf(object: &Object) -> lopdf::Object {
    match object {
        Object::Null => lopdf::Object::Null,
        Object::Bool(bool) => lopdf::Object::Boolean(*bool),
        Object::Integer(number) => lopdf::Object::Integer(*number),
        #[allow(clippy::cast_possible_truncation, reason = "no key depends on such a number")]
        Object::Real(number) => lopdf::Object::Real(*number as f32),
        Object::Name(name) => lopdf::Object::Name(name.to_vec()),
        Object::String(bytes) => lopdf::Object::string_literal(bytes.clone()),
        Object::Array(array) => lopdf::Object::Array(array.iter().map(to_lopdf).collect()),
        Object::Dictionary(dictionary) | Object::Stream(Stream { dictionary, .. }) => {
            lopdf::Object::Dictionary(foreign_dictionary(dictionary))
        }
        Object::Reference(number) => lopdf::Object::Reference((*number, 0)),
    }
}

fn foreign_dictionary(dictionary: &Dictionary) -> lopdf::Dictionary {
    dictionary.0.iter().map(|(key, object)| (key.to_vec(), to_lopdf(object))).collect()
}
