//! The gate in front of a distribution that exists already.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use cloudformation::Json;
use infra::Site;
use infra::distribution::{Attached, NotAttached, attach};
use infra::site::{Allow, Level, read};
use serde_json::json;

const VERSION: &str = "arn:aws:lambda:us-east-1:123456789012:function:reports-gate-1a2b3c4d:7";

fn site() -> Site {
    let text = "\
provider: { issuer: https://idp.example.com, client_id: abc }
distribution: { existing: { id: E1ABCDEFGHIJKL, domain_name: d111111abcdef8.cloudfront.net }, aliases: [reports.example.com] }
";
    read(text).expect("a site")
}

fn with_back_channel() -> Site {
    let paths = infra::site::Paths { back_channel_logout: Some("/logout".to_owned()), ..site().paths };
    Site { paths, ..site() }
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
        "TargetOriginId": "reports", "ViewerProtocolPolicy": "redirect-to-https", "ResponseHeadersPolicyId": "67f7725c",
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

fn rules_of(attached: &Attached) -> Vec<&str> {
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
    assert!(rules_of(&attached(&functions("FunctionAssociations", &other))).contains(&"edge-mixed"));
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

fn with_error_page(path: &str) -> Json {
    let page =
        json!({"ErrorCode": 404, "ResponsePagePath": path, "ResponseCode": "404", "ErrorCachingMinTTL": 10});
    merged(config(), json!({"CustomErrorResponses": {"Quantity": 1, "Items": [page]}}))
}

#[test]
fn error_page_that_is_not_public_is_a_problem() {
    let attached = attached(&with_error_page("/index.html"));
    assert!(attached.has_errors());
    assert!(attached.problems[0].contains("/index.html"), "{:?}", attached.problems);
}

#[test]
fn public_error_page_is_a_warning() {
    let rules = vec![infra::site::Rule {
        path: "/404.html".to_owned(),
        allow: Allow::Level(Level::Everyone),
        ..Default::default()
    }];
    let site = Site { rules, ..site() };
    let attached = attach(&with_error_page("/404.html"), &site, VERSION).expect("attached");
    assert_eq!(
        (attached.problems.as_slice(), rules_of(&attached)),
        (&[] as &[String], vec!["edge-error-page"])
    );
    assert!(!attached.has_errors());
}

#[test]
fn error_response_without_a_page_is_no_problem() {
    let attached = attached(&with_error_page(""));
    assert!(attached.problems.is_empty() && attached.findings.is_empty());
}

#[test]
fn staging_distribution_is_a_problem() {
    for more in [json!({"ContinuousDeploymentPolicyId": "a1b2"}), json!({"Staging": true})] {
        assert_eq!(attached(&merged(config(), more)).problems.len(), 1);
    }
    let without = json!({"ContinuousDeploymentPolicyId": "", "Staging": false});
    assert!(!attached(&merged(config(), without)).has_errors());
}

#[test]
fn function_of_another_on_origin_requests_is_a_problem() {
    let other =
        json!([{"LambdaFunctionARN": VERSION.replace("reports", "other"), "EventType": "origin-request"}]);
    let attached = attached(&functions("LambdaFunctionAssociations", &other));
    assert!(attached.problems[0].contains("origin-request"), "{:?}", attached.problems);
}

#[test]
fn behavior_that_does_not_get_posts_for_the_back_channel_is_a_problem() {
    let site = with_back_channel();
    let posts = json!({"AllowedMethods": {"Quantity": 3, "Items": ["GET", "HEAD", "POST"]}});
    let problems = |behaviors: Json| {
        let count = behaviors.as_array().map(Vec::len);
        let others = json!({"CacheBehaviors": {"Quantity": count, "Items": behaviors}});
        attach(&merged(config(), others), &site, VERSION).expect("attached").problems.len()
    };
    let at = |path: &str| merged(behavior(), json!({"PathPattern": path}));
    assert_eq!(problems(json!([at("/logout")])), 1);
    assert_eq!(problems(json!([at("/log*"), merged(at("/logout"), posts.clone())])), 1);
    assert_eq!(problems(json!([merged(at("/logout"), posts)])), 0);
}

#[test]
fn access_logs_are_without_cookies() {
    let logging =
        json!({"Logging": {"Enabled": true, "IncludeCookies": true, "Bucket": "logs", "Prefix": ""}});
    let attached = attached(&merged(config(), logging));
    assert_eq!(attached.config["Logging"]["IncludeCookies"], false);
    assert!(
        attached.changes.iter().any(|change| change.starts_with("access logs")),
        "{:?}",
        attached.changes
    );
}

#[test]
fn real_time_logs_and_missing_header_policies_are_warnings() {
    let more = json!({"RealtimeLogConfigArn": "arn:aws:cloudfront::123456789012:realtime-log-config/a", "ResponseHeadersPolicyId": ""});
    let logged = merged(config(), json!({"DefaultCacheBehavior": merged(behavior(), more)}));
    let warnings = attached(&logged).warnings;
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings.iter().all(|warning| warning.starts_with("*: ")), "{warnings:?}");
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
    let attached = attached(&open);
    assert_eq!(attached.warnings.len(), 2, "{:?}", attached.warnings);
    assert!(attached.warnings.iter().all(|warning| warning.contains("www.example.org")));
    let associations = &attached.config["DefaultCacheBehavior"]["LambdaFunctionAssociations"];
    assert_eq!(associations["Quantity"], 1, "the errors of another server stay");
}

#[test]
fn back_channel_logout_gets_its_behavior_once() {
    let site = with_back_channel();
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
    let other_form = merged(config(), json!({"CacheBehaviors": [behavior()]}));
    let not_objects = merged(config(), json!({"CacheBehaviors": {"Quantity": 1, "Items": ["a"]}}));
    let without_items = merged(config(), json!({"CacheBehaviors": {"Quantity": 1}}));
    let documents =
        [json!({}), json!([]), json!({"DistributionConfig": "a"}), other_form, not_objects, without_items];
    for document in documents {
        assert_eq!(attach(&document, &site(), VERSION).err(), Some(NotAttached::NotAConfiguration));
    }
}
