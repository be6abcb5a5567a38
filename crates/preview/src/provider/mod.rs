//! A development OpenID Provider, where a user picks an account instead of typing a password. It listens only on loopback,
//! and no other site accepts its tokens.

mod access_page;
mod codes;
mod endpoints;
mod page;
mod refresh;
mod request;
mod signer;

pub(crate) use endpoints::{Answer, Provider};
pub(crate) use request::CLIENT_ID;
