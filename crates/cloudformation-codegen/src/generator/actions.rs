//! The list of IAM actions: those of the service authorization reference, and those that the schemas' handlers need.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

/// Actions that the reference does not list although AWS uses them: the default policy of a topic has `SNS:Receive`, and the role that `MediaLive`'s
/// console makes for channels has the others.
const UNLISTED: &[(&str, &str)] = &[
    ("sns", "receive"),
    ("mediaconnect", "manageddescribeflow"),
    ("mediaconnect", "managedaddoutput"),
    ("mediaconnect", "managedremoveoutput"),
];

/// Actions by the prefix of their service. They are in lower case, because IAM ignores case.
pub(crate) struct Actions(BTreeMap<String, BTreeSet<String>>);

impl Actions {
    /// Reads the reference in the format of cfn-lint: `{"s3": {"Actions": {"getobject": …}}}`.
    pub(crate) fn from_policies(policies: &Value) -> Self {
        let services = policies.as_object().into_iter().flatten();
        let listed = services.map(|(service, policy)| {
            let actions = policy.get("Actions").and_then(Value::as_object).into_iter().flatten();
            (service.to_lowercase(), actions.map(|(action, _)| action.to_lowercase()).collect())
        });
        let mut known = Self(listed.collect());
        for (service, action) in UNLISTED {
            known.0.entry((*service).to_owned()).or_default().insert((*action).to_owned());
        }
        known
    }

    /// Adds the actions that a schema's handlers need, of services that the reference has.
    pub(crate) fn add_handlers(&mut self, schema: &Value) {
        let handlers = schema.get("handlers").and_then(Value::as_object).into_iter().flatten();
        let permissions = handlers
            .filter_map(|(_, handler)| handler.get("permissions")?.as_array())
            .flatten()
            .filter_map(Value::as_str);
        for (service, action) in permissions.filter_map(|permission| permission.split_once(':')) {
            let is_name = !action.is_empty() && action.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if is_name && let Some(known) = self.0.get_mut(&service.to_lowercase()) {
                known.insert(action.to_lowercase());
            }
        }
    }

    /// Returns one line per service: its prefix and its actions in alphabetical order.
    pub(crate) fn render(&self) -> String {
        self.0.iter().filter(|(_, actions)| !actions.is_empty()).fold(
            String::new(),
            |mut text, (service, actions)| {
                let actions: Vec<&str> = actions.iter().map(String::as_str).collect();
                let _ = writeln!(text, "{service}: {}", actions.join(" "));
                text
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Actions;

    #[test]
    fn actions_of_reference_and_handlers_are_merged() {
        let mut actions = Actions::from_policies(&json!({"s3": {"Actions": {"getobject": {}}}, "none": {}}));
        let create = json!(["s3:PutBucketTagging", "s3:*", "other:Action", "s3:GetObject"]);
        actions.add_handlers(&json!({"handlers": {"create": {"permissions": create}}}));
        let managed = "mediaconnect: managedaddoutput manageddescribeflow managedremoveoutput\n";
        assert_eq!(actions.render(), format!("{managed}s3: getobject putbuckettagging\nsns: receive\n"));
    }
}
