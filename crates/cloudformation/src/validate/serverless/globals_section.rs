//! Checks of the section `Globals`.

use crate::document::{DocumentPath, Json, Trail};
use crate::finding::Report;
use crate::schema::rules::{missing_property, unknown_property};
use crate::schema::{self, resource_facts};
use crate::validate::context::entries;
use crate::validate::known_types::KnownTypes;
use crate::validate::return_values::return_value;
use crate::validate::supplements::supplements;

/// The properties that may be in Globals, by the type without its prefix. See
/// [the list](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html).
static GLOBALS: &[(&str, &[&str])] = &[
    (
        "Api",
        &[
            "AccessLogSetting",
            "AlwaysDeploy",
            "Auth",
            "BinaryMediaTypes",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CanarySetting",
            "Cors",
            "DefinitionUri",
            "Domain",
            "EndpointAccessMode",
            "EndpointConfiguration",
            "GatewayResponses",
            "MergeDefinitions",
            "MethodSettings",
            "MinimumCompressionSize",
            "Name",
            "OpenApiVersion",
            "PropagateTags",
            "SecurityPolicy",
            "TracingEnabled",
            "Variables",
        ],
    ),
    (
        "CapacityProvider",
        &[
            "InstanceRequirements",
            "KmsKeyArn",
            "LoggingConfig",
            "ManagedResourceTags",
            "OperatorRole",
            "PropagateTags",
            "ScalingConfig",
            "Tags",
            "VpcConfig",
        ],
    ),
    (
        "Function",
        &[
            "Architectures",
            "AssumeRolePolicyDocument",
            "AutoPublishAlias",
            "AutoPublishAliasAllProperties",
            "CapacityProviderConfig",
            "CodeSigningConfigArn",
            "CodeUri",
            "DeadLetterQueue",
            "DeploymentPreference",
            "Description",
            "DurableConfig",
            "Environment",
            "EphemeralStorage",
            "EventInvokeConfig",
            "FileSystemConfigs",
            "FunctionScalingConfig",
            "FunctionUrlConfig",
            "Handler",
            "KmsKeyArn",
            "Layers",
            "LoggingConfig",
            "MemorySize",
            "PermissionsBoundary",
            "PropagateTags",
            "ProvisionedConcurrencyConfig",
            "PublishToLatestPublished",
            "RecursiveLoop",
            "ReservedConcurrentExecutions",
            "RolePath",
            "Runtime",
            "RuntimeManagementConfig",
            "SnapStart",
            "SourceKMSKeyArn",
            "Tags",
            "TenancyConfig",
            "Timeout",
            "Tracing",
            "VersionDeletionPolicy",
            "VpcConfig",
        ],
    ),
    (
        "HttpApi",
        &[
            "AccessLogSettings",
            "Auth",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "Domain",
            "FailOnWarnings",
            "PropagateTags",
            "RouteSettings",
            "StageVariables",
            "Tags",
        ],
    ),
    ("LayerVersion", &["PublishLambdaVersion"]),
    (
        "MicrovmImage",
        &[
            "AdditionalOsCapabilities",
            "BaseImageArn",
            "BaseImageVersion",
            "BuildRoleArn",
            "CpuConfigurations",
            "EgressNetworkConnectors",
            "EnvironmentVariables",
            "Hooks",
            "Logging",
            "PropagateTags",
            "Resources",
            "Tags",
        ],
    ),
    ("NetworkConnector", &["OperatorRole", "PropagateTags", "Tags"]),
    ("SimpleTable", &["SSESpecification"]),
    ("StateMachine", &["PropagateTags"]),
    (
        "WebSocketApi",
        &[
            "AccessLogSettings",
            "ApiKeySelectionExpression",
            "DefaultRouteSettings",
            "DisableExecuteApiEndpoint",
            "DisableSchemaValidation",
            "Domain",
            "FailOnWarnings",
            "IpAddressType",
            "PropagateTags",
            "RouteSelectionExpression",
            "RouteSettings",
            "StageVariables",
            "Tags",
        ],
    ),
];

/// The parts of Globals, which are the types without their prefix.
pub(crate) fn sections() -> impl Iterator<Item = &'static str> {
    GLOBALS.iter().map(|(section, _)| *section)
}

/// The properties that Globals can have for a type without its prefix.
pub(crate) fn properties(section: &str) -> Option<&'static [&'static str]> {
    GLOBALS.iter().find(|(name, _)| *name == section).map(|(_, properties)| *properties)
}

/// The type whose properties a section of `Globals` has.
pub(crate) fn global_type(section: &str) -> String {
    format!("AWS::Serverless::{section}")
}

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    for (section, values) in entries(document, "Globals") {
        let path = DocumentPath::from_keys(&["Globals", section]);
        let Some(known) = properties(section) else {
            let finding =
                unknown_property::RULE.at(path, format!("Globals have no properties of `{section}`"));
            report.add(finding.suggest(section, sections(), report.speller()));
            continue;
        };
        check_section(document, types, (section, known), values, report);
    }
}

fn check_section(
    document: &Json,
    types: KnownTypes<'_>,
    (section, known): (&str, &[&str]),
    properties: &Json,
    report: &mut Report,
) {
    let path = DocumentPath::from_keys(&["Globals", section]);
    let kind = global_type(section);
    let Some(facts) = resource_facts(&kind) else { return };
    let return_values = |function: &Json| return_value(document, types, function);
    let before = report.len();
    for (name, value) in properties.as_object().into_iter().flatten() {
        let path = path.key(name);
        if !known.contains(&name.as_str()) {
            if name.starts_with("Fn::") {
                continue;
            }
            let finding = unknown_property::RULE.at(path, format!("Globals cannot have `{name}`"));
            report.add(if facts.property(name).is_some() {
                finding.with_advice("set it at each resource")
            } else {
                finding.suggest(name, known.iter().copied(), report.speller())
            });
            continue;
        }
        let whole = [(&facts.schema, &facts.schema)].into_iter().chain(supplements(&kind));
        for (root, part) in whole {
            if let Some(schema) = part.property(name) {
                schema::check_part((root, schema), value, &Trail::from(&path), &return_values, report);
            }
        }
    }
    // The resources may have the rest of a property.
    report.remove_since(before, |finding| finding.is_of(&missing_property::RULE));
}

#[cfg(test)]
mod tests {
    use super::{GLOBALS, global_type};
    use crate::schema::resource_facts;

    #[test]
    fn global_properties_are_properties_of_their_type() {
        for (section, properties) in GLOBALS {
            let facts = resource_facts(&global_type(section)).expect(section);
            for property in *properties {
                assert!(facts.property(property).is_some(), "{section}.{property}");
            }
        }
    }
}
