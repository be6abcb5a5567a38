//! Permissions as values.

use constructs::policy::{PolicyDocument, Statement};

/// The permissions to use a resource in one way, such as to read a table. A resource makes the grant, and a role or a function takes it.
///
/// A grant names each action and the resource, and contains no wildcard in its actions.
///
/// ```
/// use constructs::policy::Statement;
/// use serverless::Grant;
///
/// // What this crate has no method for:
/// let purge = Grant::new(Statement::allow(&["sqs:PurgeQueue"]).on("arn:aws:sqs:eu-central-1:111122223333:jobs"));
/// assert_eq!(purge.statements().len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Grant(Vec<Statement>);

impl Grant {
    /// A grant of one statement.
    pub fn new(statement: Statement) -> Self {
        Self(vec![statement])
    }

    /// The permissions of this grant and of another one.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The statements of the policy.
    pub fn statements(&self) -> &[Statement] {
        &self.0
    }
}

/// The policy document of some grants. Grants on one resource become one statement.
pub(crate) fn document(grants: Vec<Grant>) -> PolicyDocument {
    grants.into_iter().flat_map(|grant| grant.0).fold(PolicyDocument::new(), PolicyDocument::with)
}
