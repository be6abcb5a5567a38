//! Formatting: the same document with uniform indentation, spacing and line ends.

mod blocks;
mod comments;
mod json;
mod printer;
mod scalar;

use std::fmt;
use std::path::Path;

use serde::de::IgnoredAny;

use crate::document::line_breaks::{with_line_feeds, without_mark};
use crate::yaml::{self, ReadError, tokens};

pub use comments::{Comment, comments};

/// A text that cannot be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatError {
    /// The text cannot be read.
    Read(ReadError),
    /// The formatted text would have another meaning or other comments.
    Changed,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::Changed => f.write_str("formatting would change the content, so the file was not changed; please report this template"),
        }
    }
}

impl std::error::Error for FormatError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(error) => Some(error),
            Self::Changed => None,
        }
    }
}

/// Formats the text of a file. Text that is JSON stays JSON, all other text is YAML.
///
/// Indentation is two spaces, also of lists in mappings. There is one space where YAML separates, none at the end of a line, at most one blank
/// line, and a line break at the end. Keys keep their order. Comments, quotes, tags, anchors, block scalars and the line breaks of flow
/// collections stay.
///
/// The formatted text is read again: it has the same document, the same tokens and the same comments, or the result is an error.
///
/// ```
/// use std::path::Path;
///
/// use cloudformation::format;
///
/// let text = "Resources:\n    Jobs:   # first in, first out\n        Type:  'AWS::SQS::Queue'\r\n";
/// assert_eq!(
///     format::format(Path::new("jobs.yaml"), text)?,
///     "Resources:\n  Jobs: # first in, first out\n    Type: 'AWS::SQS::Queue'\n"
/// );
/// # Ok::<(), format::FormatError>(())
/// ```
pub fn format(file: &Path, text: &str) -> Result<String, FormatError> {
    let document = yaml::read_file_with_tabs(file, text).map_err(FormatError::Read)?;
    let source = with_line_feeds(without_mark(text));
    let formatted = if is_json(&source) {
        Some(json::format(&source))
    } else {
        format_yaml(&source).filter(|formatted| has_same_tokens(&source, formatted))
    };
    let formatted = formatted.ok_or(FormatError::Changed)?;
    let read = yaml::read_file(file, &formatted).map_err(|_| FormatError::Changed)?;
    // Maps with another order are equal. Their texts are not.
    let (before, after) = (document.json.to_string(), read.json.to_string());
    if before == after { Ok(formatted) } else { Err(FormatError::Changed) }
}

fn format_yaml(source: &str) -> Option<String> {
    Some(printer::print(source, &tokens::tokens(source)?))
}

/// Returns whether two texts have the same tokens and comments, apart from white space. Blocks have other tokens where the indentation of a
/// list changes.
fn has_same_tokens(left: &str, right: &str) -> bool {
    let (Some(left), Some(right)) = (tokens::tokens(left), tokens::tokens(right)) else { return false };
    left.iter().filter_map(tokens::Token::words).eq(right.iter().filter_map(tokens::Token::words))
}

fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

#[cfg(test)]
mod tests;
