//! Tabs in place of spaces, which only later versions of YAML allow.

use std::ops::Range;

use super::mistakes;
use super::read_error::ReadError;
use super::tokens::{Kind, Token, tokens};
use crate::document::line_breaks::with_line_feeds;
use crate::document::{Lines, Location};

/// The first tab between two tokens, in a plain scalar, or in the header of a block scalar. CloudFormation and the AWS CLI refuse such texts.
pub(super) fn separating_tab(text: &str) -> Option<ReadError> {
    mistake(text, |_| true)
}

/// The first such tab before everything else in its line. It can end a block scalar, so that its meaning is unclear.
pub(super) fn tab_at_line_start(text: &str) -> Option<ReadError> {
    mistake(text, |tab| tab.starts_line)
}

/// A tab that is not part of a text.
struct Tab {
    at: Location,
    /// Whether only spaces are before it in its line.
    starts_line: bool,
    /// Whether only white space is after it in its line.
    ends_line: bool,
}

fn mistake(text: &str, is_wanted: impl Fn(&Tab) -> bool) -> Option<ReadError> {
    if !text.contains('\t') {
        return None;
    }
    let source = with_line_feeds(text);
    let lines = Lines::new(&source);
    let tab = |offset| {
        let at = lines.location(offset);
        let spaces = lines.line(at.line).bytes().take_while(|byte| *byte == b' ').count() as u64;
        let ends_line = lines.rest(at).trim().is_empty();
        Tab { at, starts_line: at.column == spaces + 1, ends_line }
    };
    let tab = offsets(&source)?.into_iter().map(tab).find(is_wanted)?;
    Some(match tab {
        Tab { at, ends_line: true, .. } => ReadError::new(at, "a tab at the end of a line", "remove it"),
        Tab { at, starts_line: true, .. } => mistakes::tab_in_indentation(at),
        Tab { at, .. } => ReadError::new(at, "a tab where YAML takes spaces", "write a space"),
    })
}

/// The offsets of the tabs that are not part of a text.
fn offsets(source: &str) -> Option<Vec<usize>> {
    let mut offsets = Vec::new();
    let mut add = |part: Range<usize>| {
        let tabs = source.get(part.clone()).unwrap_or_default().match_indices('\t');
        offsets.extend(tabs.map(|(offset, _)| part.start + offset));
    };
    let mut end = 0;
    for token in tokens(source)? {
        add(end..token.start + length_without_tabs(&token));
        end = token.end();
        if token.kind == Kind::Comment {
            end += source[end..].find('\n').unwrap_or(source.len() - end);
        }
    }
    add(end..source.len());
    Some(offsets)
}

/// The length of the part of a token that cannot have tabs.
fn length_without_tabs(token: &Token<'_>) -> usize {
    match token.kind {
        Kind::Comment => 0,
        Kind::Scalar if token.text.starts_with(['"', '\'']) => 0,
        Kind::BlockScalar => token.text.find(['#', '\n']).unwrap_or(token.text.len()),
        _ => token.text.len(),
    }
}
