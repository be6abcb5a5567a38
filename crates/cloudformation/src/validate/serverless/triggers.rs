//! Triggers of user pools, of which a pool has each once.

use std::collections::BTreeSet;

use super::owned_events::owned_events;
use super::types::FUNCTION;
use crate::document::Json;
use crate::finding::Report;
use crate::functions::function_call;
use crate::schema::rules::duplicate;
use crate::validate::context::{entries, kind};
use crate::validate::transforms::{has_macro, is_extended};

pub(super) fn check(document: &Json, report: &mut Report) {
    if has_macro(document) || is_extended(document) {
        return;
    }
    let pools =
        entries(document, "Resources").filter(|(_, pool)| kind(pool) == Some("AWS::Cognito::UserPool"));
    let mut seen: BTreeSet<_> = pools
        .flat_map(|(id, pool)| {
            let properties = pool.get("Properties").unwrap_or(&Json::Null);
            entries(properties, "LambdaConfig").map(move |(trigger, _)| (id.as_str(), trigger.as_str()))
        })
        .collect();
    for event in
        owned_events(document).filter(|event| event.owner_type == FUNCTION && event.kind() == Some("Cognito"))
    {
        let settings = event.properties();
        let Some(("Ref", Json::String(pool))) = settings.get("UserPool").and_then(function_call) else {
            continue;
        };
        let trigger = settings.get("Trigger").unwrap_or(&Json::Null);
        let triggers = trigger.as_array().map_or(std::slice::from_ref(trigger), Vec::as_slice);
        for trigger in triggers.iter().filter_map(Json::as_str) {
            if !seen.insert((pool, trigger)) {
                let problem = format!("{pool} already has the trigger {trigger}");
                report.add(duplicate::RULE.at(event.path().key("Trigger"), problem));
            }
        }
    }
}
