//! Functions that the tests of each file use: they return the findings about resources.

use serde_json::{Value as Json, json};

use crate::validate::validate;

/// The findings about resources of a template whose conditions `C` and `D` are opposites.
fn findings(resources: &Json) -> Vec<crate::Finding> {
    validate(&json!({
        "Conditions": {
            "C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}, "D": {"Fn::Not": [{"Condition": "C"}]},
        },
        "Resources": resources,
        "Outputs": {"C": {"Condition": "C", "Value": "c"}, "D": {"Condition": "D", "Value": "d"}},
    }))
}

/// The rule and the place of each finding about resources.
pub(super) fn places(resources: &Json) -> Vec<String> {
    findings(resources).iter().map(|found| format!("{} {}", found.rule().id, found.path())).collect()
}

/// The same with the messages.
pub(super) fn messages(resources: &Json) -> Vec<String> {
    let found = findings(resources);
    found.iter().map(|found| format!("{} {}: {}", found.rule().id, found.path(), found.message())).collect()
}
