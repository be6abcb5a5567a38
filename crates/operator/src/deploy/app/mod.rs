//! `deploy --app`: the stacks of an app, in the order of its manifest.
//!
//! [`folder`] reads the files, [`command`] calls AWS and [`uploads`] uploads files. The others are pure.

mod command;
mod folder;
mod outcome;
mod plan;
mod selection;
mod show;
mod uploads;

pub(crate) use command::deploy;
