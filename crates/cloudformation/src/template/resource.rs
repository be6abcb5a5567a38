//! The `Resources` section: a resource with its properties and resource attributes.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_json::{Map, json};

use super::handle::{Handle, HasAttributes};
use crate::{Json, LogicalId};

/// A resource type with typed properties, such as those of the generated tables.
pub trait ResourceType: HasAttributes + Sized {
    /// The type's name in CloudFormation, such as `AWS::S3::Bucket`.
    const TYPE: &'static str;

    /// Returns the properties in the order in which they were set.
    fn into_properties(self) -> Map<String, Json>;

    /// Converts to a [`Resource`], which takes resource attributes such as a deletion policy.
    fn resource(self) -> Resource<Self> {
        Resource::from(self)
    }
}

/// The type of a resource whose properties and attributes have no Rust types, such as a custom resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Any;

impl HasAttributes for Any {
    type Attributes = ();
}

/// What happens to a resource that leaves the stack or is replaced, see
/// [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// Deleted with the stack.
    Delete,
    /// Left in the account.
    Retain,
    /// Left in the account, unless its own creation is rolled back.
    RetainExceptOnCreate,
    /// Deleted after a snapshot, where the service has them.
    Snapshot,
}

impl DeletionPolicy {
    fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// A resource with its [attributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html).
#[derive(Clone, Debug, PartialEq)]
pub struct Resource<R> {
    kind: Cow<'static, str>,
    attributes: Map<String, Json>,
    properties: Map<String, Json>,
    phantom: PhantomData<R>,
}

impl<R: ResourceType> From<R> for Resource<R> {
    fn from(resource: R) -> Self {
        Self {
            kind: Cow::Borrowed(R::TYPE),
            attributes: Map::new(),
            properties: resource.into_properties(),
            phantom: PhantomData,
        }
    }
}

impl Resource<Any> {
    /// The same, of properties that may be any JSON; what is no object counts as none.
    pub fn untyped(kind: &str, properties: Json) -> Self {
        match properties {
            Json::Object(properties) => Self::of(kind, properties),
            _ => Self::of(kind, Map::new()),
        }
    }

    /// A resource of a type that no table has, such as a custom resource.
    pub fn of(kind: &str, properties: Map<String, Json>) -> Self {
        Self { kind: Cow::Owned(kind.to_owned()), attributes: Map::new(), properties, phantom: PhantomData }
    }
}

impl<R> Resource<R> {
    /// CloudFormation's name of the type.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The properties so far.
    pub fn properties(&self) -> &Map<String, Json> {
        &self.properties
    }

    /// The properties, to be changed in place.
    pub fn properties_mut(&mut self) -> &mut Map<String, Json> {
        &mut self.properties
    }

    /// Waits for another resource that no property refers to.
    pub fn depends_on<Other: HasAttributes>(mut self, other: &Handle<Other>) -> Self {
        let list = self.attributes.entry("DependsOn").or_insert_with(|| json!([]));
        if list.is_string() {
            *list = json!([list.take()]);
        }
        if let Json::Array(list) = list {
            list.push(json!(other.id().as_str()));
        }
        self
    }

    /// What happens to it when it leaves the stack.
    pub fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        self.attribute("DeletionPolicy", json!(policy.name()))
    }

    /// What happens to the old one when an update replaces it.
    pub fn update_replace_policy(self, policy: DeletionPolicy) -> Self {
        self.attribute("UpdateReplacePolicy", json!(policy.name()))
    }

    /// Left in the account when it leaves the stack, and when an update replaces it; but not when its own creation
    /// is rolled back, so that the next attempt finds its name free.
    pub fn retain(self) -> Self {
        self.deletion_policy(DeletionPolicy::RetainExceptOnCreate)
            .update_replace_policy(DeletionPolicy::Retain)
    }

    /// Deleted when it leaves the stack and when an update replaces it; said for types that linters ask about.
    pub fn delete(self) -> Self {
        self.deletion_policy(DeletionPolicy::Delete).update_replace_policy(DeletionPolicy::Delete)
    }

    /// Only where the condition holds.
    pub fn condition(self, condition: &LogicalId) -> Self {
        self.attribute("Condition", json!(condition.as_str()))
    }

    /// A key of the resource's own metadata.
    pub fn metadata(mut self, key: &str, value: Json) -> Self {
        let metadata = self.attributes.entry("Metadata").or_insert_with(|| json!({}));
        if let Json::Object(metadata) = metadata {
            metadata.insert(key.to_owned(), value);
        }
        self
    }

    /// [`CreationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html).
    pub fn creation_policy(self, policy: Json) -> Self {
        self.attribute("CreationPolicy", policy)
    }

    /// [`UpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).
    pub fn update_policy(self, policy: Json) -> Self {
        self.attribute("UpdatePolicy", policy)
    }

    /// Sets an attribute by CloudFormation's name: the way out for what has no method here.
    pub fn attribute(mut self, name: &str, value: Json) -> Self {
        self.attributes.insert(name.to_owned(), value);
        self
    }

    pub(super) fn erase(self) -> Resource<Any> {
        Resource {
            kind: self.kind,
            attributes: self.attributes,
            properties: self.properties,
            phantom: PhantomData,
        }
    }

    pub(super) fn to_json(&self) -> Json {
        let mut resource = Map::from_iter([("Type".to_owned(), json!(self.kind))]);
        resource.extend(self.attributes.clone());
        if !self.properties.is_empty() {
            resource.insert("Properties".to_owned(), self.properties.clone().into());
        }
        Json::Object(resource)
    }
}
