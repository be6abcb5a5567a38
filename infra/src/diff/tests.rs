//! The changes of whole sites, as a reader sees them.

use cloudformation::Json;
use constructs::Code;
use serde_json::json;

use super::{Changes, Effect, Kind};
use crate::site::read;

fn template(configuration: &str) -> Json {
    let findings = |findings| panic!("{configuration}: {findings:#?}");
    read(configuration).unwrap_or_else(findings).synth(Code::new("function.zip")).template
}

fn rules(rules: &str) -> Json {
    template(&format!("provider: {{ issuer: https://idp.example.com, client_id: a }}\nrules: [{rules}]\n"))
}

fn plain(changes: &Changes) -> String {
    anstream::adapter::strip_str(&changes.text()).to_string()
}

/// The lines below the first heading.
fn access(old: &Json, new: &Json) -> Vec<String> {
    let text = plain(&Changes::between(old, new));
    text.lines().skip(1).take_while(|line| !line.is_empty()).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn report_names_who_gains_and_loses_access_first() {
    let old = rules(
        "{ path: /archive/*, allow: { groups: [hr, sales] } }, { path: /finance/*, allow: { groups: [finance] } }",
    );
    let new = rules(
        "{ path: /public/*, allow: everyone }, { path: /archive/*, allow: { groups: [hr] } },
         { path: /finance/*, allow: { groups: [finance, board] } }",
    );
    insta::assert_snapshot!(plain(&Changes::between(&old, &new)), @r"
    Who can see what
      opens  /public/*   everyone, without signing in (was signed-in users)
      gains  /finance/*  group board (finance keeps it)
      loses  /archive/*  group sales

    Resources
      ~ Settings updated
          rules[/public/*]: + { path: /public/*, allow: everyone }
          rules[/archive/*].allow.groups: - sales
          rules[/finance/*].allow.groups: + board

    Rules apply within 6 minutes after the deployment; no session ends.
    ");
}

#[test]
fn host_with_a_folder_takes_the_folder_from_the_site() {
    let site = |hosts: &str| {
        template(&format!(
            "provider: {{ issuer: https://idp.example.com, client_id: a }}
distribution: {{ aliases: [docs.example.com, '*.p.example.com'], hosted_zone_id: Z0123456789 }}
rules: [{{ path: /finance/*, allow: {{ groups: [finance] }} }}]
hosts: [{hosts}]
"
        ))
    };
    let none = site("");
    let previews = site("{ name: '*.p.example.com', folder: '/previews/*' }");
    let expected = [
        "gains  *.p.example.com/finance/*        group finance",
        "gains  *.p.example.com everything else  signed-in users",
        "loses  /previews/*                      signed-in users (now only no one)",
    ];
    assert_eq!(access(&none, &previews), expected);
    assert_eq!(access(&previews, &previews), [""; 0]);
    let docs = |folder: &str, allow: &str| {
        site(&format!(
            "{{ name: docs.example.com, folder: {folder}, rules: [{{ path: /*, allow: {allow} }}] }}"
        ))
    };
    let closed = docs("/docs", "{ groups: [editors] }");
    let opened = access(&closed, &docs("/docs", "everyone"));
    assert_eq!(opened, ["opens  docs.example.com/*  everyone, without signing in (was group editors)"]);
    let moved = access(&closed, &docs("/other", "{ groups: [editors] }"));
    assert!(moved.contains(&"changes  docs.example.com  shows /other, was /docs".to_owned()), "{moved:?}");
    let with_rules_of_the_site = site("{ name: docs.example.com, folder: /docs }");
    let found = access(&with_rules_of_the_site, &closed);
    assert!(found.iter().any(|line| line.starts_with("loses  docs.example.com/finance/*")), "{found:?}");
}

const MACHINE: &str = "{ workload: { issuer: https://ci.x.org, audience: docs, claims: { a: b } } }";
const MACHINES: &str = "{ workload: { issuer: https://ci.x.org, audience: docs, claims: { a: [b, c] } } }";

#[test]
fn change_of_one_path_names_the_users() {
    for (before, after, expected) in [
        ("signed-in", "everyone", "opens  /a/*  everyone, without signing in (was signed-in users)"),
        ("everyone", "signed-in", "closes  /a/*  everyone (now only signed-in users)"),
        ("signed-in", "{ groups: [a] }", "loses  /a/*  signed-in users (now only group a)"),
        ("{ groups: [a] }", "signed-in", "gains  /a/*  signed-in users (was group a)"),
        ("{ groups: [a] }", "{ groups: [a, b] }", "gains  /a/*  group b (a keeps it)"),
        ("{ groups: [a, b] }", "{ groups: [b, c, a] }", "gains  /a/*  group c (a, b keep it)"),
        ("{ groups: [a, b] }", "{ groups: [a] }", "loses  /a/*  group b"),
        ("{ emails: [a@x.org] }", "{ domains: [x.org] }", "gains  /a/*  users at x.org (a@x.org keeps it)"),
        ("{ domains: [x.org] }", "{ emails: [a@x.org] }", "loses  /a/*  users at x.org"),
        ("signed-in", MACHINE, "changes  /a/*  token of ci.x.org with a b (was signed-in users)"),
        (MACHINE, "signed-in", "gains  /a/*  signed-in users (was token of ci.x.org with a b)"),
        (MACHINE, "everyone", "opens  /a/*  everyone, without signing in (was token of ci.x.org with a b)"),
        (MACHINE, "{ groups: [a] }", "gains  /a/*  group a"),
        ("{ groups: [a] }", MACHINE, "gains  /a/*  token of ci.x.org with a b"),
        (
            MACHINE,
            MACHINES,
            "gains  /a/*  token of ci.x.org with a b or c (token of ci.x.org with a b keeps it)",
        ),
        (
            "{ groups: [a] }",
            "{ groups: [a], site_tokens: true }",
            "gains  /a/*      site tokens (group a keeps it)",
        ),
        ("{ groups: [a], site_tokens: true }", "{ groups: [a] }", "loses  /a/*      site tokens"),
        (
            "{ site_tokens: true }",
            "{ groups: [a], site_tokens: true }",
            "gains  /a/*  group a (site tokens keep it)",
        ),
        (MACHINES, MACHINE, "loses  /a/*  token of ci.x.org with a b or c"),
        ("{ groups: [a] }", "{ groups: [a], emails: [a@x.org] }", "gains  /a/*  a@x.org (group a keeps it)"),
        (
            "signed-in",
            "{ claims: { hd: x.org } }",
            "loses  /a/*  signed-in users (now only users with hd x.org)",
        ),
        (
            "{ claims: { hd: x.org } }",
            "{ claims: { hd: [x.org, y.org] } }",
            "gains  /a/*  users with hd x.org or y.org (users with hd x.org keep it)",
        ),
        (
            "{ claims: { hd: [x.org, y.org] } }",
            "{ claims: { hd: x.org } }",
            "loses  /a/*  users with hd x.org or y.org",
        ),
        ("{ groups: [a] }", "{ groups: [a], claims: { hd: x.org } }", "loses  /a/*  group a"),
        (
            "{ groups: [a], claims: { hd: x.org } }",
            "{ groups: [a, b], claims: { hd: x.org } }",
            "gains  /a/*  group b with hd x.org (a keeps it)",
        ),
        (
            "{ groups: [a, b], claims: { hd: x.org } }",
            "{ groups: [a], claims: { hd: x.org } }",
            "loses  /a/*  group b with hd x.org",
        ),
        (
            "{ groups: [a], claims: { hd: x.org } }",
            "{ groups: [b], claims: { hd: y.org } }",
            "gains  /a/*  group b with hd y.org",
        ),
        (
            "{ groups: [a], claims: { hd: x.org } }",
            "{ claims: { hd: x.org } }",
            "gains  /a/*  users with hd x.org (group a with hd x.org keeps it)",
        ),
    ] {
        let rule = |allow: &str| rules(&format!("{{ path: /a/*, allow: {allow} }}"));
        let lines = access(&rule(before), &rule(after));
        assert_eq!(lines.first().map(String::as_str), Some(expected), "{before} → {after}");
    }
}

#[test]
fn change_of_a_rule_in_two_unicode_forms_is_listed_once() {
    let lines = access(
        &rules("{ path: \"/\u{e4}/*\", allow: signed-in }"),
        &rules("{ path: \"/\u{e4}/*\", allow: { groups: [a] } }"),
    );
    assert_eq!(lines, ["loses  /\u{e4}/*  signed-in users (now only group a)"]);
}

#[test]
fn order_of_groups_with_a_claim_is_no_change() {
    let old = rules("{ path: /a/*, allow: { groups: [a, b], claims: { hd: [x, y], acr: z } } }");
    let new = rules("{ path: /a/*, allow: { groups: [b, a], claims: { acr: z, hd: [y, x] } } }");
    assert!(access(&old, &new).is_empty());
}

#[test]
fn templates_without_a_gate_say_nothing_about_access() {
    let template = |name: &str| json!({"Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": name}}}});
    let changes = Changes::between(&template("a"), &template("b"));
    assert!(plain(&changes).starts_with("Resources\n"), "{}", plain(&changes));
    assert!(!changes.markdown("topics").contains("Who can see what"));
}

#[test]
fn exchanged_group_gains_and_loses() {
    let lines = access(
        &rules("{ path: /a, allow: { groups: [a] } }"),
        &rules("{ path: /a, allow: { groups: [b] } }"),
    );
    assert_eq!(lines, ["gains  /a  group b", "loses  /a  group a"]);
}

#[test]
fn equal_access_in_other_words_is_no_change_of_access() {
    let old = rules("{ path: /a/*, allow: signed-in }, { path: /b/*, allow: { groups: [a, b] } }");
    let new = rules("{ path: /b/*, allow: { groups: [b, a] } }");
    let changes = Changes::between(&old, &new);
    assert_eq!(changes.access, []);
    assert!(plain(&changes).starts_with("Who can see what: no change\n"));
}

#[test]
fn rule_that_is_gone_falls_back_to_the_rule_around_it() {
    let old = rules("{ path: /a/*, allow: { groups: [a] } }, { path: /a/b/*, allow: { groups: [b] } }");
    let new = rules("{ path: /a/*, allow: { groups: [a] } }");
    assert_eq!(access(&old, &new), ["gains  /a/b/*  group a", "loses  /a/b/*  group b"]);
}

#[test]
fn rule_for_all_paths_changes_everything_else() {
    let lines = access(&rules(""), &rules("{ path: /*, allow: { groups: [a] } }"));
    assert_eq!(lines, ["loses  /*  signed-in users (now only group a)"]);
}

#[test]
fn setting_that_leads_to_another_object_is_a_change_of_access() {
    let site = |content: &str| {
        template(&format!("rules: [{{ path: /docs/, allow: everyone }}]\ncontent: {{ {content} }}\n"))
    };
    let lines = access(&site("index_document: index.html"), &site("single_page: /app.html"));
    assert_eq!(lines, ["closes  /docs/  everyone (now only signed-in users)"]);
    let lines = access(&site(""), &site("single_page: { /docs/*: /docs/app.html, /a/*: /a/app.html }"));
    assert_eq!(lines, ["closes  /docs/  everyone (now only signed-in users)"]);
}

#[test]
fn page_of_an_application_has_its_own_line() {
    let site = |board: &str| {
        let pages = "content: { single_page: { /a/*: /shell.html, /b/*: /shell.html } }";
        template(&format!("rules: [{{ path: /b/admin, allow: {{ groups: [{board}] }} }}]\n{pages}\n"))
    };
    let expected = [
        "gains  /b/admin     group new",
        "gains  /shell.html  group new",
        "loses  /b/admin     group old",
        "loses  /shell.html  group old",
    ];
    assert_eq!(access(&site("old"), &site("new")), expected);
}

#[test]
fn first_deployment_gives_access_to_all_who_have_a_rule() {
    let new = rules("{ path: /public/*, allow: everyone }, { path: /f/*, allow: { groups: [f] } }");
    let changes = Changes::between(&Json::Null, &new);
    let text = plain(&changes);
    let lines: Vec<&str> = text.lines().take(5).collect();
    assert_eq!(
        lines,
        [
            "Who can see what",
            "  opens  /public/*        everyone, without signing in",
            "  gains  /f/*             group f",
            "  gains  everything else  signed-in users",
            "",
        ]
    );
    assert_eq!(changes.effect, None);
}

#[test]
fn other_provider_ends_sessions() {
    let site = |client: &str| {
        template(&format!("provider: {{ issuer: https://idp.example.com, client_id: {client} }}\n"))
    };
    let changes = Changes::between(&site("a"), &site("b"));
    assert_eq!(changes.effect, Some(Effect::SessionsEnd));
    assert_eq!(changes.access[0].subject, "sign-in");
    assert_eq!(
        changes.access[0].detail,
        "https://idp.example.com (client b), was https://idp.example.com (client a)"
    );
}

#[test]
fn settings_of_another_version_are_reported() {
    let new = rules("{ path: /a, allow: everyone }");
    let text = new.to_string().replace(r#"\"everyone\""#, r#"\"anyone\""#);
    let old: Json = serde_json::from_str(&text).expect("JSON");
    let changes = Changes::between(&old, &new);
    assert_eq!(changes.access[0].kind, Kind::Changes);
    assert!(changes.access[0].detail.contains("cannot read the settings"));
}

fn role(statements: &Json) -> Json {
    let policy =
        json!({"PolicyName": "edge", "PolicyDocument": {"Version": "2012-10-17", "Statement": statements}});
    json!({"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [policy]}}}})
}

#[test]
fn permissions_are_gained_and_lost() {
    let old =
        role(&json!([{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:a"}]));
    let new = role(&json!([
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:a", "arn:b"]},
        {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"a": "b"}}},
    ]));
    assert_eq!(
        access(&old, &new),
        [
            "gains  Role  s3:GetObject on arn:b",
            "loses  Role  now denied: s3:* on * if { Bool: { a: b } }",
            "loses  Role  s3:PutObject on arn:a",
        ]
    );
    assert!(
        access(&new, &old)
            .contains(&"gains  Role  no longer denied: s3:* on * if { Bool: { a: b } }".to_owned())
    );
}

#[test]
fn statement_with_very_many_permissions_is_one_change() {
    let names = |kind: &str| (0..101).map(|at| format!("{kind}:{at}")).collect::<Vec<_>>();
    let new = role(&json!([{"Effect": "Allow", "Action": names("s3"), "Resource": names("arn")}]));
    let changes = access(&role(&json!([])), &new);
    assert_eq!(changes.len(), 1);
    assert!(changes[0].contains("s3:100") && changes[0].contains("arn:100"));
}

/// The changes of the permissions of a resource.
fn permissions(kind: &str, old: &Json, new: &Json) -> Vec<String> {
    let template = |properties: &Json| json!({"Resources": {"R": {"Type": kind, "Properties": properties}}});
    access(&template(old), &template(new))
}

macro_rules! attached {
    ($($name:ident: $kind:literal, $old:tt, $new:tt => $expected:tt;)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(permissions($kind, &json!($old), &json!($new)), $expected);
        }
    )*};
}

attached! {
    managed_policy_of_a_role_is_a_permission: "AWS::IAM::Role",
        {"ManagedPolicyArns": ["a"]}, {"ManagedPolicyArns": ["a", "arn:aws:iam::aws:policy/AdministratorAccess"]}
        => ["gains  R  policy arn:aws:iam::aws:policy/AdministratorAccess"];
    role_of_a_policy_is_a_permission: "AWS::IAM::ManagedPolicy", {"Roles": ["a"]}, {"Roles": ["a", {"Ref": "B"}]}
        => ["gains  R  attached to !Ref B"];
    case_of_a_logical_id_counts: "AWS::IAM::Policy", {"Roles": [{"Ref": "RoleA"}]}, {"Roles": [{"Ref": "Rolea"}]}
        => ["gains  R  attached to !Ref Rolea", "loses  R  attached to !Ref RoleA"];
    policy_of_one_role_moves: "AWS::IAM::RolePolicy", {"RoleName": "reader"}, {"RoleName": "admin"}
        => ["gains  R  attached to admin", "loses  R  attached to reader"];
    policy_of_one_user_moves: "AWS::IAM::UserPolicy", {"UserName": "a"}, {"UserName": {"Ref": "B"}}
        => ["gains  R  attached to !Ref B", "loses  R  attached to a"];
    policy_of_one_group_moves: "AWS::IAM::GroupPolicy", {"GroupName": "a"}, {"GroupName": "b"}
        => ["gains  R  attached to b", "loses  R  attached to a"];
    membership_of_a_user_is_a_permission: "AWS::IAM::User", {"Groups": ["a"]}, {"Groups": ["a", {"Ref": "Admins"}]}
        => ["gains  R  member of the group !Ref Admins"];
    user_that_is_added_to_a_group_gains_its_permissions: "AWS::IAM::UserToGroupAddition",
        {"GroupName": "admins", "Users": [{"Ref": "Ada"}]}, {"GroupName": "admins", "Users": ["eve"]}
        => ["gains  R  eve as a member of the group admins", "loses  R  !Ref Ada as a member of the group admins"];
    user_that_is_added_to_no_group_gains_nothing: "AWS::IAM::UserToGroupAddition",
        {"GroupName": "admins", "Users": ["ada"]}, {"Users": ["ada"]}
        => ["loses  R  ada as a member of the group admins"];
    qualifier_restricts_a_connector: "AWS::Serverless::Connector",
        {"Source": {"Id": "Api", "Qualifier": "Prod/GET/a"}, "Destination": {"Id": "F"}, "Permissions": "Write"},
        {"Source": {"Id": "Api", "Qualifier": "Prod/*"}, "Destination": {"Id": "F", "Qualifier": "v1"}, "Permissions": "Write"}
        => ["gains  R  Write on F v1 for Api Prod/*", "loses  R  Write on F for Api Prod/GET/a"];
    connector_gives_its_source_permissions: "AWS::Serverless::Connector",
        {"Source": {"Id": "F"}, "Destination": {"Id": "T"}, "Permissions": ["Read"]},
        {"Source": {"Id": "F"}, "Destination": [{"Id": "T"}, {"Type": "AWS::SQS::Queue", "Arn": "arn:q"}], "Permissions": ["Read", "Write"]}
        => ["gains  R  Read, Write on arn:q for F", "gains  R  Write on T for F"];
    policy_template_of_sam_is_a_permission: "AWS::Serverless::Function",
        {"Policies": [{"S3ReadPolicy": {"BucketName": "b"}}]}, {"Policies": "AdministratorAccess"}
        => ["gains  R  policy AdministratorAccess", "loses  R  policy { S3ReadPolicy: { BucketName: b } }"];
    document_of_sam_is_shown_once: "AWS::Serverless::Function",
        {}, {"Policies": [{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}]}
        => ["gains  R  s3:* on *"];
    permission_of_lambda_names_its_principal: "AWS::Lambda::Permission",
        {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "s3.amazonaws.com"},
        {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "*"}
        => ["gains  R  lambda:InvokeFunction on !Ref F for everyone",
            "loses  R  lambda:InvokeFunction on !Ref F for s3.amazonaws.com"];
    permission_of_lambda_has_its_restrictions: "AWS::Lambda::Permission",
        {"Action": "lambda:InvokeFunction", "FunctionName": "f", "Principal": "s3.amazonaws.com", "SourceArn": "b"},
        {"Action": "lambda:InvokeFunction", "FunctionName": "f", "Principal": "s3.amazonaws.com"}
        => ["gains  R  lambda:InvokeFunction on f for s3.amazonaws.com",
            "loses  R  lambda:InvokeFunction on f for s3.amazonaws.com if { SourceArn: b }"];
}

#[test]
fn embedded_connector_gives_its_resource_permissions() {
    let template = |permissions: &Json| {
        let properties = json!({"Destination": {"Id": "Table"}, "Permissions": permissions});
        let connectors = json!({"Data": {"Properties": properties}});
        json!({"Resources": {"F": {"Type": "AWS::Serverless::Function", "Connectors": connectors}}})
    };
    let (old, new) = (template(&json!(["Read"])), template(&json!(["Read", "Write"])));
    assert_eq!(access(&old, &new), ["gains  F  Write on Table"]);
    assert_eq!(access(&new, &json!({"Resources": {"F": {}}})), ["loses  F  Read, Write on Table"]);
}

#[test]
fn qualifier_restricts_an_embedded_connector() {
    let template = |qualifier: &str| {
        let properties = json!({
            "SourceReference": {"Qualifier": qualifier}, "Destination": {"Id": "F"}, "Permissions": ["Write"],
        });
        let connectors = json!({"ToF": {"Properties": properties}});
        json!({"Resources": {"Api": {"Type": "AWS::Serverless::Api", "Connectors": connectors}}})
    };
    assert_eq!(
        access(&template("Prod/GET/a"), &template("Prod/*")),
        ["gains  Api  Write on F for Prod/*", "loses  Api  Write on F for Prod/GET/a"]
    );
}

#[test]
fn case_of_excepted_actions_is_no_change_of_access() {
    let policy = |action: &str| role(&json!([{"Effect": "Allow", "NotAction": action, "Resource": "*"}]));
    assert_eq!(Changes::between(&policy("iam:*"), &policy("IAM:*")).access, []);
}

#[test]
fn permission_in_other_words_is_no_change_of_access() {
    let policy = |action: &str, principal: &Json| {
        let statement =
            json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": action, "Resource": "*"});
        json!({"Resources": {"P": {"Type": "AWS::S3::BucketPolicy", "Properties": {"PolicyDocument": {"Statement": [statement]}}}}})
    };
    let old = policy("S3:getobject", &json!(["123456789012", "arn:aws:iam::210987654321:role/r"]));
    let new = policy(
        "s3:GetObject",
        &json!(["arn:aws:iam::210987654321:role/r", "arn:aws:iam::123456789012:root"]),
    );
    assert_eq!(Changes::between(&old, &new).access, []);
    let other = policy("s3:GetObject", &json!("arn:aws:iam::123456789012:user/root"));
    assert_eq!(Changes::between(&old, &other).access.len(), 2);
}

#[test]
fn permission_for_everyone_says_so() {
    let policy = |principal: &Json| {
        let statement =
            json!({"Effect": "Allow", "Principal": principal, "Action": "s3:GetObject", "Resource": "arn:a"});
        let document = json!({"PolicyDocument": {"Statement": statement}});
        json!({"Resources": {"Policy": {"Type": "AWS::S3::BucketPolicy", "Properties": document}}})
    };
    assert_eq!(
        access(&policy(&json!({"AWS": "arn:x"})), &policy(&json!({"AWS": "*"}))),
        [
            "gains  Policy  s3:GetObject on arn:a for everyone",
            "loses  Policy  s3:GetObject on arn:a for arn:x"
        ]
    );
}

#[test]
fn behavior_without_the_gate_opens() {
    let old = rules("");
    let mut new = old.clone();
    let config = new
        .pointer_mut("/Resources/Distribution/Properties/DistributionConfig")
        .and_then(Json::as_object_mut)
        .expect("a distribution");
    let _ = config.insert("CacheBehaviors".to_owned(), json!([{"PathPattern": "/assets/*"}]));
    assert_eq!(
        access(&old, &new),
        ["opens  Distribution /assets/*  everyone: requests do not meet the gate (was behind the gate)"]
    );
    assert_eq!(
        access(&new, &old),
        ["closes  Distribution /assets/*  visitors meet the gate (was without the gate)"]
    );
}

#[test]
fn other_origin_shows_other_content() {
    let origin = |domain: &str| {
        let config = json!({"Origins": [{"Id": "Content", "DomainName": domain}]});
        json!({"Resources": {"D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": config}}}})
    };
    assert_eq!(access(&origin("a"), &origin("b")), ["changes  D  origin Content at b, was a"]);
}

#[test]
fn bucket_that_can_be_public_opens() {
    let bucket = |is_blocked: bool| {
        let block = json!({"BlockPublicPolicy": is_blocked});
        json!({"Resources": {"B": {"Type": "AWS::S3::Bucket", "Properties": {"PublicAccessBlockConfiguration": block}}}})
    };
    assert_eq!(access(&bucket(true), &bucket(false)), ["opens  B  BlockPublicPolicy is off (was on)"]);
    assert_eq!(access(&bucket(false), &bucket(true)), ["closes  B  BlockPublicPolicy is on (was off)"]);
}

#[test]
fn markdown_has_a_marker_and_escapes_names() {
    let old = rules("{ path: /public/*, allow: signed-in }, { path: '/a|b', allow: { groups: ['x|<b>'] } }");
    let new = rules("{ path: /public/*, allow: everyone }, { path: '/a|b', allow: { groups: ['y_z'] } }");
    insta::assert_snapshot!(Changes::between(&old, &new).markdown("reports --> x"), @r"
    <!-- sitegate-diff reports - x -->
    ### Who can see what: 1 path opens to everyone, 1 gains, 1 loses
    | Path | Change | Before | After |
    |-|-|-|-|
    | `/public/*` | **opens** | signed-in users | everyone |
    | `/a\|b` | gains | group x\|&lt;b> | group y\_z |
    | `/a\|b` | loses | group x\|&lt;b> | group y\_z |
    <details><summary>Resources: 1 updated</summary>

    ```
    Resources
      ~ Settings updated
          rules[/public/*].allow: signed-in → everyone
          rules[/a|b].allow.groups: + y_z
          rules[/a|b].allow.groups: - x|<b>
    ```
    </details>

    Rules apply within 6 minutes after the deployment; no session ends.
    ");
}

#[test]
fn json_has_access_and_resources() {
    let old = rules("{ path: /a, allow: signed-in }");
    let new = rules("{ path: /a, allow: everyone }");
    let document = Changes::between(&old, &new).json();
    assert_eq!(document["version"], 1);
    assert_eq!(
        document["access"],
        json!([{
            "path": "/a", "change": "opens", "detail": "everyone, without signing in (was signed-in users)",
            "before": "signed-in users", "after": "everyone",
        }])
    );
    assert_eq!(document["resources"][0]["id"], "Settings");
    assert_eq!(document["resources"][0]["action"], "updated");
}

#[test]
fn lost_data_is_that_of_resources_without_a_policy() {
    let group = |name: &str| {
        json!({"Resources": {
            "Log": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": name}},
            "Bucket": {"Type": "AWS::S3::Bucket", "UpdateReplacePolicy": "Retain", "Properties": {"BucketName": name}},
        }})
    };
    let changes = Changes::between(&group("a"), &group("b"));
    let lost: Vec<&str> = changes.lost_data().map(|entry| entry.id.as_str()).collect();
    assert_eq!(lost, ["Log"]);
}

#[test]
fn renamed_policy_shows_only_permissions_that_differ() {
    let template = |policy: &str, bucket: &str, action: &str| {
        json!({"Resources": {
            policy: {"Type": "AWS::IAM::ManagedPolicy", "Properties": {
                "Path": "/a/", "Description": "a", "Groups": ["a"], "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                    {"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": format!("${{{bucket}.Arn}}/*")}},
                    {"Sid": "B", "Effect": "Allow", "Action": action, "Resource": {"Fn::GetAtt": [bucket, "Arn"]}},
                ]},
            }},
            bucket: {"Type": "AWS::S3::Bucket"},
        }})
    };
    let old = template("Readers", "Data", "s3:ListBucket");
    let renamed = Changes::between(&old, &template("ReaderPolicy", "Store", "s3:ListBucket"));
    assert!(renamed.access.is_empty(), "{:#?}", renamed.access);
    assert_eq!(renamed.diff.entries.iter().filter(|entry| entry.renamed_from.is_some()).count(), 2);
    let new = template("ReaderPolicy", "Store", "s3:ListBucketVersions");
    assert_eq!(
        access(&old, &new),
        [
            "gains  ReaderPolicy  s3:ListBucketVersions on !GetAtt Store.Arn",
            "loses  ReaderPolicy  s3:ListBucket on !GetAtt Store.Arn",
        ]
    );
}

#[test]
fn renamed_settings_change_no_access() {
    let old = rules("{ path: /finance/*, allow: { groups: [finance] } }");
    let text = old.to_string();
    let new: Json =
        serde_json::from_str(&text.replace("\"Settings\"", "\"GateSettings\"")).expect("a template");
    assert_ne!(old, new);
    let changes = Changes::between(&old, &new);
    assert!(changes.access.is_empty() && changes.effect.is_none(), "{changes:#?}");
}

#[test]
fn loop_with_a_list_that_becomes_a_parameter_stays_in_both_templates() {
    let template = |names: Json| {
        let queues = json!(["X", names, { "Queue${X}": { "Type": "AWS::SQS::Queue" } }]);
        json!({ "Resources": { "Fn::ForEach::Queues": queues } })
    };
    let changes = Changes::between(&template(json!(["a", "b"])), &template(json!({ "Ref": "Names" })));
    assert!(!plain(&changes).contains("Queuea"), "{}", plain(&changes));
}
