//! Nested stacks whose templates are files next to the document, as `aws cloudformation package` finds them: their
//! parameters and outputs.

use std::collections::BTreeMap;

use serde_json::Map;

use crate::document::{
    DocumentPath, Json, Trail, View, Visitor, branches, get_att, literals, variables, visit,
};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::template::Constraints;
use crate::validate::context::{entries, kind, properties_of};
use crate::validate::parameter_values::constraints::problem;
use crate::validate::transforms::openings;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "nested-stack",
    severity: Severity::Error,
    summary: "A nested stack has other parameters or outputs than its template",
    why: "CloudFormation creates or updates no resource of the nested stack.",
    bad: include_str!("../../../tests/rules/nested-stack/bad.yaml"),
    good: include_str!("../../../tests/rules/nested-stack/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html",
};

/// The types of nested stacks, and the property that names their template.
pub(crate) const STACKS: [(&str, &str); 2] =
    [("AWS::CloudFormation::Stack", "TemplateURL"), ("AWS::Serverless::Application", "Location")];

/// Whether a template has a nested stack whose template may be a file.
pub(in crate::validate) fn is_in(document: &Json) -> bool {
    stacks(document).next().is_some()
}

/// Checks every nested stack whose template can be read. `read` gets each path that is not a URL, once.
pub(in crate::validate) fn check(document: &Json, read: impl Fn(&str) -> Option<Json>, report: &mut Report) {
    // A macro or a loop can add parameters and outputs, so such a template is not checked.
    let is_complete = |template: &Json| template.get("Resources").is_some() && openings(template).is_empty();
    let mut files = BTreeMap::new();
    for (.., place) in stacks(document) {
        files.entry(place).or_insert_with(|| read(place).filter(is_complete));
    }
    if files.is_empty() {
        return;
    }
    let children =
        files.iter().filter_map(|(place, template)| Some((*place, Child::new(template.as_ref()?))));
    let children: BTreeMap<&str, Child<'_>> = children.collect();
    let mut templates = BTreeMap::new();
    for (id, properties, place) in stacks(document) {
        let Some(child) = children.get(place) else { continue };
        parameters(child, properties, &DocumentPath::from_keys(&["Resources", id, "Properties"]), report);
        templates.insert(id, child.template);
    }
    for section in ["Resources", "Outputs"] {
        if let Some(value) = document.get(section) {
            let mut outputs = Outputs { templates: &templates, report: &mut *report };
            visit(&mut Trail::from_keys(&[section]), value, &mut outputs);
        }
    }
}

/// The logical IDs of the nested stacks, their properties, and the paths of their templates.
fn stacks(document: &Json) -> impl Iterator<Item = (&str, &Json, &str)> {
    entries(document, "Resources").filter_map(|(id, resource)| {
        let kind = kind(resource)?;
        let (_, property) = STACKS.iter().find(|(stack, _)| *stack == kind)?;
        let properties = properties_of(resource)?;
        let place = properties.get(property)?.as_str().filter(|place| !place.contains("://"))?;
        Some((id.as_str(), properties, place))
    })
}

/// The template of nested stacks. Many stacks can have the same.
struct Child<'t> {
    template: &'t Json,
    /// The constraints of the parameters, by name; none where a parameter is not an object.
    constraints: BTreeMap<&'t str, Option<Constraints<'t>>>,
}

impl<'t> Child<'t> {
    fn new(template: &'t Json) -> Self {
        let parameters = entries(template, "Parameters");
        let constraints =
            parameters.map(|(name, parameter)| (name.as_str(), parameter.as_object().map(Constraints::new)));
        Self { template, constraints: constraints.collect() }
    }
}

fn parameters(child: &Child<'_>, properties: &Json, path: &DocumentPath, report: &mut Report) {
    let nothing = Map::new();
    let path = path.key("Parameters");
    let Some(given) = properties.get("Parameters") else {
        return given_parameters(child, &nothing, &path, report);
    };
    for (path, given) in branches(given, &path) {
        match View::new(given) {
            View::Literal(Json::Object(given)) => given_parameters(child, given, &path, report),
            View::Absent => given_parameters(child, &nothing, &path, report),
            _ => {}
        }
    }
}

fn given_parameters(child: &Child<'_>, given: &Map<String, Json>, path: &DocumentPath, report: &mut Report) {
    if given.contains_key("Fn::Transform") {
        return;
    }
    let names = || entries(child.template, "Parameters").map(|(name, _)| name.as_str());
    for name in given.keys().filter(|name| !child.constraints.contains_key(name.as_str())) {
        let problem = format!("the nested template has no parameter {name}");
        let finding = RULE.at(path.key(name), problem);
        report.add(finding.suggest(name, names(), report.speller()).about_own_name());
    }
    for (name, parameter) in entries(child.template, "Parameters") {
        let value = given.get(name);
        if parameter.get("Default").is_none() {
            let missing = value.map_or_else(|| vec![path.clone()], |value| absences(value, &path.key(name)));
            let problem = format!("the nested template needs a value for {name}");
            report.extend(missing.into_iter().map(|path| RULE.at(path, problem.as_str())));
        }
        if let (Some(Some(constraints)), Some(value)) = (child.constraints.get(name.as_str()), value) {
            values(constraints, value, &path.key(name), report);
        }
    }
}

/// The places of `AWS::NoValue` in a value.
fn absences(value: &Json, path: &DocumentPath) -> Vec<DocumentPath> {
    let branches = branches(value, path).into_iter();
    branches.filter(|(_, branch)| View::new(branch) == View::Absent).map(|(path, _)| path).collect()
}

/// Reports the values of a parameter that its constraints refuse.
fn values(constraints: &Constraints<'_>, value: &Json, path: &DocumentPath, report: &mut Report) {
    for (path, value) in literals(value, path) {
        let is_scalar = !value.is_array() && !value.is_object();
        if let Some(problem) = problem(constraints, value).filter(|_| is_scalar) {
            report.add(RULE.at(path, problem));
        }
    }
}

/// The attributes of nested stacks that the document names.
struct Outputs<'t, 'r> {
    /// The templates by the logical ID of their stack.
    templates: &'t BTreeMap<&'t str, &'t Json>,
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for Outputs<'_, '_> {
    fn value(&mut self, _path: &Trail<'a>, _value: &'a Json) -> bool {
        true
    }

    fn member(&mut self, path: &Trail<'a>, name: &'a str, value: &'a Json, _is_only: bool) {
        match name {
            "Fn::GetAtt" => {
                if let Some((resource, Some(attribute))) = get_att(value) {
                    self.check(resource, attribute, path);
                }
            }
            "Fn::Sub" => {
                let (text, own) = match value {
                    Json::Array(arguments) => (arguments.first(), arguments.get(1)),
                    text => (Some(text), None),
                };
                let names = variables(text.and_then(Json::as_str).unwrap_or_default());
                for name in names.filter(|name| own.is_none_or(|own| own.get(name).is_none())) {
                    if let Some((resource, attribute)) = name.split_once('.') {
                        self.check(resource, attribute, path);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Outputs<'_, '_> {
    /// Reports an attribute that names an output which the template of a nested stack does not have.
    fn check(&mut self, resource: &str, attribute: &str, path: &Trail<'_>) {
        if let Some(template) = self.templates.get(resource)
            && let Some(output) = attribute.strip_prefix("Outputs.")
            && template.get("Outputs").is_none_or(|outputs| outputs.get(output).is_none())
        {
            let problem = format!("the nested template has no output {output}");
            let names = entries(template, "Outputs").map(|(name, _)| name.as_str());
            let finding = RULE
                .at(path.to_path(), problem)
                .suggest(output, names, self.report.speller())
                .about_own_name();
            self.report.add(finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::check;
    use crate::finding::Report;

    macro_rules! parameters {
        ($($test:ident: $properties:tt => $expected:expr;)*) => {$(
            #[test]
            fn $test() {
                let expected: &[&str] = &$expected;
                assert_eq!(problems(&json!($properties), &json!({"Fn::GetAtt": ["Child", "Outputs.Arn"]})), expected);
            }
        )*};
    }

    parameters! {
        required_parameter_is_enough: {"TemplateURL": "child.yaml", "Parameters": {"Bucket": "a"}} => [];
        parameter_with_a_default_is_accepted:
            {"TemplateURL": "child.yaml", "Parameters": {"Bucket": "a", "Stage": "b"}} => [];
        parameters_from_a_macro_are_accepted:
            {"TemplateURL": "child.yaml", "Parameters": {"Fn::Transform": {"Name": "AWS::Include"}}} => [];
        template_on_the_internet_is_not_read:
            {"TemplateURL": "https://example.com/child.yaml", "Parameters": {"Bukcet": "a"}} => [];
        template_that_cannot_be_read_is_not_checked:
            {"TemplateURL": "other.yaml", "Parameters": {"Bukcet": "a"}} => [];
        missing_parameters_are_reported:
            {"TemplateURL": "child.yaml"} =>
            ["Resources.Child.Properties.Parameters the nested template needs a value for Bucket "];
        misspelt_parameter_is_reported_with_the_nearest:
            {"TemplateURL": "child.yaml", "Parameters": {"Bukcet": "a"}} => [
                "Resources.Child.Properties.Parameters.Bukcet the nested template has no parameter Bukcet did you mean `Bucket`?",
                "Resources.Child.Properties.Parameters the nested template needs a value for Bucket ",
            ];
        value_that_is_not_allowed_is_reported:
            {"TemplateURL": "child.yaml", "Parameters": {"Bucket": "a", "Stage": {"Fn::If": ["C", "prod", {"Ref": "P"}]}}} => [
                "Resources.Child.Properties.Parameters.Stage.Fn::If[1] the given value is not valid: \"prod\" is not among the AllowedValues ",
            ];
        value_of_a_secret_is_not_shown:
            {"TemplateURL": "child.yaml", "Parameters": {"Bucket": "a", "Password": "short"}} => [
                "Resources.Child.Properties.Parameters.Password the given value does not meet the constraints of the parameter ",
            ];
        value_that_is_removed_is_missing:
            {"TemplateURL": "child.yaml", "Parameters": {"Bucket": {"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]}, "Stage": {"Ref": "AWS::NoValue"}}} =>
            ["Resources.Child.Properties.Parameters.Bucket.Fn::If[2] the nested template needs a value for Bucket "];
        removed_parameters_are_missing:
            {"TemplateURL": "child.yaml", "Parameters": {"Ref": "AWS::NoValue"}} =>
            ["Resources.Child.Properties.Parameters the nested template needs a value for Bucket "];
        missing_parameter_in_a_branch_is_reported:
            {"TemplateURL": "child.yaml", "Parameters": {"Fn::If": ["C", {"Bucket": "a"}, {}]}} =>
            ["Resources.Child.Properties.Parameters.Fn::If[2] the nested template needs a value for Bucket "];
    }

    #[test]
    fn outputs_of_a_stack_are_those_of_its_template() {
        let properties = json!({"TemplateURL": "child.yaml", "Parameters": {"Bucket": "a"}});
        let wrong = json!({"Fn::Join": ["", [{"Fn::GetAtt": "Child.Outputs.Arm"}]]});
        assert_eq!(
            problems(&properties, &wrong),
            [
                "Outputs.O.Value.Fn::Join[1][0].Fn::GetAtt the nested template has no output Arm did you mean `Arn`?"
            ]
        );
    }

    #[test]
    fn outputs_in_a_text_are_those_of_the_template() {
        let properties = json!({"TemplateURL": "child.yaml", "Parameters": {"Bucket": "a"}});
        let wrong = "Outputs.O.Value.Fn::Sub the nested template has no output Arm did you mean `Arn`?";
        for (value, expected) in [
            (json!({"Fn::Sub": "${Child.Outputs.Arn} ${!Child.Outputs.Arm} ${Child}"}), &[][..]),
            (json!({"Fn::Sub": "${Child.Outputs.Arm}"}), &[wrong]),
            (json!({"Fn::Sub": ["${Child.Outputs.Arm}${x}", {"x": "y"}]}), &[wrong]),
            (json!({"Fn::Sub": ["${Child.Outputs.Arm}", {"Child.Outputs.Arm": "y"}]}), &[]),
        ] {
            assert_eq!(problems(&properties, &value), expected, "{value}");
        }
    }

    fn problems(properties: &Json, value: &Json) -> Vec<String> {
        let child = json!({
            "Parameters": {
                "Bucket": {"Type": "String", "MaxLength": 63},
                "Stage": {"Type": "String", "Default": "dev", "AllowedValues": ["dev", "b"]},
                "Password": {"Type": "String", "Default": "", "NoEcho": true, "AllowedPattern": "|.{8,}"},
            },
            "Resources": {}, "Outputs": {"Arn": {"Value": "x"}},
        });
        let document = json!({
            "Resources": {"Child": {"Type": "AWS::CloudFormation::Stack", "Properties": properties}},
            "Outputs": {"O": {"Value": value}},
        });
        let read = |place: &str| if place == "child.yaml" { Some(child.clone()) } else { None };
        let mut report = Report::default();
        check(&document, read, &mut report);
        let findings = report.into_findings();
        findings
            .iter()
            .map(|finding| format!("{} {} {}", finding.path(), finding.problem(), finding.advice()))
            .collect()
    }
}
