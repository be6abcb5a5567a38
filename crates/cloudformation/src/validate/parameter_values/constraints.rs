//! Values compared with the types and constraints of their parameters.

use std::collections::BTreeMap;

use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::not_allowed;
use crate::template::Constraints;

/// Reports values that CloudFormation refuses. Names that the template does not have are left to the caller, because the same values may be
/// meant for several templates.
pub(in crate::validate) fn check(document: &Json, values: &BTreeMap<String, String>, report: &mut Report) {
    for (name, value) in values {
        let Some(parameter) = document.get("Parameters").and_then(|all| all.get(name)?.as_object()) else {
            continue;
        };
        let Some(problem) = problem(&Constraints::new(parameter), &Json::from(value.as_str())) else {
            continue;
        };
        let advice = parameter.get("ConstraintDescription").and_then(Json::as_str).unwrap_or_default();
        let path = DocumentPath::from_keys(&["Parameters", name]);
        report.add(not_allowed::RULE.at(path, problem).with_advice(advice));
    }
}

/// The problem with the value of a parameter. It does not contain the value of a secret.
pub(in crate::validate) fn problem(constraints: &Constraints<'_>, value: &Json) -> Option<String> {
    let problem = constraints.objection(value)?;
    Some(if is_secret(constraints.parameter()) {
        "the given value does not meet the constraints of the parameter".to_owned()
    } else {
        format!("the given value is not valid: {problem}")
    })
}

/// Whether CloudFormation hides the value of a parameter, so that no message may contain it.
pub(super) fn is_secret(parameter: &serde_json::Map<String, Json>) -> bool {
    parameter.get("NoEcho").is_some_and(|hides| *hides != false && *hides != "false")
}
