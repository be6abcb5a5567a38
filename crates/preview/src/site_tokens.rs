//! The site tokens of the preview: one for each rule that admits them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gate::site_token_hash;
use settings::{Rule, SiteToken, SiteTokens};

/// A token with its text, which the site itself does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownToken {
    text: String,
    token: SiteToken,
}

/// Makes the tokens for the rules of a site. They are the same as long as the secret is, so that a changed configuration keeps
/// them. They do not end.
pub(crate) fn known_tokens(secret: &str, rules: &[Rule]) -> Vec<KnownToken> {
    let paths = rules.iter().filter(|rule| rule.admits_site_tokens()).map(|rule| &rule.path);
    let numbered = (1..).zip(paths);
    numbered.map(|(number, path)| KnownToken::new(secret, number, path)).collect()
}

/// Returns the list that an operator would have written.
pub(crate) fn list(tokens: Vec<KnownToken>) -> SiteTokens {
    let mut list = SiteTokens::default();
    for known in tokens {
        list.add(known.token);
    }
    list
}

impl KnownToken {
    fn new(secret: &str, number: usize, path: &str) -> Self {
        let random = site_token_hash(&format!("{secret} {path}"));
        let text = format!("{}{}", SiteToken::PREFIX, URL_SAFE_NO_PAD.encode(random));
        let token = SiteToken {
            name: format!("token-{number}"),
            path: path.to_owned(),
            hash: site_token_hash(&text),
            created: 0,
            expires: u64::MAX,
        };
        Self { text, token }
    }

    /// The path that the token is for.
    pub(crate) fn path(&self) -> &str {
        &self.token.path
    }

    /// The command that uses the token.
    pub(crate) fn command(&self, site: &str) -> String {
        let path = self.path().trim_end_matches('*').trim_start_matches('/');
        format!("curl -H 'Authorization: Bearer {}' '{site}{path}'", self.text)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::{Rule, SiteTokens};

    use super::{known_tokens, list};

    #[test]
    fn each_rule_for_tokens_has_one() {
        let rules = json!([
            {"path": "/exports/*", "allow": {"site_tokens": true}},
            {"path": "/finance/*", "allow": {"groups": ["finance"]}},
            {"path": "/other/a.csv", "allow": {"groups": ["finance"], "site_tokens": true}},
        ]);
        let rules: Vec<Rule> = serde_json::from_value(rules).expect("the rules are well-formed");
        let tokens = known_tokens("secret", &rules);
        let names: Vec<_> = tokens.iter().map(|known| (known.token.name.as_str(), known.path())).collect();
        assert_eq!(names, [("token-1", "/exports/*"), ("token-2", "/other/a.csv")]);
        assert_eq!(known_tokens("secret", &rules), tokens);
        assert_ne!(known_tokens("other", &rules)[0].text, tokens[0].text);
        let command = tokens[0].command("http://localhost:8000/");
        assert!(command.starts_with("curl -H 'Authorization: Bearer sgt_"), "{command}");
        assert!(command.ends_with(" 'http://localhost:8000/exports/'"), "{command}");
        let list = list(tokens);
        assert_eq!(SiteTokens::read(&list.write()).expect("the gate can read it"), list);
    }
}
