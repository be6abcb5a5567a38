//! Parameters that a site adds to each authentication request, such as `login_hint`.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

/// Parameters of an authentication request, each with a text.
///
/// ```
/// use settings::AuthorizationParameters;
///
/// let parameters: AuthorizationParameters = serde_json::from_str(r#"{"ui_locales": "de"}"#)?;
/// assert_eq!(parameters.iter().collect::<Vec<_>>(), [("ui_locales", "de")]);
/// assert_eq!(AuthorizationParameters::fault("ui_locales", "de"), None);
/// assert!(AuthorizationParameters::fault("state", "s").is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
// `Deserialize` is not derived, because the derived code is larger, and the edge function has a limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(description = "Names of parameters, each with a String.")
)]
pub struct AuthorizationParameters(
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, String>"))]
    Vec<(String, String)>,
);

/// Parameters that the gate sets itself, and parameters that would replace them or publish a secret.
const RESERVED: [&str; 17] = [
    "response_type",
    "response_mode",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "max_age",
    "acr_values",
    "id_token_hint",
    "request",
    "request_uri",
    "client_secret",
    "client_assertion",
];

impl AuthorizationParameters {
    /// The most parameters.
    pub const MAX_COUNT: usize = 10;
    /// The most bytes of all names and values together, so that the redirect to the provider stays short.
    pub const MAX_BYTES: usize = 1024;

    /// Returns whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns each parameter with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns whether the parameters are too many or too long.
    pub fn are_too_large(&self) -> bool {
        let bytes: usize = self.iter().map(|(name, value)| name.len() + value.len()).sum();
        self.0.len() > Self::MAX_COUNT || bytes > Self::MAX_BYTES
    }

    /// Returns why a parameter cannot be sent.
    ///
    /// Some providers compare names without regard to case, and some take dots and spaces in names for underscores. A name is
    /// therefore reserved in each case, and has no such characters.
    pub fn fault(name: &str, value: &str) -> Option<&'static str> {
        let is_name_character = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_name_character) {
            return Some("a parameter's name has to consist of letters, digits, - and _");
        }
        if RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name)) {
            return Some(
                "the gate sets this parameter itself, or the parameter would change what the gate sets",
            );
        }
        if value.is_empty() || value.contains(char::is_control) {
            return Some("a parameter's value must not be empty or contain control characters");
        }
        None
    }
}

impl<const N: usize> From<[(&str, &str); N]> for AuthorizationParameters {
    fn from(parameters: [(&str, &str); N]) -> Self {
        Self(parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }
}

impl Serialize for AuthorizationParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for AuthorizationParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let malformed = || D::Error::custom("authorization_parameters are not a mapping from names to texts");
        let Json::Object(parameters) = Json::deserialize(deserializer)? else { return Err(malformed()) };
        let mut read = Vec::with_capacity(parameters.len());
        for (name, value) in parameters {
            let Json::String(value) = value else { return Err(malformed()) };
            read.push((name, value));
        }
        Ok(Self(read))
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthorizationParameters, RESERVED};

    #[test]
    fn parameters_keep_their_order() {
        let pairs = [("ui_locales", "de"), ("login_hint", "ada")];
        assert_eq!(AuthorizationParameters::from(pairs).iter().collect::<Vec<_>>(), pairs);
    }

    #[test]
    fn parameters_of_the_gate_are_reserved_in_each_case() {
        for name in RESERVED {
            assert!(AuthorizationParameters::fault(name, "a").is_some(), "{name}");
            assert!(AuthorizationParameters::fault(&name.to_ascii_uppercase(), "a").is_some(), "{name}");
        }
        for name in ["login_hint", "domain_hint", "ui_locales", "hd", "claims", "resource", "kc-idp", "a1"] {
            assert_eq!(AuthorizationParameters::fault(name, "a"), None, "{name}");
        }
    }

    #[test]
    fn names_and_values_that_a_provider_could_read_differently_are_refused() {
        for (name, value) in [
            ("", "a"),
            ("sta te", "a"),
            ("login.hint", "a"),
            ("a[]", "a"),
            ("ä", "a"),
            ("a", ""),
            ("a", "b\n"),
        ] {
            assert!(AuthorizationParameters::fault(name, value).is_some(), "{name:?} {value:?}");
        }
        assert_eq!(AuthorizationParameters::fault("a", "ä&state=s"), None, "values are encoded");
    }

    #[test]
    fn parameters_have_a_number_and_a_length() {
        let parameters = |count: usize, bytes: usize| {
            AuthorizationParameters(vec![
                ("a".repeat(bytes / count / 2), "b".repeat(bytes / count / 2));
                count
            ])
        };
        assert!(!parameters(10, 100).are_too_large() && parameters(11, 110).are_too_large());
        assert!(!parameters(2, 1024).are_too_large() && parameters(2, 1028).are_too_large());
    }
}
