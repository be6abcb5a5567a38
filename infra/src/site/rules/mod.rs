//! The rules about a site: its `site.yaml`, and the stack that it is placed in.

use cloudformation::{Rule, Severity};

/// An access test fails.
pub static ACCESS_TEST: Rule = Rule {
    why: "The rules give or refuse access that the author of the test did not expect.",
    bad: "rules:\n  - { path: /finance/*, allow: { groups: [finance] } }\ntests:\n  - { as: { groups: [audit] }, path: /finance/q3.html, expect: allowed }\n",
    good: "rules:\n  - { path: /finance/*, allow: { groups: [finance, audit] } }\ntests:\n  - { as: { groups: [audit] }, path: /finance/q3.html, expect: allowed }\n",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-overview.html",
    ..Rule::new(
        "access-test",
        Severity::Error,
        "An access test of the site fails, or its path cannot be judged",
    )
};

/// The name of the gate's function is too long.
pub static GATE_NAME: Rule = Rule {
    id: "gate-name",
    severity: Severity::Error,
    summary: "The name of the gate's function is too long for Lambda",
    why: "The function's name consists of the stack's name, the scope's name, `-gate` and nine more characters. Lambda refuses \
          a name of more than 64 characters, so the deployment fails.",
    bad: include_str!("../../../tests/rules/gate-name/bad.rs"),
    good: include_str!("../../../tests/rules/gate-name/good.rs"),
    source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",
};

/// A value is not valid, or does not fit the other values.
pub static VALUE: Rule = Rule {
    why: "AWS, the provider or the gate refuses the value, often minutes into a deployment.",
    bad: "rules:\n  - { path: finance/*, allow: signed-in }\n",
    good: "rules:\n  - { path: /finance/*, allow: signed-in }\n",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html",
    ..Rule::new("value", Severity::Error, "A setting of the site has an invalid value")
};

/// A rule admits other visitors than its path suggests.
pub static RULE_MEANING: Rule = Rule {
    why: "The gate decides about the object that it serves, and not about one of the object's paths. The page is more or less \
          open than its author believes.",
    bad: "content: { clean_urls: true }\nrules:\n  - { path: /docs, allow: everyone }\n",
    good: "content: { clean_urls: true }\nrules:\n  - { path: /docs/, allow: everyone }\n",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html",
    ..Rule::new("rule-meaning", Severity::Warning, "A rule cannot have the meaning that its path suggests")
};

/// A server that answers paths of the site cannot recognise CloudFront.
pub static OPEN_ORIGIN: Rule = Rule {
    id: "open-origin",
    severity: Severity::Warning,
    summary: "A server behind the gate cannot distinguish CloudFront from other callers",
    why: "Anyone can call a public server at its own address, without a login and without the web ACL. A server can refuse such requests if CloudFront \
          sends a header with a secret, or signs its requests. Acknowledge the warning at the root of the stack if the server has another check, \
          such as a token of the user.",
    bad: include_str!("../../../tests/rules/open-origin/bad.rs"),
    good: include_str!("../../../tests/rules/open-origin/good.rs"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html",
};

/// Anyone can have an account at the provider, and all signed-in users can see a path.
pub static OPEN_PROVIDER: Rule = Rule {
    why: "Anyone can have an account at this provider, so a sign-in does not show that a user belongs to your company. Every path needs a rule that names \
          groups, emails, domains or claims, or that admits everyone on purpose.",
    bad: "provider: { issuer: https://accounts.google.com }\n",
    good: "provider: { issuer: https://accounts.google.com }\nrules:\n  - { path: /*, allow: { domains: [example.com] } }\n",
    source: "https://developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload",
    ..Rule::new(
        "open-provider",
        Severity::Error,
        "Everyone with an account at a public provider can see a path",
    )
};

/// A setting does not fit the provider.
pub static PROVIDER_FIT: Rule = Rule {
    why: "The site deploys, but the provider's ID tokens are refused, or no user is in the group that a rule names.",
    bad: "provider: { issuer: https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490 }\n",
    good: "provider: { issuer: https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0 }\n",
    source: "https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-issuer",
    ..Rule::new("provider-fit", Severity::Warning, "A setting does not fit the provider")
};

/// The settings document is larger than its SSM parameter.
pub static SETTINGS_SIZE: Rule = Rule {
    why: "The gate reads its settings from one SSM parameter. The deployment fails if they do not fit.",
    bad: include_str!("settings_size_bad.yaml"),
    good: "rules:\n  - { path: /folder/*, allow: { groups: [group] } }\n",
    source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
    ..Rule::new("settings-size", Severity::Error, "The settings do not fit into their parameter")
};

/// The file is not JSON or YAML.
pub static SYNTAX: Rule = Rule {
    why: "No part of the file can be read.",
    bad: "rules: [\n",
    good: "rules: []\n",
    source: "https://yaml.org/spec/1.2.2/",
    ..Rule::new("syntax", Severity::Error, "The file is neither JSON nor YAML")
};

/// All rules about a site, in the order of their IDs.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        &ACCESS_TEST,
        &GATE_NAME,
        &OPEN_ORIGIN,
        &OPEN_PROVIDER,
        &PROVIDER_FIT,
        &RULE_MEANING,
        &SETTINGS_SIZE,
        &SYNTAX,
        &VALUE,
    ]
    .into_iter()
}

#[cfg(test)]
mod tests {
    use cloudformation::{Finding, Rule};
    use constructs::Code;

    use super::{GATE_NAME, OPEN_ORIGIN, all};
    use crate::access_report::{RulePlaces, run_tests};
    use crate::site::read;

    /// The rules whose examples are configurations. The examples of the others are Rust code, see `tests/rules.rs`.
    fn rules_about_configurations() -> impl Iterator<Item = &'static Rule> {
        all().filter(|rule| ![GATE_NAME.id, OPEN_ORIGIN.id].contains(&rule.id))
    }

    fn findings(text: &str) -> Vec<Finding> {
        match read(text) {
            Err(found) => found.into_iter().map(|located| located.finding).collect(),
            Ok(site) => {
                let mut findings = site.synth(Code::new("function.zip")).findings;
                findings.extend(run_tests(&site, &RulePlaces::default()).findings);
                findings
            }
        }
    }

    #[test]
    fn each_rule_is_found_in_its_bad_example_and_not_in_its_good_one() {
        for rule in rules_about_configurations() {
            let bad = findings(rule.bad);
            let found: Vec<&str> = bad.iter().map(|finding| finding.rule().id).collect();
            assert_eq!(found, [rule.id], "the bad example");
            let found = findings(rule.good);
            assert!(found.is_empty(), "the good example of {}: {found:#?}", rule.id);
        }
    }

    #[test]
    fn findings_point_to_the_rules() {
        for rule in rules_about_configurations() {
            for finding in findings(rule.bad) {
                assert_eq!(finding.rule(), *rule, "the finding has another rule");
            }
        }
    }
}
