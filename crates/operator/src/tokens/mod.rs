//! Site tokens: long-lived tokens for machines that cannot get a token of an issuer.

mod command;
mod expiry;
mod last_used;
mod store;

pub(crate) use command::{create, list, revoke};
pub(crate) use expiry::expiry;
