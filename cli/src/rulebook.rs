//! The rulebook of this run: the one that is built in, or the folder of `--rules`.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use onboardable::Lang;
use onboardable::rulebook::{Pack, Rulebook};

use crate::output::{Failure, file_name};

static CHOSEN: OnceLock<(PathBuf, &'static Rulebook)> = OnceLock::new();

/// Chooses the rulebook, once, before anything is assessed.
pub fn choose(folder: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = folder else { return Ok(()) };
    let _ = CHOSEN.set((folder.to_owned(), read("--rules", folder)?));
    Ok(())
}

/// Reads the rulebook of a folder that an option names.
pub fn read(option: &str, folder: &Path) -> Result<&'static Rulebook, Failure> {
    let read = onboardable_rulebook::read(folder);
    read.map_err(|refused| Failure::Input(format!("{option} {}: {refused}", file_name(folder))))
}

/// Returns the rulebook of this run.
pub fn rulebook() -> &'static Rulebook {
    CHOSEN.get().map_or(Rulebook::builtin(), |(_, rulebook)| rulebook)
}

/// Returns its folder; `None` where it is the built-in one.
pub fn folder() -> Option<&'static Path> {
    CHOSEN.get().map(|(folder, _)| folder.as_path())
}

/// Returns its texts in a language.
pub fn pack(lang: Lang) -> &'static Pack {
    rulebook().pack(lang)
}
