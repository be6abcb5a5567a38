//! A document as JSON: its nodes, their places, and the values that its functions leave open.

mod path;
mod resolve;

pub use path::{DocumentPath, Segment};
pub(crate) use resolve::yields_list;
pub use resolve::{View, branches, literals};
