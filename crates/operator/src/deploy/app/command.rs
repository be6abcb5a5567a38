//! The order of a deployment of several stacks: read, look, show, ask, upload, and then stack by stack.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use app::manifest::AssetEntry;
use aws_config::{Region, SdkConfig};
use aws_sdk_cloudformation::types::StackStatus;
use constructs::terminal;
use infra::site;

use super::folder::{AppFolder, AppStack};
use super::outcome::{self, Finished, Outcome};
use super::plan::{Deployed, Obstacle, Step, Wanted, plan};
use super::selection::{check_account, select};
use super::show::{self, PlannedStack};
use super::uploads;
use crate::access_denied::for_app;
use crate::arguments::{DeployArguments, Options};
use crate::aws;
use crate::caller::Caller;
use crate::deploy::artifacts::Artifacts;
use crate::deploy::cancel::{can_be_cancelled, cancel};
use crate::deploy::cloud::{Cloud, StackState};
use crate::deploy::decision::{Decision, Start, decide};
use crate::deploy::failures::{Failures, Origin};
use crate::deploy::follow::TIME_COLUMN;
use crate::deploy::parameters;
use crate::deploy::refusal::{refuse_loss, refused};
use crate::deploy::stack_deployment::{self, StackDeployment};
use crate::deploy::subject::Subject;
use crate::deploy::template::Template;
use crate::failure::Failure;
use crate::progress::{Layout, Progress, in_seconds};
use crate::question::confirm;
use crate::report::Report;

/// Deploys the stacks of an app that was synthesised to a folder.
pub(crate) async fn deploy(
    folder: &Path,
    arguments: &DeployArguments,
    options: &Options,
) -> Result<Report, Failure> {
    prepare(folder, arguments, options).await.map_err(for_app)
}

async fn prepare(folder: &Path, arguments: &DeployArguments, options: &Options) -> Result<Report, Failure> {
    if options.stack.is_some() {
        let help = format!("write sitegate deploy --app {} STACK", folder.display());
        return Err(Failure::refused("--stack names the stack of a site", help));
    }
    let app = AppFolder::read(folder)?;
    let selected = select(&app.stacks, &arguments.stacks)?;
    let given = parameters::read(&arguments.parameter)?;
    let config = aws::config(options.profile.as_deref()).await?;
    let caller = Caller::read(&config).await?;
    check_account(&selected, &app.stacks, &caller, options.profile.as_deref())?;
    let places = places(&config, &selected, &caller, arguments.artifact_bucket.as_deref())?;
    let subject = Subject::new(arguments, options);
    let targets: Vec<Target<'_>> = selected
        .iter()
        .map(|stack| Target::new(stack, &places[stack.entry.region.as_str()], &given, &subject))
        .collect();
    check_parameters(&targets, &given)?;
    if arguments.cancel {
        return cancel_running(&targets, arguments, options).await;
    }
    let widest = targets.iter().map(|target| target.wanted.template.longest_id()).max().unwrap_or_default();
    let layout = Layout { time_column: widest + TIME_COLUMN, tenths: false };
    let run = Run {
        app: &app,
        targets: &targets,
        caller: &caller,
        arguments,
        options,
        progress: Progress::new(options.quiet, layout),
        started: Instant::now(),
    };
    run.progress.line(&header(folder, &caller, options.profile.as_deref()));
    run.run(&places).await
}

/// A Region to which stacks are deployed.
struct Place {
    config: SdkConfig,
    artifacts: Artifacts,
}

/// The Regions of stacks. A bucket that the user names can be in one Region only.
fn places(
    config: &SdkConfig,
    selected: &[&AppStack],
    caller: &Caller,
    bucket: Option<&str>,
) -> Result<BTreeMap<String, Place>, Failure> {
    let place = |stack: &&AppStack| {
        let region = stack.entry.region.clone();
        let config = config.to_builder().region(Region::new(region.clone())).build();
        let artifacts = Artifacts::new(&config, &caller.account, bucket);
        (region, Place { config, artifacts })
    };
    let places: BTreeMap<String, Place> = selected.iter().map(place).collect();
    if bucket.is_some() && places.len() > 1 {
        let regions: Vec<&str> = places.keys().map(String::as_str).collect();
        let problem = format!("--artifact-bucket names one bucket for {}", regions.join(" and "));
        return Err(Failure::refused(problem, "leave it out, or name the stacks of one Region"));
    }
    Ok(places)
}

/// A stack, and what its deployment needs.
struct Target<'a> {
    wanted: Wanted<'a>,
    cloud: Cloud,
    artifacts: &'a Artifacts,
}

impl<'a> Target<'a> {
    fn new(
        stack: &'a AppStack,
        place: &'a Place,
        given: &BTreeMap<String, String>,
        subject: &Subject,
    ) -> Self {
        let objects = uploads::objects(&stack.assets, &place.artifacts);
        let template = Template::new(stack.template.clone(), &objects);
        let names = template.parameter_names();
        let given: BTreeMap<String, String> = given
            .iter()
            .filter(|(name, _)| names.contains(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let fingerprint = template.fingerprint(&given, &stack.entry.tags);
        let cloud = Cloud::new(&place.config, &stack.entry.name, subject.clone());
        let wanted = Wanted { stack, template, fingerprint, given };
        Self { wanted, cloud, artifacts: &place.artifacts }
    }

    fn label(&self) -> &'a str {
        &self.wanted.stack.label
    }

    /// The line above the progress of the stack.
    fn title(&self) -> String {
        format!("{} · {}", self.label(), self.cloud.region)
    }

    /// Reads what CloudFormation has of the stack.
    async fn look(&self) -> Result<Option<Deployed>, Failure> {
        let Some(state) = self.cloud.describe().await? else { return Ok(None) };
        let Some(observed) = self.cloud.observe(Some(&state)).await? else { return Ok(None) };
        let decision = decide(Some(&observed), &self.wanted.fingerprint);
        let template = match decision {
            Decision::Deploy(Start::Update) => Some(self.cloud.template().await?),
            _ => None,
        };
        Ok(Some(Deployed { state, observed, template }))
    }

    fn plan(&self, deployed: Option<&Deployed>) -> Result<Step, Failure> {
        plan(&self.wanted, deployed).map_err(|obstacle| match obstacle {
            Obstacle::State(refusal) => {
                refused(&refusal, &self.cloud, deployed.map(|deployed| &deployed.state))
            }
            Obstacle::Parameter(failure) => failure,
            Obstacle::OtherStack => self.other_stack(),
        })
    }

    /// The refusal to replace all resources of a stack.
    fn other_stack(&self) -> Failure {
        let Cloud { stack, region, .. } = &self.cloud;
        let problem = format!("the deployed stack {stack} in {region} has no resource of the app's template");
        let delete = format!("aws cloudformation delete-stack --stack-name {stack} --region {region}");
        Failure::refused(
            problem,
            format!("name the stack of the app differently, or delete the deployed one: {delete}"),
        )
    }
}

/// Refuses parameters that none of the stacks has, and secret ones.
fn check_parameters(targets: &[Target<'_>], given: &BTreeMap<String, String>) -> Result<(), Failure> {
    for target in targets {
        parameters::check(&target.wanted.template, &target.wanted.given)?;
    }
    let is_known = |name: &String| targets.iter().any(|target| target.wanted.given.contains_key(name));
    match given.keys().find(|name| !is_known(name)) {
        None => Ok(()),
        Some(unknown) => {
            let problem = format!("none of the stacks has the parameter {unknown}");
            Err(Failure::refused(problem, "correct --parameter, or name the stack that has it"))
        }
    }
}

/// Rolls the running deployment back. The stacks of an app are deployed one after the other, so that one is running at most.
async fn cancel_running(
    targets: &[Target<'_>],
    arguments: &DeployArguments,
    options: &Options,
) -> Result<Report, Failure> {
    for target in targets {
        if target.cloud.describe().await?.is_some_and(|state| can_be_cancelled(&state.status)) {
            return cancel(&target.cloud, arguments, options).await;
        }
    }
    let labels: Vec<&str> = targets.iter().map(Target::label).collect();
    let problem = format!("no deployment of {} is running", labels.join(", "));
    Err(Failure::refused(problem, "nothing was changed"))
}

/// A deployment, and everything that it needs.
struct Run<'a> {
    app: &'a AppFolder,
    targets: &'a [Target<'a>],
    caller: &'a Caller,
    arguments: &'a DeployArguments,
    options: &'a Options,
    progress: Progress,
    started: Instant,
}

impl Run<'_> {
    async fn run(&self, places: &BTreeMap<String, Place>) -> Result<Report, Failure> {
        let mut steps = Vec::new();
        for target in self.targets {
            steps.push(target.plan(target.look().await?.as_ref())?);
        }
        let planned = self.targets.iter().zip(&steps).map(|(target, step)| planned(target, step));
        let planned: Vec<PlannedStack<'_>> = planned.collect();
        if self.arguments.plan || self.options.dry_run {
            return self.validate(&planned).await;
        }
        if steps.iter().any(|step| *step != Step::Skip) {
            self.progress.print(|| terminal::progress(show::text(&planned)));
            let lost = show::lost_data(&planned);
            refuse_loss(lost.iter().map(String::as_str), &self.arguments.allow_loss)?;
        }
        if steps.iter().any(|step| matches!(step, Step::Deploy(_))) && !self.arguments.yes {
            self.progress.print(|| confirm("Deploy these changes? [y/N] "))?;
        }
        self.upload(&steps, places).await?;
        self.deploy_all(&steps).await
    }

    /// Lets CloudFormation validate the changes. Those of a stack that needs changes of another one cannot be validated before.
    async fn validate(&self, planned: &[PlannedStack<'_>]) -> Result<Report, Failure> {
        for (position, target) in self.targets.iter().enumerate() {
            let Step::Deploy(deployment) = planned[position].step else { continue };
            let needs = &target.wanted.stack.entry.needs;
            let waits_for = self.targets[..position].iter().zip(planned).find(|(other, planned)| {
                needs.contains(&other.wanted.stack.entry.key()) && *planned.step != Step::Skip
            });
            if let Some((other, _)) = waits_for {
                let text = format!("{} is validated after {} is deployed", target.label(), other.label());
                self.progress.line(&text);
                continue;
            }
            self.progress.line(&target.title());
            let validated =
                self.stack(target).validate(deployment.start, deployment.parameters.clone()).await;
            validated.map_err(|failure| failure.with_note("stack", target.label()))?;
        }
        self.progress.line("No stack was changed.");
        let styled = show::text(planned);
        let is_plain = AutoStream::choice(&std::io::stdout()) == ColorChoice::Never;
        let text = if is_plain { strip_str(&styled).to_string() } else { styled };
        Ok(Report::new(text.trim_end().lines().map(str::to_owned).collect(), show::document(planned)))
    }

    /// Uploads the files of the stacks that change, before any stack changes.
    async fn upload(&self, steps: &[Step], places: &BTreeMap<String, Place>) -> Result<(), Failure> {
        let mut needed: BTreeMap<&str, BTreeMap<&str, &AssetEntry>> = BTreeMap::new();
        let changing = self.targets.iter().zip(steps).filter(|(_, step)| matches!(step, Step::Deploy(_)));
        for (target, _) in changing {
            let AppStack { entry, assets, .. } = target.wanted.stack;
            let files = assets.iter().map(|asset| (asset.key.as_str(), asset));
            needed.entry(entry.region.as_str()).or_default().extend(files);
        }
        for (region, assets) in &needed {
            uploads::upload(self.app, assets, &places[*region].artifacts, &self.progress).await?;
        }
        Ok(())
    }

    async fn deploy_all(&self, steps: &[Step]) -> Result<Report, Failure> {
        let mut finished: Vec<Finished> = Vec::new();
        for (position, (target, step)) in self.targets.iter().zip(steps).enumerate() {
            match self.deploy_stack(target, step).await {
                Ok(stack) => {
                    if self.options.json {
                        let _ = terminal::output(&format!("{}\n", stack.event()));
                    }
                    finished.push(stack);
                }
                Err(failure) => {
                    let rest: Vec<&str> = self.targets[position + 1..].iter().map(Target::label).collect();
                    return Err(outcome::stopped(failure, &finished, target.label(), &rest));
                }
            }
        }
        let lines = outcome::lines(&finished, &in_seconds(self.started.elapsed()));
        Ok(Report::new(lines, outcome::result(&finished)))
    }

    async fn deploy_stack(&self, target: &Target<'_>, step: &Step) -> Result<Finished, Failure> {
        if *step == Step::Skip {
            return self.finish(target, Outcome::Unchanged).await;
        }
        self.progress.line(&target.title());
        // The stacks before this one may have taken an hour. The changes that were shown must still be those that are made.
        let deployed = target.look().await?;
        let current = target.plan(deployed.as_ref())?;
        if current == Step::Skip {
            // The deployment that was to be followed has ended.
            return self.finish_followed(target).await;
        }
        if current != *step {
            let problem = format!("the stack {} has changed since its changes were shown", target.label());
            return Err(Failure::refused(problem, "run the command again to see its changes"));
        }
        let Step::Deploy(deployment) = step else {
            self.stack(target).resume().await?;
            return self.finish_followed(target).await;
        };
        let state = deployed.as_ref().map(|deployed| &deployed.state);
        let parameters = deployment.parameters.clone();
        let outcome = match self.stack(target).deploy(deployment.start, state, parameters).await? {
            stack_deployment::Deployed::Unchanged => Outcome::Unchanged,
            stack_deployment::Deployed::Changed if deployment.start.is_first() => Outcome::Created,
            stack_deployment::Deployed::Changed => Outcome::Updated,
        };
        self.finish(target, outcome).await
    }

    /// Reports a stack whose deployment an earlier run has begun.
    async fn finish_followed(&self, target: &Target<'_>) -> Result<Finished, Failure> {
        let state = target.cloud.describe().await?;
        let is_first = state.as_ref().is_some_and(|state| state.status == StackStatus::CreateComplete);
        Ok(finished(target, state, if is_first { Outcome::Created } else { Outcome::Updated }))
    }

    async fn finish(&self, target: &Target<'_>, outcome: Outcome) -> Result<Finished, Failure> {
        Ok(finished(target, target.cloud.describe().await?, outcome))
    }

    fn stack<'a>(&'a self, target: &'a Target<'a>) -> StackDeployment<'a> {
        StackDeployment {
            cloud: &target.cloud,
            template: &target.wanted.template,
            fingerprint: &target.wanted.fingerprint,
            tags: &target.wanted.stack.entry.tags,
            mode: site::Deployment::Standard,
            allow_loss: &self.arguments.allow_loss,
            label: Some(target.label()),
            caller: &self.caller.arn,
            artifacts: target.artifacts,
            failures: Failures {
                cloud: &target.cloud,
                origin: Origin::Stack {
                    template: &target.wanted.template.json,
                    constructs: &target.wanted.stack.entry.constructs,
                },
            },
            progress: &self.progress,
            as_json: self.options.json,
        }
    }
}

fn finished(target: &Target<'_>, state: Option<StackState>, outcome: Outcome) -> Finished {
    Finished {
        name: target.cloud.stack.clone(),
        label: target.label().to_owned(),
        region: target.cloud.region.clone(),
        outcome,
        outputs: state.map(|state| state.outputs).unwrap_or_default(),
    }
}

fn planned<'a>(target: &'a Target<'_>, step: &'a Step) -> PlannedStack<'a> {
    PlannedStack { name: &target.cloud.stack, label: target.label(), region: &target.cloud.region, step }
}

fn header(folder: &Path, caller: &Caller, profile: Option<&str>) -> String {
    let profile = profile.map(|profile| format!(" · profile {profile}")).unwrap_or_default();
    format!("{} · account {}{profile}", folder.display(), caller.account)
}
