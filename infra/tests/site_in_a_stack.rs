//! `PrivateSite` with values of its stack: a web ACL, a certificate, topics, a bucket for logs, a key, and other servers.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use cloudformation::intrinsic::raw;
use cloudformation::{Finding, Json, Value};
use cloudformation_resources::{certificatemanager, s3, sns};
use constructs::rules::SHARED_CACHE;
use constructs::{
    AllowedMethods, Behavior, BucketPolicy, CachePolicy, Code, EdgeAssociation, FunctionUrlAccess, Origin,
    OriginAccess, Scope, Stack, Synthesis,
};
use infra::site::read;
use infra::site::rules::OPEN_ORIGIN;
use infra::{PrivateSite, PrivateSiteHandles, Site};
use serde_json::json;

const PROVIDER: &str = "provider: { issuer: https://idp.example.com, client_id: abc }\n";

fn site(text: &str) -> PrivateSite {
    let site = read(&format!("{PROVIDER}{text}")).expect("a sound site.yaml");
    PrivateSite::new(site, Code::new("function.zip"))
}

/// The stack with what the function places, and the handles of the site that it returns.
fn synth(place: impl FnOnce(&mut Scope<'_>) -> PrivateSite) -> (Synthesis, PrivateSiteHandles) {
    let mut stack = Stack::new();
    let site = place(&mut stack.root());
    let handles = stack.root().add("Site", site).expect("placed");
    (stack.synth(), handles)
}

fn problems(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

fn distribution(synthesis: &Synthesis) -> &Json {
    &synthesis.template["Resources"]["SiteDistribution"]["Properties"]["DistributionConfig"]
}

fn behaviors(synthesis: &Synthesis) -> impl Iterator<Item = &Json> {
    let config = distribution(synthesis);
    let others = config["CacheBehaviors"].as_array().into_iter().flatten();
    std::iter::once(&config["DefaultCacheBehavior"]).chain(others)
}

/// The ARN of a resource elsewhere.
fn arn(text: &str) -> Value<String> {
    raw(json!(text))
}

/// A server that knows CloudFront by a header.
fn api() -> Origin {
    Origin::http("api.example.com").header("x-origin-verify", "{{resolve:secretsmanager:origin-secret}}")
}

fn topic(scope: &mut Scope<'_>) -> cloudformation::Handle<sns::Topic> {
    scope.resource("Topic", sns::Topic::new()).expect("a new name")
}

fn certificate(scope: &mut Scope<'_>) -> cloudformation::Handle<certificatemanager::Certificate> {
    let certificate = certificatemanager::Certificate::new("reports.example.com").validation_method("DNS");
    scope.resource("Certificate", certificate).expect("a new name")
}

fn log_bucket(scope: &mut Scope<'_>) -> cloudformation::Handle<s3::Bucket> {
    scope.resource("Logs", s3::Bucket::new()).expect("a new name")
}

const WEB_ACL: &str = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/site/1";
const KEY: &str = "arn:aws:kms:us-east-1:123456789012:key/8f3b2a1c-0d4e-4f5a-8b6c-7d8e9f0a1b2c";

#[test]
fn values_of_the_stack_are_where_texts_of_the_configuration_would_be() {
    let (synthesis, _) = synth(|scope| {
        let (topic, logs) = (topic(scope), log_bucket(scope));
        let logs = site("").web_acl(arn(WEB_ACL)).alarms_to(&topic).access_logs_to(&logs);
        logs.secrets_key(arn(KEY))
    });
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let resources = &synthesis.template["Resources"];
    assert_eq!(distribution(&synthesis)["WebACLId"], WEB_ACL);
    for alarm in ["SiteMonitoringServerErrors", "SiteMonitoringGateErrors"] {
        assert_eq!(resources[alarm]["Properties"]["AlarmActions"], json!([{"Ref": "Topic"}]), "{alarm}");
    }
    let destination = &resources["SiteAccessLogsDestination"]["Properties"]["DestinationResourceArn"];
    assert_eq!(*destination, json!({"Fn::GetAtt": ["Logs", "Arn"]}));
    let policy = resources["SiteEdgeRole"]["Properties"]["Policies"][0]["PolicyDocument"].to_string();
    assert!(policy.contains("kms:Decrypt") && policy.contains(KEY), "{policy}");
    assert_eq!(synthesis.template["Outputs"]["SiteSecretsKeyArn"]["Value"], KEY);
}

#[test]
fn aliases_can_use_a_certificate_of_the_stack() {
    let (synthesis, handles) = synth(|scope| {
        let certificate = certificate(scope);
        let mut site = read(PROVIDER).expect("a sound site.yaml");
        site.distribution.aliases = vec!["reports.example.com".to_owned()];
        PrivateSite::new(site, Code::new("function.zip")).certificate(&certificate)
    });
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let viewer = &distribution(&synthesis)["ViewerCertificate"];
    assert_eq!(viewer["AcmCertificateArn"], json!({"Ref": "Certificate"}));
    assert_eq!(handles.certificate.expect("a certificate").id().as_str(), "Certificate");
}

#[test]
fn handles_are_those_of_the_placed_resources() {
    let text =
        "monitoring: {}\ndistribution: { aliases: [a.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\n";
    let (synthesis, handles) = synth(|_| site(text));
    let alarms = handles.alarms.expect("alarms");
    let ids = [
        handles.bucket.expect("a bucket").id().clone(),
        handles.certificate.expect("a certificate").id().clone(),
        handles.distribution.expect("a distribution").id().clone(),
        handles.settings.id().clone(),
        alarms.server_errors.id().clone(),
        alarms.gate_errors.id().clone(),
    ];
    let types = ids.map(|id| synthesis.template["Resources"][id.as_str()]["Type"].clone());
    let expected = [
        "AWS::S3::Bucket",
        "AWS::CertificateManager::Certificate",
        "AWS::CloudFront::Distribution",
        "AWS::SSM::Parameter",
        "AWS::CloudWatch::Alarm",
        "AWS::CloudWatch::Alarm",
    ];
    assert_eq!(types, expected);
}

#[test]
fn resources_outside_the_stack_have_no_handle() {
    let (_, handles) = synth(|_| site("bucket: { name: example-reports, existing: true }\n"));
    assert!(handles.bucket.is_none() && handles.certificate.is_none() && handles.alarms.is_none());
}

/// The gate is the only function on the requests of every behavior, also of those that the code adds.
#[test]
fn every_behavior_of_the_code_has_the_gate() {
    let (synthesis, handles) = synth(|scope| {
        let access = OriginAccess::Control { name: "media".into() };
        let access = scope.add("Access", access).expect("a new name");
        let media = Origin::bucket("media.s3.us-east-1.amazonaws.com", &access);
        let api = Behavior::new(api()).allowed_methods(AllowedMethods::All);
        let text = "paths: { back_channel_logout: /ended }\ndistribution: { behaviors: [ { path: /data/*, cache: disabled } ] }\n";
        site(text).behavior("/api/*", api).behavior("/media/*", media)
    });
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let gate = json!({"Ref": handles.gate.version.id().as_str()});
    let mut events = Vec::new();
    for behavior in behaviors(&synthesis) {
        let associations = behavior["LambdaFunctionAssociations"].as_array().expect("associations");
        assert_eq!(associations[0]["EventType"], "viewer-request");
        assert!(associations.iter().all(|association| association["LambdaFunctionARN"] == gate));
        let path = behavior["PathPattern"].as_str().unwrap_or("default");
        events.push((path, associations.len(), associations[0]["IncludeBody"] == true));
    }
    // A bucket's errors are replaced by pages, those of another server are not. The body of a request is the server's.
    let expected = [
        ("default", 2, false),
        ("/ended", 2, true),
        ("/api/*", 1, false),
        ("/media/*", 2, false),
        ("/data/*", 2, false),
    ];
    assert_eq!(events, expected);
}

#[test]
fn another_function_at_the_place_of_the_gate_is_an_error() {
    let function = "arn:aws:lambda:us-east-1:123456789012:function:rewrite:1";
    let edge = "arn:aws:cloudfront::123456789012:function/rewrite";
    for (case, association) in [
        ("Lambda@Edge", EdgeAssociation::lambda("viewer-request", function)),
        ("CloudFront Function", EdgeAssociation::function("viewer-response", edge)),
    ] {
        let behavior = Behavior::new(api()).edge(association);
        let (synthesis, _) = synth(|_| site("").behavior("/api/*", behavior));
        assert!(synthesis.has_errors(), "{case}");
    }
}

/// Tests of settings that the configuration and the code set: each row is a name, the site, and the place and the method of the problem.
macro_rules! set_twice {
    ($($name:ident: $site:expr, $place:literal and $method:literal;)*) => {
        mod set_twice {
            use super::*;

            $(
                #[test]
                fn $name() {
                    let (synthesis, _) = synth($site);
                    let (place, method) = ($place, $method);
                    let expected = format!(
                        "error[value] Site.{place}: {place} is set here or in parameters, and in the code; remove it here, or remove \
                         .{method}(…) in the code"
                    );
                    assert_eq!(problems(&synthesis.findings), [expected]);
                }
            )*
        }
    };
}

set_twice! {
    web_acl: |_| site(&format!("distribution: {{ web_acl_arn: '{WEB_ACL}' }}\n")).web_acl(arn(WEB_ACL)),
        "distribution.web_acl_arn" and "web_acl";
    parameter_for_the_web_acl: |_| site("parameters: [web_acl_arn]\n").web_acl(arn(WEB_ACL)),
        "distribution.web_acl_arn" and "web_acl";
    certificate_of_the_stack: |scope| {
        let arn = "arn:aws:acm:us-east-1:123456789012:certificate/8f3b2a1c-0d4e-4f5a-8b6c-7d8e9f0a1b2c";
        let text = format!("distribution: {{ aliases: [a.example.com], certificate_arn: '{arn}' }}\n");
        site(&text).certificate(&certificate(scope))
    }, "distribution.certificate_arn" and "certificate";
    access_logs: |scope| {
        site("distribution: { access_logs: { bucket_arn: 'arn:aws:s3:::example-logs' } }\n").access_logs_to(&log_bucket(scope))
    }, "distribution.access_logs" and "access_logs_to";
    secrets_key: |_| site(&format!("function: {{ secrets_key_arn: '{KEY}' }}\n")).secrets_key(arn(KEY)),
        "function.secrets_key_arn" and "secrets_key";
}

#[test]
fn certificate_of_the_stack_needs_aliases() {
    let (synthesis, _) = synth(|scope| site("").certificate(&certificate(scope)));
    let expected = "error[value] Site.distribution.aliases: the certificate of the stack is only used with aliases, and there are none; \
                    add aliases, or remove .certificate(…) in the code";
    assert_eq!(problems(&synthesis.findings), [expected]);
}

#[test]
fn topics_of_the_code_are_added_to_those_of_the_configuration() {
    let text = "monitoring: { topic_arn: 'arn:aws:sns:us-east-1:123456789012:alarms' }\n";
    let (synthesis, _) = synth(|scope| site(text).alarms_to(&topic(scope)));
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let actions = &synthesis.template["Resources"]["SiteMonitoringGateErrors"]["Properties"]["AlarmActions"];
    assert_eq!(*actions, json!([{"Ref": "Topic"}, "arn:aws:sns:us-east-1:123456789012:alarms"]));
}

#[test]
fn distribution_that_exists_takes_no_values_of_the_stack() {
    let existing =
        "distribution: { existing: { id: E1ABCDEFGHIJKL, domain_name: d111111abcdef8.cloudfront.net } }\n";
    let (synthesis, handles) = synth(|scope| {
        let (certificate, logs) = (certificate(scope), log_bucket(scope));
        let site = site(existing).web_acl(arn(WEB_ACL)).certificate(&certificate).access_logs_to(&logs);
        site.behavior("/api/*", api()).alarms_to(&topic(scope))
    });
    let misplaced = |place: &str, method: &str| {
        format!(
            "error[value] Site.distribution.{place}: .{method}(…) in the code does not apply to a distribution that exists; \
             remove it in the code, and set it on the distribution"
        )
    };
    let expected = [
        misplaced("access_logs", "access_logs_to"),
        misplaced("behaviors", "behavior"),
        misplaced("certificate_arn", "certificate"),
        misplaced("web_acl_arn", "web_acl"),
    ];
    let mut found = problems(&synthesis.findings);
    found.sort();
    assert_eq!(found, expected);
    assert!(handles.alarms.is_some() && handles.distribution.is_none());
}

/// The problems of a site with this configuration whose paths in `/api/*` another server answers.
fn problems_with_a_server(text: &str) -> Vec<String> {
    let (synthesis, _) = synth(|_| site(text).behavior("/api/*", api()));
    problems(&synthesis.findings)
}

/// Tests of what the gate does to the paths of another server: each row is a name, a configuration, and its problems.
macro_rules! servers {
    ($($name:ident: $text:expr, $problems:expr;)*) => {
        mod server {
            use super::problems_with_a_server;

            $(
                #[test]
                fn $name() {
                    let expected: &[&str] = &$problems;
                    assert_eq!(problems_with_a_server($text), expected);
                }
            )*
        }
    };
}

servers! {
    gets_a_path_with_a_final_slash_as_an_index_document: "content: { index_document: home.html }\n", [];
    can_be_next_to_an_application: "content: { single_page: { /app/*: /app/index.html } }\n", [];
    can_have_a_rule: "rules: [ { path: /api/*, allow: { groups: [a] } } ]\n", [];
    gets_other_paths_with_clean_urls: "content: { clean_urls: true }\n",
        ["error[value] Site.behavior./api/*: with content.clean_urls, the server gets a path without a file extension as that of an index \
          document; remove content.clean_urls"];
    gets_the_page_of_an_application_that_has_its_paths: "content: { single_page: /index.html }\n",
        ["error[value] Site.behavior./api/*: the server gets /index.html for paths in /*, which is a folder of content.single_page; choose a \
          folder that has no path in common with the behavior, such as /app/*"];
    gets_the_folder_of_a_host: "distribution: { aliases: [docs.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\nhosts: [ { name: docs.example.com, folder: /docs-site } ]\n",
        ["error[value] Site.behavior./api/*: at docs.example.com, the server gets paths with the folder /docs-site before them; use a \
          separate site for the host"];
    has_no_path_of_another_behavior: "distribution: { behaviors: [ { path: /api/*, cache: disabled } ] }\n",
        ["error[value] Site.behavior./api/*: /api/* is also the path of a behavior in the configuration; keep one of them"];
    may_read_a_path_in_another_way_than_a_rule: "rules: [ { path: /api/admin/*, allow: { groups: [admin] } } ]\n",
        ["warning[rule-meaning] Site.rules[0].path: /api/admin/* is a part of /api/*, which another server answers; the server may answer \
          other paths in the same way, such as one with a capital letter or a final slash; let the server decide, too, and acknowledge this \
          warning; the rule is not safe before a server that reads `;` in paths, such as Tomcat or Spring, which may answer /public/..;/admin \
          like /admin"];
}

#[test]
fn server_that_cannot_recognise_cloudfront_is_a_warning_that_can_be_acknowledged() {
    let open = || site("").behavior("/api/*", Origin::url("https://api.example.com/"));
    let (synthesis, _) = synth(|_| open());
    let expected = "warning[open-origin] Site.behavior./api/*: the server for /api/* cannot distinguish CloudFront from other callers, so it \
                    also answers requests that have not passed the gate; add .header(…) with a secret or .access_control(…) to the origin, \
                    and let the server refuse other requests";
    assert_eq!(problems(&synthesis.findings), [expected]);
    let (synthesis, _) = synth(|scope| {
        scope.acknowledge(&OPEN_ORIGIN, "the API verifies a token of the user");
        open()
    });
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let (synthesis, _) = synth(|scope| {
        let access = scope.add("Access", FunctionUrlAccess::new("orders")).expect("a new name");
        let orders = Origin::url("https://abc123.lambda-url.us-east-1.on.aws/").access_control(&access);
        site("").behavior("/api/*", orders)
    });
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
}

#[test]
fn managed_cache_policy_of_a_server_is_an_error() {
    for policy in [CachePolicy::Optimized, CachePolicy::OriginHeaders, CachePolicy::OriginHeadersAndQuery] {
        let (synthesis, _) =
            synth(|_| site("").behavior("/api/*", Behavior::new(api()).cache(policy.clone())));
        let [finding] = &synthesis.findings[..] else { panic!("{:#?}", synthesis.findings) };
        assert!(finding.is_error() && finding.rule() == SHARED_CACHE, "{policy:?}: {finding}");
        assert_eq!(synthesis.construct(finding).as_deref(), Some("Site/Distribution/Resource"));
    }
}

#[test]
fn server_with_a_port_cannot_be_placed() {
    let site = site("").behavior("/api/*", Origin::url("https://api.example.com:8443/"));
    let error = Stack::new().root().add("Site", site).expect_err("refused").chain();
    let expected = "Site/Distribution cannot be placed: origin \"https://api.example.com:8443/\" contains a port; use a server on port 443, and \
                    remove the port";
    assert_eq!(error, expected);
}

#[test]
fn malformed_and_repeated_patterns_are_errors() {
    let (synthesis, _) =
        synth(|_| site("").behavior("api/*", api()).behavior("/a/*", api()).behavior("/a/*", api()));
    let expected = [
        "error[value] Site.behavior./a/*: /a/* is a duplicate; keep one of them",
        "error[value] Site.behavior.api/*: \"api/*\" does not start with /; write /api/*",
    ];
    let mut found = problems(&synthesis.findings);
    found.sort();
    assert_eq!(found, expected);
    // The server answers everything but the gate's own paths.
    let (synthesis, _) = synth(|_| site("").behavior("/*", api()));
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
}

#[test]
fn sites_of_one_stack_have_different_values_and_share_none() {
    let mut stack = Stack::new();
    let topic = topic(&mut stack.root());
    stack.root().add("Blue", site("").alarms_to(&topic)).expect("placed");
    stack
        .root()
        .add("Green", PrivateSite::new(Site::parameterized(), Code::new("function.zip")))
        .expect("placed");
    let synthesis = stack.synth();
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let resources = synthesis.template["Resources"].as_object().expect("resources");
    let alarms = resources.iter().filter(|(_, resource)| resource["Type"] == "AWS::CloudWatch::Alarm");
    assert!(alarms.map(|(id, _)| id).all(|id| id.starts_with("Blue")));
}

#[test]
fn bucket_of_the_stack_accepts_logs_of_this_account_only() {
    let (synthesis, _) = synth(|scope| {
        let logs = log_bucket(scope);
        let policy = BucketPolicy::tls_only(&logs).log_delivery();
        scope.add("LogsPolicy", policy).expect("a new name");
        site("").access_logs_to(&logs)
    });
    assert_eq!(problems(&synthesis.findings), Vec::<String>::new());
    let document = &synthesis.template["Resources"]["LogsPolicy"]["Properties"]["PolicyDocument"];
    let statements = document["Statement"].as_array().expect("statements");
    let [_, write, look] = statements.as_slice() else { panic!("{statements:#?}") };
    let source = json!({"Fn::Sub": "arn:${AWS::Partition}:logs:*:${AWS::AccountId}:*"});
    for statement in [write, look] {
        assert_eq!(statement["Effect"], "Allow");
        assert_eq!(statement["Principal"], json!({"Service": "delivery.logs.amazonaws.com"}));
        assert_eq!(statement["Condition"]["ArnLike"]["aws:SourceArn"], source);
        let account = &statement["Condition"]["StringEquals"]["aws:SourceAccount"];
        assert_eq!(*account, json!({"Ref": "AWS::AccountId"}));
    }
    assert_eq!(write["Action"], "s3:PutObject");
    assert_eq!(write["Condition"]["StringEquals"]["s3:x-amz-acl"], "bucket-owner-full-control");
    assert_eq!(write["Resource"], json!({"Fn::Sub": "${Logs.Arn}/AWSLogs/${AWS::AccountId}/*"}));
}
