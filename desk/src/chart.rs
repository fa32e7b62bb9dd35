//! Charts as inline SVG: bars, shares, columns and Pareto charts.
//!
//! A chart is made of rectangles, lines and short texts in whole units, so that the same counts always give the same
//! bytes. Colours and patterns are the style sheet's, by class. No colour stands alone: what a colour says, a pattern, a
//! label or the table beside the chart says, too.

use askama::Template;
use onboardable::Lang;

use crate::number;

/// The width of every chart, in units.
const WIDTH: i64 = 1000;
/// The width of a character at the largest size in which a chart is written, that of a narrow screen.
const CHARACTER: i64 = 20;
/// The height of a line of text.
const LINE: i64 = 40;
/// The space between a text and what it belongs to.
const GAP: i64 = 14;
/// What is not nothing is at least so long.
const LEAST: i64 = 3;

/// What a chart is about, for whoever does not see it.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The id on the page.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What there is to see, in a sentence or two.
    pub description: String,
}

/// A chart, ready to be written.
#[derive(Clone, Debug, Template)]
#[template(path = "chart.html")]
pub struct Chart {
    subject: Subject,
    width: i64,
    height: i64,
    boxes: Vec<Rect>,
    lines: Vec<Line>,
    dots: Vec<(i64, i64)>,
    texts: Vec<Text>,
}

/// A rectangle.
#[derive(Clone, Debug)]
struct Rect {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
    class: &'static str,
}

/// A line through points.
#[derive(Clone, Debug)]
struct Line {
    points: String,
    class: &'static str,
}

/// A short text. `anchor`: `start`, `middle` or `end`.
#[derive(Clone, Debug)]
struct Text {
    x: i64,
    y: i64,
    anchor: &'static str,
    class: &'static str,
    text: String,
}

/// A part of a bar or a column: how much, and the class of its fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much.
    pub count: u64,
    /// The class of its fill.
    pub fill: &'static str,
}

/// A bar or a column, with its parts.
#[derive(Clone, Debug)]
pub struct Stack {
    /// What it is.
    pub label: String,
    /// Its parts, from the left or from below.
    pub parts: Vec<Part>,
    /// What is written at its end.
    pub note: String,
}

impl Stack {
    fn total(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.count))
    }
}

impl Chart {
    fn new(subject: Subject) -> Self {
        Self {
            subject,
            width: WIDTH,
            height: 0,
            boxes: Vec::new(),
            lines: Vec::new(),
            dots: Vec::new(),
            texts: Vec::new(),
        }
    }

    fn line(&mut self, points: &[(i64, i64)], class: &'static str) {
        let points = points.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
        self.lines.push(Line { points, class });
    }

    fn text(&mut self, (x, y): (i64, i64), anchor: &'static str, class: &'static str, text: impl Into<String>) {
        self.texts.push(Text { x, y, anchor, class, text: text.into() });
    }

    /// Horizontal bars, each as long as its count, with what is written at their ends.
    #[must_use]
    pub fn bars(subject: Subject, bars: &[Stack]) -> Self {
        let most = bars.iter().map(Stack::total).max().unwrap_or_default();
        Self::rows(subject, bars, |_| most)
    }

    /// Horizontal bars of the same length, each the whole that its parts are shares of.
    #[must_use]
    pub fn shares(subject: Subject, bars: &[Stack]) -> Self {
        Self::rows(subject, bars, Stack::total)
    }

    fn rows(subject: Subject, bars: &[Stack], whole: impl Fn(&Stack) -> u64) -> Self {
        const PITCH: i64 = 62;
        const THICK: i64 = 38;

        let mut chart = Self::new(subject);
        let start = widest(bars.iter().map(|bar| &bar.label)) + GAP;
        let length = (WIDTH - start - widest(bars.iter().map(|bar| &bar.note)) - GAP).max(WIDTH / 5);
        let mut y = 0;
        for bar in bars {
            let base = y + THICK / 2 + 11;
            chart.text((start - GAP, base), "end", "", bar.label.clone());
            let whole = whole(bar);
            let (mut x, mut before) = (start, 0_u64);
            for part in &bar.parts {
                // From sums, so that the parts end where the whole ends.
                let end = start + scaled(before.saturating_add(part.count), whole, length);
                let width = if part.count > 0 { (end - x).max(LEAST) } else { 0 };
                before = before.saturating_add(part.count);
                if width > 0 {
                    chart.boxes.push(Rect { x, y, width, height: THICK, class: part.fill });
                    x += width;
                }
            }
            chart.text((x + GAP, base), "start", "value", bar.note.clone());
            y += PITCH;
        }
        chart.line(&[(start, 0), (start, (y - PITCH + THICK).max(0))], "axis");
        chart.height = (y - PITCH + THICK).max(0) + 2;
        chart
    }

    /// Columns over a scale of counts. `limit`: a line before the column of this index, with what it says.
    #[must_use]
    pub fn columns(subject: Subject, columns: &[Stack], limit: Option<(usize, &str)>, lang: Lang) -> Self {
        let mut chart = Self::new(subject);
        let most = columns.iter().map(Stack::total).max().unwrap_or_default();
        let plot = chart.scale(most, 0, if limit.is_some() { 2 * LINE } else { LINE }, lang);
        let pitch = plot.pitch(columns.len());
        for (index, column) in (0_i64..).zip(columns) {
            let left = plot.left + pitch * index;
            chart.column(&plot, left, pitch, column);
        }
        chart.labels(&plot, pitch, columns);
        if let Some((index, label)) = limit {
            let x = plot.left + pitch * i64::try_from(index).unwrap_or_default();
            chart.line(&[(x, 0), (x, plot.bottom)], "limit");
            // On the side that has more room.
            let (at, anchor) = if x > WIDTH / 2 { (x - GAP, "end") } else { (x + GAP, "start") };
            chart.text((at, 28), anchor, "limit", label);
        }
        chart.height = plot.bottom + LINE + 4;
        chart
    }

    /// A Pareto chart: columns from the highest, and the line of what they are together, as a share of all, of which the
    /// columns may be only the first.
    #[must_use]
    pub fn pareto(subject: Subject, columns: &[Stack], all: u64, lang: Lang) -> Self {
        let mut chart = Self::new(subject);
        let most = columns.iter().map(Stack::total).max().unwrap_or_default();
        let plot = chart.scale(most, CHARACTER * 5 + GAP, LINE / 2, lang);
        let pitch = plot.pitch(columns.len());
        let (mut points, mut sum) = (Vec::new(), 0_u64);
        for (index, column) in (0_i64..).zip(columns) {
            let left = plot.left + pitch * index;
            chart.column(&plot, left, pitch, column);
            sum = sum.saturating_add(column.total());
            points.push((left + pitch / 2, plot.bottom - scaled(sum, all, plot.height)));
        }
        chart.labels(&plot, pitch, columns);
        for percent in [0_u64, 50, 100] {
            let y = plot.bottom - scaled(percent, 100, plot.height);
            let label = match lang {
                Lang::En => format!("{percent}%"),
                Lang::De => format!("{percent}\u{a0}%"),
            };
            chart.text((plot.right + GAP, y + 9), "start", "quiet", label);
        }
        chart.line(&points, "sum");
        chart.dots = points;
        chart.height = plot.bottom + LINE + 4;
        chart
    }

    /// Draws the scale from 0 to a round number over the highest count, and returns the space for the columns.
    fn scale(&mut self, most: u64, right: i64, above: i64, lang: Lang) -> Plot {
        const HEIGHT: i64 = 300;

        let (step, top) = round_scale(most);
        let labels: Vec<(u64, String)> = (0..=5)
            .map(|tick| step.saturating_mul(tick))
            .take_while(|tick| *tick <= top)
            .map(|tick| (tick, number::count(tick, lang)))
            .collect();
        let plot = Plot {
            left: widest(labels.iter().map(|(_, label)| label)) + GAP,
            right: WIDTH - right,
            bottom: above + HEIGHT,
            height: HEIGHT,
            top,
        };
        for (tick, label) in labels {
            let y = plot.bottom - scaled(tick, top, HEIGHT);
            self.line(&[(plot.left, y), (plot.right, y)], if tick == 0 { "axis" } else { "grid" });
            self.text((plot.left - GAP, y + 9), "end", "quiet", label);
        }
        plot
    }

    /// Writes what the columns are: every one, or every second or third, where there is no room for all.
    fn labels(&mut self, plot: &Plot, pitch: i64, columns: &[Stack]) {
        let step = widest(columns.iter().map(|column| &column.label)).div_euclid(pitch.max(1)) + 1;
        let last = columns.len().saturating_sub(1);
        for (index, column) in (0_i64..).zip(columns) {
            let is_last = usize::try_from(index) == Ok(last);
            let is_near_last =
                last.saturating_sub(usize::try_from(index).unwrap_or_default()) < usize::try_from(step).unwrap_or(1);
            if is_last || (index % step == 0 && !is_near_last) {
                let x = plot.left + pitch * index + pitch / 2;
                self.text((x, plot.bottom + LINE - 6), "middle", "", column.label.clone());
            }
        }
    }

    fn column(&mut self, plot: &Plot, left: i64, pitch: i64, column: &Stack) {
        let gap = (pitch / 6).min(24);
        let (mut y, mut before) = (plot.bottom, 0_u64);
        for part in column.parts.iter().filter(|part| part.count > 0) {
            before = before.saturating_add(part.count);
            let end = (plot.bottom - scaled(before, plot.top, plot.height)).min(y - LEAST);
            self.boxes.push(Rect {
                x: left + gap / 2,
                y: end,
                width: pitch - gap,
                height: y - end,
                class: part.fill,
            });
            y = end;
        }
        if before > 0 && width(&column.note) <= pitch {
            self.text((left + pitch / 2, y - 9), "middle", "value", column.note.clone());
        }
    }
}

/// The space of the columns.
struct Plot {
    left: i64,
    right: i64,
    bottom: i64,
    height: i64,
    /// The count at the upper end.
    top: u64,
}

impl Plot {
    fn pitch(&self, columns: usize) -> i64 {
        (self.right - self.left) / i64::try_from(columns.max(1)).unwrap_or(1)
    }
}

/// A part of a length, as the part is of the whole.
fn scaled(part: u64, whole: u64, length: i64) -> i64 {
    let exact = i128::from(part) * i128::from(length);
    exact.checked_div(i128::from(whole)).and_then(|length| i64::try_from(length).ok()).unwrap_or_default()
}

/// The step and the upper end of a scale in round numbers (1, 2 or 5, with zeros) of at most five steps.
fn round_scale(most: u64) -> (u64, u64) {
    let mut step = 1_u64;
    let mut factors = [2, 5, 10].into_iter().cycle();
    let mut decade = 1_u64;
    while most.div_ceil(step) > 5 {
        let factor = factors.next().unwrap_or(10);
        step = decade.saturating_mul(factor);
        if factor == 10 {
            decade = step;
        }
    }
    (step, step.saturating_mul(most.div_ceil(step).max(1)))
}

fn width(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(WIDTH) * CHARACTER
}

fn widest<'t>(texts: impl Iterator<Item = &'t String>) -> i64 {
    texts.map(|text| width(text)).max().unwrap_or_default().min(WIDTH / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_has_round_steps() {
        for (most, step, top) in [
            (0, 1, 1),
            (1, 1, 1),
            (5, 1, 5),
            (6, 2, 6),
            (11, 5, 15),
            (26, 10, 30),
            (99, 20, 100),
            (1_132, 500, 1_500),
            (2_000_000, 500_000, 2_000_000),
            (2_000_001, 500_000, 2_500_000),
        ] {
            assert_eq!(round_scale(most), (step, top), "{most}");
        }
        assert_eq!(round_scale(u64::MAX).1, u64::MAX);
    }

    fn subject() -> Subject {
        Subject { id: "c".to_owned(), title: "</svg><script>".to_owned(), description: "a & b".to_owned() }
    }

    fn stack(counts: &[u64]) -> Stack {
        let parts = counts.iter().map(|count| Part { count: *count, fill: "fill-green" }).collect();
        Stack { label: "<b>".to_owned(), parts, note: "7".to_owned() }
    }

    #[test]
    fn nothing_is_drawn_outside() {
        for counts in [vec![], vec![0], vec![1], vec![1, u64::MAX], vec![2_000_000, 1, 0], vec![3; 40]] {
            let stacks: Vec<Stack> = counts.iter().map(|count| stack(&[*count, 1, *count / 2])).collect();
            for chart in [
                Chart::bars(subject(), &stacks),
                Chart::shares(subject(), &stacks),
                Chart::columns(subject(), &stacks, Some((0, "limit")), Lang::De),
                Chart::pareto(subject(), &stacks, u64::MAX, Lang::En),
            ] {
                for one in &chart.boxes {
                    assert!(one.x >= 0 && one.x + one.width <= WIDTH, "{one:?}");
                    assert!(one.y >= 0 && one.y + one.height <= chart.height, "{one:?}");
                    assert!(one.width > 0 && one.height > 0, "{one:?}");
                }
            }
        }
    }

    #[test]
    fn texts_are_escaped() {
        let svg = Chart::bars(subject(), &[stack(&[1])]).render().unwrap();
        assert!(svg.contains("&#60;b&#62;") && svg.contains("a &#38; b") && !svg.contains("<script"), "{svg}");
    }
}
