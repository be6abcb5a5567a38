//! The gate's log in all Regions, as a stream in the order of time.
//!
//! Lambda@Edge writes to a log group in the Region where it runs. It creates the group itself, without a retention.

mod entry;
mod groups;
mod merge;
mod regions;

pub(crate) use entry::{Entry, SITE_TOKEN_LINES};
pub(crate) use groups::{Group, RegionGroups, find, last_event, set_retention};
pub(crate) use merge::{Event, Merged};
pub(crate) use regions::REGIONS;
