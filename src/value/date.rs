//! Calendar dates and instants, in the one spelling the API has for each.

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// The years that a date may have. Outside them a date is a typing error.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// The years that registers write for unlimited validity: 9999-12-31, 9999-01-01, 2999-12-31.
const ENDLESS_YEARS: [i32; 2] = [2999, 9999];

/// Reads `YYYY-MM-DD` in ASCII digits: an existing day, in [`YEARS`].
#[must_use]
pub fn parse(text: &str) -> Option<NaiveDate> {
    calendar_day(text).filter(|day| YEARS.contains(&day.year()))
}

/// Reads a field for a day: [`parse`], or that day's midnight in UTC (`2028-11-25T00:00:00.000Z`), the form in which
/// the API itself answers days. Any other hour is an instant, not a day.
#[must_use]
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    parse(without_midnight(text))
}

/// Reads the last day of validity, as [`parse_day`] does; [`NaiveDate::MAX`] for unlimited validity.
#[must_use]
pub fn parse_last_day(text: &str) -> Option<NaiveDate> {
    let is_endless = |day: &NaiveDate| ENDLESS_YEARS.contains(&day.year());
    let endless = || calendar_day(without_midnight(text)).filter(is_endless).map(|_| NaiveDate::MAX);
    parse_day(text).or_else(endless)
}

/// Returns whether a text is a date with a known year and an unknown day, or day and month: `1968-00-00`,
/// `1963-XX-XX`, `1968-05`, `1968`. Passports of people whose day of birth is not registered print such dates.
#[must_use]
pub fn lacks_its_day(text: &str) -> bool {
    let is_divider = |symbol| matches!(symbol, '-' | '.' | '/' | ' ');
    let year_of = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse().is_ok_and(|year| YEARS.contains(&year))
    };
    let rest = match (text.split_at_checked(4), text.len().checked_sub(4).and_then(|at| text.split_at_checked(at))) {
        (Some((year, rest)), _) if year_of(year) => rest,
        (_, Some((rest, year))) if year_of(year) => rest,
        (Some(_) | None, Some(_) | None) => return false,
    };
    // `1990-5-5` has a month and a day, written with one digit each.
    if rest.split(is_divider).any(|part| matches!(part.as_bytes(), [b'1'..=b'9'])) {
        return false;
    }
    let mut symbols = rest.bytes().filter(|byte| !is_divider(char::from(*byte)));
    let mut is_known = [false; 2];
    for known in &mut is_known {
        match (symbols.next(), symbols.next()) {
            (None, None) => break,
            (Some(b'0'), Some(b'0')) => {}
            (Some(tens), Some(ones)) if tens.is_ascii_digit() && ones.is_ascii_digit() => *known = true,
            (Some(tens), Some(ones)) if [tens, ones].iter().all(|byte| b"Xx?_*<".contains(byte)) => {}
            (Some(_), Some(_) | None) | (None, Some(_)) => return false,
        }
    }
    symbols.next().is_none() && is_known != [true, true]
}

/// Reads `YYYY-MM-DD` in ASCII digits, whatever the year.
fn calendar_day(text: &str) -> Option<NaiveDate> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let year = i32::try_from(number([y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number([m1, m2])?, number([d1, d2])?)
}

/// Returns the day of a midnight in UTC; any other text unchanged.
fn without_midnight(text: &str) -> &str {
    let of_midnight = || {
        let (day, rest) = text.split_at_checked(10)?;
        let rest = rest.strip_prefix("T00:00:00")?;
        let marker = rest.strip_prefix('.').map_or(rest, |decimals| decimals.trim_start_matches('0'));
        matches!(marker, "Z" | "+00:00").then_some(day)
    };
    of_midnight().unwrap_or(text)
}

/// Reads an RFC 3339 instant with an explicit UTC marker: `2023-10-27T10:00:00Z`, with up to nine decimals of a
/// second; `+00:00` is the same as `Z`. Other offsets are refused, because the bank asks for UTC.
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

/// Reads the instant to evaluate as of: see [`parse_day_or_instant`].
#[must_use]
pub fn parse_as_of(text: &str) -> Option<DateTime<Utc>> {
    parse_day_or_instant(text)
}

/// Reads an instant, or a day as its first instant in UTC.
#[must_use]
pub fn parse_day_or_instant(text: &str) -> Option<DateTime<Utc>> {
    parse_instant(text).or_else(|| Some(parse(text)?.and_time(NaiveTime::MIN).and_utc()))
}

/// Returns the day of an instant in Central European time, the time zone of the applicant: an hour ahead of UTC, and
/// two in summer time, which lasts from 01:00 UTC on the last Sunday of March until 01:00 UTC on the last Sunday of
/// October.
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

/// Returns the last Sunday of a month that has 31 days.
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
    fn midnight_in_utc_is_a_day() {
        for good in ["2028-11-25", "2028-11-25T00:00:00Z", "2028-11-25T00:00:00.000Z", "2028-11-25T00:00:00+00:00"] {
            assert_eq!(parse_day(good), parse("2028-11-25"), "{good}");
        }
        for bad in [
            "2028-11-25T00:00:01Z",
            "2028-11-25T00:00:00.001Z",
            "2028-11-25T00:00:00",
            "2028-11-25T00:00:00+01:00",
            "2028-02-30T00:00:00Z",
            "2028-11-25 00:00:00Z",
            "9999-12-31",
            "",
        ] {
            assert_eq!(parse_day(bad), None, "{bad}");
        }
    }

    #[test]
    fn some_documents_are_valid_without_end() {
        for endless in ["9999-12-31", "9999-01-01", "2999-12-31", "9999-12-31T00:00:00.000Z"] {
            assert_eq!(parse_last_day(endless), Some(NaiveDate::MAX), "{endless}");
        }
        for (text, day) in
            [("2030-01-31", parse("2030-01-31")), ("2926-01-31", None), ("9999-02-30", None), ("9999", None)]
        {
            assert_eq!(parse_last_day(text), day, "{text}");
        }
    }

    #[test]
    fn a_date_can_lack_its_day() {
        for lacking in [
            "1968-00-00",
            "1968-05-00",
            "1963-XX-XX",
            "1963-05-xx",
            "1968-??-??",
            "1968",
            "1968-05",
            "19680000",
            "1968<<<<",
            "00.00.1968",
            "XX.XX.1968",
            "1968----",
        ] {
            assert!(lacks_its_day(lacking), "{lacking}");
        }
        for whole in [
            "1968-05-05",
            "1968-02-30",
            "05.05.1968",
            "19680505",
            "0000-00-00",
            "1968-5",
            "1990-5-5",
            "1990/5/5",
            "5.5.1990",
            "68",
            "196",
            "XXXX-XX-XX",
            "",
            "1968-00-00-00",
            // A month in words, and an L for a 1: neither known nor left open.
            "Juni 1968",
            "1968-0l-00",
            "1968-l2-XX",
        ] {
            assert!(!lacks_its_day(whole), "{whole}");
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
