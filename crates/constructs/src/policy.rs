//! IAM policy documents: typed statements, merged so that nothing is said twice.

use cloudformation::{Json, Property, Value};
use serde_json::{Map, json};

/// Who a statement speaks of, in policies of resources and in trust policies.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Principal {
    /// AWS services, such as `lambda.amazonaws.com`.
    Services(Vec<String>),
    /// AWS accounts, roles and users, by their ARNs.
    Aws(Vec<Value<String>>),
    /// An identity provider, by its ARN or name.
    Federated(Value<String>),
    /// An S3 canonical user, which is how a bucket knows an origin access identity.
    CanonicalUser(Value<String>),
    /// Everyone; only fit for a denial.
    Everyone,
}

impl Principal {
    fn into_json(self) -> Json {
        match self {
            Self::Services(mut names) if names.len() == 1 => json!({ "Service": names.remove(0) }),
            Self::Services(names) => json!({ "Service": names }),
            Self::Aws(arns) => {
                json!({ "AWS": one_or_many(arns.into_iter().map(Property::into_json).collect()) })
            }
            Self::Federated(provider) => json!({ "Federated": provider.into_json() }),
            Self::CanonicalUser(id) => json!({ "CanonicalUser": id.into_json() }),
            Self::Everyone => json!("*"),
        }
    }
}

impl Principal {
    /// One AWS service, such as `lambda.amazonaws.com`.
    pub fn service(name: &str) -> Self {
        Self::Services(vec![name.to_owned()])
    }
}

/// One statement. An action that AWS does not document is a warning at synthesis.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    effect: &'static str,
    principal: Option<Principal>,
    actions: Vec<String>,
    resources: Vec<Value<String>>,
    conditions: Map<String, Json>,
}

impl Statement {
    /// Allows actions, such as `s3:GetObject`.
    pub fn allow(actions: &[&str]) -> Self {
        Self::new("Allow", actions)
    }

    /// Denies actions.
    pub fn deny(actions: &[&str]) -> Self {
        Self::new("Deny", actions)
    }

    fn new(effect: &'static str, actions: &[&str]) -> Self {
        Self {
            effect,
            principal: None,
            actions: actions.iter().map(|action| (*action).to_owned()).collect(),
            resources: Vec::new(),
            conditions: Map::new(),
        }
    }

    /// On a resource, by its ARN.
    pub fn on(mut self, arn: impl Into<Value<String>>) -> Self {
        self.resources.push(arn.into());
        self
    }

    /// For someone.
    pub fn to(mut self, principal: Principal) -> Self {
        self.principal = Some(principal);
        self
    }

    /// Only where a condition holds, such as `StringEquals`, `aws:SourceAccount`.
    pub fn when(mut self, operator: &str, key: &str, value: impl Property) -> Self {
        let keys = self.conditions.entry(operator).or_insert_with(|| json!({}));
        if let Json::Object(keys) = keys {
            keys.insert(key.to_owned(), value.into_json());
        }
        self
    }

    /// Whether the other differs in its actions alone.
    fn same_but_actions(&self, other: &Self) -> bool {
        self.effect == other.effect
            && self.principal == other.principal
            && self.resources == other.resources
            && self.conditions == other.conditions
    }

    /// The statement as IAM reads it.
    pub fn into_json(self) -> Json {
        let mut statement = Map::from_iter([("Effect".to_owned(), json!(self.effect))]);
        if let Some(principal) = self.principal {
            statement.insert("Principal".to_owned(), principal.into_json());
        }
        let actions = self.actions.into_iter().map(Json::String).collect();
        statement.insert("Action".to_owned(), one_or_many(actions));
        if !self.resources.is_empty() {
            let resources = self.resources.into_iter().map(Property::into_json).collect();
            statement.insert("Resource".to_owned(), one_or_many(resources));
        }
        if !self.conditions.is_empty() {
            statement.insert("Condition".to_owned(), self.conditions.into());
        }
        statement.into()
    }
}

fn one_or_many(mut items: Vec<Json>) -> Json {
    if items.len() == 1 { items.remove(0) } else { Json::Array(items) }
}

/// A policy document of version 2012-10-17.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDocument(Vec<Statement>);

impl PolicyDocument {
    /// A document without statements, which allows nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a statement, or its actions to the one that already speaks of the same.
    pub fn with(mut self, statement: Statement) -> Self {
        match self.0.iter_mut().find(|known| known.same_but_actions(&statement)) {
            Some(known) => {
                known.actions.extend(statement.actions);
                known.actions.sort();
                known.actions.dedup();
            }
            None => self.0.push(statement),
        }
        self
    }

    /// What a role trusts: the service may assume it.
    pub fn trusting(service: &str) -> Self {
        Self::new().with(Statement::allow(&["sts:AssumeRole"]).to(Principal::service(service)))
    }

    /// The document as IAM reads it.
    pub fn into_json(self) -> Json {
        let statements: Json = self.0.into_iter().map(Statement::into_json).collect();
        json!({ "Version": "2012-10-17", "Statement": statements })
    }
}

impl From<PolicyDocument> for Value<Json> {
    fn from(document: PolicyDocument) -> Self {
        Self::Literal(document.into_json())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{PolicyDocument, Principal, Statement};

    #[test]
    fn a_principal_is_written_as_iam_reads_it() {
        let arn = || cloudformation::Value::from("arn:a");
        for (principal, expected) in [
            (Principal::service("sqs.amazonaws.com"), json!({"Service": "sqs.amazonaws.com"})),
            (Principal::Aws(vec![arn()]), json!({"AWS": "arn:a"})),
            (Principal::Aws(vec![arn(), arn()]), json!({"AWS": ["arn:a", "arn:a"]})),
            (Principal::Federated(arn()), json!({"Federated": "arn:a"})),
        ] {
            assert_eq!(principal.into_json(), expected);
        }
    }

    #[test]
    fn statements_on_the_same_are_one() {
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
}
