use cloudformation_resources::{iam, lambda};
use constructs::testing::Mismatch;
use serde_json::{Value, json};
use serverless::{
    AnyFunction, AnyKey, AnyLogGroup, AnyQueue, AnyStateMachine, AnyTable, AnyTopic, Existing, Function,
};

use crate::{code, template};

fn arn(rest: &str) -> Value {
    json!({"Fn::Sub": format!("arn:${{AWS::Partition}}:{rest}")})
}

#[test]
fn grants_of_existing_resources_name_their_arns() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = Function::rust(code())
            .grant(Existing::queue("jobs").send())
            .grant(Existing::topic("news").publish())
            .grant(Existing::table("orders").write())
            .grant(Existing::function("cleanup").invoke())
            .grant(Existing::key("1234").decrypt())
            .grant(Existing::log_group("audit").write())
            .grant(Existing::state_machine("order").start());
        scope.add("Api", function).map(drop)
    });
    let resources = [
        arn("sqs:${AWS::Region}:${AWS::AccountId}:jobs"),
        arn("sns:${AWS::Region}:${AWS::AccountId}:news"),
        arn("dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders"),
        arn("lambda:${AWS::Region}:${AWS::AccountId}:function:cleanup"),
        arn("kms:${AWS::Region}:${AWS::AccountId}:key/1234"),
        arn("logs:${AWS::Region}:${AWS::AccountId}:log-group:audit:*"),
        arn("states:${AWS::Region}:${AWS::AccountId}:stateMachine:order"),
    ];
    let statements = resources.map(|arn| json!({"Effect": "Allow", "Resource": arn}));
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}})).map(drop)
}

#[test]
fn name_of_an_existing_resource_is_its_name() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let (queue, table) = (Existing::queue("jobs"), Existing::table("orders"));
        let function = Function::rust(code()).variable("TABLE", AnyTable::name(&table));
        scope.add("Api", function.variable("QUEUE", queue.url()).on_queue(&queue)).map(drop)
    });
    let url = json!({"Fn::Sub": "https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/jobs"});
    let variables = json!({"TABLE": "orders", "QUEUE": url});
    template.has::<lambda::Function>(json!({"Environment": {"Variables": variables}}))?;
    let queue = arn("sqs:${AWS::Region}:${AWS::AccountId}:jobs");
    template.has::<lambda::EventSourceMapping>(json!({"EventSourceArn": queue})).map(drop)
}
