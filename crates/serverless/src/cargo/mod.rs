//! Functions that are packages of a Cargo workspace.

mod build;
mod error;
mod missing_grant;
mod sdk;
mod workspace;

pub(crate) use build::{Architecture, CargoFunction};
pub(crate) use missing_grant::MissingGrant;
