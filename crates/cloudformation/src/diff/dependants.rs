//! Resources that change because they refer to a resource that is replaced.
//!
//! The new resource has another name, so a property that refers to it gets another value. CloudFormation updates or replaces the resource with the
//! property, and that can replace further resources.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Map;

use super::changes::{Action, Change, ChangedReference, Entry, RESOURCES};
use super::lists::Label;
use super::loss::Fate;
use super::update::DeployedType;
use super::values::Place;
use crate::Json;
use crate::document::{Reference, ReferenceKind, Step, Trail, visit_references};
use crate::schema::Update;

type Resources = Map<String, Json>;

/// Adds references to replaced resources to the entries of resources. Entries of further resources are at the end.
pub(super) fn add(before: &Resources, after: &Resources, entries: &mut Vec<Entry>) {
    let with_action = |action| entries.iter().filter(move |entry| entry.action() == action);
    let ids =
        |action| with_action(action).filter_map(|entry| Some(after.get_key_value(&entry.id)?.0.as_str()));
    let certain: Vec<&str> = ids(Action::Replaced).collect();
    let possible: Vec<&str> = ids(Action::MayBeReplaced).collect();
    if certain.is_empty() && possible.is_empty() {
        return;
    }
    let edges = edges(before, after);
    let replaced = replaced(&edges, certain, possible);
    let mut found: BTreeMap<&str, Vec<ChangedReference>> = BTreeMap::new();
    for edge in &edges {
        if let Some(cause) = replaced.get(edge.reference.id) {
            found.entry(edge.owner).or_default().push(edge.changed(*cause));
        }
    }
    for entry in entries.iter_mut() {
        entry.references = found.remove(entry.id.as_str()).unwrap_or_default();
    }
    for (id, references) in found {
        let entry = Entry::new(RESOURCES, id, &after[id], Change::Modified(Vec::new()));
        entries.push(Entry { references, ..entry });
    }
    for entry in entries.iter_mut().filter(|entry| entry.fate.is_none()) {
        if entry.action() >= Action::MayBeReplaced
            && let (Some(old), Some(new)) = (before.get(&entry.id), after.get(&entry.id))
        {
            entry.fate = Some(Fate::after_replacement(old, new));
        }
    }
}

/// A property that refers to the same resource in both templates.
struct Edge<'a> {
    owner: &'a str,
    path: String,
    reference: Reference<'a>,
    /// Whether a new resource certainly changes the value.
    is_certain: bool,
    /// The effect of another value on the owner.
    update: Update,
}

impl Edge<'_> {
    fn changed(&self, cause: Action) -> ChangedReference {
        ChangedReference {
            path: self.path.clone(),
            id: self.reference.id.to_owned(),
            attribute: self.reference.attribute.map(str::to_owned),
            cause,
            update: self.effect(cause),
        }
    }

    /// The effect on the owner if the other resource is replaced, or if it may be replaced.
    fn effect(&self, cause: Action) -> Update {
        match self.update {
            Update::Replaces if !self.is_certain || cause != Action::Replaced => Update::MayReplace,
            update => update,
        }
    }
}

/// The replaced resources, and those that are replaced because of them.
///
/// Each resource is followed once, so the time is linear and a circle of references ends. Certain replacements are followed first.
fn replaced<'a>(
    edges: &[Edge<'a>],
    mut certain: Vec<&'a str>,
    mut possible: Vec<&'a str>,
) -> BTreeMap<&'a str, Action> {
    let mut by_target: BTreeMap<&str, Vec<&Edge<'a>>> = BTreeMap::new();
    for edge in edges {
        by_target.entry(edge.reference.id).or_default().push(edge);
    }
    let mut replaced = BTreeMap::new();
    loop {
        let next = certain.pop().map(|id| (id, Action::Replaced));
        let next = next.or_else(|| possible.pop().map(|id| (id, Action::MayBeReplaced)));
        let Some((id, cause)) = next else { return replaced };
        if replaced.contains_key(id) {
            continue;
        }
        replaced.insert(id, cause);
        for edge in by_target.get(id).into_iter().flatten() {
            match edge.effect(cause) {
                Update::Replaces => certain.push(edge.owner),
                Update::MayReplace => possible.push(edge.owner),
                Update::InPlace => {}
            }
        }
    }
}

/// The references between the resources that both templates have. A reference that differs is a change of the property.
fn edges<'a>(before: &'a Resources, after: &'a Resources) -> Vec<Edge<'a>> {
    let mut edges = Vec::new();
    for (owner, new) in after {
        let Some(old) = before.get(owner) else { continue };
        let old: BTreeSet<_> =
            references(old).into_iter().map(|(place, reference)| (place.property, reference)).collect();
        let deployed = DeployedType::new(new);
        for (Place { shown, property, .. }, reference) in references(new) {
            let Some(target) = after.get(reference.id) else { continue };
            let is_certain = names_resource(target, reference.attribute);
            let property_name = property.as_deref().unwrap_or_default();
            let update = deployed.as_ref().map_or(Update::InPlace, |deployed| deployed.update(property_name));
            if old.contains(&(property, reference)) {
                edges.push(Edge { owner, path: shown, reference, is_certain, update });
            }
        }
    }
    edges
}

/// Whether a reference returns something that two resources of a type never share: the result of `Ref`, an identifier or an ARN.
fn names_resource(target: &Json, attribute: Option<&str>) -> bool {
    let Some(attribute) = attribute else { return true };
    let is_identifier = DeployedType::new(target)
        .is_some_and(|target| target.facts.identifier().iter().any(|name| name == attribute));
    is_identifier || attribute.ends_with("Arn")
}

/// The references in the properties of a resource, each once.
fn references(resource: &Json) -> Vec<(Place, Reference<'_>)> {
    let mut all = Vec::new();
    let Some(properties) = resource.get("Properties") else { return all };
    visit_references(properties, &mut |trail, reference| {
        if reference.kind == ReferenceKind::Value {
            all.push((place_around_functions(trail), reference));
        }
    });
    // The names in one function follow each other.
    all.dedup_by(|left, right| left.0.shown == right.0.shown && left.1 == right.1);
    all
}

/// The place of the value that contains the outermost function of a trail.
fn place_around_functions(trail: &Trail<'_>) -> Place {
    let is_outside =
        |step: &&Step<'_>| !matches!(step, Step::Key(name) if *name == "Ref" || name.starts_with("Fn::"));
    trail.steps().iter().take_while(is_outside).fold(Place::properties(), |place, step| match step {
        Step::Key(name) => place.key(name),
        Step::Index(position) => place.item(Label::Position(*position)),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use crate::diff::{Diff, json as report, plain_text};

    fn lines(old: &Value, new: &Value) -> Vec<String> {
        plain_text(&Diff::between(old, new)).lines().skip(1).map(str::to_owned).collect()
    }

    fn network(block: &str) -> Value {
        json!({"Resources": {
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {"VpcConfig": {"SubnetIds": [
                {"Ref": "Other"}, {"Fn::If": ["IsLarge", {"Ref": "Subnet"}, {"Ref": "AWS::NoValue"}]},
            ]}}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {
                "VpcId": {"Ref": "Network"}, "Tags": [{"Key": "Name", "Value": {"Fn::Sub": "in-${Network}"}}],
            }},
            "Other": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1"}},
            "Network": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": block}},
        }})
    }

    #[test]
    fn resources_that_refer_to_a_replaced_one_are_updated_or_replaced() {
        assert_eq!(
            lines(&network("10.0.0.0/16"), &network("10.1.0.0/16")),
            [
                "  ~ Function updated",
                "      VpcConfig.SubnetIds[1]: refers to Subnet, which is replaced",
                "  ± Subnet   replaced",
                "      VpcId: refers to Network, which is replaced (replaces it)",
                "      Tags[0].Value: refers to Network, which is replaced",
                "  ± Network  replaced",
                "      CidrBlock: 10.0.0.0/16 → 10.1.0.0/16",
            ]
        );
    }

    #[test]
    fn json_names_the_replaced_resource_and_the_effect() {
        let diff = Diff::between(&network("10.0.0.0/16"), &network("10.1.0.0/16"));
        let subnet = &report(&diff).resources[1];
        assert_eq!(subnet["action"], "replaced");
        assert_eq!(subnet["changes"], json!([]));
        assert_eq!(
            subnet["references"][0],
            json!({"path": "VpcId", "to": "Network", "attribute": null, "cause": "replaced", "update": "replaces"})
        );
    }

    #[test]
    fn update_in_place_changes_no_other_resource() {
        let network = |is_on: bool| {
            let mut template = network("10.0.0.0/16");
            template["Resources"]["Network"]["Properties"]["EnableDnsSupport"] = is_on.into();
            template
        };
        assert_eq!(lines(&network(true), &network(false)).len(), 2);
    }

    #[test]
    fn attribute_that_two_resources_can_share_may_replace() {
        let template = |pool: &str| {
            json!({"Resources": {
                "Network": {"Type": "AWS::EC2::VPC", "Properties": {"Ipv4IpamPoolId": pool}},
                "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": {"Fn::GetAtt": ["Network", "CidrBlock"]}}},
            }})
        };
        assert_eq!(
            lines(&template("a"), &template("b"))[2..],
            [
                "  ± Subnet  may be replaced",
                "      CidrBlock: refers to Network.CidrBlock, which is replaced"
            ]
        );
    }

    #[test]
    fn resource_that_may_be_replaced_may_replace_others() {
        let template = |tenancy: &str| {
            json!({"Resources": {
                "Network": {"Type": "AWS::EC2::VPC", "Properties": {"InstanceTenancy": tenancy}},
                "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Network"}, "MapPublicIpOnLaunch": tenancy}},
            }})
        };
        assert_eq!(
            lines(&template("dedicated"), &template("default"))[2..],
            [
                "  ± Subnet  may be replaced",
                "      MapPublicIpOnLaunch: dedicated → default",
                "      VpcId: refers to Network, which may be replaced (may replace it)",
            ]
        );
    }

    #[test]
    fn property_that_refers_to_another_resource_is_reported_once() {
        let template = |block: &str, network: &str| {
            json!({"Resources": {
                "A": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                "B": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": block}},
                "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": network}}},
            }})
        };
        let lines = lines(&template("10.1.0.0/16", "A"), &template("10.2.0.0/16", "B"));
        assert_eq!(lines[2..], ["  ± Subnet replaced", "      VpcId: !Ref A → !Ref B"]);
    }

    #[test]
    fn replaced_resource_of_a_chain_loses_its_content() {
        let template = |name: &str| {
            json!({"Resources": {
                "Key": {"Type": "AWS::KMS::ReplicaKey", "Properties": {"PrimaryKeyArn": name}},
                "Database": {"Type": "AWS::RDS::DBInstance", "Properties": {"KmsKeyId": {"Fn::GetAtt": "Key.Arn"}}},
                "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"Dimensions": [{"Name": "a", "Value": {"Ref": "Database"}}]}},
            }})
        };
        let diff = Diff::between(&template("a"), &template("b"));
        let hazards: Vec<String> =
            diff.hazards().iter().map(|entry| format!("{} {}", entry.id, entry.outcome())).collect();
        assert_eq!(hazards[0], "Database replaced, its data is lost");
    }

    #[test]
    fn circle_of_references_ends() {
        let subnet = |other: &str, block: &str| json!({"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": other}, "CidrBlock": block}});
        let template = |block: &str| json!({"Resources": {"A": subnet("B", block), "B": subnet("A", "b")}});
        let diff = Diff::between(&template("a"), &template("c"));
        let outcomes: Vec<String> =
            diff.entries.iter().map(|entry| format!("{} {}", entry.id, entry.outcome())).collect();
        assert_eq!(outcomes, ["A replaced", "B replaced"]);
    }

    #[test]
    fn long_chain_of_references_is_followed_in_linear_time() {
        let template = |block: &str| {
            let mut resources = Map::new();
            resources.insert(
                "R0".to_owned(),
                json!({"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": block}}),
            );
            for number in 1..5_000 {
                let owner = json!({"Ref": format!("R{}", number - 1)});
                resources.insert(
                    format!("R{number}"),
                    json!({"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": owner, "AvailabilityZone": {"Ref": "R0"}}}),
                );
            }
            json!({ "Resources": resources })
        };
        let diff = Diff::between(&template("10.0.0.0/16"), &template("10.1.0.0/16"));
        assert_eq!(diff.entries.len(), 5_000);
        assert!(diff.entries.iter().all(|entry| entry.outcome() == "replaced"));
    }
}
