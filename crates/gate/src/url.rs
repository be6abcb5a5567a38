//! Addresses in headers.

use std::fmt::Write as _;

/// Appends parameters to a URL that may have a query already.
pub(crate) fn with_query(url: &str, query: &str) -> String {
    let mark = if url.contains('?') { '&' } else { '?' };
    format!("{url}{mark}{query}")
}

/// Percent-encodes the characters of an address that a URI cannot contain (RFC 3986, section 2), so that a header can carry it.
pub(crate) fn header_safe(address: &str) -> String {
    let mut safe = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"\"\\<>^`{|}".contains(&byte) {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    safe
}
