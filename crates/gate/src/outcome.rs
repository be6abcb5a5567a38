//! A decision together with what the log reports about it.

use crate::decision::{Decision, Need};
use crate::event::RequestChanges;
use crate::reason::Reason;
use crate::response::Response;
use crate::visitor::{Caller, User};

/// A decision, its reason, and the user or machine that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What happens to the request.
    pub decision: Decision,
    /// Why the gate decided so.
    pub reason: Reason,
    /// The user or the machine, if the gate knows one.
    pub(crate) caller: Option<Caller>,
}

impl Outcome {
    pub(crate) fn forward(reason: Reason, uri: Option<String>) -> Self {
        let changes = RequestChanges { uri, ..RequestChanges::default() };
        Self { decision: Decision::Forward(changes), reason, caller: None }
    }

    /// Forwards the request of a machine without its token.
    pub(crate) fn forward_without_token(reason: Reason, uri: Option<String>) -> Self {
        let changes = RequestChanges { uri, without_authorization: true };
        Self { decision: Decision::Forward(changes), reason, caller: None }
    }

    pub(crate) fn respond(reason: Reason, response: Response) -> Self {
        Self { decision: Decision::Respond(response), reason, caller: None }
    }

    pub(crate) fn need(need: Need) -> Self {
        Self { decision: Decision::Need(need), reason: Reason::Fetch, caller: None }
    }

    pub(crate) fn with_reason(self, reason: Reason) -> Self {
        Self { reason, ..self }
    }

    /// Adds a cookie to a response.
    pub(crate) fn with_cookie(self, cookie: String) -> Self {
        self.map_response(|response| response.cookie(cookie))
    }

    /// Changes the response, if the decision is one.
    pub(crate) fn map_response(self, change: impl FnOnce(Response) -> Response) -> Self {
        match self.decision {
            Decision::Respond(response) => Self { decision: Decision::Respond(change(response)), ..self },
            decision => Self { decision, ..self },
        }
    }

    pub(crate) fn with_user(self, user: User) -> Self {
        Self { caller: Some(Caller::User(user)), ..self }
    }

    pub(crate) fn with_site_token(self, name: &str) -> Self {
        Self { caller: Some(Caller::SiteToken(name.to_owned())), ..self }
    }

    /// Returns the name of the site token that the request has, if an operator has made it.
    pub fn site_token(&self) -> Option<&str> {
        match self.caller.as_ref()? {
            Caller::SiteToken(name) => Some(name),
            Caller::User(_) => None,
        }
    }

    /// Returns the subject identifier of the user, if the gate knows one.
    pub fn subject(&self) -> Option<&str> {
        self.user().map(|user| user.subject.as_str())
    }

    /// Returns the user, if the gate knows one.
    pub(crate) fn user(&self) -> Option<&User> {
        match self.caller.as_ref()? {
            Caller::User(user) => Some(user),
            Caller::SiteToken(_) => None,
        }
    }
}
