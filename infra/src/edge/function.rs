//! The function behind a version that a distribution runs.

use cloudformation::document::View;
use cloudformation::{DocumentPath, Finding, Json};

use super::{Document, member, outcomes, properties_path, target};
use edge_facts::SERVICE_PRINCIPALS;

const NO_IMAGES: &str = "Lambda@Edge runs no container images; use a zip";

/// Properties that a function at the edge cannot have at all.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("Environment", "Lambda@Edge has no environment variables; keep settings in SSM"),
    ("Layers", "Lambda@Edge has no layers; put everything in the package"),
    ("VpcConfig", "Lambda@Edge runs outside of any VPC"),
    ("DeadLetterConfig", "Lambda@Edge has no dead-letter queue"),
    ("FileSystemConfigs", "Lambda@Edge mounts no file system"),
    ("ImageConfig", NO_IMAGES),
    ("KmsKeyArn", "Lambda@Edge takes no customer-managed key"),
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

/// The functions that a version of the document may publish.
pub(super) fn of_version<'a>(document: &Document<'a>, version: &str) -> Vec<&'a str> {
    let properties = document.properties(version, "AWS::Lambda::Version").into_iter();
    properties
        .flat_map(|properties| targets(properties, "FunctionName"))
        .filter(|id| document.properties(id, "AWS::Lambda::Function").is_some())
        .collect()
}

/// The resources that a property may name.
fn targets<'a>(properties: &'a Json, key: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let named = outcomes(properties, key, &DocumentPath::root()).into_iter();
    named.filter_map(|(_, value)| target(value)).map(|(id, _)| id)
}

pub(super) fn check_version(document: &Document<'_>, version: &str, findings: &mut Vec<Finding>) {
    let Some(properties) = document.properties(version, "AWS::Lambda::Version") else { return };
    let given = member(properties, "ProvisionedConcurrencyConfig", &properties_path(version));
    let given = given.filter(|(_, value)| says_something(value));
    findings.extend(given.map(|(path, _)| {
        Finding::error("edge-unsupported", path, "Lambda@Edge has no provisioned concurrency")
    }));
}

pub(super) fn check(document: &Document<'_>, id: &str, viewer: bool, findings: &mut Vec<Finding>) {
    let Some(properties) = document.properties(id, "AWS::Lambda::Function") else { return };
    let path = properties_path(id);
    for (property, why) in UNSUPPORTED {
        let given = member(properties, property, &path).filter(|(_, value)| says_something(value));
        findings.extend(given.map(|(path, _)| Finding::error("edge-unsupported", path, *why)));
    }
    let mut refuse = |keys: &[&str], rule, problem: &dyn Fn(&Json) -> Option<String>| {
        for (path, value) in deep(properties, keys, &path) {
            findings.extend(problem(value).map(|problem| Finding::error(rule, path, problem)));
        }
    };
    let when = |bad: bool, problem: &str| bad.then(|| problem.to_owned());
    refuse(&["SnapStart", "ApplyOn"], "edge-unsupported", &|versions| {
        when(versions == "PublishedVersions", "Lambda@Edge has no SnapStart")
    });
    refuse(&["TracingConfig", "Mode"], "edge-unsupported", &|mode| {
        when(mode == "Active", "Lambda@Edge has no X-Ray")
    });
    refuse(&["RuntimeManagementConfig", "UpdateRuntimeOn"], "edge-unsupported", &|mode| {
        when(mode != "Auto", "Lambda@Edge takes Auto alone")
    });
    refuse(&["PackageType"], "edge-unsupported", &|kind| when(kind == "Image", NO_IMAGES));
    refuse(&["Code", "ImageUri"], "edge-unsupported", &|_| when(true, NO_IMAGES));
    refuse(&["Architectures"], "edge-architecture", &|list| {
        let mut names = list.as_array().into_iter().flatten().filter_map(Json::as_str);
        names.find(|name| *name != "x86_64").map(|name| format!("Lambda@Edge runs x86_64, not {name}"))
    });
    refuse(&["Runtime"], "edge-runtime", &|runtime| {
        let runtime = runtime.as_str()?;
        let fits = runtime.starts_with("python") || runtime.starts_with("nodejs");
        (!fits).then(|| format!("Lambda@Edge runs Node.js and Python, not {runtime}"))
    });
    refuse(&["EphemeralStorage", "Size"], "edge-limit", &|size| {
        let problem = format!("Lambda@Edge has {EPHEMERAL_STORAGE_MB} MB");
        when(number(size).is_some_and(|size| size > EPHEMERAL_STORAGE_MB), &problem)
    });
    for limit in LIMITS {
        let values = member(properties, limit.property, &path);
        findings.extend(values.filter_map(|(path, value)| limit.check(number(value)?, viewer, path)));
    }
    findings.extend(targets(properties, "Role").filter_map(|role| check_trust(document, role)));
}

/// What a member of a member may come out as.
fn deep<'a>(object: &'a Json, keys: &[&str], path: &DocumentPath) -> Vec<(DocumentPath, &'a Json)> {
    keys.iter().fold(vec![(path.clone(), object)], |objects, key| {
        objects.into_iter().flat_map(|(path, object)| member(object, key, &path)).collect()
    })
}

/// Whether a value asks for anything: an empty list or text, `false`, or an object of such, does not.
fn says_something(value: &Json) -> bool {
    match View::new(value) {
        View::Literal(Json::Array(items)) => items.iter().any(says_something),
        View::Literal(Json::Object(members)) => members.values().any(says_something),
        View::Literal(Json::String(text)) => !text.is_empty(),
        View::Literal(value) => !value.is_null() && *value != Json::Bool(false),
        View::Either(yes, otherwise) => says_something(yes) || says_something(otherwise),
        View::Absent => false,
        View::Unknown => true,
    }
}

impl Limit {
    fn check(&self, value: f64, viewer: bool, path: DocumentPath) -> Option<Finding> {
        let Self { unit, raised, .. } = self;
        if value > *raised {
            let problem = format!("{value} {unit} is above Lambda@Edge's {raised}");
            Some(Finding::error("edge-limit", path, problem))
        } else if viewer && value > self.viewer {
            let problem =
                format!("{value} {unit} is above the {} that viewer events were known to take", self.viewer);
            let advice = format!("AWS's guide names {raised} now, without proof that it holds");
            Some(Finding::warning("edge-limit", path, problem).with_advice(advice))
        } else {
            None
        }
    }
}

/// A role that certainly lacks one of the principals; one that a function may yet name is given the benefit.
fn check_trust(document: &Document<'_>, id: &str) -> Option<Finding> {
    let trust = document.properties(id, "AWS::IAM::Role")?.get("AssumeRolePolicyDocument")?;
    let mut trusted = Vec::new();
    for statement in all_of(trust.get("Statement")?) {
        let statement = literal(statement)?;
        if literal(statement.get("Effect")?)? == "Allow"
            && let Some(principal) = statement.get("Principal")
            && let Some(services) = literal(principal)?.get("Service")
        {
            for service in all_of(literal(services)?) {
                trusted.push(literal(service)?.as_str()?);
            }
        }
    }
    let missing: Vec<&str> =
        SERVICE_PRINCIPALS.into_iter().filter(|service| !trusted.contains(service)).collect();
    if missing.is_empty() {
        return None;
    }
    let path = properties_path(id).key("AssumeRolePolicyDocument");
    let problem =
        format!("does not trust {}, without which the function does not run", missing.join(" and "));
    Some(Finding::error("edge-trust", path, problem))
}

/// IAM writes a list of one without the list.
fn all_of(value: &Json) -> Vec<&Json> {
    value.as_array().map_or_else(|| vec![value], |list| list.iter().collect())
}

fn literal(value: &Json) -> Option<&Json> {
    match View::new(value) {
        View::Literal(value) => Some(value),
        _ => None,
    }
}

fn number(value: &Json) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}
