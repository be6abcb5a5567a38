//! Lambda runtimes that AWS has closed.

use cloudformation_facts::{BlockedOperations, closed_runtime};

use crate::document::{DocumentPath, Json, literals};
use crate::finding::{Finding, Report};
use crate::rule::{Rule, Severity};
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::serverless::globals::{globals, is_ignored};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "closed-runtime",
    severity: Severity::Error,
    summary: "Lambda no longer creates functions with this runtime",
    why: "The deployment fails when the function is created, or when it is updated.",
    bad: include_str!("../../../tests/rules/closed-runtime/bad.yaml"),
    good: include_str!("../../../tests/rules/closed-runtime/good.yaml"),
    source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy",
};

const FUNCTIONS: [&str; 2] = ["AWS::Lambda::Function", "AWS::Serverless::Function"];

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    let global = globals(document, FUNCTIONS[1]).and_then(|globals| globals.get("Runtime"));
    if let Some(runtime) = global
        && !is_ignored_by_all(document)
    {
        check_runtime(runtime, &DocumentPath::from_keys(&["Globals", "Function", "Runtime"]), report);
    }
    for (id, resource) in entries(document, "Resources") {
        if !kind(resource).is_some_and(|kind| FUNCTIONS.contains(&kind)) {
            continue;
        }
        let Some(runtime) = properties_of(resource).and_then(|properties| properties.get("Runtime")) else {
            continue;
        };
        let path = DocumentPath::from_keys(&["Resources", id, "Properties", "Runtime"]);
        check_runtime(runtime, &path, report);
    }
}

/// Whether the template has functions of SAM, and all of them ignore the runtime of Globals.
fn is_ignored_by_all(document: &Json) -> bool {
    let mut functions = entries(document, "Resources")
        .filter(|(_, resource)| kind(resource) == Some(FUNCTIONS[1]))
        .peekable();
    functions.peek().is_some() && functions.all(|(_, function)| is_ignored(function, "Runtime"))
}

fn check_runtime(runtime: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, name) in literals(runtime, path) {
        if let Some(name) = name.as_str() {
            report.extend(finding(path, name));
        }
    }
}

fn finding(path: DocumentPath, name: &str) -> Option<Finding> {
    let runtime = closed_runtime(name)?;
    let finding = match runtime.blocked {
        BlockedOperations::Create => {
            RULE.at(path, format!("Lambda no longer creates functions with {name}")).as_warning()
        }
        BlockedOperations::CreateAndUpdate => {
            RULE.at(path, format!("Lambda no longer creates or updates functions with {name}"))
        }
    };
    Some(match runtime.successor {
        Some(successor) => finding.with_advice(format!("use {successor}")),
        None => finding,
    })
}
