//! The desk: what an analyst or an auditor does with the answers for many applicants.
//!
//! Nothing here decides anything about an applicant, reads a file or knows a clock. Answers go in; tables, pages and records
//! come out, in English and German.

// What many answers have in common, as a page.
pub mod portfolio;

// Charts as inline SVG.
pub mod chart;

// Numbers as the reader writes them.
pub mod number;

pub mod columns;
pub mod page;
pub mod words;
