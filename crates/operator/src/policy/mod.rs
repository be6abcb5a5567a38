//! `policy`: the IAM policies of the people and pipelines that work with a site.

mod document;
mod grants;
mod key;

pub(crate) use document::policy;
