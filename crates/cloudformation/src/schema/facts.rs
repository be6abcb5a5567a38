//! The fact files that this build carries, read type by type when one is needed.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::model::Schema;
use crate::resources::FACTS;

/// What AWS's schema says of one resource type.
#[derive(Debug)]
pub struct ResourceFacts {
    /// Shape of the properties.
    pub(crate) schema: Schema,
    lifecycle: Lifecycle,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Lifecycle {
    create_only: Vec<String>,
    conditional_create_only: Vec<String>,
    identifier: Vec<String>,
    attributes: IndexMap<String, String>,
    tags: Option<String>,
}

/// How a property holds tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tags {
    /// A list of `Key` and `Value`.
    List,
    /// The same with `PropagateAtLaunch`, which an Auto Scaling group has to be told.
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

impl ResourceFacts {
    fn read(text: &str) -> Option<Self> {
        // Twice over the text is faster than a flattened struct, which serde buffers.
        let schema = serde_json::from_str(text).ok()?;
        Some(Self { schema, lifecycle: serde_json::from_str(text).ok()? })
    }

    /// What `Fn::GetAtt` can name.
    pub fn attributes(&self) -> impl Iterator<Item = &str> {
        self.lifecycle.attributes.keys().map(String::as_str)
    }

    /// The properties that together name a resource of this type, given or set by AWS; `Ref` yields them.
    pub(crate) fn identifier(&self) -> &[String] {
        &self.lifecycle.identifier
    }

    /// The schema of a property or attribute, by its name or by names with dots.
    pub(crate) fn property(&self, path: &str) -> Option<&Schema> {
        path.split('.').try_fold(&self.schema, |schema, name| self.schema.target(schema).property(name))
    }

    /// Whether AWS sets a property.
    pub(crate) fn is_attribute(&self, name: &str) -> bool {
        self.lifecycle.attributes.contains_key(name)
    }

    /// The property that holds tags, and how; nothing where it has a form of its own.
    pub fn tags(&self) -> Option<(&str, Tags)> {
        let name = self.lifecycle.tags.as_deref()?;
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

    /// What changing the property at this path does; the path names keys with dots, and `*` for any list item.
    pub fn update(&self, path: &str) -> Update {
        let covers = |fact: &String| {
            let (fact, path) = (fact.split('.'), path.split('.'));
            // A fact about a part speaks for a change of the whole, and the other way about.
            fact.zip(path).all(|(fact, path)| fact == path)
        };
        if self.lifecycle.create_only.iter().any(covers) {
            Update::Replaces
        } else if self.lifecycle.conditional_create_only.iter().any(covers) {
            Update::MayReplace
        } else {
            Update::InPlace
        }
    }
}

struct Service {
    raw: BTreeMap<String, Box<RawValue>>,
    read: BTreeMap<String, OnceLock<Option<ResourceFacts>>>,
}

type Registry = BTreeMap<&'static str, (&'static str, OnceLock<Service>)>;

fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| FACTS.iter().map(|(name, text)| (*name, (*text, OnceLock::new()))).collect())
}

fn service(name: &str) -> Option<&'static Service> {
    let (text, service) = registry().get(name)?;
    Some(service.get_or_init(|| {
        let raw: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).unwrap_or_default();
        let read = raw.keys().map(|kind| (kind.clone(), OnceLock::new())).collect();
        Service { raw, read }
    }))
}

/// The facts of a resource type, when this build carries its service and the service has it.
pub fn resource_facts(kind: &str) -> Option<&'static ResourceFacts> {
    let service = service(kind.split("::").nth(1)?)?;
    let facts = service.read.get(kind)?.get_or_init(|| {
        let raw = service.raw.get(kind)?;
        ResourceFacts::read(raw.get())
    });
    facts.as_ref()
}

/// The facts of a resource type as text, for whoever writes code by them.
pub fn fact_text(kind: &str) -> Option<&'static str> {
    service(kind.split("::").nth(1)?)?.raw.get(kind).map(|raw| raw.get())
}

/// Every resource type whose facts this build carries.
pub fn all_types() -> impl Iterator<Item = &'static str> {
    FACTS
        .iter()
        .filter_map(|(name, _)| service(name))
        .flat_map(|service| service.raw.keys().map(String::as_str))
}

/// Every resource type of the service that a type names; nothing when this build does not carry the service.
pub fn known_types(kind: &str) -> impl Iterator<Item = &'static str> {
    let service = kind.split("::").nth(1).and_then(service);
    service.into_iter().flat_map(|service| service.raw.keys().map(String::as_str))
}

#[cfg(all(test, feature = "s3", feature = "ssm", feature = "lambda"))]
mod tests {
    use super::{FACTS, Tags, Update, known_types, resource_facts};

    #[test]
    fn every_fact_of_every_service_is_readable() {
        let mut types = 0;
        for (service, _) in FACTS {
            for kind in known_types(&format!("AWS::{service}::X")) {
                assert!(resource_facts(kind).is_some(), "{kind}");
                types += 1;
            }
        }
        assert!(types >= 1_850, "{types} types only");
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
}
