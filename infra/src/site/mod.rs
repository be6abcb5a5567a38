//! The private site: `site.yaml` and the stack that it describes.

mod access_logs;
mod advice;
mod aws_lists;
mod behaviors;
mod bucket_access;
mod certificate_source;
mod check;
pub(crate) mod config;
mod content;
mod defaults;
mod domain;
mod editor_schema;
mod gate;
mod hosts;
pub(crate) mod monitoring;
mod names;
mod outputs;
mod parameters;
pub(crate) mod private_site;
mod read;
mod response_headers;
pub mod rules;
mod settings_document;
mod site_findings;
mod stack_secrets;
mod stack_values;
mod sub_json;
mod target;
pub(crate) mod unicode_forms;

pub use bucket_access::{bucket_stack, statements_to_add};
pub use config::{
    AccessLogs, AccessTest, Allow, Behavior, Bucket, Cache, Content, CrossOriginOpenerPolicy, Deployment,
    Distribution, ExistingDistribution, Expectation, FrameOptions, Function, GeoRestriction, Host, Level,
    MinimumProtocolVersion, Monitoring, OriginAccess, ParameterSetting, Paths, PriceClass, Provider,
    ReferrerPolicy, Rule, Runtime, Secrets, SecurityHeaders, Session, TestUser, TestVisitor, Theme, Tier,
};
pub use editor_schema::json_schema;
pub use read::{read, schema, syntax_error};
pub use target::{Storage, Target};
