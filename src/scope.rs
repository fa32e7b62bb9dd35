//! Selects the rules for a question: each has its gate, flows, branches, methods and days.

use crate::facts::{Fact, Facts};
use crate::rulebook::{ConditionOf, Flow, Rule, RuleSet, Status};

impl Rule {
    /// Returns whether the rule is evaluated for these facts, at their gate. An unknown flow, branch or method does
    /// not exclude a rule: the strictest reading applies.
    #[must_use]
    pub fn applies(&self, facts: &Facts<'_>) -> bool {
        applying(facts).contains(self.id)
    }
}

/// Returns the rules that are evaluated for these facts: see [`Rule::applies`].
#[expect(clippy::indexing_slicing, reason = "there is one set per gate, flow, method and condition")]
pub(crate) fn applying(facts: &Facts<'_>) -> RuleSet {
    let scopes = facts.rulebook.scopes;
    let mut admitted = scopes.gates[facts.gate as usize].and(&scopes.conditions[condition_of(facts) as usize]);
    if let Fact::Known(flow) = facts.flow {
        let mut of_flow = scopes.flows[flow as usize];
        // An application that leads to an account is also evaluated as the whole onboarding: the flow only shows how
        // the person was identified.
        if flow != Flow::BankidentPlus && facts.leads_to_account() {
            of_flow.extend(&scopes.flows[Flow::DigitalBanking as usize]);
        }
        admitted = admitted.and(&of_flow);
    }
    // A missing method is one of those that the flow has; an unknown flow has every method.
    match (facts.identification.method().fact, facts.flow) {
        (Fact::Known(method), _) => admitted = admitted.and(&scopes.methods[method as usize]),
        (Fact::Missing, Fact::Known(flow)) => {
            if let Some(methods) = flow.methods() {
                let mut of_flow = RuleSet::NONE;
                methods.iter().for_each(|method| of_flow.extend(&scopes.methods[*method as usize]));
                admitted = admitted.and(&of_flow);
            }
        }
        (Fact::Missing, Fact::Missing | Fact::Unreadable) | (Fact::Unreadable, _) => {}
    }
    let branch = facts.branch.known();
    for id in admitted.and(&scopes.bounded).iter() {
        let rule = facts.rulebook.rule(id);
        let is_in_branch = rule.branches.is_empty() || branch.is_none_or(|branch| branch.is_one_of(rule.branches));
        if !is_in_branch || !rule.is_in_force(facts) {
            admitted.remove(id);
        }
    }
    admitted
}

fn condition_of(facts: &Facts<'_>) -> ConditionOf {
    match facts.identification.status {
        Fact::Known(Status::Successful) => ConditionOf::Person,
        Fact::Known(Status::Created | Status::Unrecognised) | Fact::Missing | Fact::Unreadable => {
            ConditionOf::Request
        }
        Fact::Known(
            Status::Pending
            | Status::PendingSuccessful
            | Status::PendingFailed
            | Status::Aborted
            | Status::Canceled
            | Status::Failed
            | Status::Expired
            | Status::AuthorizationRequired
            | Status::ConfirmationRequired
            | Status::Confirmed
            | Status::PreSuccessful
            | Status::PendingAccountCreation
            | Status::PendingRefTransfer
            | Status::IdentificationDataRequired
            | Status::Processed
            | Status::Rejected
            | Status::Signed,
        ) => ConditionOf::Creating,
    }
}
