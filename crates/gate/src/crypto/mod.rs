//! The gate's cryptography: ring, for sealing and behind jsonwebtoken.

mod digest;
mod encoding;
mod jwt_provider;
mod seal;

pub(crate) use digest::{equal, sha256};
pub(crate) use encoding::{base64, base64url, from_base64, from_base64url};
pub(crate) use jwt_provider::install;
pub(crate) use seal::{SealKey, derive};
use small_ring as _;
