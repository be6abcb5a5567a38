//! Properties of Globals, and resources that ignore some of them.

use serde_json::{Value as Json, json};

use super::rules;

/// The findings about functions with these attributes. All have the same properties.
fn functions(globals: &Json, properties: &Json, attributes: &[Json]) -> Vec<String> {
    let mut resources = json!({});
    for (position, attributes) in attributes.iter().enumerate() {
        let mut function = attributes.clone();
        function["Type"] = json!("AWS::Serverless::Function");
        function["Properties"] = properties.clone();
        resources[format!("F{position}")] = function;
    }
    rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31", "Globals": {"Function": globals}, "Resources": resources,
    }))
}

#[test]
fn closed_runtime_that_all_functions_ignore_is_accepted() {
    let closed = json!({"Runtime": "nodejs4.3"});
    let own = json!({"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x"});
    let ignoring = [json!({"IgnoreGlobals": ["Runtime"]}), json!({"IgnoreGlobals": "*"})];
    assert_eq!(functions(&closed, &own, &ignoring), [""; 0]);
    let reading = [json!({"IgnoreGlobals": ["Runtime"]}), json!({})];
    assert_eq!(functions(&closed, &own, &reading), ["closed-runtime Globals.Function.Runtime"]);
    assert_eq!(
        functions(&closed, &own, &[]).first().map(String::as_str),
        Some("closed-runtime Globals.Function.Runtime")
    );
}

#[test]
fn part_of_an_ignored_property_is_not_completed_by_globals() {
    let globals = json!({"EphemeralStorage": {"Size": 1024}});
    let part = json!({
        "Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x",
        "EphemeralStorage": {},
    });
    assert_eq!(functions(&globals, &part, &[json!({})]), [""; 0]);
    let missing = ["missing-property Resources.F0.Properties.EphemeralStorage"];
    assert_eq!(functions(&globals, &part, &[json!({"IgnoreGlobals": ["EphemeralStorage"]})]), missing);
}

#[test]
fn custom_statement_in_globals_is_one_of_a_policy() {
    let found = rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": {"Api": {"Auth": {"ResourcePolicy": {"CustomStatements": [{"Effect": "Alow", "Action": "execute-api:Invoke"}]}}}},
        "Resources": {"Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"}}},
    }));
    assert_eq!(found, ["not-allowed Globals.Api.Auth.ResourcePolicy.CustomStatements[0].Effect"]);
}

#[test]
fn custom_statement_can_have_members_from_globals() {
    let auth = |statement: &Json| json!({"ResourcePolicy": {"CustomStatements": statement}});
    let found = rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": {"Api": {"Auth": auth(&json!({"Effect": "Allow", "Principal": "*"}))}},
        "Resources": {"Api": {"Type": "AWS::Serverless::Api", "Properties": {
            "StageName": "live", "Auth": auth(&json!({"Action": "execute-api:Invoke", "Resource": "execute-api:/*"})),
        }}},
    }));
    assert_eq!(found, [""; 0]);
}
