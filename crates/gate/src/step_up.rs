//! Step-up: the session is valid, and a rule demands a more recent sign-in, or one of another kind.

use access::{Access, PlainPath, SignInDemand};
use settings::Settings;

use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::session::Session;

/// Returns the demands of an object that the session does not meet.
pub(crate) fn unmet(
    request: &RequestContext<'_>,
    access: &Access<'_>,
    session: &Session,
) -> Option<SignInDemand> {
    let demand = access.sign_in_demand();
    if is_met(request, session, &demand) { None } else { Some(demand) }
}

/// Returns whether a session meets the demands.
pub(crate) fn is_met(request: &RequestContext<'_>, session: &Session, demand: &SignInDemand) -> bool {
    demand.is_empty() || session.core().is_some_and(|core| core.authentication.meets(demand, request.now))
}

/// Returns the demands of the object at an address of this host. At the sign-in host, another host has asked for them.
pub(crate) fn demand_at(request: &RequestContext<'_>, address: &str) -> SignInDemand {
    let settings = &request.gate.settings;
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    if settings.sign_in_host.is_some() && path == settings.paths.hand_over() {
        return read(settings, query);
    }
    let Ok(path) = PlainPath::read(path) else { return SignInDemand::default() };
    let object = path.object(&settings.content);
    let object = object.as_ref().unwrap_or(&path).as_str();
    Access::new(settings.place(&request.host).rules, &settings.content, object).sign_in_demand()
}

/// Refuses a request of a script, with the parameters of RFC 9470, section 3.
///
/// The scheme is not `Bearer`, because a session is not a bearer token: a script that has read `Bearer` would look for one.
pub(crate) fn unauthorized(demand: &SignInDemand) -> Outcome {
    let mut challenge = "Sitegate error=\"insufficient_user_authentication\"".to_owned();
    for (name, value) in parameters(demand) {
        challenge = format!("{challenge}, {name}=\"{value}\"");
    }
    let response = Response::new(401).header("WWW-Authenticate", challenge);
    Outcome::respond(Reason::StepUp, response.header("Content-Type", "text/plain"))
}

/// Reads the parameters that [`parameters`] writes. It ignores values that no rule has, because a link on another page must not choose how a
/// user signs in. The other host also checks the session that it gets.
fn read(settings: &Settings, query: &str) -> SignInDemand {
    let mut demand = SignInDemand::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match name.as_ref() {
            "max_age" => {
                let has =
                    |seconds: &u32| settings.all_rules().any(|rule| rule.max_age_seconds == Some(*seconds));
                demand.max_age_seconds = value.parse().ok().filter(has);
            }
            "acr_values" => {
                let has = |acr: &&str| {
                    settings.all_rules().any(|rule| rule.acr_values.iter().any(|value| value == acr))
                };
                let values: Vec<String> = value.split(' ').filter(has).map(str::to_owned).collect();
                demand.acr_values = if values.is_empty() { None } else { Some(values) };
            }
            _ => {}
        }
    }
    demand
}

/// Returns the parameters of an authentication request with these demands: OpenID Connect Core 1.0, section 3.1.2.1.
pub(crate) fn parameters(demand: &SignInDemand) -> impl Iterator<Item = (&'static str, String)> {
    let max_age = demand.max_age_seconds.map(|seconds| ("max_age", seconds.to_string()));
    let acr_values = demand.acr_values.as_ref().map(|values| ("acr_values", values.join(" ")));
    max_age.into_iter().chain(acr_values)
}
