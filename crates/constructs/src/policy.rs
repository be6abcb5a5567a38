//! IAM policy documents of typed statements. Statements that differ only in their actions are merged.

use std::collections::BTreeSet;

use cloudformation::intrinsic::{Pseudo, pseudo, sub};
use cloudformation::{IntoValue, Json, JsonProperty, Property, Value};
use serde_json::{Map, json};

/// The principal of a statement, in the policy of a resource or in a trust policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Principal {
    /// AWS services, such as `lambda.amazonaws.com`.
    Services(Vec<Value<String>>),
    /// AWS accounts, roles and users, by their ARNs.
    Aws(Vec<Value<String>>),
    /// An identity provider, by its ARN or name.
    Federated(Value<String>),
    /// A canonical user of S3. A bucket policy names an origin access identity this way.
    CanonicalUser(Value<String>),
    /// Everyone. Use it only to deny.
    Everyone,
}

impl Principal {
    fn into_json(self, in_list: bool) -> Json {
        let names = |names: Vec<Value<String>>| {
            single_or_list(names.into_iter().map(Property::into_json).collect(), in_list)
        };
        match self {
            Self::Services(services) => json!({ "Service": names(services) }),
            Self::Aws(arns) => json!({ "AWS": names(arns) }),
            Self::Federated(provider) => json!({ "Federated": provider.into_json() }),
            Self::CanonicalUser(id) => json!({ "CanonicalUser": id.into_json() }),
            Self::Everyone => json!("*"),
        }
    }
}

impl Principal {
    /// One AWS service, such as `lambda.amazonaws.com`.
    pub fn service(name: impl IntoValue<String>) -> Self {
        Self::Services(vec![name.into_value()])
    }
}

/// An element of a statement that has one value or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    /// The services or ARNs of the principal.
    Principal,
    /// The actions.
    Action,
    /// The resources.
    Resource,
}

/// A statement of a policy. Synthesis warns about actions that AWS does not document.
///
/// ```
/// use constructs::policy::Statement;
/// use serde_json::json;
///
/// let read = Statement::allow(&["s3:GetObject"]).on("arn:aws:s3:::reports/*");
/// assert_eq!(
///     read.into_json(),
///     json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"})
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    effect: &'static str,
    sid: Option<String>,
    principal: Option<Principal>,
    actions: Vec<String>,
    resources: Vec<Value<String>>,
    conditions: Map<String, Json>,
    in_lists: BTreeSet<Element>,
}

impl Statement {
    /// Allows actions, such as `s3:GetObject`.
    pub fn allow(actions: &[&str]) -> Self {
        Self::new("Allow", actions)
    }

    /// Makes a statement that denies these actions, such as `s3:GetObject`.
    pub fn deny(actions: &[&str]) -> Self {
        Self::new("Deny", actions)
    }

    fn new(effect: &'static str, actions: &[&str]) -> Self {
        Self {
            effect,
            sid: None,
            principal: None,
            actions: actions.iter().map(|action| (*action).to_owned()).collect(),
            resources: Vec::new(),
            conditions: Map::new(),
            in_lists: BTreeSet::new(),
        }
    }

    /// Sets the ID of the statement.
    pub fn sid(mut self, sid: &str) -> Self {
        self.sid = Some(sid.to_owned());
        self
    }

    /// Writes a single action, resource, service or ARN as a list of one. AWS reads both forms alike, but CloudFormation
    /// updates a policy whose form changes. A stack that was imported keeps its form this way.
    pub fn in_lists(self) -> Self {
        self.in_list(Element::Principal).in_list(Element::Action).in_list(Element::Resource)
    }

    /// Writes a single value of one element as a list of one, like [`in_lists`](Self::in_lists).
    ///
    /// ```
    /// use constructs::policy::{Element, Statement};
    /// use serde_json::json;
    ///
    /// let read = Statement::allow(&["s3:GetObject"]).on("*").in_list(Element::Action);
    /// assert_eq!(read.into_json(), json!({"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}));
    /// ```
    pub fn in_list(mut self, element: Element) -> Self {
        self.in_lists.insert(element);
        self
    }

    /// Adds a resource, by its ARN.
    pub fn on(mut self, arn: impl IntoValue<String>) -> Self {
        self.resources.push(arn.into_value());
        self
    }

    /// Sets the principal to which the statement applies.
    pub fn to(mut self, principal: Principal) -> Self {
        self.principal = Some(principal);
        self
    }

    /// Adds the condition that a service acts for a resource of this account. Otherwise another account could
    /// [use the service](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html) to get access.
    pub fn for_this_account(self) -> Self {
        self.when("StringEquals", "aws:SourceAccount", pseudo::<String>(Pseudo::AccountId))
    }

    /// Adds a condition, such as the operator `StringEquals` for the key `aws:SourceAccount`.
    pub fn when(mut self, operator: &str, key: &str, value: impl Property) -> Self {
        let keys = self.conditions.entry(operator).or_insert_with(|| json!({}));
        if let Json::Object(keys) = keys {
            keys.insert(key.to_owned(), value.into_json());
        }
        self
    }

    /// Whether the other statement differs only in its actions.
    fn same_but_actions(&self, other: &Self) -> bool {
        self.effect == other.effect
            && self.sid == other.sid
            && self.in_lists == other.in_lists
            && self.principal == other.principal
            && self.resources == other.resources
            && self.conditions == other.conditions
    }

    /// The statement as JSON.
    pub fn into_json(self) -> Json {
        let in_list = |element| self.in_lists.contains(&element);
        let mut statement = Map::from_iter([("Effect".to_owned(), json!(self.effect))]);
        if let Some(sid) = self.sid {
            statement.insert("Sid".to_owned(), Json::String(sid));
        }
        if let Some(principal) = self.principal {
            statement.insert("Principal".to_owned(), principal.into_json(in_list(Element::Principal)));
        }
        let actions = self.actions.into_iter().map(Json::String).collect();
        statement.insert("Action".to_owned(), single_or_list(actions, in_list(Element::Action)));
        if !self.resources.is_empty() {
            let resources = self.resources.into_iter().map(Property::into_json).collect();
            statement.insert("Resource".to_owned(), single_or_list(resources, in_list(Element::Resource)));
        }
        if !self.conditions.is_empty() {
            statement.insert("Condition".to_owned(), self.conditions.into());
        }
        statement.into()
    }
}

fn single_or_list(mut items: Vec<Json>, in_list: bool) -> Json {
    if items.len() == 1 && !in_list { items.remove(0) } else { Json::Array(items) }
}

/// The version of the policy language.
const VERSION: &str = "2012-10-17";

/// A policy document of version 2012-10-17.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDocument {
    statements: Vec<Statement>,
    has_no_version: bool,
}

impl PolicyDocument {
    /// A document without statements, which allows nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Leaves out the version. IAM then reads the document in the language of 2008-10-17, which has no policy variables such as
    /// `${aws:username}`. Only a stack that was imported needs it.
    pub fn without_version(mut self) -> Self {
        self.has_no_version = true;
        self
    }

    /// Adds a statement. If the document has a statement that differs only in its actions, the two are merged.
    pub fn with(mut self, statement: Statement) -> Self {
        match self.statements.iter_mut().find(|known| known.same_but_actions(&statement)) {
            Some(known) => {
                known.actions.extend(statement.actions);
                known.actions.sort();
                known.actions.dedup();
            }
            None => self.statements.push(statement),
        }
        self
    }

    /// Adds a statement, and does not merge it. A stack that was imported keeps its statements this way.
    pub fn with_separate(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// The trust policy of a role that a service can assume.
    pub fn trusting(service: &str) -> Self {
        Self::new().with(Statement::allow(&["sts:AssumeRole"]).to(Principal::service(service)))
    }

    /// The trust policy of a role that a service can assume for resources of this account. The ARNs of the resources match a pattern, which
    /// `Fn::Sub` completes.
    pub fn trusting_for(service: &str, resources: &str) -> Self {
        let trust = Statement::allow(&["sts:AssumeRole"]).to(Principal::service(service));
        Self::new().with(trust.when("ArnLike", "aws:SourceArn", sub(resources)).for_this_account())
    }

    /// The document as JSON.
    pub fn into_json(self) -> Json {
        let statements: Json = self.statements.into_iter().map(Statement::into_json).collect();
        if self.has_no_version {
            return json!({ "Statement": statements });
        }
        json!({ "Version": VERSION, "Statement": statements })
    }
}

impl Property for PolicyDocument {
    fn into_json(self) -> Json {
        self.into_json()
    }
}

impl JsonProperty for PolicyDocument {}

impl From<PolicyDocument> for Value<Json> {
    fn from(document: PolicyDocument) -> Self {
        Self::Literal(document.into_json())
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::intrinsic::sub;
    use serde_json::json;

    use super::{PolicyDocument, Principal, Statement};

    macro_rules! principals {
        ($($test:ident: $principal:expr => $expected:tt;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!($principal.into_json(false), json!($expected));
            }
        )*};
    }

    principals! {
        principal_of_a_service_has_no_list:
            Principal::service("sqs.amazonaws.com") => {"Service": "sqs.amazonaws.com"};
        principal_with_one_arn_has_no_list: Principal::Aws(vec!["arn:a".into()]) => {"AWS": "arn:a"};
        principal_with_two_arns_has_a_list:
            Principal::Aws(vec!["arn:a".into(), "arn:a".into()]) => {"AWS": ["arn:a", "arn:a"]};
        principal_of_a_federation_has_no_list:
            Principal::Federated("arn:a".into()) => {"Federated": "arn:a"};
    }

    #[test]
    fn statement_in_lists_has_lists_of_one() {
        let statement = Statement::allow(&["sts:AssumeRole"]).sid("Trust").in_lists();
        assert_eq!(
            statement.to(Principal::service(sub("ec2.${AWS::URLSuffix}"))).on("*").into_json(),
            json!({
                "Effect": "Allow", "Sid": "Trust", "Principal": {"Service": [{"Fn::Sub": "ec2.${AWS::URLSuffix}"}]},
                "Action": ["sts:AssumeRole"], "Resource": ["*"],
            })
        );
    }

    #[test]
    fn statements_that_differ_only_in_actions_are_merged() {
        let document = PolicyDocument::new()
            .with(Statement::allow(&["s3:PutObject"]).on("arn:a"))
            .with(Statement::allow(&["s3:GetObject", "s3:PutObject"]).on("arn:a"))
            .with(Statement::allow(&["s3:GetObject"]).on("arn:a").when(
                "StringEquals",
                "aws:SourceAccount",
                "1",
            ))
            .with(Statement::deny(&["s3:*"]).to(Principal::Everyone).on("arn:a").on("arn:b"));
        assert_eq!(
            document.into_json(),
            json!({"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:a"},
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:a", "Condition": {"StringEquals": {"aws:SourceAccount": "1"}}},
                {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:a", "arn:b"]},
            ]})
        );
    }

    #[test]
    fn separate_statements_are_not_merged() {
        let statement = |action| Statement::allow(&[action]).on("*");
        let document =
            PolicyDocument::new().with(statement("s3:GetObject")).with_separate(statement("s3:PutObject"));
        assert_eq!(document.into_json()["Statement"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn document_without_version_has_only_statements() {
        let document =
            PolicyDocument::new().with(Statement::allow(&["s3:GetObject"]).on("*")).without_version();
        assert_eq!(
            document.into_json(),
            json!({"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]})
        );
    }
}
