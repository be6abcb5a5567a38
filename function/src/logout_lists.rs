//! The parameters with logouts, which several instances write at once.
//!
//! SSM has no conditional write. Each document names the version that its writer has read, so that a reader finds out what a
//! writer has overwritten, also where that writer stopped before it could repair it.

use serde_json::{Value as Json, json};
use settings::{LOGOUT_LISTS, Logouts, overwritten};

use crate::problem::Problem;
use crate::ssm::{Parameters, Ssm};

/// Versions of a parameter that one call reads again.
const MAX_OVERWRITTEN: usize = 10;

/// One parameter with logouts.
pub(crate) struct List {
    pub(crate) name: String,
    /// The version of the parameter; 0 for one that does not exist.
    pub(crate) version: u64,
    pub(crate) logouts: Logouts,
}

impl List {
    /// Takes a list out of an answer, with what its writer has overwritten.
    pub(crate) async fn read(ssm: &Ssm<'_>, parameters: &Parameters, name: String) -> Result<Self, Problem> {
        let Some(text) = parameters.value(&name) else {
            return Ok(Self { name, version: 0, logouts: Logouts::default() });
        };
        let (mut logouts, after) = Logouts::read(text).map_err(Problem::Logouts)?;
        let version = parameters.version(&name);
        merge_overwritten(ssm, &name, after, version, &mut logouts).await?;
        Ok(Self { name, version, logouts })
    }
}

/// Adds what the versions between two writers say.
pub(crate) async fn merge_overwritten(
    ssm: &Ssm<'_>,
    name: &str,
    after: u64,
    version: u64,
    logouts: &mut Logouts,
) -> Result<(), Problem> {
    let versions = overwritten(after, version);
    if versions.is_empty() {
        return Ok(());
    }
    let names: Vec<String> =
        versions.map(|version| format!("{name}:{version}")).take(MAX_OVERWRITTEN + 1).collect();
    if names.len() > MAX_OVERWRITTEN {
        return Err(Problem::ManyWriters);
    }
    let answer = ssm.get(&names).await?;
    for text in answer.values() {
        logouts.merge(&Logouts::read(text).map_err(Problem::Logouts)?.0);
    }
    Ok(())
}

/// All lists, for a writer.
pub(crate) async fn read_all(ssm: &Ssm<'_>, site: &str) -> Result<Vec<List>, Problem> {
    let names: Vec<String> = LOGOUT_LISTS.iter().map(|list| list.name(site)).collect();
    let answer = ssm.get(&names).await?;
    let mut lists = Vec::with_capacity(names.len());
    for name in names {
        lists.push(List::read(ssm, &answer, name).await?);
    }
    Ok(lists)
}

/// The body of a call that writes a list. A list with many logouts is an advanced parameter, and others cost nothing.
pub(crate) fn put(name: &str, text: &str) -> Json {
    json!({"Name": name, "Value": text, "Type": "String", "Overwrite": true, "Tier": "Intelligent-Tiering"})
}
