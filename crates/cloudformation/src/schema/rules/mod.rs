//! The rules that the keywords of a schema stand for.

pub(crate) mod bounds;
pub(crate) mod conflict;
pub(crate) mod duplicate;
pub(crate) mod missing_property;
pub(crate) mod not_allowed;
pub(crate) mod pattern;
pub(crate) mod unknown_property;
pub(crate) mod wrong_reference;
pub(crate) mod wrong_type;

use crate::rule::Rule;

/// All rules of the schema engine, in order of name.
pub(crate) static ALL: &[&Rule] = &[
    &bounds::RULE,
    &conflict::RULE,
    &duplicate::RULE,
    &missing_property::RULE,
    &not_allowed::RULE,
    &pattern::RULE,
    &unknown_property::RULE,
    &wrong_reference::RULE,
    &wrong_type::RULE,
];
