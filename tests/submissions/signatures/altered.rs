//! Signed files with changed bytes.

use bogen::signature::{SignatureReport, State, verify};

use super::{fixture, last_signed, signatures, state};

/// The files whose bytes are changed one by one: one per family of algorithms.
const FILES: [&str; 4] = ["rsa-sha256", "pss-sha256", "p256", "ed25519"];

/// Returns the range of the signature's hexadecimal digits.
fn hole(file: &[u8]) -> (usize, usize) {
    let range = last_signed(file, "client").byte_range;
    let place = |number: i64| usize::try_from(number).expect("a place");
    (place(range[1]), place(range[2]))
}

#[test]
fn no_byte_of_what_is_signed_can_be_changed() {
    for name in FILES {
        let file = fixture(name);
        let signed = last_signed(&file, "client");
        let mut changed = file.clone();
        for at in places(&file) {
            changed[at] ^= 1 << (at % 8);
            let found = verify(&changed, &signed);
            assert_eq!(state(&found.state), "broken (content)", "{name}, byte {at}");
            changed[at] = file[at];
        }
        assert_eq!(verify(&changed, &signed).state, State::Intact);
    }
}

#[test]
fn a_changed_file_that_is_read_again_is_never_intact() {
    for name in FILES {
        let file = fixture(name);
        let mut changed = file.clone();
        for at in places(&file) {
            changed[at] = changed[at].wrapping_add(1);
            let found = signatures(&changed);
            assert!(found.iter().all(|found| found.state != State::Intact), "{name}, byte {at}");
            changed[at] = file[at];
        }
    }
}

/// Returns the positions of the signed bytes to change: the first and last ones, and some hundred between them.
fn places(file: &[u8]) -> impl Iterator<Item = usize> {
    let (start, end) = hole(file);
    let ends = [0, 1, start - 1, end, file.len() - 1];
    ends.into_iter().chain((0..start).step_by(23)).chain((end..file.len()).step_by(23))
}

/// Changes every `step`th byte of a container, one at a time, and calls `judge` with the resulting report.
fn each_byte(name: &str, step: usize, mut judge: impl FnMut(usize, &SignatureReport, &SignatureReport)) {
    let file = fixture(name);
    let before = signatures(&file).remove(0);
    let (start, _) = hole(&file);
    let mut signed = last_signed(&file, "client");
    let mut changed = file.clone();
    let length = signed.contents.iter().rposition(|&byte| byte != 0).expect("a container") + 1;
    for at in (0..length).step_by(step) {
        let old = signed.contents[at];
        signed.contents[at] ^= 1 << (at % 8);
        let digits = format!("{:02x}", signed.contents[at]);
        changed[start + 1 + at * 2..][..2].copy_from_slice(digits.as_bytes());
        judge(at, &before, &verify(&changed, &signed));
        signed.contents[at] = old;
        changed[start + 1 + at * 2..][..2].copy_from_slice(format!("{old:02x}").as_bytes());
    }
}

#[test]
fn a_changed_container_never_says_anything_else() {
    // Parts of a container are not signed: the list of digest algorithms at its beginning and unsigned attributes at its
    // end. Without a signed attribute for the certificate, the issuer's signature in it is not checked either.
    let files = [("p256", 1, 40), ("ed25519", 2, 40), ("rsa-sha256", 3, 200), ("chain", 7, 200), ("stamped", 11, 300)];
    for (name, step, most) in files {
        let mut unnoticed = 0;
        each_byte(name, step, |at, before, found| {
            if found.state == State::Intact {
                unnoticed += 1;
                assert_eq!(found.certificate, before.certificate, "{name}, byte {at}");
                assert_eq!(found.covers, before.covers, "{name}, byte {at}");
            }
        });
        assert!(unnoticed <= most, "{name}: {unnoticed} changes go unnoticed");
    }
}

#[test]
fn data_after_a_signature_container_is_detected() {
    let file = fixture("p256");
    let (start, end) = hole(&file);
    let mut signed = last_signed(&file, "client");
    let last = signed.contents.len() - 1;
    assert_eq!(signed.contents[last], 0, "the place is filled up");
    signed.contents[last] = 1;
    let mut changed = file.clone();
    changed[end - 2] = b'1';
    assert!(start < end);
    assert_eq!(state(&verify(&changed, &signed).state), "unreadable (contents)");
}

#[test]
fn a_stamp_is_that_of_this_signature() {
    let mut told = std::collections::BTreeSet::new();
    each_byte("stamped", 5, |_, _, found| {
        told.insert(found.stamp.as_ref().map_or_else(|| "no stamp".to_owned(), |stamp| state(&stamp.state)));
    });
    for state in ["broken (content)", "broken (signature)", "unreadable (contents)", "no stamp", "intact"] {
        assert!(told.contains(state), "{state}: {told:?}");
    }
}
