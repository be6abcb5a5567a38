//! The Unicode forms of paths.
//!
//! A letter such as ö has two forms: one character (NFC), or o with a combining mark (NFD). Both look the same, and they are different
//! object keys. Names of files that were created on macOS often have the second form. The gate compares bytes and has no Unicode tables, so
//! the stack writes a rule in both forms.

use unicode_normalization::UnicodeNormalization as _;

/// The composed form of a path (NFC). Two paths that look the same have the same composed form.
pub(crate) fn composed(path: &str) -> String {
    path.nfc().collect()
}

/// The composed form (NFC) and the decomposed form (NFD) of a path, as far as they differ from the path.
pub(crate) fn other_forms(path: &str) -> Vec<String> {
    let mut forms = vec![composed(path), path.nfd().collect()];
    forms.dedup();
    forms.retain(|form| form != path);
    forms
}

#[cfg(test)]
mod tests {
    use super::{composed, other_forms};

    const COMPOSED: &str = "/gr\u{f6}\u{df}e/*";
    const DECOMPOSED: &str = "/gro\u{308}\u{df}e/*";

    #[test]
    fn path_has_the_forms_that_differ_from_it() {
        let mixed = format!("{COMPOSED}{DECOMPOSED}");
        let both = [format!("{COMPOSED}{COMPOSED}"), format!("{DECOMPOSED}{DECOMPOSED}")];
        for (path, expected) in [
            ("/finance/*", &[][..]),
            ("/\u{df}/*", &[]),
            (COMPOSED, &[DECOMPOSED.to_owned()]),
            (DECOMPOSED, &[COMPOSED.to_owned()]),
            (&mixed, &both),
        ] {
            assert_eq!(other_forms(path), expected, "{path}");
        }
    }

    #[test]
    fn forms_of_a_path_have_the_same_composed_form() {
        assert_eq!(composed(COMPOSED), composed(DECOMPOSED));
        assert_ne!(composed(COMPOSED), composed("/grosse/*"));
    }
}
