//! The command `status`: what is wrong with a deployed site, and what to do.
//!
//! [`facts`] and [`service_facts`] ask AWS, the provider and DNS. Each check is a pure function of what they answered.

mod bucket_policy;
mod check;
mod checks;
mod command;
mod facts;
mod secret_checks;
mod service_checks;
mod service_facts;

pub(crate) use command::status;
