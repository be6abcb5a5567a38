//! The properties of SAM's types that have another name in the resource that SAM makes.

use crate::rows::rows;

/// One property per line: the type, the path of the property, and the path in the resource that SAM makes.
const RENAMED_PROPERTIES: &str = include_str!("../renamed_properties.txt");

/// Returns the properties of a type of SAM that have another name in the resource that SAM makes: the path in the type, and the path in the resource.
///
/// ```
/// let mut properties = cloudformation_facts::renamed_properties("AWS::Serverless::SimpleTable");
/// assert_eq!(properties.next(), Some(("PrimaryKey", "KeySchema")));
/// ```
pub fn renamed_properties(kind: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<'_> {
    rows(RENAMED_PROPERTIES)
        .filter_map(move |row| row.strip_prefix(kind)?.strip_prefix(' '))
        .filter_map(|row| row.split_once(' '))
}

#[cfg(test)]
mod tests {
    use super::renamed_properties;
    use crate::resource_facts;

    #[test]
    fn both_types_have_the_property() {
        for (kind, made) in [
            ("AWS::Serverless::Function", "AWS::Lambda::Function"),
            ("AWS::Serverless::GraphQLApi", "AWS::AppSync::GraphQLApi"),
            ("AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table"),
            ("AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"),
        ] {
            assert!(renamed_properties(kind).count() > 0, "{kind}");
            for (path, other) in renamed_properties(kind) {
                for (kind, path) in [(kind, path), (made, other)] {
                    let facts = resource_facts(kind).expect("a known type");
                    let has = |name: &str| facts.contains(&format!("\"{name}\":"));
                    assert!(path.split('.').all(has), "{kind} {path}");
                }
            }
        }
    }
}
