//! The life of an identification method as a drawing: its statuses in layers, from the first to the final ones.
//!
//! Lines that lead to the same status join on their way, and where several statuses all lead to the same several others,
//! the lines meet in a dot, so that a drawing of thirty moves stays readable. A number on a line is that of an event in
//! the table beside the drawing; a line without a number is a status that the bank reports.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onboardable::rulebook::{Event, Machine, Status, Transfers};

/// An event of a method, with every move that it causes.
#[derive(Clone, Debug)]
pub struct Happening {
    /// Its number in the drawing; `None` for what is not drawn on its own: reported statuses and simulated events.
    pub number: Option<usize>,
    /// The event; for a reported status that of the first move.
    pub event: Event,
    /// The number of transfers that it depends on.
    pub transfers: Transfers,
    /// From which status to which one, by way of a third.
    pub moves: Vec<(Status, Option<Status>, Status)>,
}

/// Returns the events of a method in the order of its moves. All statuses that the bank reports are one.
#[must_use]
pub fn happenings(machine: &Machine) -> Vec<Happening> {
    let is_same = |one: Event, other: Event| match (one, other) {
        (Event::Reported(_), Event::Reported(_)) => true,
        (one, other) => one == other,
    };
    let mut all: Vec<Happening> = Vec::new();
    let mut number = 0;
    for one in machine.moves {
        let ends = (one.from, one.via, one.to);
        match all.iter_mut().find(|known| is_same(known.event, one.event) && known.transfers == one.transfers) {
            Some(known) => known.moves.push(ends),
            None => {
                let is_drawn = match one.event {
                    Event::Reported(_) | Event::Simulated(_) => false,
                    Event::Request
                    | Event::Authorize
                    | Event::Confirm
                    | Event::MarkAsFailed
                    | Event::ReferenceTransferAttempt => true,
                };
                number += usize::from(is_drawn);
                all.push(Happening {
                    number: is_drawn.then_some(number),
                    event: one.event,
                    transfers: one.transfers,
                    moves: vec![ends],
                });
            }
        }
    }
    all
}

/// Draws the life of a method as SVG. `title` is read out where the drawing cannot be seen.
#[must_use]
pub fn svg(machine: &Machine, title: &str) -> String {
    let mut graph = Graph::of(machine);
    graph.join_crowds();
    graph.layer();
    graph.lengthen();
    graph.order();
    graph.place();
    graph.write(machine, title)
}

const FONT: f64 = 12.5;
const LETTER: f64 = 7.55;
const NODE_HEIGHT: f64 = 30.0;
const LAYER_GAP: f64 = 46.0;
const NODE_GAP: f64 = 34.0;
const MARGIN: f64 = 14.0;

/// What is placed in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Status(Status),
    /// Where lines of several statuses meet that all lead to the same others.
    Dot,
    /// Where a line to a status passes a layer.
    Passing,
}

#[derive(Clone, Debug)]
struct Node {
    kind: Kind,
    layer: usize,
    x: f64,
}

impl Node {
    fn width(&self) -> f64 {
        match self.kind {
            Kind::Status(status) => status.name().len() as f64 * LETTER + 22.0,
            Kind::Dot => 8.0,
            Kind::Passing => 4.0,
        }
    }

    fn height(&self) -> f64 {
        match self.kind {
            Kind::Status(_) => NODE_HEIGHT,
            Kind::Dot | Kind::Passing => 0.0,
        }
    }
}

/// A line, with the numbers of the events that take it.
#[derive(Clone, Debug)]
struct Edge {
    from: usize,
    to: usize,
    numbers: BTreeSet<usize>,
    /// Whether it is drawn against the direction of the layers.
    is_reversed: bool,
}

/// Neighbours in a layer that are as near to each other as they may be.
struct Block {
    /// The sum of where each member wants the block to start.
    sum: f64,
    /// The members, each with its distance from the start.
    members: Vec<(usize, f64)>,
}

impl Block {
    fn start(&self) -> f64 {
        self.sum / self.members.len() as f64
    }
}

struct Graph {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    loops: BTreeMap<usize, BTreeSet<usize>>,
    /// Lines between two of the same layer.
    level: Vec<Edge>,
    layers: Vec<Vec<usize>>,
}

impl Graph {
    fn of(machine: &Machine) -> Self {
        let nodes = machine.statuses.iter().map(|one| Node { kind: Kind::Status(one.status), layer: 0, x: 0.0 });
        let nodes: Vec<_> = nodes.collect();
        let place = |status: Status| nodes.iter().position(|node| node.kind == Kind::Status(status));
        let mut lines: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
        let mut order: Vec<(usize, usize)> = Vec::new();
        for happening in happenings(machine) {
            for (from, via, to) in &happening.moves {
                let stops: Vec<_> = [Some(*from), *via, Some(*to)].into_iter().flatten().filter_map(place).collect();
                for (from, to) in stops.iter().zip(stops.iter().skip(1)) {
                    if !lines.contains_key(&(*from, *to)) {
                        order.push((*from, *to));
                    }
                    lines.entry((*from, *to)).or_default().extend(happening.number);
                }
            }
        }
        let (mut edges, mut loops) = (Vec::new(), BTreeMap::new());
        for (from, to) in order {
            let numbers = lines.remove(&(from, to)).unwrap_or_default();
            if from == to {
                loops.insert(from, numbers);
            } else {
                edges.push(Edge { from, to, numbers, is_reversed: false });
            }
        }
        Self { nodes, edges, loops, level: Vec::new(), layers: Vec::new() }
    }

    fn has_edge(&self, from: usize, to: usize) -> bool {
        self.edges.iter().any(|edge| edge.from == from && edge.to == to)
    }

    /// Lets the lines meet in a dot where several statuses lead to the same several others, as long as that saves lines.
    fn join_crowds(&mut self) {
        const WORTH_IT: usize = 2;
        loop {
            // A method has few statuses, so every set of sources can be tried.
            let statuses = self.nodes.iter().filter(|node| matches!(node.kind, Kind::Status(_))).count();
            let plain = |from: usize, to: usize| {
                self.edges.iter().any(|edge| edge.from == from && edge.to == to && edge.numbers.is_empty())
            };
            let mut best: (usize, Vec<usize>, Vec<usize>) = (0, Vec::new(), Vec::new());
            for set in 1_u32..1 << statuses.min(16) {
                let sources: Vec<usize> = (0..statuses).filter(|one| set & 1 << one != 0).collect();
                let is_target = |to: &usize| !sources.contains(to) && sources.iter().all(|from| plain(*from, *to));
                let targets: Vec<usize> = (0..statuses).filter(is_target).collect();
                let saved = (sources.len() * targets.len()).saturating_sub(sources.len() + targets.len());
                if saved > best.0 {
                    best = (saved, sources, targets);
                }
            }
            let (saved, sources, targets) = best;
            if saved < WORTH_IT {
                return;
            }
            self.edges.retain(|edge| !(sources.contains(&edge.from) && targets.contains(&edge.to)));
            let dot = self.nodes.len();
            self.nodes.push(Node { kind: Kind::Dot, layer: 0, x: 0.0 });
            let line = |from, to| Edge { from, to, numbers: BTreeSet::new(), is_reversed: false };
            self.edges.extend(sources.into_iter().map(|source| line(source, dot)));
            self.edges.extend(targets.into_iter().map(|target| line(dot, target)));
        }
    }

    /// Gives each node a layer below those that lead to it. Two that lead to each other share one, and what leads back is
    /// drawn against the direction.
    fn layer(&mut self) {
        let mut group: Vec<usize> = (0..self.nodes.len()).collect();
        for edge in &self.edges {
            if self.has_edge(edge.to, edge.from) {
                let find = |node: usize| group.get(node).copied().unwrap_or(node);
                let (one, other) = (find(edge.from), find(edge.to));
                group.iter_mut().filter(|member| **member == other).for_each(|member| *member = one);
            }
        }
        let of = |node: usize| group.get(node).copied().unwrap_or(node);
        let (level, edges): (Vec<_>, Vec<_>) = self.edges.drain(..).partition(|edge| of(edge.from) == of(edge.to));
        self.level = level;
        self.edges = edges;
        let mut done = Vec::new();
        let back = self.back_edges(&group, of(0), &mut Vec::new(), &mut done);
        for edge in &mut self.edges {
            if back.contains(&(of(edge.from), of(edge.to))) {
                std::mem::swap(&mut edge.from, &mut edge.to);
                edge.is_reversed = true;
            }
        }
        // The longest way from the start.
        for _ in 0..self.nodes.len() {
            for edge in self.edges.clone() {
                let above = self.nodes.get(edge.from).map_or(0, |node| node.layer);
                let members: Vec<_> = (0..self.nodes.len()).filter(|node| of(*node) == of(edge.to)).collect();
                for member in members {
                    if let Some(node) = self.nodes.get_mut(member) {
                        node.layer = node.layer.max(above + 1);
                    }
                }
            }
            let layers: BTreeMap<usize, usize> = (0..self.nodes.len())
                .map(|node| (of(node), self.nodes.get(node).map_or(0, |node| node.layer)))
                .fold(BTreeMap::new(), |mut layers, (group, layer)| {
                    let known = layers.entry(group).or_insert(layer);
                    *known = layer.max(*known);
                    layers
                });
            for (node, one) in self.nodes.iter_mut().enumerate() {
                one.layer = layers.get(&of(node)).copied().unwrap_or(one.layer);
            }
        }
        // What ends a life is at the end.
        let last = self.nodes.iter().map(|node| node.layer).max().unwrap_or_default();
        for node in 0..self.nodes.len() {
            let leads_on = self.edges.iter().chain(&self.level).any(|edge| edge.from == node);
            if let Some(one) = self.nodes.get_mut(node).filter(|_| !leads_on) {
                one.layer = last;
            }
        }
    }

    /// The lines that lead back to where the way comes from.
    fn back_edges(
        &self,
        group: &[usize],
        at: usize,
        way: &mut Vec<usize>,
        done: &mut Vec<usize>,
    ) -> BTreeSet<(usize, usize)> {
        let of = |node: usize| group.get(node).copied().unwrap_or(node);
        let mut back = BTreeSet::new();
        way.push(at);
        for edge in self.edges.iter().filter(|edge| of(edge.from) == at) {
            let next = of(edge.to);
            if way.contains(&next) {
                back.insert((at, next));
            } else if !done.contains(&next) {
                back.extend(self.back_edges(group, next, way, done));
            }
        }
        way.pop();
        done.push(at);
        back
    }

    /// Leads long lines through the layers between. Those to the same status join.
    fn lengthen(&mut self) {
        let mut passing: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut short: Vec<Edge> = Vec::new();
        for edge in std::mem::take(&mut self.edges) {
            let layer = |node: usize| self.nodes.get(node).map_or(0, |node| node.layer);
            let (first, last) = (layer(edge.from) + 1, layer(edge.to));
            let mut from = edge.from;
            let mut numbers = edge.numbers.clone();
            for layer in first..last {
                let known = if edge.is_reversed { None } else { passing.get(&(edge.to, layer)).copied() };
                let via = known.unwrap_or_else(|| {
                    self.nodes.push(Node { kind: Kind::Passing, layer, x: 0.0 });
                    self.nodes.len() - 1
                });
                if !edge.is_reversed {
                    passing.insert((edge.to, layer), via);
                }
                add(&mut short, Edge { from, to: via, numbers: std::mem::take(&mut numbers), ..edge });
                from = via;
            }
            add(&mut short, Edge { from, numbers, ..edge });
        }
        self.edges = short;
        let depth = self.nodes.iter().map(|node| node.layer).max().unwrap_or_default();
        self.layers = (0..=depth)
            .map(|layer| (0..self.nodes.len()).filter(|node| self.layer_of(*node) == layer).collect())
            .collect();
    }

    fn layer_of(&self, node: usize) -> usize {
        self.nodes.get(node).map_or(0, |node| node.layer)
    }

    /// Orders each layer so that few lines cross.
    fn order(&mut self) {
        const SWEEPS: usize = 24;
        let mut best = (self.crossings(), self.layers.clone());
        for sweep in 0..SWEEPS {
            let is_down = sweep % 2 == 0;
            let count = self.layers.len();
            for step in 1..count {
                let layer = if is_down { step } else { count - 1 - step };
                let before = if is_down { layer.checked_sub(1) } else { Some(layer + 1) };
                let Some(before) = before.and_then(|before| self.layers.get(before)).cloned() else { continue };
                let rank = |node: usize| {
                    let places: Vec<usize> = self
                        .edges
                        .iter()
                        .filter_map(|edge| match is_down {
                            true if edge.to == node => Some(edge.from),
                            false if edge.from == node => Some(edge.to),
                            _ => None,
                        })
                        .filter_map(|other| before.iter().position(|one| *one == other))
                        .collect();
                    (!places.is_empty()).then(|| places.iter().sum::<usize>() as f64 / places.len() as f64)
                };
                if let Some(nodes) = self.layers.get(layer) {
                    let own = |node: usize| nodes.iter().position(|one| *one == node).unwrap_or_default() as f64;
                    let mut ranked: Vec<_> =
                        nodes.iter().map(|node| (rank(*node).unwrap_or_else(|| own(*node)), *node)).collect();
                    ranked.sort_by(|(a, _), (b, _)| a.total_cmp(b));
                    let ordered: Vec<_> = ranked.into_iter().map(|(_, node)| node).collect();
                    if let Some(nodes) = self.layers.get_mut(layer) {
                        *nodes = ordered;
                    }
                }
            }
            let now = (self.crossings(), self.layers.clone());
            if now.0 < best.0 {
                best = now;
            }
        }
        self.layers = best.1;
        self.exchange();
    }

    /// Exchanges neighbours as long as that saves a crossing.
    fn exchange(&mut self) {
        const ROUNDS: usize = 8;
        for _ in 0..ROUNDS {
            let before = self.crossings();
            for layer in 0..self.layers.len() {
                for place in 1..self.layers.get(layer).map_or(0, Vec::len) {
                    let now = self.crossings();
                    self.swap(layer, place);
                    if self.crossings() >= now {
                        self.swap(layer, place);
                    }
                }
            }
            if self.crossings() == before {
                return;
            }
        }
    }

    fn swap(&mut self, layer: usize, place: usize) {
        if let Some(nodes) = self.layers.get_mut(layer) {
            nodes.swap(place - 1, place);
        }
    }

    /// How many lines cross. Lines within a layer count as one crossing for each node between their ends.
    fn crossings(&self) -> usize {
        let place = |node: usize| {
            let layer = self.layers.get(self.layer_of(node))?;
            layer.iter().position(|one| *one == node)
        };
        let lines: Vec<_> = self
            .edges
            .iter()
            .filter_map(|edge| Some((self.layer_of(edge.from), place(edge.from)?, place(edge.to)?)))
            .collect();
        let mut count = 0;
        for (index, (layer, from, to)) in lines.iter().enumerate() {
            for (other_layer, other_from, other_to) in lines.iter().skip(index + 1) {
                let is_crossed = (from < other_from && to > other_to) || (from > other_from && to < other_to);
                count += usize::from(layer == other_layer && is_crossed);
            }
        }
        let between = |edge: &Edge| Some(place(edge.from)?.abs_diff(place(edge.to)?).saturating_sub(1));
        count + 2 * self.level.iter().filter_map(between).sum::<usize>()
    }

    /// Gives each node its place in its layer: near those that it is connected with, and apart from its neighbours.
    fn place(&mut self) {
        const ROUNDS: usize = 60;
        for layer in self.layers.clone() {
            let mut x = 0.0;
            for node in layer {
                if let Some(node) = self.nodes.get_mut(node) {
                    x += node.width() / 2.0;
                    node.x = x;
                    x += node.width() / 2.0 + NODE_GAP;
                }
            }
        }
        for round in 0..ROUNDS {
            let mut layers = self.layers.clone();
            if round % 2 == 1 {
                layers.reverse();
            }
            for layer in layers {
                let wanted: Vec<f64> = layer.iter().map(|node| self.wanted(*node)).collect();
                self.spread(&layer, &wanted);
            }
        }
        let start = |(index, node): (usize, &Node)| {
            let room = if self.loops.contains_key(&index) && self.loops_left(index) { 32.0 } else { 0.0 };
            node.x - node.width() / 2.0 - room
        };
        let left = self.nodes.iter().enumerate().map(start).fold(f64::INFINITY, f64::min);
        for node in &mut self.nodes {
            node.x = (node.x - left + MARGIN).round();
        }
    }

    /// The mean place of what a node is connected with.
    fn wanted(&self, node: usize) -> f64 {
        let own = self.nodes.get(node).map_or(Kind::Passing, |node| node.kind);
        let others = self.edges.iter().filter_map(|edge| {
            let other = if edge.from == node {
                edge.to
            } else if edge.to == node {
                edge.from
            } else {
                return None;
            };
            let other = self.nodes.get(other)?;
            // A line that passes is straight, and so is the way from status to status.
            let weight = match (own, other.kind) {
                (Kind::Passing, Kind::Passing) => 6.0,
                (Kind::Status(_), Kind::Status(_)) => 4.0,
                (Kind::Status(_) | Kind::Dot | Kind::Passing, Kind::Status(_) | Kind::Dot | Kind::Passing) => 1.0,
            };
            Some((other.x * weight, weight))
        });
        let (sum, weights) = others.fold((0.0, 0.0), |(sum, all), (x, weight)| (sum + x, all + weight));
        if weights > 0.0 { sum / weights } else { self.nodes.get(node).map_or(0.0, |node| node.x) }
    }

    /// Places the nodes of a layer as near to where they want to be as their order and the gaps allow: neighbours that
    /// would overlap become a block, whose members share the way.
    fn spread(&mut self, layer: &[usize], wanted: &[f64]) {
        let mut blocks: Vec<Block> = Vec::new();
        for (node, wanted) in layer.iter().zip(wanted) {
            blocks.push(Block { sum: *wanted, members: vec![(*node, 0.0)] });
            while blocks.len() > 1 {
                let (Some(last), Some(mut before)) = (blocks.pop(), blocks.pop()) else { break };
                let (left, offset) = before.members.last().copied().unwrap_or_default();
                let (right, _) = last.members.first().copied().unwrap_or_default();
                let shift = offset + self.apart(left, right);
                if before.start() + shift <= last.start() {
                    blocks.push(before);
                    blocks.push(last);
                    break;
                }
                before.sum += last.sum - shift * last.members.len() as f64;
                before.members.extend(last.members.iter().map(|(node, offset)| (*node, offset + shift)));
                blocks.push(before);
            }
        }
        for block in blocks {
            let start = block.start();
            for (node, offset) in block.members {
                if let Some(node) = self.nodes.get_mut(node) {
                    node.x = start + offset;
                }
            }
        }
    }

    fn apart(&self, left: usize, right: usize) -> f64 {
        let width = |node: usize| self.nodes.get(node).map_or(0.0, Node::width) / 2.0;
        let is_narrow = |node: usize| self.nodes.get(node).is_some_and(|node| node.kind == Kind::Passing);
        let gap = if is_narrow(left) && is_narrow(right) { NODE_GAP / 2.0 } else { NODE_GAP };
        // Loops need room beside their node.
        let is_loop = |node: usize, left: bool| self.loops.contains_key(&node) && self.loops_left(node) == left;
        let room = if is_loop(left, false) || is_loop(right, true) { 30.0 } else { 0.0 };
        width(left) + width(right) + gap + room
    }

    /// Whether a node has its loop at its left, because a line within its layer is at its right.
    fn loops_left(&self, node: usize) -> bool {
        let layer = self.layers.get(self.layer_of(node)).map(Vec::as_slice).unwrap_or_default();
        let place = |node: usize| layer.iter().position(|one| *one == node);
        let ends = self.level.iter().filter(|edge| edge.from == node || edge.to == node);
        let mut others = ends.map(|edge| if edge.from == node { edge.to } else { edge.from });
        others.any(|other| place(other) > place(node))
    }

    fn write(&self, machine: &Machine, title: &str) -> String {
        let y = |layer: usize| MARGIN + layer as f64 * (NODE_HEIGHT + LAYER_GAP) + NODE_HEIGHT / 2.0 + 14.0;
        let right = |(index, node): (usize, &Node)| {
            node.x + node.width() / 2.0 + if self.loops.contains_key(&index) { 34.0 } else { 0.0 }
        };
        let width = self.nodes.iter().enumerate().map(right).fold(0.0, f64::max) + MARGIN;
        let height = y(self.layers.len().saturating_sub(1)) + NODE_HEIGHT / 2.0 + MARGIN;
        let id = format!("arrow-{}", machine.method.name());
        let mut svg = format!(
            "<svg class=\"life\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
             width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-label=\"{}\" font-size=\"{FONT}\">\n\
             <defs><marker id=\"{id}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
             orient=\"auto-start-reverse\"><path d=\"M0.5 0.5 7.5 4 0.5 7.5z\"/></marker></defs>\n",
            askama::filters::escape(title, askama::filters::Html).map(|text| text.to_string()).unwrap_or_default()
        );
        let mut numbers = String::new();
        // The start.
        if let Some(first) = self.nodes.first() {
            let (x, top) = (first.x, y(first.layer) - NODE_HEIGHT / 2.0);
            let _ = writeln!(
                svg,
                "<circle class=\"start\" cx=\"{x}\" cy=\"{}\" r=\"5\"/><path class=\"line\" d=\"M{x} {}V{}\" \
                 marker-end=\"url(#{id})\"/>",
                top - 20.0,
                top - 15.0,
                top - 1.0
            );
        }
        for edge in &self.edges {
            let (Some(from), Some(to)) = (self.nodes.get(edge.from), self.nodes.get(edge.to)) else { continue };
            // Lines leave and reach a status beside each other, by where they lead.
            let (x1, x2) = (self.port(edge.from, edge.to), self.port(edge.to, edge.from));
            let (y1, y2) = (y(from.layer) + from.height() / 2.0, y(to.layer) - to.height() / 2.0);
            let is_status = |node: &Node| matches!(node.kind, Kind::Status(_));
            let end = if is_status(to) && !edge.is_reversed {
                format!(" marker-end=\"url(#{id})\"")
            } else {
                String::new()
            };
            let start = if is_status(from) && edge.is_reversed {
                format!(" marker-start=\"url(#{id})\"")
            } else {
                String::new()
            };
            let y2 = if is_status(to) { y2 - 1.0 } else { y2 };
            let middle = (y1 + y2) / 2.0;
            let _ = writeln!(
                svg,
                "<path class=\"line\" d=\"M{x1:.1} {y1:.1}C{x1:.1} {middle:.1} {x2:.1} {middle:.1} {x2:.1} {y2:.1}\"{start}{end}/>"
            );
            // A line that passes a layer goes straight through it.
            let t = 0.42_f64;
            let u = 1.0 - t;
            let at_x = u * u * (u + 3.0 * t) * x1 + t * t * (t + 3.0 * u) * x2;
            let at_y = u * u * u * y1 + 3.0 * u * u * t * middle + 3.0 * u * t * t * middle + t * t * t * y2;
            badges(&mut numbers, &edge.numbers, at_x, at_y);
        }
        for edge in &self.level {
            let (Some(from), Some(to)) = (self.nodes.get(edge.from), self.nodes.get(edge.to)) else { continue };
            let layer = self.layers.get(from.layer).map(Vec::as_slice).unwrap_or_default();
            let place = |node: usize| layer.iter().position(|one| *one == node).unwrap_or_default();
            let is_right = place(edge.from) < place(edge.to);
            let is_beside = place(edge.from).abs_diff(place(edge.to)) == 1;
            let sign = if is_right { 1.0 } else { -1.0 };
            let at = y(from.layer) + if is_right { -6.0 } else { 6.0 };
            let (x1, x2) = (from.x + sign * from.width() / 2.0, to.x - sign * (to.width() / 2.0 + 1.0));
            if is_beside {
                let _ =
                    writeln!(svg, "<path class=\"line\" d=\"M{x1:.1} {at:.1}H{x2:.1}\" marker-end=\"url(#{id})\"/>");
                badges(&mut numbers, &edge.numbers, (x1 + x2) / 2.0, at);
            } else {
                // Over or under what is between.
                let edge_y = y(from.layer) - sign * NODE_HEIGHT / 2.0;
                let bend = edge_y - sign * 30.0;
                let (x1, x2) = (from.x + sign * from.width() / 4.0, to.x - sign * to.width() / 4.0);
                let _ = writeln!(
                    svg,
                    "<path class=\"line\" d=\"M{x1:.1} {edge_y:.1}C{x1:.1} {bend:.1} {x2:.1} {bend:.1} {x2:.1} {:.1}\" \
                     marker-end=\"url(#{id})\"/>",
                    edge_y - sign
                );
                badges(&mut numbers, &edge.numbers, (x1 + x2) / 2.0, edge_y - sign * 22.0);
            }
        }
        for (node, around) in &self.loops {
            let Some(one) = self.nodes.get(*node) else { continue };
            let side = if self.loops_left(*node) { -1.0 } else { 1.0 };
            let (x, at) = (one.x + side * one.width() / 2.0, y(one.layer));
            let _ = writeln!(
                svg,
                "<path class=\"line\" d=\"M{x:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}\" marker-end=\"url(#{id})\"/>",
                at - 7.0,
                x + side * 30.0,
                at - 22.0,
                x + side * 30.0,
                at + 22.0,
                x + side,
                at + 7.0
            );
            badges(&mut numbers, around, x + side * 24.0, at);
        }
        for node in &self.nodes {
            let (x, at) = (node.x, y(node.layer));
            match node.kind {
                Kind::Passing => {}
                Kind::Dot => {
                    let _ = writeln!(svg, "<circle class=\"dot\" cx=\"{x}\" cy=\"{at}\" r=\"3.5\"/>");
                }
                Kind::Status(status) => {
                    let standing = machine.standing(status);
                    let class = match standing {
                        Some(standing) if standing.services => "status good",
                        Some(standing) if standing.is_final => "status final",
                        Some(_) | None => "status",
                    };
                    let (left, top) = (x - node.width() / 2.0, at - NODE_HEIGHT / 2.0);
                    let _ = writeln!(
                        svg,
                        "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{NODE_HEIGHT}\" \
                         rx=\"6\"/><text x=\"{x}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                        node.width(),
                        at + 4.3,
                        status.name()
                    );
                }
            }
        }
        svg.push_str(&numbers);
        svg.push_str("</svg>\n");
        svg
    }

    /// Where a line leaves or reaches a node: beside the others, in the order of where they come from or lead to.
    fn port(&self, node: usize, other: usize) -> f64 {
        const STEP: f64 = 11.0;
        let Some(one) = self.nodes.get(node) else { return 0.0 };
        if one.height() == 0.0 {
            return one.x;
        }
        let is_below = self.layer_of(other) > one.layer;
        let mut others: Vec<(f64, usize)> = self
            .edges
            .iter()
            .filter_map(|edge| match is_below {
                true if edge.from == node => Some(edge.to),
                false if edge.to == node => Some(edge.from),
                _ => None,
            })
            .filter_map(|other| Some((self.nodes.get(other)?.x, other)))
            .collect();
        others.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let place = others.iter().position(|(_, one)| *one == other).unwrap_or_default() as f64;
        let step = STEP.min((one.width() - 20.0) / others.len().max(1) as f64);
        // A line straight below is straight.
        one.x + (place - (others.len().saturating_sub(1)) as f64 / 2.0) * step
    }
}

/// Adds a line, or its numbers where it is there already.
fn add(edges: &mut Vec<Edge>, edge: Edge) {
    match edges.iter_mut().find(|known| known.from == edge.from && known.to == edge.to) {
        Some(known) => known.numbers.extend(edge.numbers),
        None => edges.push(edge),
    }
}

/// The numbers of events on a line.
fn badges(out: &mut String, numbers: &BTreeSet<usize>, x: f64, y: f64) {
    const SIZE: f64 = 17.0;
    let first = x - (numbers.len().saturating_sub(1)) as f64 * SIZE / 2.0;
    for (index, number) in numbers.iter().enumerate() {
        let x = first + index as f64 * SIZE;
        let _ = writeln!(
            out,
            "<circle class=\"number\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\"/><text class=\"number\" x=\"{x:.1}\" y=\"{:.1}\" \
             text-anchor=\"middle\">{number}</text>",
            y + 3.6
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onboardable::rulebook::Rulebook;

    /// The statuses that the lines from a node lead to, through dots and layers.
    fn reached(graph: &Graph, from: usize) -> BTreeSet<usize> {
        let mut open = vec![from];
        let mut statuses = BTreeSet::new();
        while let Some(at) = open.pop() {
            // A reversed line is in the graph from its end to its start.
            let next = |edge: &Edge| match (edge.is_reversed, edge.from == at, edge.to == at) {
                (false, true, _) => Some(edge.to),
                (true, _, true) => Some(edge.from),
                _ => None,
            };
            for next in graph.edges.iter().chain(&graph.level).filter_map(next) {
                match graph.nodes[next].kind {
                    Kind::Status(_) => drop(statuses.insert(next)),
                    Kind::Dot | Kind::Passing => open.push(next),
                }
            }
        }
        statuses.extend(graph.loops.keys().filter(|node| **node == from));
        statuses
    }

    #[test]
    fn a_drawing_has_every_move_and_no_other() {
        for machine in Rulebook::builtin().machines {
            let place = |status| machine.statuses.iter().position(|one| one.status == status).expect("a status");
            let mut moves: BTreeSet<(usize, usize)> = BTreeSet::new();
            for one in machine.moves {
                let mut from = one.from;
                for to in one.via.into_iter().chain([one.to]) {
                    moves.insert((place(from), place(to)));
                    from = to;
                }
            }
            let mut graph = Graph::of(machine);
            graph.join_crowds();
            graph.layer();
            graph.lengthen();
            graph.order();
            graph.place();
            let drawn: BTreeSet<(usize, usize)> = (0..machine.statuses.len())
                .flat_map(|from| reached(&graph, from).into_iter().map(move |to| (from, to)))
                .collect();
            assert_eq!(drawn, moves, "{}", machine.method.name());
        }
    }

    #[test]
    fn nothing_lies_on_something_else() {
        for machine in Rulebook::builtin().machines {
            let mut graph = Graph::of(machine);
            graph.join_crowds();
            graph.layer();
            graph.lengthen();
            graph.order();
            graph.place();
            for layer in &graph.layers {
                for (left, right) in layer.iter().zip(layer.iter().skip(1)) {
                    let (left, right) = (&graph.nodes[*left], &graph.nodes[*right]);
                    let gap = right.x - right.width() / 2.0 - left.x - left.width() / 2.0;
                    assert!(gap >= 10.0, "{}: {left:?} and {right:?}", machine.method.name());
                }
            }
            for edge in &graph.edges {
                assert_eq!(graph.layer_of(edge.from) + 1, graph.layer_of(edge.to), "{}", machine.method.name());
            }
        }
    }

    #[test]
    fn every_status_and_every_number_is_in_the_picture() {
        for machine in Rulebook::builtin().machines {
            let svg = svg(machine, "a \"title\" <b>");
            for standing in machine.statuses {
                assert_eq!(svg.matches(&format!(">{}</text>", standing.status.name())).count(), 1);
            }
            for happening in happenings(machine) {
                if let Some(number) = happening.number {
                    assert!(svg.contains(&format!(">{number}</text>")), "{}: {number}", machine.method.name());
                }
            }
            assert!(!svg.contains("<b>") && !svg.contains("NaN") && !svg.contains("inf"), "{svg}");
        }
    }
}
