//! The changes of all stacks, as a value and in three formats.

mod compare;
mod json;
mod markdown;
mod text;

pub(crate) use compare::Changes;

#[cfg(test)]
mod tests;
