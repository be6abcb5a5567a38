//! Secrets that the stack keeps itself, in Secrets Manager: nobody runs a command before the first visitor.

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{DeletionPolicy, Parameter as TemplateParameter, Resource, ResourceType as _, Value};
use cloudformation_resources::secretsmanager::Secret;
use cloudformation_resources::secretsmanager::secret::GenerateSecretString;
use settings::{ClientAuthentication, Parameter, REFERENCE, STACK_KEY};

use super::config::{Secrets, Site};
use super::names::Names;
use constructs::policy::Statement;
use constructs::{ConstructError, Scope};
use edge_facts::EDGE_REGION;

/// Letters of the session key in base64url: 48 bytes.
const KEY_LENGTH: u32 = 64;
/// What Secrets Manager would use and base64url does not.
const NO_BASE64URL: &str = "!\"#$%&'()*+,./:;<=>?@[\\]^`{|}~";

/// Places the secrets, if they are the stack's, and says what reading them takes.
pub(super) fn place(
    site: &Site,
    names: &Names,
    scope: &mut Scope<'_>,
) -> Result<Vec<Statement>, ConstructError> {
    if site.secrets != Secrets::Stack {
        return Ok(Vec::new());
    }
    let name = |parameter: Parameter| concat([names.secrets_folder(), "/".into(), parameter.leaf().into()]);
    // The key's name never changes: who wants a new key has the stack make a new secret.
    let key = GenerateSecretString::new()
        .exclude_characters(NO_BASE64URL)
        .generate_string_key("secret")
        .password_length(KEY_LENGTH)
        .secret_string_template(format!("{{\"id\":\"{STACK_KEY}\"}}"));
    let keys = Secret::new()
        .description("Key that signs the sessions of the site's visitors")
        .name(name(Parameter::SessionKeys))
        .generate_secret_string(key);
    let mut arns = vec![scope.resource("SessionKeys", goes_with_the_stack(keys))?.reference()];
    if site.provider.client_authentication != ClientAuthentication::None {
        let parameter = TemplateParameter::string()
            .description("The client secret that the provider gave this site, or its private key")
            .length(1..=4096)
            .no_echo();
        let value = scope.parameter("ClientSecretValue", parameter)?;
        let secret = Secret::new()
            .description("Client secret or private key with which the site authenticates at its provider")
            .name(name(Parameter::ClientSecret))
            .secret_string(value.text());
        arns.push(scope.resource("ClientSecret", goes_with_the_stack(secret))?.reference());
    }
    let path = concat([
        sub(format!("arn:${{AWS::Partition}}:ssm:{EDGE_REGION}:${{AWS::AccountId}}:parameter{REFERENCE}")),
        names.secrets_folder(),
        "/*".into(),
    ]);
    let get = Statement::allow(&["secretsmanager:GetSecretValue"]);
    let get = arns.into_iter().fold(get, |get, arn: Value<String>| get.on(arn));
    Ok(vec![Statement::allow(&["ssm:GetParameters"]).on(path), get])
}

/// A later stack has a folder of its own, and its client secret is given anew.
fn goes_with_the_stack(secret: Secret) -> Resource<Secret> {
    secret.resource().deletion_policy(DeletionPolicy::Delete).update_replace_policy(DeletionPolicy::Delete)
}
