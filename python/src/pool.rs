//! The threads that evaluate many applications.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::error::Error;

/// The pool of the last call, with its number of threads.
static POOL: Mutex<Option<(usize, Arc<ThreadPool>)>> = Mutex::new(None);

/// Returns a pool of so many threads; `None` means one for each core.
pub fn pool(threads: Option<usize>) -> Result<Arc<ThreadPool>, Error> {
    let threads = threads.unwrap_or(0);
    let mut kept = POOL.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((count, pool)) = &*kept
        && *count == threads
    {
        return Ok(Arc::clone(pool));
    }
    let built = ThreadPoolBuilder::new().num_threads(threads).thread_name(|n| format!("onboardable-{n}")).build();
    let pool = Arc::new(built.map_err(|error| Error::new("no_threads", error.to_string(), "use fewer threads"))?);
    *kept = Some((threads, Arc::clone(&pool)));
    Ok(pool)
}

/// Forgets the pool in a process that was forked: it has none of the threads. Dropping it would lock what one of them may
/// have locked.
#[pyfunction]
pub fn after_fork() {
    std::mem::forget(POOL.lock().unwrap_or_else(PoisonError::into_inner).take());
}
