//! The command `publish rollback`.

use std::time::Instant;

use aws_config::SdkConfig;
use serde_json::json;

use super::command::LAYOUT;
use super::destination::Destination;
use super::events::Events;
use super::finish::{Stale, finish};
use super::history::ContentVersion;
use super::rollback_plan::{Incomplete, RollbackPlan};
use super::show;
use super::transfer::{self, Done};
use crate::arguments::{Options, RollbackArguments};
use crate::failure::Failure;
use crate::interrupt::interruptible;
use crate::plural::{grouped, plural};
use crate::progress::{Progress, with_tenths};
use crate::question::confirm;
use crate::report::Report;
use crate::site::Site;
use crate::time::date_and_clock;

/// The most content versions that are listed before the question.
const MAX_LISTED: usize = 5;

/// Makes the content of an earlier publication current again.
pub(crate) async fn roll_back(
    config: &SdkConfig,
    site: &Site,
    arguments: &RollbackArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let events = Events::new(options.json);
    let progress = Progress::new(options.quiet || options.json, LAYOUT);
    let destination = Destination::open(config, site).await?;
    let contents = destination.contents();
    let (live, target) = target(contents, arguments.version)?;
    let bucket = &destination.bucket;
    if !bucket.is_versioned().await? {
        let help = format!(
            "run: aws s3api put-bucket-versioning --bucket {} --versioning-configuration Status=Enabled; later publications can be \
             rolled back",
            bucket.name
        );
        return Err(Failure::refused(format!("the bucket {} keeps no versions", bucket.name), help));
    }
    let plan = RollbackPlan::new(&destination.own_versions().await?, live, target);
    let plan = plan.map_err(|Incomplete| {
        let problem = format!("the bucket no longer has every object of v{}", target.number);
        Failure::refused(problem, "choose a later content version, or publish the folder again")
    })?;
    list(contents, target, &progress);
    if plan.is_empty() {
        return Err(Failure::refused(
            format!("the bucket already has the content of v{}", target.number),
            "choose another content version",
        ));
    }
    let (restored, deleted) = (plan.restores() as u64, plan.deletions.len() as u64);
    let change = if restored == 1 { "changes" } else { "change" };
    let is = if deleted == 1 { "is" } else { "are" };
    let effect = format!("{} {change}, {} {is} deleted.", plural(restored, "file"), grouped(deleted));
    if options.dry_run {
        events.object(
            &json!({"event": "result", "version": 1, "content": null, "rollback_of": target.number,
            "changed": restored, "deleted": deleted, "invalidated": 0, "warnings": []}),
        )?;
        progress.line(&format!("Nothing was changed. Would roll back to v{}: {effect}", target.number));
        return Ok(Report::printed());
    }
    if !arguments.yes {
        progress.print(|| confirm(&format!("Roll back to v{}? {effect} [y/N] ", target.number)))?;
    }
    let (started, done) = (Instant::now(), Done::default());
    let so_far = || show::state(&done, restored, "rolled back");
    let stale = Stale::Keys(plan.stale_keys().into_iter().map(str::to_owned).collect());
    let work = async {
        destination.leave_last_second().await;
        let step = progress.step(format!("Rolling back {}", plural(restored, "file")));
        transfer::roll_back(bucket, &plan, &done, |path, action| {
            events.object(&json!({"event": "object", "path": path, "action": action}))
        })
        .await
        .map_err(|failure| failure.with_note("now", so_far()))?;
        step.end_plain(format!("Rolled back {}", plural(restored, "file")));
        finish(&destination, restored + deleted, &stale).await
    };
    let again = format!("sitegate publish rollback v{}", target.number);
    let finished =
        interruptible(work, || format!("Stopped: {}. To continue, run: {again}", so_far())).await?;
    let (number, time) = (finished.number, with_tenths(started.elapsed()));
    events.lines(&[format!("Published v{number} with the content of v{} in {time}", target.number)])?;
    events
        .object(&json!({"event": "result", "version": 1, "content": number, "rollback_of": target.number,
        "changed": restored, "deleted": deleted, "invalidated": finished.paths, "warnings": []}))?;
    finished.report(&destination, false, &progress).await?;
    Ok(Report::printed())
}

/// The live content version, and the named one or the one before the live one.
fn target(
    contents: &[ContentVersion],
    named: Option<u32>,
) -> Result<(&ContentVersion, &ContentVersion), Failure> {
    let Some(live) = contents.first() else {
        return Err(Failure::refused("there is no content version yet", "run: sitegate publish FOLDER"));
    };
    let target = match named {
        Some(number) => contents.iter().find(|content| content.number == number).ok_or_else(|| {
            let oldest = contents.last().map_or(live.number, |oldest| oldest.number);
            let help = format!("choose one of v{oldest} to v{}", live.number);
            Failure::refused(format!("there is no content version v{number}"), help)
        }),
        None => contents.get(1).ok_or_else(|| {
            let problem = format!("v{} is the only content version", live.number);
            Failure::refused(problem, "publish the folder that you want")
        }),
    };
    Ok((live, target?))
}

/// Lists the newest content versions, and the one to roll back to.
fn list(contents: &[ContentVersion], target: &ContentVersion, progress: &Progress) {
    let newest = contents.iter().take(MAX_LISTED);
    let older = contents.iter().skip(MAX_LISTED).filter(|content| content.number == target.number);
    for (position, content) in newest.chain(older).enumerate() {
        progress.line(&content_line(content, position == 0));
    }
}

fn content_line(content: &ContentVersion, is_live: bool) -> String {
    let ContentVersion { number, at, changed, .. } = content;
    let live = if is_live { " (live)" } else { "" };
    format!("v{number}  {}  {} changed{live}", date_and_clock(*at), plural(*changed, "file"))
}

#[cfg(test)]
mod tests {
    use super::{ContentVersion, content_line, target};

    fn contents(numbers: &[u32]) -> Vec<ContentVersion> {
        let content = |number: &u32| ContentVersion {
            number: *number,
            at: 1_795_529_520,
            changed: 43,
            digest: String::new(),
        };
        numbers.iter().map(content).collect()
    }

    fn chosen(numbers: &[u32], named: Option<u32>) -> Result<u32, String> {
        let contents = contents(numbers);
        target(&contents, named).map(|(_, content)| content.number).map_err(|failure| failure.chain())
    }

    #[test]
    fn content_version_before_the_live_one_is_the_default() {
        assert_eq!(chosen(&[13, 12, 11], None), Ok(12));
    }

    #[test]
    fn named_content_version_is_chosen() {
        assert_eq!(chosen(&[13, 12, 11], Some(11)), Ok(11));
        assert_eq!(chosen(&[13, 12, 11], Some(7)), Err("there is no content version v7".to_owned()));
    }

    #[test]
    fn rollback_needs_two_content_versions() {
        assert_eq!(chosen(&[], None), Err("there is no content version yet".to_owned()));
        assert_eq!(chosen(&[1], None), Err("v1 is the only content version".to_owned()));
    }

    #[test]
    fn live_content_version_is_marked() {
        let contents = contents(&[13]);
        assert_eq!(content_line(&contents[0], true), "v13  2026-11-24 14:12  43 files changed (live)");
        assert_eq!(content_line(&contents[0], false), "v13  2026-11-24 14:12  43 files changed");
    }
}
