//! The gate: a pure core that decides about each request. It does no I/O, reads no clock and keeps nothing between
//! requests; the binary around it fetches what [`decide`] asks for.

mod back_channel;
mod cookies;
mod crypto;
mod decide;
mod event;
mod gate;
mod id_token;
mod log;
mod login;
mod login_state;
mod pages;
mod provider;
mod pseudonym;
mod random;
mod refresh;
mod refresh_cookie;
mod response;
mod secret;
mod session;
mod session_cookies;
mod session_keys;
mod sign_out;
mod token_endpoint;
mod verify_token;

pub use decide::{Decision, Fetched, Lookup, Need, Outcome, Reason, Revocation, decide, unavailable};
pub use event::Event;
pub use gate::Gate;
pub use id_token::{PROVIDER_CLOCK_SKEW_SECONDS, Refused};
pub use log::line;
pub use provider::{KeySet, Metadata};
pub use pseudonym::Pseudonyms;
pub use random::Random;
pub use response::Response;
pub use secret::Secret;
pub use session_keys::Keys;
pub use token_endpoint::{TokenRequest, TokenResponse};
