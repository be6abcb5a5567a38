//! Changes as a JSON document.

use cloudformation::{Json, diff};
use serde_json::json;

use super::compare::{Changes, Kind, StackChange};

impl Changes {
    /// The changes as a JSON document.
    pub(crate) fn json(&self) -> Json {
        json!({"version": 1, "stacks": self.0.iter().map(stack_json).collect::<Vec<_>>()})
    }
}

fn stack_json(StackChange { stack, kind, diff }: &StackChange) -> Json {
    let sections = diff::json(diff);
    json!({
        "name": stack.name,
        "region": stack.region,
        "change": match kind {
            Kind::Added => "added",
            Kind::Changed => "changed",
            Kind::Removed => "removed",
        },
        "resources": sections.resources,
        "others": sections.others,
    })
}
