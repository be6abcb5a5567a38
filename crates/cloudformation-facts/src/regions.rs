//! The Regions that have a resource type, an instance type or a version of an engine.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::rows::rows;

/// Tables, each with the sets of Regions that have its items. `cloudformation-codegen` describes the form.
const REGIONS: &str = include_str!("../regions.txt");

/// The table with the names of all Regions.
const NAMES: &str = "regions";

/// The table of resource types.
const TYPES: &str = "types";

/// A list of things that exist in some Regions, such as the instance types of EC2. [`regional_list`] returns one by its name.
#[derive(Debug, Default)]
pub struct RegionalList {
    /// The Regions about which something is known.
    known: u64,
    /// The items in alphabetical order, each with its Regions.
    items: BTreeMap<&'static str, u64>,
}

impl RegionalList {
    /// Returns whether at least one Region has an item.
    pub fn contains(&self, item: &str) -> bool {
        self.items.contains_key(item)
    }

    /// Returns all items in alphabetical order.
    pub fn items(&self) -> impl Iterator<Item = &'static str> + Clone + '_ {
        self.items.keys().copied()
    }

    /// Returns whether a Region has an item. The answer is `None` where nothing is known about the Region.
    ///
    /// ```
    /// let types = cloudformation_facts::regional_list("ec2").expect("a list");
    /// assert_eq!(types.is_in("us-east-1", "t3.micro"), Some(true));
    /// assert_eq!(types.is_in("us-east-1", "t3.mirco"), Some(false));
    /// assert_eq!(types.is_in("moon-north-1", "t3.micro"), None);
    /// ```
    pub fn is_in(&self, region: &str, item: &str) -> Option<bool> {
        let region = bit(region).filter(|region| self.known & region != 0)?;
        Some(self.items.get(item).is_some_and(|regions| regions & region != 0))
    }
}

/// Returns the names of all Regions in alphabetical order.
///
/// ```
/// assert!(cloudformation_facts::regions().any(|region| region == "eu-central-1"));
/// ```
pub fn regions() -> impl Iterator<Item = &'static str> + Clone {
    tables().names.iter().copied()
}

/// Returns whether a Region has a resource type. The answer is `None` where nothing is known about the Region or the type.
pub fn is_type_in(region: &str, resource_type: &str) -> Option<bool> {
    let types = regional_list(TYPES)?;
    if types.contains(resource_type) { types.is_in(region, resource_type) } else { None }
}

/// Returns a list by its name, such as `ec2` or `rds-version/mysql`.
pub fn regional_list(name: &str) -> Option<&'static RegionalList> {
    tables().lists.get(name).map(Table::list)
}

/// Returns the lists that an engine selects, by their common name, such as `rds-version`.
pub fn regional_lists_by_engine(name: &str) -> impl Iterator<Item = (&'static str, &'static RegionalList)> {
    let lists = tables().lists.iter();
    lists.filter_map(move |(list, table)| Some((list.strip_prefix(name)?.strip_prefix('/')?, table.list())))
}

/// The set that contains only one Region.
fn bit(region: &str) -> Option<u64> {
    let position = tables().names.binary_search(&region).ok()?;
    1_u64.checked_shl(position.try_into().ok()?)
}

/// The tables of the file.
#[derive(Default)]
struct Tables {
    names: Vec<&'static str>,
    lists: BTreeMap<&'static str, Table>,
}

/// The rows of a list, which are read when they are first needed.
#[derive(Default)]
struct Table {
    rows: Vec<&'static str>,
    list: OnceLock<RegionalList>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| Tables::read(REGIONS))
}

impl Tables {
    fn read(text: &'static str) -> Self {
        let mut tables = Self::default();
        let mut table = "";
        for row in rows(text) {
            if let Some(name) = row.strip_suffix(':') {
                table = name;
            } else if table == NAMES {
                tables.names.extend(row.split(' '));
            } else {
                tables.lists.entry(table).or_default().rows.push(row);
            }
        }
        tables
    }
}

impl Table {
    fn list(&self) -> &RegionalList {
        self.list.get_or_init(|| {
            let mut list = RegionalList::default();
            for (regions, items) in self.rows.iter().filter_map(|row| row.split_once(' ')) {
                let regions = u64::from_str_radix(regions, 16).unwrap_or_default();
                list.known |= regions;
                list.items.extend(items.split(' ').map(|item| (item, regions)));
            }
            list
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{is_type_in, regional_list, regional_lists_by_engine, regions};

    #[test]
    fn regions_are_sorted_for_binary_search() {
        assert!(regions().is_sorted());
        assert!((40..=64).contains(&regions().count()));
    }

    #[test]
    fn type_exists_in_some_regions() {
        assert_eq!(is_type_in("us-east-1", "AWS::S3::Bucket"), Some(true));
        assert_eq!(is_type_in("eu-central-2", "AWS::AppRunner::Service"), Some(false));
        assert_eq!(is_type_in("us-east-1", "AWS::S3::Bukcet"), None);
        assert_eq!(is_type_in("us-iso-east-1", "AWS::S3::Bucket"), None, "nothing is published about it");
    }

    #[test]
    fn item_exists_in_some_regions() {
        let types = regional_list("ec2").expect("a list");
        assert!(types.contains("t3.micro"));
        assert!(types.items().count() > 1_000);
        assert_eq!(types.is_in("us-east-1", "t2.micro"), Some(true));
        assert_eq!(types.is_in("eu-south-2", "t2.micro"), Some(false));
    }

    #[test]
    fn versions_are_listed_by_engine() {
        let engines: Vec<&str> = regional_lists_by_engine("rds-version").map(|(engine, _)| engine).collect();
        assert!(engines.contains(&"mysql") && engines.contains(&"sqlserver-ex"), "{engines:?}");
        let versions = regional_list("rds-version/mysql").expect("a list");
        assert!(versions.items().any(|version| version.starts_with("8.4.")));
    }
}
