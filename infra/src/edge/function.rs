//! The function behind a version that a distribution runs.

use cloudformation::{Finding, Json, Path};

use super::{Document, properties_path, target};
use crate::edge_function::SERVICE_PRINCIPALS;

/// Zipped bytes of a package that viewer events were last seen to take.
pub const PACKAGE_BYTES: u64 = 1_048_576;
/// Zipped bytes that AWS's guide names now.
pub const PACKAGE_BYTES_RAISED: u64 = 52_428_800;

/// Properties that a function at the edge cannot have at all.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("Environment", "Lambda@Edge has no environment variables; keep settings in SSM"),
    ("Layers", "Lambda@Edge has no layers; put everything in the package"),
    ("VpcConfig", "Lambda@Edge runs outside of any VPC"),
    ("DeadLetterConfig", "Lambda@Edge has no dead-letter queue"),
    ("FileSystemConfigs", "Lambda@Edge mounts no file system"),
    ("ImageConfig", "Lambda@Edge runs no container images"),
    ("KmsKeyArn", "Lambda@Edge takes no customer-managed key"),
    ("SnapStart", "Lambda@Edge has no SnapStart"),
];

struct Limit {
    property: &'static str,
    unit: &'static str,
    /// What viewer events were known to take.
    viewer: f64,
    /// What AWS's guide names now for every event.
    raised: f64,
}

const LIMITS: &[Limit] = &[
    Limit { property: "MemorySize", unit: "MB", viewer: 128.0, raised: 10_240.0 },
    Limit { property: "Timeout", unit: "s", viewer: 5.0, raised: 30.0 },
];
const EPHEMERAL_STORAGE_MB: f64 = 512.0;

pub(super) fn check(document: &Document<'_>, version: &str, viewer: bool, findings: &mut Vec<Finding>) {
    let Some(version_properties) = document.properties(version, "AWS::Lambda::Version") else { return };
    if version_properties.get("ProvisionedConcurrencyConfig").is_some() {
        let path = properties_path(version).key("ProvisionedConcurrencyConfig");
        findings.push(Finding::error("edge-unsupported", path, "Lambda@Edge has no provisioned concurrency"));
    }
    let function = version_properties.get("FunctionName").and_then(target);
    let Some((id, properties)) =
        function.and_then(|(id, _)| Some((id, document.properties(id, "AWS::Lambda::Function")?)))
    else {
        return;
    };
    let path = properties_path(id);
    let mut report =
        |key: &str, rule, problem: String| findings.push(Finding::error(rule, path.key(key), problem));
    for (property, why) in UNSUPPORTED.iter().filter(|(property, _)| properties.get(*property).is_some()) {
        report(property, "edge-unsupported", (*why).to_owned());
    }
    if properties.pointer("/TracingConfig/Mode") == Some(&"Active".into()) {
        report("TracingConfig", "edge-unsupported", "Lambda@Edge has no X-Ray".to_owned());
    }
    let mode = properties.pointer("/RuntimeManagementConfig/UpdateRuntimeOn").and_then(Json::as_str);
    if mode.is_some_and(|mode| mode != "Auto") {
        report("RuntimeManagementConfig", "edge-unsupported", "Lambda@Edge takes Auto alone".to_owned());
    }
    if properties.get("PackageType") == Some(&"Image".into())
        || properties.pointer("/Code/ImageUri").is_some()
    {
        report("Code", "edge-unsupported", "Lambda@Edge runs no container images; use a zip".to_owned());
    }
    let architectures = properties.get("Architectures").and_then(Json::as_array).into_iter().flatten();
    for architecture in architectures.filter_map(Json::as_str).filter(|name| *name != "x86_64") {
        report("Architectures", "edge-architecture", format!("Lambda@Edge runs x86_64, not {architecture}"));
    }
    if let Some(runtime) = properties.get("Runtime").and_then(Json::as_str)
        && !(runtime.starts_with("python") || runtime.starts_with("nodejs"))
    {
        report("Runtime", "edge-runtime", format!("Lambda@Edge runs Node.js and Python, not {runtime}"));
    }
    if number(properties.pointer("/EphemeralStorage/Size")).is_some_and(|size| size > EPHEMERAL_STORAGE_MB) {
        report("EphemeralStorage", "edge-limit", format!("Lambda@Edge has {EPHEMERAL_STORAGE_MB} MB"));
    }
    for limit in LIMITS {
        findings.extend(limit.check(properties, viewer, &path));
    }
    findings.extend(check_trust(document, properties));
}

impl Limit {
    fn check(&self, properties: &Json, viewer: bool, path: &Path) -> Option<Finding> {
        let value = number(properties.get(self.property))?;
        let Self { property, unit, raised, .. } = self;
        let path = path.key(property);
        if value > *raised {
            Some(Finding::error(
                "edge-limit",
                path,
                format!("{value} {unit} is above Lambda@Edge's {raised}"),
            ))
        } else if viewer && value > self.viewer {
            let problem =
                format!("{value} {unit} is above the {} that viewer events were known to take", self.viewer);
            let advice = format!("AWS's guide names {raised} now, without proof that it holds");
            Some(Finding::warning("edge-limit", path, problem).advice(advice))
        } else {
            None
        }
    }
}

fn check_trust(document: &Document<'_>, function: &Json) -> Option<Finding> {
    let (id, _) = function.get("Role").and_then(target)?;
    let trust = document.properties(id, "AWS::IAM::Role")?.get("AssumeRolePolicyDocument")?;
    let statements = match trust.get("Statement")? {
        Json::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    let trusted: Vec<&str> = statements
        .into_iter()
        .filter(|statement| statement.get("Effect") == Some(&"Allow".into()))
        .filter_map(|statement| statement.pointer("/Principal/Service"))
        .flat_map(|services| services.as_array().map_or_else(|| vec![services], |list| list.iter().collect()))
        .filter_map(Json::as_str)
        .collect();
    let missing: Vec<&str> =
        SERVICE_PRINCIPALS.into_iter().filter(|service| !trusted.contains(service)).collect();
    if missing.is_empty() {
        return None;
    }
    let path = properties_path(id).key("AssumeRolePolicyDocument");
    let problem = format!("does not trust {}, which runs the function", missing.join(" and "));
    Some(Finding::error("edge-trust", path, problem))
}

fn number(value: Option<&Json>) -> Option<f64> {
    let value = value?;
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}
