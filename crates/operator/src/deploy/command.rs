//! The order of a deployment: look, show, ask, upload, deploy, follow, write secrets, check.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use aws_config::SdkConfig;
use cloudformation::S3Object;
use constructs::hash::sha256;
use constructs::terminal::{self, Exit};
use infra::cli::Deployable;
use infra::diff::Changes;
use infra::site::Deployment;
use serde_json::{Value as Json, json};

use super::artifacts::{Artifacts, KEY_PREFIX};
use super::cancel::cancel;
use super::cloud::{Cloud, StackState};
use super::decision::{Decision, Fingerprint, Start, decide};
use super::failures::{Failures, Origin};
use super::follow::{TIME_COLUMN, wait_for_distribution};
use super::live_check::{LiveCheck, check, protected_path};
use super::refusal::{DEPLOYED, continues, no_package, refuse_loss, refused};
use super::stack_deployment::{Deployed, StackDeployment};
use super::subject::Subject;
use super::template::{Template, is_site};
use super::{missing_secrets, parameters};
use crate::access_denied::for_deployer;
use crate::arguments::{DeployArguments, Options};
use crate::caller::Caller;
use crate::failure::Failure;
use crate::plural::grouped;
use crate::progress::{Layout, Progress, in_seconds};
use crate::question::confirm;
use crate::report::Report;
use crate::secrets;
use crate::site::Site;
use crate::target::config_file;

/// The stack of a site keeps the tags that it has.
static NO_TAGS: BTreeMap<String, String> = BTreeMap::new();

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
    let cloud = Cloud::new(config, &site.stack, Subject::new(arguments, options));
    if arguments.cancel {
        return cancel(&cloud, arguments, options).await;
    }
    let path = config_file(options.config.as_deref());
    let source = read(&path, &arguments.package, options)?;
    let package = source.package.clone().ok_or_else(|| no_package(&arguments.package))?;
    secrets::check_file(arguments.client_secret.as_deref())?;
    let caller = Caller::read(config).await?;
    let artifacts = Artifacts::new(config, &caller.account, arguments.artifact_bucket.as_deref());
    let key = format!("{KEY_PREFIX}{}.zip", sha256(&package));
    let uploads = BTreeMap::from([(source.package_path.clone(), S3Object::new(&artifacts.bucket, &key))]);
    let template = Template::new(source.synthesis.template.clone(), &uploads);
    let given = parameters::read(&arguments.parameter)?;
    let deployment = Run {
        fingerprint: template.fingerprint(&given, &NO_TAGS),
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
        let start = match &decision {
            Decision::Refuse(refusal) => return Err(refused(refusal, self.cloud, state.as_ref())),
            Decision::Follow => return self.resume().await,
            Decision::Deploy(start) => *start,
        };
        let is_first = start.is_first();
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
        let parameters = parameters::choose(self.template, given, deployed, |name, is_secret| {
            self.missing_parameter(name, is_secret)
        })?;
        for line in parameters::changed(given, deployed) {
            self.progress.print(|| terminal::progress(&line));
        }
        if self.is_plan() {
            self.stack().validate(start, parameters).await?;
            self.progress.line("No stack was changed. Deploying usually takes 5 to 8 minutes.");
            return Ok(plan_report(&changes));
        }
        self.progress.print(|| terminal::progress(changes.text().trim_end()));
        refuse_loss(changes.lost_data().map(|entry| entry.id.as_str()), &self.arguments.allow_loss)?;
        if start == Start::DeleteAndCreate {
            let text = "The first deployment failed and left an empty stack, which is deleted first.";
            self.progress.line(text);
        }
        if !self.arguments.yes {
            self.progress.print(|| confirm("Deploy these changes? [y/N] "))?;
        }
        self.upload(key, package).await?;
        match self.stack().deploy(start, state.as_ref(), parameters).await? {
            Deployed::Changed => self.finish_deployment().await,
            Deployed::Unchanged => self.unchanged(state.as_ref()).await,
        }
    }

    /// The value of a template parameter that has none. The change set of a plan is never executed, so that it needs no secret.
    fn missing_parameter(&self, name: &str, is_secret: bool) -> Result<String, Failure> {
        if !is_secret {
            let problem = format!("the parameter {name} has no value");
            let help = format!("write the setting in site.yaml, or add --parameter {name}=VALUE");
            return Err(Failure::refused(problem, help));
        }
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

    /// Follows the deployment of the same template that is running.
    async fn resume(&self) -> Result<Report, Failure> {
        if self.is_plan() {
            return Err(Failure::refused("this deployment is running", "run sitegate deploy to follow it"));
        }
        self.stack().resume().await?;
        self.finish_deployment().await
    }

    fn stack(&self) -> StackDeployment<'_> {
        StackDeployment {
            cloud: self.cloud,
            template: self.template,
            fingerprint: &self.fingerprint,
            tags: &NO_TAGS,
            mode: self.source.site.deployment,
            allow_loss: &self.arguments.allow_loss,
            label: None,
            caller: &self.caller.arn,
            artifacts: self.artifacts,
            failures: Failures {
                cloud: self.cloud,
                origin: Origin::Site { path: self.path, source: self.source },
            },
            progress: &self.progress,
            as_json: self.options.json,
        }
    }

    async fn finish_deployment(&self) -> Result<Report, Failure> {
        self.finish().await.map_err(|failure| continues(failure, DEPLOYED))
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
        wait_for_distribution(self.config, id, &self.progress, self.cloud.subject.command()).await
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
