use cloudformation::Finding;
use cloudformation_resources::lambda;
use constructs::policy::Statement;
use constructs::rules::MISSING_GRANT;
use constructs::testing::{Mismatch, Template};
use constructs::{App, Scope, Stack};
use serde_json::json;
use serverless::{AnyTable, Function, FunctionHandles, Grant, Queue, RolePolicy, Table};

const WORKSPACE: &str = "tests/workspace";

/// A function whose package depends on the SDKs of DynamoDB, SQS and STS.
fn api() -> Function {
    Function::cargo_in(WORKSPACE, "orders-api")
}

/// A permission for SQS.
fn sqs() -> Grant {
    Grant::new(Statement::allow(&["sqs:SendMessage"]).on("arn:aws:sqs:eu-central-1:111122223333:jobs"))
}

/// The problems of a stack with a function.
fn problems(function: Function, more: impl FnOnce(&mut Scope<'_>, &FunctionHandles)) -> Vec<String> {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let table = root.add("Table", Table::partition_key("id")).expect("placed");
    let function = root.add("Api", function.grant(table.read())).expect("placed");
    more(&mut root, &function);
    let findings = stack.synth().findings;
    assert!(findings.iter().all(|finding| finding.rule() == MISSING_GRANT), "{findings:#?}");
    findings.iter().map(Finding::problem).map(str::to_owned).collect()
}

#[test]
fn function_of_the_workspace_is_the_folder_that_cargo_lambda_writes() -> Result<(), Mismatch> {
    let mut stack = Stack::new();
    stack.root().add("Arm", Function::cargo_in(WORKSPACE, "import")).expect("placed");
    stack.root().add("Intel", Function::cargo_in(WORKSPACE, "import").x86_64()).expect("placed");
    let synthesis = stack.synth();
    let sources: Vec<_> = synthesis.artifacts.iter().map(|artifact| artifact.source().to_owned()).collect();
    let folders = [
        format!("{WORKSPACE}/target/lambda/arm64/jobs/import"),
        format!("{WORKSPACE}/target/lambda/x86_64/jobs/import"),
    ];
    assert!(sources.iter().zip(folders).all(|(source, folder)| source.ends_with(folder)), "{sources:?}");
    let template = Template::new(synthesis);
    template.has::<lambda::Function>(
        json!({"Code": "target/lambda/arm64/jobs/import", "Architectures": ["arm64"], "Handler": "bootstrap"}),
    )?;
    template
        .has::<lambda::Function>(
            json!({"Code": "target/lambda/x86_64/jobs/import", "Runtime": "provided.al2023"}),
        )
        .map(drop)
}

#[test]
fn executables_of_one_name_in_two_packages_have_separate_folders() {
    let mut stack = Stack::new();
    stack.root().add("Payments", Function::cargo_in(WORKSPACE, "payments")).expect("placed");
    stack.root().add("Refunds", Function::cargo_in(WORKSPACE, "refunds")).expect("placed");
    let paths: Vec<_> = stack.synth().artifacts.iter().map(|artifact| artifact.path().to_owned()).collect();
    assert_eq!(paths, ["target/lambda/arm64/payments/bootstrap", "target/lambda/arm64/refunds/bootstrap"]);
}

#[test]
fn folder_of_assets_decides_the_workspace() {
    let mut app = App::new();
    app.assets_in("tests");
    let build =
        |root: &mut Scope<'_>| root.add("Import", Function::cargo_in("workspace", "import")).map(drop);
    app.stack("below", "eu-central-1", build).expect("placed");
    app.assets_in(WORKSPACE);
    let build = |root: &mut Scope<'_>| root.add("Import", Function::cargo("import")).map(drop);
    app.stack("there", "eu-central-1", build).expect("placed");
    let sources = app.synth().into_iter().map(|stack| stack.synthesis.artifacts[0].source().to_owned());
    assert!(sources.into_iter().all(|source| source.ends_with("workspace/target/lambda/arm64/jobs/import")));
}

#[test]
fn function_outside_the_workspace_cannot_be_placed() {
    let error =
        Stack::new().root().add("Api", Function::cargo_in(WORKSPACE, "order-api")).expect_err("unknown");
    let chain = error.chain();
    assert!(chain.starts_with("Api cannot be placed: the workspace in "), "{chain}");
    assert!(chain.ends_with("has no package `order-api`; did you mean `orders-api`?"), "{chain}");
}

#[test]
fn sdk_without_a_grant_is_a_warning() {
    let problem = "the package orders-api depends on aws-sdk-sqs, and the function has no permission for sqs";
    assert_eq!(problems(api(), |_, _| ()), [problem]);
}

#[test]
fn grant_of_the_service_satisfies_the_check() {
    assert!(problems(api().grant(sqs()), |_, _| ()).is_empty());
}

#[test]
fn event_source_satisfies_the_check() {
    let mut stack = Stack::new();
    let queue = stack.root().add("Jobs", Queue::new()).expect("placed");
    assert!(problems(api().on_queue(&queue), |scope, _| drop(scope.add("Jobs", Queue::new()))).is_empty());
}

#[test]
fn policy_that_is_placed_later_satisfies_the_check() {
    let later = |scope: &mut Scope<'_>, function: &FunctionHandles| {
        scope.add("Later", RolePolicy::new(&function.role).grant(sqs())).expect("placed");
    };
    assert!(problems(api(), later).is_empty());
}

#[test]
fn policy_of_another_role_does_not_satisfy_the_check() {
    let other = |scope: &mut Scope<'_>, _: &FunctionHandles| {
        scope.add("Other", Function::cargo_in(WORKSPACE, "import").grant(sqs())).expect("placed");
    };
    assert_eq!(problems(api(), other).len(), 1);
}

#[test]
fn warning_can_be_acknowledged_at_the_function() {
    let acknowledge = |scope: &mut Scope<'_>, _: &FunctionHandles| {
        scope.scope("Api").acknowledge(&MISSING_GRANT, "the queue's policy admits the role");
    };
    assert!(problems(api(), acknowledge).is_empty());
}
