//! A table of applicants and its mapping: what a row becomes is the JSON of an application with the same texts, and a
//! mapping that is proposed can be used.
#![no_main]

use std::fmt::Write as _;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::Application;
use onboardable::application::{FieldKind, ReadProblem, Shape};
use onboardable::rulebook::Rulebook;
use onboardable_desk::columns::{Columns, Mapping, Refused};
use onboardable_fuzz::{fields, text};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    if bytes.arbitrary()? {
        return proposal(bytes);
    }
    let mapping = if bytes.arbitrary()? { mapping(bytes)? } else { bytes.arbitrary::<&str>()?.to_owned() };
    let mapping = match Mapping::read(&mapping) {
        Ok(mapping) => mapping,
        Err(Refused::Mapping(line)) => {
            assert!(line <= mapping.split('\n').count(), "the mapping has no line {line}");
            return Ok(());
        }
        Err(other) => unreachable!("a mapping alone is not refused as {other:?}"),
    };
    let separator = *bytes.choose(b",;\t")?;
    let table = if bytes.arbitrary()? { table(separator, bytes)? } else { bytes.bytes(bytes.len())?.to_vec() };
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(&*table);
    let Ok(headers) = reader.headers().cloned() else { return Ok(()) };
    let headers: Vec<&str> = headers.iter().collect();
    let columns = match Columns::of(&headers, &mapping, Rulebook::builtin()) {
        Ok(columns) => columns,
        Err(refused) => {
            assert!(!refused.to_string().is_empty());
            return Ok(());
        }
    };
    for row in reader.byte_records().take(20) {
        let Ok(row) = row else { return Ok(()) };
        let mut json = String::new();
        if let Err(refused) = columns.write(row.iter(), &mut json) {
            assert!(!refused.to_string().is_empty() && !refused.way_out().is_empty());
            continue;
        }
        let value: Value = serde_json::from_str(&json).expect("a row becomes JSON");
        if let Err(error) = Application::from_json(&json) {
            assert!(error.problem == ReadProblem::TooLong, "a row can be read, unless it is too long: {error}");
        }
        for (header, cell) in headers.iter().zip(&row) {
            let path = header.trim();
            if mapping_has_nothing(&mapping) && is_text(path) && !cell.is_empty() {
                let pointer = format!("/{}", path.trim_start_matches('/').replace('.', "/"));
                let stated = value.pointer(&pointer).and_then(Value::as_str);
                assert!(stated.map(str::as_bytes) == Some(cell), "a text stays as it is");
            }
        }
    }
    Ok(())
}

/// A mapping that is proposed for headers is one, and the table can be read with it if it has a column of a field.
fn proposal(bytes: &mut Unstructured<'_>) -> Result<()> {
    let mut headers = Vec::new();
    for _ in 0..bytes.int_in_range(1..=6)? {
        headers.push(header(bytes)?);
    }
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let proposed = Mapping::proposed(&headers, Rulebook::builtin());
    let mapping = Mapping::read(&proposed).expect("a proposed mapping can be read");
    let columns = Columns::of(&headers, &mapping, Rulebook::builtin());
    assert!(matches!(columns, Ok(_) | Err(Refused::NoColumn)), "a proposed mapping can be used: {columns:?}");
    Ok(())
}

/// A header: the path of a field, part of it, or any text.
fn header(bytes: &mut Unstructured<'_>) -> Result<String> {
    let path = bytes.choose(fields())?.trim_start_matches('/').replace('/', ".");
    Ok(match bytes.int_in_range(0..=5)? {
        0 => text(bytes)?,
        1 => path.rsplit('.').next().unwrap_or_default().to_owned(),
        2 => path.replace(".0", ".1"),
        3 => format!(" {path}"),
        _ => path,
    })
}

fn mapping(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut toml = "[columns]\n".to_owned();
    for _ in 0..bytes.int_in_range(0..=3)? {
        let _ = writeln!(toml, "{:?} = {:?}", header(bytes)?, header(bytes)?);
    }
    if bytes.arbitrary()? {
        let _ = writeln!(toml, "[values.{:?}]\n{:?} = {:?}", header(bytes)?, text(bytes)?, text(bytes)?);
    }
    if bytes.arbitrary()? {
        let days = bytes.choose(&["DD.MM.YYYY", "MM/DD/YYYY", "YYYY MM DD", "%Y", "DDMMYYYY"])?;
        let _ = writeln!(toml, "[days]\n{:?} = {days:?}", header(bytes)?);
    }
    Ok(toml)
}

fn table(separator: u8, bytes: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(Vec::new());
    let columns = bytes.int_in_range(1..=8)?;
    let headers = (0..columns).map(|_| header(bytes)).collect::<Result<Vec<_>>>()?;
    writer.write_record(headers).expect("memory");
    for _ in 0..bytes.int_in_range(1..=3)? {
        let row = (0..columns).map(|_| text(bytes)).collect::<Result<Vec<_>>>()?;
        writer.write_record(row).expect("memory");
    }
    Ok(writer.into_inner().expect("memory"))
}

fn mapping_has_nothing(mapping: &Mapping) -> bool {
    format!("{mapping:?}") == format!("{:?}", Mapping::default())
}

/// Whether a path without a place in a list is that of a text.
fn is_text(path: &str) -> bool {
    let mut shape: &Shape = &Application::SHAPE;
    let mut kind = None;
    for part in path.trim_start_matches('/').split(['.', '/']) {
        kind = shape.fields.iter().find(|field| field.name == part).map(|field| field.kind);
        match kind {
            Some(FieldKind::Object(inner) | FieldKind::OneOrList(inner)) => shape = inner,
            Some(FieldKind::Text) => {}
            _ => return false,
        }
    }
    matches!(kind, Some(FieldKind::Text))
}
