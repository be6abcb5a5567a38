//! Rust expressions, and their layout.
//!
//! The layout follows rustfmt's defaults, so that the code can be read as it is printed.

use std::collections::HashMap;
use std::fmt::Write;

use super::lines::{INDENT, LINE, fill};

/// The widths up to which rustfmt keeps something on one line.
const ARGUMENTS: usize = 60;
const CHAIN: usize = 60;
const FIELDS: usize = 18;
const SHORT_ITEM: usize = 10;

/// The number of lines from which the last call of a chain stays on the line of the others.
const LINES_WORTH_ONE_LINE: usize = 5;

/// A Rust expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Code {
    /// A literal, a path or a variable.
    Text(String),
    /// A call of a function or of a macro, by its path.
    Call(String, Vec<Code>),
    /// A struct with its fields.
    Struct(String, Vec<(String, Code)>),
    /// A list after `&`, after `vec!`, or without anything before it.
    List(&'static str, Vec<Code>),
    /// A pair.
    Pair(Box<Code>, Box<Code>),
    /// `name = value`, an argument of the macro `text!`.
    Named(String, Box<Code>),
    /// An object inside `json!`.
    Object(Vec<(String, Code)>),
    /// Methods called on an expression.
    Chain(Box<Code>, Vec<Call>),
    /// An argument, item or member with comments.
    Commented(CommentLines, Box<Code>),
}

/// A call of a method.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Call {
    comments: Vec<String>,
    name: String,
    arguments: Vec<Code>,
}

impl Call {
    /// The comments of the first argument are those of the call.
    fn new(name: String, mut arguments: Vec<Code>) -> Self {
        let mut comments = Vec::new();
        if let Some(first) = arguments.first_mut()
            && let Code::Commented(lines, code) = first
        {
            comments.append(&mut lines.before);
            comments.append(&mut lines.after);
            *first = std::mem::replace(code.as_mut(), Code::text(""));
        }
        Self { comments, name, arguments }
    }

    fn flat(&self) -> Option<String> {
        let arguments = flat_arguments(&self.arguments)?;
        self.comments.is_empty().then(|| format!(".{}({arguments})", self.name))
    }
}

/// The comments around an expression, each a line without `//`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CommentLines {
    pub(super) before: Vec<String>,
    pub(super) after: Vec<String>,
}

impl CommentLines {
    pub(super) fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }
}

/// Lines of comments at a margin.
pub(super) fn comments(margin: usize, comments: &[String]) -> String {
    let margin = " ".repeat(margin);
    comments.iter().flat_map(|comment| [&margin, "//", comment, "\n"]).collect()
}

impl Code {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn call(path: impl Into<String>, arguments: impl IntoIterator<Item = Self>) -> Self {
        Self::Call(path.into(), arguments.into_iter().collect())
    }

    /// The expression with one more method called on it.
    pub(super) fn method(self, name: impl Into<String>, arguments: impl IntoIterator<Item = Self>) -> Self {
        let call = Call::new(name.into(), arguments.into_iter().collect());
        match self {
            Self::Chain(root, mut calls) => {
                calls.push(call);
                Self::Chain(root, calls)
            }
            // The sign of a number would apply to the result of the method.
            Self::Text(number) if number.starts_with('-') => {
                Self::Chain(Box::new(Self::Text(format!("({number})"))), vec![call])
            }
            root => Self::Chain(Box::new(root), vec![call]),
        }
    }

    /// The expression with comments around it.
    pub(super) fn commented(self, comments: CommentLines) -> Self {
        if comments.is_empty() { self } else { Self::Commented(comments, Box::new(self)) }
    }

    /// The expression with comments at its last call.
    pub(super) fn with_comments(mut self, comments: CommentLines) -> Self {
        if let Self::Chain(_, calls) = &mut self
            && let Some(call) = calls.last_mut()
        {
            call.comments.extend(comments.before);
            call.comments.extend(comments.after);
            return self;
        }
        self.commented(comments)
    }

    /// The comments around an expression, and the expression.
    fn parts(&self) -> (Option<&CommentLines>, &Self) {
        match self {
            Self::Commented(comments, code) => (Some(comments), code),
            code => (None, code),
        }
    }

    /// The expression after `&`.
    pub(super) fn borrowed(self) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("&{text}")),
            other => other,
        }
    }

    /// Returns the expression on one line, or `None` if rustfmt would break it.
    fn flat(&self) -> Option<String> {
        match self {
            Self::Text(text) => (!text.contains('\n')).then(|| text.clone()),
            Self::Call(path, arguments) => Some(format!("{path}({})", flat_arguments(arguments)?)),
            Self::Struct(name, fields) => {
                let fields = flat_fields(fields, str::to_owned)?;
                (fields.len() <= FIELDS).then(|| format!("{name} {{ {fields} }}"))
            }
            Self::List(before, items) => {
                let items = flat_list(items)?;
                (items.len() <= ARGUMENTS).then(|| format!("{before}[{items}]"))
            }
            Self::Pair(first, second) => {
                let pair = format!("{}, {}", first.flat()?, second.flat()?);
                (pair.len() <= ARGUMENTS).then(|| format!("({pair})"))
            }
            Self::Named(name, value) => Some(format!("{name} = {}", value.flat()?)),
            Self::Object(members) => {
                let members = flat_fields(members, |name| format!("{name:?}"))?;
                (members.len() <= ARGUMENTS).then(|| format!("{{{members}}}"))
            }
            Self::Chain(root, calls) => {
                let mut text = root.flat()?;
                for call in calls {
                    text.push_str(&call.flat()?);
                }
                (calls.len() == 1 || text.chars().count() <= CHAIN).then_some(text)
            }
            // A comment ends with its line.
            Self::Commented(..) => None,
        }
    }
}

/// The lines of a statement with what comes before and after its expression. An expression that reads better on a line of
/// its own begins there.
pub(super) fn statement(margin: usize, before: &str, code: &Code, after: &str) -> String {
    let start = " ".repeat(margin);
    let place = Place { margin, column: margin + before.chars().count(), after: after.len() };
    let mut layouts = Layouts::default();
    let text = layouts.layout(code, place);
    if let Some(before) = before.strip_suffix(' ')
        && text.contains('\n')
    {
        let below = layouts.layout(code, place.below(after.len()));
        if prefers_next_line(&text, &below) {
            return format!("{start}{before}\n{}{below}{after}\n", place.below(0).margin());
        }
    }
    format!("{start}{before}{text}{after}\n")
}

fn prefers_next_line(text: &str, below: &str) -> bool {
    let ends = |text: &str, bracket| text.lines().next().is_some_and(|line| line.ends_with(bracket));
    let is_wide = below.lines().any(|line| line.chars().count() > LINE - INDENT);
    !is_wide
        && (!below.contains('\n')
            || text.lines().count() > below.lines().count() + 1
            || ['(', '{', '['].iter().any(|bracket| ends(text, *bracket) && !ends(below, *bracket)))
}

/// Where an expression begins, and what follows it on its last line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Place {
    /// The margin of the block.
    margin: usize,
    /// The column of the first character.
    column: usize,
    /// The number of characters after the expression.
    after: usize,
}

impl Place {
    fn fits(self, text: &str) -> bool {
        self.column + text.chars().count() + self.after <= LINE
    }

    fn margin(self) -> String {
        " ".repeat(self.margin)
    }

    /// The place after a text, which may have several lines.
    fn after(self, text: &str) -> Self {
        let column = match text.rsplit_once('\n') {
            Some((_, last)) => last.chars().count(),
            None => self.column + text.chars().count(),
        };
        Self { column, ..self }
    }

    /// The place where a line of the inner block begins.
    fn below(self, after: usize) -> Self {
        let margin = self.margin + INDENT;
        Self { margin, column: margin, after }
    }
}

fn flat_list(items: &[Code]) -> Option<String> {
    let items: Option<Vec<String>> = items.iter().map(Code::flat).collect();
    Some(items?.join(", "))
}

/// Arguments on one line. A single argument may be as long as the line.
fn flat_arguments(arguments: &[Code]) -> Option<String> {
    let text = flat_list(arguments)?;
    (arguments.len() == 1 || text.chars().count() <= ARGUMENTS).then_some(text)
}

fn flat_fields(fields: &[(String, Code)], name: impl Fn(&str) -> String) -> Option<String> {
    let fields = fields.iter().map(|(key, value)| Some(format!("{}: {}", name(key), value.flat()?)));
    Some(fields.collect::<Option<Vec<String>>>()?.join(", "))
}

/// A chain on one line up to its last call, and the number of lines of the last call.
struct OneLineChain {
    text: String,
    last_lines: usize,
}

/// Layouts of the parts of an expression. A chain compares two layouts of its arguments, which compare layouts of theirs. So each of
/// them is written once.
#[derive(Default)]
struct Layouts {
    /// Arguments on several lines, by their address and place.
    arguments: HashMap<(*const [Code], Place), String>,
}

impl Layouts {
    /// The source of an expression between the ends of a line: it begins in a column of a block, and something follows it.
    fn layout(&mut self, code: &Code, place: Place) -> String {
        match code.flat() {
            Some(flat) if place.fits(&flat) => flat,
            _ => self.broken(code, place),
        }
    }

    fn broken(&mut self, code: &Code, place: Place) -> String {
        match code {
            Code::Text(text) => text.clone(),
            // The macro takes no comma after its argument.
            Code::Call(path, arguments) if path == "json!" => {
                let before = format!("{path}(");
                let inner = Place { after: place.after + 1, ..place.after(&before) };
                let arguments: Vec<String> = arguments.iter().map(|it| self.layout(it, inner)).collect();
                format!("{before}{})", arguments.concat())
            }
            Code::Call(path, arguments) => {
                format!("{path}{}", self.broken_arguments(arguments, place.after(path)))
            }
            Code::Struct(name, fields) => {
                let fields = fields.iter().map(|(name, value)| (format!("{name}: "), value));
                format!("{name} {{\n{}{}}}", self.lines(fields, place), place.margin())
            }
            Code::List(before, items) => match self.alone(items, place.after(before), Self::broken) {
                Some(item) => format!("{before}[{item}]"),
                None => format!("{before}[\n{}{}]", self.list_lines(items, place), place.margin()),
            },
            Code::Pair(first, second) => {
                let items = [first, second].map(|item| (String::new(), &**item));
                format!("(\n{}{})", self.lines(items.into_iter(), place), place.margin())
            }
            Code::Named(name, value) => {
                let before = format!("{name} = ");
                format!("{before}{}", self.layout(value, place.after(&before)))
            }
            Code::Object(members) => {
                let members = members.iter().map(|(name, value)| (format!("{name:?}: "), value));
                format!("{{\n{}{}}}", self.lines(members, place), place.margin())
            }
            Code::Chain(root, calls) => self.broken_chain(root, calls, place),
            Code::Commented(lines, code) => {
                let margin = place.margin + INDENT;
                let all: Vec<String> = lines.before.iter().chain(&lines.after).cloned().collect();
                format!(
                    "\n{}{}{}",
                    comments(margin, &all),
                    " ".repeat(margin),
                    self.layout(code, place.below(place.after))
                )
            }
        }
    }

    /// One item on each line.
    fn lines<'c>(&mut self, items: impl Iterator<Item = (String, &'c Code)>, place: Place) -> String {
        let inner = place.below(1);
        let mut text = String::new();
        for (before, item) in items {
            let (lines, item) = item.parts();
            let item = self.layout(item, inner.after(&before));
            text.push_str(&comments(inner.margin, lines.map_or(&[], |lines| &lines.before)));
            let _ = writeln!(text, "{}{before}{item},", inner.margin());
            text.push_str(&comments(inner.margin, lines.map_or(&[], |lines| &lines.after)));
        }
        text
    }

    /// Items on lines of their own, or as many as fit on a line if all of them are short.
    fn list_lines(&mut self, items: &[Code], place: Place) -> String {
        let flat: Option<Vec<String>> = items.iter().map(Code::flat).collect();
        let short = flat.filter(|items| items.iter().all(|item| item.chars().count() <= SHORT_ITEM));
        let Some(short) = short else {
            return self.lines(items.iter().map(|item| (String::new(), item)), place);
        };
        fill(short.iter().map(String::as_str), place.below(0).margin) + "\n"
    }

    /// Arguments on several lines. A single argument in brackets begins next to the parenthesis.
    fn broken_arguments(&mut self, arguments: &[Code], place: Place) -> String {
        let key = (std::ptr::from_ref(arguments), place);
        if let Some(text) = self.arguments.get(&key) {
            return text.clone();
        }
        let text = if let Some(argument) = self.alone(arguments, place, Self::layout) {
            format!("({argument})")
        } else {
            let items = arguments.iter().map(|argument| (String::new(), argument));
            format!("(\n{}{})", self.lines(items, place), place.margin())
        };
        self.arguments.insert(key, text.clone());
        text
    }

    /// The only item between brackets, if it begins next to the opening one.
    fn alone(
        &mut self,
        items: &[Code],
        place: Place,
        layout: fn(&mut Self, &Code, Place) -> String,
    ) -> Option<String> {
        let [item] = items else { return None };
        let place = Place { after: place.after + 1, ..place.after("(") };
        if place.column > LINE {
            return None;
        }
        match item {
            Code::Call(..) | Code::Struct(..) | Code::List(..) | Code::Pair(..) | Code::Object(_) => {
                let text = layout(self, item, place);
                let first = text.lines().next().unwrap_or_default();
                (place.column + first.chars().count() <= LINE).then_some(text)
            }
            Code::Chain(root, calls) => Some(self.one_line_chain(root, calls, place)?.text),
            Code::Text(_) | Code::Named(..) | Code::Commented(..) => None,
        }
    }

    fn one_line_chain(&mut self, root: &Code, calls: &[Call], place: Place) -> Option<OneLineChain> {
        let (Call { comments, name, arguments }, before) = calls.split_last()?;
        if !comments.is_empty() {
            return None;
        }
        let mut text = root.flat()?;
        for call in before {
            text.push_str(&call.flat()?);
        }
        let _ = write!(text, ".{name}");
        let limit = if calls.len() == 1 { LINE } else { CHAIN };
        let fits = |width: usize| width <= limit && place.column + width <= LINE;
        if !fits(text.chars().count()) {
            return None;
        }
        let last = self.broken_arguments(arguments, place.after(&text));
        let first = format!("{text}{}", last.lines().next().unwrap_or_default());
        let last_lines = last.lines().count();
        fits(first.chars().count()).then(|| OneLineChain { text: format!("{text}{last}"), last_lines })
    }

    fn broken_chain(&mut self, root: &Code, calls: &[Call], place: Place) -> String {
        let (vertical, last_lines) = self.vertical_chain(root, calls, place);
        match self.one_line_chain(root, calls, place) {
            Some(chain) if chain.last_lines >= LINES_WORTH_ONE_LINE || chain.last_lines <= last_lines => {
                chain.text
            }
            _ => vertical,
        }
    }

    /// Each call on a line, and the number of lines of the last call. After a root of several lines, the calls have the margin of
    /// the root.
    fn vertical_chain(&mut self, root: &Code, calls: &[Call], place: Place) -> (String, usize) {
        let mut last_lines = 0;
        let mut text = self.layout(root, Place { after: 0, ..place });
        let child =
            if text.contains('\n') { Place { column: place.margin, ..place } } else { place.below(0) };
        for (position, Call { comments: lines, name, arguments }) in calls.iter().enumerate() {
            let after = if position + 1 == calls.len() { place.after } else { 0 };
            let before = format!(".{name}");
            let place = Place { after, ..child };
            let call = match flat_arguments(arguments) {
                Some(flat) if place.fits(&format!("{before}({flat})")) => format!("({flat})"),
                _ => self.broken_arguments(arguments, place.after(&before)),
            };
            last_lines = call.lines().count();
            let lines = comments(child.margin, lines);
            let _ = write!(text, "\n{lines}{}{before}{call}", child.margin());
        }
        (text, last_lines)
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, statement};

    #[test]
    fn method_of_a_negative_number_is_called_in_parentheses() {
        assert_eq!(statement(0, "", &Code::text("-1").method("into", []), ";"), "(-1).into();\n");
    }
}
