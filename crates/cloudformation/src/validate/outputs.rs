//! Outputs whose values are Lists.

use super::context::entries;
use super::known_types::KnownTypes;
use super::return_values::return_value;
use crate::document::{DocumentPath, Json, branches};
use crate::finding::Report;
use crate::schema::WRONG_TYPE;

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    for (id, output) in entries(document, "Outputs") {
        let Some(value) = output.get("Value") else { continue };
        for (path, value) in branches(value, &DocumentPath::from_keys(&["Outputs", id, "Value"])) {
            let Some(returned) = return_value(document, types, value) else { continue };
            if returned.is_list == Some(true) {
                let problem = format!("expected a String, and {} is a List", returned.name);
                report.add(WRONG_TYPE.at(path, problem).with_advice("make it a String with Fn::Join"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::validate::validate;

    fn findings(value: &Json) -> Vec<String> {
        let document = json!({
            "Parameters": {"Zones": {"Type": "CommaDelimitedList"}},
            "Resources": {"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Fn::Select": [0, {"Ref": "Zones"}]}}}},
            "Outputs": {"A": {"Value": value}},
        });
        validate(&document).iter().map(|found| format!("{} {}", found.path(), found.problem())).collect()
    }

    #[test]
    fn output_is_a_string() {
        assert_eq!(
            findings(&json!({"Fn::GetAtt": ["V", "CidrBlockAssociations"]})),
            ["Outputs.A.Value expected a String, and the CidrBlockAssociations of V is a List"]
        );
        assert_eq!(findings(&json!({"Ref": "Zones"})).len(), 1);
        assert_eq!(findings(&json!({"Fn::GetAtt": ["V", "CidrBlock"]})), [""; 0]);
        assert_eq!(findings(&json!({"Fn::Join": [",", {"Ref": "Zones"}]})), [""; 0]);
    }
}
