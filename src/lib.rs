//! Accessible forms for social-work case management, and what comes back.
pub mod definition;
pub mod diagnostic;
pub mod field;
pub mod files;
pub mod intake;
pub mod locale;
pub mod localized;
pub mod name;
pub mod plain;
pub mod profile;
pub mod project;
pub mod record;
pub mod render;
pub mod standards;
pub mod text;
pub mod validate;
pub mod value;
