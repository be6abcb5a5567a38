//! Policies of IAM in one form. IAM reads a text like a list of it, and the order of items has no meaning.

use std::collections::BTreeSet;

use serde_json::{Map, json};

use super::meaning::key;
use crate::{Json, function_call};

/// The members of a statement that take one text or several.
const TEXTS: [&str; 4] = ["Action", "NotAction", "Resource", "NotResource"];
const PRINCIPALS: [&str; 2] = ["Principal", "NotPrincipal"];

/// Returns a policy with lists in place of single texts, or `None` if the value is not a policy.
pub(super) fn in_lists(value: &Json) -> Option<Json> {
    let statements = match value.get("Statement")? {
        Json::Array(statements) => statements.as_slice(),
        statement => std::slice::from_ref(statement),
    };
    if !statements.iter().any(is_statement) {
        return None;
    }
    let statements: Json = statements.iter().map(statement).collect();
    let mut policy = value.as_object()?.clone();
    policy.insert("Statement".to_owned(), statements);
    Some(policy.into())
}

fn is_statement(statement: &Json) -> bool {
    statement.get("Effect").is_some()
        && ["Action", "NotAction"].iter().any(|key| statement.get(key).is_some())
}

fn statement(statement: &Json) -> Json {
    // IAM refuses texts and Lists among the statements. They are compared as they are.
    let Json::Object(members) = statement else { return statement.clone() };
    let members = members.iter().map(|(name, value)| {
        let value = match name.as_str() {
            texts if TEXTS.contains(&texts) => list(value),
            principal if PRINCIPALS.contains(&principal) => principals(value),
            "Condition" => lists_below(value, &|keys| lists_below(keys, &list)),
            _ => value.clone(),
        };
        (name.clone(), value)
    });
    Json::Object(members.collect())
}

/// `*` is every principal, as is `AWS: *`.
fn principals(value: &Json) -> Json {
    if value == "*" { json!({"AWS": ["*"]}) } else { lists_below(value, &list) }
}

fn lists_below(value: &Json, change: &dyn Fn(&Json) -> Json) -> Json {
    match value {
        Json::Object(members) if function_call(value).is_none() => {
            let members = members.iter().map(|(name, member)| (name.clone(), change(member)));
            Json::Object(members.collect::<Map<String, Json>>())
        }
        other => other.clone(),
    }
}

/// A list without repeated items. A function that may return a list stays what it is.
fn list(value: &Json) -> Json {
    let items = match value {
        Json::Array(items) => items.as_slice(),
        Json::Object(_) if !is_text_function(value) => return value.clone(),
        item => std::slice::from_ref(item),
    };
    let (mut list, mut known): (Vec<Json>, _) = (Vec::with_capacity(items.len()), BTreeSet::new());
    for item in items {
        // A condition takes `true` like `"true"`.
        let item = if item.is_boolean() { item.to_string().into() } else { item.clone() };
        if known.insert(key(&item)) {
            list.push(item);
        }
    }
    list.into()
}

fn is_text_function(value: &Json) -> bool {
    function_call(value).is_some_and(|(name, _)| ["Fn::Sub", "Fn::Join", "Fn::GetAtt"].contains(&name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::in_lists;
    use crate::Json;

    #[test]
    fn texts_of_a_statement_are_lists() {
        let policy = json!({"Version": "2012-10-17", "Statement": {
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}, "Principal": "*",
            "Condition": {"Bool": {"aws:SecureTransport": true}},
        }});
        let expected = json!({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": [{"Fn::Sub": "${B.Arn}/*"}],
            "Principal": {"AWS": ["*"]}, "Condition": {"Bool": {"aws:SecureTransport": ["true"]}},
        }]});
        assert_eq!(in_lists(&policy), Some(expected));
    }

    #[test]
    fn reference_that_may_be_a_list_is_not_put_into_one() {
        let policy =
            json!({"Statement": [{"Effect": "Allow", "Action": ["a", "a"], "Resource": {"Ref": "Arns"}}]});
        let expected =
            json!({"Statement": [{"Effect": "Allow", "Action": ["a"], "Resource": {"Ref": "Arns"}}]});
        assert_eq!(in_lists(&policy), Some(expected));
    }

    #[test]
    fn text_or_list_among_the_statements_stays() {
        let policy =
            |other: Json| in_lists(&json!({"Statement": [{"Effect": "Allow", "Action": "a"}, other]}));
        assert_ne!(policy(json!("a")), policy(json!("b")));
        assert_ne!(policy(json!([{"Effect": "Deny"}])), policy(json!([{"Effect": "Allow"}])));
    }

    #[test]
    fn other_statements_are_no_policy() {
        assert_eq!(in_lists(&json!({"Statement": [{"GeoMatchStatement": {}}]})), None);
        assert_eq!(in_lists(&json!({"Statement": []})), None);
        assert_eq!(in_lists(&json!({"Other": 1})), None);
    }
}
