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

impl Edit {
    /// The edit that fixes a finding, certainly or probably. `None` if none is known, or if the line of the finding does not show what is to be
    /// replaced.
    pub fn new(lines: &Lines<'_>, found: &LocatedFinding) -> Option<Self> {
        let location = found.location?;
        let (marked, rest) = (lines.offset(location), lines.rest(location));
        let replace = |old: &str, new: String| {
            let in_list = || whole_words(list_of_function(lines, location)?, old);
            let place = whole_words(rest, old).or_else(in_list)?;
            let place = marked + place.start..marked + place.end;
            // An alias may repeat the value elsewhere.
            if is_after_anchor(lines.text().get(..place.start)?) {
                return None;
            }
            Some(Self { place, text: new })
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
}

/// Whether the last line of a text has an anchor. An ampersand in quotes prevents a fix, and nothing else.
fn is_after_anchor(text: &str) -> bool {
    last_line(text).split_whitespace().any(|word| word.starts_with('&'))
}

fn last_line(text: &str) -> &str {
    text.rsplit(['\n', '\r']).next().unwrap_or_default()
}

/// The text from a function's name to the end of its List, if the List continues on further lines.
fn list_of_function<'t>(lines: &Lines<'t>, location: Location) -> Option<&'t str> {
    let name = lines.rest(location).trim_end();
    if !name.contains("Fn::") && !name.contains('!') {
        return None;
    }
    let text = lines.text().get(lines.offset(location)..)?;
    if name.ends_with('[') {
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
    found.find(|place| {
        let line = last_line(&text[..place.start]);
        // Words in a comment only describe a name. A # in quotes prevents a fix, and nothing else.
        let is_in_comment = line.contains(" #") || line.trim_start().starts_with('#');
        !is_in_comment
            && !is_part(text[..place.start].chars().next_back())
            && !is_part(text[place.end..].chars().next())
    })
}
