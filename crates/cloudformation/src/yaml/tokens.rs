//! The tokens of a YAML text, with its comments.

use std::ops::Range;

use granit_parser::{ScalarStyle, Scanner, StrInput, TokenType};

use super::hyphens;

/// The kind of a token. The scanner adds the first three; they have no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    BlockStart(Block),
    BlockEnd,
    ImplicitKey,
    ExplicitKey,
    Value,
    Entry,
    Comma,
    FlowStart,
    FlowEnd,
    /// A tag or an anchor.
    Property,
    Alias,
    /// A plain or quoted scalar.
    Scalar,
    BlockScalar,
    /// A directive, or the start or end of a document.
    Marker,
    Comment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Mapping,
    Sequence,
}

/// A token of a text.
#[derive(Clone, Debug)]
pub(crate) struct Token<'t> {
    pub(crate) kind: Kind,
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    /// Column in the source, counted from 0.
    pub(crate) column: usize,
    /// Indentation of the lines of a block scalar; 0 if all are blank.
    pub(crate) content_indent: usize,
}

impl Token<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The kind and the words of a token with text.
    pub(crate) fn words(&self) -> Option<(Kind, Vec<&str>)> {
        let text = match self.kind {
            Kind::BlockStart(_) | Kind::BlockEnd | Kind::ImplicitKey => return None,
            // The indicators of a block scalar change if the text had no final line break.
            Kind::BlockScalar => self
                .text
                .trim_start_matches(|letter: char| "|>+-".contains(letter) || letter.is_ascii_digit()),
            _ => self.text,
        };
        Some((self.kind, text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect()))
    }
}

/// Returns the tokens of a text with line feeds. `None` if the scanner refuses the text.
pub(crate) fn tokens(source: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    // Comments come before the tokens without text, which are at the start of the next text.
    let mut without_text = Vec::new();
    let mut end = 0;
    // The scanner refuses a hyphen that is a value in brackets. The tokens have the text of the source.
    let scanned = hyphens::hide(source, hyphens::LETTER);
    for original in Scanner::new(StrInput::new(&scanned)) {
        let original = original.ok()?;
        let span = original.span();
        let start = span.start.byte_offset()?;
        let token = |kind, length: usize| {
            let text = source.get(start..start.checked_add(length)?)?;
            Some(Token { kind, text, start, column: span.start.col(), content_indent: 0 })
        };
        let of_span = |kind| token(kind, span.slice(source)?.trim_end_matches([' ', '\t', '\n']).len());
        let found = match original.token_type() {
            TokenType::StreamStart => continue,
            // A pair in a flow sequence is a mapping without braces.
            TokenType::FlowMappingStart | TokenType::FlowMappingEnd if span.is_empty() => continue,
            TokenType::StreamEnd => {
                add_comments(source, end..source.len(), &mut tokens);
                tokens.append(&mut without_text);
                break;
            }
            TokenType::BlockSequenceStart => token(Kind::BlockStart(Block::Sequence), 0)?,
            TokenType::BlockMappingStart => token(Kind::BlockStart(Block::Mapping), 0)?,
            TokenType::BlockEnd => token(Kind::BlockEnd, 0)?,
            TokenType::Key if span.is_empty() => token(Kind::ImplicitKey, 0)?,
            TokenType::Key => token(Kind::ExplicitKey, 1)?,
            TokenType::Value => token(Kind::Value, 1)?,
            TokenType::BlockEntry => entry(source, end..start)?,
            TokenType::FlowEntry => token(Kind::Comma, 1)?,
            TokenType::FlowSequenceStart | TokenType::FlowMappingStart => token(Kind::FlowStart, 1)?,
            TokenType::FlowSequenceEnd | TokenType::FlowMappingEnd => token(Kind::FlowEnd, 1)?,
            TokenType::DocumentStart | TokenType::DocumentEnd => token(Kind::Marker, 3)?,
            TokenType::Tag(..) | TokenType::Anchor(_) => of_span(Kind::Property)?,
            TokenType::Alias(_) => of_span(Kind::Alias)?,
            TokenType::Scalar(ScalarStyle::Literal | ScalarStyle::Folded, value) => {
                // The scanner returns no indentation for a value of spaces and tabs. It starts in the column of the span.
                let is_empty = value.trim_matches('\n').is_empty();
                let indent = span.indent.or_else(|| (!is_empty).then(|| span.start.col()));
                block_scalar(source, end, span.byte_range()?, indent)?
            }
            TokenType::Scalar(..) => of_span(Kind::Scalar)?,
            _ => of_span(Kind::Marker)?,
        };
        if found.text.is_empty() {
            without_text.push(found);
            continue;
        }
        add_comments(source, end..found.start, &mut tokens);
        tokens.append(&mut without_text);
        end = found.end();
        tokens.push(found);
    }
    Some(tokens)
}

/// Adds the comments between two tokens. Everything else there is white space.
fn add_comments<'t>(source: &'t str, gap: Range<usize>, tokens: &mut Vec<Token<'t>>) {
    let mut start = gap.start;
    for line in source.get(gap).unwrap_or_default().split_inclusive('\n') {
        if let Some(at) = line.find('#') {
            let text = line[at..].trim_end_matches([' ', '\t', '\n']);
            let column = column(source, start + at);
            tokens.push(Token { kind: Kind::Comment, text, start: start + at, column, content_indent: 0 });
        }
        start += line.len();
    }
}

/// The column of an offset, counted from 0.
fn column(source: &str, offset: usize) -> usize {
    source[..offset].rsplit('\n').next().map_or(0, |before| before.chars().count())
}

/// A block scalar with its header. The scanner returns the place of its content. Blank lines after the content belong to it only if its
/// header has a plus sign.
fn block_scalar(
    source: &str,
    previous_end: usize,
    content: Range<usize>,
    indent: Option<usize>,
) -> Option<Token<'_>> {
    let start = find_indicator(source, previous_end..content.start, &['|', '>']).unwrap_or(content.start);
    let text = source.get(start..content.end)?;
    let (header, lines) = text.split_once('\n').unwrap_or((text, ""));
    let indent = indent.unwrap_or(0);
    let indicators = header.split('#').next().unwrap_or_default();
    let is_blank = |line: &str| {
        line.len() <= indent && line.bytes().all(|byte| byte == b' ')
            || indent == 0 && line.trim_matches(' ').is_empty()
    };
    let length = if indicators.contains('+') {
        // A last line of spaces without a line break is not part of the value.
        let last_line = text.rsplit('\n').next().unwrap_or_default();
        if is_blank(last_line) { text.rfind('\n')? } else { text.len() }
    } else {
        let blank: usize =
            lines.rsplit('\n').take_while(|line| is_blank(line)).map(|line| line.len() + 1).sum();
        text.len() - blank.min(text.len() - header.len())
    };
    let text = text.get(..length)?;
    let text = if text.contains('\n') { text } else { text.trim_end_matches([' ', '\t']) };
    Some(Token {
        kind: Kind::BlockScalar,
        text,
        start,
        column: column(source, start),
        content_indent: indent,
    })
}

/// The hyphen of an entry. The scanner returns the place after it and its white space.
fn entry(source: &str, gap: Range<usize>) -> Option<Token<'_>> {
    let start = find_indicator(source, gap, &['-'])?;
    let text = source.get(start..=start)?;
    Some(Token { kind: Kind::Entry, text, start, column: column(source, start), content_indent: 0 })
}

/// The offset of the first character after white space and comments, if it is one of some characters.
fn find_indicator(source: &str, gap: Range<usize>, indicators: &[char]) -> Option<usize> {
    let mut start = gap.start;
    for line in source.get(gap)?.split_inclusive('\n') {
        let code = line.trim_start_matches([' ', '\t']);
        if code.starts_with(indicators) {
            return Some(start + line.len() - code.len());
        }
        start += line.len();
    }
    None
}
