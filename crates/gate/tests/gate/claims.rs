//! Rules over claims of the ID token, and the claims that a session keeps.

use serde_json::{Value as Json, json};
use settings::GOOGLE_ISSUER;

use crate::support::{self, Answer, SESSION, World, claims, fetch};

fn rules() -> Json {
    json!([
        {"path": "/tenant/*", "allow": {"claims": {"tid": ["t1", "t2"]}}},
        {"path": "/strong/*", "allow": {"groups": ["finance"], "claims": {"amr": "mfa"}}},
        {"path": "/nested/*", "allow": {"claims": {"/org/unit~1a/0": "x~y", "/org/level": 3}}},
        {"path": "/flag/*", "allow": {"claims": {"admin": true}}},
    ])
}

fn check_access(token: Json, allowed: &[&str], denied: &[&str]) {
    support::check_access(&rules(), &token, allowed, denied);
}

cases!(claims_decide: check_access {
    text: json!({"tid": "t2"}), &["/tenant/a"], &["/strong/a", "/nested/a", "/flag/a"];
    value_in_a_list: json!({"tid": ["t0", "t1"]}), &["/tenant/a"], &[];
    another_value: json!({"tid": "t3"}), &[], &["/tenant/a"];
    another_case: json!({"tid": "T1"}), &[], &["/tenant/a"];
    value_in_a_nested_list: json!({"tid": [["t1"]]}), &[], &["/tenant/a"];
    value_as_a_key: json!({"tid": {"t1": true}}), &[], &["/tenant/a"];
    list_and_claim: json!({"amr": ["pwd", "mfa"]}), &["/strong/a"], &[];
    claim_without_list: json!({"amr": "mfa", "groups": ["sales"]}), &[], &["/strong/a"];
    list_without_claim: json!({"amr": "pwd"}), &[], &["/strong/a"];
    nested_claims: json!({"org": {"unit/a": ["x~y"], "level": 3}}), &["/nested/a"], &[];
    one_of_two_claims: json!({"org": {"unit/a": ["x~y"], "level": 2}}), &[], &["/nested/a"];
    pointer_as_a_name: json!({"/org/unit~1a/0": "x~y", "/org/level": 3}), &[], &["/nested/a"];
    number_as_a_text: json!({"org": {"unit/a": ["x~y"], "level": "3"}}), &[], &["/nested/a"];
    boolean: json!({"admin": true}), &["/flag/a"], &[];
    boolean_as_a_text: json!({"admin": "true"}), &[], &["/flag/a"];
    other_boolean: json!({"admin": false}), &[], &["/flag/a"];
    null: json!({"admin": null, "tid": null}), &[], &["/flag/a", "/tenant/a"];
});

#[test]
fn session_keeps_only_the_values_that_a_rule_names() {
    let mut world = World::new(&rules());
    world.provider.claims["tid"] = json!(["t1", "t9", "t1"]);
    world.provider.claims["amr"] = json!(["pwd", "otp"]);
    world.provider.claims["org"] = json!({"level": 3, "secret": "x"});
    world.provider.claims["hd"] = json!("example.com");
    world.log_in("/");
    assert_eq!(claims(&world.jar[SESSION])["claims"], json!({"tid": ["t1"], "/org/level": [3]}));
    let mut world = World::new(&json!([]));
    world.provider.claims["tid"] = json!("t1");
    world.log_in("/");
    assert_eq!(claims(&world.jar[SESSION]).get("claims"), None);
}

/// Signs in at Google, and returns the answer to a request for a page that is open to a domain.
fn sign_in_at_google(hd: Json) -> (World, Answer) {
    let mut world = World::new(&json!([{"path": "/*", "allow": {"domains": ["Example.com"]}}]));
    GOOGLE_ISSUER.clone_into(&mut world.gate.settings.provider.issuer);
    world.provider.claims["iss"] = json!(GOOGLE_ISSUER);
    world.provider.claims["hd"] = hd;
    world.log_in("/");
    let answer = world.send(&fetch("/a"));
    (world, answer)
}

#[test]
fn domain_at_google_needs_the_workspace_domain() {
    let (world, answer) = sign_in_at_google(json!("example.com"));
    assert!(matches!(answer, Answer::Forwarded(_)));
    assert_eq!(claims(&world.jar[SESSION])["claims"], json!({"hd": ["example.com"]}));
    for hd in [Json::Null, json!("example.org"), json!(["example.com"]), json!("example.com.evil.com")] {
        let (world, answer) = sign_in_at_google(hd.clone());
        assert_eq!((answer.status(), world.reason()), (403, "not-allowed"), "{hd}");
        assert_eq!(claims(&world.jar[SESSION]).get("claims"), None, "{hd}");
    }
}

#[test]
fn domain_at_another_provider_needs_no_workspace_domain() {
    let mut world = World::new(&json!([{"path": "/*", "allow": {"domains": ["example.com"]}}]));
    world.provider.claims["hd"] = json!("example.com");
    world.log_in("/");
    assert!(matches!(world.send(&fetch("/a")), Answer::Forwarded(_)));
    assert_eq!(claims(&world.jar[SESSION]).get("claims"), None);
}

/// Signs in with claims in place of groups, and returns the reason for the answer to a request for a page of a group.
fn reason_with(groups_claim: &str, token: Json) -> &'static str {
    let mut world = World::new(&json!([
        {"path": "/finance/*", "allow": {"groups": ["finance"]}},
        {"path": "/board/*", "allow": {"emails": ["chair@example.com"]}},
    ]));
    groups_claim.clone_into(&mut world.gate.settings.provider.groups_claim);
    world.provider.claims.as_object_mut().expect("an object").remove("groups");
    for (name, value) in token.as_object().expect("the claims are an object") {
        world.provider.claims[name] = value.clone();
    }
    world.log_in("/");
    assert!(matches!(world.send(&fetch("/a")), Answer::Forwarded(_)), "other pages stay open");
    assert_eq!((world.send(&fetch("/board/a")).status(), world.reason()), (403, "not-allowed"));
    assert_eq!(world.send(&fetch("/finance/a")).status(), 403);
    world.reason()
}

fn is_overage(groups_claim: &str, token: Json) {
    assert_eq!(reason_with(groups_claim, token), "groups-overage");
}

fn is_no_overage(groups_claim: &str, token: Json) {
    assert_eq!(reason_with(groups_claim, token), "not-allowed");
}

cases!(groups_are_omitted: is_overage {
    groups_elsewhere: "groups", json!({"_claim_names": {"groups": "src1"}, "_claim_sources": {"src1": {}}});
    some_groups: "groups", json!({"hasgroups": true});
    some_groups_as_a_text: "groups", json!({"hasgroups": "true"});
    other_claim_elsewhere: "teams", json!({"_claim_names": {"teams": "src1"}});
});

cases!(groups_are_not_omitted: is_no_overage {
    no_groups: "groups", json!({});
    empty_groups: "groups", json!({"groups": [], "_claim_names": {"groups": "src1"}, "hasgroups": true});
    groups_are_complete: "groups", json!({"groups": ["sales"], "hasgroups": true});
    another_claim_elsewhere: "groups", json!({"_claim_names": {"roles": "src1"}});
    claim_names_as_a_text: "groups", json!({"_claim_names": "groups"});
    hasgroups_is_false: "groups", json!({"hasgroups": false});
    app_roles: "roles", json!({"_claim_names": {"groups": "src1"}, "hasgroups": true});
});

#[test]
fn user_without_groups_in_the_token_gets_in_by_address() {
    let rule = json!([{"path": "/f/*", "allow": {"groups": ["finance"], "emails": ["alice@example.com"]}}]);
    let mut world = World::new(&rule);
    world.provider.claims.as_object_mut().expect("an object").remove("groups");
    world.provider.claims["hasgroups"] = json!(true);
    world.log_in("/");
    assert!(matches!(world.send(&fetch("/f/a")), Answer::Forwarded(_)));
    assert_eq!(claims(&world.jar[SESSION])["groups_overage"], true);
    let mut world = World::new(&json!([]));
    world.provider.claims.as_object_mut().expect("an object").remove("groups");
    world.provider.claims["hasgroups"] = json!(true);
    world.log_in("/");
    assert_eq!(claims(&world.jar[SESSION]).get("groups_overage"), None, "no rule names groups");
}
