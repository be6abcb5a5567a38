//! Reads the gate's parameters from SSM in us-east-1, wherever the instance runs: with one call, with a second call if the secrets are in
//! Secrets Manager, and with another one if a rule admits site tokens.

use gate::{Gate, Keys, Secret};
use settings::{
    ClientAuthentication, Logouts, PARAMETERS, Parameter, Revocations, Rule, Settings, SiteTokens,
};

use crate::logout_lists::{complete, union};
use crate::parameter_error::ParameterError;
use crate::ssm::Ssm;

/// The gate, the logouts and the site tokens. They are separate, because a malformed list must not keep an instance from reading new
/// settings, keys and revocations.
pub(crate) struct GateParameters {
    /// The gate without logouts and site tokens.
    pub(crate) gate: Gate,
    pub(crate) logouts: Result<Logouts, ParameterError>,
    pub(crate) site_tokens: Result<SiteTokens, ParameterError>,
}

/// Reads all parameters of a gate.
pub(crate) async fn read(ssm: &Ssm<'_>, site: &str) -> Result<GateParameters, ParameterError> {
    let names: Vec<String> = PARAMETERS.iter().map(|parameter| parameter.name(site)).collect();
    let own = ssm.get(&names).await?;
    let text = |parameter: Parameter| own.value(&parameter.name(site));
    let settings = text(Parameter::Settings).ok_or(ParameterError::Missing(Parameter::Settings))?;
    let settings = Settings::read(settings).map_err(ParameterError::Settings)?;
    let has_secret = settings.provider.client_authentication != ClientAuthentication::None;
    let secret = if has_secret { Some(Parameter::ClientSecret) } else { None };
    let (keys, client_secret) = match &settings.secrets {
        None => (text(Parameter::SessionKeys).map(str::to_owned), secret.and_then(text).map(str::to_owned)),
        // SSM refuses a whole call if one reference points to a secret that does not exist, so the client secret is read only if needed.
        Some(folder) => {
            let reference = |parameter: Parameter| parameter.reference(folder);
            let wanted = [Some(Parameter::SessionKeys), secret];
            let names: Vec<String> = wanted.into_iter().flatten().map(reference).collect();
            let secrets = ssm.get(&names).await?;
            let text = |parameter: Parameter| secrets.value(&reference(parameter)).map(str::to_owned);
            (text(Parameter::SessionKeys), secret.and_then(text))
        }
    };
    let keys = keys.ok_or(ParameterError::Missing(Parameter::SessionKeys))?;
    let keys = Keys::read(&keys).map_err(|_| ParameterError::SessionKeys)?;
    let revocations = match text(Parameter::Revocations) {
        Some(document) => Revocations::read(document).map_err(ParameterError::Revocations)?,
        None => Revocations::default(),
    };
    let site_tokens = read_site_tokens(ssm, site, &settings).await;
    let mut gate = Gate::new(site, settings, keys);
    gate.client_secret = client_secret.map(Secret::new);
    gate.revocations = revocations;
    let logouts = complete(ssm, &own, site).await.map(|lists| union(&lists));
    Ok(GateParameters { gate, logouts, site_tokens })
}

/// Reads the site tokens, if a rule admits them. One call reads ten parameters at most, and other sites do not pay for a second one.
async fn read_site_tokens(
    ssm: &Ssm<'_>,
    site: &str,
    settings: &Settings,
) -> Result<SiteTokens, ParameterError> {
    if !settings.all_rules().any(Rule::admits_site_tokens) {
        return Ok(SiteTokens::default());
    }
    let name = Parameter::SiteTokens.name(site);
    let read = ssm.get(std::slice::from_ref(&name)).await?;
    match read.value(&name) {
        Some(document) => SiteTokens::read(document).map_err(ParameterError::SiteTokens),
        // The operator has made no token yet.
        None => Ok(SiteTokens::default()),
    }
}
