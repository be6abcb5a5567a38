//! The objects that CloudFront's cache would contain. The preview still reads each object from the folder, so that an edited
//! page shows at once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::distribution::Behavior;

/// Entity tags by path and by compression.
#[derive(Default)]
pub(crate) struct Cache(Mutex<BTreeMap<(String, bool), String>>);

impl Cache {
    /// The value of `X-Cache` for an object.
    pub(crate) fn x_cache(
        &self,
        behavior: &Behavior,
        uri: &str,
        is_compressed: bool,
        etag: &str,
    ) -> &'static str {
        if !behavior.caches {
            return "Miss from cloudfront";
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known.insert((uri.to_owned(), is_compressed), etag.to_owned());
        if before.as_deref() == Some(etag) { "Hit from cloudfront" } else { "Miss from cloudfront" }
    }
}
