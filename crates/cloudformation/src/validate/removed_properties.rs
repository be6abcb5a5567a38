//! Required properties that `Fn::If` removes in some deployments.

use super::conditions::{Conditions, Given, cases, conditions_of};
use crate::document::{DocumentPath, Json, Trail, View, Visitor, branches, visit};
use crate::finding::Report;
use crate::schema::Schema;
use crate::schema::rules::missing_property;

/// Checks the properties of one resource. The path is that of the resource.
pub(super) fn check<'a>(
    schema: &'a Schema,
    resource: &'a Json,
    path: &DocumentPath,
    conditions: &'a Conditions<'a>,
    report: &mut Report,
) {
    if conditions.is_empty() {
        return;
    }
    let Some(properties) = resource.get("Properties") else { return };
    let path = path.key("Properties");
    let properties_at = path.segments().len();
    let given = conditions_of(resource);
    visit(
        &mut Trail::from(&path),
        properties,
        &mut Removals { schema, properties_at, conditions, given, report },
    );
}

struct Removals<'a, 'r> {
    schema: &'a Schema,
    /// The number of segments that lead to the properties.
    properties_at: usize,
    conditions: &'a Conditions<'a>,
    /// The conditions under which the resource has the node.
    given: Vec<Given<'a>>,
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for Removals<'a, '_> {
    fn value(&mut self, _path: &Trail<'a>, _value: &'a Json) -> bool {
        true
    }

    fn member(&mut self, path: &Trail<'a>, name: &'a str, value: &'a Json, _is_only: bool) {
        let View::Either(..) = View::new(value) else { return };
        let path = path.to_path();
        let branches = branches(value, &path);
        let is_absent = |branch: &Json| View::new(branch) == View::Absent;
        let is_sometimes_absent = branches.iter().any(|(_, branch)| is_absent(branch))
            && branches.iter().any(|(_, branch)| !is_absent(branch));
        if !is_sometimes_absent || !self.requires(&path, name) {
            return;
        }
        for ((place, branch), (given, _)) in branches.into_iter().zip(cases(&self.given, value)) {
            if is_absent(branch)
                && let Some(example) = self.conditions.example(&given)
            {
                let problem = format!("{name} is required, but Fn::If removes it {example}");
                let advice = "give it a value here too, or create the resource under the condition";
                self.report.add(missing_property::RULE.at(place, problem).with_advice(advice));
            }
        }
    }

    fn enter_branch(&mut self, condition: &'a str, holds: bool) {
        self.given.push((condition, holds));
    }

    fn leave_branch(&mut self) {
        self.given.pop();
    }
}

impl Removals<'_, '_> {
    /// Whether each schema that knows a property requires it. The path is that of the property.
    fn requires(&self, path: &DocumentPath, name: &str) -> bool {
        let Some([object @ .., _]) = path.segments().get(self.properties_at..) else { return false };
        let schemas = self.schema.below(object);
        let mut knowing = schemas.into_iter().filter(|schema| schema.property(name).is_some()).peekable();
        knowing.peek().is_some() && knowing.all(|schema| schema.requires(name))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::validate::validate;

    /// The findings about an alias whose `Name` is a function.
    fn findings(condition: Option<&str>, name: &Json) -> Vec<String> {
        let mut alias = json!({"Type": "AWS::Lambda::Alias", "Properties": {
            "FunctionName": "orders", "FunctionVersion": "1", "Name": name,
        }});
        if let Some(condition) = condition {
            alias["Condition"] = condition.into();
        }
        let document = json!({
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {"IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
            "Resources": {"A": alias},
        });
        let findings = validate(&document);
        findings.iter().map(|finding| format!("{} {}", finding.path(), finding.problem())).collect()
    }

    fn if_production(yes: &Json, otherwise: &Json) -> Json {
        json!({"Fn::If": ["IsProduction", yes, otherwise]})
    }

    fn no_value() -> Json {
        json!({"Ref": "AWS::NoValue"})
    }

    #[test]
    fn branch_that_removes_a_required_property_is_reported_with_an_example() {
        assert_eq!(
            findings(None, &if_production(&json!("live"), &no_value())),
            [
                "Resources.A.Properties.Name.Fn::If[2] Name is required, but Fn::If removes it when Stage is not \"prod\""
            ]
        );
    }

    #[test]
    fn branch_that_the_condition_of_the_resource_excludes_is_accepted() {
        let name = if_production(&json!("live"), &no_value());
        assert_eq!(findings(Some("IsProduction"), &name), [""; 0]);
    }

    #[test]
    fn branch_that_the_branch_around_it_excludes_is_accepted() {
        let inner = if_production(&json!("live"), &no_value());
        assert_eq!(findings(None, &if_production(&inner, &json!("next"))), [""; 0]);
    }

    #[test]
    fn property_that_no_branch_has_is_missing_only_once() {
        assert_eq!(
            findings(None, &if_production(&no_value(), &no_value())),
            ["Resources.A.Properties Name is required"]
        );
    }

    #[test]
    fn optional_property_may_be_removed() {
        let document = json!({
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {"IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
            "Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {
                "QueueName": if_production(&json!("orders"), &no_value()),
            }}},
        });
        assert_eq!(validate(&document), []);
    }
}
