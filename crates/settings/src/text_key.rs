//! The keys of the texts on the gate's pages. The gate has a text for each key in each language; a site can replace any of them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Defines the keys, each with its name and with the placeholders that its text contains in braces.
macro_rules! text_keys {
    ($($key:ident $name:literal [$($placeholder:literal)*])*) => {
        /// The key of a text on a page of the gate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum TextKey {
            $(#[doc = concat!("The text `", $name, "`.")] $key,)*
        }

        impl TextKey {
            /// All keys, in the order of the pages.
            pub const ALL: &'static [Self] = &[$(Self::$key),*];

            /// The name, as `site.yaml` and the settings document write it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$key => $name,)* }
            }

            /// The placeholders of the text without their braces. The gate replaces them.
            pub fn placeholders(self) -> &'static [&'static str] {
                match self { $(Self::$key => &[$($placeholder),*],)* }
            }
        }
    };
}

text_keys! {
    NoAccessTitle "no_access.title" []
    NoAccessText "no_access.text" []
    NoAccessRequest "no_access.request" []
    NoAccessSwitch "no_access.switch" []
    NoAccessMailSubject "no_access.mail_subject" ["path"]
    NoAccessMailBody "no_access.mail_body" ["account" "url"]
    FailedTitle "failed.title" []
    FailedText "failed.text" []
    TooManyGroupsTitle "too_many_groups.title" []
    TooManyGroupsText "too_many_groups.text" []
    TooManyGroupsOverage "too_many_groups.overage" []
    StepUpTitle "step_up.title" []
    StepUpText "step_up.text" []
    SignedOutTitle "signed_out.title" []
    SignedOutText "signed_out.text" []
    SignedOutAgain "signed_out.again" []
    ConfirmTitle "confirm.title" []
    ConfirmText "confirm.text" []
    ConfirmYes "confirm.yes" []
    ConfirmNo "confirm.no" []
    LoopTitle "loop.title" []
    LoopText "loop.text" []
    LoopCookies "loop.cookies" ["host"]
    LoopExtensions "loop.extensions" []
    LoopClock "loop.clock" []
    UnclearTitle "unclear.title" []
    UnclearText "unclear.text" []
    TooLongTitle "too_long.title" []
    TooLongText "too_long.text" []
    NotFoundTitle "not_found.title" []
    NotFoundText "not_found.text" []
    UnavailableTitle "unavailable.title" []
    UnavailableText "unavailable.text" []
    WrongHostTitle "wrong_host.title" []
    WrongHostText "wrong_host.text" []
    NotReadyTitle "not_ready.title" []
    NotReadyText "not_ready.text" []
    ExpiredTitle "expired.title" []
    ExpiredText "expired.text" []
    ExpiredAgain "expired.again" []
    CancelledTitle "cancelled.title" []
    CancelledText "cancelled.text" []
    BadAnswerTitle "bad_answer.title" []
    BadAnswerText "bad_answer.text" []
    Home "action.home" []
    Retry "action.retry" []
    Account "label.account" []
    Address "label.address" []
    Contact "label.contact" []
    Page "label.page" []
    Reference "label.reference" []
    Service "label.service" []
    Help "footer.help" ["contact"]
}

/// A text is not the name of a [`TextKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATextKey;

impl fmt::Display for NotATextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no page has a text with this key")
    }
}

impl std::error::Error for NotATextKey {}

impl TryFrom<String> for TextKey {
    type Error = NotATextKey;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::ALL.iter().copied().find(|key| key.as_str() == name).ok_or(NotATextKey)
    }
}

impl From<TextKey> for String {
    fn from(key: TextKey) -> Self {
        key.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::{NotATextKey, TextKey};

    #[test]
    fn each_key_is_read_by_its_name() {
        for key in TextKey::ALL {
            assert_eq!(TextKey::try_from(key.as_str().to_owned()), Ok(*key));
            assert!(
                key.as_str().split_once('.').is_some_and(|(page, text)| !page.is_empty() && !text.is_empty())
            );
        }
        assert_eq!(TextKey::try_from("no_access".to_owned()), Err(NotATextKey));
        assert_eq!(NotATextKey.to_string(), "no page has a text with this key");
    }

    #[test]
    fn keys_are_the_members_of_an_object() {
        let texts: BTreeMap<TextKey, String> =
            serde_json::from_value(json!({"loop.cookies": "{host}", "action.home": "Home"}))
                .expect("known keys");
        assert_eq!(texts[&TextKey::Home], "Home");
        assert_eq!(
            serde_json::to_value(texts).ok(),
            Some(json!({"loop.cookies": "{host}", "action.home": "Home"}))
        );
        assert!(serde_json::from_value::<BTreeMap<TextKey, String>>(json!({"action.away": "Away"})).is_err());
    }

    #[test]
    fn placeholders_are_those_that_the_gate_replaces() {
        let with: Vec<(&str, &[&str])> = TextKey::ALL
            .iter()
            .filter(|key| !key.placeholders().is_empty())
            .map(|key| (key.as_str(), key.placeholders()))
            .collect();
        let expected: [(&str, &[&str]); 4] = [
            ("no_access.mail_subject", &["path"]),
            ("no_access.mail_body", &["account", "url"]),
            ("loop.cookies", &["host"]),
            ("footer.help", &["contact"]),
        ];
        assert_eq!(with, expected);
    }
}
