//! The stack as CloudFormation reports it.

use std::collections::BTreeMap;

use aws_config::SdkConfig;
use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::error::ProvideErrorMetadata as _;

use crate::failure::{Failure, FromAws as _};

/// A deployed stack.
pub(crate) struct StackDescription {
    /// The status, such as `UPDATE_COMPLETE`.
    pub(crate) status: String,
    /// Unix time of the last deployment.
    pub(crate) at: Option<u64>,
    pub(crate) outputs: BTreeMap<String, String>,
}

/// Reads the stack. `None` if there is no stack with this name.
pub(crate) async fn describe(config: &SdkConfig, stack: &str) -> Result<Option<StackDescription>, Failure> {
    let answer = match Client::new(config).describe_stacks().stack_name(stack).send().await {
        Ok(answer) => answer,
        Err(error) => {
            if error.code() == Some("ValidationError") {
                return Ok(None);
            }
            return Err(Failure::aws("cloudformation:DescribeStacks", error));
        }
    };
    Ok(answer.stacks().first().map(|stack| {
        let at = stack.last_updated_time().or(stack.creation_time());
        let outputs = stack.outputs().iter();
        StackDescription {
            status: stack.stack_status().map(|status| status.as_str().to_owned()).unwrap_or_default(),
            at: at.and_then(|at| u64::try_from(at.secs()).ok()),
            outputs: outputs
                .filter_map(|output| {
                    Some((output.output_key()?.to_owned(), output.output_value()?.to_owned()))
                })
                .collect(),
        }
    }))
}
