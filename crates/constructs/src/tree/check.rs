//! Checks of the finished template.

use std::fmt;

use cloudformation::{Finding, Json};

/// A check of the finished template, which a construct adds with [`crate::Scope::check`]. It sees what other constructs have placed later.
///
/// ```
/// use cloudformation::{DocumentPath, Finding, Json, Rule, Severity};
/// use cloudformation_resources::s3;
/// use constructs::{Check, Stack};
///
/// static BUCKETS: Rule = Rule::new("buckets", Severity::Warning, "A stack has more buckets than it needs");
///
/// #[derive(Debug)]
/// struct OneBucket;
///
/// impl Check for OneBucket {
///     fn findings(&self, template: &Json) -> Vec<Finding> {
///         let count = template["Resources"].as_object().map_or(0, serde_json::Map::len);
///         if count > 1 { vec![BUCKETS.at(DocumentPath::root(), format!("there are {count} buckets"))] } else { vec![] }
///     }
/// }
///
/// let mut stack = Stack::new();
/// stack.root().check(OneBucket);
/// stack.root().resource("First", s3::Bucket::new())?;
/// stack.root().resource("Second", s3::Bucket::new())?;
/// assert_eq!(stack.synth().findings[0].problem(), "there are 2 buckets");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
pub trait Check: fmt::Debug {
    /// Returns the problems in the template.
    fn findings(&self, template: &Json) -> Vec<Finding>;
}
