//! Runs the access tests of a site.

use access::Audience;
use cloudformation::{DocumentPath, Finding};

use super::decision::{Decision, Unjudged};
use super::host::AtHost;
use super::places::RulePlaces;
use super::visitor::Visitor;
use crate::Site;
use crate::site::rules::ACCESS_TEST;
use crate::site::{AccessTest, Expectation};

/// The result of all access tests of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TestRun {
    /// A finding for each test that failed or that cannot be judged.
    pub findings: Vec<Finding>,
    /// The number of tests that passed.
    pub passed: usize,
}

impl TestRun {
    /// The number of tests that failed.
    pub fn failed(&self) -> usize {
        self.findings.len()
    }
}

/// Runs the access tests of a site, with the gate's judgement.
pub fn run_tests(site: &Site, places: &RulePlaces) -> TestRun {
    let settings = site.settings();
    let mut run = TestRun::default();
    for (position, test) in site.tests.iter().enumerate() {
        let path = DocumentPath::from_keys(&["tests"]).index(position);
        let visitor = Visitor::from(test);
        // A host that the site does not have is another finding.
        let Some(at_host) = AtHost::new(&settings, places, test.host.as_deref()) else { continue };
        match Decision::new(&at_host.settings, &visitor, &test.path) {
            Err(reason) => run.findings.push(unjudged(test, path.key("path"), reason)),
            Ok(decision) if decision.is_allowed() == (test.expect == Expectation::Allowed) => run.passed += 1,
            Ok(decision) => {
                run.findings.push(failure(&decision, &visitor, path.key("expect"), &at_host.places));
            }
        }
    }
    run
}

fn unjudged(test: &AccessTest, path: DocumentPath, reason: Unjudged) -> Finding {
    let advice = match reason {
        Unjudged::Ambiguous => "write the path of a page, without a query and without .. or empty segments",
        Unjudged::OwnPage => "remove the test",
        Unjudged::OtherHost => "add the host to the test, with the path at the host",
    };
    ACCESS_TEST.at(path, format!("{:?} cannot be judged: {reason}", test.path)).with_advice(advice).at_value()
}

fn failure(decision: &Decision, visitor: &Visitor, path: DocumentPath, places: &RulePlaces) -> Finding {
    let (expected, found) = if decision.is_allowed() { ("denied", "allowed") } else { ("allowed", "denied") };
    ACCESS_TEST
        .at(path, format!("expected {expected}, got {found}"))
        .with_cause(cause(decision, places))
        .with_advice(advice(decision, visitor, found, places))
        .at_value()
}

/// The rule that decides, and the visitors that it allows.
fn cause(decision: &Decision, places: &RulePlaces) -> String {
    let decider =
        decision.refusing.or_else(|| decision.deciders.first().map(|(decider, _)| *decider)).flatten();
    let rule = decision.deciders.iter().find(|(found, _)| *found == decider);
    let only = if matches!(decision.audience, Audience::Everyone) { "" } else { "only " };
    match (decider, rule) {
        (Some(position), Some((_, Some(rule)))) => {
            format!("rule {rule} ({}) allows {only}{}", places.place(position), decision.audience)
        }
        _ => "no rule is for this path, so signed-in users can see it".to_owned(),
    }
}

fn advice(decision: &Decision, visitor: &Visitor, found: &str, places: &RulePlaces) -> String {
    let otherwise = format!("or write expect: {found}");
    let decider = decision.deciders.first().and_then(|(decider, _)| *decider);
    match (decision.refusing, visitor) {
        (None, _) => match decider {
            Some(rule) => format!("change {}, {otherwise}", places.short(rule)),
            None => format!("write a rule for {}, {otherwise}", decision.path),
        },
        (Some(None), _) => format!("write a rule for {} with allow: everyone, {otherwise}", decision.path),
        (Some(Some(rule)), Visitor::SignedOut) => {
            format!("write allow: everyone in {}, {otherwise}", places.short(rule))
        }
        (Some(Some(rule)), Visitor::User { email, groups, .. }) => match groups.first().or(email.as_ref()) {
            Some(member) => format!("add {member} to {}, {otherwise}", places.short(rule)),
            None => format!("change {}, {otherwise}", places.short(rule)),
        },
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::yaml;

    use super::run_tests;
    use crate::access_report::RulePlaces;
    use crate::site::read;

    fn findings(tests: &str) -> Vec<[String; 3]> {
        let text = format!(
            "rules:\n  - {{ path: /public/*, allow: everyone }}\n  - {{ path: /finance/*, allow: {{ groups: [finance], emails: [ada@example.com] }} }}\ntests:\n{tests}"
        );
        let site = read(&text).unwrap_or_else(|findings| panic!("{findings:#?}"));
        let run = run_tests(&site, &RulePlaces::new("site.yaml", &yaml::read(&text).expect("YAML")));
        assert_eq!(run.passed + run.failed(), site.tests.len());
        let found = run
            .findings
            .iter()
            .map(|found| [found.problem().to_owned(), found.cause().to_owned(), found.advice().to_owned()]);
        found.collect()
    }

    #[test]
    fn test_names_the_host_at_which_it_is_judged() {
        let text =
            "distribution: { aliases: [docs.example.com, '*.p.example.com'], hosted_zone_id: Z0123456789 }
rules: [{ path: /finance/*, allow: { groups: [finance] } }]
hosts:
  - { name: '*.p.example.com', folder: '/previews/*' }
  - name: docs.example.com
    folder: /docs-site
    rules:
      - { path: /*, allow: everyone }
tests:
  - { as: everyone, host: docs.example.com, path: /finance/a, expect: allowed }
  - { as: everyone, host: pr-1.p.example.com, path: /finance/a, expect: denied }
  - { as: { groups: [finance] }, host: pr-1.p.example.com, path: /finance/a, expect: allowed }
  - { as: everyone, host: docs.example.com, path: /, expect: denied }
  - { as: everyone, path: /docs-site/a, expect: denied }
";
        let site = read(text).unwrap_or_else(|findings| panic!("{findings:#?}"));
        let run = run_tests(&site, &RulePlaces::new("site.yaml", &yaml::read(text).expect("YAML")));
        let found: Vec<_> =
            run.findings.iter().map(|found| [found.problem(), found.cause(), found.advice()]).collect();
        let expected = [
            [
                "expected denied, got allowed",
                "rule /* (site.yaml:8) allows everyone",
                "change line 8, or write expect: allowed",
            ],
            [
                "\"/docs-site/a\" cannot be judged: only another host shows the folder, so the gate answers 404",
                "",
                "add the host to the test, with the path at the host",
            ],
        ];
        assert_eq!((run.passed, found), (3, expected.to_vec()));
    }

    #[test]
    fn tests_that_hold_pass() {
        let found = findings(
            "  - { as: everyone, path: /public/a.css, expect: allowed }
  - { as: everyone, path: /, expect: denied }
  - { as: signed-in, path: /, expect: allowed }
  - { as: signed-in, path: /finance/, expect: denied }
  - { as: { groups: [a, finance] }, path: /finance/, expect: allowed }
  - { as: { email: ADA@example.com }, path: /finance/, expect: allowed }
  - { as: { email: ben@example.com, groups: [a] }, path: /finance/, expect: denied }\n",
        );
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn test_that_fails_names_the_rule_and_what_to_change() {
        for (test, expected) in [
            (
                "{ as: { groups: [audit] }, path: /finance/q3.html, expect: allowed }",
                [
                    "expected allowed, got denied",
                    "rule /finance/* (site.yaml:3) allows only group finance, ada@example.com",
                    "add audit to line 3, or write expect: denied",
                ],
            ),
            (
                "{ as: everyone, path: /public/, expect: denied }",
                [
                    "expected denied, got allowed",
                    "rule /public/* (site.yaml:2) allows everyone",
                    "change line 2, or write expect: allowed",
                ],
            ),
            (
                "{ as: everyone, path: /finance/, expect: allowed }",
                [
                    "expected allowed, got denied",
                    "rule /finance/* (site.yaml:3) allows only group finance, ada@example.com",
                    "write allow: everyone in line 3, or write expect: denied",
                ],
            ),
            (
                "{ as: everyone, path: /x, expect: allowed }",
                [
                    "expected allowed, got denied",
                    "no rule is for this path, so signed-in users can see it",
                    "write a rule for /x with allow: everyone, or write expect: denied",
                ],
            ),
            (
                "{ as: signed-in, path: /x, expect: denied }",
                [
                    "expected denied, got allowed",
                    "no rule is for this path, so signed-in users can see it",
                    "write a rule for /x, or write expect: allowed",
                ],
            ),
            (
                "{ as: everyone, path: /a//b, expect: denied }",
                [
                    "\"/a//b\" cannot be judged: the path has more than one meaning, so the gate answers 400",
                    "",
                    "write the path of a page, without a query and without .. or empty segments",
                ],
            ),
            (
                "{ as: everyone, path: /.sitegate/callback, expect: denied }",
                [
                    "\"/.sitegate/callback\" cannot be judged: the gate answers the path itself",
                    "",
                    "remove the test",
                ],
            ),
        ] {
            let found = findings(&format!("  - {test}\n"));
            assert_eq!(found, [expected.map(str::to_owned)], "{test}");
        }
    }
}
