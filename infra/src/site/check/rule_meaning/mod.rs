//! Rules that cannot have their literal meaning.
//!
//! The gate decides about the object that it serves, and not about one of the object's paths. The first rule about an object
//! is the rule for its exact path, the rule for the folder whose index document it is, or the longest `/*` rule around it. An
//! exact rule for another path of the object has to admit the visitor in addition.

use access::{Access, Audience, single_page};
use settings::{Allow, Content, Rule, SinglePages};

use super::fault::Fault;
use super::text::rule_path;

/// Finds the rules whose effect differs from what their paths suggest. Returns their positions and problems.
pub(super) fn misleading_rules(rules: &[Rule], content: &Content) -> Vec<(usize, Fault)> {
    let site = Rules { rules, content };
    let is_sound =
        |position: usize, rule: &Rule| rule_path(&rule.path).is_none() && !site.is_repeated(position);
    let sound = rules.iter().enumerate().filter(|(position, rule)| is_sound(*position, rule));
    sound.filter_map(|(position, rule)| Some((position, site.fault(position, rule)?))).collect()
}

struct Rules<'a> {
    rules: &'a [Rule],
    content: &'a Content,
}

/// The position of a rule that decides about an object. `None` is the default for objects without a rule.
type Decider = Option<usize>;

impl Rules<'_> {
    fn fault(&self, position: usize, rule: &Rule) -> Option<Fault> {
        if rule.path.ends_with('*') {
            return self.folder_with_application(rule);
        }
        let object = self.object(&rule.path);
        match single_page(self.content, &rule.path) {
            Some((folder, page)) if object != rule.path => {
                self.spelling_of_single_page(position, rule, folder, page)
            }
            _ => self.exact_rule(position, rule, &object),
        }
    }

    /// Finds a rule for a folder that does not apply to the pages of single-page applications.
    fn folder_with_application(&self, rule: &Rule) -> Option<Fault> {
        let folder = rule.path.strip_suffix('*').filter(|folder| *folder != "/")?;
        let around = single_page(self.content, folder).filter(|(_, page)| !self.guards(rule, page));
        let is_outside = |(application, page): &(&str, &str)| {
            application.starts_with(folder) && !page.starts_with(folder) && !self.guards(rule, page)
        };
        let (problem, page) = match (around, self.content.single_page.iter().find(is_outside)) {
            (Some((_, page)), _) => (
                format!(
                    "{} guards only files with an extension, because every other path is answered with {page}",
                    rule.path
                ),
                page,
            ),
            (None, Some((application, page))) => {
                let problem = format!(
                    "{} does not guard the paths without a file extension in {application}, because they are answered \
                     with {page}",
                    rule.path
                );
                (problem, page)
            }
            (None, None) => return None,
        };
        Some(Fault::new(problem, format!("guard the files that the page loads, or write a rule for {page}")))
    }

    /// Whether every visitor who can see a page is a visitor that the rule admits.
    fn guards(&self, rule: &Rule, page: &str) -> bool {
        self.deciders(page).into_iter().any(|decider| admits_no_more(self.allow(decider), &rule.allow))
    }

    /// Finds an exact rule for one path of a single-page application. Such a rule applies to all of the application's paths.
    fn spelling_of_single_page(
        &self,
        position: usize,
        rule: &Rule,
        folder: &str,
        page: &str,
    ) -> Option<Fault> {
        let others = self.others(position, page);
        let refusing = self.refusing(rule, &others);
        let has_effect = !others.iter().any(|other| admits_no_more(self.allow(*other), &rule.allow));
        let problem = match refusing {
            _ if has_effect => format!(
                "every path without a file extension{} is answered with {page}, so the rule for {} decides about the \
                 whole application",
                in_folder(folder),
                rule.path
            ),
            Some(decider) => format!(
                "the rule for {} has no effect, because the path is answered with {page} and {} decides about it",
                rule.path,
                self.name(decider)
            ),
            None => return None,
        };
        Some(Fault::new(problem, format!("write the rule for {page}")))
    }

    /// Finds an exact rule that admits visitors although another rule for the same object refuses them.
    fn exact_rule(&self, position: usize, rule: &Rule, object: &str) -> Option<Fault> {
        let others = self.others(position, object);
        let decider = self.refusing(rule, &others)?;
        if let Some(other) = decider.filter(|other| !self.rules[*other].path.ends_with('*')) {
            let is_mutual = !admits_no_more(self.allow(decider), &rule.allow);
            if is_mutual && other > position {
                return None;
            }
            let problem = format!(
                "{} and {} (rule {}) are the same object, and both rules have to admit a visitor",
                rule.path,
                self.rules[other].path,
                other + 1
            );
            return Some(Fault::new(problem, "keep one of them, or give both the same allow"));
        }
        let problem = format!(
            "the rule for {} does not open {object}: it can only restrict it, and {} decides about it",
            rule.path,
            self.name(decider)
        );
        Some(Fault::new(problem, format!("write {}/ or {object}", rule.path)))
    }

    /// The object that answers a path.
    fn object(&self, path: &str) -> String {
        access::object(self.content, path).unwrap_or_else(|| path.to_owned())
    }

    /// The rules that decide about an object, in the gate's order. A repeated rule has a separate finding and counts once here.
    fn deciders(&self, object: &str) -> Vec<Decider> {
        let mut deciders: Vec<Decider> = Vec::new();
        for rule in Access::new(self.rules, self.content, object).deciders() {
            let decider = rule.and_then(|rule| self.rules.iter().position(|listed| listed.path == rule.path));
            if !deciders.contains(&decider) {
                deciders.push(decider);
            }
        }
        deciders
    }

    /// Whether an earlier rule has the same path. This has a separate finding.
    fn is_repeated(&self, position: usize) -> bool {
        self.rules[..position].iter().any(|earlier| earlier.path == self.rules[position].path)
    }

    fn others(&self, position: usize, object: &str) -> Vec<Decider> {
        self.deciders(object).into_iter().filter(|decider| *decider != Some(position)).collect()
    }

    /// The first of the others that refuses a visitor although the rule admits this visitor.
    fn refusing(&self, rule: &Rule, others: &[Decider]) -> Option<Decider> {
        others.iter().copied().find(|other| !admits_no_more(&rule.allow, self.allow(*other)))
    }

    fn allow(&self, decider: Decider) -> &Allow {
        decider.map_or(&Allow::SignedIn, |position| &self.rules[position].allow)
    }

    fn name(&self, decider: Decider) -> String {
        match decider {
            Some(position) => format!("rule {} for {}", position + 1, self.rules[position].path),
            None => "the default (signed-in)".to_owned(),
        }
    }
}

/// The words for the folder of an application, unless it is the whole site.
fn in_folder(folder: &str) -> String {
    if folder == SinglePages::SITE { String::new() } else { format!(" in {folder}") }
}

/// Whether the second value admits every visitor that the first one admits.
fn admits_no_more(first: &Allow, second: &Allow) -> bool {
    Audience::from(second).includes(&Audience::from(first))
}

#[cfg(test)]
mod tests;
