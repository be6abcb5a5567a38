//! Which objects CloudFront would have by now. They come from the folder all the same: an edited page shows at once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::distribution::Behavior;

/// Entity tags by path and coding.
#[derive(Default)]
pub(crate) struct Cache(Mutex<BTreeMap<(String, bool), String>>);

impl Cache {
    /// The value of `X-Cache` for an object that is there.
    pub(crate) fn verdict(&self, behavior: &Behavior, uri: &str, is_coded: bool, etag: &str) -> &'static str {
        if !behavior.caches {
            return "Miss from cloudfront";
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known.insert((uri.to_owned(), is_coded), etag.to_owned());
        if before.as_deref() == Some(etag) { "Hit from cloudfront" } else { "Miss from cloudfront" }
    }
}
