//! The time of an applicant, compared with that of the straightforward version: see `README.md` in this folder.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a benchmark needs a clock")]
#![allow(clippy::expect_used, reason = "made-up applicants are readable")]

mod yardstick;

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Instant;

use chrono::{DateTime, Utc};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use onboardable::facts::{Facts, Question};
use onboardable::value::date;
use onboardable::{Application, Gate, assess};

const COUNT: u64 = 1_000;

/// Seven of ten pass, as `applicants` makes them.
static MIXED: LazyLock<String> = LazyLock::new(|| applicants::ndjson(COUNT));

/// Applicants without even a note.
static CLEAN: LazyLock<String> = LazyLock::new(|| {
    let is_clean = |json: &String| assess(&read(json), Gate::AccountOpening, *AS_OF).findings.is_empty();
    (0..).map(applicants::applicant).filter(is_clean).take(1_000).map(|json| json + "\n").collect()
});

static AS_OF: LazyLock<DateTime<Utc>> = LazyLock::new(|| date::parse_as_of(applicants::AS_OF).expect("a day"));

fn main() {
    divan::main();
    if std::env::args().any(|argument| argument == "--bench") {
        ratios();
    }
}

fn judge(application: &Application<'_>) {
    black_box(assess(black_box(application), Gate::AccountOpening, *AS_OF).decision());
}

fn judge_by_yardstick(applicant: &yardstick::Applicant) {
    black_box(yardstick::decision(&yardstick::judge(black_box(applicant), *AS_OF)));
}

fn read(line: &str) -> Application<'_> {
    Application::from_slice(black_box(line.as_bytes())).expect("a readable applicant")
}

/// As the command line reads many applicants.
fn read_in_bulk(line: &str) -> Application<'_> {
    sonic_rs::from_slice(black_box(line.as_bytes())).expect("a readable applicant")
}

fn read_by_yardstick(line: &str) -> yardstick::Applicant {
    yardstick::Applicant::from_json(black_box(line.as_bytes())).expect("a readable applicant")
}

fn read_in_bulk_by_yardstick(line: &str) -> yardstick::Applicant {
    yardstick::Applicant::from_json_in_bulk(black_box(line.as_bytes())).expect("a readable applicant")
}

fn each_line<T>(bencher: Bencher<'_, '_>, lines: &str, work: impl Fn(&str) -> T + Sync) {
    bencher.counter(ItemsCount::new(lines.lines().count())).counter(BytesCount::of_str(lines)).bench(|| {
        for line in lines.lines() {
            black_box(work(line));
        }
    });
}

fn each<T: Sync>(bencher: Bencher<'_, '_>, parsed: &[T], work: impl Fn(&T) + Sync) {
    bencher.counter(ItemsCount::new(parsed.len())).bench(|| parsed.iter().for_each(&work));
}

#[divan::bench]
fn judge_clean(bencher: Bencher<'_, '_>) {
    each(bencher, &CLEAN.lines().map(read).collect::<Vec<_>>(), judge);
}

#[divan::bench]
fn judge_clean_by_yardstick(bencher: Bencher<'_, '_>) {
    each(bencher, &CLEAN.lines().map(read_by_yardstick).collect::<Vec<_>>(), judge_by_yardstick);
}

#[divan::bench]
fn judge_mixed(bencher: Bencher<'_, '_>) {
    each(bencher, &MIXED.lines().map(read).collect::<Vec<_>>(), judge);
}

#[divan::bench]
fn judge_mixed_by_yardstick(bencher: Bencher<'_, '_>) {
    each(bencher, &MIXED.lines().map(read_by_yardstick).collect::<Vec<_>>(), judge_by_yardstick);
}

#[divan::bench]
fn facts_only(bencher: Bencher<'_, '_>) {
    each(bencher, &MIXED.lines().map(read).collect::<Vec<_>>(), |application| {
        black_box(Facts::new(black_box(application), Question { gate: Gate::AccountOpening, as_of: *AS_OF }).today);
    });
}

#[divan::bench]
fn parse(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| drop(black_box(read(line))));
}

#[divan::bench]
fn parse_by_yardstick(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| drop(black_box(read_by_yardstick(line))));
}

#[divan::bench]
fn parse_and_judge(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| judge(&read(line)));
}

#[divan::bench]
fn parse_and_judge_by_yardstick(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| judge_by_yardstick(&read_by_yardstick(line)));
}

#[divan::bench]
fn bulk_parse(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| drop(black_box(read_in_bulk(line))));
}

#[divan::bench]
fn bulk_parse_and_judge(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| judge(&read_in_bulk(line)));
}

#[divan::bench]
fn bulk_parse_and_judge_by_yardstick(bencher: Bencher<'_, '_>) {
    each_line(bencher, &MIXED, |line| judge_by_yardstick(&read_in_bulk_by_yardstick(line)));
}

/// The figures of the README: all parts take turns, and the best of many rounds counts, so that the other load of the
/// machine is excluded.
fn ratios() {
    let (clean, mixed) = (CLEAN.as_str(), MIXED.as_str());
    let parsed: Vec<_> = mixed.lines().map(read).collect();
    let parsed_clean: Vec<_> = clean.lines().map(read).collect();
    let owned: Vec<_> = mixed.lines().map(read_by_yardstick).collect();
    let owned_clean: Vec<_> = clean.lines().map(read_by_yardstick).collect();
    let works: [(&str, &dyn Fn()); 12] = [
        ("judge, clean", &|| parsed_clean.iter().for_each(judge)),
        ("judge, clean, yardstick", &|| owned_clean.iter().for_each(judge_by_yardstick)),
        ("judge, mixed", &|| parsed.iter().for_each(judge)),
        ("judge, mixed, yardstick", &|| owned.iter().for_each(judge_by_yardstick)),
        ("parse", &|| mixed.lines().for_each(|line| drop(black_box(read(line))))),
        ("parse, yardstick", &|| mixed.lines().for_each(|line| drop(black_box(read_by_yardstick(line))))),
        ("parse and judge", &|| mixed.lines().for_each(|line| judge(&read(line)))),
        ("parse and judge, yardstick", &|| {
            mixed.lines().for_each(|line| judge_by_yardstick(&read_by_yardstick(line)))
        }),
        ("bulk parse", &|| mixed.lines().for_each(|line| drop(black_box(read_in_bulk(line))))),
        ("bulk parse, yardstick", &|| {
            mixed.lines().for_each(|line| drop(black_box(read_in_bulk_by_yardstick(line))));
        }),
        ("bulk parse and judge", &|| mixed.lines().for_each(|line| judge(&read_in_bulk(line)))),
        ("bulk parse and judge, yardstick", &|| {
            mixed.lines().for_each(|line| judge_by_yardstick(&read_in_bulk_by_yardstick(line)));
        }),
    ];
    let mut best = [f64::MAX; 12];
    for _ in 0..200 {
        for ((_, work), best) in works.iter().zip(&mut best) {
            let start = Instant::now();
            work();
            *best = best.min(start.elapsed().as_secs_f64() * 1e9 / 1_000.0);
        }
    }
    println!("\nnanoseconds per applicant, of {} bytes of JSON on average", mixed.len() / 1_000);
    for ((name, _), best) in works.iter().zip(best) {
        println!("  {name:<34}{best:>8.0}");
    }
    let [
        judge_clean,
        judge_clean_yardstick,
        judge,
        judge_yardstick,
        parse,
        _,
        whole,
        whole_yardstick,
        _,
        _,
        bulk,
        bulk_yardstick,
    ] = best;
    println!("\nratio                                          is     to be under");
    for (name, ratio, bound) in [
        ("judge / yardstick's judge, clean", judge_clean / judge_clean_yardstick, 0.5),
        ("judge / yardstick's judge, mixed", judge / judge_yardstick, 0.5),
        ("judge / parse, clean", judge_clean / parse, 0.2),
        ("judge / parse, mixed", judge / parse, 0.2),
        ("parse and judge / yardstick", whole / whole_yardstick, 0.85),
        ("bulk / yardstick", bulk / whole_yardstick, 0.6),
        ("bulk / yardstick read in bulk too", bulk / bulk_yardstick, 1.0),
    ] {
        println!("  {name:<42}{ratio:>7.3}{bound:>14}");
    }
}
