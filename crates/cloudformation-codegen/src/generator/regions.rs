//! The Regions that have a resource type, an instance type or a version of an engine.
//!
//! The result is a text with tables. A table begins with a line of its name and a colon. Each of its other lines has a set of Regions, as a
//! hexadecimal number, and the items that exist in exactly these Regions. Bit N of the number is Region N of the table `regions`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

/// The lists of values in cfn-lint's extensions, by the file below `schemas/extensions`. A list that depends on the engine is one table for
/// each engine, such as `rds-class/mysql`. Where another licence has other values, its table is `rds-class/oracle-se2/license-included`.
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
    ("aws_rds_dbcluster/engine_version_deprecated", RETIRED),
    ("aws_rds_dbinstance/dbinstanceclass_enum", "rds-class"),
    ("aws_rds_dbinstance/engine_version", "rds-version"),
    ("aws_rds_dbinstance/engine_version_deprecated", RETIRED),
    ("aws_redshift_cluster/nodetype_enum", "redshift"),
    ("aws_sagemaker_cluster/instancetype_enum", "sagemaker-cluster"),
    ("aws_sagemaker_hosting/instancetype_enum", "sagemaker-hosting"),
    ("aws_sagemaker_processing/instancetype_enum", "sagemaker-processing"),
    ("aws_sagemaker_transform/instancetype_enum", "sagemaker-transform"),
];

/// The lists of versions in AWS's schemas: the resource type, the property, and the list. The facts omit such an `enum`, because AWS adds a
/// version before the schema has it.
pub(crate) const VERSIONS_OF_SCHEMAS: &[(&str, &str, &str)] =
    &[("AWS::DocDB::DBCluster", "EngineVersion", "docdb-version")];

/// The Region whose schema of a type is taken, and whose types cfn-lint repeats for each Region about which AWS publishes nothing.
pub(crate) const MODEL: &str = "us-east-1";

/// The list of versions that RDS has retired. An item of its tables is a version, or the beginning of versions that are all retired.
const RETIRED: &str = "rds-retired";

/// The end of the names of lists with versions.
const VERSIONS: &str = "-version";

/// A name for all Regions.
const EVERYWHERE: &str = "*";

/// The Regions of each item.
type Table = BTreeMap<String, BTreeSet<String>>;

/// The tables of Regions.
#[derive(Default)]
pub(crate) struct Regions {
    names: BTreeSet<String>,
    tables: BTreeMap<String, Table>,
    /// The tables of single licences, each with the table of its engine.
    by_licence: BTreeMap<String, (String, Table)>,
    /// The retired versions of each engine.
    retired: BTreeMap<String, BTreeSet<String>>,
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

    /// Adds the values of a property in the schema of a resource type. They are those of all Regions.
    pub(crate) fn add_property(&mut self, list: &str, property: &str, schema: &Value) {
        self.add_schema(list, &schema["properties"][property], EVERYWHERE);
    }

    /// Adds the values of a schema: an `enum`, or branches with an `enum` for the engine in their `if`.
    fn add_schema(&mut self, list: &str, schema: &Value, region: &str) {
        for value in strings(&schema["enum"]) {
            self.add(list, value, region);
        }
        for branch in schema["allOf"].as_array().into_iter().flatten() {
            let selected = &branch["if"]["properties"];
            let Some(engine) = selected["Engine"]["const"].as_str() else { continue };
            if list == RETIRED {
                let versions = strings(&selected["EngineVersion"]["enum"]).map(str::to_owned);
                self.retired.entry(engine.to_owned()).or_default().extend(versions);
                continue;
            }
            let table = format!("{list}/{engine}");
            let properties = branch["then"]["properties"].as_object();
            for value in properties.into_iter().flatten().flat_map(|(_, property)| strings(&property["enum"]))
            {
                self.add(&table, value, region);
                if let Some(licence) = selected["LicenseModel"]["const"].as_str() {
                    let (_, of_licence) = self
                        .by_licence
                        .entry(format!("{table}/{licence}"))
                        .or_insert_with(|| (table.clone(), Table::new()));
                    add(of_licence, value, region);
                }
            }
        }
    }

    fn add(&mut self, table: &str, item: &str, region: &str) {
        add(self.tables.entry(table.to_owned()).or_default(), item, region);
    }

    /// Adds the tables that follow from all lists.
    pub(crate) fn complete(&mut self) {
        for (name, (of_engine, table)) in std::mem::take(&mut self.by_licence) {
            if self.tables.get(&of_engine).is_some_and(|all| !all.keys().eq(table.keys())) {
                self.tables.insert(name, table);
            }
        }
        for (engine, retired) in std::mem::take(&mut self.retired) {
            let is_of_engine = |table: &str| {
                table.split_once('/').is_some_and(|(list, of)| list.ends_with(VERSIONS) && of == engine)
            };
            let tables = self.tables.iter().filter(|(table, _)| is_of_engine(table));
            let known: BTreeSet<&String> = tables.flat_map(|(_, table)| table.keys()).collect();
            for beginning in beginnings(&retired, &known) {
                self.add(&format!("{RETIRED}/{engine}"), &beginning, EVERYWHERE);
            }
        }
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

fn add(table: &mut Table, item: &str, region: &str) {
    table.entry(item.to_owned()).or_default().insert(region.to_owned());
}

/// The shortest beginnings of versions with which only retired versions begin.
fn beginnings(retired: &BTreeSet<String>, known: &BTreeSet<&String>) -> BTreeSet<String> {
    let begins = |version: &str, beginning: &str| {
        version.strip_prefix(beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let shortest = |version: &String| {
        let ends = version.match_indices('.').map(|(end, _)| end).chain([version.len()]);
        let mut beginnings = ends.map(|end| &version[..end]);
        let all_retired = |beginning: &&str| {
            known.iter().all(|known| retired.contains(*known) || !begins(known, beginning))
        };
        // A version such as `13`, with which others begin that are not retired, stands for one of them.
        beginnings.find(all_retired).map(str::to_owned)
    };
    retired.iter().filter_map(shortest).collect()
}

fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

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
    fn versions_of_a_schema_exist_in_all_regions() {
        let mut regions = regions();
        let schema = json!({"properties": {"EngineVersion": {"type": "string", "enum": ["4.0.0", "5.0.0"]}}});
        regions.add_property("a-version", "EngineVersion", &schema);
        let text = regions.render().expect("a text");
        assert!(text.contains("\na-version:\n7 4.0.0 5.0.0\n"), "{text}");
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

    fn branch(properties: &Value, values: &Value) -> Value {
        json!({"if": {"properties": properties}, "then": {"properties": values}})
    }

    #[test]
    fn licence_with_other_values_is_a_table() {
        let mut regions = regions();
        let of = |engine: &str, licence: &str, classes: &[&str]| {
            let licence = json!({"Engine": {"const": engine}, "LicenseModel": {"const": licence}});
            branch(&licence, &json!({"Class": {"enum": classes}}))
        };
        let all = [of("x", "included", &["a"]), of("x", "own", &["a", "b"]), of("y", "own", &["c"])];
        regions.add_list("class", &json!({"allOf": all}));
        regions.complete();
        let text = regions.render().expect("a text");
        assert!(text.contains("\nclass/x:\n7 a b\nclass/x/included:\n7 a\nclass/y:\n7 c\ntypes"), "{text}");
    }

    #[test]
    fn retired_versions_have_their_shortest_beginnings() {
        let mut regions = regions();
        let of = |versions: &Value| json!({"Engine": {"const": "x"}, "EngineVersion": {"enum": versions}});
        let versions = ["5.5.1", "5.5.2", "8.0.1", "8.0.10", "8.0.10-rds.1", "8.0.11"];
        let known = branch(&json!({"Engine": {"const": "x"}}), &json!({"EngineVersion": {"enum": versions}}));
        regions.add_list("x-version", &json!({"allOf": [known]}));
        let retired = of(&json!(["5.5.1", "5.5.2", "8.0", "8.0.1", "8.0.10"]));
        regions.add_list(super::RETIRED, &json!({"allOf": [branch(&retired, &json!({}))]}));
        regions.complete();
        let text = regions.render().expect("a text");
        assert!(text.contains("\nrds-retired/x:\n7 5 8.0.1 8.0.10\n"), "{text}");
    }
}
