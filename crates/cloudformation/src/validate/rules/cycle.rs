//! Resources that depend on each other, and conditions that name each other.

use std::collections::{BTreeMap, BTreeSet, btree_set};

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{Rule, Severity};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "cycle",
    severity: Severity::Error,
    summary: "Resources depend on each other, or conditions name each other",
    why: "CloudFormation refuses the template, because there is no order in which it could create the resources.",
    bad: include_str!("../../../tests/rules/cycle/bad.yaml"),
    good: include_str!("../../../tests/rules/cycle/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html",
};

/// The names on which each resource or condition depends.
pub(in crate::validate) type Needs<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

pub(in crate::validate) fn of_conditions(needs: &Needs<'_>, report: &mut Report) {
    for cycle in cycles(needs) {
        let path = DocumentPath::from_keys(&["Conditions", cycle[0]]);
        let problem = format!("conditions name each other: {} → {}", cycle.join(" → "), cycle[0]);
        report.add(RULE.at(path, problem));
    }
}

pub(in crate::validate) fn of_resources(needs: &Needs<'_>, document: &Json, report: &mut Report) {
    for cycle in cycles(needs) {
        let path = DocumentPath::from_keys(&["Resources", cycle[0]]);
        let problem = match cycle.as_slice() {
            [name] => format!("{name} depends on itself"),
            all => format!("resources depend on each other: {} → {}", all.join(" → "), all[0]),
        };
        let is_group = |id: &&str| document["Resources"][*id]["Type"] == "AWS::EC2::SecurityGroup";
        let advice = if cycle.iter().all(is_group) {
            "move the rule to a separate AWS::EC2::SecurityGroupIngress or AWS::EC2::SecurityGroupEgress"
        } else {
            "name one of them explicitly and refer to the name"
        };
        report.add(RULE.at(path, problem).with_advice(advice));
    }
}

/// Reports definitions of a schema that refer to each other for the same value.
pub(in crate::validate) fn of_definitions(needs: &Needs<'_>, place: &DocumentPath, report: &mut Report) {
    for cycle in cycles(needs) {
        let problem = format!("definitions refer to each other: {} → {}", cycle.join(" → "), cycle[0]);
        let finding = RULE.at(place.key(cycle[0]), problem);
        report.add(finding.with_advice("a definition can only refer to itself for a property or an item"));
    }
}

/// Cycles that have no member in common. Each begins with the member that the search, in order of name, reached first.
fn cycles<'a>(needs: &Needs<'a>) -> Vec<Vec<&'a str>> {
    let all: Vec<_> = needs.iter().collect();
    let mut progress = vec![Progress::Open; all.len()];
    let mut cycles: Vec<Vec<&str>> = Vec::new();
    // An explicit stack: a chain of 500 resources must not exhaust the thread's.
    let mut trail: Vec<(usize, btree_set::Iter<'_, &str>)> = Vec::new();
    for start in 0..all.len() {
        let mut next = Some(start);
        loop {
            if let Some(position) = next.filter(|position| progress[*position] == Progress::Open) {
                progress[position] = Progress::OnTrail;
                trail.push((position, all[position].1.iter()));
            }
            let Some((position, targets)) = trail.last_mut() else { break };
            let Some(target) = targets.next() else {
                progress[*position] = Progress::Done;
                trail.pop();
                next = None;
                continue;
            };
            next = all.binary_search_by(|(name, _)| (*name).cmp(target)).ok();
            if let Some(target) = next.filter(|target| progress[*target] == Progress::OnTrail) {
                let on_cycle = trail.iter().skip_while(|(position, _)| *position != target);
                let cycle: Vec<&str> = on_cycle.map(|(position, _)| *all[*position].0).collect();
                if !cycle.iter().any(|member| cycles.iter().flatten().any(|found| found == member)) {
                    cycles.push(cycle);
                }
            }
        }
    }
    cycles
}

/// How far the search for cycles has come with a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Open,
    OnTrail,
    Done,
}
