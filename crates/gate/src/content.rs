//! Requests for the objects of the site.

use access::{Access, PlainPath};

use settings::{Allow, Place, Rule, TextKey};

use crate::account;
use crate::answers::{forbidden, unauthorized};
use crate::contact::ContactLink;
use crate::decision::Decision;
use crate::html::{MAX_VALUE_CHARACTERS, cut};
use crate::icon::Icon;
use crate::origin_error::not_found_page;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::session::Session;
use crate::texts::{Texts, fill};
use crate::visitor::Visitor;
use crate::{bearer, idle, login, refresh, step_up, switch_account};

/// Forwards the request if the rules admit its user, and otherwise starts a login or refuses the request.
///
/// The rules are about the path at the host. The bucket gets the path with the folder of the host.
pub(crate) fn serve(request: &RequestContext<'_>, path: &PlainPath<'_>) -> Outcome {
    let settings = &request.gate.settings;
    if is_service_worker_of_sign_in_host(request) {
        return not_found(request);
    }
    let Place { folder, rules } = settings.place(&request.host);
    let object = path.object(&settings.content);
    let served = object.as_ref().unwrap_or(path);
    let access = Access::new(rules, &settings.content, served.as_str());
    let in_folder = folder.map(|folder| served.in_folder(&folder));
    let belongs_to_another_host = in_folder.is_none() && settings.is_in_folder_of_host(served.as_str());
    let rewritten =
        match in_folder.as_ref().or(object.as_ref()).map(|key| key.outgoing(request.event.query())) {
            None => None,
            Some(Some(uri)) => Some(uri),
            Some(None) => return address_too_long(request),
        };
    let mut outcome = admit(request, &access, rewritten);
    // A machine may send its token to all paths. The origin must not see it, also where the path needs none.
    if let Decision::Forward(changes) = &mut outcome.decision {
        changes.without_authorization |= bearer::has_site_token(request.event);
    }
    // Whether the object exists must not show, so the answer comes after the rules, as for an object that does not exist.
    if belongs_to_another_host && matches!(outcome.decision, Decision::Forward(_)) {
        return Outcome { caller: outcome.caller, ..not_found(request) };
    }
    outcome
}

/// Returns whether a page of the sign-in host registers a [service worker](https://www.w3.org/TR/service-workers/#service-worker-script-request).
/// It could read the provider's codes, and so start sessions of its visitors for all hosts in another browser.
fn is_service_worker_of_sign_in_host(request: &RequestContext<'_>) -> bool {
    request.gate.settings.sign_in_host.as_ref() == Some(&request.host)
        && request.event.header("service-worker") == Some("script")
}

fn admit(request: &RequestContext<'_>, access: &Access<'_>, rewritten: Option<String>) -> Outcome {
    if access.is_public() {
        return Outcome::forward(Reason::Public, rewritten);
    }
    // The answer does not depend on the session, so that another site learns nothing from it.
    if request.is_foreign_load() {
        return forbidden(Reason::CrossOriginLoad);
    }
    if let Some(outcome) = bearer::serve(request, access, rewritten.as_ref()) {
        return outcome;
    }
    let session = refresh::session(request);
    if let Some(outcome) = session.as_ref().and_then(|session| refresh::renew(request, session)) {
        return outcome;
    }
    if let Some(outcome) = session.as_ref().and_then(|session| idle::issue_again(request, session)) {
        return outcome;
    }
    match session {
        Some(session) if access.admits(session.visitor.claims(request.gate)) => {
            let outcome = match step_up::unmet(request, access, &session) {
                None => Outcome::forward(Reason::Session, rewritten),
                Some(_) if request.is_navigation() => login::step_up(request),
                Some(demand) => step_up::unauthorized(&demand),
            };
            outcome.with_user(session.visitor.into_user())
        }
        Some(session) if lacks_omitted_groups(request, access, &session.visitor) => {
            groups_overage(request, &session.visitor).with_user(session.visitor.into_user())
        }
        Some(session) => not_allowed(request, &session).with_user(session.visitor.into_user()),
        None if request.is_navigation() => login::start(request),
        None if access.has_machines() => bearer::token_needed(request),
        None => unauthorized(),
    }
}

fn not_found(request: &RequestContext<'_>) -> Outcome {
    request.page(Reason::NotFound, &not_found_page(request.event.uri()))
}

fn address_too_long(request: &RequestContext<'_>) -> Outcome {
    let page = Page::new(414, Icon::Unclear, TextKey::TooLongTitle, TextKey::TooLongText)
        .fact(Fact::Value(TextKey::Address, request.event.uri()))
        .button(TextKey::Home, "/");
    request.page(Reason::AddressTooLong, &page)
}

fn not_allowed(request: &RequestContext<'_>, session: &Session) -> Outcome {
    let account = account::name(request, &session.visitor);
    let mut page = Page::new(403, Icon::NoAccess, TextKey::NoAccessTitle, TextKey::NoAccessText)
        .fact(Fact::Value(TextKey::Account, &account))
        .fact(Fact::Value(TextKey::Page, request.event.uri()))
        .fact(Fact::Contact)
        .without_help();
    if let Some(contact) = ContactLink::new(&request.gate.settings.theme) {
        page = page.button(TextKey::NoAccessRequest, access_request(request, &contact, &account));
    }
    if let Some(link) = switch_account::link(request, session) {
        page = page.button(TextKey::NoAccessSwitch, link);
    }
    request.page(Reason::NotAllowed, &page)
}

/// Returns whether a rule for groups refuses a user whose groups the provider omits because there are too many.
fn lacks_omitted_groups(request: &RequestContext<'_>, access: &Access<'_>, visitor: &Visitor) -> bool {
    let names_groups =
        |rule: &Rule| matches!(&rule.allow, Allow::Only(members) if !members.groups.is_empty());
    visitor.groups_overage
        && access.refusing(Some(visitor.claims(request.gate))).flatten().is_some_and(names_groups)
}

fn groups_overage(request: &RequestContext<'_>, visitor: &Visitor) -> Outcome {
    let account = account::name(request, visitor);
    let page = Page::new(403, Icon::Service, TextKey::TooManyGroupsTitle, TextKey::TooManyGroupsOverage)
        .fact(Fact::Value(TextKey::Account, &account))
        .fact(Fact::Reference);
    request.page(Reason::GroupsOverage, &page)
}

/// Returns the link with which a user asks the contact for access. It names the path without its query, which may be private.
fn access_request(request: &RequestContext<'_>, contact: &ContactLink<'_>, account: &str) -> String {
    let texts = Texts::new(request.event, &request.gate.settings.theme);
    let [path, account] = [request.event.uri(), account].map(|value| cut(value, MAX_VALUE_CHARACTERS));
    let url = format!("https://{}{path}", request.host);
    let subject = fill(texts.text(TextKey::NoAccessMailSubject), &[("path", &path)]);
    let body = fill(texts.text(TextKey::NoAccessMailBody), &[("account", &account), ("url", &url)]);
    contact.write(&subject, &body)
}
