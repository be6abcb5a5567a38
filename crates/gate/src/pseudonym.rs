//! The pseudonyms of users and sessions: HMACs with a key of the site.

use ring::hmac;
use settings::Pseudonym;

/// Makes the pseudonyms of one site. Two sites have different pseudonyms for one user, even if they share their keys.
#[derive(Clone, Copy)]
pub struct Pseudonyms<'a> {
    key: &'a hmac::Key,
    site: &'a str,
}

/// The pseudonyms of a subject identifier.
#[derive(Clone, Copy)]
pub(crate) struct SubjectPseudonyms {
    /// Identifies the user in the log and in revocations.
    pub(crate) user: Pseudonym,
    /// Identifies those sessions of the user that began without a `sid` of the provider's session.
    pub(crate) without_session: Pseudonym,
}

impl<'a> Pseudonyms<'a> {
    pub(crate) fn new(key: &'a hmac::Key, site: &'a str) -> Self {
        Self { key, site }
    }

    /// Returns the pseudonym of a subject identifier.
    pub fn subject(&self, subject: &str) -> Pseudonym {
        self.subject_pseudonyms(subject).user
    }

    /// Returns the pseudonym of an e-mail address, which does not depend on upper and lower case.
    pub fn email(&self, email: &str) -> Pseudonym {
        let [pseudonym, _] = self.pair("email", &email.to_ascii_lowercase());
        pseudonym
    }

    /// Returns the pseudonym of the provider's session, by its `sid`.
    pub(crate) fn provider_session(&self, sid: &str) -> Pseudonym {
        let [pseudonym, _] = self.pair("sid", sid);
        pseudonym
    }

    pub(crate) fn subject_pseudonyms(&self, subject: &str) -> SubjectPseudonyms {
        let [user, without_session] = self.pair("sub", subject);
        SubjectPseudonyms { user, without_session }
    }

    /// Returns two pseudonyms from the first 12 bytes of one HMAC. They are independent of each other.
    fn pair(&self, kind: &str, text: &str) -> [Pseudonym; 2] {
        let tag = hmac::sign(self.key, [kind, self.site, text].join("\n").as_bytes());
        let name = |from: usize| {
            let mut bytes = [0; Pseudonym::BYTES];
            bytes.copy_from_slice(&tag.as_ref()[from..from + Pseudonym::BYTES]);
            Pseudonym::from_bytes(bytes)
        };
        [name(0), name(Pseudonym::BYTES)]
    }
}

#[cfg(test)]
mod tests {
    use ring::hmac;

    use super::Pseudonyms;

    #[test]
    fn pseudonyms_depend_on_key_site_kind_and_text() {
        let [key, other_key] = [b"a", b"b"].map(|secret| hmac::Key::new(hmac::HMAC_SHA256, secret));
        let names = Pseudonyms::new(&key, "docs-gate");
        let different = [
            names.subject("alice"),
            names.subject_pseudonyms("alice").without_session,
            names.email("alice"),
            names.provider_session("alice"),
            names.subject("bob"),
            Pseudonyms::new(&key, "other-gate").subject("alice"),
            Pseudonyms::new(&other_key, "docs-gate").subject("alice"),
        ];
        for (position, pseudonym) in different.iter().enumerate() {
            assert!(!different[..position].contains(pseudonym), "{position}");
        }
        assert_eq!(names.subject("alice"), names.subject_pseudonyms("alice").user);
        assert_eq!(names.email("Alice@Example.com"), names.email("alice@example.com"));
    }

    /// Python's `hmac` gave the expected values. Pseudonyms must not change, so that old log lines still match.
    #[test]
    fn pseudonyms_are_the_same_in_every_version() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"key");
        let names = Pseudonyms::new(&key, "docs-gate");
        assert_eq!(names.subject("alice").to_string(), "TJpYNgeF");
        assert_eq!(names.email("alice@example.com").to_string(), "r7CCLrMV");
    }
}
