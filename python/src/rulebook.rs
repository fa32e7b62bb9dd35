//! Rulebooks: the one that is built in, and those read from folders.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use onboardable_rulebook::{Files, read_files};
use pyo3::prelude::*;

use crate::error::Error;

/// Rulebooks that were read, by their digests. A rulebook lives as long as the process, and a worker is sent the same one
/// again and again.
static READ: Mutex<BTreeMap<String, &'static onboardable::rulebook::Rulebook>> = Mutex::new(BTreeMap::new());

/// A rulebook.
#[pyclass(frozen, module = "onboardable")]
pub struct Rulebook {
    pub rulebook: &'static onboardable::rulebook::Rulebook,
    /// The files it was read from; none for the built-in one.
    files: Option<BTreeMap<String, String>>,
}

impl Rulebook {
    fn of(files: Files) -> Result<Self, Error> {
        let kept = files.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let digest = files.digest();
        let rulebook = match read.get(&digest) {
            Some(rulebook) => rulebook,
            None => read_files(files)?,
        };
        read.insert(digest, rulebook);
        Ok(Self { rulebook, files: Some(kept) })
    }
}

#[pymethods]
impl Rulebook {
    #[getter]
    fn version(&self) -> &'static str {
        self.rulebook.version
    }

    #[getter]
    fn digest(&self) -> &'static str {
        self.rulebook.digest
    }

    fn __repr__(&self) -> String {
        format!("<Rulebook {} {}>", self.rulebook.version, self.rulebook.digest)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.rulebook.digest == other.rulebook.digest
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        pyo3::types::PyString::new(py, self.rulebook.digest).hash()
    }

    /// To another process goes what it was read from, so that a worker needs no folder.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
        let native = py.import("onboardable._native")?;
        match &self.files {
            Some(files) => Ok((native.getattr("rulebook_of")?, (files.clone(),).into_pyobject(py)?.into_any())),
            None => Ok((native.getattr("builtin_rulebook")?, ().into_pyobject(py)?.into_any())),
        }
    }
}

/// Returns the rulebook that is built in.
#[pyfunction]
pub const fn builtin_rulebook() -> Rulebook {
    Rulebook { rulebook: onboardable::rulebook::Rulebook::builtin(), files: None }
}

/// Reads a folder.
#[pyfunction]
pub fn read_rulebook(folder: PathBuf) -> Result<Rulebook, Error> {
    Rulebook::of(Files::read(&folder)?)
}

/// Reads the files of a folder, by their names.
#[pyfunction]
pub fn rulebook_of(files: BTreeMap<String, String>) -> Result<Rulebook, Error> {
    Rulebook::of(files.into_iter().collect())
}
