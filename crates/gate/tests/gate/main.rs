//! The gate as a whole: events in, decisions out, with a provider that says whatever a test wants it to say.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says so when its own set-up fails"
)]

mod algorithms;
mod answers;
mod back_channel;
mod hostile_provider;
mod hostile_visitor;
mod login;
mod objects;
mod refreshing;
mod requests;
mod rotation;
mod sessions;
mod support;
