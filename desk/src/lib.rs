//! The desk: what an analyst or an auditor does with the answers for many applicants.
//!
//! Nothing here decides anything about an applicant, reads a file or knows a clock. Answers go in; tables, pages and records
//! come out, in English and German.

mod card;
// What many answers have in common, as a page.
pub mod portfolio;

// Charts as inline SVG.
pub mod chart;

// Numbers as the reader writes them.
pub mod number;

pub mod applicant;
pub mod cell;
pub mod columns;
pub mod compare;
pub mod drawing;
pub mod due;
pub mod examples;
pub mod handbook;
pub mod page;
pub mod record;
pub mod report;
pub mod table;
pub mod words;
pub mod work;
pub mod worklist;
