//! The command `publish` for a host that shows a folder of the bucket, such as the preview of a pull request.
//!
//! The folder has no content versions: a preview is published again and not rolled back. Nothing outside of the folder is listed or changed.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use aws_config::SdkConfig;
use serde_json::json;
use settings::{Settings, is_host_label};
use tokio::task::spawn_blocking;

use super::command::{LAYOUT, too_large, unversioned_deletion, upload};
use super::destination::Destination;
use super::events::Events;
use super::finish::{Finished, invalidate};
use super::folder::Folder;
use super::history::digest_of;
use super::plan::{Plan, unclear};
use super::show;
use super::transfer::{self, Done, Total};
use super::warnings::{self, PathSettings};
use crate::arguments::{HostArguments, Options, UploadArguments};
use crate::failure::Failure;
use crate::interrupt::interruptible;
use crate::plural::plural;
use crate::progress::{Progress, with_tenths};
use crate::report::Report;
use crate::site::Site;

/// A host, and the beginning of the keys of its objects, such as `previews/pr-123/`.
#[derive(Debug, PartialEq, Eq)]
struct Target {
    host: String,
    prefix: String,
}

/// Publishes a folder to a host.
pub(crate) async fn publish(
    config: &SdkConfig,
    site: &Site,
    folder: &Path,
    host: &HostArguments,
    arguments: &UploadArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let (started, events) = (Instant::now(), Events::new(options.json));
    let progress = Progress::new(options.quiet || options.json, LAYOUT);
    let Folder { files, skipped } = Folder::list(folder)?;
    if files.is_empty() {
        let problem = format!("{} has no files to publish", folder.display());
        return Err(Failure::refused(problem, "name the folder that contains index.html"));
    }
    let destination = Destination::open(config, site).await?;
    let Destination { bucket, settings, .. } = &destination;
    let target = Target::find(settings, host)?;
    let keys: Vec<&str> = files.keys().map(String::as_str).collect();
    let rules = settings.place(&target.host).rules;
    let paths = PathSettings { rules, content: &settings.content, paths: &settings.paths };
    let warnings = warnings::find(&keys, &skipped, &paths);
    let step = progress.step(format!("Comparing {}", plural(files.len() as u64, "file")));
    let below = files.into_iter().map(|(key, path)| (format!("{}{key}", target.prefix), path)).collect();
    let files = spawn_blocking(|| super::folder::read_bodies(below)).await;
    let files = files.map_err(|error| Failure::failed("a file cannot be read", error))??;
    let listing = bucket.list_below(&target.prefix).await?;
    let heads = transfer::heads(bucket, unclear(&files, &listing, None)).await?;
    let plan = Plan::new(&files, &listing, None, &heads, arguments.delete);
    if let Some(upload) = plan.too_large() {
        return Err(too_large(upload));
    }
    allow_deletions(&destination, &plan, arguments.yes).await?;
    step.end_plain(format!("Compared {}", plural(files.len() as u64, "file")));
    if !options.json {
        for warning in &warnings {
            progress.warning(&warning.text(), Some(&warning.help));
        }
    }
    if options.dry_run {
        events.lines(&show::plan_lines(&plan))?;
        events.objects(show::events(&plan, "planned"))?;
        events.object(&show::result_event(&plan, None, 0, &warnings))?;
        progress.line(&show::dry_run_line(&plan));
        return Ok(Report::printed());
    }
    let done = Done::default();
    let total = Total::new(&plan);
    let work = async {
        upload(&destination.bucket, &files, &plan, &done, &progress, &events).await?;
        // A publication or a removal that was interrupted may have left copies, so this does not depend on the plan.
        target.invalidate(&destination).await
    };
    let stopped =
        || format!("Stopped: {}. Run again to continue.", show::state(&done, total.files, "uploaded"));
    let finished = interruptible(work, stopped).await?;
    let (took, counts) = (with_tenths(started.elapsed()), show::counts(&plan));
    events.lines(&[format!("Published https://{}/ in {took}: {counts}", target.host)])?;
    events.object(&show::result_event(&plan, None, finished.paths, &warnings))?;
    if plan.left > 0 {
        progress.line(&show::left_line(plan.left, folder));
    }
    finished.report(&destination, arguments.wait, &progress).await?;
    Ok(Report::printed())
}

/// Deletes everything that a host shows.
pub(crate) async fn remove(
    config: &SdkConfig,
    site: &Site,
    host: &HostArguments,
    arguments: &UploadArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let progress = Progress::new(options.quiet || options.json, LAYOUT);
    let events = Events::new(options.json);
    let destination = Destination::open(config, site).await?;
    let target = Target::find(&destination.settings, host)?;
    let listing = destination.bucket.list_below(&target.prefix).await?;
    let plan = Plan::new(&BTreeMap::new(), &listing, None, &BTreeMap::new(), true);
    allow_deletions(&destination, &plan, arguments.yes).await?;
    let objects = plural(plan.deletions.len() as u64, "object");
    if options.dry_run {
        events.lines(&show::plan_lines(&plan))?;
        events.objects(show::events(&plan, "planned"))?;
        progress.line(&format!("Nothing was changed. Would delete {objects}."));
        return Ok(Report::printed());
    }
    destination.bucket.delete(&plan.deletions).await?;
    // An earlier removal may have failed at CloudFront, so this does not depend on the plan.
    let finished = target.invalidate(&destination).await?;
    events.lines(&[format!("Removed https://{}/: {objects} deleted", target.host)])?;
    events.object(&json!({"event": "result", "version": 1, "deleted": plan.deletions.len(), "invalidated": finished.paths}))?;
    finished.report(&destination, arguments.wait, &progress).await?;
    Ok(Report::printed())
}

/// Refuses deletions in a bucket without versions, unless the user has agreed.
async fn allow_deletions(destination: &Destination, plan: &Plan, yes: bool) -> Result<(), Failure> {
    if plan.deletions.is_empty() || yes || destination.bucket.is_versioned().await? {
        return Ok(());
    }
    Err(unversioned_deletion(&destination.bucket.name))
}

impl Target {
    /// Finds the host of the arguments among the hosts with a folder.
    fn find(settings: &Settings, arguments: &HostArguments) -> Result<Self, Failure> {
        if let Some(label) = &arguments.preview {
            return Self::preview(settings, label);
        }
        let host = arguments.host.as_deref().unwrap_or_default().to_ascii_lowercase();
        match settings.place(&host).folder {
            Some(folder) => Ok(Self::new(host, &folder)),
            None => {
                Err(Failure::refused(format!("{host} shows no folder of the bucket"), known_hosts(settings)))
            }
        }
    }

    /// Finds the host of a preview: the label in the place of the star.
    fn preview(settings: &Settings, label: &str) -> Result<Self, Failure> {
        if !is_host_label(label) {
            let problem = format!("{label:?} cannot be a label of a host name");
            let help = "use 1 to 63 lower-case letters, digits and inner hyphens, such as pr-123";
            return Err(Failure::refused(problem, help));
        }
        let mut wildcards = settings.folders.iter().filter(|entry| entry.is_for_labels());
        let entry = match (wildcards.next(), wildcards.next()) {
            (Some(entry), None) => entry,
            (Some(_), Some(_)) => {
                let problem = "the site has previews at several wildcards";
                return Err(Failure::refused(problem, "name the whole host with --host"));
            }
            (None, _) => {
                let help = "add one to hosts in site.yaml, such as { name: \"*.preview.example.com\", folder: \"/previews/*\" }, and deploy";
                return Err(Failure::refused("the site has no host with a folder for each label", help));
            }
        };
        let host = entry.host.replacen('*', label, 1).to_ascii_lowercase();
        let folder =
            settings.place(&host).folder.filter(|folder| entry.folder_at(&host).as_ref() == Some(folder));
        let Some(folder) = folder else {
            let problem = format!("{host} is an alias of the site, and not a preview");
            return Err(Failure::refused(problem, "choose another label"));
        };
        Ok(Self::new(host, &folder))
    }

    fn new(host: String, folder: &str) -> Self {
        Self { prefix: format!("{}/", folder.trim_start_matches('/')), host }
    }

    async fn invalidate(&self, destination: &Destination) -> Result<Finished, Failure> {
        let digest = digest_of(&destination.bucket.list_below(&self.prefix).await?);
        let path = format!("{}*", access::encode(&format!("/{}", self.prefix)));
        invalidate(destination, vec![path], destination.bucket.clock.now(), &digest).await
    }
}

fn known_hosts(settings: &Settings) -> String {
    let hosts: Vec<&str> = settings.folders.iter().map(|entry| entry.host.as_str()).collect();
    if hosts.is_empty() {
        "add it to hosts in site.yaml, and deploy".to_owned()
    } else {
        format!("hosts with a folder: {}", hosts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use settings::{HostFolder, Settings, testing};

    use super::Target;
    use crate::arguments::HostArguments;

    fn settings(folders: &[(&str, &str)]) -> Settings {
        let entry = |(host, folder): &(&str, &str)| HostFolder {
            host: (*host).to_owned(),
            folder: (*folder).to_owned(),
            rules: None,
        };
        let hosts = folders.iter().map(|(host, _)| (*host).to_owned()).collect();
        Settings { hosts, folders: folders.iter().map(entry).collect(), ..testing::settings() }
    }

    fn find(
        settings: &Settings,
        preview: Option<&str>,
        host: Option<&str>,
    ) -> Result<(String, String), String> {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let arguments = HostArguments { preview: owned(preview), host: owned(host), remove: false };
        let found = Target::find(settings, &arguments);
        found.map(|target| (target.host, target.prefix)).map_err(|failure| failure.to_string())
    }

    #[test]
    fn host_has_the_keys_below_its_folder() {
        let settings = settings(&[("*.p.example.com", "/previews/*"), ("docs.example.com", "/docs/site")]);
        let found = |host: &str, prefix: &str| Ok((host.to_owned(), prefix.to_owned()));
        assert_eq!(find(&settings, Some("pr-1"), None), found("pr-1.p.example.com", "previews/pr-1/"));
        assert_eq!(
            find(&settings, None, Some("PR-1.p.example.com")),
            found("pr-1.p.example.com", "previews/pr-1/")
        );
        assert_eq!(find(&settings, None, Some("docs.example.com")), found("docs.example.com", "docs/site/"));
    }

    #[test]
    fn label_that_leads_out_of_the_folder_is_refused() {
        let settings = settings(&[("*.p.example.com", "/previews/*")]);
        for label in ["", "..", "a.b", "a/b", "PR-1", "pr-1/", "*", "%2e%2e", "-a"] {
            assert!(
                find(&settings, Some(label), None).is_err_and(|text| text.contains("cannot be a label")),
                "{label}"
            );
        }
        for host in [
            "",
            "p.example.com",
            "a.b.p.example.com",
            "..p.example.com",
            "a/b.p.example.com",
            "*.p.example.com",
        ] {
            assert!(find(&settings, None, Some(host)).is_err(), "{host}");
        }
    }

    /// A name without a star wins over the wildcard. Its content must not be replaced by a preview.
    #[test]
    fn label_of_another_alias_is_refused() {
        let mut settings =
            settings(&[("*.p.example.com", "/previews/*"), ("docs.p.example.com", "/docs-site")]);
        settings.hosts.push("login.p.example.com".to_owned());
        for label in ["docs", "login"] {
            assert!(
                find(&settings, Some(label), None).is_err_and(|text| text.contains("not a preview")),
                "{label}"
            );
        }
        assert!(find(&settings, Some("doc"), None).is_ok());
        assert!(
            find(&settings, None, Some("docs.p.example.com")).is_ok_and(|(_, prefix)| prefix == "docs-site/")
        );
    }

    #[test]
    fn preview_needs_one_wildcard() {
        let none = settings(&[("docs.example.com", "/docs")]);
        assert!(find(&none, Some("a"), None).is_err_and(|text| text.contains("for each label")));
        let two = settings(&[("*.a.example.com", "/a/*"), ("*.b.example.com", "/b/*")]);
        assert!(find(&two, Some("a"), None).is_err_and(|text| text.contains("several wildcards")));
        assert!(find(&two, None, Some("x.b.example.com")).is_ok());
    }
}
