//! One sign-in for several hosts of a site. Users sign in at the sign-in host, which hands the session over to the other hosts.
//!
//! Another host starts a login as at a provider, with a `state` and a challenge, and the sign-in host is the provider. Its code is the
//! session, sealed for this login. The host opens the code itself, so no request between the hosts is necessary. The refresh token and
//! the ID token stay at the sign-in host.

use form_urlencoded::Serializer;

use crate::answers::unavailable;
use crate::cookies::{self, HINT, REFRESH, REFUSED};
use crate::login::{self, Answer};
use crate::login_state::{self, LoginState};
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::session;
use crate::session_cookies::session_cookie;
use crate::ticket::Ticket;
use crate::{end_session, hand_over_code, idle, refresh, step_up};

/// At the sign-in host: hands the session over to the host that the request names. Without a session, the user signs in first.
pub(crate) fn give(request: &RequestContext<'_>) -> Outcome {
    if request.gate.settings.sign_in_host.as_ref() != Some(&request.host) {
        return login::unknown_login(request);
    }
    let Some(asked) = Asked::read(request) else { return login::unknown_login(request) };
    let Some(session) = refresh::session(request) else { return login::start(request) };
    if Ticket::SwitchAccount.open(request).is_some_and(|ticket| ticket.is_of(request)) {
        if let Some(need) = end_session::need(request, &session) {
            return Outcome::need(need);
        }
        return login::start_with_another_account(request, asked.address(request));
    }
    let renewed = refresh::renew(request, &session).or_else(|| idle::issue_again(request, &session));
    if let Some(outcome) = renewed {
        return outcome;
    }
    let demand = step_up::demand_at(request, &request.address());
    if !step_up::is_met(request, &session, &demand) {
        return login::step_up(request).with_user(session.visitor.into_user());
    }
    let Asked { host, state, challenge } = &asked;
    // Requests that a page makes by itself do not extend the idle time.
    let issued_at = if request.is_activated() { request.now } else { session.issued_at };
    let code = session::sign_again(request.gate, &session, host, issued_at, request.now)
        .and_then(|token| hand_over_code::seal(request, host, state, challenge, &token));
    let Some(code) = code else { return unavailable(request.event) };
    let query =
        Serializer::new(String::new()).append_pair("state", state).append_pair("code", &code).finish();
    let to = format!("https://{host}{}?{query}", request.gate.settings.paths.callback);
    Outcome::respond(Reason::HandedOver, Response::redirect(&to)).with_user(session.visitor.into_user())
}

/// The parameters with which another host asks for a session.
struct Asked {
    host: String,
    state: String,
    challenge: String,
}

impl Asked {
    /// Reads the query. The host has to be another one of the site's, so that no link leads a code to another site.
    fn read(request: &RequestContext<'_>) -> Option<Self> {
        let [mut host, mut state, mut challenge] = [None, None, None];
        for (name, value) in form_urlencoded::parse(request.event.query().as_bytes()) {
            match name.as_ref() {
                "host" => host = Some(value.into_owned()),
                "state" => state = Some(value.into_owned()),
                "challenge" => challenge = Some(value.into_owned()),
                _ => {}
            }
        }
        let asked = Self { host: host?, state: state?, challenge: challenge? };
        let is_sound = request.is_host_of_site(&asked.host)
            && asked.host != request.host
            && login_state::is_state(&asked.state)
            && hand_over_code::is_challenge(&asked.challenge);
        if is_sound { Some(asked) } else { None }
    }

    /// Returns the path and query that ask for the session without a ticket.
    fn address(&self, request: &RequestContext<'_>) -> String {
        let Self { host, state, challenge } = self;
        let path = request.gate.settings.paths.hand_over();
        let mut parameters = Serializer::new(format!("host={host}&state={state}&challenge={challenge}"));
        parameters.extend_pairs(step_up::parameters(&step_up::demand_at(request, &request.address())));
        format!("{path}?{}", parameters.finish())
    }
}

/// At another host: takes the session from the code of the sign-in host. It refuses the code of a provider, because only the sign-in host can seal a code.
pub(crate) fn take(request: &RequestContext<'_>) -> Outcome {
    let Some(answer) = Answer::read(request.event.query()) else { return login::bad_answer(request, "/") };
    let Some(login) = LoginState::find(request, &answer.state) else { return login::unknown_login(request) };
    let token = answer.code.and_then(|code| hand_over_code::open(request, &login, &code));
    let session = token
        .and_then(|token| Some((session::verify(request.gate, &token, &request.host, request.now)?, token)));
    let Some((session, token)) = session else {
        return login::bad_answer(request, &login.address).with_cookie(login.clear());
    };
    // Cookies from before the site had a sign-in host belong to another session.
    let left_over = [HINT, REFRESH, REFUSED].into_iter().filter(|name| request.event.has_cookie(name));
    let cookie = match session_cookie(request, &token, session.ends) {
        Ok(cookie) => cookie,
        // The name of this host is longer than that of the sign-in host.
        Err(outcome) => return outcome.with_cookie(login.clear()),
    };
    let cookies = left_over.map(cookies::clear).chain([cookie]);
    login::signed_in(request, &login, cookies).with_user(session.visitor.into_user())
}
