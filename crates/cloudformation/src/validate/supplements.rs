//! Requirements of resource types that AWS has only in prose: those of the facts, and those that are written in `supplements`.

use std::sync::OnceLock;

use crate::schema::Schema;

/// A schema with a property for each resource type.
const SUPPLEMENTS: &str = include_str!("../../supplements/properties.json");

/// The same for requirements that nothing enforces: AWS ignores the property, or does something that was hardly meant.
const IGNORED: &str = include_str!("../../supplements/ignored.json");

/// The whole schema of requirements that nothing enforces, with its part about a type.
pub(super) fn ignored(kind: &str) -> Option<(&'static Schema, &'static Schema)> {
    static ALL: OnceLock<Option<Schema>> = OnceLock::new();
    let all = ALL.get_or_init(|| Schema::read(IGNORED).ok()).as_ref()?;
    Some((all, all.property(kind)?))
}

/// The whole schemas of requirements, which have the definitions, each with its part about one type.
pub(super) fn supplements(kind: &str) -> impl Iterator<Item = (&'static Schema, &'static Schema)> {
    static ALL: OnceLock<Vec<Schema>> = OnceLock::new();
    let texts = [SUPPLEMENTS, cloudformation_facts::requirements()];
    let all = ALL.get_or_init(|| texts.into_iter().filter_map(|text| Schema::read(text).ok()).collect());
    all.iter().filter_map(move |schema| Some((schema, schema.property(kind)?)))
}

#[cfg(test)]
mod tests {
    use super::{IGNORED, SUPPLEMENTS, supplements};
    use crate::schema::Schema;

    #[test]
    fn each_written_requirement_is_a_schema_of_a_known_type() {
        for text in [IGNORED, SUPPLEMENTS] {
            let schema = Schema::read_all(text).expect("a schema");
            for kind in schema.property_names() {
                assert!(crate::schema::resource_facts(kind).is_some(), "{kind}");
            }
        }
    }

    #[test]
    fn type_has_written_and_generated_requirements() {
        assert_eq!(supplements("AWS::Lambda::Function").count(), 2);
        assert_eq!(supplements("AWS::X::Y").count(), 0);
    }
}
