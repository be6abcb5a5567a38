//! The settings of a gate.

use serde::{Deserialize, Serialize};

use crate::document::{ReadError, VERSION};
use crate::embedding::Embedding;
use crate::host_folder::{self, HostFolder, Place};
use crate::provider::Provider;
use crate::rule::Rule;
use crate::single_pages::SinglePages;
use crate::theme::Theme;

/// The settings of a gate, without its secrets.
///
/// The struct is exhaustive, so that the stack cannot forget to write a member.
///
/// ```
/// use settings::{ReadError, Settings};
///
/// let settings = Settings::read(
///     r#"{"version": 1, "provider": {"issuer": "https://idp.example.com", "client_id": "docs", "scopes": ["openid"]},
///     "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"}, "session": {"lifetime_seconds": 28800}}"#,
/// )?;
/// assert_eq!(settings.content.index_document, "index.html");
/// assert!(matches!(Settings::read(r#"{"version": 2}"#), Err(ReadError::Version(2))));
/// # Ok::<(), ReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The [`VERSION`] of the stack that wrote the document.
    pub version: u32,
    /// The OpenID Provider.
    pub provider: Provider,
    /// Paths of the gate's pages.
    pub paths: Paths,
    /// Host names of the site, in addition to the distribution's host name, which each event contains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// The one host at which users sign in at the provider, in lower case. It hands sessions over to the other hosts. If it is missing,
    /// users sign in at each host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_in_host: Option<String>,
    /// Hosts that show a folder of the bucket. The other hosts show everything else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub folders: Vec<HostFolder>,
    /// The session of the gate.
    pub session: Session,
    /// Rules that say who can see which object. An object without a rule needs a sign-in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// How paths map to objects.
    #[serde(default)]
    pub content: Content,
    /// How the gate's pages look.
    #[serde(default, skip_serializing_if = "Theme::is_default")]
    pub theme: Theme,
    /// `Strict-Transport-Security` of the gate's own answers. CloudFront adds it only to objects. If it is missing, it is
    /// [`Settings::default_strict_transport_security`]. `null` omits the header.
    // A document without the default can be read by functions that do not know the member.
    #[serde(
        default = "Settings::default_strict_transport_security",
        skip_serializing_if = "is_default_strict_transport_security"
    )]
    pub strict_transport_security: Option<String>,
    /// `Cross-Origin-Opener-Policy` of the gate's own answers. If it is missing, it is
    /// [`Settings::default_cross_origin_opener_policy`]. `null` omits the header.
    #[serde(
        default = "Settings::default_cross_origin_opener_policy",
        skip_serializing_if = "is_default_cross_origin_opener_policy"
    )]
    pub cross_origin_opener_policy: Option<String>,
    /// The lowest level that the gate logs.
    #[serde(default)]
    pub log_level: LogLevel,
    /// Folder of the secrets in Secrets Manager. If it is missing, the secrets are in SSM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<String>,
}

/// The gate's paths. Requests to them never reach the bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paths {
    /// Path of the redirect URI.
    pub callback: String,
    /// Path at which a visitor signs out.
    pub sign_out: String,
    /// Path at which the provider reports that a session has ended. If it is missing, back-channel logout is off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_channel_logout: Option<String>,
    /// Path at which scripts of the site's own pages learn who is signed in. If it is missing, they do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub me: Option<String>,
}

const SIGNED_OUT: &str = "/done";
const SWITCH_ACCOUNT: &str = "/switch";
const HAND_OVER: &str = "/hand-over";

impl Paths {
    /// Returns the path to which the provider redirects after its sign-out. It is public.
    pub fn signed_out(&self) -> String {
        format!("{}{SIGNED_OUT}", self.sign_out)
    }

    /// Returns the path at which a user signs in with another account.
    pub fn switch_account(&self) -> String {
        format!("{}{SWITCH_ACCOUNT}", self.sign_out)
    }

    /// Returns the path at which the sign-in host hands a session over to another host.
    pub fn hand_over(&self) -> String {
        format!("{}{HAND_OVER}", self.callback)
    }

    /// Returns whether the gate answers a path itself.
    pub fn contains(&self, path: &str) -> bool {
        self.is_callback(path)
            || self.is_sign_out(path)
            || self.back_channel_logout.as_deref() == Some(path)
            || self.me.as_deref() == Some(path)
    }

    /// Returns whether a path is the callback or [`Paths::hand_over`].
    pub fn is_callback(&self, path: &str) -> bool {
        path == self.callback || self.is_hand_over(path)
    }

    /// Returns whether a path is [`Paths::hand_over`].
    pub fn is_hand_over(&self, path: &str) -> bool {
        path.strip_suffix(HAND_OVER) == Some(&self.callback)
    }

    /// Returns whether a path is the sign-out or one of the pages below it.
    pub fn is_sign_out(&self, path: &str) -> bool {
        path == self.sign_out || self.is_signed_out(path) || self.is_switch_account(path)
    }

    /// Returns whether a path is [`Paths::signed_out`].
    pub fn is_signed_out(&self, path: &str) -> bool {
        path.strip_suffix(SIGNED_OUT) == Some(&self.sign_out)
    }

    /// Returns whether a path is [`Paths::switch_account`].
    pub fn is_switch_account(&self, path: &str) -> bool {
        path.strip_suffix(SWITCH_ACCOUNT) == Some(&self.sign_out)
    }
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            callback: "/.sitegate/callback".to_owned(),
            sign_out: "/.sitegate/sign-out".to_owned(),
            back_channel_logout: None,
            me: None,
        }
    }
}

/// The session of the gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Seconds from a sign-in or a refresh to the end of the session, within [`Session::LIFETIME`].
    pub lifetime_seconds: u32,
    /// Seconds from the sign-in to the end of the session however often it is refreshed, within [`Session::MAX_LIFETIME`]. If it is
    /// missing, [`Session::max_lifetime`] has a default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_lifetime_seconds: Option<u32>,
    /// Seconds without an opened page after which the session ends, within [`Session::LIFETIME`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_seconds: Option<u32>,
    /// How long the browser keeps the cookies of the session.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cookie: CookieLifetime,
}

/// How long a browser keeps the cookies of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CookieLifetime {
    /// Until the session ends, also if the browser is closed.
    #[default]
    Persistent,
    /// Until the browser is closed. A browser that restores its windows may keep them.
    BrowserSession,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[allow(clippy::ref_option, reason = "serde calls it with a reference to the member")]
fn is_default_strict_transport_security(value: &Option<String>) -> bool {
    *value == Settings::default_strict_transport_security()
}

#[allow(clippy::ref_option, reason = "serde calls it with a reference to the member")]
fn is_default_cross_origin_opener_policy(value: &Option<String>) -> bool {
    *value == Settings::default_cross_origin_opener_policy()
}

impl Session {
    /// Allowed lifetimes in seconds: five minutes to thirty days.
    pub const LIFETIME: std::ops::RangeInclusive<u32> = 300..=2_592_000;
    /// Default lifetime in seconds: eight hours.
    pub const DEFAULT_LIFETIME: u32 = 28_800;
    /// Allowed times in seconds from the sign-in to the end of a refreshed session: five minutes to a year.
    pub const MAX_LIFETIME: std::ops::RangeInclusive<u32> = 300..=31_536_000;
    /// Default time in seconds from the sign-in to the end of a refreshed session: seven days.
    pub const DEFAULT_MAX_LIFETIME: u32 = 604_800;

    /// Returns the seconds from the sign-in after which no refresh extends the session. The default is at least one lifetime.
    pub fn max_lifetime(&self) -> u32 {
        self.max_lifetime_seconds.unwrap_or(Self::DEFAULT_MAX_LIFETIME.max(self.lifetime_seconds))
    }
}

/// How paths map to objects. S3's REST endpoint does not serve index documents, so the gate maps paths itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// File name of the object that answers a path with a final `/`.
    pub index_document: String,
    /// Whether a path without a file extension is answered as the path with a final `/` is: `/docs` by `/docs/index.html`.
    pub clean_urls: bool,
    /// The objects that answer all paths without a file extension in the folders of single-page applications. There, index documents answer
    /// only their own path.
    #[serde(default, skip_serializing_if = "SinglePages::is_empty")]
    pub single_page: SinglePages,
    /// The pages that may load protected objects as parts of themselves.
    #[serde(default, skip_serializing_if = "Embedding::is_default")]
    pub embedding: Embedding,
}

impl Default for Content {
    fn default() -> Self {
        Self {
            index_document: "index.html".to_owned(),
            clean_urls: false,
            single_page: SinglePages::default(),
            embedding: Embedding::default(),
        }
    }
}

/// The levels of the log, most severe first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// Only errors, which need an operator.
    Error,
    /// Refused requests as well as errors.
    Warn,
    /// One line for each decision.
    #[default]
    Info,
    /// Each fetch as well, for developers.
    Debug,
}

impl LogLevel {
    /// All levels, from the least to the most output.
    pub const ALL: [Self; 4] = [Self::Error, Self::Warn, Self::Info, Self::Debug];

    /// The level in the settings document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
        }
    }
}

impl Settings {
    /// Default seconds for which browsers require HTTPS: a year.
    pub const DEFAULT_STRICT_TRANSPORT_SECURITY_SECONDS: u32 = 31_536_000;

    /// Returns the `Strict-Transport-Security` header of a document that does not have it.
    pub fn default_strict_transport_security() -> Option<String> {
        Some(format!("max-age={}", Self::DEFAULT_STRICT_TRANSPORT_SECURITY_SECONDS))
    }

    /// Returns the `Cross-Origin-Opener-Policy` header of a document that does not have it.
    pub fn default_cross_origin_opener_policy() -> Option<String> {
        Some("same-origin".to_owned())
    }

    /// Returns whether the function may write the logout lists, and so end a session on every instance. The stack grants the permission.
    pub fn may_write_logouts(&self) -> bool {
        self.paths.back_channel_logout.is_some() || self.sign_in_host.is_some()
    }

    /// Reads a document. The version is checked first, because another version may have other members.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u64,
        }
        let Versioned { version } = serde_json::from_str(text).map_err(ReadError::Form)?;
        if version != u64::from(VERSION) {
            return Err(ReadError::Version(version));
        }
        let settings: Self = serde_json::from_str(text).map_err(ReadError::Form)?;
        settings.fault().map_or(Ok(settings), |fault| Err(ReadError::Value(fault)))
    }

    /// Returns why a well-formed document does not mean what its writer intended. For example, a rule that matches no path would leave its
    /// objects to all users.
    fn fault(&self) -> Option<&'static str> {
        if !Session::LIFETIME.contains(&self.session.lifetime_seconds) {
            return Some("session.lifetime_seconds is not 300 to 2592000");
        }
        if self.session.max_lifetime_seconds.is_some_and(|seconds| !Session::MAX_LIFETIME.contains(&seconds))
        {
            return Some("session.max_lifetime_seconds is not 300 to 31536000");
        }
        if self.session.idle_seconds.is_some_and(|seconds| !Session::LIFETIME.contains(&seconds)) {
            return Some("session.idle_seconds is not 300 to 2592000");
        }
        let is_host = |name: &String| self.hosts.contains(name) && is_plain_host(name);
        if !self.sign_in_host.iter().all(is_host) {
            return Some("sign_in_host has to be one of the hosts, in lower case and without *");
        }
        if !self.all_rules().all(Rule::can_match) {
            return Some("a rule's path has to start with / and must not contain * except in a final /*");
        }
        if let Some(fault) = self.all_rules().find_map(Rule::sign_in_fault) {
            return Some(fault);
        }
        if let Some(fault) = self.paths.fault() {
            return Some(fault);
        }
        let Provider { issuer, client_id, .. } = &self.provider;
        let mut workloads = self.all_rules().filter_map(Rule::workload);
        if let Some(fault) = workloads.find_map(|workload| workload.fault(issuer, client_id)) {
            return Some(fault);
        }
        if let Some(fault) = self.provider.fault() {
            return Some(fault);
        }
        if self.content.index_document.is_empty() || self.content.index_document.contains('/') {
            return Some("content.index_document has to be a file name");
        }
        if !self.content.single_page.is_sound() {
            return Some(
                "content.single_page has to map folders such as /app/* to files such as /app/index.html",
            );
        }
        host_folder::fault(&self.folders, &self.hosts)
    }

    /// Returns the part of the bucket that a host shows. The host name is in lower case and one of the site's.
    pub fn place(&self, host: &str) -> Place<'_> {
        match host_folder::place(&self.folders, &self.hosts, host) {
            Some((entry, folder)) => {
                let rules = entry.rules.as_deref().unwrap_or(&self.rules);
                Place { folder: Some(folder), rules }
            }
            None => Place { folder: None, rules: &self.rules },
        }
    }

    /// Returns whether a path of the bucket belongs to a host that shows only its folder. Other hosts do not show it.
    pub fn is_in_folder_of_host(&self, path: &str) -> bool {
        self.folders.iter().any(|entry| entry.contains(path))
    }

    /// Returns the path that a visitor requested for a path of the bucket: the path without the folder of a host.
    pub fn path_at_host<'a>(&self, path: &'a str) -> &'a str {
        host_folder::path_at_host(&self.folders, path)
    }

    /// Returns the rules of all hosts.
    pub fn all_rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().chain(self.folders.iter().filter_map(|entry| entry.rules.as_ref()).flatten())
    }
}

impl Paths {
    fn fault(&self) -> Option<&'static str> {
        let Self { callback, sign_out, back_channel_logout, me } = self;
        if !is_absolute(callback)
            || !is_absolute(sign_out)
            || self.is_sign_out(callback)
            || self.is_callback(sign_out)
        {
            return Some("paths.callback and paths.sign_out have to start with / and to be different");
        }
        let is_unfit = |path: &String| !is_absolute(path) || self.is_callback(path) || self.is_sign_out(path);
        if back_channel_logout.as_ref().is_some_and(is_unfit) {
            return Some("paths.back_channel_logout has to start with / and to differ from the other paths");
        }
        if me.as_ref().is_some_and(|path| is_unfit(path) || back_channel_logout.as_ref() == Some(path)) {
            return Some("paths.me has to start with / and to differ from the other paths");
        }
        None
    }
}

fn is_absolute(path: &str) -> bool {
    path.starts_with('/')
}

fn is_plain_host(name: &str) -> bool {
    !name.starts_with('*') && !name.bytes().any(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::Paths;

    #[test]
    fn paths_of_the_gate_are_its_own_pages_and_nothing_else() {
        let paths = Paths {
            callback: "/in".to_owned(),
            sign_out: "/out".to_owned(),
            back_channel_logout: Some("/ended".to_owned()),
            me: Some("/who".to_owned()),
        };
        assert_eq!(
            (paths.signed_out(), paths.switch_account(), paths.hand_over()),
            ("/out/done".to_owned(), "/out/switch".to_owned(), "/in/hand-over".to_owned())
        );
        for own in ["/in", "/in/hand-over", "/out", "/out/done", "/out/switch", "/ended", "/who"] {
            assert!(paths.contains(own), "{own}");
        }
        for other in [
            "/",
            "/in/",
            "/hand-over",
            "/in/hand-over/",
            "/out/",
            "/out/done/",
            "/out/switch/",
            "/done",
            "/switch",
            "/ended/a",
        ] {
            assert!(!paths.contains(other), "{other}");
        }
        let without = Paths { back_channel_logout: None, me: None, ..paths };
        assert!(!without.contains("/ended") && !without.contains("/who"));
    }
}
