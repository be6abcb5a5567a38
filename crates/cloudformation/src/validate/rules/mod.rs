//! The rules of the validator.

use crate::{Rule, Severity};

const fn error(id: &'static str, summary: &'static str) -> Rule {
    Rule::new(id, Severity::Error, summary)
}

const fn warning(id: &'static str, summary: &'static str) -> Rule {
    Rule::new(id, Severity::Warning, summary)
}

/// Every rule of [`super::validate`] and [`super::nested`], in order of name.
pub const RULES: &[Rule] = &[
    error("bounds", "A number, a text's length or a list's size is outside what the service takes"),
    error("closed-runtime", "Lambda takes no more functions of this runtime"),
    warning(
        "conditional-reference",
        "A function names a resource that is not made under every condition under which it is used",
    ),
    error("conflict", "Two properties exclude each other"),
    error("cycle", "Resources wait for each other, or conditions name each other"),
    error("dangling-reference", "A function names something that the template does not have"),
    error("duplicate", "A list that has to be a set holds an item twice, or two resources one name"),
    error("function-form", "An intrinsic function has arguments of another form than it takes"),
    error("key-attribute", "The attributes that a table defines are not those that its keys name"),
    error("limit", "One of CloudFormation's quotas is exceeded"),
    error("logical-id", "A name is not made of ASCII letters and digits"),
    error("missing-property", "A required property is not given"),
    warning(
        "missing-sub",
        "A text names a parameter or resource as Fn::Sub does, and nothing substitutes it",
    ),
    error("missing-transform", "A function of AWS::LanguageExtensions is used without that transform"),
    error(
        "nested-stack",
        "A nested stack is not given what its template takes, or asked for what it does not give",
    ),
    error("no-resources", "A template has no resource at all"),
    error("not-allowed", "A value is not among those that are allowed"),
    error("pattern", "A text does not match the pattern of its property"),
    warning("read-only", "AWS sets this attribute; it cannot be given"),
    warning("unchecked-type", "The resource type is not known here, so nothing in it was checked"),
    warning("unknown-action", "A policy names an IAM action that AWS does not document"),
    error("unknown-function", "There is no intrinsic function of this name"),
    error("unknown-property", "There is no property of this name"),
    error("unknown-type", "There is no resource type of this name"),
    warning("unused-parameter", "Nothing refers to the parameter"),
    error(
        "wrong-reference",
        "A function yields the ID, name or ARN of another kind of resource than the property takes",
    ),
    error("wrong-type", "A value has another type than its property"),
];
