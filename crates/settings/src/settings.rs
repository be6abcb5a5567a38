//! The settings of a gate.

use serde::{Deserialize, Serialize};

use crate::document::{ReadError, VERSION};
use crate::provider::Provider;
use crate::rule::Rule;

/// Everything that the gate needs to know and that is not secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// [`VERSION`] of the writer.
    pub version: u32,
    /// The OpenID Provider.
    pub provider: Provider,
    /// Where the gate's own pages are.
    pub paths: Paths,
    /// Host names that the site answers to, beside the distribution's own, which each event carries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// The gate's own session.
    pub session: Session,
    /// Who may see what; the most specific rule decides, and no rule means signed in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// How paths map to objects.
    #[serde(default)]
    pub content: Content,
    /// How the gate's pages look.
    #[serde(default, skip_serializing_if = "Theme::is_default")]
    pub theme: Theme,
    /// What the gate writes to its log.
    #[serde(default)]
    pub log_level: LogLevel,
    /// Where in Secrets Manager the stack keeps the secrets; they are in SSM if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<String>,
}

/// The gate's own paths; they never reach the bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paths {
    /// The redirect URI's path.
    pub callback: String,
    /// Where a visitor signs out.
    pub sign_out: String,
    /// Where the provider says that a session has ended; nothing listens if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_channel_logout: Option<String>,
}

const SIGNED_OUT: &str = "/done";

impl Paths {
    /// Where a provider sends back whoever signed out there; everyone may see it.
    pub fn signed_out(&self) -> String {
        format!("{}{SIGNED_OUT}", self.sign_out)
    }

    /// Whether a path is [`Paths::signed_out`].
    pub fn is_signed_out(&self, path: &str) -> bool {
        path.strip_suffix(SIGNED_OUT) == Some(&self.sign_out)
    }
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            callback: "/.sitegate/callback".to_owned(),
            sign_out: "/.sitegate/sign-out".to_owned(),
            back_channel_logout: None,
        }
    }
}

/// The session that the gate keeps in a cookie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Seconds until a visitor signs in again, within [`Session::LIFETIME`].
    pub lifetime_seconds: u32,
}

impl Session {
    /// Five minutes to thirty days.
    pub const LIFETIME: std::ops::RangeInclusive<u32> = 300..=2_592_000;
    /// A working day of eight hours.
    pub const DEFAULT_LIFETIME: u32 = 28_800;
}

/// How paths map to objects, for S3 behind a REST origin has no index documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The object that a path ending in `/` stands for.
    pub index_document: String,
    /// Whether `/docs` without a file extension stands for `/docs/index.html`.
    pub clean_urls: bool,
    /// The object that answers every path without a file extension, for single-page applications.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub single_page: Option<String>,
}

impl Default for Content {
    fn default() -> Self {
        Self { index_document: "index.html".to_owned(), clean_urls: false, single_page: None }
    }
}

/// How the gate's pages look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Name of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An https address of a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// An https or mailto address where a visitor finds help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
}

impl Theme {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The least that is logged, the gravest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// Only what needs a person.
    Error,
    /// Refused requests as well.
    Warn,
    /// One line per decision.
    #[default]
    Info,
    /// With reasons for developers.
    Debug,
}

impl Settings {
    /// Reads a document. Another version is refused before its form is looked at.
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

    /// What makes a document mean another thing than its writer believes: a rule that fits no path would leave its pages to
    /// everybody who signs in.
    fn fault(&self) -> Option<&'static str> {
        let absolute = |path: &str| path.starts_with('/');
        let Paths { callback, sign_out, back_channel_logout } = &self.paths;
        let back_channel = back_channel_logout.as_deref();
        let index = &self.content.index_document;
        let single_page = self.content.single_page.as_deref();
        let faults = [
            (
                !Session::LIFETIME.contains(&self.session.lifetime_seconds),
                "session.lifetime_seconds is not 300 to 2592000",
            ),
            (
                !self.rules.iter().all(Rule::fits_something),
                "a rule's path starts with / and has no * but a last /*",
            ),
            (
                !(absolute(callback) && absolute(sign_out) && callback != sign_out)
                    || self.paths.is_signed_out(callback),
                "paths.callback and paths.sign_out start with / and differ",
            ),
            (
                back_channel.is_some_and(|path| {
                    !absolute(path) || path == callback || path == sign_out || self.paths.is_signed_out(path)
                }),
                "paths.back_channel_logout starts with / and is no other path",
            ),
            (
                index.is_empty() || index.contains('/') || !single_page.is_none_or(absolute),
                "content.index_document is a file name, and content.single_page starts with /",
            ),
        ];
        faults.into_iter().find_map(|(wrong, fault)| wrong.then_some(fault))
    }
}
