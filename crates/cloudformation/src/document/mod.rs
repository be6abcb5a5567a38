//! A document as JSON: its nodes, their places, and the values that its functions leave open.

mod json;
mod location;
mod path;
mod references;
mod resolve;

pub use json::Json;
pub(crate) use location::Place;
pub use location::{Document, Location};
pub use path::{DocumentPath, Segment};
pub(crate) use references::{get_att, variables};
pub(crate) use resolve::yields_list;
pub use resolve::{View, branches, literals};
