//! Tabs in place of spaces, which only later versions of YAML allow.

use std::ops::Range;

use super::mistakes;
use super::read_error::ReadError;
use super::tokens::{Kind, Token, tokens};
use crate::document::Lines;
use crate::document::line_breaks::with_line_feeds;

/// The first tab between two tokens, in a plain scalar, or in the header of a block scalar. CloudFormation and the AWS CLI refuse such texts.
pub(super) fn separating_tab(text: &str) -> Option<ReadError> {
    if !text.contains('\t') {
        return None;
    }
    let source = with_line_feeds(text);
    let tab = |part: Range<usize>| Some(part.start + source.get(part)?.find('\t')?);
    let mut end = 0;
    let mut found = None;
    for token in tokens(&source)? {
        let start = end;
        end = token.end();
        if token.kind == Kind::Comment {
            end += source[end..].find('\n').unwrap_or(source.len() - end);
        }
        found = tab(start..token.start + length_without_tabs(&token));
        if found.is_some() {
            break;
        }
    }
    let offset = found.or_else(|| tab(end..source.len()))?;
    let lines = Lines::new(&source);
    let at = lines.location(offset);
    let spaces = lines.line(at.line).bytes().take_while(|byte| *byte == b' ').count() as u64;
    Some(match (at.column == spaces + 1, lines.rest(at).trim().is_empty()) {
        (_, true) => ReadError::new(at, "a tab at the end of a line", "remove it"),
        (true, false) => mistakes::tab_in_indentation(at),
        (false, false) => ReadError::new(at, "a tab where YAML takes spaces", "write a space"),
    })
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
