//! Prints the tokens of a YAML text with uniform white space.

use super::blocks::Blocks;
use super::scalar;
use crate::yaml::INDENT;
use crate::yaml::tokens::{Kind, Token};

pub(super) fn print(source: &str, tokens: &[Token<'_>]) -> String {
    let mut printer = Printer {
        source,
        text: String::with_capacity(source.len()),
        line_start: 0,
        line_column: 0,
        blocks: Blocks::default(),
        flows: Vec::new(),
        previous: None,
        is_value: false,
        is_key: false,
    };
    let next = next_content(tokens);
    for (token, next) in tokens.iter().zip(next) {
        printer.print(token, &tokens[next..]);
    }
    if !printer.text.is_empty() {
        printer.text.push('\n');
    }
    printer.text
}

/// The index of the token that follows each token and its comments. A text can consist of comments, so each is read once.
fn next_content(tokens: &[Token<'_>]) -> Vec<usize> {
    let mut next = vec![tokens.len(); tokens.len()];
    for index in (1..tokens.len()).rev() {
        next[index - 1] = if tokens[index].kind == Kind::Comment { next[index] } else { index };
    }
    next
}

struct Printer<'t> {
    source: &'t str,
    text: String,
    /// Offset of the last line.
    line_start: usize,
    /// Indentation of the last line.
    line_column: usize,
    blocks: Blocks,
    flows: Vec<Flow>,
    previous: Option<&'t Token<'t>>,
    /// Whether the last token that is not a comment is the colon of a value.
    is_value: bool,
    /// Whether the next text is a key of a block mapping.
    is_key: bool,
}

/// An open flow collection.
#[derive(Clone, Copy)]
struct Flow {
    /// Column of the line in which it ends.
    column: usize,
    line_start: usize,
}

impl<'t> Printer<'t> {
    fn print(&mut self, token: &'t Token<'t>, next: &[Token<'_>]) {
        if self.flows.is_empty() {
            let same_line = self.column_on_same_line(token);
            self.blocks.pass(token, same_line);
            self.is_key |= token.kind == Kind::ImplicitKey;
        }
        if matches!(token.kind, Kind::BlockStart(_) | Kind::BlockEnd | Kind::ImplicitKey) {
            return;
        }
        self.separate(token, next);
        match token.kind {
            Kind::FlowStart => {
                self.flows.push(self.flow());
                self.text.push_str(token.text);
            }
            Kind::FlowEnd => {
                self.flows.pop();
                self.text.push_str(token.text);
            }
            Kind::BlockScalar => {
                let (block, content) = (self.blocks.column(), self.blocks.content_column().max(INDENT));
                self.push_lines(&scalar::block_scalar(token, self.source, block, content), content);
            }
            Kind::Scalar if token.text.contains('\n') => {
                let column = self.content_column();
                self.push_lines(&scalar::flow_scalar(token.text, column), column);
            }
            _ => self.text.push_str(token.text),
        }
        if token.kind != Kind::Comment {
            self.is_value = token.kind == Kind::Value;
            self.is_key = false;
        }
        self.previous = Some(token);
    }

    /// The column of a collection that starts on the line of the indicator before it.
    fn column_on_same_line(&self, token: &Token<'_>) -> Option<usize> {
        let previous = self.previous?;
        let is_indicator = matches!(previous.kind, Kind::Entry | Kind::ExplicitKey | Kind::Value);
        if is_indicator && self.line_breaks(token) == 0 { Some(self.line_width() + 1) } else { None }
    }

    fn line_width(&self) -> usize {
        self.text[self.line_start..].chars().count()
    }

    fn line_breaks(&self, token: &Token<'_>) -> usize {
        let end = self.previous.map_or(0, Token::end);
        self.source.get(end..token.start).map_or(0, |gap| gap.matches('\n').count())
    }

    /// Adds the white space before a token.
    fn separate(&mut self, token: &Token<'_>, next: &[Token<'_>]) {
        let Some(previous) = self.previous else { return };
        let line_breaks = self.line_breaks(token);
        if line_breaks == 0 {
            if needs_space(previous, token) {
                self.text.push(' ');
            }
            return;
        }
        let column = self.column(token, next);
        self.text.extend(std::iter::repeat_n('\n', line_breaks.min(2)));
        self.line_start = self.text.len();
        self.line_column = column;
        self.text.extend(std::iter::repeat_n(' ', column));
    }

    /// The column of a token that starts a line.
    fn column(&self, token: &Token<'_>, next: &[Token<'_>]) -> usize {
        if let Some(flow) = self.flows.last() {
            return if token.kind == Kind::FlowEnd { flow.column } else { flow.column + INDENT };
        }
        match token.kind {
            Kind::Comment => self.blocks.comment_column(token, self.is_value, next),
            Kind::Marker => 0,
            Kind::Entry | Kind::ExplicitKey | Kind::Value => self.blocks.column(),
            _ if self.is_key => self.blocks.column(),
            _ => self.blocks.content_column(),
        }
    }

    /// The column of further lines of a scalar.
    fn content_column(&self) -> usize {
        self.flows.last().map_or_else(|| self.blocks.content_column(), |flow| flow.column + INDENT)
    }

    /// The flow collection that starts here. Collections that start on one line share their indentation.
    fn flow(&self) -> Flow {
        let column = match self.flows.last() {
            Some(outer) if outer.line_start == self.line_start => outer.column,
            Some(_) => self.line_column,
            None => self.line_column.max(self.blocks.column()),
        };
        Flow { column, line_start: self.line_start }
    }

    fn push_lines(&mut self, lines: &str, column: usize) {
        self.text.push_str(lines);
        if let Some(at) = lines.rfind('\n') {
            self.line_start = self.text.len() - lines.len() + at + 1;
            self.line_column = column;
        }
    }
}

/// Whether a space separates two tokens of a line.
fn needs_space(previous: &Token<'_>, token: &Token<'_>) -> bool {
    match (previous.kind, token.kind) {
        // A colon directly before a comma or a bracket could belong to a plain scalar.
        // CloudFormation's reader takes a bracket or a comma directly after a tag for a part of the tag.
        (_, Kind::Comment) | (Kind::Value, _) | (Kind::Property, Kind::Comma | Kind::FlowEnd) => true,
        (Kind::FlowStart, Kind::FlowEnd) | (_, Kind::Comma) => false,
        (Kind::FlowStart, _) => previous.text == "{",
        // A hyphen before a space would begin an item.
        (_, Kind::FlowEnd) => token.text == "}" && previous.text != "-",
        // A colon directly after an alias, an anchor or a tag would belong to its name.
        (_, Kind::Value) => !matches!(previous.kind, Kind::Scalar | Kind::FlowEnd),
        _ => true,
    }
}
