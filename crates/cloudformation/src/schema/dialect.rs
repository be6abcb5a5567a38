//! The languages of documents.

use crate::document::{Json, View};

/// The language of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Plain JSON: everything is a literal.
    Json,
    /// CloudFormation, in which intrinsic functions stand for values, and numbers and booleans may be Strings.
    CloudFormation,
}

impl Dialect {
    pub(super) fn view(self, value: &Json) -> View<'_> {
        match self {
            Self::Json => View::Literal(value),
            Self::CloudFormation => View::new(value),
        }
    }

    /// Whether a value does not stand for an absent property in every deployment.
    pub(super) fn may_exist(self, value: &Json) -> bool {
        // Only an object can be a function that removes a property.
        if !value.is_object() {
            return true;
        }
        match self.view(value) {
            View::Absent => false,
            View::Either(yes, otherwise) => self.may_exist(yes) || self.may_exist(otherwise),
            View::Literal(_) | View::Unknown => true,
        }
    }

    /// Whether a value stands for an absent property in no deployment.
    pub(super) fn must_exist(self, value: &Json) -> bool {
        if !value.is_object() {
            return true;
        }
        match self.view(value) {
            View::Absent => false,
            View::Either(yes, otherwise) => self.must_exist(yes) && self.must_exist(otherwise),
            View::Literal(_) | View::Unknown => true,
        }
    }

    /// Whether a key stands for members that are known only at deployment, as those of a loop or an include are.
    pub(super) fn stands_in(self, name: &str) -> bool {
        self == Self::CloudFormation && (name.starts_with("Fn::ForEach") || name == "Fn::Transform")
    }
}
