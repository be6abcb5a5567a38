//! `PrivateSite` as a construct of a larger stack: below a scope, twice in one stack, and in an app.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use std::collections::BTreeSet;

use cloudformation::Json;
use constructs::{App, Code, Construct as _, Stack, Synthesis};
use infra::site::read;
use infra::site::{Allow, Level, Monitoring, OriginAccess, Rule, Secrets};
use infra::{PrivateSite, Site};
use serde_json::json;

fn private_site(site: &Site) -> PrivateSite {
    PrivateSite::new(site.clone(), Code::new("function.zip"))
}

fn synth_below(scopes: &[&str], site: &Site) -> Synthesis {
    let mut stack = Stack::new();
    for scope in scopes {
        stack.root().add(scope, private_site(site)).expect("placed");
    }
    stack.synth()
}

fn problems(synthesis: &Synthesis) -> Vec<String> {
    synthesis.findings.iter().map(ToString::to_string).collect()
}

/// A site with every resource whose name the stack chooses.
fn site_with_everything() -> Site {
    let text = "\
provider: { issuer: https://idp.example.com, client_id: abc }
origin_access: control
secrets: stack
monitoring: { dashboard: true }
paths: { back_channel_logout: /.sitegate/back-channel-logout }
distribution: { access_logs: { bucket_arn: 'arn:aws:s3:::example-logs' } }
parameters: [issuer, client_id, session_lifetime, domain_name, certificate_arn, hosted_zone_id]
";
    read(text).expect("sound")
}

fn with_wrong_rule() -> Site {
    let rule = Rule { path: "finance/*".to_owned(), allow: Allow::Level(Level::SignedIn), ..Rule::default() };
    Site { rules: vec![rule], ..Site::parameterized() }
}

/// Every value of a property with one of these names, with the type of its resource.
fn physical_names(template: &Json) -> Vec<(String, Json)> {
    const NAMES: [&str; 5] = ["Name", "FunctionName", "LogGroupName", "DashboardName", "MetricName"];
    fn collect(kind: &str, value: &Json, found: &mut Vec<(String, Json)>) {
        match value {
            Json::Object(members) => {
                for (name, member) in members {
                    if NAMES.contains(&name.as_str()) {
                        found.push((format!("{kind} {name}"), member.clone()));
                    }
                    collect(kind, member, found);
                }
            }
            Json::Array(items) => items.iter().for_each(|item| collect(kind, item, found)),
            _ => {}
        }
    }
    const NAMED: [&str; 10] = [
        "AWS::CloudFront::OriginAccessControl",
        "AWS::CloudFront::ResponseHeadersPolicy",
        "AWS::CloudWatch::Dashboard",
        "AWS::Lambda::Function",
        "AWS::Logs::DeliveryDestination",
        "AWS::Logs::DeliverySource",
        "AWS::Logs::LogGroup",
        "AWS::Logs::MetricFilter",
        "AWS::SSM::Parameter",
        "AWS::SecretsManager::Secret",
    ];
    let mut found = Vec::new();
    for resource in template["Resources"].as_object().expect("resources").values() {
        let kind = resource["Type"].as_str().expect("a type");
        if NAMED.contains(&kind) {
            collect(kind, &resource["Properties"], &mut found);
        }
    }
    found
}

#[test]
fn access_logs_contain_no_query_cookie_or_referer() {
    let template = site_with_everything().synth(Code::new("function.zip")).template;
    let resources = template["Resources"].as_object().expect("resources");
    let deliveries: Vec<&Json> =
        resources.values().filter(|resource| resource["Type"] == "AWS::Logs::Delivery").collect();
    let [delivery] = deliveries.as_slice() else { panic!("{} deliveries", deliveries.len()) };
    let fields = delivery["Properties"]["RecordFields"].as_array().expect("a list");
    assert!(fields.contains(&json!("cs-uri-stem")) && fields.contains(&json!("c-ip")));
    for private in ["cs-uri-query", "cs(Cookie)", "cs(Referer)"] {
        assert!(!fields.contains(&json!(private)), "{private}");
    }
}

#[test]
fn site_below_a_scope_refers_to_its_own_parameters() {
    let synthesis = synth_below(&["Blue"], &Site::parameterized());
    assert_eq!(problems(&synthesis), Vec::<String>::new());
    let rule = &synthesis.template["Rules"]["BlueDomainNameNeedsCertificate"];
    assert_eq!(rule["RuleCondition"]["Fn::Not"][0]["Fn::Equals"][0], json!({"Ref": "BlueDomainName"}));
    let assertion = &rule["Assertions"][0];
    assert_eq!(assertion["Assert"]["Fn::Not"][0]["Fn::Equals"][0], json!({"Ref": "BlueCertificateArn"}));
    let description = "BlueDomainName also needs BlueCertificateArn, the ARN of a certificate in us-east-1";
    assert_eq!(assertion["AssertDescription"], description);
}

#[test]
fn findings_reach_the_stack_of_a_caller_who_ignores_the_handle() {
    let expected = [
        "error[value] Blue.rules[0].path: \"finance/*\" does not start with /; write /finance/*",
        "error[value] Green.rules[0].path: \"finance/*\" does not start with /; write /finance/*",
    ];
    assert_eq!(problems(&synth_below(&["Blue", "Green"], &with_wrong_rule())), expected);
}

#[test]
fn findings_are_reported_once_and_at_their_place_in_the_configuration() {
    let expected = ["error[value] rules[0].path: \"finance/*\" does not start with /; write /finance/*"];
    let code = Code::new("function.zip");
    assert_eq!(problems(&with_wrong_rule().synth(code)), expected);
    let mut stack = Stack::new();
    private_site(&with_wrong_rule()).place(&mut stack.root()).expect("placed");
    assert_eq!(problems(&stack.synth()), expected);
}

#[test]
fn two_sites_in_one_stack_have_different_names() {
    for secrets in [Secrets::Operator, Secrets::Stack] {
        let site = Site { secrets, ..site_with_everything() };
        let synthesis = synth_below(&["Blue", "Green"], &site);
        assert_eq!(problems(&synthesis), Vec::<String>::new());
        let names = physical_names(&synthesis.template);
        assert!(names.len() >= 16, "{names:#?}");
        let unique: BTreeSet<String> = names.iter().map(|name| format!("{name:?}")).collect();
        assert_eq!(unique.len(), names.len(), "{names:#?}");
    }
    let defaults = synth_below(&["Blue", "Green"], &Site::parameterized());
    assert_eq!(problems(&defaults), Vec::<String>::new());
}

#[test]
fn two_sites_in_one_stack_have_their_own_groups_of_parameters() {
    let synthesis = synth_below(&["Blue", "Green"], &site_with_everything());
    let groups = &synthesis.template["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"];
    let label = |group: &Json| group["Label"]["default"].as_str().expect("a label").to_owned();
    let labels: Vec<String> = groups.as_array().expect("groups").iter().map(label).collect();
    let expected = [
        "Signing in (Blue)",
        "The site's address (Blue)",
        "Signing in (Green)",
        "The site's address (Green)",
    ];
    assert_eq!(labels, expected);
}

#[test]
fn policy_of_a_gate_names_the_parameters_that_the_stack_makes() {
    let site = Site { monitoring: Some(Monitoring::default()), ..Site::parameterized() };
    let template = synth_below(&["Blue"], &site).template;
    let resources = &template["Resources"];
    let settings = "/sitegate/${AWS::StackName}_Blue-gate/settings";
    assert_eq!(resources["BlueSettings"]["Properties"]["Name"]["Fn::Sub"], settings);
    let policy = resources["BlueEdgeRole"]["Properties"]["Policies"][0]["PolicyDocument"].to_string();
    assert!(policy.contains(&format!("parameter{settings}")), "{policy}");
    let function = resources["BlueEdgeFunction"]["Properties"]["FunctionName"].to_string();
    assert!(function.contains("${AWS::StackName}_Blue-gate-"), "{function}");
    let output = &template["Outputs"]["BlueSessionKeysParameter"]["Value"]["Fn::Sub"];
    assert_eq!(*output, "/sitegate/${AWS::StackName}_Blue-gate/session-keys");
}

#[test]
fn scope_that_was_moved_keeps_the_names() {
    let before = synth_below(&["Blue"], &site_with_everything());
    let mut stack = Stack::new();
    stack.moved("Blue", "Sites/Staff");
    stack.root().scope("Sites").add("Staff", private_site(&site_with_everything())).expect("placed");
    let after = stack.synth();
    assert_eq!(after.template["Resources"], before.template["Resources"]);
    assert_eq!(after.template["Outputs"], before.template["Outputs"]);
}

#[test]
fn app_stack_of_another_region_is_an_error() {
    for (region, expected) in [
        ("us-east-1", &[][..]),
        (
            "eu-central-1",
            &[
                "error[edge-region] Blue: the stack is in eu-central-1, and Lambda@Edge takes functions from us-east-1 only; build the stack for us-east-1",
            ],
        ),
    ] {
        let mut app = App::new();
        let site = Site { origin_access: OriginAccess::Control, ..Site::parameterized() };
        app.stack("reports", region, |scope| scope.add("Blue", private_site(&site))).expect("built");
        let [stack] = app.synth().try_into().expect("one stack");
        assert_eq!(problems(&stack.synthesis), expected, "{region}");
    }
}

#[test]
fn app_stack_whose_name_is_too_long_for_the_function_is_an_error() {
    for (name, expected) in [("s".repeat(45), 0), ("s".repeat(46), 1)] {
        let mut app = App::new();
        app.stack(&name, "us-east-1", |scope| scope.add("Blue", private_site(&Site::parameterized())))
            .expect("built");
        let [stack] = app.synth().try_into().expect("one stack");
        assert_eq!(stack.synthesis.findings.len(), expected, "{:#?}", stack.synthesis.findings);
        assert!(stack.synthesis.findings.iter().all(|finding| finding.rule().id == "gate-name"));
    }
}

#[test]
fn client_id_with_quotes_is_escaped_in_the_settings() {
    for client_id in ["a\"b", "a\\b", "a\",\"scopes\":[\"admin\"],\"x\":\"", "${AWS::AccountId}"] {
        let mut site = read("provider: { issuer: https://idp.example.com, client_id: x }\n").expect("sound");
        site.provider.client_id = Some(client_id.to_owned());
        let code = Code::new("function.zip");
        let template = site.synth(code).template;
        let settings = template["Resources"]["Settings"]["Properties"]["Value"].as_str().expect("a literal");
        let settings = settings::Settings::read(settings).expect("settings that the gate reads");
        assert_eq!(settings.provider.client_id, client_id);
    }
}

/// The provider knows only the sign-in host, and the sign-out there ends the session at every host.
#[test]
fn sign_in_host_has_the_only_redirect_uri_and_may_end_sessions() {
    let text = "provider: { issuer: https://idp.example.com, client_id: abc }\npaths: { back_channel_logout: /ended }\n\
        distribution: { aliases: [a.example.com, b.example.com], hosted_zone_id: Z0123456789ABCDEFGHIJ }\n";
    let several = read(text).expect("a site");
    let one =
        read(&text.replace("hosted_zone_id", "sign_in_host: b.example.com, hosted_zone_id")).expect("a site");
    let output = |site: &Site, name: &str| {
        let template = site.synth(Code::new("function.zip")).template;
        template["Outputs"][name]["Value"].clone()
    };
    for (name, path) in
        [("RedirectUri", "/.sitegate/callback"), ("PostLogoutRedirectUri", "/.sitegate/sign-out/done")]
    {
        let [a, b] = ["a", "b"].map(|label| format!("https://{label}.example.com{path}"));
        assert_eq!(output(&several, name), json!({"Fn::Join": [" ", [a, b]]}), "{name}");
        assert_eq!(output(&one, name), json!(b), "{name}");
    }
    assert_eq!(output(&one, "BackChannelLogoutUri"), "https://b.example.com/ended");
    assert_eq!(output(&one, "SiteUrl"), "https://a.example.com/");
    for (host, may_write) in [("sign_in_host: b.example.com, ", true), ("", false)] {
        let text = text.replace("paths: { back_channel_logout: /ended }", "");
        let site = read(&text.replace("hosted_zone_id", &format!("{host}hosted_zone_id"))).expect("a site");
        let policies = site.synth(Code::new("function.zip")).template["Resources"]["EdgeRole"].to_string();
        assert!(policies.contains("ssm:GetParameters"), "{policies}");
        assert_eq!(policies.contains("ssm:PutParameter"), may_write, "{host}");
    }
}

#[test]
fn function_runs_on_requests_and_on_responses_of_the_bucket() {
    let site = read("provider: { issuer: https://idp.example.com, client_id: abc }\npaths: { back_channel_logout: /.sitegate/logout }\ndistribution: { behaviors: [ { path: /data/*, cache: disabled } ] }\n").expect("a site");
    let template = site.synth(Code::new("function.zip")).template;
    let config = &template["Resources"]["Distribution"]["Properties"]["DistributionConfig"];
    let behaviors = config["CacheBehaviors"].as_array().expect("behaviors");
    for behavior in behaviors.iter().chain([&config["DefaultCacheBehavior"]]) {
        let associations = behavior["LambdaFunctionAssociations"].as_array().expect("associations");
        let events: Vec<_> =
            associations.iter().map(|association| association["EventType"].as_str()).collect();
        assert_eq!(events, [Some("viewer-request"), Some("origin-response")]);
        assert_eq!(associations[0]["LambdaFunctionARN"], associations[1]["LambdaFunctionARN"]);
        assert_eq!(associations[1].get("IncludeBody"), None, "a response event has no request body");
    }
}
