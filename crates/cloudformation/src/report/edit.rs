//! The change of a text that fixes a finding.

use std::ops::Range;

use super::located::LocatedFinding;
use crate::fix::Fix;
use crate::yaml::{Lines, Location};

/// A part of a text and what replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The range of the replaced part, in bytes of the text.
    pub place: Range<usize>,
    /// The replacement.
    pub text: String,
}

/// Finds the edits that fix findings in a text. It looks through the text once, and not for each finding.
#[derive(Debug)]
pub struct Edits<'l> {
    lines: &'l Lines<'l>,
    /// The places of anchors of YAML. An ampersand in quotes is among them, which prevents a fix and nothing else.
    anchors: Vec<usize>,
}

/// Limit of the bytes between the place of a finding and the end of what is replaced. A template can be one long line, which must not be searched
/// to its end for each finding.
const MAX_DISTANCE: usize = 1 << 14;

impl<'l> Edits<'l> {
    /// The edits in the text with these lines.
    pub fn new(lines: &'l Lines<'l>) -> Self {
        let text = lines.text();
        let starts_word = |place: &usize| text[..*place].chars().next_back().is_none_or(char::is_whitespace);
        let anchors = text.match_indices('&').map(|(place, _)| place).filter(starts_word).collect();
        Self { lines, anchors }
    }

    /// The edit that fixes a finding, certainly or probably. `None` if none is known, or if the line of the finding does not show what is to be
    /// replaced.
    pub fn edit(&self, found: &LocatedFinding) -> Option<Edit> {
        let location = found.location?;
        let (marked, rest) = (self.lines.offset(location), start(self.lines.rest(location)));
        let replace = |old: &str, new: String| {
            let in_list = || whole_words(list_of_function(self.lines, location)?, old);
            let place = whole_words(rest, old).or_else(in_list)?;
            let place = marked + place.start..marked + place.end;
            // An alias may repeat the value elsewhere.
            if self.is_after_anchor(place.start) {
                return None;
            }
            Some(Edit { place, text: new })
        };
        match found.finding.fix()? {
            Fix::Rename { from, to, .. } => replace(from, to.clone()),
            Fix::Attribute { resource, attribute } => {
                let short =
                    || replace(&format!("!Ref {resource}"), format!("!GetAtt {resource}.{attribute}"));
                let long =
                    || replace(&format!("Ref: {resource}"), format!("Fn::GetAtt: {resource}.{attribute}"));
                let json = || {
                    let new = format!("\"Fn::GetAtt\": [\"{resource}\", \"{attribute}\"]");
                    replace(&format!("\"Ref\": \"{resource}\""), new)
                };
                short().or_else(json).or_else(long)
            }
        }
    }

    /// Whether the line of a place has an anchor before it.
    fn is_after_anchor(&self, place: usize) -> bool {
        let count = self.anchors.partition_point(|anchor| *anchor < place);
        let Some(anchor) = count.checked_sub(1).and_then(|last| self.anchors.get(last)) else { return false };
        self.lines.location(*anchor).line == self.lines.location(place).line
    }
}

/// Makes edits in a text. They are in the order of their places, and none meets another.
pub(super) fn edited<'e>(text: &str, edits: impl IntoIterator<Item = &'e Edit>) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut end = 0;
    for edit in edits {
        whole.push_str(&text[end..edit.place.start]);
        whole.push_str(&edit.text);
        end = edit.place.end;
    }
    whole + &text[end..]
}

/// The start of a text that is searched.
fn start(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_DISTANCE)]
}

fn last_line(text: &str) -> &str {
    text.rsplit(['\n', '\r']).next().unwrap_or_default()
}

/// The text from a function's name to the end of its List, if the List continues on further lines.
fn list_of_function<'t>(lines: &Lines<'t>, location: Location) -> Option<&'t str> {
    let name = start(lines.rest(location)).trim_end();
    if !name.contains("Fn::") && !name.contains('!') {
        return None;
    }
    let text = lines.text().get(lines.offset(location)..)?;
    if name.ends_with('[') {
        let text = start(text);
        return text.get(..text.find(']')?);
    }
    let is_item = |line: &u64| lines.line(*line).trim_start().starts_with("- ");
    let last_line = lines.location(lines.text().len()).line;
    let last = (location.line + 1..=last_line).take_while(is_item).last()?;
    let end = lines.offset(Location { line: last, column: u64::MAX });
    lines.text().get(lines.offset(location)..end)
}

/// The first occurrence of words that is not a part of longer words.
fn whole_words(text: &str, words: &str) -> Option<Range<usize>> {
    let is_part =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let mut found = text.match_indices(words).map(|(start, _)| start..start + words.len());
    // Words in a comment only describe a name. A # in quotes prevents a fix, and nothing else.
    let is_in_comment = |start: usize| {
        let line = last_line(&text[..start]);
        line.contains(" #") || line.trim_start().starts_with('#')
    };
    found.find(|place| {
        !is_part(text[..place.start].chars().next_back())
            && !is_part(text[place.end..].chars().next())
            && !is_in_comment(place.start)
    })
}
