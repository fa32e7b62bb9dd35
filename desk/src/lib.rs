//! The desk: what an analyst or an auditor does with the answers for many applicants.
//!
//! Nothing here decides anything about an applicant, reads a file or knows a clock. Answers go in; tables, pages and records
//! come out, in English and German.

pub mod columns;
pub mod page;
pub mod record;
pub mod words;
