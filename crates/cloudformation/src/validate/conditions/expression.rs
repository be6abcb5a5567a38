//! The function of one condition, and the values that it compares.

use crate::document::{Json, references};

/// A condition in CloudFormation's terms.
pub(super) enum Expression<'a> {
    Always(bool),
    /// A comparison of a function with a String, or of two functions if there is no String.
    Compares(Subject<'a>, Option<String>),
    Named(&'a str),
    Not(&'a Json),
    All(&'a [Json]),
    Any(&'a [Json]),
}

/// The functions that a condition compares: one with Strings, or one with another.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject<'a> {
    One(&'a Json),
    Pair(&'a Json, &'a Json),
}

impl<'a> Expression<'a> {
    pub(super) fn parse(condition: &'a Json) -> Option<Self> {
        let object = condition.as_object().filter(|object| object.len() == 1)?;
        let (name, argument) = object.iter().next()?;
        match (name.as_str(), argument) {
            ("Condition", Json::String(name)) => Some(Self::Named(name)),
            ("Fn::Not", Json::Array(inner)) if inner.len() == 1 => Some(Self::Not(&inner[0])),
            ("Fn::And", Json::Array(inner)) => Some(Self::All(inner)),
            ("Fn::Or", Json::Array(inner)) => Some(Self::Any(inner)),
            ("Fn::Equals", Json::Array(sides)) => match sides.as_slice() {
                [left, right] => Some(Self::equals(left, right)),
                _ => None,
            },
            _ => None,
        }
    }

    fn equals(left: &'a Json, right: &'a Json) -> Self {
        match (literal(left), literal(right)) {
            (Some(one), Some(other)) => Self::Always(one == other),
            (Some(text), None) => Self::Compares(Subject::One(right), Some(text)),
            (None, Some(text)) => Self::Compares(Subject::One(left), Some(text)),
            (None, None) if left == right => Self::Always(true),
            (None, None) => Self::Compares(Subject::Pair(left, right), None),
        }
    }
}

impl PartialEq for Subject<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::One(one), Self::One(other)) => one == other,
            (Self::Pair(a, b), Self::Pair(c, d)) => (a == c && b == d) || (a == d && b == c),
            _ => false,
        }
    }
}

impl<'a> Subject<'a> {
    /// Whether the result of one may depend on the other.
    pub(super) fn touches(self, other: Subject<'_>) -> bool {
        let others = other.names();
        self.names().iter().any(|name| others.contains(name))
    }

    fn names(self) -> Vec<&'a str> {
        let functions = match self {
            Self::One(function) => vec![function],
            Self::Pair(left, right) => vec![left, right],
        };
        let all = functions.into_iter().flat_map(references);
        all.map(|reference| of_one_place(reference.id)).collect()
    }
}

/// The name on which another depends. The Region determines the partition and the suffix of addresses.
fn of_one_place(name: &str) -> &str {
    if ["AWS::Partition", "AWS::URLSuffix"].contains(&name) { "AWS::Region" } else { name }
}

/// The String that a condition compares for a literal.
pub(super) fn literal(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
