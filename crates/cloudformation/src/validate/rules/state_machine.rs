//! State machines of Step Functions.

use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "state-machine",
    severity: Severity::Error,
    summary: "The definition of a state machine is not in the Amazon States Language",
    why: "Step Functions refuses the state machine when the stack is deployed. Every transition needs an existing target, every state must be reachable, and each field must belong to the type of its state and to the query language.",
    bad: include_str!("../../../tests/rules/state-machine/bad.yaml"),
    good: include_str!("../../../tests/rules/state-machine/good.yaml"),
    source: "https://states-language.net/spec.html",
};
