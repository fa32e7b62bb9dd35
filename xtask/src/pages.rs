//! The pages that the command line writes, tested in a browser.

use std::process::Command;

use crate::tools::{self, Result, root, run};

/// Writes the pages from generated applicants, and tests them in headless Chromium. The libraries that drive the browser
/// are those of the demonstration.
pub fn test() -> Result<()> {
    tools::npm_ci(&root().join("web-demo"))?;
    if !tools::apt_install(&["chromium"])? {
        return Err("the tests of the pages need the browser chromium".to_owned());
    }
    run(Command::new("node").args(["--test", "desk/test/"]).current_dir(root()))
}
