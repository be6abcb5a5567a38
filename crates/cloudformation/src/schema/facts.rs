//! The facts of resource types, each parsed when it is first needed.

use std::collections::HashMap;
use std::sync::OnceLock;

use cloudformation_facts::{resource_types, resource_types_of};
use foldhash::fast::FixedState;

use super::model::Schema;
use crate::document::Segment;

/// What AWS's schema says of one resource type.
#[derive(Debug)]
pub struct ResourceFacts {
    /// Shape of the properties.
    pub(crate) schema: Schema,
}

/// How a property holds tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tags {
    /// A list of `Key` and `Value`.
    List,
    /// A list of `Key`, `Value` and `PropagateAtLaunch`, which Auto Scaling groups require.
    Propagated,
    /// Values by their keys.
    Map,
}

/// What a change of a property does to its resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// Changed in place.
    InPlace,
    /// The service decides by the values.
    MayReplace,
    /// A new resource takes the place of the old one.
    Replaces,
}

/// The values that a property takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Accepted {
    /// Only numbers.
    Numbers,
    /// Literals of other types or of several types.
    Literals,
    /// Objects or Lists, and possibly literals.
    Containers,
    /// The schema does not have the property or its type.
    Unknown,
}

impl ResourceFacts {
    /// Reads facts from the text of a JSON object, all of it at once.
    pub(crate) fn read(text: &str) -> Result<Self, serde_json::Error> {
        Ok(Self { schema: Schema::read_all(text)? })
    }

    /// What `Fn::GetAtt` can name.
    pub fn attributes(&self) -> impl Iterator<Item = &str> {
        self.read_only().chain(self.schema.readable.keys().map(String::as_str))
    }

    /// The attributes that only AWS sets.
    pub(crate) fn read_only(&self) -> impl Iterator<Item = &str> {
        self.schema.attributes.keys().map(String::as_str)
    }

    /// The property whose value `Ref` returns, if it is known.
    pub fn ref_property(&self) -> Option<&str> {
        self.schema.ref_property.as_deref()
    }

    /// The properties that together name a resource of this type, given or set by AWS.
    pub(crate) fn identifier(&self) -> &[String] {
        &self.schema.identifier
    }

    /// The schema of a property or attribute, by its name or by names with dots.
    pub(crate) fn property(&self, path: &str) -> Option<&Schema> {
        path.split('.').try_fold(&self.schema, |schema, name| self.schema.target(schema).property(name))
    }

    /// Whether AWS sets a property.
    pub(crate) fn is_attribute(&self, name: &str) -> bool {
        self.schema.attributes.contains_key(name)
    }

    /// The property that holds tags, and its form. `None` if the type has no tags, or holds them in another form.
    pub fn tags(&self) -> Option<(&str, Tags)> {
        let name = self.schema.tags.as_deref()?;
        let schema = self.schema.target(self.schema.property(name)?);
        let form = match &schema.items {
            Some(item) => {
                let item = self.schema.target(item);
                let is_pair = item.property("Key").is_some() && item.property("Value").is_some();
                let propagated = item.requires("PropagateAtLaunch");
                is_pair.then_some(if propagated { Tags::Propagated } else { Tags::List })?
            }
            None if schema.properties.is_empty() => Tags::Map,
            None => return None,
        };
        Some((name, form))
    }

    /// The values that a property takes. The path is that of [`update`](Self::update).
    pub(crate) fn accepted(&self, path: &str) -> Accepted {
        let segment = |name: &str| match name {
            "*" => Segment::Index(0),
            name => Segment::Key(name.to_owned()),
        };
        let path: Vec<Segment> = path.split('.').map(segment).collect();
        let schemas = self.schema.below(&path);
        if schemas.iter().any(|schema| schema.is_container()) {
            Accepted::Containers
        } else if !schemas.is_empty() && schemas.iter().all(|schema| schema.is_number()) {
            Accepted::Numbers
        } else if schemas.iter().any(|schema| schema.is_literal()) {
            Accepted::Literals
        } else {
            Accepted::Unknown
        }
    }

    /// The effect of a change of a property. The path has dots between keys, and `*` for any list item.
    pub fn update(&self, path: &str) -> Update {
        let covers = |fact: &String| {
            let (fact, path) = (fact.split('.'), path.split('.'));
            // A fact about a part of a property applies to a change of the whole property, and the reverse.
            fact.zip(path).all(|(fact, path)| fact == path)
        };
        if self.schema.create_only.iter().any(covers) {
            Update::Replaces
        } else if self.schema.conditional_create_only.iter().any(covers) {
            Update::MayReplace
        } else {
            Update::InPlace
        }
    }
}

/// Facts that are parsed when they are first needed. Facts that cannot be parsed stay empty.
type Parsed = OnceLock<Option<Box<ResourceFacts>>>;

/// Returns the facts of a resource type, or nothing for a type that AWS does not publish.
pub fn resource_facts(resource_type: &str) -> Option<&'static ResourceFacts> {
    static PARSED: OnceLock<HashMap<&str, Parsed, FixedState>> = OnceLock::new();
    let all = PARSED.get_or_init(|| resource_types().map(|known| (known, OnceLock::new())).collect());
    let parsed = all.get(resource_type)?.get_or_init(|| {
        let text = cloudformation_facts::resource_facts(resource_type)?;
        let schema = Schema::read(text).ok()?;
        Some(Box::new(ResourceFacts { schema }))
    });
    parsed.as_deref()
}

/// Returns the facts of a resource type as the text of a JSON object.
pub fn fact_text(resource_type: &str) -> Option<&'static str> {
    cloudformation_facts::resource_facts(resource_type)
}

/// Returns all resource types.
pub fn all_types() -> impl Iterator<Item = &'static str> {
    resource_types()
}

/// Returns the resource types of the service that a type names. `AWS::S3::Buckt` gives all types of S3.
pub fn known_types(resource_type: &str) -> impl Iterator<Item = &'static str> {
    let service = resource_type.split("::").nth(1);
    service.into_iter().flat_map(resource_types_of)
}

#[cfg(test)]
mod tests {
    use super::{Tags, Update, all_types, resource_facts};

    #[test]
    fn facts_of_each_resource_type_can_be_parsed() {
        for resource_type in all_types() {
            let facts = resource_facts(resource_type).unwrap_or_else(|| panic!("{resource_type}"));
            facts.schema.parse_all().unwrap_or_else(|error| panic!("{resource_type}: {error}"));
        }
        assert!(all_types().count() >= 1_850);
    }

    #[test]
    fn update_behaviour_follows_the_schema() {
        let function = resource_facts("AWS::Lambda::Function").expect("generated");
        assert_eq!(function.update("FunctionName"), Update::Replaces);
        assert_eq!(function.update("MemorySize"), Update::InPlace);
        assert_eq!(function.update("FunctionNam"), Update::InPlace);
    }

    #[test]
    fn tags_are_a_list_or_a_map() {
        assert_eq!(resource_facts("AWS::S3::Bucket").and_then(|f| f.tags()), Some(("Tags", Tags::List)));
        assert_eq!(resource_facts("AWS::SSM::Parameter").and_then(|f| f.tags()), Some(("Tags", Tags::Map)));
    }

    #[test]
    fn get_att_returns_read_only_properties_and_some_others() {
        let queue = resource_facts("AWS::SQS::Queue").expect("generated");
        assert_eq!(queue.attributes().collect::<Vec<_>>(), ["Arn", "QueueUrl", "QueueName"]);
        assert_eq!(queue.read_only().collect::<Vec<_>>(), ["Arn", "QueueUrl"]);
    }

    #[test]
    fn ref_returns_the_identifier_unless_aws_documents_another_property() {
        let returned =
            |resource_type| resource_facts(resource_type).and_then(super::ResourceFacts::ref_property);
        assert_eq!(returned("AWS::SQS::Queue"), Some("QueueUrl"));
        assert_eq!(returned("AWS::Events::Rule"), Some("Name"));
        assert_eq!(returned("AWS::WAFv2::WebACL"), None);
    }
}
