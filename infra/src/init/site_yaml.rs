//! The text of the first `site.yaml`.

use cloudformation::yaml;
use serde_json::json;

use super::answers::{Admitted, Answers, Certificate, CustomDomain};

/// The stack's name if the site has no host name that can be one.
const STACK: &str = "private-site";
/// The longest name of a stack that leaves room for the rest of the function's name.
const MAX_STACK_CHARACTERS: usize = 50;

impl Answers {
    /// Returns the text of a `site.yaml` with these answers. Settings that are not decided yet are comments.
    pub fn site_yaml(&self) -> String {
        let stack = yaml_text(self.stack());
        let heading = format!(
            "# A private site. `sitegate check` reports mistakes, and `sitegate access` shows who can see what.\n\
             stack: {stack}   # name of the CloudFormation stack\n\n"
        );
        [heading, self.provider_lines(), self.rule_lines(), self.distribution_lines()].concat()
    }

    /// Returns the first label of the host name, if it can be the name of a stack.
    fn stack(&self) -> &str {
        let can_name_a_stack = |label: &&str| {
            label.starts_with(|first: char| first.is_ascii_alphabetic())
                && label.len() <= MAX_STACK_CHARACTERS
        };
        let label = self.domain.as_ref().and_then(|domain| domain.name.split('.').next());
        label.filter(can_name_a_stack).unwrap_or(STACK)
    }

    fn provider_lines(&self) -> String {
        let issuer = yaml_text(&self.issuer);
        let client_id = match &self.client_id {
            Some(client_id) => format!("client_id: {}", yaml_text(client_id)),
            None => "# client_id: ID that the provider assigns to this site. Without it, the stack has a parameter ClientId.".to_owned(),
        };
        let groups_claim = match (&self.admitted, self.provider.groups_claim()) {
            (Admitted::Groups(_), Some(claim)) => format!("  groups_claim: {}\n", yaml_text(claim)),
            _ => String::new(),
        };
        format!("provider:\n  issuer: {issuer}\n  {client_id}\n{groups_claim}")
    }

    fn rule_lines(&self) -> String {
        let public = "- { path: /public/*, allow: everyone }";
        let (list, names) = match &self.admitted {
            Admitted::SignedIn => {
                return format!(
                    "\n# Every path needs a sign-in. The most specific rule decides about a path, for example:\n\
                     # rules:\n#   {public}\n#   - {{ path: /finance/*, allow: {{ groups: [finance] }} }}\n"
                );
            }
            Admitted::Groups(groups) => ("groups", groups),
            Admitted::EmailDomains(domains) => ("domains", domains),
        };
        let names: Vec<String> = names.iter().map(|name| yaml_text(name)).collect();
        format!(
            "\n# The most specific rule decides about a path.\n\
             rules:\n  - {{ path: /*, allow: {{ {list}: [{}] }} }}\n  # {public}\n\n\
             # `sitegate check` runs these tests of the rules.\n\
             tests:\n  - {{ as: signed-in, path: /, expect: denied }}\n",
            names.join(", ")
        )
    }

    fn distribution_lines(&self) -> String {
        let Some(CustomDomain { name, certificate }) = &self.domain else { return String::new() };
        let name = yaml_text(name);
        match certificate {
            Certificate::HostedZone(id) => format!(
                "\ndistribution:\n  aliases: [{name}]\n  hosted_zone_id: {}   # for the certificate and the DNS records\n",
                yaml_text(id)
            ),
            Certificate::Arn(arn) => {
                format!("\ndistribution:\n  aliases: [{name}]\n  certificate_arn: {}\n", yaml_text(arn))
            }
            Certificate::Undecided => format!(
                "\n# A host name needs a certificate: name the Route 53 zone, or a certificate in us-east-1.\n\
                 # distribution:\n#   aliases: [{name}]\n#   hosted_zone_id: ID of the zone\n#   certificate_arn: ARN\n"
            ),
        }
    }
}

/// Writes a text so that YAML reads it as this text, also within a flow list. Most texts need no quotes.
pub(crate) fn yaml_text(text: &str) -> String {
    let reads_back = yaml::read(&format!("[{text}]")).is_ok_and(|document| document.json == json!([text]));
    // JSON's form of a text is also YAML's.
    if reads_back { text.to_owned() } else { json!(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::super::{Admitted, Answers, Certificate, CustomDomain, KnownProvider};
    use super::yaml_text;
    use constructs::Code;

    use crate::site::{self, Allow};

    fn answers(provider: KnownProvider) -> Answers {
        let issuer = match provider {
            KnownProvider::Entra => {
                "https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0"
            }
            KnownProvider::Cognito => "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Ab1",
            provider => provider.issuer_example(),
        };
        Answers {
            provider,
            issuer: issuer.to_owned(),
            client_id: Some("0oa1b2c3d4".to_owned()),
            admitted: Admitted::SignedIn,
            domain: None,
        }
    }

    fn at_host(certificate: Certificate) -> CustomDomain {
        CustomDomain { name: "reports.example.com".to_owned(), certificate }
    }

    fn certificates() -> [Certificate; 3] {
        let arn = "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555";
        [
            Certificate::HostedZone("Z0123456789ABCDEFGHIJ".to_owned()),
            Certificate::Arn(arn.to_owned()),
            Certificate::Undecided,
        ]
    }

    #[test]
    fn every_combination_of_answers_is_a_site_without_findings() {
        let domains = [None].into_iter().chain(certificates().map(|certificate| Some(at_host(certificate))));
        for (provider, domain) in
            domains.flat_map(|domain| KnownProvider::ALL.map(|provider| (provider, domain.clone())))
        {
            let names = || vec!["example.com".to_owned(), "on.example.com".to_owned()];
            let mut admitted = Vec::new();
            if provider.verifies_addresses() {
                admitted.push(Admitted::EmailDomains(names()));
            }
            // At Google, everyone can have an account, so `init` offers only domains.
            if provider.has_groups() {
                admitted.extend([Admitted::SignedIn, Admitted::Groups(names())]);
            }
            for admitted in admitted {
                for client_id in [None, Some("0oa1b2c3d4".to_owned())] {
                    let known = answers(provider);
                    let text =
                        Answers { client_id, admitted: admitted.clone(), domain: domain.clone(), ..known }
                            .site_yaml();
                    let site = site::read(&text).unwrap_or_else(|found| panic!("{found:?}\n{text}"));
                    let findings = site.synth(Code::new("function.zip")).findings;
                    assert!(findings.is_empty(), "{findings:?}\n{text}");
                }
            }
        }
    }

    #[test]
    fn answers_are_in_the_site() {
        let domain = Some(at_host(Certificate::HostedZone("Z0123456789ABCDEFGHIJ".to_owned())));
        let admitted = Admitted::Groups(vec!["finance".to_owned()]);
        let text = Answers { admitted, domain, ..answers(KnownProvider::Cognito) }.site_yaml();
        let site = site::read(&text).expect("no errors");
        assert_eq!(site.stack.as_deref(), Some("reports"));
        assert_eq!(site.provider.groups_claim.as_deref(), Some("cognito:groups"));
        assert_eq!(site.distribution.aliases, ["reports.example.com"]);
        assert!(matches!(&site.rules[0].allow, Allow::Only(members) if members.groups == ["finance"]));
        assert_eq!(site.rules[0].path, "/*");
    }

    #[test]
    fn rule_can_name_email_domains() {
        let admitted = Admitted::EmailDomains(vec!["example.com".to_owned()]);
        let text = Answers { admitted, ..answers(KnownProvider::Google) }.site_yaml();
        let site = site::read(&text).expect("no errors");
        assert!(matches!(&site.rules[0].allow, Allow::Only(members) if members.domains == ["example.com"]));
    }

    #[test]
    fn host_name_names_the_stack_if_it_can() {
        let stack = |label: &str| {
            let domain =
                CustomDomain { name: format!("{label}.example.com"), ..at_host(Certificate::Undecided) };
            let text = Answers { domain: Some(domain), ..answers(KnownProvider::Okta) }.site_yaml();
            site::read(&text).expect("no errors").stack
        };
        let (longest, too_long) = ("s".repeat(50), "s".repeat(51));
        assert_eq!(stack(&longest), Some(longest));
        for label in ["2026", &too_long] {
            assert_eq!(stack(label).as_deref(), Some("private-site"), "{label}");
        }
    }

    #[test]
    fn text_that_yaml_reads_otherwise_is_in_quotes() {
        for text in ["on", "12", "a, b", "a: b", "a #b", "[a]", "'", "\"", "", "ä\n", "null", "*"] {
            let site = format!("rules: [{{ path: /*, allow: {{ groups: [{}] }} }}]", yaml_text(text));
            let document = cloudformation::yaml::read(&site).expect("YAML").json;
            assert_eq!(document["rules"][0]["allow"]["groups"][0], text);
        }
        assert_eq!(
            yaml_text("https://example.okta.com/oauth2/default"),
            "https://example.okta.com/oauth2/default"
        );
    }
}
