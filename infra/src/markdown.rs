//! Text in Markdown, escaped.

use cloudformation::diff::printable;

/// A text in a cell of a table. What Markdown or HTML would interpret is escaped.
pub(crate) fn cell(text: &str) -> String {
    let mut cell = String::new();
    for letter in printable(text).chars() {
        match letter {
            '&' => cell.push_str("&amp;"),
            '<' => cell.push_str("&lt;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '@' | '#' | '!' => {
                cell.push('\\');
                cell.push(letter);
            }
            letter => cell.push(letter),
        }
    }
    cell
}

/// A path as code in a cell of a table.
pub(crate) fn code(path: &str) -> String {
    let path = printable(path).replace('|', "\\|");
    let fence = "`".repeat(longest_run(&path, '`') + 1);
    let space = if path.contains('`') { " " } else { "" };
    format!("{fence}{space}{path}{space}{fence}")
}

/// The length of the longest run of a letter.
pub(crate) fn longest_run(text: &str, letter: char) -> usize {
    text.split(|other| other != letter).map(str::len).max().unwrap_or_default()
}
