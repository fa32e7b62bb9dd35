//! Writes applicants as NDJSON: `cargo run --release -p applicants -- 10000 > many.ndjson`.

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for index in 0..count {
        writeln!(out, "{}", applicants::applicant(index))?;
    }
    out.flush()
}
