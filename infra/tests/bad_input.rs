//! Every kind of bad configuration: where it is found, and what is said.

use infra::site::read;

fn findings(text: &str) -> Vec<String> {
    match read(text) {
        Ok(_) => Vec::new(),
        Err(all) => all
            .iter()
            .map(|one| {
                let place = one
                    .location
                    .map_or_else(String::new, |place| format!("{}:{} ", place.line, place.column));
                let advice = &one.finding.advice();
                let help = if advice.is_empty() { String::new() } else { format!("; {advice}") };
                format!(
                    "{place}[{}] {}: {}{help}",
                    one.finding.rule().id,
                    one.finding.path(),
                    one.finding.problem()
                )
            })
            .collect(),
    }
}

#[test]
fn own_paths_take_every_unreserved_character() {
    let text =
        "paths: { callback: /.sitegate/Call-back_1~x, sign_out: /a...b/9, back_channel_logout: /b.c }\n";
    assert_eq!(findings(text), Vec::<String>::new());
}

#[test]
fn everything_is_found_at_once() {
    let text = "\
provider:
  isuer: https://idp.example.com
  client_id: 5
session: { lifetime_seconds: 0 }
rules:
  - { path: finance, allow: nobody }
  - { path: /a, allow: everyone }
  - { path: /a, allow: signed-in }
distribution:
  aliases: [reports.example.com]
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
    2:3 [unknown-property] provider.isuer: there is no isuer; did you mean issuer?
    3:3 [wrong-type] provider.client_id: expected a String, found 5
    4:12 [bounds] session.lifetime_seconds: 0 is below the minimum of 300
    6:7 [value] rules[0].path: "finance" does not start with /; write /finance
    6:22 [not-allowed] rules[0].allow: "nobody" is not allowed here; use one of everyone, signed-in
    8:7 [value] rules[2].path: rule 2 is for /a as well; keep one of them
    10:3 [value] distribution.aliases: an alias needs a certificate; add certificate_arn, or hosted_zone_id to have one made
    "#);
}

/// A malformed item hides neither its neighbours nor their faults, and moves none of them.
#[test]
fn neighbours_of_a_malformed_item_are_looked_at_where_they_stand() {
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
    2:5 [wrong-type] rules[0]: expected an object, found 5
    3:7 [value] rules[1].path: "nope" does not start with /; write /nope
    5:7 [value] rules[3].path: "nope2" does not start with /; write /nope2
    5:37 [unknown-property] rules[3].alow: there is no alow; did you mean allow?
    6:5 [missing-property] rules[4]: allow is required
    6:7 [value] rules[4].path: "nope3" does not start with /; write /nope3
    7:5 [missing-property] rules[5]: path is required
    8:7 [value] rules[6].path: rule 3 is for /ok as well; keep one of them
    10:13 [wrong-type] distribution.aliases[0]: expected a String, found 5
    10:16 [value] distribution.aliases[1]: "A.example.com" is no domain name; write it in lower case, such as example.com
    10:31 [wrong-type] distribution.aliases[2]: expected a String, found a List
    10:51 [value] distribution.aliases[4]: "a.example.com" is there twice; remove one
    11:15 [wrong-type] distribution.behaviors[0]: expected an object, found 7
    11:20 [value] distribution.behaviors[1].path: "a" does not start with /; write /a
    12:14 [not-allowed] parameters[0]: "isuer" is not allowed here; did you mean issuer? (one of issuer, client_id, session_lifetime, log_level, log_retention, price_class, domain_name, certificate_arn, hosted_zone_id, web_acl_arn, bucket_name, bucket_region)
    12:32 [not-allowed] parameters[2]: "5" is not allowed here; use one of issuer, client_id, session_lifetime, log_level, log_retention, price_class, domain_name, certificate_arn, hosted_zone_id, web_acl_arn, bucket_name, bucket_region
    12:35 [duplicate] parameters[3]: is a duplicate of an earlier item
    13:22 [wrong-type] provider.scopes[0]: expected a String, found a List
    13:26 [value] provider.scopes[1]: "a b" is no scope; write one word per entry
    13:34 [value] provider.client_id: "a b" does not match the AllowedPattern [A-Za-z0-9._~:/@+=-]+; remove it from parameters, or bake in what the parameter takes
    "#);
}

/// What is malformed is no ground for a finding elsewhere.
#[test]
fn a_malformed_setting_is_the_only_finding() {
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
        assert!(found.iter().all(|one| !one.contains("[value]")), "{text}{found:#?}");
        assert!(!found.is_empty(), "{text}");
    }
}

/// A rule's meaning depends on the other rules and on how paths map to objects.
#[test]
fn malformed_rules_and_content_hide_the_meaning_of_rules() {
    let rules = "rules: [{ path: /docs, allow: everyone }]\n";
    for text in [
        format!("content: {{ clean_urls: true, index_document: 5 }}\n{rules}"),
        format!("content: {{ clean_urls: true, single_page: [x] }}\n{rules}"),
        "content: { clean_urls: true }\nrules: [{ path: /docs, allow: everyone }, { path: /*, allow: nobody }]\n"
            .to_owned(),
    ] {
        let found = findings(&text);
        assert!(found.len() == 1 && !found[0].contains("rule-meaning"), "{text}{found:#?}");
    }
    let with_error = findings(&format!("content: {{ clean_urls: true }}\nname: ''\n{rules}"));
    assert!(with_error.iter().any(|one| one.starts_with("3:11 [rule-meaning]")), "{with_error:#?}");
}

/// One fault each: the text, its place, and words that the finding must have.
#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_fault_is_told_with_its_place() {
    let certificate = |region: &str| {
        format!(
            "distribution:\n  aliases: [a.example.com]\n  certificate_arn: arn:aws:acm:{region}:123456789012:certificate/1\n"
        )
    };
    let issuer = |issuer: &str| format!("provider:\n  issuer: {issuer}\n");
    let rule = |path: &str| format!("rules:\n  - path: \"{path}\"\n    allow: everyone\n");
    let bucket = |name: &str| format!("bucket:\n  name: {name}\n");
    let alias = |rest: &str| format!("distribution:\n  aliases: [a.example.com]\n{rest}\n");
    let zone = |rest: &str| alias(&format!("  hosted_zone_id: Z0123\n{rest}"));
    let endpoints = |keys: &str, algorithm: &str| {
        format!(
            "provider:\n  endpoints:\n    {{ authorization_endpoint: 'https://a', token_endpoint: 'https://t', jwks_uri: {keys}, id_token_signing_alg_values_supported: [{algorithm}] }}\n"
        )
    };
    let header = |name: &str| format!("security_headers:\n  custom: {{ {name}: x }}\n");
    let topic = |arn: &str| format!("monitoring:\n  topic_arn: '{arn}'\n");
    for (text, place, words) in [
        (
            "paths: { back_channel_logout: /.sitegate/callback }\n".to_owned(),
            "1:10",
            "is another path as well",
        ),
        (
            "paths: { callback: /a, sign_out: /b, back_channel_logout: /b/done }\n".to_owned(),
            "1:38",
            "is another path as well",
        ),
        (topic("alerts"), "2:3", "is no topic's ARN"),
        (topic("arn:aws:sns:eu-west-1:123456789012:alerts"), "2:3", "the topic is in"),
        (topic("arn:aws:sns:us-east-1:123456789012:"), "2:3", "is no topic's ARN"),
        ("secrets: vault\n".to_owned(), "1:1", "not allowed"),
        ("titel: x\n".to_owned(), "1:1", "there is no titel"),
        ("name: [x]\n".to_owned(), "1:1", "expected a String"),
        ("name: x\nname: y\n".to_owned(), "2:1", "uplicate"),
        ("name: !Sub x\n".to_owned(), "1:1", "expected a String"),
        ("- a\n".to_owned(), "1:1", "expected an object"),
        ("a: [\n".to_owned(), "", "[syntax]"),
        (issuer("http://idp.example.com"), "2:3", "does not start with https://"),
        (issuer("idp.example.com"), "2:3", "does not start with https://"),
        (issuer("https://idp"), "2:3", "is no host name"),
        (issuer("https://user@idp.example.com"), "2:3", "is no host name"),
        (issuer("https://idp.example.com:0x/"), "2:3", "no valid port"),
        (issuer("https://idp.example.com/?x=1"), "2:3", "no query"),
        (
            issuer("https://idp.example.com/.well-known/openid-configuration"),
            "2:3",
            "use https://idp.example.com",
        ),
        (issuer("https://idp.example.com/oauth2/v1/authorize"), "2:3", "which is an endpoint"),
        (issuer("https://idp.example.com/a/../b"), "2:3", "not written plainly"),
        (
            issuer("https://example-admin.okta.com/oauth2/default"),
            "2:3",
            "use https://example.okta.com/oauth2/default",
        ),
        (issuer("https://example-admin.oktapreview.com"), "2:3", "administration console"),
        ("provider:\n  scopes: [openid, 'a b']\n".to_owned(), "2:20", "is no scope"),
        ("provider:\n  client_authentication: basic\n".to_owned(), "2:3", "client_secret_basic"),
        (endpoints("http://idp.example.com/keys", "RS256"), "3:73", "no address"),
        (endpoints("https://idp.example.com/keys", "HS256"), "3:153", "no algorithm"),
        (
            "provider:\n  endpoints: { token_endpoint: 'https://a', jwks_uri: 'https://a' }\n".to_owned(),
            "2:3",
            "is required",
        ),
        (certificate("eu-west-1"), "3:3", "certificate is in eu-west-1"),
        ("distribution:\n  aliases: [a.example.com]\n".to_owned(), "2:3", "needs a certificate"),
        (
            "distribution:\n  aliases: [A.example.com]\n  hosted_zone_id: Z0123\n".to_owned(),
            "2:13",
            "no domain name",
        ),
        (
            "distribution:\n  aliases: [d1.cloudfront.net]\n  hosted_zone_id: Z0123\n".to_owned(),
            "2:13",
            "CloudFront's own",
        ),
        ("distribution:\n  hosted_zone_id: Z0123\n".to_owned(), "2:3", "there are none"),
        (
            "distribution:\n  hosted_zone_id: zone\n  aliases: [a.example.com]\n".to_owned(),
            "2:3",
            "hosted zone's ID",
        ),
        (
            "distribution:\n  web_acl_arn: arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/a/b\n"
                .to_owned(),
            "2:3",
            "scope CLOUDFRONT",
        ),
        ("distribution:\n  price_class: PriceClass_300\n".to_owned(), "2:3", "PriceClass_"),
        ("distribution:\n  geo_restriction: { allow: [] }\n".to_owned(), "2:22", "names no country"),
        ("distribution:\n  geo_restriction: { deny: [Germany] }\n".to_owned(), "2:29", "no country code"),
        (
            "distribution:\n  behaviors:\n    - { path: /*, cache: disabled }\n".to_owned(),
            "3:9",
            "distribution.cache",
        ),
        (
            "distribution:\n  behaviors:\n    - { path: a, cache: disabled }\n".to_owned(),
            "3:9",
            "start with /",
        ),
        (
            "distribution:\n  behaviors:\n    - { path: '/a b', cache: disabled }\n".to_owned(),
            "3:9",
            "CloudFront refuses",
        ),
        ("distribution:\n  access_logs: { bucket_arn: logs }\n".to_owned(), "2:18", "bucket's ARN"),
        ("session:\n  lifetime_seconds: 0\n".to_owned(), "2:3", "below the minimum of 300"),
        ("session:\n  lifetime_seconds: 2592001\n".to_owned(), "2:3", "above the maximum"),
        ("session:\n  lifetime_seconds: -1\n".to_owned(), "2:3", "below the minimum"),
        ("session:\n  lifetime_seconds: 8h\n".to_owned(), "2:3", "an Integer"),
        (rule("/a") + "  - { path: /a, allow: signed-in }\n", "4:7", "rule 1 is for /a as well"),
        (rule("a"), "2:5", "does not start with /"),
        (rule("/a*"), "2:5", "whole last part"),
        (rule("/*/a"), "2:5", "whole last part"),
        (rule("/a?b"), "2:5", "contains '?'"),
        (rule("/a%2fb"), "2:5", "decoded path"),
        (rule("/a/../b"), "2:5", "not written plainly"),
        (rule("/a//b"), "2:5", "not written plainly"),
        ("rules:\n  - path: /a\n    allow: {}\n".to_owned(), "3:5", "lets nobody in"),
        ("rules:\n  - path: /a\n    allow: { group: [x] }\n".to_owned(), "3:14", "did you mean groups?"),
        (
            "rules:\n  - path: /a\n    allow: { emails: [a@b@c.example] }\n".to_owned(),
            "3:23",
            "no email address",
        ),
        (
            "rules:\n  - path: /a\n    allow: { domains: ['*.example.com'] }\n".to_owned(),
            "3:24",
            "no domain name",
        ),
        ("rules:\n  - path: /a\n    allow: { groups: [''] }\n".to_owned(), "3:23", "is empty"),
        ("rules:\n  - allow: everyone\n".to_owned(), "2:5", "path is required"),
        ("paths:\n  callback: /\n".to_owned(), "2:3", "no page of its own"),
        ("paths:\n  sign_out: /abmelden-ü\n".to_owned(), "2:3", "contains 'ü'; use ASCII letters, digits"),
        ("paths:\n  callback: '/a(b)'\n".to_owned(), "2:3", "contains '('"),
        ("paths:\n  callback: /a/*\n".to_owned(), "2:3", "contains '*'"),
        ("paths:\n  callback: /a%20b\n".to_owned(), "2:3", "contains '%'"),
        ("paths:\n  callback: '/a b'\n".to_owned(), "2:3", "contains ' '"),
        ("paths:\n  back_channel_logout: '/a(b)'\n".to_owned(), "2:3", "contains '('"),
        ("paths:\n  sign_out: /a//b\n".to_owned(), "2:3", "remove empty and dotted parts"),
        ("paths:\n  sign_out: /a/../b\n".to_owned(), "2:3", "remove empty and dotted parts"),
        ("paths:\n  sign_out: /./b\n".to_owned(), "2:3", "remove empty and dotted parts"),
        ("paths:\n  sign_out: sign-out\n".to_owned(), "2:3", "write /sign-out"),
        ("paths:\n  callback: /x\n  sign_out: /x\n".to_owned(), "3:3", "both callback and sign_out"),
        ("paths:\n  callback: /.sitegate/sign-out\n".to_owned(), "2:3", "both callback and sign_out"),
        (alias("parameters: [domain_name]"), "2:3", "needs a certificate"),
        ("parameters: [domain_name]\n".to_owned(), "1:1", "needs a certificate"),
        (zone("parameters: [domain_name]"), "2:3", "here or to parameters"),
        (zone("parameters: [hosted_zone_id]"), "2:3", "out of parameters"),
        ("parameters: [certificate_arn]\n".to_owned(), "1:1", "there are none"),
        (
            "distribution:\n  aliases: ['*.example.com']\nparameters: [domain_name, certificate_arn]\n"
                .to_owned(),
            "2:3",
            "does not match the AllowedPattern",
        ),
        (
            format!("distribution:\n  aliases: [{}.example.com]\n  hosted_zone_id: Z0123\n", "a".repeat(60)),
            "2:13",
            "first name takes 64",
        ),
        (
            "provider:\n  client_id: a b\nparameters: [client_id]\n".to_owned(),
            "2:3",
            "does not match the AllowedPattern",
        ),
        (
            "provider:\n  issuer: https://idp.example.com/a%20b\nparameters: [issuer]\n".to_owned(),
            "2:3",
            "does not match the AllowedPattern",
        ),
        (
            "bucket: { name: reports, existing: true, region: ap-southeast-5 }\n".to_owned(),
            "1:42",
            "set origin_access: control",
        ),
        ("bucket: { name: abc, region: cn-north-1 }\n".to_owned(), "1:22", "another partition"),
        ("bucket: { name: abc, region: us-gov-west-1 }\n".to_owned(), "1:22", "another partition"),
        (bucket("Reports"), "2:3", "contains 'R'"),
        (bucket("ab"), "2:3", "2 characters"),
        (bucket("a.b.c"), "2:3", "contains '.'"),
        (bucket("-ab"), "2:3", "hyphen"),
        (bucket("xn--abc"), "2:3", "keeps for itself"),
        ("bucket:\n  existing: true\n".to_owned(), "1:1", "needs its name"),
        ("bucket:\n  region: eu-central-1\n".to_owned(), "1:1", "needs a name"),
        ("bucket:\n  name: abc\n  region: Frankfurt\n".to_owned(), "3:3", "is no Region"),
        ("content:\n  index_document: a/b\n".to_owned(), "2:3", "is a path"),
        ("content:\n  single_page: /a/\n".to_owned(), "2:3", "is no object"),
        (header("Set-Cookie"), "2:13", "does not let"),
        (header("X-Cache"), "2:13", "does not let"),
        (header("X-Amzn-Trace"), "2:13", "does not let"),
        (header("X-Frame-Options"), "2:13", "setting of its own"),
        (header("X-XSS-Protection"), "2:13", "policy's own section"),
        (header("Access-Control-Allow-Origin"), "2:13", "policy's own section"),
        (header("'a b'"), "2:13", "no header's name"),
        (header("X-A: x, x-a"), "2:21", "same header as X-A"),
        (
            format!(
                "security_headers:\n  custom: {{ {} }}\n",
                (0..11).map(|n| format!("x-{n}: x")).collect::<Vec<_>>().join(", ")
            ),
            "2:3",
            "CloudFront takes 10",
        ),
        (format!("content:\n  index_document: {}\n", "a".repeat(256)), "2:3", "longer than 255"),
        ("security_headers:\n  policy_id: mine\n".to_owned(), "2:3", "no policy's ID"),
        ("function:\n  log_retention_days: 8\n".to_owned(), "2:3", "for 8 days"),
        ("function:\n  runtime: nodejs22.x\n".to_owned(), "2:3", "python3.1"),
        (
            "function:\n  secrets_key_arn: arn:aws:kms:eu-west-1:123456789012:key/a\n".to_owned(),
            "2:3",
            "key is in eu-west-1",
        ),
        ("theme:\n  logo_url: javascript:alert(1)\n".to_owned(), "2:3", "is no address"),
        ("theme:\n  support_url: http://example.com\n".to_owned(), "2:3", "is no address"),
        ("name: \"<b>\"\n".to_owned(), "1:1", "contains '<'"),
        ("tags:\n  aws:team: x\n".to_owned(), "2:3", "keeps for itself"),
        ("parameters: [bucket]\n".to_owned(), "1:14", "bucket_name"),
        ("parameters: [issuer, issuer]\n".to_owned(), "1:22", "is a duplicate of an earlier item"),
        ("parameters: [bucket_region]\n".to_owned(), "1:1", "decides which template"),
    ] {
        let found = findings(&text);
        let fits = |finding: &String| finding.starts_with(place) && finding.contains(words);
        assert!(found.iter().any(fits), "{text}expected {place} … {words}, found {found:#?}");
        assert_eq!(found.len(), 1, "{text}one fault has one finding: {found:#?}");
    }
}

/// The settings are one parameter, and a parameter has its size.
#[test]
fn settings_that_do_not_fit_are_an_error() {
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
