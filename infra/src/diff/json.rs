//! Changes as a JSON document.

use cloudformation::Json;
use cloudformation::diff;
use serde_json::json;

use super::access_change::AccessChange;
use super::changes::{Changes, Effect};

impl Changes {
    /// The changes as a JSON document.
    pub fn json(&self) -> Json {
        let sections = diff::json(&self.diff);
        json!({
            "version": 1,
            "access": self.access.iter().map(access).collect::<Vec<_>>(),
            "resources": sections.resources,
            "others": sections.others,
            "ends_sessions": self.effect == Some(Effect::SessionsEnd),
        })
    }
}

fn access(change: &AccessChange) -> Json {
    json!({
        "path": change.subject,
        "change": change.kind.as_str(),
        "detail": change.detail,
        "before": change.before,
        "after": change.after,
    })
}
