//! The comments of a template, and the values that they belong to.

use std::collections::HashMap;
use std::ptr;

use cloudformation::format::{self, Comment};
use cloudformation::printable;
use cloudformation::yaml::{Document, Location, Node};
use cloudformation::{DocumentPath, Json};

/// The comments of a template.
///
/// A comment belongs to the value that begins after it, to the one that begins in its line, or, at the end of a block, to the last value of the
/// block. In the code it stands at this value, or at the nearest value around it that has a place in the code. The lines of a block of comments stay
/// together, because they often are a part of the template that someone has disabled.
#[derive(Debug, Default)]
pub struct Comments {
    all: Vec<Line>,
    /// The comments that belong to a value or to one below it, by the address of the value.
    below: HashMap<*const Json, Vec<usize>>,
}

/// The text of a comment without its sign.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) text: String,
    /// Whether it comes after its value.
    pub(super) is_after: bool,
}

impl Comments {
    /// The comments of a text that was read as a document, or `None` if they cannot be read.
    pub fn read(text: &str, document: &Document) -> Option<Self> {
        let mut comments = Self::default();
        let mut nodes = document.nodes();
        nodes.sort_by_key(|node| node.at);
        let (mut open, mut passed) = (Vec::new(), 0);
        let found = format::comments(text)?;
        let mut rest = found.as_slice();
        while let [first, ..] = rest {
            let (block, others) = rest.split_at(block_length(rest));
            rest = others;
            for node in nodes[passed..].iter().take_while(|node| node.at < first.at) {
                open.truncate(open.partition_point(|outer: &&Node| outer.at.column < node.at.column));
                open.push(node);
                passed += 1;
            }
            let anchor = Anchor::new(block, first, &nodes, &open);
            let start = comments.all.len();
            comments
                .all
                .extend(block.iter().map(|it| Line { text: line(&it.text), is_after: anchor.is_after }));
            let mut value = &document.json;
            for segment in anchor.path.segments() {
                let Some(inner) = segment.value_in(value) else { break };
                value = inner;
                comments.below.entry(ptr::from_ref(value)).or_default().extend(start..comments.all.len());
            }
        }
        Some(comments)
    }

    /// All comments in their order.
    pub(super) fn all(&self) -> &[Line] {
        &self.all
    }

    /// The indices of the comments that belong to a value or to one below it.
    pub(super) fn below(&self, value: &Json) -> &[usize] {
        self.below.get(&ptr::from_ref(value)).map_or(&[], Vec::as_slice)
    }
}

/// The number of comments at the start of some that follow each other line by line and are not indented less than the first.
fn block_length(comments: &[Comment]) -> usize {
    let [first, others @ ..] = comments else { return 0 };
    let continues = |(comment, line): &(&Comment, u64)| {
        comment.has_own_line && comment.at.line == *line && comment.at.column >= first.at.column
    };
    let others = others.iter().zip(first.at.line + 1..);
    if first.has_own_line { 1 + others.take_while(continues).count() } else { 1 }
}

/// The start of an item in a block.
const ITEM: &str = "- ";

/// The value that a comment belongs to.
struct Anchor {
    path: DocumentPath,
    is_after: bool,
}

impl Anchor {
    /// The value for a block of comments with its first one. `open` has the last value before it in each column, except for those that end before a
    /// value further left.
    fn new(block: &[Comment], comment: &Comment, nodes: &[Node], open: &[&Node]) -> Self {
        let (before, after) = nodes.split_at(nodes.partition_point(|node| node.at < comment.at));
        let anchor = |node: Option<&Node>, is_after| Self {
            path: node.map(|node| node.path.clone()).unwrap_or_default(),
            is_after,
        };
        if !comment.has_own_line {
            let in_line = before.partition_point(|node| node.at < Location { column: 1, ..comment.at });
            return anchor(before.get(in_line).or(before.last()), false);
        }
        // A comment above everything is about the file.
        if before.is_empty() {
            return anchor(None, false);
        }
        // The place of an item of a block is after its hyphen.
        let column = comment.at.column + if has_item(block) { ITEM.len() as u64 } else { 0 };
        match after.first() {
            Some(next) if column <= next.at.column => anchor(Some(next), false),
            _ => {
                let inner = open.partition_point(|node| node.at.column <= column).checked_sub(1);
                anchor(inner.map(|position| open[position]), true)
            }
        }
    }
}

/// Whether an outermost line of a block is an item of a list.
fn has_item(block: &[Comment]) -> bool {
    let content = |comment: &Comment| {
        let content = comment.text.trim_start_matches(['#', ' ']);
        let column = comment.at.column + (comment.text.len() - content.len()) as u64;
        (column, content.starts_with(ITEM))
    };
    let contents = block.iter().map(content);
    let outermost = contents.clone().map(|(column, _)| column).min();
    contents.filter(|(column, _)| Some(*column) == outermost).any(|(_, is_item)| is_item)
}

/// The text after `//`. Further signs would make it documentation, or are a frame.
fn line(comment: &str) -> String {
    let text = printable(&comment.trim_start_matches('#').replace('\t', "    "));
    if text.is_empty() || text.starts_with(' ') { text } else { format!(" {text}") }
}

#[cfg(test)]
mod tests {
    use super::Comments;

    #[test]
    fn many_comments_after_many_values_are_read_in_little_time() {
        let text = format!("A:\n  B:\n{}{}", "    - 1\n".repeat(40_000), "#a\n".repeat(150_000));
        let document = cloudformation::yaml::read(&text).expect("YAML");
        assert_eq!(Comments::read(&text, &document).expect("comments").all.len(), 150_000);
    }
}
