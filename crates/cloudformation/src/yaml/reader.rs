//! Reading YAML as the AWS CLI reads it, with the place of every node.

use std::borrow::Cow;
use std::collections::HashMap;

use granit_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput, StructureStyle, Tag};
use serde_json::map::Entry;
use serde_json::{Map, json};

use super::json::{MAX_DEPTH, MAX_NODES};
use super::read_error::ReadError;
use super::scalar::{MERGE_KEY, VALUE_KEY};
use super::tags::long_name;
use super::{aliases, explain, flow, hyphens, mistakes, scalar};
use crate::document::{Document, Json, Location, Places};

/// The nodes of an alias from which on the aliases behind it are counted first, which takes about as long as to read the text.
const MANY_NODES: usize = 1_000;

/// The bytes of a text that take about as long to read as a node takes to copy. A longer text has to repeat more nodes before they are counted.
const BYTES_PER_COPIED_NODE: usize = 16;

/// The bytes of Strings that an alias repeats as one more node, so that few long Strings do not fill the memory.
const STRING_BYTES_PER_NODE: usize = 256;

/// The types of Lists and objects in YAML.
const COLLECTIONS: [&str; 2] = ["seq", "map"];

/// Reads one document.
pub(super) fn read(text: &str) -> Result<Document, ReadError> {
    read_with(text, flow::key_mistake)
}

/// Reads a text that is JSON, in which a key and its colon can be in several lines.
pub(super) fn read_json(text: &str) -> Result<Document, ReadError> {
    read_with(text, |_, _, _| None)
}

fn read_with(text: &str, key_mistake: KeyMistake) -> Result<Document, ReadError> {
    if let Some(mistake) = mistakes::line_separator(text) {
        return Err(mistake);
    }
    let hidden =
        if text.contains(hyphens::STAND_IN) { text.into() } else { hyphens::hide(text, hyphens::STAND_IN) };
    let has_hidden_hyphens = matches!(hidden, Cow::Owned(_));
    let mut reader = Reader {
        text,
        parsed: &hidden,
        key_mistake,
        parser: parser(&hidden),
        has_hidden_hyphens,
        flow_depth: 0,
        nodes_left: MAX_NODES,
        places: Places::default(),
        anchors: HashMap::new(),
        are_aliases_counted: false,
    };
    reader.next()?;
    let (Event::DocumentStart(..), _) = reader.next()? else {
        return Ok(Document { json: Json::Null, places: reader.places });
    };
    let start = reader.next()?;
    let node = reader.node(start, None, MAX_DEPTH)?;
    reader.next()?;
    match reader.next()? {
        (Event::StreamEnd, _) => Ok(Document { json: node.json, places: reader.places }),
        (_, span) => Err(mistakes::second_document(location(&span))),
    }
}

fn parser(text: &str) -> Parser<'_, StrInput<'_>> {
    // A block scalar at the end of a text without a final newline has none, either.
    let options =
        granit_parser::options! { block_scalar_eof_without_line_feed: true, emit_anchor_events: true };
    Parser::new_from_str_with_options(text, options)
}

/// Returns the mistake in a key within braces, from the text and the place of the key.
type KeyMistake = fn(&str, &Span, Location) -> Option<ReadError>;

struct Reader<'t> {
    text: &'t str,
    /// The text with stand-ins for some hyphens, which the offsets of the parser are about.
    parsed: &'t str,
    key_mistake: KeyMistake,
    parser: Parser<'t, StrInput<'t>>,
    has_hidden_hyphens: bool,
    /// The open brackets and braces.
    flow_depth: usize,
    nodes_left: usize,
    places: Places,
    /// The nodes that aliases can repeat, by the parser's number of their anchor.
    anchors: HashMap<usize, Anchored>,
    /// Whether the nodes that all aliases of the text repeat were counted.
    are_aliases_counted: bool,
}

#[derive(Clone)]
struct Node {
    json: Json,
    /// Whether this is a call of a function by its short tag.
    is_call: bool,
    /// Whether this is an object or a List of objects, without calls of functions by their short tags.
    can_be_merged: bool,
}

impl Node {
    fn is_object(&self) -> bool {
        self.json.is_object() && !self.is_call
    }
}

struct Anchored {
    node: Node,
    places: Places,
    /// The nodes in it, with those that its anchors and aliases repeat.
    nodes: usize,
    /// The Lists and objects in it that contain each other.
    depth: usize,
}

impl Anchored {
    /// Leaves only the levels of a List or an object. This is enough for the mistakes before the alias that makes the document too large.
    fn remove_nodes(&mut self) {
        if self.depth > 0 {
            self.node.json = (0..self.depth).fold(Json::Null, |inner, _| Json::Array(vec![inner]));
            self.places.split_off(1);
            self.places.close(0);
        }
    }
}

/// The meaning of a node's tag.
#[derive(Clone, Copy)]
enum Meaning {
    None,
    /// That of a plain scalar, also if it is quoted. The AWS CLI reads the tag `!` so.
    Plain,
    Function(&'static str),
    /// A type of YAML, such as `str`.
    Type(&'static str),
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), ReadError> {
        let event = self.parser.next_event();
        if let Some(Ok((event, span))) = &event {
            self.count_flows(event);
            if self.flow_depth > 0
                && let Some(mistake) = flow::mistake(self.parsed, event, span, location(span))
            {
                return Err(mistake);
            }
        }
        match event {
            Some(Ok((Event::Anchor(_, name), span))) if has_odd_name(&name) => {
                Err(mistakes::anchor_name(&name, location(&span)))
            }
            // The node before it has its number.
            Some(Ok((Event::Anchor(..), _))) => self.next(),
            Some(Ok((Event::Scalar(text, style, anchor, tag), span))) if self.has_hidden_hyphens => {
                Ok((Event::Scalar(hyphens::restore(text), style, anchor, tag), span))
            }
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(explain::explain(self.text, &error)),
            None => Ok((Event::StreamEnd, Span::empty(Marker::new(0, 1, 0)))),
        }
    }

    fn count_flows(&mut self, event: &Event<'_>) {
        match event {
            Event::SequenceStart(StructureStyle::Flow, ..)
            | Event::MappingStart(StructureStyle::Flow, ..) => {
                self.flow_depth += 1;
            }
            Event::SequenceEnd | Event::MappingEnd => self.flow_depth = self.flow_depth.saturating_sub(1),
            _ => {}
        }
    }

    fn count_nodes(&mut self, nodes: usize, at: Location) -> Result<(), ReadError> {
        self.nodes_left = self.nodes_left.checked_sub(nodes).ok_or_else(|| mistakes::too_large(at))?;
        Ok(())
    }

    /// Reads a node from its first event on. Its place is that of its key if it has one.
    fn node(
        &mut self,
        (event, span): (Event<'t>, Span),
        key: Option<Location>,
        depth_left: usize,
    ) -> Result<Node, ReadError> {
        let own = location(&span);
        if let Event::Alias(anchor) = event {
            return self.repeat(anchor, own, key, depth_left);
        }
        let nodes_left = self.nodes_left;
        self.count_nodes(1, own)?;
        let meaning = meaning(event.tag(), &span)?;
        let anchor = event.anchor_id();
        let (at, scalar) = (key.unwrap_or(own), matches!(event, Event::Scalar(..)).then_some(own));
        let outer = matches!(meaning, Meaning::Function(_)).then(|| self.places.open(at, None));
        let inner = self.places.open(at, scalar);
        let mut can_be_merged = false;
        let json = match event {
            Event::Scalar(text, style, ..) => value(text, style, meaning, own)?,
            Event::SequenceStart(..) => {
                expect_type(meaning, "seq", own)?;
                let (items, are_objects) = self.list(deeper(depth_left, own)?)?;
                can_be_merged = are_objects;
                Json::Array(items)
            }
            Event::MappingStart(..) => {
                expect_type(meaning, "map", own)?;
                can_be_merged = true;
                Json::Object(self.object(inner, deeper(depth_left, own)?)?)
            }
            _ => return Err(mistakes::missing_value(own)),
        };
        self.places.close(inner);
        if let Some(outer) = outer {
            self.places.close(outer);
        }
        let node = match meaning {
            Meaning::Function(name) => Node {
                json: Json::Object(Map::from_iter([(name.to_owned(), json)])),
                is_call: true,
                can_be_merged: false,
            },
            _ => Node { json, is_call: false, can_be_merged },
        };
        if let Some(anchor) = anchor {
            let nodes = nodes_left - self.nodes_left + string_bytes(&node.json) / STRING_BYTES_PER_NODE;
            self.count_nodes(nodes, own)?;
            let places = self.places.copy(outer.unwrap_or(inner));
            let depth = depth(&node.json);
            self.anchors.insert(anchor, Anchored { node: node.clone(), places, nodes, depth });
        }
        Ok(node)
    }

    /// The node that an alias repeats. Its parts keep the places of their definition.
    fn repeat(
        &mut self,
        anchor: usize,
        own: Location,
        key: Option<Location>,
        depth_left: usize,
    ) -> Result<Node, ReadError> {
        let repeated = self.repeated(anchor, own, depth_left)?;
        let (node, mut places) = (repeated.node.clone(), repeated.places.clone());
        // The argument of a call has the place of the call.
        for moved in 0..=usize::from(node.is_call) {
            if let Some(place) = places.get_mut(moved) {
                place.at = key.unwrap_or(own);
                place.scalar = place.scalar.map(|_| own);
            }
        }
        self.places.append(places);
        Ok(node)
    }

    /// The definition of an alias. Counts its nodes before they are copied.
    fn repeated(&mut self, anchor: usize, own: Location, depth_left: usize) -> Result<&Anchored, ReadError> {
        let known = self.anchors.get(&anchor).map(|repeated| (repeated.nodes, repeated.depth));
        let (nodes, depth) = known.ok_or_else(|| mistakes::alias_in_itself(own))?;
        if depth > depth_left {
            return Err(mistakes::too_deep(own));
        }
        self.count_nodes(nodes, own)?;
        let many = MANY_NODES.max(self.parsed.len() / BYTES_PER_COPIED_NODE);
        if nodes > many && !self.are_aliases_counted {
            self.are_aliases_counted = true;
            if aliases::repeat_too_much(parser(self.parsed)) {
                self.anchors.values_mut().for_each(Anchored::remove_nodes);
            }
        }
        self.anchors.get(&anchor).ok_or_else(|| mistakes::alias_in_itself(own))
    }

    /// Reads the items of a List, and whether all are objects.
    fn list(&mut self, depth_left: usize) -> Result<(Vec<Json>, bool), ReadError> {
        let mut items = Vec::new();
        let mut are_objects = true;
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok((items, are_objects)),
                start => {
                    let node = self.node(start, None, depth_left)?;
                    are_objects &= node.is_object();
                    items.push(node.json);
                }
            }
        }
    }

    /// Reads the members of an object, whose place has this number.
    fn object(&mut self, object: usize, depth_left: usize) -> Result<Map<String, Json>, ReadError> {
        let mut members = Map::new();
        let mut merged = Members::default();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                break;
            }
            let at = location(&span);
            if self.flow_depth > 0
                && let Some(mistake) = (self.key_mistake)(self.parsed, &span, at)
            {
                return Err(mistake);
            }
            self.count_nodes(1, at)?;
            let name = self.key(event, &span)?;
            let start = self.next()?;
            let first_place = self.places.len();
            let node = self.node(start, Some(at), depth_left)?;
            let Some(name) = name else {
                let places = self.places.split_off(first_place);
                merged.merge(node, &places).ok_or_else(|| mistakes::merged_value(at))?;
                continue;
            };
            match members.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(node.json);
                }
                Entry::Occupied(entry) => {
                    let name = entry.key().clone();
                    self.places.close(object);
                    let first = members.keys().position(|key| *key == name);
                    let first = first.and_then(|first| self.places.below(object).nth(first));
                    let first = first.and_then(|first| self.places.get(first));
                    return Err(mistakes::duplicate_key(&name, first.map(|place| place.at), at));
                }
            }
        }
        if merged.json.is_empty() {
            return Ok(members);
        }
        self.places.close(object);
        merged.add(members, &self.places, object);
        self.places.split_off(object + 1);
        for places in merged.places {
            self.places.append(places);
        }
        Ok(merged.json)
    }

    /// Reads a key. The key of a merge is `None`.
    fn key(&mut self, event: Event<'t>, span: &Span) -> Result<Option<String>, ReadError> {
        let at = location(span);
        let json = match event {
            Event::Scalar(text, ScalarStyle::Plain, _, None) if text == MERGE_KEY => return Ok(None),
            Event::Scalar(text, ScalarStyle::Plain, 0, None) if text == VALUE_KEY => text.into(),
            Event::Scalar(text, style, anchor, tag) => {
                let meaning = meaning(tag.as_deref(), span)?;
                if let (Meaning::Function(_), Some(tag)) = (meaning, &tag) {
                    return Err(mistakes::tag_before_key(tag, &text, at));
                }
                let json = value(text, style, meaning, at)?;
                if anchor != 0 {
                    let node = Node { json: json.clone(), is_call: false, can_be_merged: false };
                    let mut places = Places::default();
                    places.open(at, Some(at));
                    self.anchors.insert(anchor, Anchored { node, places, nodes: 1, depth: 0 });
                }
                json
            }
            Event::Alias(anchor) => {
                let repeated = self.repeated(anchor, at, 0).map_err(|_| mistakes::collection_as_key(at))?;
                repeated.node.json.clone()
            }
            _ => return Err(mistakes::collection_as_key(at)),
        };
        match json {
            Json::String(name) => Ok(Some(name)),
            Json::Bool(_) | Json::Number(_) => Ok(Some(json.to_string())),
            Json::Null => Err(mistakes::null_as_key(at)),
            Json::Array(_) | Json::Object(_) => Err(mistakes::collection_as_key(at)),
        }
    }
}

/// Members with their places. A later member takes the place of an earlier one with the same name.
#[derive(Default)]
struct Members {
    json: Map<String, Json>,
    places: Vec<Places>,
    /// The position of each name, because a search for each of many members would take too long.
    positions: HashMap<String, usize>,
}

impl Members {
    /// Adds the members of an object or of a List of objects. An earlier object in a List has precedence over a later one. `None` for
    /// another node.
    fn merge(&mut self, node: Node, places: &Places) -> Option<()> {
        match node.json {
            _ if !node.can_be_merged => return None,
            Json::Object(members) => self.add(members, places, 0),
            Json::Array(items) => {
                let objects: Vec<usize> = places.below(0).collect();
                for (item, object) in items.into_iter().zip(objects).rev() {
                    let Json::Object(members) = item else { return None };
                    self.add(members, places, object);
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// Adds the members of an object, whose place has this number.
    fn add(&mut self, members: Map<String, Json>, places: &Places, object: usize) {
        for ((name, value), node) in members.into_iter().zip(places.below(object)) {
            if let Some(position) = self.positions.get(&name) {
                self.places[*position] = places.copy(node);
            } else {
                self.positions.insert(name.clone(), self.places.len());
                self.places.push(places.copy(node));
            }
            self.json.insert(name, value);
        }
    }
}

/// Whether an anchor has another name than YAML 1.1 takes. The AWS CLI reads the rest of such a name as a part of the value.
fn has_odd_name(anchor: &str) -> bool {
    !anchor.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn location(span: &Span) -> Location {
    marked(&span.start)
}

fn marked(marker: &Marker) -> Location {
    Location { line: marker.line() as u64, column: marker.col() as u64 + 1 }
}

fn deeper(depth_left: usize, at: Location) -> Result<usize, ReadError> {
    depth_left.checked_sub(1).ok_or_else(|| mistakes::too_deep(at))
}

/// The Lists and objects that contain each other. A call of a function is an object.
fn depth(json: &Json) -> usize {
    match json {
        Json::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Json::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The bytes of the Strings and keys in a value.
fn string_bytes(json: &Json) -> usize {
    match json {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(string_bytes).sum(),
        Json::Object(members) => members.iter().map(|(name, member)| name.len() + string_bytes(member)).sum(),
        _ => 0,
    }
}

fn meaning(tag: Option<&Tag>, span: &Span) -> Result<Meaning, ReadError> {
    let Some(tag) = tag else { return Ok(Meaning::None) };
    let at = span.tag_start().map_or_else(|| location(span), |start| marked(&start));
    if let Some(name) = tag.suffix_in_namespace("tag:yaml.org,2002:") {
        let found = scalar::TYPES.iter().chain(&COLLECTIONS).find(|known| **known == name);
        return found
            .map(|name| Meaning::Type(name))
            .ok_or_else(|| mistakes::type_without_meaning(&name, at));
    }
    let tag = tag.to_string();
    if tag == "!" {
        return Ok(Meaning::Plain);
    }
    long_name(&tag).map(Meaning::Function).ok_or_else(|| mistakes::unknown_tag(&tag, at))
}

/// Refuses a tag of another type than that of the List or object behind it.
fn expect_type(meaning: Meaning, expected: &str, at: Location) -> Result<(), ReadError> {
    match meaning {
        Meaning::Type(name) if name != expected => Err(mistakes::collection_of_type(name, at)),
        _ => Ok(()),
    }
}

fn value(text: Cow<'_, str>, style: ScalarStyle, meaning: Meaning, at: Location) -> Result<Json, ReadError> {
    let read = match (meaning, style) {
        // The AWS CLI reads it in the same way: the attribute may contain dots, the resource may not.
        (Meaning::Function("Fn::GetAtt"), _) => Ok(match text.split_once('.') {
            Some((resource, attribute)) => json!([resource, attribute]),
            None => text.into(),
        }),
        (Meaning::Type(name), _) => scalar::tagged(name, text),
        (Meaning::Plain, _) | (Meaning::None, ScalarStyle::Plain) => scalar::plain(text),
        // A scalar after a function's tag is a String, even if it looks like a number.
        (Meaning::None | Meaning::Function(_), _) => Ok(text.into()),
    };
    read.map_err(|mistake| mistake.at(at))
}
