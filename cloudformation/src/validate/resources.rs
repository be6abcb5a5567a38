//! Each resource against what AWS's schema says of its type.

use serde_json::{Map, Value as Json};

use crate::finding::nearest;
use crate::schema::{self, Dialect, known_types, resource_facts};
use crate::{Finding, Path};

pub(super) fn check(document: &Json, findings: &mut Vec<Finding>) {
    let empty = Json::Object(Map::new());
    let transformed = document.get("Transform").is_some();
    for (id, resource) in super::entries(document, "Resources") {
        let Some(kind) = resource.get("Type").and_then(Json::as_str) else { continue };
        let path = Path::of(&["Resources", id]);
        let Some(facts) = resource_facts(kind) else {
            if !transformed {
                findings.extend(unknown(kind, path.key("Type")));
            }
            continue;
        };
        let properties = resource.get("Properties").unwrap_or(&empty);
        let path = path.key("Properties");
        schema::check(&facts.schema, properties, &path, Dialect::CloudFormation, findings);
        for attribute in facts.attributes() {
            if properties.get(attribute).is_some() && !facts.schema.requires(attribute) {
                let problem = "AWS sets this; it can be read with Fn::GetAtt and not given";
                findings.push(Finding::warning("read-only", path.key(attribute), problem));
            }
        }
    }
}

fn unknown(kind: &str, path: Path) -> Option<Finding> {
    if kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource" || kind.ends_with("::MODULE") {
        return None;
    }
    let mut known = known_types(kind).peekable();
    if kind.starts_with("AWS::") && known.peek().is_some() {
        let near = nearest(kind, known);
        let advice = near.map(|near| format!("did you mean {near}?")).unwrap_or_default();
        return Some(Finding::error("unknown-type", path, format!("there is no type {kind}")).advice(advice));
    }
    Some(Finding::warning("unchecked-type", path, format!("no facts about {kind} in this build; not checked")))
}
