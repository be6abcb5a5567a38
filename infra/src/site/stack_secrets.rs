//! Secrets that the stack creates in Secrets Manager. The site is ready without a command that writes them.

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

/// Length of the session key in base64url, which is 48 bytes.
const KEY_CHARACTERS: u32 = 64;
/// Characters that Secrets Manager generates by default and base64url does not contain.
const CHARACTERS_OUTSIDE_BASE64URL: &str = "!\"#$%&'()*+,./:;<=>?@[\\]^`{|}~";

/// Adds the secrets to the stack if `site.yaml` has `secrets: stack`. Returns the statements that allow the gate to read them.
pub(super) fn place(
    site: &Site,
    names: &Names,
    scope: &mut Scope<'_>,
) -> Result<Vec<Statement>, ConstructError> {
    if site.secrets != Secrets::Stack {
        return Ok(Vec::new());
    }
    let name = |parameter: Parameter| concat([names.secrets_folder(), "/".into(), parameter.leaf().into()]);
    // The key's ID is fixed. For a new key, an operator has the stack replace the secret.
    let key = GenerateSecretString::new()
        .exclude_characters(CHARACTERS_OUTSIDE_BASE64URL)
        .generate_string_key("secret")
        .password_length(KEY_CHARACTERS)
        .secret_string_template(format!("{{\"id\":\"{STACK_KEY}\"}}"));
    let keys = Secret::new()
        .description("Key that signs the sessions of the site's visitors")
        .name(name(Parameter::SessionKeys))
        .generate_secret_string(key);
    let mut arns = vec![scope.resource("SessionKeys", deleted_with_stack(keys))?.reference()];
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
        arns.push(scope.resource("ClientSecret", deleted_with_stack(secret))?.reference());
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

/// A secret that CloudFormation deletes with the stack. A later stack creates its secrets in another folder, and needs the
/// client secret as a parameter again.
fn deleted_with_stack(secret: Secret) -> Resource<Secret> {
    secret.resource().deletion_policy(DeletionPolicy::Delete).update_replace_policy(DeletionPolicy::Delete)
}
