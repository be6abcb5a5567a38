//! The gate's parameters in SSM: one call reads them, in us-east-1, wherever the instance runs, and one more where the stack
//! keeps the secrets.

use gate::{Gate, Keys, Secret};
use settings::{ClientAuthentication, Logouts, PARAMETERS, Parameter, Revocations, Settings};

use crate::logout_lists::{complete, union};
use crate::problem::Problem;
use crate::ssm::Ssm;

/// What the gate knows before a request. The logouts may be missing: a broken list must not keep an instance from new settings,
/// keys and revocations.
pub(crate) struct Known {
    /// The gate without logouts.
    pub(crate) gate: Gate,
    pub(crate) logouts: Result<Logouts, Problem>,
}

/// Reads everything that the gate knows before a request.
pub(crate) async fn read(ssm: &Ssm<'_>, site: &str) -> Result<Known, Problem> {
    let names: Vec<String> = PARAMETERS.iter().map(|parameter| parameter.name(site)).collect();
    let own = ssm.get(&names).await?;
    let text = |parameter: Parameter| own.value(&parameter.name(site));
    let settings = text(Parameter::Settings).ok_or(Problem::Missing(Parameter::Settings))?;
    let settings = Settings::read(settings).map_err(Problem::Settings)?;
    let has_secret = settings.provider.client_authentication != ClientAuthentication::None;
    let secret = has_secret.then_some(Parameter::ClientSecret);
    let (keys, client_secret) = match &settings.secrets {
        None => (text(Parameter::SessionKeys).map(str::to_owned), secret.and_then(text).map(str::to_owned)),
        // SSM refuses the whole call for a reference that leads nowhere.
        Some(folder) => {
            let reference = |parameter: Parameter| parameter.reference(folder);
            let wanted = [Some(Parameter::SessionKeys), secret];
            let names: Vec<String> = wanted.into_iter().flatten().map(reference).collect();
            let kept = ssm.get(&names).await?;
            let kept = |parameter: Parameter| kept.value(&reference(parameter)).map(str::to_owned);
            (kept(Parameter::SessionKeys), secret.and_then(kept))
        }
    };
    let keys = keys.ok_or(Problem::Missing(Parameter::SessionKeys))?;
    let keys = Keys::read(&keys).map_err(|_| Problem::SessionKeys)?;
    let revocations = match text(Parameter::Revocations) {
        Some(document) => Revocations::read(document).map_err(Problem::Revocations)?,
        None => Revocations::default(),
    };
    let mut gate = Gate::new(site, settings, keys);
    gate.client_secret = client_secret.map(Secret::new);
    gate.revocations = revocations;
    Ok(Known { gate, logouts: complete(ssm, &own, site).await.map(|lists| union(&lists)) })
}
