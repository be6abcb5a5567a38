use cloudformation_resources::{iam, lambda, secretsmanager};
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use serverless::{AnySecret, Existing, Function, Secret};

use crate::{code, template};

#[test]
fn secret_is_generated_and_kept() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Signing", Secret::generated()).map(drop));
    let generate = json!({"PasswordLength": 32, "ExcludePunctuation": true});
    let secret =
        json!({"DeletionPolicy": "RetainExceptOnCreate", "Properties": {"GenerateSecretString": generate}});
    template.has_resource::<secretsmanager::Secret>(secret)?;
    template.has::<secretsmanager::Secret>(object([("SecretString", absent())])).map(drop)
}

#[test]
fn secret_of_a_user_is_a_document() -> Result<(), Mismatch> {
    let secret = Secret::generated().user("orders").keep(false);
    let template = template(|scope| scope.add("Login", secret).map(drop));
    let generate =
        json!({"GenerateStringKey": "password", "SecretStringTemplate": r#"{"username":"orders"}"#});
    let secret = json!({"DeletionPolicy": "Delete", "Properties": {"GenerateSecretString": generate}});
    template.has_resource::<secretsmanager::Secret>(secret).map(drop)
}

#[test]
fn grants_name_the_secret() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let secret = scope.add("Signing", Secret::generated())?;
        let api = Function::rust(code()).grant(secret.read()).grant(secret.write());
        scope.add("Api", api.grant(Existing::secret("partner").read())).map(drop)
    });
    let actions = ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"];
    let partner =
        "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:partner-??????";
    let statements = json!([
        {"Action": actions, "Resource": {"Ref": "Signing"}},
        {"Action": "secretsmanager:GetSecretValue", "Resource": {"Fn::Sub": partner}},
    ]);
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}})).map(drop)
}

#[test]
fn dynamic_reference_names_the_secret_of_the_template_and_of_another() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let secret = scope.add("Signing", Secret::generated())?;
        let api = Function::rust(code()).variable("OWN", secret.dynamic_reference());
        scope.add("Api", api.variable("OTHER", Existing::secret("partner").dynamic_reference())).map(drop)
    });
    let variables = json!({
        "OWN": {"Fn::Sub": "{{resolve:secretsmanager:${Signing}}}"},
        "OTHER": "{{resolve:secretsmanager:partner}}",
    });
    template.has::<lambda::Function>(json!({"Environment": {"Variables": variables}})).map(drop)
}

#[test]
fn function_reads_a_secret_by_its_arn_or_name() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let secret = scope.add("Signing", Secret::generated())?;
        let api = Function::rust(code()).variable("OURS", secret.secret_id());
        scope.add("Api", api.variable("THEIRS", Existing::secret("partner").secret_id())).map(drop)
    });
    let variables = json!({"OURS": {"Ref": "Signing"}, "THEIRS": "partner"});
    template.has::<lambda::Function>(json!({"Environment": {"Variables": variables}})).map(drop)
}
