//! The IAM actions that there are: the service authorization reference, and what the schemas' own handlers need.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

/// What the reference leaves out and AWS itself writes: into the default policy of a topic.
const UNLISTED: &[(&str, &str)] = &[("sns", "receive")];

/// Actions in lower case, for IAM does not look at case, by the prefix of their service.
pub(crate) struct Actions(BTreeMap<String, BTreeSet<String>>);

impl Actions {
    /// From the reference as cfn-lint carries it: `{"s3": {"Actions": {"getobject": …}}}`.
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

    /// Adds what a schema's handlers ask for, for services that the reference has.
    pub(crate) fn add_handlers(&mut self, schema: &Value) {
        let handlers = schema.get("handlers").and_then(Value::as_object).into_iter().flatten();
        let permissions = handlers
            .filter_map(|(_, handler)| handler.get("permissions")?.as_array())
            .flatten()
            .filter_map(Value::as_str);
        for (service, action) in permissions.filter_map(|permission| permission.split_once(':')) {
            let plain = !action.is_empty() && action.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if let Some(known) = self.0.get_mut(&service.to_lowercase()).filter(|_| plain) {
                known.insert(action.to_lowercase());
            }
        }
    }

    /// One service a line, its actions in order with spaces between.
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
    fn both_sources_are_one_list() {
        let mut actions = Actions::from_policies(&json!({"s3": {"Actions": {"getobject": {}}}, "none": {}}));
        let create = json!(["s3:PutBucketTagging", "s3:*", "other:Action", "s3:GetObject"]);
        actions.add_handlers(&json!({"handlers": {"create": {"permissions": create}}}));
        assert_eq!(actions.render(), "s3: getobject putbuckettagging\nsns: receive\n");
    }
}
