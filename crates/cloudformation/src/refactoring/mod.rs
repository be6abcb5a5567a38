//! The moves of [stack refactoring](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html): resources that have
//! another stack or another logical ID than before, and that CloudFormation can keep.
//!
//! ```
//! use cloudformation::refactoring::{Refactoring, StackTemplate};
//! use serde_json::json;
//!
//! let topic = json!({"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "Alarms"}});
//! let (old, new) = (json!({"Resources": {"Alarms": topic}}), json!({"Resources": {"Alerts": topic}}));
//! let stack = |template| [StackTemplate::new("orders", template)];
//! let found = Refactoring::between(&stack(&old), &stack(&new));
//! assert_eq!((found.moves[0].from.id.as_str(), found.moves[0].to.id.as_str()), ("Alarms", "Alerts"));
//! assert_eq!(found.mappings()[0]["Source"]["LogicalResourceId"], "Alarms");
//! ```

mod moves;
mod resource_equality;
mod templates;

pub use moves::{Ambiguity, Move, Refactoring};
pub use templates::{ResourcePlace, StackTemplate};

#[cfg(test)]
mod tests;
