//! A person's decision about what a rule found.

use super::resource::resource;

resource! {
    /// A decision of a person to clear what a rule found, approved by a second person. Not a resource of the API:
    /// recorded by the partner. It counts only where the rule's entry lets a person decide, between its day and its
    /// last day, and if nothing but the evidence is missing.
    Clearance at "/clearances/*" {
        /// The rule whose finding is cleared, such as `fatca.us_phone`.
        rule: text,
        /// Who decided: a name, or an id of the partner's own.
        decided_by: text,
        /// Who approved the decision: another person.
        approved_by: text,
        /// The reason for the decision.
        reason: text,
        /// When it was decided.
        at: day_or_timestamp,
        /// Where the evidence is kept. Required where the decision is the bank's.
        evidence: text,
        /// The last day on which it counts.
        until: date,
    }
}
