//! The pages of a portfolio: its counts in words, tables and charts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use askama::Template;
use chrono::{DateTime, NaiveTime, Timelike as _, Utc};
use onboardable::report::{Voice, day_in_words, decision_words, field_name, fill, gate_words, who_words};
use onboardable::rulebook::{Rulebook, Supply, Who, Words, words as rulebook_words};
use onboardable::value::country::Country;
use onboardable::{Decision, Gate, Lang, RuleId};

use super::parts::{Cell, Fact, Figure, Row, Section, Table, Tile};
use super::{Ages, DUE_WITHIN, Due, Join, Lack, MethodsPortfolio, Outcomes, Portfolio, Unreadable, Work};
use crate::chart::{Chart, Part, Stack, Subject};
use crate::number::{count, share};
use crate::page::{lang_code, written};
use crate::words::portfolio as words;
use crate::words::{Phrase, page as page_words};

/// A group of applicants is shown by itself from so many on: the outcomes of a few people would tell about each.
const LEAST_OF_A_GROUP: u64 = 10;
/// The longest list of countries, rules and fields.
const LONGEST: usize = 15;
/// The input files that are named.
const FILES: usize = 6;

const PROCEED: &str = "fill-green";
const HOLD: &str = "fill-yellow";
const DENY: &str = "fill-red";
const UNREADABLE: &str = "fill-grey";

/// The run that the counts are of.
#[derive(Clone, Copy, Debug)]
pub struct Run<'r> {
    /// The language of the page.
    pub lang: Lang,
    /// The instant that applicants were evaluated as of, unless they state another.
    pub as_of: DateTime<Utc>,
    /// The rulebook.
    pub rulebook: &'static Rulebook,
    /// The names of the files, safe to print; none for standard input.
    pub files: &'r [String],
    /// How many files could not be read as a whole.
    pub broken: u64,
    /// The SHA-256 of all bytes that were read, in hexadecimal digits.
    pub digest: &'r str,
}

#[derive(Template)]
#[template(path = "portfolio.html")]
struct Page {
    lang_code: &'static str,
    title: String,
    kicker: &'static str,
    heading: String,
    tiles: Vec<Tile>,
    facts: Vec<Fact>,
    sections: Vec<Section>,
}

/// Writes the page of a portfolio for a gate.
#[must_use]
pub fn portfolio_page(portfolio: &Portfolio, gate: Gate, run: Run<'_>) -> String {
    let say = Say::of(run);
    let heading = say.book(gate_words(gate));
    let mut sections = vec![
        say.outcome(portfolio),
        say.work(portfolio),
        say.lack(portfolio),
        say.residence(portfolio),
        say.proofs(portfolio),
        say.due(portfolio),
    ];
    sections.extend(say.mix(portfolio));
    sections.extend(say.unreadable(&portfolio.unreadable));
    sections.push(say.about());
    let all = portfolio.records();
    let Outcomes { proceed, hold, deny } = portfolio.outcomes;
    written(&Page {
        lang_code: lang_code(run.lang),
        title: format!("{}: {heading}", say.text(words::TITLE)),
        kicker: say.text(words::TITLE),
        heading: heading.to_owned(),
        tiles: vec![
            say.tile("green", say.decision(Decision::Proceed), proceed, all),
            say.tile("yellow", say.decision(Decision::Hold), hold, all),
            say.tile("red", say.decision(Decision::Deny), deny, all),
            say.tile("grey", say.book(rulebook_words::UNREADABLE), portfolio.unreadable.count, all),
        ],
        facts: say.facts(portfolio.outcomes.total(), all, portfolio.own_as_of),
        sections,
    })
}

/// Writes the page that shows which method serves how many applicants.
#[must_use]
pub fn methods_page(portfolio: &MethodsPortfolio, run: Run<'_>) -> String {
    let say = Say::of(run);
    let all = portfolio.applicants().saturating_add(portfolio.unreadable.count);
    let mut sections = vec![say.methods(portfolio), say.against(portfolio)];
    sections.extend(say.methods_mix(portfolio));
    sections.extend(say.unreadable(&portfolio.unreadable));
    sections.push(say.about());
    written(&Page {
        lang_code: lang_code(run.lang),
        title: say.text(words::METHODS_TITLE).to_owned(),
        kicker: say.text(words::TITLE),
        heading: say.text(words::METHODS_TITLE).to_owned(),
        tiles: vec![
            say.tile("green", say.text(words::SERVED), portfolio.served, all),
            say.tile("yellow", say.text(words::OPEN), portfolio.open, all),
            say.tile("red", say.text(words::UNSERVED), portfolio.unserved, all),
            say.tile("grey", say.book(rulebook_words::UNREADABLE), portfolio.unreadable.count, all),
        ],
        facts: say.facts(portfolio.applicants(), all, portfolio.own_as_of),
        sections,
    })
}

/// Says things in the language of the run.
struct Say<'r> {
    run: Run<'r>,
    voice: Voice,
}

impl<'r> Say<'r> {
    fn of(run: Run<'r>) -> Self {
        Self { run, voice: Voice::new(run.rulebook, run.as_of.date_naive(), run.lang) }
    }

    const fn text(&self, phrase: Phrase) -> &'static str {
        phrase.text(self.run.lang)
    }

    fn filled(&self, phrase: Phrase, places: &[(&str, &str)]) -> String {
        phrase.filled(self.run.lang, places)
    }

    fn book(&self, words: Words) -> &'static str {
        words.text(self.voice.pack)
    }

    fn decision(&self, decision: Decision) -> &'static str {
        self.book(decision_words(decision))
    }

    fn count(&self, number: u64) -> String {
        count(number, self.run.lang)
    }

    fn share(&self, part: u64, whole: u64) -> String {
        share(part, whole, self.run.lang)
    }

    /// A count with its share.
    fn counted(&self, part: u64, whole: u64) -> String {
        format!("{} ({})", self.count(part), self.share(part, whole))
    }

    fn number(&self, number: u64) -> Cell {
        Cell::number(self.count(number))
    }

    fn percent(&self, part: u64, whole: u64) -> Cell {
        Cell::number(self.share(part, whole))
    }

    fn head(&self, first: Phrase, numbers: &[&str]) -> Vec<Cell> {
        let first = Cell::text(self.text(first));
        std::iter::once(first).chain(numbers.iter().map(|text| Cell::number(*text))).collect()
    }

    fn who<'w>(&self, who: impl Iterator<Item = &'w Who>) -> String {
        who.map(|who| self.book(who_words(*who))).collect::<Vec<_>>().join(", ")
    }

    fn tile(&self, class: &'static str, label: &'static str, part: u64, whole: u64) -> Tile {
        Tile { class, label, count: self.count(part), share: self.share(part, whole) }
    }

    fn as_of(&self, own: u64) -> String {
        let day = day_in_words(self.run.as_of.date_naive(), self.voice.pack);
        let time = self.run.as_of.time();
        let instant = if time == NaiveTime::MIN {
            day
        } else {
            let time = format!("{:02}:{:02}", time.hour(), time.minute());
            self.filled(words::AT, &[("day", &day), ("time", &time)])
        };
        if own == 0 {
            instant
        } else {
            self.filled(words::OWN_AS_OF, &[("as_of", &instant), ("count", &self.count(own))])
        }
    }

    fn facts(&self, applicants: u64, records: u64, own_as_of: u64) -> Vec<Fact> {
        let fact = |name, text: String, code: &str| Fact { name: self.text(name), text, code: code.to_owned() };
        let mut files: Vec<String> = self.run.files.iter().take(FILES).cloned().collect();
        if files.is_empty() {
            files.push(self.text(words::STANDARD_INPUT).to_owned());
        }
        let more = self.run.files.len().saturating_sub(FILES);
        if more > 0 {
            let more = u64::try_from(more).unwrap_or(u64::MAX);
            files.push(self.filled(words::MORE_FILES, &[("count", &self.count(more))]));
        }
        let mut input = files.join(", ");
        if self.run.broken > 0 {
            input.push_str("; ");
            input.push_str(&self.filled(words::BROKEN, &[("count", &self.count(self.run.broken))]));
        }
        vec![
            fact(page_words::AS_OF, self.as_of(own_as_of), ""),
            fact(page_words::APPLICANTS, self.count(applicants), ""),
            fact(words::RECORDS, self.count(records), ""),
            fact(words::FILES, input, ""),
            fact(page_words::INPUT, String::new(), self.run.digest),
            fact(page_words::RULEBOOK, self.run.rulebook.version.to_owned(), self.run.rulebook.digest),
            fact(page_words::PROGRAM, format!("onboardable {}", env!("CARGO_PKG_VERSION")), ""),
        ]
    }

    fn subject(&self, id: impl Into<String>, title: &str, description: String) -> Subject {
        Subject { id: id.into(), title: title.to_owned(), description }
    }

    fn outcome(&self, portfolio: &Portfolio) -> Section {
        let Outcomes { proceed, hold, deny } = portfolio.outcomes;
        let all = portfolio.records();
        let rows = [
            (PROCEED, self.decision(Decision::Proceed), proceed),
            (HOLD, self.decision(Decision::Hold), hold),
            (DENY, self.decision(Decision::Deny), deny),
            (UNREADABLE, self.book(rulebook_words::UNREADABLE), portfolio.unreadable.count),
        ];
        let heading = self.text(words::OUTCOME);
        let values: Vec<_> =
            rows.iter().map(|(_, label, part)| format!("{label}: {}", self.counted(*part, all))).collect();
        let description = self.filled(words::OUTCOME_CHART, &[("values", &values.join("; "))]);
        let bars = rows.map(|(fill, label, part)| Stack {
            label: label.to_owned(),
            parts: vec![Part { count: part, fill }],
            note: self.share(part, all),
        });
        let mut table: Vec<Row> = rows
            .iter()
            .map(|(fill, label, part)| {
                Row::new([Cell::text(*label).with_fill(fill), self.number(*part), self.percent(*part, all)])
            })
            .collect();
        table.push(Row::total([Cell::text(self.text(words::TOTAL)), self.number(all), self.percent(all, all)]));
        let mut notes = Vec::new();
        if portfolio.stopped_later > 0 {
            notes.push(self.filled(words::STOPPED_LATER, &[("count", &self.count(portfolio.stopped_later))]));
        }
        Section {
            id: "outcome",
            heading,
            figures: vec![Figure {
                chart: Some(Chart::bars(self.subject("outcome-chart", heading, description), &bars)),
                table: Table {
                    caption: heading.to_owned(),
                    head: self.head(words::ANSWER, &[self.text(words::COUNT), self.text(words::SHARE)]),
                    rows: table,
                },
                is_beside: true,
                ..Figure::default()
            }],
            notes,
            ..Section::default()
        }
    }

    fn work(&self, portfolio: &Portfolio) -> Section {
        let heading = self.text(words::WORK);
        let lead = vec![self.text(words::WORK_LEAD).to_owned()];
        let mut rules: Vec<(RuleId, &Work)> = portfolio.rules.iter().map(|(rule, work)| (*rule, work)).collect();
        // The order of equals is the rulebook's.
        rules.sort_by_key(|(_, work)| std::cmp::Reverse(work.applicants));
        if rules.is_empty() {
            return Section {
                id: "work",
                heading,
                lead: vec![self.text(words::WORK_NONE).to_owned()],
                ..Section::default()
            };
        }
        let all = sum(rules.iter().map(|(_, work)| work.applicants));
        let found = |work: &Work| work.applicants.saturating_sub(work.unknown);
        let columns: Vec<Stack> = rules
            .iter()
            .take(LONGEST)
            .zip(1_u64..)
            .map(|((_, work), place)| Stack {
                label: place.to_string(),
                parts: vec![
                    Part { count: found(work), fill: "fill-blue" },
                    Part { count: work.unknown, fill: "fill-stripes" },
                ],
                note: self.count(work.applicants),
            })
            .collect();
        let first = rules.len().min(3);
        let of_first = sum(rules.iter().take(first).map(|(_, work)| work.applicants));
        let number_of_rules = u64::try_from(rules.len()).unwrap_or(u64::MAX);
        let key = if rules.len() > first {
            let places = [
                ("rules", first.to_string()),
                ("all", self.count(number_of_rules)),
                ("share", self.share(of_first, all)),
            ];
            self.filled(words::WORK_KEY, &places.each_ref().map(|(name, text)| (*name, text.as_str())))
        } else {
            String::new()
        };
        let description =
            self.filled(words::WORK_CHART, &[("rules", &first.to_string()), ("share", &self.share(of_first, all))]);

        let mut so_far = 0_u64;
        let mut rows: Vec<Row> = Vec::new();
        for ((rule, work), place) in rules.iter().take(LONGEST).zip(1_u64..) {
            so_far = so_far.saturating_add(work.applicants);
            let who = self.filled(words::ACTS, &[("who", &self.who(work.who.keys()))]);
            rows.push(Row::new([
                Cell::text(format!("{place}. {}", self.title(*rule))).with_code(rule.name()).with_quiet(who),
                self.number(found(work)),
                self.number(work.unknown),
                self.number(work.alone),
                self.percent(so_far, all),
            ]));
        }
        let rest = rules.get(LONGEST..).unwrap_or_default();
        if !rest.is_empty() {
            let more = u64::try_from(rest.len()).unwrap_or(u64::MAX);
            rows.push(Row::new([
                Cell::text(self.filled(words::OTHER_RULES, &[("count", &self.count(more))])),
                self.number(sum(rest.iter().map(|(_, work)| found(work)))),
                self.number(sum(rest.iter().map(|(_, work)| work.unknown))),
                self.number(sum(rest.iter().map(|(_, work)| work.alone))),
                self.percent(all, all),
            ]));
        }
        let line = self.filled(words::WORK_LINE, &[("rules", &self.count(number_of_rules))]);
        let legend = vec![
            ("fill-blue", self.text(words::FOUND).to_owned()),
            ("fill-stripes", self.text(words::UNKNOWN).to_owned()),
            ("fill-sum", line),
        ];
        Section {
            id: "work",
            heading,
            key,
            lead,
            figures: vec![Figure {
                chart: Some(Chart::pareto(
                    self.subject("work-chart", heading, description),
                    &columns,
                    all,
                    self.run.lang,
                )),
                legend,
                table: Table {
                    caption: heading.to_owned(),
                    head: self.head(
                        words::RULE,
                        &[
                            self.text(words::FOUND),
                            self.text(words::UNKNOWN),
                            self.text(words::ALONE),
                            self.text(words::CUMULATIVE),
                        ],
                    ),
                    rows,
                },
                ..Figure::default()
            }],
            ..Section::default()
        }
    }

    fn title(&self, rule: RuleId) -> String {
        let rule = self.run.rulebook.rule(rule);
        fill(rule.title, self.voice, rule, &[])
    }

    fn lack(&self, portfolio: &Portfolio) -> Section {
        let heading = self.text(words::LACK);
        let mut fields: Vec<(&str, Lack)> =
            portfolio.fields.iter().map(|(field, lack)| (field.as_str(), *lack)).collect();
        fields.sort_by_key(|(_, lack)| std::cmp::Reverse(lack.total()));
        if fields.is_empty() {
            return Section {
                id: "lack",
                heading,
                lead: vec![self.text(words::LACK_NONE).to_owned()],
                ..Section::default()
            };
        }
        let applicants = portfolio.outcomes.total();
        let most = fields.first().map(|(_, lack)| lack.total()).unwrap_or_default();
        let rows = fields.iter().take(LONGEST).map(|(field, lack)| {
            let supply: Supply = self.run.rulebook.field(field).supply;
            Row::new([
                Cell::text(field_name(field, self.voice))
                    .with_code(*field)
                    .with_quiet(self.filled(words::SUPPLIES, &[("who", self.book(who_words(supply.who())))]))
                    .with_bar(lack.total(), most),
                self.number(lack.missing),
                self.number(lack.unusable),
                self.percent(lack.total(), applicants),
            ])
        });
        let more = u64::try_from(fields.len().saturating_sub(LONGEST)).unwrap_or_default();
        Section {
            id: "lack",
            heading,
            lead: vec![self.text(words::LACK_LEAD).to_owned()],
            figures: vec![Figure {
                table: Table {
                    caption: heading.to_owned(),
                    head: self.head(
                        words::FIELD,
                        &[self.text(words::MISSING), self.text(words::UNUSABLE), self.text(words::OF_APPLICANTS)],
                    ),
                    rows: rows.collect(),
                },
                ..Figure::default()
            }],
            notes: if more > 0 {
                vec![self.filled(words::OTHER_FIELDS, &[("count", &self.count(more))])]
            } else {
                Vec::new()
            },
            ..Section::default()
        }
    }

    /// What the fills of the decisions mean.
    fn decisions(&self) -> Vec<(&'static str, String)> {
        [(PROCEED, Decision::Proceed), (HOLD, Decision::Hold), (DENY, Decision::Deny)]
            .map(|(fill, decision)| (fill, self.decision(decision).to_owned()))
            .to_vec()
    }

    /// The shares of the decisions, one bar and one row for each label.
    fn by(&self, subject: Subject, first: Phrase, rows: &[(String, Outcomes)]) -> Figure {
        let stacks: Vec<Stack> = rows
            .iter()
            .map(|(label, outcomes)| Stack {
                label: label.clone(),
                parts: vec![
                    Part { count: outcomes.proceed, fill: PROCEED },
                    Part { count: outcomes.hold, fill: HOLD },
                    Part { count: outcomes.deny, fill: DENY },
                ],
                note: self.count(outcomes.total()),
            })
            .collect();
        let table = rows.iter().map(|(label, outcomes)| {
            Row::new([
                Cell::text(label.clone()),
                self.number(outcomes.proceed),
                self.number(outcomes.hold),
                self.number(outcomes.deny),
                self.number(outcomes.total()),
            ])
        });
        let numbers = [Decision::Proceed, Decision::Hold, Decision::Deny].map(|decision| self.decision(decision));
        let [proceed, hold, deny] = numbers;
        Figure {
            table: Table {
                caption: subject.title.clone(),
                head: self.head(first, &[proceed, hold, deny, self.text(words::TOTAL)]),
                rows: table.collect(),
            },
            chart: Some(Chart::shares(subject, &stacks)),
            legend: self.decisions(),
            is_beside: true,
            ..Figure::default()
        }
    }

    fn residence(&self, portfolio: &Portfolio) -> Section {
        let heading = self.text(words::RESIDENCE);
        if portfolio.outcomes.total() == 0 {
            return Section {
                id: "residence",
                heading,
                lead: vec![self.text(words::RESIDENCE_NONE).to_owned()],
                ..Section::default()
            };
        }
        let rows = self.groups(&portfolio.residences, |country| country.alpha2().to_owned());
        let least = self.count(LEAST_OF_A_GROUP);
        let subject = self.subject("residence-chart", heading, self.text(words::RESIDENCE_CHART).to_owned());
        Section {
            id: "residence",
            heading,
            lead: vec![self.filled(words::RESIDENCE_LEAD, &[("least", &least)])],
            figures: vec![self.by(subject, words::COUNTRY, &rows)],
            ..Section::default()
        }
    }

    /// The groups that are shown by themselves, the largest first; then the others as one, and those that are not known.
    fn groups<K, V>(&self, counts: &BTreeMap<Option<K>, V>, name: impl Fn(&K) -> String) -> Vec<(String, V)>
    where
        V: Join + Size + Default + Copy,
    {
        let mut known: Vec<(&K, V)> = counts.iter().filter_map(|(key, size)| Some((key.as_ref()?, *size))).collect();
        known.sort_by_key(|(_, count)| std::cmp::Reverse(count.size()));
        let listed = known.iter().take(LONGEST).take_while(|(_, count)| count.size() >= LEAST_OF_A_GROUP).count();
        let (listed, joined) = known.split_at_checked(listed).unwrap_or_default();
        let mut rows: Vec<(String, V)> = listed.iter().map(|(key, count)| (name(key), *count)).collect();
        if !joined.is_empty() {
            let mut others = V::default();
            joined.iter().for_each(|(_, count)| others.join(*count));
            rows.push((self.text(words::OTHERS).to_owned(), others));
        }
        if let Some((_, count)) = counts.iter().find(|(key, _)| key.is_none()) {
            rows.push((self.text(words::NOT_KNOWN).to_owned(), *count));
        }
        rows
    }

    fn proofs(&self, portfolio: &Portfolio) -> Section {
        let heading = self.text(words::PROOF);
        if portfolio.proofs.values().all(|ages| ages.total() == 0) {
            return Section {
                id: "proof",
                heading,
                lead: vec![self.text(words::PROOF_NONE).to_owned()],
                ..Section::default()
            };
        }
        let mut lead = vec![self.text(words::PROOF_LEAD).to_owned()];
        let mut figures = Vec::new();
        for (limit, ages) in &portfolio.proofs {
            if ages.total() >= LEAST_OF_A_GROUP {
                figures.push(self.ages(*limit, ages));
            } else {
                let (branches, limit) = (self.branches(ages), limit.to_string());
                let least = self.count(LEAST_OF_A_GROUP);
                lead.push(
                    self.filled(words::PROOF_FEW, &[("branches", &branches), ("limit", &limit), ("least", &least)]),
                );
            }
        }
        Section { id: "proof", heading, lead, figures, ..Section::default() }
    }

    fn branches(&self, ages: &Ages) -> String {
        let name = |branch: &Option<Country>| {
            branch
                .as_ref()
                .map_or_else(|| self.text(words::PROOF_NO_BRANCH).to_owned(), |one| one.alpha2().to_owned())
        };
        ages.branches.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    fn ages(&self, limit: i64, ages: &Ages) -> Figure {
        /// Months that are shown after the limit, and how many are shown at most unless the limit is later.
        const AFTER: usize = 3;
        const MOST: usize = 18;

        let limit_at = usize::try_from(limit).unwrap_or(usize::MAX);
        let oldest = ages.months.iter().rposition(|number| *number > 0).unwrap_or_default();
        let last = oldest.min(MOST).max(limit_at.saturating_add(AFTER)).min(Ages::MONTHS.saturating_sub(1));
        let (single, joined) = ages.months.split_at_checked(last).unwrap_or_default();
        let months: Vec<u64> = single.iter().copied().chain([sum(joined.iter().copied())]).collect();
        let all = ages.total();
        let old = sum(ages.months.iter().skip(limit_at).copied());
        let is_old = |month: usize| month >= limit_at;
        let label = |month: usize, is_short: bool| match (month == last, is_short) {
            (false, _) => month.to_string(),
            (true, true) => format!("{month}+"),
            (true, false) => self.filled(words::AGE_OR_MORE, &[("months", &month.to_string())]),
        };
        let columns: Vec<Stack> = months
            .iter()
            .enumerate()
            .map(|(month, number)| Stack {
                label: label(month, true),
                parts: vec![Part { count: *number, fill: if is_old(month) { DENY } else { PROCEED } }],
                note: self.count(*number),
            })
            .collect();
        let limit_text = limit.to_string();
        let heading =
            self.filled(words::PROOF_OF_BRANCHES, &[("branches", &self.branches(ages)), ("limit", &limit_text)]);
        let description = self.filled(
            words::PROOF_CHART,
            &[
                ("limit", &limit_text),
                ("accepted", &self.counted(all.saturating_sub(old), all)),
                ("old", &self.counted(old, all)),
            ],
        );
        let subject = self.subject(format!("proof-{limit}"), &heading, description);
        let line = self.filled(words::PROOF_LIMIT, &[("limit", &limit_text)]);
        let shown_limit = (limit_at <= last).then_some((limit_at, line.as_str()));
        let rows = [(PROCEED, words::ACCEPTED, all.saturating_sub(old)), (DENY, words::TOO_OLD, old)];
        // By month in the chart, in a row for every month here.
        let mut table: Vec<Row> = months
            .iter()
            .enumerate()
            .map(|(month, number)| {
                let verdict = if is_old(month) { words::TOO_OLD } else { words::ACCEPTED };
                Row::new([
                    Cell::text(label(month, false)),
                    Cell::text(self.text(verdict)),
                    self.number(*number),
                    self.percent(*number, all),
                ])
            })
            .collect();
        for (_, verdict, number) in rows {
            table.push(Row::total([
                Cell::text(self.text(words::TOTAL)),
                Cell::text(self.text(verdict)),
                self.number(number),
                self.percent(number, all),
            ]));
        }
        let mut head = self.head(words::AGE, &[self.text(words::COUNT), self.text(words::SHARE)]);
        head.insert(1, Cell::text(self.text(words::VERDICT)));
        Figure {
            heading: heading.clone(),
            chart: Some(Chart::columns(subject, &columns, shown_limit, self.run.lang)),
            legend: rows.map(|(fill, verdict, _)| (fill, self.text(verdict).to_owned())).to_vec(),
            table: Table { caption: heading, head, rows: table },
            is_beside: true,
        }
    }

    fn due(&self, portfolio: &Portfolio) -> Section {
        let heading = self.text(words::DUE);
        let soon = |due: &Due| due.passed.saturating_add(sum(due.within));
        let mut clocks: Vec<(&str, Due)> =
            portfolio.deadlines.iter().map(|(clock, due)| (*clock, *due)).filter(|(_, due)| soon(due) > 0).collect();
        clocks.sort_by_key(|(_, due)| std::cmp::Reverse(soon(due)));
        let later = sum(portfolio.deadlines.values().map(|due| due.later));
        let notes = if later > 0 {
            vec![self.filled(words::DUE_LATER, &[("count", &self.count(later))])]
        } else {
            Vec::new()
        };
        if clocks.is_empty() {
            return Section {
                id: "due",
                heading,
                lead: vec![self.text(words::DUE_NONE).to_owned()],
                notes,
                ..Section::default()
            };
        }
        let clock = |id: &str| self.run.rulebook.clock(id);
        let who_of = |id: &str| clock(id).map_or(Who::Nobody, |clock| clock.who);
        let acting: BTreeSet<Who> = clocks.iter().map(|(id, _)| who_of(id)).collect();
        let fill_of = |who: Who| match who {
            Who::Applicant => "fill-blue",
            Who::Partner => "fill-stripes",
            Who::Bank => "fill-grey",
            Who::Provider | Who::Nobody => "fill-plain",
        };
        let periods = [words::PASSED, words::WITHIN_30, words::WITHIN_60, words::WITHIN_90];
        let in_periods = |due: &Due| {
            let [first, second, third] = due.within;
            [due.passed, first, second, third]
        };
        let mut sums = [0_u64; DUE_WITHIN.len() + 1];
        for (_, due) in &clocks {
            sums.join(in_periods(due));
        }
        let columns: Vec<Stack> = periods
            .iter()
            .enumerate()
            .map(|(place, period)| Stack {
                label: self.text(*period).to_owned(),
                parts: acting
                    .iter()
                    .map(|who| Part {
                        count: sum(clocks
                            .iter()
                            .filter(|(id, _)| who_of(id) == *who)
                            .map(|(_, due)| in_periods(due).get(place).copied().unwrap_or_default())),
                        fill: fill_of(*who),
                    })
                    .collect(),
                note: self.count(sums.get(place).copied().unwrap_or_default()),
            })
            .collect();
        let [passed, soon, ..] = sums.map(|number| self.count(number));
        let key = self.filled(words::DUE_KEY, &[("passed", &passed), ("soon", &soon)]);
        let values: Vec<_> = columns.iter().map(|column| format!("{}: {}", column.label, column.note)).collect();
        let description = self.filled(words::DUE_CHART, &[("values", &values.join("; "))]);
        let mut rows: Vec<Row> = clocks
            .iter()
            .map(|(id, due)| {
                let title = clock(id).map_or(*id, |clock| self.book(clock.title));
                let consequence = clock(id).map(|clock| self.voice.say(clock.consequence)).unwrap_or_default();
                let who = self.filled(words::ACTS, &[("who", self.book(who_words(who_of(id))))]);
                let first = Cell::text(title).with_code(*id).with_quiet(format!("{who} · {consequence}"));
                Row::new(std::iter::once(first).chain(in_periods(due).map(|number| self.number(number))))
            })
            .collect();
        let total = Cell::text(self.text(words::TOTAL));
        rows.push(Row::total(std::iter::once(total).chain(sums.map(|number| self.number(number)))));
        Section {
            id: "due",
            heading,
            key,
            lead: vec![self.text(words::DUE_LEAD).to_owned()],
            figures: vec![Figure {
                chart: Some(Chart::columns(
                    self.subject("due-chart", heading, description),
                    &columns,
                    None,
                    self.run.lang,
                )),
                legend: acting.iter().map(|who| (fill_of(*who), self.book(who_words(*who)).to_owned())).collect(),
                table: Table {
                    caption: heading.to_owned(),
                    head: self.head(words::DEADLINE, &periods.map(|period| self.text(period))),
                    rows,
                },
                ..Figure::default()
            }],
            notes,
        }
    }

    /// Flows, branches and environments, where there are several.
    fn mix(&self, portfolio: &Portfolio) -> Option<Section> {
        let flows = self.groups(&portfolio.flows, |flow| (*flow).to_owned());
        let branches = self.groups(&portfolio.branches, |branch| branch.alpha2().to_owned());
        let name = |(environment, outcomes): (&&str, &Outcomes)| ((*environment).to_owned(), *outcomes);
        let environments: Vec<_> = portfolio.environments.iter().map(name).collect();
        let figures: Vec<Figure> = [
            ("flow-chart", words::FLOW, flows),
            ("branch-chart", words::BRANCH, branches),
            ("environment-chart", words::ENVIRONMENT, environments),
        ]
        .into_iter()
        .filter(|(_, _, rows)| rows.len() > 1)
        .map(|(id, heading, rows)| {
            let subject = self.subject(id, self.text(heading), self.text(words::MIX_CHART).to_owned());
            Figure { heading: self.text(heading).to_owned(), ..self.by(subject, heading, &rows) }
        })
        .collect();
        let heading = self.text(words::MIX);
        let lead = vec![self.filled(words::MIX_LEAD, &[("least", &self.count(LEAST_OF_A_GROUP))])];
        (!figures.is_empty()).then(|| Section { id: "mix", heading, lead, figures, ..Section::default() })
    }

    fn unreadable(&self, unreadable: &Unreadable) -> Option<Section> {
        if unreadable.count == 0 {
            return None;
        }
        let rows = unreadable.first.iter().map(|one| {
            let line = match one.entry {
                0 => one.line.to_string(),
                entry => {
                    self.filled(words::PLACE_ENTRY, &[("line", &one.line.to_string()), ("entry", &entry.to_string())])
                }
            };
            Row::new([Cell::text(line).with_quiet(one.input.clone()), Cell::text(one.problem.clone()).in_english()])
        });
        let listed = u64::try_from(unreadable.first.len()).unwrap_or(u64::MAX);
        let more = unreadable.count.saturating_sub(listed);
        let heading = self.text(words::UNREADABLE);
        Some(Section {
            id: "unreadable",
            heading,
            lead: vec![self.text(words::UNREADABLE_LEAD).to_owned()],
            figures: vec![Figure {
                table: Table {
                    caption: heading.to_owned(),
                    head: vec![Cell::text(self.text(words::PLACE)), Cell::text(self.text(words::PROBLEM))],
                    rows: rows.collect(),
                },
                ..Figure::default()
            }],
            notes: if more > 0 {
                vec![self.filled(words::UNREADABLE_MORE, &[("count", &self.count(more))])]
            } else {
                Vec::new()
            },
            ..Section::default()
        })
    }

    fn about(&self) -> Section {
        Section {
            id: "about",
            heading: self.text(words::ABOUT),
            notes: [words::ABOUT_PRIVACY, words::ABOUT_PERCENT, words::ABOUT_DIGEST]
                .map(|phrase| self.text(phrase).to_owned())
                .to_vec(),
            ..Section::default()
        }
    }

    fn methods(&self, portfolio: &MethodsPortfolio) -> Section {
        let heading = self.text(words::METHODS);
        if portfolio.applicants() == 0 {
            return Section {
                id: "methods",
                heading,
                lead: vec![self.text(words::RESIDENCE_NONE).to_owned()],
                ..Section::default()
            };
        }
        let mut methods: Vec<_> = portfolio.methods.iter().collect();
        methods.sort_by_key(|(_, served)| std::cmp::Reverse((served.yes, served.unknown)));
        let answers = [
            (PROCEED, self.text(words::USABLE)),
            (HOLD, self.text(words::NOT_KNOWN)),
            (DENY, self.text(words::NOT_USABLE)),
        ];
        let stacks: Vec<Stack> = methods
            .iter()
            .map(|(method, served)| Stack {
                label: method.name().to_owned(),
                parts: vec![
                    Part { count: served.yes, fill: PROCEED },
                    Part { count: served.unknown, fill: HOLD },
                    Part { count: served.no, fill: DENY },
                ],
                note: self.share(served.yes, portfolio.applicants()),
            })
            .collect();
        let rows = methods.iter().map(|(method, served)| {
            Row::new([
                Cell::text(method.name()),
                self.number(served.yes),
                self.number(served.unknown),
                self.number(served.no),
                self.number(served.recommended),
            ])
        });
        let description = self.text(words::METHODS_CHART).to_owned();
        let [usable, unknown, not_usable] = answers.map(|(_, label)| label);
        Section {
            id: "methods",
            heading,
            lead: vec![self.text(words::METHODS_LEAD).to_owned()],
            figures: vec![Figure {
                chart: Some(Chart::shares(self.subject("methods-chart", heading, description), &stacks)),
                legend: answers.map(|(fill, label)| (fill, label.to_owned())).to_vec(),
                table: Table {
                    caption: heading.to_owned(),
                    head: self.head(words::METHOD, &[usable, unknown, not_usable, self.text(words::FIRST_CHOICE)]),
                    rows: rows.collect(),
                },
                is_beside: true,
                ..Figure::default()
            }],
            ..Section::default()
        }
    }

    fn against(&self, portfolio: &MethodsPortfolio) -> Section {
        let heading = self.text(words::AGAINST);
        let mut rules: Vec<_> = portfolio.rules.iter().collect();
        rules.sort_by_key(|(_, against)| std::cmp::Reverse((against.rules_out, against.leaves_open)));
        if rules.is_empty() {
            return Section {
                id: "against",
                heading,
                lead: vec![self.text(words::AGAINST_NONE).to_owned()],
                ..Section::default()
            };
        }
        let most = rules.iter().map(|(_, against)| against.rules_out).max().unwrap_or_default();
        let rows = rules.iter().take(LONGEST).map(|(rule, against)| {
            Row::new([
                Cell::text(self.title(**rule)).with_code(rule.name()).with_bar(against.rules_out, most),
                self.number(against.rules_out),
                self.number(against.leaves_open),
                self.percent(against.rules_out, portfolio.applicants()),
            ])
        });
        Section {
            id: "against",
            heading,
            lead: vec![self.text(words::AGAINST_LEAD).to_owned()],
            figures: vec![Figure {
                table: Table {
                    caption: heading.to_owned(),
                    head: self.head(
                        words::RULE,
                        &[
                            self.text(words::RULES_OUT),
                            self.text(words::LEAVES_OPEN),
                            self.text(words::OF_APPLICANTS),
                        ],
                    ),
                    rows: rows.collect(),
                },
                ..Figure::default()
            }],
            ..Section::default()
        }
    }

    /// Flows and branches, where there are several.
    fn methods_mix(&self, portfolio: &MethodsPortfolio) -> Option<Section> {
        let flows = self.groups(&portfolio.flows, |flow| (*flow).to_owned());
        let branches = self.groups(&portfolio.branches, |branch| branch.alpha2().to_owned());
        let figures: Vec<Figure> = [(words::FLOW, flows), (words::BRANCH, branches)]
            .into_iter()
            .filter(|(_, rows)| rows.len() > 1)
            .map(|(heading, rows)| {
                let rows = rows.into_iter().map(|(label, number)| {
                    let bar = Cell::text(label).with_bar(number, portfolio.applicants());
                    Row::new([bar, self.number(number), self.percent(number, portfolio.applicants())])
                });
                let title = self.text(heading).to_owned();
                Figure {
                    heading: title.clone(),
                    table: Table {
                        caption: title,
                        head: self.head(heading, &[self.text(page_words::APPLICANTS), self.text(words::SHARE)]),
                        rows: rows.collect(),
                    },
                    ..Figure::default()
                }
            })
            .collect();
        let heading = self.text(words::MIX);
        let lead = vec![self.filled(words::MIX_LEAD, &[("least", &self.count(LEAST_OF_A_GROUP))])];
        (!figures.is_empty()).then(|| Section { id: "mix", heading, lead, figures, ..Section::default() })
    }
}

/// Says which method serves how many applicants, as the end of a text: a column for each answer.
#[must_use]
pub fn methods_text(portfolio: &MethodsPortfolio, rulebook: &'static Rulebook, lang: Lang) -> String {
    let pack = rulebook.pack(lang);
    let headings = [rulebook_words::ELIGIBLE, rulebook_words::UNKNOWN, rulebook_words::NOT_ELIGIBLE]
        .map(|words| words.text(pack));
    let mut text = rulebook_words::HEADING_SUMMARY.text(pack).to_owned();
    let mut line = |cells: [&str; 3], name: &str| {
        text.push('\n');
        for (cell, heading) in cells.iter().zip(headings) {
            let width = heading.chars().count().max(7);
            let _ = write!(text, "  {cell:>width$}");
        }
        if !name.is_empty() {
            let _ = write!(text, "  {name}");
        }
    };
    line(headings, "");
    let mut methods: Vec<_> = portfolio.methods.iter().collect();
    methods.sort_by_key(|(_, served)| std::cmp::Reverse((served.yes, served.unknown)));
    for (method, served) in methods {
        let counts = [served.yes, served.unknown, served.no].map(|number| number.to_string());
        line(counts.each_ref().map(String::as_str), method.name());
    }
    if portfolio.unreadable.count > 0 {
        let _ = write!(text, "\n  {}: {}", rulebook_words::UNREADABLE.text(pack), portfolio.unreadable.count);
    }
    text
}

/// How many applicants a count is about.
trait Size {
    fn size(&self) -> u64;
}

impl Size for u64 {
    fn size(&self) -> u64 {
        *self
    }
}

impl Size for Outcomes {
    fn size(&self) -> u64 {
        self.total()
    }
}

fn sum(counts: impl IntoIterator<Item = u64>) -> u64 {
    counts.into_iter().fold(0, u64::saturating_add)
}
