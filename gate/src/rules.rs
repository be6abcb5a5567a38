//! Who may see a path.

use settings::{Allow, Rule};

use crate::path::Plain;
use crate::session::Visitor;

/// The rules that decide about one request: that of its path, if there is one, and that of the object which the path
/// stands for. Without a rule an object needs signing in, but a folder's rule speaks for the folder's own index.
#[derive(Debug)]
pub(crate) struct Verdict<'a>([Option<&'a Allow>; 2]);

impl<'a> Verdict<'a> {
    pub(crate) fn of(rules: &'a [Rule], path: &Plain<'_>, object: Option<&Plain<'_>>) -> Self {
        let of_path = most_specific(rules, path.as_str());
        let of_object = object.map(|object| {
            let own_index = path.as_str().ends_with('/') && object.as_str().starts_with(path.as_str());
            let inherited = of_path.filter(|_| own_index);
            most_specific(rules, object.as_str()).or(inherited).unwrap_or(&Allow::SignedIn)
        });
        Self([of_path, of_object])
    }

    fn rules(&self) -> impl Iterator<Item = &'a Allow> {
        self.0.into_iter().flatten()
    }

    /// Whether nobody needs to sign in. Without any rule, everybody does.
    pub(crate) fn is_public(&self) -> bool {
        let mut rules = self.rules().peekable();
        rules.peek().is_some() && rules.all(|allow| *allow == Allow::Everyone)
    }

    /// Whether somebody who signed in may see it.
    pub(crate) fn admits(&self, visitor: &Visitor) -> bool {
        self.rules().all(|allow| match allow {
            Allow::Everyone | Allow::SignedIn => true,
            Allow::Only(members) => visitor.is_among(members),
        })
    }
}

/// A rule for the very path goes before one for a folder, and a folder's before that of the folder around it.
fn most_specific<'a>(rules: &'a [Rule], path: &str) -> Option<&'a Allow> {
    let fits = |rule: &&Rule| match rule.path.strip_suffix('*') {
        Some(folder) => folder.ends_with('/') && path.starts_with(folder),
        None => rule.path == path,
    };
    let rule = rules.iter().filter(fits).max_by_key(|rule| (!rule.path.ends_with('*'), rule.path.len()))?;
    Some(&rule.allow)
}

#[cfg(test)]
mod tests {
    use settings::{Allow, Members, Rule};

    use super::Verdict;
    use crate::path::Plain;
    use crate::session::Visitor;

    fn rules(list: &[(&str, &str)]) -> Vec<Rule> {
        let allow = |who: &str| match who {
            "everyone" => Allow::Everyone,
            "signed-in" => Allow::SignedIn,
            group => Allow::Only(Members { groups: vec![group.to_owned()], ..Members::default() }),
        };
        list.iter().map(|(path, who)| Rule { path: (*path).to_owned(), allow: allow(who) }).collect()
    }

    fn path(text: &str) -> Plain<'_> {
        Plain::read(text).expect(text)
    }

    #[test]
    fn the_most_specific_rule_decides() {
        let rules = rules(&[
            ("/*", "signed-in"),
            ("/assets/*", "everyone"),
            ("/assets/private/*", "finance"),
            ("/assets/private/logo.svg", "everyone"),
        ]);
        let public = |text: &str| Verdict::of(&rules, &path(text), None).is_public();
        assert!(public("/assets/a.css"));
        assert!(public("/assets/private/logo.svg"));
        for closed in
            ["/", "/assets", "/assets-private/a", "/Assets/a.css", "/assets/private/a", "/a/assets/b"]
        {
            assert!(!public(closed), "{closed}");
        }
    }

    #[test]
    fn without_a_rule_everybody_signs_in() {
        let verdict = Verdict::of(&[], &path("/a"), None);
        assert!(!verdict.is_public());
        assert!(verdict.admits(&Visitor::default()));
    }

    #[test]
    fn the_object_behind_a_path_is_guarded_by_its_own_rule() {
        let rules = rules(&[("/docs", "everyone"), ("/docs/*", "finance"), ("/", "everyone")]);
        let verdict = Verdict::of(&rules, &path("/docs"), Some(&path("/docs/index.html")));
        assert!(!verdict.is_public());
        assert!(!verdict.admits(&Visitor::default()));
        assert!(Verdict::of(&rules, &path("/"), Some(&path("/index.html"))).is_public());
    }

    #[test]
    fn an_object_without_a_rule_is_not_opened_by_the_path_that_stands_for_it() {
        let rules = rules(&[("/public/*", "everyone"), ("/docs", "everyone"), ("/area/", "everyone")]);
        for (from, object, public) in [
            ("/public/deep/link", "/app.html", false),
            ("/docs", "/docs/index.html", false),
            ("/area/", "/app.html", false),
            ("/area/", "/area/index.html", true),
            ("/public/a", "/public/a/index.html", true),
        ] {
            assert_eq!(Verdict::of(&rules, &path(from), Some(&path(object))).is_public(), public, "{from}");
        }
    }

    #[test]
    fn a_star_stands_for_whole_parts_alone() {
        let rules = rules(&[("/pub*", "everyone")]);
        assert!(!Verdict::of(&rules, &path("/public"), None).is_public());
    }
}
