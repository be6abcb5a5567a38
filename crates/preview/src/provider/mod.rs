//! A development OpenID Provider: people to pick from instead of passwords. It answers on loopback alone, and what it
//! signs is worth nothing anywhere else.

mod codes;
mod endpoints;
mod page;
mod refresh;
mod request;
mod signer;

pub(crate) use endpoints::{Answer, Provider};
pub(crate) use request::CLIENT_ID;
