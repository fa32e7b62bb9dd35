//! Reading an address, a phone number or a tax number takes nothing from the heap.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use allocation_counter::measure;
use onboardable::value::iban::Reading;
use onboardable::value::name::{Admitted, Name, NameField};
use onboardable::value::{address, country::Country, date, phone::Phone, tin::Tin};

#[test]
fn address_and_phone_allocate_nothing() {
    let used = measure(|| {
        let lines =
            ["Schönhauser Allee 36", "Postfach 12 34 56", "bei Meier, Hauptstraße 5", "℅ Мейер", "P o s t f a c h"];
        for line_1 in lines {
            let country = Country::parse("DE");
            let address =
                address::AddressText { line_1, line_2: "4. OG", city: "Berlin", country, ..Default::default() };
            std::hint::black_box(address::read(&address));
        }
        for number in ["+49 151/1234-5678", "0012125550101", "0151 (12)", ""] {
            if let Ok(phone) = Phone::parse(number) {
                std::hint::black_box((phone.e164(), phone.regions()));
            }
        }
    });
    assert_eq!(used.count_total, 0);
}

#[test]
fn a_tax_number_allocates_nothing() {
    let today = date::parse("2026-11-21").expect("a day");
    let numbers = [("DE", "48 954 371 207"), ("DE", "48954371208"), ("ES", "X2482300W"), ("GB", "QQ123456C")];
    let used = measure(|| {
        for (country, number) in numbers {
            let country = Country::parse(country).expect("a country");
            let _ = std::hint::black_box(Tin::read(country, number, None, today));
        }
    });
    assert_eq!(used.count_total, 0);
}

/// A rule without a finding allocates nothing.
#[test]
fn evaluating_the_clean_applicant_allocates_nothing() {
    let json = include_str!("cases/clean.json");
    let application = onboardable::Application::from_json(json).expect("the clean applicant");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for gate in onboardable::Gate::ALL {
        let used = measure(|| drop(std::hint::black_box(onboardable::assess(&application, *gate, as_of))));
        assert_eq!(used.count_total, 0, "at {gate}");
    }
}

#[test]
fn names_and_ibans_allocate_nothing() {
    let admitted = Admitted::on(chrono::NaiveDate::MAX);
    let used = measure(|| {
        for text in ["Erika Maria", "Jeanne d’Arc", "Nguye\u{302}\u{303}n", "علی\u{200C}رضا", "김민준", "Ann4 😀"]
        {
            let name = Name::new(text);
            std::hint::black_box((
                name.faults(NameField::First, admitted).count(),
                name.length(),
                name.mixed_script(),
            ));
        }
        for text in ["DE41 5001 0517 0123 4567 89", "DE41500105170123456798", "DE41 5OO1", "ＤＥ41"] {
            let reading = Reading::of(text);
            std::hint::black_box((reading.iban.is_ok(), reading.suggestion().is_some()));
        }
    });
    assert_eq!(used.count_total, 0);
}
