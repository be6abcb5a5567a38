//! The required properties of a resource type, as a snippet of an editor.

use std::fmt::Write as _;

use crate::schema::resource_facts;

/// Returns the lines that follow the type of a resource: its required properties, each with a tab stop. They are indented from the start of the line
/// of the type. `None` if the type requires no property.
///
/// ```
/// let snippet = cloudformation::assist::required_properties("AWS::SSM::Parameter");
/// assert_eq!(snippet.as_deref(), Some("\nProperties:\n  Type: $1\n  Value: $2"));
/// ```
pub fn required_properties(kind: &str) -> Option<String> {
    let schema = &resource_facts(kind)?.schema;
    let mut required: Vec<&str> = schema.property_names().filter(|name| schema.requires(name)).collect();
    required.sort_unstable();
    if required.is_empty() {
        return None;
    }
    let mut snippet = "\nProperties:".to_owned();
    for (stop, name) in (1..).zip(required) {
        let property = schema.target(schema.property(name)?);
        let before = match property.is_list() {
            Some(true) => "\n    - ",
            _ if schema.has_members(schema, name) => "\n    ",
            _ => " ",
        };
        let _ = write!(snippet, "\n  {name}:{before}${stop}");
    }
    Some(snippet)
}

#[cfg(test)]
mod tests {
    use super::required_properties;
    use crate::schema::all_types;
    use crate::validate::validate;
    use crate::yaml;

    /// Of all types, a test takes one of so many.
    const STEP: usize = 5;

    #[test]
    fn snippets_have_all_required_properties_and_no_unknown_one() {
        let mut count = 0;
        for kind in all_types().step_by(STEP) {
            let Some(snippet) = required_properties(kind) else { continue };
            count += 1;
            let lines = snippet.replace('\n', "\n    ");
            let text = format!("Resources:\n  A:\n    Type: {kind}{lines}\n");
            let document = yaml::read(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
            for finding in validate(&document.json) {
                // A snippet does not choose one of several properties.
                let is_missing = finding.rule().id == "missing-property"
                    && finding.path().to_string() == "Resources.A.Properties"
                    && !finding.problem().contains("one of");
                assert!(!is_missing && finding.rule().id != "unknown-property", "{finding}: {text}");
            }
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn lists_and_objects_begin_in_the_next_line() {
        let profile = required_properties("AWS::IAM::InstanceProfile");
        assert_eq!(profile.as_deref(), Some("\nProperties:\n  Roles:\n    - $1"));
        let distribution = required_properties("AWS::CloudFront::Distribution");
        assert_eq!(distribution.as_deref(), Some("\nProperties:\n  DistributionConfig:\n    $1"));
        assert_eq!(required_properties("AWS::SQS::Queue"), None);
    }
}
