//! Builds the WebAssembly modules, on any machine, and without downloading a toolchain:
//!
//! 1. with the compiler in use, where its `wasm32-unknown-unknown` target is installed;
//! 2. else with Debian's compiler `rustc-web`, whose packages are installed as any other; the standard library is then
//!    built, too, from Debian's own source of it;
//! 3. else not: the one command to run is named.
//!
//! No path of the machine gets into the module, so the same sources and compiler give the same bytes anywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::paths::{self, rustc, sysroot};
use crate::tools::{self, Result, output, run};

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN: [&str; 3] = ["rustc-web", "rust-web-src", "libstd-rust-web-dev"];

/// The maximum memory of the module: 32 MiB. One applicant needs a few hundred KiB.
const MAX_MEMORY: &str = "-Clink-arg=--max-memory=33554432";

/// Below how many instructions a function is copied to where it is called: the second for those that ask for it. LLVM's own
/// 325 for these is no measure where size counts: with 100 the module is 3 % smaller, and answers take 3 % longer.
const INLINING: [&str; 2] = ["-Cllvm-args=-inline-threshold=50", "-Cllvm-args=-inlinehint-threshold=100"];

/// A panic is a trap at once, without its message, which no page could read, and `{:?}` writes nothing, because no answer
/// does: Unicode's table of what can be printed is for it alone. Only where the standard library is built, too.
const UNSTABLE: [&str; 3] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zfmt-debug=none"];

/// The modules of the package: a feature of `onboardable-wasm` each. A form loads the rules and not the handbook.
pub const MODULES: [&str; 2] = ["rules", "handbook"];

/// Builds the modules; returns the files as wasm-bindgen wrote them, in the order of [`MODULES`].
pub fn build() -> Result<Vec<PathBuf>> {
    let compiler = compiler()?;
    let root = tools::root();
    // Its own folder: the flags and the compiler differ, and would make cargo build everything else again.
    let target = root.join("target/wasm");
    paths::fetch()?;
    let mut modules = Vec::new();
    for module in MODULES {
        run(compiler
            .cargo(&root)
            .args(["--no-default-features", "--features", module, "--target-dir"])
            .arg(&target))?;
        let built = target.join(TARGET).join("wasm/onboardable_wasm.wasm");
        let bound = target.join("bound").join(module);
        run(Command::new(tools::cargo())
            .args(["run", "--quiet", "--locked", "--package", "bindgen", "--"])
            .args([&built, &bound])
            .current_dir(&root))?;
        modules.push(bound.join("onboardable_bg.wasm"));
    }
    Ok(modules)
}

enum Compiler {
    /// The compiler in use has the target.
    InUse,
    /// Debian's, with a linker that understands WebAssembly.
    Debian { rustc: PathBuf, linker: PathBuf },
}

fn compiler() -> Result<Compiler> {
    if has_target() {
        return Ok(Compiler::InUse);
    }
    if !tools::apt_install(&DEBIAN)? {
        return Err(format!("the compiler lacks the target for WebAssembly; run: rustup target add {TARGET}"));
    }
    let files = output(Command::new("dpkg").args(["--listfiles", "rustc-web"])).unwrap_or_default();
    let rustc =
        files.lines().find(|file| file.ends_with("/bin/rustc")).ok_or("Debian's package rustc-web has no rustc")?;
    Ok(Compiler::Debian { rustc: rustc.into(), linker: linker()? })
}

fn has_target() -> bool {
    let Some(sysroot) = sysroot(&rustc()) else {
        return false;
    };
    std::fs::read_dir(sysroot.join("lib/rustlib").join(TARGET).join("lib")).is_ok_and(|files| {
        files.flatten().any(|file| {
            let name = file.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        })
    })
}

/// Debian's compiler comes without the linker: the one in use brings `rust-lld`, Debian's package `lld` has `wasm-ld`.
fn linker() -> Result<PathBuf> {
    let host = output(Command::new(rustc()).arg("-vV"))
        .and_then(|version| version.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned)))
        .unwrap_or_default();
    let bundled = sysroot(&rustc()).map(|sysroot| sysroot.join("lib/rustlib").join(host).join("bin/rust-lld"));
    if let Some(bundled) = bundled.filter(|file| file.is_file()) {
        return Ok(bundled);
    }
    if tools::apt_install(&["lld"])? {
        return Ok("wasm-ld".into());
    }
    Err("no linker for WebAssembly; install wasm-ld, of the package lld".to_owned())
}

impl Compiler {
    fn cargo(&self, root: &Path) -> Command {
        let mut command = Command::new(tools::cargo());
        command
            .args([
                "build",
                "--quiet",
                "--locked",
                "--package",
                "onboardable-wasm",
                "--profile",
                "wasm",
                "--target",
                TARGET,
            ])
            .current_dir(root)
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTC_WRAPPER");
        let rustc = match self {
            Self::InUse => rustc(),
            Self::Debian { rustc, linker } => {
                command
                    .args(["-Z", "build-std=std,panic_abort"])
                    .env("RUSTC", rustc)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                rustc.clone()
            }
        };
        let mut flags = vec![MAX_MEMORY.to_owned()];
        flags.extend(INLINING.map(str::to_owned));
        flags.extend(paths::hidden(&rustc));
        if let Self::Debian { .. } = self {
            flags.extend(UNSTABLE.map(str::to_owned));
        }
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        command
    }
}
