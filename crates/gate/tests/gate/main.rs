//! Tests of the gate as a whole, with a provider that each test configures.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test fails when its own set-up fails, and a case passes its values to the check"
)]

/// Makes a test for each case, so that every case has a name, can run by itself, and does not hide the others.
macro_rules! cases {
    ($group:ident: $check:ident { $($name:ident: $($argument:expr),+;)+ }) => {
        mod $group {
            use super::*;
            $(
                #[test]
                fn $name() {
                    $check($($argument),+);
                }
            )+
        }
    };
}

mod algorithms;
mod answers;
mod back_channel;
mod bearer;
mod claims;
mod end_session;
mod folders;
mod hand_over;
mod hostile_provider;
mod hostile_visitor;
mod isolation;
mod login;
mod me;
mod objects;
mod origin_errors;
mod pages;
mod refreshing;
mod requests;
mod rotation;
mod session_limits;
mod sessions;
mod site_tokens;
mod step_up;
mod support;
mod switch_account;
