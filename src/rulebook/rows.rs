//! The rows of the rulebook, written from `rules/` by `cargo xtask bless`.

pub mod methods;
pub mod rules;
