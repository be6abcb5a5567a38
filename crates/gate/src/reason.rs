//! The reasons for decisions, as the log reports them.

use settings::LogLevel;

use crate::id_token::TokenFault;

/// Why the gate made a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// A rule makes the object public.
    Public,
    /// The session is valid, and the rules admit its user.
    Session,
    /// The token of a machine is valid, and the rules admit it.
    Workload,
    /// The site token is valid for the path, and the rules admit it.
    SiteToken,
    /// The session or the token is valid, and a rule does not admit its user.
    NotAllowed,
    /// The token of a machine is not valid here.
    TokenRefused(TokenFault),
    /// A rule for groups does not admit the user, whose groups the provider omits because there are too many.
    GroupsOverage,
    /// There is no valid session, and the request is not a page navigation.
    NoSession,
    /// A script of the site has asked for the user of the session.
    Identity,
    /// A page of another origin loads a protected object as a part of itself.
    CrossOriginLoad,
    /// The visitor is redirected to the provider, or to the sign-in host, to sign in.
    LoginStarted,
    /// The session is valid, and a rule demands a more recent sign-in, or one of another kind.
    StepUp,
    /// The provider did not meet the demands of a rule on the sign-in.
    StepUpFailed,
    /// The visitor has signed in.
    LoginCompleted,
    /// The sign-in host has handed the session over to another host of the site.
    HandedOver,
    /// The provider has confirmed the user again, and the session is renewed.
    SessionRefreshed,
    /// The visitor is active, so the session does not end as idle.
    SessionContinued,
    /// The provider refused to confirm the user, or named another user. The visitor has to sign in again.
    RefreshRefused,
    /// The visitor signed in several times in a row without getting a session.
    LoginLoop,
    /// The provider's redirect belongs to no login that this browser began.
    UnknownAttempt,
    /// The redirect of the provider or of the sign-in host is malformed, or is from another party.
    BadAnswer,
    /// The provider did not sign the visitor in.
    ProviderRefused,
    /// The provider's metadata or keys could not be fetched.
    ProviderUnreachable,
    /// The token endpoint returned no ID token.
    NoToken,
    /// The ID token or the logout token is not valid.
    BadToken(TokenFault),
    /// The client secret is missing, or is not a private key where the settings demand one.
    NoClientSecret,
    /// The session is too large for a cookie.
    SessionTooLarge,
    /// The visitor has signed out.
    SignOut,
    /// Another site links to the sign-out path, so the gate asks for confirmation.
    SignOutAsked,
    /// The visitor returns from the provider after signing out.
    SignedOut,
    /// The provider has reported that sessions have ended.
    LoggedOut,
    /// The host name is not one of the site's.
    UnknownHost,
    /// The path has more than one interpretation.
    AmbiguousPath,
    /// The object's address would be longer than CloudFront accepts.
    AddressTooLong,
    /// The bucket has no object for the path, or does not let CloudFront read it.
    NotFound,
    /// The bucket failed to return the object.
    OriginFailed,
    /// Settings or keys are missing or malformed.
    Unavailable,
    /// The caller has to fetch something before the gate can decide.
    Fetch,
}

impl Reason {
    /// Returns the code that the log uses. Alarms and metric filters read it, so it never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Session => "session",
            Self::Workload => "workload",
            Self::SiteToken => "site-token",
            Self::NotAllowed => "not-allowed",
            Self::GroupsOverage => "groups-overage",
            Self::TokenRefused(_) => "token-refused",
            Self::NoSession => "no-session",
            Self::Identity => "identity",
            Self::CrossOriginLoad => "cross-origin-load",
            Self::LoginStarted => "login-started",
            Self::StepUp => "step-up",
            Self::StepUpFailed => "step-up-failed",
            Self::LoginCompleted => "login-completed",
            Self::HandedOver => "handed-over",
            Self::SessionRefreshed => "session-refreshed",
            Self::SessionContinued => "session-continued",
            Self::RefreshRefused => "refresh-refused",
            Self::LoginLoop => "login-loop",
            Self::UnknownAttempt => "unknown-attempt",
            Self::BadAnswer => "bad-answer",
            Self::ProviderRefused => "provider-refused",
            Self::ProviderUnreachable => "provider-unreachable",
            Self::NoToken => "no-token",
            Self::BadToken(_) => "bad-token",
            Self::NoClientSecret => "no-client-secret",
            Self::SessionTooLarge => "session-too-large",
            Self::SignOut => "sign-out",
            Self::SignOutAsked => "sign-out-asked",
            Self::SignedOut => "signed-out",
            Self::LoggedOut => "logged-out",
            Self::UnknownHost => "unknown-host",
            Self::AmbiguousPath => "ambiguous-path",
            Self::AddressTooLong => "address-too-long",
            Self::NotFound => "not-found",
            Self::OriginFailed => "origin-failed",
            Self::Unavailable => "unavailable",
            Self::Fetch => "fetch",
        }
    }

    /// Returns the log level: an error needs an operator, a warning is a refused request.
    pub(crate) fn level(self) -> LogLevel {
        match self {
            Self::Unavailable
            | Self::OriginFailed
            | Self::ProviderUnreachable
            | Self::NoToken
            | Self::BadToken(_)
            | Self::NoClientSecret
            | Self::SessionTooLarge => LogLevel::Error,
            Self::NotAllowed
            | Self::GroupsOverage
            | Self::CrossOriginLoad
            | Self::TokenRefused(_)
            | Self::StepUpFailed
            | Self::LoginLoop
            | Self::RefreshRefused
            | Self::UnknownAttempt
            | Self::BadAnswer
            | Self::ProviderRefused
            | Self::UnknownHost
            | Self::AmbiguousPath
            | Self::AddressTooLong => LogLevel::Warn,
            Self::Public
            | Self::Session
            | Self::Workload
            | Self::SiteToken
            | Self::Identity
            | Self::NoSession
            | Self::LoginStarted
            | Self::StepUp
            | Self::LoginCompleted
            | Self::HandedOver
            | Self::SessionRefreshed
            | Self::SessionContinued
            | Self::SignOut
            | Self::SignOutAsked
            | Self::SignedOut
            | Self::LoggedOut
            | Self::NotFound => LogLevel::Info,
            Self::Fetch => LogLevel::Debug,
        }
    }
}
