//! Malformed byte ranges.

use bogen::signature::{
    Coverage, Gap, MAX_SIGNATURES, SignatureDictionary, State, Unreadable, signed_revision, verify, verify_all,
};

use super::{fixture, last_signed, signatures, state};

fn intact() -> (Vec<u8>, SignatureDictionary) {
    let file = fixture("p256");
    let signed = last_signed(&file, "client");
    assert!(verify(&file, &signed).holds());
    (file, signed)
}

#[test]
fn a_faulty_byte_range_is_never_intact() {
    let (file, signed) = intact();
    let [_, length, next, rest] = signed.byte_range[..] else { panic!("four numbers") };
    let end = i64::try_from(file.len()).expect("a length");
    let ranges: &[(&[i64], Gap)] = &[
        (&[], Gap::Shape),
        (&[0, length, next], Gap::Shape),
        (&[0, length, next, rest, 0], Gap::Shape),
        (&[0, length, next, rest, 0, 0, 0, 0], Gap::Shape),
        (&[0, length, next, rest + 1], Gap::Shape),
        (&[0, length, next, -1], Gap::Shape),
        (&[0, length, -next, rest], Gap::Shape),
        (&[-1, length, next, rest], Gap::Shape),
        (&[0, -length, next, rest], Gap::Shape),
        (&[0, i64::MAX, next, rest], Gap::Shape),
        (&[i64::MAX, i64::MAX, i64::MAX, i64::MAX], Gap::Shape),
        (&[i64::MIN, length, next, rest], Gap::Shape),
        (&[0, length, i64::MAX, rest], Gap::Shape),
        (&[0, length, next, i64::MAX], Gap::Shape),
        (&[0, next, length, rest], Gap::Shape),
        (&[0, end, 0, end], Gap::Shape),
        (&[1, length - 1, next, rest], Gap::Start),
        (&[length, 0, next, rest], Gap::Start),
        (&[0, 0, 0, end], Gap::Hole),
        (&[0, end, end, 0], Gap::Hole),
        (&[0, length - 1, next, rest], Gap::Hole),
        (&[0, length + 1, next, rest], Gap::Hole),
        (&[0, length, next + 1, rest - 1], Gap::Hole),
        (&[0, length, next - 1, rest + 1], Gap::Hole),
        (&[0, length, next + 100, rest - 100], Gap::Hole),
        (&[0, length - 100, next, rest], Gap::Hole),
    ];
    for (range, because) in ranges {
        let signed = SignatureDictionary { byte_range: range.to_vec(), ..signed.clone() };
        let found = verify(&file, &signed);
        assert_eq!(found.covers, Coverage::Faulty { because: *because }, "{range:?}");
        assert_eq!(found.state, State::Unreadable { because: Unreadable::ByteRange }, "{range:?}");
        assert!(found.certificate.is_some() && !found.holds());
        assert_eq!(signed_revision(&file, &signed), None);
    }
}

#[test]
fn the_byte_range_leaves_out_exactly_the_signature() {
    let (file, signed) = intact();
    // The dictionary contains this signature, the file at the byte range another one.
    let mut other = signed.clone();
    other.contents[40] ^= 1;
    assert_eq!(verify(&file, &other).covers, Coverage::Faulty { because: Gap::Hole });
    // The container in the dictionary is shorter or longer than the gap of the byte range.
    for contents in [&signed.contents[..signed.contents.len() - 1], &[&signed.contents[..], &[0]].concat(), &[]] {
        let other = SignatureDictionary { contents: contents.to_vec(), ..signed.clone() };
        assert_eq!(verify(&file, &other).covers, Coverage::Faulty { because: Gap::Hole });
    }
    // Hexadecimal digits may be in upper or lower case; anything else is rejected.
    let hole = usize::try_from(signed.byte_range[1]).expect("a place") + 1;
    let mut large = file.clone();
    large[hole..hole + signed.contents.len() * 2].make_ascii_uppercase();
    assert!(verify(&large, &signed).holds());
    let mut comment = file;
    comment[hole + 100] = b'%';
    assert_eq!(verify(&comment, &signed).covers, Coverage::Faulty { because: Gap::Hole });
}

#[test]
fn later_revisions_are_counted() {
    let (mut file, signed) = intact();
    let length = file.len();
    for (later, revisions) in
        [(&b"x"[..], 0), (b" startxref\n0\n%%EOF", 1), (b"startstartxref sstartxref\n", 3), (b"\0\0start", 3)]
    {
        file.extend(later);
        assert_eq!(
            verify(&file, &signed).covers,
            Coverage::Earlier { bytes: length, revisions, validation_only: false }
        );
        assert_eq!(verify(&file, &signed).state, State::Intact);
    }
    assert_eq!(signed_revision(&file, &signed), Some(&file[..length]));
}

#[test]
fn only_so_many_signatures_are_looked_at() {
    let (file, signed) = intact();
    let found = verify_all(&file, &vec![signed; MAX_SIGNATURES + 3]);
    assert_eq!(found.len(), MAX_SIGNATURES + 3);
    let told: Vec<_> = found.iter().skip(MAX_SIGNATURES - 1).map(|found| state(&found.state)).collect();
    assert_eq!(told, ["intact", "unreadable (too-many)", "unreadable (too-many)", "unreadable (too-many)"]);
}

#[test]
fn only_known_kinds_of_containers_are_believed() {
    let (file, signed) = intact();
    for (filter, told) in [
        (Some("adbe.pkcs7.detached"), "intact"),
        (Some("adbe.pkcs7.sha1"), "weak (sha-1)"),
        (Some("adbe.x509.rsa_sha1"), "weak (sha-1)"),
        (Some("ETSI.RFC3161"), "unreadable (contents)"),
        (Some("<b>made up</b>"), "unsupported (sub-filter)"),
        (None, "unsupported (sub-filter)"),
    ] {
        let signed = SignatureDictionary { sub_filter: filter.map(str::to_owned), ..signed.clone() };
        assert_eq!(state(&verify(&file, &signed).state), told, "{filter:?}");
    }
}

#[test]
fn direct_verification_agrees_with_reading_the_file() {
    for name in ["p256", "rsa-sha256", "pss-sha512", "openssl", "ed25519"] {
        let file = fixture(name);
        let direct = verify(&file, &last_signed(&file, "client"));
        let found = signatures(&file);
        assert!(found.len() == 1 && direct.holds() && found[0].holds(), "{name}");
        assert_eq!(direct.certificate, found[0].certificate);
    }
}
