//! Finds the headings of a document in its text, and the text of each section.

use strsim::sorensen_dice;

use super::register::Document;
use crate::folder::digest_of;

/// From this similarity on, a line where a heading is missing is that heading renamed.
const RENAMED: f64 = 0.6;
/// From this similarity on, a heading is suggested for one that is missing.
const SIMILAR: f64 = 0.5;
/// The longest line that can be a heading, in characters.
const LONGEST_HEADING: usize = 120;
/// The most lines that are compared with a missing heading.
const MOST_COMPARED: usize = 20_000;

/// Where a heading is in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is there.
    Here(usize),
    /// A similar one is in its place.
    Renamed(usize, String),
    /// It is not there; the most similar one, if there is one.
    Missing(Option<String>),
}

impl Found {
    const fn line(&self) -> Option<usize> {
        match self {
            Self::Here(line) | Self::Renamed(line, _) => Some(*line),
            Self::Missing(_) => None,
        }
    }
}

/// A text with the places of a document's headings.
pub(super) struct Outline<'d> {
    document: &'d Document,
    lines: Vec<&'d str>,
    found: Vec<Found>,
}

/// Returns a line as headings are compared: without the marks of Markdown, a colon at the end, and spaces beside each
/// other.
pub(super) fn heading_of(line: &str) -> String {
    let line = line.trim().trim_start_matches('#').trim().trim_matches('*').trim().trim_end_matches(':');
    spaced(line.trim_end_matches('*'))
}

/// Returns a text with one space for each run of whitespace, so that the layout of lines makes no difference.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

impl<'d> Outline<'d> {
    /// Finds as many headings as possible in the order of the document.
    pub(super) fn of(document: &'d Document, text: &'d str) -> Self {
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        let headings: Vec<String> = document.outline().iter().map(|(_, heading)| spaced(heading)).collect();
        let begins: Vec<Option<&str>> = (0..headings.len()).map(|heading| document.begin(heading)).collect();
        let is_at = |heading: usize, line: &str, name: &str| match begins.get(heading).copied().flatten() {
            Some(begin) => line.trim_start().starts_with(begin),
            None => headings.get(heading).is_some_and(|heading| heading == name),
        };
        let known: Vec<(usize, Vec<bool>)> = lines
            .iter()
            .enumerate()
            .filter_map(|(place, line)| {
                let name = if line.len() <= 4 * LONGEST_HEADING { heading_of(line) } else { String::new() };
                let matches: Vec<bool> = (0..headings.len()).map(|heading| is_at(heading, line, &name)).collect();
                matches.contains(&true).then_some((place, matches))
            })
            .collect();
        let places = longest(headings.len(), &known);
        let mut found: Vec<Found> =
            places.iter().map(|place| place.map_or(Found::Missing(None), Found::Here)).collect();
        for heading in 0..found.len() {
            let is_missing = found.get(heading).is_some_and(|one| one.line().is_none());
            if !is_missing || begins.get(heading).copied().flatten().is_some() {
                continue;
            }
            let before = found.iter().take(heading).rev().find_map(Found::line);
            let after = places.iter().skip(heading).find_map(|place| *place);
            let name = headings.get(heading).map_or("", String::as_str);
            if let Some(one) = found.get_mut(heading) {
                *one = renamed(name, &lines, before.map_or(0, |line| line.saturating_add(1)), after, &places);
            }
        }
        Self { document, lines, found }
    }

    /// Returns how many headings are there.
    pub(super) fn count(&self) -> usize {
        self.found.iter().filter(|one| matches!(one, Found::Here(_))).count()
    }

    /// Returns where the heading of a section is; `None` where the document has no headings and counts as a whole.
    pub(super) fn found(&self, section: &str) -> Option<&Found> {
        self.found.get(self.document.heading(section)?)
    }

    /// Returns the digest of a section's text, without its heading; `None` where it is not there.
    pub(super) fn digest(&self, section: &str) -> Option<String> {
        if self.found.is_empty() {
            return Some(digest_of(&spaced(&self.lines.join("\n"))));
        }
        let heading = self.document.heading(section)?;
        let outline = self.document.outline();
        let (depth, _) = *outline.get(heading)?;
        let line = self.found.get(heading)?.line()?;
        let later = outline.iter().zip(&self.found).skip(heading.saturating_add(1));
        let end = later.filter(|((other, _), _)| *other <= depth).find_map(|(_, found)| found.line());
        // Where a heading is not printed, its line is text.
        let start = if self.document.begin(heading).is_some() { line } else { line.saturating_add(1) };
        let lines = self.lines.get(start..end.unwrap_or(self.lines.len()))?;
        Some(digest_of(&spaced(&lines.join("\n"))))
    }
}

/// Assigns lines to headings so that as many as possible are found, both in their order; of several ways, the one with the
/// earliest lines.
fn longest(headings: usize, lines: &[(usize, Vec<bool>)]) -> Vec<Option<usize>> {
    let width = lines.len().saturating_add(1);
    let at = |heading: usize, line: usize| heading.saturating_mul(width).saturating_add(line);
    // How many of the headings from one on can be found in the lines from one on.
    let mut most = vec![0_u16; headings.saturating_add(1).saturating_mul(width)];
    let get = |most: &[u16], heading, line| most.get(at(heading, line)).copied().unwrap_or_default();
    let matches = |heading: usize, line: usize| {
        lines.get(line).is_some_and(|(_, matches)| matches.get(heading).copied().unwrap_or_default())
    };
    for heading in (0..headings).rev() {
        for line in (0..lines.len()).rev() {
            let skipping =
                get(&most, heading.saturating_add(1), line).max(get(&most, heading, line.saturating_add(1)));
            let taking = get(&most, heading.saturating_add(1), line.saturating_add(1)).saturating_add(1);
            let best = if matches(heading, line) { taking.max(skipping) } else { skipping };
            if let Some(cell) = most.get_mut(at(heading, line)) {
                *cell = best;
            }
        }
    }
    let mut places = vec![None; headings];
    let (mut heading, mut line) = (0, 0);
    while heading < headings && line < lines.len() {
        let best = get(&most, heading, line);
        let (next_heading, next_line) = (heading.saturating_add(1), line.saturating_add(1));
        if matches(heading, line) && get(&most, next_heading, next_line).saturating_add(1) == best {
            if let Some(place) = places.get_mut(heading) {
                *place = lines.get(line).map(|(place, _)| *place);
            }
            (heading, line) = (next_heading, next_line);
        } else if get(&most, heading, next_line) == best {
            line = next_line;
        } else {
            heading = next_heading;
        }
    }
    places
}

/// Looks for a missing heading: first between its neighbours, where it would have been renamed, then anywhere.
fn renamed(heading: &str, lines: &[&str], start: usize, end: Option<usize>, places: &[Option<usize>]) -> Found {
    // Where the headings of a text are marked, nothing else is one.
    let is_marked = |line: &str| {
        line.trim_start().starts_with('#') || (line.starts_with("**") && line.trim_end().ends_with("**"))
    };
    let marked =
        places.iter().flatten().filter(|place| lines.get(**place).is_some_and(|line| is_marked(line))).count();
    let all_marked = marked.saturating_mul(2) > places.iter().flatten().count();
    let could_be = |line: &&str| {
        line.len() <= 4 * LONGEST_HEADING
            && line.chars().count() <= LONGEST_HEADING
            && !line.trim().is_empty()
            && !line.trim_end().ends_with(['.', ',', ';'])
            && (!all_marked || is_marked(line))
    };
    let taken = |place: &usize| places.contains(&Some(*place));
    let nearest = |from: usize, to: usize| {
        let candidates =
            lines.iter().enumerate().take(to).skip(from).filter(|(place, line)| could_be(line) && !taken(place));
        let rated = candidates.take(MOST_COMPARED).map(|(place, line)| {
            let name = heading_of(line);
            (sorensen_dice(&name.to_lowercase(), &heading.to_lowercase()), place, name)
        });
        rated.fold(None, |best: Option<(f64, usize, String)>, one| match best {
            Some(best) if best.0 >= one.0 => Some(best),
            _ => Some(one),
        })
    };
    match nearest(start, end.unwrap_or(lines.len())) {
        Some((similarity, place, name)) if similarity >= RENAMED => Found::Renamed(place, name),
        _ => {
            let anywhere = nearest(0, lines.len()).filter(|(similarity, _, _)| *similarity >= SIMILAR);
            Found::Missing(anywhere.map(|(_, _, name)| name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_compared_without_their_marks() {
        for line in
            ["Hard criteria", "#### Hard criteria", "**Hard criteria:**", "  **Hard   criteria**: ", "Hard criteria:"]
        {
            assert_eq!(heading_of(line), "Hard criteria", "{line}");
        }
    }

    #[test]
    fn as_many_headings_as_possible_are_found() {
        // The second heading is missing; its text occurs once more far below the others.
        let lines = |all: &[&[usize]]| -> Vec<(usize, Vec<bool>)> {
            let line =
                |(place, of): (usize, &&[usize])| (place, (0..4).map(|heading| of.contains(&heading)).collect());
            all.iter().enumerate().map(line).collect()
        };
        assert_eq!(longest(4, &lines(&[&[0], &[2], &[3], &[1]])), [Some(0), None, Some(1), Some(2)]);
        assert_eq!(longest(4, &lines(&[&[0], &[1], &[1], &[3]])), [Some(0), Some(1), None, Some(3)]);
        assert_eq!(longest(4, &[]), [None; 4]);
        assert_eq!(longest(0, &[]), []);
    }
}
