//! The order in which resources can be made and conditions decided: none waits for itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::{DocumentPath, Finding, Report};

/// What each one waits for.
pub(super) type Needs<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

pub(super) fn of_conditions(needs: &Needs<'_>, report: &mut Report) {
    for cycle in cycles(needs) {
        let path = DocumentPath::from_keys(&["Conditions", cycle[0]]);
        let problem = format!("conditions name each other: {} → {}", cycle.join(" → "), cycle[0]);
        report.add(Finding::error("cycle", path, problem));
    }
}

pub(super) fn of_resources(needs: &Needs<'_>, document: &Json, report: &mut Report) {
    for cycle in cycles(needs) {
        let path = DocumentPath::from_keys(&["Resources", cycle[0]]);
        let problem = match cycle.as_slice() {
            [alone] => format!("{alone} waits for itself"),
            all => format!("resources wait for each other: {} → {}", all.join(" → "), all[0]),
        };
        let is_group = |id: &&str| document["Resources"][*id]["Type"] == "AWS::EC2::SecurityGroup";
        let advice = if cycle.iter().all(is_group) {
            "make the rule a resource of its own, an AWS::EC2::SecurityGroupIngress or Egress"
        } else {
            "name one of them explicitly and refer to the name"
        };
        report.add(Finding::error("cycle", path, problem).with_advice(advice));
    }
}

/// Cycles that share no member, each from the first of its members that was come by in order of name.
fn cycles<'a>(needs: &Needs<'a>) -> Vec<Vec<&'a str>> {
    let mut cycles: Vec<Vec<&str>> = Vec::new();
    let mut done = BTreeSet::new();
    for start in needs.keys() {
        // An explicit stack: a chain of 500 resources must not exhaust the thread's.
        let mut trail: Vec<&str> = vec![start];
        let mut pending = vec![needs[start].iter()];
        while let Some(next) = pending.last_mut() {
            match next.next() {
                Some(target) if done.contains(target) => {}
                Some(target) => {
                    if let Some(position) = trail.iter().position(|on_trail| on_trail == target) {
                        let cycle = &trail[position..];
                        if !cycle.iter().any(|member| cycles.iter().flatten().any(|told| told == member)) {
                            cycles.push(cycle.to_vec());
                        }
                    } else if let Some(further) = needs.get(target) {
                        trail.push(target);
                        pending.push(further.iter());
                    }
                }
                None => {
                    pending.pop();
                    done.extend(trail.pop());
                }
            }
        }
    }
    cycles
}
