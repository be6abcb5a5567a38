//! The time at which each site token was last used, as the log has it.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_config::SdkConfig;
use tokio::time::{Instant, timeout_at};

use crate::gate_log::{self, Entry, Event, Merged, REGIONS, SITE_TOKEN_LINES};
use crate::site::Site;
use crate::time::DAY_SECONDS;

/// Days of the log that are read.
pub(super) const DAYS: u64 = 30;
/// The longest time for reading the log. `FilterLogEvents` costs nothing, but the log of a busy site is long.
const LIMIT: Duration = Duration::from_secs(20);

/// The last uses of tokens, and whether the log was read to its end.
#[derive(Debug, Default)]
pub(super) struct LastUses {
    /// Unix times by the names of the tokens.
    times: BTreeMap<String, u64>,
    /// Why later uses may be missing.
    pub(super) gaps: Vec<String>,
}

impl LastUses {
    /// Reads the log of all Regions at once.
    pub(super) async fn read(config: &SdkConfig, site: &Site, now: u64) -> Self {
        let deadline = Instant::now() + LIMIT;
        let mut uses = Self::default();
        let regions = REGIONS.map(str::to_owned);
        let Ok(found) = timeout_at(deadline, gate_log::find(config, &site.gate, &regions)).await else {
            uses.gaps.push(too_slow());
            return uses;
        };
        let mut groups = Vec::new();
        for region in found {
            match region.groups {
                Ok(found) => groups.extend(found),
                Err(failure) => uses.gaps.push(unread(&region.region, &failure.chain())),
            }
        }
        let since = i64::try_from(now.saturating_sub(DAYS * DAY_SECONDS) * 1000).unwrap_or_default();
        let mut merged = Merged::read(groups, since, Some(SITE_TOKEN_LINES));
        loop {
            match timeout_at(deadline, merged.next()).await {
                Ok(Some(event)) => uses.add(&event),
                Ok(None) => break,
                Err(_) => {
                    uses.gaps.push(too_slow());
                    break;
                }
            }
        }
        uses.gaps.extend(merged.failures().iter().map(|(region, failure)| unread(region, &failure.chain())));
        uses
    }

    fn add(&mut self, event: &Event) {
        let Some(entry) = Entry::read(&event.message).filter(|entry| entry.is_forwarded) else { return };
        let (Some(name), Ok(seconds)) = (entry.site_token, u64::try_from(event.millis / 1000)) else {
            return;
        };
        let time = self.times.entry(name).or_default();
        *time = seconds.max(*time);
    }

    /// Returns the Unix time of the last use of a token.
    pub(super) fn of(&self, name: &str) -> Option<u64> {
        self.times.get(name).copied()
    }
}

fn too_slow() -> String {
    format!("the log was read for {} seconds only, so later uses may be missing", LIMIT.as_secs())
}

fn unread(region: &str, problem: &str) -> String {
    format!("uses in {region} are missing: {problem}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::LastUses;
    use crate::gate_log::Event;

    #[test]
    fn last_forwarded_request_of_a_token_is_its_last_use() {
        let line = |decision: &str, name: &str| json!({"decision": decision, "reason": "site-token", "method": "GET", "path": "/a", "site_token": name});
        let mut uses = LastUses::default();
        let mut add = |millis: i64, line: &Json| {
            let (region, message) = ("us-east-1".into(), line.to_string());
            uses.add(&Event { millis, region, message, id: String::new() });
        };
        add(2_000, &line("forward", "backup"));
        add(1_000, &line("forward", "backup"));
        add(9_000, &line("respond", "backup"));
        add(9_000, &json!({"decision": "forward", "reason": "session", "method": "GET", "path": "/a"}));
        add(-2_000, &line("forward", "other"));
        assert_eq!((uses.of("backup"), uses.of("other")), (Some(2), None));
    }
}
