//! A server of the [Language Server Protocol](https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/).
//!
//! `cloudformation::assist` and the validator know what to say about a text. This crate translates it for editors:
//! [`Answers`] is pure, and [`run`] reads and writes messages.

mod addresses;
mod answers;
mod background;
mod changes;
mod code_actions;
mod completions;
mod links;
mod messages;
mod position;
mod requests;
mod server;
mod symbols;
mod texts;
mod transport;
mod workspace;

pub use answers::Answers;
pub use server::run;
