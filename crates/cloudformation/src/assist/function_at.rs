//! The function at a place of a text.

use super::excerpt::is_word;
use crate::functions::{self, Function};

/// Describes the function whose long name or short tag is at an offset, in Markdown.
pub(super) fn describe_function(text: &str, offset: usize) -> Option<String> {
    let function = function_at(text, offset)?;
    let mut description = format!("**[{}]({})**", function.name, function.page());
    if let Some(arguments) = function.arguments() {
        description.push(' ');
        description.push_str(arguments);
    }
    description.push('.');
    Some(description)
}

fn function_at(text: &str, offset: usize) -> Option<&'static Function> {
    let (before, after) = text.split_at_checked(offset)?;
    let is_part = |letter: char| is_word(letter) || letter == '!';
    let start = before.trim_end_matches(is_part).len();
    let end = offset + after.find(|letter| !is_part(letter)).unwrap_or(after.len());
    let word = &text[start..end];
    if let Some(tag) = word.strip_prefix('!') {
        return functions::by_tag(tag);
    }
    // The colon of a key without quotation marks is a part of the word.
    let (name, is_key) = match word.strip_suffix(':') {
        Some(name) => (name, true),
        None => (word, text[end..].trim_start_matches(['"', '\'']).trim_start().starts_with(':')),
    };
    functions::by_name(name).filter(|_| is_key)
}

#[cfg(test)]
mod tests {
    use super::describe_function;

    fn at(text: &str) -> Option<String> {
        describe_function(&text.replacen('|', "", 1), text.find('|').expect("the place"))
    }

    #[test]
    fn tag_and_long_name_are_described() {
        let expected = "**[Fn::Sub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html)** takes a String, or a String and an object with variables.";
        for text in
            ["a: !S|ub x", "a: |!Sub x", "a: !Sub| x", "a:\n  Fn::S|ub: x", r#"{"a": {"Fn|::Sub": "x"}}"#]
        {
            assert_eq!(at(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_words_are_not_functions() {
        for text in ["a: !Other| x", "a: R|ef", "a: Sub|: x", "a: !Sub | x", "|"] {
            assert_eq!(at(text), None, "{text}");
        }
        assert_eq!(describe_function("ä", 1), None);
    }
}
