//! The keys of tags.

use std::collections::HashSet;

use crate::document::{DocumentPath, Json, View, literals, member_of};
use crate::finding::Report;
use crate::schema::Tags;
use crate::schema::rules::{conflict, duplicate, pattern};
use crate::validate::context::{entries, is_module, kind, properties_of};
use crate::validate::known_types::KnownTypes;

/// The beginning of the keys that only AWS sets.
const RESERVED: &str = "aws:";

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        check_module(id, resource, report);
        let Some(facts) = kind(resource).and_then(|kind| types.facts(kind)) else { continue };
        let Some((name, Tags::List | Tags::Propagated)) = facts.tags() else { continue };
        let Some(tags) = properties_of(resource).and_then(|properties| member_of(properties, name)) else {
            continue;
        };
        let schema_refuses = |key: &str| {
            let place = DocumentPath::from_keys(&[name]).index(0).key("Key");
            facts.schema.below(place.segments()).iter().any(|schema| schema.refuses(key))
        };
        for (path, tags) in literals(tags, &DocumentPath::from_keys(&["Resources", id, "Properties", name])) {
            let mut seen = HashSet::new();
            for (position, tag) in tags.as_array().into_iter().flatten().enumerate() {
                let Some(key) = tag.get("Key") else { continue };
                let path = || path.index(position).key("Key");
                // The same function has the same result.
                let is_known = !matches!(View::new(key), View::Absent | View::Either(..));
                if is_known && !seen.insert(key) {
                    let finding = duplicate::RULE.at(path(), "another tag has the same key");
                    report.add(finding.with_advice("a resource has one value for each key").at_value());
                }
                if let Some(text) = key.as_str()
                    && text.starts_with(RESERVED)
                    && !schema_refuses(text)
                {
                    let problem = format!("`{text}` begins with {RESERVED}");
                    let finding = pattern::RULE.at(path(), problem).at_value();
                    report.add(finding.with_advice("only AWS sets tags with such keys"));
                }
            }
        }
    }
}

/// Checks that a module has no tags, see
/// [the structure of modules](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/modules-structure.html).
fn check_module(id: &str, resource: &Json, report: &mut Report) {
    let properties = properties_of(resource);
    if kind(resource).is_some_and(is_module)
        && properties.is_some_and(|properties| properties.get("Tags").is_some())
    {
        let path = DocumentPath::from_keys(&["Resources", id, "Properties", "Tags"]);
        let finding =
            conflict::RULE.at(path, "a module takes no tags, unless one of its parameters is `Tags`");
        let advice = "set tags of the stack, or use a parameter of the module in the tags of its resources";
        report.add(finding.with_advice(advice).as_warning());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::places;

    fn bucket(tags: &Json) -> Json {
        json!({"B": {"Type": "AWS::S3::Bucket", "Properties": {"Tags": tags}}})
    }

    fn tag(key: &Json) -> Json {
        json!({"Key": key, "Value": "x"})
    }

    #[test]
    fn tags_of_a_resource_have_different_keys() {
        let tags = json!([tag(&json!("Team")), tag(&json!("Stage")), tag(&json!("Team"))]);
        assert_eq!(places(&bucket(&tags)), ["duplicate Resources.B.Properties.Tags[2].Key"]);
        let tags = json!([tag(&json!("Team")), tag(&json!("team"))]);
        assert_eq!(places(&bucket(&tags)), [""; 0]);
    }

    #[test]
    fn key_that_depends_on_a_condition_may_differ() {
        let key = || tag(&json!({"Fn::If": ["C", "Team", "Stage"]}));
        assert_eq!(places(&bucket(&json!([key(), key()]))), [""; 0]);
        let either = json!({"Fn::If": ["C", tag(&json!("Team")), {"Ref": "AWS::NoValue"}]});
        assert_eq!(places(&bucket(&json!([either, tag(&json!("Team"))]))), [""; 0]);
    }

    #[test]
    fn keys_of_aws_are_reserved() {
        assert_eq!(
            places(&bucket(&json!([tag(&json!("aws:team"))]))),
            ["pattern Resources.B.Properties.Tags[0].Key"]
        );
        let topic =
            json!({"T": {"Type": "AWS::ECR::Repository", "Properties": {"Tags": [tag(&json!("aws:team"))]}}});
        assert_eq!(places(&topic).len(), 1);
    }

    #[test]
    fn module_has_no_tags() {
        let module = |properties: Json| json!({"M": {"Type": "A::B::C::MODULE", "Properties": properties}});
        let conflicts = |properties: Json| {
            let places = places(&module(properties)).into_iter();
            places.filter(|place| place.starts_with("conflict")).collect::<Vec<_>>()
        };
        assert_eq!(conflicts(json!({"Tags": []})), ["conflict Resources.M.Properties.Tags"]);
        assert_eq!(conflicts(json!({"Name": "a"})), [""; 0]);
    }
}
