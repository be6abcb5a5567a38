//! Tokens that an operator makes for machines. The operator writes this document to SSM, and the function only reads it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value as Json, json};

use crate::document::{ReadError, VERSION};
use crate::rule::is_rule_path;

/// Seconds that a token stays in the document after its end. Until then, a writer that has read an older document cannot bring a
/// revoked token back, and the log names the token if a machine still sends it.
const RETENTION_SECONDS: u64 = 86_400;
/// The most characters of a name.
const MAX_NAME_CHARACTERS: usize = 64;

/// What the gate knows about a token: everything but its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteToken {
    /// The name that the operator has chosen: 1 to 64 letters, digits, hyphens and underscores. The log contains it.
    pub name: String,
    /// The path that the token is for, as in a rule.
    pub path: String,
    /// The SHA-256 hash of the token.
    pub hash: [u8; 32],
    /// Unix time at which the token was made.
    pub created: u64,
    /// Unix time from which the token is not valid. A revocation sets it to an earlier time.
    pub expires: u64,
}

/// The tokens of a site. Their names are unique.
///
/// ```
/// use settings::{SiteToken, SiteTokens};
///
/// let (name, path) = ("backup".to_owned(), "/exports/*".to_owned());
/// let mut tokens = SiteTokens::default();
/// assert!(tokens.add(SiteToken { name, path, hash: [0; 32], created: 1_800_000_000, expires: 1_800_086_400 }));
/// assert!(tokens.revoke("backup", 1_800_000_060));
/// assert!(!tokens.all().any(|token| token.is_valid(1_800_000_060)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteTokens(Vec<SiteToken>);

impl SiteToken {
    /// The beginning of every token. Scanners for secrets find tokens by it.
    pub const PREFIX: &str = "sgt_";

    /// Returns whether a text can be the name of a token.
    pub fn is_name(text: &str) -> bool {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (1..=MAX_NAME_CHARACTERS).contains(&text.len()) && text.bytes().all(is_allowed)
    }

    /// Returns whether a text can be the path of a token: a path as a rule has it.
    pub fn is_path(text: &str) -> bool {
        is_rule_path(text)
    }

    /// Returns whether the token is valid at a Unix time.
    pub fn is_valid(&self, now: u64) -> bool {
        now < self.expires
    }

    // The function has a limit for its size, and a derived deserializer is larger.
    fn read(entry: &Json) -> Option<Self> {
        let text = |member: &str| entry[member].as_str().map(str::to_owned);
        let token = Self {
            name: text("name")?,
            path: text("path")?,
            hash: URL_SAFE_NO_PAD.decode(entry["hash"].as_str()?).ok()?.try_into().ok()?,
            created: entry["created"].as_u64()?,
            expires: entry["expires"].as_u64()?,
        };
        if Self::is_name(&token.name) && Self::is_path(&token.path) { Some(token) } else { None }
    }

    fn write(&self) -> Json {
        let Self { name, path, hash, created, expires } = self;
        let hash = URL_SAFE_NO_PAD.encode(hash);
        json!({"name": name, "path": path, "hash": hash, "created": created, "expires": expires})
    }
}

impl SiteTokens {
    /// Reads a document.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let document: Json = serde_json::from_str(text).map_err(ReadError::Form)?;
        match document["version"].as_u64() {
            Some(version) if version == u64::from(VERSION) => {}
            version => return Err(ReadError::Version(version.unwrap_or_default())),
        }
        let list = document["tokens"].as_array();
        let Some(list) = list.and_then(|list| list.iter().map(SiteToken::read).collect::<Option<Vec<_>>>())
        else {
            return Err(ReadError::Value("a site token needs a name, a path, a hash and two times"));
        };
        let mut tokens = Self::default();
        for token in list {
            if !tokens.add(token) {
                return Err(ReadError::Value("two site tokens have the same name"));
            }
        }
        Ok(tokens)
    }

    /// Returns the text for the parameter.
    pub fn write(&self) -> String {
        let tokens: Vec<Json> = self.all().map(SiteToken::write).collect();
        json!({"version": VERSION, "tokens": tokens}).to_string()
    }

    /// Returns the tokens, also those that are not valid any more.
    pub fn all(&self) -> impl Iterator<Item = &SiteToken> {
        self.0.iter()
    }

    /// Returns the token with a name.
    pub fn named(&self, name: &str) -> Option<&SiteToken> {
        self.all().find(|token| token.name == name)
    }

    /// Adds a token. Returns `false`, and changes nothing, if a token has this name.
    pub fn add(&mut self, token: SiteToken) -> bool {
        let is_new = self.named(&token.name).is_none();
        if is_new {
            self.0.push(token);
        }
        is_new
    }

    /// Ends the token with a name at a time. Returns `false` if none has this name.
    pub fn revoke(&mut self, name: &str, at: u64) -> bool {
        let Some(token) = self.0.iter_mut().find(|token| token.name == name) else { return false };
        token.expires = token.expires.min(at);
        true
    }

    /// Adds what another writer has written at the same time: its tokens, and the earlier end of a token. If both have made a token
    /// with the same name, the other writer's stays.
    pub fn merge(&mut self, other: Self) {
        for mut token in other.0 {
            match self.0.iter_mut().find(|known| known.name == token.name) {
                Some(known) => {
                    if known.hash == token.hash {
                        token.expires = token.expires.min(known.expires);
                    }
                    *known = token;
                }
                None => self.0.push(token),
            }
        }
    }

    /// Drops the tokens that ended more than a day ago.
    pub fn compact(&mut self, now: u64) {
        self.0.retain(|token| token.is_valid(now.saturating_sub(RETENTION_SECONDS)));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{RETENTION_SECONDS, SiteToken, SiteTokens};
    use crate::document::ReadError;

    const NOW: u64 = 1_800_000_000;

    fn token(name: &str, hash: u8) -> SiteToken {
        let (name, path) = (name.to_owned(), "/exports/*".to_owned());
        SiteToken { name, path, hash: [hash; 32], created: NOW, expires: NOW + 100 }
    }

    fn tokens(list: &[SiteToken]) -> SiteTokens {
        SiteTokens(list.to_vec())
    }

    #[test]
    fn written_document_is_read_again() {
        let written = tokens(&[token("backup", 1), token("nightly_2-B", 2)]);
        let text = written.write();
        assert_eq!(SiteTokens::read(&text).expect("a written document is well-formed"), written);
        let hash = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";
        let entry = json!({"name": "backup", "path": "/exports/*", "hash": hash, "created": NOW, "expires": NOW + 100});
        let document: Json = serde_json::from_str(&text).expect("JSON");
        assert_eq!((&document["version"], &document["tokens"][0]), (&json!(1), &entry));
        assert_eq!(
            SiteTokens::read(r#"{"version":1,"tokens":[]}"#).expect("a document"),
            SiteTokens::default()
        );
    }

    #[test]
    fn malformed_document_is_refused() {
        let good = tokens(&[token("backup", 1)]).write();
        for (part, wrong) in [
            (good.as_str(), ""),
            (good.as_str(), "[]"),
            (good.as_str(), "{}"),
            (good.as_str(), r#"{"version":1}"#),
            (good.as_str(), r#"{"version":1,"tokens":{}}"#),
            ("\"version\":1", "\"version\":2"),
            ("\"backup\"", "\"\""),
            ("\"backup\"", "\"back up\""),
            ("\"backup\"", "7"),
            ("\"/exports/*\"", "\"exports/*\""),
            ("\"/exports/*\"", "\"/*/exports\""),
            ("\"/exports/*\"", "null"),
            ("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"),
            ("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE", "!"),
            ("\"created\":1800000000", "\"created\":-1"),
            ("\"expires\":1800000100", "\"expires\":\"1800000100\""),
        ] {
            assert!(good.contains(part), "{part}");
            assert!(SiteTokens::read(&good.replace(part, wrong)).is_err(), "{wrong}");
        }
        let error = SiteTokens::read(r#"{"version":2,"tokens":[]}"#).expect_err("another version");
        assert!(matches!(error, ReadError::Version(2)));
    }

    #[test]
    fn two_tokens_of_one_name_make_the_document_unreadable() {
        let text = tokens(&[token("backup", 1), token("backup", 2)]).write();
        let error = SiteTokens::read(&text).expect_err("two names");
        assert_eq!(error.to_string(), "settings: two site tokens have the same name");
    }

    #[test]
    fn names_have_letters_digits_hyphens_and_underscores() {
        assert!(["a", "Backup-2_b", &"x".repeat(64)].iter().all(|name| SiteToken::is_name(name)));
        assert!(!["", "a b", "a.b", "ä", "a\n", &"x".repeat(65)].iter().any(|name| SiteToken::is_name(name)));
    }

    #[test]
    fn token_ends_at_its_second() {
        let token = token("backup", 1);
        assert!(token.is_valid(NOW + 99) && !token.is_valid(NOW + 100) && !token.is_valid(u64::MAX));
    }

    #[test]
    fn name_is_taken_until_the_token_is_dropped() {
        let mut list = tokens(&[token("backup", 1)]);
        assert!(!list.add(token("backup", 2)) && list.add(token("other", 3)));
        assert_eq!(list.named("backup").map(|token| token.hash), Some([1; 32]));
        assert_eq!(list.named("none"), None);
        list.compact(NOW + 100 + RETENTION_SECONDS - 1);
        assert_eq!(list.all().count(), 2);
        list.compact(NOW + 100 + RETENTION_SECONDS);
        assert_eq!(list.all().count(), 0);
        list.compact(0);
    }

    #[test]
    fn revocation_ends_a_token_and_never_prolongs_it() {
        let mut list = tokens(&[token("backup", 1), token("other", 2)]);
        assert!(
            list.revoke("backup", NOW + 5) && list.revoke("other", NOW + 500) && !list.revoke("none", NOW)
        );
        let ends: Vec<u64> = list.all().map(|token| token.expires).collect();
        assert_eq!(ends, [NOW + 5, NOW + 100]);
    }

    #[test]
    fn merged_document_has_the_tokens_and_revocations_of_both() {
        let (mut ours, mut theirs) =
            (tokens(&[token("a", 1), token("b", 2)]), tokens(&[token("a", 1), token("c", 3)]));
        ours.revoke("a", NOW + 5);
        let mut both = ours.clone();
        both.merge(theirs.clone());
        let found: Vec<(&str, u64)> = both.all().map(|token| (token.name.as_str(), token.expires)).collect();
        assert_eq!(found, [("a", NOW + 5), ("b", NOW + 100), ("c", NOW + 100)]);
        theirs.revoke("a", NOW + 2);
        both.merge(theirs);
        assert_eq!(both.named("a").map(|token| token.expires), Some(NOW + 2));
    }

    #[test]
    fn other_writer_keeps_a_name_that_both_have_chosen() {
        let mut ours = tokens(&[token("a", 1)]);
        ours.revoke("a", NOW);
        ours.merge(tokens(&[token("a", 9)]));
        assert_eq!(ours, tokens(&[token("a", 9)]));
    }
}
