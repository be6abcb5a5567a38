//! The parameters with logouts, which several instances write at once.
//!
//! SSM has no conditional write. Each document names the version that its writer has read, so that a reader finds out what a
//! writer has overwritten, also where that writer stopped before it could repair it.

use gate::PROVIDER_CLOCK_SKEW_SECONDS;
use serde_json::{Value as Json, json};
use settings::{LOGOUT_LISTS, Logouts, overwritten};

use crate::problem::Problem;
use crate::ssm::{MAX_NAMES, Parameters, Ssm};

/// Versions of a parameter that SSM keeps.
const MAX_VERSIONS: usize = 100;

/// One parameter with logouts.
pub(crate) struct List {
    pub(crate) name: String,
    /// The version of the parameter; 0 for one that does not exist.
    pub(crate) version: u64,
    pub(crate) logouts: Logouts,
    /// The version that the writer had read.
    after: u64,
    /// When this version was written, in Unix time.
    written_at: u64,
}

impl List {
    #[cfg(test)]
    pub(crate) fn with(name: &str, logouts: Logouts) -> Self {
        Self { name: name.to_owned(), version: 1, logouts, after: 0, written_at: 0 }
    }

    fn new(parameters: &Parameters, name: String) -> Result<Self, Problem> {
        let Some(text) = parameters.value(&name) else {
            return Ok(Self { name, version: 0, logouts: Logouts::default(), after: 0, written_at: 0 });
        };
        let (logouts, after) = Logouts::read(text).map_err(Problem::Logouts)?;
        let (version, written_at) = (parameters.version(&name), parameters.written_at(&name));
        Ok(Self { name, version, logouts, after, written_at })
    }

    /// Whether a writer has overwritten another one's version.
    pub(crate) fn has_overwritten(&self) -> bool {
        !overwritten(self.after, self.version).is_empty()
    }

    /// The names of the versions that were overwritten, the latest first, as many as SSM keeps.
    fn overwritten_names(&self) -> impl Iterator<Item = String> {
        let versions = overwritten(self.after, self.version).rev().take(MAX_VERSIONS);
        versions.map(|version| format!("{}:{version}", self.name))
    }

    /// Ends every session of before this version, because a version that was overwritten is gone.
    fn end_everyone(&mut self) {
        self.logouts.end_everyone(self.written_at.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS));
    }
}

/// Takes the lists out of an answer, with what their writers have overwritten.
pub(crate) async fn complete(
    ssm: &Ssm<'_>,
    parameters: &Parameters,
    site: &str,
) -> Result<Vec<List>, Problem> {
    let mut lists = Vec::with_capacity(LOGOUT_LISTS.len());
    for list in LOGOUT_LISTS {
        lists.push(List::new(parameters, list.name(site))?);
    }
    let names: Vec<String> = lists.iter().flat_map(List::overwritten_names).collect();
    let mut histories = Vec::new();
    for names in names.chunks(MAX_NAMES) {
        histories.push(ssm.get(names).await?);
    }
    for list in &mut lists {
        let wanted = overwritten(list.after, list.version).count();
        let texts = histories.iter().flat_map(|history| history.values_of(&list.name));
        let versions: Vec<Logouts> =
            texts.filter_map(|text| Logouts::read(text).ok()).map(|(logouts, _)| logouts).collect();
        for version in &versions {
            list.logouts.merge(version);
        }
        if versions.len() < wanted {
            list.end_everyone();
        }
    }
    Ok(lists)
}

/// What all lists end together.
pub(crate) fn union(lists: &[List]) -> Logouts {
    let mut all = Logouts::default();
    for list in lists {
        all.merge(&list.logouts);
    }
    all
}

/// Reads all lists before one of them is written.
pub(crate) async fn read_all(ssm: &Ssm<'_>, site: &str) -> Result<Vec<List>, Problem> {
    let names: Vec<String> = LOGOUT_LISTS.iter().map(|list| list.name(site)).collect();
    let parameters = ssm.get(&names).await?;
    complete(ssm, &parameters, site).await
}

/// The body of a call that writes a list. A list with many logouts is an advanced parameter, and others cost nothing.
pub(crate) fn put(name: &str, text: &str) -> Json {
    json!({"Name": name, "Value": text, "Type": "String", "Overwrite": true, "Tier": "Intelligent-Tiering"})
}
