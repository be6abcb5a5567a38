use cloudformation_resources::{events, lambda};
use constructs::testing::Mismatch;
use serde_json::json;
use serverless::{Existing, Function, Rule};

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
