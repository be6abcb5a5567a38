//! The list of IAM actions: those of the service authorization reference, and those that the schemas' handlers need.

use std::collections::BTreeMap;
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

/// Actions by the prefix of their service and their name in lower case, because IAM ignores case.
pub(crate) struct Actions(BTreeMap<String, BTreeMap<String, Spellings>>);

/// How often each spelling of an action with a capital at its start was found.
#[derive(Default)]
struct Spellings(BTreeMap<String, usize>);

impl Spellings {
    fn add(&mut self, name: &str) {
        if name.starts_with(|letter: char| letter.is_ascii_uppercase()) {
            *self.0.entry(name.to_owned()).or_default() += 1;
        }
    }

    /// The most frequent spelling. AWS's schemas have a few slips.
    fn best(&self) -> Option<&str> {
        self.0.iter().max_by_key(|(_, count)| **count).map(|(name, _)| name.as_str())
    }
}

impl Actions {
    /// Reads the reference in the format of cfn-lint: `{"s3": {"Actions": {"getobject": …}}}`.
    pub(crate) fn from_policies(policies: &Value) -> Self {
        let services = policies.as_object().into_iter().flatten();
        let listed = services.map(|(service, policy)| {
            let actions = policy.get("Actions").and_then(Value::as_object).into_iter().flatten();
            let names = actions.map(|(action, _)| (action.to_lowercase(), Spellings::default()));
            (service.to_lowercase(), names.collect())
        });
        let mut known = Self(listed.collect());
        for (service, action) in UNLISTED {
            known.0.entry((*service).to_owned()).or_default().entry((*action).to_owned()).or_default();
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
                known.entry(action.to_lowercase()).or_default().add(action);
            }
        }
    }

    /// Adds the spellings of the actions in policies, such as those of SAM's policy templates.
    pub(crate) fn add_spellings(&mut self, policies: &Value) {
        match policies {
            Value::String(text) => {
                let Some((service, name)) = text.split_once(':') else { return };
                let known = self.0.get_mut(service).and_then(|known| known.get_mut(&name.to_lowercase()));
                if let Some(spellings) = known {
                    spellings.add(name);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add_spellings(item)),
            Value::Object(members) => members.values().for_each(|member| self.add_spellings(member)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Returns one line per service: its prefix and its actions in alphabetical order, in lower case if AWS's spelling is not known.
    pub(crate) fn render(&self) -> String {
        self.0.iter().filter(|(_, actions)| !actions.is_empty()).fold(
            String::new(),
            |mut text, (service, actions)| {
                let names = actions.iter().map(|(name, spellings)| spellings.best().unwrap_or(name));
                let actions: Vec<&str> = names.collect();
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
        let create = json!(["s3:PutBucketTagging", "s3:*", "other:Action"]);
        actions.add_handlers(&json!({"handlers": {"create": {"permissions": create}}}));
        let managed = "mediaconnect: managedaddoutput manageddescribeflow managedremoveoutput\n";
        assert_eq!(actions.render(), format!("{managed}s3: getobject PutBucketTagging\nsns: receive\n"));
    }

    #[test]
    fn most_frequent_spelling_with_a_capital_is_written() {
        let mut actions = Actions::from_policies(
            &json!({"s3": {"Actions": {"getobject": {}, "putobject": {}, "listbuckets": {}}}}),
        );
        let create =
            json!(["s3:getObject", "s3:Getobject", "s3:GetObject", "s3:GetObject", "s3:listBuckets"]);
        actions.add_handlers(&json!({"handlers": {"create": {"permissions": create}}}));
        actions.add_spellings(
            &json!({"Statement": [{"Action": ["s3:PutObject", "s3:Unknown"], "Effect": "Allow"}]}),
        );
        assert!(actions.render().contains("s3: GetObject listbuckets PutObject\n"));
    }
}
