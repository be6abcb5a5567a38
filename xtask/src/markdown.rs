//! Links and headings of Markdown, as GitHub and mdBook read them.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Attributes of HTML that contain an address.
const HTML_ATTRIBUTES: [&str; 3] = ["href=\"", "src=\"", "srcset=\""];

/// A link or an image.
pub(crate) struct Link {
    /// The address as it is written.
    pub(crate) target: String,
    /// The bytes of the whole link.
    pub(crate) range: Range<usize>,
    /// Whether HTML contains the link.
    pub(crate) is_html: bool,
}

impl Link {
    /// Whether the link leads to another site.
    pub(crate) fn is_external(&self) -> bool {
        self.target.contains("://") || self.target.starts_with("mailto:")
    }

    /// The path and the anchor. Each can be empty.
    pub(crate) fn parts(&self) -> (&str, &str) {
        self.target.split_once('#').unwrap_or((&self.target, ""))
    }

    /// The line of the link, from 1 on.
    pub(crate) fn line(&self, text: &str) -> usize {
        text[..self.range.start].matches('\n').count() + 1
    }
}

/// The links and images of a text, in its order.
pub(crate) fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.push(Link { target: dest_url.to_string(), range, is_html: false });
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                links.extend(html_links(&html, range.start));
            }
            _ => {}
        }
    }
    links
}

/// The addresses in the attributes of HTML that begins at an offset of the text.
fn html_links(html: &str, offset: usize) -> Vec<Link> {
    let mut links = Vec::new();
    for (start, attribute) in HTML_ATTRIBUTES.iter().flat_map(|attribute| html.match_indices(attribute)) {
        let start = start + attribute.len();
        let length = html[start..].find('"').unwrap_or(0);
        let range = offset + start..offset + start + length;
        links.push(Link { target: html[start..start + length].to_owned(), range, is_html: true });
    }
    links
}

/// The anchors of the headings of a text.
pub(crate) fn anchors(text: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut heading: Option<String> = None;
    for event in parser(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(part) | Event::Code(part) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&part);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let anchor = anchor(&heading.take().unwrap_or_default());
                let count = counts.entry(anchor.clone()).or_default();
                anchors.push(if *count == 0 { anchor } else { format!("{anchor}-{count}") });
                *count += 1;
            }
            _ => {}
        }
    }
    anchors
}

fn anchor(heading: &str) -> String {
    let kept = |letter: char| match letter {
        '-' | '_' => Some(letter),
        letter if letter.is_whitespace() => Some('-'),
        letter if letter.is_alphanumeric() => Some(letter),
        _ => None,
    };
    heading.trim().to_lowercase().chars().filter_map(kept).collect()
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

#[cfg(test)]
mod tests {
    use super::{anchors, links};

    fn targets(text: &str) -> Vec<String> {
        links(text).into_iter().map(|link| link.target).collect()
    }

    #[test]
    fn links_in_tables_lists_and_html_are_found() {
        let text =
            "| [a](b.md) |\n|---|\n| ![c](d.png) |\n\n- [e][f]\n\n<img src=\"g.png\">\n\n[f]: h.md#i\n";
        assert_eq!(targets(text), ["b.md", "d.png", "h.md#i", "g.png"]);
    }

    #[test]
    fn links_in_code_are_text() {
        assert!(targets("`[a](b.md)`\n\n```\n[a](b.md)\n```\n").is_empty());
    }

    #[test]
    fn line_of_a_link_is_counted_from_one() {
        let text = "a\n\n[b](c.md)\n";
        assert_eq!(links(text)[0].line(text), 3);
    }

    #[test]
    fn anchors_have_no_punctuation_and_repeated_ones_a_number() {
        assert_eq!(anchors("# A *b*: `c-d`, e\n## F\n## f\n"), ["a-b-c-d-e", "f", "f-1"]);
    }
}
