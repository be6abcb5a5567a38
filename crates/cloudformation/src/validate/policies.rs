//! IAM policies in any property: their form and the actions that they name.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::conditions::{Conditions, Given};
use super::context::{entries, kind, properties_of};
use super::resources::CUSTOM_RESOURCE;
use super::rules::unknown_action;
use super::serverless::globals::globals;
use super::serverless::policies::has_policy_templates;
use super::serverless::types::{API, is_serverless_type};
use crate::document::{Json, Step, Trail, View, Visitor, literals, member_of, visit};
use crate::finding::Report;
use crate::schema::rules::{bounds, duplicate, not_allowed};
use crate::schema::{self, Schema};
use crate::yaml;

/// The end of the way to statements that SAM adds to the policy of a REST API. They are not in a policy document.
const STATEMENTS_OF_SAM: [&str; 3] = ["Auth", "ResourcePolicy", "CustomStatements"];

/// The type that gets these statements.
const REST_API: &str = "AWS::ApiGateway::RestApi";

/// The schema of a statement, which is the same for policies of identities, of resources and of trust, see
/// [the grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
const STATEMENT: &str = include_str!("../../supplements/statement.json");

/// The versions of the language of policies, the current one first.
pub(crate) const POLICY_VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];

/// The beginnings of the types whose policies IAM reads. It refuses a policy without statements, and a Sid that a policy has twice. Other
/// services accept the latter, and some of them the former.
const TYPES_OF_IDENTITIES: [&str; 3] = ["AWS::IAM::", "AWS::SSO::", "AWS::Serverless::"];

/// The schema of a statement of IAM.
pub(crate) fn statement_schema() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(STATEMENT).ok()).as_ref()
}

pub(super) fn check(document: &Json, report: &mut Report) {
    let conditions = Conditions::new(document);
    let shared = globals(document, API);
    let shared_statements =
        shared.and_then(|shared| STATEMENTS_OF_SAM.iter().try_fold(shared, |value, key| value.get(key)));
    let has_shared_statement = shared_statements.is_some_and(Json::is_object);
    let mut policies = Policies { conditions: &conditions, kind: API, has_shared_statement, report };
    if let Some(shared) = shared {
        visit(&mut Trail::from_keys(&["Globals", "Api"]), shared, &mut policies);
    }
    for (id, resource) in entries(document, "Resources") {
        if let Some(properties) = properties_of(resource) {
            policies.kind = kind(resource).unwrap_or_default();
            visit(&mut Trail::from_keys(&["Resources", id, "Properties"]), properties, &mut policies);
        }
    }
}

/// Looks for the policies among properties.
struct Policies<'a, 'r> {
    conditions: &'r Conditions<'a>,
    /// The type of the resource.
    kind: &'r str,
    /// Whether Globals have one statement of APIs, and not a List of them.
    has_shared_statement: bool,
    report: &'r mut Report,
}

impl<'a> Visitor<'a> for Policies<'a, '_> {
    fn value(&mut self, path: &Trail<'a>, value: &'a Json) -> bool {
        if let Json::String(text) = value {
            self.check_text(text, path);
        }
        if path.steps().ends_with(&STATEMENTS_OF_SAM.map(Step::Key)) && is_serverless_type(self.kind) {
            if self.has_shared_statement && value.is_object() {
                // SAM merges two objects into one statement.
                return false;
            }
            let Policies { conditions, report, .. } = self;
            let mut of_api = Policies { conditions, kind: REST_API, has_shared_statement: false, report };
            let case = Case { path: path.clone(), given: Vec::new() };
            check_statements(value, case, true, &mut of_api);
            return false;
        }
        let Some(statements) = member_of(value, "Statement") else { return true };
        self.check_document(value, statements, path);
        false
    }
}

impl<'a> Policies<'a, '_> {
    fn check_document(&mut self, document: &'a Json, statements: &'a Json, path: &Trail<'a>) {
        let mut path_of_statements = path.clone();
        path_of_statements.push_key("Statement");
        let is_policy = is_surely_policy(self.kind, path);
        let mut case = Case { path: path_of_statements, given: Vec::new() };
        if is_policy {
            self.check_number(statements, &mut case);
        }
        let has_effect = check_statements(statements, case, is_policy, self);
        if (has_effect || is_policy)
            && let Some(version) = member_of(document, "Version")
        {
            check_version(version, path, self.report);
        }
    }

    /// Reports a policy whose List of statements is empty.
    fn check_number(&mut self, statements: &'a Json, case: &mut Case<'a>) {
        each_literal(statements, case, &mut |case, statements| {
            if statements.as_array().is_some_and(Vec::is_empty) {
                let finding = bounds::RULE.at(case.path.to_path(), "the policy has no statements".to_owned());
                let finding = finding.with_advice("add a statement").at_value();
                let is_refused = is_of_identity(self.kind) || self.kind == "AWS::S3::BucketPolicy";
                self.report.add(if is_refused { finding } else { finding.as_warning() });
            }
        });
    }

    /// Checks a policy that is a JSON text. Other texts are in another language or refer to a policy by its ARN.
    fn check_text(&mut self, text: &str, path: &Trail<'_>) {
        if !text.trim_start().starts_with('{') || !is_surely_policy(self.kind, path) {
            return;
        }
        let Ok(document) = yaml::read_json(text) else { return };
        let Some(statements) = member_of(&document.json, "Statement") else { return };
        let Policies { conditions, kind, report, .. } = self;
        let first = report.len();
        Policies { conditions, kind, has_shared_statement: false, report }.check_document(
            &document.json,
            statements,
            path,
        );
        let place = path.to_path();
        self.report.replace_since(first, |finding| finding.in_text(&place));
    }
}

/// Whether the name of a property and the type of its resource show that the property is a policy in IAM's language.
fn is_surely_policy(kind: &str, path: &Trail<'_>) -> bool {
    if OTHER_LANGUAGES.contains(&kind) || !kind.starts_with("AWS::") {
        return false;
    }
    // Deeper values, such as those in the definition of a state machine, may be the input of another program.
    let keys: Vec<&str> = path.keys().skip(3).filter(|key| *key != "Fn::If").collect();
    match keys[..] {
        ["Policies"] => has_policy_templates(kind),
        ["Policies", name] => name == "PolicyDocument",
        [.., "ResourcePolicy", name] if kind.starts_with("AWS::DynamoDB::") => name == "PolicyDocument",
        [name] => name.ends_with("PolicyDocument") || POLICIES_WITH_OTHER_NAMES.contains(&(kind, name)),
        _ => false,
    }
}

/// `PolicyDocument` of these types may be a policy for data protection or subscriptions. Its statements have no `Effect`.
const OTHER_LANGUAGES: [&str; 2] = [CUSTOM_RESOURCE, "AWS::Logs::AccountPolicy"];

/// Policies in IAM's language with names that do not end with `PolicyDocument`: the type and the property.
const POLICIES_WITH_OTHER_NAMES: [(&str, &str); 39] = [
    ("AWS::ApiGateway::DomainNameV2", "Policy"),
    ("AWS::ApiGateway::RestApi", "Policy"),
    ("AWS::Backup::BackupVault", "AccessPolicy"),
    ("AWS::Backup::LogicallyAirGappedBackupVault", "AccessPolicy"),
    ("AWS::CloudTrail::ResourcePolicy", "ResourcePolicy"),
    ("AWS::ECR::PublicRepository", "RepositoryPolicyText"),
    ("AWS::ECR::RegistryPolicy", "PolicyText"),
    ("AWS::ECR::Repository", "RepositoryPolicyText"),
    ("AWS::ECR::RepositoryCreationTemplate", "RepositoryPolicy"),
    ("AWS::EFS::FileSystem", "FileSystemPolicy"),
    ("AWS::Elasticsearch::Domain", "AccessPolicies"),
    ("AWS::EventSchemas::RegistryPolicy", "Policy"),
    ("AWS::Events::EventBus", "Policy"),
    ("AWS::KMS::Key", "KeyPolicy"),
    ("AWS::KMS::ReplicaKey", "KeyPolicy"),
    ("AWS::Kinesis::ResourcePolicy", "ResourcePolicy"),
    ("AWS::Lex::ResourcePolicy", "Policy"),
    ("AWS::Logs::Destination", "DestinationPolicy"),
    ("AWS::MSK::ClusterPolicy", "Policy"),
    ("AWS::MediaPackageV2::ChannelPolicy", "Policy"),
    ("AWS::MediaPackageV2::OriginEndpointPolicy", "Policy"),
    ("AWS::MediaStore::Container", "Policy"),
    ("AWS::MediaTailor::ChannelPolicy", "Policy"),
    ("AWS::Oam::Sink", "Policy"),
    ("AWS::OpenSearchService::Domain", "AccessPolicies"),
    ("AWS::S3::AccessPoint", "Policy"),
    ("AWS::S3::MultiRegionAccessPointPolicy", "Policy"),
    ("AWS::S3Express::AccessPoint", "Policy"),
    ("AWS::S3Outposts::AccessPoint", "Policy"),
    ("AWS::S3Tables::TableBucketPolicy", "ResourcePolicy"),
    ("AWS::S3Tables::TablePolicy", "ResourcePolicy"),
    ("AWS::S3Vectors::VectorBucketPolicy", "Policy"),
    ("AWS::SSM::ResourcePolicy", "Policy"),
    ("AWS::SSO::PermissionSet", "InlinePolicy"),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy"),
    ("AWS::Serverless::Api", "Policy"),
    ("AWS::Transfer::User", "Policy"),
    ("AWS::VpcLattice::AuthPolicy", "Policy"),
    ("AWS::VpcLattice::ResourcePolicy", "Policy"),
];

/// Whether IAM reads the policies of a resource.
fn is_of_identity(kind: &str) -> bool {
    // The policy of an API is one of a resource.
    kind != API && TYPES_OF_IDENTITIES.iter().any(|start| kind.starts_with(start))
}

/// The most statements with one Sid with which a further one is compared.
const MAX_COMPARED_STATEMENTS: usize = 16;

/// Checks one statement or a List of statements. Returns whether any of them has an `Effect`.
fn check_statements<'a>(
    statements: &'a Json,
    mut case: Case<'a>,
    is_policy: bool,
    Policies { conditions, kind, report, .. }: &mut Policies<'a, '_>,
) -> bool {
    let has_unique_ids = is_of_identity(kind);
    let is_custom = kind.starts_with("Custom::") || *kind == CUSTOM_RESOURCE;
    let mut has_effect = false;
    let mut ids: BTreeMap<&str, Vec<Vec<Given<'_>>>> = BTreeMap::new();
    one_or_many(statements, &mut case, &mut |case, statement| {
        // Other policy languages have statements too, but only IAM's have an effect.
        if member_of(statement, "Effect").is_some() {
            has_effect = true;
        } else if !is_policy {
            return;
        }
        let id = member_of(statement, "Sid").and_then(Json::as_str);
        if let Some(id) = id.filter(|id| !id.is_empty()) {
            let others = ids.entry(id).or_default();
            if others.iter().any(|other| conditions.can_meet(&case.given, other)) {
                let problem = format!("two statements have the Sid {id}");
                let finding = duplicate::RULE.at(case.path.key("Sid"), problem);
                let finding = finding.with_advice("rename one of them").at_value();
                report.add(if has_unique_ids { finding } else { finding.as_warning() });
            }
            if others.len() < MAX_COMPARED_STATEMENTS {
                others.push(case.given.clone());
            }
        }
        if let Some(schema) = statement_schema() {
            let first = report.len();
            schema::check_part((schema, schema), statement, &case.path, &|_| None, report);
            if is_custom {
                // The program behind a custom resource can complete the statement.
                report.lower_since(first, |_| true);
            }
        }
        for key in ["Action", "NotAction"] {
            let Some(actions) = member_of(statement, key) else { continue };
            case.path.push_key(key);
            one_or_many(actions, case, &mut |case, action| {
                if let Some(action) = action.as_str() {
                    report.extend(unknown_action::check(action, &case.path, report.speller()));
                }
            });
            case.path.pop();
        }
    });
    has_effect
}

/// Checks the version of the policy at a place.
fn check_version(version: &Json, policy: &Trail<'_>, report: &mut Report) {
    // A date without quotation marks is a String, as in CloudFormation.
    let is_known = |version: &Json| version.as_str().is_some_and(|text| POLICY_VERSIONS.contains(&text));
    if is_known(version) {
        return;
    }
    for (path, version) in literals(version, &policy.key("Version")) {
        if !is_known(version) {
            let problem = format!("{version} is not a version of IAM's policy language");
            let advice = format!("use {}", POLICY_VERSIONS[0]);
            report.add(not_allowed::RULE.at(path, problem).with_advice(advice));
        }
    }
}

/// A place, and the conditions of the branches of `Fn::If` on the way to it.
struct Case<'a> {
    path: Trail<'a>,
    given: Vec<Given<'a>>,
}

/// Looks at a value or the items of a List, in all branches of `Fn::If`.
fn one_or_many<'a>(value: &'a Json, case: &mut Case<'a>, look: &mut dyn FnMut(&mut Case<'a>, &'a Json)) {
    each_literal(value, case, &mut |case, value| match value {
        Json::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                case.path.push_index(position);
                each_literal(item, case, look);
                case.path.pop();
            }
        }
        other => look(case, other),
    });
}

/// Looks at each literal that a value with `Fn::If` may be.
fn each_literal<'a>(value: &'a Json, case: &mut Case<'a>, look: &mut dyn FnMut(&mut Case<'a>, &'a Json)) {
    match View::new(value) {
        View::Literal(value) => look(case, value),
        View::Either(yes, otherwise) => {
            let condition = value["Fn::If"][0].as_str().unwrap_or_default();
            case.path.push_key("Fn::If");
            for (position, holds, branch) in [(1, true, yes), (2, false, otherwise)] {
                case.path.push_index(position);
                case.given.push((condition, holds));
                each_literal(branch, case, look);
                case.given.pop();
                case.path.pop();
            }
            case.path.pop();
        }
        View::Unknown | View::Absent => {}
    }
}

#[cfg(test)]
mod tests {
    use super::POLICIES_WITH_OTHER_NAMES;
    use crate::schema::resource_facts;

    #[test]
    fn each_policy_with_another_name_is_a_property_of_its_type() {
        for (kind, name) in POLICIES_WITH_OTHER_NAMES {
            assert!(
                resource_facts(kind).is_some_and(|facts| facts.property(name).is_some()),
                "{kind} {name}"
            );
        }
    }
}
