//! Machines with a token that an operator has made for a path.

use settings::{Content, Rule};

use crate::path::guarded_object;
use crate::rules::Access;

/// Returns whether a site token for this path can read an object: one that the path is about, or one that a rule is about.
///
/// ```
/// use access::opens_with_site_token;
/// use settings::{Allow, Content, Members, Rule};
///
/// let tokens = Members { site_tokens: true, ..Members::default() };
/// let rules = [Rule::new("/exports/*", Allow::Only(tokens))];
/// let opens = |path| opens_with_site_token(&rules, &Content::default(), path);
/// assert!(opens("/exports/2026/*") && opens("/exports/") && opens("/*"));
/// assert!(!opens("/finance/*"));
/// ```
pub fn opens_with_site_token(rules: &[Rule], content: &Content, path: &str) -> bool {
    let own = guarded_object(content, path);
    let others = rules.iter().map(|rule| guarded_object(content, &rule.path));
    others.chain([own]).any(|object| Access::new(rules, content, &object).admits_site_token(path))
}

#[cfg(test)]
mod tests {
    use settings::{Allow, Content, Members, Rule};

    use super::opens_with_site_token;
    use crate::rules::Access;

    fn rule(path: &str, allow: Allow) -> Rule {
        Rule::new(path, allow)
    }

    /// Returns a rule that names a group, and that also admits site tokens if `site_tokens` is set.
    fn group(path: &str, site_tokens: bool) -> Rule {
        let groups = vec!["finance".to_owned()];
        rule(path, Allow::Only(Members { groups, site_tokens, ..Members::default() }))
    }

    fn with_clean_urls() -> Content {
        Content { clean_urls: true, ..Content::default() }
    }

    #[test]
    fn path_of_a_token_means_what_the_path_of_a_rule_means() {
        let (plain, clean) = (Content::default(), with_clean_urls());
        let single = Content { single_page: "/app.html".into(), ..Content::default() };
        for (content, path, object, is_covered) in [
            (&plain, "/*", "/a", true),
            (&plain, "/exports/*", "/exports/a.csv", true),
            (&plain, "/exports/*", "/exports/2026/a.csv", true),
            (&plain, "/exports/*", "/exports", false),
            (&plain, "/exports/*", "/exports-old/a.csv", false),
            (&plain, "/exports/*", "/Exports/a.csv", false),
            (&plain, "/exports/2026/*", "/exports/a.csv", false),
            (&plain, "/exports", "/exports/a.csv", false),
            (&plain, "/exports/", "/exports/index.html", true),
            (&plain, "/exports/", "/exports/a.csv", false),
            (&plain, "/exports/a.csv", "/exports/a.csv", true),
            (&plain, "/exports/a.csv", "/exports/a.csv.old", false),
            (&plain, "/exports/index.html", "/exports/index.html", true),
            (&plain, "", "/a", false),
            (&clean, "/exports", "/exports/index.html", false),
            (&clean, "/exports/", "/exports/index.html", true),
            (&single, "/exports/", "/app.html", false),
            (&single, "/app.html", "/app.html", true),
        ] {
            let rules = [group("/*", true)];
            let admits = Access::new(&rules, content, object).admits_site_token(path);
            assert_eq!(admits, is_covered, "{path} {object} {content:?}");
        }
    }

    #[test]
    fn every_rule_for_an_object_has_to_admit_tokens() {
        let content = with_clean_urls();
        let admits =
            |rules: &[Rule]| Access::new(rules, &content, "/exports/index.html").admits_site_token("/*");
        let own = || group("/exports/*", true);
        assert!(admits(&[own()]));
        assert!(admits(&[own(), group("/exports", true)]));
        assert!(admits(&[own(), rule("/exports", Allow::Everyone)]));
        assert!(!admits(&[own(), group("/exports", false)]));
        assert!(!admits(&[own(), rule("/exports", Allow::SignedIn)]));
        assert!(!admits(&[group("/exports/*", false)]) && !admits(&[rule("/*", Allow::SignedIn)]));
        assert!(!admits(&[]), "an object without a rule is for users");
    }

    #[test]
    fn rule_for_tokens_names_machines_and_admits_no_user() {
        let tokens_only = Members { site_tokens: true, ..Members::default() };
        let rules = [rule("/exports/*", Allow::Only(tokens_only)), group("/finance/*", false)];
        let content = Content::default();
        let exports = Access::new(&rules, &content, "/exports/a");
        assert!(exports.has_machines() && !exports.is_public() && !exports.admits(crate::Claims::default()));
        assert!(!Access::new(&rules, &content, "/finance/a").has_machines());
        assert!(!Access::new(&rules, &content, "/a").has_machines());
    }

    #[test]
    fn token_has_to_open_an_object_of_its_path_or_of_a_rule() {
        let content = with_clean_urls();
        let rules =
            [group("/exports/*", true), group("/exports/private/*", false), group("/finance/*", false)];
        for (path, opens) in [
            ("/exports/*", true),
            ("/exports/2026/*", true),
            ("/exports/a.csv", true),
            ("/*", true),
            ("/exports/private/*", false),
            ("/exports", false),
            ("/finance/*", false),
            ("/other.csv", false),
        ] {
            assert_eq!(opens_with_site_token(&rules, &content, path), opens, "{path}");
        }
    }
}
