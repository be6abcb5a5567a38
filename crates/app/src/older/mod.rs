//! The stacks of an earlier synthesis, from a folder or from git.

mod source;
mod stacks;

pub(crate) use source::Source;
pub(crate) use stacks::{OlderStack, OlderStacks};
