//! Access to the paths of a site, as tables and explanations for people.
//!
//! The crate `access` judges, as it does for the gate. This module has the words.
//!
//! ```
//! use infra::access_report::{Decision, PathAccess, RulePlaces, Visitor};
//!
//! let site = infra::site::read("rules: [{ path: /finance/*, allow: { groups: [finance] } }]").expect("a sound configuration");
//! let settings = site.settings();
//! let rows = PathAccess::table(&settings);
//! assert_eq!(rows[0].audience.to_string(), "group finance");
//! assert_eq!(rows[1].path, "everything else");
//!
//! let visitor = Visitor::user(Some("ada@example.com".to_owned()), vec!["sales".to_owned()]);
//! let decision = Decision::new(&settings, &visitor, "/finance/").expect("a path of the site");
//! assert!(!decision.is_allowed());
//! let text = decision.text(&visitor, &RulePlaces::default());
//! assert!(text.starts_with("denied: ada@example.com cannot see /finance/ (403)\n"));
//! ```

mod decision;
mod explanation;
mod host;
mod places;
mod table;
mod table_forms;
mod test_run;
mod visitor;

pub use decision::{Decider, Decision, Unjudged};
pub use host::AtHost;
pub use places::RulePlaces;
pub use table::PathAccess;
pub use table_forms::{hosts_json, hosts_markdown, hosts_text, markdown, table_json, text};
pub use test_run::{TestRun, run_tests};
pub use visitor::Visitor;
