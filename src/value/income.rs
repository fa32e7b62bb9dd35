//! The range of an annual income, by the bank's table of seven.
//!
//! The table prints its borders twice (`20000 - 40000`, `40000 - 60000`) and no unit. Our reading: euros a year, the
//! lower border belongs to the range, the upper one to the next; only `RANGE_6` includes its upper border, because
//! `RANGE_7` is printed as more than that.

use chrono::NaiveDate;

use crate::rulebook::values::person::{ANNUAL_INCOME_BOUNDS, ANNUAL_INCOME_RANGES};
use crate::rulebook::{Asked, On, Rulebook};

/// Returns the range of an income in euro cents a year, by the table in force on a day; `None` for a negative income.
///
/// Source: "Onboard a person (Digital Banking & Cards)", Appendix I: Enums, Annual income range.
///
/// ```
/// use onboardable::value::income::range_of;
/// let today = "2026-11-21".parse().unwrap();
/// assert_eq!(range_of(40_000 * 100, today), Some("RANGE_3"));
/// ```
#[must_use]
pub fn range_of(cents: i64, on: NaiveDate) -> Option<&'static str> {
    range_by(&On(Rulebook::builtin(), on), cents)
}

/// Returns the range as [`range_of`] does, by the given rulebook.
#[must_use]
pub fn range_by(asked: &impl Asked, cents: i64) -> Option<&'static str> {
    if cents < 0 {
        return None;
    }
    let bounds = ANNUAL_INCOME_BOUNDS.at(asked);
    let passed = |(place, bound): (usize, &i64)| {
        let bound = bound.checked_mul(100)?;
        let is_last = place.checked_add(1) == Some(bounds.len());
        Some(cents > bound || (cents == bound && !is_last))
    };
    let range = bounds.iter().enumerate().take_while(|&bound| passed(bound) == Some(true)).count();
    ANNUAL_INCOME_RANGES.at(asked).get(range).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_every_border() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for (cents, expected) in [
            (-1, None),
            (0, Some("RANGE_1")),
            (19_999 * 100 + 99, Some("RANGE_1")),
            (20_000 * 100, Some("RANGE_2")),
            (39_999 * 100 + 99, Some("RANGE_2")),
            (40_000 * 100, Some("RANGE_3")),
            (60_000 * 100, Some("RANGE_4")),
            (99_999 * 100 + 99, Some("RANGE_4")),
            (100_000 * 100, Some("RANGE_5")),
            (199_999 * 100 + 99, Some("RANGE_5")),
            (200_000 * 100, Some("RANGE_6")),
            (400_000 * 100, Some("RANGE_6")),
            (400_000 * 100 + 1, Some("RANGE_7")),
            (i64::MAX, Some("RANGE_7")),
        ] {
            assert_eq!(range_of(cents, today), expected, "{cents}");
        }
    }
}
