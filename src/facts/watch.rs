//! Whether something was looked at.

use std::sync::atomic::{AtomicBool, Ordering};

/// Notes whether the method of an identification was looked at. What was evaluated without a look is the same for every
/// method: see [`IdentificationFacts::method`](super::IdentificationFacts::method).
#[derive(Default)]
pub(crate) struct Watch(AtomicBool);

impl Watch {
    pub(super) fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Returns whether there was a look since this was last asked.
    pub(crate) fn take(&self) -> bool {
        self.0.swap(false, Ordering::Relaxed)
    }
}
