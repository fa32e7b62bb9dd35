//! The questions of a sign-up: the steps, and in each the fields that are asked for, with their choices.

use super::terms::Words;

/// A step of a sign-up: a page of a form, or a part of a talk.
#[derive(Debug)]
pub struct Step {
    /// Its name.
    pub id: &'static str,
    /// Its heading.
    pub title: Words,
    /// The fields that it asks for, in order.
    pub asks: &'static [Ask],
}

/// A field that a sign-up asks for.
#[derive(Debug)]
pub struct Ask {
    /// The field, as a JSON pointer with `*` for a place in a list.
    pub pointer: &'static str,
    /// Further fields that take the same value.
    pub fills: &'static [&'static str],
    /// Questions of which one may be answered instead.
    pub instead: &'static [&'static str],
    /// The values to choose from; empty if it is no choice.
    pub choices: &'static [Choice],
}

/// A value to choose.
#[derive(Debug)]
pub struct Choice {
    /// The value in JSON: a text, `true`, `false` or `null`.
    pub value: &'static str,
    /// What it is called.
    pub label: Words,
}
