//! Which of several identifications counts.

use super::{IdentificationFacts, Identifications, Stage};
use crate::application::{Application, Field, Path, Pointer, Statement, statements, trimmed};
use crate::facts::Fact;
use crate::facts::owner::may_be_own;
use crate::facts::place::Root;
use crate::facts::read::Reader;
use crate::rulebook::{Gate, Rulebook};

/// The identification that a gate asks about, and whether the stated instants prove that it is this one.
#[derive(Clone, Copy)]
pub(in crate::facts) struct AskedAbout<'a> {
    pub(in crate::facts) identification: IdentificationFacts<'a>,
    pub(in crate::facts) is_unordered: bool,
}

/// Reads every identification of the applicant, the single one first.
pub(in crate::facts) fn identifications<'a>(
    application: &'a Application<'a>,
    rulebook: &Rulebook,
    read: &Reader<'a>,
) -> Identifications<'a> {
    let single = application.identification.present().map(|one| (None, one));
    let listed = application.identifications.present().into_iter().flatten().enumerate();
    let stated = single.into_iter().chain(listed.filter_map(|(index, entry)| Some((Some(index), entry.present()?))));
    let own = stated.filter(|(_, one)| may_be_own(&one.person_id, application));
    let mut all: Identifications<'a> =
        own.map(|(index, one)| IdentificationFacts::new(index, one, rulebook, read)).collect();
    supersede(&mut all);
    all
}

/// What an identification states, by place and in the order of the fields; an unreadable value is not known to equal
/// another. A list, because the sets of the standard library take five kilobytes in a browser.
type Said = Vec<(Pointer, Option<String>)>;

fn said_by(one: &IdentificationFacts<'_>) -> Said {
    let mut said = Said::new();
    let Fact::Known(resource) = one.resource else { return said };
    statements(resource, &Path::Whole, &mut |path, statement| {
        let value = statement.value().map(|value| trimmed(&value).to_owned());
        let is_blank = value.as_ref().is_some_and(String::is_empty);
        if !is_blank && !matches!(statement, Statement::Null) {
            said.push((path.pointer(), value));
        }
    });
    said
}

/// Marks all but one statement of the same id as superseded: the newer one counts, else the one that says all that the
/// other says, else the worse one.
fn supersede(all: &mut [IdentificationFacts<'_>]) {
    for at in 1..all.len() {
        let Some((one, earlier)) = all.get_mut(..=at).and_then(<[_]>::split_last_mut) else { return };
        let Fact::Known(id) = one.id() else { continue };
        let is_same = |before: &&mut IdentificationFacts<'_>| {
            !before.is_superseded && matches!(before.id(), Fact::Known(other) if other == id)
        };
        let Some(before) = earlier.iter_mut().find(is_same) else { continue };
        let (one_counts, is_disputed) = if before.precedes(one) || one.precedes(before) {
            (before.precedes(one), false)
        } else {
            of_the_same_age(before, one)
        };
        let (loser, winner) = if one_counts { (before, one) } else { (one, before) };
        loser.is_superseded = true;
        winner.is_disputed |= is_disputed;
    }
}

/// Returns whether the later of two statements counts of which neither is known to be newer, and whether that is open.
/// Where they are as good for the applicant, what they say decides, so that their order never matters.
fn of_the_same_age(before: &IdentificationFacts<'_>, one: &IdentificationFacts<'_>) -> (bool, bool) {
    let says_all = |said: &Said, other: &Said| other.iter().all(|one| one.1.is_some() && said.contains(one));
    let (said_before, said) = (said_by(before), said_by(one));
    let is_disputed = before.is_disputed || one.is_disputed;
    if says_all(&said, &said_before) {
        (true, is_disputed)
    } else if says_all(&said_before, &said) {
        (false, is_disputed)
    } else {
        (before.rank().cmp(&one.rank()).then_with(|| said_before.cmp(&said)).is_le(), true)
    }
}

/// Returns the identification that a gate asks about.
pub(in crate::facts) fn asked_about<'a>(
    gate: Gate,
    application: &Application<'_>,
    all: &[IdentificationFacts<'a>],
) -> AskedAbout<'a> {
    let asked = match gate {
        Gate::SignUp | Gate::Identification => to_be_started(all),
        Gate::AccountOpening => decides(all),
    };
    let is_disputed = current(all).any(|one| one.is_disputed);
    let asked = asked.map(|asked| AskedAbout { is_unordered: asked.is_unordered || is_disputed, ..asked });
    asked.unwrap_or_else(|| {
        // An empty list states that there is none; an unreadable one does not.
        let unreadable = matches!(application.identification, Field::Unreadable(_))
            || match &application.identifications {
                Field::Present(listed) => !listed.is_empty(),
                Field::Unreadable(_) => true,
                Field::Absent | Field::Null => false,
            };
        let state = if unreadable { Fact::Unreadable } else { Fact::Missing };
        AskedAbout { identification: IdentificationFacts::unstated(state), is_unordered: false }
    })
}

/// Returns the identification about to be started or under way: the single one, unless it has failed and a success
/// follows, else the newest that has not ended and that no success follows. Where there is none, nothing is about to be
/// started, and the one that decides is returned.
fn to_be_started<'a>(all: &[IdentificationFacts<'a>]) -> Option<AskedAbout<'a>> {
    let is_open = |one: &IdentificationFacts<'_>| match one.stage() {
        Stage::UnderWay | Stage::Interrupted | Stage::Suspected | Stage::Unknown => true,
        Stage::Successful | Stage::Expired | Stage::Failed => false,
    };
    let successes = || current(all).filter(|one| one.is_successful());
    let is_left = |one: &IdentificationFacts<'_>| successes().any(|success| one.precedes(success));
    let is_single = |one: &&IdentificationFacts<'_>| one.root == Root::USUAL;
    if let Some(single) = all.iter().find(is_single).filter(|single| !(single.has_failed() && is_left(single))) {
        // The list may have more data about the same identification.
        let same = |one: &&IdentificationFacts<'_>| {
            !one.is_superseded && matches!((one.id(), single.id()), (Fact::Known(a), Fact::Known(b)) if a == b)
        };
        let counts = if single.is_superseded { all.iter().find(same) } else { None };
        return Some(AskedAbout { identification: *counts.unwrap_or(single), is_unordered: false });
    }
    newest(all, &|one| is_open(one) && !is_left(one)).or_else(|| decides(all))
}

/// Returns the identification that counts for the person: the newest. A success outweighs everything older, and an
/// attempt that is only under way does not outweigh a success.
///
/// The bank asks for a successful identification and does not say which of several counts. This is our strict
/// reading: an identification that is not proved older may be newer.
fn decides<'a>(all: &[IdentificationFacts<'a>]) -> Option<AskedAbout<'a>> {
    let success = current(all).filter(|one| one.is_successful()).max_by_key(|one| one.newest);
    let Some(success) = success else { return newest(all, &|_| true) };
    let is_later = |one: &IdentificationFacts<'_>| !one.is_successful() && !one.precedes(success);
    if current(all).filter(|one| is_later(one)).all(|one| one.stage() == Stage::UnderWay) {
        return Some(AskedAbout { identification: *success, is_unordered: false });
    }
    newest(all, &|one| is_later(one) || std::ptr::eq(one, success))
}

fn current<'s, 'a>(all: &'s [IdentificationFacts<'a>]) -> impl Iterator<Item = &'s IdentificationFacts<'a>> {
    all.iter().filter(|one| !one.is_superseded)
}

/// Returns the newest of several. Each of those that no instant proves older may be it: where they contradict each
/// other, the one that is best for the applicant is taken, and a finding reports that their order is not known.
fn newest<'a>(
    all: &[IdentificationFacts<'a>],
    counts: &dyn Fn(&IdentificationFacts<'a>) -> bool,
) -> Option<AskedAbout<'a>> {
    let several = || current(all).filter(|one| counts(one));
    let latest = several().filter_map(|one| one.newest).max();
    let may_be_newest = || several().filter(|one| one.newest.is_none() || one.newest == latest);
    let first = may_be_newest().min_by_key(|one| one.rank())?;
    let last = may_be_newest().max_by_key(|one| one.rank())?;
    let is_unordered = first.stage() != last.stage();
    Some(AskedAbout { identification: if is_unordered { *first } else { *last }, is_unordered })
}
