//! The access that visitors gain or lose because rules change.

use access::{Access, Audience, SignInDemand, guarded_object};
use cloudformation::Json;
use settings::{HostFolder, Members};

use super::access_change::{AccessChange, Kind};
use super::gate::{Gate, gates};
use crate::site::unicode_forms::composed;

/// The subject for all paths without a rule.
const EVERYTHING_ELSE: &str = "everything else";
/// The subject for the provider.
const SIGN_IN: &str = "sign-in";
const ALL_PATHS: &str = "/*";

/// The changes of all gates in two templates.
pub(super) fn changes(old: &Json, new: &Json) -> Vec<AccessChange> {
    let old: Vec<_> = gates(old).collect();
    let new: Vec<_> = gates(new).collect();
    let added = new.iter().map(|gate| gate.id).filter(|id| !old.iter().any(|gate| gate.id == *id));
    let ids: Vec<&str> = old.iter().map(|gate| gate.id).chain(added).collect();
    let mut changes = Vec::new();
    for id in &ids {
        let before = old.iter().find(|gate| gate.id == *id);
        let after = new.iter().find(|gate| gate.id == *id);
        let is_unreadable = before.into_iter().chain(after).any(|found| found.gate.is_none());
        let found = if is_unreadable {
            vec![unreadable(id)]
        } else {
            let [before, after] = [before, after].map(|found| found.and_then(|found| found.gate.as_ref()));
            gate_changes(before, after)
        };
        // The ID of the settings distinguishes the paths of several sites in one stack.
        let prefix = if ids.len() > 1 { format!("{id} ") } else { String::new() };
        changes.extend(
            found
                .into_iter()
                .map(|change| AccessChange { subject: format!("{prefix}{}", change.subject), ..change }),
        );
    }
    changes
}

/// Whether the sessions of any gate end, because a session belongs to a provider and a client.
pub(super) fn end_sessions(old: &Json, new: &Json) -> bool {
    gates(old).any(|before| {
        let after = gates(new).find(|after| after.id == before.id);
        let provider = |gate: Option<Gate>| gate.map(|gate| gate.provider);
        after.is_some_and(|after| provider(after.gate) != provider(before.gate))
    })
}

/// Whether a template contains the settings of a gate.
pub(super) fn has_gate(template: &Json) -> bool {
    gates(template).next().is_some()
}

fn unreadable(id: &str) -> AccessChange {
    AccessChange {
        kind: Kind::Changes,
        subject: id.to_owned(),
        detail: "this version cannot read the settings; compare the rules below".to_owned(),
        before: String::new(),
        after: String::new(),
    }
}

fn gate_changes(before: Option<&Gate>, after: Option<&Gate>) -> Vec<AccessChange> {
    let mut changes = Vec::new();
    if let (Some(before), Some(after)) = (before, after) {
        changes.extend(provider_change(before, after));
    }
    changes.extend(rule_changes(before, after));
    for host in hosts(before, after) {
        let [old, new] = [before, after].map(|gate| gate.and_then(|gate| gate.at_host(host)));
        if let (Some((_, old)), Some((_, new))) = (&old, &new) {
            changes.extend(folder_change(old, new));
            if old.rules.is_none() && new.rules.is_none() {
                // The changes of the site's rules are those of the host.
                continue;
            }
        }
        let [old, new] = [old, new].map(|found| found.map(|(gate, _)| gate));
        let found = rule_changes(old.as_ref(), new.as_ref());
        changes.extend(
            found
                .into_iter()
                .map(|change| AccessChange { subject: at_host(host, &change.subject), ..change }),
        );
    }
    changes
}

/// The hosts that show a folder.
fn hosts<'a>(before: Option<&'a Gate>, after: Option<&'a Gate>) -> Vec<&'a str> {
    let mut hosts: Vec<&str> = Vec::new();
    for entry in [after, before].into_iter().flatten().flat_map(|gate| &gate.folders) {
        if !hosts.contains(&entry.host.as_str()) {
            hosts.push(&entry.host);
        }
    }
    hosts
}

/// The subject at a host.
fn at_host(host: &str, subject: &str) -> String {
    if subject.starts_with('/') { format!("{host}{subject}") } else { format!("{host} {subject}") }
}

fn folder_change(before: &HostFolder, after: &HostFolder) -> Option<AccessChange> {
    if before.folder == after.folder {
        return None;
    }
    let detail = format!("shows {}, was {}", after.folder, before.folder);
    let (subject, before, after) = (after.host.clone(), before.folder.clone(), after.folder.clone());
    Some(AccessChange { kind: Kind::Changes, subject, detail, before, after })
}

/// The changes of paths at one host.
fn rule_changes(before: Option<&Gate>, after: Option<&Gate>) -> Vec<AccessChange> {
    let mut changes = Vec::new();
    for path in paths(before, after) {
        let audience = |gate: Option<&Gate>| gate.map_or_else(Audience::no_one, |gate| gate.audience(&path));
        let has_rule =
            [before, after].into_iter().flatten().any(|gate| gate.rules.iter().any(|rule| rule.path == path));
        let subject = if path == ALL_PATHS && !has_rule { EVERYTHING_ELSE } else { &path };
        let mut found = path_changes(subject, &audience(before), &audience(after), before.is_none());
        if let (Some(before), Some(after)) = (before, after) {
            found.extend(sign_in_change(subject, &before.sign_in(&path), &after.sign_in(&path)));
        }
        let new = found.into_iter().filter(|change| !changes.iter().any(|listed| is_same(listed, change)));
        let new: Vec<AccessChange> = new.collect();
        changes.extend(new);
    }
    changes
}

/// Whether a change is listed for another Unicode form of its path, in which the stack writes the same rule.
fn is_same(listed: &AccessChange, change: &AccessChange) -> bool {
    composed(&listed.subject) == composed(&change.subject)
        && (listed.kind, &listed.detail, &listed.before, &listed.after)
            == (change.kind, &change.detail, &change.before, &change.after)
}

fn provider_change(before: &Gate, after: &Gate) -> Option<AccessChange> {
    if before.provider == after.provider {
        return None;
    }
    let describe = |gate: &Gate| format!("{} (client {})", gate.provider.issuer, gate.provider.client_id);
    let (before, after) = (describe(before), describe(after));
    let detail = format!("{after}, was {before}");
    Some(AccessChange { kind: Kind::Changes, subject: SIGN_IN.to_owned(), detail, before, after })
}

/// Every path for which the audience can differ: those of all rules, the pages of single-page applications, the folders of hosts, and all
/// other paths.
fn paths(before: Option<&Gate>, after: Option<&Gate>) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    for gate in [after, before].into_iter().flatten() {
        let rules = gate.rules.iter().map(|rule| rule.path.clone());
        let pages = gate.content.single_page.pages().into_iter().map(str::to_owned);
        let folders = gate.folders.iter().map(|entry| format!("{}/*", entry.root()));
        for path in rules.chain(pages).chain(folders) {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    if !paths.iter().any(|path| path == ALL_PATHS) {
        paths.push(ALL_PATHS.to_owned());
    }
    paths
}

/// The change of how users must have signed in to see a path.
fn sign_in_change(path: &str, before: &SignInDemand, after: &SignInDemand) -> Option<AccessChange> {
    if before == after {
        return None;
    }
    let describe =
        |demand: &SignInDemand| if demand.is_empty() { "any sign-in".to_owned() } else { demand.to_string() };
    let (before, after) = (describe(before), describe(after));
    let detail = format!("{after}, was {before}");
    Some(AccessChange { kind: Kind::Changes, subject: path.to_owned(), detail, before, after })
}

impl Gate {
    fn sign_in(&self, path: &str) -> SignInDemand {
        Access::new(&self.rules, &self.content, &guarded_object(&self.content, path)).sign_in_demand()
    }

    fn audience(&self, path: &str) -> Audience {
        let object = guarded_object(&self.content, path);
        if self.folders.iter().any(|entry| entry.contains(&object)) {
            return Audience::no_one();
        }
        Access::new(&self.rules, &self.content, &object).audience()
    }
}

/// The changes of one path: none, one, or what some users gain and others lose.
fn path_changes(path: &str, before: &Audience, after: &Audience, is_new: bool) -> Vec<AccessChange> {
    let change = |kind, detail: String| AccessChange {
        kind,
        subject: path.to_owned(),
        detail,
        before: before.to_string(),
        after: after.to_string(),
    };
    if before.includes(after) && after.includes(before) {
        return Vec::new();
    }
    let was = if is_new { String::new() } else { format!(" (was {before})") };
    match (before, after) {
        (_, Audience::Everyone) => {
            vec![change(Kind::Opens, format!("everyone, without signing in{was}"))]
        }
        (Audience::Everyone, _) => vec![change(Kind::Closes, format!("everyone (now only {after})"))],
        (Audience::Only(old), Audience::Only(new)) => match (old.as_slice(), new.as_slice()) {
            ([old], [new]) => {
                let (gained, lost) = (without(new, old), without(old, new));
                let kept = without(old, &lost);
                let gains = (!is_empty(&gained))
                    .then(|| change(Kind::Gains, format!("{}{}", text(&gained), keepers(&kept, &gained))));
                let loses = (!is_empty(&lost)).then(|| change(Kind::Loses, text(&lost)));
                gains.into_iter().chain(loses).collect()
            }
            _ if after.includes(before) => vec![change(Kind::Gains, format!("{after}{was}"))],
            _ if before.includes(after) => vec![change(Kind::Loses, format!("{before} (now {after})"))],
            _ => vec![change(Kind::Changes, format!("{after}{was}"))],
        },
        (_, Audience::SignedIn) => vec![change(Kind::Gains, format!("{after}{was}"))],
        // Machines are not users.
        (Audience::SignedIn, _) if !before.includes(after) => {
            vec![change(Kind::Changes, format!("{after}{was}"))]
        }
        (Audience::SignedIn, _) => vec![change(Kind::Loses, format!("{before} (now only {after})"))],
    }
}

fn only(members: Members) -> Audience {
    Audience::Only(vec![members])
}

fn text(members: &Members) -> String {
    only(members.clone()).to_string()
}

fn is_empty(members: &Members) -> bool {
    only(members.clone()).is_no_one()
}

/// The users and machines of a list who are not in another list.
fn without(list: &Members, other: &Members) -> Members {
    let users = |list: &Members| Members { workload: None, site_tokens: false, ..list.clone() };
    let mut rest = users_without(&users(list), &users(other));
    let machines = Members { workload: list.workload.clone(), ..Members::default() };
    if !only(other.clone()).includes(&only(machines.clone())) {
        rest.workload = machines.workload;
    }
    rest.site_tokens = list.site_tokens && !other.site_tokens;
    rest
}

fn users_without(list: &Members, other: &Members) -> Members {
    let audience = only(other.clone());
    let is_lost =
        |names: Members| !audience.includes(&only(Members { claims: list.claims.clone(), ..names }));
    if list.has_only_claims() || list.claims != other.claims {
        return if is_lost(list.clone()) { list.clone() } else { Members::default() };
    }
    let keep = |names: &[String], single: fn(Vec<String>) -> Members| -> Vec<String> {
        names.iter().filter(|name| is_lost(single(vec![(*name).clone()]))).cloned().collect()
    };
    let names = Members {
        groups: keep(&list.groups, |groups| Members { groups, ..Members::default() }),
        emails: keep(&list.emails, |emails| Members { emails, ..Members::default() }),
        domains: keep(&list.domains, |domains| Members { domains, ..Members::default() }),
        ..Members::default()
    };
    if is_empty(&names) { names } else { Members { claims: list.claims.clone(), ..names } }
}

/// The remark about the users who had access and keep it. The names of groups need no explanation next to other groups.
fn keepers(kept: &Members, gained: &Members) -> String {
    if is_empty(kept) {
        return String::new();
    }
    let has_only_groups = |members: &Members| {
        members.emails.is_empty()
            && members.domains.is_empty()
            && members.workload.is_none()
            && !members.site_tokens
            && !members.has_only_claims()
    };
    let names =
        if has_only_groups(kept) && has_only_groups(gained) { kept.groups.join(", ") } else { text(kept) };
    // The words "site tokens" are a plural.
    let machines = usize::from(kept.workload.is_some()) + 2 * usize::from(kept.site_tokens);
    let count = kept.groups.len() + kept.emails.len() + kept.domains.len() + machines;
    format!(" ({names} {} it)", if count == 1 { "keeps" } else { "keep" })
}
