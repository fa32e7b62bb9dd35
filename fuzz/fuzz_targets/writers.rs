//! What the desk writes, with hostile texts as values, names and places: pages and Markdown keep their structure, CSV reads
//! back and has no formula, a calendar has no line of a name's own.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::application::{Pointer, Text};
use onboardable::report::{Tone, shown};
use onboardable::rulebook::Rulebook;
use onboardable::setting::Reference;
use onboardable::{Application, Lang, Report, assess};
use onboardable_desk::applicant::Applicant;
use onboardable_desk::due::{Due, DueList};
use onboardable_desk::report::Sheets;
use onboardable_desk::table::{Cell, Row, neutral, write_csv};
use onboardable_desk::work::{By, Open, Work};
use onboardable_desk::worklist::{Per, WorkList};
use onboardable_fuzz::{any_gate, any_lang, as_of, has_no_control, record, text};

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    let (gate, lang, way) = (any_gate(bytes)?, any_lang(bytes)?, bytes.int_in_range(0..=5)?);
    let hostile = text(bytes)?;
    if way == 0 {
        return cells(bytes);
    }
    let json = record(bytes)?;
    let Ok(application) = Application::from_slice(&json) else { return Ok(()) };
    let assessment = assess(&application, gate, as_of());
    let report = Report::new(&assessment, lang);
    let named = |name: &str| Applicant {
        // The name of a file comes from the command line, which shows it so.
        file: Some(shown(name).into()),
        entry: 2,
        line: 7,
        reference: Reference::of(&Text::from(name.to_owned())),
    };
    match way {
        // Where there is no value, it has no place.
        1 if !hostile.is_empty() => {
            let page = |value: &str| {
                let report = report.clone().with_values(|_| Some(value.to_owned()));
                sheets(lang).sheet(&report, Some(value)) + &sheets(lang).unreadable(value, value)
            };
            assert!(tags(&page(&hostile)) == tags(&page("harmless")), "a value becomes markup");
        }
        1 | 2 => {
            let markdown = |value: &str| {
                let value = Pointer::value_in("", &value.into());
                report.clone().with_values(|_| value.clone()).to_markdown()
            };
            let (hostile, harmless) = (markdown(&hostile), markdown("harmless"));
            has_no_control(&hostile);
            assert!(structure(&hostile) == structure(&harmless), "a value becomes markup");
        }
        3 => {
            let value = Pointer::value_in("", &hostile.as_str().into());
            let with_values = report.with_values(|_| value.clone());
            let per = if bytes.arbitrary()? { Per::Finding } else { Per::Applicant };
            let list = WorkList { per, shows_values: true, lang, pack: Rulebook::builtin().pack(lang) };
            let mut rows = vec![list.head()];
            rows.extend(list.rows(&named(&hostile), &assessment, &with_values));
            for cell in rows.iter().flatten() {
                if let Cell::Text(text) = cell {
                    has_no_control(text);
                }
            }
            rows.push(list.unreadable(&named(&hostile), &hostile, "give one object per line"));
            reads_back(&rows);
        }
        4 => {
            let by = *bytes.choose(&[By::Who, By::Rule, By::Field, By::Day])?;
            let mut work = Work::new(Rulebook::builtin(), lang, gate, as_of(), by, 3);
            work.count(1, 1);
            if let Some(open) = Open::of(named(&hostile), &assessment, &report, by) {
                work.add(open);
            }
            has_no_control(&work.to_text(&plain));
            serde_json::from_str::<serde_json::Value>(&work.to_json()).expect("JSON");
            has_no_formula(&work.to_csv());
        }
        _ => {
            let due = assessment.deadlines.iter().map(|deadline| Due {
                applicant: named(&hostile),
                as_of: assessment.as_of,
                deadline: deadline.clone(),
            });
            let mut list = DueList {
                rulebook: Rulebook::builtin(),
                lang,
                gate,
                as_of: as_of(),
                within: 365,
                applicants: 1,
                unreadable: 0,
                applicants_due: 1,
                due: due.collect(),
            };
            list.sort();
            has_no_control(&list.to_text(&plain));
            serde_json::from_str::<serde_json::Value>(&list.to_json()).expect("JSON");
            has_no_formula(&list.to_csv());
            is_calendar(&list.to_calendar(), list.due.len());
        }
    }
    Ok(())
}

/// Rows of any texts.
fn cells(bytes: &mut Unstructured<'_>) -> Result<()> {
    let mut rows = Vec::new();
    for _ in 0..bytes.int_in_range(1..=3)? {
        // A row of one empty cell is an empty line, which is no row.
        let mut row: Row = vec![Cell::Number(bytes.arbitrary()?)];
        for _ in 0..bytes.int_in_range(0..=5)? {
            row.push(Cell::text(text(bytes)?));
        }
        rows.push(row);
    }
    reads_back(&rows);
    Ok(())
}

fn plain(_: Tone, text: &str) -> String {
    text.to_owned()
}

fn sheets(lang: Lang) -> &'static Sheets {
    static SHEETS: OnceLock<[Sheets; 2]> = OnceLock::new();
    let of = |lang| Sheets::new(Rulebook::builtin(), as_of().date_naive(), lang);
    let [en, de] = SHEETS.get_or_init(|| [of(Lang::En), of(Lang::De)]);
    if lang == Lang::En { en } else { de }
}

/// The tags of a page, without the text between them.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|part| part.split_once('>').map_or(part, |(tag, _)| tag)).collect()
}

/// What a text is as Markdown, without the words.
fn structure(markdown: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser};

    let mut structure = Vec::new();
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Text(_) | Event::SoftBreak => {}
            Event::Code(_) => structure.push("code".to_owned()),
            other => structure.push(format!("{other:?}")),
        }
    }
    structure
}

/// CSV as a program reads it that splits at a separator.
fn split(csv: &[u8], separator: u8) -> Vec<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(csv);
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

fn reads_back(rows: &[Row]) {
    let mut out = Vec::new();
    write_csv(&mut out, rows);
    let written = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => neutral(text).into_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
    };
    let expected: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(written).collect()).collect();
    assert!(split(&out, b',') == expected, "CSV reads back as it was written");
    // A number is no formula, with its sign either.
    let texts = |row: &Row| row.iter().filter(|cell| !matches!(cell, Cell::Number(_))).cloned().collect::<Row>();
    let mut out = Vec::new();
    write_csv(&mut out, &rows.iter().map(texts).collect::<Vec<_>>());
    has_no_formula(&out);
}

/// No cell begins as a formula, however the table is split.
fn has_no_formula(csv: &[u8]) {
    for separator in *b",;\t" {
        for cell in split(csv, separator).concat() {
            let cell = cell.trim_start_matches(|one: char| one.is_whitespace() || one.is_control());
            let is_skipped = |one: char| one.is_whitespace() || one.is_control() || "\"'".contains(one);
            let is_formula = !cell.starts_with('\'')
                && cell.trim_start_matches(is_skipped).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            let is_number = cell.parse::<i64>().is_ok();
            assert!(!is_formula || is_number, "a cell is a formula, split at {:?}", char::from(separator));
        }
    }
}

fn is_calendar(calendar: &str, entries: usize) {
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    for line in calendar.split_terminator("\r\n") {
        assert!(!line.contains(|one: char| one.is_control()), "a control character in a line of a calendar");
        assert!(line.len() <= 76, "a line of {} bytes", line.len());
    }
    let unfolded = calendar.replace("\r\n ", "");
    let begun = unfolded.split("\r\n").filter(|line| *line == "BEGIN:VEVENT").count();
    let ended = unfolded.split("\r\n").filter(|line| *line == "END:VEVENT").count();
    assert!(begun == entries && ended == entries, "an entry for each deadline");
}
