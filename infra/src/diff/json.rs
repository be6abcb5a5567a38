//! Changes as a JSON document.

use cloudformation::Json;
use cloudformation::diff::{Action, Change, Entry, Fate};
use serde_json::json;

use super::access_change::AccessChange;
use super::changes::{Changes, Effect};

impl Changes {
    /// The changes as a JSON document.
    pub fn json(&self) -> Json {
        let (resources, others): (Vec<&Entry>, Vec<&Entry>) =
            self.diff.entries.iter().partition(|entry| entry.section == "Resources");
        json!({
            "version": 1,
            "access": self.access.iter().map(access).collect::<Vec<_>>(),
            "resources": resources.into_iter().map(entry).collect::<Vec<_>>(),
            "others": others.into_iter().map(entry).collect::<Vec<_>>(),
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

fn entry(entry: &Entry) -> Json {
    let changes: Vec<Json> = match &entry.change {
        Change::Added | Change::Removed => Vec::new(),
        Change::Modified(changes) => {
            let change = |change: &cloudformation::diff::PropertyChange| json!({"path": change.path, "before": change.before, "after": change.after});
            changes.iter().map(change).collect()
        }
    };
    json!({
        "section": entry.section,
        "id": entry.id,
        "type": entry.kind,
        "action": action(entry.action()),
        "loses_data": matches!(entry.fate, Some(Fate::Lost(_))),
        "changes": changes,
    })
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Added => "added",
        Action::Updated => "updated",
        Action::MayBeReplaced => "may-be-replaced",
        Action::Replaced => "replaced",
        Action::Removed => "removed",
    }
}
