//! Answers to an editor about a template: completions, descriptions, and the places of names.
//!
//! All functions are pure. Offsets are bytes of the text.

mod completion;
mod description;
mod names;
mod schema_at;

pub use completion::{Completion, CompletionKind, complete, word_before};
pub use description::describe;
pub use names::{Name, NameKind, names};
