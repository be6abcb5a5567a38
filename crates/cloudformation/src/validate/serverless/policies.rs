//! The policy templates of SAM in the property `Policies`.

use cloudformation_facts::{policy_template, policy_template_names};
use serde_json::Map;

use super::types::{FUNCTION, STATE_MACHINE};
use crate::document::{DocumentPath, Json, literals};
use crate::finding::{Finding, Report};
use crate::functions::function_call;
use crate::schema::rules::{missing_property, not_allowed, unknown_property};
use crate::validate::context::{entries, kind, properties_of};

/// The types whose policies may be policy templates.
const WITH_POLICIES: [&str; 2] = [FUNCTION, STATE_MACHINE];

/// Whether the property `Policies` of a type can have policy templates.
pub(crate) fn has_policy_templates(kind: &str) -> bool {
    WITH_POLICIES.contains(&kind)
}

pub(super) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        let policies = properties_of(resource).and_then(|properties| properties.get("Policies"));
        let (true, Some(policies)) = (has_policy_templates(kind), policies) else { continue };
        let path = DocumentPath::from_keys(&["Resources", id, "Properties", "Policies"]);
        for (path, policies) in literals(policies, &path) {
            match policies {
                Json::Array(items) => {
                    for (position, item) in items.iter().enumerate() {
                        for (path, item) in literals(item, &path.index(position)) {
                            check_policy(item, &path, report);
                        }
                    }
                }
                policy => check_policy(policy, &path, report),
            }
        }
    }
}

/// Checks a policy, which is a document if it has statements, and a policy template if it has the name of one as its only key.
fn check_policy(policy: &Json, path: &DocumentPath, report: &mut Report) {
    let Some(object) = policy.as_object().filter(|_| function_call(policy).is_none()) else { return };
    if object.contains_key("Statement") || object.contains_key("Fn::Transform") {
        return;
    }
    let mut templates = object.iter();
    let (Some((name, parameters)), None) = (templates.next(), templates.next()) else {
        return report.add(neither(object, path));
    };
    let path = path.key(name);
    let Some(known) = policy_template(name) else {
        if DOCUMENT.contains(&name.as_str()) {
            return report.add(neither(object, &path));
        }
        let finding = not_allowed::RULE.at(path, format!("SAM has no policy template {name}"));
        report.add(finding.suggest(name, policy_template_names(), report.speller()));
        return;
    };
    let empty = Map::new();
    let given = parameters.as_object().unwrap_or(&empty);
    if function_call(parameters).is_some() || given.contains_key("Fn::Transform") {
        return;
    }
    for parameter in known.clone().filter(|parameter| !given.contains_key(*parameter)) {
        report.add(missing_property::RULE.at(path.clone(), format!("{parameter} is required")));
    }
    for parameter in given.keys().filter(|given| !known.clone().any(|known| known == given.as_str())) {
        // SAM ignores it.
        let problem = format!("{name} has no parameter {parameter}");
        let finding = unknown_property::RULE.at(path.key(parameter), problem).as_warning();
        report.add(finding.suggest(parameter, known.clone(), report.speller()));
    }
}

/// Keys of objects that look like a policy.
const DOCUMENT: [&str; 3] = ["PolicyDocument", "PolicyName", "Version"];

/// The finding for an object that is neither a policy document nor a policy template.
fn neither(object: &Map<String, Json>, path: &DocumentPath) -> Finding {
    let problem =
        "SAM takes a policy document, a policy template, or the name or ARN of a managed policy here";
    let advice = if object.contains_key("PolicyDocument") {
        "write the content of PolicyDocument in place of this object"
    } else if object.contains_key("Effect") {
        "put the statement into the List Statement of a policy document"
    } else if object.is_empty() || object.contains_key("Version") {
        "a policy document has a Statement"
    } else {
        "write each policy template as a separate item"
    };
    not_allowed::RULE.at(path.clone(), problem).with_advice(advice)
}
