//! The order of a deployment: look, show, ask, upload, deploy, follow, write secrets, check.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use aws_config::SdkConfig;
use aws_sdk_cloudformation::types::StackStatus;
use constructs::hash::sha256;
use constructs::terminal::{self, Exit};
use function::clock::now;
use infra::cli::Deployable;
use infra::diff::Changes;
use infra::site::Deployment;
use serde_json::{Value as Json, json};

use super::artifacts::Artifacts;
use super::cancel::cancel;
use super::change_set::{ChangeSet, EventsOf, NewChangeSet, TemplateSource};
use super::cloud::{Cloud, StackState, other_deployment};
use super::decision::{Decision, Fingerprint, StackSnapshot, decide, is_running, is_success};
use super::failures::Failures;
use super::follow::{End, TIME_COLUMN, View, follow, wait_for_distribution};
use super::live_check::{LiveCheck, check, protected_path};
use super::refusal::{DEPLOYED, EXECUTED, FOLLOWED, also_kept, continues, no_package, refuse_loss, refused};
use super::template::{INLINE_BYTES, Template, is_site};
use super::{missing_secrets, parameters};
use crate::access_denied::for_deployer;
use crate::arguments::{DeployArguments, Options};
use crate::caller::Caller;
use crate::failure::Failure;
use crate::plural::{grouped, plural};
use crate::printable::printable;
use crate::progress::{Layout, Progress, in_seconds};
use crate::question::confirm;
use crate::report::Report;
use crate::secrets;
use crate::site::Site;
use crate::target::config_file;

/// Deploys the site.
pub(crate) async fn deploy(
    config: &SdkConfig,
    site: &Site,
    arguments: &DeployArguments,
    options: &Options,
) -> Result<Report, Failure> {
    prepare(config, site, arguments, options).await.map_err(for_deployer)
}

async fn prepare(
    config: &SdkConfig,
    site: &Site,
    arguments: &DeployArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let cloud = Cloud::new(config, &site.stack);
    if arguments.cancel {
        return cancel(&cloud, arguments, options).await;
    }
    let path = config_file(options.config.as_deref());
    let source = read(&path, &arguments.package, options)?;
    let package = source.package.clone().ok_or_else(|| no_package(&arguments.package))?;
    secrets::check_file(arguments.client_secret.as_deref())?;
    let caller = Caller::read(config).await?;
    let artifacts = Artifacts::new(config, &caller.account, arguments.artifact_bucket.as_deref());
    let key = format!("sitegate/{}.zip", sha256(&package));
    let template =
        Template::new(source.synthesis.template.clone(), &source.package_path, &artifacts.bucket, &key);
    let given = parameters::read(&arguments.parameter)?;
    let deployment = Run {
        fingerprint: template.fingerprint(&given),
        config,
        cloud: &cloud,
        site,
        arguments,
        options,
        path: &path,
        source: &source,
        template: &template,
        caller: &caller,
        artifacts: &artifacts,
        progress: Progress::new(
            options.quiet,
            Layout { time_column: template.longest_id() + TIME_COLUMN, tenths: false },
        ),
        started: Instant::now(),
    };
    deployment.run(&given, package, &key).await
}

/// A deployment, and everything that it needs.
struct Run<'a> {
    fingerprint: Fingerprint,
    config: &'a SdkConfig,
    cloud: &'a Cloud,
    site: &'a Site,
    arguments: &'a DeployArguments,
    options: &'a Options,
    path: &'a Path,
    source: &'a Deployable,
    template: &'a Template,
    caller: &'a Caller,
    artifacts: &'a Artifacts,
    progress: Progress,
    started: Instant,
}

impl Run<'_> {
    async fn run(
        &self,
        given: &BTreeMap<String, String>,
        package: Vec<u8>,
        key: &str,
    ) -> Result<Report, Failure> {
        self.progress.line(&header(&self.site.stack, self.caller, self.options.profile.as_deref()));
        let state = self.cloud.describe().await?;
        let observed = self.cloud.observe(state.as_ref()).await?;
        let decision = decide(observed.as_ref(), &self.fingerprint);
        let is_first = match &decision {
            Decision::Refuse(refusal) => return Err(refused(refusal, &self.site.stack, state.as_ref())),
            Decision::Follow => return self.resume().await,
            Decision::Create | Decision::DeleteAndCreate => true,
            Decision::Update => false,
        };
        parameters::check(self.template, given)?;
        let old = if is_first { self.template.without_resources() } else { self.cloud.template().await? };
        if !is_first && !is_site(&old) {
            let problem =
                format!("the stack {} is not a site, and a deployment would replace it", self.site.stack);
            return Err(Failure::refused(
                problem,
                "name another stack: stack: NAME in site.yaml, or --stack NAME",
            ));
        }
        let changes = Changes::between(&old, &self.template.json);
        if changes.is_empty() && given.is_empty() {
            return self.unchanged(state.as_ref()).await;
        }
        let none = BTreeMap::new();
        let deployed = match &state {
            Some(state) if !is_first => &state.parameters,
            _ => &none,
        };
        let parameters = parameters::choose(self.template, given, deployed, || self.secret_parameter())?;
        for line in parameters::changed(given, deployed) {
            self.progress.print(|| terminal::progress(&line));
        }
        if self.is_plan() {
            self.validate(&decision, parameters).await?;
            self.progress.line("Nothing was changed. Deploying usually takes 5 to 8 minutes.");
            return Ok(plan_report(&changes));
        }
        self.progress.print(|| terminal::progress(changes.text().trim_end()));
        refuse_loss(&changes, &self.arguments.allow_loss)?;
        if decision == Decision::DeleteAndCreate {
            let text = "The first deployment failed and left an empty stack, which is deleted first.";
            self.progress.line(text);
        }
        if !self.arguments.yes {
            self.progress.print(|| confirm("Deploy these changes? [y/N] "))?;
        }
        if decision == Decision::DeleteAndCreate
            && let Some(state) = &state
        {
            self.delete_empty_stack(&state.snapshot()).await?;
        }
        self.upload(key, package).await?;
        let name = format!("{}{}", self.fingerprint.prefix(), milliseconds());
        match self.change_set(&name, parameters, is_first).await {
            Ok(true) => {}
            Ok(false) => {
                // A change set that stays does not affect a later deployment.
                let _ = self.cloud.discard_change_set(&name).await;
                return self.unchanged(state.as_ref()).await;
            }
            Err(failure) => {
                // The next deployment takes a stack that stays.
                return Err(also_kept(failure, self.cloud.remove_change_set(&name, is_first).await));
            }
        }
        // Another deployment may have begun while the question was open.
        let now_observed = self.cloud.describe().await?;
        if now_observed.is_some_and(|state| is_running(&state.status)) {
            return Err(also_kept(
                other_deployment(&self.site.stack),
                self.cloud.discard_change_set(&name).await,
            ));
        }
        self.cloud.execute(&name).await.map_err(|failure| continues(failure, EXECUTED))?;
        self.watch(if is_first { "Creating" } else { "Updating" }).await
    }

    /// The value of a secret template parameter. The change set of a plan is never executed, so that it needs no secret.
    fn secret_parameter(&self) -> Result<String, Failure> {
        if self.is_plan() {
            return Ok("a-value-that-only-a-plan-has".to_owned());
        }
        let file = self.arguments.client_secret.as_deref();
        self.progress.print(|| secrets::read_secret(file, "the provider"))
    }

    /// Whether the command changes nothing.
    fn is_plan(&self) -> bool {
        self.arguments.plan || self.options.dry_run
    }

    /// Lets CloudFormation validate the changes with a change set that is deleted again, also if the user stops waiting for it.
    async fn validate(
        &self,
        decision: &Decision,
        parameters: BTreeMap<String, Option<String>>,
    ) -> Result<(), Failure> {
        if *decision == Decision::DeleteAndCreate {
            // A stack in this state takes no change set, and only a deployment deletes it.
            if self.template.text.len() <= INLINE_BYTES {
                self.cloud.validate(&self.template.text).await?;
            }
            self.progress.line(
                "The first deployment failed and left an empty stack, which a deployment deletes first.",
            );
            return Ok(());
        }
        let is_first = *decision == Decision::Create;
        let is_new = self.cloud.describe().await?.is_none();
        let name = format!("sitegate-plan-{}", milliseconds());
        let validated = tokio::select! {
            validated = self.change_set(&name, parameters, is_first) => validated,
            _ = tokio::signal::ctrl_c() => Err(Failure::interrupted("Stopped. Nothing was changed.")),
        };
        let removed = self.cloud.remove_change_set(&name, is_new).await;
        match validated {
            Ok(_) => removed,
            Err(failure) => Err(also_kept(failure, removed)),
        }
    }

    /// Follows the deployment of the same template that is running.
    async fn resume(&self) -> Result<Report, Failure> {
        if self.is_plan() {
            return Err(Failure::refused("this deployment is running", "run sitegate deploy to follow it"));
        }
        let begin = self.cloud.events().await?.first().map_or_else(now, |event| event.at);
        let age = in_seconds(Duration::from_secs(now().saturating_sub(begin)));
        self.progress.line(&format!("This deployment has been running for {age}. Following it."));
        self.watch("Deploying").await
    }

    async fn watch(&self, verb: &str) -> Result<Report, Failure> {
        let total = self.template.resource_count();
        let view = View {
            progress: &self.progress,
            id_width: self.template.longest_id(),
            title: format!("{verb} {}", plural(total as u64, "resource")),
            total,
            as_json: self.options.json,
        };
        match follow(self.cloud, &view).await.map_err(|failure| continues(failure, FOLLOWED))? {
            Some(end) if is_success(&end.status) => {
                self.finish().await.map_err(|failure| continues(failure, DEPLOYED))
            }
            Some(end) => {
                let begin = end.events.first().map_or(0, |event| event.at);
                let problems = self.cloud.validation_problems(EventsOf::StackSince(begin)).await;
                Err(self.failures().deployment(&end, &problems))
            }
            None => Err(Failure::failed("the stack was deleted while it was deployed", "no stack")),
        }
    }

    /// Does what follows a successful deployment, and reports it.
    async fn finish(&self) -> Result<Report, Failure> {
        let outputs = self.cloud.describe().await?.map(|state| state.outputs).unwrap_or_default();
        self.wait_for_locations(&outputs).await?;
        self.write_missing_secrets().await?;
        self.check_live(&outputs).await;
        let elapsed = in_seconds(self.started.elapsed());
        let mut text = format!("Deployed {} in {elapsed}\n", self.site.stack);
        if let Some(url) = outputs.get("SiteUrl") {
            let _ = writeln!(text, "  Site          {}", url.trim_end_matches('/'));
        }
        for uri in outputs.get("RedirectUri").into_iter().flat_map(|uris| uris.split(' ')) {
            let _ = writeln!(text, "  Redirect URI  {uri}");
        }
        let next = "Next: register the redirect URI, then: sitegate publish FOLDER";
        let json = json!({"event": "result", "ok": true, "outputs": outputs});
        Ok(self.report(&text, json, next))
    }

    /// Waits until CloudFront has the changes in all locations. Only an express deployment ends before.
    async fn wait_for_locations(&self, outputs: &BTreeMap<String, String>) -> Result<(), Failure> {
        let Some(id) = outputs.get("DistributionId") else { return Ok(()) };
        if self.source.site.deployment == Deployment::Standard {
            return Ok(());
        }
        wait_for_distribution(self.config, id, &self.progress).await
    }

    /// Reports that the deployed template is this one. An interrupted deployment may still lack its secrets, and CloudFront may still
    /// bring it to its locations.
    async fn unchanged(&self, state: Option<&StackState>) -> Result<Report, Failure> {
        if !self.is_plan() {
            if let Some(state) = state {
                self.wait_for_locations(&state.outputs).await?;
            }
            self.write_missing_secrets().await?;
        }
        let outputs = state.map(|state| &state.outputs);
        let json = json!({"event": "result", "ok": true, "changes": false, "outputs": outputs});
        Ok(Report::new(vec!["No changes.".to_owned()], json))
    }

    fn report(&self, text: &str, json: Json, next: &str) -> Report {
        let lines = text.lines().map(str::to_owned).collect();
        self.progress.line(next);
        Report::new(lines, json)
    }

    async fn delete_empty_stack(&self, stack: &StackSnapshot) -> Result<(), Failure> {
        self.cloud.delete(stack).await?;
        let view = View {
            progress: &self.progress,
            id_width: self.template.longest_id(),
            title: "Deleting the empty stack".to_owned(),
            total: 0,
            as_json: false,
        };
        match follow(self.cloud, &view).await? {
            None | Some(End { status: StackStatus::DeleteComplete, .. }) => Ok(()),
            Some(end) => {
                let problem = format!("the stack {} is in {}", self.site.stack, end.status.as_str());
                Err(Failure::failed(problem, "it could not be deleted")
                    .with_help("aws cloudformation describe-stack-events shows why"))
            }
        }
    }

    async fn upload(&self, key: &str, package: Vec<u8>) -> Result<(), Failure> {
        let step = self.progress.step("Uploading the gate");
        let bytes = grouped(package.len() as u64);
        let is_new = self.artifacts.prepare().await?;
        self.artifacts.upload(key, package).await?;
        step.done(format!("Gate uploaded ({bytes} bytes)"));
        if is_new {
            self.progress.line(&format!("Created the private bucket {}", self.artifacts.bucket));
        }
        Ok(())
    }

    /// Makes a change set, and reports what CloudFormation finds in it. False if nothing changes.
    async fn change_set(
        &self,
        name: &str,
        parameters: BTreeMap<String, Option<String>>,
        is_first: bool,
    ) -> Result<bool, Failure> {
        let text = &self.template.text;
        let template = if text.len() <= INLINE_BYTES {
            TemplateSource::Body(text.clone())
        } else {
            let key = format!("sitegate/{}.json", sha256(text.as_bytes()));
            self.artifacts.prepare().await?;
            self.artifacts.upload(&key, text.clone().into_bytes()).await?;
            TemplateSource::Url(self.artifacts.url(&key))
        };
        let step = self.progress.step("CloudFormation is checking the changes");
        let change_set = self
            .cloud
            .create_change_set(NewChangeSet {
                name,
                is_first,
                template,
                parameters,
                deployment: self.source.site.deployment,
                description: &format!("sitegate deploy by {}", self.caller.arn),
            })
            .await?;
        match change_set {
            ChangeSet::Ready(problems) => {
                step.done("CloudFormation has checked the changes");
                for problem in &problems {
                    let construct = self.source.synthesis.construct_of(&problem.logical_id);
                    let place = construct.as_deref().unwrap_or(&problem.logical_id);
                    self.progress.warning(&printable(&format!("{place}: {}", problem.reason)), None);
                }
                Ok(true)
            }
            ChangeSet::Empty => {
                step.end_plain("CloudFormation has checked the changes");
                Ok(false)
            }
            ChangeSet::Refused { reason, problems } => {
                drop(step);
                Err(self.failures().change_set(&reason, &problems))
            }
        }
    }

    fn failures(&self) -> Failures<'_> {
        Failures { path: self.path, source: self.source, stack: &self.site.stack }
    }

    async fn write_missing_secrets(&self) -> Result<(), Failure> {
        let key = self.source.site.function.secrets_key_arn.as_deref();
        let client_secret = self.arguments.client_secret.as_deref();
        missing_secrets::write_missing(self.site, key, client_secret, &self.progress).await
    }

    async fn check_live(&self, outputs: &BTreeMap<String, String>) {
        let Some(url) = outputs.get("SiteUrl") else { return };
        let path = protected_path(&self.source.site);
        match check(url, &path).await {
            LiveCheck::Redirects(host) => {
                self.progress.mark_done(&format!("Live check: {path} redirects to {host}"));
            }
            LiveCheck::Unexpected(problem) => {
                let help = "a new site needs up to 6 minutes; then run sitegate status";
                self.progress.warning(&format!("live check of {path}: {problem}"), Some(help));
            }
            LiveCheck::Unreachable(problem) => {
                let help = "its name may be new to DNS; run sitegate status in some minutes";
                self.progress.warning(&format!("the site cannot be reached yet: {problem}"), Some(help));
            }
        }
    }
}

fn read(path: &Path, package: &Path, options: &Options) -> Result<Deployable, Failure> {
    if options.config.is_none() && !path.exists() {
        let help = "write one (docs/deploying.md), or name it with --config FILE";
        return Err(Failure::refused("there is no site.yaml in this folder", help));
    }
    Deployable::read(path, package).map_err(|_| {
        Failure::refused(format!("{} cannot be deployed", path.display()), "correct it; run: sitegate check")
            .with_exit(Exit::BadInput)
    })
}

/// The Unix time in milliseconds. A deployment that is killed and runs again within a second needs another name for its change set.
fn milliseconds() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis())
}

fn header(stack: &str, caller: &Caller, profile: Option<&str>) -> String {
    let profile = profile.map(|profile| format!(" · profile {profile}")).unwrap_or_default();
    format!("{stack} · account {}{profile} · {}", caller.account, edge_facts::EDGE_REGION)
}

fn plan_report(changes: &Changes) -> Report {
    let styled = changes.text();
    let is_plain = AutoStream::choice(&std::io::stdout()) == ColorChoice::Never;
    let text = if is_plain { strip_str(&styled).to_string() } else { styled };
    let text = text.trim_end();
    Report::new(text.lines().map(str::to_owned).collect(), changes.json())
}

#[cfg(test)]
mod tests {
    use super::header;
    use crate::caller::Caller;

    #[test]
    fn header_names_stack_account_profile_and_region() {
        let caller = Caller { account: "123456789012".to_owned(), arn: String::new() };
        assert_eq!(
            header("reports", &caller, Some("prod")),
            "reports · account 123456789012 · profile prod · us-east-1"
        );
        assert_eq!(header("reports", &caller, None), "reports · account 123456789012 · us-east-1");
    }
}
