//! Machines of Step Functions.

use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "state-machine",
    severity: Severity::Error,
    summary: "The definition of a state machine is not in the Amazon States Language",
    why: "Step Functions refuses the state machine when the stack is deployed. It wants a target for each transition, a way to each state, and the fields of the type and of the query language.",
    bad: include_str!("../../../tests/rules/state-machine/bad.yaml"),
    good: include_str!("../../../tests/rules/state-machine/good.yaml"),
    source: "https://states-language.net/spec.html",
};
