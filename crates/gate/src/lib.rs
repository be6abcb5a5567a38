//! The gate: decides about each request to a private site.
//!
//! The gate is pure. It does no I/O, reads no clock and keeps no state between requests. If it needs something, for example the
//! provider's keys, [`decide`] returns a [`Need`]. The caller fetches it and calls [`decide`] again with the same request.
//!
//! # Layers
//!
//! Files import only files of their own layer or of a layer above them in this list:
//!
//! 1. tools: `crypto`, `secret`, `random`, `url`, `html`, `icon`, `logo`, `contact`, `reference`, `pseudonym`, `cookies`
//! 2. messages: `response`, `event`, `language`, `texts`, `pages`, `provider`, `id_token`, `issuer`, `workload_token`, `site_token`
//! 3. the gate and its sessions: `session_keys`, `gate`, `authentication`, `visitor`, `session_name`, `session`, `token_endpoint`
//! 4. vocabulary: `decision`, `fetched`, `reason`, `outcome`
//! 5. one request: `answers`, `request`
//! 6. parts of the flows: `login_state`, `hand_over_code`, `ticket`, `end_session`, `step_up`, `refresh_cookie`, `sign_out_hint`, `account`,
//!    `verify_token`, `session_cookies`
//! 7. flows: `login`, `refresh`, `idle`, `hand_over`, `switch_account`, `bearer`, `content`, `me`, `back_channel`, `sign_out`,
//!    `origin_error`
//! 8. `decide` and `log`

mod account;
mod answers;
mod authentication;
mod back_channel;
mod bearer;
mod contact;
mod content;
mod cookies;
mod crypto;
mod decide;
mod decision;
mod end_session;
mod event;
mod fetched;
mod gate;
mod hand_over;
mod hand_over_code;
pub mod html;
mod icon;
mod id_token;
mod idle;
mod issuer;
mod language;
mod log;
mod login;
mod login_state;
mod logo;
mod me;
mod origin_error;
mod outcome;
mod pages;
mod provider;
mod pseudonym;
mod random;
mod reason;
mod reference;
mod refresh;
mod refresh_cookie;
mod request;
mod response;
mod secret;
mod session;
mod session_cookies;
mod session_keys;
mod session_name;
mod sign_out;
mod sign_out_hint;
mod site_token;
mod step_up;
mod switch_account;
mod texts;
mod ticket;
mod token_endpoint;
#[cfg(test)]
mod troubleshooting;
mod url;
mod verify_token;
mod visitor;
mod workload_token;
#[cfg(test)]
mod wycheproof;

pub use answers::unavailable;
pub use decide::decide;
pub use decision::{Decision, Need, Revocation};
pub use event::{Event, RequestChanges};
pub use fetched::{Fetched, Lookup};
pub use gate::Gate;
pub use id_token::{PROVIDER_CLOCK_SKEW_SECONDS, TokenFault};
pub use issuer::{IssuerKeys, IssuerMetadata};
pub use log::line;
pub use origin_error::{is_origin_error, replace_error};
pub use outcome::Outcome;
pub use provider::{KeySet, Metadata};
pub use pseudonym::Pseudonyms;
pub use random::Random;
pub use reason::Reason;
pub use response::Response;
pub use secret::Secret;
pub use session_keys::Keys;
pub use site_token::hash as site_token_hash;
pub use token_endpoint::{TokenRequest, TokenResponse};
