//! Requirements of single services that no schema can express, a file for each.

mod backup_lifecycle;
mod domain_names;
mod log_subscriptions;
mod origins;
mod permission_sources;
mod pipeline_artifacts;
mod pipeline_templates;
mod port_mappings;
mod private_dns;
mod resources;
mod tags;
#[cfg(test)]
mod tests;
mod vpc_networks;

use super::known_types::KnownTypes;
use crate::document::Json;
use crate::finding::Report;

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    tags::check(document, types, report);
    for check in CHECKS {
        check(document, report);
    }
}

static CHECKS: &[fn(&Json, &mut Report)] = &[
    backup_lifecycle::check,
    domain_names::check,
    log_subscriptions::check,
    origins::check,
    permission_sources::check,
    pipeline_artifacts::check,
    pipeline_templates::check,
    port_mappings::check,
    private_dns::check,
    vpc_networks::check,
];
