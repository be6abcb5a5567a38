//! Values of the stack that stand for texts of `site.yaml`.

use cloudformation::{Handle, Value};
use cloudformation_resources::{certificatemanager, s3};
use constructs::Behavior;

/// Values of the stack that the code gives a site. `site.yaml` contains texts only.
#[derive(Clone, Debug, Default)]
pub(super) struct StackValues {
    pub(super) web_acl_arn: Option<Value<String>>,
    pub(super) certificate: Option<Handle<certificatemanager::Certificate>>,
    /// ARNs of topics that receive the alarms.
    pub(super) topic_arns: Vec<Value<String>>,
    /// The bucket that receives the access logs.
    pub(super) log_bucket: Option<Handle<s3::Bucket>>,
    pub(super) secrets_key_arn: Option<Value<String>>,
    /// Behaviors, each with its path pattern.
    pub(super) behaviors: Vec<(String, Behavior)>,
}
