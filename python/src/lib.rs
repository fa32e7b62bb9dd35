//! The boundary: the one place where Python meets the rules.
//!
//! Python hands over texts, a [`Question`] and Arrow data, and takes JSON text and Arrow data back. The package
//! `onboardable`, which is Python, turns the text into dicts and has the documentation.
//!
//! The rules are evaluated without the interpreter's lock. They have no clock: the caller states the instant.

mod answers;
mod batch;
mod error;
mod pool;
mod question;
mod rulebook;
mod table;

use pyo3::prelude::*;

/// The functions and classes behind the package `onboardable`.
#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::answers::{
        advance, assess, check, check_update, explain, may_reactivate, methods, next_questions, sanitize_name, way,
    };
    #[pymodule_export]
    use crate::batch::{Pending, assess_records};
    #[pymodule_export]
    use crate::pool::after_fork;
    #[pymodule_export]
    use crate::question::Question;
    #[pymodule_export]
    use crate::rulebook::{Rulebook, builtin_rulebook, read_rulebook, rulebook_of};
    #[pymodule_export]
    use crate::table::assess_arrow;

    use super::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
