//! The deployed site that content is published to: its bucket, its distribution, the gate's settings and the content versions.

use std::time::Duration;

use aws_config::SdkConfig;
use aws_sdk_ssm::Client;
use aws_sdk_ssm::error::ProvideErrorMetadata as _;
use aws_sdk_ssm::types::{Parameter as StoredParameter, ParameterType};
use settings::{Parameter, Settings};
use tokio::time::sleep;

use super::bucket::Bucket;
use super::cloudfront::Copies;
use super::headers::HEADERS_VERSION;
use super::history::{ContentVersion, History};
use super::object::ObjectVersion;
use super::plan::{LastPublication, Listing};
use crate::failure::{Failure, FromAws as _};
use crate::site::Site;
use crate::stack::{self, StackDescription};

/// Attempts to write the list of content versions while other publishers write it.
const MAX_ATTEMPTS: usize = 5;
/// The longest time to wait until the clock of S3 has left the second of the last publication.
const MAX_CLOCK_SECONDS: u64 = 5;

/// The deployed site that content is published to.
pub(crate) struct Destination {
    pub(crate) bucket: Bucket,
    /// The copies of the distribution. `None` if the stack has no distribution.
    pub(crate) copies: Option<Copies>,
    pub(crate) settings: Settings,
    /// The list of content versions, perhaps of an earlier bucket.
    history: History,
    /// The version of the parameter with the list. 0 if it does not exist.
    parameter_version: i64,
    client: Client,
    parameter: String,
}

impl Destination {
    /// Reads the stack's outputs and the gate's parameters, and finds the bucket.
    pub(crate) async fn open(config: &SdkConfig, site: &Site) -> Result<Self, Failure> {
        let Site { stack, gate, .. } = site;
        let Some(StackDescription { outputs, .. }) = stack::describe(config, stack).await? else {
            let problem = format!("there is no stack {stack}");
            return Err(Failure::refused(
                problem,
                "run: sitegate deploy, or name another stack with --stack",
            ));
        };
        let Some(name) = outputs.get("BucketName").filter(|name| !name.is_empty()) else {
            let problem = format!("the stack {stack} has no output BucketName");
            return Err(Failure::refused(problem, "deploy it with this version of sitegate"));
        };
        let client = Client::new(config);
        let parameter = Parameter::ContentVersions.name(gate);
        let names = [Parameter::Settings.name(gate), parameter.clone()];
        let answer = client.get_parameters().set_names(Some(names.to_vec())).send().await;
        let answer = answer.map_err(|error| Failure::aws("ssm:GetParameters", error))?;
        let find = |name: &str| answer.parameters().iter().find(|found| found.name() == Some(name));
        let Some(settings) = find(&names[0]).and_then(|found| found.value()) else {
            let problem = format!("there is no parameter {}", names[0]);
            let help = format!("deploy the stack {stack} first, or name another stack with --stack");
            return Err(Failure::refused(problem, help));
        };
        let settings = Settings::read(settings).map_err(|error| {
            let help = "deploy the stack and the function of the same version";
            Failure::refused("the gate's settings cannot be read", help).with_source(error)
        })?;
        let (history, parameter_version) = match find(&parameter) {
            None => (History::new(name), 0),
            Some(found) => (read(found.value(), &parameter)?, found.version()),
        };
        let bucket = Bucket::open(config, name).await?;
        let distribution = outputs.get("DistributionId").filter(|id| !id.is_empty());
        let copies = distribution.map(|id| Copies::new(config, id));
        Ok(Self { bucket, copies, settings, history, parameter_version, client, parameter })
    }

    /// The content version that the last publication to this bucket left.
    pub(crate) fn live(&self) -> Option<&ContentVersion> {
        self.contents().first()
    }

    pub(crate) fn last(&self) -> Option<LastPublication> {
        let same_headers = self.history.headers == HEADERS_VERSION;
        self.live().map(|live| LastPublication { at: live.at, same_headers })
    }

    /// The content versions of this bucket, newest first.
    pub(crate) fn contents(&self) -> &[ContentVersion] {
        if self.history.bucket == self.bucket.name { &self.history.contents } else { &[] }
    }

    /// Lists the objects that content versions are about. The folders of hosts belong to their own publishers: a publication deletes
    /// nothing in them, and a rollback leaves them as they are.
    pub(crate) fn own(&self, mut listing: Listing) -> Listing {
        listing.retain(|key, _| !self.is_of_host(key));
        listing
    }

    /// Lists the versions of the objects that content versions are about.
    pub(crate) async fn own_versions(&self) -> Result<Vec<ObjectVersion>, Failure> {
        let mut versions = self.bucket.list_versions().await?;
        versions.retain(|version| !self.is_of_host(&version.key));
        Ok(versions)
    }

    /// Whether an object is in the folder of a host.
    pub(crate) fn is_of_host(&self, key: &str) -> bool {
        self.settings.is_in_folder_of_host(&format!("/{key}"))
    }

    /// Waits until the clock of S3 has left the second of the last publication, so that a change never belongs to both.
    pub(crate) async fn leave_last_second(&self) {
        let last = self.live().map_or(0, |live| live.at);
        let seconds = (last + 1).saturating_sub(self.bucket.clock.now());
        sleep(Duration::from_secs(seconds.min(MAX_CLOCK_SECONDS))).await;
    }

    /// Adds a content version to the list, and returns its number.
    pub(crate) async fn record(&self, at: u64, changed: u64, digest: &str) -> Result<u32, Failure> {
        let (mut history, mut version) = (self.history.clone(), self.parameter_version);
        for _ in 0..MAX_ATTEMPTS {
            let (next, number) =
                history.with(&self.bucket.name, HEADERS_VERSION, at, changed, digest.to_owned());
            match self.put(&next, version > 0).await? {
                Some(written) if written == version + 1 => return Ok(number),
                // Another publisher wrote the version before this one, which replaced it.
                Some(written) => {
                    history = self.read_version(Some(written - 1)).await?.0;
                    version = written;
                }
                // Another publisher created the list.
                None => (history, version) = self.read_version(None).await?,
            }
        }
        let help = "the content is live; run the command again in a minute, so that it gets a number";
        Err(Failure::failed("the content version was not recorded", "other publishers keep writing the list")
            .with_help(help))
    }

    /// Writes the list, and returns the version of the parameter. `None` if the parameter exists and may not be replaced.
    async fn put(&self, history: &History, overwrite: bool) -> Result<Option<i64>, Failure> {
        let text = serde_json::to_string(history);
        let text = text.map_err(|error| Failure::failed("the list of content versions", error))?;
        let request = self.client.put_parameter().name(&self.parameter).value(text);
        match request.r#type(ParameterType::String).overwrite(overwrite).send().await {
            Ok(answer) => Ok(Some(answer.version())),
            Err(error) => {
                if error.code() == Some("ParameterAlreadyExists") {
                    return Ok(None);
                }
                let now = "the content is live; run the command again, so that it gets a number";
                Err(Failure::aws("ssm:PutParameter", error).with_note("now", now))
            }
        }
    }

    async fn read_version(&self, version: Option<i64>) -> Result<(History, i64), Failure> {
        let name = match version {
            Some(version) => format!("{}:{version}", self.parameter),
            None => self.parameter.clone(),
        };
        let answer = self.client.get_parameter().name(name).send().await;
        let answer = answer.map_err(|error| Failure::aws("ssm:GetParameter", error))?;
        let found = answer.parameter();
        let version = found.map_or(0, StoredParameter::version);
        Ok((read(found.and_then(StoredParameter::value), &self.parameter)?, version))
    }
}

fn read(text: Option<&str>, parameter: &str) -> Result<History, Failure> {
    History::read(text.unwrap_or_default()).ok_or_else(|| {
        let problem = format!("the parameter {parameter} cannot be read");
        Failure::refused(
            problem,
            "use the latest sitegate, or delete the parameter; rollback then has no earlier content",
        )
    })
}
