//! Writes applicants as NDJSON: `cargo run --release -p applicants -- 10000 > many.ndjson`. With `changes` behind the
//! number, each has a change of the person that is about to be sent; with `situations`, several identifications, an
//! account, devices and more: `... -- 8 situations | tail -1` is the situation that a test calls 7.

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let of_index = match std::env::args().nth(2).as_deref() {
        Some("changes") => applicants::change,
        Some("situations") => applicants::situation,
        _ => applicants::applicant,
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for index in 0..count {
        writeln!(out, "{}", of_index(index))?;
    }
    out.flush()
}
