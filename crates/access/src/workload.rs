//! The machines that a rule admits.

use serde_json::{Map, Value as Json};
use settings::Workload;

use crate::claims::covers_claims;

/// The verified token of a machine.
#[derive(Clone, Copy, Debug)]
pub struct WorkloadToken<'a> {
    /// The issuer identifier.
    pub issuer: &'a str,
    /// The only audience.
    pub audience: &'a str,
    /// All claims.
    pub claims: &'a Map<String, Json>,
}

impl WorkloadToken<'_> {
    pub(crate) fn is_of(&self, workload: &Workload) -> bool {
        self.issuer == workload.issuer
            && self.audience == workload.audience
            && workload.claims.is_met_by(&workload.claims.select(self.claims))
    }
}

/// Returns whether the first workload admits every token that the second one admits.
pub(crate) fn covers(workload: &Workload, other: &Workload) -> bool {
    workload.issuer == other.issuer
        && workload.audience == other.audience
        && covers_claims(&workload.claims, &other.claims)
}

/// Returns the text for readers, such as `token of gitlab.com with project_path org/docs`.
pub(crate) fn text(workload: &Workload) -> String {
    let issuer = workload.issuer.trim_start_matches("https://");
    if workload.claims.is_empty() {
        return format!("token of {issuer}");
    }
    format!("token of {issuer} with {}", workload.claims)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};
    use settings::Workload;

    use super::{WorkloadToken, covers, text};

    fn workload(claims: &Json) -> Workload {
        Workload {
            issuer: "https://gitlab.com".to_owned(),
            audience: "docs".to_owned(),
            claims: serde_json::from_value(claims.clone()).expect("the claims are well-formed"),
        }
    }

    #[test]
    fn token_has_the_issuer_the_audience_and_the_claims() {
        let rule = workload(&json!({"project_path": "org/docs"}));
        let claims = |path: &str| Map::from_iter([("project_path".to_owned(), json!(path))]);
        let (own, other) = (claims("org/docs"), claims("org/other"));
        for (issuer, audience, claims, is_admitted) in [
            ("https://gitlab.com", "docs", &own, true),
            ("https://gitlab.com/", "docs", &own, false),
            ("https://gitlab.com", "DOCS", &own, false),
            ("https://gitlab.com", "docs", &other, false),
        ] {
            let token = WorkloadToken { issuer, audience, claims };
            assert_eq!(token.is_of(&rule), is_admitted, "{token:?}");
        }
    }

    #[test]
    fn workload_with_fewer_claims_and_more_values_covers_another() {
        let ordered = [
            workload(&json!({})),
            workload(&json!({"a": ["x", "y"]})),
            workload(&json!({"a": "x"})),
            workload(&json!({"a": "x", "b": true})),
        ];
        for (position, larger) in ordered.iter().enumerate() {
            for smaller in &ordered[position..] {
                assert!(covers(larger, smaller), "{larger:?} {smaller:?}");
            }
            for even_larger in &ordered[..position] {
                assert!(!covers(larger, even_larger), "{larger:?} {even_larger:?}");
            }
        }
        let elsewhere = Workload { issuer: "https://example.com".to_owned(), ..workload(&json!({})) };
        let for_another = Workload { audience: "site".to_owned(), ..workload(&json!({})) };
        assert!(!covers(&ordered[0], &elsewhere) && !covers(&ordered[0], &for_another));
    }

    #[test]
    fn text_names_issuer_and_claims() {
        assert_eq!(text(&workload(&json!({}))), "token of gitlab.com");
        assert_eq!(
            text(&workload(&json!({"project_path": ["org/a", "org/b"], "ref_protected": true}))),
            "token of gitlab.com with project_path org/a or org/b and ref_protected true"
        );
    }
}
