//! The styles of messages, and the width of help texts.

use std::fmt::{self, Display};

use anstyle::AnsiColor;

/// A style of text: `{}` switches it on and `{:#}` switches it off.
///
/// ```
/// use constructs::terminal::WARNING;
/// let text = format!("{WARNING}~ Content{WARNING:#}");
/// assert!(text.contains("~ Content"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style(anstyle::Style);

impl Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Width of a help text, in columns, on a wider terminal and in a pipe.
pub const HELP_COLUMNS: usize = 80;

/// The style of errors and of what is removed: bold red.
pub const ERROR: Style = Style(AnsiColor::Red.on_default().bold());
/// The style of warnings and of what is changed: bold yellow.
pub const WARNING: Style = Style(AnsiColor::Yellow.on_default().bold());
/// The style of notes, advice and places: cyan.
pub const NOTE: Style = Style(AnsiColor::Cyan.on_default());
/// The style of what is added or allowed: green.
pub const SUCCESS: Style = Style(AnsiColor::Green.on_default());
