//! The command line of the binary: its output, its exit codes, and the stream of each text.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

mod access;
mod bucket;
mod check;
mod check_files;
mod check_fix;
mod check_parameters;
mod convert_and_import;
mod diff;
mod exit_codes;
mod fixtures;
mod fmt;
mod folder;
mod ignored_findings;
mod own_rules;
mod package;
mod reports;
mod synth;
mod trouble;
