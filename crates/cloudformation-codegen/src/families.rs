//! The cargo features of `cloudformation-resources`: one per family of services.
//!
//! crates.io accepts 300 features per crate, and AWS has more services. A service whose name starts with the name of a feature
//! joins the shortest such feature: `iotanalytics` joins `iot`. The file `families.txt` records the feature of each service and only
//! grows, so a later service never changes the feature of an earlier one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The features and their services, as `families.txt` has them.
const FAMILIES: &str = include_str!("../families.txt");

/// The shortest feature that other services join. Shorter names are the start of unrelated names: `pi` of `pipes`.
const MIN_PREFIX_LETTERS: usize = 3;

/// The features of services, by the services' modules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Families(BTreeMap<String, String>);

impl Families {
    /// Returns the families of this version's services.
    pub fn current() -> Self {
        Self::parse(FAMILIES)
    }

    /// Reads a file of families: one feature per line, a colon, and the modules of its services.
    pub fn parse(text: &str) -> Self {
        let rows =
            text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
        let services = rows.flat_map(|(feature, modules)| {
            modules.split(' ').map(move |module| (module.to_owned(), feature.to_owned()))
        });
        Self(services.collect())
    }

    /// Adds a service by its module. A service that has a feature keeps it.
    pub fn add(&mut self, module: &str) {
        if self.0.contains_key(module) {
            return;
        }
        let joined = self
            .features()
            .into_iter()
            .find(|feature| feature.len() >= MIN_PREFIX_LETTERS && module.starts_with(feature));
        let feature = joined.unwrap_or(module).to_owned();
        self.0.insert(module.to_owned(), feature);
    }

    /// Returns the feature of a service by its module.
    pub fn feature(&self, module: &str) -> Option<&str> {
        self.0.get(module).map(String::as_str)
    }

    /// Returns all features in alphabetical order.
    pub fn features(&self) -> BTreeSet<&str> {
        self.0.values().map(String::as_str).collect()
    }

    /// Returns the text of the file, without comments.
    pub fn render(&self) -> String {
        let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (module, feature) in &self.0 {
            families.entry(feature).or_default().push(module);
        }
        let mut text = String::new();
        for (feature, modules) in families {
            let _ = writeln!(text, "{feature}: {}", modules.join(" "));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Families;

    fn families(modules: &[&str]) -> Families {
        let mut families = Families::default();
        for module in modules {
            families.add(module);
        }
        families
    }

    #[test]
    fn service_joins_feature_that_its_name_starts_with() {
        let families = families(&["iot", "iotanalytics", "iotsitewise", "sqs"]);
        assert_eq!(families.render(), "iot: iot iotanalytics iotsitewise\nsqs: sqs\n");
        assert_eq!(families.feature("iotsitewise"), Some("iot"));
        assert_eq!(families.feature("sns"), None);
    }

    #[test]
    fn service_with_two_letters_has_no_family() {
        assert_eq!(families(&["pi", "pipes"]).render(), "pi: pi\npipes: pipes\n");
    }

    #[test]
    fn new_service_does_not_change_features_of_earlier_ones() {
        let mut families = Families::parse("# comment\niotanalytics: iotanalytics\n");
        families.add("iot");
        families.add("iotanalyticsv2");
        assert_eq!(families.render(), "iot: iot iotanalyticsv2\niotanalytics: iotanalytics\n");
    }

    #[test]
    fn file_of_families_is_read_and_written_without_change() {
        let current = Families::current();
        assert_eq!(Families::parse(&current.render()), current);
        assert_eq!(current.feature("ssmcontacts"), Some("ssm"));
    }
}
