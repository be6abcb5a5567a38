//! A Lambda@Edge function with its role, its log group and its published version.

use std::time::Duration;

use cloudformation::intrinsic::{artifact, concat, sub};
use cloudformation::{DeletionPolicy, Handle, IntoValue, Json, ResourceType, Value};
use cloudformation_resources::{iam, lambda, logs};
use edge_facts::SERVICE_PRINCIPALS;
use serde_json::{Map, json};

use crate::code::Code;
use crate::hash::short_sha256;
use crate::policy::{PolicyDocument, Principal, Statement};
use crate::tree::{Construct, ConstructError, Scope};

/// A Lambda@Edge function with its role, its log group and its published version.
///
/// It has no environment variables, layers or VPC, because Lambda@Edge does not support them.
///
/// ```
/// use constructs::{Code, EdgeFunction, Stack};
///
/// let code = Code::new("rewrite.zip");
/// let rewrite = EdgeFunction::new("rewrite-paths", code, "nodejs22.x", "index.handler")
///     .description("Rewrites paths of the documentation");
/// let mut stack = Stack::new();
/// let handles = stack.root().add("Rewrite", rewrite)?;
/// assert_eq!(handles.role.id().as_str(), "RewriteRole");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EdgeFunction {
    name: Value<String>,
    code: Code,
    runtime: String,
    handler: String,
    description: Option<Value<String>>,
    memory_mb: u32,
    timeout: Duration,
    log_retention_days: Value<i64>,
    statements: Vec<Statement>,
}

/// The resources of a placed [`EdgeFunction`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EdgeFunctionHandles {
    /// The function itself, without a version.
    pub function: Handle<lambda::Function>,
    /// The published version. `Ref` returns its ARN, which a distribution takes.
    pub version: Handle<lambda::Version>,
    /// The execution role of the function.
    pub role: Handle<iam::Role>,
    /// The log group in us-east-1. Replicas in other Regions create log groups of the same name there.
    pub log_group: Handle<logs::LogGroup>,
}

impl EdgeFunction {
    /// A function with 128 MB of memory, a timeout of 5 seconds and 30 days of logs. Its role can write the logs only.
    ///
    /// The name has at most 64 characters. The runtime is one of Node.js or Python. The handler is a file and a function,
    /// such as `index.handler`.
    pub fn new(
        name: impl IntoValue<String>,
        code: impl Into<Code>,
        runtime: impl Into<String>,
        handler: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into_value(),
            code: code.into(),
            runtime: runtime.into(),
            handler: handler.into(),
            description: None,
            memory_mb: 128,
            timeout: Duration::from_secs(5),
            log_retention_days: 30.into(),
            statements: Vec::new(),
        }
    }

    /// Sets the description of the function and of its role.
    pub fn description(self, description: impl IntoValue<String>) -> Self {
        Self { description: Some(description.into_value()), ..self }
    }

    /// Sets the memory of the function, in MB. The default is 128, which is also [the
    /// most](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html) for viewer events.
    pub fn memory_mb(self, memory_mb: u32) -> Self {
        Self { memory_mb, ..self }
    }

    /// Sets the time after which Lambda stops a call, in whole seconds. The default is 5 seconds, which is also the most for viewer events.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Sets the days for which the log group in us-east-1 keeps its events. The default is 30.
    pub fn log_retention_days(self, days: impl IntoValue<i64>) -> Self {
        Self { log_retention_days: days.into_value(), ..self }
    }

    /// Adds a statement to the policy of the role.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }
}

impl Construct for EdgeFunction {
    type Handle = EdgeFunctionHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let role = scope.resource("Role", self.role())?;
        let function = lambda::Function::new(artifact(&self.code.path), role.arn())
            .architectures(["x86_64"])
            .description(self.description.as_ref())
            .function_name(&self.name)
            .handler(&self.handler)
            .memory_size(self.memory_mb)
            .runtime(self.runtime.as_str())
            .timeout(self.timeout)
            .resource();
        let hash = version_hash(&self.code, function.properties());
        let log_group = logs::LogGroup::new()
            .log_group_name(log_group_name(&self.name))
            .retention_in_days(&self.log_retention_days)
            .resource()
            // A log group that is kept would block the next stack of this name.
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete);
        // The log group is created before the function and deleted after it. Otherwise a last call of the function would
        // create it again, and nothing would delete it.
        let log_group = scope.resource("LogGroup", log_group)?;
        // CloudFront removes replicas hours after the last association is removed. Until then, neither the function nor
        // the version can be deleted.
        let function = scope.resource("Function", function.depends_on(&log_group).retain())?;
        let version = lambda::Version::new(function.reference()).resource().retain();
        let version = scope.scope("Function").versioned_resource("Version", &hash, version)?;
        Ok(EdgeFunctionHandles { function, version, role, log_group })
    }
}

impl EdgeFunction {
    fn role(&self) -> iam::Role {
        let services = SERVICE_PRINCIPALS.map(Value::from).to_vec();
        let trust = PolicyDocument::new()
            .with(Statement::allow(&["sts:AssumeRole"]).to(Principal::Services(services)));
        // A replica writes its log in the Region in which it runs, so the ARN leaves the Region open.
        let group = log_group_name(&self.name);
        let logs = Statement::allow(&["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"])
            .on(log_arn(&group, ""))
            .on(log_arn(&group, ":*"));
        let policy =
            self.statements.iter().cloned().fold(PolicyDocument::new().with(logs), PolicyDocument::with);
        iam::Role::new(trust.into_json())
            .description(self.description.as_ref())
            .policies([iam::role::Policy::new(policy.into_json(), "edge")])
    }
}

/// The log group of a function whose home is us-east-1. It has this name in every Region.
fn log_group_name(function: &Value<String>) -> Value<String> {
    concat(["/aws/lambda/us-east-1.".into(), function.clone()])
}

fn log_arn(group: &Value<String>, suffix: &str) -> Value<String> {
    concat([sub("arn:${AWS::Partition}:logs:*:${AWS::AccountId}:log-group:"), group.clone(), suffix.into()])
}

/// Properties of a function that are not part of a published version.
const NOT_VERSIONED: [&str; 3] = ["Code", "ReservedConcurrentExecutions", "Tags"];

/// The hash of the package and of all properties that are part of a published version, as 8 hexadecimal digits. The order
/// of the properties does not matter.
fn version_hash(code: &Code, properties: &Map<String, Json>) -> String {
    let mut locked: Vec<(&String, &Json)> =
        properties.iter().filter(|(name, _)| !NOT_VERSIONED.contains(&name.as_str())).collect();
    locked.sort_by_key(|(name, _)| *name);
    let text = json!([code.sha256, locked]).to_string();
    short_sha256(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};

    use super::{Code, version_hash};

    fn properties(pairs: &[(&str, i64)]) -> Map<String, Json> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect()
    }

    fn base() -> String {
        version_hash(
            &Code::new("a.zip").with_sha256("1"),
            &properties(&[("MemorySize", 128), ("Timeout", 5)]),
        )
    }

    #[test]
    fn hash_has_eight_digits_and_ignores_the_order_of_properties() {
        let code = Code::new("a.zip").with_sha256("1");
        assert_eq!(base().len(), 8);
        assert_eq!(base(), version_hash(&code, &properties(&[("Timeout", 5), ("MemorySize", 128)])));
    }

    #[test]
    fn hash_ignores_properties_that_a_version_does_not_have() {
        let code = Code::new("a.zip").with_sha256("1");
        let tagged = properties(&[("Timeout", 5), ("MemorySize", 128), ("Tags", 1)]);
        assert_eq!(base(), version_hash(&code, &tagged));
    }

    #[test]
    fn hash_ignores_the_path_of_the_package() {
        let moved = Code::new("elsewhere/a.zip").with_sha256("1");
        assert_eq!(base(), version_hash(&moved, &properties(&[("MemorySize", 128), ("Timeout", 5)])));
    }

    #[test]
    fn hash_changes_with_the_package() {
        let code = Code::new("a.zip").with_sha256("2");
        assert_ne!(base(), version_hash(&code, &properties(&[("MemorySize", 128), ("Timeout", 5)])));
    }

    #[test]
    fn hash_changes_with_the_configuration() {
        let code = Code::new("a.zip").with_sha256("1");
        assert_ne!(base(), version_hash(&code, &properties(&[("MemorySize", 256), ("Timeout", 5)])));
    }
}
