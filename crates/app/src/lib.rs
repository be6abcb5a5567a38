//! The program around an app of several stacks.
//!
//! [`manifest`] has the documents that describe the synthesised stacks to the program that deploys them.

pub mod manifest;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
