//! The handle that refers to a resource of a template.

use std::ops::Deref;

use crate::intrinsic::{TextPart, get_att, reference};
use crate::{LogicalId, Value};

/// The attributes of a resource type: one method for each, which returns `Fn::GetAtt`.
///
/// The generated types implement it. [`Handle`] derefs to them.
pub trait Attributes: Clone {
    /// Creates the attributes of the resource with this logical ID.
    fn new(resource: &LogicalId) -> Self;
}

/// A resource type without typed attributes.
impl Attributes for () {
    fn new(_: &LogicalId) {}
}

/// A type that a [`Handle`] can refer to.
pub trait HasAttributes {
    /// The attributes that `Fn::GetAtt` can name.
    type Attributes: Attributes;
}

/// Refers to a resource of a template. It derefs to the attributes of the resource type.
///
/// ```
/// use cloudformation::{Output, Property, Resource, Template, Value};
/// use serde_json::json;
///
/// let mut template = Template::new();
/// let thing = template.add("Thing", Resource::untyped("Custom::Thing", json!({})))?;
/// let url: Value<String> = thing.get_att("Url");
/// assert_eq!(url.into_json(), json!({"Fn::GetAtt": ["Thing", "Url"]}));
/// template.add_output("Name", Output::new(thing.reference()))?;
/// # Ok::<(), cloudformation::AddError>(())
/// ```
#[derive(Debug)]
pub struct Handle<R: HasAttributes> {
    id: LogicalId,
    attributes: R::Attributes,
}

impl<R: HasAttributes> Handle<R> {
    pub(super) fn new(id: LogicalId) -> Self {
        Self { attributes: R::Attributes::new(&id), id }
    }

    /// Returns the logical ID.
    pub fn id(&self) -> &LogicalId {
        &self.id
    }

    /// Returns `Ref`. It yields a name or an ARN for most resource types.
    pub fn reference(&self) -> Value<String> {
        reference(self.id.as_str())
    }

    /// Returns `Fn::GetAtt` of any attribute, for attributes that the resource type has no method for.
    pub fn get_att<T>(&self, attribute: &str) -> Value<T> {
        get_att(self.id.as_str(), attribute)
    }
}

/// The part is the handle's `Ref`.
impl<R: HasAttributes> TextPart for Handle<R> {
    fn text_part(&self) -> Value<String> {
        self.reference()
    }
}

impl<R: HasAttributes> Deref for Handle<R> {
    type Target = R::Attributes;

    fn deref(&self) -> &Self::Target {
        &self.attributes
    }
}

impl<R: HasAttributes> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), attributes: self.attributes.clone() }
    }
}

impl<R: HasAttributes> PartialEq for Handle<R> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<R: HasAttributes> Eq for Handle<R> {}
