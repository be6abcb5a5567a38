//! Instance types, node types and versions of engines, which AWS lists by Region.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use cloudformation_facts::{RegionalList, regional_list, regional_lists_by_engine};

use super::conditions::{Given, conditions_of};
use super::context::{entries, kind, properties_of};
use super::region::Region;
use super::rules::region;
use super::versions::{begins, is_misspelling, is_possible};
use crate::document::{DocumentPath, Json, View};
use crate::finding::{Finding, Report};
use crate::schema::NOT_ALLOWED;
use crate::spelling::Speller;

/// The properties with such values, as the file describes them.
const PROPERTIES: &str = include_str!("../../supplements/listed_values.txt");

/// A property with values from a list.
struct Property {
    resource_type: &'static str,
    keys: Vec<&'static str>,
    list: &'static str,
}

fn properties(resource_type: &str) -> &'static [Property] {
    static ALL: LazyLock<BTreeMap<&str, Vec<Property>>> = LazyLock::new(|| {
        let mut all = BTreeMap::<_, Vec<_>>::new();
        for property in PROPERTIES.lines().filter_map(Property::read) {
            all.entry(property.resource_type).or_default().push(property);
        }
        all
    });
    ALL.get(resource_type).map_or(&[], Vec::as_slice)
}

impl Property {
    fn read(row: &'static str) -> Option<Self> {
        let mut words = row.split(' ').filter(|_| !row.starts_with('#'));
        let (resource_type, keys, list) = (words.next()?, words.next()?, words.next()?);
        Some(Self { resource_type, keys: keys.split('.').collect(), list })
    }

    /// The last key, which names the value.
    fn name(&self) -> &'static str {
        self.keys.iter().copied().rfind(|key| *key != "*").unwrap_or_default()
    }

    fn noun(&self) -> &'static str {
        match self.name() {
            "EngineVersion" => "version",
            name if name.contains("Class") => "instance class",
            name if name.contains("NodeType") => "node type",
            _ => "instance type",
        }
    }

    /// The lists for a resource; none if they depend on an engine that is not known.
    fn lists(&self, properties: &Json) -> Option<Lists> {
        if let Some(list) = regional_list(self.list) {
            return Some(Lists { known: vec![list], owner: None, retired: None });
        }
        let engine = properties.get("Engine").and_then(Json::as_str).map(str::to_lowercase);
        if self.has_versions() && engine.as_ref().is_some_and(|engine| engine.starts_with(CUSTOM_ENGINE)) {
            return None;
        }
        if let Some(lists) = engine.and_then(|engine| self.lists_of(&engine, properties)) {
            return Some(lists);
        }
        if self.has_versions() {
            return None;
        }
        let known: Vec<_> = regional_lists_by_engine(self.list).map(|(_, list)| list).collect();
        if known.is_empty() { None } else { Some(Lists { known, owner: None, retired: None }) }
    }

    /// The list for an engine, or for the engine with the licence of the resource.
    fn lists_of(&self, engine: &str, properties: &Json) -> Option<Lists> {
        let name = format!("{}/{engine}", self.list);
        let licence = properties.get("LicenseModel").and_then(Json::as_str);
        let of_licence =
            licence.and_then(|licence| Some((regional_list(&format!("{name}/{licence}"))?, licence)));
        let (list, owner) = match of_licence {
            Some((list, licence)) => (list, format!("{engine} with {licence}")),
            None => (regional_list(&name)?, engine.to_owned()),
        };
        let retired = if self.list.starts_with("rds") && self.has_versions() {
            regional_list(&format!("rds-retired/{engine}"))
        } else {
            None
        };
        Some(Lists { known: vec![list], owner: Some(owner), retired })
    }

    /// Whether the values are versions. New ones appear every month, so a version that follows the known ones is accepted.
    fn has_versions(&self) -> bool {
        self.list.ends_with("-version")
    }
}

/// The list of the instance types of EC2. Other services take some of them.
const EC2: &str = "ec2";

/// The start of the engines whose versions users make: `custom-oracle-ee`, `custom-sqlserver-se`.
const CUSTOM_ENGINE: &str = "custom-";

/// Checks the values that are literals, and those of parameters.
pub(super) fn check(document: &Json, regions: &[Region], report: &mut Report) {
    let mut checked_parameters = BTreeSet::new();
    for (id, resource) in entries(document, "Resources") {
        let (Some(kind), Some(values)) = (kind(resource), properties_of(resource)) else { continue };
        for property in properties(kind) {
            let path = DocumentPath::from_keys(&["Resources", id, "Properties"]);
            let mut found = Found::default();
            found.collect(values, &property.keys, &path, &conditions_of(resource));
            if found.is_empty() {
                continue;
            }
            let Some(lists) = property.lists(values) else { continue };
            for value in found.values {
                check_value(document, property, &lists, regions, value, report);
            }
            for parameter in found.parameters {
                if checked_parameters.insert((parameter, property.list)) {
                    check_parameter(document, property, &lists, parameter, report);
                }
            }
        }
    }
}

/// Checks only whether the Regions have the values.
pub(super) fn check_regions(document: &Json, regions: &[Region], report: &mut Report) {
    if regions.is_empty() {
        return;
    }
    let mut found = Report::default();
    check(document, regions, &mut found);
    report.extend(found.into_findings().into_iter().filter(|finding| finding.is_of(&region::RULE)));
}

/// The values that a property may have.
#[derive(Default)]
struct Found<'a> {
    values: Vec<Placed<'a>>,
    /// The names of parameters.
    parameters: Vec<&'a str>,
}

/// A String with its place and the conditions under which the property has it.
struct Placed<'a> {
    path: DocumentPath,
    given: Vec<Given<'a>>,
    text: &'a str,
}

impl<'a> Found<'a> {
    fn is_empty(&self) -> bool {
        self.values.is_empty() && self.parameters.is_empty()
    }

    /// Collects the values to which keys lead.
    fn collect(&mut self, value: &'a Json, keys: &[&str], path: &DocumentPath, given: &[Given<'a>]) {
        match (View::new(value), keys) {
            (View::Either(yes, otherwise), _) => {
                let condition = value["Fn::If"][0].as_str().unwrap_or_default();
                let path = path.key("Fn::If");
                self.collect(yes, keys, &path.index(1), &[given, &[(condition, true)]].concat());
                self.collect(otherwise, keys, &path.index(2), &[given, &[(condition, false)]].concat());
            }
            (View::Literal(Json::String(text)), []) => {
                self.values.push(Placed { path: path.clone(), given: given.to_vec(), text });
            }
            (View::Unknown, []) => self.parameters.extend(value.get("Ref").and_then(Json::as_str)),
            (View::Literal(Json::Array(items)), ["*", rest @ ..]) => {
                for (position, item) in items.iter().enumerate() {
                    self.collect(item, rest, &path.index(position), given);
                }
            }
            (View::Literal(Json::Object(members)), [key, rest @ ..]) => {
                if let Some(member) = members.get(*key) {
                    self.collect(member, rest, &path.key(key), given);
                }
            }
            _ => {}
        }
    }
}

fn check_value(
    document: &Json,
    property: &Property,
    lists: &Lists,
    regions: &[Region],
    value: Placed<'_>,
    report: &mut Report,
) {
    let Placed { path, given, text } = value;
    if lists.has_current(text) {
        let lacking = region::lacking(document, regions, &given, |region| lists.is_in(region, text));
        let advice = "choose one that exists in all Regions, or one for each Region with Fn::FindInMap";
        let finding = region::finding(path, &format!("`{text}`"), &lacking);
        report.extend(finding.map(|finding| finding.with_advice(advice)));
    } else {
        report.extend(objection(path, property, lists, text, report.speller()));
    }
}

/// Checks the values that a parameter can have. If one of the allowed values exists, or may exist, a deployment can choose it. If all
/// values are allowed, the default is only advice.
fn check_parameter(document: &Json, property: &Property, lists: &Lists, name: &str, report: &mut Report) {
    let parameter = entries(document, "Parameters").find(|(known, _)| *known == name);
    // The default of another type can be the name of a parameter in the Parameter Store.
    let Some((_, parameter)) = parameter.filter(|(_, parameter)| parameter["Type"] == "String") else {
        return;
    };
    let path = DocumentPath::from_keys(&["Parameters", name]);
    let object = |path: DocumentPath, value: &Json| {
        let text = value.as_str().filter(|text| !lists.has_current(text))?;
        objection(path, property, lists, text, report.speller())
    };
    let found = if let Some(allowed) = parameter.get("AllowedValues").and_then(Json::as_array) {
        let path = path.key("AllowedValues");
        let objections =
            allowed.iter().enumerate().map(|(position, value)| object(path.index(position), value));
        objections.collect::<Option<Vec<Finding>>>().and_then(first_of_all)
    } else {
        let default = parameter.get("Default").and_then(|default| object(path.key("Default"), default));
        default.map(Finding::as_warning)
    };
    report.extend(found);
}

/// The first of the objections to all values. It is only an error if all are.
fn first_of_all(objections: Vec<Finding>) -> Option<Finding> {
    let is_certain = objections.iter().all(Finding::is_error);
    let first = objections.into_iter().next()?;
    Some(if is_certain { first } else { first.as_warning() })
}

/// The finding about a value that no list has, or that is retired.
fn objection(
    path: DocumentPath,
    property: &Property,
    lists: &Lists,
    text: &str,
    speller: &Speller,
) -> Option<Finding> {
    let noun = property.noun();
    let of_owner = match &lists.owner {
        Some(owner) => format!(" of {owner}"),
        None if property.list == EC2 => String::new(),
        None => format!(" of {}", property.resource_type),
    };
    if lists.has_retired(text) {
        let problem = format!("RDS has retired the {noun} `{text}`{of_owner}");
        let advice = "choose a newer one; a database that has this one keeps it until RDS upgrades it";
        return Some(NOT_ALLOWED.at(path, problem).with_advice(advice).at_value().as_warning());
    }
    if property.has_versions() && is_possible(text, lists.items()) {
        return None;
    }
    if let Some(meant) = speller.correct(text, lists.items())
        && is_misspelling(text, meant.name, &lists.items())
    {
        let problem = format!("`{}` does not take `{text}`", property.name());
        return Some(NOT_ALLOWED.at(path, problem).at_value().suggest_correction(text, meant));
    }
    let problem = format!("`{text}` is not a known {noun}{of_owner}");
    let is_of_ec2 = property.list != EC2 && regional_list(EC2).is_some_and(|list| list.contains(text));
    let advice = if is_of_ec2 {
        "EC2 has this type, but other services take only some of them; it may also be newer than the data of this version of sitegate"
    } else {
        "check the spelling; it may be retired, or newer than the data of this version of sitegate"
    };
    Some(NOT_ALLOWED.at(path, problem).with_advice(advice).at_value().as_warning())
}

/// The lists from which a property takes its values.
struct Lists {
    known: Vec<&'static RegionalList>,
    /// The engine whose list it is, with its licence if that makes a difference.
    owner: Option<String>,
    /// The versions that RDS has retired, and the beginnings of such versions.
    retired: Option<&'static RegionalList>,
}

impl Lists {
    fn has_current(&self, item: &str) -> bool {
        self.known.iter().any(|list| list.contains(item)) && !self.has_retired(item)
    }

    fn has_retired(&self, item: &str) -> bool {
        self.retired.is_some_and(|retired| retired.items().any(|beginning| begins(item, beginning)))
    }

    fn items(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.known.iter().flat_map(|list| list.items())
    }

    /// Whether a Region has an item, if that is known.
    fn is_in(&self, region: Region, item: &str) -> Option<bool> {
        let answers = self.known.iter().filter_map(|list| list.is_in(region.name(), item));
        answers.reduce(|one, other| one || other)
    }
}

#[cfg(test)]
mod tests {
    use cloudformation_facts::{regional_list, regional_lists_by_engine};
    use serde_json::{Value as Json, json};

    use super::{PROPERTIES, Property};
    use crate::schema::resource_facts;
    use crate::validate::Validator;
    use crate::{Finding, Segment};

    #[test]
    fn each_row_names_a_property_and_a_list() {
        for property in PROPERTIES.lines().filter_map(Property::read) {
            let Property { resource_type, keys, list } = property;
            let segment = |key: &&str| match *key {
                "*" => Segment::Index(0),
                key => Segment::Key(key.to_owned()),
            };
            let segments: Vec<Segment> = keys.iter().map(segment).collect();
            let facts = resource_facts(resource_type).expect(resource_type);
            assert!(!facts.schema.below(&segments).is_empty(), "{resource_type} {keys:?}");
            let by_engine = || regional_lists_by_engine(list).next().is_some();
            assert!(regional_list(list).is_some() || by_engine(), "{list}");
        }
    }

    /// Returns the messages about values of one resource in some Regions.
    fn messages(kind: &str, properties: &Json, regions: &[&str]) -> Vec<String> {
        let document = json!({
            "Parameters": {"Size": {"Type": "String"}},
            "Conditions": {
                "IsFrankfurt": {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-central-1"]},
                "IsLarge": {"Fn::Equals": [{"Ref": "Size"}, "large"]},
                "IsChina": {"Fn::Equals": [{"Ref": "AWS::Partition"}, "aws-cn"]},
            },
            "Resources": {"A": {"Type": kind, "Properties": properties}},
        });
        let regions = regions.iter().map(|region| region.parse().expect("a Region"));
        let findings = Validator::new().with_regions(regions).validate(&document);
        let of_values = findings.iter().filter(|found| ["not-allowed", "region"].contains(&found.rule().id));
        of_values.map(|found| format!("{} {}: {}", found.rule().id, found.path(), found.message())).collect()
    }

    fn in_instance(kind: &Json, regions: &[&str]) -> Vec<String> {
        let template = json!({"LaunchTemplateData": {"InstanceType": kind}});
        let strip = "Resources.A.Properties.LaunchTemplateData.";
        let messages = messages("AWS::EC2::LaunchTemplate", &template, regions);
        messages.into_iter().map(|message| message.replace(strip, "")).collect()
    }

    #[test]
    fn misspelt_instance_type_is_reported_with_the_right_one() {
        let expected =
            "not-allowed InstanceType: `InstanceType` does not take `t3.mirco`; did you mean `t3.micro`?";
        assert_eq!(in_instance(&json!("t3.mirco"), &[]), [expected]);
        assert_eq!(in_instance(&json!("t3.micro"), &[]), [""; 0]);
        assert_eq!(in_instance(&json!({"Ref": "Size"}), &[]), [""; 0]);
        assert_eq!(in_instance(&json!("{{resolve:ssm:/size}}"), &[]), [""; 0]);
    }

    /// Whether each finding about a resource is an error.
    fn are_errors(kind: &str, properties: &Json) -> Vec<bool> {
        let document = json!({"Resources": {"A": {"Type": kind, "Properties": properties}}});
        Validator::new().validate(&document).iter().map(Finding::is_error).collect()
    }

    #[test]
    fn type_that_aws_may_offer_is_a_warning() {
        let is_error = |kind: &str| {
            are_errors("AWS::EC2::LaunchTemplate", &json!({"LaunchTemplateData": {"InstanceType": kind}}))
        };
        assert_eq!(is_error("c2.large"), [false], "AWS may have offered it earlier, or may offer it soon");
        assert_eq!(is_error("c55.large"), [false]);
        assert_eq!(is_error("c5.small"), [false], "AWS adds sizes to families");
        assert_eq!(is_error("p6e-gb200.36xlarge"), [false], "UltraServers are not in the list");
        assert_eq!(is_error("c2.lrage"), [true]);
        let class = json!({"DBClusterIdentifier": "c", "DBInstanceClass": "db.serverless"});
        assert_eq!(are_errors("AWS::DocDB::DBInstance", &class), [false]);
    }

    #[test]
    fn message_about_another_generation_names_the_kind_of_value() {
        let advice =
            "check the spelling; it may be retired, or newer than the data of this version of sitegate";
        assert_eq!(
            in_instance(&json!("c2.large"), &[]),
            [format!("not-allowed InstanceType: `c2.large` is not a known instance type; {advice}")]
        );
        let class = messages("AWS::RDS::DBInstance", &json!({"DBInstanceClass": "db.m0.large"}), &[]);
        assert!(
            class[0].contains("`db.m0.large` is not a known instance class of AWS::RDS::DBInstance; "),
            "{class:?}"
        );
        let node = messages("AWS::DAX::Cluster", &json!({"NodeType": "dax.r0.large"}), &[]);
        assert!(
            node[0].contains("`dax.r0.large` is not a known node type of AWS::DAX::Cluster; "),
            "{node:?}"
        );
    }

    #[test]
    fn instance_type_of_ec2_that_another_service_lacks_names_the_service() {
        let group = json!({"Instances": {"MasterInstanceGroup": {"InstanceType": "t2.micro"}}});
        let found = messages("AWS::EMR::Cluster", &group, &[]);
        let expected = "`t2.micro` is not a known instance type of AWS::EMR::Cluster; EC2 has this type, ";
        assert!(found.iter().any(|message| message.contains(expected)), "{found:?}");
    }

    #[test]
    fn instance_type_that_a_region_lacks_is_reported() {
        let regions = ["eu-south-2", "us-east-1", "us-iso-east-1"];
        let found = in_instance(&json!("t2.micro"), &regions);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].starts_with("region InstanceType: `t2.micro` does not exist in eu-south-2; "),
            "{found:?}"
        );
        assert_eq!(in_instance(&json!("t3.micro"), &regions), [""; 0]);
    }

    #[test]
    fn default_that_a_region_lacks_is_a_warning() {
        let found = |region: &str, value: Option<&str>| {
            let document = json!({
                "Parameters": {"Size": {"Type": "String", "Default": "t2.micro", "AllowedValues": ["t2.micro", "t3.micro"]}},
                "Resources": {"A": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": "ami-12345678", "InstanceType": {"Ref": "Size"}}}},
            });
            let values = value.map(|value| ("Size".to_owned(), value.to_owned()));
            let regions = [region.parse().expect("a Region")];
            let validator = Validator::new().with_regions(regions).with_parameters(values);
            validator.validate(&document).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let lacking =
            "[region] Resources.A.Properties.InstanceType: `t2.micro` does not exist in eu-south-2; ";
        let by_default = found("eu-south-2", None);
        assert!(by_default[0].starts_with(&format!("warning{lacking}")), "{by_default:?}");
        let given = found("eu-south-2", Some("t2.micro"));
        assert!(given[0].starts_with(&format!("error{lacking}")), "{given:?}");
        assert_eq!(found("eu-south-2", Some("t3.micro")), [""; 0]);
        assert_eq!(found("us-east-1", None), [""; 0]);
    }

    #[test]
    fn branch_is_only_judged_in_regions_in_which_its_condition_can_hold() {
        let either = |condition: &str| json!({"Fn::If": [condition, "t2.micro", "t3.micro"]});
        let judged = |condition: &str, region: &str| in_instance(&either(condition), &[region]).len();
        assert_eq!(judged("IsFrankfurt", "eu-south-2"), 0);
        assert_eq!(judged("IsChina", "eu-south-2"), 0);
        assert_eq!(judged("IsLarge", "eu-south-2"), 1);
        let otherwise = json!({"Fn::If": ["IsFrankfurt", "t3.micro", "t2.micro"]});
        assert_eq!(in_instance(&otherwise, &["eu-south-2"]).len(), 1);
        assert_eq!(in_instance(&either("IsUnknown"), &["eu-south-2"]).len(), 0);
    }

    /// The findings about a parameter that gives the instance type of two hosts.
    fn in_parameter(parameter: &Json) -> Vec<String> {
        let host = json!({"Type": "AWS::EC2::Host", "Properties": {"AvailabilityZone": "a", "InstanceType": {"Ref": "Size"}}});
        let document = json!({"Parameters": {"Size": parameter}, "Resources": {"A": host, "B": host}});
        Validator::new().validate(&document).iter().map(ToString::to_string).collect()
    }

    macro_rules! parameters {
        ($($test:ident: $parameter:tt => $expected:expr;)*) => {$(
            #[test]
            fn $test() {
                let expected: &[&str] = &$expected;
                assert_eq!(in_parameter(&json!($parameter)), expected);
            }
        )*};
    }

    parameters! {
        wrong_default_is_a_warning: {"Type": "String", "Default": "t3.mirco"} =>
            ["warning[not-allowed] Parameters.Size.Default: `InstanceType` does not take `t3.mirco`; did you mean `t3.micro`?"];
        parameter_with_only_wrong_values_is_an_error:
            {"Type": "String", "Default": "t3.mirco", "AllowedValues": ["t3.mirco", "t3.larg"]} =>
            ["error[not-allowed] Parameters.Size.AllowedValues[0]: `InstanceType` does not take `t3.mirco`; did you mean `t3.micro`?"];
        parameter_with_a_value_that_may_exist_is_a_warning:
            {"Type": "String", "Default": "t3.mirco", "AllowedValues": ["t3.mirco", "t9.micro"]} =>
            ["warning[not-allowed] Parameters.Size.AllowedValues[0]: `InstanceType` does not take `t3.mirco`; did you mean `t3.micro`?"];
        parameter_with_a_right_value_is_accepted:
            {"Type": "String", "Default": "t3.mirco", "AllowedValues": ["t3.mirco", "t3.micro"]} => [];
        parameter_without_values_is_accepted: {"Type": "String"} => [];
        name_in_the_parameter_store_is_accepted:
            {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/sizes/small"} => [];
    }

    #[test]
    fn class_of_a_database_depends_on_its_engine() {
        let class = |engine: &Json, class: &str| {
            let database = json!({"Engine": engine, "DBInstanceClass": class, "AllocatedStorage": "20"});
            messages("AWS::RDS::DBInstance", &database, &[]).len()
        };
        assert_eq!(class(&json!("sqlserver-ex"), "db.m5.24xlarge"), 1);
        assert_eq!(class(&json!("MySQL"), "db.m5.24xlarge"), 0);
        assert_eq!(class(&json!({"Ref": "Size"}), "db.m5.24xlarge"), 0);
        assert_eq!(class(&json!({"Ref": "Size"}), "db.m5.42xlarge"), 1);
    }

    #[test]
    fn class_that_an_engine_lacks_is_reported_with_the_engine() {
        let database =
            json!({"Engine": "sqlserver-ex", "DBInstanceClass": "db.m5.24xlarge", "AllocatedStorage": "20"});
        let found = messages("AWS::RDS::DBInstance", &database, &[]);
        assert!(
            found[0].contains("`db.m5.24xlarge` is not a known instance class of sqlserver-ex; "),
            "{found:?}"
        );
    }

    #[test]
    fn class_of_oracle_depends_on_the_licence() {
        let found = |licence: &str| {
            let database = json!({
                "Engine": "oracle-se2", "DBInstanceClass": "db.x1e.xlarge", "AllocatedStorage": "20", "LicenseModel": licence,
            });
            messages("AWS::RDS::DBInstance", &database, &[])
        };
        let expected = "`db.x1e.xlarge` is not a known instance class of oracle-se2 with license-included; ";
        assert!(found("license-included")[0].contains(expected));
        assert_eq!(found("bring-your-own-license"), [""; 0]);
    }

    #[test]
    fn retired_version_is_reported() {
        let expected = "not-allowed Resources.A.Properties.EngineVersion: RDS has retired the version `15.2` of aurora-postgresql; ";
        assert!(in_cluster("aurora-postgresql", &json!("15.2"))[0].starts_with(expected));
    }

    fn in_cluster(engine: &str, version: &Json) -> Vec<String> {
        messages("AWS::RDS::DBCluster", &json!({"Engine": engine, "EngineVersion": version}), &[])
    }

    #[test]
    fn version_of_an_engine_exists_or_follows_the_known_ones() {
        let expected = "not-allowed Resources.A.Properties.EngineVersion: `13.0` is not a known version of aurora-postgresql; ";
        assert!(in_cluster("aurora-postgresql", &json!("13.0"))[0].starts_with(expected));
        assert_eq!(in_cluster("aurora-postgresql", &json!("13.999")), [""; 0]);
        assert_eq!(in_cluster("aurora-postgresql", &json!({"Ref": "Size"})), [""; 0]);
        assert_eq!(in_cluster("aurora-postgresql", &json!(13)), [""; 0]);
    }

    #[test]
    fn later_version_of_documentdb_is_accepted_and_an_unknown_one_is_a_warning() {
        let errors = |version: &str| are_errors("AWS::DocDB::DBCluster", &json!({"EngineVersion": version}));
        for known_or_later in ["5.0", "5.0.0", "5.0.2", "9.0.0"] {
            assert_eq!(errors(known_or_later), [false; 0], "{known_or_later}");
        }
        assert_eq!(errors("3.4.0"), [false]);
    }

    #[test]
    fn misspelt_version_is_reported_with_the_right_one() {
        let found = in_cluster("aurora-mysql", &json!("8.0.mysql_auroa.3.10.1"));
        let expected =
            "`EngineVersion` does not take `8.0.mysql_auroa.3.10.1`; did you mean `8.0.mysql_aurora.3.10.";
        assert!(found[0].contains(expected), "{found:?}");
    }

    macro_rules! versions {
        ($($test:ident: $kind:literal $engine:literal $version:literal => $errors:expr;)*) => {$(
            #[test]
            fn $test() {
                let properties = json!({
                    "Engine": $engine, "EngineVersion": $version, "AllocatedStorage": "20",
                });
                let cache = json!({
                    "Engine": $engine, "EngineVersion": $version, "CacheNodeType": "cache.t3.micro", "NumCacheNodes": 1,
                });
                let properties = if $kind == "AWS::RDS::DBInstance" { properties } else { cache };
                assert_eq!(are_errors($kind, &properties), $errors as [bool; _]);
            }
        )*};
    }

    versions! {
        minor_version_of_mysql_is_completed: "AWS::RDS::DBInstance" "mysql" "8.0" => [];
        minor_version_of_mariadb_is_completed: "AWS::RDS::DBInstance" "mariadb" "10.11" => [];
        major_version_of_postgresql_is_completed: "AWS::RDS::DBInstance" "postgres" "16" => [];
        major_version_of_sql_server_is_completed: "AWS::RDS::DBInstance" "sqlserver-ex" "15.00" => [];
        custom_version_has_a_name: "AWS::RDS::DBInstance" "custom-sqlserver-ee" "15.00.4249.2.my_cevtest" => [];
        version_before_all_current_ones_is_a_warning: "AWS::RDS::DBInstance" "mysql" "5.5" => [false];
        retired_minor_version_is_a_warning: "AWS::RDS::DBInstance" "mysql" "8.4.3" => [false];
        version_of_extended_support_is_current: "AWS::RDS::DBInstance" "mysql" "5.7.44-rds.20250213" => [];
        version_that_the_list_lacks_is_a_warning: "AWS::ElastiCache::CacheCluster" "redis" "6.x" => [false];
    }
}
