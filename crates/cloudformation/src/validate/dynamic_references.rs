//! The form of dynamic references in properties.

use super::context::{entries, properties_of};
use super::transforms::has_macro;
use crate::document::{Json, Trail, Visitor, contains_dynamic_reference, visit};
use crate::finding::Report;
use crate::schema::rules::pattern;

/// The services that CloudFormation asks, see
/// [dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).
const SERVICES: [&str; 3] = ["secretsmanager", "ssm", "ssm-secure"];

pub(super) fn check(document: &Json, report: &mut Report) {
    let before = report.len();
    for (id, resource) in entries(document, "Resources") {
        if let Some(properties) = properties_of(resource)
            && contains_dynamic_reference(properties)
        {
            let mut path = Trail::from_keys(&["Resources", id, "Properties"]);
            visit(&mut path, properties, &mut References { report });
        }
    }
    if has_macro(document) {
        // A macro may resolve references of other services itself.
        report.lower_since(before, |_| true);
    }
}

struct References<'r> {
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for References<'_> {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        let text = value.as_str().unwrap_or_default();
        if has_reference_after_white_space(text) {
            let problem = "CloudFormation leaves a dynamic reference with white space after {{ as it is";
            let finding = pattern::RULE.at(path.to_path(), problem).as_warning();
            self.report.add(finding.with_advice("write {{resolve:").at_value());
        }
        for reference in references(text) {
            if let Some((problem, advice)) = objection(reference) {
                let problem = format!("{{{{resolve:{reference}}}}} {problem}");
                self.report.add(pattern::RULE.at(path.to_path(), problem).with_advice(advice).at_value());
            }
        }
        true
    }
}

/// The references of a text without `resolve:`. Those with a variable of `Fn::Sub` are left out.
fn references(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split("{{").skip(1).filter_map(|part| Some(part.split_once("}}")?.0));
    parts.filter_map(|part| part.strip_prefix("resolve:")).filter(|reference| !reference.contains('$'))
}

/// Whether a text has white space in front of `resolve:`.
fn has_reference_after_white_space(text: &str) -> bool {
    let mut parts = text.split("{{").skip(1);
    parts.any(|part| part.starts_with(char::is_whitespace) && part.trim_start().starts_with("resolve:"))
}

fn objection(reference: &str) -> Option<(&'static str, &'static str)> {
    let (service, key) = reference.split_once(':').unwrap_or((reference, ""));
    let parts: Vec<&str> = key.split(':').collect();
    if !SERVICES.contains(&service) {
        return Some(("names no service that CloudFormation asks", "use ssm, ssm-secure or secretsmanager"));
    }
    if service == "secretsmanager" {
        // The parts of an ARN come before the part that CloudFormation returns.
        let kind = if parts[0] == "arn" { parts.get(7) } else { parts.get(1) };
        let is_known = kind.is_none_or(|kind| ["", "SecretString"].contains(kind));
        return (!is_known).then_some(("asks for an unknown part of the secret", "write SecretString"));
    }
    let is_name = |name: &str| {
        !name.is_empty()
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "_.-/".contains(letter))
    };
    let is_version =
        |version: &str| !version.is_empty() && version.chars().all(|letter| letter.is_ascii_digit());
    let fits = match parts[..] {
        [name] => is_name(name),
        [name, version] => is_name(name) && is_version(version),
        _ => parts[0] == "arn",
    };
    (!fits).then_some(("is not the name of a parameter, with or without a version", "write NAME or NAME:1"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::finding::Report;

    macro_rules! references {
        ($($test:ident: $text:literal => $is_accepted:literal;)*) => {$(
            #[test]
            fn $test() {
                let mut report = Report::default();
                let topic = json!({"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Sub": $text}}});
                super::check(&json!({"Resources": {"T": topic}}), &mut report);
                assert_eq!(report.len() == 0, $is_accepted);
            }
        )*};
    }

    references! {
        name_of_a_parameter_is_accepted: "{{resolve:ssm:/a/b_c.d-e}}" => true;
        version_of_a_parameter_is_accepted: "a-{{resolve:ssm-secure:/a:12}}-b" => true;
        version_of_a_parameter_is_a_number: "{{resolve:ssm:a:latest}}" => false;
        name_of_a_parameter_has_no_colon: "{{resolve:ssm:a:b:1}}" => false;
        parameter_has_a_name: "{{resolve:ssm:}}" => false;
        second_reference_is_checked: "{{resolve:ssm:a}}{{resolve:ssm:b c}}" => false;
        variable_may_be_a_part_of_a_reference: "{{resolve:ssm:${AWS::StackName}:b c}}" => true;
        part_of_a_secret_is_accepted: "{{resolve:secretsmanager:a:SecretString:password:AWSCURRENT}}" => true;
        whole_secret_is_accepted: "{{resolve:secretsmanager:a}}" => true;
        secret_has_only_a_text: "{{resolve:secretsmanager:a:SecretBinary}}" => false;
        arn_of_a_secret_is_accepted:
            "{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:111122223333:secret:a:SecretString:password}}" => true;
        part_behind_an_arn_is_checked:
            "{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:111122223333:secret:a:password}}" => false;
        service_is_one_of_three: "{{resolve:secretmanager:a}}" => false;
        other_text_in_braces_is_accepted: "{{name}} {{ name }}" => true;
        reference_with_white_space_is_not_read: "{{ resolve:ssm:a }}" => false;
    }
}
