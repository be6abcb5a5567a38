//! Compares two templates.

use cloudformation::Json;
use cloudformation::diff::{Diff, template_bodies};

use super::changes::{Changes, Effect};
use super::{edge, policies, rules};

impl Changes {
    /// Compares an old template with a new one. Either may come from `get-template` or `aws cloudformation package`.
    ///
    /// Without an old template, pass [`Json::Null`]. All paths and resources are new then.
    pub fn between(old: &Json, new: &Json) -> Self {
        let (old, new) = template_bodies(old, new);
        let diff = Diff::between(&old, &new);
        // Another logical ID of a policy or of a resource in it gives and takes no access.
        let old = diff.with_new_ids(&old);
        let mut access = rules::changes(&old, &new);
        let effect = if rules::end_sessions(&old, &new) {
            Some(Effect::SessionsEnd)
        } else if !access.is_empty() && rules::has_gate(&old) {
            Some(Effect::RulesApply)
        } else {
            None
        };
        access.extend(edge::changes(&old, &new));
        access.extend(policies::changes(&old, &new));
        // The order within a kind is that of the rules and resources.
        access.sort_by_key(|change| change.kind);
        let has_gate = rules::has_gate(&old) || rules::has_gate(&new);
        Self { access, diff, has_gate, effect }
    }
}
