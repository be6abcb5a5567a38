//! Properties of SAM's types that have another name in the resource that SAM makes.

use std::fmt::Write as _;

use super::passed_through;

/// Properties whose values SAM changes, so that they do not have the schema of the other property: the type, the path, and the path in the resource
/// that SAM makes. See `samtranslator/model/sam_resources.py`.
const CHANGED: &[(&str, &str, &str)] = &[
    ("AWS::Serverless::Function", "CodeUri", "Code"),
    ("AWS::Serverless::Function", "DeadLetterQueue", "DeadLetterConfig"),
    ("AWS::Serverless::Function", "ImageUri", "Code.ImageUri"),
    ("AWS::Serverless::Function", "InlineCode", "Code.ZipFile"),
    ("AWS::Serverless::Function", "Tracing", "TracingConfig.Mode"),
    ("AWS::Serverless::GraphQLApi", "Auth.LambdaAuthorizer", "LambdaAuthorizerConfig"),
    ("AWS::Serverless::GraphQLApi", "Auth.OpenIDConnect", "OpenIDConnectConfig"),
    ("AWS::Serverless::GraphQLApi", "Auth.UserPool", "UserPoolConfig"),
    ("AWS::Serverless::SimpleTable", "PrimaryKey", "KeySchema"),
    ("AWS::Serverless::StateMachine", "Definition", "DefinitionString"),
    ("AWS::Serverless::StateMachine", "DefinitionUri", "DefinitionS3Location"),
];

/// Returns one line per property: the type, the path, and the path in the resource that SAM makes.
pub(crate) fn lines() -> String {
    let mut all: Vec<_> = CHANGED.iter().copied().chain(passed_through::renamed()).collect();
    all.sort_unstable();
    let mut lines = String::new();
    for (kind, path, made) in all {
        let _ = writeln!(lines, "{kind} {path} {made}");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn copied_and_changed_properties_are_listed_once() {
        let lines = lines();
        let lines: Vec<&str> = lines.lines().collect();
        assert!(lines.contains(&"AWS::Serverless::StateMachine Name StateMachineName"), "a copied property");
        assert!(
            lines.contains(&"AWS::Serverless::Function Tracing TracingConfig.Mode"),
            "a changed property"
        );
        let is_repeated = |pair: &[&str]| {
            pair[0].rsplit_once(' ').map(|it| it.0) == pair[1].rsplit_once(' ').map(|it| it.0)
        };
        assert!(!lines.windows(2).any(is_repeated), "{lines:?}");
    }
}
