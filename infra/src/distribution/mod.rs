//! Puts the gate in front of a distribution that exists already.

mod attach;
mod judge;
mod template_form;

pub use attach::{Attached, NotAttached, attach};
