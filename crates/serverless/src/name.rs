//! Names from values.

use cloudformation::intrinsic::Intrinsic;
use cloudformation::{Property, Value};
use constructs::hash::short_sha256;

/// The name of a resource that connects its scope with a value, such as the ARN of a queue. It depends on nothing but the value, so that a
/// further connection does not rename this one.
pub(crate) fn name_of(value: &Value<String>) -> String {
    match value {
        Value::Literal(text) => text.clone(),
        Value::Intrinsic(Intrinsic::GetAtt { resource, .. }) => resource.clone(),
        Value::Intrinsic(Intrinsic::Ref(name)) => name.clone(),
        other @ Value::Intrinsic(_) => short_sha256(other.clone().into_json().to_string().as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::intrinsic::{get_att, reference, sub};

    use super::name_of;

    #[test]
    fn name_of_a_value_is_its_logical_id_or_text() {
        assert_eq!(name_of(&"ops@example.com".into()), "ops@example.com");
        assert_eq!(name_of(&get_att("Queue", "Arn")), "Queue");
        assert_eq!(name_of(&reference("Queue")), "Queue");
        assert_eq!(name_of(&sub("${A}")).len(), 8);
        assert_ne!(name_of(&sub("${A}")), name_of(&sub("${B}")));
    }
}
