use proptest::prelude::*;

use super::*;

fn code() -> impl Strategy<Value = PageCode> {
    let languages =
        prop::sample::select(vec!["de-AT", "de-AT-simple", "en-GB", "ar", "sr-Latn-RS", "es-419", "de-simple"]);
    let copy = prop::option::of(any::<u128>().prop_map(|number| {
        let digits = format!("{number:032x}");
        [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
    }));
    (
        "[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,4}",
        "[0-9]{1,3}(\\.[0-9]{1,3}){0,2}",
        languages,
        1..=MAX_PAGE,
        copy,
        any::<bool>(),
    )
        .prop_map(|(form, version, language, page, copy, is_handout)| PageCode {
            form,
            version,
            language: language.to_owned(),
            sheet: if is_handout { Sheet::Handout } else { Sheet::Form },
            page,
            copy,
        })
}

proptest! {
    #[test]
    fn codes_are_read_as_they_are_written(code in code()) {
        let text = code.to_string();
        prop_assert!(text.bytes().all(|byte| CHARACTERS.contains(&byte)));
        prop_assert_eq!(PageCode::parse(&text), Some(code.clone()));
        prop_assert_eq!(PageCode::parse(&text.to_ascii_lowercase()), Some(code));
    }

    #[test]
    fn one_wrong_character_is_noticed(code in code(), place in any::<prop::sample::Index>(), other in 0..45_usize) {
        let mut text = code.to_string().into_bytes();
        let place = place.index(text.len());
        prop_assume!(text[place] != CHARACTERS[other]);
        text[place] = CHARACTERS[other];
        // Leading and trailing spaces are not part of the code.
        prop_assert_eq!(PageCode::parse(std::str::from_utf8(&text).unwrap()), None);
    }

    #[test]
    fn two_characters_that_changed_places_are_noticed(code in code(), place in any::<prop::sample::Index>(), far in 1..48_usize) {
        let mut text = code.to_string().into_bytes();
        let place = place.index(text.len());
        let other = place + far;
        prop_assume!(other < text.len() && text[place] != text[other]);
        text.swap(place, other);
        prop_assert_eq!(PageCode::parse(std::str::from_utf8(&text).unwrap()), None);
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,80}") {
        if let Some(code) = PageCode::parse(&text) {
            prop_assert_eq!(code.to_string(), text.trim().to_ascii_uppercase());
        }
    }

    #[test]
    fn all_pages_and_copies_of_a_form_have_symbols_of_one_size(code in code(), page in 1..=MAX_PAGE) {
        let other = PageCode { page, copy: None, ..code.clone() };
        let sides = [code, other].map(|code| code.symbol().map(|symbol| (symbol.side, symbol.rows.len())));
        prop_assert_eq!(sides[0], sides[1]);
        prop_assert!(sides[0].is_some());
    }

    #[test]
    fn pages_are_drawn_together_as_they_are_one_by_one(codes in prop::collection::vec(code(), 1..3), pages in 1..120_usize) {
        let symbol_cache = SymbolCache::default();
        for code in codes {
            let drawn = symbol_cache.pages(&code, pages).unwrap();
            prop_assert_eq!(drawn.len(), pages);
            for (page, drawn) in (1..).zip(drawn) {
                prop_assert_eq!(Some(drawn), PageCode { page, ..code.clone() }.symbol());
            }
        }
    }
}

#[test]
fn a_code_says_what_it_says() {
    let code = PageCode {
        form: "hilfeplan".to_owned(),
        version: "1.0".to_owned(),
        language: "de-AT-simple".to_owned(),
        sheet: Sheet::Form,
        page: 12,
        copy: Some("5f0c6b5e-7d1a-4c3e-9b2f-0a1b2c3d4e5f".to_owned()),
    };
    insta::assert_snapshot!(code.to_string(), @"B1/HILFEPLAN/1.0/DE-AT-SIMPLE/12/5MKQ2LK7Y1R4WYFWZCJG1ILI7/72");
    assert_eq!(code.size().map(Size::side), Some(33));
    let handout = PageCode { sheet: Sheet::Handout, ..code.clone() };
    insta::assert_snapshot!(handout.to_string(), @"B1/HILFEPLAN/1.0/DE-AT-SIMPLE/H12/5MKQ2LK7Y1R4WYFWZCJG1ILI7/40");
    let blank = PageCode { copy: None, ..code };
    insta::assert_snapshot!(blank.to_string(), @"B1/HILFEPLAN/1.0/DE-AT-SIMPLE/12/-/31");
}

#[test]
fn what_no_form_has_is_no_code() {
    let code = |form: &str, version: &str, page, copy: Option<&str>| PageCode {
        form: form.to_owned(),
        version: version.to_owned(),
        language: "de".to_owned(),
        sheet: Sheet::Form,
        page,
        copy: copy.map(str::to_owned),
    };
    for wrong in [
        code("", "1.0", 1, None),
        code("A", "1.0", 1, None),
        code("a", "", 1, None),
        code("a", "1/0", 1, None),
        code("a", "1.0", 0, None),
        code("a", "1.0", 1000, None),
        code("a", "1.0", 1, Some("Maria")),
        code("a", "1.0", 1, Some("5F0C6B5E-7D1A-4C3E-9B2F-0A1B2C3D4E5F")),
    ] {
        assert!(!wrong.is_possible(), "{wrong:?}");
        assert_eq!(wrong.symbol(), None, "{wrong:?}");
        assert_eq!(SymbolCache::default().pages(&wrong, 1), None, "{wrong:?}");
    }
}
