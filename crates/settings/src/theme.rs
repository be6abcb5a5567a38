//! How the gate's pages look, and the language that they speak.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text_key::TextKey;

/// How the gate's pages look, and the language that they speak.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Name of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// https URL of an image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// https or mailto URL at which a visitor gets help. It is used if there is no contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
    /// Colour of links, buttons and icons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    /// The people whom a visitor asks for access and for help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Language of the pages. If it is missing, each request's `Accept-Language` header decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Texts of the pages that replace the built-in ones.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<TextKey, String>,
}

impl Theme {
    /// The most characters of a text in [`Theme::texts`]. It keeps a page within CloudFront's limit for a response.
    pub const MAX_TEXT_CHARACTERS: usize = 300;

    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The people whom a visitor asks for access and for help.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The name that the pages show, such as `Reports team`.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 64)))]
    pub name: String,
    /// Email address, or https URL of a page such as a request form.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 256)))]
    pub address: String,
}

/// A colour in the form `#rrggbb`. No other form can be read, so a colour can be part of a style sheet as it is.
///
/// ```
/// use settings::Accent;
///
/// assert_eq!("#0F7f9a".parse::<Accent>().map(|accent| accent.to_string()), Ok("#0f7f9a".to_owned()));
/// assert!("red".parse::<Accent>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent([u8; 3]);

/// A text is not a colour in the form `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAccent;

impl fmt::Display for NotAnAccent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a colour has the form #rrggbb")
    }
}

impl std::error::Error for NotAnAccent {}

impl Default for Accent {
    /// The colour of a site that chooses none.
    fn default() -> Self {
        Self([0x0f, 0x7f, 0x9a])
    }
}

impl std::str::FromStr for Accent {
    type Err = NotAnAccent;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').ok_or(NotAnAccent)?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAnAccent);
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).map_err(|_| NotAnAccent)?.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl TryFrom<String> for Accent {
    type Error = NotAnAccent;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> Self {
        accent.to_string()
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A language of the built-in texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Japanese.
    Ja,
}

impl Language {
    /// All languages. The first one is for visitors who accept none of them.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Fr, Self::Es, Self::Ja];

    /// The language tag, as `site.yaml`, the settings document and HTML write it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ja => "ja",
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Accent, Language, Theme};

    #[test]
    fn default_theme_is_left_out_and_no_other() {
        assert!(Theme::default().is_default());
        assert!(!Theme { name: Some("Reports".to_owned()), ..Theme::default() }.is_default());
    }

    #[test]
    fn accent_is_read_in_one_form_only() {
        let read = |text: &str| serde_json::from_value::<Accent>(json!(text)).ok();
        assert_eq!(read("#0f7F9a"), Some(Accent::default()));
        assert_eq!(read("#010203").map(|accent| accent.to_string()).as_deref(), Some("#010203"));
        assert_eq!(serde_json::to_value(Accent::default()).ok(), Some(json!("#0f7f9a")));
        for text in [
            "", "#", "0f7f9a", "#0f7f9", "#0f7f9a0", "#0f7f9g", "#+f7f9a", "red", "#fff", "#0f7f9a}",
            "#0f7f9ä", "##0f7f9",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(super::NotAnAccent.to_string(), "a colour has the form #rrggbb");
    }

    #[test]
    fn tag_of_each_language_is_what_the_document_contains() {
        for language in Language::ALL {
            assert_eq!(serde_json::to_value(language).ok(), Some(json!(language.tag())));
        }
        assert_eq!(Language::ALL.map(Language::tag), ["en", "de", "fr", "es", "ja"]);
    }
}
