//! The gate's function: its name, its permissions and its parameters.

use std::time::Duration;

use cloudformation::intrinsic::{Pseudo, pseudo, sub};
use cloudformation::{List, Mapping, Value};
use cloudformation_resources::ssm;
use constructs::policy::Statement;
use constructs::{Code, ConstructError, EdgeFunction, EdgeFunctionHandles, Scope};
use edge_facts::EDGE_REGION;
use settings::{LOGOUT_LISTS, PARAMETERS, Parameter};

use super::config::{Allow, Rule, Site, Tier};
use super::names::Names;
use super::parameters::Choices;
use super::{defaults, stack_secrets};

/// The gate of a site.
pub(super) struct Gate<'a> {
    pub(super) site: &'a Site,
    pub(super) names: &'a Names,
    pub(super) choices: &'a Choices,
}

impl Gate<'_> {
    /// Places the function, and the secrets that the stack generates.
    pub(super) fn place(
        &self,
        code: Code,
        scope: &mut Scope<'_>,
    ) -> Result<EdgeFunctionHandles, ConstructError> {
        let description = function_description(scope)?;
        let secrets = stack_secrets::place(self.site, self.names, scope)?;
        scope.add("Edge", edge_function(self.site, self.names, self.choices, code, description, secrets))
    }
}

/// The description of the function. It is in a mapping that contains only us-east-1, so a deployment of the stack to
/// another Region fails before it creates a resource.
fn function_description(scope: &mut Scope<'_>) -> Result<Value<String>, ConstructError> {
    let text =
        Mapping::new().with(EDGE_REGION, "Description", "Signs visitors in before CloudFront serves them");
    let mapping = scope.mapping("LambdaAtEdgeNeedsRegion", text)?;
    Ok(mapping.find(pseudo(Pseudo::Region), "Description"))
}

fn edge_function(
    site: &Site,
    names: &Names,
    choices: &Choices,
    code: Code,
    description: Value<String>,
    secrets: Vec<Statement>,
) -> EdgeFunction {
    let arn = |parameter: Parameter| -> Value<String> {
        let name = names.parameter_text(parameter);
        sub(format!("arn:${{AWS::Partition}}:ssm:{EDGE_REGION}:${{AWS::AccountId}}:parameter{name}"))
    };
    let admits_site_tokens = |rule: &Rule| matches!(&rule.allow, Allow::Only(members) if members.site_tokens);
    let site_tokens = site.all_rules().find(|rule| admits_site_tokens(rule)).map(|_| &Parameter::SiteTokens);
    let read = PARAMETERS
        .iter()
        .chain(site_tokens)
        .fold(Statement::allow(&["ssm:GetParameters"]), |read, parameter| read.on(arn(*parameter)));
    let mut statements = vec![read];
    if site.settings().may_write_logouts() {
        let write = Statement::allow(&["ssm:PutParameter"]);
        statements.push(LOGOUT_LISTS.iter().fold(write, |write, list| write.on(arn(*list))));
    }
    statements.extend(secrets);
    if let Some(key) = &choices.secrets_key_arn {
        let secrets: Value<List<String>> =
            vec![arn(Parameter::ClientSecret), arn(Parameter::SessionKeys)].into();
        let decrypt = Statement::allow(&["kms:Decrypt"]).on(key);
        statements.push(decrypt.when("StringEquals", "kms:EncryptionContext:PARAMETER_ARN", secrets));
    }
    let runtime = site.function.runtime.as_str();
    let timeout = site.function.timeout_seconds.unwrap_or(defaults::TIMEOUT_SECONDS);
    let function = EdgeFunction::new(names.function(), code, runtime, "index.handler")
        .description(description)
        .memory_mb(site.function.memory_mb.unwrap_or(defaults::MEMORY_MB))
        .timeout(Duration::from_secs(u64::from(timeout)))
        .log_retention_days(choices.log_retention.clone());
    statements.into_iter().fold(function, EdgeFunction::statement)
}

pub(super) fn settings_parameter(site: &Site, names: &Names, document: Value<String>) -> ssm::Parameter {
    let tier = match site.function.settings_tier {
        Tier::Standard => "Standard",
        Tier::Advanced => "Advanced",
    };
    ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: document })
        .description("What the gate needs to know and is not secret; written by the stack")
        .name(names.parameter(Parameter::Settings))
        .tier(tier)
}
