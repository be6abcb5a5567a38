//! The stand-in for CloudFront: events for the function, the rules for its answers, and the delivery of objects.

mod cache;
mod compression;
mod delivery;
mod distribution;
mod event;
mod generated;
mod next_step;
mod violation;

pub(crate) use cache::Cache;
pub(crate) use delivery::deliver;
pub(crate) use distribution::{Behavior, Distribution};
pub(crate) use event::{Request, origin_response, viewer_request};
pub(crate) use next_step::NextStep;
