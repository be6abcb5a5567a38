//! When and how the provider authenticated a user, as far as rules demand something of it.

use access::SignInDemand;

use crate::gate::Gate;
use crate::id_token::{Identity, PROVIDER_CLOCK_SKEW_SECONDS};

/// The authentication of a user at the provider. A session carries it through refreshes, because a refresh does not authenticate the
/// user again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Authentication {
    /// The ID token's `auth_time` (Unix time by the clock of the provider), if a rule has a `max_age_seconds`.
    pub(crate) at: Option<u64>,
    /// The ID token's `acr`, if a rule names it.
    pub(crate) acr: Option<String>,
}

impl Authentication {
    /// Keeps what rules read of an ID token. A time beyond the clock skew counts as missing, and one within it as now, so that neither stays
    /// recent for too long.
    pub(crate) fn new(identity: &Identity, gate: &Gate, now: u64) -> Self {
        let rules = || gate.settings.all_rules();
        let latest = now.saturating_add(PROVIDER_CLOCK_SKEW_SECONDS);
        let reads_time = rules().any(|rule| rule.max_age_seconds.is_some());
        let at = identity.auth_time.filter(|at| reads_time && *at <= latest).map(|at| at.min(now));
        let acr = identity.acr.as_ref().filter(|acr| rules().any(|rule| rule.acr_values.contains(acr)));
        Self { at, acr: acr.cloned() }
    }

    /// Returns whether the authentication meets a demand: OpenID Connect Core 1.0, section 3.1.3.7, with the clock skew.
    pub(crate) fn meets(&self, demand: &SignInDemand, now: u64) -> bool {
        demand.is_met_by(self.at, self.acr.as_deref(), now.saturating_sub(PROVIDER_CLOCK_SKEW_SECONDS))
    }
}
