//! What CloudFormation says of the stack.

use std::collections::BTreeMap;

use aws_config::SdkConfig;
use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::error::ProvideErrorMetadata as _;

use crate::failure::Failure;

/// A deployed stack.
pub(crate) struct Deployed {
    /// Such as `UPDATE_COMPLETE`.
    pub(crate) status: String,
    /// Unix time of the last deployment.
    pub(crate) at: Option<u64>,
    pub(crate) outputs: BTreeMap<String, String>,
}

/// The stack; none when there is none of this name.
pub(crate) async fn deployed(config: &SdkConfig, stack: &str) -> Result<Option<Deployed>, Failure> {
    let answer = match Client::new(config).describe_stacks().stack_name(stack).send().await {
        Ok(answer) => answer,
        Err(error) => {
            let error = error.into_service_error();
            return if error.code() == Some("ValidationError") {
                Ok(None)
            } else {
                Err(Failure::failed("cloudformation:DescribeStacks", error))
            };
        }
    };
    Ok(answer.stacks().first().map(|stack| {
        let at = stack.last_updated_time().or(stack.creation_time());
        let outputs = stack.outputs().iter();
        Deployed {
            status: stack.stack_status().map(|status| status.as_str().to_owned()).unwrap_or_default(),
            at: at.and_then(|at| u64::try_from(at.secs()).ok()),
            outputs: outputs
                .filter_map(|one| Some((one.output_key()?.to_owned(), one.output_value()?.to_owned())))
                .collect(),
        }
    }))
}
