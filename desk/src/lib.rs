//! The desk: what an analyst or an auditor does with the answers for many applicants.
//!
//! Nothing here decides anything about an applicant, reads a file or knows a clock. Answers go in; tables, pages and records
//! come out, in English and German.
//!
//! | module | what it gives |
//! |---|---|
//! | [`handbook`] | the rulebook as a page, a table and JSON, with [`examples`] |
//! | [`report`] | the report of each applicant as a page to read and to print |
//! | [`portfolio`] | what many answers have in common, as a page |
//! | [`compare`] | what changes between two rulebooks, two days or two files of answers |
//! | [`record`] | records of assessments: written, checked, evaluated again, and sampled for a review |
//! | [`work`] | the open work in groups: by who acts, by rule, by field, or by day |
//! | [`worklist`] | a row for each finding, or for each applicant |
//! | [`due`] | the deadlines of all applicants by their days, also as a calendar |
//! | [`columns`] | the way in: rows of a table, read as the JSON of applications |
//! | [`reader`] | the way in: the JSON of an applicant, read as fast as many need it |
//!
//! They share how an [`applicant`] is named, how a [`table`] is written as CSV, the [`digest`]s, the [`page`] with its
//! [`chart`]s and [`drawing`]s, and the [`words`].

// The modules from top to bottom: a module imports only from those below it.

// The handbook as a page, a table and JSON.
pub mod handbook;

// The report of an applicant as a page.
pub mod report;

// What many answers have in common, as a page.
pub mod portfolio;

// What two rulebooks, two days or two files of answers say of the same applicants.
pub mod compare;

// Records of assessments, which can be kept, checked, evaluated again and sampled.
pub mod record;

// The open work, in groups.
pub mod work;

// The work list, a row for each finding or for each applicant.
pub mod worklist;

// The deadlines of all applicants, by their days.
pub mod due;

// Reads a table of applicants, one per row, as the JSON of applications.
pub mod columns;

// Reads the JSON of an applicant fast.
pub mod reader;

// Applicants that show what each rule finds.
pub mod examples;

// Identification methods as drawings.
pub mod drawing;

// Charts as inline SVG.
pub mod chart;

// Labelled lines, which pages consist of.
mod card;

mod layout;

// The frame and the style of every page.
pub mod page;

// Which applicant it is, and where the record is.
pub mod applicant;

// Cells and rows, and how they are written as CSV.
pub mod table;

// The SHA-256 of what was evaluated or written.
pub mod digest;

// Numbers as the reader writes them.
pub mod number;

// The texts in both languages.
pub mod words;
