//! The answer to one question, as JSON text.

use onboardable::advance::Advanced;
use onboardable::check::Kind;
use onboardable::handbook::Explanation;
use onboardable::{NameField, Report, UpdateReport};
use onboardable_desk::handbook::similar_names;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;
use serde::Serialize;

use crate::error::Error;
use crate::question::Question;

/// The text of an application.
pub struct Record<'p>(pub &'p [u8]);

impl<'a, 'py> FromPyObject<'a, 'py> for Record<'a> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() {
            let text = object.extract::<&'a str>();
            let half = || {
                Error::new("ill_formed_text", "the text contains half of a UTF-16 pair", "supply whole characters")
            };
            return text.map(|text| Self(text.as_bytes())).map_err(|_| half().into());
        }
        object
            .extract::<&'a [u8]>()
            .map(Self)
            .map_err(|_| PyTypeError::new_err("an application must be a dict, or JSON as str or bytes"))
    }
}

/// Writes an answer. Serializing strings, lists and enums into memory has no way to fail.
fn json(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}

/// The assessment of an application, as the command line writes it.
pub fn assessed(record: &[u8], question: &Question) -> Result<String, Error> {
    let application = question.read(record)?;
    let assessment = question.rulebook.assess(&application, question.gate, question.as_of);
    Ok(Report::new(&assessment, question.lang).to_json())
}

/// May this applicant be onboarded?
#[pyfunction]
pub fn assess(py: Python<'_>, record: Record<'_>, question: &Question) -> Result<String, Error> {
    py.detach(|| assessed(record.0, question))
}

/// Who may identify by which method?
#[pyfunction]
pub fn methods(py: Python<'_>, record: Record<'_>, question: &Question) -> Result<String, Error> {
    py.detach(|| {
        let application = question.read(record.0)?;
        Ok(json(&question.rulebook.eligible_methods(&application, question.as_of).report(question.lang)))
    })
}

/// What must the applicant still answer?
#[pyfunction]
pub fn next_questions(py: Python<'_>, record: Record<'_>, question: &Question) -> Result<String, Error> {
    py.detach(|| {
        let application = question.read(record.0)?;
        let questions = question.rulebook.next_questions(&application, question.gate, question.as_of);
        Ok(json(&questions.report(question.lang)))
    })
}

/// What is the shortest way to yes?
#[pyfunction]
pub fn way(py: Python<'_>, record: Record<'_>, question: &Question) -> Result<String, Error> {
    py.detach(|| {
        let application = question.read(record.0)?;
        Ok(json(&question.rulebook.way(&application, question.gate, question.as_of).report(question.lang)))
    })
}

/// May this change be sent?
#[pyfunction]
pub fn check_update(py: Python<'_>, record: Record<'_>, question: &Question) -> Result<String, Error> {
    py.detach(|| {
        let application = question.read(record.0)?;
        let assessment = question.rulebook.check_update(&application, question.as_of)?;
        Ok(json(&UpdateReport::new(&assessment, question.lang)))
    })
}

/// May the account of a failed identification be reactivated?
#[pyfunction]
pub fn may_reactivate(py: Python<'_>, record: Record<'_>, question: &Question) -> Result<String, Error> {
    py.detach(|| {
        let application = question.read(record.0)?;
        Ok(json(&question.rulebook.may_reactivate(&application, question.as_of).report(question.lang)))
    })
}

/// What is wrong with this value? It is JSON, or the text itself.
#[pyfunction]
pub fn check(kind: &str, value: Record<'_>, is_json: bool, question: &Question) -> Result<String, Error> {
    let kind = Kind::named(kind)
        .ok_or_else(|| Error::new("refused", "there is no such check", "use the functions of the package"))?;
    let (rulebook, as_of, lang) = (question.rulebook, question.as_of, question.lang);
    let check = match std::str::from_utf8(value.0) {
        Ok(text) if !is_json => rulebook.check_text(kind, text, as_of, lang),
        _ => rulebook.check_json(kind, value.0, as_of, lang)?,
    };
    Ok(json(&check))
}

/// Which allowed name is the closest?
#[pyfunction]
pub fn sanitize_name(field: &str, value: &str) -> Result<String, Error> {
    let field = match field {
        "first_name" => NameField::First,
        "last_name" => NameField::Last,
        _ => {
            return Err(Error::new("invalid_option", "field has no such value", "give one of first_name, last_name"));
        }
    };
    Ok(json(&onboardable::sanitize_name(field, value)))
}

/// Which status comes next?
#[pyfunction]
pub fn advance(method: &str, status: &str, event: &str, failed_transfers: u32, question: &Question) -> String {
    let rulebook = question.rulebook;
    let answer = rulebook.advance_named(method, status, event, failed_transfers);
    json(&Advanced::new(answer, rulebook.pack(question.lang)))
}

/// What does this name or code mean?
#[pyfunction]
pub fn explain(name: &str, question: &Question) -> Result<String, Error> {
    let explanation: Option<Explanation> =
        question.rulebook.explain(name, question.as_of.date_naive(), question.lang);
    let explanation = explanation.ok_or_else(|| {
        let near = similar_names(question.rulebook, name);
        let way_out = if near.is_empty() {
            "the handbook lists all names".to_owned()
        } else {
            format!("similar names are {}", near.join(", "))
        };
        Error::new("unknown_name", "there is no rule, deadline or code of this name", way_out)
    })?;
    Ok(json(&explanation))
}
