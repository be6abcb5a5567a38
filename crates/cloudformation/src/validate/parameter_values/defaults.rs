//! Defaults of parameters that the properties do not take.

use std::collections::BTreeMap;

use super::deployed::Deployed;
use crate::document::{Json, bare_text};
use crate::finding::{Finding, Report};
use crate::validate::context::entries;

/// Checks the template as it is deployed with the defaults of those parameters that have no known value. A deployment can choose another
/// value, so the findings are warnings. The checks get the logical IDs of the resources in which such a value is.
pub(in crate::validate) fn check(
    document: &Json,
    known: &BTreeMap<String, String>,
    checks: impl FnOnce(&Json, &dyn Fn(&str) -> bool, &mut Report),
    report: &mut Report,
) {
    let mut values = known.clone();
    for (name, parameter) in entries(document, "Parameters") {
        let default = parameter.get("Default").map(bare_text).unwrap_or_default();
        // An empty default stands for a value that the deployment has to give.
        if !default.is_empty() {
            values.entry(name.clone()).or_insert_with(|| default.into_owned());
        }
    }
    if values.len() == known.len() {
        return;
    }
    let Some(deployed) = Deployed::for_resources(document, &values) else { return };
    let mut found = Report::default();
    deployed.check(&mut found, |document, report| {
        checks(document, &|logical_id| deployed.has_result_in(logical_id), report);
    });
    let (reported, _) = report.parts();
    let is_new = |finding: &Finding| {
        let is_same =
            |other: &Finding| other.path() == finding.path() && other.rule().id == finding.rule().id;
        !finding.cause().is_empty() && !reported.iter().any(is_same)
    };
    let new: Vec<Finding> = found.into_findings().into_iter().filter(is_new).collect();
    report.extend(new.into_iter().map(|finding| {
        let cause = finding.cause().replace("has this value", "has this value by default");
        finding.with_cause(cause).as_warning()
    }));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::validate::{Validator, validate};

    fn queue(parameter: &Json, delay: &Json) -> Json {
        json!({
            "Parameters": {"P": parameter, "Q": {"Type": "String"}},
            "Conditions": {"HasDelay": {"Fn::Not": [{"Fn::Equals": [{"Ref": "P"}, "none"]}]}},
            "Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay, "QueueName": {"Ref": "Q"}}}},
            "Outputs": {"A": {"Condition": "HasDelay", "Value": "a"}},
        })
    }

    fn found(document: &Json) -> Vec<String> {
        let findings = validate(document);
        findings.iter().map(|found| format!("{found}; {}", found.cause())).collect()
    }

    #[test]
    fn default_that_the_property_refuses_is_a_warning() {
        let delay = json!({"Ref": "P"});
        assert_eq!(
            found(&queue(&json!({"Type": "Number", "Default": 901}), &delay)),
            [
                "warning[bounds] Resources.A.Properties.DelaySeconds: 901 is above the maximum of 900; P has this value by default"
            ]
        );
        assert_eq!(found(&queue(&json!({"Type": "Number", "Default": 900}), &delay)), [""; 0]);
    }

    #[test]
    fn empty_default_stands_for_a_value_that_is_missing() {
        assert_eq!(found(&queue(&json!({"Type": "String", "Default": ""}), &json!({"Ref": "P"}))), [""; 0]);
    }

    #[test]
    fn branch_that_the_default_excludes_is_accepted() {
        let delay = json!({"Fn::If": ["HasDelay", {"Ref": "P"}, {"Ref": "AWS::NoValue"}]});
        assert_eq!(found(&queue(&json!({"Type": "String", "Default": "none"}), &delay)), [""; 0]);
    }

    #[test]
    fn given_value_replaces_the_default() {
        let document = queue(&json!({"Type": "Number", "Default": 901}), &json!({"Ref": "P"}));
        let validator = Validator::new().with_parameters([("P".to_owned(), "5".to_owned())]);
        assert_eq!(validator.validate(&document), []);
    }

    #[test]
    fn result_of_a_function_of_a_default_is_checked() {
        let document = queue(&json!({"Type": "String", "Default": "soon"}), &json!({"Fn::Sub": "${P}"}));
        assert_eq!(found(&document).len(), 1);
    }

    #[test]
    fn mapping_is_read_with_the_default() {
        let delay = json!({"Fn::FindInMap": ["Delays", {"Ref": "P"}, "seconds"]});
        let mut document = queue(&json!({"Type": "String", "Default": "long"}), &delay);
        document["Mappings"] = json!({"Delays": {"long": {"seconds": 901}}});
        assert_eq!(found(&document).len(), 1);
    }
}
