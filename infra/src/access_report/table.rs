//! The visitors who can see each path that a rule names, and all other paths.

use access::{Access, Audience, SignInDemand, guarded_object};
use settings::{Rule, Settings};

use super::decision::{Decider, position};
use super::visitor::Visitor;

/// The path of a row for all paths without a rule.
pub(super) const EVERYTHING_ELSE: &str = "everything else";
const ALL_PATHS: &str = "/*";

/// A path, and the visitors who can see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathAccess {
    /// The path of a rule, or `everything else`.
    pub path: String,
    /// The visitors who can see its objects.
    pub audience: Audience,
    /// How they must have signed in.
    pub sign_in: SignInDemand,
    /// An object of the path.
    pub object: String,
    /// The rules that decide about its objects. All of them have to admit a visitor.
    pub deciders: Vec<Decider>,
}

impl PathAccess {
    /// A row for each rule, in the order of the rules, one for each page of a single-page application, and one for all other paths unless a
    /// rule is for all of them.
    pub fn table(settings: &Settings) -> Vec<Self> {
        // A rule in another Unicode form follows the rule that it was made from, and needs no row.
        let is_first = |(index, rule): &(usize, &Rule)| position(&settings.rules, Some(rule)) == Some(*index);
        let rules = settings.rules.iter().enumerate().filter(is_first).map(|(_, rule)| rule.path.as_str());
        let pages = settings.content.single_page.pages().into_iter();
        let pages = pages.filter(|page| !settings.rules.iter().any(|rule| rule.path == *page));
        let mut rows: Vec<Self> = rules.chain(pages).map(|path| Self::new(settings, path)).collect();
        if !settings.rules.iter().any(|rule| rule.path == ALL_PATHS) {
            rows.push(Self { path: EVERYTHING_ELSE.to_owned(), ..Self::new(settings, ALL_PATHS) });
        }
        rows
    }

    fn new(settings: &Settings, path: &str) -> Self {
        let object = guarded_object(&settings.content, path);
        let access = Access::new(&settings.rules, &settings.content, &object);
        Self {
            path: path.to_owned(),
            audience: access.audience(),
            sign_in: access.sign_in_demand(),
            deciders: access.deciders().map(|rule| position(&settings.rules, rule)).collect(),
            object,
        }
    }

    /// The visitors who can see the path and how they must have signed in, for readers.
    pub fn who(&self) -> String {
        who(&self.audience, &self.sign_in)
    }

    /// Whether a visitor can see the path, with the settings that the row is from.
    pub fn admits(&self, settings: &Settings, visitor: &Visitor) -> bool {
        let access = Access::new(&settings.rules, &settings.content, &self.object);
        access.refusing(visitor.claims(&settings.provider)).is_none()
    }
}

/// The visitors, and how they must have signed in, for readers.
pub(super) fn who(audience: &Audience, sign_in: &SignInDemand) -> String {
    if sign_in.is_empty() { audience.to_string() } else { format!("{audience}; {sign_in}") }
}

#[cfg(test)]
mod tests {
    use super::PathAccess;
    use crate::site::read;

    fn rows(configuration: &str) -> Vec<String> {
        let settings = read(configuration).expect("a sound configuration").settings();
        let row = |row: &PathAccess| format!("{} {} {:?}", row.path, row.audience, row.deciders);
        PathAccess::table(&settings).iter().map(row).collect()
    }

    #[test]
    fn each_rule_has_a_row_and_so_has_everything_else() {
        assert_eq!(
            rows("rules: [{ path: /public/*, allow: everyone }, { path: /f/*, allow: { groups: [f] } }]"),
            [
                "/public/* everyone [Some(0)]",
                "/f/* group f [Some(1)]",
                "everything else signed-in users [None]",
            ]
        );
        assert_eq!(rows("rules: [{ path: /*, allow: everyone }]"), ["/* everyone [Some(0)]"]);
        assert_eq!(rows(""), ["everything else signed-in users [None]"]);
    }

    #[test]
    fn rule_in_two_unicode_forms_has_one_row() {
        let rules = "rules: [{ path: \"/gr\u{f6}\u{df}e/*\", allow: { groups: [f] } }, { path: /*, allow: everyone }]";
        assert_eq!(rows(rules), ["/gr\u{f6}\u{df}e/* group f [Some(0)]", "/* everyone [Some(1)]"]);
    }

    #[test]
    fn row_shows_how_users_must_have_signed_in() {
        let rules =
            "rules: [{ path: /f/*, allow: { groups: [f] }, max_age_seconds: 900, acr_values: [phr, phrh] }]";
        let table = PathAccess::table(&read(rules).expect("a sound configuration").settings());
        let who: Vec<String> = table.iter().map(PathAccess::who).collect();
        assert_eq!(
            who,
            ["group f; signed in at most 900 seconds ago, with acr phr or phrh", "signed-in users"]
        );
    }

    #[test]
    fn row_names_machines_only_where_they_get_in() {
        let machines = "{ groups: [f], workload: { issuer: https://ci.example.com, audience: docs, claims: { project: [a, b] } } }";
        let rules = format!(
            "content: {{ clean_urls: true }}\nrules: [{{ path: /exports/*, allow: {machines} }}, {{ path: /f/, allow: {machines} }}, \
             {{ path: /f, allow: signed-in }}]"
        );
        let expected = [
            "/exports/* group f, token of ci.example.com with project a or b [Some(0)]",
            "/f/ group f [Some(1), Some(2)]",
            "/f group f [Some(1), Some(2)]",
            "everything else signed-in users [None]",
        ];
        let found: Vec<String> = rows(&rules);
        assert_eq!(found, expected);
    }

    #[test]
    fn row_names_site_tokens_only_where_they_get_in() {
        let rules = "content: { clean_urls: true }\nrules: [{ path: /exports/*, allow: { site_tokens: true } }, \
             { path: /f/, allow: { groups: [f], site_tokens: true } }, { path: /f, allow: signed-in }]";
        let expected = [
            "/exports/* site tokens [Some(0)]",
            "/f/ group f [Some(1), Some(2)]",
            "/f group f [Some(1), Some(2)]",
            "everything else signed-in users [None]",
        ];
        assert_eq!(rows(rules), expected);
    }

    #[test]
    fn row_shows_what_the_gate_does_and_not_what_the_rule_says() {
        let clean = "content: { clean_urls: true }\nrules: [{ path: /docs, allow: everyone }, { path: /docs/*, allow: { groups: [a] } }]";
        assert_eq!(
            rows(clean),
            [
                "/docs group a [Some(1), Some(0)]",
                "/docs/* group a [Some(1)]",
                "everything else signed-in users [None]",
            ]
        );
    }

    #[test]
    fn page_of_a_single_page_application_has_a_row() {
        let single =
            "content: { single_page: /app.html }\nrules: [{ path: /files/*, allow: { groups: [a] } }]";
        assert_eq!(
            rows(single),
            [
                "/files/* group a [Some(0)]",
                "/app.html signed-in users [None]",
                "everything else signed-in users [None]",
            ]
        );
    }

    #[test]
    fn each_page_without_a_rule_has_one_row() {
        let several = "content: { single_page: { /a/*: /shell.html, /b/*: /shell.html, /c/*: /c/index.html } }\n\
                       rules: [{ path: /c/index.html, allow: { groups: [c] } }]";
        assert_eq!(
            rows(several),
            [
                "/c/index.html group c [Some(0)]",
                "/shell.html signed-in users [None]",
                "everything else signed-in users [None]",
            ]
        );
    }
}
