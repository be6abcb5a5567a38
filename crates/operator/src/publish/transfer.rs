//! The changes to a bucket, several at a time and in the order of the plan.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::task::JoinSet;

use super::bucket::Bucket;
use super::folder::LocalFile;
use super::object::ObjectHead;
use super::plan::{Plan, Upload};
use super::rollback_plan::{Restore, RollbackPlan};
use crate::failure::Failure;

/// Calls to S3 at a time.
const MAX_CALLS: usize = 32;

/// The size of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Total {
    pub(crate) files: u64,
    pub(crate) bytes: u64,
}

impl Total {
    pub(crate) fn new(plan: &Plan) -> Self {
        let bytes = plan.uploads().map(|upload| upload.size).sum();
        Self { files: plan.uploads().count() as u64, bytes }
    }
}

/// The progress of the uploads. The calls and the line that shows it share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Done(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    files: AtomicU64,
    bytes: AtomicU64,
    pages: AtomicU64,
}

impl Done {
    pub(crate) fn files(&self) -> u64 {
        self.0.files.load(Ordering::Relaxed)
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.0.bytes.load(Ordering::Relaxed)
    }

    pub(crate) fn pages(&self) -> u64 {
        self.0.pages.load(Ordering::Relaxed)
    }

    fn add(&self, bytes: u64, is_page: bool) {
        self.0.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.0.pages.fetch_add(u64::from(is_page), Ordering::Relaxed);
        self.0.files.fetch_add(1, Ordering::Relaxed);
    }
}

/// Reads the headers and checksums of objects.
pub(crate) async fn heads(
    bucket: &Bucket,
    keys: Vec<String>,
) -> Result<BTreeMap<String, ObjectHead>, Failure> {
    let mut heads = BTreeMap::new();
    let call = |key: String| {
        let bucket = bucket.clone();
        async move { Ok((bucket.head(&key).await?, key)) }
    };
    let keep = |(head, key): (Option<ObjectHead>, String)| {
        heads.extend(head.map(|head| (key, head)));
        Ok(())
    };
    in_parallel(keys, call, keep).await?;
    Ok(heads)
}

/// Executes a plan. `report` gets the position of each change that is done: uploads first, then deletions.
pub(crate) async fn publish(
    bucket: &Bucket,
    files: &BTreeMap<String, LocalFile>,
    plan: &Plan,
    done: &Done,
    mut report: impl FnMut(usize) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut position = 0;
    for (uploads, is_page) in [(&plan.assets, false), (&plan.pages, true)] {
        let call = |(position, upload, file): (usize, Upload, LocalFile)| {
            let (bucket, done) = (bucket.clone(), done.clone());
            async move {
                bucket.put(&upload, &file).await?;
                done.add(upload.size, is_page);
                Ok(position)
            }
        };
        let mut items = Vec::with_capacity(uploads.len());
        for upload in uploads {
            if let Some(file) = files.get(&upload.key) {
                items.push((position, upload.clone(), file.clone()));
            }
            position += 1;
        }
        in_parallel(items, call, &mut report).await?;
    }
    bucket.delete(&plan.deletions).await?;
    (position..position + plan.deletions.len()).try_for_each(report)
}

/// Executes a rollback. `report` gets the path and the action of each change that is done.
pub(crate) async fn roll_back(
    bucket: &Bucket,
    plan: &RollbackPlan,
    done: &Done,
    mut report: impl FnMut(&str, &str) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for (restores, is_page) in [(&plan.assets, false), (&plan.pages, true)] {
        let call = |restore: Restore| {
            let (bucket, done) = (bucket.clone(), done.clone());
            async move {
                bucket.restore(&restore.key, &restore.version).await?;
                done.add(0, is_page);
                Ok(restore.key)
            }
        };
        in_parallel(restores.clone(), call, |key: String| report(&format!("/{key}"), "changed")).await?;
    }
    bucket.delete(&plan.deletions).await?;
    plan.deletions.iter().try_for_each(|key| report(&format!("/{key}"), "deleted"))
}

/// Runs a call for each item, at most [`MAX_CALLS`] at a time. After the first error, no call begins, and those that run end.
async fn in_parallel<T, R, C>(
    items: Vec<T>,
    call: impl Fn(T) -> C,
    mut keep: impl FnMut(R) -> Result<(), Failure>,
) -> Result<(), Failure>
where
    R: Send + 'static,
    C: Future<Output = Result<R, Failure>> + Send + 'static,
{
    let (mut waiting, mut running) = (VecDeque::from(items), JoinSet::new());
    let mut first_failure = None;
    loop {
        while first_failure.is_none() && running.len() < MAX_CALLS {
            let Some(item) = waiting.pop_front() else { break };
            running.spawn(call(item));
        }
        let Some(ended) = running.join_next().await else { break };
        match ended {
            Ok(result) => first_failure = first_failure.or(result.and_then(&mut keep).err()),
            Err(error) => {
                first_failure = first_failure.or(Some(Failure::failed("a call to S3 stopped", error)));
            }
        }
    }
    first_failure.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::{Failure, MAX_CALLS, in_parallel};

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
    }

    #[test]
    fn every_item_is_handled_and_calls_are_bounded() {
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let mut found = Vec::new();
        let call = |item: usize| {
            let (running, most) = (running.clone(), most.clone());
            async move {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                running.fetch_sub(1, Ordering::SeqCst);
                Ok(item)
            }
        };
        block_on(in_parallel((0..200).collect(), call, |item| {
            found.push(item);
            Ok(())
        }))
        .expect("no failure");
        found.sort_unstable();
        assert_eq!(found, (0..200).collect::<Vec<_>>());
        assert_eq!(most.load(Ordering::SeqCst), MAX_CALLS);
    }

    #[test]
    fn no_call_begins_after_a_failure() {
        let begun = Arc::new(AtomicUsize::new(0));
        let call = |item: usize| {
            let begun = begun.clone();
            async move {
                begun.fetch_add(1, Ordering::SeqCst);
                if item == 0 { Err(Failure::failed("first", "of all")) } else { Ok(item) }
            }
        };
        let mut kept = 0;
        let failure = block_on(in_parallel((0..200).collect(), call, |_| {
            kept += 1;
            Ok(())
        }))
        .expect_err("a failure");
        assert_eq!(failure.to_string(), "first");
        assert!(begun.load(Ordering::SeqCst) < 2 * MAX_CALLS);
        assert_eq!(kept + 1, begun.load(Ordering::SeqCst));
    }
}
