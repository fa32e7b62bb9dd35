//! One line in, one line out: answers every line of standard input as soon as it is complete, in the same order.

use std::io::Write as _;

use rayon::prelude::*;
use serde::Serialize;

use crate::input::{Batch, Broken, Lines, Record};
use crate::output::{Failure, Status, stdout};
use crate::place::{Place, Problem};

/// Lines that one core takes at a time: few, so that a dozen threads that wait for their answers are served by all cores.
const PIECE: usize = 8;

/// Lines whose answers wait to be written.
const GROUP: usize = 64 * PIECE;

/// Answers every line of standard input with a value, or with its problem.
pub fn answer_lines<A: Serialize>(
    answer: impl Fn(&Record, &[u8]) -> Result<(Status, A), Problem> + Sync,
) -> Result<Status, Failure> {
    write_lines(Lines::standard(), |record, line, out| match answer(record, line) {
        Ok((status, answer)) => {
            // Writing into memory cannot fail.
            let json = serde_json::to_vec(&answer).unwrap_or_default();
            Place::line(record).write(out, &json);
            status
        }
        Err(problem) => {
            problem.write(out, Place::line(record));
            Status::UNREADABLE
        }
    })
}

/// Lets `write` write the answer of every line, without its line end.
pub fn write_lines(
    mut lines: Lines,
    write: impl Fn(&Record, &[u8], &mut Vec<u8>) -> Status + Sync,
) -> Result<Status, Failure> {
    let piece = |batch: &Batch, records: &[Record]| {
        let (mut answers, mut worst) = (Vec::new(), Status::GREEN);
        for record in records {
            worst = worst.max(write(record, batch.text(record), &mut answers));
            answers.push(b'\n');
        }
        (answers, worst)
    };
    let mut out = stdout();
    let mut status = Status::GREEN;
    while let Some(batch) = lines.next_prompt_batch()? {
        for group in batch.records.chunks(GROUP) {
            let pieces: Vec<(Vec<u8>, Status)> = if group.len() > PIECE {
                group.par_chunks(PIECE).map(|records| piece(&batch, records)).collect()
            } else {
                // To wake another core takes longer than a few answers.
                vec![piece(&batch, group)]
            };
            for (answers, worst) in pieces {
                out.write_all(&answers)?;
                status = status.max(worst);
            }
            out.flush()?;
        }
        if let Some(Broken { record, problem }) = &batch.broken {
            let mut answer = Vec::new();
            problem.write(&mut answer, Place::line(record));
            answer.push(b'\n');
            out.write_all(&answer)?;
            out.flush()?;
            status = Status::UNREADABLE;
        }
    }
    Ok(status)
}
