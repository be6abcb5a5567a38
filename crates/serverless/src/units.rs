//! Durations as CloudFormation's properties have them, and names from values.

use std::time::Duration;

use cloudformation::intrinsic::Intrinsic;
use cloudformation::{Property, Value};
use constructs::hash::short_sha256;

/// Whole seconds. A part of a second counts as one.
pub(crate) fn seconds(time: Duration) -> i64 {
    let whole = if time.subsec_nanos() == 0 { time.as_secs() } else { time.as_secs().saturating_add(1) };
    i64::try_from(whole).unwrap_or(i64::MAX)
}

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
    use std::time::Duration;

    use cloudformation::intrinsic::{get_att, reference, sub};

    use super::{name_of, seconds};

    #[test]
    fn part_of_a_second_counts_as_a_second() {
        assert_eq!(seconds(Duration::from_millis(1)), 1);
        assert_eq!(seconds(Duration::from_secs(2)), 2);
        assert_eq!(seconds(Duration::MAX), i64::MAX);
    }

    #[test]
    fn name_of_a_value_is_its_logical_id_or_text() {
        assert_eq!(name_of(&"ops@example.com".into()), "ops@example.com");
        assert_eq!(name_of(&get_att("Queue", "Arn")), "Queue");
        assert_eq!(name_of(&reference("Queue")), "Queue");
        assert_eq!(name_of(&sub("${A}")).len(), 8);
        assert_ne!(name_of(&sub("${A}")), name_of(&sub("${B}")));
    }
}
