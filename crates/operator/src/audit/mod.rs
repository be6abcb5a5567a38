//! The audit: the views of users in the logs of all Regions.

mod command;
mod coverage;
mod format;
mod summary;
mod view;

pub(crate) use command::audit;
