//! The gate's log. Lambda@Edge writes to a log group in the Region where it runs. It creates the group itself, without a
//! retention.

use aws_config::{Region, SdkConfig};
use aws_sdk_cloudwatchlogs::Client;
use aws_sdk_cloudwatchlogs::config::Builder;
use aws_sdk_cloudwatchlogs::primitives::{DateTime, DateTimeFormat as Format};
use constructs::terminal;
use function::clock::now;
use serde_json::{Value as Json, json};
use settings::GateName;

use crate::arguments::LogsArguments;
use crate::failure::{Failure, FromAws as _};
use crate::plural::plural;
use crate::report::Report;
use crate::site::Site;

/// Regions in which CloudFront runs functions. They are those of the
/// [regional edge caches](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html#CloudFrontRegionaledgecaches).
const REGIONS: [&str; 16] = [
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "ca-central-1",
    "sa-east-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-north-1",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
    "ap-northeast-2",
];

/// A line of the log.
struct Line {
    /// Milliseconds since 1970.
    millis: i64,
    region: String,
    message: String,
}

impl Line {
    fn text(&self) -> String {
        let time = DateTime::from_millis(self.millis).fmt(Format::DateTime).unwrap_or_default();
        format!("{time} {} {}", self.region, self.message)
    }
}

/// Reads the log of all Regions, and sets the retention of log groups if the arguments ask for it.
pub(crate) async fn logs(
    config: &SdkConfig,
    site: &Site,
    arguments: &LogsArguments,
) -> Result<Report, Failure> {
    let regions: Vec<String> = match arguments.regions.as_slice() {
        [] => REGIONS.map(str::to_owned).to_vec(),
        named => named.to_vec(),
    };
    let since = i64::try_from(now().saturating_sub(arguments.since) * 1000).unwrap_or_default();
    let (mut lines, mut with_logs, mut retained) = (Vec::new(), Vec::new(), Vec::new());
    for (number, region) in regions.iter().enumerate() {
        terminal::note(format_args!("{region} ({} of {})", number + 1, regions.len()));
        let client = Client::from_conf(Builder::from(config).region(Region::new(region.clone())).build());
        for Group { name, retention } in groups(&client, &site.gate).await? {
            if !with_logs.contains(region) {
                with_logs.push(region.clone());
            }
            if let (None, Some(days)) = (retention, arguments.set_retention) {
                if !site.dry_run {
                    let request = client.put_retention_policy().log_group_name(&name).retention_in_days(days);
                    let sent = request.send().await;
                    sent.map_err(|error| Failure::aws("logs:PutRetentionPolicy", error))?;
                }
                retained.push(region.clone());
            }
            read(&client, &name, region, since, &mut lines).await?;
        }
    }
    lines.sort_by_key(|line| line.millis);
    for region in &retained {
        let verb = if site.dry_run { "would keep" } else { "keeps" };
        let days = plural(arguments.set_retention.unwrap_or_default().unsigned_abs().into(), "day");
        terminal::note(format_args!("{region} {verb} its log for {days}"));
    }
    if with_logs.is_empty() {
        terminal::note("there is no log of this gate in these Regions");
    }
    let events: Vec<Json> = lines
        .iter()
        .map(|line| json!({"millis": line.millis, "region": line.region, "message": line.message}))
        .collect();
    Ok(Report {
        lines: lines.iter().map(Line::text).collect(),
        json: json!({"regions": with_logs, "retention_set": retained, "events": events, "dry_run": site.dry_run}),
        is_fine: true,
    })
}

/// A log group and its retention in days.
struct Group {
    name: String,
    retention: Option<i32>,
}

/// Lists the log groups of the gate's functions. A stack that was deleted and created again has several of them.
async fn groups(client: &Client, gate: &str) -> Result<Vec<Group>, Failure> {
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
            found.push(Group { name: name.to_owned(), retention: group.retention_in_days() });
        }
    }
    Ok(found)
}

/// Reads the lines of a log group from a time on.
async fn read(
    client: &Client,
    group: &str,
    region: &str,
    since: i64,
    lines: &mut Vec<Line>,
) -> Result<(), Failure> {
    let mut pages =
        client.filter_log_events().log_group_name(group).start_time(since).into_paginator().send();
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| Failure::aws("logs:FilterLogEvents", error))?;
        for event in page.events() {
            let message = event.message().unwrap_or_default().trim_end().to_owned();
            lines.push(Line {
                millis: event.timestamp().unwrap_or_default(),
                region: region.to_owned(),
                message,
            });
        }
    }
    Ok(())
}
