//! Several stacks in one program, with values that go from one to another.

use super::error::ConstructError;
use super::scope::Scope;
use super::stack::{Place, Stack};
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

/// A stack of a finished app.
#[derive(Debug)]
#[non_exhaustive]
pub struct AppStack {
    /// The name of the stack.
    pub name: String,
    /// The Region of the stack.
    pub region: String,
    /// The names of the stacks that must be deployed before this one, in the order of their first use.
    pub needs: Vec<String>,
    /// The template and its findings.
    pub synthesis: Synthesis,
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Builds a stack for a name and a Region, and returns the result of the builder, such as exports. The name is a letter,
    /// followed by at most 127 letters, digits and hyphens.
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
        let exports = build(&mut stack.root()).map_err(|error| error.or_at(&format!("stack {name}")))?;
        self.stacks.push(stack);
        Ok(exports)
    }

    /// All stacks with their findings, in an order in which they can be deployed.
    pub fn synth(self) -> Vec<AppStack> {
        let finish = |mut stack: Stack| {
            let Place { name, region, needs } = stack.place.take()?;
            Some(AppStack { name, region, needs, synthesis: stack.synth() })
        };
        self.stacks.into_iter().filter_map(finish).collect()
    }
}

/// Whether CloudFormation accepts the name of a stack: [CreateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html).
fn is_stack_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && name.len() <= 128
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}
