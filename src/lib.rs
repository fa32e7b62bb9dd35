//! May this applicant be onboarded?
