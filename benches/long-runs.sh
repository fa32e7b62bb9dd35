#!/bin/sh
# The peak memory of the command line over so many applicants, in MB, and what it took. Only records are kept on disk, while
# they are written.
#
#   cargo build --release && cargo build --release --package applicants
#   benches/long-runs.sh 200000 && benches/long-runs.sh 2000000
#
# It needs GNU time (`apt-get install time`).
set -eu

count=$1
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
bin=${BIN:-${CARGO_TARGET_DIR:-$root/target}/release}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ln -s /dev/null "$folder/out"

# The peak and the seconds of a command that reads the applicants of `made`. Status 1 says that not all may be onboarded.
run() {
    status=0
    made | /usr/bin/time --format '%M %e' --output "$folder/time" "$bin/onboardable" "$@" >"$folder/out" || status=$?
    [ "$status" -le 1 ] || { echo "onboardable $* ended with $status" >&2; exit "$status"; }
    tail -n 1 "$folder/time" | awk -v what="$(echo "$*" | sed "s|$folder/||")" -v count="$count" \
        '{ printf "%10d  %6.1f MB  %7.1f s  %s\n", count, $1 * 1024 / 1e6, $2, what }'
}

made() { "$bin/applicants" "$count"; }
run assess --as-of 2026-11-21 --format jsonl --summary "$folder/portfolio.html"
run work --as-of 2026-11-21
run due --as-of 2026-11-21

# A record takes 11 KB on the disk, so there is one for every fourth applicant.
all=$count
count=$((all / 4))
run assess --as-of 2026-11-21 --format jsonl --record "$folder/records.jsonl" --chain
rm "$folder/records.jsonl"
count=$all

# Only the last asks one process, line by line.
made() { "$bin/applicants" "$count" | sed 's/.*/{"do":"assess","as_of":"2026-11-21","input":&}/'; }
run serve --stdio
