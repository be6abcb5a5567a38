//! Checks of hosts that show a folder of the bucket.

use cloudformation::{DocumentPath, Segment};
use settings::{HostFolder, is_host};

use super::fault::Fault;
use super::text;
use crate::site::config::{Host, ParameterSetting, Site};
use crate::site::hosts::prefix;

/// Finds the problems of hosts. Returns their places and the problems.
pub(super) fn faults(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let mut found = Vec::new();
    for (position, host) in site.hosts.iter().enumerate() {
        let at = |key: &str| place(position).key(key);
        found.extend(name(site, position, host).map(|fault| (at("name"), fault)));
        found.extend(folder(site, position, host).map(|fault| (at("folder"), fault)));
        found.extend(expire_days(site, host).map(|fault| (at("expire_days"), fault)));
    }
    found
}

/// The place of a host in `site.yaml`.
pub(super) fn place(position: usize) -> DocumentPath {
    DocumentPath::from_keys(&["hosts"]).index(position)
}

/// The place in a host of a finding about the site as the host shows it. A finding that is not about one rule is about all of them.
pub(super) fn moved(path: &DocumentPath, position: usize) -> DocumentPath {
    let rules = place(position).key("rules");
    match path.segments() {
        [Segment::Key(first), rest @ ..] if first == "rules" => rules.join(rest),
        _ => rules,
    }
}

/// Finds rules of the site about folders of hosts, which the site does not show. Returns their positions and problems.
pub(super) fn rules_for_folders(site: &Site) -> Vec<(usize, Fault)> {
    let fault = |(position, rule): (usize, &crate::site::config::Rule)| {
        let path = rule.path.strip_suffix("/*").unwrap_or(&rule.path);
        let host = site.hosts.iter().find(|host| as_settings(host).contains(path))?;
        let problem =
            format!("only {} shows {}, so the rule is not about its objects", host.name, host.folder);
        let advice = "write it in the rules of the host, with the path at the host";
        Some((position, Fault::new(problem, advice)))
    };
    site.rules.iter().enumerate().filter_map(fault).collect()
}

/// Finds the problem of the host of an access test.
pub(super) fn test_host(site: &Site, host: &str) -> Option<Fault> {
    if site.distribution.aliases.iter().any(|alias| is_host(alias, host)) {
        return None;
    }
    let problem = format!("{host} is not a host of the site, so the gate answers 421");
    Some(Fault::new(problem, "write a name of distribution.aliases, with a label in place of a star"))
}

fn name(site: &Site, position: usize, host: &Host) -> Option<Fault> {
    let name = &host.name;
    if let Some(fault) = text::alias(name) {
        return Some(fault);
    }
    if site.hosts[..position].iter().any(|other| other.name == *name) {
        return Some(Fault::new(format!("{name} already has a folder"), "keep one of them"));
    }
    if site.is_parameter(ParameterSetting::DomainName) {
        let advice = "remove domain_name from parameters";
        return Some(Fault::new("a host with a folder needs a fixed alias", advice));
    }
    if !site.distribution.aliases.contains(name) {
        let problem = format!("{name} is not an alias of the distribution");
        return Some(Fault::new(problem, "add it to distribution.aliases"));
    }
    None
}

fn folder(site: &Site, position: usize, host: &Host) -> Option<Fault> {
    let Host { name, folder, .. } = host;
    let root = folder.strip_suffix("/*").unwrap_or(folder);
    let is_name = |part: &str| {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        !matches!(part, "" | "." | "..") && part.bytes().all(is_allowed)
    };
    if !root.strip_prefix('/').is_some_and(|names| names.split('/').all(is_name)) {
        let advice =
            "write names of ASCII letters, digits and - . _ ~, each with / before it, such as /docs-site";
        return Some(Fault::new(format!("{folder:?} is not a folder of the bucket"), advice));
    }
    if name.starts_with("*.") && root == folder {
        let problem = format!("all hosts of {name} would show the same folder");
        return Some(Fault::new(problem, format!("write {folder}/*, so that each has a folder")));
    }
    if !name.starts_with("*.") && root != folder {
        let problem = format!("{name} has no star, so the star of {folder} stands for nothing");
        return Some(Fault::new(problem, format!("write {root}")));
    }
    let overlaps = |other: &&Host| {
        let (other, this) = (as_settings(other), as_settings(host));
        other.contains(this.root()) || this.contains(other.root())
    };
    let other = site.hosts[..position].iter().find(overlaps)?;
    let problem = format!("{folder} and {} of {} contain the same objects", other.folder, other.name);
    Some(Fault::new(problem, "use folders that are not in each other"))
}

fn expire_days(site: &Site, host: &Host) -> Option<Fault> {
    host.expire_days?;
    if !site.bucket.existing && site.distribution.existing.is_none() {
        return None;
    }
    let advice = format!(
        "remove it, and add a lifecycle rule to the bucket that expires objects with the prefix {}",
        prefix(host)
    );
    Some(Fault::new("the stack does not change a bucket that exists", advice))
}

fn as_settings(host: &Host) -> HostFolder {
    HostFolder { host: host.name.clone(), folder: host.folder.clone(), rules: None }
}
