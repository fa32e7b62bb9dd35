//! The rulebook of this run: the one that is built in, or the folder of `--rules`.

use std::path::Path;
use std::sync::OnceLock;

use onboardable::Lang;
use onboardable::rulebook::{Pack, Rulebook};

use crate::output::{Failure, file_name};

static CHOSEN: OnceLock<&'static Rulebook> = OnceLock::new();

/// Chooses the rulebook, once, before anything is assessed.
pub fn choose(folder: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = folder else { return Ok(()) };
    let read = onboardable_rulebook::read(folder);
    let rulebook = read.map_err(|refused| Failure::Input(format!("--rules {}: {refused}", file_name(folder))))?;
    let _ = CHOSEN.set(rulebook);
    Ok(())
}

/// Returns the rulebook of this run.
pub fn rulebook() -> &'static Rulebook {
    CHOSEN.get().copied().unwrap_or(Rulebook::builtin())
}

/// Returns its texts in a language.
pub fn pack(lang: Lang) -> &'static Pack {
    rulebook().pack(lang)
}
