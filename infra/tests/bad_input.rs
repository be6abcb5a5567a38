//! Findings in bad configurations: their places, problems and advice.

use infra::site::read;

fn findings(text: &str) -> Vec<String> {
    match read(text) {
        Ok(_) => Vec::new(),
        Err(all) => all
            .iter()
            .map(|found| {
                let place = found
                    .location
                    .map_or_else(String::new, |place| format!("{}:{} ", place.line, place.column));
                let advice = &found.finding.advice();
                let help = if advice.is_empty() { String::new() } else { format!("; {advice}") };
                format!(
                    "{place}[{}] {}: {}{help}",
                    found.finding.rule().id,
                    found.finding.path(),
                    found.finding.problem()
                )
            })
            .collect(),
    }
}

#[test]
fn own_paths_accept_every_unreserved_character() {
    let text =
        "paths: { callback: /.sitegate/Call-back_1~x, sign_out: /a...b/9, back_channel_logout: /b.c }\n";
    assert_eq!(findings(text), Vec::<String>::new());
}

#[test]
fn all_problems_are_reported_at_once() {
    let text = "\
provider:
  isuer: https://idp.example.com
  client_id: 5
session: { lifetime_seconds: 0 }
rules:
  - { path: finance, allow: none }
  - { path: /a, allow: everyone }
  - { path: /a, allow: signed-in }
distribution:
  aliases: [reports.example.com]
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
    2:3 [unknown-property] provider.isuer: unknown key `isuer`; did you mean `issuer`?
    3:14 [wrong-type] provider.client_id: expected a String, found 5; add quotes: client_id: "5"
    4:30 [bounds] session.lifetime_seconds: 0 is below the minimum of 300
    6:13 [value] rules[0].path: "finance" does not start with /; write /finance
    6:29 [not-allowed] rules[0].allow: `allow` does not take `none`; name who may see it: write { groups: [staff] }
    8:13 [value] rules[2].path: rule 2 is also for /a; keep one of them
    10:3 [value] distribution.aliases: an alias needs a certificate; add certificate_arn, or hosted_zone_id to create one
    "#);
}

/// A malformed item does not hide the problems of other items, and does not change their positions.
#[test]
fn items_next_to_a_malformed_item_are_checked_at_their_positions() {
    let text = "\
rules:
  - 5
  - { path: nope, allow: everyone }
  - { path: /ok, allow: everyone }
  - { path: nope2, allow: everyone, alow: x }
  - { path: nope3 }
  - { allow: everyone }
  - { path: /ok, allow: signed-in }
distribution:
  aliases: [5, A.example.com, [x], a.example.com, a.example.com]
  behaviors: [7, { path: a, cache: disabled }]
parameters: [isuer, client_id, 5, client_id]
provider: { scopes: [[], 'a b'], client_id: a b }
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
    2:5 [wrong-type] rules[0]: expected an object, found 5; write it as { path: /finance/*, allow: { groups: [finance] } }
    3:13 [value] rules[1].path: "nope" does not start with /; write /nope
    5:13 [value] rules[3].path: "nope2" does not start with /; write /nope2
    5:37 [unknown-property] rules[3].alow: unknown key `alow`; did you mean `allow`?
    6:5 [missing-property] rules[4]: allow is required; add allow: { groups: [finance] }
    6:13 [value] rules[4].path: "nope3" does not start with /; write /nope3
    7:5 [missing-property] rules[5]: path is required; add path: /finance/*
    8:13 [value] rules[6].path: rule 3 is also for /ok; keep one of them
    10:13 [wrong-type] distribution.aliases[0]: expected a String, found 5; add quotes: "5"
    10:16 [value] distribution.aliases[1]: "A.example.com" is not a domain name; write a.example.com
    10:31 [wrong-type] distribution.aliases[2]: expected a String, found a List
    10:51 [value] distribution.aliases[4]: "a.example.com" is a duplicate; remove one
    11:15 [wrong-type] distribution.behaviors[0]: expected an object, found 7
    11:26 [value] distribution.behaviors[1].path: "a" does not start with /; write /a
    12:14 [not-allowed] parameters[0]: `parameters` does not take `isuer`; did you mean `issuer`? (one of issuer, client_id, session_lifetime, log_level, log_retention, price_class, domain_name, certificate_arn, hosted_zone_id, web_acl_arn, bucket_name, bucket_region, distribution_id, distribution_domain_name)
    12:32 [not-allowed] parameters[2]: `parameters` does not take `5`; use one of issuer, client_id, session_lifetime, log_level, log_retention, price_class, domain_name, certificate_arn, hosted_zone_id, web_acl_arn, bucket_name, bucket_region, distribution_id, distribution_domain_name
    12:35 [duplicate] parameters[3]: is a duplicate of an earlier item
    13:22 [wrong-type] provider.scopes[0]: expected a String, found a List
    13:26 [value] provider.scopes[1]: "a b" is not a scope; write one scope per entry
    13:45 [value] provider.client_id: "a b" does not match the AllowedPattern [A-Za-z0-9._~:/@+=-]+; remove it from parameters, or use a value that the parameter accepts
    "#);
}

/// Hosts with folders that would show objects of each other, of all hosts, or none.
#[test]
fn host_names_an_alias_and_a_folder_that_is_only_its() {
    let text = "\
distribution:
  aliases: ['*.p.example.com', docs.example.com, blog.example.com]
  hosted_zone_id: Z0123456789
hosts:
  - { name: '*.p.example.com', folder: /previews }
  - { name: docs.example.com, folder: '/docs/*' }
  - { name: blog.example.com, folder: /docs/blog }
  - { name: docs.example.com, folder: /other }
  - { name: shop.example.com, folder: / }
  - { name: Blog.example.com, folder: /a/../b }
  - { name: blog.example.com, folder: '/gr\u{fc}n' }
  - { name: blog.example.com, folder: /c/d/, expire_days: 5 }
bucket: { name: example-reports, existing: true }
tests:
  - { as: everyone, host: a.b.p.example.com, path: /, expect: denied }
  - { as: everyone, host: pr-1.p.example.com, path: /, expect: denied }
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
    2:13 [provider-fit] distribution.aliases[0]: each host of *.p.example.com has its own redirect URI, and most providers take no wildcard; add distribution.sign_in_host, and register only its redirect URI
    5:40 [value] hosts[0].folder: all hosts of *.p.example.com would show the same folder; write /previews/*, so that each has a folder
    6:39 [value] hosts[1].folder: docs.example.com has no star, so the star of /docs/* stands for nothing; write /docs
    7:39 [value] hosts[2].folder: /docs/blog and /docs/* of docs.example.com contain the same objects; use folders that are not in each other
    8:13 [value] hosts[3].name: docs.example.com already has a folder; keep one of them
    9:13 [value] hosts[4].name: shop.example.com is not an alias of the distribution; add it to distribution.aliases
    9:39 [value] hosts[4].folder: "/" is not a folder of the bucket; write names of ASCII letters, digits and - . _ ~, each with / before it, such as /docs-site
    10:13 [value] hosts[5].name: "Blog.example.com" is not a domain name; write blog.example.com
    10:39 [value] hosts[5].folder: "/a/../b" is not a folder of the bucket; write names of ASCII letters, digits and - . _ ~, each with / before it, such as /docs-site
    11:13 [value] hosts[6].name: blog.example.com already has a folder; keep one of them
    11:39 [value] hosts[6].folder: "/grün" is not a folder of the bucket; write names of ASCII letters, digits and - . _ ~, each with / before it, such as /docs-site
    12:13 [value] hosts[7].name: blog.example.com already has a folder; keep one of them
    12:39 [value] hosts[7].folder: "/c/d/" is not a folder of the bucket; write names of ASCII letters, digits and - . _ ~, each with / before it, such as /docs-site
    12:59 [value] hosts[7].expire_days: the stack does not change a bucket that exists; remove it, and add a lifecycle rule to the bucket that expires objects with the prefix c/d//
    15:27 [value] tests[0].host: a.b.p.example.com is not a host of the site, so the gate answers 421; write a name of distribution.aliases, with a label in place of a star
    "#);
}

#[test]
fn overlapping_folders_are_refused_in_either_order() {
    let found = |first: &str, second: &str| {
        findings(&format!(
            "distribution: {{ aliases: [a.example.com, b.example.com, '*.p.example.com'], sign_in_host: a.example.com, hosted_zone_id: Z0123456789 }}
hosts: [{first}, {second}]
"
        ))
    };
    let a = "{ name: a.example.com, folder: /a }";
    let inside = "{ name: b.example.com, folder: /a/b }";
    let next = "{ name: b.example.com, folder: /ab }";
    assert_eq!(found(a, next), [""; 0]);
    for (first, second) in [(a, inside), (inside, a)] {
        let found = found(first, second);
        assert!(found.len() == 1 && found[0].contains("contain the same objects"), "{found:#?}");
    }
    let previews = "{ name: '*.p.example.com', folder: '/a/*' }";
    assert!(found(a, previews).len() == 1 && found(previews, inside).len() == 1);
}

#[test]
fn malformed_host_does_not_move_the_others() {
    let text = "\
distribution: { aliases: [docs.example.com], hosted_zone_id: Z0123456789 }
hosts:
  - 5
  - { name: docs.example.com, folder: /docs, expire_days: 0 }
  - { name: docs.example.com, folder: /docs, rules: [{ path: x, allow: everyone }] }
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
    3:5 [wrong-type] hosts[0]: expected an object, found 5; write it as { name: docs.example.com, folder: /docs-site }
    4:59 [bounds] hosts[1].expire_days: 0 is below the minimum of 1
    5:62 [value] hosts[2].rules[0].path: "x" does not start with /; write /x
    "#);
}

/// The rules of a host are checked as those of the site.
#[test]
fn rules_of_a_host_are_checked() {
    let hosts = "\
distribution: { aliases: [docs.example.com, '*.p.example.com'], hosted_zone_id: Z0123456789 }
hosts:
  - { name: '*.p.example.com', folder: '/previews/*', expire_days: 30 }
  - name: docs.example.com
    folder: /docs
    rules:
";
    let open = "      - { path: /docs, allow: everyone }\n      - { path: x, allow: { groups: [] } }\n";
    let site = "provider: { issuer: https://accounts.google.com }
content: { clean_urls: true }
theme: { logo_url: /logo.svg }
rules:
  - { path: /*, allow: { emails: [ada@example.com] } }
  - { path: /logo.svg, allow: everyone }
  - { path: /previews/pr-1/*, allow: everyone }
  - { path: /docs/, allow: { emails: [ada@example.com] } }
";
    insta::assert_snapshot!(findings(&format!("{hosts}{open}{site}")).join("\n"), @r#"
    1:45 [provider-fit] distribution.aliases[1]: each host of *.p.example.com has its own redirect URI, and most providers take no wildcard; add distribution.sign_in_host, and register only its redirect URI
    6:5 [open-provider] hosts[1].rules: everyone with a Google account can see paths without a rule; add the rule { path: /*, allow: { domains: [example.com] } }
    6:5 [value] hosts[1].rules: visitors who are not signed in cannot see /logo.svg; add the rule { path: /logo.svg, allow: everyone }
    7:17 [rule-meaning] hosts[1].rules[0].path: the rule for /docs does not open /docs/index.html: it can only restrict it, and the default (signed-in) decides about it; write /docs/ or /docs/index.html
    8:17 [value] hosts[1].rules[1].path: "x" does not start with /; write /x
    8:20 [value] hosts[1].rules[1].allow: admits no user; add groups, emails, domains or claims, or write signed-in
    15:13 [rule-meaning] rules[2].path: only *.p.example.com shows /previews/*, so the rule is not about its objects; write it in the rules of the host, with the path at the host
    16:13 [rule-meaning] rules[3].path: only docs.example.com shows /docs, so the rule is not about its objects; write it in the rules of the host, with the path at the host
    "#);
    let parameter = "parameters: [domain_name]
distribution: { aliases: [docs.example.com], certificate_arn: 'arn:aws:acm:us-east-1:123456789012:certificate/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c' }
hosts: [{ name: docs.example.com, folder: /docs }]
";
    let found = findings(parameter);
    assert!(found.len() == 1 && found[0].contains("needs a fixed alias"), "{found:#?}");
}

/// A malformed setting has an unknown value, so no finding about another setting may depend on it.
#[test]
fn malformed_setting_causes_no_other_finding() {
    for text in [
        "distribution: { aliases: [a.example.com], certificate_arn: 5 }\n",
        "distribution: { aliases: [a.example.com], hosted_zone_id: [x] }\n",
        "distribution: { aliases: [a.example.com] }\nparameters: [certificate_am]\n",
        "distribution: { aliases: a.example.com, certificate_arn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }\n",
        "origin_access: contrl\nbucket: { name: reports, region: il-central-1 }\n",
        "bucket: { name: reports, existing: yes please }\nparameters: [bucket_region]\n",
        "paths: { sign_out: 5, callback: /.sitegate/sign-out }\n",
        "rules: [{ path: /a, allow: { groups: [5, [x]] } }]\n",
    ] {
        let found = findings(text);
        assert!(found.iter().all(|finding| !finding.contains("[value]")), "{text}{found:#?}");
        assert!(!found.is_empty(), "{text}");
    }
}

/// The meaning of a rule depends on the other rules and on the mapping of paths to objects.
#[test]
fn meaning_of_rules_is_not_checked_if_rules_or_content_are_malformed() {
    let rules = "rules: [{ path: /docs, allow: everyone }]\n";
    for text in [
        format!("content: {{ clean_urls: true, index_document: 5 }}\n{rules}"),
        format!("content: {{ clean_urls: true, single_page: [x] }}\n{rules}"),
        "content: { clean_urls: true }\nrules: [{ path: /docs, allow: everyone }, { path: /*, allow: none }]\n"
            .to_owned(),
    ] {
        let found = findings(&text);
        assert!(found.len() == 1 && !found[0].contains("rule-meaning"), "{text}{found:#?}");
    }
    let with_error = findings(&format!("content: {{ clean_urls: true }}\nname: ''\n{rules}"));
    assert!(with_error.iter().any(|finding| finding.starts_with("3:17 [rule-meaning]")), "{with_error:#?}");
}

/// Each case has one problem. The test checks its place and some words of its finding.
fn assert_one_finding(text: &str, place: &str, words: &str) {
    let found = findings(text);
    let is_expected = |finding: &String| finding.starts_with(place) && finding.contains(words);
    assert!(found.iter().any(is_expected), "{text}expected {place} … {words}, found {found:#?}");
    assert_eq!(found.len(), 1, "{text}one problem has one finding: {found:#?}");
}

fn certificate(region: &str) -> String {
    format!(
        "distribution:\n  aliases: [a.example.com]\n  certificate_arn: arn:aws:acm:{region}:123456789012:certificate/1\n"
    )
}

fn issuer(issuer: &str) -> String {
    format!("provider:\n  issuer: {issuer}\n")
}

fn rule(path: &str) -> String {
    format!("rules:\n  - path: \"{path}\"\n    allow: everyone\n")
}

fn claims(claims: &str) -> String {
    format!("rules:\n  - path: /a\n    allow: {{ claims: {{ {claims} }} }}\n")
}

fn bucket(name: &str) -> String {
    format!("bucket:\n  name: {name}\n")
}

fn alias(rest: &str) -> String {
    format!("distribution:\n  aliases: [a.example.com]\n{rest}\n")
}

fn hosts(aliases: &str, sign_in_host: &str) -> String {
    let arn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
    format!("distribution:\n  aliases: {aliases}\n  certificate_arn: {arn}\n  sign_in_host: {sign_in_host}\n")
}

fn zone(rest: &str) -> String {
    alias(&format!("  hosted_zone_id: Z0123\n{rest}"))
}

fn endpoints(keys: &str, algorithm: &str) -> String {
    format!(
        "provider:\n  endpoints:\n    {{ authorization_endpoint: 'https://a', token_endpoint: 'https://t', jwks_uri: {keys}, id_token_signing_alg_values_supported: [{algorithm}] }}\n"
    )
}

fn header(name: &str) -> String {
    format!("security_headers:\n  custom: {{ {name}: x }}\n")
}

fn topic(arn: &str) -> String {
    format!("monitoring:\n  topic_arn: '{arn}'\n")
}

/// The module has a test for each case.
macro_rules! one_finding {
    ($($name:ident: $text:expr => $place:literal, $words:literal;)*) => {
        mod one_finding {
            use super::*;
            $(
                #[test]
                fn $name() {
                    assert_one_finding(&$text, $place, $words);
                }
            )*
        }
    };
}

one_finding! {
    back_channel_logout_at_the_callback: "paths: { back_channel_logout: /.sitegate/callback }\n" => "1:31", "is already the path of another page";
    me_at_the_sign_out: "paths: { me: /.sitegate/sign-out }\n" => "1:14", "is already the path of another page";
    me_at_the_back_channel_logout: "paths: { back_channel_logout: /b, me: /b }\n" => "1:39", "is already the path of another page";
    me_with_a_query: "paths: { me: '/me?a' }\n" => "1:14", "contains '?'";
    back_channel_logout_at_the_page_after_sign_out: "paths: { callback: /a, sign_out: /b, back_channel_logout: /b/done }\n" => "1:59", "is already the path of another page";
    topic_that_is_not_an_arn: topic("alerts") => "2:14", "is not the ARN of an SNS topic";
    address_of_the_alarms_without_a_domain: "monitoring: { email: ops }\n" => "1:22", "is not an email address";
    topic_in_another_region: topic("arn:aws:sns:eu-west-1:123456789012:alerts") => "2:14", "the topic is in";
    topic_arn_without_a_name: topic("arn:aws:sns:us-east-1:123456789012:") => "2:14", "is not the ARN of an SNS topic";
    unknown_place_of_the_secrets: "secrets: vault\n" => "1:10", "`secrets` does not take `vault`";
    unknown_key: "titel: x\n" => "1:1", "unknown key `titel`";
    name_that_is_a_list: "name: [x]\n" => "1:1", "expected a String";
    repeated_key: "name: x\nname: y\n" => "2:1", "uplicate";
    name_with_a_tag: "name: !Sub x\n" => "1:1", "expected a String";
    document_that_is_a_list: "- a\n" => "1:1", "expected an object";
    document_that_is_not_yaml: "a: [\n" => "", "[syntax]";
    issuer_with_http: issuer("http://idp.example.com") => "2:11", "does not start with https://";
    issuer_without_a_scheme: issuer("idp.example.com") => "2:11", "does not start with https://";
    issuer_without_a_domain: issuer("https://idp") => "2:11", "is not a host name";
    issuer_with_a_user: issuer("https://user@idp.example.com") => "2:11", "is not a host name";
    issuer_with_a_hexadecimal_port: issuer("https://idp.example.com:0x/") => "2:11", "an invalid port";
    issuer_with_a_query: issuer("https://idp.example.com/?x=1") => "2:11", "no query";
    issuer_that_is_the_discovery_document: issuer("https://idp.example.com/.well-known/openid-configuration") => "2:11", "use https://idp.example.com";
    issuer_that_is_an_endpoint: issuer("https://idp.example.com/oauth2/v1/authorize") => "2:11", "which is an endpoint";
    issuer_with_dots_in_its_path: issuer("https://idp.example.com/a/../b") => "2:11", "empty or dotted parts";
    issuer_that_is_oktas_console: issuer("https://example-admin.okta.com/oauth2/default") => "2:11", "use https://example.okta.com/oauth2/default";
    issuer_that_is_oktas_preview_console: issuer("https://example-admin.oktapreview.com") => "2:11", "administration console";
    scope_with_a_space: "provider:\n  scopes: [openid, 'a b']\n" => "2:20", "is not a scope";
    unknown_client_authentication: "provider:\n  client_authentication: basic\n" => "2:26", "client_secret_basic";
    endpoint_with_http: endpoints("http://idp.example.com/keys", "RS256") => "3:83", "not a URL";
    algorithm_with_a_shared_secret: endpoints("https://idp.example.com/keys", "HS256") => "3:153", "not an algorithm";
    endpoints_without_the_authorization_endpoint: "provider:\n  endpoints: { token_endpoint: 'https://a', jwks_uri: 'https://a' }\n" => "2:3", "is required";
    certificate_in_another_region: certificate("eu-west-1") => "3:20", "certificate is in eu-west-1";
    alias_without_a_certificate: "distribution:\n  aliases: [a.example.com]\n" => "2:3", "needs a certificate";
    alias_in_capitals: "distribution:\n  aliases: [A.example.com]\n  hosted_zone_id: Z0123\n" => "2:13", "not a domain name";
    alias_of_cloudfront: "distribution:\n  aliases: [d1.cloudfront.net]\n  hosted_zone_id: Z0123\n" => "2:13", "one of CloudFront's own names";
    hosted_zone_without_aliases: "distribution:\n  hosted_zone_id: Z0123\n" => "2:19", "there are none";
    hosted_zone_that_is_not_an_id: "distribution:\n  hosted_zone_id: zone\n  aliases: [a.example.com]\n" => "2:19", "the ID of a hosted zone";
    web_acl_of_a_region: "distribution:\n  web_acl_arn: arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/a/b\n" => "2:16", "scope CLOUDFRONT";
    unknown_price_class: "distribution:\n  price_class: PriceClass_300\n" => "2:16", "PriceClass_";
    geo_restriction_without_countries: "distribution:\n  geo_restriction: { allow: [] }\n" => "2:22", "contains no country";
    country_by_its_name: "distribution:\n  geo_restriction: { deny: [Germany] }\n" => "2:29", "not a country code";
    behavior_for_all_paths: "distribution:\n  behaviors:\n    - { path: /*, cache: disabled }\n" => "3:15", "distribution.cache";
    behavior_without_a_slash: "distribution:\n  behaviors:\n    - { path: a, cache: disabled }\n" => "3:15", "start with /";
    behavior_with_a_space: "distribution:\n  behaviors:\n    - { path: '/a b', cache: disabled }\n" => "3:15", "CloudFront refuses";
    access_logs_without_an_arn: "distribution:\n  access_logs: { bucket_arn: logs }\n" => "2:30", "the ARN of a bucket";
    lifetime_below_the_minimum: "session:\n  lifetime_seconds: 0\n" => "2:21", "below the minimum of 300";
    lifetime_above_the_maximum: "session:\n  lifetime_seconds: 2592001\n" => "2:21", "above the maximum";
    negative_lifetime: "session:\n  lifetime_seconds: -1\n" => "2:21", "below the minimum";
    lifetime_with_a_unit: "session:\n  lifetime_seconds: 8h\n" => "2:21", "an Integer";
    rule_in_another_unicode_form: rule("/\u{e4}") + "  - { path: \"/a\u{308}\", allow: signed-in }\n" => "4:13", "rule 1 is also for /a";
    longest_lifetime_below_the_lifetime: "session:\n  max_lifetime_seconds: 3600\n" => "2:25", "below session.lifetime_seconds, 28800";
    idle_time_of_a_lifetime: "session:\n  lifetime_seconds: 3600\n  idle_seconds: 3600\n" => "3:17", "has no effect";
    cookie_that_does_not_exist: "session:\n  cookie: browser\n" => "2:11", "browser_session";
    repeated_rule: rule("/a") + "  - { path: /a, allow: signed-in }\n" => "4:13", "rule 1 is also for /a";
    rule_without_a_slash: rule("a") => "2:11", "does not start with /";
    rule_with_a_star_after_letters: rule("/a*") => "2:11", "whole last part";
    rule_with_a_star_in_the_middle: rule("/*/a") => "2:11", "whole last part";
    rule_with_a_query: rule("/a?b") => "2:11", "contains '?'";
    rule_with_a_percent_code: rule("/a%2fb") => "2:11", "decoded path";
    rule_with_dots: rule("/a/../b") => "2:11", "empty or dotted parts";
    rule_with_an_empty_part: rule("/a//b") => "2:11", "empty or dotted parts";
    rule_that_admits_no_visitor: "rules:\n  - path: /a\n    allow: {}\n" => "3:5", "admits no user";
    rule_without_site_tokens_admits_no_one: "rules:\n  - path: /a\n    allow: { site_tokens: false }\n" => "3:5", "admits no user";
    site_tokens_that_are_a_list: "rules:\n  - path: /a\n    allow: { site_tokens: [backup] }\n" => "3:14", "expected a Boolean";
    misspelt_list_of_groups: "rules:\n  - path: /a\n    allow: { group: [x] }\n" => "3:14", "did you mean `groups`?";
    email_with_two_at_signs: "rules:\n  - path: /a\n    allow: { emails: [a@b@c.example] }\n" => "3:23", "not an email address";
    domain_with_a_wildcard: "rules:\n  - path: /a\n    allow: { domains: ['*.example.com'] }\n" => "3:24", "not a domain name";
    empty_group: "rules:\n  - path: /a\n    allow: { groups: [''] }\n" => "3:23", "is empty";
    claim_that_is_an_address: claims("email: a@b.example") => "3:31", "has not verified; write emails or domains";
    claim_that_is_an_address_by_pointer: claims("/email: a@b.example") => "3:32", "has not verified";
    claim_about_the_token: claims("iss: https://id.example.com") => "3:29", "iss does not say who the user is";
    claim_about_the_token_by_pointer: claims("/aud/0: x") => "3:32", "aud does not say who the user is";
    claim_without_a_value: claims("hd: []") => "3:24", "has no value, so it admits no user";
    claim_with_an_empty_value: claims("hd: ''") => "3:28", "is empty";
    claim_without_a_name: claims("'': a") => "3:28", "is empty";
    claim_with_a_wrong_pointer: claims("/a~2b: c") => "3:31", "is not a JSON Pointer; write ~0";
    claim_with_a_pointer_that_ends_with_a_tilde: claims("/a~: c") => "3:29", "is not a JSON Pointer";
    claim_that_is_a_mapping: claims("hd: { a: b }") => "3:24", "expected";
    claim_that_is_null: claims("hd: null") => "3:28", "expected";
    claims_as_a_text: "rules:\n  - path: /a\n    allow: { claims: hd }\n" => "3:22", "expected an object";
    claim_of_a_test_that_is_an_address: "tests:\n  - { as: { claims: { email: a@b.example } }, path: /, expect: denied }\n" => "2:30", "has not verified";
    rule_without_a_path: "rules:\n  - allow: everyone\n" => "2:5", "path is required";
    callback_at_the_root: "paths:\n  callback: /\n" => "2:13", "not a page";
    sign_out_with_an_umlaut: "paths:\n  sign_out: /abmelden-ü\n" => "2:13", "contains 'ü'; use ASCII letters, digits";
    callback_with_parentheses: "paths:\n  callback: '/a(b)'\n" => "2:13", "contains '('";
    callback_with_a_star: "paths:\n  callback: /a/*\n" => "2:13", "contains '*'";
    callback_with_a_percent_code: "paths:\n  callback: /a%20b\n" => "2:13", "contains '%'";
    callback_with_a_space: "paths:\n  callback: '/a b'\n" => "2:13", "contains ' '";
    back_channel_logout_with_parentheses: "paths:\n  back_channel_logout: '/a(b)'\n" => "2:24", "contains '('";
    sign_out_with_an_empty_part: "paths:\n  sign_out: /a//b\n" => "2:13", "remove them";
    sign_out_with_two_dots: "paths:\n  sign_out: /a/../b\n" => "2:13", "remove them";
    sign_out_with_one_dot: "paths:\n  sign_out: /./b\n" => "2:13", "remove them";
    sign_out_without_a_slash: "paths:\n  sign_out: sign-out\n" => "2:13", "write /sign-out";
    callback_and_sign_out_at_one_path: "paths:\n  callback: /x\n  sign_out: /x\n" => "3:13", "both callback and sign_out";
    callback_at_the_default_of_sign_out: "paths:\n  callback: /.sitegate/sign-out\n" => "2:13", "both callback and sign_out";
    sign_out_at_the_hand_over: "paths:\n  sign_out: /.sitegate/callback/hand-over\n" => "2:13", "both callback and sign_out";
    me_at_the_hand_over: "paths: { me: /.sitegate/callback/hand-over }\n" => "1:14", "is already the path of another page";
    sign_in_host_of_another_site: hosts("[a.example.com]", "login.example.com") => "4:17", "not one of distribution.aliases; add it there";
    sign_in_host_with_a_wildcard: hosts("['*.example.com']", "'*.example.com'") => "4:17", "name a host that is not below it";
    sign_in_host_without_aliases: "distribution: { sign_in_host: a.example.com }\n" => "1:31", "not one of distribution.aliases";
    sign_in_host_next_to_a_domain_parameter: hosts("[a.example.com]", "a.example.com") + "parameters: [domain_name, certificate_arn]\n" => "4:17", "remove domain_name from parameters";
    domain_parameter_with_an_alias_and_without_a_certificate: alias("parameters: [domain_name]") => "2:3", "needs a certificate";
    domain_parameter_without_a_certificate: "parameters: [domain_name]\n" => "1:1", "needs a certificate";
    domain_parameter_with_a_zone_and_without_a_certificate: zone("parameters: [domain_name]") => "2:3", "here or to parameters";
    zone_parameter_without_a_certificate: zone("parameters: [hosted_zone_id]") => "2:3", "out of parameters";
    certificate_parameter_without_aliases: "parameters: [certificate_arn]\n" => "1:1", "there are none";
    wildcard_as_default_of_the_domain_parameter: "distribution:\n  aliases: ['*.example.com']\nparameters: [domain_name, certificate_arn]\n" => "2:3", "does not match the AllowedPattern";
    first_alias_too_long_for_a_certificate: format!("distribution:\n  aliases: [{}.example.com]\n  hosted_zone_id: Z0123\n", "a".repeat(60)) => "2:13", "certificate can have 64";
    client_id_that_its_parameter_refuses: "provider:\n  client_id: a b\nparameters: [client_id]\n" => "2:14", "does not match the AllowedPattern";
    issuer_that_its_parameter_refuses: "provider:\n  issuer: https://idp.example.com/a%20b\nparameters: [issuer]\n" => "2:11", "does not match the AllowedPattern";
    region_that_origin_access_identities_cannot_read: "bucket: { name: reports, existing: true, region: ap-southeast-5 }\n" => "1:50", "set origin_access: control";
    region_in_china: "bucket: { name: abc, region: cn-north-1 }\n" => "1:30", "not in the partition";
    region_for_governments: "bucket: { name: abc, region: us-gov-west-1 }\n" => "1:30", "not in the partition";
    bucket_name_in_capitals: bucket("Reports") => "2:9", "contains 'R'";
    bucket_name_too_short: bucket("ab") => "2:9", "2 characters";
    bucket_name_with_dots: bucket("a.b.c") => "2:9", "contains '.'";
    bucket_name_with_a_hyphen_first: bucket("-ab") => "2:9", "hyphen";
    bucket_name_with_a_reserved_prefix: bucket("xn--abc") => "2:9", "reserves";
    existing_bucket_without_a_name: "bucket:\n  existing: true\n" => "1:1", "needs its name";
    bucket_elsewhere_without_a_name: "bucket:\n  region: eu-central-1\n" => "1:1", "needs a name";
    region_by_its_city: "bucket:\n  name: abc\n  region: Frankfurt\n" => "3:11", "is not a Region";
    index_document_with_a_slash: "content:\n  index_document: a/b\n" => "2:19", "is a path";
    single_page_that_is_a_folder: "content:\n  single_page: /a/\n" => "2:16", "is not an object";
    single_page_without_extension: "content:\n  single_page: /app\n" => "2:16", "\"/app\" has no file extension";
    single_page_that_is_relative: "content:\n  single_page: { /app/*: app.html }\n" => "2:26", "write /app.html";
    single_page_of_a_folder_without_extension: "content:\n  single_page: { /app/*: /app }\n" => "2:26", "write /app/index.html or /app.html";
    single_page_of_a_path: "content:\n  single_page: { /app: /app.html }\n" => "2:24", "write /app/*, for everything below it";
    single_page_of_a_folder_with_a_slash: "content:\n  single_page: { /app/: /app.html }\n" => "2:25", "write /app/*, for everything below it";
    single_page_of_a_relative_folder: "content:\n  single_page: { app/*: /app.html }\n" => "2:25", "write /app/*";
    single_page_of_a_relative_name: "content:\n  single_page: { app: /app.html }\n" => "2:23", "write /app/*, for everything below it";
    single_page_of_a_star_in_a_name: "content:\n  single_page: { /app*: /app.html }\n" => "2:25", "write /app/*";
    single_page_of_two_stars: "content:\n  single_page: { /app/**: /app.html }\n" => "2:27", "write /app/*";
    single_page_of_a_folder_in_its_own_folder: "content:\n  single_page: { /a/*: /x.html, /a/b/*: /x.html }\n" => "2:41", "/x.html is also the page of /a/*";
    single_page_of_a_folder_that_is_a_number: "content:\n  single_page: { /app/*: 3 }\n" => "2:26", "expected a String, found 3";
    header_that_sets_cookies: header("Set-Cookie") => "2:25", "does not accept";
    header_of_the_cache: header("X-Cache") => "2:22", "does not accept";
    header_with_a_refused_prefix: header("X-Amzn-Trace") => "2:27", "does not accept";
    header_with_its_own_setting: header("X-Frame-Options") => "2:30", "its own setting";
    header_against_cross_site_scripting: header("X-XSS-Protection") => "2:31", "its own section of a policy";
    header_for_cross_origin_requests: header("Access-Control-Allow-Origin") => "2:42", "its own section of a policy";
    header_name_with_a_space: header("'a b'") => "2:20", "not a header name";
    header_in_two_spellings: header("X-A: x, x-a") => "2:26", "same header as X-A";
    too_many_headers: format!( "security_headers:\n  custom: {{ {} }}\n", (0..8).map(|n| format!("x-{n}: x")).collect::<Vec<_>>().join(", ") ) => "2:3", "has 8 headers and the site adds 3, but CloudFront accepts 10";
    index_document_too_long: format!("content:\n  index_document: {}\n", "a".repeat(256)) => "2:19", "longer than 255";
    policy_id_that_is_a_name: "security_headers:\n  policy_id: mine\n" => "2:14", "not the ID of a policy";
    unknown_log_retention: "function:\n  log_retention_days: 8\n" => "2:23", "for 8 days";
    unknown_runtime: "function:\n  runtime: nodejs22.x\n" => "2:12", "python3.1";
    key_in_another_region: "function:\n  secrets_key_arn: arn:aws:kms:eu-west-1:123456789012:key/a\n" => "2:20", "key is in eu-west-1";
    logo_with_a_script: "theme:\n  logo_url: javascript:alert(1)\n" => "2:13", "is not a URL";
    support_page_with_http: "theme:\n  support_url: http://example.com\n" => "2:16", "is not a URL";
    name_with_html: "name: \"<b>\"\n" => "1:7", "contains '<'";
    tag_that_aws_reserves: "tags:\n  aws:team: x\n" => "2:13", "reserves";
    logo_with_capitals: "theme:\n  logo_url: https://CDN.example.com/a.svg\n" => "2:13", "is not a host name";
    logo_with_a_source_expression: "theme:\n  logo_url: https://a.example.com;x/a.svg\n" => "2:13", "is not a host name";
    logo_with_an_invalid_port: "theme:\n  logo_url: https://a.example.com:x/a.svg\n" => "2:13", "is not a host name";
    logo_in_a_private_folder: "theme:\n  logo_url: /logo.svg\n" => "2:13", "cannot see /logo.svg";
    logo_that_is_a_folder: "theme:\n  logo_url: /public/\n" => "2:13", "is not an object";
    accent_by_name: "theme:\n  accent: teal\n" => "2:11", "write it with quotes, such as \"#0f7f9a\"";
    accent_that_is_a_comment: "theme:\n  accent: #0f7f9a\n" => "2:9", "expected a String, found nothing";
    contact_without_an_address: "theme:\n  contact: { name: Team }\n" => "2:3", "address";
    contact_with_http: "theme:\n  contact: { name: Team, address: 'http://example.com' }\n" => "2:35", "email address such as";
    contact_with_a_script: "theme:\n  contact: { name: Team, address: 'javascript:alert(1)' }\n" => "2:35", "is not an email address";
    contact_without_a_name: "theme:\n  contact: { name: '', address: a@example.com }\n" => "2:20", "0 characters";
    contact_next_to_a_support_page: "theme:\n  support_url: https://example.com\n  contact: { name: Team, address: a@example.com }\n" => "2:16", "remove support_url";
    language_that_is_not_built_in: "theme:\n  language: it\n" => "2:13", "ja";
    texts_without_a_language: "theme:\n  texts: { action.home: Home }\n" => "2:3", "add theme.language";
    text_with_an_unknown_key: "theme:\n  language: en\n  texts: { action.hom: Home }\n" => "3:12", "action.home";
    text_with_a_placeholder_of_another_text: "theme:\n  language: en\n  texts: { loop.cookies: 'Allow {path}' }\n" => "3:26", "has no placeholder {path}; use {host}, or no braces";
    text_with_an_open_brace: "theme:\n  language: en\n  texts: { action.home: 'Home {' }\n" => "3:25", "write it without braces";
    text_with_two_lines: "theme:\n  language: en\n  texts: { action.home: \"a\\nb\" }\n" => "3:25", "control character";
    text_that_is_too_long: format!("theme:\n  language: en\n  texts: {{ action.home: {} }}\n", "a".repeat(301)) => "3:25", "300";
    unknown_parameter: "parameters: [bucket]\n" => "1:14", "bucket_name";
    repeated_parameter: "parameters: [issuer, issuer]\n" => "1:22", "is a duplicate of an earlier item";
    region_parameter_of_a_new_bucket: "parameters: [bucket_region]\n" => "1:1", "decides which template";
}

/// The settings are in one SSM parameter, whose size is limited.
#[test]
fn settings_larger_than_their_parameter_are_an_error() {
    let rules = |count: usize| {
        let rule = |n: usize| {
            format!("  - {{ path: /folder-number-{n}/*, allow: {{ groups: [group-number-{n}] }} }}\n")
        };
        format!("rules:\n{}", (0..count).map(rule).collect::<String>())
    };
    let findings = |text: &str| {
        let site = read(text).expect("sound");
        let code = constructs::Code::new("function.zip");
        site.synth(code).findings
    };
    assert!(findings(&rules(30)).is_empty());
    let too_many = findings(&rules(60));
    assert_eq!(too_many[0].rule().id, "settings-size");
    assert!(too_many[0].advice().contains("advanced"), "{too_many:?}");
    let advanced = "function: { settings_tier: advanced }\n";
    assert!(findings(&(rules(60) + advanced)).is_empty());
    assert!(findings(&(rules(200) + advanced))[0].is_error());
}
