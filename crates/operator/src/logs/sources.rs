//! The log groups of a gate, and the Regions whose log groups cannot be listed.

use std::collections::BTreeSet;
use std::sync::Arc;

use aws_config::SdkConfig;
use constructs::terminal::Exit;

use crate::failure::Failure;
use crate::gate_log::{self, Group, RegionGroups};
use crate::plural::plural;

/// The log groups of a gate in some Regions.
pub(super) struct Sources<'a> {
    config: &'a SdkConfig,
    gate: &'a str,
    pub(super) regions: Vec<String>,
    pub(super) groups: Vec<Group>,
    /// The Regions whose log groups cannot be listed.
    pub(super) unlisted: Vec<(Arc<str>, Failure)>,
}

impl<'a> Sources<'a> {
    /// Lists the log groups of a gate in all named Regions at once.
    pub(super) async fn find(config: &'a SdkConfig, gate: &'a str, regions: Vec<String>) -> Self {
        let mut sources = Self { config, gate, regions, groups: Vec::new(), unlisted: Vec::new() };
        sources.refresh().await;
        sources
    }

    /// Lists the log groups again. A Region that cannot be listed keeps the groups that were found before.
    pub(super) async fn refresh(&mut self) {
        let mut known = std::mem::take(&mut self.groups);
        self.unlisted.clear();
        for RegionGroups { region, groups } in gate_log::find(self.config, self.gate, &self.regions).await {
            match groups {
                Ok(found) => self.groups.extend(found),
                Err(failure) => {
                    self.groups.extend(known.extract_if(.., |group| group.region == region));
                    self.unlisted.push((region, failure));
                }
            }
        }
    }

    /// Whether no Region can be listed.
    pub(super) fn is_unreadable(&self) -> bool {
        self.unlisted.len() == self.regions.len()
    }
}

/// The failure of a command that can follow none of its Regions.
pub(super) fn unreadable(failures: Vec<(Arc<str>, Failure)>) -> Failure {
    let regions: BTreeSet<String> = failures.iter().map(|(region, _)| region.to_string()).collect();
    let others = match regions.len() {
        0 | 1 => String::new(),
        count => format!(" and {}", plural(count as u64 - 1, "other Region")),
    };
    match failures.into_iter().next() {
        Some((region, first)) => {
            let problem = format!("{region}{others} cannot be followed: {first}");
            first.with_problem(problem).with_exit(Exit::Failed)
        }
        None => Failure::failed("nothing can be followed", "there are no Regions"),
    }
}

#[cfg(test)]
mod tests {
    use constructs::terminal::Exit;

    use super::unreadable;
    use crate::failure::Failure;

    #[test]
    fn failure_to_follow_names_a_region_and_counts_the_others() {
        let failed = |region: &str| (region.into(), Failure::failed("logs:FilterLogEvents", "reset"));
        let failure = unreadable(vec![failed("b"), failed("a"), failed("b")]);
        let text = "b and 1 other Region cannot be followed: logs:FilterLogEvents";
        assert_eq!((failure.to_string().as_str(), failure.exit()), (text, Exit::Failed));
    }
}
