//! `deploy`: from `site.yaml` to a live site, and from a synthesised app to its stacks.
//!
//! [`decision`], [`template`], [`parameters`], [`events`], [`validation`], [`cause`], [`failures`], [`subject`], [`ascii_json`], [`lost_data`] and [`refusal`] are pure. [`cloud`], [`change_set`], [`artifacts`] and [`live_check`] call the network.
//! [`stack_deployment`] deploys one stack. [`command`] does it for a site, and [`app`] for several stacks.

mod app;
mod artifacts;
mod ascii_json;
mod cancel;
mod cause;
mod change_set;
mod cloud;
mod command;
mod decision;
mod deployed;
mod events;
mod failures;
mod follow;
mod live_check;
mod lost_data;
mod missing_secrets;
mod parameters;
mod refusal;
mod stack_deployment;
mod subject;
mod template;
mod validation;

pub(crate) use app::deploy as deploy_app;
pub(crate) use command::deploy;
pub(crate) use decision::repair_command;
pub(crate) use deployed::deployed_template;
