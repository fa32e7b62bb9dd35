//! The demonstration in `web-demo/`: built on the npm package like a customer's pages.

use std::path::PathBuf;
use std::process::Command;

use crate::tools::{self, Result, run};
use crate::{package, wasm};

/// Builds the package, and serves the pages during development.
pub fn serve() -> Result<()> {
    prepare()?;
    npm("dev")
}

/// Builds the pages to static files in `web-demo/dist`.
pub fn build() -> Result<()> {
    prepare()?;
    npm("build")
}

/// Builds the pages from the present package, and tests them in headless Chromium.
pub fn test() -> Result<()> {
    tools::npm_ci(&folder())?;
    npm("build")?;
    if !tools::apt_install(&["chromium"])? {
        return Err("the tests of the demonstration need the browser chromium".to_owned());
    }
    run(Command::new("node").args(["--test", "test/"]).current_dir(folder()))
}

fn prepare() -> Result<()> {
    package::build(&wasm::build()?)?;
    tools::npm_ci(&folder())
}

fn folder() -> PathBuf {
    tools::root().join("web-demo")
}

fn npm(script: &str) -> Result<()> {
    run(Command::new("npm").args(["run", script]).current_dir(folder()))
}
