//! What is known about the deployment of the checked templates.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use cloudformation::validate::{OwnRules, Region, Validator};
use constructs::Stack;

use crate::parameter_values::GivenValues;

/// The Regions and the values of parameters, from the command line and the settings.
#[derive(Default)]
pub(crate) struct Deployment {
    validator: Validator,
    values: Vec<GivenValues>,
    own_rules: Option<Arc<OwnRules>>,
}

impl Deployment {
    /// A deployment to these Regions. Of several values of a parameter, the last one counts.
    pub(crate) fn new(regions: &[Region], values: Vec<GivenValues>) -> Self {
        Self { validator: Validator::new().with_regions(regions.iter().copied()), values, own_rules: None }
    }

    /// The same deployment, checked by a team's own rules as well.
    pub(crate) fn with_own_rules(mut self, rules: Option<&Arc<OwnRules>>) -> Self {
        if let Some(rules) = rules {
            self.validator = self.validator.with_own_rules(Arc::clone(rules));
            self.own_rules = Some(Arc::clone(rules));
        }
        self
    }

    /// The same deployment, in which templates cannot suppress the findings of these rules.
    pub(crate) fn with_mandatory_rules(mut self, rules: impl IntoIterator<Item = String>) -> Self {
        self.validator = self.validator.with_mandatory_rules(rules);
        self
    }

    /// Lets the synthesis of a stack apply the rules of the team.
    pub(crate) fn add_own_rules(&self, stack: &mut Stack) {
        if let Some(rules) = &self.own_rules {
            stack.own_rules(Arc::clone(rules));
        }
    }

    /// The validator for a template.
    pub(crate) fn validator(&self, file: &Path) -> Cow<'_, Validator> {
        let values = self.values.iter().filter(|given| given.covers(file)).flat_map(|given| &given.values);
        let mut values = values.map(|(name, value)| (name.clone(), value.clone())).peekable();
        if values.peek().is_none() {
            return Cow::Borrowed(&self.validator);
        }
        Cow::Owned(self.validator.clone().with_parameters(values))
    }
}
