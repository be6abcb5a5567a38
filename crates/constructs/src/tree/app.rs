//! Several stacks in one program, and the values that go from one to another.

use super::error::ConstructError;
use super::scope::Scope;
use super::stack::{Place, Stack};
use super::synthesis::Synthesis;

/// Stacks that are deployed together, in the order in which they are built.
///
/// A stack can use what an earlier one exports and nothing else, so that no two can wait for each other:
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
///     let arn = scope.import(&arn);
///     scope.resource("Where", ssm::Parameter::new("String", arn)).map(drop)
/// })?;
/// let [data, edge] = app.synth().try_into().expect("two stacks");
/// assert!(!data.synthesis.has_errors() && !edge.synthesis.has_errors());
/// assert_eq!(edge.needs, ["reports-data"]);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Debug, Default)]
pub struct App {
    stacks: Vec<Stack>,
}

/// One stack of a finished app.
#[derive(Debug)]
#[non_exhaustive]
pub struct AppStack {
    /// The name that it is to be deployed under.
    pub name: String,
    /// The Region that it is to be deployed to.
    pub region: String,
    /// Names of the stacks that have to be deployed before, in order of first use.
    pub needs: Vec<String>,
    /// Its template and findings.
    pub synthesis: Synthesis,
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Builds the stack that is deployed under a name (a letter, then at most 127 letters, digits and hyphens) to a
    /// Region, and returns what the builder does: its exports.
    pub fn stack<T>(
        &mut self,
        name: &str,
        region: &str,
        build: impl FnOnce(&mut Scope<'_>) -> Result<T, ConstructError>,
    ) -> Result<T, ConstructError> {
        if !is_stack_name(name) {
            return Err(ConstructError::StackName { name: name.to_owned() });
        }
        let place = Place { name: name.to_owned(), region: region.to_owned(), needs: Vec::new() };
        let places = self.stacks.iter().filter_map(|stack| stack.place.as_ref());
        if places.into_iter().any(|known| known.name == name && known.region == region) {
            return Err(ConstructError::StackExists { name: name.to_owned(), region: region.to_owned() });
        }
        let mut stack = Stack::deployed_to(place);
        let exports = build(&mut stack.root())?;
        self.stacks.push(stack);
        Ok(exports)
    }

    /// Every stack with its findings, in an order in which they can be deployed.
    pub fn synth(self) -> Vec<AppStack> {
        let finish = |mut stack: Stack| {
            let Place { name, region, needs } = stack.place.take()?;
            Some(AppStack { name, region, needs, synthesis: stack.synth() })
        };
        self.stacks.into_iter().filter_map(finish).collect()
    }
}

/// As [CreateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html) has it.
fn is_stack_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && name.len() <= 128
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}
