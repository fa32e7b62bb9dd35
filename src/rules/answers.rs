//! What missing and unreadable mean for an answer, and what several rules say alike.

use crate::facts::{Fact, Facts, Place, Placed, Stated};
use crate::finding::{Answer, Detail, Evidence};
use crate::rulebook::{List, Lists, Map};
use crate::value::country::Country;
use crate::value::near_miss;

impl<T> Placed<T> {
    /// Judges a field that must be stated: `found` where its value is a finding, unknown where it has none.
    pub fn finds(self, is_found: impl FnOnce(T) -> bool) -> Answer {
        let at = self.at;
        self.if_known(|value| at.found_if(is_found(value)))
    }

    /// As [`Self::finds`], where the value says more than whether it is a finding.
    pub fn if_known(self, judge: impl FnOnce(T) -> Answer) -> Answer {
        match self.fact {
            Fact::Known(value) => judge(value),
            Fact::Missing | Fact::Unreadable => Answer::unknown(self.at),
        }
    }

    /// Judges a field that another rule asks for, or that is optional: as [`Self::finds`], and clear where it is missing.
    pub fn finds_if_stated(self, is_found: impl FnOnce(T) -> bool) -> Answer {
        let at = self.at;
        self.if_stated(|value| at.found_if(is_found(value)))
    }

    /// As [`Self::finds_if_stated`], where the value says more than whether it is a finding.
    pub fn if_stated(self, judge: impl FnOnce(T) -> Answer) -> Answer {
        match self.fact {
            Fact::Known(value) => judge(value),
            Fact::Missing => Answer::Clear,
            Fact::Unreadable => Answer::unknown(self.at),
        }
    }

    /// Found where the field is missing, whatever it says.
    pub fn must_be_stated(self) -> Answer {
        match self.fact {
            Fact::Known(_) => Answer::Clear,
            Fact::Missing => Answer::found(self.at),
            Fact::Unreadable => Answer::unknown(self.at),
        }
    }

    /// As [`Self::must_be_stated`], where another field says whether it must be: as long as that one is not known, it is
    /// open.
    pub fn must_be_stated_given<U>(self, other: Placed<U>) -> Answer {
        match (self.fact, other.fact) {
            (Fact::Known(_), _) => Answer::Clear,
            (Fact::Missing, Fact::Known(_)) => Answer::found(self.at),
            (Fact::Missing, Fact::Missing | Fact::Unreadable) => Answer::unknown(other.at),
            (Fact::Unreadable, _) => Answer::unknown(self.at),
        }
    }

    /// Unknown where the field has no value, whatever it says.
    pub fn must_be_known(self) -> Answer {
        self.if_known(|_| Answer::Clear)
    }

    /// Unknown where the field cannot be read.
    pub fn must_be_readable(self) -> Answer {
        self.if_stated(|_| Answer::Clear)
    }

    /// Found at this field.
    pub fn found(&self) -> Answer {
        Answer::found(self.at)
    }

    /// Unknown for want of this field.
    pub fn unknown(&self) -> Answer {
        Answer::unknown(self.at)
    }
}

impl Placed<&str> {
    /// Judges a field whose values are on a list, where it is stated. The listed value that was probably meant is
    /// suggested: see `perhaps`.
    pub fn must_be_on(self, list: &[&'static str], slips: Map) -> Answer {
        let answer = self.finds_if_stated(|value| !list.contains(&value));
        perhaps(answer, self.fact, list, slips)
    }
}

impl Place {
    /// Found here, or clear.
    pub(super) fn found_if(self, is_found: bool) -> Answer {
        if is_found { Answer::found(self) } else { Answer::Clear }
    }
}

impl Facts<'_> {
    /// Found at a field. The place is left out where nobody asks about it, because to write down what an otherwise
    /// empty application lacks takes longer than all the rest of a check.
    pub(super) fn found(&self, at: Place) -> Answer {
        Answer::Found(self.evidence(at.name()))
    }

    /// Unknown for want of a field. The place is left out as in [`Self::found`].
    pub(super) fn unknown(&self, at: Place) -> Answer {
        Answer::Unknown(self.evidence(at.name()))
    }

    fn evidence(&self, field: &'static str) -> Evidence {
        match self.asked {
            Some(asked) if !asked.contains(&field) => Evidence::default(),
            Some(_) | None => Evidence::at(field),
        }
    }
}

/// The answers of several fields as one: see [`Answer::or`]. Of no field it is clear.
impl FromIterator<Answer> for Answer {
    fn from_iter<I: IntoIterator<Item = Self>>(answers: I) -> Self {
        answers.into_iter().fold(Self::Clear, Self::or)
    }
}

/// Whether a list of the rulebook names a text, in whichever case: what is misspelt so is still no better than it says.
pub(super) fn names(list: &[&'static str], text: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(text))
}

/// What a value of the rulebook lists for a country.
pub(super) fn list_of(country: Country, lists: Lists) -> Option<List> {
    let code = country.alpha2();
    lists.iter().find(|(of, _)| *of == code).map(|(_, list)| *list)
}

/// The same answer with the listed value that was probably meant: the same letters in another case or with other
/// separators, or a known slip.
pub(super) fn perhaps(answer: Answer, text: Fact<&str>, list: &[&'static str], slips: Map) -> Answer {
    let is_found = matches!(answer, Answer::Found(_));
    match text.known().filter(|_| is_found).and_then(|text| near_miss::listed(text, list, slips)) {
        Some(suggestion) => answer.with("suggestion", Detail::Word(suggestion)),
        None => answer,
    }
}

/// What of a list of pointers holds nothing. `null` is judged apart, because it can be an answer.
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
