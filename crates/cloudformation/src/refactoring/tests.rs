use serde_json::{Value as Json, json};

use super::{Refactoring, StackTemplate};

type Side = [(&'static str, Json)];

/// The moves as `STACK.ID > STACK.ID`, and how many resources are ambiguous, deleted and added.
fn found(old: &Side, new: &Side) -> (Vec<String>, [usize; 3]) {
    let stacks = |side: &Side| -> Vec<(&'static str, Json)> { side.to_vec() };
    let (old, new) = (stacks(old), stacks(new));
    let old: Vec<_> = old.iter().map(|(name, template)| StackTemplate::new(name, template)).collect();
    let new: Vec<_> = new.iter().map(|(name, template)| StackTemplate::new(name, template)).collect();
    let Refactoring { moves, ambiguities, deleted, added } = Refactoring::between(&old, &new);
    let text = |it: &super::Move| format!("{}.{} > {}.{}", it.from.stack, it.from.id, it.to.stack, it.to.id);
    (moves.iter().map(text).collect(), [ambiguities.len(), deleted.len(), added.len()])
}

fn queue(seconds: u32) -> Json {
    json!({"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": seconds}})
}

fn resources(resources: &Json) -> Json {
    json!({ "Resources": resources })
}

#[test]
fn resource_moves_to_another_stack_and_references_follow_it() {
    let alarm = |queue: &Json| json!({"Type": "AWS::CloudWatch::Alarm", "Properties": {"Dimensions": [{"Value": queue}]}});
    let rule = |text: &str| json!({"Type": "AWS::Events::Rule", "Properties": {"Name": {"Fn::Sub": text}}});
    let old = [(
        "orders",
        resources(&json!({
            "Jobs": queue(1),
            "Alarm": alarm(&json!({"Fn::GetAtt": ["Jobs", "QueueName"]})),
            "Rule": rule("${Jobs.Arn}-x"),
        })),
    )];
    let mut data = resources(&json!({"JobsQueue": queue(1), "Rule": rule("${JobsQueue.Arn}-x")}));
    data["Outputs"] = json!({"Name": {"Value": {"Fn::GetAtt": ["JobsQueue", "QueueName"]}, "Export": {"Name": "data:Name"}}});
    let monitoring = resources(&json!({"Alarm": alarm(&json!({"Fn::ImportValue": "data:Name"}))}));
    let new = [("orders", resources(&json!({}))), ("data", data), ("monitoring", monitoring)];
    let (moves, others) = found(&old, &new);
    assert_eq!(
        moves,
        ["orders.Jobs > data.JobsQueue", "orders.Alarm > monitoring.Alarm", "orders.Rule > data.Rule"]
    );
    assert_eq!(others, [0, 0, 0]);
}

#[test]
fn weak_reference_is_the_value_of_the_output() {
    let topic = |name: &Json| json!({"Type": "AWS::SNS::Topic", "Properties": {"TopicName": name}});
    let old = [("a", resources(&json!({"Jobs": queue(1), "T": topic(&json!({"Ref": "Jobs"}))})))];
    let mut first = resources(&json!({"Jobs": queue(1)}));
    first["Outputs"] = json!({"Url": {"Value": {"Ref": "Jobs"}}});
    let output = json!({"Fn::GetStackOutput": {"StackName": "a", "OutputName": "Url"}});
    let new = [("a", first), ("b", resources(&json!({"Topic": topic(&output)})))];
    assert_eq!(found(&old, &new), (vec!["a.T > b.Topic".to_owned()], [0, 0, 0]));
}

#[test]
fn changed_resource_has_not_moved() {
    let (old, new) = (resources(&json!({"A": queue(1)})), resources(&json!({"B": queue(2)})));
    assert_eq!(found(&[("s", old)], &[("s", new)]), (vec![], [0, 1, 1]));
}

#[test]
fn resource_that_stays_is_no_move_of_one_that_is_alike() {
    let (old, new) = (resources(&json!({"A": queue(1)})), resources(&json!({"A": queue(1), "B": queue(1)})));
    assert_eq!(found(&[("s", old)], &[("s", new)]), (vec![], [0, 0, 1]));
}

#[test]
fn logical_id_distinguishes_resources_that_are_alike() {
    let old = [("a", resources(&json!({"One": queue(1), "Two": queue(1)})))];
    let new = [("b", resources(&json!({"One": queue(1), "Two": queue(1)})))];
    let expected = ["a.One > b.One", "a.Two > b.Two"].map(str::to_owned).to_vec();
    assert_eq!(found(&old, &new), (expected, [0, 0, 0]));
}

#[test]
fn resources_that_are_alike_with_other_logical_ids_are_ambiguous() {
    let old = [("a", resources(&json!({"One": queue(1), "Two": queue(1)})))];
    let new = [("a", resources(&json!({"Three": queue(1), "Four": queue(1)})))];
    assert_eq!(found(&old, &new), (vec![], [1, 0, 0]));
}

#[test]
fn circle_of_references_ends() {
    let circle = |first: &str, second: &str| {
        let refers = |to: &str| json!({"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": to}}});
        resources(&json!({ first: refers(second), second: refers(first) }))
    };
    let (moves, _) = found(&[("s", circle("A", "B"))], &[("s", circle("C", "D"))]);
    assert!(moves.is_empty());
}
