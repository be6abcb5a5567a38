//! Strings with `${Name}` that no `Fn::Sub` reads.

use crate::document::{Trail, variables};
use crate::finding::Finding;
use crate::rule::{Rule, Severity};
use crate::validate::symbols::Symbols;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "missing-sub",
    severity: Severity::Warning,
    summary: "A String names a parameter or a resource as Fn::Sub does, but is not an argument of Fn::Sub",
    why: "The characters `${Name}` stay in the value as they are written.",
    bad: include_str!("../../../tests/rules/missing-sub/bad.yaml"),
    good: include_str!("../../../tests/rules/missing-sub/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html",
};

/// Below these keys, `Fn::Sub` or the service replaces `${Name}`, or nothing reads it. A state machine has
/// substitutions of its definition.
const REPLACED_ELSEWHERE: [&str; 4] = ["Fn::Sub", "Metadata", "Definition", "DefinitionString"];

pub(in crate::validate) fn check(text: &str, path: &Trail<'_>, symbols: &Symbols<'_>) -> Option<Finding> {
    // To search one character takes a fraction of the time of a search for two.
    if !text.contains('$') || symbols.may_use() || path.keys().any(|key| REPLACED_ELSEWHERE.contains(&key)) {
        return None;
    }
    let name = variables(text).find(|name| {
        let target = name.split_once('.').map_or(*name, |(resource, _)| resource);
        symbols.is_reference(target)
    })?;
    let problem = format!("${{{name}}} stays as it is, because no Fn::Sub reads this String");
    Some(RULE.at(path.to_path(), problem).with_advice("put Fn::Sub around it"))
}
