use cloudformation_resources::{iam, lambda, ssm};
use constructs::testing::Mismatch;
use serde_json::json;
use serverless::{AnyParameter, Existing, Function, Parameter};

use crate::{code, template};

#[test]
fn grant_of_a_parameter_has_one_slash_before_the_name() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let generated = scope.add("Generated", Parameter::new("1"))?;
        let named = scope.add("Named", Parameter::new("2").named("/orders/limit"))?;
        let api = Function::rust(code()).variable("LIMIT", named.name());
        let api = api.grant(generated.read()).grant(named.read());
        let api = api.grant(Existing::parameter("/a").read()).grant(Existing::parameter("b").read());
        scope.add("Api", api).map(drop)
    });
    let statement = |name: &str| {
        let arn = format!("arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{name}");
        json!({"Action": ["ssm:GetParameter", "ssm:GetParameters"], "Resource": {"Fn::Sub": arn}})
    };
    let statements = ["/${Generated}", "${Named}", "/a", "/b"].map(statement);
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}}))?;
    template.has::<lambda::Function>(json!({"Environment": {"Variables": {"LIMIT": {"Ref": "Named"}}}}))?;
    template.has::<ssm::Parameter>(json!({"Name": "/orders/limit", "Type": "String", "Value": "2"})).map(drop)
}

#[test]
fn parameter_of_no_construct_is_granted_with_and_without_a_slash() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let limit = ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: "1" });
        let limit = scope.resource("Limit", limit.name("/orders/limit"))?;
        scope.add("Api", Function::rust(code()).grant(limit.read())).map(drop)
    });
    // `parameter//orders/limit` has one slash less, and `parameter/limit` stays.
    let doubled = "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${Limit}";
    let single = json!({"Fn::Join": ["/", {"Fn::Split": ["//", {"Fn::Sub": doubled}]}]});
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": [{"Resource": single}]}})).map(drop)
}
