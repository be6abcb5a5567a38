//! The two languages in which a state selects its data. Each has its own fields.

use super::fields::{field, has_field, names};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::validate::rules::state_machine::RULE;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QueryLanguage {
    JsonPath,
    Jsonata,
}

/// The fields that only `JSONPath` has, with those that `JSONata` has in their place. Others are in both languages and end with `Path` in `JSONPath`.
const JSON_PATH: [(&str, &[&str]); 7] = [
    ("InputPath", &["Arguments", "Output"]),
    ("OutputPath", &["Output"]),
    ("Parameters", &["Arguments", "ItemSelector", "Output"]),
    ("Result", &["Output"]),
    ("ResultPath", &["Output"]),
    ("ResultSelector", &["Output"]),
    ("Variable", &["Condition"]),
];

/// The fields that only `JSONata` has, with those that `JSONPath` has in their place.
const JSONATA: [(&str, &[&str]); 4] = [
    ("Arguments", &["Parameters"]),
    ("Condition", &["Variable"]),
    ("Items", &["ItemsPath"]),
    ("Output", &["ResultSelector", "Result", "OutputPath", "ResultPath"]),
];

impl QueryLanguage {
    fn name(self) -> &'static str {
        match self {
            Self::JsonPath => "JSONPath",
            Self::Jsonata => "JSONata",
        }
    }

    /// The language that an object states, or that of the object around it. `None` if it is known only at deployment.
    pub(super) fn of(object: &Json, around: Option<Self>) -> Option<Self> {
        match field(object, "QueryLanguage") {
            None => around,
            Some(stated) => [Self::JsonPath, Self::Jsonata].into_iter().find(|known| stated == known.name()),
        }
    }

    /// The fields of this language that replace a field of a type of state, if it is one of the other language only.
    fn replacements<'a>(self, kind: &str, name: &'a str) -> Option<Vec<&'a str>> {
        let of_other: &[(&str, &[&'static str])] = match self {
            Self::JsonPath => &JSONATA,
            Self::Jsonata => &JSON_PATH,
        };
        if let Some((_, replacements)) = of_other.iter().find(|(field, _)| *field == name) {
            return Some(replacements.to_vec());
        }
        match name.strip_suffix("Path") {
            Some(value) if self == Self::Jsonata && has_field(kind, name) => Some(vec![value]),
            _ => None,
        }
    }

    /// Reports the fields of the other language. `kind` is the type of the state that has the object.
    pub(super) fn check_fields(self, kind: &str, object: &Json, path: &DocumentPath, report: &mut Report) {
        for name in names(object) {
            let Some(replacements) = self.replacements(kind, name) else { continue };
            let other = match self {
                Self::JsonPath => Self::Jsonata,
                Self::Jsonata => Self::JsonPath,
            };
            let problem =
                format!("`{name}` belongs to {}, but this state uses {}", other.name(), self.name());
            let known: Vec<&str> =
                replacements.iter().copied().filter(|name| has_field(kind, name)).collect();
            let field = known.first().or(replacements.first());
            let advice = field.map_or_else(String::new, |field| format!("use `{field}`"));
            report.add(RULE.at(path.key(name), problem).with_advice(advice));
        }
    }
}
