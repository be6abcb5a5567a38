use std::time::Duration;

use cloudformation_resources::{cloudwatch, iam, logs, scheduler, stepfunctions};
use constructs::testing::{Mismatch, Template, absent, object};
use constructs::{ConstructError, Stack};
use serde_json::{Value, json};
use serverless::{
    AnyStateMachine, Chain, Choice, Existing, Fail, Function, GoTo, Map, Parallel, Pass, Queue, Retry,
    ScheduleExpression, ServiceCall, StateMachine, Succeed, Task, Topic, Wait, jsonata,
};

use crate::{code, template};

fn invoke(name: &str) -> Task {
    Task::invoke(name, &Existing::function("worker"))
}

fn machine(machine: StateMachine) -> Template {
    template(|scope| scope.add("Machine", machine).map(drop))
}

/// The text of the definition as a document, in which a placeholder is its name.
fn definition(steps: impl Into<Chain>) -> Value {
    read(&machine(StateMachine::new(steps)))
}

fn read(template: &Template) -> Value {
    let text = &template.json()["Resources"]["Machine"]["Properties"]["DefinitionString"];
    let text = text.as_str().or_else(|| text["Fn::Sub"].as_str()).expect("a text");
    serde_json::from_str(text).expect("JSON")
}

fn error(steps: impl Into<Chain>) -> String {
    let error = Stack::new().root().add("Machine", StateMachine::new(steps)).expect_err("refused");
    error.chain()
}

#[test]
fn steps_follow_each_other_and_the_last_one_ends() {
    let definition = definition(Wait::new("Pause", Duration::from_mins(1)).then(Pass::new("Last")));
    assert_eq!(
        definition,
        json!({
            "QueryLanguage": "JSONata",
            "StartAt": "Pause",
            "States": {
                "Pause": {"Type": "Wait", "Seconds": 60, "Next": "Last"},
                "Last": {"Type": "Pass", "End": true},
            },
        })
    );
}

#[test]
fn step_after_a_choice_follows_the_branches_that_have_not_ended() {
    let choice = Choice::new("Paid?")
        .when("$states.input.paid", Pass::new("Ship").then(Pass::new("Pack")))
        .when("$states.input.lost", Fail::new("Lost").error("Lost").cause("no parcel"))
        .otherwise(Pass::new("Remind"));
    let states = &definition(choice.then(Succeed::new("Done")))["States"];
    let choices = json!([
        {"Condition": "{% $states.input.paid %}", "Next": "Ship"},
        {"Condition": "{% $states.input.lost %}", "Next": "Lost"},
    ]);
    assert_eq!(states["Paid?"], json!({"Type": "Choice", "Choices": choices, "Default": "Remind"}));
    assert_eq!([&states["Pack"]["Next"], &states["Remind"]["Next"]], ["Done", "Done"]);
    assert_eq!(states["Lost"], json!({"Type": "Fail", "Error": "Lost", "Cause": "no parcel"}));
    assert_eq!(states["Done"], json!({"Type": "Succeed"}));
}

#[test]
fn loop_goes_back_to_a_step() {
    let ready = Choice::new("Ready?").when("$states.input.ready", Succeed::new("Done"));
    let states = &definition(invoke("Check").then(ready.otherwise(GoTo::new("Check"))))["States"];
    assert_eq!(states["Ready?"]["Default"], "Check");
}

#[test]
fn function_gets_the_input_and_errors_of_lambda_are_retried() {
    let charge = invoke("Charge")
        .timeout(Duration::from_secs(30))
        .retry(Retry::on(&["Busy"]).interval(Duration::from_secs(10)).attempts(2))
        .catch(&["States.ALL"], Pass::new("Undo"));
    let states = &definition(charge.then(Pass::new("Done")))["States"];
    let charge = &states["Charge"];
    assert_eq!(charge["Resource"], "arn:${AWS::Partition}:states:::lambda:invoke");
    assert_eq!(charge["Arguments"]["Payload"], "{% $states.input %}");
    assert_eq!(charge["Output"], "{% $states.result.Payload %}");
    assert_eq!(charge["Retry"][0]["ErrorEquals"][4], "Lambda.TooManyRequestsException");
    let busy = json!({
        "ErrorEquals": ["Busy"], "IntervalSeconds": 10, "MaxAttempts": 2, "BackoffRate": 2, "JitterStrategy": "FULL",
    });
    assert_eq!(charge["Retry"][1], busy);
    assert_eq!(charge["Catch"], json!([{"ErrorEquals": ["States.ALL"], "Next": "Undo"}]));
    assert_eq!((&charge["TimeoutSeconds"], &charge["Next"]), (&json!(30), &json!("Done")));
    assert_eq!(states["Undo"], json!({"Type": "Pass", "End": true}));
}

#[test]
fn map_and_parallel_contain_machines() {
    let each = Map::new("Each", "$states.input.orders", invoke("One")).concurrency(5);
    let both = Parallel::new("Both").branch(invoke("Left")).branch(invoke("Right"));
    let states = &definition(each.then(both))["States"];
    let each = &states["Each"];
    assert_eq!((&each["Items"], &each["MaxConcurrency"]), (&jsonata("$states.input.orders"), &json!(5)));
    assert_eq!(each["ItemProcessor"]["ProcessorConfig"], json!({"Mode": "INLINE"}));
    assert_eq!(each["ItemProcessor"]["States"]["One"]["End"], true);
    assert_eq!(each["Next"], "Both");
    assert_eq!(states["Both"]["Branches"][1]["StartAt"], "Right");
}

#[test]
fn role_can_do_what_the_steps_do() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let function = scope.add("Worker", Function::rust(code()))?;
        let queue = scope.add("Jobs", Queue::new())?;
        let topic = scope.add("News", Topic::new())?;
        let inner =
            Task::send("Send", &queue, &json!("go")).then(Task::publish("Tell", &topic, &json!("go")));
        let steps = Map::new("Each", "$states.input", inner).catch(&["A"], Task::invoke("Undo", &function));
        scope.add("Machine", StateMachine::new(steps)).map(drop)
    });
    let role = &template.json()["Resources"]["MachineRole"]["Properties"];
    let granted = role["Policies"][0]["PolicyDocument"]["Statement"].as_array().expect("a list");
    let granted: Vec<_> = granted.iter().map(|it| (&it["Action"], &it["Resource"])).skip(1).collect();
    let arn = |id: &str| json!({"Fn::GetAtt": [id, "Arn"]});
    assert_eq!(
        granted,
        [
            (&json!("sqs:SendMessage"), &arn("Jobs")),
            (&json!("sns:Publish"), &json!({"Ref": "News"})),
            (&json!("lambda:InvokeFunction"), &arn("Worker")),
        ]
    );
    let definition = read(&template);
    assert_eq!(definition["States"]["Undo"]["Arguments"]["FunctionName"], "${Worker.Arn}");
    let condition = json!({
        "ArnLike": {"aws:SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*"}},
        "StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}},
    });
    let trust = json!({"Statement": [{"Condition": condition}]});
    template.has::<iam::Role>(json!({"AssumeRolePolicyDocument": trust})).map(drop)
}

#[test]
fn service_is_called_with_arguments_and_handles() {
    let topic = Existing::topic("news");
    let call = ServiceCall {
        action: "aws-sdk:sns:getTopicAttributes",
        arguments: json!({"TopicArn": topic.arn()}),
        grant: serverless::AnyTopic::publish(&topic),
    };
    let read = &definition(Task::call("Read", call))["States"]["Read"];
    assert_eq!(read["Resource"], "arn:${AWS::Partition}:states:::aws-sdk:sns:getTopicAttributes");
    let arn = "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:news";
    assert_eq!(read["Arguments"], json!({"TopicArn": arn}));
}

#[test]
fn log_has_errors_of_a_standard_machine_and_everything_of_an_express_one() -> Result<(), Mismatch> {
    for (of, kind, level) in [
        (StateMachine::new(Pass::new("A")), "STANDARD", "ERROR"),
        (StateMachine::express(Pass::new("A")), "EXPRESS", "ALL"),
    ] {
        let template = machine(of.timeout(Duration::from_mins(1)));
        assert_eq!(read(&template)["TimeoutSeconds"], 60);
        let logging = json!({"Level": level, "IncludeExecutionData": false});
        template.has::<stepfunctions::StateMachine>(
            json!({"StateMachineType": kind, "LoggingConfiguration": logging}),
        )?;
        let name = json!({"Fn::Sub": "/aws/vendedlogs/states/${AWS::StackName}-Machine"});
        template.has::<logs::LogGroup>(json!({"LogGroupName": name, "RetentionInDays": 30}))?;
        let tracing = object([("TracingConfiguration", absent())]);
        template.has::<stepfunctions::StateMachine>(tracing)?;
    }
    Ok(())
}

#[test]
fn functions_and_schedules_start_a_machine() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let machine = scope.add("Machine", StateMachine::new(Pass::new("A")))?;
        scope.add("Api", Function::rust(code()).grant(machine.start()))?;
        let alarms = scope.add("Alarms", Topic::new())?;
        scope.add("Failed", machine.executions_failed().above(0, &alarms))?;
        let nightly = ScheduleExpression::cron("0 3 * * ? *").start(&machine).input(&json!({"full": true}));
        scope.add("Nightly", nightly).map(drop)
    });
    let arn = json!({"Ref": "Machine"});
    let start = json!({"Action": "states:StartExecution", "Resource": arn});
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": [start]}}))?;
    template.has::<scheduler::Schedule>(json!({"Target": {"Arn": arn, "Input": r#"{"full":true}"#}}))?;
    let dimensions = json!([{"Name": "StateMachineArn", "Value": arn}]);
    template
        .has::<cloudwatch::Alarm>(json!({"MetricName": "ExecutionsFailed", "Dimensions": dimensions}))
        .map(drop)
}

macro_rules! refused {
    ($($test:ident: $steps:expr => $message:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(error($steps), concat!("Machine cannot be placed: ", $message));
        }
    )*};
}

refused! {
    name_that_two_states_have_is_refused: invoke("A").then(Map::new("B", "$x", Pass::new("A"))) =>
        "two states have the name `A`; names are unique in the whole machine";
    step_that_does_not_exist_is_refused: Pass::new("A").then(GoTo::new("B")) =>
        "`A` goes to `B`, which is not a state of the same level";
    step_outside_of_a_map_is_refused:
        Pass::new("A").then(Map::new("B", "$x", Pass::new("C").then(GoTo::new("A")))) =>
        "`C` goes to `A`, which is not a state of the same level";
    step_after_the_end_is_refused: Choice::new("A").otherwise(Succeed::new("B")).then(Pass::new("C")) =>
        "no state leads to `C`, because all steps before it end or go elsewhere";
    machine_without_steps_is_refused: GoTo::new("A") =>
        "the machine only goes to another state; it needs a step";
}

#[test]
fn place_of_a_refused_machine_is_named() {
    let refused = Stack::new().root().scope("Orders").add("Machine", StateMachine::new(GoTo::new("A")));
    assert!(matches!(refused, Err(ConstructError::Other { path, .. }) if path == "Orders/Machine"));
}
