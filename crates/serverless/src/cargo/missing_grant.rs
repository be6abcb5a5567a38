//! The check that a function may use the services for which it has an SDK.

use cloudformation::{DocumentPath, Finding, Json};
use constructs::Check;
use constructs::rules::MISSING_GRANT;

use crate::permissions::services;

/// A crate of the AWS SDK among the dependencies of a function's package.
#[derive(Clone, Debug)]
pub(crate) struct Sdk {
    pub(super) package: String,
    pub(super) dependency: String,
    /// The service, by the prefix of its actions.
    pub(super) service: &'static str,
}

/// Warns about each SDK of a function whose role has no permission for the service.
///
/// It checks the finished template, because a `RolePolicy` may add the permission after the function is placed.
#[derive(Clone, Debug)]
pub(crate) struct MissingGrant {
    /// The logical ID of the function.
    pub(crate) function: String,
    /// The logical ID of its role.
    pub(crate) role: String,
    pub(crate) sdks: Vec<Sdk>,
}

impl Check for MissingGrant {
    fn findings(&self, template: &Json) -> Vec<Finding> {
        let Some(granted) = services(template, &self.role) else { return Vec::new() };
        let missing = self.sdks.iter().filter(|sdk| !granted.contains(sdk.service));
        missing
            .map(|Sdk { package, dependency, service }| {
                let problem = format!("the package {package} depends on {dependency}, and the function has no permission for {service}");
                let path = DocumentPath::from_keys(&["Resources", &self.function]);
                MISSING_GRANT.at(path, problem).with_advice("grant what the function calls, or remove the dependency")
            })
            .collect()
    }
}
