//! Roles, and the policies that are placed next to them.

use cloudformation::Handle;
use cloudformation_resources::iam;
use constructs::policy::PolicyDocument;
use constructs::{Construct, ConstructError, Scope};

use crate::grant::{Grant, document};

/// A role that an AWS service assumes, with the permissions that it is granted and no managed policy.
///
/// [`crate::Function`] and [`crate::Schedule`] place their own roles. CloudFormation generates the name, so a deployment needs only
/// `CAPABILITY_IAM`.
///
/// ```
/// use constructs::Stack;
/// use serverless::{AnyQueue, Queue, Role};
///
/// let mut stack = Stack::new();
/// let queue = stack.root().add("Jobs", Queue::new())?;
/// let role = Role::assumed_by("states.amazonaws.com").grant(queue.send());
/// let role = stack.root().add("Steps", role)?;
/// assert_eq!(role.id().as_str(), "Steps");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Role {
    trust: PolicyDocument,
    grants: Vec<Grant>,
}

impl Role {
    /// A role for a service, such as `states.amazonaws.com`.
    pub fn assumed_by(service: &str) -> Self {
        Self::trusting(PolicyDocument::trusting(service))
    }

    /// A role with a trust policy.
    pub fn trusting(trust: PolicyDocument) -> Self {
        Self { trust, grants: Vec::new() }
    }

    /// Adds permissions. They are part of the role, so the resource of the grant must not depend on the role. For a resource that does, see
    /// [`RolePolicy`].
    pub fn grant(mut self, grant: Grant) -> Self {
        self.grants.push(grant);
        self
    }
}

impl Construct for Role {
    type Handle = Handle<iam::Role>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let mut role = iam::Role::new(self.trust);
        if !self.grants.is_empty() {
            role = role.policies([iam::role::Policy::new(document(self.grants), "grants")]);
        }
        scope.resource("Resource", role)
    }
}

/// A policy that is placed next to a role and extends its permissions.
///
/// The role does not depend on the policy, and so neither does what uses the role. A queue can name a function in its policy, and the function
/// can send to the queue: the template has no cycle.
///
/// The name of the policy is its logical ID, because a second policy with the same name would replace the first one.
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{AnyFunction, Function, RolePolicy};
///
/// let mut stack = Stack::new();
/// let crawler = stack.root().add("Crawler", Function::rust(Asset::read("src")?))?;
/// // The function can call itself.
/// stack.root().add("Recursion", RolePolicy::new(&crawler.role).grant(crawler.invoke()))?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct RolePolicy {
    role: Handle<iam::Role>,
    grants: Vec<Grant>,
}

impl RolePolicy {
    /// A policy of a role, without permissions.
    pub fn new(role: &Handle<iam::Role>) -> Self {
        Self { role: role.clone(), grants: Vec::new() }
    }

    /// Adds permissions to the role.
    pub fn grant(mut self, grant: Grant) -> Self {
        self.grants.push(grant);
        self
    }
}

impl Construct for RolePolicy {
    type Handle = Handle<iam::Policy>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let policy = iam::Policy::new(document(self.grants), scope.id()).roles([self.role.reference()]);
        scope.resource("Resource", policy)
    }
}
