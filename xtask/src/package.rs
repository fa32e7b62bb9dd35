//! The npm package in `pkg/`.

use std::path::Path;
use std::process::Command;

use crate::tools::{self, Result, run};

/// Makes `pkg/dist` of the module that wasm-bindgen wrote, and prints the sizes.
pub fn build(bound: &Path) -> Result<()> {
    let root = tools::root();
    let package = root.join("pkg");
    tools::npm_ci(&package)?;
    let optimised = root.join("target/wasm/optimised");
    run(Command::new("node").arg("build.mjs").args([bound, &optimised]).current_dir(&package))
}

/// Tests `pkg/dist` as it is.
pub fn test() -> Result<()> {
    let package = tools::root().join("pkg");
    tools::npm_ci(&package)?;
    if !tools::apt_install(&["chromium"])? {
        return Err("the tests of the package need the browser chromium".to_owned());
    }
    run(Command::new("node").args(["--test", "test/"]).current_dir(&package))
}
