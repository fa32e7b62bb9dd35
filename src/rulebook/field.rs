//! The fields of an application in words: their names, and who supplies them.

use super::entry::Rulebook;
use super::terms::{Who, Words, named};

named! {
    /// The party that supplies a field, and when.
    Supply {
        /// The applicant, in the form.
        Applicant = "applicant",
        /// The partner, once for all applicants.
        Setting = "setting",
        /// The partner's program, for each applicant.
        Partner = "partner",
        /// The partner, once the identification has established it.
        AfterIdentification = "after_identification",
        /// The partner, from the bank's API.
        Bank = "bank",
    }
}

impl Supply {
    /// Returns the party that acts.
    #[must_use]
    pub const fn who(self) -> Who {
        match self {
            Self::Applicant => Who::Applicant,
            Self::Setting | Self::Partner | Self::AfterIdentification | Self::Bank => Who::Partner,
        }
    }
}

/// A field of an application, or a resource in it.
#[derive(Debug)]
pub struct FieldEntry {
    /// The JSON pointer, with `*` for an index in a list.
    pub pointer: &'static str,
    /// The party that supplies it.
    pub supply: Supply,
    /// The name for analysts and developers.
    pub name: Words,
    /// The name for the applicant, in the middle of a sentence: "your date of birth", in German in the accusative.
    /// `None` where the applicant does not enter it.
    pub your: Option<Words>,
    /// The whole request to the applicant, where the field is selected, ticked or stated rather than entered.
    pub enter: Option<Words>,
    /// Values that settle the field, the usual one first, as the choices of a question are written. Empty where any value
    /// of its kind does.
    pub good: &'static [&'static str],
}

impl FieldEntry {
    /// Returns whether an applicant fills the field in or can change it.
    #[must_use]
    pub const fn is_applicants(&self) -> bool {
        self.your.is_some() || self.enter.is_some()
    }
}

impl Rulebook {
    /// Returns the entry of a field, by its pointer in the form that the table has, with `*` for an index in a list; for
    /// one without an entry, that of the nearest resource around it.
    ///
    /// ```
    /// use onboardable::Lang;
    /// use onboardable::rulebook::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// let field = rulebook.field("/tax_identifications/*/number");
    /// assert_eq!(field.name.text(rulebook.pack(Lang::En)), "Tax identification number");
    /// ```
    #[must_use]
    pub fn field(&self, pattern: &str) -> &'static FieldEntry {
        let mut pattern = pattern;
        loop {
            match self.fields.binary_search_by(|field| field.pointer.cmp(pattern)) {
                Ok(place) => {
                    if let Some(field) = self.fields.get(place) {
                        return field;
                    }
                }
                Err(_) if pattern.is_empty() => return &FieldEntry::UNNAMED,
                Err(_) => {}
            }
            pattern = pattern.rsplit_once('/').map_or("", |(outer, _)| outer);
        }
    }
}

impl FieldEntry {
    /// A field that no rulebook names.
    const UNNAMED: Self = Self {
        pointer: "",
        supply: Supply::Partner,
        name: Words::new(u16::MAX >> 1),
        your: None,
        enter: None,
        good: &[],
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn a_rulebook_may_name_no_field() {
        let unnamed = Rulebook { fields: &[], ..*Rulebook::builtin() };
        for pointer in ["/tax_identifications/*/number", "/person", ""] {
            let field = unnamed.field(pointer);
            assert_eq!((field.pointer, field.name.text(unnamed.pack(Lang::En))), ("", ""), "{pointer}");
        }
    }
}
