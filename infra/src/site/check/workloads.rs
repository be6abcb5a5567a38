//! Machines that a rule names by their tokens.

use settings::{GOOGLE_ISSUER, Workload};

use super::fault::Fault;
use super::{claims, text};
use crate::site::config::Provider;

/// An issuer at which anyone can get a token with any audience, and the claims that say whose machine it is.
struct PublicIssuer {
    name: &'static str,
    issuer: &'static str,
    owners: &'static [&'static str],
}

const PUBLIC_ISSUERS: &[PublicIssuer] = &[
    PublicIssuer {
        name: "GitHub Actions",
        issuer: "https://token.actions.githubusercontent.com",
        owners: &[
            "repository",
            "repository_id",
            "repository_owner",
            "repository_owner_id",
            "workflow_ref",
            "sub",
        ],
    },
    PublicIssuer {
        name: "GitLab.com",
        issuer: "https://gitlab.com",
        owners: &["project_path", "project_id", "namespace_path", "namespace_id", "sub"],
    },
    PublicIssuer { name: "Google", issuer: GOOGLE_ISSUER, owners: &["email", "sub"] },
    PublicIssuer {
        name: "Buildkite",
        issuer: "https://agent.buildkite.com",
        owners: &["organization_slug", "organization_id", "pipeline_id", "sub"],
    },
    PublicIssuer {
        name: "HCP Terraform",
        issuer: "https://app.terraform.io",
        owners: &[
            "terraform_organization_id",
            "terraform_organization_name",
            "terraform_workspace_id",
            "sub",
        ],
    },
    PublicIssuer {
        name: "Vercel",
        issuer: "https://oidc.vercel.com",
        owners: &["owner", "owner_id", "project_id", "sub"],
    },
];

/// Finds what is wrong with the machines of a rule. Returns the keys below `workload`, and the faults.
pub(super) fn faults<'a>(workload: &'a Workload, provider: &Provider) -> Vec<(Vec<&'a str>, Fault)> {
    let Workload { issuer, audience, claims: wanted } = workload;
    let mut faults: Vec<(Vec<&str>, Fault)> = Vec::new();
    faults.extend(text::issuer(issuer).map(|fault| (vec!["issuer"], fault)));
    faults.extend(text::printable(audience).map(|fault| (vec!["audience"], fault)));
    let is_client = provider.issuer.as_ref() == Some(issuer) && provider.client_id.as_ref() == Some(audience);
    if is_client {
        let problem = "is the client ID, so that the ID token of a user would be the token of a machine";
        let advice = "register an API at the provider, and write its audience";
        faults.push((vec!["audience"], Fault::new(problem, advice)));
    }
    for (name, values) in wanted.iter() {
        let fault = claims::name_fault(name);
        let fault = fault.or_else(|| claims::values_fault(values, "no token is accepted"));
        faults.extend(fault.map(|fault| (vec!["claims", name], fault)));
    }
    let public = PUBLIC_ISSUERS.iter().find(|public| public.issuer == issuer);
    if let Some(PublicIssuer { name, owners, .. }) = public
        && !wanted.iter().any(|(claim, _)| owners.contains(&claim))
    {
        let problem = format!("anyone can get a token from {name} with this audience");
        let advice = format!("add a claim that names the owner: one of {}", owners.join(", "));
        faults.push((Vec::new(), Fault::new(problem, advice)));
    } else if wanted.is_empty() {
        let problem = "every token with this audience is accepted, also the access token of a user";
        let advice = "add claims that only the tokens of your machines have, such as sub";
        faults.push((Vec::new(), Fault::new(problem, advice)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::PUBLIC_ISSUERS;
    use crate::site::read;

    /// Returns the findings for a rule with these machines.
    fn found(workload: &str) -> Vec<String> {
        let text = format!(
            "provider: {{ issuer: https://id.example.com, client_id: docs }}\n\
             rules: [{{ path: /exports/*, allow: {{ workload: {workload} }} }}]\n"
        );
        let findings = read(&text).err().unwrap_or_default();
        findings
            .iter()
            .map(|found| format!("{}: {}", found.finding.path(), found.finding.problem()))
            .collect()
    }

    #[test]
    fn machines_of_a_known_owner_are_sound() {
        for workload in [
            "{ issuer: https://token.actions.githubusercontent.com, audience: docs, claims: { repository: org/docs } }",
            "{ issuer: https://gitlab.com, audience: docs, claims: { project_path: [org/docs, org/site], ref_protected: 'true' } }",
            "{ issuer: https://id.example.com, audience: https://docs.example.com, claims: { /realm_access/roles: reader } }",
            "{ issuer: https://other.example.com, audience: docs, claims: { sub: backup } }",
        ] {
            assert_eq!(found(workload), [""; 0], "{workload}");
        }
    }

    #[test]
    fn anyone_can_get_a_token_of_a_public_issuer() {
        for public in PUBLIC_ISSUERS {
            let expected = [format!(
                "rules[0].allow.workload: anyone can get a token from {} with this audience",
                public.name
            )];
            for claims in ["", ", claims: { ref: refs/heads/main }"] {
                let workload = format!("{{ issuer: {}, audience: docs{claims} }}", public.issuer);
                assert_eq!(found(&workload), expected, "{workload}");
            }
            for owner in public.owners {
                let workload =
                    format!("{{ issuer: {}, audience: docs, claims: {{ {owner}: mine }} }}", public.issuer);
                assert_eq!(found(&workload), [""; 0], "{workload}");
            }
        }
    }

    #[test]
    fn token_of_a_user_must_not_be_enough() {
        let expected = [
            "rules[0].allow.workload: every token with this audience is accepted, also the access token of a user",
        ];
        assert_eq!(found("{ issuer: https://id.example.com, audience: https://docs.example.com }"), expected);
        assert_eq!(found("{ issuer: https://other.example.com, audience: docs, claims: {} }"), expected);
    }

    #[test]
    fn faults_name_their_key() {
        for (workload, expected) in [
            (
                "{ issuer: id.example.com, audience: docs, claims: { sub: a } }",
                "rules[0].allow.workload.issuer: ",
            ),
            (
                "{ issuer: https://a.example.com, audience: '', claims: { sub: a } }",
                "rules[0].allow.workload.audience: ",
            ),
            (
                "{ issuer: https://id.example.com, audience: docs, claims: { sub: a } }",
                "rules[0].allow.workload.audience: is the client ID",
            ),
            (
                "{ issuer: https://a.example.com, audience: b, claims: { c: [] } }",
                "rules[0].allow.workload.claims.c: has no value",
            ),
            (
                "{ issuer: https://a.example.com, audience: b, claims: { /a~2b: c } }",
                "rules[0].allow.workload.claims./a~2b: /a~2b is not a JSON Pointer",
            ),
            (
                "{ issuer: https://a.example.com, audience: b, claims: { c: '' } }",
                "rules[0].allow.workload.claims.c: is empty",
            ),
            (
                "{ issuer: https://a.example.com, audience: b, claims: { c: { d: e } } }",
                "rules[0].allow.workload.claims.c: ",
            ),
            ("{ issuer: https://a.example.com }", "rules[0].allow.workload: audience is required"),
            (
                "{ issuer: https://a.example.com, audience: b, claim: {} }",
                "rules[0].allow.workload.claim: unknown key",
            ),
        ] {
            let found = found(workload);
            assert!(found.len() == 1 && found[0].starts_with(expected), "{workload} {found:?}");
        }
    }
}
