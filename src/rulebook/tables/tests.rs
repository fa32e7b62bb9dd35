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
    for (code, _, regions) in &CALLING_CODES {
        assert_eq!(regions_of_calling_code(*code), Some(*regions));
        assert!(plan_of_calling_code(*code).is_some_and(|plan| plan.lengths().0 > 0), "+{code}");
        for region in *regions {
            assert!(calling_code_of_region(region) == Some(*code) || *code == 247, "{region}");
        }
    }
    for (code, owner) in &AREA_CODE_OWNERS {
        assert_eq!(area_code(*code), AreaCode::Of(owner));
    }
    assert_eq!(
        (regions_of_calling_code(0), plan_of_calling_code(999), calling_code_of_region("AQ")),
        (None, None, None)
    );
    for word in ADDRESS_WORDS.iter().copied().flatten() {
        assert!(address_words(word.first).any(|found| std::ptr::eq(found, word)));
    }
    assert_eq!(address_words(letters("strasse")).count(), 0);
}

#[test]
fn plans_and_area_codes() {
    let german = plan_of_calling_code(49).unwrap();
    assert_eq!((german.lengths(), german.subscribers(), german.trunk()), ((4, 13), (8, 11), "0"));
    assert!(german.has_length(10) && !german.has_length(3) && !german.has_length(99));
    assert!((0..10).all(|second| !german.keeps_zero_before(second)));
    let rwandan = plan_of_calling_code(250).unwrap();
    assert!(rwandan.keeps_zero_before(6) && !rwandan.keeps_zero_before(7));
    let italian = plan_of_calling_code(39).unwrap();
    assert!(italian.trunk().is_empty() && (0..10).all(|second| italian.keeps_zero_before(second)));
    assert!((0..10).all(|second| !plan_of_calling_code(34).unwrap().keeps_zero_before(second)));
    assert_eq!(plan_of_calling_code(36).unwrap().trunk(), "06");
    for (code, whose) in [
        (212, AreaCode::Of(&["US"])),
        (416, AreaCode::Of(&["CA"])),
        (888, AreaCode::Shared),
        (500, AreaCode::Shared),
        (555, AreaCode::Nobodys),
        (100, AreaCode::Nobodys),
        (0, AreaCode::Nobodys),
        (999, AreaCode::Nobodys),
    ] {
        assert_eq!(area_code(code), whose, "{code}");
    }
}

/// A word of any length has a number of its own as far as the tables go.
#[test]
fn long_words_are_no_short_ones() {
    assert_eq!(letters("Postfach"), letters("postfach"));
    for length in 1..200 {
        assert_eq!(address_words(letters(&format!("{}postfach", "a".repeat(length)))).count(), 0, "{length}");
    }
}
