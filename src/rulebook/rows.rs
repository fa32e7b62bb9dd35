//! The rows of the rulebook, written from `rules/` by `cargo xtask bless`: a rule, a value, a text on a line.

#[cfg(feature = "de")]
#[rustfmt::skip]
pub mod de;
#[cfg(feature = "en")]
#[rustfmt::skip]
pub mod en;
#[rustfmt::skip]
pub mod methods;
#[rustfmt::skip]
pub mod rules;
