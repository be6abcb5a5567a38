//! Writing down that sessions have ended at the provider, for every instance.

use gate::Revocation;

use crate::clock::now;
use crate::logout_lists::{List, put, read_all, union};
use crate::problem::Problem;
use crate::random::jitter;
use crate::ssm::Ssm;

/// What has become of a revocation that is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// It is in the lists.
    Added,
    /// The lists were full. It is in the lists, and more sessions have ended than those it names.
    Folded,
}

/// Adds a revocation to one of the lists, unless they have it already.
///
/// A write that was refused is tried again from the start: a write long after its read would overwrite what others have written
/// in between.
pub(crate) async fn record(ssm: &Ssm<'_>, site: &str, revocation: &Revocation) -> Result<Recorded, Problem> {
    let mut retries = 0;
    loop {
        match read_and_write(ssm, site, revocation).await {
            Err(Problem::Fetch(trouble)) if ssm.waits_after(trouble, retries).await => retries += 1,
            done => return done,
        }
    }
}

async fn read_and_write(ssm: &Ssm<'_>, site: &str, revocation: &Revocation) -> Result<Recorded, Problem> {
    let lists = read_all(ssm, site).await?;
    if union(&lists).includes(&revocation.logouts) {
        return Ok(Recorded::Added);
    }
    let Some(List { name, version, mut logouts, .. }) = choose(lists, jitter()) else {
        return Ok(Recorded::Added);
    };
    logouts.merge(&revocation.logouts);
    logouts.compact(now(), revocation.lifetime_seconds);
    let everyone = logouts.everyone;
    let text = logouts.write(version);
    let recorded = if logouts.everyone == everyone { Recorded::Added } else { Recorded::Folded };
    if ssm.put(&put(&name, &text)).await? > version + 1 {
        // Readers know what is missing also where this fails.
        let _ = repair(ssm, site, &name).await;
    }
    Ok(recorded)
}

/// Writes a list with what was overwritten, so that readers need no second call.
async fn repair(ssm: &Ssm<'_>, site: &str, name: &str) -> Result<(), Problem> {
    for mut list in read_all(ssm, site).await? {
        if list.name == name && list.has_overwritten() {
            ssm.put(&put(name, &list.logouts.write(list.version))).await?;
        }
    }
    Ok(())
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
        List::with(name, logouts)
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
