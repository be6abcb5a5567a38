//! Answers to an editor about a document: completions, descriptions, and the places of names.
//!
//! All functions are pure. Offsets are bytes of the text.

mod arguments;
mod by_schema;
mod complete_at;
mod completion;
mod completions;
mod description;
mod documented_keys;
mod excerpt;
mod function_at;
mod local_paths;
mod loop_items;
mod mark;
mod names;
mod outline;
mod plain_names;
mod rename;
mod schema_at;
mod snippet;
mod states;
mod targets;
mod template_completion;
mod writing;

pub use by_schema::{complete_by_schema, describe_by_schema};
pub use completion::{Completion, CompletionKind};
pub use completions::Completions;
pub use description::describe;
pub use local_paths::{LocalPath, local_paths};
pub use names::{Name, NameKind, names};
pub use outline::{OutlineItem, definition, outline};
pub use rename::{RenameRefusal, check_renamed, places_to_rename};
pub use template_completion::complete;
