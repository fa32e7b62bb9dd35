//! Digests with a key that only its owner has: HMAC-SHA256.
//!
//! Whoever knows nearly all of a text can find the rest by trying, if its plain digest is known: a date of birth is one of
//! some thirty thousand. A keyed digest can be tried only with the key.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::digest::hex;

/// A secret key. `Debug` does not show it.
#[derive(Clone)]
pub struct Key {
    mac: Hmac<Sha256>,
    name: String,
}

impl Key {
    /// The fewest bytes of a key: as many as its digests have.
    pub const SHORTEST: usize = 32;

    /// Bytes of a keyed digest of a field: 128 bits, which nobody hits by chance.
    const FIELD_BYTES: usize = 16;

    /// Returns the key of the bytes of a file, without white space around them; `None` where it is too short to be secret.
    #[must_use]
    pub fn of(file: &[u8]) -> Option<Self> {
        let bytes = file.trim_ascii();
        if bytes.len() < Self::SHORTEST {
            return None;
        }
        let mac = Hmac::<Sha256>::new_from_slice(bytes).ok()?;
        let mut key = Self { mac, name: String::new() };
        key.name = format!("key:{}", hex(key.digest(&["name"]).get(..8)?));
        Some(key)
    }

    /// Returns the name of the key, by which a record says which key it was written with. It shows nothing of the key.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the digest of an input, as `hmac-sha256:...`.
    #[must_use]
    pub fn of_input(&self, input: &[u8]) -> String {
        format!("hmac-sha256:{}", hex(&self.joined(b"input", &[input])))
    }

    /// Returns the digest of a value at a place. It belongs to one record, so that equal values of two applicants have
    /// different digests: otherwise the most frequent digest at a place would be the most frequent value.
    #[must_use]
    pub fn of_field(&self, record: &str, place: &str, value: &str) -> String {
        let digest = self.digest(&["field", record, place, value]);
        hex(digest.get(..Self::FIELD_BYTES).unwrap_or_default())
    }

    fn digest(&self, parts: &[&str]) -> Vec<u8> {
        let (purpose, rest) = parts.split_first().unwrap_or((&"", &[]));
        self.joined(purpose.as_bytes(), &rest.iter().map(|part| part.as_bytes()).collect::<Vec<_>>())
    }

    /// The digest of the parts, each after its length, so that no two lists of parts are the same text.
    fn joined(&self, purpose: &[u8], parts: &[&[u8]]) -> Vec<u8> {
        let mut mac = self.mac.clone();
        mac.update(purpose);
        for part in parts {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().to_vec()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `printf 'input\0\0\0\0\0\0\0\002{}' | openssl dgst -sha256 -hmac "$key"`
    #[test]
    fn a_digest_is_that_of_the_standard_tools() {
        let key = Key::of(b"0123456789abcdef0123456789abcdef\n").unwrap();
        assert_eq!(
            key.of_input(b"{}"),
            "hmac-sha256:1fcab21afd5c97e386f339abc45b3381d2ba534ff00fee34a43cc298c3a868c0"
        );
    }

    #[test]
    fn a_digest_of_a_field_belongs_to_its_record_and_its_place() {
        let key = Key::of(&[7; 32]).unwrap();
        let digest = key.of_field("sha256:aa", "/person/birth_country", "\"DE\"");
        assert_eq!(digest.len(), 32);
        assert_eq!(digest, key.of_field("sha256:aa", "/person/birth_country", "\"DE\""));
        assert_ne!(digest, key.of_field("sha256:ab", "/person/birth_country", "\"DE\""));
        assert_ne!(digest, key.of_field("sha256:aa", "/person/nationality", "\"DE\""));
        assert_ne!(digest, Key::of(&[8; 32]).unwrap().of_field("sha256:aa", "/person/birth_country", "\"DE\""));
    }

    #[test]
    fn a_short_key_is_none() {
        assert!(Key::of(&[b' '; 99]).is_none());
        assert!(Key::of(&[7; 31]).is_none());
        assert_eq!(format!("{:?}", Key::of(&[7; 32]).unwrap()).len(), "Key(key:0123456789abcdef)".len());
    }
}
