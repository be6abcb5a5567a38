//! Scalars of several lines.

use crate::yaml::tokens::Token;

/// A plain or quoted scalar whose further lines start at a column. Their indentation has no meaning, but lines that are indented more stay so.
pub(super) fn flow_scalar(text: &str, column: usize) -> String {
    let mut lines = text.split('\n');
    let mut formatted = without_trailing_space(lines.next().unwrap_or_default()).to_owned();
    let indentation = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let further = || lines.clone().filter(|line| indentation(line) < line.len());
    let has_tabs = further().any(|line| line[..indentation(line)].contains('\t'));
    let least = further().map(indentation).min().unwrap_or(0);
    for line in lines {
        formatted.push('\n');
        let start = indentation(line);
        if start < line.len() {
            let more = if has_tabs { 0 } else { start - least };
            formatted.extend(std::iter::repeat_n(' ', column + more));
            formatted.push_str(without_trailing_space(&line[start..]));
        }
    }
    formatted
}

/// A line without the white space at its end. An escaped space of a quoted scalar stays.
fn without_trailing_space(line: &str) -> &str {
    let trimmed = line.trim_end_matches([' ', '\t']);
    if trimmed.ends_with('\\') { line } else { trimmed }
}

/// A block scalar whose lines start at the content column, or as many columns after the block as its header says. A scalar without a line
/// break at the end of the text keeps its value: its header gets a minus sign.
pub(super) fn block_scalar(token: &Token<'_>, source: &str, block_column: usize, column: usize) -> String {
    let (header, lines) = match token.text.split_once('\n') {
        None => (token.text, None),
        Some((header, lines)) => (header, Some(lines)),
    };
    let (indicators, comment) = match header.split_once('#') {
        None => (header, None),
        Some((indicators, comment)) => (indicators, Some(comment)),
    };
    let mut formatted = indicators.trim_end_matches([' ', '\t']).to_owned();
    if lines.is_some() && token.end() == source.len() {
        formatted.retain(|indicator| indicator != '+' && indicator != '-');
        formatted.push('-');
    }
    if let Some(comment) = comment {
        formatted.push_str(" #");
        formatted.push_str(comment.trim_end_matches([' ', '\t']));
    }
    let digit = indicators.chars().find_map(|indicator| indicator.to_digit(10));
    let column = digit.map_or(column, |digit| block_column + digit as usize);
    for line in lines.into_iter().flat_map(|lines| lines.split('\n')) {
        formatted.push('\n');
        let spaces = line.bytes().take_while(|byte| *byte == b' ').count();
        if spaces < line.len() || spaces > token.content_indent && token.content_indent > 0 {
            formatted.extend(std::iter::repeat_n(' ', column));
            formatted.push_str(&line[spaces.min(token.content_indent)..]);
        }
    }
    formatted
}
