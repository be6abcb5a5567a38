//! What stands for CloudFront: the event of a request, what becomes of the function's answer, and how objects are delivered.

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
pub(crate) use event::{Request, event};
pub(crate) use next_step::NextStep;
