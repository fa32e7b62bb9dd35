//! Many applications, evaluated on all cores while Python reads the next ones.

use std::ops::Range;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};
use rayon::prelude::*;
use serde::Serialize;

use crate::answers::{Record, assessed};
use crate::error::Error;
use crate::pool::pool;
use crate::question::Question;

/// Records that one core takes at a time.
const PIECE: usize = 64;

/// Answers that are being made.
#[pyclass(frozen, module = "onboardable")]
pub struct Pending(Mutex<Option<Receiver<Vec<String>>>>);

/// Begins to evaluate records. The answers are the assessments in the order of the records, as JSON; one that cannot be
/// read is answered with its error.
#[pyfunction]
pub fn assess_records(
    records: &Bound<'_, PyList>,
    question: &Bound<'_, Question>,
    threads: Option<usize>,
) -> PyResult<Pending> {
    let pool = pool(threads)?;
    // The records are copied, so that no thread needs the interpreter.
    let mut text = Vec::new();
    let mut places: Vec<Range<usize>> = Vec::with_capacity(records.len());
    for record in records {
        let start = text.len();
        let Record(record) = record.extract()?;
        text.extend_from_slice(record);
        places.push(start..text.len());
    }
    let question = question.clone().unbind();
    let (sender, receiver) = sync_channel(1);
    let work = move || {
        let question = question.get();
        let answer = |place: &Range<usize>| {
            let record = text.get(place.clone()).unwrap_or_default();
            assessed(record, question).unwrap_or_else(|error| refused(&error))
        };
        let answers = places.par_iter().with_min_len(PIECE).map(answer).collect();
        // Nobody waits any more where the caller has stopped early.
        let _ = sender.send(answers);
    };
    Arc::clone(&pool).spawn(work);
    Ok(Pending(Mutex::new(Some(receiver))))
}

#[pymethods]
impl Pending {
    /// Waits for the answers and returns them. They can be taken once.
    fn answers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let receiver = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let answers = py.detach(|| receiver.and_then(|receiver| receiver.recv().ok()));
        let answers = answers.ok_or_else(|| Error::new("stopped", "the evaluation stopped", "run again"))?;
        PyList::new(py, answers.iter().map(|answer| PyString::new(py, answer)))
    }
}

/// The answer to a record that cannot be read.
fn refused(error: &Error) -> String {
    #[derive(Serialize)]
    struct Refused<'e> {
        error: &'e Error,
    }
    serde_json::to_string(&Refused { error }).unwrap_or_default()
}
