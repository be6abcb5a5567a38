//! The log groups of a gate in each Region.

use std::sync::Arc;

use aws_config::{Region, SdkConfig};
use aws_sdk_cloudwatchlogs::Client;
use aws_sdk_cloudwatchlogs::config::Builder;
use aws_sdk_cloudwatchlogs::types::{LogStream, OrderBy};
use settings::GateName;
use tokio::task::JoinSet;

use crate::failure::{Failure, FromAws as _};

/// A log group of the gate.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) client: Client,
    pub(crate) region: Arc<str>,
    pub(crate) name: String,
    /// Days after which lines are deleted. `None` keeps them for ever.
    pub(crate) retention: Option<i32>,
}

/// The log groups of a Region, or why they cannot be listed.
pub(crate) struct RegionGroups {
    pub(crate) region: Arc<str>,
    pub(crate) groups: Result<Vec<Group>, Failure>,
}

/// Lists the log groups of the gate in all Regions at once, in the order of the Regions.
pub(crate) async fn find(config: &SdkConfig, gate: &str, regions: &[String]) -> Vec<RegionGroups> {
    let mut tasks = JoinSet::new();
    for (position, region) in regions.iter().enumerate() {
        let client = Client::from_conf(Builder::from(config).region(Region::new(region.clone())).build());
        let (region, gate): (Arc<str>, String) = (region.as_str().into(), gate.to_owned());
        tasks.spawn(async move {
            let groups = list(&client, &region, &gate).await;
            (position, RegionGroups { region, groups })
        });
    }
    let mut found = tasks.join_all().await;
    found.sort_by_key(|(position, _)| *position);
    found.into_iter().map(|(_, region)| region).collect()
}

/// Lists the log groups of the gate's functions. A stack that was deleted and created again has several of them.
async fn list(client: &Client, region: &Arc<str>, gate: &str) -> Result<Vec<Group>, Failure> {
    const PREFIX: &str = "/aws/lambda/";
    let prefix = format!("{PREFIX}us-east-1.{gate}");
    let mut pages =
        client.describe_log_groups().log_group_name_prefix(prefix).into_paginator().items().send();
    let mut found = Vec::new();
    while let Some(group) = pages.next().await {
        let group = group.map_err(|error| Failure::aws("logs:DescribeLogGroups", error))?;
        let name = group.log_group_name().unwrap_or_default();
        let function = name.strip_prefix(PREFIX).unwrap_or_default();
        if GateName::from_environment(function).to_string() == gate {
            found.push(Group {
                client: client.clone(),
                region: Arc::clone(region),
                name: name.to_owned(),
                retention: group.retention_in_days(),
            });
        }
    }
    Ok(found)
}

/// Sets the retention of a log group, in days.
pub(crate) async fn set_retention(group: &Group, days: i32) -> Result<(), Failure> {
    let request = group.client.put_retention_policy().log_group_name(&group.name).retention_in_days(days);
    request.send().await.map_err(|error| Failure::aws("logs:PutRetentionPolicy", error))?;
    Ok(())
}

/// Returns the time of the newest line of a log group, in milliseconds since 1970. `CloudWatch` may report it some time later.
pub(crate) async fn last_event(group: &Group) -> Result<Option<i64>, Failure> {
    let request = group.client.describe_log_streams().log_group_name(&group.name);
    let request = request.order_by(OrderBy::LastEventTime).descending(true).limit(1);
    let answer = request.send().await.map_err(|error| Failure::aws("logs:DescribeLogStreams", error))?;
    Ok(answer.log_streams().first().and_then(LogStream::last_event_timestamp))
}
