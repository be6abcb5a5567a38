//! The follow mode: new lines of all Regions, until the process is stopped.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use super::printer::{Printed, Printer};
use super::sources::{Sources, unreadable};
use crate::failure::Failure;
use crate::gate_log::Merged;
use crate::plural::plural;
use crate::progress::Progress;
use crate::report::Report;

/// The time between two looks for new lines.
const FOLLOW_INTERVAL: Duration = Duration::from_secs(5);
/// The looks for new lines until log groups are listed again. A Region has none until its first visitor.
const LOOKS_PER_SEARCH: usize = 3;
/// The age of lines that can still arrive, in milliseconds. `CloudWatch` takes some time until it shows a line.
const LATE_MILLIS: i64 = 120_000;

/// Prints new lines until the process is stopped or the reader closes the pipe. A Region that cannot be read is tried again, as long as
/// others can be read.
pub(super) async fn follow(
    printer: &Printer<'_>,
    progress: &Progress,
    mut sources: Sources<'_>,
    since: i64,
) -> Result<Report, Failure> {
    let regions = plural((sources.regions.len() - sources.unlisted.len()) as u64, "Region");
    progress.line(&format!("Following {regions}; lines usually take 10s. Ctrl-C stops."));
    let mut position = Position { from: since, seen: HashMap::new() };
    // Regions with a warning.
    let mut failing: BTreeSet<Arc<str>> = BTreeSet::new();
    for look in 1.. {
        if sources.is_unreadable() {
            return Err(unreadable(sources.unlisted));
        }
        let mut merged = Merged::read(sources.groups.clone(), position.from, None);
        while let Some(event) = merged.next().await {
            if !position.is_new(&event.id, event.millis) {
                continue;
            }
            if printer.print(&event)? == Printed::ClosedPipe {
                return Ok(Report::printed());
            }
        }
        let unread = merged.failures();
        if !unread.is_empty() && unread.len() == sources.groups.len() {
            return Err(unreadable(unread));
        }
        // The lines of a failing Region are read later, from the same time on.
        if unread.is_empty() {
            position.advance();
        }
        let failures = || unread.iter().chain(&sources.unlisted);
        for (region, failure) in failures() {
            if !failing.contains(region) {
                let problem = format!("lines of {region} are missing; trying again: {}", failure.chain());
                progress.warning(&problem, failure.help());
            }
        }
        failing = failures().map(|(region, _)| Arc::clone(region)).collect();
        tokio::time::sleep(FOLLOW_INTERVAL).await;
        if look % LOOKS_PER_SEARCH == 0 {
            sources.refresh().await;
        }
    }
    Ok(Report::printed())
}

/// The time from which lines are read, and the lines since then that are printed.
struct Position {
    /// Milliseconds since 1970.
    from: i64,
    /// Times of lines, by their IDs.
    seen: HashMap<String, i64>,
}

impl Position {
    /// Whether a line is seen for the first time.
    fn is_new(&mut self, id: &str, millis: i64) -> bool {
        self.seen.insert(id.to_owned(), millis).is_none()
    }

    /// Moves the time forward, and forgets the lines before it.
    fn advance(&mut self) {
        let newest = self.seen.values().copied().max().unwrap_or(self.from);
        self.from = self.from.max(newest - LATE_MILLIS);
        self.seen.retain(|_, millis| *millis >= self.from);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{LATE_MILLIS, Position};

    #[test]
    fn line_that_is_read_again_is_not_new() {
        let mut position = Position { from: 1_000, seen: HashMap::new() };
        assert!(position.is_new("a", 2_000));
        position.advance();
        assert_eq!(position.from, 1_000, "lines that are two minutes late are not lost");
        assert!(!position.is_new("a", 2_000));
        assert!(position.is_new("b", 2_000 + LATE_MILLIS));
        position.advance();
        assert_eq!(position.from, 2_000);
        assert!(!position.is_new("a", 2_000), "it is read once more");
        position.is_new("c", 3_000 + LATE_MILLIS);
        position.advance();
        assert_eq!(position.seen.len(), 2, "lines that cannot be read again are forgotten");
    }
}
