//! The origins that the cache behaviors and the groups of origins of a distribution name.

use super::resources::{items, resources_of};
use crate::document::{DocumentPath, Json, View, branches, literals};
use crate::finding::Report;
use crate::schema::NOT_ALLOWED;

/// How many IDs a finding names at most.
const MAX_KNOWN: usize = 10;

pub(super) fn check(document: &Json, report: &mut Report) {
    for distribution in resources_of(document, "AWS::CloudFront::Distribution") {
        let config = &distribution.properties["DistributionConfig"];
        let path = distribution.path().key("DistributionConfig");
        let Some(origins) = ids(config) else { continue };
        let default = (path.key("DefaultCacheBehavior"), &config["DefaultCacheBehavior"]);
        let behaviors = items(&config["CacheBehaviors"], &path.key("CacheBehaviors"));
        for (path, behavior) in std::iter::once(default).chain(behaviors) {
            check_target(behavior, &path, &origins, report);
        }
    }
}

fn check_target(behavior: &Json, path: &DocumentPath, origins: &[&str], report: &mut Report) {
    let Some(target) = behavior.get("TargetOriginId") else { return };
    for (path, target) in literals(target, &path.key("TargetOriginId")) {
        if let Some(target) = target.as_str()
            && !origins.contains(&target)
        {
            let finding = NOT_ALLOWED.at(path, format!("no origin has the Id {target}"));
            let known: Vec<&str> = origins.iter().take(MAX_KNOWN).copied().collect();
            let more = if origins.len() > MAX_KNOWN { ", …" } else { "" };
            let advice = format!("known are {}{more}", known.join(", "));
            let finding = finding.with_advice(advice).at_value();
            report.add(finding.suggest(target, origins.iter().copied(), report.speller()).about_own_name());
        }
    }
}

/// The IDs of all origins and groups of origins, unless only the deployment shows one of them.
fn ids(config: &Json) -> Option<Vec<&str>> {
    // Old templates have these properties in place of Origins.
    if config.get("CustomOrigin").is_some() || config.get("S3Origin").is_some() {
        return None;
    }
    let mut ids = Vec::new();
    add_ids(config.get("Origins")?, &mut ids)?;
    if let Some(groups) = config.get("OriginGroups") {
        for (_, groups) in branches(groups, &DocumentPath::root()) {
            match View::new(groups) {
                View::Literal(groups) => add_ids(groups.get("Items")?, &mut ids)?,
                View::Absent => {}
                View::Unknown | View::Either(..) => return None,
            }
        }
    }
    Some(ids)
}

/// Adds the IDs of the items of a List.
fn add_ids<'a>(list: &'a Json, ids: &mut Vec<&'a str>) -> Option<()> {
    for (_, list) in branches(list, &DocumentPath::root()) {
        for item in list.as_array()? {
            for (_, item) in branches(item, &DocumentPath::root()) {
                if View::new(item) == View::Absent {
                    continue;
                }
                for (_, id) in branches(item.get("Id")?, &DocumentPath::root()) {
                    ids.push(id.as_str().filter(|_| View::new(id) == View::Literal(id))?);
                }
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::{messages, places};

    /// A distribution with an origin of an ID and a behavior that names another.
    fn distribution(id: &Json, target: &Json) -> Json {
        json!({"D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
            "Enabled": true,
            "Origins": [{"Id": id, "DomainName": "www.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}],
            "DefaultCacheBehavior": {
                "TargetOriginId": target, "ViewerProtocolPolicy": "https-only",
                "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
            },
        }}}})
    }

    #[test]
    fn behavior_names_an_origin_of_the_distribution() {
        assert_eq!(
            messages(&distribution(&json!("web"), &json!("wbe"))),
            [
                "not-allowed Resources.D.Properties.DistributionConfig.DefaultCacheBehavior.TargetOriginId: no origin has the Id wbe; did you mean `web`?"
            ]
        );
        assert_eq!(places(&distribution(&json!("web"), &json!("web"))), [""; 0]);
    }

    #[test]
    fn finding_names_only_the_first_of_many_origins() {
        let mut document = distribution(&json!("first"), &json!("unlike"));
        let origins = &mut document["D"]["Properties"]["DistributionConfig"]["Origins"];
        let origin = origins[0].clone();
        *origins = (0..12)
            .map(|number| {
                let mut origin = origin.clone();
                origin["Id"] = json!(format!("origin{number:02}"));
                origin
            })
            .collect();
        let [message] = &messages(&document)[..] else { panic!("one finding") };
        assert!(message.ends_with("origin08, origin09, …"), "{message}");
    }

    #[test]
    fn id_that_only_the_deployment_shows_can_be_any() {
        assert_eq!(places(&distribution(&json!({"Fn::Sub": "${AWS::StackName}"}), &json!("web"))), [""; 0]);
        assert_eq!(places(&distribution(&json!("web"), &json!({"Fn::Sub": "${AWS::StackName}"}))), [""; 0]);
    }

    #[test]
    fn each_branch_of_an_id_is_known() {
        let id = json!({"Fn::If": ["C", "blue", "green"]});
        assert_eq!(places(&distribution(&id, &json!("green"))), [""; 0]);
        assert_eq!(
            places(&distribution(&json!("blue"), &id)),
            [
                "not-allowed Resources.D.Properties.DistributionConfig.DefaultCacheBehavior.TargetOriginId.Fn::If[2]"
            ]
        );
    }

    #[test]
    fn behavior_may_name_a_group_of_origins() {
        let mut document = distribution(&json!("web"), &json!("both"));
        let member = json!({"OriginId": "web"});
        document["D"]["Properties"]["DistributionConfig"]["OriginGroups"] = json!({"Quantity": 1, "Items": [{
            "Id": "both", "Members": {"Quantity": 2, "Items": [member, member]},
            "FailoverCriteria": {"StatusCodes": {"Quantity": 1, "Items": [500]}},
        }]});
        assert_eq!(places(&document), [""; 0]);
    }
}
