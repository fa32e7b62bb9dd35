use super::*;

#[test]
fn countries() {
    for (alpha2, alpha3, en, de) in [
        ("DE", "DEU", "Germany", "Deutschland"),
        ("AD", "AND", "Andorra", "Andorra"),
        ("ZW", "ZWE", "Zimbabwe", "Simbabwe"),
        ("US", "USA", "United States", "Vereinigte Staaten"),
        ("UM", "UMI", "U.S. Outlying Islands", "Amerikanische Überseeinseln"),
        ("XK", "XKX", "Kosovo", "Kosovo"),
    ] {
        let found = country(alpha2).unwrap();
        assert_eq!((found.alpha2, found.alpha3, found.en, found.de), (alpha2, alpha3, en, de));
        assert_eq!(country_by_alpha3(alpha3), Some(found));
    }
    for country_row in &COUNTRIES {
        assert_eq!(country(country_row.alpha2), Some(country_row));
        assert_eq!(country_by_alpha3(country_row.alpha3), Some(country_row));
    }
    for nothing in ["", "D", "de", "De", "D1", "XX", "ZZ", "AA", "UK", "EU", "DEU", "ＤＥ", "ü", "[[", "@@"] {
        assert_eq!(country(nothing), None, "{nothing:?}");
    }
    for nothing in ["", "DE", "deu", "ZZZ", "AAA", "XKK", "ROM"] {
        assert_eq!(country_by_alpha3(nothing), None, "{nothing:?}");
    }
}

#[test]
fn documents() {
    for (code, issuer, kind) in [
        ("DEU-BO-02001", "DEU", DocumentKind::IdCard),
        ("SVN-AO-02001", "SVN", DocumentKind::Passport),
        ("SVN-AO-02002", "SVN", DocumentKind::Passport),
        ("SVN-AO-02003", "SVN", DocumentKind::Passport),
        ("SVN-AO-02001-02003", "SVN", DocumentKind::Passport),
        ("POL-BO-02002", "POL", DocumentKind::IdCard),
        ("FRA-AO-03003", "FRA", DocumentKind::Passport),
        ("SGP-BO-01001-A", "SGP", DocumentKind::IdCard),
        ("SGP-BO-01001", "SGP", DocumentKind::IdCard),
    ] {
        assert_eq!(document_with_address(code), Some(&DocumentWithAddress { code, issuer, kind }));
    }
    for nothing in
        ["", "DEU-BO-02002", "FRA-AO-03004", "POL-BO-02000", "deu-bo-02001", "DEU-BO-02001 ", "SGP-BO-01001-B"]
    {
        assert_eq!(document_with_address(nothing), None, "{nothing:?}");
    }
    for row in &DOCUMENTS_WITH_ADDRESS {
        assert_eq!(document_with_address(row.code), Some(row));
    }
}

#[test]
fn every_number_and_word_is_found() {
    for (code, regions) in &CALLING_CODES {
        assert_eq!(regions_of_calling_code(*code), Some(*regions));
    }
    for (code, owner) in &AREA_CODE_OWNERS {
        assert_eq!(owner_of_area_code(*code), Some(*owner));
    }
    assert_eq!((regions_of_calling_code(0), owner_of_area_code(212)), (None, None));
    for (first, words) in ADDRESS_WORDS.iter().copied().flatten() {
        assert_eq!(address_words(*first).len(), words.len());
    }
    assert!(address_words(letters("strasse")).is_empty());
}

/// A word of any length has a number of its own as far as the tables go.
#[test]
fn long_words_are_no_short_ones() {
    assert_eq!(letters("Postfach"), letters("postfach"));
    for length in 1..200 {
        assert!(address_words(letters(&format!("{}postfach", "a".repeat(length)))).is_empty(), "{length}");
    }
}
