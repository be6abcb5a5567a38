use cloudformation::intrinsic::reference;
use cloudformation::{Json, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::cache_policy::{
    CachePolicyConfig, CachePolicyConfigRequired, CookiesConfig, HeadersConfig,
    ParametersInCacheKeyAndForwardedToOrigin, QueryStringsConfig,
};
use serde_json::json;

use super::{
    AllowedMethods, Behavior, CachePolicy, Distribution, EdgeAssociation, FunctionUrlAccess,
    FunctionUrlPermission, Origin,
};
use crate::rules::SHARED_CACHE;
use crate::{Bucket, ConstructError, OriginAccess, Stack};

/// The configuration of a distribution over a bucket, to which the function adds.
fn config(add: impl FnOnce(Distribution, &Origin, &mut Stack) -> Distribution) -> Json {
    build(add).expect("no two names are equal")
}

fn build(
    add: impl FnOnce(Distribution, &Origin, &mut Stack) -> Distribution,
) -> Result<Json, ConstructError> {
    let mut stack = Stack::new();
    let bucket = stack.root().add("Content", Bucket::private())?;
    let access = stack.root().add("Access", OriginAccess::Control { name: "reports".into() })?;
    let content = Origin::bucket(bucket.regional_domain_name(), &access);
    let distribution = add(Distribution::new(content.clone()), &content, &mut stack);
    stack.root().add("Site", distribution)?;
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    Ok(synthesis.template["Resources"]["Site"]["Properties"]["DistributionConfig"].clone())
}

#[test]
fn server_is_called_over_https_without_a_cache_and_with_all_headers_but_the_host() {
    let config = config(|site, _, _| site.behavior("/api/*", Origin::http("api.example.com")));
    let expected = json!({
        "DomainName": "api.example.com", "Id": "Origin2",
        "CustomOriginConfig": {"OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"]},
    });
    assert_eq!(config["Origins"][1], expected);
    let behavior = &config["CacheBehaviors"][0];
    assert_eq!(behavior["TargetOriginId"], "Origin2");
    assert_eq!(behavior["CachePolicyId"], edge_facts::CACHING_DISABLED_POLICY);
    assert_eq!(behavior["OriginRequestPolicyId"], edge_facts::ALL_VIEWER_EXCEPT_HOST_POLICY);
    assert_eq!(behavior["AllowedMethods"], json!(["GET", "HEAD"]));
    assert_eq!(config["DefaultCacheBehavior"].get("OriginRequestPolicyId"), None);
}

#[test]
fn equal_origins_are_one_origin_of_the_distribution() {
    let api = || Origin::http("api.example.com");
    let config = config(|site, content, _| {
        site.behavior("/data/*", content.clone())
            .behavior("/api/*", api())
            .behavior("/hooks/*", Behavior::new(api()).allowed_methods(AllowedMethods::All))
            .behavior("/v2/*", api().path("/v2"))
    });
    let ids: Vec<&Json> = config["Origins"].as_array().expect("a list").iter().map(|it| &it["Id"]).collect();
    assert_eq!(ids, ["Content", "Origin2", "Origin3"]);
    let behaviors = config["CacheBehaviors"].as_array().expect("a list");
    let targets: Vec<&Json> = behaviors.iter().map(|behavior| &behavior["TargetOriginId"]).collect();
    assert_eq!(targets, ["Content", "Origin2", "Origin2", "Origin3"]);
    assert_eq!(config["Origins"][2]["OriginPath"], "/v2");
}

#[test]
fn headers_and_access_controls_let_a_server_recognise_cloudfront() {
    let config = config(|site, _, stack| {
        let control = stack.root().add("Control", FunctionUrlAccess::new("api")).expect("a new name");
        let secret = "{{resolve:secretsmanager:origin}}";
        site.behavior("/api/*", Origin::http("api.example.com").header("x-origin-verify", secret))
            .behavior("/fn/*", Origin::url("https://a.example.com/").access_control(&control))
    });
    let headers =
        json!([{"HeaderName": "x-origin-verify", "HeaderValue": "{{resolve:secretsmanager:origin}}"}]);
    assert_eq!(config["Origins"][1]["OriginCustomHeaders"], headers);
    assert_eq!(config["Origins"][2]["OriginAccessControlId"], json!({"Ref": "Control"}));
    assert_eq!(config["Origins"][2].get("S3OriginConfig"), None);
}

#[test]
fn only_this_distribution_can_call_the_function_and_only_through_its_url() {
    let mut stack = Stack::new();
    let site =
        stack.root().add("Site", Distribution::new(Origin::http("a.example.com"))).expect("a new name");
    stack.root().add("Permission", FunctionUrlPermission::new("orders", &site)).expect("new names");
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    let source = "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Site}";
    let permission = |action: &str, through: &str, value: Json| {
        json!({
            "Action": action, "FunctionName": "orders", "Principal": "cloudfront.amazonaws.com",
            "SourceArn": {"Fn::Sub": source}, through: value,
        })
    };
    let resources = &synthesis.template["Resources"];
    let url = permission("lambda:InvokeFunctionUrl", "FunctionUrlAuthType", "AWS_IAM".into());
    assert_eq!(resources["PermissionUrl"]["Properties"], url);
    let function = permission("lambda:InvokeFunction", "InvokedViaFunctionUrl", true.into());
    assert_eq!(resources["PermissionFunction"]["Properties"], function);
}

#[test]
fn host_of_a_url_is_found_in_a_text_and_in_an_attribute() {
    assert_eq!(Origin::url("https://a.example.com/v1/"), Origin::http("a.example.com").path("/v1"));
    let attribute: Value<String> = reference("Url");
    let config = config(|site, _, stack| {
        stack.root().parameter("Url", cloudformation::Parameter::string()).expect("a new name");
        site.behavior("/api/*", Origin::url(attribute))
    });
    let host = json!({"Fn::Select": [2, {"Fn::Split": ["/", {"Ref": "Url"}]}]});
    assert_eq!(config["Origins"][1]["DomainName"], host);
}

#[test]
fn address_that_cloudfront_cannot_use_is_an_error() {
    for (origin, problem) in [
        (Origin::url("a.example.com/v1/x"), "origin \"a.example.com/v1/x\" does not start with https://"),
        (Origin::url("https://a.example.com:8443/"), "contains a port"),
        (Origin::url("https://u@a.example.com/"), "contains a user"),
        (Origin::http("https://a.example.com"), "is not a domain name"),
    ] {
        let error = build(|site, _, _| site.behavior("/api/*", origin)).expect_err("refused").chain();
        assert!(error.starts_with("Site cannot be placed: ") && error.contains(problem), "{error}");
    }
}

/// The places of the findings about shared caches, of a distribution with this behavior.
fn shared_caches(behavior: Behavior) -> Vec<String> {
    let mut stack = Stack::new();
    let site = Distribution::new(Origin::http("a.example.com")).behavior("/x/*", behavior);
    stack.root().add("Site", site).expect("a new name");
    let findings = stack.synth().findings;
    assert!(findings.iter().all(|finding| finding.rule() == SHARED_CACHE), "{findings:#?}");
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn managed_cache_policy_of_a_server_is_a_warning() {
    let api = || Behavior::new(Origin::http("api.example.com"));
    for (policy, left_out) in [
        (CachePolicy::Optimized, "the query, the cookies or Authorization"),
        (CachePolicy::OriginHeaders, "the query or Authorization"),
        (CachePolicy::OriginHeadersAndQuery, "Authorization"),
        (CachePolicy::Id(edge_facts::ORIGIN_CACHE_CONTROL_POLICY.into()), "the query or Authorization"),
        (
            CachePolicy::Id("b2884449-e4de-46a7-ac36-70bc7f1ddd6d".into()),
            "the query, the cookies or Authorization",
        ),
        (
            CachePolicy::Id("08627262-05a9-4f76-9ded-b50ca2e3a84f".into()),
            "most of the query, the cookies or Authorization",
        ),
    ] {
        let expected = format!(
            "warning[shared-cache] Resources.Site.Properties.DistributionConfig.CacheBehaviors[0].CachePolicyId: CloudFront returns a \
             cached response to requests that differ in {left_out}; use CachePolicy::Disabled, or a policy of the stack whose key has all \
             values that a response depends on"
        );
        assert_eq!(shared_caches(api().cache(policy)), [expected]);
    }
    assert_eq!(shared_caches(api()), Vec::<String>::new());
    assert_eq!(shared_caches(api().cache(CachePolicy::Id("own".into()))), Vec::<String>::new());
}

#[test]
fn warning_about_a_cache_can_be_acknowledged_for_one_distribution() {
    let mut stack = Stack::new();
    let static_server = Behavior::new(Origin::http("a.example.com")).cache(CachePolicy::Optimized);
    stack.root().add("Site", Distribution::new(static_server)).expect("a new name");
    stack.root().scope("Site").acknowledge(&SHARED_CACHE, "the server reads the path only");
    assert_eq!(stack.synth().findings, []);
}

#[test]
fn policies_of_the_stack_replace_the_managed_ones() {
    let config = config(|site, content, stack| {
        let key = ParametersInCacheKeyAndForwardedToOrigin::new(
            CookiesConfig::new("none"),
            true,
            HeadersConfig::new("none"),
            QueryStringsConfig::new("all"),
        );
        let policy = cloudfront::CachePolicy::new(CachePolicyConfig::new(CachePolicyConfigRequired {
            default_ttl: 60,
            max_ttl: 3600,
            min_ttl: 0,
            name: "queries",
            parameters_in_cache_key_and_forwarded_to_origin: key,
        }));
        let policy = stack.root().resource("Policy", policy).expect("a new name");
        let behavior = Behavior::new(content.clone()).cache(&policy).response_headers_policy_id("own");
        site.response_headers_policy_id("shared")
            .behavior("/search/*", behavior)
            .behavior("/old/*", Behavior::new(content.clone()).cache(CachePolicy::Disabled))
    });
    let [search, old] = &config["CacheBehaviors"].as_array().expect("a list")[..] else { panic!("two") };
    assert_eq!(search["CachePolicyId"], json!({"Ref": "Policy"}));
    assert_eq!(search["ResponseHeadersPolicyId"], "own");
    assert_eq!(old["ResponseHeadersPolicyId"], "shared");
    assert_eq!(old["CachePolicyId"], edge_facts::CACHING_DISABLED_POLICY);
}

#[test]
fn function_of_the_distribution_is_on_every_behavior_and_before_those_of_the_behavior() {
    let arn = "arn:aws:lambda:us-east-1:123456789012:function:gate:1";
    let config = config(|site, content, _| {
        let pages = Behavior::new(content.clone()).edge(EdgeAssociation::lambda("origin-response", arn));
        site.edge(EdgeAssociation::lambda("viewer-request", arn))
            .behavior("/api/*", Origin::http("api.example.com"))
            .behavior("/docs/*", pages)
    });
    let events = |behavior: &Json| {
        let associations = behavior["LambdaFunctionAssociations"].as_array().expect("a list");
        associations.iter().map(|association| association["EventType"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(events(&config["DefaultCacheBehavior"]), ["viewer-request"]);
    assert_eq!(events(&config["CacheBehaviors"][0]), ["viewer-request"]);
    assert_eq!(events(&config["CacheBehaviors"][1]), ["viewer-request", "origin-response"]);
}
