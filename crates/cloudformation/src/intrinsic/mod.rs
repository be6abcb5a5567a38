//! Intrinsic functions, as
//! [CloudFormation's reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html)
//! names them.

mod expression;
mod functions;
mod json_text;
mod pseudo;
mod text;
mod text_macro;

pub use expression::Intrinsic;
pub use functions::{
    artifact, base64, cidr, escape_sub, find_in_map, get_att, get_azs, if_, import_value, join, no_value,
    pseudo, raw, reference, resolve_secret, resolve_ssm, select, split, stack_output, sub, sub_with,
    transform,
};
pub use json_text::json_text;
pub use pseudo::Pseudo;
pub use text::{Text, concat};
pub use text_macro::TextPart;
#[doc(hidden)]
pub use text_macro::{CollectedPart, TextCollector};
