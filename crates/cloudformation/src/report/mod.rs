//! Findings as a report: text with the source line, a JSON list, SARIF, JUnit's XML, or GitHub's workflow commands.
//!
//! ```
//! use cloudformation::report::{self, FileFindings};
//! use cloudformation::{validate, yaml};
//!
//! let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    DependOn: Other\n";
//! let document = yaml::read(text)?;
//! let findings = validate::validate(&document.json);
//! let file = FileFindings::new("queue.yaml", text, findings, &document);
//! assert!(report::text(&file).contains("queue.yaml:4:5"));
//! # Ok::<(), yaml::ReadError>(())
//! ```

mod edit;
mod fixes;
mod github;
mod json;
mod junit;
mod located;
mod mark;
mod repeats;
mod sarif;
mod summary;
mod suppression;
mod text;

pub use edit::{Edit, Edits};
pub use fixes::{FixedText, fix};
pub use github::github;
pub use json::json;
pub use junit::junit;
pub use located::{FileFindings, LocatedFinding};
pub use mark::marked;
pub use sarif::{Tool, sarif};
pub use summary::{count, count_by_rule, summary};
pub use suppression::suppression;
pub use text::text;
