//! Addresses in headers.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Appends parameters to a URL that may have a query already.
pub(crate) fn with_query(url: &str, query: &str) -> String {
    let mark = if url.contains('?') { '&' } else { '?' };
    format!("{url}{mark}{query}")
}

/// Characters that a URI cannot contain: RFC 3986, section 2.
const NOT_IN_URIS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\\')
    .add(b'<')
    .add(b'>')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Percent-encodes what a URI cannot contain, so that a header can carry the address.
pub(crate) fn header_safe(address: &str) -> String {
    utf8_percent_encode(address, NOT_IN_URIS).to_string()
}
