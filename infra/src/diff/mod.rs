//! The differences between two templates of a site: who gains and loses access, and what happens to the resources.
//!
//! ```
//! use constructs::Code;
//! use infra::diff::Changes;
//!
//! let template = |allow: &str| {
//!     let rules = format!("rules: [{{ path: /finance/*, allow: {{ groups: [{allow}] }} }}]");
//!     let site = infra::site::read(&rules).expect("a sound configuration");
//!     site.synth(Code::new("function.zip")).template
//! };
//! let changes = Changes::between(&template("finance"), &template("finance, board"));
//! assert!(changes.text().starts_with("Who can see what\n"));
//! assert!(changes.text().contains("/finance/*  group board (finance keeps it)"));
//! assert!(changes.lost_data().next().is_none());
//! ```

mod access_change;
mod attachments;
mod changes;
mod compare;
mod connectors;
mod edge;
mod gate;
mod json;
mod markdown;
mod permission;
mod policies;
mod rules;
mod text;

pub use access_change::{AccessChange, Kind};
pub use changes::{Changes, Effect};

#[cfg(test)]
mod tests;
