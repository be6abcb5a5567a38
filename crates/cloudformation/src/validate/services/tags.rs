//! The keys of tags.

use std::collections::BTreeSet;

use super::resources::items;
use crate::document::{DocumentPath, Json, View, literals};
use crate::finding::Report;
use crate::schema::Tags;
use crate::schema::rules::{duplicate, pattern};
use crate::validate::context::{entries, kind};
use crate::validate::known_types::KnownTypes;

/// The beginning of the keys that only AWS sets.
const RESERVED: &str = "aws:";

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let Some(facts) = kind(resource).and_then(|kind| types.facts(kind)) else { continue };
        let Some((name, Tags::List | Tags::Propagated)) = facts.tags() else { continue };
        let Some(tags) = resource.get("Properties").and_then(|properties| properties.get(name)) else {
            continue;
        };
        let schema_refuses = |key: &str| {
            let place = DocumentPath::from_keys(&[name]).index(0).key("Key");
            facts.schema.below(place.segments()).iter().any(|schema| schema.refuses(key))
        };
        for (path, tags) in literals(tags, &DocumentPath::from_keys(&["Resources", id, "Properties", name])) {
            let mut seen = BTreeSet::new();
            for (path, tag) in items(tags, &path) {
                let Some(key) = tag.get("Key") else { continue };
                let path = path.key("Key");
                // The same function has the same result.
                let is_known = !matches!(View::new(key), View::Absent | View::Either(..));
                if is_known && !seen.insert(key.to_string()) {
                    let finding = duplicate::RULE.at(path.clone(), "another tag has the same key");
                    report.add(finding.with_advice("a resource has one value for each key").at_value());
                }
                if let Some(text) = key.as_str()
                    && text.starts_with(RESERVED)
                    && !schema_refuses(text)
                {
                    let problem = format!("`{text}` begins with {RESERVED}");
                    let finding = pattern::RULE.at(path, problem).at_value();
                    report.add(finding.with_advice("only AWS sets tags with such keys"));
                }
            }
        }
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
}
