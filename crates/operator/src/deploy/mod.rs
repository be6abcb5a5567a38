//! `deploy`: from `site.yaml` to a live site.
//!
//! [`decision`], [`template`], [`events`], [`validation`] and [`cause`] are pure. [`cloud`], [`change_set`], [`artifacts`] and [`live_check`] call the network, and
//! [`command`] puts them in order.

mod artifacts;
mod cause;
mod change_set;
mod cloud;
mod command;
mod decision;
mod deployed;
mod events;
mod follow;
mod live_check;
mod template;
mod validation;

pub(crate) use command::deploy;
pub(crate) use decision::repair_command;
pub(crate) use deployed::deployed_template;
