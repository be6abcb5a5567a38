//! Properties of SAM's types that its translator copies to a resource as they are.
//!
//! The schemas of SAM only have the types of many of these properties. The schema of the resource that gets the value also has its bounds,
//! patterns and lists of values.

use serde_json::{Map, Value};

/// Properties of a type of SAM, or of one of its definitions, that become properties of another type.
pub(crate) struct PassedProperties {
    kind: &'static str,
    /// The definition that has the properties; none if the type itself has them.
    definition: Option<&'static str>,
    /// The type that gets the values.
    pub(crate) target: &'static str,
    /// The names. `A=B` is a property `A` that becomes the property `B` of the target.
    names: &'static [&'static str],
}

const FUNCTION: &str = "AWS::Serverless::Function";
const HTTP_API: &str = "AWS::Serverless::HttpApi";
const REST_API: &str = "AWS::Serverless::Api";
const WEB_SOCKET_API: &str = "AWS::Serverless::WebSocketApi";
const STAGE: &[&str] =
    &["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageName", "StageVariables"];

/// See `samtranslator/model/sam_resources.py` and the generators of APIs and state machines next to it.
static PASSED_THROUGH: &[PassedProperties] = &[
    row(
        REST_API,
        "AWS::ApiGateway::RestApi",
        &[
            "ApiKeySourceType",
            "Description",
            "EndpointAccessMode",
            "FailOnWarnings",
            "MinimumCompressionSize",
            "Mode",
            "Name",
            "SecurityPolicy",
        ],
    ),
    row(
        REST_API,
        "AWS::ApiGateway::Stage",
        &[
            "AccessLogSetting",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CanarySetting",
            "MethodSettings",
            "StageName",
            "TracingEnabled",
            "Variables",
        ],
    ),
    row(
        "AWS::Serverless::Application",
        "AWS::CloudFormation::Stack",
        &["NotificationARNs", "TimeoutInMinutes"],
    ),
    row(
        FUNCTION,
        "AWS::Lambda::Function",
        &[
            "Architectures",
            "CodeSigningConfigArn",
            "Description",
            "DurableConfig",
            "Environment",
            "EphemeralStorage",
            "FileSystemConfigs",
            "FunctionName",
            "FunctionScalingConfig",
            "Handler",
            "ImageConfig",
            "KmsKeyArn",
            "Layers",
            "LoggingConfig",
            "MemorySize",
            "PackageType",
            "PublishToLatestPublished",
            "RecursiveLoop",
            "ReservedConcurrentExecutions",
            "Role",
            "Runtime",
            "RuntimeManagementConfig",
            "SnapStart",
            "TenancyConfig",
            "Timeout",
            "VpcConfig",
        ],
    ),
    row(FUNCTION, "AWS::Lambda::Alias", &["ProvisionedConcurrencyConfig"]),
    row(FUNCTION, "AWS::CodeDeploy::DeploymentGroup", &["TriggerConfigurations"])
        .in_definition("DeploymentPreference"),
    row(FUNCTION, "AWS::Lambda::EventInvokeConfig", &["MaximumEventAgeInSeconds", "MaximumRetryAttempts"])
        .in_definition("EventInvokeConfig"),
    row(FUNCTION, "AWS::Lambda::Url", &["AuthType", "Cors", "InvokeMode"]).in_definition("FunctionUrlConfig"),
    row(HTTP_API, "AWS::ApiGatewayV2::Api", &["Description", "FailOnWarnings"]),
    row(HTTP_API, "AWS::ApiGatewayV2::Stage", STAGE),
    row(
        "AWS::Serverless::LayerVersion",
        "AWS::Lambda::LayerVersion",
        &["CompatibleArchitectures", "CompatibleRuntimes", "Description", "LayerName", "LicenseInfo"],
    ),
    row(
        "AWS::Serverless::SimpleTable",
        "AWS::DynamoDB::Table",
        &["PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"],
    ),
    row(
        "AWS::Serverless::StateMachine",
        "AWS::StepFunctions::StateMachine",
        &[
            "Logging=LoggingConfiguration",
            "Name=StateMachineName",
            "Role=RoleArn",
            "Tracing=TracingConfiguration",
            "Type=StateMachineType",
        ],
    ),
    row(WEB_SOCKET_API, "AWS::ApiGatewayV2::Stage", STAGE),
];

const fn row(kind: &'static str, target: &'static str, names: &'static [&'static str]) -> PassedProperties {
    PassedProperties { kind, definition: None, target, names }
}

/// The rows about a type of SAM.
pub(crate) fn rows(kind: &str) -> impl Iterator<Item = &'static PassedProperties> {
    PASSED_THROUGH.iter().filter(move |row| row.kind == kind)
}

impl PassedProperties {
    const fn in_definition(mut self, definition: &'static str) -> Self {
        self.definition = Some(definition);
        self
    }

    /// Gives the properties the schemas that they have in the facts of the target. The error is a name that one of them lacks.
    pub(crate) fn copy(&self, target: &Value, facts: &mut Map<String, Value>) -> Result<(), String> {
        let mut referenced = Vec::new();
        for name in self.names {
            let (own, other) = name.split_once('=').unwrap_or((name, name));
            let schema = target["properties"].get(other).ok_or_else(|| format!("{}.{other}", self.target))?;
            let schema = self.renamed(schema, &mut referenced);
            let owner = match self.definition {
                Some(definition) => member(facts, "definitions").and_then(|all| member(all, definition)),
                None => Some(&mut *facts),
            };
            let property = owner
                .and_then(|owner| member(owner, "properties"))
                .and_then(|properties| properties.get_mut(own));
            *property.ok_or_else(|| format!("{}.{own}", self.kind))? = schema;
        }
        let mut position = 0;
        while let Some(name) = referenced.get(position).cloned() {
            let schema = self.renamed(&target["definitions"][&name], &mut referenced);
            let definitions = facts.entry("definitions").or_insert_with(|| Map::new().into());
            if let Value::Object(definitions) = definitions {
                definitions.insert(self.definition_name(&name), schema);
            }
            position += 1;
        }
        if let Some(definitions) = member(facts, "definitions") {
            definitions.sort_keys();
        }
        Ok(())
    }

    /// A schema in which the names of definitions begin with the target type. The function adds these names to `referenced`.
    fn renamed(&self, schema: &Value, referenced: &mut Vec<String>) -> Value {
        match schema {
            Value::Object(members) => {
                let rename = |(keyword, value): (&String, &Value)| {
                    let value = match value.as_str().and_then(|path| path.strip_prefix(DEFINITIONS)) {
                        Some(name) if keyword == "$ref" => {
                            if !referenced.iter().any(|known| known == name) {
                                referenced.push(name.to_owned());
                            }
                            format!("{DEFINITIONS}{}", self.definition_name(name)).into()
                        }
                        _ => self.renamed(value, referenced),
                    };
                    (keyword.clone(), value)
                };
                Value::Object(members.iter().map(rename).collect())
            }
            Value::Array(items) => items.iter().map(|item| self.renamed(item, referenced)).collect(),
            other => other.clone(),
        }
    }

    fn definition_name(&self, name: &str) -> String {
        format!("{}.{name}", self.target)
    }
}

const DEFINITIONS: &str = "#/definitions/";

fn member<'a>(facts: &'a mut Map<String, Value>, name: &str) -> Option<&'a mut Map<String, Value>> {
    facts.get_mut(name)?.as_object_mut()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::row;

    #[test]
    fn passed_property_has_the_schema_of_the_target_with_its_definitions() {
        let target = json!({
            "properties": {"Long": {"$ref": "#/definitions/A"}},
            "definitions": {"A": {"items": {"$ref": "#/definitions/B"}}, "B": {"enum": ["$ref"]}, "C": {}}
        });
        let mut facts = json!({"properties": {"Short": {"type": "string"}, "Other": {}}});
        let passed = row("AWS::Serverless::X", "AWS::X::Y", &["Short=Long"]);
        passed.copy(&target, facts.as_object_mut().expect("an object")).expect("known names");
        let expected = json!({
            "properties": {"Short": {"$ref": "#/definitions/AWS::X::Y.A"}, "Other": {}},
            "definitions": {
                "AWS::X::Y.A": {"items": {"$ref": "#/definitions/AWS::X::Y.B"}}, "AWS::X::Y.B": {"enum": ["$ref"]}
            }
        });
        assert_eq!(facts, expected);
    }

    #[test]
    fn property_of_a_definition_is_passed_through() {
        let target = json!({"properties": {"A": {"minimum": 1}}});
        let mut facts = json!({"definitions": {"D": {"properties": {"A": {}}}}});
        let passed = row("AWS::Serverless::X", "AWS::X::Y", &["A"]).in_definition("D");
        passed.copy(&target, facts.as_object_mut().expect("an object")).expect("known names");
        assert_eq!(facts, json!({"definitions": {"D": {"properties": {"A": {"minimum": 1}}}}}));
    }

    #[test]
    fn unknown_names_are_reported() {
        let both = json!({"properties": {"A": {}}});
        let copy = |target: &Value, own: &Value| {
            let mut facts = own.as_object().expect("an object").clone();
            row("AWS::Serverless::X", "AWS::X::Y", &["A"]).copy(target, &mut facts)
        };
        assert_eq!(copy(&both, &both), Ok(()));
        assert_eq!(copy(&json!({}), &both), Err("AWS::X::Y.A".to_owned()));
        assert_eq!(copy(&both, &json!({})), Err("AWS::Serverless::X.A".to_owned()));
    }
}
