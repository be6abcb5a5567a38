//! Lambda runtimes that AWS has closed, see
//! [its calendar](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy).

use cloudformation_facts::{BlockedOperations, closed_runtime};
use serde_json::Value as Json;

use super::context::entries;
use crate::document::literals;
use crate::{DocumentPath, Finding, Report};

const FUNCTIONS: [&str; 2] = ["AWS::Lambda::Function", "AWS::Serverless::Function"];

pub(super) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let is_function =
            resource.get("Type").and_then(Json::as_str).is_some_and(|it| FUNCTIONS.contains(&it));
        let runtime = resource.get("Properties").and_then(|properties| properties.get("Runtime"));
        if let Some(runtime) = runtime.filter(|_| is_function) {
            let path = DocumentPath::from_keys(&["Resources", id, "Properties", "Runtime"]);
            report
                .extend(literals(runtime, &path).filter_map(|(path, name)| objection(path, name.as_str()?)));
        }
    }
}

fn objection(path: DocumentPath, name: &str) -> Option<Finding> {
    let runtime = closed_runtime(name)?;
    let finding = match runtime.blocked {
        BlockedOperations::Create => {
            Finding::warning("closed-runtime", path, format!("Lambda makes no new function of {name}"))
        }
        BlockedOperations::CreateAndUpdate => Finding::error(
            "closed-runtime",
            path,
            format!("Lambda neither makes nor updates functions of {name}"),
        ),
    };
    Some(match runtime.successor {
        Some(successor) => finding.with_advice(format!("use {successor}")),
        None => finding,
    })
}
