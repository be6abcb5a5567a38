//! The required properties of a resource type, as a snippet of an editor.

use crate::schema::resource_facts;

/// The style of the members behind the type of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// YAML in lines, indented from the start of the line of the type.
    Block,
    /// Members in braces, as in JSON.
    Braces {
        /// Whether keys have quotation marks.
        is_json: bool,
        /// Whether the type has its own line, and so has each property.
        has_lines: bool,
    },
}

/// Returns what follows the type of a resource: its required properties, each with a tab stop. `None` if the type requires no property.
pub(super) fn required_properties(kind: &str, style: Style) -> Option<String> {
    let schema = &resource_facts(kind)?.schema;
    let mut required: Vec<&str> = schema.property_names().filter(|name| schema.requires(name)).collect();
    required.sort_unstable();
    if required.is_empty() {
        return None;
    }
    let members = (1..).zip(required).map(|(stop, name)| {
        let property = schema.target(schema.property(name)?);
        let value = match property.is_list() {
            Some(true) => Value::List,
            _ if schema.has_members(schema, name) => Value::Object,
            _ => Value::Other,
        };
        Some(member(name, value, stop, style))
    });
    let members: Vec<String> = members.collect::<Option<_>>()?;
    Some(match style {
        Style::Block => format!("\nProperties:{}", members.concat()),
        Style::Braces { is_json, has_lines } => {
            let key = key("Properties", is_json);
            if has_lines {
                format!(",\n{key}: {{\n  {}\n}}", members.join(",\n  "))
            } else {
                format!(", {key}: {{ {} }}", members.join(", "))
            }
        }
    })
}

/// The kind of the value of a property, as far as the start of the value shows it.
#[derive(Clone, Copy)]
enum Value {
    List,
    Object,
    Other,
}

fn member(name: &str, value: Value, stop: usize, style: Style) -> String {
    match (style, value) {
        (Style::Block, Value::List) => format!("\n  {name}:\n    - ${stop}"),
        (Style::Block, Value::Object) => format!("\n  {name}:\n    ${stop}"),
        (Style::Block, Value::Other) => format!("\n  {name}: ${stop}"),
        (Style::Braces { is_json, .. }, Value::List) => format!("{}: [${stop}]", key(name, is_json)),
        (Style::Braces { is_json, .. }, Value::Object) => format!("{}: {{${stop}}}", key(name, is_json)),
        (Style::Braces { is_json, .. }, Value::Other) => format!("{}: ${stop}", key(name, is_json)),
    }
}

fn key(name: &str, is_json: bool) -> String {
    if is_json { format!("\"{name}\"") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Style, required_properties};
    use crate::schema::all_types;
    use crate::validate::validate;
    use crate::yaml;

    const BRACES: Style = Style::Braces { is_json: false, has_lines: false };
    const LINES: Style = Style::Braces { is_json: false, has_lines: true };
    const JSON: Style = Style::Braces { is_json: true, has_lines: true };

    /// Of all types, a test takes one of so many.
    const STEP: usize = 5;

    /// More tab stops than a snippet has.
    const STOPS: usize = 30;

    #[test]
    fn snippets_have_all_required_properties_and_no_unknown_one() {
        let mut count = 0;
        for kind in all_types().step_by(STEP) {
            for (style, start, end) in [
                (Style::Block, "Resources:\n  A:\n    Type: ", "\n"),
                (BRACES, "Resources:\n  A: { Type: ", " }\n"),
                (LINES, "Resources:\n  A: {\n    Type: ", "\n  }\n"),
                (JSON, "{\"Resources\": {\"A\": {\n\"Type\": ", "}}}"),
            ] {
                let Some(snippet) = required_properties(kind, style) else { continue };
                count += 1;
                let lines = snippet.replace('\n', "\n    ");
                // In braces, a tab stop would be a key.
                let lines = (1..STOPS)
                    .fold(lines, |lines, stop| lines.replace(&format!("{{${stop}}}"), &format!("${stop}")));
                let text = format!("{start}{kind}{lines}{end}");
                let document = yaml::read(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
                for finding in validate(&document.json) {
                    // A snippet does not choose one of several properties.
                    let is_missing = finding.rule().id == "missing-property"
                        && finding.path().to_string() == "Resources.A.Properties"
                        && !finding.problem().contains("one of");
                    assert!(!is_missing && finding.rule().id != "unknown-property", "{finding}: {text}");
                }
            }
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn lists_and_objects_begin_in_the_next_line_or_with_their_bracket() {
        let profile = |style| required_properties("AWS::IAM::InstanceProfile", style).unwrap_or_default();
        assert_eq!(profile(Style::Block), "\nProperties:\n  Roles:\n    - $1");
        assert_eq!(profile(BRACES), ", Properties: { Roles: [$1] }");
        let distribution =
            |style| required_properties("AWS::CloudFront::Distribution", style).unwrap_or_default();
        assert_eq!(distribution(Style::Block), "\nProperties:\n  DistributionConfig:\n    $1");
        assert_eq!(distribution(LINES), ",\nProperties: {\n  DistributionConfig: {$1}\n}");
        let parameter = required_properties("AWS::SSM::Parameter", JSON);
        assert_eq!(parameter.as_deref(), Some(",\n\"Properties\": {\n  \"Type\": $1,\n  \"Value\": $2\n}"));
        assert_eq!(required_properties("AWS::SQS::Queue", JSON), None);
    }
}
