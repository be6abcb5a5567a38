//! Mistakes that a resource has only if a condition holds, or only if it does not: values that do not fit together, and required properties
//! that `Fn::If` removes.

use std::collections::{BTreeMap, BTreeSet};

use super::conditions::{Conditions, Given, conditions_of};
use super::context::{entries, kind, properties_of};
use super::parameter_values::places::Places;
use super::serverless::globals::globals;
use crate::document::{DocumentPath, Json, Segment, Trail, View};
use crate::finding::{Finding, Report};
use crate::schema::rules::missing_property;

/// The most cases that are tried for a resource. One condition has two.
const MAX_CASES: usize = 32;
/// The most values that all cases of a template have together, unless two cases for each resource already have more. With up to 6,250 values in the
/// resources with branches, each resource gets `MAX_CASES`.
const MAX_VALUES: usize = 200_000;

/// The place and the properties of a resource, and what is known about them.
pub(super) struct Checked<'a> {
    pub(super) resource: &'a Json,
    pub(super) properties: &'a Json,
    /// The place of the properties.
    pub(super) path: &'a Trail<'a>,
}

/// The conditions of a template, and how many of their cases are tried for each resource.
pub(super) struct Branches<'a> {
    pub(super) conditions: Conditions<'a>,
    cases: usize,
}

impl<'a> Branches<'a> {
    pub(super) fn new(document: &'a Json) -> Self {
        let conditions = Conditions::new(document);
        let cases = if conditions.is_empty() { 0 } else { cases_of_each(document) };
        Self { conditions, cases }
    }

    /// Checks the properties with the branches that each condition selects. The report has the findings about all branches from `first` on,
    /// which are not reported again.
    pub(super) fn check(
        &self,
        of: &Checked<'a>,
        check: &dyn Fn(&Json, &mut Report),
        first: usize,
        report: &mut Report,
    ) {
        if self.cases == 0 {
            return;
        }
        let mut choices = Choices::default();
        choices.add(of.properties, &mut Vec::new());
        if choices.names.is_empty() {
            return;
        }
        let existing = conditions_of(of.resource);
        let key = |path: DocumentPath, finding: &Finding| {
            (path, finding.rule().id.to_owned(), finding.problem().to_owned())
        };
        let reported = report.parts().0[first..].iter();
        let mut known: BTreeSet<_> = reported.map(|finding| key(finding.path().clone(), finding)).collect();
        for case in choices.cases().take(self.cases) {
            let given = [&existing[..], &case].concat();
            let Some(example) = self.conditions.example(&given) else {
                continue;
            };
            let mut selected = Selected::new(choices.names(), &given, &self.conditions);
            selected.path = of.path.clone();
            let properties = selected.choose(of.properties);
            let mut found = Report::default();
            check(&properties, &mut found);
            for finding in found.into_findings() {
                let finding = selected.places.in_template(finding);
                let is_known =
                    around_branches(finding.path()).any(|path| known.contains(&key(path, &finding)));
                if !is_known {
                    known.insert(key(finding.path().clone(), &finding));
                    report.add(selected.explain(finding, &example));
                }
            }
        }
    }
}

/// The number of cases that are tried for each resource, at least two. It is the same for each resource, so that the order of the resources
/// decides nothing.
fn cases_of_each(document: &Json) -> usize {
    // Own rules read each resource together with Globals.
    let mut sizes_of_globals: BTreeMap<&str, Size> = BTreeMap::new();
    let sizes = entries(document, "Resources").map(|(_, resource)| {
        let mut size = Size::new(properties_of(resource).unwrap_or(&Json::Null));
        if let Some(kind) = kind(resource)
            && let Some(globals) = globals(document, kind)
        {
            let shared = sizes_of_globals.entry(kind).or_insert_with(|| Size::new(globals));
            size.values += shared.values;
            size.has_choices |= shared.has_choices;
        }
        size
    });
    let values: usize = sizes.filter(|size| size.has_choices).map(|size| size.values).sum();
    (MAX_VALUES / values.max(1)).clamp(2, MAX_CASES)
}

/// The number of values in a value, and whether `Fn::If` is among them.
#[derive(Default)]
struct Size {
    values: usize,
    has_choices: bool,
}

impl Size {
    fn new(value: &Json) -> Self {
        let mut size = Self::default();
        size.add(value);
        size
    }

    fn add(&mut self, value: &Json) {
        self.values += 1;
        self.has_choices |= matches!(View::new(value), View::Either(..));
        match value {
            Json::Array(items) => items.iter().for_each(|item| self.add(item)),
            Json::Object(members) => members.values().for_each(|member| self.add(member)),
            _ => {}
        }
    }
}

/// A place, and the places of the functions `Fn::If` that have it as a branch. A mistake of all branches is reported at the function.
fn around_branches(path: &DocumentPath) -> impl Iterator<Item = DocumentPath> {
    std::iter::successors(Some(path.clone()), |path| match path.segments() {
        [around @ .., Segment::Key(key), Segment::Index(_)] if key == "Fn::If" => {
            Some(around.iter().cloned().collect())
        }
        _ => None,
    })
}

/// The conditions that select branches.
#[derive(Default)]
struct Choices<'a> {
    names: BTreeSet<&'a str>,
    /// The conditions that lead to each branch within another branch, from the outer one to the inner one.
    nested: BTreeSet<Vec<Given<'a>>>,
}

impl<'a> Choices<'a> {
    /// Adds the conditions that `Fn::If` names in a value. The way has those that lead to the value.
    fn add(&mut self, value: &'a Json, way: &mut Vec<Given<'a>>) {
        if let View::Either(yes, otherwise) = View::new(value)
            && let Some(name) = value["Fn::If"][0].as_str()
        {
            self.names.insert(name);
            for (holds, branch) in [(true, yes), (false, otherwise)] {
                if way.contains(&(name, holds)) {
                    self.add(branch, way);
                } else if !way.contains(&(name, !holds)) {
                    way.push((name, holds));
                    if way.len() > 1 {
                        self.nested.insert(way.clone());
                    }
                    self.add(branch, way);
                    way.pop();
                }
            }
            return;
        }
        match value {
            Json::Array(items) => items.iter().for_each(|item| self.add(item, way)),
            Json::Object(members) => members.values().for_each(|member| self.add(member, way)),
            _ => {}
        }
    }

    /// The conditions whose cases are tried.
    fn names(&self) -> impl Iterator<Item = &'a str> {
        self.names.iter().copied().take(MAX_CASES / 2)
    }

    /// The results of conditions to try: those of each condition, and those that lead to nested branches, the outer branches first.
    fn cases(&self) -> impl Iterator<Item = Vec<Given<'a>>> {
        let mut nested: Vec<_> = self.nested.iter().cloned().collect();
        nested.sort_by_key(Vec::len);
        let simple = self.names().flat_map(|name| [vec![(name, true)], vec![(name, false)]]);
        simple.chain(nested).take(MAX_CASES)
    }
}

/// The branches that conditions select.
struct Selected<'a> {
    truths: BTreeMap<&'a str, bool>,
    path: Trail<'a>,
    places: Places,
    /// The members that the selected branches remove, by their objects. Places are those in the template of the author.
    removed: BTreeMap<DocumentPath, Vec<Removed>>,
}

/// A member that the selected branch removes.
struct Removed {
    name: String,
    branch: DocumentPath,
}

impl<'a> Selected<'a> {
    /// The given results of conditions, and those of the others that follow from them.
    fn new(names: impl Iterator<Item = &'a str>, given: &[Given<'a>], conditions: &Conditions<'a>) -> Self {
        let mut truths: BTreeMap<_, _> = given.iter().copied().collect();
        for name in names {
            if !truths.contains_key(name)
                && let Some(result) = conditions.result(given, name)
            {
                truths.insert(name, result);
            }
        }
        Self { truths, path: Trail::root(), places: Places::default(), removed: BTreeMap::new() }
    }

    /// The value with the selected branches in place of `Fn::If`.
    fn choose(&mut self, value: &'a Json) -> Json {
        if let View::Either(yes, otherwise) = View::new(value)
            && let Some(holds) = value["Fn::If"][0].as_str().and_then(|name| self.truths.get(name))
        {
            let (position, branch) = if *holds { (1, yes) } else { (2, otherwise) };
            self.places.add_branch(self.path.to_path(), position);
            return self.choose(branch);
        }
        match value {
            Json::Array(items) => {
                let chosen = items.iter().enumerate().map(|(position, item)| {
                    self.path.push_index(position);
                    let chosen = self.choose(item);
                    self.path.pop();
                    chosen
                });
                chosen.collect()
            }
            Json::Object(members) => {
                let mut chosen = serde_json::Map::new();
                for (name, member) in members {
                    self.path.push_key(name);
                    let value = self.choose(member);
                    if View::new(&value) == View::Absent && View::new(member) != View::Absent {
                        self.remove(name);
                    }
                    chosen.insert(name.clone(), value);
                    self.path.pop();
                }
                chosen.into()
            }
            scalar => scalar.clone(),
        }
    }

    /// Remembers that the selected branch removes the member at the current place.
    fn remove(&mut self, name: &str) {
        let mut object = self.path.to_path();
        let branch = self.places.path_in_template(&object);
        object.pop();
        let object = self.places.path_in_template(&object);
        self.removed.entry(object).or_default().push(Removed { name: name.to_owned(), branch });
    }

    /// The finding with an example of the deployments that have the mistake.
    fn explain(&self, finding: Finding, example: &str) -> Finding {
        let problem = finding.problem();
        let is_named =
            |name: &str| problem.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == name);
        let removed = self.removed.get(finding.path()).into_iter().flatten();
        let removed = removed.into_iter().find(|removed| is_named(&removed.name));
        match removed {
            Some(Removed { name, branch, .. }) if finding.is_of(&missing_property::RULE) => {
                let object = if problem == format!("{name} is required") { "it" } else { name };
                let problem = format!("{problem}, but Fn::If removes {object} {example}");
                let advice = "give it a value here too, or create the resource under the condition";
                missing_property::RULE.at(branch.clone(), problem).with_advice(advice)
            }
            _ => finding.in_deployments(example),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};

    use super::{MAX_VALUES, cases_of_each};
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
    fn nested_branch_that_removes_a_required_property_is_reported_with_the_conditions_of_both() {
        let name = json!({"Fn::If": ["C0", "live", {"Fn::If": ["C1", "next", no_value()]}]});
        assert_eq!(
            messages("AWS::Lambda::Alias", &alias(&name, "")),
            [
                "Resources.A.Properties.Name.Fn::If[2].Fn::If[2] Name is required, but Fn::If removes it when P0 is not \"x\" and P1 is not \"x\""
            ]
        );
        let name = json!({"Fn::If": ["C0", "live", {"Fn::If": ["C0", no_value(), "next"]}]});
        assert_eq!(messages("AWS::Lambda::Alias", &alias(&name, "")), [""; 0]);
    }

    #[test]
    fn first_conditions_of_many_are_tried() {
        let name = json!({"Fn::If": ["C0", "live", no_value()]});
        let text = (1..40).map(|number| json!({"Fn::If": [format!("C{number}"), "a", "b"]}));
        let description = json!({"Fn::Join": ["", text.collect::<Vec<_>>()]});
        assert_eq!(
            messages("AWS::Lambda::Alias", &alias(&name, description)),
            [
                "Resources.A.Properties.Name.Fn::If[2] Name is required, but Fn::If removes it when P0 is not \"x\""
            ]
        );
    }

    #[test]
    fn large_template_has_fewer_cases() {
        let name = json!({"Fn::If": ["C9", "live", no_value()]});
        let found = |values: usize| {
            let mut text: Vec<_> =
                (0..6).map(|number| json!({"Fn::If": [format!("C{number}"), "a", "b"]})).collect();
            text.extend(vec!["a".into(); values]);
            let found = messages("AWS::Lambda::Alias", &alias(&name, json!({"Fn::Join": ["", text]})));
            found.iter().any(|message| message.contains("Name is required"))
        };
        assert!(found(0));
        assert!(!found(MAX_VALUES / 8), "seven cases are tried, and C9 has the last two of 14");
    }

    #[test]
    fn globals_count_as_values_of_each_function() {
        let variables: Map<_, _> = (0..2_000).map(|number| (format!("V{number}"), json!("a"))).collect();
        let function = json!({"Type": "AWS::Serverless::Function"});
        let functions: Map<_, _> = (0..100).map(|number| (format!("F{number}"), function.clone())).collect();
        let choice = json!({"Fn::If": ["C", 1, 2]});
        let globals = json!({"Function": {"Timeout": choice, "Environment": {"Variables": variables}}});
        assert_eq!(cases_of_each(&json!({"Globals": globals, "Resources": functions})), 2);
    }

    fn alias(name: &Json, description: impl Into<Json>) -> Json {
        json!({
            "FunctionName": "orders", "FunctionVersion": "1", "Name": name, "Description": description.into(),
        })
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

    /// The messages about a resource whose branches `IsProduction` selects.
    fn messages(kind: &str, properties: &Json) -> Vec<String> {
        let mut document = json!({
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {
                "IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                "IsTest": {"Fn::Not": [{"Condition": "IsProduction"}]},
            },
            "Resources": {"A": {"Type": kind, "Properties": properties}},
            "Outputs": {"A": {"Condition": "IsProduction", "Value": "a"}, "B": {"Condition": "IsTest", "Value": "b"}},
        });
        for number in 0..40 {
            let [parameter, condition] = ["P", "C"].map(|letter| format!("{letter}{number}"));
            document["Conditions"][&condition] = json!({"Fn::Equals": [{"Ref": parameter}, "x"]});
            document["Parameters"][parameter] = json!({"Type": "String"});
            document["Outputs"][&condition] = json!({"Condition": condition, "Value": "c"});
        }
        let findings = validate(&document);
        findings.iter().map(|finding| format!("{} {}", finding.path(), finding.problem())).collect()
    }

    #[test]
    fn values_that_one_condition_selects_have_to_fit_together() {
        let task = |memory: &Json| {
            json!({
                "RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc",
                "Cpu": if_production(&json!("1024"), &json!("256")), "Memory": memory,
            })
        };
        let kind = "AWS::ECS::TaskDefinition";
        assert_eq!(messages(kind, &task(&if_production(&json!("2048"), &json!("512")))), [""; 0]);
        assert_eq!(
            messages(kind, &task(&if_production(&json!("2048"), &json!("4096")))),
            [
                "Resources.A.Properties.Memory.Fn::If[2] `Memory` does not take `4096` when Stage is not \"prod\""
            ]
        );
        let opposite = json!({"Fn::If": ["IsTest", "4096", "2048"]});
        assert_eq!(messages(kind, &task(&opposite)).len(), 1, "the conditions are opposites");
    }

    #[test]
    fn mistake_in_a_branch_is_reported_once_with_the_name_of_the_property() {
        let function = |mode: &Json| {
            json!({
                "Code": {"S3Bucket": "code", "S3Key": "orders.zip"}, "Runtime": "python3.13", "Handler": "a.b",
                "Role": "arn:aws:iam::111122223333:role/orders", "TracingConfig": {"Mode": mode},
            })
        };
        let mode = if_production(&json!("Activ"), &json!("PassThrough"));
        assert_eq!(
            messages("AWS::Lambda::Function", &function(&mode)),
            ["Resources.A.Properties.TracingConfig.Mode.Fn::If[1] `Mode` does not take `Activ`"]
        );
    }

    #[test]
    fn mistake_of_all_branches_is_reported_once() {
        let nested = json!({"Fn::If": ["IsTest", 2, if_production(&json!(3), &json!(4))]});
        assert_eq!(
            messages("AWS::SQS::Queue", &json!({"Bad": if_production(&json!(1), &nested)})),
            ["Resources.A.Properties.Bad unknown property `Bad`"]
        );
        let iops = if_production(&json!(3000), &json!(4000));
        let volume = json!({"AvailabilityZone": "us-east-1a", "Size": 10, "VolumeType": "gp2", "Iops": iops});
        let found = messages("AWS::EC2::Volume", &volume);
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn one_of_several_properties_stays_in_each_branch() {
        let image = if_production(&json!("ami-1a2b3c4d"), &no_value());
        assert_eq!(
            messages("AWS::EC2::Instance", &json!({"ImageId": image})),
            [
                "Resources.A.Properties.ImageId.Fn::If[2] one of ImageId, LaunchTemplate is required, but Fn::If removes ImageId when Stage is not \"prod\""
            ]
        );
        let template = json!({"LaunchTemplateName": "web", "Version": "1"});
        let template = if_production(&no_value(), &template);
        let instance = json!({"ImageId": image, "LaunchTemplate": template});
        assert_eq!(messages("AWS::EC2::Instance", &instance), [""; 0]);
    }

    #[test]
    fn exactly_one_of_several_properties_stays_in_each_branch() {
        let rule = |other: &Json| {
            json!({
                "GroupId": "sg-1a2b3c4d", "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80,
                "CidrIp": if_production(&json!("10.0.0.0/8"), &no_value()), "CidrIpv6": other,
            })
        };
        let kind = "AWS::EC2::SecurityGroupIngress";
        assert_eq!(messages(kind, &rule(&if_production(&no_value(), &json!("fd00::/8")))), [""; 0]);
        let both = messages(kind, &rule(&if_production(&json!("fd00::/8"), &no_value())));
        assert_eq!(both.len(), 1, "both in production, none elsewhere: {both:?}");
    }

    #[test]
    fn property_on_which_a_value_depends_stays_with_it() {
        let balancer = |certificates: &Json| {
            json!({
                "LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/a/1a2b3c4d5e6f7a8b",
                "Port": 443, "Protocol": "HTTPS", "Certificates": certificates,
                "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}],
            })
        };
        let certificate = json!([{"CertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/a"}]);
        let found = messages(
            "AWS::ElasticLoadBalancingV2::Listener",
            &balancer(&if_production(&certificate, &no_value())),
        );
        assert_eq!(
            found,
            [
                "Resources.A.Properties.Certificates.Fn::If[2] Certificates is required, but Fn::If removes it when Stage is not \"prod\""
            ]
        );
    }
}
