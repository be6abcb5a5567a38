//! The plan of a deployment: what happens to each stack. It is pure.

use std::collections::BTreeMap;

use cloudformation::{ParameterType, S3Object, function_call, has_dynamic_reference, restore_local_paths};
use infra::diff::Changes;
use serde_json::Value as Json;

use super::folder::AppStack;
use crate::deploy::artifacts::KEY_PREFIX;
use crate::deploy::cloud::StackState;
use crate::deploy::decision::{Decision, Fingerprint, Observed, Refusal, Start, decide};
use crate::deploy::parameters;
use crate::deploy::stack_deployment::Parameters;
use crate::deploy::template::Template;
use crate::failure::Failure;

/// A stack as the app describes it.
pub(super) struct Wanted<'a> {
    pub(super) stack: &'a AppStack,
    /// The template with uploaded files.
    pub(super) template: Template,
    pub(super) fingerprint: Fingerprint,
    /// The values of those template parameters that the stack has.
    pub(super) given: BTreeMap<String, String>,
}

/// A stack as CloudFormation reports it.
pub(super) struct Deployed {
    pub(super) state: StackState,
    pub(super) observed: Observed,
    /// The template, if the stack has a settled deployment.
    pub(super) template: Option<Json>,
}

/// What happens to a stack.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// It is deployed as it is.
    Skip,
    /// The same deployment is running.
    Follow,
    /// It is created or changed.
    Deploy(Deployment),
}

/// A change of a stack.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Deployment {
    pub(super) start: Start,
    pub(super) changes: Changes,
    /// Changes that are not in the template: a line for each parameter and tag.
    pub(super) others: Vec<String>,
    /// Whether only values that the stack reads from elsewhere can differ. CloudFormation finds out.
    pub(super) is_only_possible: bool,
    pub(super) parameters: Parameters,
}

/// The reason why a stack cannot be deployed.
#[derive(Debug)]
pub(super) enum Obstacle {
    /// The state of the stack does not allow it.
    State(Refusal),
    /// A template parameter has no value.
    Parameter(Failure),
    /// The deployed stack has the name, and none of the resources.
    OtherStack,
}

/// Plans the deployment of a stack.
pub(super) fn plan(wanted: &Wanted<'_>, deployed: Option<&Deployed>) -> Result<Step, Obstacle> {
    let start = match decide(deployed.map(|deployed| &deployed.observed), &wanted.fingerprint) {
        Decision::Refuse(refusal) => return Err(Obstacle::State(refusal)),
        Decision::Follow => return Ok(Step::Follow),
        Decision::Deploy(start) => start,
    };
    let deployed = if start.is_first() { None } else { deployed };
    let none = BTreeMap::new();
    let values = deployed.map_or(&none, |deployed| &deployed.state.parameters);
    let tags = deployed.map_or(&none, |deployed| &deployed.state.tags);
    let others: Vec<String> = parameters::changed(&wanted.given, values)
        .into_iter()
        .chain(changed_tags(&wanted.stack.entry.tags, tags))
        .collect();
    let old = deployed.and_then(|deployed| deployed.template.as_ref());
    if old.is_some_and(|old| is_other_stack(old, &wanted.template.json)) {
        return Err(Obstacle::OtherStack);
    }
    let is_same_template = old == Some(&wanted.template.json);
    let is_same = is_same_template && others.is_empty();
    if is_same && !reads_elsewhere(&wanted.template.json) {
        return Ok(Step::Skip);
    }
    let changes = changes(wanted, old);
    let parameters = choose(wanted, values).map_err(Obstacle::Parameter)?;
    Ok(Step::Deploy(Deployment { start, changes, others, is_only_possible: is_same, parameters }))
}

/// Whether a deployment would replace everything that the stack has. Its name is then most likely that of another app.
fn is_other_stack(deployed: &Json, new: &Json) -> bool {
    match deployed["Resources"].as_object() {
        Some(resources) if !resources.is_empty() => {
            resources.keys().all(|id| new["Resources"].get(id).is_none())
        }
        _ => false,
    }
}

/// Compares templates by their local files, because a file that is uploaded to another place is the same file.
fn changes(wanted: &Wanted<'_>, deployed: Option<&Json>) -> Changes {
    let new = &wanted.stack.template;
    let Some(deployed) = deployed else {
        return Changes::between(&wanted.template.without_resources(), new);
    };
    let mut old = deployed.clone();
    restore_local_paths(&mut old, |object| local_path(wanted.stack, object));
    Changes::between(&old, new)
}

/// The local path of a file that a deployment has uploaded. A file of an earlier deployment is named as a file of this one would be.
fn local_path(stack: &AppStack, object: &S3Object) -> Option<String> {
    let key = object.key.strip_prefix(KEY_PREFIX)?;
    let known = stack.assets.iter().find(|asset| asset.key == key);
    Some(known.map_or_else(|| format!("assets/{key}"), |asset| asset.path.to_string()))
}

fn choose(wanted: &Wanted<'_>, deployed: &BTreeMap<String, String>) -> Result<Parameters, Failure> {
    parameters::choose(&wanted.template, &wanted.given, deployed, |name, is_secret| {
        let label = &wanted.stack.label;
        let problem = format!("the parameter {name} of the stack {label} has no value");
        let help = if is_secret {
            "create the secret in a stack, because arguments are not secret".to_owned()
        } else {
            format!("give it a default, or add --parameter {name}=VALUE")
        };
        Err(Failure::refused(problem, help))
    })
}

/// Returns a line for each tag that the stack gets or loses. An app without tags leaves them as they are.
fn changed_tags(wanted: &BTreeMap<String, String>, deployed: &BTreeMap<String, String>) -> Vec<String> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let set = wanted.iter().filter(|(key, value)| deployed.get(*key) != Some(*value));
    let set = set.map(|(key, value)| format!("Tag {key}: {value}"));
    let removed = deployed.keys().filter(|key| !wanted.contains_key(*key) && !key.starts_with("aws:"));
    set.chain(removed.map(|key| format!("Tag {key}: removed"))).collect()
}

/// Whether the template reads values that can change without it: SSM parameters, dynamic references, outputs of other stacks that no export
/// fixes, and what transforms include.
fn reads_elsewhere(template: &Json) -> bool {
    let parameters = template["Parameters"].as_object().into_iter().flat_map(|all| all.values());
    let mut types = parameters.filter_map(|parameter| parameter["Type"].as_str());
    types.any(|kind| ParameterType::from(kind).stored_type().is_some())
        || has_reading_transform(template)
        || has_reading_value(template)
}

/// Whether a transform of the template reads a file, or is a macro of the user.
fn has_reading_transform(template: &Json) -> bool {
    let transforms = match &template["Transform"] {
        Json::Array(all) => all.as_slice(),
        transform => std::slice::from_ref(transform),
    };
    let mut names =
        transforms.iter().filter_map(|transform| transform.get("Name").unwrap_or(transform).as_str());
    names.any(|name| name == "AWS::Include" || !name.starts_with("AWS::"))
}

fn has_reading_value(value: &Json) -> bool {
    if function_call(value).is_some_and(|(name, _)| matches!(name, "Fn::GetStackOutput" | "Fn::Transform")) {
        return true;
    }
    match value {
        Json::Object(members) => members.values().any(has_reading_value),
        Json::Array(items) => items.iter().any(has_reading_value),
        Json::String(text) => has_dynamic_reference(text),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use app::manifest::Manifest;
    use aws_sdk_cloudformation::types::StackStatus;
    use cloudformation::S3Object;
    use serde_json::{Value as Json, json};

    use super::{Deployed, Obstacle, Start, Step, Wanted, plan};
    use crate::deploy::app::folder::AppStack;
    use crate::deploy::cloud::StackState;
    use crate::deploy::decision::{Observed, Refusal};
    use crate::deploy::template::Template;

    const OLD: &str = "assets/1f.zip";
    const NEW: &str = "assets/2e.zip";

    /// A stack with a table, and with a function whose code is a file.
    fn local(code: &str) -> Json {
        json!({"Resources": {
            "Orders": {"Type": "AWS::Lambda::Function", "Properties": {"Code": code}},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "orders"}},
        }})
    }

    fn uploaded(template: &Json) -> Template {
        let object = |path: &str| S3Object::new("artifacts", path.replace("assets/", "sitegate/"));
        let objects = [OLD, NEW].map(|path| (path.to_owned(), object(path)));
        Template::new(template.clone(), &BTreeMap::from(objects))
    }

    fn stack(template: &Json, tags: &Json) -> AppStack {
        let entry = json!({"name": "orders", "region": "us-east-1", "template": "a.json", "tags": tags});
        let manifest = Manifest::read(&json!({"version": 1, "stacks": [entry]}).to_string());
        let entry = manifest.expect("a manifest").stacks.remove(0);
        AppStack { entry, label: "orders".to_owned(), template: template.clone(), assets: Vec::new() }
    }

    fn wanted<'a>(stack: &'a AppStack, given: &[(&str, &str)]) -> Wanted<'a> {
        let template = uploaded(&stack.template);
        let given = values(given);
        Wanted { stack, fingerprint: template.fingerprint(&given, &stack.entry.tags), template, given }
    }

    fn values(values: &[(&str, &str)]) -> BTreeMap<String, String> {
        values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn deployed(status: StackStatus, template: &Json) -> Deployed {
        let state = StackState {
            id: "arn".to_owned(),
            status: status.clone(),
            parameters: values(&[("Days", "1")]),
            outputs: BTreeMap::new(),
            tags: values(&[("team", "orders")]),
        };
        let observed = Observed { status, token: None };
        Deployed { state, observed, template: Some(uploaded(template).json) }
    }

    /// The step of a stack that has these tags and parameters, when the old template is deployed.
    fn step(template: &Json, tags: &Json, given: &[(&str, &str)]) -> Step {
        let stack = stack(template, tags);
        let deployed = deployed(StackStatus::UpdateComplete, &local(OLD));
        plan(&wanted(&stack, given), Some(&deployed)).expect("a step")
    }

    #[test]
    fn same_stack_is_skipped() {
        assert_eq!(step(&local(OLD), &json!({}), &[]), Step::Skip);
        assert_eq!(step(&local(OLD), &json!({"team": "orders"}), &[("Days", "1")]), Step::Skip);
    }

    #[test]
    fn changed_file_is_a_change_of_its_function() {
        let Step::Deploy(deployment) = step(&local(NEW), &json!({}), &[]) else { panic!("a deployment") };
        assert_eq!(deployment.start, Start::Update);
        let [entry] = deployment.changes.diff.entries.as_slice() else { panic!("one change") };
        assert_eq!(entry.id, "Orders");
        assert!(
            cloudformation::diff::text(&deployment.changes.diff).contains("assets/1f.zip → assets/2e.zip")
        );
    }

    #[test]
    fn changed_tags_and_parameters_are_changes() {
        let tags = json!({"cost": "42"});
        let Step::Deploy(deployment) = step(&local(OLD), &tags, &[("Days", "2")]) else {
            panic!("a deployment")
        };
        assert_eq!(deployment.others, ["Parameter Days: 2", "Tag cost: 42", "Tag team: removed"]);
        assert!(deployment.changes.is_empty());
    }

    #[test]
    fn missing_stack_is_created_with_all_resources() {
        let stack = stack(&local(OLD), &json!({}));
        let Ok(Step::Deploy(deployment)) = plan(&wanted(&stack, &[]), None) else { panic!("a deployment") };
        assert_eq!((deployment.start, deployment.changes.diff.entries.len()), (Start::Create, 2));
    }

    /// Whether CloudFormation decides about the deployment of a template that is deployed already.
    fn is_only_possible(template: &Json) -> bool {
        let stack = stack(template, &json!({}));
        let deployed = deployed(StackStatus::UpdateComplete, template);
        let step = plan(&wanted(&stack, &[]), Some(&deployed)).expect("a step");
        matches!(step, Step::Deploy(deployment) if deployment.is_only_possible)
    }

    fn with_table_name(name: &Json) -> Json {
        let mut template = local(OLD);
        template["Resources"]["Table"]["Properties"]["TableName"] = name.clone();
        template
    }

    #[test]
    fn stack_whose_values_come_from_elsewhere_is_left_to_cloudformation() {
        let output = json!({"Fn::GetStackOutput": {"StackName": "data", "OutputName": "Arn"}});
        assert!(is_only_possible(&with_table_name(&output)));
    }

    #[test]
    fn stack_with_a_value_in_the_parameter_store_is_left_to_cloudformation() {
        let with_type = |kind: &str| {
            let mut template = local(OLD);
            template["Parameters"] = json!({"Table": {"Type": kind, "Default": "orders"}});
            template
        };
        assert!(is_only_possible(&with_type("AWS::SSM::Parameter::Value<String>")));
        assert!(!is_only_possible(&with_type("AWS::SSM::Parameter::Name")));
    }

    #[test]
    fn stack_with_a_dynamic_reference_is_left_to_cloudformation() {
        assert!(is_only_possible(&with_table_name(&json!("{{resolve:ssm:/orders/table}}"))));
        let secret = json!({"Fn::Sub": "a-{{resolve:secretsmanager:${Secret}}}"});
        assert!(is_only_possible(&with_table_name(&secret)));
    }

    #[test]
    fn stack_with_a_transform_that_reads_files_is_left_to_cloudformation() {
        let include = json!({"Name": "AWS::Include", "Parameters": {"Location": "s3://orders/table.yaml"}});
        assert!(is_only_possible(&with_table_name(&json!({"Fn::Transform": include}))));
        let with_transform = |transform: &Json| {
            let mut template = local(OLD);
            template["Transform"] = transform.clone();
            template
        };
        assert!(is_only_possible(&with_transform(&include)));
        assert!(is_only_possible(&with_transform(&json!(["AWS::LanguageExtensions", "OurMacro"]))));
        assert!(!is_only_possible(&with_transform(&json!("AWS::LanguageExtensions"))));
    }

    #[test]
    fn stack_without_a_resource_of_the_template_is_refused() {
        let refused = |resources: &Json| {
            let stack = stack(&local(OLD), &json!({}));
            let deployed = deployed(StackStatus::UpdateComplete, &json!({"Resources": resources}));
            matches!(plan(&wanted(&stack, &[]), Some(&deployed)), Err(Obstacle::OtherStack))
        };
        let topic = json!({"Type": "AWS::SNS::Topic"});
        assert!(refused(&json!({"Topic": topic})));
        assert!(!refused(&json!({"Topic": topic, "Table": {"Type": "AWS::DynamoDB::Table"}})));
        assert!(!refused(&json!({})));
    }

    #[test]
    fn running_deployment_of_the_same_template_is_followed() {
        let stack = stack(&local(OLD), &json!({}));
        let wanted = wanted(&stack, &[]);
        let mut deployed = deployed(StackStatus::UpdateInProgress, &local(OLD));
        let refused = plan(&wanted, Some(&deployed)).expect_err("refused");
        assert!(matches!(refused, Obstacle::State(Refusal::OtherDeployment)));
        deployed.observed.token = Some(format!("{}1", wanted.fingerprint.prefix()));
        assert_eq!(plan(&wanted, Some(&deployed)).expect("a step"), Step::Follow);
    }

    #[test]
    fn parameter_without_a_value_is_refused() {
        let mut template = local(OLD);
        template["Parameters"] = json!({"Issuer": {"Type": "String"}});
        let stack = stack(&template, &json!({}));
        let Err(Obstacle::Parameter(failure)) = plan(&wanted(&stack, &[]), None) else { panic!("refused") };
        assert_eq!(failure.to_string(), "the parameter Issuer of the stack orders has no value");
        assert!(plan(&wanted(&stack, &[("Issuer", "a")]), None).is_ok());
    }
}
