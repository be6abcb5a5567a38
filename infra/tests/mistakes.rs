//! Common mistakes in `site.yaml`. Each has a message that says what to write.

use infra::site::read;

/// The findings in a configuration, errors and warnings, as `line:column problem; advice`.
fn messages(text: &str) -> Vec<String> {
    let found = match read(text) {
        Err(found) => found,
        // A configuration without errors can have warnings. An additional error shows their places.
        Ok(_) => read(&format!("{text}\nzzzzzzzz: 1\n")).err().unwrap_or_default(),
    };
    let message = |found: &cloudformation::report::LocatedFinding| {
        let (finding, place) = (&found.finding, found.location);
        let place = place.map_or_else(String::new, |place| format!("{}:{} ", place.line, place.column));
        format!("{place}{}; {}", finding.problem(), finding.advice())
    };
    found.iter().filter(|found| !found.finding.problem().contains("zzzzzzzz")).map(message).collect()
}

macro_rules! mistakes {
    ($($name:ident: $text:expr => $expected:expr;)*) => {
        $(
            #[test]
            fn $name() {
                assert_eq!(messages(&$text), $expected as [&str; _]);
            }
        )*
    };
}

fn provider(lines: &str) -> String {
    format!("provider:\n{lines}")
}

fn rule(path: &str, allow: &str) -> String {
    format!("rules:\n  - {{ path: {path}, allow: {allow} }}\n")
}

mistakes! {
    misspelt_key: "distribution:\n  aliasses: [reports.example.com]\n" => [
        "2:3 unknown key `aliasses`; did you mean `aliases`?",
    ];
    issuer_without_scheme: provider("  issuer: acme.okta.com\n") => [
        "2:11 \"acme.okta.com\" does not start with https://; write https://acme.okta.com",
    ];
    issuer_that_is_the_discovery_document: provider("  issuer: https://acme.okta.com/oauth2/default/.well-known/openid-configuration\n") => [
        "2:11 is the address of the discovery document; use https://acme.okta.com/oauth2/default",
    ];
    issuer_with_http: provider("  issuer: http://acme.okta.com/oauth2/default\n") => [
        "2:11 \"http://acme.okta.com/oauth2/default\" does not start with https://; write https://acme.okta.com/oauth2/default",
    ];
    certificate_in_another_region: "distribution:\n  aliases: [a.example.com]\n  certificate_arn: arn:aws:acm:eu-west-1:123456789012:certificate/1\n" => [
        "3:20 the certificate is in eu-west-1; request it in us-east-1, the only Region that CloudFront reads",
    ];
    alias_with_a_scheme: "distribution:\n  aliases: ['https://reports.acme.com/']\n  hosted_zone_id: Z0123\n" => [
        "2:13 \"https://reports.acme.com/\" is not a domain name; write reports.acme.com",
    ];
    alias_without_certificate_or_zone: "distribution:\n  aliases: [reports.acme.com]\n" => [
        "2:3 an alias needs a certificate; add certificate_arn, or hosted_zone_id to create one",
    ];
    group_as_a_word: rule("/finance/*", "finance") => [
        "2:32 `allow` does not take `finance`; a group? write { groups: [finance] }",
    ];
    group_in_a_list: rule("/finance/*", "[board, finance]") => [
        "2:25 `allow` does not take a List; a group? write { groups: [board, finance] }",
    ];
    groups_as_a_text: rule("/board/*", "{ groups: board }") => [
        "2:40 expected a List, found \"board\"; write [board]",
    ];
    address_as_a_word: rule("/a", "ada@example.com") => [
        "2:24 `allow` does not take `ada@example.com`; write { emails: [ada@example.com] }",
    ];
    domain_as_a_word: rule("/a", "example.com") => [
        "2:24 `allow` does not take `example.com`; a domain? write { domains: [example.com] }",
    ];
    domain_with_at_sign_as_a_word: rule("/a", "'@example.com'") => [
        "2:24 `allow` does not take `@example.com`; a domain? write { domains: [example.com] }",
    ];
    public_as_a_word: rule("/a", "public") => [
        "2:24 `allow` does not take `public`; write everyone to open it, or signed-in for all users",
    ];
    all_as_a_word: rule("/a", "all") => [
        "2:24 `allow` does not take `all`; write everyone to open it, or signed-in for all users",
    ];
    none_as_a_word: rule("/a", "none") => [
        "2:24 `allow` does not take `none`; name who may see it: write { groups: [staff] }",
    ];
    authenticated_as_a_word: rule("/a", "authenticated") => [
        "2:24 `allow` does not take `authenticated`; write signed-in",
    ];
    level_in_a_list: rule("/a", "[everyone]") => [
        "2:17 `allow` does not take a List; write allow: everyone",
    ];
    level_in_capitals: rule("/a", "Everyone") => [
        "2:24 `allow` does not take `Everyone`; write allow: everyone",
    ];
    level_with_underscore: rule("/a", "signed_in") => [
        "2:24 `allow` does not take `signed_in`; did you mean `signed-in`? (one of everyone, signed-in)",
    ];
    path_without_slash: rule("finance/*", "signed-in") => [
        "2:13 \"finance/*\" does not start with /; write /finance/*",
    ];
    path_with_star_in_the_middle: rule("/finance/*/2026", "signed-in") => [
        "2:13 \"/finance/*/2026\" has a * that is not a whole last part; write /finance/* for everything below the folder",
    ];
    path_with_two_stars: rule("/finance/**", "signed-in") => [
        "2:13 \"/finance/**\" has a * that is not a whole last part; write /finance/* for everything below the folder",
    ];
    path_with_star_after_a_name: rule("/finance*", "signed-in") => [
        "2:13 \"/finance*\" has a * that is not a whole last part; write /finance/* for everything below the folder",
    ];
    unquoted_star: rule("*", "signed-in") => [
        "2:13 an unquoted * has a special meaning in YAML; quote a value that starts with *; all paths: \"/*\"",
    ];
    quoted_star: rule("'*'", "signed-in") => [
        "2:13 \"*\" does not start with /; write /*",
    ];
    unquoted_at_sign: rule("/a", "{ domains: [@acme.com] }") => [
        "2:36 an unquoted @ has a special meaning in YAML; quote a value that starts with @",
    ];
    lifetime_in_hours: "session:\n  lifetime_seconds: 8h\n" => [
        "2:21 expected an Integer, found \"8h\"; write 28800",
    ];
    lifetime_in_minutes: "session: { lifetime_seconds: 30 min }\n" => [
        "1:30 expected an Integer, found \"30 min\"; write 1800",
    ];
    lifetime_in_quotes: "session: { lifetime_seconds: '28800' }\n" => [
        "1:30 expected an Integer, found \"28800\"; remove the quotes: 28800",
    ];
    lifetime_as_another_key: "session: { lifetime: 1 day }\n" => [
        "1:12 unknown key `lifetime`; write lifetime_seconds: 86400",
    ];
    lifetime_as_the_section: "session: 8h\n" => [
        "1:10 expected an object, found \"8h\"; write { lifetime_seconds: 28800 }",
    ];
    lifetime_too_short: "session: { lifetime_seconds: 60 }\n" => [
        "1:30 60 is below the minimum of 300; ",
    ];
    retention_with_a_unit: "function: { log_retention_days: 90 days }\n" => [
        "1:33 expected an Integer, found \"90 days\"; write 90",
    ];
    topic_in_another_region: "monitoring: { topic_arn: 'arn:aws:sns:eu-west-1:123456789012:alerts' }\n" => [
        "1:26 the topic is in \"eu-west-1\"; use a topic in us-east-1, where the alarms are",
    ];
    bucket_as_an_address: "bucket: { name: 's3://acme-reports-prod' }\n" => [
        "1:17 \"s3://acme-reports-prod\" contains ':'; write acme-reports-prod",
    ];
    bucket_in_capitals: "bucket: { name: Acme_Reports }\n" => [
        "1:17 \"Acme_Reports\" contains 'A'; write acme-reports",
    ];
    bucket_as_a_text: "bucket: acme-reports\n" => [
        "1:9 expected an object, found \"acme-reports\"; write { name: acme-reports }",
    ];
    region_without_hyphen: "bucket: { name: acme, region: eu-west1 }\n" => [
        "1:31 \"eu-west1\" is not a Region; write eu-west-1",
    ];
    region_by_its_city: "bucket: { name: acme, region: Frankfurt }\n" => [
        "1:31 \"Frankfurt\" is not a Region; write it as eu-central-1",
    ];
    tab_as_indentation: "provider:\n\tissuer: https://acme.okta.com\n" => [
        "2:1 a tab in the indentation; indent YAML with spaces",
    ];
    number_as_client_id: provider("  client_id: 12345\n") => [
        "2:14 expected a String, found 12345; add quotes: client_id: \"12345\"",
    ];
    secret_in_the_file: provider("  client_secret: x\n") => [
        "2:3 unknown key `client_secret`; remove it here and run sitegate secrets init",
    ];
    secret_in_the_file_of_a_stack_with_secrets: "secrets: stack\nprovider: { clientSecret: x }\n" => [
        "2:13 unknown key `clientSecret`; remove it here and give it to the stack's parameter ClientSecretValue",
    ];
    two_rules_for_a_path: "rules:\n  - { path: /a, allow: signed-in }\n  - { path: /a, allow: everyone }\n" => [
        "3:13 rule 1 is also for /a; keep one of them",
    ];
    key_given_twice: "name: a\nname: b\n" => [
        "2:1 duplicate key: name is given in lines 1 and 2; keep one of them",
    ];
    logs_bucket_by_its_name: "distribution: { access_logs: { bucket_arn: acme-logs } }\n" => [
        "1:44 \"acme-logs\" is not the ARN of a bucket; write arn:aws:s3:::acme-logs",
    ];
    logs_bucket_missing: "distribution: { access_logs: { prefix: a } }\n" => [
        "1:17 bucket_arn is required; add bucket_arn: arn:aws:s3:::example-logs",
    ];
    domain_with_at_sign: rule("/a", "{ domains: ['@acme.com'] }") => [
        "2:36 \"@acme.com\" is not a domain name; write acme.com",
    ];
    domain_in_capitals: rule("/a", "{ domains: [Acme.com] }") => [
        "2:36 \"Acme.com\" is not a domain name; write acme.com",
    ];
    no_groups: rule("/a", "{ groups: [] }") => [
        "2:17 `groups` is empty; add a group, or write signed-in",
    ];
    no_emails: rule("/a", "{ emails: [] }") => [
        "2:17 `emails` is empty; add an email address, or write signed-in",
    ];
    rule_for_the_callback: rule("/.sitegate/callback", "everyone") => [
        "2:13 the gate answers /.sitegate/callback itself, so the rule has no effect; remove the rule",
    ];
    rule_for_the_folder_of_the_gate: rule("/.sitegate/*", "everyone") => [
        "2:13 the gate answers its own pages in this folder, so the rule is about other objects only; remove the rule if there are no other objects",
    ];
    rule_without_allow: "rules:\n  - path: /a\n" => [
        "2:5 allow is required; add allow: { groups: [finance] }",
    ];
    rule_without_path: "rules:\n  - allow: everyone\n" => [
        "2:5 path is required; add path: /finance/*",
    ];
    rule_as_a_text: "rules:\n  - /finance/*\n" => [
        "2:5 expected an object, found \"/finance/*\"; write { path: /finance/*, allow: signed-in }",
    ];
    rules_as_an_object: "rules: { /finance/*: finance }\n" => [
        "1:1 expected a List, found an object; write it as [{ path: /finance/*, allow: { groups: [finance] } }]",
    ];
    domain_of_the_provider: provider("  domain: acme.okta.com\n") => [
        "2:3 unknown key `domain`; write issuer: https://acme.okta.com",
    ];
    tenant_of_the_provider: provider("  tenant_id: 8eaef023-2b34-4da1-9baa-8bc8c9d6a490\n") => [
        "2:3 unknown key `tenant_id`; write issuer: https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0",
    ];
    provider_as_a_text: "provider: acme.okta.com\n" => [
        "1:11 expected an object, found \"acme.okta.com\"; write { issuer: https://acme.okta.com }",
    ];
    number_as_tag: "tags:\n  cost-centre: 4711\n" => [
        "2:16 expected a String, found 4711; add quotes: cost-centre: \"4711\"",
    ];
    hosted_zone_by_its_domain: "distribution:\n  aliases: [a.acme.com]\n  hosted_zone_id: acme.com\n" => [
        "3:19 \"acme.com\" is not the ID of a hosted zone; copy the ID from Route 53, such as Z0123456789ABCDEFGHIJ",
    ];
    monitoring_as_a_switch: "monitoring: true\n" => [
        "1:13 expected an object, found true; write it as { email: ops@example.com }",
    ];
    dashboard_as_a_text: "monitoring: { dashboard: 'yes' }\n" => [
        "1:26 expected a Boolean, found \"yes\"; write true",
    ];
    name_as_a_list: "name: [Reports]\n" => [
        "1:1 expected a String, found a List; write it as Reports",
    ];
    aliases_as_a_text: "distribution:\n  aliases: reports.acme.com\n  hosted_zone_id: Z0123\n" => [
        "2:12 expected a List, found \"reports.acme.com\"; write [reports.acme.com]",
    ];
    issuer_of_all_tenants: provider("  issuer: https://login.microsoftonline.com/common/v2.0\n") => [
        "2:11 common is not a tenant, and ID tokens name the tenant of the user; write https://login.microsoftonline.com/TENANT-ID/v2.0",
    ];
    issuer_of_organizations: provider("  issuer: https://login.microsoftonline.com/organizations/v2.0\n") => [
        "2:11 organizations is not a tenant, and ID tokens name the tenant of the user; write https://login.microsoftonline.com/TENANT-ID/v2.0",
    ];
    issuer_of_organizations_in_the_government_cloud: provider("  issuer: https://login.microsoftonline.us/organizations/v2.0\n") => [
        "2:11 organizations is not a tenant, and ID tokens name the tenant of the user; write https://login.microsoftonline.us/TENANT-ID/v2.0",
    ];
    issuer_of_a_tenant_without_version: provider("  issuer: https://login.microsoftonline.com/8eaef023\n") => [
        "2:11 is not the issuer in Entra's ID tokens; write https://login.microsoftonline.com/8eaef023/v2.0",
    ];
    issuer_of_auth0_without_a_slash: provider("  issuer: https://example.eu.auth0.com\n") => [
        "2:11 is not the issuer in Auth0's ID tokens, which ends with a slash; write https://example.eu.auth0.com/",
    ];
    addresses_at_entra: format!("provider: {{ issuer: https://login.microsoftonline.com/8eaef023/v2.0 }}\n{}", rule("/a", "{ domains: [example.com] }")) => [
        "3:26 Entra sends no verified addresses, so no user has one of these; name groups or app roles",
    ];
    google_without_a_rule_for_every_path: provider("  issuer: https://accounts.google.com\n") => [
        "2:11 everyone with a Google account can see paths without a rule; add the rule { path: /*, allow: { domains: [example.com] } }",
    ];
    groups_at_google: format!("provider: {{ issuer: https://accounts.google.com }}\n{}", rule("/*", "{ groups: [x] }")) => [
        "3:26 Google sends no groups, so no user is in these; name emails or domains",
    ];
    groups_at_cognito: format!("provider: {{ issuer: https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_A }}\n{}", rule("/a", "{ groups: [x] }")) => [
        "3:26 Cognito sends groups as cognito:groups, so no user is in these; add provider.groups_claim: \"cognito:groups\"",
    ];
    folder_of_an_application_without_a_star: "content:\n  single_page:\n    /app: /app/index.html\n" => [
        "3:11 \"/app\" does not end in /*; write /app/*, for everything below it",
    ];
    page_of_an_application_without_extension: "content:\n  single_page:\n    /app/*: /app\n" => [
        "3:13 \"/app\" has no file extension; write /app/index.html or /app.html",
    ];
    page_of_an_application_relative_to_its_folder: "content:\n  single_page:\n    /app/*: index.html\n" => [
        "3:13 \"index.html\" does not start with /; write /index.html",
    ];
    application_in_an_application_with_the_same_page: "content:\n  single_page:\n    /*: /index.html\n    /app/*: /index.html\n" => [
        "4:13 /index.html is also the page of /*, which contains /app/*; remove one of them",
    ];
    applications_as_a_list: "content:\n  single_page: [/app/index.html]\n" => [
        "2:3 expected a String, found a List; write /index.html for the whole site, or { /app/*: /app/index.html } for a folder",
    ];
    rule_for_a_folder_whose_page_is_outside: format!("content: {{ single_page: {{ /admin/*: /admin.html }} }}\n{}", rule("/admin/*", "{ groups: [it] }")) => [
        "3:13 /admin/* guards only files with an extension, because every other path is answered with /admin.html; guard the files that the page loads, or write a rule for /admin.html",
    ];
    root_of_a_single_page_application: format!("content: {{ single_page: /app/index.html }}\n{}", rule("/", "everyone")) => [
        "3:13 the rule for / has no effect, because the path is answered with /app/index.html and the default (signed-in) decides about it; write the rule for /app/index.html",
    ];
}
