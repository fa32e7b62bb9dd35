//! Reading an address or a phone number takes nothing from the heap.

use allocation_counter::measure;
use onboardable::facts::{address, phone::Phone};

#[test]
fn address_and_phone_allocate_nothing() {
    let used = measure(|| {
        for line in ["Schönhauser Allee 36", "Postfach 12 34 56", "bei Meier, Hauptstraße 5", "℅ Мейер"] {
            std::hint::black_box(address::read(line, "4. OG"));
        }
        for number in ["+49 151/1234-5678", "0012125550101", "0151 (12)", ""] {
            if let Ok(phone) = Phone::parse(number) {
                std::hint::black_box((phone.e164(), phone.regions()));
            }
        }
    });
    assert_eq!(used.count_total, 0);
}
