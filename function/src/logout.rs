//! Writing down that sessions have ended at the provider, for every instance.

use gate::Revocation;
use settings::Logouts;

use crate::logout_lists::{List, merge_overwritten, put, read_all};
use crate::problem::Problem;
use crate::ssm::Ssm;
use crate::time::{chance, now};

/// What has become of a revocation that is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// It is in the lists.
    Added,
    /// The lists were full. It is in the lists, and more sessions have ended than those it names.
    Folded,
}

/// Adds a revocation to one of the lists, unless they have it already.
pub(crate) async fn record(ssm: &Ssm<'_>, site: &str, revocation: &Revocation) -> Result<Recorded, Problem> {
    let lists = read_all(ssm, site).await?;
    if is_recorded(&lists, revocation) {
        return Ok(Recorded::Added);
    }
    let Some(List { name, version, mut logouts }) = choose(lists, chance()) else {
        return Ok(Recorded::Added);
    };
    logouts.merge(&revocation.logouts);
    logouts.compact(now(), revocation.lifetime_seconds);
    let everyone = logouts.everyone;
    let text = logouts.write(version);
    let recorded = if logouts.everyone == everyone { Recorded::Added } else { Recorded::Folded };
    let written = ssm.put(&put(&name, &text)).await?;
    if written > version + 1 && merge_overwritten(ssm, &name, version, written, &mut logouts).await.is_ok() {
        // Whether or not this succeeds, readers know what is missing from the version before.
        let _ = ssm.put(&put(&name, &logouts.write(written))).await;
    }
    Ok(recorded)
}

fn is_recorded(lists: &[List], revocation: &Revocation) -> bool {
    let mut all = Logouts::default();
    for list in lists {
        all.merge(&list.logouts);
    }
    all.includes(&revocation.logouts)
}

/// A list with space, or any: several writers at once choose several lists.
fn choose(mut lists: Vec<List>, chance: u8) -> Option<List> {
    if lists.is_empty() {
        return None;
    }
    let start = usize::from(chance) % lists.len();
    lists.rotate_left(start);
    let position = lists.iter().position(|list| list.logouts.has_space()).unwrap_or_default();
    Some(lists.swap_remove(position))
}

#[cfg(test)]
mod tests {
    use settings::{Logouts, Pseudonym};

    use super::choose;
    use crate::logout_lists::List;

    fn list(name: &str, entries: u16) -> List {
        let mut logouts = Logouts::default();
        for number in 0..entries {
            let [high, low] = number.to_be_bytes();
            logouts.end(Pseudonym::from_bytes([0, 0, 0, 0, high, low]), 1_800_000_000);
        }
        List { name: name.to_owned(), version: 1, logouts }
    }

    #[test]
    fn list_with_space_is_chosen_by_chance() {
        let chosen = |full: [bool; 3], chance| {
            let entries = full.map(|full| if full { 1_000 } else { 0 });
            let lists = vec![list("a", entries[0]), list("b", entries[1]), list("c", entries[2])];
            choose(lists, chance).expect("a list").name
        };
        assert_eq!([0, 1, 2, 3].map(|chance| chosen([false; 3], chance)), ["a", "b", "c", "a"]);
        assert_eq!([0, 1, 2].map(|chance| chosen([true, false, true], chance)), ["b", "b", "b"]);
        assert_eq!([0, 1, 2].map(|chance| chosen([true; 3], chance)), ["a", "b", "c"]);
        assert!(choose(Vec::new(), 7).is_none());
    }
}
