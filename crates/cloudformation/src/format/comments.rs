//! The comments of a YAML text.

use crate::document::line_breaks::{with_line_feeds, without_mark};
use crate::document::{Lines, Location};
use crate::yaml::tokens::{Kind, tokens};

/// A comment of a YAML text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comment {
    /// The place of its first character, `#`.
    pub at: Location,
    /// The text with its `#`.
    pub text: String,
    /// Whether nothing comes before it in its line.
    pub has_own_line: bool,
}

/// Returns the comments of a YAML text in their order, or `None` if the text cannot be read.
///
/// ```
/// use cloudformation::format;
///
/// let comments = format::comments("# Jobs\nA: '# text' # one\nB: |\n  # text\n").expect("YAML");
/// let texts: Vec<&str> = comments.iter().map(|comment| comment.text.as_str()).collect();
/// assert_eq!(texts, ["# Jobs", "# one"]);
/// assert!(comments[0].has_own_line && !comments[1].has_own_line);
/// ```
pub fn comments(text: &str) -> Option<Vec<Comment>> {
    let source = with_line_feeds(without_mark(text));
    let lines = Lines::new(&source);
    let comment = |start: usize, text: &str| {
        let before = source[..start].rsplit('\n').next().unwrap_or_default();
        Comment {
            at: lines.location(start),
            text: text.to_owned(),
            has_own_line: before.trim_matches([' ', '\t']).is_empty(),
        }
    };
    let comments = tokens(&source)?.into_iter().filter_map(|token| match token.kind {
        Kind::Comment => Some(comment(token.start, token.text)),
        // The header of a block scalar can have a comment.
        Kind::BlockScalar => {
            let header = token.text.lines().next()?;
            let at = header.find('#')?;
            Some(comment(token.start + at, header[at..].trim_end()))
        }
        _ => None,
    });
    Some(comments.collect())
}

#[cfg(test)]
mod tests {
    use super::comments;

    #[test]
    fn comment_after_the_header_of_a_block_scalar_is_found() {
        let found = comments("\u{feff}A: | # one\r\n  # text\r\n# two\r\n").expect("YAML");
        let places: Vec<(u64, &str)> = found.iter().map(|it| (it.at.line, it.text.as_str())).collect();
        assert_eq!(places, [(1, "# one"), (3, "# two")]);
    }
}
