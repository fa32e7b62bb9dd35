//! Copies of the project's rules, edited.

#![allow(clippy::expect_used, dead_code, reason = "a test that cannot go on has failed; no test uses everything")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

pub fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules")
}

/// A copy of a folder, by default of the project's rules. Removed with the value.
pub struct Copy(pub PathBuf);

impl Copy {
    pub fn of_rules() -> Self {
        Self::of(&rules())
    }

    pub fn of(folder: &Path) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("onboardable-rules-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let copied = std::env::temp_dir().join(name);
        copy(folder, &copied);
        Self(copied)
    }

    /// The rules with one text in place of another in a file.
    pub fn with(file: &str, before: &str, after: &str) -> Self {
        let folder = Self::of_rules();
        folder.edit(file, before, after);
        folder
    }

    pub fn edit(&self, file: &str, before: &str, after: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("a file of rules/");
        assert!(text.contains(before), "{file} has no {before:?}");
        fs::write(path, text.replacen(before, after, 1)).expect("a writable folder");
    }

    /// One text in place of another in the part of a file that begins with a text.
    pub fn edit_after(&self, file: &str, begins: &str, before: &str, after: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("a file of rules/");
        let (head, tail) =
            text.split_at(text.find(begins).unwrap_or_else(|| unreachable!("{file} has no {begins:?}")));
        assert!(tail.contains(before), "{file} has no {before:?} after {begins:?}");
        fs::write(path, format!("{head}{}", tail.replacen(before, after, 1))).expect("a writable folder");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).expect("a file")
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(file), text).expect("a writable folder");
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a writable folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a writable folder");
        }
    }
}
