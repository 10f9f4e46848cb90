//! `bogen schema`: JSON Schemas of definitions and of records.

use super::args::Schema;
use super::outcome::Outcome;
use super::output::{self, Stop};
use super::session::Session;
use crate::{definition, validate};

/// Prints a schema.
pub(super) fn run(session: &Session, arguments: &Schema) -> Result<Outcome, Stop> {
    let schema = match arguments {
        Schema::Definition => definition::schema(),
        Schema::Block => definition::block_schema(),
        Schema::Record { form } => {
            let repository = session.repository()?;
            validate::record_schema(repository.working()?.definition(form)?)
        }
    };
    output::print_json(&format!("{schema:#}\n"))?;
    Ok(Outcome::Fine)
}
