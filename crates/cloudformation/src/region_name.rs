//! The form of the names of Regions, which new ones have too.

/// Whether a text has the form of a name such as `us-east-1` or `us-gov-west-1`.
pub(crate) fn has_form_of_region(text: &str) -> bool {
    let mut words = text.rsplit('-');
    let is_number = words.next().is_some_and(|last| last.parse::<u8>().is_ok());
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_number && words.clone().count() >= 2 && words.all(is_word)
}

#[cfg(test)]
mod tests {
    use super::has_form_of_region;

    #[test]
    fn region_has_words_and_a_number() {
        for name in cloudformation_facts::regions() {
            assert!(has_form_of_region(name), "{name}");
        }
        for text in ["", "region", "us-east-1a", "us-1", "US-EAST-1", "us--1"] {
            assert!(!has_form_of_region(text), "{text}");
        }
    }
}
