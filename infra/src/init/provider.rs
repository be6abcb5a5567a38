//! The providers that `init` knows.

use clap::ValueEnum;
use settings::GOOGLE_ISSUER;

/// A kind of provider. It decides about questions and hints. The gate treats all providers alike, except for the sign-out at Cognito.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KnownProvider {
    /// Okta.
    Okta,
    /// Microsoft Entra ID.
    Entra,
    /// Google.
    Google,
    /// Auth0.
    Auth0,
    /// Keycloak.
    Keycloak,
    /// Amazon Cognito.
    Cognito,
    /// Any other OpenID Provider.
    Other,
}

impl KnownProvider {
    /// All providers, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Okta, Self::Entra, Self::Google, Self::Auth0, Self::Keycloak, Self::Cognito, Self::Other];

    /// Returns the name that a user types, which is also the name of the provider's page in the documentation.
    pub fn name(self) -> &'static str {
        match self {
            Self::Okta => "okta",
            Self::Entra => "entra",
            Self::Google => "google",
            Self::Auth0 => "auth0",
            Self::Keycloak => "keycloak",
            Self::Cognito => "cognito",
            Self::Other => "other",
        }
    }

    /// Returns the issuer, if it is the same one for all customers of the provider.
    pub fn issuer(self) -> Option<&'static str> {
        match self {
            Self::Google => Some(GOOGLE_ISSUER),
            _ => None,
        }
    }

    /// Returns the form of the provider's issuers.
    pub fn issuer_example(self) -> &'static str {
        match self {
            Self::Okta => "https://example.okta.com/oauth2/default",
            Self::Entra => "https://login.microsoftonline.com/TENANT-ID/v2.0",
            Self::Google => GOOGLE_ISSUER,
            Self::Auth0 => "https://example.eu.auth0.com/",
            Self::Keycloak => "https://id.example.com/realms/REALM",
            Self::Cognito => "https://cognito-idp.REGION.amazonaws.com/POOL-ID",
            Self::Other => "https://id.example.com",
        }
    }

    /// Returns whether the provider can name the groups of a user. Rules for the others name e-mail domains.
    pub fn has_groups(self) -> bool {
        self != Self::Google
    }

    /// Returns whether the ID tokens can say that an e-mail address is verified. Rules for the others cannot name addresses.
    pub fn verifies_addresses(self) -> bool {
        self != Self::Entra
    }

    /// Returns the claim that contains the groups, if it is another one than `groups`.
    pub(super) fn groups_claim(self) -> Option<&'static str> {
        match self {
            // Auth0 recommends a namespace for the claims of an Action.
            Self::Auth0 => Some("https://sitegate.example/groups"),
            Self::Cognito => Some("cognito:groups"),
            _ => None,
        }
    }

    /// Returns what has to be done at the provider before its ID tokens contain groups.
    pub(super) fn groups_hint(self) -> Option<&'static str> {
        match self {
            Self::Okta => {
                Some("Okta sends no groups until you add a groups claim to the authorization server")
            }
            Self::Entra => Some(
                "Entra sends no groups until you add a groups claim to the app registration, and names groups by their object IDs",
            ),
            Self::Auth0 => Some("Auth0 sends no groups until an Action adds them to the ID token"),
            Self::Keycloak => Some(
                "Keycloak sends no groups until you add a Group Membership mapper to the client, and names them as /finance",
            ),
            Self::Other => Some("some providers send no groups until you add a groups claim"),
            Self::Google | Self::Cognito => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::KnownProvider;

    #[test]
    fn command_line_has_every_provider_under_its_name() {
        let of_clap: Vec<String> = KnownProvider::value_variants()
            .iter()
            .filter_map(KnownProvider::to_possible_value)
            .map(|value| value.get_name().to_owned())
            .collect();
        assert_eq!(of_clap, KnownProvider::ALL.map(KnownProvider::name));
    }
}
