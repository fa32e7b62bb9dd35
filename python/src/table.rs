//! Applications in Arrow data: a column of JSON or of structs in, a table of answers out, no Python object per row.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::{Array, ArrayRef, RecordBatch, StructArray};
use arrow_cast::cast;
use arrow_json::ReaderBuilder;
use arrow_json::writer::LineDelimitedWriter;
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields, Schema, SchemaRef};
use onboardable::application::{Application, Person};
use onboardable::report::{DeadlineReport, FindingReport};
use onboardable::setting::Reference;
use onboardable::{Decision, Light, Report, RuleId, Who};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use pyo3_arrow::input::AnyArray;
use rayon::prelude::*;
use serde::Serialize;

use crate::error::Error;
use crate::pool::pool;
use crate::question::Question;

/// What is needed instead of a column that cannot be read.
const NEEDED: &str = "give a column of JSON, as text or bytes, or of structs";

/// Rows that one core takes at a time.
const PIECE: usize = 1024;

/// Evaluates the application in each row. Returns a `pyarrow.Table` with a row for each, in their order; one that cannot be
/// read has an `error` and no decision.
///
/// Without `column` the values themselves are the applications: JSON in texts or bytes, or structs such as the rows of a
/// table. `with_json` adds the whole assessment as JSON.
#[pyfunction]
pub fn assess_arrow<'py>(
    py: Python<'py>,
    data: AnyArray,
    question: &Bound<'py, Question>,
    column: Option<&str>,
    threads: Option<usize>,
    with_json: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let (question, schema) = (question.get(), schema(with_json));
    // One thread is the caller's: callers that are threads themselves do not wait for each other.
    let pool = if threads == Some(1) { None } else { Some(pool(threads)?) };
    let arrays = data.into_reader()?;
    let batches: Result<Vec<RecordBatch>, Error> = py.detach(|| {
        let mut batches = Vec::new();
        for array in arrays {
            let applications = applications(array?, column)?;
            let starts: Vec<usize> = (0..applications.len()).step_by(PIECE).collect();
            let piece = |start: &usize| {
                let length = PIECE.min(applications.len().saturating_sub(*start));
                answers(&applications.slice(*start, length), question, &schema, with_json)
            };
            let answered: Result<Vec<RecordBatch>, Error> = match &pool {
                Some(pool) => pool.install(|| starts.par_iter().map(piece).collect()),
                None => starts.iter().map(piece).collect(),
            };
            batches.extend(answered?);
        }
        Ok(batches)
    });
    PyTable::try_new(batches?, schema)?.into_pyarrow(py)
}

/// The array that holds the applications.
fn applications(array: ArrayRef, column: Option<&str>) -> Result<ArrayRef, Error> {
    let Some(column) = column else { return Ok(array) };
    let columns =
        array.as_struct_opt().ok_or_else(|| invalid("the data is a single column", "leave out `column`"))?;
    let found = columns.column_by_name(column).map(Arc::clone);
    found.ok_or_else(|| {
        let names = columns.column_names();
        invalid("there is no column of this name", &format!("give one of {}", names.join(", ")))
    })
}

fn invalid(problem: &str, way_out: &str) -> Error {
    Error::new("invalid_column", problem, way_out)
}

impl From<ArrowError> for Error {
    /// The message of Arrow may contain a value.
    fn from(_: ArrowError) -> Self {
        invalid("the Arrow data cannot be read", NEEDED)
    }
}

/// The answers to some applications in a row.
fn answers(
    applications: &ArrayRef,
    question: &Question,
    schema: &SchemaRef,
    with_json: bool,
) -> Result<RecordBatch, Error> {
    let mut decoder = ReaderBuilder::new(Arc::clone(schema)).with_batch_size(PIECE).build_decoder()?;
    let are_structs = matches!(applications.data_type(), DataType::Struct(_));
    for record in records(applications)? {
        match record.and_then(|record| report(&record, question)) {
            Ok(report) => decoder.serialize(&[Row::of(&report, with_json)])?,
            Err(error) if are_structs && error.is_not_json() => decoder.serialize(&[Row::refused(&no_json())])?,
            Err(error) => decoder.serialize(&[Row::refused(&error)])?,
        }
    }
    let batch = decoder.flush()?;
    Ok(batch.unwrap_or_else(|| RecordBatch::new_empty(Arc::clone(schema))))
}

/// The JSON of an application, or why there is none.
type Record<'a> = Result<Cow<'a, [u8]>, Error>;

/// The JSON of each row.
fn records(applications: &ArrayRef) -> Result<Vec<Record<'_>>, Error> {
    fn each<'a, T: AsRef<[u8]> + ?Sized + 'a>(values: impl Iterator<Item = Option<&'a T>>) -> Vec<Record<'a>> {
        values.map(|value| value.map(|value| Cow::Borrowed(value.as_ref())).ok_or_else(null)).collect()
    }
    Ok(match applications.data_type() {
        DataType::Utf8 => each(applications.as_string::<i32>().iter()),
        DataType::LargeUtf8 => each(applications.as_string::<i64>().iter()),
        DataType::Utf8View => each(applications.as_string_view().iter()),
        DataType::Binary => each(applications.as_binary::<i32>().iter()),
        DataType::LargeBinary => each(applications.as_binary::<i64>().iter()),
        DataType::BinaryView => each(applications.as_binary_view().iter()),
        DataType::Null => (0..applications.len()).map(|_| Err(null())).collect(),
        DataType::Struct(_) => {
            has_parts(applications.data_type())?;
            let rows = cast(applications, &plain(applications.data_type()))?;
            let rows = rows.as_struct();
            let lines = json_lines(rows)?;
            let lines = lines.split(|byte| *byte == b'\n').enumerate().take(rows.len());
            lines
                .map(|(row, line)| if rows.is_valid(row) { Ok(Cow::Owned(line.to_vec())) } else { Err(null()) })
                .collect()
        }
        _ => return Err(invalid("the applications are neither JSON nor structs", NEEDED)),
    })
}

/// Whether a struct has parts of an application, or of a person alone. A table with the applications in one of its columns
/// has none: each row would be an empty application.
fn has_parts(structs: &DataType) -> Result<(), Error> {
    let DataType::Struct(fields) = structs else { return Ok(()) };
    let parts = || Application::SHAPE.fields.iter().chain(Person::SHAPE.fields);
    if fields.iter().any(|field| parts().any(|part| part.name == field.name())) {
        return Ok(());
    }
    Err(invalid("no column is a part of an application", "name the column of the applications as `column`"))
}

/// Of a time beyond all calendars, for example, Arrow writes something else than JSON.
fn no_json() -> Error {
    Error::new("invalid_value", "the row has a value that JSON does not have", "correct the row")
}

fn null() -> Error {
    Error::new("null", "the row has no application", "supply one, or remove the row")
}

fn report(record: &[u8], question: &Question) -> Result<Report, Error> {
    let application = question.read(record)?;
    Ok(Report::new(&question.rulebook.assess(&application, question.gate, question.as_of), question.lang))
}

/// Structs as lines of JSON. A field that is null is left out: it is missing.
fn json_lines(rows: &StructArray) -> Result<Vec<u8>, Error> {
    let (fields, columns, _) = rows.clone().into_parts();
    let batch = RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)?;
    let mut lines = Vec::new();
    let mut writer = LineDelimitedWriter::new(&mut lines);
    writer.write(&batch)?;
    writer.finish()?;
    Ok(lines)
}

/// The type with instants in UTC, as the bank's API writes them, and every field optional: under a struct that is null,
/// fields are null that never are otherwise.
fn plain(data_type: &DataType) -> DataType {
    let field = |field: &FieldRef| {
        Arc::new(field.as_ref().clone().with_data_type(plain(field.data_type())).with_nullable(true))
    };
    match data_type {
        DataType::Timestamp(unit, Some(_)) => DataType::Timestamp(*unit, Some("UTC".into())),
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(field).collect()),
        DataType::List(item) => DataType::List(field(item)),
        DataType::LargeList(item) => DataType::LargeList(field(item)),
        other => other.clone(),
    }
}

/// A row of the answers. Its fields are those of [`schema`].
#[derive(Serialize)]
struct Row<'r> {
    reference: Option<&'r Reference>,
    decision: Option<Decision>,
    light: Option<Light>,
    as_of: Option<&'r str>,
    rules: Vec<RuleId>,
    notes: Vec<RuleId>,
    next: Vec<Next<'r>>,
    due: Vec<Due<'r>>,
    error: Option<&'r Error>,
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<String>,
}

#[derive(PartialEq, Serialize)]
struct Next<'r> {
    rule: RuleId,
    who: Who,
    text: &'r str,
}

#[derive(Serialize)]
struct Due<'r> {
    /// The day of `by`.
    day: &'r str,
    by: &'r str,
    passed: bool,
    who: Who,
    what: &'r str,
    title: &'r str,
    rule: RuleId,
}

impl<'r> Row<'r> {
    fn of(report: &'r Report, with_json: bool) -> Self {
        let is_note = |one: &&FindingReport| one.light == Light::Green;
        let blocking = || report.findings.iter().filter(move |one| !is_note(one));
        let next = |one: &'r FindingReport| {
            let next = one.next.as_ref()?;
            Some(Next { rule: one.rule, who: next.who, text: &next.text })
        };
        let due = |one: &'r DeadlineReport| Due {
            day: one.by.get(..10).unwrap_or(&one.by),
            by: &one.by,
            passed: one.passed,
            who: one.who,
            what: &one.what,
            title: &one.title,
            rule: one.rule,
        };
        Self {
            reference: report.reference.as_ref(),
            decision: Some(report.decision),
            light: Some(report.light),
            as_of: Some(&report.as_of),
            rules: distinct(blocking().map(|one| one.rule)),
            notes: distinct(report.findings.iter().filter(is_note).map(|one| one.rule)),
            next: distinct(blocking().filter_map(next)),
            due: report.deadlines.iter().map(due).collect(),
            error: None,
            json: with_json.then(|| report.to_json()),
        }
    }

    fn refused(error: &'r Error) -> Self {
        Self {
            reference: None,
            decision: None,
            light: None,
            as_of: None,
            rules: Vec::new(),
            notes: Vec::new(),
            next: Vec::new(),
            due: Vec::new(),
            error: Some(error),
            json: None,
        }
    }
}

/// Each once: a rule has a finding for each of its fields. They are in the order of the rulebook, so that the same ones
/// are next to each other.
fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut distinct: Vec<T> = all.collect();
    distinct.dedup();
    distinct
}

/// The columns of the answers.
fn schema(with_json: bool) -> SchemaRef {
    let text = |name: &str| Field::new(name, DataType::Utf8, true);
    let list = |name: &str, of: DataType| Field::new_list(name, Field::new_list_field(of, true), true);
    let structs = |fields: Vec<Field>| DataType::Struct(Fields::from(fields));
    let next = structs(vec![text("rule"), text("who"), text("text")]);
    let (day, passed) = (Field::new("day", DataType::Date32, true), Field::new("passed", DataType::Boolean, true));
    let due = structs(vec![day, text("by"), passed, text("who"), text("what"), text("title"), text("rule")]);
    let number = |name: &str| Field::new(name, DataType::Int64, true);
    let mut fields = vec![
        text("reference"),
        text("decision"),
        text("light"),
        text("as_of"),
        list("rules", DataType::Utf8),
        list("notes", DataType::Utf8),
        list("next", next),
        list("due", due),
        Field::new(
            "error",
            structs(vec![text("code"), text("problem"), text("way_out"), number("line"), number("column")]),
            true,
        ),
    ];
    if with_json {
        fields.push(text("json"));
    }
    Arc::new(Schema::new(fields))
}
