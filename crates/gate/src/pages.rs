//! The pages that the gate shows: small, without scripts, and in light and dark.

use settings::Theme;

use crate::crypto::{base64, sha256};
use crate::html::{STYLE, escape};
use crate::response::Response;

/// The content of a page.
pub(crate) struct Page<'a> {
    pub(crate) status: u16,
    pub(crate) title: &'a str,
    pub(crate) text: &'a str,
    /// A link for the visitor: a path of this site, and the text of the link.
    pub(crate) way_out: Option<(&'a str, &'a str)>,
}

impl Page<'_> {
    /// Returns the page as a response. Every text is escaped.
    pub(crate) fn response(&self, theme: &Theme) -> Response {
        let title = escape(self.title);
        let name = theme.name.as_deref().map(escape);
        let suffix = name.as_deref().map_or_else(String::new, |name| format!(" – {name}"));
        let logo = theme.logo_url.as_deref().map(|url| format!("<img src=\"{}\" alt=\"\">\n", escape(url)));
        let site = name.map(|name| format!("<p>{name}</p>\n"));
        let header = logo.into_iter().chain(site).collect::<String>();
        let link =
            |(address, words): (&str, &str)| format!("<a href=\"{}\">{}</a>", escape(address), escape(words));
        let way_out = self.way_out.map(|way| format!("<p>{}</p>\n", link(way)));
        let support = theme.support_url.as_deref();
        let help = support.map(|url| format!("<footer>{}</footer>\n", link((url, "Get help"))));
        let page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<title>{title}{suffix}</title>\n\
             <style>{STYLE}</style>\n<header>\n{header}</header>\n<main>\n<h1>{title}</h1>\n<p>{}</p>\n{}</main>\n{}</html>\n",
            escape(self.text),
            way_out.unwrap_or_default(),
            help.unwrap_or_default(),
        );
        Response::new(self.status)
            .header("Content-Security-Policy", policy())
            .header("X-Frame-Options", "DENY")
            .html(page)
    }
}

fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; img-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        base64(sha256(STYLE.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use settings::Theme;

    use super::Page;

    #[test]
    fn every_text_of_a_page_is_escaped() {
        let evil = "\"><script>alert('1')</script>&\u{0}";
        let theme = Theme {
            name: Some(evil.to_owned()),
            logo_url: Some(evil.to_owned()),
            support_url: Some(evil.to_owned()),
        };
        let page = Page { status: 403, title: evil, text: evil, way_out: Some((evil, evil)) };
        let json = page.response(&theme).into_json();
        let body = json["body"].as_str().expect("there is a body");
        assert!(!body.contains("<script") && !body.contains("\"><") && !body.contains('\u{0}'), "{body}");
        assert_eq!(body.matches("&lt;script&gt;").count(), 9);
    }
}
