//! Values that go from one stack of an app to another.

use cloudformation::intrinsic::{import_value, stack_output};
use cloudformation::{Output, Property, Value};

use super::error::ConstructError;
use super::stack::{Place, Stack};

/// A value of a stack that later stacks of the app can use.
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
            return Err(ConstructError::ExportWithoutApp { path: path.to_owned() });
        };
        let export = Self { output: output.to_owned(), stack: name, region, value };
        let entry = Output::from_value(export.value.clone()).export(export.name());
        stack
            .template
            .add_output(output, entry)
            .map_err(|source| ConstructError::Add { path: path.to_owned(), source })?;
        Ok(export)
    }
}

impl<T> Export<T> {
    /// The name of the export. It is unique in the account and Region, because the name of the stack is.
    fn name(&self) -> String {
        format!("{}:{}", self.stack, self.output)
    }

    /// The value as a stack must write it: the value itself in its own stack, `Fn::ImportValue` in the same Region, and
    /// `Fn::GetStackOutput` in another Region.
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
