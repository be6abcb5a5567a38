//! The policy templates of SAM: the name of each, and the parameters that it requires.

use std::fmt::Write;

use serde_json::Value;

use cloudformation_codegen::members;

/// Returns one line per policy template: its name, a colon, and its parameters, separated by spaces.
pub(crate) fn lines(document: &Value) -> String {
    let mut lines = String::new();
    for (name, template) in members(document, "Templates") {
        let _ = write!(lines, "{name}:");
        for (parameter, _) in members(template, "Parameters") {
            let _ = write!(lines, " {parameter}");
        }
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::lines;

    #[test]
    fn policy_template_has_its_parameters() {
        let document = json!({"Templates": {
            "SQSPollerPolicy": {"Parameters": {"QueueName": {}}, "Definition": {}},
            "AMIDescribePolicy": {"Parameters": {}},
        }});
        assert_eq!(lines(&document), "SQSPollerPolicy: QueueName\nAMIDescribePolicy:\n");
    }
}
