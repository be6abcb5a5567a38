//! Behaviors that the code adds, and what the gate does with the paths of another server.
//!
//! The gate decides about objects of a bucket. It appends the index document to a path, or shows the page of an application instead. Another
//! server would get the changed path.

use cloudformation::{DocumentPath, Finding};
use constructs::Behavior;

use super::fault::Fault;
use super::text;
use crate::site::config::Site;
use crate::site::rules::{OPEN_ORIGIN, RULE_MEANING, VALUE};
use crate::site::stack_values::StackValues;

/// Finds the problems of behaviors that the code adds.
pub(super) fn findings(site: &Site, values: &StackValues) -> Vec<Finding> {
    let mut found = Vec::new();
    for (position, (pattern, behavior)) in values.behaviors.iter().enumerate() {
        let earlier = values.behaviors[..position].iter().map(|(pattern, _)| pattern);
        let at = || DocumentPath::from_keys(&["behavior", pattern]);
        let faults =
            pattern_fault(site, pattern, earlier).into_iter().chain(rewritten(site, pattern, behavior));
        found.extend(faults.map(|fault| VALUE.at(at(), fault.problem).with_advice(fault.advice)));
        found.extend(finer_rules(site, pattern, behavior));
        found.extend(open_origin(at(), pattern, behavior));
    }
    found
}

fn pattern_fault<'a>(
    site: &'a Site,
    pattern: &'a String,
    mut earlier: impl Iterator<Item = &'a String>,
) -> Option<Fault> {
    // A server can take the place of the whole bucket.
    if pattern != "/*"
        && let Some(fault) = text::path_pattern(pattern)
    {
        return Some(fault);
    }
    let mut configured = site.distribution.behaviors.iter().map(|behavior| &behavior.path);
    if configured.any(|other| other == pattern) || site.paths.back_channel_logout.as_ref() == Some(pattern) {
        let problem = format!("{pattern} is also the path of a behavior in the configuration");
        return Some(Fault::new(problem, "keep one of them"));
    }
    if earlier.any(|other| other == pattern) {
        return Some(Fault::new(format!("{pattern} is a duplicate"), "keep one of them"));
    }
    None
}

/// Settings with which the gate changes the path of a request to another server.
fn rewritten(site: &Site, pattern: &str, behavior: &Behavior) -> Vec<Fault> {
    if behavior.origin().is_bucket() {
        return Vec::new();
    }
    let mut found = Vec::new();
    if site.content.clean_urls {
        let problem = "with content.clean_urls, the server gets a path without a file extension as that of an index document";
        found.push(Fault::new(problem, "remove content.clean_urls"));
    }
    let folders = site.content.single_page.iter().flat_map(settings::SinglePages::iter);
    for (folder, page) in folders.filter(|(folder, _)| overlaps(folder, pattern)) {
        let problem =
            format!("the server gets {page} for paths in {folder}, which is a folder of content.single_page");
        found.push(Fault::new(
            problem,
            "choose a folder that has no path in common with the behavior, such as /app/*",
        ));
    }
    if let Some(host) = site.hosts.first() {
        let problem =
            format!("at {}, the server gets paths with the folder {} before them", host.name, host.folder);
        found.push(Fault::new(problem, "use a separate site for the host"));
    }
    found
}

/// Warnings about rules for a part of another server's paths.
///
/// The gate refuses `..` as a segment, but not `..;`. A server that removes `;` and what follows from a segment reads `/api/public/..;/admin` as
/// `/api/admin`, while the gate uses the rule of `/api/public/*`.
fn finer_rules(site: &Site, pattern: &str, behavior: &Behavior) -> Vec<Finding> {
    if behavior.origin().is_bucket() {
        return Vec::new();
    }
    let start = literal_start(pattern);
    let is_finer = |path: &str| path != pattern && path.starts_with(start);
    let rules = site.rules.iter().enumerate().filter(|(_, rule)| is_finer(&rule.path));
    let finding = |position: usize, rule: &str| {
        let path = DocumentPath::from_keys(&["rules"]).index(position).key("path");
        let problem = format!(
            "{rule} is a part of {pattern}, which another server answers; the server may answer other paths in the same way, such as one with \
             a capital letter or a final slash"
        );
        RULE_MEANING.at(path, problem).with_advice(
            "let the server decide, too, and acknowledge this warning; the rule is not safe before a server that reads `;` in paths, such as \
             Tomcat or Spring, which may answer /public/..;/admin like /admin",
        )
    };
    rules.map(|(position, rule)| finding(position, &rule.path)).collect()
}

/// A warning about a server that anyone can call directly.
fn open_origin(at: DocumentPath, pattern: &str, behavior: &Behavior) -> Option<Finding> {
    if behavior.origin().identifies_cloudfront() {
        return None;
    }
    let problem = format!(
        "the server for {pattern} cannot distinguish CloudFront from other callers, so it also answers requests that have not passed the gate"
    );
    let advice = "add .header(…) with a secret or .access_control(…) to the origin, and let the server refuse other requests";
    Some(OPEN_ORIGIN.at(at, problem).with_advice(advice))
}

/// Whether a folder, such as `/app/*`, and a path pattern have a path in common. It is true if this is not certain.
fn overlaps(folder: &str, pattern: &str) -> bool {
    let (folder, start) = (literal_start(folder), literal_start(pattern));
    folder.starts_with(start) || start.starts_with(folder)
}

/// The part of a pattern before its first wildcard.
fn literal_start(pattern: &str) -> &str {
    pattern.split(['*', '?']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::overlaps;

    #[test]
    fn folder_and_pattern_have_a_path_in_common() {
        for (folder, pattern, expected) in [
            ("/app/*", "/api/*", false),
            ("/*", "/api/*", true),
            ("/api/v2/*", "/api/*", true),
            ("/api/*", "/api/v?/*", true),
            ("/app/*", "/*.json", true),
        ] {
            assert_eq!(overlaps(folder, pattern), expected, "{folder} {pattern}");
        }
    }
}
