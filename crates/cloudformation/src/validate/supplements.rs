//! Requirements of resource types that AWS has only in prose: those of the facts, and those that are written here.

use std::sync::OnceLock;

use crate::schema::Schema;

/// A schema with a property for each resource type.
const SUPPLEMENTS: &str = include_str!("../../supplements/properties.json");

/// The whole schemas of requirements, which have the definitions, each with its part about one type.
pub(super) fn supplements(kind: &str) -> impl Iterator<Item = (&'static Schema, &'static Schema)> {
    static ALL: OnceLock<Vec<Schema>> = OnceLock::new();
    let texts = [SUPPLEMENTS, cloudformation_facts::requirements()];
    let all = ALL.get_or_init(|| texts.into_iter().filter_map(|text| Schema::read(text).ok()).collect());
    all.iter().filter_map(move |schema| Some((schema, schema.property(kind)?)))
}

#[cfg(test)]
mod tests {
    use super::supplements;

    #[test]
    fn type_has_written_and_generated_requirements() {
        assert_eq!(supplements("AWS::Lambda::Function").count(), 2);
        assert_eq!(supplements("AWS::X::Y").count(), 0);
    }
}
