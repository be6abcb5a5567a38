//! The rules of all checks.

use cloudformation::Rule;

use crate::site;

/// Every rule about templates, constructs and sites, sorted by ID.
///
/// ```
/// let rule = infra::rules().find(|rule| rule.id == "gate-name").expect("a rule about sites");
/// assert_eq!(rule.summary, "The name of the gate's function is too long for Lambda");
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let mut rules: Vec<&Rule> =
        cloudformation::rules().chain(constructs::rules::all()).chain(site::rules::all()).collect();
    rules.sort_unstable_by_key(|rule| rule.id);
    rules.into_iter()
}
