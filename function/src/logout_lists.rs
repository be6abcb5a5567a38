//! The parameters with logouts, which several instances write at once.
//!
//! SSM has no conditional write. Each document contains the version of the parameter that its writer has read. A reader thus finds
//! versions that a writer has overwritten without reading them, even if that writer stopped before it could repair them.

use gate::PROVIDER_CLOCK_SKEW_SECONDS;
use serde_json::{Value as Json, json};
use settings::{LOGOUT_LISTS, Logouts, overwritten};

use crate::parameter_error::ParameterError;
use crate::ssm::{MAX_NAMES, Parameters, Ssm};

/// The most versions of a parameter that SSM keeps.
const MAX_VERSIONS: usize = 100;

/// A parameter with logouts.
pub(crate) struct List {
    pub(crate) name: String,
    /// The version of the parameter, or 0 for a parameter that does not exist.
    pub(crate) version: u64,
    pub(crate) logouts: Logouts,
    /// The version that the writer had read.
    after: u64,
    /// Unix time at which this version was written.
    written_at: u64,
}

impl List {
    #[cfg(test)]
    pub(crate) fn with(name: &str, logouts: Logouts) -> Self {
        Self { name: name.to_owned(), version: 1, logouts, after: 0, written_at: 0 }
    }

    fn new(parameters: &Parameters, name: String) -> Result<Self, ParameterError> {
        let Some(text) = parameters.value(&name) else {
            return Ok(Self { name, version: 0, logouts: Logouts::default(), after: 0, written_at: 0 });
        };
        let (logouts, after) = Logouts::read(text).map_err(ParameterError::Logouts)?;
        let (version, written_at) = (parameters.version(&name), parameters.written_at(&name));
        Ok(Self { name, version, logouts, after, written_at })
    }

    /// Returns whether the writer has overwritten a version that it had not read.
    pub(crate) fn has_overwritten(&self) -> bool {
        !overwritten(self.after, self.version).is_empty()
    }

    /// Returns the names of the overwritten versions, newest first. SSM keeps only the last ones.
    fn overwritten_names(&self) -> impl Iterator<Item = String> {
        let versions = overwritten(self.after, self.version).rev().take(MAX_VERSIONS);
        versions.map(|version| format!("{}:{version}", self.name))
    }

    /// Ends every session that began before this version was written, because SSM no longer has one of the overwritten versions.
    fn end_everyone(&mut self) {
        self.logouts.end_everyone(self.written_at.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS));
    }
}

/// Returns the lists of a response, together with what their writers have overwritten.
pub(crate) async fn complete(
    ssm: &Ssm<'_>,
    parameters: &Parameters,
    site: &str,
) -> Result<Vec<List>, ParameterError> {
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

/// Merges all lists.
pub(crate) fn union(lists: &[List]) -> Logouts {
    let mut all = Logouts::default();
    for list in lists {
        all.merge(&list.logouts);
    }
    all
}

/// Reads all lists, as a writer has to do first.
pub(crate) async fn read_all(ssm: &Ssm<'_>, site: &str) -> Result<Vec<List>, ParameterError> {
    let names: Vec<String> = LOGOUT_LISTS.iter().map(|list| list.name(site)).collect();
    let parameters = ssm.get(&names).await?;
    complete(ssm, &parameters, site).await
}

/// Returns the body of a call that writes a list. A long list becomes an advanced parameter. A short one stays a standard parameter, which is
/// free of charge.
pub(crate) fn put(name: &str, text: &str) -> Json {
    json!({"Name": name, "Value": text, "Type": "String", "Overwrite": true, "Tier": "Intelligent-Tiering"})
}
