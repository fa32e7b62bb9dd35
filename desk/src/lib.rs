//! The desk: what an analyst or an auditor does with the answers for many applicants.
//!
//! Nothing here decides anything about an applicant, reads a file or knows a clock. Answers go in; tables, pages and records
//! come out, in English and German.

pub mod applicant;
pub mod columns;
pub mod due;
pub mod page;
pub mod table;
pub mod words;
pub mod work;
pub mod worklist;
