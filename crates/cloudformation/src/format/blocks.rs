//! The block collections around a token, with their columns in the source and in the formatted text.

use crate::yaml::INDENT;
use crate::yaml::tokens::{Block, Kind, Token};

#[derive(Clone, Copy, Debug)]
struct Level {
    block: Block,
    source: usize,
    column: usize,
    /// Whether this is a list in the column of the mapping around it, for which the scanner has no token.
    is_implied: bool,
}

/// The open block collections, from the outermost to the innermost.
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks(Vec<Level>);

impl Blocks {
    /// The column of the innermost collection.
    pub(super) fn column(&self) -> usize {
        self.0.last().map_or(0, |level| level.column)
    }

    /// The column of what belongs to the innermost collection and has its own line.
    pub(super) fn content_column(&self) -> usize {
        self.0.last().map_or(0, |level| level.column + INDENT)
    }

    /// Opens and closes collections as a token does. A collection on the line of its parent's indicator starts at `same_line`.
    pub(super) fn pass(&mut self, token: &Token<'_>, same_line: Option<usize>) {
        match token.kind {
            Kind::BlockStart(block) => self.open(block, token.column, same_line, false),
            Kind::BlockEnd => {
                self.close_implied();
                self.0.pop();
            }
            Kind::ImplicitKey | Kind::ExplicitKey | Kind::Value => self.close_implied(),
            Kind::Entry if self.0.last().is_none_or(|level| level.block == Block::Mapping) => {
                self.open(Block::Sequence, token.column, same_line, true);
            }
            _ => {}
        }
    }

    fn open(&mut self, block: Block, source: usize, same_line: Option<usize>, is_implied: bool) {
        let column = same_line.unwrap_or_else(|| self.content_column());
        self.0.push(Level { block, source, column, is_implied });
    }

    fn close_implied(&mut self) {
        self.0.pop_if(|level| level.is_implied);
    }

    /// The column of a comment that has its own line. It keeps its place among the collections around it, and is not left of what follows.
    pub(super) fn comment_column(&self, comment: &Token<'_>, is_value: bool, next: &[Token<'_>]) -> usize {
        let mut after = self.clone();
        let mut next_column = 0;
        for token in next.iter().filter(|token| token.kind != Kind::Comment) {
            after.pass(token, None);
            if token.kind == Kind::BlockEnd {
                continue;
            }
            let is_content = matches!(
                token.kind,
                Kind::FlowStart | Kind::Property | Kind::Alias | Kind::Scalar | Kind::BlockScalar
            );
            next_column = match token.kind {
                Kind::Marker => 0,
                _ if is_content => after.content_column(),
                _ => after.column(),
            };
            break;
        }
        let opened = after.0.get(self.0.len()..).unwrap_or_default();
        let levels = || self.0.iter().chain(opened);
        let is_around = |level: &&Level| level.source <= comment.column;
        let column = match levels().rfind(is_around) {
            None => 0,
            // The list and the mapping around it have the same column in the source.
            Some(level) if level.is_implied && after.0.len() < self.0.len() && !is_entry(comment) => {
                level.column.saturating_sub(INDENT)
            }
            Some(level) if is_value && opened.is_empty() && level.source < comment.column => {
                level.column + INDENT
            }
            Some(level) => level.column,
        };
        column.max(next_column)
    }
}

/// Whether a comment contains an entry of a list that someone has disabled.
fn is_entry(comment: &Token<'_>) -> bool {
    comment.text.trim_start_matches(['#', ' ']).starts_with("- ")
}
