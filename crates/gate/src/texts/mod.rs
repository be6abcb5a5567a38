//! The texts of the pages in every language. Each language is a `match` over all keys, so no text can be missing.

#![expect(clippy::match_same_arms, reason = "two pages can have the same title")]

mod de;
mod en;
mod es;
mod fr;
mod ja;

use settings::{Language, TextKey, Theme};

use crate::event::Event;
use crate::language;

/// The texts of a page for one visitor.
#[derive(Clone, Copy)]
pub(crate) struct Texts<'a> {
    theme: &'a Theme,
    pub(crate) language: Language,
}

impl<'a> Texts<'a> {
    /// Returns the texts in the site's language, or in the language that the visitor accepts.
    pub(crate) fn new(event: &Event, theme: &'a Theme) -> Self {
        let language = match theme.language {
            Some(language) => language,
            // CloudFront caches the page for visitors with other languages.
            None if event.is_origin_response() => Language::default(),
            None => language::accepted(event),
        };
        Self { theme, language }
    }

    /// Returns the text with a key: the site's own text, or the built-in one.
    pub(crate) fn text(&self, key: TextKey) -> &'a str {
        match self.theme.texts.get(&key) {
            Some(text) => text,
            None => built_in(self.language, key),
        }
    }
}

/// Returns the built-in text with a key.
pub(crate) fn built_in(language: Language, key: TextKey) -> &'static str {
    match language {
        Language::En => en::text(key),
        Language::De => de::text(key),
        Language::Fr => fr::text(key),
        Language::Es => es::text(key),
        Language::Ja => ja::text(key),
    }
}

/// Replaces the placeholders of a text, such as `{host}`. What replaces a placeholder is not searched again.
pub(crate) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let placeholder = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, after))
        });
        if let Some((value, after)) = placeholder {
            filled.push_str(value);
            rest = after;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use settings::{Language, TextKey, Theme};

    use super::{built_in, fill};

    fn placeholders(text: &str) -> BTreeSet<&str> {
        text.split('{').skip(1).map(|part| part.split_once('}').expect("the brace is closed").0).collect()
    }

    #[test]
    fn each_text_has_its_placeholders_and_a_length_that_a_site_could_choose() {
        for language in Language::ALL {
            for key in TextKey::ALL.iter().copied() {
                let text = built_in(language, key);
                let case = format!("{} {}", language.tag(), key.as_str());
                assert_eq!(placeholders(text), key.placeholders().iter().copied().collect(), "{case}");
                assert!(!text.is_empty() && text.chars().count() <= Theme::MAX_TEXT_CHARACTERS, "{case}");
                assert!(!text.contains(['<', '>', '\'', '"', '&']) && text.trim() == text, "{case}");
            }
        }
    }

    #[test]
    fn languages_differ() {
        for (position, language) in Language::ALL.into_iter().enumerate() {
            for other in &Language::ALL[..position] {
                let same =
                    TextKey::ALL.iter().filter(|key| built_in(language, **key) == built_in(*other, **key));
                let same: Vec<&str> = same.map(|key| key.as_str()).collect();
                let loanwords = ["label.address", "label.contact", "label.page", "label.service"];
                assert!(same.iter().all(|key| loanwords.contains(key)), "{language:?} {other:?} {same:?}");
            }
        }
    }

    #[test]
    fn sentences_end_as_their_language_ends_them() {
        let is_sentence =
            |key: &TextKey| key.as_str().contains(".text") || key.as_str().starts_with("loop.c");
        for language in Language::ALL {
            let end = if language == Language::Ja { '。' } else { '.' };
            for key in TextKey::ALL.iter().copied().filter(is_sentence) {
                assert!(built_in(language, key).ends_with([end, ':']), "{} {}", language.tag(), key.as_str());
            }
        }
    }

    #[test]
    fn table_of_the_texts_is_current() {
        const TABLE: &str = "| key | text in English |\n|---|---|\n";
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pages.md");
        let page = fs::read_to_string(&file).expect("the page is there");
        let before = page.split(TABLE).next().expect("a split has a first part");
        let row = |key: &TextKey| format!("| `{}` | {} |\n", key.as_str(), built_in(Language::En, *key));
        let current = format!("{before}{TABLE}{}", TextKey::ALL.iter().map(row).collect::<String>());
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, current).expect("a writable folder");
            return;
        }
        assert!(page == current, "docs/pages.md is not current; run UPDATE=1 cargo test -p gate --lib");
    }

    #[test]
    fn placeholders_are_replaced_once() {
        let values = [("a", "{b}"), ("b", "x")];
        for (text, filled) in [
            ("", ""),
            ("no placeholder", "no placeholder"),
            ("{a} and {b}{b}.", "{b} and xx."),
            ("{c} {a", "{c} {a"),
            ("{{b}}", "{x}"),
            ("} {b} {", "} x {"),
        ] {
            assert_eq!(fill(text, &values), filled);
        }
    }
}
