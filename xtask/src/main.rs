//! The chores of the project: `cargo xtask CHORE`.

mod package;
mod tools;
mod wasm;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask CHORE
  wasm           build the WebAssembly module and the npm package in pkg/dist
  test-package   test pkg/dist in Node and in headless Chromium
";

fn main() -> ExitCode {
    let chore = std::env::args().nth(1);
    let done = match chore.as_deref() {
        Some("wasm") => wasm::build().and_then(|bound| package::build(&bound)),
        Some("test-package") => package::test(),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
