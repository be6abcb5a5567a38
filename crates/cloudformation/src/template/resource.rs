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

/// The fate of a resource that is removed from the stack or replaced, see
/// [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// CloudFormation deletes the resource.
    Delete,
    /// CloudFormation keeps the resource in the account.
    Retain,
    /// CloudFormation keeps the resource, unless the deployment that created it is rolled back.
    RetainExceptOnCreate,
    /// CloudFormation takes a snapshot and deletes the resource. Few services support it.
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

/// A resource with its properties and [attributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html).
///
/// A generated type converts to it. A type without a Rust type is built by [`Resource::new`].
///
/// ```
/// use cloudformation::{Resource, Template};
/// use serde_json::json;
///
/// let mut template = Template::new();
/// let thing = Resource::untyped("Custom::Thing", json!({"ServiceToken": "arn:aws:lambda:us-east-1:111122223333:function:x"}));
/// template.add("Thing", thing.retain())?;
/// assert_eq!(template.to_json()["Resources"]["Thing"]["UpdateReplacePolicy"], "Retain");
/// # Ok::<(), cloudformation::AddError>(())
/// ```
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
    /// Creates a resource from any JSON. Properties that are not an object are left out.
    pub fn untyped(kind: &str, properties: Json) -> Self {
        match properties {
            Json::Object(properties) => Self::new(kind, properties),
            _ => Self::new(kind, Map::new()),
        }
    }

    /// Creates a resource whose type has no Rust type, such as a custom resource.
    pub fn new(kind: &str, properties: Map<String, Json>) -> Self {
        Self { kind: Cow::Owned(kind.to_owned()), attributes: Map::new(), properties, phantom: PhantomData }
    }
}

impl<R> Resource<R> {
    /// Returns the type's name in CloudFormation.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Returns the properties.
    pub fn properties(&self) -> &Map<String, Json> {
        &self.properties
    }

    /// Returns the properties for changes in place.
    pub fn properties_mut(&mut self) -> &mut Map<String, Json> {
        &mut self.properties
    }

    /// Adds a dependency on a resource that no property refers to.
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

    /// Sets the fate of the resource when it is removed from the stack.
    pub fn deletion_policy(self, policy: DeletionPolicy) -> Self {
        self.attribute("DeletionPolicy", json!(policy.name()))
    }

    /// Sets the fate of the old resource when an update replaces it.
    pub fn update_replace_policy(self, policy: DeletionPolicy) -> Self {
        self.attribute("UpdateReplacePolicy", json!(policy.name()))
    }

    /// Keeps the resource when it is removed from the stack and when an update replaces it. If the deployment that created it
    /// is rolled back, the resource is deleted, so that its name is free for the next attempt.
    pub fn retain(self) -> Self {
        self.deletion_policy(DeletionPolicy::RetainExceptOnCreate)
            .update_replace_policy(DeletionPolicy::Retain)
    }

    /// Deletes the resource when it is removed from the stack and when an update replaces it. This is the default of most
    /// types; linters ask for an explicit policy for some.
    pub fn delete(self) -> Self {
        self.deletion_policy(DeletionPolicy::Delete).update_replace_policy(DeletionPolicy::Delete)
    }

    /// Keeps the resource as [`Resource::retain`] does, or else deletes it as [`Resource::delete`] does.
    pub fn retain_if(self, keep: bool) -> Self {
        if keep { self.retain() } else { self.delete() }
    }

    /// Creates the resource only if the condition is true.
    pub fn condition(self, condition: &LogicalId) -> Self {
        self.attribute("Condition", json!(condition.as_str()))
    }

    /// Sets a key of the resource's metadata.
    pub fn metadata(mut self, key: &str, value: Json) -> Self {
        let metadata = self.attributes.entry("Metadata").or_insert_with(|| json!({}));
        if let Json::Object(metadata) = metadata {
            metadata.insert(key.to_owned(), value);
        }
        self
    }

    /// Sets the [`CreationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html).
    pub fn creation_policy(self, policy: Json) -> Self {
        self.attribute("CreationPolicy", policy)
    }

    /// Sets the [`UpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).
    pub fn update_policy(self, policy: Json) -> Self {
        self.attribute("UpdatePolicy", policy)
    }

    /// Sets a resource attribute by its name, for attributes that have no method.
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

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::{Any, DeletionPolicy, Resource};

    fn topic() -> Resource<Any> {
        Resource::new("AWS::SNS::Topic", Map::new())
    }

    #[test]
    fn retained_resource_is_deleted_if_its_creation_is_rolled_back() {
        assert_eq!(
            topic().retain().to_json(),
            json!({
                "Type": "AWS::SNS::Topic",
                "DeletionPolicy": "RetainExceptOnCreate",
                "UpdateReplacePolicy": "Retain",
            })
        );
    }

    #[test]
    fn deletion_policies_have_their_names_in_cloudformation() {
        for (policy, name) in [
            (DeletionPolicy::Delete, "Delete"),
            (DeletionPolicy::Retain, "Retain"),
            (DeletionPolicy::RetainExceptOnCreate, "RetainExceptOnCreate"),
            (DeletionPolicy::Snapshot, "Snapshot"),
        ] {
            assert_eq!(topic().deletion_policy(policy).to_json()["DeletionPolicy"], name);
        }
    }

    #[test]
    fn creation_and_update_policies_are_attributes() {
        let signal = json!({"ResourceSignal": {"Count": 1}});
        let group =
            topic().creation_policy(signal.clone()).update_policy(json!({"UseOnlineResharding": true}));
        assert_eq!(group.to_json()["CreationPolicy"], signal);
        assert_eq!(group.to_json()["UpdatePolicy"], json!({"UseOnlineResharding": true}));
    }

    #[test]
    fn metadata_collects_keys() {
        let topic = topic().metadata("a", json!(1)).metadata("b", json!(2));
        assert_eq!(topic.to_json()["Metadata"], json!({"a": 1, "b": 2}));
    }

    #[test]
    fn untyped_properties_that_are_not_an_object_are_left_out() {
        assert_eq!(
            Resource::untyped("AWS::SNS::Topic", json!([])).to_json(),
            json!({"Type": "AWS::SNS::Topic"})
        );
    }
}
