//! The access that visitors gain or lose because a distribution or a bucket changes.

use std::collections::{BTreeMap, BTreeSet};

use cloudformation::Json;
use cloudformation::diff::flow;

use super::access_change::{AccessChange, Kind};

/// The changes of all distributions and buckets that both templates have.
pub(super) fn changes(old: &Json, new: &Json) -> Vec<AccessChange> {
    let mut changes = Vec::new();
    let resources = new.get("Resources").and_then(Json::as_object);
    for (id, after) in resources.into_iter().flatten() {
        let Some(before) = old.get("Resources").and_then(|all| all.get(id)) else { continue };
        match after.get("Type").and_then(Json::as_str) {
            Some("AWS::CloudFront::Distribution") => {
                gate_changes(id, before, after, &mut changes);
                origin_changes(id, before, after, &mut changes);
            }
            Some("AWS::S3::Bucket") => public_access_changes(id, before, after, &mut changes),
            _ => {}
        }
    }
    changes
}

/// The path pattern of a distribution's default behavior.
const DEFAULT: &str = "*";

/// Reports behaviors that lose or gain their function at viewer requests, which is the gate of a private site.
fn gate_changes(id: &str, before: &Json, after: &Json, changes: &mut Vec<AccessChange>) {
    let (old, new) = (guards(before), guards(after));
    let guard = |guards: &BTreeMap<String, bool>, pattern: &str| {
        guards.get(pattern).or_else(|| guards.get(DEFAULT)).copied().unwrap_or(false)
    };
    let patterns: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for pattern in patterns {
        let (was_guarded, is_guarded) = (guard(&old, pattern), guard(&new, pattern));
        if was_guarded == is_guarded {
            continue;
        }
        let subject = if pattern == DEFAULT { id.to_owned() } else { format!("{id} {pattern}") };
        let (guarded, open) = ("behind the gate".to_owned(), "without the gate".to_owned());
        changes.push(if is_guarded {
            let detail = "visitors meet the gate (was without the gate)".to_owned();
            AccessChange { kind: Kind::Closes, subject, detail, before: open, after: guarded }
        } else {
            let detail = "everyone: requests do not meet the gate (was behind the gate)".to_owned();
            AccessChange { kind: Kind::Opens, subject, detail, before: guarded, after: open }
        });
    }
}

/// Whether each behavior has a function at viewer requests, by path pattern.
fn guards(distribution: &Json) -> BTreeMap<String, bool> {
    let Some(config) = config(distribution) else { return BTreeMap::new() };
    let others = config.get("CacheBehaviors").and_then(Json::as_array);
    let others = others
        .into_iter()
        .flatten()
        .filter_map(|behavior| Some((behavior.get("PathPattern").map(flow)?, is_guarded(behavior))));
    let default = config.get("DefaultCacheBehavior");
    default.into_iter().map(|behavior| (DEFAULT.to_owned(), is_guarded(behavior))).chain(others).collect()
}

fn is_guarded(behavior: &Json) -> bool {
    let functions = behavior.get("LambdaFunctionAssociations").and_then(Json::as_array);
    functions
        .into_iter()
        .flatten()
        .any(|function| function.get("EventType").is_some_and(|event| event == "viewer-request"))
}

/// Reports origins that are added, removed or moved, because visitors see other content then.
fn origin_changes(id: &str, before: &Json, after: &Json, changes: &mut Vec<AccessChange>) {
    let (old, new) = (origins(before), origins(after));
    let mut report = |kind, detail: String, before: Option<&String>, after: Option<&String>| {
        let [before, after] = [before, after].map(|side| side.cloned().unwrap_or_default());
        changes.push(AccessChange { kind, subject: id.to_owned(), detail, before, after });
    };
    for (name, after) in &new {
        match old.get(name) {
            None => report(Kind::Gains, format!("origin {name} at {after}"), None, Some(after)),
            Some(before) if before != after => {
                let detail = format!("origin {name} at {after}, was {before}");
                report(Kind::Changes, detail, Some(before), Some(after));
            }
            Some(_) => {}
        }
    }
    for (name, before) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
        report(Kind::Loses, format!("origin {name} at {before}"), Some(before), None);
    }
}

/// The host and folder of each origin, by ID.
fn origins(distribution: &Json) -> BTreeMap<String, String> {
    let origins = config(distribution).and_then(|config| config.get("Origins")).and_then(Json::as_array);
    let place = |origin: &Json| {
        let folder = origin.get("OriginPath").map(flow).unwrap_or_default();
        Some((flow(origin.get("Id")?), format!("{}{folder}", flow(origin.get("DomainName")?))))
    };
    origins.into_iter().flatten().filter_map(place).collect()
}

fn config(distribution: &Json) -> Option<&Json> {
    distribution.get("Properties")?.get("DistributionConfig")
}

/// Reports each part of S3's block of public access that is switched on or off.
fn public_access_changes(id: &str, before: &Json, after: &Json, changes: &mut Vec<AccessChange>) {
    let is_on = |bucket: &Json, part: &str| {
        let block = bucket.get("Properties").and_then(|all| all.get("PublicAccessBlockConfiguration"));
        block.and_then(|block| block.get(part)).is_some_and(|value| value == true)
    };
    for part in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] {
        let (kind, state, was) = match (is_on(before, part), is_on(after, part)) {
            (true, false) => (Kind::Opens, "off", "on"),
            (false, true) => (Kind::Closes, "on", "off"),
            _ => continue,
        };
        changes.push(AccessChange {
            kind,
            subject: id.to_owned(),
            detail: format!("{part} is {state} (was {was})"),
            before: format!("{part} {was}"),
            after: format!("{part} {state}"),
        });
    }
}
