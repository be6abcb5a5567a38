//! The people whom a page names for access and for help.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use settings::Theme;

/// The contact of a site, as its pages link to it.
pub(crate) struct ContactLink<'a> {
    pub(crate) name: &'a str,
    /// Email address or URL, as a visitor reads it.
    pub(crate) address: &'a str,
    /// `mailto:` or `https://`, and nothing else.
    pub(crate) url: String,
    is_email: bool,
}

impl<'a> ContactLink<'a> {
    /// Returns the contact of a theme. A support URL has no name, so its address is the name.
    pub(crate) fn new(theme: &'a Theme) -> Option<Self> {
        if let Some(contact) = &theme.contact {
            return Some(Self::with_address(&contact.name, &contact.address));
        }
        let url = theme.support_url.as_deref()?;
        let Some(mail) = url.strip_prefix("mailto:") else { return Some(Self::with_address(url, url)) };
        // The address is encoded already. Its parameters make way for those of a page.
        let address = mail.split_once('?').map_or(mail, |(address, _)| address);
        Some(Self { name: address, address, url: format!("mailto:{address}"), is_email: true })
    }

    fn with_address(name: &'a str, address: &'a str) -> Self {
        let is_email = !address.starts_with("https://");
        let url = if is_email { format!("mailto:{}", encode(address)) } else { address.to_owned() };
        Self { name, address, url, is_email }
    }

    /// Returns the URL at which a visitor writes to the contact. A URL that is not an email address takes neither subject nor body.
    pub(crate) fn write(&self, subject: &str, body: &str) -> String {
        if self.is_email {
            format!("{}?subject={}&body={}", self.url, encode(subject), encode(body))
        } else {
            self.url.clone()
        }
    }
}

/// Characters that have no meaning in a `mailto` URL: RFC 6068, section 2.
const PLAIN_IN_MAILTO: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':')
    .remove(b'@');

fn encode(text: &str) -> String {
    utf8_percent_encode(text, PLAIN_IN_MAILTO).to_string()
}

#[cfg(test)]
mod tests {
    use settings::{Contact, Theme};

    use super::ContactLink;

    fn theme(contact: Option<&str>, support_url: Option<&str>) -> Theme {
        let contact = contact.map(|address| Contact { name: "Team".to_owned(), address: address.to_owned() });
        Theme { contact, support_url: support_url.map(str::to_owned), ..Theme::default() }
    }

    fn links(contact: Option<&str>, support_url: Option<&str>, expected: Option<[&str; 3]>) {
        let theme = theme(contact, support_url);
        let link = ContactLink::new(&theme);
        assert_eq!(link.as_ref().map(|link| [link.name, link.address, &link.url]), expected);
    }

    #[test]
    fn contact_is_an_email_address_or_a_page() {
        links(None, None, None);
        links(Some("a@b.example"), None, Some(["Team", "a@b.example", "mailto:a@b.example"]));
        links(
            Some("https://b.example/ask?a=1"),
            None,
            Some(["Team", "https://b.example/ask?a=1", "https://b.example/ask?a=1"]),
        );
        links(
            Some("a@b.example"),
            Some("https://b.example/"),
            Some(["Team", "a@b.example", "mailto:a@b.example"]),
        );
        links(None, Some("mailto:a@b.example"), Some(["a@b.example", "a@b.example", "mailto:a@b.example"]));
        links(
            None,
            Some("mailto:a%2Bc@b.example?subject=Docs"),
            Some(["a%2Bc@b.example", "a%2Bc@b.example", "mailto:a%2Bc@b.example"]),
        );
        links(
            None,
            Some("https://b.example/"),
            Some(["https://b.example/", "https://b.example/", "https://b.example/"]),
        );
    }

    #[test]
    fn link_has_no_other_scheme_and_no_parameters_of_the_address() {
        links(
            Some("javascript:alert(1)"),
            None,
            Some(["Team", "javascript:alert(1)", "mailto:javascript:alert%281%29"]),
        );
        links(Some("a?bcc=x&y"), None, Some(["Team", "a?bcc=x&y", "mailto:a%3Fbcc%3Dx%26y"]));
    }

    #[test]
    fn email_has_subject_and_body_and_a_page_has_not() {
        let write = |address| {
            ContactLink::new(&theme(Some(address), None)).expect("a contact").write("Zu /ä", "a & b?")
        };
        assert_eq!(write("a@b.example"), "mailto:a@b.example?subject=Zu%20/%C3%A4&body=a%20%26%20b%3F");
        assert_eq!(write("https://b.example/"), "https://b.example/");
        let support = theme(None, Some("mailto:a@b.example?subject=Docs"));
        let written = ContactLink::new(&support).expect("a contact").write("a", "b");
        assert_eq!(written, "mailto:a@b.example?subject=a&body=b");
    }
}
