//! Rules for the gate's own pages, which have no effect.

use settings::{Paths, Rule};

use super::fault::Fault;

/// The folder of the gate's own pages, unless `paths` names others.
const OWN_FOLDER: &str = "/.sitegate/*";

/// Finds the rules for paths that the gate answers itself. Returns their positions and problems.
pub(super) fn rules_for_own_pages(rules: &[Rule], paths: &Paths) -> Vec<(usize, Fault)> {
    let mut found = Vec::new();
    for (position, rule) in rules.iter().enumerate() {
        if paths.contains(&rule.path) {
            let problem = format!("the gate answers {} itself, so the rule has no effect", rule.path);
            found.push((position, Fault::new(problem, "remove the rule")));
        } else if rule.path == OWN_FOLDER {
            let problem =
                "the gate answers its own pages in this folder, so the rule is about other objects only";
            found.push((position, Fault::new(problem, "remove the rule if there are no other objects")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use settings::{Allow, Paths, Rule};

    use super::rules_for_own_pages;

    fn found(paths: &Paths, rules: &[&str]) -> Vec<usize> {
        let rule = |path: &&str| Rule::new(*path, Allow::Everyone);
        let rules: Vec<Rule> = rules.iter().map(rule).collect();
        rules_for_own_pages(&rules, paths).into_iter().map(|(position, _)| position).collect()
    }

    #[test]
    fn rule_for_a_page_or_the_folder_of_the_gate_is_found() {
        let rules = ["/", "/.sitegate/callback", "/.sitegate/*", "/.sitegate", "/a/.sitegate/b"];
        assert_eq!(found(&Paths::default(), &rules), [1, 2]);
    }

    #[test]
    fn rule_for_a_configured_page_has_no_effect() {
        let paths = Paths {
            callback: "/auth/in".to_owned(),
            sign_out: "/auth/out".to_owned(),
            back_channel_logout: Some("/auth/ended".to_owned()),
            me: Some("/auth/who".to_owned()),
        };
        let rules =
            ["/auth/*", "/auth/in", "/auth/out", "/auth/out/done", "/auth/ended", "/auth/who", "/auth/other"];
        assert_eq!(found(&paths, &rules), [1, 2, 3, 4, 5]);
    }
}
