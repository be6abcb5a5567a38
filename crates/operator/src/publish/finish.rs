//! The end of a publication: the invalidation, and the record of the content version.

use settings::Content;

use super::destination::Destination;
use super::history::digest_of;
use super::invalidation::{self, ALL};
use crate::failure::Failure;
use crate::plural::plural;
use crate::progress::Progress;

/// The objects whose copies at CloudFront are out of date.
pub(crate) enum Stale {
    Keys(Vec<String>),
    /// Objects were deleted, and the bucket keeps no versions that name them.
    Unknown,
}

impl Stale {
    fn paths(&self, content: &Content) -> Vec<String> {
        match self {
            Self::Keys(keys) => invalidation::paths(keys.iter().map(String::as_str), content),
            Self::Unknown => vec![ALL.to_owned()],
        }
    }
}

/// A publication that has ended.
pub(crate) struct Finished {
    /// The number of the content version. 0 for a host, which has none.
    pub(crate) number: u32,
    pub(crate) invalidation: Option<Invalidation>,
    pub(crate) paths: usize,
}

/// An invalidation that CloudFront has accepted.
pub(crate) struct Invalidation {
    id: String,
}

/// Invalidates the copies, and then records the content version. If the invalidation fails, nothing is recorded, so that the next
/// publication repeats it.
pub(crate) async fn finish(
    destination: &Destination,
    changed: u64,
    stale: &Stale,
) -> Result<Finished, Failure> {
    let Destination { bucket, settings, .. } = destination;
    let listing = destination.own(bucket.list().await?);
    let newest = listing.values().map(|object| object.modified).max();
    let at = bucket.clock.now().max(newest.unwrap_or_default());
    let digest = digest_of(&listing);
    let finished = invalidate(destination, stale.paths(&settings.content), at, &digest).await?;
    let number = destination.record(at, changed, &digest).await?;
    Ok(Finished { number, ..finished })
}

/// Invalidates the copies of paths. The digest of the objects and the time (Unix time) make the reference of the invalidation.
pub(crate) async fn invalidate(
    destination: &Destination,
    paths: Vec<String>,
    at: u64,
    digest: &str,
) -> Result<Finished, Failure> {
    let Some(copies) = destination.copies.as_ref().filter(|_| !paths.is_empty()) else {
        return Ok(Finished { number: 0, invalidation: None, paths: 0 });
    };
    let reference = format!("sitegate-{at}-{digest}");
    let id = copies.invalidate(&paths, &reference).await.map_err(|failure| {
        failure.with_note("now", "the content is in the bucket; visitors may see earlier copies of it")
    })?;
    Ok(Finished { number: 0, invalidation: Some(Invalidation { id }), paths: paths.len() })
}

impl Finished {
    /// Reports when visitors see the content, and waits for it on request.
    pub(crate) async fn report(
        &self,
        destination: &Destination,
        wait: bool,
        progress: &Progress,
    ) -> Result<(), Failure> {
        let (Some(invalidation), Some(copies)) = (&self.invalidation, &destination.copies) else {
            return Ok(());
        };
        let paths = plural(self.paths as u64, "path");
        if !wait {
            progress.line(&format!("{paths} invalidated; usually live in 1 minute (--wait)"));
            return Ok(());
        }
        let step = progress.step(format!("Invalidating {paths}"));
        copies.wait(&invalidation.id).await?;
        step.end_plain(format!("{paths} invalidated everywhere"));
        Ok(())
    }
}
