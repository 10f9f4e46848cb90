//! `bogen schema`: JSON Schemas of definitions and of records.

use super::args::Schema;
use super::output::{self, Stop};
use super::{Outcome, Session, project};
use crate::definition;
use crate::validate::record_schema;

/// Prints a schema.
pub(super) fn run(session: &Session, arguments: &Schema) -> Result<Outcome, Stop> {
    let schema = match arguments {
        Schema::Definition => definition::schema(),
        Schema::Record { form } => {
            let loaded = project::load(session)?;
            record_schema(loaded.definition(form)?)
        }
    };
    output::print(&format!("{schema:#}\n"))?;
    Ok(Outcome::Fine)
}
