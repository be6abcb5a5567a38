//! Tabs in place of spaces, which only later versions of YAML allow.

use std::ops::Range;

use memchr::memchr;

use super::mistakes;
use super::read_error::ReadError;
use super::tokens::{Kind, Token, tokens};
use crate::document::Lines;
use crate::document::line_breaks::with_line_feeds;

/// The first tab between two tokens, in the indentation, or in the header of a block scalar. CloudFormation and the AWS CLI refuse such texts.
/// A tab within or directly after a plain scalar stays: CloudFormation reads it, although the AWS CLI does not.
pub(super) fn separating_tab(text: &str) -> Option<ReadError> {
    mistake(text, |_| true)
}

/// The first such tab before everything else in its line. It can end a block scalar, so that its meaning is unclear.
pub(super) fn tab_at_line_start(text: &str) -> Option<ReadError> {
    mistake(text, |tab| tab.starts_line)
}

/// The first of one or more tabs that are not part of a text.
struct Tab {
    offset: usize,
    /// Whether only spaces are before it in its line.
    starts_line: bool,
}

fn mistake(text: &str, is_wanted: impl Fn(&Tab) -> bool) -> Option<ReadError> {
    if memchr(b'\t', text.as_bytes()).is_none() || are_behind_number_signs(text) {
        return None;
    }
    let source = with_line_feeds(text);
    let tab = tabs(&source)?.into_iter().find(is_wanted)?;
    let lines = Lines::new(&source);
    let at = lines.location(tab.offset);
    Some(if lines.rest(at).trim().is_empty() {
        ReadError::new(at, "a tab at the end of a line", "remove it")
    } else if tab.starts_line {
        mistakes::tab_in_indentation(at)
    } else {
        ReadError::new(at, "a tab where YAML takes spaces", "write a space")
    })
}

/// Whether each tab is behind a number sign that starts its line, so that it is part of a comment or of a text that goes on. A quotation mark between both can end a text.
fn are_behind_number_signs(text: &str) -> bool {
    let mut parts = text.split('\n').filter_map(|line| line.rsplit_once('\t'));
    parts.all(|(before, _)| before.trim_start_matches(' ').starts_with('#') && !before.contains(['"', '\'']))
}

/// The tabs that are not part of a text.
fn tabs(source: &str) -> Option<Vec<Tab>> {
    let mut tabs = Vec::new();
    let mut add = |part: Range<usize>| {
        for (within, _) in source.get(part.clone()).unwrap_or_default().match_indices('\t') {
            let offset = part.start + within;
            let before = source[..offset].trim_end_matches(' ');
            if !before.ends_with('\t') {
                tabs.push(Tab { offset, starts_line: before.is_empty() || before.ends_with('\n') });
            }
        }
    };
    let mut end = 0;
    for token in tokens(source)? {
        add(end..token.start + length_without_tabs(&token));
        end = token.end();
        if token.kind == Kind::Comment {
            end += source[end..].find('\n').unwrap_or(source.len() - end);
        } else if is_plain(&token) {
            for (line_end, _) in token.text.match_indices('\n') {
                let start = token.start + line_end + 1;
                add(start..start + length_of_space(&source[start..]));
            }
            end += length_of_space(&source[end..]);
        }
    }
    add(end..source.len());
    Some(tabs)
}

/// The length of the start of a token that cannot have tabs.
fn length_without_tabs(token: &Token<'_>) -> usize {
    match token.kind {
        Kind::Comment | Kind::Scalar => 0,
        Kind::BlockScalar => token.text.find(['#', '\n']).unwrap_or(token.text.len()),
        _ => token.text.len(),
    }
}

fn is_plain(token: &Token<'_>) -> bool {
    token.kind == Kind::Scalar && !token.text.starts_with(['"', '\''])
}

fn length_of_space(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
}
