//! Several stacks in one program, and the values that go from one to another.

use cloudformation::intrinsic::{import_value, stack_output};
use cloudformation::{Output, Property, Value};

use super::{ConstructError, Scope, Stack, Synthesis};

/// Stacks that are deployed together, in the order in which they are built.
///
/// A stack can use what an earlier one exports and nothing else, so that no two can wait for each other:
///
/// ```
/// use cloudformation::resources::{s3, ssm};
/// use infra::{App, Bucket};
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
/// # Ok::<(), infra::ConstructError>(())
/// ```
#[derive(Debug, Default)]
pub struct App {
    stacks: Vec<Stack>,
}

/// Where a stack is deployed, and what has to be there before.
#[derive(Clone, Debug)]
pub(super) struct Place {
    name: String,
    region: String,
    needs: Vec<String>,
}

impl Place {
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn region(&self) -> &str {
        &self.region
    }
}

/// One stack of a finished app.
#[derive(Debug)]
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
        let refuse = |problem| Err(ConstructError::Stack { name: name.to_owned(), problem });
        if !is_stack_name(name) {
            return refuse("a name is a letter, then at most 127 letters, digits and hyphens");
        }
        let place = Place { name: name.to_owned(), region: region.to_owned(), needs: Vec::new() };
        let same = |known: &Place| known.name == place.name && known.region == place.region;
        if self.stacks.iter().any(|stack| stack.place.as_ref().is_some_and(same)) {
            return refuse("the app has another of this name in this Region; choose another name");
        }
        let mut stack = Stack { place: Some(place), ..Stack::default() };
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

/// A value of one stack for those that are built after it.
#[derive(Clone, Debug)]
pub struct Export<T> {
    stack: String,
    region: String,
    output: String,
    value: Value<T>,
}

impl<T: Property + Clone> Export<T> {
    pub(super) fn add(
        stack: &mut Stack,
        path: &str,
        output: &str,
        value: Value<T>,
    ) -> Result<Self, ConstructError> {
        let Some(Place { name, region, .. }) = stack.place.clone() else {
            return Err(ConstructError::Nameless { export: path.to_owned() });
        };
        let export = Self { output: output.to_owned(), stack: name, region, value };
        let entry = Output::of(export.value.clone()).export(export.name());
        let problem = |error: cloudformation::AddError| ConstructError::Name {
            path: path.to_owned(),
            problem: error.to_string(),
        };
        stack.template.add_output(output, entry).map_err(problem)?;
        Ok(export)
    }
}

impl<T> Export<T> {
    /// The name of the export: unique in the account and Region, as the stack's name is.
    fn name(&self) -> String {
        format!("{}:{}", self.stack, self.output)
    }

    /// The value as a stack has to write it: itself at home, `Fn::ImportValue` in the same Region, and
    /// `Fn::GetStackOutput` from another.
    pub(super) fn seen_from(&self, stack: &mut Stack) -> Value<T>
    where
        Value<T>: Clone,
    {
        let same_region = match &mut stack.place {
            Some(place) if place.name == self.stack && place.region == self.region => {
                return self.value.clone();
            }
            Some(place) => {
                if !place.needs.contains(&self.stack) {
                    place.needs.push(self.stack.clone());
                }
                place.region == self.region
            }
            None => false,
        };
        if same_region {
            import_value(self.name())
        } else {
            stack_output(&self.stack, &self.output, Some(&self.region))
        }
    }
}

/// As [CreateStack](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html) has it.
fn is_stack_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && name.len() <= 128
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}
