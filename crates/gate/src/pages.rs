//! The pages that the gate shows: small, without scripts, and in light and dark.
//!
//! A page says what happened, shows the facts, and offers the next step: one heading, a sentence or two, a list of facts, and at
//! most two buttons, the first of which is filled.

use std::fmt::Write as _;

use settings::{TextKey, Theme};

use crate::contact::ContactLink;
use crate::crypto::{base64, sha256};
use crate::event::Event;
use crate::html::{MAX_VALUE_CHARACTERS, cut, escape, style};
use crate::icon::Icon;
use crate::logo::Logo;
use crate::reference::reference;
use crate::response::Response;
use crate::texts::{Texts, fill};

/// The content of a page.
pub(crate) struct Page<'a> {
    status: u16,
    icon: Icon,
    title: TextKey,
    text: TextKey,
    /// Steps that the visitor can take, and the host name that they are about.
    steps: Option<(&'static [TextKey], &'a str)>,
    facts: Vec<Fact<'a>>,
    buttons: Vec<(TextKey, String)>,
    has_help: bool,
}

/// A row in the list of facts.
pub(crate) enum Fact<'a> {
    /// An account, a path or a host name, with its label.
    Value(TextKey, &'a str),
    /// The site's contact, if it has one.
    Contact,
    /// The reference of the request, which is also in the log.
    Reference,
}

impl<'a> Page<'a> {
    pub(crate) fn new(status: u16, icon: Icon, title: TextKey, text: TextKey) -> Self {
        let (facts, buttons) = (Vec::new(), Vec::new());
        Self { status, icon, title, text, steps: None, facts, buttons, has_help: true }
    }

    pub(crate) fn fact(mut self, fact: Fact<'a>) -> Self {
        self.facts.push(fact);
        self
    }

    /// Adds a button. Its address is a path of this site, or a link to the contact.
    pub(crate) fn button(mut self, text: TextKey, address: impl Into<String>) -> Self {
        self.buttons.push((text, address.into()));
        self
    }

    pub(crate) fn steps(self, steps: &'static [TextKey], host: &'a str) -> Self {
        Self { steps: Some((steps, host)), ..self }
    }

    /// Leaves out the contact below the page, because nothing went wrong or the page has it elsewhere.
    pub(crate) fn without_help(self) -> Self {
        Self { has_help: false, ..self }
    }

    /// Returns the page as a response, in the language of the site or of the visitor. Every text is escaped.
    pub(crate) fn response(&self, event: &Event, theme: &Theme) -> Response {
        let style = style(theme.accent.unwrap_or_default());
        let logo = theme.logo_url.as_deref().and_then(Logo::new);
        let policy = policy(&style, logo.as_ref());
        let writer = Writer {
            texts: Texts::new(event, theme),
            contact: ContactLink::new(theme),
            name: theme.name.as_deref().map(escaped),
            event,
        };
        Response::new(self.status)
            .header("Content-Security-Policy", policy)
            .header("X-Frame-Options", "DENY")
            .html(writer.page(self, &style, logo.as_ref()))
    }
}

fn policy(style: &str, logo: Option<&Logo<'_>>) -> String {
    let hash = base64(sha256(style.as_bytes()));
    let images = logo.map(|logo| format!(" img-src {};", logo.source())).unwrap_or_default();
    format!(
        "default-src 'none'; style-src 'sha256-{hash}';{images} base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

/// Writes the parts of a page for one visitor.
struct Writer<'a> {
    texts: Texts<'a>,
    contact: Option<ContactLink<'a>>,
    /// The escaped name of the site.
    name: Option<String>,
    event: &'a Event,
}

impl Writer<'_> {
    fn page(&self, page: &Page<'_>, style: &str, logo: Option<&Logo<'_>>) -> String {
        let title = self.text(page.title);
        let suffix = self.name.as_ref().map(|name| format!(" – {name}")).unwrap_or_default();
        format!(
            "<!doctype html>\n<html lang={} dir=ltr>\n<meta charset=utf-8>\n\
             <meta name=viewport content=\"width=device-width,initial-scale=1\">\n<meta name=robots content=noindex>\n\
             <title>{title}{suffix}</title>\n<style>{style}</style>\n{}<main>\n\
             <svg viewBox=\"0 0 24 24\" aria-hidden=true><path d=\"{}\"/></svg>\n<h1>{title}</h1>\n<p>{}</p>\n{}{}{}\
             </main>\n{}</html>\n",
            self.texts.language.tag(),
            self.header(logo),
            page.icon.path(),
            self.text(page.text),
            self.steps(page),
            self.facts(page),
            self.buttons(page),
            self.help(page),
        )
    }

    fn text(&self, key: TextKey) -> String {
        escape(&cut(self.texts.text(key), Theme::MAX_TEXT_CHARACTERS))
    }

    fn header(&self, logo: Option<&Logo<'_>>) -> String {
        let alternative = if self.name.is_some() { "" } else { "Logo" };
        let image = logo
            .map(|logo| format!("<img src=\"{}\" alt=\"{alternative}\">", escape(logo.url())))
            .unwrap_or_default();
        let name = self.name.as_deref().unwrap_or_default();
        if image.is_empty() && name.is_empty() {
            return String::new();
        }
        format!("<header>{image}{name}</header>\n")
    }

    fn steps(&self, page: &Page<'_>) -> String {
        let Some((steps, host)) = page.steps else { return String::new() };
        let host = isolated(host);
        let mut list = "<ol>\n".to_owned();
        for step in steps {
            let _ = writeln!(list, "<li>{}", fill(&self.text(*step), &[("host", &host)]));
        }
        list + "</ol>\n"
    }

    fn facts(&self, page: &Page<'_>) -> String {
        let rows: String = page.facts.iter().filter_map(|fact| self.fact(fact)).collect();
        if rows.is_empty() { rows } else { format!("<dl>\n{rows}</dl>\n") }
    }

    fn fact(&self, fact: &Fact<'_>) -> Option<String> {
        let (label, value) = match fact {
            Fact::Value(label, value) => (*label, isolated(value)),
            Fact::Reference => (TextKey::Reference, isolated(&reference(self.event.request_id()))),
            Fact::Contact => {
                let contact = self.contact.as_ref()?;
                let name = escaped(contact.name);
                let address = link(&contact.url, contact.address);
                let value =
                    if contact.name == contact.address { address } else { format!("{name}<br>{address}") };
                (TextKey::Contact, value)
            }
        };
        Some(format!("<div><dt>{}<dd>{value}</div>\n", self.text(label)))
    }

    fn buttons(&self, page: &Page<'_>) -> String {
        if page.buttons.is_empty() {
            return String::new();
        }
        let mut buttons = "<nav>\n".to_owned();
        for (text, address) in &page.buttons {
            let _ = writeln!(buttons, "<a href=\"{}\">{}</a>", escape(address), self.text(*text));
        }
        buttons + "</nav>\n"
    }

    fn help(&self, page: &Page<'_>) -> String {
        match &self.contact {
            Some(contact) if page.has_help => {
                let link = link(&contact.url, contact.name);
                let help = fill(&self.text(TextKey::Help), &[("contact", &link)]);
                format!("<footer>{help}</footer>\n")
            }
            _ => String::new(),
        }
    }
}

/// Escapes a value, and cuts it if it is long.
fn escaped(value: &str) -> String {
    escape(&cut(value, MAX_VALUE_CHARACTERS))
}

/// Returns a value that keeps its direction apart from that of the text around it.
fn isolated(value: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(value))
}

fn link(url: &str, text: &str) -> String {
    format!("<a href=\"{}\">{}</a>", escape(url), escaped(text))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;
    use settings::{Contact, TextKey, Theme};

    use super::{Fact, Page};
    use crate::event::Event;
    use crate::icon::Icon;

    fn page() -> Page<'static> {
        Page::new(403, Icon::NoAccess, TextKey::NoAccessTitle, TextKey::NoAccessText)
    }

    fn body(page: &Page<'_>, theme: &Theme) -> String {
        let json = page.response(&Event::read(json!({})), theme).into_json();
        json["body"].as_str().expect("there is a body").to_owned()
    }

    #[test]
    fn every_text_of_a_page_is_escaped() {
        let evil = "\"><script>alert('1')</script>&\u{0}{host}{contact}";
        let texts = TextKey::ALL.iter().map(|key| (*key, evil.to_owned()));
        let theme = Theme {
            name: Some(evil.to_owned()),
            logo_url: Some(format!("https://a.example/{evil}")),
            contact: Some(Contact { name: evil.to_owned(), address: evil.to_owned() }),
            texts: texts.collect(),
            ..Theme::default()
        };
        let page = page()
            .fact(Fact::Value(TextKey::Account, evil))
            .fact(Fact::Contact)
            .steps(&[TextKey::LoopCookies], evil)
            .button(TextKey::Retry, evil);
        let body = body(&page, &theme);
        assert!(!body.contains("<script") && !body.contains("\"><s") && !body.contains('\u{0}'), "{body}");
        assert_eq!(body.matches("&lt;script&gt;").count(), 16, "{body}");
    }

    #[test]
    fn page_without_a_theme_has_only_its_text() {
        let body = body(&page().fact(Fact::Contact), &Theme::default());
        assert!(
            !["<header", "<footer", "<dl", "<nav", "<ol", "<img"].iter().any(|part| body.contains(part)),
            "{body}"
        );
        assert!(body.contains("<title>You don’t have access to this page</title>"), "{body}");
    }

    #[test]
    fn name_and_logo_are_the_header() {
        let url = Some("https://a.example/logo.svg".to_owned());
        for (name, logo_url, header) in [
            (Some("Docs"), None, "<header>Docs</header>"),
            (None, url.clone(), "<header><img src=\"https://a.example/logo.svg\" alt=\"Logo\"></header>"),
            (Some("Docs"), url, "<header><img src=\"https://a.example/logo.svg\" alt=\"\">Docs</header>"),
        ] {
            let theme = Theme { name: name.map(str::to_owned), logo_url, ..Theme::default() };
            let body = body(&page(), &theme);
            assert!(body.contains(header), "{body}");
            let suffix = if name.is_some() { " – Docs</title>" } else { "page</title>" };
            assert!(body.contains(suffix), "{body}");
        }
    }

    #[test]
    fn contact_is_a_row_and_below_the_page() {
        let contact = |name: &str, address: &str| Theme {
            contact: Some(Contact { name: name.to_owned(), address: address.to_owned() }),
            ..Theme::default()
        };
        let named = contact("Team", "a@b.example");
        let with_row = body(&page().fact(Fact::Contact).without_help(), &named);
        assert!(
            with_row.contains("<dt>Contact<dd>Team<br><a href=\"mailto:a@b.example\">a@b.example</a></div>")
        );
        assert!(!with_row.contains("<footer>"));
        let below = body(&page(), &named);
        assert!(below.contains("<footer>Help: <a href=\"mailto:a@b.example\">Team</a></footer>"), "{below}");
        let support = Theme { support_url: Some("mailto:a@b.example".to_owned()), ..Theme::default() };
        let with_row = body(&page().fact(Fact::Contact), &support);
        assert!(with_row.contains("<dt>Contact<dd><a href=\"mailto:a@b.example\">a@b.example</a></div>"));
    }

    #[test]
    fn long_values_are_cut() {
        let long = "ä".repeat(400);
        let theme = Theme {
            name: Some(long.clone()),
            texts: BTreeMap::from([(TextKey::NoAccessText, "x".repeat(400))]),
            ..Theme::default()
        };
        let body = body(&page().fact(Fact::Value(TextKey::Page, &long)), &theme);
        let cut = format!("{}…", "ä".repeat(200));
        assert!(
            body.contains(&format!("<bdi>{cut}</bdi>")) && body.contains(&format!("<header>{cut}</header>"))
        );
        assert!(body.contains(&format!("<p>{}…</p>", "x".repeat(300))));
        assert!(!body.contains(&"ä".repeat(201)) && !body.contains(&"x".repeat(301)));
    }

    #[test]
    fn policy_names_the_style_of_the_accent_and_the_origin_of_the_logo() {
        let policy = |theme: &Theme| {
            let json = page().response(&Event::read(json!({})), theme).into_json();
            json["headers"]["content-security-policy"][0]["value"].as_str().expect("a policy").to_owned()
        };
        let plain = policy(&Theme::default());
        assert!(!plain.contains("img-src"), "{plain}");
        let logo = Theme { logo_url: Some("https://a.example:8443/b?c".to_owned()), ..Theme::default() };
        assert_eq!(policy(&logo).replace(" img-src https://a.example:8443;", ""), plain);
        let accent = Theme { accent: "#0f7f9b".parse().ok(), ..Theme::default() };
        assert_ne!(policy(&accent), plain);
    }
}
