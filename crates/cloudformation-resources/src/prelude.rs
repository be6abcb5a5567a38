//! The names that each generated module uses.

#![allow(unused_imports, reason = "not every service needs all of them")]

pub(crate) use cloudformation::{Json, List, Map, units};

pub(crate) use crate::macros::{attributes, choice, property, resource};
