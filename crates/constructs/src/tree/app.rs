//! Several stacks in one program, with values that go from one to another.

use std::collections::BTreeMap;
use std::path::PathBuf;

use cloudformation::Finding;

use super::error::ConstructError;
use super::scope::Scope;
use super::stack::{NeededStack, Place, Stack, StagePlace};
use super::synthesis::Synthesis;

/// Several stacks, in the order in which they are built and deployed.
///
/// A stack can use only the exports of earlier stacks, so two stacks cannot wait for each other:
///
/// ```
/// use cloudformation_resources::{s3, ssm};
/// use constructs::{App, Bucket};
///
/// let mut app = App::new();
/// let arn = app.stack("reports-data", "eu-central-1", |scope| {
///     let content = scope.add("Content", Bucket::private())?;
///     scope.export("ContentArn", content.arn())
/// })?;
/// app.stack("reports-edge", "us-east-1", |scope| {
///     let place = ssm::ParameterRequired { r#type: "String", value: scope.import(&arn) };
///     scope.resource("Where", ssm::Parameter::new(place)).map(drop)
/// })?;
/// let [data, edge] = app.synth().try_into().expect("two stacks");
/// assert!(!data.synthesis.has_errors() && !edge.synthesis.has_errors());
/// assert_eq!(edge.needs[0].name, "reports-data");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Debug, Default)]
pub struct App {
    stacks: Vec<Stack>,
    asset_folder: PathBuf,
    pub(super) stages: Vec<StagePlace>,
}

/// A stack of a finished app.
#[derive(Debug)]
#[non_exhaustive]
pub struct AppStack {
    /// The name of the stack.
    pub name: String,
    /// The Region of the stack.
    pub region: String,
    /// The name of the stage, if the stack belongs to one.
    pub stage: Option<String>,
    /// The account of the stage, if the stack belongs to one.
    pub account: Option<String>,
    /// The stacks that must be deployed before this one, in the order of their first use.
    pub needs: Vec<NeededStack>,
    /// The tags of the root. A deployment gives them to the stack, so that CloudFormation tags the stack itself, too.
    pub tags: BTreeMap<String, String>,
    /// The folder to which the paths of assets in the template are relative.
    pub asset_folder: PathBuf,
    /// The template and its findings.
    pub synthesis: Synthesis,
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the folder to which the paths of assets are relative, in stacks that are built later. The folder of your crate is
    /// `env!("CARGO_MANIFEST_DIR")`. Without this call it is the current folder.
    pub fn assets_in(&mut self, folder: impl Into<PathBuf>) {
        self.asset_folder = folder.into();
    }

    /// Builds a stack for a name and a Region, and returns the result of the builder, such as exports. The name is a letter,
    /// followed by at most 127 letters, digits and hyphens.
    pub fn stack<T>(
        &mut self,
        name: &str,
        region: &str,
        build: impl FnOnce(&mut Scope<'_>) -> Result<T, ConstructError>,
    ) -> Result<T, ConstructError> {
        self.build_stack(name, region, None, build)
    }

    pub(super) fn build_stack<T>(
        &mut self,
        name: &str,
        region: &str,
        stage: Option<StagePlace>,
        build: impl FnOnce(&mut Scope<'_>) -> Result<T, ConstructError>,
    ) -> Result<T, ConstructError> {
        if !is_stack_name(name) {
            return Err(ConstructError::StackName { name: name.to_owned() });
        }
        if !is_region(region) {
            return Err(ConstructError::Region { stack: name.to_owned(), region: region.to_owned() });
        }
        let places = self.stacks.iter().filter_map(|stack| stack.place.as_ref());
        if places.into_iter().any(|known| known.name == name && known.region == region) {
            return Err(ConstructError::StackExists { name: name.to_owned(), region: region.to_owned() });
        }
        let mut stack = Stack::deployed_to(Place {
            name: name.to_owned(),
            region: region.to_owned(),
            stage,
            needs: Vec::new(),
            asset_folder: self.asset_folder.clone(),
            refused_import: None,
        });
        let exports = build(&mut stack.root()).map_err(|error| error.or_at(&format!("stack {name}")))?;
        if let Some(error) = stack.place.as_mut().and_then(|place| place.refused_import.take()) {
            return Err(error);
        }
        self.stacks.push(stack);
        Ok(exports)
    }

    /// All stacks with their findings, in an order in which they can be deployed.
    pub fn synth(self) -> Vec<AppStack> {
        let mut stacks: Vec<AppStack> = self.stacks.into_iter().filter_map(finish).collect();
        advise_exports(&mut stacks);
        stacks
    }
}

fn finish(stack: Stack) -> Option<AppStack> {
    let Place { name, region, stage, needs, asset_folder, .. } = stack.place.clone()?;
    let (stage, account) = stage.map(|stage| (stage.name, stage.account)).unzip();
    let root_tags = stack.tags.iter().filter(|tag| tag.scope.is_empty());
    let tags = root_tags.map(|tag| (tag.key.clone(), tag.value.clone())).collect();
    Some(AppStack { name, region, stage, account, needs, tags, asset_folder, synthesis: stack.synth() })
}

/// Adds advice to each finding about a name that only another stack has. A handle of that stack was used without an export.
fn advise_exports(stacks: &mut [AppStack]) {
    let advice = |finding: &Finding| {
        let name = finding.undefined_name()?;
        let owner = |stack: &AppStack| Some((stack.synthesis.construct_of(name)?, stack.name.clone()));
        let (path, stack) = stacks.iter().find_map(owner)?;
        let advice = format!("{path} is in stack {stack}: export the value there, and import it here");
        Some((name.to_owned(), advice))
    };
    let findings = stacks.iter().flat_map(|stack| &stack.synthesis.findings);
    let advices: BTreeMap<String, String> = findings.filter_map(advice).collect();
    for finding in stacks.iter_mut().flat_map(|stack| &mut stack.synthesis.findings) {
        if let Some(advice) = finding.undefined_name().and_then(|name| advices.get(name)) {
            *finding = finding.clone().with_advice(advice);
        }
    }
}

/// Whether a text has the form of a Region's name, such as `eu-central-1` or `us-gov-west-1`.
pub(super) fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [words @ .., number] = parts.as_slice() else { return false };
    let is_word = |word: &&str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase());
    words.len() >= 2 && words.iter().all(is_word) && number.parse::<u8>().is_ok()
}

/// Whether CloudFormation accepts the name of a stack: [CreateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html).
pub(super) fn is_stack_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && name.len() <= 128
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}
