//! The names of the site's hosts.

/// The most characters of a label, see [RFC 1035, section 2.3.4](https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4).
const MAX_LABEL_CHARACTERS: usize = 63;

/// Returns whether a text can take the place of the star in `*.example.com`: 1 to 63 lower-case letters, digits and inner hyphens.
///
/// ```
/// assert!(settings::is_host_label("pr-123"));
/// assert!(!settings::is_host_label("..") && !settings::is_host_label("a.b") && !settings::is_host_label("PR-123"));
/// ```
pub fn is_host_label(label: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=MAX_LABEL_CHARACTERS).contains(&label.len())
        && label.bytes().all(is_allowed)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Returns whether a host name, in lower case, is that of the settings. There, `*.example.com` stands for every name with one more label.
///
/// ```
/// assert!(settings::is_host("*.example.com", "pr-1.example.com"));
/// assert!(!settings::is_host("*.example.com", "a.pr-1.example.com"));
/// ```
pub fn is_host(name: &str, host: &str) -> bool {
    if name.starts_with("*.") {
        wildcard_label(name, host).is_some()
    } else {
        name.eq_ignore_ascii_case(host)
    }
}

/// Returns the label that the star of a name stands for, if the host name is one of those names.
pub(crate) fn wildcard_label<'a>(name: &str, host: &'a str) -> Option<&'a str> {
    let parent = name.strip_prefix("*.")?;
    let (label, rest) = host.split_once('.')?;
    if is_host_label(label) && rest.eq_ignore_ascii_case(parent) { Some(label) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{is_host, is_host_label, wildcard_label};

    #[test]
    fn label_is_letters_digits_and_inner_hyphens() {
        for label in ["a", "0", "pr-123", "a--b", "xn--bcher-kva", &"a".repeat(63)] {
            assert!(is_host_label(label), "{label}");
        }
        let long = "a".repeat(64);
        for label in [
            "", "-", "-a", "a-", "A", "pR-1", ".", "..", "a.b", "a/b", "a_b", "%2e%2e", "*", "ä", "a b",
            &long,
        ] {
            assert!(!is_host_label(label), "{label}");
        }
    }

    #[test]
    fn star_stands_for_one_label() {
        assert_eq!(wildcard_label("*.P.example.com", "pr-1.p.example.com"), Some("pr-1"));
        for host in ["p.example.com", "a.b.p.example.com", ".p.example.com", "pr-1.q.example.com", "pr-1", ""]
        {
            assert_eq!(wildcard_label("*.p.example.com", host), None, "{host}");
        }
        assert_eq!(wildcard_label("p.example.com", "pr-1.p.example.com"), None);
    }

    #[test]
    fn name_without_a_star_is_one_host() {
        assert!(is_host("Docs.example.com", "docs.example.com"));
        assert!(!is_host("docs.example.com", "a.docs.example.com"));
        assert!(is_host("*.example.com", "docs.example.com"));
        assert!(!is_host("*.example.com", "*.example.com"));
    }
}
