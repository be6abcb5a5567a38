//! The guarantees of the website, read from its template.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use cloudformation_resources::{ec2, ecs, iam};
use constructs::testing::{Mismatch, Template};
use serde_json::json;

const IMAGE: &str =
    "public.ecr.aws/shop/web@sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";

fn template() -> Template {
    let certificate =
        "arn:aws:acm:eu-central-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
    let synthesis = web::stack(IMAGE, certificate).expect("no two names are one");
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn only_the_balancer_is_on_the_internet() {
    let template = template();
    let resources = template.json()["Resources"].as_object().expect("resources");
    let open: Vec<_> = resources
        .iter()
        .filter(|(_, resource)| {
            resource["Properties"]["SecurityGroupIngress"].to_string().contains("0.0.0.0/0")
        })
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(open, ["BalancerSecurityGroup"]);
}

#[test]
fn database_admits_only_the_service() -> Result<(), Mismatch> {
    let template = template();
    // One from the balancer to the service, and one from the service to the database.
    template.count::<ec2::SecurityGroupIngress>(2)?;
    let rule = json!({
        "GroupId": {"Fn::GetAtt": ["DatabaseSecurityGroup", "GroupId"]},
        "SourceSecurityGroupId": {"Fn::GetAtt": ["WebSecurityGroup", "GroupId"]},
        "FromPort": 5432,
    });
    template.has::<ec2::SecurityGroupIngress>(rule).map(drop)
}

#[test]
fn program_has_no_permission() -> Result<(), Mismatch> {
    let template = template();
    template.count::<iam::Policy>(0)?;
    assert!(template.json()["Resources"]["WebTaskRole"]["Properties"]["Policies"].is_null());
    Ok(())
}

#[test]
fn image_is_the_one_that_was_tested() -> Result<(), Mismatch> {
    template().has::<ecs::TaskDefinition>(json!({"ContainerDefinitions": [{"Image": IMAGE}]})).map(drop)
}

#[test]
fn text_without_a_digest_is_refused() {
    let error = web::stack("nginx:latest", "arn:aws:acm:eu-central-1:111122223333:certificate/1");
    let message = error.expect_err("refused").chain();
    assert!(message.starts_with("`nginx:latest` names no digest"), "{message}");
}
