//! Templates in which the entries that loops make are in the place of the loops.

use serde_json::Map;

use crate::document::Json;

/// The start of the key of a loop.
pub(super) const LOOP: &str = "Fn::ForEach::";

/// Limit of the values that are copied, because loops in loops multiply them.
const MAX_COPIES: usize = 100_000;

/// Returns a document without the loops over Lists of Strings. Other loops stay, such as those over a parameter.
pub(super) fn without_loops(document: &Json) -> Json {
    Expansion { copies_left: MAX_COPIES }.value(document)
}

struct Expansion {
    copies_left: usize,
}

impl Expansion {
    fn value(&mut self, value: &Json) -> Json {
        match value {
            Json::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Json::Object(members) => {
                let mut expanded = Map::new();
                for (key, member) in members {
                    match key.starts_with(LOOP).then(|| self.made_by(member)).flatten() {
                        Some(made) => expanded.extend(made),
                        None => _ = expanded.insert(key.clone(), self.value(member)),
                    }
                }
                Json::Object(expanded)
            }
            scalar => scalar.clone(),
        }
    }

    /// The entries that a loop makes. `None` if its values are not known, or too many.
    fn made_by(&mut self, arguments: &Json) -> Option<Map<String, Json>> {
        let [Json::String(variable), Json::Array(values), body] = arguments.as_array()?.as_slice() else {
            return None;
        };
        let mut made = Map::new();
        for value in values {
            let body = self.with_value(body, variable, value.as_str()?)?;
            let Json::Object(members) = self.value(&body) else { return None };
            made.extend(members);
        }
        Some(made)
    }

    /// A copy of the body of a loop with a value in place of the variable.
    fn with_value(&mut self, body: &Json, variable: &str, value: &str) -> Option<Json> {
        self.copies_left = self.copies_left.checked_sub(1)?;
        Some(match body {
            Json::String(text) => with_value(text, variable, value).into(),
            Json::Array(items) => {
                let items = items.iter().map(|item| self.with_value(item, variable, value));
                Json::Array(items.collect::<Option<_>>()?)
            }
            Json::Object(members)
                if members.len() == 1 && members.get("Ref").is_some_and(|it| it == variable) =>
            {
                value.into()
            }
            Json::Object(members) => {
                let members = members.iter().map(|(key, member)| {
                    Some((with_value(key, variable, value), self.with_value(member, variable, value)?))
                });
                Json::Object(members.collect::<Option<_>>()?)
            }
            scalar => scalar.clone(),
        })
    }
}

/// A text with a value in place of the variable. After `&`, the value has only its letters and digits.
fn with_value(text: &str, variable: &str, value: &str) -> String {
    let letters: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
    text.replace(&format!("${{{variable}}}"), value).replace(&format!("&{{{variable}}}"), &letters)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::without_loops;

    #[test]
    fn loop_becomes_what_it_makes() {
        let document = json!({"Resources": {
            "Fn::ForEach::Outer": ["X", ["a.b", "c"], {"Fn::ForEach::Inner": ["Y", ["1"], {
                "T&{X}${Y}": {"DependsOn": {"Ref": "X"}, "Name": {"Fn::GetAtt": "${X}.Arn"}, "Size": 1},
            }]}],
            "Fn::ForEach::Unknown": ["X", {"Ref": "Names"}, {"U${X}": {}}],
        }});
        let expected = json!({"Resources": {
            "Tab1": {"DependsOn": "a.b", "Name": {"Fn::GetAtt": "a.b.Arn"}, "Size": 1},
            "Tc1": {"DependsOn": "c", "Name": {"Fn::GetAtt": "c.Arn"}, "Size": 1},
            "Fn::ForEach::Unknown": ["X", {"Ref": "Names"}, {"U${X}": {}}],
        }});
        assert_eq!(without_loops(&document), expected);
    }

    #[test]
    fn loops_that_make_too_much_stay() {
        let mut body = json!({"T": {}});
        for depth in 0..12 {
            body = json!({format!("Fn::ForEach::L{depth}"): [format!("V{depth}"), vec!["a"; 10], body]});
        }
        assert!(without_loops(&json!({"Resources": body})).to_string().len() < 10_000_000);
    }
}
