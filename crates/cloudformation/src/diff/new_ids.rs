//! The old template with the logical IDs of the new one.

use std::collections::BTreeMap;

use super::changes::{Diff, RESOURCES};
use crate::document::variables;
use crate::{Json, function_call};

impl Diff {
    /// The old template, in which renamed resources and the functions that refer to them have the new logical IDs. A comparison of it with the
    /// new template shows what differs apart from the names.
    ///
    /// ```
    /// use cloudformation::diff::Diff;
    /// use serde_json::json;
    ///
    /// let template = |id: &str| json!({"Resources": {id: {"Type": "AWS::SQS::Queue"}}});
    /// let (old, new) = (template("Jobs"), template("Tasks"));
    /// assert_eq!(Diff::between(&old, &new).with_new_ids(&old), new);
    /// ```
    pub fn with_new_ids(&self, old: &Json) -> Json {
        let renamed =
            self.entries.iter().filter_map(|entry| Some((entry.renamed_from.as_deref()?, &*entry.id)));
        let ids = NewIds(renamed.collect());
        if ids.0.is_empty() {
            return old.clone();
        }
        let mut template = ids.value(old);
        if let Some(Json::Object(resources)) = template.get_mut(RESOURCES) {
            let all = std::mem::take(resources).into_iter();
            *resources = all.map(|(id, resource)| (ids.name(&id), resource)).collect();
        }
        template
    }
}

/// The new logical IDs of renamed resources, by the old ones. No new logical ID is also an old one.
struct NewIds<'a>(BTreeMap<&'a str, &'a str>);

impl NewIds<'_> {
    fn value(&self, value: &Json) -> Json {
        match (function_call(value), value) {
            (Some((name, argument)), _) => match (name, argument) {
                ("Ref" | "Fn::GetAtt", Json::String(target)) => function(name, self.name(target).into()),
                ("Fn::GetAtt", Json::Array(parts)) => {
                    let parts = parts.iter().enumerate().map(|(position, part)| match part.as_str() {
                        Some(id) if position == 0 => self.name(id).into(),
                        _ => self.value(part),
                    });
                    function(name, parts.collect())
                }
                ("Fn::Sub", Json::String(text)) => function(name, self.text(text, None).into()),
                ("Fn::Sub", Json::Array(parts)) => {
                    let own = parts.get(1);
                    let parts = parts.iter().enumerate().map(|(position, part)| match part.as_str() {
                        Some(text) if position == 0 => self.text(text, own).into(),
                        _ => self.value(part),
                    });
                    function(name, parts.collect())
                }
                _ => function(name, self.value(argument)),
            },
            (None, Json::Array(items)) => items.iter().map(|item| self.value(item)).collect(),
            (None, Json::Object(members)) => {
                let members = members.iter().map(|(name, member)| (name.clone(), self.value(member)));
                Json::Object(members.collect())
            }
            (None, scalar) => scalar.clone(),
        }
    }

    /// A logical ID, possibly with an attribute after a dot.
    fn name(&self, name: &str) -> String {
        let (id, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        format!("{}{rest}", self.0.get(id).unwrap_or(&id))
    }

    /// A text of `Fn::Sub` with its own variables.
    fn text(&self, text: &str, own: Option<&Json>) -> String {
        let names = variables(text).filter(|name| own.is_none_or(|own| own.get(name).is_none()));
        names.fold(text.to_owned(), |text, name| {
            text.replace(&format!("${{{name}}}"), &format!("${{{}}}", self.name(name)))
        })
    }
}

fn function(name: &str, argument: Json) -> Json {
    Json::Object([(name.to_owned(), argument)].into_iter().collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diff::Diff;

    #[test]
    fn functions_have_the_new_logical_ids() {
        let template = |id: &str| {
            let arn = format!("{id}.Arn");
            let names = json!([
                {"Ref": id}, {"Fn::GetAtt": arn}, {"Fn::GetAtt": [id, "Arn"]},
                {"Fn::Sub": format!("${{{id}}} ${{{arn}}} ${{!{id}}}")},
                {"Fn::Sub": ["${Other} ${Own}", {"Own": {"Ref": id}}]},
                {"Fn::If": ["C", {"Fn::Join": ["", [{"Ref": id}]]}, 1]},
            ]);
            json!({"Resources": {
                id: {"Type": "AWS::SQS::Queue"},
                "Other": {"Type": "AWS::SNS::Topic", "Properties": {"Names": names, "Text": id}},
            }})
        };
        let (old, new) = (template("Jobs"), template("Tasks"));
        let renamed: Value = Diff::between(&old, &new).with_new_ids(&old);
        let texts = |template: &Value| template["Resources"]["Other"]["Properties"]["Text"].clone();
        assert_eq!(texts(&renamed), "Jobs", "a text is not a reference");
        let escaped = |text: &str| json!({"Fn::Sub": format!("${{Tasks}} ${{Tasks.Arn}} ${{!{text}}}")});
        let names = |template: &Value| template["Resources"]["Other"]["Properties"]["Names"].clone();
        let mut expected = names(&new);
        expected[3] = escaped("Jobs");
        assert_eq!(names(&renamed), expected);
        assert!(renamed["Resources"].get("Tasks").is_some());
    }

    #[test]
    fn variable_of_a_text_hides_a_renamed_resource() {
        let template = |id: &str| {
            json!({"Resources": {
                id: {"Type": "AWS::SQS::Queue"},
                "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"Text": {"Fn::Sub": ["${Jobs}", {"Jobs": "a"}]}}},
            }})
        };
        let (old, new) = (template("Jobs"), template("Tasks"));
        assert_eq!(Diff::between(&old, &new).with_new_ids(&old), new);
    }
}
