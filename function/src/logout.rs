//! Records in the logout lists that sessions have ended at the provider. Every instance reads the lists.

use gate::Revocation;

use crate::clock::now;
use crate::logout_lists::{List, put, read_all, union};
use crate::parameter_error::ParameterError;
use crate::random::jitter;
use crate::ssm::Ssm;

/// The result of recording a revocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RecordOutcome {
    /// The revocation is in the lists.
    Added,
    /// The lists were full. The revocation is in them, and more sessions have ended than it names.
    Folded,
}

/// Adds a revocation to one of the lists, unless the lists include it already.
///
/// After a failed write, the function reads the lists again. Otherwise a late write would overwrite what other instances have written in
/// the meantime.
pub(crate) async fn record(
    ssm: &Ssm<'_>,
    site: &str,
    revocation: &Revocation,
) -> Result<RecordOutcome, ParameterError> {
    let mut retries = 0;
    loop {
        match read_and_write(ssm, site, revocation).await {
            Err(ParameterError::Fetch(error)) if ssm.waits_after(error, retries).await => retries += 1,
            done => return done,
        }
    }
}

async fn read_and_write(
    ssm: &Ssm<'_>,
    site: &str,
    revocation: &Revocation,
) -> Result<RecordOutcome, ParameterError> {
    let lists = read_all(ssm, site).await?;
    if union(&lists).includes(&revocation.logouts) {
        return Ok(RecordOutcome::Added);
    }
    let Some(List { name, version, mut logouts, .. }) = choose(lists, jitter()) else {
        return Ok(RecordOutcome::Added);
    };
    logouts.merge(&revocation.logouts);
    logouts.compact(now(), revocation.lifetime_seconds);
    let everyone = logouts.everyone;
    let text = logouts.write(version);
    let recorded = if logouts.everyone == everyone { RecordOutcome::Added } else { RecordOutcome::Folded };
    if ssm.put(&put(&name, &text)).await? > version + 1 {
        // If this fails, readers still find the overwritten versions.
        let _ = repair(ssm, site, &name).await;
    }
    Ok(recorded)
}

/// Writes a list together with the versions that were overwritten, so that readers need no second call.
async fn repair(ssm: &Ssm<'_>, site: &str, name: &str) -> Result<(), ParameterError> {
    for mut list in read_all(ssm, site).await? {
        if list.name == name && list.has_overwritten() {
            ssm.put(&put(name, &list.logouts.write(list.version))).await?;
        }
    }
    Ok(())
}

/// Returns a list with space, or any list if all are full. The random start makes simultaneous writers choose different lists.
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
            choose(lists, chance).expect("there is a list").name
        };
        assert_eq!([0, 1, 2, 3].map(|chance| chosen([false; 3], chance)), ["a", "b", "c", "a"]);
        assert_eq!([0, 1, 2].map(|chance| chosen([true, false, true], chance)), ["b", "b", "b"]);
        assert_eq!([0, 1, 2].map(|chance| chosen([true; 3], chance)), ["a", "b", "c"]);
        assert!(choose(Vec::new(), 7).is_none());
    }
}
