//! Signing in with another account, which the page of a refusal offers.
//!
//! The link contains the address of the refused page. It is sealed for the session to which the gate refused the page, so a link on
//! another site, or in a message, can neither start such a sign-in nor choose where it leads.

use crate::end_session;
use crate::login;
use crate::outcome::Outcome;
use crate::request::RequestContext;
use crate::session::Session;

/// The kind of a sealed address, which keeps it apart from other sealed values.
const KIND: &str = "switch";
/// The parameter of the link.
const ADDRESS: &str = "to";

/// Returns the link of a page that the gate refused to the user of a session.
pub(crate) fn link(request: &RequestContext<'_>, session: &Session) -> Option<String> {
    let context = request.sealing_context(KIND, &session.core()?.sid);
    let address = request.return_address();
    let sealed = request.gate.keys.seal(request.now, request.random.seal(), &context, address.as_bytes())?;
    Some(format!("{}?{ADDRESS}={sealed}", request.gate.settings.paths.switch_account()))
}

/// Starts a login with another account. The session of this site ends, and the session at the provider stays.
pub(crate) fn begin(request: &RequestContext<'_>) -> Outcome {
    let Some(session) = request.session() else { return login::unknown_login(request) };
    let Some(address) = address(request, &session) else { return login::unknown_login(request) };
    if let Some(need) = end_session::need(request, &session) {
        return Outcome::need(need);
    }
    login::start_with_another_account(request, address)
}

/// Returns the address in the link, if the gate made the link for this session.
fn address(request: &RequestContext<'_>, session: &Session) -> Option<String> {
    let context = request.sealing_context(KIND, &session.core()?.sid);
    let mut parameters = form_urlencoded::parse(request.event.query().as_bytes());
    let (_, sealed) = parameters.find(|(name, _)| name == ADDRESS)?;
    String::from_utf8(request.gate.keys.open(&context, &sealed)?).ok()
}
