//! A private site with a web ACL, alarms, and an API behind the same login.

use cloudformation_resources::wafv2;
use cloudformation_resources::wafv2::web_acl::{
    AllowAction, DefaultAction, ManagedRuleGroupStatement, ManagedRuleGroupStatementRequired, OverrideAction,
    Rule, Statement, VisibilityConfig, VisibilityConfigRequired,
};
use constructs::{
    AllowedMethods, Asset, Behavior, Code, Construct, ConstructError, Origin, Stack, Synthesis,
};
use infra::{PrivateSite, Site};
use serde_json::json;
use serverless::{AnySecret, Function, HttpApi, Secret, Topic};

/// Header in which CloudFront sends a secret, so that the API knows that a request has passed the gate.
const VERIFY: &str = "x-origin-verify";

/// Builds the stack of a site with this configuration.
pub fn stack(site: Site, gate: Code, api: Asset) -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let acl = root.resource("WebAcl", web_acl())?;
    let topic = root.add("Alarms", Topic::new().email("ops@example.com"))?;
    let secret = root.add("OriginSecret", Secret::generated())?;
    let api = Function::new("python3.13", api).variable("SECRET", secret.secret_id()).grant(secret.read());
    let api = root.add("Api", api)?;
    let http = root.add("Http", HttpApi::new().route("$default", &api))?;
    let server = Origin::url(http.api_endpoint()).header(VERIFY, secret.dynamic_reference());
    let site = PrivateSite::new(site, gate)
        .web_acl(acl.arn())
        .alarms_to(&topic)
        .behavior("/api/*", Behavior::new(server).allowed_methods(AllowedMethods::All));
    // At the root of the stack, because `sitegate secrets`, `publish` and `status` find the site only there.
    site.place(&mut root)?;
    Ok(stack.synth())
}

/// A web ACL with AWS's common rules.
fn web_acl() -> wafv2::WebACL {
    let visible = |metric_name: &str| {
        VisibilityConfig::new(VisibilityConfigRequired {
            cloud_watch_metrics_enabled: true,
            metric_name,
            sampled_requests_enabled: true,
        })
    };
    let managed = |name: &str, priority: i64| {
        let group = ManagedRuleGroupStatementRequired { name, vendor_name: "AWS" };
        let group = ManagedRuleGroupStatement::new(group);
        let statement = Statement::new().managed_rule_group_statement(group);
        Rule::new(name, priority, statement, visible(name))
            .override_action(OverrideAction::new().none(json!({})))
    };
    let allow = DefaultAction::new().allow(AllowAction::new());
    wafv2::WebACL::new(allow, "CLOUDFRONT", visible("site")).rules([
        managed("AWSManagedRulesCommonRuleSet", 0),
        managed("AWSManagedRulesKnownBadInputsRuleSet", 1),
    ])
}

#[cfg(doctest)]
#[doc = include_str!("../../../docs/embedding.md")]
struct Guide;
