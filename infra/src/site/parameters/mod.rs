//! Settings that are values in the template or parameters of it.

mod choices;
mod optional;
mod table;

pub(super) use choices::{Choices, ExistingChoices};
pub(super) use optional::Optional;
pub(super) use table::Presence;
