//! Two rulebooks compared, one checked, and the register of sources: what is printed, and with which exit status.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod program;

use std::fs;
use std::path::Path;

use program::{edited_rules, folder, onboardable, path, root};

#[test]
fn a_difference_is_exit_status_1() {
    let other = edited_rules("diff", "proof_of_address.toml", "value = 6", "value = 3");
    let run = onboardable(&["rules", "--diff", &other], "");
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert!(
        run.out
            .contains("  proof_of_address.max_age_months\n    From 1 January 2022: 3 months instead of 6 months.\n"),
        "{}",
        run.out
    );
    let run = onboardable(&["rules", "--diff", &other, "--lang", "de", "--format", "markdown"], "");
    assert!(run.out.contains("- Ab 1. Januar 2022: 3 Monate statt 6 Monate.\n"), "{}", run.out);
    let run = onboardable(&["rules", "--diff", &other, "--format", "json"], "");
    let json = run.json();
    assert_eq!((run.status, &json["count"]), (1, &1.into()));

    // The chosen rulebook comes first.
    let run = onboardable(&["--rules", &other, "rules", "--diff", &path(&root(), "rules")], "");
    assert!(run.out.contains("From 1 January 2022: 6 months instead of 3 months."), "{}", run.out);
    let run = onboardable(&["--rules", &other, "rules", "--diff", &other], "");
    assert_eq!(run.status, 0);
    assert!(run.out.contains("The two rulebooks say the same."), "{}", run.out);
}

#[test]
fn a_fault_is_exit_status_1() {
    let run = onboardable(&["rules", "--lint", &path(&root(), "rules")], "");
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("Nothing is wrong."), "{}", run.out);
    let other =
        edited_rules("lint", "tax.toml", "grace_days = [{ from = 2022-01-01", "grace_days = [{ from = 2023-01-01");
    let run = onboardable(&["rules", "--lint", &other, "--lang", "de"], "");
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert!(run.out.contains("tax.grace_days [zeitliche Lücke]"), "{}", run.out);
    let run = onboardable(&["rules", "--lint", &other, "--format", "json"], "");
    let json = run.json();
    assert_eq!(json["findings"][0]["entry"], "tax.grace_days");
}

#[test]
fn a_folder_that_cannot_be_read_is_exit_status_2() {
    for option in ["--diff", "--lint"] {
        let run = onboardable(&["rules", option, "there-is-no-such-folder"], "");
        assert_eq!((run.status, run.out.as_str()), (2, ""));
        assert!(
            run.err.contains(&format!("{option} there-is-no-such-folder: there is no such folder")),
            "{}",
            run.err
        );
    }
    assert_eq!(onboardable(&["rules", "--diff", "a", "--lint", "b"], "").status, 2);
    let run = onboardable(&["sources", "check", "there-is-no-such-folder"], "");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("there is no such folder"), "{}", run.err);
}

#[test]
fn the_register_is_listed_in_every_format() {
    let run = onboardable(&["sources"], "");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.contains("fatca.us_birthplace") && run.out.contains("sha256:"), "{}", run.out);
    let run = onboardable(&["sources", "--format", "csv"], "");
    assert!(run.out.starts_with("document,kind,edition,section,checked,digest,what,name\r\n"), "{}", run.out);
    let run = onboardable(&["sources", "--format", "json"], "");
    let json = run.json();
    assert_eq!(json["not_found"], serde_json::json!([]));
    assert!(
        onboardable(&["sources", "--format", "markdown", "--lang", "de"], "")
            .out
            .starts_with("# Verzeichnis der Quellen\n")
    );
}

/// A page of the bank is recorded, compared, and found to have changed.
#[test]
fn sources_are_recorded_and_compared() {
    let rules = edited_rules(
        "sources",
        "sources.toml",
        "title = \"Device binding\"",
        "title = \"Device binding\"\nfile = \"devices\"",
    );
    let guides = folder("guides");
    let check = |arguments: &[&str]| {
        let guides = guides.to_string_lossy().into_owned();
        onboardable(&[&["--rules", &rules, "sources", "check", &guides], arguments].concat(), "")
    };
    let write = |text: &[u8]| fs::write(guides.join("devices.txt"), text).expect("a writable folder");
    write(b"A person may have five devices.\n");
    let run = check(&[]);
    assert_eq!(run.status, 1, "the guides are missing, and this page was never recorded");
    assert!(run.out.contains("  Security requirements: not recorded yet\n"), "{}", run.out);

    let guides_name = guides.to_string_lossy().into_owned();
    let run = onboardable(&["--rules", &rules, "sources", "record", &guides_name, "--checked", "2027-01-15"], "");
    assert_eq!((run.status, run.err.as_str()), (1, ""), "the guides are missing");
    assert!(run.out.contains("Recorded: Device binding, Security requirements."), "{}", run.out);
    assert!(
        fs::read_to_string(Path::new(&rules).join("device.toml")).expect("a file").contains("checked = 2027-01-15")
    );
    assert!(check(&[]).out.contains("Device binding, file devices.txt\n  Sections that are the same: 2.\n"));

    write(b"A person may have six devices.\n");
    let run = check(&["--format", "json"]);
    let json = run.json();
    let rules_to_read = json["read_again"]["rules"].as_array().expect("a list");
    assert!(rules_to_read.contains(&"device.too_many".into()), "{rules_to_read:?}");

    // A file that cannot be read outranks what is due.
    write(b"Ger\xe4te");
    let run = check(&["--lang", "de"]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("devices.txt: the text is not UTF-8; save the file as UTF-8"), "{}", run.err);
    assert!(run.out.contains("Im Ordner ist keine Datei dieses Dokuments."), "{}", run.out);
}

#[test]
fn the_built_in_register_cannot_be_changed() {
    let guides = folder("no-guides").to_string_lossy().into_owned();
    let run = onboardable(&["sources", "record", &guides, "--checked", "2027-01-15"], "");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("name a copy of rules/ with --rules"), "{}", run.err);
    let run = onboardable(&["--rules", &guides, "sources", "record", &guides, "--checked", "January"], "");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("a day is written 2026-11-21"), "{}", run.err);
}
