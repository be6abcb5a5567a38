//! Values of parameters with which a template is deployed: their constraints, and the template with them in place.

pub(super) mod constraints;
pub(super) mod defaults;
pub(super) mod deployed;
pub(super) mod places;
mod resolver;
