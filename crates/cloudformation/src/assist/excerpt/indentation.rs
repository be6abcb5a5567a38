//! Excerpts of YAML in block style, in which indentation shows where a line belongs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::brackets::closing;
use super::part::{Excerpt, Member};

/// Returns the whole entry around an offset, and an excerpt that can be read although other lines of the entry cannot: the lines that lead to the
/// offset with those next to them that are simple.
pub(super) fn excerpts(text: &str, offset: usize, depth: usize) -> [Option<Excerpt>; 2] {
    let (lines, cursor) = lines_with_cursor(text, offset);
    let outline = Outline { chain: chain(&lines, cursor), lines, depth };
    let column = offset - outline.lines[cursor].start;
    let whole = outline.whole(column).map(|kept| excerpt(&kept, cursor, column));
    [whole, Some(excerpt(&outline.simple(column), cursor, column))]
}

/// Returns the members of a document in block style, and the members of those without a value in the line of the key.
pub(super) fn members(text: &str) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut open: [Option<usize>; 2] = [None; 2];
    let mut may_have_entries = false;
    // The indentation of the entries of a section, which its first one shows.
    let mut indentation_of_entries = None;
    let mut end = 0;
    for line in lines(text).iter().filter(|line| !line.is_blank) {
        let content = line.text[line.indentation..].trim_end();
        let start = line.start + line.indentation;
        let depth = match line.indentation {
            0 => 0,
            own if may_have_entries && *indentation_of_entries.get_or_insert(own) == own => 1,
            _ => {
                end = start + content.len();
                continue;
            }
        };
        for number in open[depth..].iter_mut().filter_map(Option::take) {
            members[number].end = end;
        }
        let member = if line.is_item { None } else { member(content) };
        if depth == 0 {
            may_have_entries = member.as_ref().is_some_and(|(_, value)| value.is_empty());
            indentation_of_entries = None;
        }
        end = start + content.len();
        if let Some((key, _)) = member {
            open[depth] = Some(members.len());
            members.push(Member { depth, key: start + key.start..start + key.end, end });
        }
    }
    for number in open.into_iter().flatten() {
        members[number].end = end;
    }
    members
}

/// The place of the key in a line, without quotation marks, and the value behind it without a comment.
fn member(content: &str) -> Option<(Range<usize>, &str)> {
    let quote = content.chars().next().filter(|letter| "\"'".contains(*letter));
    let (key, rest) = if let Some(quote) = quote {
        let end = 1 + content[1..].find(quote)?;
        (1..end, content[end + 1..].trim_start().strip_prefix(':')?)
    } else {
        let end = content.find(": ").or_else(|| content.ends_with(':').then(|| content.len() - 1))?;
        (0..content[..end].trim_end().len(), &content[end + 1..])
    };
    let value = rest.trim_start();
    Some((key, if value.starts_with('#') { "" } else { value }))
}

/// The lines of an excerpt by their numbers.
type Kept = BTreeMap<usize, String>;

fn excerpt(kept: &Kept, cursor: usize, column: usize) -> Excerpt {
    let before: usize = kept.range(..cursor).map(|(_, line)| line.len()).sum();
    Excerpt { text: kept.values().map(String::as_str).collect(), offset: before + column }
}

struct Line<'t> {
    /// The text with its line break.
    text: &'t str,
    start: usize,
    indentation: usize,
    /// Whether the line starts an item of a List.
    is_item: bool,
    /// Whether the line is empty or a comment.
    is_blank: bool,
}

/// Returns the lines of a text, and the number of the one with the offset. That one counts as indented up to the offset if it is empty.
fn lines_with_cursor(text: &str, offset: usize) -> (Vec<Line<'_>>, usize) {
    let mut lines = lines(text);
    let cursor = lines.partition_point(|line| line.start <= offset).saturating_sub(1);
    let line = &mut lines[cursor];
    if line.is_blank {
        line.indentation = offset - line.start;
        line.is_blank = false;
    }
    (lines, cursor)
}

/// Returns the lines of a text, of which there is at least one.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    // A text that ends with a line break has an empty line behind it.
    for text in text.split_inclusive('\n').chain(text.ends_with('\n').then_some("")) {
        let content = text.trim_start_matches(' ');
        let rest = content.trim_end();
        let is_item = rest == "-" || rest.starts_with("- ");
        let is_blank = rest.is_empty() || rest.starts_with('#');
        lines.push(Line { text, start, indentation: text.len() - content.len(), is_item, is_blank });
        start += text.len();
    }
    if lines.is_empty() {
        lines.push(Line { text, start: 0, indentation: 0, is_item: false, is_blank: true });
    }
    lines
}

/// The lines that lead to the cursor, with the line of the cursor as the last one.
fn chain(lines: &[Line<'_>], cursor: usize) -> Vec<usize> {
    let mut chain = vec![cursor];
    let mut child = &lines[cursor];
    for (number, line) in lines[..cursor].iter().enumerate().rev() {
        if !line.is_blank && contains(line, child) {
            chain.push(number);
            child = line;
        }
    }
    chain.reverse();
    chain
}

/// Whether a line belongs to the value of an earlier one, as far as indentation shows it. The items of a List may have the indentation of its key.
fn contains(parent: &Line<'_>, line: &Line<'_>) -> bool {
    let is_item_below = line.is_item && !parent.is_item;
    line.indentation > parent.indentation || (line.indentation == parent.indentation && is_item_below)
}

struct Outline<'t> {
    lines: Vec<Line<'t>>,
    chain: Vec<usize>,
    depth: usize,
}

impl Outline<'_> {
    /// The whole entry, with the lines that lead to it. A section that is in brackets counts as an entry.
    fn whole(&self, column: usize) -> Option<Kept> {
        let mut entry = self.depth.checked_sub(1)?;
        if !closing(self.before_cursor(column)).is_empty() {
            entry = entry.min(self.chain.len() - 1);
        }
        let start = *self.chain.get(entry)?;
        let mut kept: Kept = self.chain[..entry].iter().map(|number| (*number, self.text(*number))).collect();
        kept.extend((start..self.end(start)).map(|number| (number, self.text(number))));
        if entry + 1 == self.chain.len() {
            kept.extend(self.siblings(entry));
        }
        Some(kept)
    }

    /// The lines that lead to the offset, and the simple ones next to those in the entry.
    fn simple(&self, column: usize) -> Kept {
        let mut kept = Kept::new();
        let last = self.chain.len() - 1;
        for (level, number) in self.chain.iter().enumerate() {
            if level >= self.depth || level == last {
                kept.extend(self.siblings(level));
            }
            let text = match self.chain.get(level + 1) {
                Some(next) => self.parent(*number, *next),
                None => self.cursor(*number, column),
            };
            kept.insert(*number, text);
        }
        kept
    }

    fn text(&self, number: usize) -> String {
        self.lines[number].text.to_owned()
    }

    /// The line of the cursor. What the text before the cursor leaves open is closed behind it.
    fn cursor(&self, number: usize, column: usize) -> String {
        let before = self.before_cursor(column);
        match closing(before) {
            closing if closing.is_empty() => self.text(number),
            closing => format!("{before}{closing}\n"),
        }
    }

    fn before_cursor(&self, column: usize) -> &str {
        let text = self.lines[self.chain[self.chain.len() - 1]].text;
        &text[..column.min(text.len())]
    }

    /// A line that leads to another. The first key of an item may be next to the other line and not lead to it.
    fn parent(&self, number: usize, next: usize) -> String {
        let line = &self.lines[number];
        let content = line.text[line.indentation..].trim_start_matches(['-', ' ']);
        let column = line.text.len() - content.len();
        if !line.is_item || self.lines[next].indentation != column {
            return line.text.to_owned();
        }
        let before = &line.text[..column];
        format!("{before}{}\n", simple_member(content).unwrap_or_default())
    }

    /// The simple lines of the object to which the line of this level belongs, without that line. A key that is given twice is there once.
    fn siblings(&self, level: usize) -> impl Iterator<Item = (usize, String)> {
        let mut keys = BTreeSet::new();
        let own = self.chain[level];
        let line = &self.lines[own];
        let range: Range<usize> = match level.checked_sub(1).map(|parent| self.chain[parent]) {
            _ if line.is_item => 0..0,
            Some(parent) => parent + 1..self.end(parent),
            None => 0..self.lines.len(),
        };
        range.filter_map(move |number| {
            let other = &self.lines[number];
            if number == own || other.is_blank || other.is_item || other.indentation != line.indentation {
                return None;
            }
            let (before, content) = other.text.split_at(other.indentation);
            let member = simple_member(content)?;
            let is_first = keys.insert(member.split(": ").next().map(str::to_owned));
            is_first.then(|| (number, format!("{before}{member}\n")))
        })
    }

    /// The number behind the last line that belongs to a line.
    fn end(&self, number: usize) -> usize {
        let parent = &self.lines[number];
        let later = self.lines[number + 1..].iter();
        let mut outside = later.enumerate().filter(|(_, line)| !line.is_blank && !contains(parent, line));
        outside.next().map_or(self.lines.len(), |(after, _)| number + 1 + after)
    }
}

/// Returns a key with its value if that is one word, and without it otherwise.
fn simple_member(content: &str) -> Option<String> {
    let content = content.split(" #").next().unwrap_or_default().trim_end();
    let (key, value) = content.split_once(": ").or_else(|| Some((content.strip_suffix(':')?, "")))?;
    if !is_word(key) {
        return None;
    }
    let value = value.trim();
    Some(format!("{key}: {}", if is_word(value) { value } else { "" }))
}

/// Whether YAML certainly reads a text as one word, with or without quotation marks.
fn is_word(text: &str) -> bool {
    let inner = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    let word = inner('"').or_else(|| inner('\'')).unwrap_or(text);
    word.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        && word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.:/".contains(letter))
        && !word.ends_with(':')
}

#[cfg(test)]
mod tests {
    use super::{excerpts, members};

    fn marked(text: &str, depth: usize) -> [Option<String>; 2] {
        let offset = text.find('|').expect("a mark");
        excerpts(&text.replacen('|', "", 1), offset, depth).map(|excerpt| {
            let mut excerpt = excerpt?;
            excerpt.text.insert(excerpt.offset, '|');
            Some(excerpt.text)
        })
    }

    const TEMPLATE: &str = "Resources:
  A:
    Type: 'AWS::SQS::Queue' # a queue
  B:
    Properties:
      Tags:
      # first
      - Key: a
        Va|
      - Key: [
      Policy: {
      Name: b
    Type: AWS::SNS::Topic
Outputs: {}
";

    #[test]
    fn whole_entry_has_the_lines_that_lead_to_it() {
        let [whole, simple] = marked(TEMPLATE, 2);
        let start = TEMPLATE.find("  B:").expect("B");
        let end = TEMPLATE.find("Outputs").expect("Outputs");
        assert_eq!(whole, Some(format!("Resources:\n{}", &TEMPLATE[start..end])));
        let expected = "Resources:
  B:
    Properties:
      Tags:
      - Key: a
        Va|
      Policy: 
      Name: b
    Type: AWS::SNS::Topic
";
        assert_eq!(simple.as_deref(), Some(expected));
    }

    #[test]
    fn line_outside_of_an_entry_has_the_simple_lines_next_to_it() {
        let [whole, simple] = marked("A:\n  b: 1\n|\nC: d # e\nF g\n- h: i\n", 2);
        assert_eq!((whole, simple.as_deref()), (None, Some("A: \n|\nC: d\n")));
        let [whole, simple] = marked("A:\n  b: 1\n  c|\n  d:\n    e: f\n", 2);
        assert_eq!(whole.as_deref(), Some("A:\n  b: 1\n  c|\n  d: \n"));
        assert_eq!(simple, whole);
    }

    #[test]
    fn empty_text_and_last_line_have_excerpts() {
        assert_eq!(marked("|", 2), [None, Some("|".to_owned())]);
        assert_eq!(marked("A:\n  |", 1)[0].as_deref(), Some("A:\n  |"));
        assert_eq!(marked("A:\n|", 1)[1].as_deref(), Some("A: \n|"));
    }

    #[test]
    fn members_of_two_depths_are_found() {
        let text = "# z: z\nA: |\n  a: b\n# c\nB: # c\n  'd': {\n  # e: f\n    g: h\n\n  i j : [\n  - k\n\nC: {\n  l: m }\n";
        let found =
            members(text).into_iter().map(|it| (it.depth, &text[it.key.clone()], &text[it.key.end..it.end]));
        let expected = [
            (0, "A", ": |\n  a: b"),
            (0, "B", ": # c\n  'd': {\n  # e: f\n    g: h\n\n  i j : [\n  - k"),
            (1, "d", "': {\n  # e: f\n    g: h"),
            (1, "i j", " : ["),
            (0, "C", ": {\n  l: m }"),
        ];
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn open_brackets_of_the_line_are_closed() {
        assert_eq!(marked("A:\n  b: [{c: \"|\n", 1)[1].as_deref(), Some("A:\n  b: [{c: \"|\"}]\n"));
    }
}
