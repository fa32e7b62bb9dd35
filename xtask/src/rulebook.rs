//! The code, the index and the drawings generated from `rules/`, and the Unicode tables.
//!
//! The generator is separate from the rules crate, so that it runs even while the crate waits for the function of a
//! new rule.

mod methods;
mod rules;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use onboardable_rulebook::Folder;

use crate::{character, composition};

/// Writes the generated files. Prints which ones changed.
pub fn bless() -> Result<()> {
    for (path, content) in generated()? {
        let path = root().join(path);
        if fs::read_to_string(&path).unwrap_or_default() != content {
            fs::write(&path, content).with_context(|| path.display().to_string())?;
            eprintln!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Fails where a generated file does not match `rules/`.
pub fn check() -> Result<()> {
    for (path, content) in generated()? {
        let committed = fs::read_to_string(root().join(path)).unwrap_or_default();
        ensure!(committed == content, "{path} does not match rules/. Write it with: cargo xtask bless");
    }
    Ok(())
}

fn generated() -> Result<Vec<(&'static str, String)>> {
    let folder = Folder::read(&root().join("rules"))?;
    let mut writer = rules::Writer::new(&folder.words);
    let rows = rules::rows(&folder, &mut writer);
    let methods = methods::rows(&folder, &mut writer);
    Ok(vec![
        ("src/rulebook/rows/rules.rs", rows),
        ("src/rulebook/rows/methods.rs", methods),
        ("src/rulebook/rows/en.rs", rules::pack(&writer.texts, "en")),
        ("src/rulebook/rows/de.rs", rules::pack(&writer.texts, "de")),
        ("src/rules/arms.rs", rules::arms(&folder)),
        ("rules/INDEX.md", rules::index(&folder)),
        ("rules/identification/README.md", rules::filled(&folder, "", &methods::readme(&folder.methods))),
        (composition::PATH, composition::tables()),
        (character::PATH, character::tables()),
    ])
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_current() {
        check().unwrap_or_else(|error| panic!("{error:#}"));
    }
}
