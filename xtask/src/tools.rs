//! Runs other programs, and installs missing ones.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A result whose error is a message for the person who typed the command.
pub type Result<T> = std::result::Result<T, String>;

/// Returns the folder of the workspace.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// Returns the folder that cargo builds in.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Returns the cargo in use.
pub fn cargo() -> PathBuf {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into()
}

/// Returns a line of what a compiler says of itself, `host` or `LLVM version`: that in use, or of another toolchain.
pub fn compiler_says(what: &str, toolchain: Option<&str>) -> Result<String> {
    let mut rustc = Command::new("rustc");
    if let Some(toolchain) = toolchain {
        rustc.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    let said = output(rustc.args(["--version", "--verbose"])).unwrap_or_default();
    let line = said.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(": "));
    line.map(str::to_owned).ok_or_else(|| format!("rustc does not say its {what}"))
}

/// Runs a program with its output, and fails if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{} does not start: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", name(command))) }
}

/// Returns the output of a program, or `None` where there is no such program or it fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    if !output.status.success() {
        return None;
    }
    Some(String::from_utf8(output.stdout).ok()?.trim_end().to_owned())
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// Returns those of these Debian packages that are not installed.
pub fn apt_missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let installed = |package: &str| {
        output(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", package]))
            .is_some_and(|status| status == "installed")
    };
    packages.iter().copied().filter(|package| !installed(package)).collect()
}

/// Installs Debian packages. `Ok(false)`: the system has no apt with them.
pub fn apt_install(packages: &[&str]) -> Result<bool> {
    let missing = apt_missing(packages);
    if missing.is_empty() {
        return Ok(true);
    }
    if output(Command::new("apt-get").arg("--version")).is_none() {
        return Ok(false);
    }
    // The package lists of a fresh machine are empty or old.
    let root = output(Command::new("id").arg("--user")).as_deref() == Some("0");
    if root {
        run(apt_get().args(["update", "--quiet=2"]))?;
    }
    if missing.iter().any(|package| !apt_has(package)) {
        return Ok(false);
    }
    if !root {
        return Err(format!("first run, as root: apt-get install --no-install-recommends {}", missing.join(" ")));
    }
    eprintln!("xtask: installing {}", missing.join(" "));
    run(apt_get()
        .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
        .args(&missing)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(Stdio::null()))?;
    Ok(true)
}

/// Returns apt-get, which waits for a lock: a fresh machine often installs updates of its own first.
fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.args(["-o", "DPkg::Lock::Timeout=600"]);
    command
}

fn apt_has(package: &str) -> bool {
    output(Command::new("apt-cache").args(["policy", package]).env("LC_ALL", "C"))
        .is_some_and(|policy| policy.contains("Candidate:") && !policy.contains("Candidate: (none)"))
}

/// Installs the packages of a folder's `package-lock.json`, unless exactly those are there.
pub fn npm_ci(folder: &Path) -> Result<()> {
    let read = |path: PathBuf| std::fs::read(path).ok();
    let lock = read(folder.join("package-lock.json"));
    let stamp = folder.join("node_modules/.installed-lock");
    if lock.is_some() && read(stamp.clone()) == lock {
        return Ok(());
    }
    run(Command::new("npm").arg("ci").arg("--loglevel=error").current_dir(folder).stdout(Stdio::null()))
        .map_err(|error| format!("{error}; Node.js 20 or later with npm is needed"))?;
    std::fs::write(stamp, lock.unwrap_or_default()).map_err(|error| format!("cannot write node_modules: {error}"))
}

/// Returns the interpreter of a virtual environment with exactly the required packages; recreated when they change.
pub fn python(folder: &Path, requirements: &Path) -> Result<PathBuf> {
    let required = std::fs::read(requirements).map_err(|error| format!("{}: {error}", requirements.display()))?;
    let (stamp, python) = (folder.join("installed.txt"), folder.join("venv/bin/python"));
    if std::fs::read(&stamp).ok().as_ref() == Some(&required) {
        return Ok(python);
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder.join("venv")))
        .map_err(|error| format!("{error}; Python 3.11 or later with its module venv is needed"))?;
    run(Command::new(&python)
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(requirements))?;
    std::fs::write(&stamp, required).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(python)
}

/// Reads every file of a folder.
pub fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            let content = std::fs::read(&path)?;
            files.insert(path, content);
        }
    }
    Ok(())
}

/// Copies the sources to a folder, and removes what was there: what git knows, and what is new and not ignored.
pub fn copy_sources(to: &Path) -> Result<()> {
    let _ = std::fs::remove_dir_all(to);
    let sources = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = output(Command::new("git").args(sources).current_dir(root())).ok_or("git ls-files failed")?;
    for name in listed.split_terminator('\0') {
        let (from, to) = (root().join(name), to.join(name));
        // A file that was removed is listed until that is committed.
        if !from.is_file() {
            continue;
        }
        let copied = to.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::copy(&from, &to));
        copied.map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(())
}
