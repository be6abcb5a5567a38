//! The contract between the stack and the gate: the JSON documents in SSM parameters, and the names of the parameters.
//!
//! The stack writes the settings, an operator writes keys and revocations, and the edge function reads all of them.

mod authorization_parameters;
mod claims;
mod document;
mod embedding;
mod host_folder;
mod host_name;
mod keys;
mod logouts;
mod names;
mod provider;
mod pseudonym;
mod revocations;
mod rule;
mod settings;
mod single_pages;
mod site_tokens;
#[cfg(feature = "testing")]
pub mod testing;
mod text_key;
mod theme;
mod times;
mod workload;

pub use authorization_parameters::AuthorizationParameters;
pub use claims::ClaimSet;
pub use document::{ADVANCED_BYTES, ReadError, STANDARD_BYTES, VERSION};
pub use embedding::Embedding;
pub use host_folder::{HostFolder, Place};
pub use host_name::{is_host, is_host_label};
pub use keys::{STACK_KEY, SessionKey, SessionKeys, signing_position};
pub use logouts::{Logouts, overwritten};
pub use names::{GateName, LOGOUT_LISTS, LogoutList, PARAMETERS, Parameter, REFERENCE};
pub use provider::{
    COGNITO_ISSUERS, ClientAuthentication, Endpoints, GOOGLE_ISSUER, ID_TOKEN_ALGORITHMS, Provider,
};
pub use pseudonym::{NotAPseudonym, Pseudonym};
pub use revocations::{Revocations, Revoked};
pub use rule::{Allow, Members, Rule};
pub use settings::{Content, CookieLifetime, LogLevel, Paths, Session, Settings};
pub use single_pages::SinglePages;
pub use site_tokens::{SiteToken, SiteTokens};
pub use text_key::{NotATextKey, TextKey};
pub use theme::{Accent, Contact, Language, NotAnAccent, Theme};
pub use times::{CLOCK_SKEW_SECONDS, PROPAGATION_SECONDS, STALE_SECONDS};
pub use workload::Workload;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
