//! Numbers that refer to rows of a table: what is no number of a row is not taken for an answer.
//!
//! The page offers rows to choose from, and keeps the words of one that was removed instead of a number.

use crate::field::{AnswerParser, AnswerPart, AnswerProblem};
use crate::value::{Answer, Raw};

/// Sets a reference aside that cannot be the number of a row, with one problem instead of those of numbers. `raw` is what was
/// read.
pub(super) fn take(answer: Option<Answer>, raw: Raw, parser: &mut AnswerParser) -> Option<Answer> {
    let is_whole = matches!(&answer, Some(Answer::Number(number)) if number.get().fract() == 0.0);
    if parser.issues.is_empty() && (is_whole || answer.is_none()) {
        return answer;
    }
    *parser = AnswerParser::default();
    parser.reject(AnswerPart::Whole, AnswerProblem::NoSuchRow, raw);
    None
}
