//! Calendar dates and instants, in the one spelling the API has for each.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// The years a date may lie in. Outside them a date is a slip of the pen.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Reads `YYYY-MM-DD` in ASCII digits: a day that exists, in [`YEARS`].
#[must_use]
pub fn parse(text: &str) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let year = i32::try_from(number([y1, y2, y3, y4])?).ok()?;
    if !YEARS.contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, number([m1, m2])?, number([d1, d2])?)
}

/// Reads an RFC 3339 instant with an explicit UTC marker: `2023-10-27T10:00:00Z`, with up to nine decimals of a
/// second; `+00:00` stands for `Z`. Other offsets are refused, because the bank asks for UTC.
#[must_use]
pub fn parse_instant(text: &str) -> Option<DateTime<Utc>> {
    let (date, rest) = text.split_at_checked(10)?;
    let (time, rest) = rest.split_at_checked(9)?;
    let &[b'T', h1, h2, b':', m1, m2, b':', s1, s2] = time.as_bytes() else { return None };
    let (nanos, marker) = match rest.strip_prefix('.') {
        Some(rest) => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (decimals, marker) = rest.split_at_checked(digits)?;
            (nanoseconds(decimals)?, marker)
        }
        None => (0, rest),
    };
    if !matches!(marker, "Z" | "+00:00") {
        return None;
    }
    let time = NaiveTime::from_hms_nano_opt(number([h1, h2])?, number([m1, m2])?, number([s1, s2])?, nanos)?;
    Some(NaiveDateTime::new(parse(date)?, time).and_utc())
}

/// Reads the instant to judge as of: see [`parse_day_or_instant`].
#[must_use]
pub fn parse_as_of(text: &str) -> Option<DateTime<Utc>> {
    parse_day_or_instant(text)
}

/// Reads a day, which stands for its first instant in UTC, or an instant.
#[must_use]
pub fn parse_day_or_instant(text: &str) -> Option<DateTime<Utc>> {
    parse_instant(text).or_else(|| Some(parse(text)?.and_time(NaiveTime::MIN).and_utc()))
}

/// The day of an instant in Central European time, where the applicant lives: an hour ahead of UTC, and two in summer
/// time, which lasts from 01:00 UTC on the last Sunday of March until 01:00 UTC on the last Sunday of October.
///
/// Source: Directive 2000/84/EC, Articles 2 and 3.
#[must_use]
pub fn central_european_day(instant: DateTime<Utc>) -> NaiveDate {
    let change = |month| Some(last_sunday(instant.year(), month)?.and_hms_opt(1, 0, 0)?.and_utc());
    let is_summer = match (change(3), change(10)) {
        (Some(begin), Some(end)) => begin <= instant && instant < end,
        (None, _) | (_, None) => false,
    };
    let ahead = TimeDelta::hours(if is_summer { 2 } else { 1 });
    instant.checked_add_signed(ahead).unwrap_or(instant).date_naive()
}

/// The last Sunday of a month that has 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(last.weekday().num_days_from_sunday().into()))
}

fn number<const N: usize>(digits: [u8; N]) -> Option<u32> {
    digits.into_iter().try_fold(0_u32, |number, digit| {
        digit.is_ascii_digit().then(|| number.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0'))))
    })
}

fn nanoseconds(decimals: &str) -> Option<u32> {
    let digits = u32::try_from(decimals.len()).ok().filter(|digits| (1..=9).contains(digits))?;
    let number: u32 = decimals.parse().ok()?;
    number.checked_mul(10_u32.pow(9_u32.checked_sub(digits)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_spelling_of_a_date() {
        for good in ["1990-05-05", "2024-02-29", "1900-01-01", "2200-12-31"] {
            assert!(parse(good).is_some(), "{good}");
        }
        for bad in [
            "19900505",
            "1990-5-5",
            "1990-05-05T23:00:00+02:00",
            "-000001-01-01",
            "+262142-12-31",
            "٢٠٢٤-٠١-٠١",
            "2023-02-29",
            "1900-02-29",
            "0000-00-00",
            "1899-12-31",
            "2201-01-01",
            "1990-05-05 ",
            "",
        ] {
            assert!(parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_day_in_central_europe() {
        for (instant, day) in [
            ("2026-11-01T22:59:59Z", "2026-11-01"),
            ("2026-11-01T23:00:00Z", "2026-11-02"),
            ("2026-07-01T21:59:59Z", "2026-07-01"),
            ("2026-07-01T22:00:00Z", "2026-07-02"),
            // Both days on which the clock changes, and the evenings around them.
            ("2026-03-28T22:59:59Z", "2026-03-28"),
            ("2026-03-29T21:59:59Z", "2026-03-29"),
            ("2026-03-29T22:00:00Z", "2026-03-30"),
            ("2026-10-24T22:00:00Z", "2026-10-25"),
            ("2026-10-25T22:59:59Z", "2026-10-25"),
            ("2026-10-25T23:00:00Z", "2026-10-26"),
            ("2026-11-21T00:00:00Z", "2026-11-21"),
        ] {
            let read = parse_instant(instant).unwrap();
            assert_eq!(central_european_day(read), parse(day).unwrap(), "{instant}");
        }
    }

    #[test]
    fn an_instant_needs_a_utc_marker() {
        for good in [
            "2023-10-27T10:00:00Z",
            "2022-01-01T00:00:00.000Z",
            "2022-01-01T00:00:00+00:00",
            "2022-01-01T00:00:00.123456789Z",
        ] {
            assert!(parse_instant(good).is_some(), "{good}");
        }
        for bad in [
            "2023-10-27T10:00:00",
            "2023-10-27T10:00:00+02:00",
            "2023-10-27 10:00:00Z",
            "2023-10-27T24:00:00Z",
            "2023-10-27T10:00:60Z",
            "2023-10-27T10:00:00.Z",
            "2023-10-27T10:00:00.1234567890Z",
            "2023-10-27T10:00Z",
            "2023-10-27",
            "ä023-10-27T10:00:00Z",
            "",
        ] {
            assert!(parse_instant(bad).is_none(), "{bad}");
        }
    }
}
