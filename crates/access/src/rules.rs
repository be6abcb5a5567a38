//! The users who can see an object.
//!
//! A rule is about the object that answers a request, and not about a spelling of its path. `/docs/` and `/docs/index.html` are the same
//! object, and so are all paths without an extension in a single-page site.

use std::{iter, ptr, slice};

use settings::{Allow, Content, Rule, Workload};

use crate::audience::Audience;
use crate::claims::Claims;
use crate::path::{self, is_spelling};
use crate::sign_in::SignInDemand;
use crate::workload::WorkloadToken;

/// The rules for an object. All of them have to admit a user.
///
/// The first is the most specific rule for the object: the rule for its exact path, for the folder whose index document it is, or the
/// longest `/*` rule that contains it. An object without such a rule needs a sign-in. The other rules are those for other spellings of the
/// object. They can close the object and cannot open it.
#[derive(Debug)]
pub struct Access<'a> {
    own: Option<&'a Rule>,
    /// The rules for other spellings of the object.
    others: Vec<&'a Rule>,
    object: &'a str,
    content: &'a Content,
}

impl<'a> Access<'a> {
    /// Returns the rules for an object. They are the same for every path that leads to the object.
    pub fn new(rules: &'a [Rule], content: &'a Content, object: &'a str) -> Self {
        let own = own_rule(rules, content, object);
        let names_object = |rule: &&Rule| {
            let is_own = own.is_some_and(|own| ptr::eq(own, *rule));
            !is_own && !rule.path.ends_with('*') && is_spelling(content, &rule.path, object)
        };
        let others = rules.iter().filter(names_object).collect();
        Self { own, others, object, content }
    }

    /// Returns the rules that have to admit a user, the object's own rule first. `None` stands for the sign-in that an object without an own
    /// rule needs.
    pub fn deciders(&self) -> impl Iterator<Item = Option<&'a Rule>> + use<'_, 'a> {
        iter::once(self.own).chain(self.others.iter().copied().map(Some))
    }

    /// Returns the visitors who can see the object.
    pub fn audience(&self) -> Audience {
        self.deciders().map(|rule| Audience::from(allow(rule))).fold(Audience::Everyone, Audience::and)
    }

    /// Returns the first rule that refuses a visitor, or `None` if the visitor can see the object. A visitor without claims is not signed in.
    /// As in [`Access::deciders`], `None` in the place of a rule stands for the sign-in that an object without an own rule needs.
    pub fn refusing(&self, user: Option<Claims<'_>>) -> Option<Option<&'a Rule>> {
        self.deciders().find(|rule| !admits(allow(*rule), user))
    }

    /// Returns whether the object is public, so that visitors need no sign-in.
    pub fn is_public(&self) -> bool {
        self.refusing(None).is_none()
    }

    /// Returns whether a signed-in user can see the object.
    pub fn admits(&self, user: Claims<'_>) -> bool {
        self.refusing(Some(user)).is_none()
    }

    /// Returns the demands of the rules on the sign-in of a user. They do not concern machines, which do not sign in.
    pub fn sign_in_demand(&self) -> SignInDemand {
        SignInDemand::all(self.deciders().flatten())
    }

    /// Returns the machines that the rules name. A token of one of them is admitted if [`Access::admits_workload`] says so.
    pub fn workloads(&self) -> impl Iterator<Item = &'a Workload> + use<'_, 'a> {
        self.deciders().flatten().filter_map(Rule::workload)
    }

    /// Returns whether a machine with this token can see the object. Rules for users do not admit machines.
    pub fn admits_workload(&self, token: &WorkloadToken<'_>) -> bool {
        self.deciders().all(|rule| match allow(rule) {
            Allow::Everyone => true,
            Allow::SignedIn => false,
            Allow::Only(members) => members.workload.as_ref().is_some_and(|workload| token.is_of(workload)),
        })
    }

    /// Returns whether the rules name machines, with tokens of an issuer or of an operator.
    pub fn has_machines(&self) -> bool {
        self.deciders().flatten().any(|rule| rule.workload().is_some() || rule.admits_site_tokens())
    }

    /// Returns whether a site token for a path can see the object: all rules admit such tokens, and the path is about the
    /// object.
    pub fn admits_site_token(&self, path: &str) -> bool {
        let admits = |rule: Option<&Rule>| {
            rule.is_some_and(|rule| rule.allow == Allow::Everyone || rule.admits_site_tokens())
        };
        self.deciders().all(admits) && covers(self.content, path, self.object)
    }
}

/// Returns the visitors that a rule admits. `None` stands for the sign-in that an object without an own rule needs.
fn allow(rule: Option<&Rule>) -> &Allow {
    rule.map_or(&Allow::SignedIn, |rule| &rule.allow)
}

fn admits(allow: &Allow, user: Option<Claims<'_>>) -> bool {
    match (allow, user) {
        (Allow::Everyone, _) | (Allow::SignedIn, Some(_)) => true,
        (Allow::Only(members), Some(user)) => user.is_among(members),
        (Allow::SignedIn | Allow::Only(_), None) => false,
    }
}

/// Returns whether a path, as a rule has it, is about an object. It means the same as the path of a rule that opens the object.
fn covers(content: &Content, path: &str, object: &str) -> bool {
    let rule = Rule::new(path, Allow::Everyone);
    own_rule(slice::from_ref(&rule), content, object).is_some()
}

fn own_rule<'a>(rules: &'a [Rule], content: &Content, object: &str) -> Option<&'a Rule> {
    // A path that leads to another object names that object, even if an object has this path as its key.
    let names_itself = path::object(content, object).is_none_or(|served| served == object);
    let exact_rule = if names_itself { exact(rules, object) } else { None };
    exact_rule
        .or_else(|| exact(rules, folder_of_index(content, object)?))
        .or_else(|| longest_folder_rule(rules, object))
}

fn exact<'a>(rules: &'a [Rule], path: &str) -> Option<&'a Rule> {
    rules.iter().find(|rule| rule.path == path)
}

/// Returns the folder, with its `/`, whose index document the object is. Folders of a single-page application have no index documents.
fn folder_of_index<'a>(content: &Content, object: &'a str) -> Option<&'a str> {
    let folder = object.strip_suffix(content.index_document.as_str())?;
    if folder.ends_with('/') && path::single_page(content, folder).is_none() { Some(folder) } else { None }
}

fn longest_folder_rule<'a>(rules: &'a [Rule], path: &str) -> Option<&'a Rule> {
    let encloses = |rule: &&Rule| {
        rule.path.strip_suffix('*').is_some_and(|folder| folder.ends_with('/') && path.starts_with(folder))
    };
    rules.iter().filter(encloses).max_by_key(|rule| rule.path.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Map, json};
    use settings::{Allow, Content, Members, Rule, Workload};

    use super::Access;
    use crate::audience::Audience;
    use crate::claims::Claims;
    use crate::path::PlainPath;
    use crate::workload::WorkloadToken;

    fn parse_allow(who: &str) -> Allow {
        match who {
            "everyone" => Allow::Everyone,
            "signed-in" => Allow::SignedIn,
            group => Allow::Only(Members { groups: vec![group.to_owned()], ..Members::default() }),
        }
    }

    fn rules(list: &[(&str, &str)]) -> Vec<Rule> {
        list.iter().map(|(path, who)| Rule::new(*path, parse_allow(who))).collect()
    }

    fn with_index() -> Content {
        Content::default()
    }

    fn with_clean_urls() -> Content {
        Content { clean_urls: true, ..Content::default() }
    }

    fn with_single_page() -> Content {
        Content { single_page: "/app.html".into(), ..Content::default() }
    }

    fn with_applications(pages: &[(&str, &str)]) -> Content {
        Content { single_page: pages.iter().copied().collect(), ..Content::default() }
    }

    /// Every kind of content: index documents, and pages of the site, of folders, of folders in folders, outside their folder, and of two
    /// folders. Each is with and without clean URLs.
    fn contents() -> Vec<Content> {
        let pages: [&[(&str, &str)]; 6] = [
            &[],
            &[("/*", "/app.html")],
            &[("/docs/*", "/docs/index.html"), ("/docs/deep/*", "/docs/deep/index.html")],
            &[("/docs/*", "/app.html")],
            &[("/docs/deep/*", "/index.html"), ("/v1.2/*", "/index.html")],
            &[("/*", "/docs/index.html"), ("/docs/*", "/app.html")],
        ];
        let with = |clean_urls| pages.map(|pages| Content { clean_urls, ..with_applications(pages) });
        [with(false), with(true)].concat()
    }

    fn for_machine(path: &str, groups: &[&str]) -> Rule {
        let workload = Workload {
            issuer: "https://gitlab.com".to_owned(),
            audience: "docs".to_owned(),
            claims: serde_json::from_value(json!({"project_path": "org/docs"})).expect("claims"),
        };
        let groups = groups.iter().map(|&group| group.to_owned()).collect();
        let members = Members { groups, workload: Some(workload), ..Members::default() };
        Rule::new(path, Allow::Only(members))
    }

    /// Returns whether a machine of the project can see the object of a path.
    fn admits_machine(rules: &[Rule], path: &str, project: &str) -> bool {
        let content = Content { clean_urls: true, ..Content::default() };
        let path = PlainPath::read(path).expect(path);
        let object = path.object(&content);
        let access = Access::new(rules, &content, object.as_ref().unwrap_or(&path).as_str());
        let claims = Map::from_iter([("project_path".to_owned(), json!(project))]);
        access.admits_workload(&WorkloadToken {
            issuer: "https://gitlab.com",
            audience: "docs",
            claims: &claims,
        })
    }

    #[test]
    fn every_rule_for_an_object_has_to_admit_a_machine() {
        let machine = || for_machine("/exports/*", &["staff"]);
        let with = |more: &[(&str, &str)]| [vec![machine()], rules(more)].concat();
        assert!(admits_machine(&with(&[]), "/exports/", "org/docs"));
        assert!(!admits_machine(&with(&[]), "/exports/", "org/other"));
        assert!(!admits_machine(&with(&[]), "/other/", "org/docs"), "an object without a rule is for users");
        assert!(!admits_machine(&with(&[("/exports", "signed-in")]), "/exports/", "org/docs"));
        assert!(!admits_machine(&with(&[("/exports", "staff")]), "/exports/", "org/docs"));
        assert!(admits_machine(&with(&[("/exports", "everyone")]), "/exports/", "org/docs"));
        let exact = [vec![machine()], vec![for_machine("/exports", &[])]].concat();
        assert!(admits_machine(&exact, "/exports/", "org/docs"));
        let workloads = |path| Access::new(&exact, &Content::default(), path).workloads().count();
        assert_eq!((workloads("/exports/a"), workloads("/other")), (1, 0));
        let has_machines = |path| Access::new(&exact, &Content::default(), path).has_machines();
        assert!(has_machines("/exports/a") && !has_machines("/other"));
    }

    #[test]
    fn machine_is_no_user_and_a_user_no_machine() {
        let rules = [for_machine("/exports/*", &["staff"])];
        let content = Content::default();
        let access = Access::new(&rules, &content, "/exports/a");
        let staff = ["staff".to_owned()];
        assert!(
            access.admits(Claims { groups: &staff, ..Claims::default() })
                && !access.admits(Claims::default())
        );
        assert!(!access.is_public());
    }

    #[test]
    fn rules_for_other_spellings_add_their_demands() {
        let rule = |path: &str, max_age_seconds, acr: &str| Rule {
            max_age_seconds,
            acr_values: vec![acr.to_owned()],
            ..Rule::new(path, Allow::SignedIn)
        };
        let rules = [
            rule("/board/*", Some(900), "a"),
            rule("/board", Some(600), "a"),
            Rule::new("/board/open/*", Allow::SignedIn),
            Rule::new("/other/*", Allow::SignedIn),
        ];
        for (path, expected) in [
            ("/board/a", "signed in at most 900 seconds ago, with acr a"),
            ("/board/index.html", "signed in at most 600 seconds ago, with acr a"),
            ("/board/open/a", ""),
            ("/other/a", ""),
            ("/a", ""),
        ] {
            let demand = Access::new(&rules, &with_clean_urls(), path).sign_in_demand();
            assert_eq!(demand.to_string(), expected, "{path}");
        }
    }

    /// Returns who can see the object of a path: everyone, all users, or the groups that can.
    fn audience(rules: &[Rule], content: &Content, path: &str) -> &'static str {
        let path = PlainPath::read(path).expect(path);
        let object = path.object(content);
        let access = Access::new(rules, content, object.as_ref().unwrap_or(&path).as_str());
        if access.is_public() {
            return "everyone";
        }
        let [staff, board] = ["staff", "board"].map(|group| [group.to_owned()]);
        let admits = |groups| access.admits(Claims { groups, ..Claims::default() });
        match (admits(&staff), admits(&board)) {
            (true, true) => "signed-in",
            (true, false) => "staff",
            (false, true) => "board",
            (false, false) => "no one",
        }
    }

    #[test]
    fn most_specific_rule_decides() {
        let rules = rules(&[
            ("/*", "signed-in"),
            ("/assets/*", "everyone"),
            ("/assets/private/*", "board"),
            ("/assets/private/logo.svg", "everyone"),
        ]);
        for (path, expected) in [
            ("/assets/a.css", "everyone"),
            ("/assets/private/logo.svg", "everyone"),
            ("/assets/private/a", "board"),
            ("/", "signed-in"),
            ("/assets", "signed-in"),
            ("/assets-private/a", "signed-in"),
            ("/Assets/a.css", "signed-in"),
            ("/a/assets/b", "signed-in"),
        ] {
            assert_eq!(audience(&rules, &with_index(), path), expected, "{path}");
        }
    }

    #[test]
    fn only_an_index_document_of_a_folder_has_the_rule_of_the_folder() {
        let rules = rules(&[("/x.", "everyone"), ("/docs/", "everyone")]);
        assert_eq!(audience(&rules, &with_index(), "/x.index.html"), "signed-in");
        assert_eq!(audience(&rules, &with_single_page(), "/docs/index.html"), "signed-in");
        assert_eq!(audience(&rules, &with_index(), "/docs/index.html"), "everyone");
    }

    #[test]
    fn rule_for_a_path_that_leads_elsewhere_opens_nothing() {
        let content = Content { index_document: "index".to_owned(), ..with_clean_urls() };
        let rules = rules(&[("/docs/*", "board"), ("/docs/index", "everyone")]);
        for path in ["/docs", "/docs/", "/docs/index", "/docs/index/"] {
            assert_eq!(audience(&rules, &content, path), "board", "{path}");
        }
    }

    #[test]
    fn object_without_rule_needs_sign_in() {
        assert_eq!(audience(&[], &with_index(), "/a"), "signed-in");
    }

    #[test]
    fn rule_for_folder_path_guards_its_index_document() {
        let rules = rules(&[("/*", "everyone"), ("/board/", "board"), ("/", "staff")]);
        for (path, expected) in [
            ("/board/", "board"),
            ("/board/index.html", "board"),
            ("/board/other.html", "everyone"),
            ("/", "staff"),
            ("/index.html", "staff"),
        ] {
            assert_eq!(audience(&rules, &with_index(), path), expected, "{path}");
        }
    }

    #[test]
    fn rule_for_clean_url_guards_every_spelling() {
        let rules = rules(&[("/*", "everyone"), ("/docs", "board")]);
        for path in ["/docs", "/docs/", "/docs/index.html"] {
            assert_eq!(audience(&rules, &with_clean_urls(), path), "board", "{path}");
        }
        assert_eq!(audience(&rules, &with_index(), "/docs"), "board");
        assert_eq!(
            audience(&rules, &with_index(), "/docs/"),
            "everyone",
            "another object without clean URLs"
        );
    }

    #[test]
    fn rule_for_another_spelling_closes_and_does_not_open() {
        let rules = rules(&[("/docs", "everyone"), ("/docs/*", "board"), ("/public/*", "everyone")]);
        assert_eq!(audience(&rules, &with_clean_urls(), "/docs"), "board");
        assert_eq!(
            audience(&self::rules(&[("/docs", "everyone")]), &with_clean_urls(), "/docs"),
            "signed-in"
        );
        assert_eq!(audience(&rules, &with_single_page(), "/public/deep/link"), "signed-in");
        assert_eq!(audience(&self::rules(&[("/", "everyone")]), &with_single_page(), "/"), "signed-in");
    }

    #[test]
    fn rule_for_folder_path_opens_its_index_document() {
        let rules = rules(&[("/area/", "everyone"), ("/", "everyone")]);
        for path in ["/area/", "/area/index.html", "/", "/index.html"] {
            assert_eq!(audience(&rules, &with_index(), path), "everyone", "{path}");
        }
        assert_eq!(audience(&rules, &with_single_page(), "/area/"), "signed-in");
    }

    #[test]
    fn rules_for_two_spellings_both_have_to_admit() {
        let rules = rules(&[("/docs/index.html", "everyone"), ("/docs/", "staff"), ("/docs", "board")]);
        assert_eq!(audience(&rules, &with_clean_urls(), "/docs/index.html"), "no one");
        assert_eq!(audience(&rules, &with_index(), "/docs/index.html"), "staff");
    }

    #[test]
    fn rule_for_a_path_of_the_application_guards_the_single_page() {
        let rules = rules(&[("/app.html", "everyone"), ("/admin", "board"), ("/files/*", "staff")]);
        for path in ["/", "/admin", "/files/deep", "/app.html"] {
            assert_eq!(audience(&rules, &with_single_page(), path), "board", "{path}");
        }
        assert_eq!(audience(&rules, &with_single_page(), "/files/a.pdf"), "staff");
    }

    #[test]
    fn audience_is_the_intersection_of_all_deciding_rules() {
        let rules = rules(&[("/docs/index.html", "everyone"), ("/docs/", "staff"), ("/docs", "board")]);
        for (object, expected) in
            [("/docs/index.html", "group staff and also group board"), ("/a", "signed-in users")]
        {
            let audience = Access::new(&rules, &with_clean_urls(), object).audience();
            assert_eq!(audience.to_string(), expected, "{object}");
        }
        let public = self::rules(&[("/*", "everyone")]);
        assert_eq!(Access::new(&public, &with_index(), "/a").audience(), Audience::Everyone);
    }

    #[test]
    fn rule_for_a_folder_decides_once_about_its_index_document() {
        let rules = rules(&[("/docs/", "staff"), ("/docs", "board")]);
        let paths = |content: &Content| {
            let access = Access::new(&rules, content, "/docs/index.html");
            let path = |rule: Option<&Rule>| rule.map_or("default".to_owned(), |rule| rule.path.clone());
            access.deciders().map(path).collect::<Vec<_>>()
        };
        assert_eq!(paths(&with_index()), ["/docs/"]);
        assert_eq!(paths(&with_clean_urls()), ["/docs/", "/docs"]);
        assert_eq!(paths(&with_single_page()), ["default"]);
        let repeated = self::rules(&[("/docs/", "everyone"), ("/docs/", "board")]);
        assert_eq!(audience(&repeated, &with_index(), "/docs/"), "board");
    }

    #[test]
    fn star_stands_for_whole_segments() {
        assert_eq!(audience(&rules(&[("/pub*", "everyone")]), &with_index(), "/public"), "signed-in");
    }

    #[test]
    fn application_in_a_folder_leaves_the_rest_of_the_site_as_it_is() {
        let content = with_applications(&[("/app/*", "/app/index.html")]);
        let rules = rules(&[("/", "everyone"), ("/app/*", "staff"), ("/docs/", "board")]);
        for (path, expected) in [
            ("/", "everyone"),
            ("/index.html", "everyone"),
            ("/docs/", "board"),
            ("/docs/index.html", "board"),
            ("/app/", "staff"),
            ("/app/any/route", "staff"),
            ("/app/main.js", "staff"),
            ("/app", "signed-in"),
        ] {
            assert_eq!(audience(&rules, &content, path), expected, "{path}");
        }
    }

    #[test]
    fn rule_for_a_folder_of_an_application_does_not_open_its_page() {
        let content = with_applications(&[("/app/*", "/app/index.html")]);
        for rule in ["/app/", "/app/a/"] {
            assert_eq!(audience(&rules(&[(rule, "everyone")]), &content, "/app/"), "signed-in", "{rule}");
            assert_eq!(audience(&rules(&[(rule, "board")]), &content, "/app/"), "board", "{rule}");
        }
        let index_below = rules(&[("/app/a/", "everyone")]);
        assert_eq!(audience(&index_below, &content, "/app/a/index.html"), "signed-in");
    }

    #[test]
    fn page_outside_its_folder_has_the_rules_for_its_own_path() {
        let content = with_applications(&[("/admin/*", "/docs/index.html")]);
        let rules = rules(&[("/admin/*", "board"), ("/docs/", "staff")]);
        for path in ["/admin/", "/admin/users", "/docs/", "/docs/index.html"] {
            assert_eq!(audience(&rules, &content, path), "staff", "{path}");
        }
        assert_eq!(audience(&rules, &content, "/admin/users.json"), "board");
    }

    #[test]
    fn rule_in_one_of_two_folders_closes_their_common_page() {
        let content = with_applications(&[("/a/*", "/app.html"), ("/b/*", "/app.html")]);
        let rules = rules(&[("/*", "everyone"), ("/b/secret", "board")]);
        for path in ["/a/", "/b/", "/b/secret", "/app.html"] {
            assert_eq!(audience(&rules, &content, path), "board", "{path}");
        }
        assert_eq!(audience(&rules, &content, "/"), "everyone");
    }

    /// Tries every pair of rules for these paths with every kind of content.
    #[test]
    fn all_spellings_of_an_object_get_the_same_verdict() {
        const PATHS: [&str; 12] = [
            "/",
            "/index.html",
            "/docs",
            "/docs/",
            "/docs/index.html",
            "/docs/a.css",
            "/docs/deep",
            "/docs/deep/",
            "/docs/deep/index.html",
            "/app.html",
            "/v1.2/",
            "/v1.2/index.html",
        ];
        let folders = ["/*", "/docs/*", "/docs/deep/*", "/v1.2/*"];
        let candidates: Vec<(&str, &str)> = PATHS
            .into_iter()
            .chain(folders)
            .flat_map(|path| ["everyone", "signed-in", "staff", "board"].map(|who| (path, who)))
            .collect();
        for content in contents() {
            for (position, first) in candidates.iter().enumerate() {
                for second in &candidates[position..] {
                    let rules = rules(&[*first, *second]);
                    let mut verdicts: BTreeMap<String, &str> = BTreeMap::new();
                    for path in PATHS {
                        let object = PlainPath::read(path).expect(path).object(&content);
                        let object =
                            object.map_or_else(|| path.to_owned(), |object| object.as_str().to_owned());
                        let found = audience(&rules, &content, path);
                        let known = verdicts.entry(object).or_insert(found);
                        assert_eq!(*known, found, "{path} under {content:?} with {first:?} and {second:?}");
                    }
                }
            }
        }
    }

    /// Tries every pair of rules with every kind of content: a request sees no object that a rule for its path closes.
    #[test]
    fn no_path_is_open_wider_than_its_own_rule() {
        const PATHS: [&str; 10] = [
            "/",
            "/index.html",
            "/docs",
            "/docs/",
            "/docs/index.html",
            "/docs/deep",
            "/docs/deep/",
            "/docs/deep/index.html",
            "/app.html",
            "/v1.2/",
        ];
        const VISITORS: [&str; 4] = ["everyone", "signed-in", "staff", "board"];
        let includes = |first: &str, second: &str| match (first, second) {
            ("everyone", _) | (_, "no one") => true,
            ("signed-in", second) => second != "everyone",
            (first, second) => first == second,
        };
        for content in contents() {
            for (path, other) in PATHS.into_iter().flat_map(|path| PATHS.map(|other| (path, other))) {
                for (own, others) in VISITORS.into_iter().flat_map(|own| VISITORS.map(|others| (own, others)))
                {
                    let rules = rules(&[(path, own), (other, others)]);
                    let found = audience(&rules, &content, path);
                    assert!(includes(own, found), "{path} {found} under {content:?} with {rules:?}");
                }
            }
        }
    }
}
