//! The tree as a whole.

use cloudformation::{Finding, Resource, Rule, Severity};
use cloudformation_resources::{s3, ssm};
use serde_json::json;

use super::logical_ids::logical_id;
use crate::{App, AppStack, Aspect, ConstructError, Export, Node, Scope, Stack};

#[test]
fn ids_come_from_paths() {
    assert_eq!(logical_id(&["Content", "Resource"]), "Content");
    assert_eq!(logical_id(&["Record", "reports.example.com", "AAAA"]), "RecordReportsExampleComAAAA");
}

#[test]
fn a_collision_names_both_paths_and_a_pin_resolves_it() {
    let mut stack = Stack::new();
    stack.root().resource("A.B", s3::Bucket::new()).expect("free");
    let error = stack.root().scope("A").resource("B", s3::Bucket::new()).expect_err("taken");
    let expected =
        ConstructError::Collision { id: "AB".to_owned(), first: "A.B".to_owned(), second: "A/B".to_owned() };
    assert_eq!(error, expected);
    stack.pin("A/B", "Second");
    let handle = stack.root().scope("A").resource("B", s3::Bucket::new()).expect("pinned");
    assert_eq!(handle.id().as_str(), "Second");
}

#[test]
fn tags_take_the_form_of_each_type_and_yield_to_its_own() {
    let mut stack = Stack::new();
    let tag = s3::bucket::Tag::new("team", "own");
    stack.root().resource("Bucket", s3::Bucket::new().tags([tag])).expect("free");
    stack.root().resource("Parameter", ssm::Parameter::new("String", "x")).expect("free");
    stack.tag("team", "reports");
    let template = stack.synth().template;
    assert_eq!(
        template["Resources"]["Bucket"]["Properties"]["Tags"],
        json!([{"Key": "team", "Value": "own"}])
    );
    assert_eq!(template["Resources"]["Parameter"]["Properties"]["Tags"], json!({"team": "reports"}));
}

#[test]
fn a_finding_leads_back_to_its_construct() {
    let mut stack = Stack::new();
    stack
        .root()
        .scope("Site")
        .resource("Content", s3::Bucket::new().set("Nonsense", json!(1)))
        .expect("free");
    let synthesis = stack.synth();
    assert_eq!(synthesis.construct(&synthesis.findings[0]).as_deref(), Some("Site/Content"));
}

#[test]
fn a_deeper_tag_counts_more_and_the_last_of_a_scope() {
    let mut stack = Stack::new();
    let mut root = stack.root();
    root.tag("team", "reports");
    root.tag("stage", "test");
    root.scope("Site").tag("team", "web");
    root.scope("Site").resource("Content", s3::Bucket::new()).expect("free");
    root.resource("Siteless", s3::Bucket::new()).expect("free");
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
fn a_type_that_no_table_has_is_placed_by_its_name() {
    let mut stack = Stack::new();
    let seed =
        Resource::untyped("Custom::Seed", json!({"ServiceToken": "arn:aws:sns:us-east-1:111122223333:x"}));
    let seed = stack.root().resource("Seed", seed).expect("free");
    assert_eq!(seed, seed.clone());
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    assert_eq!(synthesis.template["Resources"][seed.id().as_str()]["Type"], "Custom::Seed");
}

#[test]
fn tags_of_every_type_have_the_form_that_its_schema_takes() {
    for kind in cloudformation::schema::all_types() {
        let mut stack = Stack::new();
        stack.tag("team", "reports");
        stack.root().resource("One", Resource::untyped(kind, json!({}))).expect("free");
        let findings = stack.synth().findings;
        let of_tags = |finding: &&Finding| finding.path().to_string().contains("Tags");
        assert_eq!(findings.iter().find(of_tags), None, "{kind}");
    }
}

#[test]
fn a_function_that_holds_tags_stays_as_it_is() {
    let mut stack = Stack::new();
    stack.tag("team", "reports");
    let either = json!({"Fn::If": ["C", {"a": "b"}, {"Ref": "AWS::NoValue"}]});
    let parameter = Resource::untyped("AWS::SSM::Parameter", json!({"Tags": either}));
    let id = stack.root().resource("P", parameter).expect("free").id().clone();
    assert_eq!(stack.synth().template["Resources"][id.as_str()]["Properties"]["Tags"], either);
}

#[test]
fn what_was_moved_keeps_its_id() {
    let mut stack = Stack::new();
    stack.moved("Site", "Portal/Public");
    stack.moved("Site/Log", "Portal/Public/Trail");
    stack.pin("Portal/Public/Fixed", "ByHand");
    stack.moved("Never", "Nowhere");
    let mut root = stack.root();
    let mut portal = root.scope("Portal");
    let mut public = portal.scope("Public");
    for (name, id) in [("Content", "SiteContent"), ("Trail", "SiteLog"), ("Fixed", "ByHand")] {
        assert_eq!(public.resource(name, s3::Bucket::new()).expect("free").id().as_str(), id);
    }
    let version = public.versioned_resource("Version", "0a", s3::Bucket::new()).expect("free");
    assert_eq!(version.id().as_str(), "SiteVersion0a");
    let output = portal.scope("Public").output("Arn", cloudformation::Output::new("x")).expect("free");
    assert_eq!(output.as_str(), "SiteArn");
    assert_eq!(portal.resource("Other", s3::Bucket::new()).expect("free").id().as_str(), "PortalOther");
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
fn an_aspect_sees_its_scope_and_nothing_else() {
    let mut stack = Stack::new();
    let mut root = stack.root();
    root.scope("A").aspect(NamedBuckets);
    root.scope("A").scope("B").resource("Bucket", s3::Bucket::new()).expect("free");
    let parameter = || ssm::Parameter::new("String", "x");
    root.scope("A").resource("Parameter", parameter()).expect("free");
    root.scope("AB").resource("Parameter", parameter()).expect("free");
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
fn a_placed_resource_can_be_edited() {
    let mut stack = Stack::new();
    let bucket = stack.root().resource("Content", s3::Bucket::new()).expect("free");
    assert!(
        stack.edit(bucket.id(), |resource| _ = resource.properties_mut().insert("New".to_owned(), json!(1)))
    );
    assert_eq!(stack.synth().template["Resources"]["Content"]["Properties"]["New"], 1);
    assert!(!Stack::new().edit(bucket.id(), |_| ()));
}

#[test]
fn a_value_goes_from_stack_to_stack_as_regions_allow() {
    let mut app = App::new();
    let arn = app
        .stack("data", "eu-central-1", |scope| {
            let bucket = scope.resource("Content", s3::Bucket::new())?;
            let arn = scope.export("Arn", bucket.arn())?;
            let own = scope.import(&arn);
            scope.resource("Own", ssm::Parameter::new("String", own))?;
            Ok(arn)
        })
        .expect("sound");
    for (name, region) in [("near", "eu-central-1"), ("far", "us-east-1")] {
        let build = |scope: &mut Scope<'_>| {
            let arn = scope.import(&arn);
            scope.resource("Where", ssm::Parameter::new("String", arn))
        };
        app.stack(name, region, build).expect("sound");
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
    assert_eq!(
        (data.needs.len(), near.needs, far.needs),
        (0, vec!["data".to_owned()], vec!["data".to_owned()])
    );
}

#[test]
fn a_stack_has_a_name_of_its_own() {
    let mut app = App::new();
    let nothing = |_: &mut Scope<'_>| Ok(());
    app.stack("a", "us-east-1", nothing).expect("free");
    app.stack("a", "eu-west-1", nothing).expect("another Region");
    for name in ["a", "", "1a", "a b", &"a".repeat(129)] {
        let error = app.stack(name, "us-east-1", nothing).expect_err("refused");
        assert!(
            matches!(error, ConstructError::StackName { .. } | ConstructError::StackExists { .. }),
            "{name}: {error}"
        );
    }
    let mut alone = Stack::new();
    let error = alone.root().export("Arn", "x").map(|_: Export<String>| ()).expect_err("no name");
    assert_eq!(error, ConstructError::ExportWithoutApp { path: "Arn".to_owned() });
}
