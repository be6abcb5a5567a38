//! The machines of the development provider: one for each rule that names machines, with the claims that the rule wants.

use serde_json::{Map, Value as Json, json};
use settings::{Rule, Workload};

use crate::token_claims;

/// A machine with a client at the development provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    /// The client ID, which is the subject identifier as well.
    pub(crate) id: String,
    /// The path that the rule is for.
    pub(crate) path: String,
    /// The audience and the claims of its tokens.
    pub(crate) claims: Map<String, Json>,
}

/// Makes the machines for the rules of a site.
pub(crate) fn machines(rules: &[Rule]) -> Vec<Machine> {
    let workloads = rules.iter().filter_map(|rule| Some((rule, rule.workload()?)));
    let numbered = (1..).zip(workloads);
    numbered.map(|(number, (rule, workload))| Machine::new(number, &rule.path, workload)).collect()
}

impl Machine {
    fn new(number: usize, path: &str, workload: &Workload) -> Self {
        let mut claims = Json::Object(Map::new());
        for (name, values) in workload.claims.iter() {
            token_claims::set(&mut claims, name, values.first().cloned().unwrap_or_default());
        }
        let id = format!("machine-{number}");
        token_claims::set(&mut claims, "aud", json!(workload.audience));
        if claims.get("sub").is_none() {
            token_claims::set(&mut claims, "sub", json!(id));
        }
        let claims = if let Json::Object(claims) = claims { claims } else { Map::new() };
        Self { id, path: path.to_owned(), claims }
    }

    /// The subject identifier.
    pub(crate) fn sub(&self) -> &str {
        self.claims.get("sub").and_then(Json::as_str).unwrap_or_default()
    }

    /// The command that requests a token and the command that uses it.
    pub(crate) fn commands(&self, site: &str, provider: &str) -> [String; 2] {
        let path = self.path.trim_end_matches('*').trim_start_matches('/');
        [
            format!(
                "TOKEN=$(curl -s {provider}token -d grant_type=client_credentials -d client_id={} | jq -r .access_token)",
                self.id
            ),
            format!("curl -H \"Authorization: Bearer $TOKEN\" '{site}{path}'"),
        ]
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};
    use settings::Rule;

    use super::machines;

    fn rules(workloads: &[Json]) -> Vec<Rule> {
        let rule = |workload: &Json| json!({"path": "/exports/*", "allow": {"workload": workload}});
        let everyone = json!({"path": "/public/*", "allow": "everyone"});
        let rules: Vec<Json> = std::iter::once(everyone).chain(workloads.iter().map(rule)).collect();
        serde_json::from_value(json!(rules)).expect("the rules are well-formed")
    }

    #[test]
    fn machine_has_the_claims_of_its_rule() {
        let workload =
            |claims: Json| json!({"issuer": "https://a.example.com", "audience": "docs", "claims": claims});
        let rules = rules(&[
            workload(
                json!({"repository": ["org/docs", "org/site"], "/realm_access/roles": "reader", "/a~1b": true}),
            ),
            workload(json!({"sub": "system:backup"})),
        ]);
        let machines = machines(&rules);
        let claims: Vec<Json> = machines.iter().map(|machine| json!(machine.claims)).collect();
        let first = json!({
            "aud": "docs", "sub": "machine-1", "repository": "org/docs", "realm_access": {"roles": "reader"}, "a/b": true,
        });
        assert_eq!(claims, [first, json!({"aud": "docs", "sub": "system:backup"})]);
        assert_eq!((machines[1].id.as_str(), machines[1].sub()), ("machine-2", "system:backup"));
    }

    #[test]
    fn commands_request_and_use_a_token() {
        let rules = rules(&[json!({"issuer": "https://a.example.com", "audience": "docs"})]);
        let [request, download] =
            machines(&rules)[0].commands("http://localhost:8000/", "http://localhost:8001/");
        assert!(
            request.contains(
                "http://localhost:8001/token -d grant_type=client_credentials -d client_id=machine-1"
            )
        );
        assert_eq!(download, "curl -H \"Authorization: Bearer $TOKEN\" 'http://localhost:8000/exports/'");
    }
}
