//! May this applicant be onboarded?

/// What can be read from an application, without judging it.
pub mod facts {
    pub mod address;
    pub mod phone;
}

/// Words, limits and lists.
pub mod rulebook {
    pub mod tables;
}
