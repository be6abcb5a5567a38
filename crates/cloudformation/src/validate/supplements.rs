//! Requirements of resource types that AWS has only in prose.

use std::sync::OnceLock;

use crate::schema::Schema;

/// A schema with a property for each resource type.
const SUPPLEMENTS: &str = include_str!("../../supplements/properties.json");

/// The whole schema of requirements, which has the definitions, and the part about one type.
pub(super) fn supplement(kind: &str) -> Option<(&'static Schema, &'static Schema)> {
    static ALL: OnceLock<Option<Schema>> = OnceLock::new();
    let all = ALL.get_or_init(|| Schema::read(SUPPLEMENTS).ok()).as_ref()?;
    Some((all, all.property(kind)?))
}
