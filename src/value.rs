//! The parsers of single texts: a country, a date, a name, a number, an address. Nothing here depends on an
//! application.

pub mod address;
pub mod composition;
pub mod country;
pub mod date;
pub mod document;
pub mod iban;
pub mod income;
pub mod name;
pub mod near_miss;
pub mod phone;
pub mod place;
pub mod postal_code;
pub mod tin;
pub mod url;
