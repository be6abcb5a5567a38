//! The look that the preview's own pages have in common: the style of the gate's pages, and more for forms and lists.

use gate::html::{escape, style};
use settings::{Accent, Theme};

/// The style of these pages, in addition to the style of the gate's pages.
const STYLE: &str = include_str!("preview.css");

/// The parts of the site's theme that the pages use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shell {
    name: Option<String>,
    accent: Accent,
}

/// A page of the preview.
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    /// A link in the header: its address and its text.
    pub(crate) link: (&'a str, &'a str),
    /// HTML below the heading.
    pub(crate) content: &'a str,
    /// HTML below the card.
    pub(crate) footer: &'a str,
}

impl Shell {
    pub(crate) fn new(theme: &Theme) -> Self {
        Self { name: theme.name.clone(), accent: theme.accent.unwrap_or_default() }
    }

    /// Returns a page in HTML that is as wide as a table needs.
    pub(crate) fn wide_page(&self, page: &Page<'_>) -> String {
        self.page(page).replacen("<html lang=en>", "<html lang=en class=wide>", 1)
    }

    /// Returns a page in HTML.
    pub(crate) fn page(&self, page: &Page<'_>) -> String {
        let Page { title, link: (address, text), content, footer } = page;
        format!(
            "<!doctype html>\n<html lang=en>\n<meta charset=utf-8>\n\
             <meta name=viewport content=\"width=device-width,initial-scale=1\">\n<title>{title} – Preview</title>\n\
             <style>{}{STYLE}</style>\n\
             <header><span class=tag>Preview</span>{}<a href=\"{}\">{}</a></header>\n\
             <main>\n<h1>{title}</h1>\n{content}</main>\n<footer>{footer}</footer>\n</html>\n",
            style(self.accent),
            escape(self.name.as_deref().unwrap_or_default()),
            escape(address),
            escape(text),
            title = escape(title),
        )
    }
}

#[cfg(test)]
mod tests {
    use settings::Theme;

    use super::{Page, Shell};

    #[test]
    fn page_has_the_name_and_the_accent_of_the_site() {
        let theme =
            Theme { name: Some("R&D".to_owned()), accent: "#123456".parse().ok(), ..Theme::default() };
        let page = Page { title: "Ask <me>", link: ("/?a&b", "Home"), content: "<p>Hi</p>\n", footer: "End" };
        let html = Shell::new(&theme).page(&page);
        for part in [
            ":root{--a:#123456}",
            "</span>R&amp;D<a href=\"/?a&amp;b\">Home</a>",
            "<h1>Ask &lt;me&gt;</h1>\n<p>Hi</p>\n</main>\n<footer>End</footer>",
        ] {
            assert!(html.contains(part), "{html}");
        }
    }
}
