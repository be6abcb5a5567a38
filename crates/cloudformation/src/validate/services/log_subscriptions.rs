//! The number of subscriptions of a log group.

use std::collections::BTreeMap;

use super::resources::resources_of;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::validate::rules::limit;

/// The most subscriptions that any log group can have, see
/// [the quotas](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html). Older log groups have less.
const MAX_SUBSCRIPTIONS: usize = 5;

pub(super) fn check(document: &Json, report: &mut Report) {
    let mut places: BTreeMap<String, Vec<DocumentPath>> = BTreeMap::new();
    let mut add = |group: &Json, path: DocumentPath| {
        if !group.is_null() {
            places.entry(group.to_string()).or_default().push(path.key("LogGroupName"));
        }
    };
    for filter in resources_of(document, "AWS::Logs::SubscriptionFilter") {
        if filter.entry.get("Condition").is_none() {
            add(&filter.properties["LogGroupName"], filter.path());
        }
    }
    for function in resources_of(document, "AWS::Serverless::Function") {
        let events = function.properties["Events"].as_object().into_iter().flatten();
        for (name, event) in events.filter(|(_, event)| event["Type"] == "CloudWatchLogs") {
            if function.entry.get("Condition").is_none() {
                let path = function.path().key("Events").key(name).key("Properties");
                add(&event["Properties"]["LogGroupName"], path);
            }
        }
    }
    for path in places.values().filter_map(|places| places.get(MAX_SUBSCRIPTIONS)) {
        let problem = format!("the log group has more than {MAX_SUBSCRIPTIONS} subscriptions");
        let advice = "let one subscription send to several receivers, for example with a stream of Kinesis";
        report.add(limit::RULE.at(path.clone(), problem).with_advice(advice).at_value());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};

    use super::super::tests::places;

    /// Filters of one log group.
    fn filters(count: usize) -> Json {
        let filter = |number: usize| {
            let properties = json!({
                "LogGroupName": {"Ref": "Group"}, "FilterPattern": "",
                "DestinationArn": "arn:aws:lambda:us-east-1:111122223333:function:f",
            });
            (format!("S{number}"), json!({"Type": "AWS::Logs::SubscriptionFilter", "Properties": properties}))
        };
        let mut resources: Map<String, Json> = (0..count).map(filter).collect();
        resources.insert("Group".to_owned(), json!({"Type": "AWS::Logs::LogGroup"}));
        resources.into()
    }

    #[test]
    fn log_group_has_at_most_five_subscriptions() {
        assert_eq!(places(&filters(6)), ["limit Resources.S5.Properties.LogGroupName"]);
        assert_eq!(places(&filters(5)), [""; 0]);
    }

    #[test]
    fn conditional_subscriptions_do_not_count() {
        let mut filters = filters(6);
        filters["S0"]["Condition"] = "C".into();
        assert_eq!(places(&filters), [""; 0]);
    }
}
