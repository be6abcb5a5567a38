//! Values that go from one stack of an app to another.

use cloudformation::intrinsic::{import_value, stack_output};
use cloudformation::{Output, Property, Value};

use super::error::ConstructError;
use super::stack::{NeededStack, Place, Stack};

/// A value of a stack that later stacks of the app can use.
#[derive(Clone, Debug)]
pub struct Export<T> {
    stack: String,
    region: String,
    account: Option<String>,
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
        let Some(place) = &stack.place else {
            return Err(ConstructError::ExportWithoutApp { path: path.to_owned() });
        };
        let export = Self {
            output: output.to_owned(),
            stack: place.name.clone(),
            region: place.region.clone(),
            account: place.stage.as_ref().map(|stage| stage.account.clone()),
            value,
        };
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

    /// The value as a stack must write it: the value itself in its own stack, `Fn::ImportValue` in the same Region unless the
    /// import is weak, and `Fn::GetStackOutput` otherwise.
    pub(super) fn seen_from(&self, stack: &mut Stack, is_weak: bool) -> Value<T>
    where
        Value<T>: Clone,
    {
        let region = match &mut stack.place {
            Some(place) if place.name == self.stack && place.region == self.region => {
                return self.value.clone();
            }
            Some(place) => {
                self.record(place);
                if place.region == self.region { None } else { Some(self.region.as_str()) }
            }
            None => Some(self.region.as_str()),
        };
        if region.is_none() && !is_weak {
            import_value(self.name())
        } else {
            stack_output(&self.stack, &self.output, region)
        }
    }

    /// Records that a stack needs the stack of this export, or that it cannot have the value.
    fn record(&self, place: &mut Place) {
        let needed = NeededStack { name: self.stack.clone(), region: self.region.clone() };
        if !place.needs.contains(&needed) {
            place.needs.push(needed);
        }
        if let (Some(own), Some(account)) = (&place.stage, &self.account)
            && own.account != *account
        {
            place.refused_import = Some(ConstructError::OtherAccount {
                stack: place.name.clone(),
                account: own.account.clone(),
                export: self.output.clone(),
                exporter: self.stack.clone(),
                exporter_account: account.clone(),
            });
        }
    }
}
