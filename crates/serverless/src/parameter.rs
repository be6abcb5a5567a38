//! Parameters of Systems Manager.

use std::ops::Deref;

use cloudformation::intrinsic::{concat, join, split, sub};
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::ssm;
use constructs::policy::Statement;
use constructs::{Construct, ConstructError, Scope};

use crate::existing::{Existing, parameter_arn_prefix};
use crate::grant::Grant;

/// A parameter of Systems Manager with a text that functions read. It is not a place for secrets: CloudFormation cannot create an encrypted
/// parameter.
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{AnyParameter, Function, Parameter};
///
/// let mut stack = Stack::new();
/// let limit = stack.root().add("Limit", Parameter::new("100"))?;
/// let api = Function::rust(Asset::read("src")?).variable("LIMIT", limit.name()).grant(limit.read());
/// stack.root().add("Api", api)?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Parameter {
    value: Value<String>,
    name: Option<String>,
}

impl Parameter {
    /// A parameter with a value, and with a name that CloudFormation generates.
    pub fn new(value: impl IntoValue<String>) -> Self {
        Self { value: value.into_value(), name: None }
    }

    /// Sets the name, such as `/orders/limit`.
    pub fn named(self, name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..self }
    }
}

impl Construct for Parameter {
    type Handle = ParameterHandle;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        // A generated name does not begin with a slash.
        let prefix = parameter_arn_prefix(self.name.as_deref().unwrap_or_default());
        let parameter = scope.resource(
            "Resource",
            ssm::Parameter::new(ssm::ParameterRequired { r#type: "String", value: self.value })
                .name(self.name),
        )?;
        let arn = concat([sub(prefix), parameter.reference()]);
        Ok(ParameterHandle { parameter, arn })
    }
}

/// The handle of a parameter that a [`Parameter`] has placed. It knows the ARN, which CloudFormation does not return.
#[derive(Clone, Debug)]
pub struct ParameterHandle {
    parameter: Handle<ssm::Parameter>,
    arn: Value<String>,
}

impl Deref for ParameterHandle {
    type Target = Handle<ssm::Parameter>;

    fn deref(&self) -> &Self::Target {
        &self.parameter
    }
}

/// A parameter of the template, or one that exists already.
pub trait AnyParameter {
    /// The ARN.
    fn parameter_arn(&self) -> Value<String>;

    /// The name, with which a function reads the parameter.
    fn name(&self) -> Value<String>;

    /// The permission to read the parameter.
    fn read(&self) -> Grant {
        Grant::new(Statement::allow(&["ssm:GetParameter", "ssm:GetParameters"]).on(self.parameter_arn()))
    }
}

impl AnyParameter for ParameterHandle {
    fn parameter_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    fn name(&self) -> Value<String> {
        self.parameter.reference()
    }
}

impl AnyParameter for Handle<ssm::Parameter> {
    /// The ARN has a single slash before the name, which can begin with one itself. Whether it does is only known at deployment.
    fn parameter_arn(&self) -> Value<String> {
        let doubled = concat([sub(parameter_arn_prefix("")), self.reference()]);
        join("/", split("//", doubled))
    }

    fn name(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyParameter for Existing<ssm::Parameter> {
    fn parameter_arn(&self) -> Value<String> {
        self.arn()
    }

    fn name(&self) -> Value<String> {
        self.name()
    }
}
