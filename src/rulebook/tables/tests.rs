use super::*;

#[test]
fn countries_by_code_and_name() {
    for (alpha2, alpha3, en, de) in [
        ("DE", "DEU", "Germany", "Deutschland"),
        ("AD", "AND", "Andorra", "Andorra"),
        ("ZW", "ZWE", "Zimbabwe", "Simbabwe"),
        ("US", "USA", "United States", "Vereinigte Staaten"),
        ("UM", "UMI", "U.S. Outlying Islands", "Amerikanische Überseeinseln"),
        ("XK", "XKX", "Kosovo", "Kosovo"),
    ] {
        let found = Some(CountryRow { alpha2, alpha3 });
        assert_eq!(country(alpha2), found);
        for name in [en, de] {
            assert_eq!(country_named(|one| one == name), found, "{name}");
        }
    }
    assert_eq!((countries().count(), COUNTRY_NAMES.split('\n').count()), (250, 250));
    for one in countries() {
        assert_eq!(country(one.alpha2), Some(one));
    }
    for nothing in ["", "D", "de", "De", "D1", "XX", "ZZ", "AA", "UK", "EU", "DEU", "ＤＥ", "ü", "[[", "@@"] {
        assert_eq!(country(nothing), None, "{nothing:?}");
    }
}

#[test]
fn documents() {
    for code in [
        "DEU-BO-02001",
        "SVN-AO-02001",
        "SVN-AO-02002",
        "SVN-AO-02003",
        "SVN-AO-02001-02003",
        "POL-BO-02002",
        "FRA-AO-03003",
        "SGP-BO-01001-A",
        "SGP-BO-01001",
    ] {
        assert!(is_document_with_address(code), "{code}");
    }
    for nothing in
        ["", "DEU-BO-02002", "FRA-AO-03004", "POL-BO-02000", "deu-bo-02001", "DEU-BO-02001 ", "SGP-BO-01001-B"]
    {
        assert!(!is_document_with_address(nothing), "{nothing:?}");
    }
    for row in DOCUMENTS_WITH_ADDRESS {
        assert!(is_document_with_address(core::str::from_utf8(&row).unwrap().trim_end()), "{row:?}");
    }
}

#[test]
fn every_number_is_found() {
    let codes = (0..=u16::MAX).filter(|code| regions_of_calling_code(*code).is_some());
    assert_eq!(codes.clone().count(), CALLING_CODES);
    for code in codes {
        assert!(plan_of_calling_code(code).is_some_and(|plan| plan.lengths().0 > 0), "+{code}");
        for region in regions_of_calling_code(code).unwrap().iter() {
            assert!(calling_code_of_region(region) == Some(code) || code == 247, "{region}");
        }
    }
    for (code, regions) in
        [(1, ["US", "AG"].as_slice()), (49, &["DE"]), (262, &["RE", "YT"]), (870, &[]), (998, &["UZ"])]
    {
        let found = regions_of_calling_code(code).unwrap();
        assert!(found.iter().take(2).eq(regions.iter().copied()), "+{code}");
    }
    assert_eq!((calling_code_of_region("SH"), calling_code_of_region("GB")), (Some(290), Some(44)));
    assert_eq!(
        (regions_of_calling_code(0), plan_of_calling_code(999), calling_code_of_region("AQ")),
        (None, None, None)
    );
}

#[test]
fn every_word_is_found_with_its_conditions() {
    let mut count = 0;
    for (manner, words) in ADDRESS_WORDS.lines().map(|line| line.split_once(':').unwrap()) {
        for word in words.split(',') {
            count += 1;
            let end = word.find(|symbol: char| !symbol.is_ascii_lowercase()).unwrap_or(word.len());
            let (first, rest) = word.split_at(end);
            match manner {
                "N" => assert!(means_no_address(letters(word)), "{word}"),
                "S" => assert!(is_stair(letters(word)), "{word}"),
                _ => assert!(address_words(letters(first)).any(|found| found.rest == rest), "{word}"),
            }
        }
    }
    assert_eq!(count, ADDRESS_WORDS_COUNT);
    assert_eq!(address_words(letters("strasse")).count(), 0);
    assert!(!is_stair(letters("strasse")) && !means_no_address(letters("strasse")) && !is_stair(0));

    let chez: Vec<_> = address_words(letters("chez")).collect();
    let [chez] = chez.as_slice() else { panic!("{chez:?}") };
    assert_eq!(
        (chez.says, chez.then, chez.at, chez.in_place_names),
        (Says::CareOf, Then::NameOrEnd, At::Anywhere, true)
    );
    assert!(chez.not_after.starts_with("rue chemin ") && chez.not_before.is_empty());
    let bei = address_words(letters("bei")).find(|word| !word.not_before.is_empty()).unwrap();
    assert_eq!((bei.says, bei.then, bei.at), (Says::PossibleCareOf, Then::NameOnly, At::Start));
    assert!(bei.not_before.starts_with("der dem ") && bei.not_after.is_empty());
    let slash_o = address_words(letters("c")).find(|word| word.rest == "/o").unwrap();
    assert!(slash_o.only.is_empty() && slash_o.not_in.is_empty() && slash_o.street_in.overlap(languages_of("ES")));
    for (first, rest, expected) in [
        ("c", "_p", true),
        ("s", "_d_f", true),
        ("p", "_o box", false),
        ("po", " box", false),
        ("postfach", "", false),
    ] {
        let word = address_words(letters(first)).find(|word| word.rest == rest).unwrap();
        assert_eq!(word.is_initials(), expected, "{first}{rest}");
    }
    let bag = address_words(letters("locked")).find(|word| word.rest == " mail bag").unwrap();
    assert!(bag.only.overlap(languages_of("AU")) && !bag.only.overlap(languages_of("DE")));
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
    for (code, whose) in [(212, "US"), (907, "US"), (416, "CA"), (684, "AS"), (268, "AG")] {
        assert!(matches!(area_code(code), AreaCode::Of(owner) if owner.iter().eq([whose])), "{code}");
    }
    assert_eq!([888, 500].map(area_code), [AreaCode::Shared; 2]);
    assert_eq!([555, 100, 0, 999, 1000, u16::MAX].map(area_code), [AreaCode::Unassigned; 6]);
}

/// Words of different lengths have different numbers, as far as the tables go.
#[test]
fn long_words_differ_from_short_ones() {
    assert_eq!(letters("Postfach"), letters("postfach"));
    for length in 1..200 {
        assert_eq!(address_words(letters(&format!("{}postfach", "a".repeat(length)))).count(), 0, "{length}");
    }
}
