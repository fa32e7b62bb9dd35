//! The files of a folder, their digest, and what they say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fmt, fs, io};

use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::entry::{Book, FamilyFile, Field, Fields, Questions, Words};
use super::method::Methods;
use super::promises;

/// Why a folder cannot be used as a rulebook.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refused {
    /// The file, from the folder on; empty where the folder as a whole is refused.
    pub file: String,
    /// The line in it, from 1; 0 where it is the file as a whole.
    pub line: usize,
    /// What is wrong, and the way out.
    pub reason: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            _ if self.file.is_empty() => f.write_str(&self.reason),
            0 => write!(f, "{}: {}", self.file, self.reason),
            line => write!(f, "{}, line {line}: {}", self.file, self.reason),
        }
    }
}

/// A folder of rules, read and checked.
pub struct Folder {
    /// Version, first day, families.
    pub book: Book,
    /// The families, in the order of the rulebook.
    pub families: Vec<FamilyFile>,
    /// The words of reports that belong to no single rule.
    pub words: BTreeMap<String, Words>,
    /// The fields of an application in words, by their pointers.
    pub fields: BTreeMap<String, Field>,
    /// The questions of a sign-up.
    pub questions: Questions,
    /// Methods, clocks and codes.
    pub methods: Methods,
    /// The SHA-256 of its files, `sha256:...`: `rules/README.md` says how to compute it with standard tools.
    pub digest: String,
    /// The files that were read: TOML, by their names from the folder on.
    pub files: Files,
}

/// Texts of files, by their names from the folder on, with `/` between folders and line ends as `\n`.
pub struct Files(BTreeMap<String, String>);

/// The file of the version and the families.
pub(crate) const BOOK: &str = "rulebook.toml";
/// The file of the fields of an application in words.
pub(crate) const FIELDS: &str = "fields.toml";
/// The file of the questions of a sign-up.
pub(crate) const QUESTIONS: &str = "questions.toml";
/// The file of the words that belong to no single rule.
pub(crate) const WORDS: &str = "words.toml";

impl Folder {
    /// Reads a folder.
    ///
    /// # Errors
    /// [`Refused`], with the first entry that cannot be read or is wrong.
    pub fn read(folder: &Path) -> Result<Self, Refused> {
        Self::of(Files::read(folder)?)
    }

    /// Reads the files of a folder.
    ///
    /// # Errors
    /// [`Refused`], with the first entry that cannot be read or is wrong.
    pub fn of(files: Files) -> Result<Self, Refused> {
        let book: Book = files.parse(BOOK)?;
        let families = book.families.iter().map(|name| {
            let file = format!("{name}.toml");
            let family: FamilyFile = files.parse(&file)?;
            if &family.family.name != name {
                return Err(files.refuse(&file, "name = ", "the family must have the name of its file"));
            }
            Ok(family)
        });
        let families = families.collect::<Result<Vec<_>, _>>()?;
        let words = files.parse(WORDS)?;
        let Fields { fields } = files.parse(FIELDS)?;
        let questions = files.parse(QUESTIONS)?;
        promises::hold_questions(&files, &questions, &fields)?;
        let methods = Methods::read(&files, &families)?;
        promises::hold(&files, &book, &families, &words, &methods)?;
        let digest = files.digest();
        Ok(Self { book, families, words, fields, questions, methods, digest, files })
    }
}

/// Files by their names, as [`Files::iter`] gives them: for a program that was sent a folder.
impl FromIterator<(String, String)> for Files {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(files: T) -> Self {
        Self(files.into_iter().map(|(name, text)| (name, text.replace('\r', ""))).collect())
    }
}

impl Files {
    /// One file alone.
    #[cfg(feature = "value")]
    pub(crate) fn one(name: &str, text: &str) -> Self {
        Self(BTreeMap::from([(name.to_owned(), text.replace('\r', ""))]))
    }

    /// Reads the files of a folder.
    ///
    /// # Errors
    /// [`Refused`], with the first file that cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Refused> {
        let mut files = BTreeMap::new();
        collect(folder, folder, &mut files)?;
        Ok(Self(files))
    }

    /// Returns the text of a file.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<&str> {
        self.0.get(file).map(String::as_str)
    }

    /// Returns the names and texts of all files, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.below("")
    }

    /// Returns the names and texts of the files whose names begin with `folder`.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(move |(name, _)| name.starts_with(folder)).map(|(name, text)| (&**name, &**text))
    }

    /// The SHA-256 of all files, so that an edit of any word is another rulebook: for each file in the order of the
    /// names, its name from the folder on, a zero byte, its text with `\n` at the end of lines, and a zero byte. Only
    /// `.toml` files count. With standard tools, in the folder:
    ///
    /// ```sh
    /// find . -name '*.toml' -printf '%P\n' | LC_ALL=C sort |
    ///   while read -r file; do printf '%s\0' "$file"; tr -d '\r' < "$file"; printf '\0'; done | sha256sum
    /// ```
    #[must_use]
    pub fn digest(&self) -> String {
        let mut sha = Sha256::new();
        for (name, text) in &self.0 {
            sha.update(name);
            sha.update([0]);
            sha.update(text);
            sha.update([0]);
        }
        hex(sha)
    }

    /// Reads a file as TOML.
    pub(crate) fn parse<T: DeserializeOwned>(&self, file: &str) -> Result<T, Refused> {
        let Some(text) = self.0.get(file) else {
            return Err(Refused {
                file: file.to_owned(),
                line: 0,
                reason: "this file is missing; a rulebook needs it".to_owned(),
            });
        };
        toml::from_str(text).map_err(|error| Refused {
            file: file.to_owned(),
            line: error.span().map_or(0, |span| line_at(text, span.start)),
            reason: error.message().to_owned(),
        })
    }

    /// Returns a refusal at the first line of a file that contains a text.
    pub(crate) fn refuse(&self, file: &str, at: &str, reason: impl Into<String>) -> Refused {
        let place = self.0.get(file).and_then(|text| Some(line_at(text, text.find(at)?)));
        Refused { file: file.to_owned(), line: place.unwrap_or_default(), reason: reason.into() }
    }
}

/// Returns the SHA-256 of one text.
#[must_use]
pub fn digest_of(text: &str) -> String {
    let mut sha = Sha256::new();
    sha.update(text);
    hex(sha)
}

fn hex(sha: Sha256) -> String {
    sha.finalize().iter().fold("sha256:".to_owned(), |mut digest, byte| {
        let _ = write!(digest, "{byte:02x}");
        digest
    })
}

fn line_at(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count().saturating_add(1)
}

/// Why a file or folder cannot be read, and the way out.
pub(crate) fn unreadable(kind: io::ErrorKind) -> String {
    match kind {
        io::ErrorKind::NotFound => "there is no such folder; check the path".to_owned(),
        io::ErrorKind::NotADirectory => "this is not a folder; name one such as a copy of rules/".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read; check its permissions".to_owned(),
        io::ErrorKind::InvalidData => "the text is not UTF-8; save the file as UTF-8".to_owned(),
        kind => format!("reading failed ({kind}); check the folder and run again"),
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> Result<(), Refused> {
    let name = |path: &Path| path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let refuse =
        |path: &Path, error: &io::Error| Refused { file: name(path), line: 0, reason: unreadable(error.kind()) };
    for entry in fs::read_dir(folder).map_err(|error| refuse(folder, &error))? {
        let path = entry.map_err(|error| refuse(folder, &error))?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let text = fs::read_to_string(&path).map_err(|error| refuse(&path, &error))?;
            files.insert(name(&path), text.replace('\r', ""));
        }
    }
    Ok(())
}
