//! The Regions that have a resource type, an instance type or a version of an engine.
//!
//! The result is a text with tables. A table begins with a line of its name and a colon. Each of its other lines has a set of Regions, as a
//! hexadecimal number, and the items that exist in exactly these Regions. Bit N of the number is Region N of the table `regions`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

/// The lists of values in cfn-lint's extensions, by the file below `schemas/extensions`. A list that depends on the engine is one table for
/// each engine, such as `rds-class/mysql`.
pub(crate) const LISTS: &[(&str, &str)] = &[
    ("aws_amazonmq_broker/instancetype_enum", "amazonmq"),
    ("aws_appstream_fleet/instancetype_enum", "appstream"),
    ("aws_dax_cluster/nodetype_enum", "dax"),
    ("aws_docdb_dbinstance/dbinstanceclass_enum", "docdb"),
    ("aws_ec2_instance/instancetype_enum", "ec2"),
    ("aws_elasticache_cachecluster/cachenodetype_enum", "elasticache"),
    ("aws_elasticache_cachecluster/engine_version", "elasticache-version"),
    ("aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum", "elasticsearch"),
    ("aws_emr_cluster/instancetypeconfig_instancetype_enum", "emr"),
    ("aws_gamelift_fleet/ec2instancetype_enum", "gamelift"),
    ("aws_managedblockchain_node/nodeconfiguration_instancetype_enum", "managedblockchain"),
    ("aws_neptune_dbinstance/dbinstanceclass_enum", "neptune"),
    ("aws_opensearchservice_domain/clusterconfig_instancetype_enum", "opensearch"),
    ("aws_rds_dbcluster/dbclusterinstanceclass_enum", "rds-cluster-class"),
    ("aws_rds_dbcluster/engine_version", "rds-cluster-version"),
    ("aws_rds_dbinstance/dbinstanceclass_enum", "rds-class"),
    ("aws_rds_dbinstance/engine_version", "rds-version"),
    ("aws_redshift_cluster/nodetype_enum", "redshift"),
    ("aws_sagemaker_cluster/instancetype_enum", "sagemaker-cluster"),
    ("aws_sagemaker_hosting/instancetype_enum", "sagemaker-hosting"),
    ("aws_sagemaker_processing/instancetype_enum", "sagemaker-processing"),
    ("aws_sagemaker_transform/instancetype_enum", "sagemaker-transform"),
];

/// The Region whose schema of a type is taken, and whose types cfn-lint repeats for each Region about which AWS publishes nothing.
pub(crate) const MODEL: &str = "us-east-1";

/// A name for all Regions.
const EVERYWHERE: &str = "*";

/// The Regions of each item.
type Table = BTreeMap<String, BTreeSet<String>>;

/// The tables of Regions.
#[derive(Default)]
pub(crate) struct Regions {
    names: BTreeSet<String>,
    tables: BTreeMap<String, Table>,
}

impl Regions {
    /// Adds the resource types by Region.
    pub(crate) fn add_types(&mut self, by_region: &BTreeMap<String, BTreeMap<String, String>>) {
        let model = by_region.get(MODEL);
        for (region, types) in by_region {
            self.names.insert(region.clone());
            if region != MODEL && Some(types) == model {
                continue;
            }
            for resource_type in types.keys() {
                self.add("types", resource_type, region);
            }
        }
    }

    /// Adds a list: either schemas by Region, or one schema for all Regions.
    pub(crate) fn add_list(&mut self, list: &str, schemas: &Value) {
        if schemas.get("allOf").is_some() {
            return self.add_schema(list, schemas, EVERYWHERE);
        }
        for (region, schema) in schemas.as_object().into_iter().flatten() {
            // Next to Regions there are a description and the list of all values.
            if region.contains('-') {
                self.names.insert(region.clone());
                self.add_schema(list, schema, region);
            }
        }
    }

    /// Adds the values of a schema: an `enum`, or branches with an `enum` for the engine in their `if`.
    fn add_schema(&mut self, list: &str, schema: &Value, region: &str) {
        for value in strings(&schema["enum"]) {
            self.add(list, value, region);
        }
        for branch in schema["allOf"].as_array().into_iter().flatten() {
            let Some(engine) = branch["if"]["properties"]["Engine"]["const"].as_str() else { continue };
            let properties = branch["then"]["properties"].as_object();
            for value in properties.into_iter().flatten().flat_map(|(_, property)| strings(&property["enum"]))
            {
                self.add(&format!("{list}/{engine}"), value, region);
            }
        }
    }

    fn add(&mut self, table: &str, item: &str, region: &str) {
        let items = self.tables.entry(table.to_owned()).or_default();
        items.entry(item.to_owned()).or_default().insert(region.to_owned());
    }

    /// Returns the text. There is none if the Regions have more than the 64 bits that a reader expects.
    pub(crate) fn render(&self) -> Option<String> {
        if self.names.len() > 64 {
            return None;
        }
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let mut text = format!("regions:\n{}\n", names.join(" "));
        for (table, items) in &self.tables {
            let mut rows: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
            for (item, regions) in items {
                let is_in = |name: &str| regions.contains(name) || regions.contains(EVERYWHERE);
                let bits = names.iter().enumerate().filter(|(_, name)| is_in(name));
                let set = bits.fold(0, |set, (bit, _)| set | 1 << bit);
                rows.entry(set).or_default().push(item);
            }
            let _ = writeln!(text, "{table}:");
            for (set, items) in rows {
                let _ = writeln!(text, "{set:x} {}", items.join(" "));
            }
        }
        Some(text)
    }
}

fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::Regions;

    fn regions() -> Regions {
        let types = |names: &[&str]| -> BTreeMap<String, String> {
            names.iter().map(|name| ((*name).to_owned(), String::new())).collect()
        };
        let mut regions = Regions::default();
        regions.add_types(&BTreeMap::from([
            ("eu-west-1".to_owned(), types(&["AWS::X::A"])),
            ("us-east-1".to_owned(), types(&["AWS::X::A", "AWS::X::B"])),
            ("us-secret-1".to_owned(), types(&["AWS::X::A", "AWS::X::B"])),
        ]));
        regions
    }

    #[test]
    fn region_with_a_copy_of_the_types_has_a_name_and_no_types() {
        let text = regions().render().expect("a text");
        assert_eq!(text, "regions:\neu-west-1 us-east-1 us-secret-1\ntypes:\n2 AWS::X::B\n3 AWS::X::A\n");
    }

    #[test]
    fn values_are_grouped_by_their_regions() {
        let mut regions = regions();
        let list = json!({"all": {"enum": ["old"]}, "description": "prose", "us-east-1": {"enum": ["a", "b"]}, "eu-west-1": {"enum": ["b"]}});
        regions.add_list("sizes", &list);
        let text = regions.render().expect("a text");
        assert!(text.contains("\nsizes:\n2 a\n3 b\n"), "{text}");
    }

    #[test]
    fn values_of_an_engine_are_a_table() {
        let mut regions = regions();
        let branch = |engine: &str, version: &str| json!({"if": {"properties": {"Engine": {"const": engine}}}, "then": {"properties": {"EngineVersion": {"enum": [version]}}}});
        let engines = json!({"then": {"properties": {"Engine": {"enum": ["x", "y"]}}}});
        regions.add_list("version", &json!({"allOf": [engines, branch("x", "1.0"), branch("y", "2.0")]}));
        let text = regions.render().expect("a text");
        assert!(text.ends_with("\nversion/x:\n7 1.0\nversion/y:\n7 2.0\n"), "{text}");
    }
}
