//! Digests: the SHA-256 of what was evaluated or written, as `sha256:` and 64 hexadecimal digits, as the rulebook has it.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// What comes before the digits.
pub const PREFIX: &str = "sha256:";

/// Returns the digest of some bytes: `sha256:e3b0c442...`.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let mut running = Running::default();
    running.update(bytes);
    running.finish()
}

/// Returns the digest of an input, as reports name it: of the JSON of one applicant, without the blanks and line ends
/// around it.
#[must_use]
pub fn of_input(record: &[u8]) -> String {
    sha256(record.trim_ascii())
}

/// The digest of bytes that come one after another.
#[derive(Clone, Debug, Default)]
pub struct Running(Sha256);

impl Running {
    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Returns the digest of all of them.
    #[must_use]
    pub fn finish(self) -> String {
        format!("{PREFIX}{}", hex(&self.0.finalize()))
    }
}

/// Returns the digest of a script, as the content security policy of a page names it: in Base64.
pub(crate) fn of_script(script: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(script)))
}

/// Writes bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len().saturating_mul(2)), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `printf '' | sha256sum`, and `printf abc | sha256sum`
    #[test]
    fn a_digest_is_that_of_the_standard_tools_in_one_piece_or_several() {
        assert_eq!(sha256(b""), "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        let mut running = Running::default();
        running.update(b"a");
        running.update(b"bc");
        assert_eq!(running.finish(), "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
