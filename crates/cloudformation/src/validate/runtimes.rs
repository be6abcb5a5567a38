//! Lambda runtimes that AWS has closed, see
//! [its calendar](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy).

use serde_json::Value as Json;

use super::context::entries;
use crate::document::literals;
use crate::{DocumentPath, Finding, Report};

/// One runtime a line: its name, what is blocked (`create`, or `update` as well), and its successor, if any.
#[cfg(feature = "facts")]
const CLOSED: &str = include_str!("../../runtimes.txt");
#[cfg(not(feature = "facts"))]
const CLOSED: &str = "";

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
    let mut words = CLOSED.lines().map(|line| line.split(' ')).find_map(|mut words| {
        let found = words.next() == Some(name);
        found.then_some(words)
    })?;
    let finding = match words.next()? {
        "create" => {
            Finding::warning("closed-runtime", path, format!("Lambda makes no new function of {name}"))
        }
        _ => Finding::error(
            "closed-runtime",
            path,
            format!("Lambda neither makes nor updates functions of {name}"),
        ),
    };
    Some(match words.next() {
        Some(successor) => finding.with_advice(format!("use {successor}")),
        None => finding,
    })
}
