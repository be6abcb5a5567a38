//! A document as JSON: its nodes, their places, and the values that its functions leave open.

mod arn;
mod children;
mod json;
pub(crate) mod line_breaks;
mod lines;
mod location;
mod order;
mod path;
mod places;
mod references;
mod resolve;
mod source;
mod trail;
mod visit;

pub use arn::Arn;
pub use json::{Json, pretty};
pub(crate) use json::{bare_text, member, member_of};
pub use lines::Lines;
pub(crate) use location::Locations;
pub use location::{Document, Node};
pub(crate) use order::DocumentOrder;
pub use path::{DocumentPath, Segment};
pub(crate) use path::{last_key, value_at};
pub use places::Location;
pub(crate) use places::Places;
pub use references::{Reference, ReferenceKind, references, variables};
pub(crate) use references::{get_att, target, visit_references};
pub use resolve::has_dynamic_reference;
pub(crate) use resolve::{
    View, branches, contains_dynamic_reference, has_double_brace, has_reference_to, literals,
};
pub(crate) use source::written_length;
pub(crate) use trail::{Step, Trail};
pub(crate) use visit::{Visitor, visit};
