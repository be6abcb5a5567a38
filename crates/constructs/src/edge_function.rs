//! A Lambda@Edge function with its role, its log group and the version that CloudFront runs.

use cloudformation::intrinsic::{artifact, concat, sub};
use cloudformation::{DeletionPolicy, Handle, Json, ResourceType, Value};
use cloudformation_resources::{iam, lambda, logs};
use serde_json::{Map, json};

use crate::hash::sha256;
use crate::policy::{PolicyDocument, Principal, Statement};
use crate::{Code, Construct, ConstructError, Scope};

/// A function at the edge. Nothing here can be an environment variable, a layer or a VPC: Lambda@Edge has none.
#[derive(Clone, Debug)]
pub struct EdgeFunction {
    /// Name in us-east-1, at most 64 characters. It names the role's log groups, and settings are found by it.
    pub name: Value<String>,
    /// What a person reads beside it.
    pub description: Value<String>,
    /// The package.
    pub code: Code,
    /// A Node.js or Python runtime.
    pub runtime: String,
    /// File and function.
    pub handler: String,
    /// MB.
    pub memory_size: u32,
    /// Seconds.
    pub timeout: u32,
    /// Days that us-east-1 keeps the log; other Regions make log groups of their own.
    pub log_retention_days: Value<i64>,
    /// What the role may do beside writing its log.
    pub statements: Vec<Statement>,
}

/// A placed edge function.
#[derive(Clone, Debug)]
pub struct EdgeFunctionHandles {
    /// The function.
    pub function: Handle<lambda::Function>,
    /// The version to put on a distribution; `Ref` is its ARN.
    pub version: Handle<lambda::Version>,
    /// Its role.
    pub role: Handle<iam::Role>,
    /// Its log in us-east-1; a replica elsewhere makes one of the same name there.
    pub log_group: Handle<logs::LogGroup>,
}

impl Construct for EdgeFunction {
    type Handle = EdgeFunctionHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let role = scope.resource("Role", self.role())?;
        let function = lambda::Function::new(artifact(&self.code.path), role.arn())
            .architectures(["x86_64"])
            .description(&self.description)
            .function_name(&self.name)
            .handler(&self.handler)
            .memory_size(self.memory_size)
            .runtime(self.runtime.as_str())
            .timeout(self.timeout)
            .resource();
        let hash = version_hash(&self.code, function.properties());
        let log_group = logs::LogGroup::new()
            .log_group_name(log_group_name(&self.name))
            .retention_in_days(&self.log_retention_days)
            .resource()
            // Kept, its name would stand in the way of the next stack of this name.
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete);
        // The group is made first and goes last: a function that runs once more would make it anew, for ever.
        let log_group = scope.resource("LogGroup", log_group)?;
        // CloudFront removes replicas hours after the last association is gone; until then neither can be deleted.
        let function = scope.resource("Function", function.depends_on(&log_group).retain())?;
        let version = lambda::Version::new(function.reference()).resource().retain();
        let version = scope.scope("Function").versioned_resource("Version", &hash, version)?;
        Ok(EdgeFunctionHandles { function, version, role, log_group })
    }
}

impl EdgeFunction {
    fn role(&self) -> iam::Role {
        let services = edge_facts::SERVICE_PRINCIPALS.map(str::to_owned).to_vec();
        let trust = PolicyDocument::new()
            .with(Statement::allow(&["sts:AssumeRole"]).to(Principal::Services(services)));
        // A replica writes its log in the Region that runs it, so the Region alone stays open.
        let group = log_group_name(&self.name);
        let logs = Statement::allow(&["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"])
            .on(log_arn(&group, ""))
            .on(log_arn(&group, ":*"));
        let policy =
            self.statements.iter().cloned().fold(PolicyDocument::new().with(logs), PolicyDocument::with);
        iam::Role::new(trust.into_json())
            .description(&self.description)
            .policies([iam::role::Policy::new(policy.into_json(), "edge")])
    }
}

fn log_group_name(function: &Value<String>) -> Value<String> {
    concat(["/aws/lambda/us-east-1.".into(), function.clone()])
}

fn log_arn(group: &Value<String>, suffix: &str) -> Value<String> {
    concat([sub("arn:${AWS::Partition}:logs:*:${AWS::AccountId}:log-group:"), group.clone(), suffix.into()])
}

/// Properties that are not part of a published version.
const NOT_VERSIONED: [&str; 3] = ["Code", "ReservedConcurrentExecutions", "Tags"];

/// Eight hexadecimal digits over the package and everything that a version locks, in no matter what order.
fn version_hash(code: &Code, properties: &Map<String, Json>) -> String {
    let mut locked: Vec<(&String, &Json)> =
        properties.iter().filter(|(name, _)| !NOT_VERSIONED.contains(&name.as_str())).collect();
    locked.sort_by_key(|(name, _)| *name);
    let text = json!([code.sha256, locked]).to_string();
    sha256(text.as_bytes())[..8].to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::{Code, version_hash};

    #[test]
    fn a_version_follows_the_package_and_the_configuration_and_nothing_else() {
        let properties = |pairs: &[(&str, i64)]| -> Map<String, serde_json::Value> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect()
        };
        let code = |sha256: &str| Code { path: "a.zip".to_owned(), sha256: Some(sha256.to_owned()) };
        let base = version_hash(&code("1"), &properties(&[("MemorySize", 128), ("Timeout", 5)]));
        assert_eq!(base.len(), 8);
        assert_eq!(base, version_hash(&code("1"), &properties(&[("Timeout", 5), ("MemorySize", 128)])));
        assert_eq!(
            base,
            version_hash(&code("1"), &properties(&[("Timeout", 5), ("MemorySize", 128), ("Tags", 1)]))
        );
        let moved = Code { path: "elsewhere/a.zip".to_owned(), ..code("1") };
        assert_eq!(base, version_hash(&moved, &properties(&[("MemorySize", 128), ("Timeout", 5)])));
        assert_ne!(base, version_hash(&code("2"), &properties(&[("MemorySize", 128), ("Timeout", 5)])));
        assert_ne!(base, version_hash(&code("1"), &properties(&[("MemorySize", 256), ("Timeout", 5)])));
    }
}
