//! Keywords of JSON Schema whose schemas apply to the same value.

/// Keywords with one schema.
pub(super) const SAME_VALUE: [&str; 4] = ["if", "then", "else", "not"];
/// Keywords with a list of schemas.
pub(super) const BRANCHES: [&str; 3] = ["allOf", "anyOf", "oneOf"];
