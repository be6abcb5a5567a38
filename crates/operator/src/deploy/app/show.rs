//! The plan as text and as JSON. It is pure.

use std::fmt::Write as _;

use cloudformation::diff::{self, Action, Change, Diff, Entry};
use serde_json::{Value as Json, json};

use super::plan::{Deployment, Step};
use crate::deploy::decision::Start;

/// A stack and what happens to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlannedStack<'a> {
    pub(super) name: &'a str,
    /// The name of the stack in messages.
    pub(super) label: &'a str,
    pub(super) region: &'a str,
    pub(super) step: &'a Step,
}

/// The heading of resources that a deployment replaces or removes.
const DANGEROUS: &str = "Replaced or removed";

/// The plan as text with ANSI styles: replaced and removed resources first, then stack by stack.
pub(super) fn text(plan: &[PlannedStack<'_>]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let dangerous = dangerous(plan);
    if !dangerous.is_empty() {
        parts.push(diff::text(&dangerous));
    }
    parts.extend(plan.iter().map(|stack| {
        let mut text = format!("{} · {} · {}\n", stack.label, stack.region, summary(stack.step));
        if let Step::Deploy(deployment) = stack.step {
            text.push_str(&details(deployment));
        }
        text
    }));
    // Stacks without changes are lines of one paragraph.
    let mut text = String::new();
    for (position, part) in parts.iter().enumerate() {
        let is_line = |part: &String| part.lines().count() == 1;
        if position > 0 && !(is_line(part) && is_line(&parts[position - 1])) {
            text.push('\n');
        }
        text.push_str(part);
    }
    text
}

/// The plan as a JSON document.
pub(super) fn document(plan: &[PlannedStack<'_>]) -> Json {
    let stacks = plan.iter().map(|stack| {
        let mut entry = json!({"name": stack.name, "region": stack.region, "action": action(stack.step)});
        if let Step::Deploy(deployment) = stack.step {
            entry["changes"] = deployment.changes.json();
            entry["others"] = json!(deployment.others);
        }
        entry
    });
    json!({"version": 1, "stacks": stacks.collect::<Vec<_>>()})
}

/// The names of the resources that lose data, such as `prod-data/Table`.
pub(super) fn lost_data(plan: &[PlannedStack<'_>]) -> Vec<String> {
    let stacks = plan.iter().filter_map(|stack| match stack.step {
        Step::Deploy(deployment) => Some((stack.label, deployment)),
        Step::Skip | Step::Follow => None,
    });
    let lost = |(label, deployment): (&str, &Deployment)| {
        deployment.changes.lost_data().map(|entry| name(label, entry)).collect::<Vec<_>>()
    };
    stacks.flat_map(lost).collect()
}

fn name(label: &str, entry: &Entry) -> String {
    format!("{label}/{}", entry.id)
}

/// The resources of all stacks that a deployment replaces or removes, with the properties that cause it.
fn dangerous(plan: &[PlannedStack<'_>]) -> Diff {
    let mut found = Diff::default();
    for stack in plan {
        let Step::Deploy(deployment) = stack.step else { continue };
        let is_dangerous =
            |entry: &&Entry| entry.section == "Resources" && entry.action() >= Action::MayBeReplaced;
        for listed in deployment.changes.diff.entries.iter().filter(is_dangerous) {
            let mut entry = listed.clone();
            entry.id = name(stack.label, &entry);
            DANGEROUS.clone_into(&mut entry.section);
            if let Change::Modified(changes) = &mut entry.change {
                changes.retain(|change| listed.is_caused_by(change));
            }
            found.entries.push(entry);
        }
    }
    found
}

fn summary(step: &Step) -> &'static str {
    match step {
        Step::Skip => "no changes",
        Step::Follow => "this deployment is running",
        Step::Deploy(deployment) => match deployment.start {
            Start::Create => "create",
            Start::DeleteAndCreate => "create, after the empty stack of the failed deployment is deleted",
            Start::Update if deployment.is_only_possible => "update, if a value from elsewhere has changed",
            Start::Update => "update",
        },
    }
}

fn action(step: &Step) -> &'static str {
    match step {
        Step::Skip => "none",
        Step::Follow => "follow",
        Step::Deploy(deployment) if deployment.start.is_first() => "create",
        Step::Deploy(_) => "update",
    }
}

fn details(deployment: &Deployment) -> String {
    let mut text = String::new();
    for line in &deployment.others {
        let _ = writeln!(text, "{}", cloudformation::printable(line));
    }
    let changes = &deployment.changes;
    // Access to a site is only in the plan of an app that has one.
    match (changes.is_empty(), changes.access.is_empty()) {
        (true, _) if deployment.others.is_empty() && !deployment.is_only_possible => {
            text.push_str("Only the places of uploaded files change.\n");
        }
        (true, _) => {}
        (false, true) => text.push_str(&diff::text(&changes.diff)),
        (false, false) => text.push_str(&changes.text()),
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use anstream::adapter::strip_str;
    use infra::diff::Changes;
    use serde_json::{Value as Json, json};

    use super::{PlannedStack, Step, document, lost_data, text};
    use crate::deploy::app::plan::Deployment;
    use crate::deploy::decision::Start;

    fn step(old: &Json, new: &Json) -> Step {
        let template = |resources: &Json| json!({"Resources": resources});
        Step::Deploy(Deployment {
            start: Start::Update,
            changes: Changes::between(&template(old), &template(new)),
            others: Vec::new(),
            is_only_possible: false,
            parameters: BTreeMap::new(),
        })
    }

    fn planned<'a>(name: &'a str, step: &'a Step) -> PlannedStack<'a> {
        PlannedStack { name, label: name, region: "eu-central-1", step }
    }

    fn data() -> Step {
        let table = |name: &str| json!({"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": name}});
        let jobs = json!({"Type": "AWS::SQS::Queue"});
        step(
            &json!({"Jobs": jobs, "Table": table("a")}),
            &json!({"Topic": {"Type": "AWS::SNS::Topic"}, "Table": table("b")}),
        )
    }

    #[test]
    fn replaced_and_removed_resources_come_first() {
        let data = data();
        let plan = [planned("net", &Step::Skip), planned("dns", &Step::Skip), planned("data", &data)];
        let expected = "Replaced or removed
  ± data/Table replaced, its items are lost
      TableName: a → b
  - data/Jobs  removed, its messages are lost

net · eu-central-1 · no changes
dns · eu-central-1 · no changes

data · eu-central-1 · update
Resources
  + Topic added
  ± Table replaced, its items are lost
      TableName: a → b
  - Jobs  removed, its messages are lost
";
        assert_eq!(strip_str(&text(&plan)).to_string(), expected);
    }

    #[test]
    fn condition_that_may_remove_a_resource_is_among_the_causes() {
        let table = json!({"Type": "AWS::DynamoDB::Table", "Properties": {"BillingMode": "PROVISIONED"}});
        let mut conditional = table.clone();
        conditional["Condition"] = "IsProd".into();
        conditional["Properties"]["BillingMode"] = "PAY_PER_REQUEST".into();
        let data = step(&json!({"Table": table}), &json!({"Table": conditional}));
        let list = strip_str(&text(&[planned("data", &data)])).to_string();
        let expected = "Replaced or removed
  - data/Table may be removed, its items are lost
      Condition: + IsProd

";
        assert!(list.starts_with(expected), "{list}");
    }

    #[test]
    fn lost_data_is_named_with_the_stack() {
        assert_eq!(lost_data(&[planned("data", &data())]), ["data/Table", "data/Jobs"]);
    }

    #[test]
    fn file_in_another_place_is_said() {
        let same = step(&json!({}), &json!({}));
        assert_eq!(
            text(&[planned("data", &same)]),
            "data · eu-central-1 · update\nOnly the places of uploaded files change.\n"
        );
    }

    #[test]
    fn json_has_the_action_on_each_stack() {
        let data = data();
        let document = document(&[planned("net", &Step::Skip), planned("data", &data)]);
        assert_eq!(document["stacks"][0], json!({"name": "net", "region": "eu-central-1", "action": "none"}));
        assert_eq!(document["stacks"][1]["action"], "update");
        assert_eq!(document["stacks"][1]["changes"]["resources"][0]["id"], "Topic");
    }
}
