//! Compiles all mutants into one copy of the crate. `a == b` becomes
//!
//! ```text
//! (if crate::__mutant(17) { (a) != (b) } else { a == b })
//! ```
//!
//! and the environment says which number is switched on. What is inside another mutant is switched in its last branch
//! only: no two mutants are ever on.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;

use proc_macro2::{LineColumn, Span};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::list::{Genre, Mutant};
use super::tree::{Complaint, Tree, Use};
use crate::tools::{Result, root};

/// What the crate gains: the question whether a mutant is on. While the crate is compiled none is.
///
/// With `ONBOARDABLE_MUTANT=reached` none is on either, and the number of every mutant that is asked for is written to
/// the file `ONBOARDABLE_MUTANTS_REACHED`.
const SWITCH: &str = r#"
pub const fn __mutant(number: u32) -> bool {
    const fn compiled(_: u32) -> bool { false }
    core::intrinsics::const_eval_select((number,), compiled, __mutants::is_on)
}
mod __mutants {
    use std::sync::atomic::{AtomicU32, AtomicBool, Ordering::Relaxed};
    const UNREAD: u32 = u32::MAX;
    const NONE: u32 = u32::MAX - 1;
    const REACHED: u32 = u32::MAX - 2;
    static ON: AtomicU32 = AtomicU32::new(UNREAD);
    static SEEN: [AtomicBool; 65536] = [const { AtomicBool::new(false) }; 65536];
    pub fn is_on(number: u32) -> bool {
        let on = ON.load(Relaxed);
        on == number || on >= REACHED && on != NONE && unusual(number, on)
    }
    #[cold]
    fn unusual(number: u32, on: u32) -> bool {
        if on == UNREAD {
            let read = std::env::var("ONBOARDABLE_MUTANT").unwrap_or_default();
            let read = if read == "reached" { REACHED } else { read.parse().unwrap_or(NONE) };
            ON.store(read, Relaxed);
            return is_on(number);
        }
        if !SEEN[number as usize].swap(true, Relaxed) {
            use std::io::Write;
            let path = std::env::var("ONBOARDABLE_MUTANTS_REACHED").unwrap();
            let file = std::fs::File::options().append(true).create(true).open(path);
            file.unwrap().write_all(&number.to_le_bytes()).unwrap();
        }
        false
    }
}
"#;

/// What became of the mutants in the copy. The rest has to be compiled alone.
pub struct Compiled {
    pub on: BTreeSet<usize>,
    /// Their own branch is no code of its type, and would be none elsewhere.
    pub unviable: BTreeSet<usize>,
}

/// Writes as many of the mutants into the copy as compile together.
pub fn compiled(tree: &Tree, mutants: &[Mutant]) -> Result<Compiled> {
    // In another copy, so that nothing is compiled again where the result is the same as last time.
    let checked = Tree::copied(Use::Checked, mutants)?;
    let of_chains = mutants.iter().enumerate().filter(|(_, mutant)| mutant.breaks_let_chain());
    let mut unviable: BTreeSet<usize> = of_chains.map(|(at, _)| at).collect();
    let mut on: BTreeSet<usize> = (0..mutants.len()).filter(|at| !unviable.contains(at)).collect();
    loop {
        let written = write(&checked, mutants, &on)?;
        let placed = written.values().flat_map(|file| &file.places).flat_map(|(_, numbers)| numbers);
        on = placed.copied().collect();
        let mut failed = BTreeSet::new();
        let complaints = checked.check()?;
        for complaint in &complaints {
            let Some(file) = written.get(&complaint.file) else { continue };
            let (blamed, is_own) = file.blamed(complaint);
            // With `impl Trait` the first `return` decides which type is meant.
            let is_own = |at: &usize| is_own && mutants.get(*at).is_some_and(|one| !one.returns_impl);
            unviable.extend(blamed.iter().copied().filter(is_own));
            failed.extend(blamed);
        }
        if complaints.is_empty() {
            write(tree, mutants, &on)?;
            return Ok(Compiled { on, unviable });
        }
        let before = on.len();
        on.retain(|at| !failed.contains(at));
        if on.len() == before {
            let first = complaints.first().map(|one| format!("{}: {}", one.file, one.message));
            return Err(format!("the copy does not compile: {}", first.unwrap_or_default()));
        }
        println!("{} mutants do not compile behind a switch", failed.len());
    }
}

/// Writes the sources with these mutants.
fn write(tree: &Tree, mutants: &[Mutant], on: &BTreeSet<usize>) -> Result<BTreeMap<String, Written>> {
    let mut by_file: BTreeMap<&str, Vec<usize>> = BTreeMap::from([("src/lib.rs", Vec::new())]);
    for (at, mutant) in mutants.iter().enumerate() {
        by_file.entry(&mutant.file).or_default().extend(on.contains(&at).then_some(at));
    }
    let mut written = BTreeMap::new();
    for (file, numbers) in by_file {
        let text = fs::read_to_string(root().join(file)).map_err(|error| format!("{file}: {error}"))?;
        let source = Source::parsed(file, text)?;
        let mut one = source.switched(mutants, &numbers);
        if file == "src/lib.rs" {
            let allowed = "#![allow(warnings, internal_features, clippy::all)]";
            let features = "#![feature(core_intrinsics, const_eval_select)]";
            one.text = format!("{allowed}{features}{}{SWITCH}", one.text);
        }
        tree.write(file, &one.text)?;
        written.insert(file.to_owned(), one);
    }
    Ok(written)
}

/// A file with its mutants.
struct Written {
    text: String,
    /// The bytes of each mutant's own branch.
    branches: Vec<(Range<usize>, usize)>,
    /// The bytes around all branches of one place, with the mutants there.
    places: Vec<(Range<usize>, Vec<usize>)>,
}

impl Written {
    /// Returns the mutants that the compiler complains of, and whether it does so in their own branch.
    fn blamed(&self, complaint: &Complaint) -> (BTreeSet<usize>, bool) {
        let span = &complaint.span;
        let inside = |outer: &Range<usize>| outer.start <= span.start && span.end <= outer.end;
        let own: BTreeSet<usize> =
            self.branches.iter().filter(|(branch, _)| inside(branch)).map(|(_, at)| *at).collect();
        if !own.is_empty() {
            return (own, true);
        }
        let innermost = self.places.iter().filter(|(place, _)| inside(place)).min_by_key(|(place, _)| place.len());
        if let Some((_, numbers)) = innermost {
            return (numbers.iter().copied().collect(), false);
        }
        let touched = self.places.iter().filter(|(place, _)| place.start < span.end && span.start < place.end);
        (touched.flat_map(|(_, numbers)| numbers).copied().collect(), false)
    }
}

/// A text, and the mutant whose branch it is.
type Part = (String, Option<usize>);

/// The bytes around which a mutant is put, and the order of its [`Wrap`].
type Place = (usize, Reverse<usize>, u8);

/// A text that is put around some bytes.
struct Wrap {
    around: Range<usize>,
    /// Of two wraps around the same bytes the one with the lower number is outside.
    order: u8,
    before: Vec<Part>,
    after: &'static str,
    /// The mutants that an error around here may come from.
    numbers: Vec<usize>,
}

/// A file of `src/`, and where in it a mutant may be.
pub struct Source {
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
    nodes: Nodes,
}

impl Source {
    pub fn parsed(file: &str, text: String) -> Result<Self> {
        let parsed = syn::parse_file(&text).map_err(|error| format!("{file}: {error}"))?;
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut source = Self { text, lines, nodes: Nodes::default() };
        let mut visitor = Visitor { source: &source, nodes: Nodes::default() };
        visitor.visit_file(&parsed);
        source.nodes = visitor.nodes;
        Ok(source)
    }

    /// Returns the byte at a line, which counts from 1, and a column, which counts characters from 0.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.lines.get(line - 1).copied().unwrap_or(self.text.len());
        let rest = self.text.get(start..).unwrap_or_default();
        start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
    }

    fn range(&self, span: Span) -> Range<usize> {
        let at = |place: LineColumn| self.offset(place.line, place.column);
        at(span.start())..at(span.end())
    }

    fn text(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Returns the expression that a mutant of an operator or a field changes, on one line.
    pub fn changed(&self, genre: Genre, span: &Range<usize>) -> String {
        let range = match genre {
            Genre::BinaryOperator => self.nodes.binary.get(&span.start).map(|(left, right)| left.start..right.end),
            Genre::UnaryOperator => self.nodes.unary.get(&span.start).map(|operand| span.start..operand.end),
            Genre::FnValue | Genre::MatchArm | Genre::MatchArmGuard | Genre::StructField => None,
        };
        let text = range.map(|range| self.text(&range)).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn is_constant(&self, span: &Range<usize>) -> bool {
        self.nodes.constant.iter().any(|constant| constant.start <= span.start && span.end <= constant.end)
    }

    /// Returns the text with one mutant in place of what it changes.
    pub fn with(&self, mutant: &Mutant) -> String {
        let before = self.text.get(..mutant.span.start).unwrap_or_default();
        let mut after = self.text.get(mutant.span.end..).unwrap_or_default();
        if mutant.genre == Genre::StructField {
            after = after.trim_start().strip_prefix(',').unwrap_or(after);
        }
        format!("{before}{}{after}", mutant.replacement)
    }

    fn switched(&self, mutants: &[Mutant], numbers: &[usize]) -> Written {
        let mut wraps = self.wraps(mutants, numbers);
        // A wrap of nothing is written after what ends there and before what begins there.
        wraps.sort_by_key(|wrap| (wrap.around.start, !wrap.around.is_empty(), Reverse(wrap.around.end), wrap.order));
        let mut written = Written { text: String::new(), branches: Vec::new(), places: Vec::new() };
        let mut open: Vec<(Wrap, usize)> = Vec::new();
        let mut copied = 0;
        let close = |until: usize, written: &mut Written, open: &mut Vec<(Wrap, usize)>, copied: &mut usize| {
            while let Some((wrap, start)) = open.pop_if(|(wrap, _)| wrap.around.end <= until) {
                written.text.push_str(self.text(&(*copied..wrap.around.end)));
                *copied = wrap.around.end;
                written.text.push_str(wrap.after);
                written.places.push((start..written.text.len(), wrap.numbers));
            }
        };
        for wrap in wraps {
            close(wrap.around.start, &mut written, &mut open, &mut copied);
            written.text.push_str(self.text(&(copied..wrap.around.start)));
            copied = wrap.around.start;
            let start = written.text.len();
            for (text, number) in &wrap.before {
                let start = written.text.len();
                written.text.push_str(text);
                written.branches.extend(number.map(|number| (start..written.text.len(), number)));
            }
            open.push((wrap, start));
        }
        close(usize::MAX, &mut written, &mut open, &mut copied);
        written.text.push_str(self.text(&(copied..self.text.len())));
        written
    }

    fn wraps(&self, mutants: &[Mutant], numbers: &[usize]) -> Vec<Wrap> {
        let mut branches: BTreeMap<Place, Vec<Part>> = BTreeMap::new();
        for at in numbers {
            let Some(mutant) = mutants.get(*at) else { continue };
            let span = &mutant.span;
            let place = |around: Range<usize>, order| (around.start, Reverse(around.end), order);
            let (place, branch) = match mutant.genre {
                Genre::FnValue => (place(span.clone(), 0), format!("return {};", mutant.replacement)),
                Genre::BinaryOperator => {
                    let Some((left, right)) = self.nodes.binary.get(&span.start) else { continue };
                    let mutated = format!("({}) {} ({})", self.text(left), mutant.replacement, self.text(right));
                    (place(left.start..right.end, 3), mutated)
                }
                Genre::UnaryOperator => {
                    let Some(operand) = self.nodes.unary.get(&span.start) else { continue };
                    (place(span.start..operand.end, 3), self.text(operand).to_owned())
                }
                Genre::MatchArmGuard => (place(span.clone(), 2), mutant.replacement.clone()),
                Genre::MatchArm => match self.nodes.arms.get(&span.start) {
                    Some((_, Some(guard))) => (place(guard.clone(), 1), String::new()),
                    Some((pattern_end, None)) => (place(*pattern_end..*pattern_end, 1), String::new()),
                    None => continue,
                },
                Genre::StructField => {
                    let Some(whole) = self.nodes.fields.get(&span.start) else { continue };
                    let mut after = self.text(&(span.end..whole.end));
                    after = after.trim_start().strip_prefix(',').unwrap_or(after);
                    (place(whole.clone(), 3), format!("{}{after}", self.text(&(whole.start..span.start))))
                }
            };
            branches.entry(place).or_default().push((branch, Some(*at)));
        }
        let mut matches: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for at in numbers {
            let of = mutants.get(*at).and_then(|mutant| self.nodes.matches.get(&mutant.span.start));
            if let Some(of) = of {
                matches.entry((of.start, of.end)).or_default().push(*at);
            }
        }
        let matches = matches.into_iter().map(|((start, end), numbers)| Wrap {
            around: start..end,
            order: 4,
            before: Vec::new(),
            after: "",
            numbers,
        });
        branches.into_iter().map(|(place, branches)| Wrap::of(place, branches)).chain(matches).collect()
    }
}

impl Wrap {
    fn of((start, Reverse(end), order): Place, branches: Vec<Part>) -> Self {
        let around = start..end;
        let numbers = branches.iter().filter_map(|(_, number)| *number).collect();
        let mut before = Vec::new();
        let switch = |start: &str, end: &str| {
            for (branch, number) in branches {
                let asked = number.map_or_else(String::new, |number| format!("crate::__mutant({number})"));
                before.push((start.replace('#', &asked), None));
                before.push((branch, number));
                before.push((end.to_owned(), None));
            }
        };
        let after = match (order, around.is_empty()) {
            (0, _) => {
                switch("if # { ", " } ");
                ""
            }
            (1, true) => {
                switch(" if !#", "");
                ""
            }
            (1, false) => {
                switch("!# && (", "");
                ")"
            }
            _ => {
                switch("if # { ", " } else ");
                before.insert(0, ("(".to_owned(), None));
                before.push(("{ ".to_owned(), None));
                " })"
            }
        };
        Self { around, order, before, after, numbers }
    }
}

/// The places that mutants are found at, by the byte that they begin with.
#[derive(Default)]
struct Nodes {
    /// By its operator: what is left and right of it. Not where an operand is a `let`, which must stay in its chain.
    binary: BTreeMap<usize, (Range<usize>, Range<usize>)>,
    unary: BTreeMap<usize, Range<usize>>,
    /// The end of an arm's pattern, and its guard.
    arms: BTreeMap<usize, (usize, Option<Range<usize>>)>,
    /// By an arm: the `match` that it is in, which may lack a pattern without the arm.
    matches: BTreeMap<usize, Range<usize>>,
    /// By a field: the expression that it is in.
    fields: BTreeMap<usize, Range<usize>>,
    /// What may be computed while the crate is compiled.
    constant: Vec<Range<usize>>,
}

struct Visitor<'s> {
    source: &'s Source,
    nodes: Nodes,
}

impl Visitor<'_> {
    fn constant(&mut self, span: Span) {
        let range = self.source.range(span);
        self.nodes.constant.push(range);
    }
}

impl<'ast> Visit<'ast> for Visitor<'_> {
    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        if !has_let(&node.left) && !has_let(&node.right) {
            let sides = (self.source.range(node.left.span()), self.source.range(node.right.span()));
            self.nodes.binary.insert(self.source.range(node.op.span()).start, sides);
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_unary(&mut self, node: &'ast syn::ExprUnary) {
        let operand = self.source.range(node.expr.span());
        self.nodes.unary.insert(self.source.range(node.span()).start, operand);
        visit::visit_expr_unary(self, node);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        let guard = node.guard.as_ref().map(|(_, guard)| self.source.range(guard.span()));
        let pattern_end = self.source.range(node.pat.span()).end;
        self.nodes.arms.insert(self.source.range(node.span()).start, (pattern_end, guard));
        visit::visit_arm(self, node);
    }

    fn visit_expr_match(&mut self, node: &'ast syn::ExprMatch) {
        let whole = self.source.range(node.span());
        for arm in &node.arms {
            self.nodes.matches.insert(self.source.range(arm.span()).start, whole.clone());
        }
        visit::visit_expr_match(self, node);
    }

    fn visit_expr_struct(&mut self, node: &'ast syn::ExprStruct) {
        let whole = self.source.range(node.span());
        for field in &node.fields {
            self.nodes.fields.insert(self.source.range(field.span()).start, whole.clone());
        }
        visit::visit_expr_struct(self, node);
    }

    fn visit_item_const(&mut self, node: &'ast syn::ItemConst) {
        self.constant(node.span());
        visit::visit_item_const(self, node);
    }

    fn visit_item_static(&mut self, node: &'ast syn::ItemStatic) {
        self.constant(node.span());
        visit::visit_item_static(self, node);
    }

    fn visit_impl_item_const(&mut self, node: &'ast syn::ImplItemConst) {
        self.constant(node.span());
        visit::visit_impl_item_const(self, node);
    }

    fn visit_trait_item_const(&mut self, node: &'ast syn::TraitItemConst) {
        self.constant(node.span());
        visit::visit_trait_item_const(self, node);
    }

    fn visit_expr_const(&mut self, node: &'ast syn::ExprConst) {
        self.constant(node.span());
        visit::visit_expr_const(self, node);
    }

    fn visit_expr_repeat(&mut self, node: &'ast syn::ExprRepeat) {
        self.constant(node.len.span());
        visit::visit_expr_repeat(self, node);
    }

    fn visit_type_array(&mut self, node: &'ast syn::TypeArray) {
        self.constant(node.len.span());
        visit::visit_type_array(self, node);
    }

    fn visit_item_fn(&mut self, node: &'ast syn::ItemFn) {
        if node.sig.constness.is_some() {
            self.constant(node.span());
        }
        visit::visit_item_fn(self, node);
    }

    fn visit_impl_item_fn(&mut self, node: &'ast syn::ImplItemFn) {
        if node.sig.constness.is_some() {
            self.constant(node.span());
        }
        visit::visit_impl_item_fn(self, node);
    }
}

/// Returns whether a chain of conditions has a `let`.
fn has_let(node: &syn::Expr) -> bool {
    match node {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(node) => has_let(&node.left) || has_let(&node.right),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
const K: u32 = 1 + 1;
fn f(a: u32, b: u32) -> bool {
    match a {
        1 if a == b && !g(b) => true,
        2 => a < b,
        _ => false,
    }
}
";

    fn mutant(genre: Genre, changed: &str, replacement: &str) -> Mutant {
        let start = SOURCE.find(changed).expect("what is changed");
        Mutant {
            file: "src/f.rs".to_owned(),
            function: "f".to_owned(),
            mutation: String::new(),
            at: String::new(),
            nth: 0,
            genre,
            span: start..start + changed.len(),
            replacement: replacement.to_owned(),
            is_constant: false,
            returns_impl: false,
        }
    }

    fn mutants() -> Vec<Mutant> {
        let body = SOURCE.get(SOURCE.find("match").unwrap()..SOURCE.rfind('\n').unwrap() - 2).unwrap();
        vec![
            mutant(Genre::FnValue, body, "false"),
            mutant(Genre::MatchArmGuard, "a == b && !g(b)", "true"),
            mutant(Genre::BinaryOperator, "==", "!="),
            mutant(Genre::BinaryOperator, "&&", "||"),
            mutant(Genre::UnaryOperator, "!", ""),
            mutant(Genre::MatchArm, "1 if a == b && !g(b) => true,", ""),
            mutant(Genre::MatchArm, "2 => a < b,", ""),
        ]
    }

    fn source() -> Source {
        Source::parsed("src/f.rs", SOURCE.to_owned()).expect("Rust")
    }

    #[test]
    fn all_mutants_are_in_one_text_that_parses() {
        let written = source().switched(&mutants(), &[0, 1, 2, 3, 4, 5, 6]);
        syn::parse_file(&written.text).expect("Rust");
        let expected = "\
            !crate::__mutant(5) && ((if crate::__mutant(1) { true } else { \
            (if crate::__mutant(3) { (a == b) || (!g(b)) } else { \
            (if crate::__mutant(2) { (a) != (b) } else { a == b }) && \
            (if crate::__mutant(4) { g(b) } else { !g(b) }) }) }))";
        assert!(written.text.contains(&format!("1 if {expected} => true")), "{}", written.text);
        assert!(
            written.text.contains("{\n    if crate::__mutant(0) { return false; } match a {"),
            "{}",
            written.text
        );
        assert!(written.text.contains("2 if !crate::__mutant(6) => a < b,"), "{}", written.text);
        assert_eq!(source().switched(&mutants(), &[]).text, SOURCE);
    }

    #[test]
    fn an_error_is_that_of_the_branch_or_of_the_place_it_is_in() {
        let written = source().switched(&mutants(), &[0, 1, 2, 3, 4, 5, 6]);
        let blamed = |text: &str| {
            let start = written.text.find(text).expect("the text");
            let span = start..start + text.len();
            written.blamed(&Complaint { file: String::new(), span, message: String::new() })
        };
        assert_eq!(blamed("return false"), (BTreeSet::from([0]), true));
        assert_eq!(blamed("(a) != (b)"), (BTreeSet::from([2]), true));
        assert_eq!(blamed("a == b })"), (BTreeSet::from([2]), false));
        assert_eq!(blamed("_ => false"), (BTreeSet::from([5, 6]), false), "a pattern may be missing");
    }

    #[test]
    fn alone_a_mutant_is_in_place_of_what_it_changes() {
        let changed = |place: usize| source().with(&mutants()[place]);
        assert!(changed(2).contains("1 if a != b && !g(b) => true"));
        assert!(changed(4).contains("a == b && g(b)"));
        assert!(!changed(6).contains("2 =>"));
        assert_eq!(source().changed(Genre::BinaryOperator, &mutants()[3].span), "a == b && !g(b)");
        assert!(source().is_constant(&(16..17)) && !source().is_constant(&mutants()[2].span));
    }
}
