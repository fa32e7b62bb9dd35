//! `bindgen IN.wasm OUT_DIR`: wasm-bindgen's generator, as `cargo xtask wasm` calls it.
//!
//! Only its WebAssembly file is kept. The package has its own small loader (`pkg/js/boundary.ts`), because the
//! generated one keeps its instance forever: it could not replace an instance after a trap.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(input), Some(out), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        eprintln!("usage: bindgen IN.wasm OUT_DIR");
        return ExitCode::from(2);
    };
    let written = wasm_bindgen_cli_support::Bindgen::new()
        .input_path(input)
        .out_name("onboardable")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(out));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}
