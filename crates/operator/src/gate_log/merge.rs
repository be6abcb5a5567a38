//! The lines of all log groups in the order of their times. At most two pages of each group are in memory.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::mpsc;

use super::groups::Group;
use crate::failure::{Failure, FromAws as _};

/// A line of a log group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// Milliseconds since 1970.
    pub(crate) millis: i64,
    pub(crate) region: Arc<str>,
    pub(crate) message: String,
    /// The ID that `CloudWatch` gives to the line.
    pub(crate) id: String,
}

type Page = Result<Vec<Event>, Failure>;

/// The lines of several log groups, oldest first.
pub(crate) struct Merged {
    sources: Vec<Source>,
    failures: Vec<(Arc<str>, Failure)>,
}

struct Source {
    region: Arc<str>,
    pages: mpsc::Receiver<Page>,
    ready: VecDeque<Event>,
    is_open: bool,
}

impl Merged {
    /// Begins to read the lines of log groups from a time on, in milliseconds since 1970. With a pattern, `CloudWatch` leaves out other
    /// lines.
    pub(crate) fn read(groups: Vec<Group>, since: i64, pattern: Option<&'static str>) -> Self {
        let sources = groups.into_iter().map(|group| {
            let (sender, pages) = mpsc::channel(1);
            let region = Arc::clone(&group.region);
            tokio::spawn(read(group, since, pattern, sender));
            Source::new(region, pages)
        });
        Self::new(sources.collect())
    }

    fn new(sources: Vec<Source>) -> Self {
        Self { sources, failures: Vec::new() }
    }

    /// Returns the next line. A group that cannot be read ends early, and [`Merged::failures`] reports it.
    pub(crate) async fn next(&mut self) -> Option<Event> {
        for source in &mut self.sources {
            if let Err(failure) = source.fill().await {
                self.failures.push((Arc::clone(&source.region), failure));
            }
        }
        let oldest = self.sources.iter_mut().filter(|source| !source.ready.is_empty());
        oldest.min_by_key(|source| source.ready.front().map(|event| event.millis))?.ready.pop_front()
    }

    /// Returns the Regions whose lines are incomplete.
    pub(crate) fn failures(self) -> Vec<(Arc<str>, Failure)> {
        self.failures
    }
}

impl Source {
    fn new(region: Arc<str>, pages: mpsc::Receiver<Page>) -> Self {
        Self { region, pages, ready: VecDeque::new(), is_open: true }
    }

    /// Waits for a page with lines if there are no lines left.
    async fn fill(&mut self) -> Result<(), Failure> {
        while self.is_open && self.ready.is_empty() {
            match self.pages.recv().await {
                Some(Ok(mut page)) => {
                    page.sort_by_key(|event| event.millis);
                    self.ready = page.into();
                }
                Some(Err(failure)) => {
                    self.is_open = false;
                    return Err(failure);
                }
                None => self.is_open = false,
            }
        }
        Ok(())
    }
}

/// Reads a log group page by page, until the receiver is gone.
async fn read(group: Group, since: i64, pattern: Option<&'static str>, sender: mpsc::Sender<Page>) {
    let request = group.client.filter_log_events().log_group_name(&group.name).start_time(since);
    let request = request.set_filter_pattern(pattern.map(str::to_owned));
    let mut pages = request.into_paginator().send();
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| Failure::aws("logs:FilterLogEvents", error)).map(|page| {
            let events = page.events.unwrap_or_default().into_iter().map(|event| Event {
                millis: event.timestamp.unwrap_or_default(),
                region: Arc::clone(&group.region),
                message: event.message.unwrap_or_default(),
                id: event.event_id.unwrap_or_default(),
            });
            events.collect()
        });
        if sender.send(page).await.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::sync::mpsc;

    use super::{Event, Merged, Page, Source};
    use crate::failure::Failure;

    fn event(region: &str, millis: i64) -> Event {
        Event { millis, region: region.into(), message: String::new(), id: String::new() }
    }

    fn page(region: &str, times: &[i64]) -> Vec<Event> {
        times.iter().map(|millis| event(region, *millis)).collect()
    }

    fn source(region: &str, pages: Vec<Page>) -> Source {
        let (sender, receiver) = mpsc::channel(pages.len().max(1));
        for page in pages {
            sender.try_send(page).expect("room for each page");
        }
        Source::new(region.into(), receiver)
    }

    fn run(sources: Vec<Source>) -> (Vec<(String, i64)>, Vec<Arc<str>>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async {
            let mut merged = Merged::new(sources);
            let mut events = Vec::new();
            while let Some(event) = merged.next().await {
                events.push((event.region.to_string(), event.millis));
            }
            (events, merged.failures().into_iter().map(|(region, _)| region).collect())
        })
    }

    #[test]
    fn lines_of_several_regions_are_in_the_order_of_time() {
        let first = source("a", vec![Ok(page("a", &[1, 4])), Ok(page("a", &[])), Ok(page("a", &[9]))]);
        let second = source("b", vec![Ok(page("b", &[3, 2])), Ok(page("b", &[5]))]);
        let (events, failures) = run(vec![first, second, source("c", Vec::new())]);
        let times: Vec<i64> = events.iter().map(|(_, millis)| *millis).collect();
        assert_eq!((times, failures.len()), (vec![1, 2, 3, 4, 5, 9], 0));
    }

    #[test]
    fn region_that_fails_is_reported_and_the_others_go_on() {
        let failing =
            source("a", vec![Ok(page("a", &[1])), Err(Failure::failed("logs:FilterLogEvents", "reset"))]);
        let (events, failures) = run(vec![failing, source("b", vec![Ok(page("b", &[2, 3]))])]);
        assert_eq!((events.len(), failures), (3, vec!["a".into()]));
    }
}
