//! A decision in words.

use std::fmt::Write as _;

use access::Audience;
use cloudformation::Json;
use cloudformation::printable;
use serde_json::json;

use super::decision::{Decider, Decision};
use super::places::RulePlaces;
use super::table::who;
use super::visitor::Visitor;

impl Decision {
    /// The decision with the object and the rules that decide.
    pub fn text(&self, visitor: &Visitor, places: &RulePlaces) -> String {
        let path = printable(&self.path);
        let visitor_text = printable(&visitor.to_string());
        let mut text = if self.is_allowed() {
            format!("allowed: {visitor_text} can see {path}\n")
        } else {
            format!("denied: {visitor_text} cannot see {path} ({})\n", answer(visitor))
        };
        let _ = writeln!(text, "  Object  {}", printable(&self.object));
        for (position, (decider, rule)) in self.deciders.iter().enumerate() {
            let reason = match (position, decider) {
                (0, Some(_)) => ", the most specific match",
                (0, None) => "",
                _ => ", for another path of the object",
            };
            let _ = writeln!(text, "  Rule    {}{reason}", rule_text(*decider, rule.as_deref(), places));
        }
        let _ = writeln!(text, "  Needs   {}", printable(&self.needs(visitor)));
        text
    }

    /// The decision as a JSON document.
    pub fn json(&self, places: &RulePlaces) -> Json {
        let rule = |(decider, path): &(Decider, Option<String>)| json!({"path": path, "line": decider.and_then(|rule| places.line(rule))});
        let rules: Vec<Json> = self.deciders.iter().map(rule).collect();
        json!({
            "version": 1,
            "allowed": self.is_allowed(),
            "path": self.path,
            "object": self.object,
            "rule": rules.first(),
            "rules": rules,
            "needs": self.audience.to_string(),
            "sign_in": self.sign_in.to_string(),
        })
    }

    /// How to give the visitor access; `None` if the visitor has it.
    pub fn advice(&self, visitor: &Visitor, places: &RulePlaces) -> Option<String> {
        let refusing = self.refusing?;
        let Some(rule) = refusing else {
            return Some(format!("To allow: write a rule for {} with allow: everyone.", self.path));
        };
        let change = format!("change {}", places.short(rule));
        let Audience::Only(lists) = &self.audience else { return Some(format!("To allow: {change}.")) };
        let groups: Vec<&str> =
            lists.iter().filter_map(|list| list.groups.first()).map(String::as_str).collect();
        let needs_claims = lists.iter().any(|list| !list.claims.is_empty());
        if *visitor == Visitor::SignedOut || needs_claims || groups.len() < lists.len() {
            return Some(format!("To allow: {change}."));
        }
        Some(format!("To allow: add the user to {} at the provider, or {change}.", groups.join(" and ")))
    }

    fn needs(&self, visitor: &Visitor) -> String {
        let needs = who(&self.audience, &self.sign_in);
        let Visitor::User { email, groups, claims } = visitor else { return needs };
        let Audience::Only(lists) = &self.audience else { return needs };
        let has = match (groups.as_slice(), email) {
            ([], _) if !claims.is_empty() => claims.to_string(),
            ([], Some(_)) => "no groups".to_owned(),
            ([], None) => "no groups and no address".to_owned(),
            (groups, _) if claims.is_empty() => groups.join(", "),
            (groups, _) => format!("{} and {claims}", groups.join(", ")),
        };
        let has_domains = lists.iter().any(|list| !list.domains.is_empty());
        let missing = self.domain_claim.filter(|claim| has_domains && claims.values(claim).is_empty());
        let missing = missing.map_or_else(String::new, |claim| format!(" and no {claim}"));
        format!("{needs}; the user has {has}{missing}")
    }
}

/// The gate's answer to a request for a page that the visitor cannot see.
fn answer(visitor: &Visitor) -> &'static str {
    match visitor {
        Visitor::SignedOut => "sign-in",
        Visitor::User { .. } => "403",
    }
}

fn rule_text(decider: Decider, path: Option<&str>, places: &RulePlaces) -> String {
    match (decider, path) {
        (Some(rule), Some(path)) => format!("{} ({})", printable(path), places.place(rule)),
        _ => "none, so all signed-in users can see it".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::yaml;

    use crate::access_report::{Decision, RulePlaces, Visitor};
    use crate::site::read;

    const SITE: &str = "rules:
  - { path: /public/*, allow: everyone }
  - { path: /finance/*, allow: { groups: [finance] } }
  - { path: /docs, allow: { emails: [ada@example.com] } }
content: { clean_urls: true }
";

    fn user(email: Option<&str>, groups: &[&str]) -> Visitor {
        let groups = groups.iter().map(|&group| group.to_owned()).collect();
        Visitor::user(email.map(str::to_owned), groups)
    }

    /// The explanation and the advice.
    fn explain(visitor: &Visitor, path: &str) -> String {
        let settings = read(SITE).expect("a sound configuration").settings();
        let places = RulePlaces::new("site.yaml", &yaml::read(SITE).expect("YAML"));
        let decision = Decision::new(&settings, visitor, path).expect("a path of the site");
        let advice = decision.advice(visitor, &places).unwrap_or_default();
        format!("{}{advice}", decision.text(visitor, &places))
    }

    #[test]
    fn denied_user_reads_which_group_is_missing() {
        insta::assert_snapshot!(explain(&user(Some("ada@example.com"), &["sales"]), "/finance/"), @r"
        denied: ada@example.com cannot see /finance/ (403)
          Object  /finance/index.html
          Rule    /finance/* (site.yaml:3), the most specific match
          Needs   group finance; the user has sales
        To allow: add the user to finance at the provider, or change line 3.
        ");
    }

    #[test]
    fn allowed_user_reads_the_rule() {
        insta::assert_snapshot!(explain(&user(None, &["finance"]), "/finance/q3.html"), @r"
        allowed: a user of group finance can see /finance/q3.html
          Object  /finance/q3.html
          Rule    /finance/* (site.yaml:3), the most specific match
          Needs   group finance; the user has finance
        ");
    }

    #[test]
    fn visitor_without_sign_in_is_sent_to_it() {
        insta::assert_snapshot!(explain(&Visitor::SignedOut, "/x"), @r"
        denied: a visitor who is not signed in cannot see /x (sign-in)
          Object  /x/index.html
          Rule    none, so all signed-in users can see it
          Needs   signed-in users
        To allow: write a rule for /x with allow: everyone.
        ");
    }

    #[test]
    fn rule_for_another_path_of_the_object_is_named() {
        insta::assert_snapshot!(explain(&user(Some("ben@example.com"), &[]), "/docs/"), @r"
        denied: ben@example.com cannot see /docs/ (403)
          Object  /docs/index.html
          Rule    none, so all signed-in users can see it
          Rule    /docs (site.yaml:4), for another path of the object
          Needs   ada@example.com; the user has no groups
        To allow: change line 4.
        ");
    }

    /// The explanation of a user's access to `/`, with a rule for all paths.
    fn explain_rule(issuer: &str, allow: &str, visitor: &Visitor) -> String {
        let site = format!("provider: {{ issuer: {issuer} }}\nrules: [{{ path: /*, allow: {allow} }}]\n");
        let settings = read(&site).expect("a sound configuration").settings();
        let places = RulePlaces::new("site.yaml", &yaml::read(&site).expect("YAML"));
        let decision = Decision::new(&settings, visitor, "/").expect("a path of the site");
        let advice = decision.advice(visitor, &places).unwrap_or_default();
        format!("{}{advice}", decision.text(visitor, &places))
    }

    fn with_claims(claims: &str) -> Visitor {
        Visitor::User {
            email: Some("ada@example.com".to_owned()),
            groups: vec!["board".to_owned()],
            claims: serde_json::from_str(claims).expect("claims"),
        }
    }

    #[test]
    fn denied_user_reads_which_claims_are_needed() {
        let rule = "{ groups: [board], claims: { acr: [phr, phrh] } }";
        let explained = explain_rule("https://id.example.com", rule, &with_claims(r#"{"acr": "pwd"}"#));
        insta::assert_snapshot!(explained, @r"
        denied: ada@example.com cannot see / (403)
          Object  /index.html
          Rule    /* (site.yaml:2), the most specific match
          Needs   group board with acr phr or phrh; the user has board and acr pwd
        To allow: change line 2.
        ");
        let allowed = explain_rule("https://id.example.com", rule, &with_claims(r#"{"acr": "phrh"}"#));
        assert!(allowed.starts_with("allowed: "), "{allowed}");
    }

    #[test]
    fn domain_at_google_needs_the_workspace_domain() {
        let rule = "{ domains: [example.com] }";
        let google = "https://accounts.google.com";
        insta::assert_snapshot!(explain_rule(google, rule, &with_claims("{}")), @r"
        denied: ada@example.com cannot see / (403)
          Object  /index.html
          Rule    /* (site.yaml:2), the most specific match
          Needs   users at example.com; the user has board and no hd
        To allow: change line 2.
        ");
        for (issuer, claims) in [(google, r#"{"hd": "example.com"}"#), ("https://id.example.com", "{}")] {
            let allowed = explain_rule(issuer, rule, &with_claims(claims));
            assert!(allowed.starts_with("allowed: ") && !allowed.contains("no hd"), "{allowed}");
        }
    }

    #[test]
    fn path_that_no_rule_decides_about_is_refused() {
        let settings = read(SITE).expect("a sound configuration").settings();
        for (path, problem) in [
            ("/a/../b", "the path has more than one meaning, so the gate answers 400"),
            ("/a?b=c", "the path has more than one meaning, so the gate answers 400"),
            ("/.sitegate/callback", "the gate answers the path itself"),
            ("/.sitegate/sign-out/done", "the gate answers the path itself"),
        ] {
            let refused = Decision::new(&settings, &Visitor::SignedOut, path).expect_err(path);
            assert_eq!(refused.to_string(), problem, "{path}");
        }
    }
}
