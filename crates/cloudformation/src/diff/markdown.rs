//! Text in Markdown, escaped, and the differences below a summary.

use std::fmt::Write as _;

use super::changes::{Action, Diff, Entry, RESOURCES};
use super::text::plain_text;
use crate::printable::printable;

/// A text in a cell of a table. What Markdown or HTML would interpret is escaped.
pub fn cell(text: &str) -> String {
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
pub fn code(path: &str) -> String {
    let path = printable(path).replace('|', "\\|");
    let fence = "`".repeat(longest_run(&path, '`') + 1);
    let space = if path.contains('`') { " " } else { "" };
    format!("{fence}{space}{path}{space}{fence}")
}

/// The first line of a comment in a pull request, which a page does not show. A pipeline finds its previous comment by it.
pub fn marker(name: &str) -> String {
    // The name must not end the comment of HTML.
    let name: String = name.chars().filter(|letter| !matches!(letter, '<' | '>' | '\n')).collect();
    format!("<!-- sitegate-diff {} -->\n", name.replace("--", "-"))
}

/// The differences as text that a reader unfolds, below the number of changed resources.
pub fn details(diff: &Diff) -> String {
    let details = plain_text(diff);
    let fence = "`".repeat(3.max(longest_run(&details, '`') + 1));
    let mut markdown = String::new();
    let _ = writeln!(markdown, "<details><summary>{}</summary>\n", resources(diff));
    let _ = writeln!(markdown, "{fence}\n{details}{fence}\n</details>");
    markdown
}

/// The length of the longest run of a letter.
fn longest_run(text: &str, letter: char) -> usize {
    text.split(|other| other != letter).map(str::len).max().unwrap_or_default()
}

/// How many resources are added, updated, replaced and removed.
fn resources(diff: &Diff) -> String {
    const ACTIONS: [Action; 7] = [
        Action::Added,
        Action::MayBeAdded,
        Action::Updated,
        Action::MayBeReplaced,
        Action::MayBeRemoved,
        Action::Replaced,
        Action::Removed,
    ];
    let resources = diff.entries.iter().filter(|entry| entry.section == RESOURCES);
    let actions: Vec<Action> = resources.map(Entry::action).collect();
    let count = |action| actions.iter().filter(|found| **found == action).count();
    let parts: Vec<String> = ACTIONS
        .into_iter()
        .filter(|action| count(*action) > 0)
        .map(|action| format!("{} {action}", count(action)))
        .collect();
    if parts.is_empty() {
        "Resources: no change".to_owned()
    } else {
        format!("Resources: {}", parts.join(", "))
    }
}
