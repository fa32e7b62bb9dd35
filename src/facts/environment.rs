//! The environment that an application is meant for.

use crate::rulebook::named;

named! {
    /// Where the application is meant for.
    Environment {
        /// Real customers.
        Production = "production",
        /// The bank's documented test values are allowed.
        Sandbox = "sandbox",
    }
}
