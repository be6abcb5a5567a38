//! The command `publish FOLDER`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use aws_config::SdkConfig;
use tokio::task::spawn_blocking;

use super::bucket::Bucket;
use super::destination::Destination;
use super::events::Events;
use super::finish::{Stale, finish};
use super::folder::{Folder, LocalFile};
use super::history::{deleted_since, digest_of};
use super::plan::{Listing, Plan, Upload, unclear};
use super::show;
use super::transfer::{self, Done, Total};
use super::warnings::{self, PathSettings, Warning};
use crate::arguments::{Options, UploadArguments};
use crate::failure::Failure;
use crate::interrupt::interruptible;
use crate::plural::{plural, size};
use crate::progress::{Layout, Progress, with_tenths};
use crate::report::Report;
use crate::site::Site;

/// The layout of the steps of this command.
pub(crate) const LAYOUT: Layout = Layout { time_column: 0, tenths: true };

/// A publication that is ready to be executed.
struct Prepared {
    destination: Destination,
    files: BTreeMap<String, LocalFile>,
    plan: Plan,
    stale: Stale,
    warnings: Vec<Warning>,
    /// Whether the list of content versions describes the bucket as it is.
    is_recorded: bool,
}

/// Publishes a folder to the site of a stack.
pub(crate) async fn publish(
    config: &SdkConfig,
    site: &Site,
    folder: &Path,
    arguments: &UploadArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let (started, events) = (Instant::now(), Events::new(options.json));
    let progress = Progress::new(options.quiet || options.json, LAYOUT);
    let nothing = || "Stopped: nothing was uploaded. Run again to continue.".to_owned();
    let prepared = prepare(config, site, folder, arguments, &progress);
    let prepared = interruptible(prepared, nothing).await?;
    let Prepared { destination, plan, warnings, is_recorded, .. } = &prepared;
    if !options.json {
        for warning in warnings {
            progress.warning(&warning.text(), Some(&warning.help));
        }
    }
    if options.dry_run {
        events.lines(&show::plan_lines(plan))?;
        events.objects(show::events(plan, "planned"))?;
        events.object(&show::result_event(plan, None, 0, warnings))?;
        progress.line(&show::dry_run_line(plan));
        show_left(plan, folder, &progress);
        return Ok(Report::printed());
    }
    if plan.is_empty() && *is_recorded {
        let live = destination.live().map(|live| live.number);
        let since = live.map(|number| format!(" since v{number}")).unwrap_or_default();
        events.lines(&[format!("No changes{since}: {} unchanged", plural(plan.unchanged as u64, "file"))])?;
        events.object(&show::result_event(plan, live, 0, warnings))?;
        show_left(plan, folder, &progress);
        return Ok(Report::printed());
    }
    let (done, total) = (Done::default(), Total::new(plan));
    let state = || show::state(&done, total.files, "uploaded");
    let work = execute(&prepared, &done, total, &progress, &events);
    let finished = interruptible(work, || format!("Stopped: {}. Run again to continue.", state())).await?;
    events.lines(&[format!(
        "Published v{} in {}: {}",
        finished.number,
        with_tenths(started.elapsed()),
        show::counts(plan)
    )])?;
    events.object(&show::result_event(plan, Some(finished.number), finished.paths, warnings))?;
    show_left(plan, folder, &progress);
    let waiting = finished.report(destination, arguments.wait, &progress);
    interruptible(waiting, || "Stopped: the content is published; CloudFront continues.".to_owned()).await?;
    Ok(Report::printed())
}

/// Compares the folder with the bucket.
async fn prepare(
    config: &SdkConfig,
    site: &Site,
    folder: &Path,
    arguments: &UploadArguments,
    progress: &Progress,
) -> Result<Prepared, Failure> {
    let Folder { files, skipped } = Folder::list(folder)?;
    if files.is_empty() {
        let problem = format!("{} has no files to publish", folder.display());
        return Err(Failure::refused(problem, "name the folder that contains index.html"));
    }
    let step = progress.step(format!("Comparing {}", plural(files.len() as u64, "file")));
    let read = spawn_blocking(|| super::folder::read_bodies(files));
    let open = async {
        let destination = Destination::open(config, site).await?;
        let listing = destination.bucket.list().await?;
        Ok::<_, Failure>((destination, listing))
    };
    let (opened, read) = tokio::join!(open, read);
    // A missing stack or bucket is reported before a file that cannot be read.
    let (destination, listing) = opened?;
    let files = read.map_err(|error| Failure::failed("a file cannot be read", error))??;
    let last = destination.last();
    let heads = transfer::heads(&destination.bucket, unclear(&files, &listing, last)).await?;
    let mut compared = listing.clone();
    compared.retain(|key, _| files.contains_key(key) || !destination.is_of_host(key));
    let plan = Plan::new(&files, &compared, last, &heads, arguments.delete);
    if let Some(upload) = plan.too_large() {
        return Err(too_large(upload));
    }
    let is_recorded = is_recorded(&destination, listing);
    let stale = stale(&destination, &plan, is_recorded).await?;
    if !plan.deletions.is_empty() && !arguments.yes && !destination.bucket.is_versioned().await? {
        return Err(unversioned_deletion(&destination.bucket.name));
    }
    let keys: Vec<&str> = files.keys().map(String::as_str).collect();
    let settings = &destination.settings;
    let settings =
        PathSettings { rules: &settings.rules, content: &settings.content, paths: &settings.paths };
    let warnings = warnings::find(&keys, &skipped, &settings);
    step.end_plain(format!("Compared {}", plural(files.len() as u64, "file")));
    Ok(Prepared { destination, files, plan, stale, warnings, is_recorded })
}

/// Whether the bucket is as the last publication left it, and its headers follow the rules of this program.
fn is_recorded(destination: &Destination, listing: Listing) -> bool {
    let digest = digest_of(&destination.own(listing));
    let is_same = destination.live().is_some_and(|live| live.digest == digest);
    is_same && destination.last().is_some_and(|last| last.same_headers)
}

/// Finds the objects whose copies are out of date. If the bucket is not as the last publication left it, this includes objects that were
/// deleted since.
async fn stale(destination: &Destination, plan: &Plan, is_recorded: bool) -> Result<Stale, Failure> {
    let mut keys: Vec<String> = plan.stale_keys().map(str::to_owned).collect();
    let Some(live) = destination.live().filter(|_| !is_recorded) else { return Ok(Stale::Keys(keys)) };
    if !destination.bucket.is_versioned().await? {
        return Ok(Stale::Unknown);
    }
    keys.extend(deleted_since(&destination.own_versions().await?, live.at));
    Ok(Stale::Keys(keys))
}

async fn execute(
    prepared: &Prepared,
    done: &Done,
    total: Total,
    progress: &Progress,
    events: &Events,
) -> Result<super::finish::Finished, Failure> {
    let Prepared { destination, files, plan, stale, .. } = prepared;
    if !plan.is_empty() {
        destination.leave_last_second().await;
        upload(&destination.bucket, files, plan, done, progress, events).await?;
    }
    let changed = total.files + plan.deletions.len() as u64;
    finish(destination, changed, stale).await
}

/// Makes the changes of a plan, and shows their progress.
pub(crate) async fn upload(
    bucket: &Bucket,
    files: &BTreeMap<String, LocalFile>,
    plan: &Plan,
    done: &Done,
    progress: &Progress,
    events: &Events,
) -> Result<(), Failure> {
    let total = Total::new(plan);
    let step = progress.step(show::uploading(done, total));
    let objects = show::events(plan, "object");
    transfer::publish(bucket, files, plan, done, |position| {
        step.update(show::uploading(done, total));
        events.object(&objects[position])
    })
    .await
    .map_err(|failure| failure.with_note("now", show::state(done, total.files, "uploaded")))?;
    step.end_plain(show::uploaded(total));
    Ok(())
}

fn show_left(plan: &Plan, folder: &Path, progress: &Progress) {
    if plan.left > 0 {
        progress.line(&show::left_line(plan.left, folder));
    }
}

pub(crate) fn too_large(upload: &Upload) -> Failure {
    let Upload { key, size: bytes, .. } = upload;
    let problem = format!("{key} has {}, and S3 takes at most 5 GB in one upload", size(*bytes));
    Failure::refused(problem, "move it out of the folder, and upload it with: aws s3 cp")
}

pub(crate) fn unversioned_deletion(bucket: &str) -> Failure {
    let help = format!(
        "add --yes, or first run: aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled"
    );
    Failure::refused(format!("the bucket {bucket} keeps no versions, so deleted objects would be lost"), help)
}

#[cfg(test)]
mod tests {
    use super::too_large;
    use crate::publish::plan::{MAX_UPLOAD_BYTES, Upload};

    #[test]
    fn file_that_is_too_large_is_refused_with_its_size() {
        let upload = Upload { key: "a.mp4".to_owned(), size: MAX_UPLOAD_BYTES + 1, replaces: None };
        let failure = too_large(&upload);
        assert_eq!(failure.to_string(), "a.mp4 has 6 GB, and S3 takes at most 5 GB in one upload");
        assert!(failure.is_refusal());
    }
}
