//! HTTP APIs of API Gateway.

mod access;
mod api;
mod domain;
mod handles;
mod route;

pub use access::{Access, Jwt, JwtIssuer};
pub use api::HttpApi;
pub use domain::{ApiDomain, ApiDomainHandle};
pub use handles::{AnyHttpApi, HttpApiHandles};
