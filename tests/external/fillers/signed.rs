//! pyHanko signs files that other programs filled, twice in succession. Every value must survive.

use bogen::integrity::FormState;

use super::filling::{Filled, fill, write_values};
use super::forms::folder;
use super::intended_answers::Entry;
use super::known_losses;
use super::programs::{Job, PROGRAMS, SIGNER};
use super::returned::{bytes, check_form, check_record, check_refused};

/// The signers.
const PEOPLE: [&str; 2] = ["sign-client/signature", "sign-case-manager/signature"];

/// The case that is filled in before signing, which all programs support.
const CASE: &str = "lines";

fn sign(filled: &Filled) -> Job {
    let values = folder().join("pyhanko/people.json");
    let person = |name: &str| Entry { name: name.to_owned(), kind: "signature", value: "yes".to_owned(), option: None };
    write_values(&values, &PEOPLE.map(person));
    Job { blank: filled.job.out.clone(), values, out: filled.job.out.with_extension("signed.pdf") }
}

#[test]
fn pyhanko_signs_what_others_filled() {
    // Chromium is slow and writes the same as PDFium.
    let filled = PROGRAMS.iter().filter(|program| program.name != "chromium").flat_map(|program| {
        let own = format!("pyhanko/{}", program.name);
        let (all, refusals) = fill(program, &own, |blank, case| blank.name == "kitchen-sink" && case.name == CASE);
        assert!(refusals.is_empty(), "{refusals:?}");
        all.into_iter().map(move |filled| (program, filled))
    });
    let filled: Vec<_> = filled.collect();
    let jobs: Vec<_> = filled.iter().map(|(_, filled)| sign(filled)).collect();
    let refusals = SIGNER.run(&jobs);
    let mut refused = 0;
    for ((program, filled), job) in filled.iter().zip(&jobs) {
        if let Some(said) = known_losses::unsigned(program.name) {
            check_refused(&job.out, said, &refusals);
            refused += 1;
        } else {
            check_signed(filled, job, program.leaves());
        }
    }
    assert_eq!(refusals.len(), refused, "{refusals:?}");
}

fn check_signed(filled: &Filled, job: &Job, form: FormState) {
    let (before, after) = (bytes(&job.blank), bytes(&job.out));
    assert!(after.starts_with(&before), "{}: what was signed is not there unchanged", job.out.display());
    let signatures = after.windows(10).filter(|window| window == b"/ByteRange").count();
    assert_eq!(signatures, PEOPLE.len(), "{}", job.out.display());
    check_form(filled.blank, &job.out, form);
    check_record(filled.blank, &job.out, &filled.expected);
}
