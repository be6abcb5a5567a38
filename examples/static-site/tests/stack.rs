//! The guarantees of the static site: only CloudFront reads the bucket, and moved pages redirect.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use cloudformation_resources::{cloudfront, s3};
use constructs::testing::{Mismatch, Template, contains, object, text};
use serde_json::json;

fn template() -> Template {
    let synthesis = static_site::stack().expect("no two names are one");
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

#[test]
fn only_the_distribution_can_read_the_bucket() -> Result<(), Mismatch> {
    let template = template();
    let all = json!({"BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true});
    template.has::<s3::Bucket>(json!({"PublicAccessBlockConfiguration": all}))?;
    let condition = object([("StringEquals", text("distribution/${SiteDistribution}"))]);
    let reader = object([("Effect", "Allow".into()), ("Condition", condition)]);
    template
        .has::<s3::BucketPolicy>(object([("PolicyDocument", object([("Statement", contains(reader))]))]))?;
    template.has::<cloudfront::OriginAccessControl>(
        json!({"OriginAccessControlConfig": {"SigningBehavior": "always"}}),
    )?;
    let origin = json!({"OriginAccessControlId": {"Ref": "SiteAccess"}});
    template.has::<cloudfront::Distribution>(object([(
        "DistributionConfig",
        object([("Origins", contains(origin))]),
    )]))?;
    Ok(())
}

#[test]
fn redirects_run_on_every_request() -> Result<(), Mismatch> {
    let template = template();
    let function = template.has::<cloudfront::Function>(object([
        ("FunctionCode", text(r#""/old.html":"/new.html""#)),
        ("AutoPublish", true.into()),
    ]))?;
    let arn =
        json!({"EventType": "viewer-request", "FunctionARN": {"Fn::GetAtt": [function, "FunctionARN"]}});
    let behavior = object([
        ("FunctionAssociations", contains(arn)),
        ("ViewerProtocolPolicy", "redirect-to-https".into()),
    ]);
    template
        .has::<cloudfront::Distribution>(object([(
            "DistributionConfig",
            object([("DefaultCacheBehavior", behavior)]),
        )]))
        .map(drop)
}
