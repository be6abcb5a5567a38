//! Facts that AWS publishes and the validator of templates needs, as data.
//!
//! - [`resource_facts`] returns the schema of a resource type without its prose: properties, bounds, attributes, and
//!   the properties whose update replaces the resource.
//! - [`requirements`] and [`relations`] return what the schemas leave out: requirements between properties, and between resources.
//! - [`iam_actions`] lists the actions of a service in IAM policies.
//! - [`closed_runtime`] finds the Lambda runtimes that AWS has closed.
//! - [`is_type_in`] and [`regional_list`] say which Region has which resource types, instance types and versions of engines.
//! - [`policy_template`] returns the parameters of a policy template of SAM, [`connectors`] the types that its connectors connect, and
//!   [`renamed_properties`] the properties that SAM gives another name.
//!
//! The script `crates/cloudformation-codegen/generate` writes `facts/`, `actions.txt`, `connectors.txt`, `policy_templates.txt`,
//! `regions.txt`, `relations.json`, `renamed_properties.txt`, `requirements.json`, `runtimes.txt` and `src/index.rs`. The other files are written by hand.
//!
//! ```
//! let facts = cloudformation_facts::resource_facts("AWS::SQS::Queue").expect("SQS has queues");
//! assert!(facts.contains("\"DelaySeconds\""));
//! ```

mod connectors;
mod index;
mod regions;
mod renamed_properties;
mod rows;

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

pub use connectors::{ConnectorTypes, connectors};
use index::RESOURCES;
pub use regions::{RegionalList, is_type_in, regional_list, regional_lists_by_engine, regions};
pub use renamed_properties::renamed_properties;
use rows::rows;

/// One service per line: its prefix, a colon, and its actions in lower case, separated by spaces.
const ACTIONS: &str = include_str!("../actions.txt");

/// One runtime per line: its name, the first operation that Lambda blocks, and its successor if it has one.
const RUNTIMES: &str = include_str!("../runtimes.txt");

/// One policy template per line: its name, a colon, and its parameters, separated by spaces.
const POLICY_TEMPLATES: &str = include_str!("../policy_templates.txt");

/// What resource types require in addition to their schemas.
const REQUIREMENTS: &str = include_str!("../requirements.json");

/// What resources require of the resources to which they refer.
const RELATIONS: &str = include_str!("../relations.json");

/// Returns requirements between the properties of a resource, as the text of a schema with a property for each resource type.
pub fn requirements() -> &'static str {
    REQUIREMENTS
}

/// Returns requirements between resources that refer to each other, as the text of a JSON object. Its member `relations` has a
/// List for each resource type. A relation has these members:
///
/// - `parts`: the resources by name, each with the paths of `properties` and their defaults. A part with a `reference` is the resource
///   of a `type` to which the property at that path refers. Another part is the resource itself.
/// - `schema`: the schema of an object with the values of all parts. `{"$data": "/PART/PROPERTY"}` stands for one of these values.
/// - `byName`: whether references to two resources count as two different values.
/// - `why`: the reason for the requirement.
pub fn relations() -> &'static str {
    RELATIONS
}

/// Returns the facts of a resource type, such as `AWS::S3::Bucket`, as the text of a JSON object.
pub fn resource_facts(resource_type: &str) -> Option<&'static str> {
    let found = RESOURCES.binary_search_by_key(&resource_type, |(known, _)| known).ok()?;
    Some(RESOURCES[found].1)
}

/// Returns all resource types in alphabetical order.
pub fn resource_types() -> impl Iterator<Item = &'static str> {
    RESOURCES.iter().map(|(resource_type, _)| *resource_type)
}

/// Returns the resource types of one service, such as `S3`, in alphabetical order.
pub fn resource_types_of(service: &str) -> impl Iterator<Item = &'static str> {
    let prefix = format!("AWS::{service}::");
    let start = RESOURCES.partition_point(|(resource_type, _)| *resource_type < prefix.as_str());
    let following = RESOURCES[start..].iter().map(|(resource_type, _)| *resource_type);
    following.take_while(move |resource_type| resource_type.starts_with(&prefix))
}

/// Returns the prefixes of all services in IAM policies, such as `s3`, in alphabetical order.
pub fn iam_prefixes() -> impl Iterator<Item = &'static str> {
    iam_services().iter().map(|service| service.prefix)
}

/// Returns the actions of a service by its prefix in IAM policies, in the alphabetical order of their names in lower case. They are in AWS's
/// spelling, or in lower case if it is not known.
pub fn iam_actions(prefix: &str) -> Option<&'static [&'static str]> {
    let services = iam_services();
    let found = services.binary_search_by_key(&prefix, |service| service.prefix).ok()?;
    let IamService { row, actions, .. } = &services[found];
    Some(actions.get_or_init(|| row.split(' ').collect()))
}

/// A Lambda runtime for which AWS has blocked some operations, see
/// [its calendar](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-support-policy).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClosedRuntime {
    /// The operations that Lambda refuses.
    pub blocked: BlockedOperations,
    /// The runtime that AWS recommends instead.
    pub successor: Option<&'static str>,
}

/// The operations that Lambda refuses for a closed runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockedOperations {
    /// Functions can no longer be created. Existing ones can be updated.
    Create,
    /// Functions can neither be created nor updated.
    CreateAndUpdate,
}

/// Returns a closed Lambda runtime by its name, and nothing for a runtime that is open or unknown.
pub fn closed_runtime(name: &str) -> Option<ClosedRuntime> {
    static ALL: LazyLock<BTreeMap<&str, ClosedRuntime>> =
        LazyLock::new(|| rows(RUNTIMES).filter_map(ClosedRuntime::read).collect());
    ALL.get(name).copied()
}

impl ClosedRuntime {
    /// The name and the facts in a row.
    fn read(row: &'static str) -> Option<(&'static str, Self)> {
        let mut words = row.split(' ');
        let (name, blocked) = (words.next()?, words.next()?);
        let blocked = match blocked {
            "create" => BlockedOperations::Create,
            _ => BlockedOperations::CreateAndUpdate,
        };
        Some((name, Self { blocked, successor: words.next() }))
    }
}

/// Returns the parameters of a policy template of SAM, such as `SQSPollerPolicy`, and nothing for an unknown name. See
/// [the list](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html).
pub fn policy_template(name: &str) -> Option<impl Iterator<Item = &'static str> + Clone + use<>> {
    let (_, parameters) = policy_templates().find(|(known, _)| *known == name)?;
    Some(parameters.split_whitespace())
}

/// Returns the names of all policy templates of SAM.
pub fn policy_template_names() -> impl Iterator<Item = &'static str> {
    policy_templates().map(|(name, _)| name)
}

fn policy_templates() -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(POLICY_TEMPLATES).filter_map(|row| row.split_once(':'))
}

/// A service with its actions, which are split when they are first needed.
struct IamService {
    prefix: &'static str,
    row: &'static str,
    actions: OnceLock<Vec<&'static str>>,
}

fn iam_services() -> &'static [IamService] {
    static SERVICES: OnceLock<Vec<IamService>> = OnceLock::new();
    let service = |(prefix, row)| IamService { prefix, row, actions: OnceLock::new() };
    SERVICES.get_or_init(|| rows(ACTIONS).filter_map(|row| row.split_once(": ")).map(service).collect())
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    use super::{BlockedOperations, ClosedRuntime, RESOURCES};
    use super::{
        closed_runtime, iam_actions, iam_prefixes, policy_template, policy_template_names, resource_facts,
        resource_types, resource_types_of,
    };

    #[test]
    fn resource_types_are_sorted_for_binary_search() {
        assert!(RESOURCES.is_sorted_by(|(left, _), (right, _)| left < right));
        assert!(RESOURCES.len() >= 1_850, "only {} types", RESOURCES.len());
    }

    #[test]
    fn facts_of_each_resource_type_are_found() {
        for resource_type in resource_types() {
            assert!(resource_facts(resource_type).is_some(), "{resource_type}");
        }
        assert_eq!(resource_facts("AWS::S3::Bucke"), None);
    }

    #[test]
    fn type_that_us_east_1_lacks_has_facts() {
        let project = resource_facts("AWS::DeviceFarm::Project");
        assert!(project.is_some_and(|facts| facts.contains("\"DefaultJobTimeoutMinutes\"")));
    }

    #[test]
    fn resource_types_of_a_service_exclude_services_with_a_longer_name() {
        let types: Vec<&str> = resource_types_of("SQS").collect();
        assert_eq!(types, ["AWS::SQS::Queue", "AWS::SQS::QueueInlinePolicy", "AWS::SQS::QueuePolicy"]);
        assert!(resource_types_of("S3").all(|resource_type| resource_type.starts_with("AWS::S3::")));
        assert_eq!(resource_types_of("Nothing").count(), 0);
    }

    #[test]
    fn iam_prefixes_are_sorted_for_binary_search() {
        assert!(iam_prefixes().is_sorted());
        assert!(iam_prefixes().count() >= 450);
    }

    #[test]
    fn iam_actions_are_in_alphabetical_order() {
        for prefix in iam_prefixes() {
            let actions = iam_actions(prefix).expect("a known prefix");
            assert!(actions.is_sorted_by_key(|action| action.to_lowercase()), "{prefix}");
        }
    }

    #[test]
    fn iam_actions_are_in_the_spelling_of_aws() {
        assert!(iam_actions("s3").expect("S3 has actions").contains(&"GetObject"));
        assert!(iam_actions("@generated").is_none(), "the first line is a comment");
    }

    #[test]
    fn closed_runtime_has_its_blocked_operations_and_successor() {
        let runtime = closed_runtime("java8");
        assert_eq!(
            runtime,
            Some(ClosedRuntime { blocked: BlockedOperations::Create, successor: Some("java25") })
        );
        assert_eq!(
            closed_runtime("nodejs").map(|runtime| runtime.blocked),
            Some(BlockedOperations::CreateAndUpdate)
        );
        assert_eq!(closed_runtime("python3.14"), None);
        assert_eq!(closed_runtime("#"), None);
    }

    #[test]
    fn policy_template_has_its_parameters() {
        let parameters = |name| Some(policy_template(name)?.collect::<Vec<_>>());
        assert_eq!(parameters("SQSPollerPolicy"), Some(vec!["QueueName"]));
        assert_eq!(parameters("AMIDescribePolicy"), Some(vec![]));
        assert_eq!(parameters("SQSPolerPolicy"), None);
        assert!(policy_template_names().count() >= 80);
    }

    #[test]
    fn types_of_sam_have_facts() {
        assert!(resource_types_of("Serverless").count() >= 14);
        assert!(
            resource_facts("AWS::Serverless::Function").is_some_and(|facts| facts.contains("\"Events\""))
        );
    }
}
