//! Which answers a filled copy shows.

use crate::definition::Definition;
use crate::value::Answers;

/// Returns the answers without calculated values of which nothing is known yet: whoever fills in the rest would find a
/// zero in the box for the total.
pub(super) fn printed_answers(definition: &Definition, answers: &Answers) -> Answers {
    let printed = answers.iter().filter(|(field, _)| definition.is_founded(field, answers));
    printed.map(|(field, answer)| (field.clone(), answer.clone())).collect()
}
