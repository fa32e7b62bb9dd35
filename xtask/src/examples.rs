//! The examples of other languages: clients of `onboardable serve --stdio` in Java and Go.

use std::process::Command;

use crate::tools::{self, Result, output, root, run};

/// Compiles and runs the examples against the command line.
pub fn test() -> Result<()> {
    for (compiler, argument, package) in
        [("javac", "--version", "default-jdk-headless"), ("go", "version", "golang-go")]
    {
        let is_there = || output(Command::new(compiler).arg(argument)).is_some();
        if !is_there() {
            tools::apt_install(&[package])?;
        }
        if !is_there() {
            return Err(format!("the examples need {compiler}; install JDK 17 or later and Go 1.19 or later"));
        }
    }
    run(Command::new("cargo")
        .args(["test", "--package", "onboardable-cli", "--test", "co_process_examples", "--all-features", "--locked"])
        .args(["--", "--ignored"])
        .current_dir(root()))
}
