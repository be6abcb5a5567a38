//! Properties of Globals.

use serde_json::json;

use super::rules;

#[test]
fn custom_statement_in_globals_is_one_of_a_policy() {
    let found = rules(&json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Globals": {"Api": {"Auth": {"ResourcePolicy": {"CustomStatements": [{"Effect": "Alow", "Action": "execute-api:Invoke"}]}}}},
        "Resources": {"Api": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"}}},
    }));
    assert_eq!(found, ["not-allowed Globals.Api.Auth.ResourcePolicy.CustomStatements[0].Effect"]);
}
