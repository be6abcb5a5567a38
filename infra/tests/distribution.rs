//! The gate in front of a distribution that exists already.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use cloudformation::Json;
use infra::Site;
use infra::distribution::{Attached, NotAttached, attach};
use infra::site::read;
use serde_json::json;

const VERSION: &str = "arn:aws:lambda:us-east-1:123456789012:function:reports-gate-1a2b3c4d:7";

fn site() -> Site {
    let text = "\
provider: { issuer: https://idp.example.com, client_id: abc }
distribution: { existing: { id: E1ABCDEFGHIJKL, domain_name: d111111abcdef8.cloudfront.net }, aliases: [reports.example.com] }
";
    read(text).expect("a site")
}

/// A distribution with two behaviors, in the form of CloudFront's API.
fn config() -> Json {
    json!({
        "CallerReference": "1", "Comment": "", "Enabled": true,
        "Aliases": {"Quantity": 1, "Items": ["reports.example.com"]},
        "Origins": {"Quantity": 1, "Items": [{
            "Id": "reports", "DomainName": "reports.s3.amazonaws.com",
            "S3OriginConfig": {"OriginAccessIdentity": "origin-access-identity/cloudfront/E2"}, "OriginAccessControlId": "",
        }]},
        "DefaultCacheBehavior": behavior(),
        "CacheBehaviors": {"Quantity": 1, "Items": [merged(behavior(), json!({"PathPattern": "/data/*"}))]},
        "CustomErrorResponses": {"Quantity": 0},
    })
}

fn behavior() -> Json {
    json!({
        "TargetOriginId": "reports", "ViewerProtocolPolicy": "redirect-to-https",
        "AllowedMethods": {"Quantity": 2, "Items": ["GET", "HEAD"], "CachedMethods": {"Quantity": 2, "Items": ["GET", "HEAD"]}},
        "LambdaFunctionAssociations": {"Quantity": 0}, "FunctionAssociations": {"Quantity": 0},
    })
}

fn merged(mut base: Json, more: Json) -> Json {
    let (Json::Object(base_members), Json::Object(more)) = (&mut base, more) else { panic!("objects") };
    base_members.extend(more);
    base
}

fn functions(kind: &str, items: &Json) -> Json {
    let count = items.as_array().map(Vec::len);
    merged(
        config(),
        json!({"DefaultCacheBehavior": merged(behavior(), json!({kind: {"Quantity": count, "Items": items}}))}),
    )
}

fn attached(config: &Json) -> Attached {
    attach(config, &site(), VERSION).expect("attached")
}

fn rules(attached: &Attached) -> Vec<&str> {
    attached.findings.iter().map(|finding| finding.rule().id).collect()
}

#[test]
fn each_behavior_runs_the_gate_on_requests_and_responses() {
    let before = config();
    let attached = attached(&before);
    let expected = json!({"Quantity": 2, "Items": [
        {"LambdaFunctionARN": VERSION, "EventType": "viewer-request", "IncludeBody": false},
        {"LambdaFunctionARN": VERSION, "EventType": "origin-response", "IncludeBody": false},
    ]});
    let after = &attached.config;
    assert_eq!(after["DefaultCacheBehavior"]["LambdaFunctionAssociations"], expected);
    assert_eq!(after["CacheBehaviors"]["Items"][0]["LambdaFunctionAssociations"], expected);
    assert_eq!(
        (after["Origins"].clone(), after["Aliases"].clone()),
        (before["Origins"].clone(), before["Aliases"].clone())
    );
    assert_eq!(attached.warnings, Vec::<String>::new());
    assert!(attached.findings.is_empty(), "{:?}", attached.findings);
}

#[test]
fn answer_with_an_etag_is_unwrapped() {
    let wrapped = json!({"ETag": "E3", "DistributionConfig": config()});
    assert_eq!(attached(&wrapped).config, attached(&config()).config);
}

#[test]
fn newer_version_takes_the_place_of_an_older_one() {
    let older = VERSION.replace(":7", ":6");
    let older = attach(&config(), &site(), &older).expect("attached").config;
    assert_eq!(attached(&older).config, attached(&config()).config);
}

#[test]
fn function_of_another_on_viewer_requests_is_an_error() {
    let other =
        json!([{"LambdaFunctionARN": VERSION.replace("reports", "other"), "EventType": "viewer-request"}]);
    let attached = attached(&functions("LambdaFunctionAssociations", &other));
    assert!(attached.findings.iter().any(cloudformation::Finding::is_error), "{:?}", attached.findings);
}

#[test]
fn cloudfront_function_on_viewer_events_is_an_error() {
    let other = json!([{"FunctionARN": "arn:aws:cloudfront::123456789012:function/redirect", "EventType": "viewer-request"}]);
    assert!(rules(&attached(&functions("FunctionAssociations", &other))).contains(&"edge-mixed"));
}

#[test]
fn function_of_another_on_responses_of_the_bucket_stays() {
    let other =
        json!([{"LambdaFunctionARN": VERSION.replace("reports", "other"), "EventType": "origin-response"}]);
    let attached = attached(&functions("LambdaFunctionAssociations", &other));
    let associations = &attached.config["DefaultCacheBehavior"]["LambdaFunctionAssociations"]["Items"];
    assert_eq!(associations[1]["LambdaFunctionARN"], VERSION);
    assert_eq!(associations.as_array().map(Vec::len), Some(2));
    assert!(attached.findings.is_empty(), "{:?}", attached.findings);
    assert!(attached.changes.iter().any(|change| change.contains("keeps its function")));
}

#[test]
fn plain_http_is_redirected() {
    let open = merged(
        config(),
        json!({"DefaultCacheBehavior": merged(behavior(), json!({"ViewerProtocolPolicy": "allow-all"}))}),
    );
    let attached = attached(&open);
    assert_eq!(attached.config["DefaultCacheBehavior"]["ViewerProtocolPolicy"], "redirect-to-https");
    assert!(attached.changes.contains(&"*: redirects to HTTPS".to_owned()), "{:?}", attached.changes);
}

#[test]
fn error_page_of_the_bucket_is_a_warning() {
    let page = json!({"ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404", "ErrorCachingMinTTL": 10});
    let with_page = merged(config(), json!({"CustomErrorResponses": {"Quantity": 1, "Items": [page]}}));
    assert_eq!(rules(&attached(&with_page)), ["edge-error-page"]);
    let code_only =
        json!({"ErrorCode": 404, "ResponsePagePath": "", "ResponseCode": "", "ErrorCachingMinTTL": 10});
    let without_page =
        merged(config(), json!({"CustomErrorResponses": {"Quantity": 1, "Items": [code_only]}}));
    assert!(attached(&without_page).findings.is_empty());
}

#[test]
fn host_that_the_gate_does_not_know_is_a_warning() {
    let hosts = merged(
        config(),
        json!({"Aliases": {"Quantity": 2, "Items": ["reports.example.com", "old.example.com"]}}),
    );
    let warnings = attached(&hosts).warnings;
    assert_eq!(warnings.len(), 1);
    assert!(warnings[0].contains("old.example.com"), "{warnings:?}");
}

#[test]
fn origin_that_is_open_to_everyone_is_a_warning() {
    let origin = json!({"Id": "reports", "DomainName": "www.example.org", "CustomOriginConfig": {}, "OriginAccessControlId": ""});
    let open = merged(config(), json!({"Origins": {"Quantity": 1, "Items": [origin]}}));
    assert!(attached(&open).warnings[0].contains("www.example.org"));
}

#[test]
fn back_channel_logout_gets_its_behavior_once() {
    let site = Site {
        paths: infra::site::Paths { back_channel_logout: Some("/logout".to_owned()), ..site().paths },
        ..site()
    };
    let attached = attach(&config(), &site, VERSION).expect("attached");
    let first = &attached.config["CacheBehaviors"]["Items"][0];
    assert_eq!((&first["PathPattern"], &first["TargetOriginId"]), (&json!("/logout"), &json!("reports")));
    assert_eq!(first["LambdaFunctionAssociations"]["Items"][0]["IncludeBody"], true);
    assert_eq!(attached.config["CacheBehaviors"]["Quantity"], 2);
    let again = attach(&attached.config, &site, VERSION).expect("attached");
    assert_eq!(again.config, attached.config);
}

#[test]
fn other_documents_and_functions_are_refused() {
    for text in [
        "",
        "reports-gate",
        &VERSION.replace("us-east-1", "eu-west-1"),
        &VERSION.replace(":7", ""),
        &VERSION.replace(":7", ":$LATEST"),
        &VERSION.replace("lambda", "s3"),
    ] {
        assert_eq!(attach(&config(), &site(), text).err(), Some(NotAttached::NotAVersion(text.to_owned())));
    }
    for document in [json!({}), json!([]), json!({"DistributionConfig": "a"})] {
        assert_eq!(attach(&document, &site(), VERSION).err(), Some(NotAttached::NotAConfiguration));
    }
}
