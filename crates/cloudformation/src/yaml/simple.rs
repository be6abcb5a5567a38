//! Reading YAML without anchors, with the place of every node.
//!
//! Nearly all templates are such YAML, and the general reader takes several times as long. This reader returns the same document. It returns `None`
//! for a text with a mistake, which the general reader explains, and for a text with anchors, merge keys, or tags of YAML.

use std::borrow::Cow;

use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use serde_json::Map;

use super::json::{MAX_DEPTH, MAX_NODES};
use super::nodes;
use super::tags::long_name;
use crate::document::{Document, Json, Location, Place};

/// Reads a List or an object.
pub(super) fn read(text: &str) -> Option<Document> {
    let mut reader = Reader { text, parser: Parser::new_from_str(text), nodes_left: MAX_NODES };
    let (Event::StreamStart, _) = reader.next()? else { return None };
    let (Event::DocumentStart(_, None), _) = reader.next()? else { return None };
    let start @ (Event::SequenceStart(..) | Event::MappingStart(..), _) = reader.next()? else { return None };
    let (json, place) = reader.value(start, None, MAX_DEPTH)?;
    let (Event::DocumentEnd, _) = reader.next()? else { return None };
    let (Event::StreamEnd, _) = reader.next()? else { return None };
    Some(Document { json, place: Some(place) })
}

struct Reader<'t> {
    text: &'t str,
    parser: Parser<'t, StrInput<'t>>,
    nodes_left: usize,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        self.parser.next_event()?.ok()
    }

    fn count_node(&mut self) -> Option<()> {
        self.nodes_left = self.nodes_left.checked_sub(1)?;
        Some(())
    }

    /// Reads a value from its first event on. Its place is that of its key if it has one.
    fn value(
        &mut self,
        (event, span): (Event<'t>, Span),
        key: Option<Location>,
        depth_left: usize,
    ) -> Option<(Json, Place)> {
        self.count_node()?;
        let own = location(&span);
        let function = match event.tag() {
            Some(tag) => Some(long_name(&tag.to_string())?),
            None => None,
        };
        let mut below = Vec::new();
        let mut scalar = None;
        let json = match event {
            Event::Scalar(value, style, 0, _) => {
                scalar = Some(own);
                let read = if style == ScalarStyle::Plain { plain(value)? } else { value.into() };
                nodes::scalar(read, span.slice(self.text), self.text, function)
            }
            Event::SequenceStart(_, 0, _) => Json::Array(self.list(&mut below, depth_left.checked_sub(1)?)?),
            Event::MappingStart(_, 0, _) => {
                Json::Object(self.object(&mut below, depth_left.checked_sub(1)?)?)
            }
            _ => return None,
        };
        Some(nodes::call(function, json, Place { at: key.unwrap_or(own), scalar, below }))
    }

    fn list(&mut self, below: &mut Vec<Place>, depth_left: usize) -> Option<Vec<Json>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Some(items),
                start => {
                    let (json, place) = self.value(start, None, depth_left)?;
                    items.push(json);
                    below.push(place);
                }
            }
        }
    }

    fn object(&mut self, below: &mut Vec<Place>, depth_left: usize) -> Option<Map<String, Json>> {
        let mut members = Map::new();
        loop {
            match self.next()? {
                (Event::MappingEnd, _) => return Some(members),
                (Event::Scalar(name, _, 0, None), span) if !is_special_key(&name) => {
                    self.count_node()?;
                    let start = self.next()?;
                    let (json, place) = self.value(start, Some(location(&span)), depth_left)?;
                    below.push(place);
                    // A key that is given twice is a mistake.
                    let name = nodes::key(name.into_owned(), span.slice(self.text));
                    if members.insert(name, json).is_some() {
                        return None;
                    }
                }
                _ => return None,
            }
        }
    }
}

pub(super) fn location(span: &Span) -> Location {
    Location { line: span.start.line() as u64, column: span.start.col() as u64 + 1 }
}

/// Whether a key may be a merge key or not a String.
fn is_special_key(name: &str) -> bool {
    name.is_empty() || ["<<", "~", "null"].iter().any(|special| name.eq_ignore_ascii_case(special))
}

/// The words that are booleans or null in some version of YAML, in lower case.
const WORDS: [&str; 10] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~"];

/// Reads a plain scalar. The general reader knows which words and numbers are not Strings.
fn plain(value: Cow<'_, str>) -> Option<Json> {
    let is_integer = value.bytes().all(|byte| byte.is_ascii_digit());
    match &*value {
        "" => return Some(Json::Null),
        "true" => return Some(true.into()),
        "false" => return Some(false.into()),
        short if is_integer && short.len() < 10 && (short.len() == 1 || !short.starts_with('0')) => {
            return short.parse::<u64>().ok().map(Json::from);
        }
        _ => {}
    }
    if !may_be_number(&value) && !WORDS.iter().any(|word| value.eq_ignore_ascii_case(word)) {
        return Some(value.into());
    }
    serde_saphyr::from_str::<Vec<Json>>(&format!("[{value}]")).ok()?.pop()
}

/// Whether a scalar may be a number in some version of YAML. A date is none, because only an exponent has a sign.
fn may_be_number(value: &str) -> bool {
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    let is_sum = digits.contains(['+', '-']) && !digits.contains(['e', 'E']);
    digits.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        && !is_sum
        && digits.bytes().all(|byte| byte.is_ascii_hexdigit() || b"+-._xXoOiInN".contains(&byte))
}
