//! Claims of ID tokens, by name and with their values.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value as Json};

/// Claims of an ID token, each with a list of values. In a rule, these are the values that the rule accepts. Of a user, they are the
/// values that the ID token contains.
///
/// A name that starts with `/` is a JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)), and any other name is that of a
/// claim. Values are Strings, numbers or Booleans. A document can have a single value in place of a list.
///
/// ```
/// use settings::ClaimSet;
/// use serde_json::json;
///
/// let rule: ClaimSet = serde_json::from_value(json!({"hd": "example.com", "/org/level": [2, 3]}))?;
/// let token = json!({"hd": "example.com", "org": {"level": 3}, "name": "Ada"});
/// let user = rule.select(token.as_object().expect("an object"));
/// assert_eq!(serde_json::to_value(&user)?, json!({"hd": ["example.com"], "/org/level": [3]}));
/// assert!(rule.is_met_by(&user));
/// assert!(!rule.is_met_by(&ClaimSet::default()));
/// # Ok::<(), serde_json::Error>(())
/// ```
// `Deserialize` is not derived, because the derived code is larger, and the edge function has a limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(
        description = "Names of claims, each with a value or a List of values. A name that starts with / is a JSON Pointer (RFC 6901)."
    )
)]
pub struct ClaimSet(
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Form>"))]
    Vec<(String, Vec<Json>)>,
);

/// One value or a List of values.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged, inline)]
#[allow(dead_code, reason = "the schema is generated from the type")]
enum Form {
    /// A String, a number or a Boolean.
    Value(#[schemars(extend("type" = ["string", "number", "boolean"]))] Json),
    /// Several values. One of them is enough.
    List(#[schemars(extend("items" = {"type": ["string", "number", "boolean"]}))] Vec<Json>),
}

impl ClaimSet {
    /// Returns whether the set has no claims.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns each claim with its values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Json])> {
        self.0.iter().map(|(name, values)| (name.as_str(), values.as_slice()))
    }

    /// Returns the values of a claim. A claim that is not there has none.
    pub fn values(&self, name: &str) -> &[Json] {
        self.0.iter().find(|(other, _)| other == name).map_or(&[], |(_, values)| values)
    }

    /// Adds a value to a claim, once.
    pub fn insert(&mut self, name: &str, value: Json) {
        if self.values(name).contains(&value) {
            return;
        }
        match self.0.iter_mut().find(|(other, _)| other == name) {
            Some((_, values)) => values.push(value),
            None => self.0.push((name.to_owned(), vec![value])),
        }
    }

    /// Returns those values of an ID token that these claims name.
    #[must_use]
    pub fn select(&self, token: &Map<String, Json>) -> Self {
        let mut found = Self::default();
        for (name, values) in self.iter() {
            for value in token_values(token, name).iter().filter(|value| values.contains(value)) {
                found.insert(name, value.clone());
            }
        }
        found
    }

    /// Returns whether a user has one of the values of each claim.
    pub fn is_met_by(&self, user: &Self) -> bool {
        self.iter().all(|(name, values)| user.values(name).iter().any(|value| values.contains(value)))
    }
}

/// Returns the values of a claim of a token, which is a single value or a list.
fn token_values<'a>(token: &'a Map<String, Json>, name: &str) -> &'a [Json] {
    let claim = match name.strip_prefix('/') {
        Some(pointer) => {
            let (first, rest) = pointer.find('/').map_or((pointer, ""), |end| pointer.split_at(end));
            let first = first.replace("~1", "/").replace("~0", "~");
            token.get(&first).and_then(|claim| claim.pointer(rest))
        }
        None => token.get(name),
    };
    match claim {
        Some(Json::Array(values)) => values,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

impl fmt::Display for ClaimSet {
    /// Writes the claims for readers, such as `hd example.com or example.org and acr mfa`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (name, values)) in self.iter().enumerate() {
            let and = if position == 0 { "" } else { " and " };
            let text = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            write!(f, "{and}{name} {}", values.iter().map(text).collect::<Vec<_>>().join(" or "))?;
        }
        Ok(())
    }
}

impl Serialize for ClaimSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for ClaimSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Json::Object(claims) = Json::deserialize(deserializer)? else {
            return Err(D::Error::custom("claims are not a mapping from names to values"));
        };
        let mut read = Vec::with_capacity(claims.len());
        for (name, values) in claims {
            let values = match values {
                Json::Array(values) => values,
                value => vec![value],
            };
            if values.iter().any(|value| value.is_null() || value.is_array() || value.is_object()) {
                return Err(D::Error::custom("a claim has a value that is not a text, number or boolean"));
            }
            read.push((name, values));
        }
        Ok(Self(read))
    }
}

impl Default for &ClaimSet {
    fn default() -> Self {
        static EMPTY: ClaimSet = ClaimSet(Vec::new());
        &EMPTY
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::ClaimSet;

    #[test]
    fn claims_have_a_text() {
        for (claims, text) in [
            (json!({}), ""),
            (json!({"hd": "example.com"}), "hd example.com"),
            (
                json!({"/org/level": 3, "admin": true, "hd": ["example.com", "example.org"]}),
                "/org/level 3 and admin true and hd example.com or example.org",
            ),
        ] {
            let claims: ClaimSet = serde_json::from_value(claims).expect("claims");
            assert_eq!(claims.to_string(), text);
        }
    }
}
