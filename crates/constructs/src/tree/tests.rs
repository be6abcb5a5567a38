//! Tests of the construct tree.

use cloudformation::{DocumentPath, Finding, IntoValue, Json, Resource, Rule, Severity};
use cloudformation_resources::{s3, serverless, ssm};
use serde_json::json;

use super::logical_ids::logical_id;
use crate::{App, AppStack, Artifact, Aspect, Build, Check, ConstructError, Export, Node, Scope, Stack};

fn parameter(value: impl IntoValue<String>) -> ssm::Parameter {
    ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value })
}

#[test]
fn logical_id_comes_from_the_path() {
    assert_eq!(logical_id(&["Content", "Resource"]), "Content");
    assert_eq!(logical_id(&["Record", "reports.example.com", "AAAA"]), "RecordReportsExampleComAAAA");
}

#[test]
fn collision_names_both_paths_and_a_pin_resolves_it() {
    let mut stack = Stack::new();
    stack.root().resource("A.B", s3::Bucket::new()).expect("placed");
    let error = stack.root().scope("A").resource("B", s3::Bucket::new()).expect_err("taken");
    let paths = match &error {
        ConstructError::Collision { id, first, second } => [id.as_str(), first, second],
        other => panic!("{other}"),
    };
    assert_eq!(paths, ["AB", "A.B", "A/B"]);
    stack.pin("A/B", "Second");
    let handle = stack.root().scope("A").resource("B", s3::Bucket::new()).expect("pinned");
    assert_eq!(handle.id().as_str(), "Second");
}

#[test]
fn tags_have_the_form_of_the_type_and_do_not_override_its_own() {
    let mut stack = Stack::new();
    let tag = s3::bucket::Tag::new("team", "own");
    stack.root().resource("Bucket", s3::Bucket::new().tags([tag])).expect("placed");
    stack.root().resource("Parameter", parameter("x")).expect("placed");
    stack.tag("team", "reports");
    let template = stack.synth().template;
    assert_eq!(
        template["Resources"]["Bucket"]["Properties"]["Tags"],
        json!([{"Key": "team", "Value": "own"}])
    );
    assert_eq!(template["Resources"]["Parameter"]["Properties"]["Tags"], json!({"team": "reports"}));
}

#[test]
fn finding_names_its_construct() {
    let mut stack = Stack::new();
    stack
        .root()
        .scope("Site")
        .resource("Content", s3::Bucket::new().set("Nonsense", json!(1)))
        .expect("placed");
    let synthesis = stack.synth();
    assert_eq!(synthesis.construct(&synthesis.findings[0]).as_deref(), Some("Site/Content"));
}

#[test]
fn tag_of_a_deeper_scope_and_later_tag_of_a_scope_override() {
    let mut stack = Stack::new();
    let mut root = stack.root();
    root.tag("team", "reports");
    root.tag("stage", "test");
    root.scope("Site").tag("team", "web");
    root.scope("Site").resource("Content", s3::Bucket::new()).expect("placed");
    root.resource("Siteless", s3::Bucket::new()).expect("placed");
    root.tag("stage", "live");
    let template = stack.synth().template;
    let tags = |id: &str| template["Resources"][id]["Properties"]["Tags"].clone();
    assert_eq!(
        tags("SiteContent"),
        json!([{"Key": "stage", "Value": "live"}, {"Key": "team", "Value": "web"}])
    );
    assert_eq!(
        tags("Siteless"),
        json!([{"Key": "team", "Value": "reports"}, {"Key": "stage", "Value": "live"}])
    );
}

#[test]
fn custom_resource_is_placed_by_its_type_name() {
    let mut stack = Stack::new();
    let seed =
        Resource::untyped("Custom::Seed", json!({"ServiceToken": "arn:aws:sns:us-east-1:111122223333:x"}));
    let seed = stack.root().resource("Seed", seed).expect("placed");
    assert_eq!(seed, seed.clone());
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    assert_eq!(synthesis.template["Resources"][seed.id().as_str()]["Type"], "Custom::Seed");
}

#[test]
fn tags_of_every_type_fit_its_schema() {
    for kind in cloudformation::schema::all_types() {
        let mut stack = Stack::new();
        stack.tag("team", "reports");
        stack.root().resource("One", Resource::untyped(kind, json!({}))).expect("placed");
        let findings = stack.synth().findings;
        let of_tags = |finding: &&Finding| finding.path().to_string().contains("Tags");
        assert_eq!(findings.iter().find(of_tags), None, "{kind}");
    }
}

#[test]
fn intrinsic_function_in_tags_is_not_changed() {
    let mut stack = Stack::new();
    stack.tag("team", "reports");
    let either = json!({"Fn::If": ["C", {"a": "b"}, {"Ref": "AWS::NoValue"}]});
    let parameter = Resource::untyped("AWS::SSM::Parameter", json!({"Tags": either}));
    let id = stack.root().resource("P", parameter).expect("placed").id().clone();
    assert_eq!(stack.synth().template["Resources"][id.as_str()]["Properties"]["Tags"], either);
}

#[test]
fn moved_resources_keep_their_logical_ids() {
    let mut stack = Stack::new();
    stack.moved("Site", "Portal/Public");
    stack.moved("Site/Log", "Portal/Public/Trail");
    stack.pin("Portal/Public/Fixed", "ByHand");
    stack.moved("Never", "Nowhere");
    let mut root = stack.root();
    let mut portal = root.scope("Portal");
    let mut public = portal.scope("Public");
    for (name, id) in [("Content", "SiteContent"), ("Trail", "SiteLog"), ("Fixed", "ByHand")] {
        assert_eq!(public.resource(name, s3::Bucket::new()).expect("placed").id().as_str(), id);
    }
    let version = public.versioned_resource("Version", "0a", s3::Bucket::new()).expect("placed");
    assert_eq!(version.id().as_str(), "SiteVersion0a");
    let output = portal.scope("Public").output("Arn", cloudformation::Output::new("x")).expect("placed");
    assert_eq!(output.as_str(), "SiteArn");
    assert_eq!(portal.resource("Other", s3::Bucket::new()).expect("placed").id().as_str(), "PortalOther");
    let synthesis = stack.synth();
    let problems: Vec<_> = synthesis.findings.iter().map(Finding::problem).collect();
    assert_eq!(problems, ["nothing is placed at Nowhere, so its move has no effect"]);
}

static BUCKETS_ONLY: Rule = Rule::new("buckets-only", Severity::Warning, "A resource is not a bucket");

/// Names every bucket after its path, and reports other resources.
#[derive(Debug)]
struct NamedBuckets;

impl Aspect for NamedBuckets {
    fn visit(&self, node: &mut Node<'_>) {
        if node.is::<s3::Bucket>() {
            let name = node.path().to_lowercase().replace('/', "-");
            node.set("BucketName", name);
        } else {
            node.report(&BUCKETS_ONLY, "the resource is not a bucket", "use a bucket");
        }
    }
}

#[test]
fn aspect_visits_its_scope_only() {
    let mut stack = Stack::new();
    let mut root = stack.root();
    root.scope("A").aspect(NamedBuckets);
    root.scope("A").scope("B").resource("Bucket", s3::Bucket::new()).expect("placed");
    root.scope("A").resource("Parameter", parameter("x")).expect("placed");
    root.scope("AB").resource("Parameter", parameter("x")).expect("placed");
    let synthesis = stack.synth();
    assert_eq!(synthesis.template["Resources"]["ABBucket"]["Properties"]["BucketName"], "a-b-bucket");
    let found: Vec<_> = synthesis.findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["warning[buckets-only] Resources.AParameter: the resource is not a bucket; use a bucket"]
    );
    assert_eq!(synthesis.construct(&synthesis.findings[0]).as_deref(), Some("A/Parameter"));
}

#[test]
fn placed_resource_can_be_edited() {
    let mut stack = Stack::new();
    let bucket = stack.root().resource("Content", s3::Bucket::new()).expect("placed");
    assert!(
        stack.edit(bucket.id(), |resource| _ = resource.properties_mut().insert("New".to_owned(), json!(1)))
    );
    assert_eq!(stack.synth().template["Resources"]["Content"]["Properties"]["New"], 1);
    assert!(!Stack::new().edit(bucket.id(), |_| ()));
}

#[test]
fn value_of_another_stack_is_imported_by_region() {
    let mut app = App::new();
    let arn = app
        .stack("data", "eu-central-1", |scope| {
            let bucket = scope.resource("Content", s3::Bucket::new())?;
            let arn = scope.export("Arn", bucket.arn())?;
            let own = scope.import(&arn);
            scope.resource("Own", parameter(own))?;
            Ok(arn)
        })
        .expect("built");
    for (name, region) in [("near", "eu-central-1"), ("far", "us-east-1")] {
        let build = |scope: &mut Scope<'_>| {
            let arn = scope.import(&arn);
            scope.resource("Where", parameter(arn))
        };
        app.stack(name, region, build).expect("built");
    }
    let [data, near, far] = app.synth().try_into().expect("three stacks");
    assert!(data.synthesis.findings.is_empty() && near.synthesis.findings.is_empty());
    assert_eq!(far.synthesis.findings, []);
    let value =
        |stack: &AppStack, id: &str| stack.synthesis.template["Resources"][id]["Properties"]["Value"].clone();
    assert_eq!(data.synthesis.template["Outputs"]["Arn"]["Export"]["Name"], "data:Arn");
    assert_eq!(value(&data, "Own"), json!({"Fn::GetAtt": ["Content", "Arn"]}));
    assert_eq!(value(&near, "Where"), json!({"Fn::ImportValue": "data:Arn"}));
    let elsewhere = json!({"StackName": "data", "OutputName": "Arn", "Region": "eu-central-1"});
    assert_eq!(value(&far, "Where"), json!({"Fn::GetStackOutput": elsewhere}));
    let needs = |stack: &AppStack| -> Vec<(String, String)> {
        stack.needs.iter().map(|needed| (needed.name.clone(), needed.region.clone())).collect()
    };
    let data_stack = vec![("data".to_owned(), "eu-central-1".to_owned())];
    assert_eq!((needs(&data), needs(&near), needs(&far)), (Vec::new(), data_stack.clone(), data_stack));
}

#[test]
fn type_that_the_region_of_a_stack_lacks_is_an_error() {
    let problems = |region: &str| -> Vec<String> {
        let mut app = App::new();
        let service = Resource::untyped("AWS::AppRunner::Service", json!({"SourceConfiguration": {}}));
        app.stack("web", region, |scope| scope.resource("Site", service)).expect("built");
        let findings = app.synth().remove(0).synthesis.findings;
        findings.iter().map(|finding| finding.problem().to_owned()).collect()
    };
    assert_eq!(problems("eu-central-2"), ["AWS::AppRunner::Service does not exist in eu-central-2"]);
    assert_eq!(problems("us-east-1"), [""; 0]);
    assert_eq!(problems("moon-north-1"), [""; 0], "nothing is known about it");
}

#[test]
fn stack_name_is_valid_and_unique_in_its_region() {
    let mut app = App::new();
    let nothing = |_: &mut Scope<'_>| Ok(());
    app.stack("a", "us-east-1", nothing).expect("placed");
    app.stack("a", "eu-west-1", nothing).expect("another Region");
    for name in ["a", "", "1a", "a b", &"a".repeat(129)] {
        let error = app.stack(name, "us-east-1", nothing).expect_err("refused");
        assert!(
            matches!(error, ConstructError::StackName { .. } | ConstructError::StackExists { .. }),
            "{name}: {error}"
        );
    }
    let mut stack = Stack::new();
    let error = stack.root().export("Arn", "x").map(|_: Export<String>| ()).expect_err("no name");
    assert!(matches!(error, ConstructError::ExportWithoutApp { path } if path == "Arn"));
}

#[test]
fn finding_of_a_denied_rule_is_an_error() {
    let has_errors = |deny: bool| {
        let mut stack = Stack::new();
        let mut root = stack.root();
        root.scope("A").aspect(NamedBuckets);
        if deny {
            root.deny(&BUCKETS_ONLY);
        }
        root.scope("A").resource("Parameter", parameter("x")).expect("placed");
        stack.synth().has_errors()
    };
    assert!(!has_errors(false));
    assert!(has_errors(true));
}

#[test]
fn equal_artifacts_are_one() {
    let mut stack = Stack::new();
    for _ in 0..2 {
        stack.root().artifact::<String>(Artifact::new("code", "api/code")).expect("placed");
    }
    assert_eq!(stack.synth().artifacts.len(), 1);
}

#[test]
fn artifacts_with_one_path_and_two_sources_are_refused() {
    let mut stack = Stack::new();
    stack.root().artifact::<String>(Artifact::new("code", "api/code")).expect("placed");
    let second = stack.root().artifact::<String>(Artifact::new("code", "worker/code"));
    let text = "code in the template cannot be both api/code and worker/code; move one of them";
    assert_eq!(second.expect_err("refused").to_string(), text);
}

#[test]
fn artifacts_with_one_path_and_two_builds_are_refused() {
    #[derive(Debug)]
    struct Command(&'static str);

    impl Build for Command {
        fn command(&self) -> String {
            self.0.to_owned()
        }

        fn run(&self) -> Result<(), ConstructError> {
            Ok(())
        }
    }

    let mut stack = Stack::new();
    let code = |command| Artifact::new("code", "code").built_by(Command(command));
    stack.root().artifact::<String>(code("make one")).expect("placed");
    stack.root().artifact::<String>(code("make one")).expect("placed again");
    let second = stack.root().artifact::<String>(code("make two"));
    let text = "code cannot be made both by `make one` and by `make two`; use separate folders";
    assert_eq!(second.expect_err("refused").to_string(), text);
}

#[test]
fn check_sees_what_is_placed_after_it() {
    static COUNT: Rule = Rule::new("count", Severity::Warning, "A test");

    #[derive(Debug)]
    struct Count;

    impl Check for Count {
        fn findings(&self, template: &Json) -> Vec<Finding> {
            let count = template["Resources"].as_object().map_or(0, serde_json::Map::len);
            vec![COUNT.at(DocumentPath::root(), count.to_string())]
        }
    }

    let mut stack = Stack::new();
    stack.root().scope("A").check(Count);
    stack.root().resource("B", s3::Bucket::new()).expect("placed");
    assert_eq!(stack.synth().findings[0].problem(), "1");
}

#[test]
fn stack_with_types_of_sam_needs_the_transform() {
    let rules = |transforms: &[&str]| {
        let mut stack = Stack::new();
        for name in transforms {
            stack.transform(name);
        }
        let function =
            serverless::Function::new().code_uri("src/").handler("app.handler").runtime("python3.13");
        stack.root().resource("Orders", function).expect("placed");
        stack.synth().findings.iter().map(|finding| finding.rule().id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(rules(&[]), ["missing-transform"]);
    assert!(rules(&["AWS::Serverless-2016-10-31"]).is_empty());
}
