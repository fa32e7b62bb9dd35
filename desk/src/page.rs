//! The frame of every page: one self-contained file, readable on a screen in light and dark, and on paper.
//!
//! A page loads nothing and has no script, which its content security policy enforces; only the handbook, which shows
//! nothing of applicants, has one, named in the policy by its digest. Values are escaped by the template engine.

use askama::Template;
use onboardable::Lang;

/// The style of every page.
pub const STYLE: &str = include_str!("../templates/style.css");

/// Writes a page. Rendering into memory has no way to fail.
#[must_use]
pub fn written(page: &impl Template) -> String {
    page.render().unwrap_or_default()
}

/// Returns the value of a page's `lang` attribute.
#[must_use]
pub const fn lang_code(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::De => "de",
    }
}
