use cloudformation_resources::{events, iam, lambda};
use constructs::testing::Mismatch;
use serde_json::json;
use serverless::{Existing, Function, Pass, Rule, StateMachine};

use crate::{code, template};

#[test]
fn only_the_rule_invokes_its_functions() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Worker", Function::rust(code()))?;
        let rule = Rule::matching(json!({"source": ["shop"]})).bus("orders");
        let rule = rule.invoke(&function).invoke(&Existing::function("audit"));
        scope.add("Ordered", rule).map(drop)
    });
    let targets = json!([{"Arn": {"Fn::GetAtt": ["Worker", "Arn"]}, "Id": "function1"}, {"Id": "function2"}]);
    let rule = json!({"EventPattern": {"source": ["shop"]}, "EventBusName": "orders", "Targets": targets});
    template.has::<events::Rule>(rule)?;
    template.count::<lambda::Permission>(2)?;
    for function in [json!({"Ref": "Worker"}), json!("audit")] {
        let source = json!({"Fn::GetAtt": ["Ordered", "Arn"]});
        let caller =
            json!({"FunctionName": function, "Principal": "events.amazonaws.com", "SourceArn": source});
        template.has::<lambda::Permission>(caller)?;
    }
    Ok(())
}

#[test]
fn rule_can_only_start_its_machines() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let machine = scope.add("Order", StateMachine::new(Pass::new("A")))?;
        let rule = Rule::matching(json!({"source": ["shop"]})).invoke(&Existing::function("audit"));
        scope.add("Ordered", rule.start(&machine)).map(drop)
    });
    let machine = json!({"Ref": "Order"});
    let role = json!({"Fn::GetAtt": ["OrderedRole", "Arn"]});
    let targets = json!([{"Id": "function1"}, {"Id": "machine1", "Arn": machine, "RoleArn": role}]);
    template.has::<events::Rule>(json!({"Targets": targets}))?;
    let start = json!({"Action": "states:StartExecution", "Resource": machine});
    let policy = json!({"PolicyDocument": {"Statement": [start]}});
    let condition = json!({
        "ArnLike": {"aws:SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/*"}},
        "StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}},
    });
    let trust = json!({"Statement": [{"Condition": condition}]});
    template.has::<iam::Role>(json!({"AssumeRolePolicyDocument": trust, "Policies": [policy]})).map(drop)
}
