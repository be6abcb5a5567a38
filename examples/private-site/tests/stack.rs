//! The guarantees of the stack, read from its template: the gate is everywhere, and the API can recognise CloudFront.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::path::Path;

use cloudformation_resources::{cloudfront, cloudwatch};
use constructs::testing::{Mismatch, Template, contains, object};
use constructs::{Asset, Code};
use serde_json::json;

fn template() -> Template {
    let site = infra::site::read(include_str!("../site.yaml")).expect("a sound site.yaml");
    let api = Asset::read_from(Path::new(env!("CARGO_MANIFEST_DIR")), "api").expect("readable");
    let synthesis =
        private_site::stack(site, Code::new("function.zip"), api).expect("no two names are equal");
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn web_acl_is_in_front_of_the_site() -> Result<(), Mismatch> {
    let config = json!({"WebACLId": {"Fn::GetAtt": ["WebAcl", "Arn"]}});
    template().has::<cloudfront::Distribution>(json!({"DistributionConfig": config})).map(drop)
}

#[test]
fn both_alarms_go_to_the_topic() -> Result<(), Mismatch> {
    let template = template();
    template.count::<cloudwatch::Alarm>(2)?;
    template.all_have::<cloudwatch::Alarm>(json!({"AlarmActions": [{"Ref": "Alarms"}]}))
}

#[test]
fn api_is_behind_the_gate_and_gets_the_secret_of_cloudfront() -> Result<(), Mismatch> {
    let gate = object([("EventType", "viewer-request".into())]);
    let behavior = object([
        ("PathPattern", "/api/*".into()),
        ("TargetOriginId", "Origin2".into()),
        ("LambdaFunctionAssociations", contains(gate)),
    ]);
    let secret = "{{resolve:secretsmanager:${OriginSecret}}}";
    let header = json!({"HeaderName": "x-origin-verify", "HeaderValue": {"Fn::Sub": secret}});
    let origin = object([("Id", "Origin2".into()), ("OriginCustomHeaders", contains(header))]);
    let config = object([("CacheBehaviors", contains(behavior)), ("Origins", contains(origin))]);
    template().has::<cloudfront::Distribution>(object([("DistributionConfig", config)])).map(drop)
}
