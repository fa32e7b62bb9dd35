//! How missing and unreadable fields are answered, and conditions that several rules share.

use crate::facts::{Fact, Facts, Place, Placed, Stated};
use crate::finding::{Answer, Detail, Evidence};
use crate::rulebook::{List, Lists, Map};
use crate::value::country::Country;
use crate::value::near_miss;

impl<T> Placed<T> {
    /// Checks a field that must be stated: found where `is_found`, unknown where it has no value.
    pub fn finds(self, is_found: impl FnOnce(T) -> bool) -> Answer {
        let at = self.at;
        self.if_known(|value| at.found_if(is_found(value)))
    }

    /// Checks a field as [`Self::finds`] does, with an answer of its own for the value.
    pub fn if_known(self, check: impl FnOnce(T) -> Answer) -> Answer {
        match self.fact {
            Fact::Known(value) => check(value),
            Fact::Missing | Fact::Unreadable => self.at.unknown(),
        }
    }

    /// Checks a field that another rule requires, or that is optional: as [`Self::finds`], and clear where it is
    /// missing.
    pub fn finds_if_stated(self, is_found: impl FnOnce(T) -> bool) -> Answer {
        let at = self.at;
        self.if_stated(|value| at.found_if(is_found(value)))
    }

    /// Checks a field as [`Self::finds_if_stated`] does, with an answer of its own for the value.
    pub fn if_stated(self, check: impl FnOnce(T) -> Answer) -> Answer {
        match self.fact {
            Fact::Known(value) => check(value),
            Fact::Missing => Answer::Clear,
            Fact::Unreadable => self.at.unknown(),
        }
    }

    /// Answers found where the field is missing, whatever its value.
    pub fn must_be_stated(self) -> Answer {
        match self.fact {
            Fact::Known(_) => Answer::Clear,
            Fact::Missing => self.at.found(),
            Fact::Unreadable => self.at.unknown(),
        }
    }

    /// Checks as [`Self::must_be_stated`] does, where another field decides whether it must be stated: unknown as
    /// long as that one is not known.
    pub fn must_be_stated_given<U>(self, other: Placed<U>) -> Answer {
        match (self.fact, other.fact) {
            (Fact::Known(_), _) => Answer::Clear,
            (Fact::Missing, Fact::Known(_)) => self.at.found(),
            (Fact::Missing, Fact::Missing | Fact::Unreadable) => other.at.unknown(),
            (Fact::Unreadable, _) => self.at.unknown(),
        }
    }

    /// Answers unknown where the field has no value, whatever the value.
    pub fn must_be_known(self) -> Answer {
        self.if_known(|_| Answer::Clear)
    }

    /// Answers unknown where the field cannot be read.
    pub fn must_be_readable(self) -> Answer {
        self.if_stated(|_| Answer::Clear)
    }

    /// Answers found at this field.
    pub fn found(&self) -> Answer {
        self.at.found()
    }

    /// Answers unknown because this field is missing.
    pub fn unknown(&self) -> Answer {
        self.at.unknown()
    }
}

impl Placed<&str> {
    /// Checks that a stated value is on a list. The listed value that was probably meant is suggested: see `perhaps`.
    pub fn must_be_on(self, list: &[&'static str], typos: Map) -> Answer {
        let answer = self.finds_if_stated(|value| !list.contains(&value));
        perhaps(answer, self.fact, list, typos)
    }
}

impl Place {
    /// Answers found here, or clear.
    pub(super) fn found_if(self, is_found: bool) -> Answer {
        if is_found { self.found() } else { Answer::Clear }
    }

    fn found(&self) -> Answer {
        self.answer(true)
    }

    fn unknown(&self) -> Answer {
        self.answer(false)
    }

    // Not inlined: nearly every line of every rule has one.
    #[inline(never)]
    fn answer(&self, is_found: bool) -> Answer {
        if is_found { Answer::found(*self) } else { Answer::unknown(*self) }
    }
}

impl Facts<'_> {
    /// Answers found at a field. The place is left out if the caller did not ask for it, because listing everything
    /// that an otherwise empty application lacks takes longer than the rest of a check.
    pub(super) fn found(&self, at: Place) -> Answer {
        self.answer(true, at)
    }

    /// Answers unknown because of a field. The place is left out as in [`Self::found`].
    pub(super) fn unknown(&self, at: Place) -> Answer {
        self.answer(false, at)
    }

    fn answer(&self, is_found: bool, at: Place) -> Answer {
        match self.asked {
            Some(asked) if !asked.contains(&at.name()) => Answer::by(is_found, Evidence::default()),
            Some(_) | None => Place::of(at.name()).answer(is_found),
        }
    }
}

/// Combines the answers of several fields: see [`Answer::or`]. Without a field the answer is clear.
impl FromIterator<Answer> for Answer {
    fn from_iter<I: IntoIterator<Item = Self>>(answers: I) -> Self {
        answers.into_iter().fold(Self::Clear, Self::or)
    }
}

/// Returns whether a list of the rulebook names a text, in any letter case: a misspelt bad status is still bad.
pub(super) fn names(list: &[&'static str], text: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(text))
}

/// Returns the list of a value of the rulebook for a country.
pub(super) fn list_of(country: Country, lists: Lists) -> Option<List> {
    let code = country.alpha2();
    lists.iter().find(|(of, _)| *of == code).map(|(_, list)| *list)
}

/// Adds the listed value that was probably meant to an answer: the same letters in another case or with other
/// separators, or a known typing error.
pub(super) fn perhaps(answer: Answer, text: Fact<&str>, list: &[&'static str], typos: Map) -> Answer {
    let meant = text.known().filter(|_| answer.is_found()).and_then(|text| near_miss::listed(text, list, typos));
    answer.with_known("suggestion", meant.map(Detail::Word))
}

/// Returns the fields of a list of pointers that are missing. `null` is evaluated separately, because it can be an
/// answer.
pub(super) fn missing_of(
    facts: &Facts<'_>,
    required: impl IntoIterator<Item = &'static str>,
    null: impl Fn(Place) -> Answer,
) -> Answer {
    if facts.is_bare() {
        return Answer::Clear;
    }
    let mut answer = Answer::Clear;
    for pointer in required {
        let of_field = match facts.stated_at(pointer) {
            Stated::Something => continue,
            Stated::Nothing => facts.found(Place::of(pointer)),
            Stated::Null => null(Place::of(pointer)),
            Stated::Unreadable => facts.unknown(Place::of(pointer)),
        };
        answer = answer.or(of_field);
    }
    answer
}
