//! The units of integer properties, such as seconds.
//!
//! A unit is known only if the name of the property says it (`DelaySeconds`), or if the table `units.txt` contains the property.

use std::collections::BTreeMap;

use cloudformation_codegen::{Property, Type};

const TABLE: &str = include_str!("../../units.txt");

/// Endings of names, and the units that they name. `MB` and `GB` are not among them, because AWS means MiB by some and 10⁶ bytes
/// by others.
const ENDINGS: &[(&str, &str)] = &[
    ("Milliseconds", "Milliseconds"),
    ("Millis", "Milliseconds"),
    ("Ms", "Milliseconds"),
    ("Seconds", "Seconds"),
    ("Secs", "Seconds"),
    ("Sec", "Seconds"),
    ("Minutes", "Minutes"),
    ("Hours", "Hours"),
    ("Days", "Days"),
    ("Bytes", "Bytes"),
    ("KiB", "Kibibytes"),
    ("MiB", "Mebibytes"),
    ("GiB", "Gibibytes"),
];

/// Names that are a time of the day.
const TIMES_OF_DAY: &[&str] = &["Hours", "Minutes", "Seconds"];

/// Parts of names that end like a duration or a size, but are a moment, a rate or another unit.
const OTHER_MEANINGS: &[&str] = &["StartTimeMillis", "Throughput", "MegaBytes"];

/// The rows of the table, by resource type, property type and property.
pub(crate) struct Units(BTreeMap<(&'static str, &'static str, &'static str), &'static str>);

impl Units {
    /// Reads the table.
    pub(crate) fn new() -> Self {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
        let rows = rows.filter_map(|line| {
            let mut words = line.split_whitespace();
            Some(((words.next()?, words.next()?, words.next()?), words.next()?))
        });
        Self(rows.collect())
    }

    /// Returns the unit of a property: the name of a type in `cloudformation::units`.
    pub(crate) fn of_property(
        &self,
        resource_type: &str,
        owner: Option<&str>,
        property: &Property<'_>,
    ) -> Option<&'static str> {
        if property.kind != Type::Integer {
            return None;
        }
        self.0
            .get(&(resource_type, owner.unwrap_or("-"), property.name))
            .copied()
            .or_else(|| by_name(property.name))
    }
}

fn by_name(name: &str) -> Option<&'static str> {
    if TIMES_OF_DAY.contains(&name) || OTHER_MEANINGS.iter().any(|part| name.contains(part)) {
        return None;
    }
    ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, unit)| *unit)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use cloudformation_codegen::names::split;
    use cloudformation_codegen::{Definition, Property, Resource, Type};
    use serde_json::{Value, json};

    use super::{Units, by_name};

    macro_rules! names {
        ($($name:ident: $property:literal => $unit:expr,)*) => {
            $(
                #[test]
                fn $name() {
                    assert_eq!(by_name($property), $unit);
                }
            )*
        };
    }

    names! {
        name_with_seconds: "DelaySeconds" => Some("Seconds"),
        name_with_milliseconds: "TimeoutInMillis" => Some("Milliseconds"),
        name_that_is_days: "Days" => Some("Days"),
        name_with_gibibytes: "SizeInGiB" => Some("Gibibytes"),
        hour_of_the_day: "Hours" => None,
        moment: "ScheduledStartTimeMillis" => None,
        rate: "ThroughputMiB" => None,
        megabytes_are_ambiguous: "SizeInMB" => None,
        mega_bytes_are_not_bytes: "MaxContentSizePerPageInMegaBytes" => None,
        name_without_unit: "Timeout" => None,
    }

    #[test]
    fn only_integers_have_units() {
        let schema = json!({"type": "string"});
        let property = |kind| Property { name: "DelaySeconds", method: String::new(), kind, schema: &schema };
        let units = Units::new();
        assert_eq!(units.of_property("AWS::A::B", None, &property(Type::String)), None);
        assert_eq!(units.of_property("AWS::A::B", None, &property(Type::Integer)), Some("Seconds"));
    }

    #[test]
    fn each_row_is_an_integer_property_whose_name_does_not_say_its_unit() {
        let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cloudformation-facts/facts");
        let units = Units::new();
        assert!(!units.0.is_empty());
        for ((resource_type, owner, name), unit) in &units.0 {
            let row = format!("{resource_type} {owner} {name} {unit}");
            let (service, resource) = split(resource_type).expect(&row);
            let text = fs::read_to_string(facts.join(service).join(format!("{resource}.json"))).expect(&row);
            let facts: Value = serde_json::from_str(&text).expect(&row);
            let resource = Resource::new(resource, &facts);
            let properties = match resource.definitions.get(*owner) {
                Some(Definition::Object { properties, .. }) => properties,
                _ if *owner == "-" => &resource.properties,
                _ => panic!("{row}: no such property type"),
            };
            let property = properties.find(name).expect(&row);
            assert_eq!(property.kind, Type::Integer, "{row}");
            assert!(super::ENDINGS.iter().any(|(_, known)| known == unit), "{row}");
            assert_eq!(by_name(name), None, "{row}");
        }
    }
}
