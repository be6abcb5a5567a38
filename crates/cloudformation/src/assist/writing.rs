//! The text of a completion at its place: quotation marks, the colon of a key, and commas.

use std::ops::Range;

use super::completion::{Completion, CompletionKind};
use super::excerpt::is_word;
use super::mark::{MARK, Mark, MarkedValue};
use super::snippet::Style;
use crate::document::{Json, bare_text, value_at};
use crate::yaml;

/// How completions are written at a place of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Writing {
    /// The bytes that a completion replaces.
    pub(super) replaced: Range<usize>,
    pub(super) is_json: bool,
    /// The style of a member behind the value; none if no member can follow, or if it is not known.
    pub(super) style_behind: Option<Style>,
    form: Form,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Form {
    /// A part of a longer text.
    #[default]
    Part,
    /// A value, after a quotation mark or without one.
    Value { quote: Option<char>, closing: &'static str },
    /// A key with what comes before and behind it.
    Key { before: &'static str, after: &'static str },
}

impl Writing {
    /// The form of completions for a mark. `word` is the range of the unfinished word. There is none if the place of the value cannot be found.
    pub(super) fn new(text: &str, word: Range<usize>, is_json: bool, mark: &Mark) -> Option<Self> {
        let Mark::Value(value) = mark else { return Some(Self::of_key(text, word, is_json)) };
        if value.is_variable() {
            return Some(Self { replaced: word, is_json, style_behind: None, form: Form::Part });
        }
        // The word of an editor begins behind a hyphen, and the value before it.
        let start = text[..word.start].strip_suffix(value.before())?.len();
        let quote = text[..start].chars().next_back().filter(|letter| "\"'".contains(*letter));
        let rest = &text[word.end..];
        let closing = match quote {
            Some(quote) if is_end_of_line(rest) => quote_text(quote),
            _ => "",
        };
        let form = Form::Value { quote, closing };
        Some(Self { replaced: start..word.end, is_json, style_behind: None, form })
    }

    /// The same for values that a member can follow, in the text and in the one with the mark.
    pub(super) fn with_members_behind(mut self, text: &str, marked: &str, mark: &Mark) -> Self {
        let (Mark::Value(value), Form::Value { quote, closing }) = (mark, &mut self.form) else {
            return self;
        };
        let rest = &text[self.replaced.end..];
        if let Some(quote) = *quote
            && closing.is_empty()
        {
            // The member comes behind the quotation mark. YAML writes a single one in a value twice.
            let behind = rest.strip_prefix(quote).filter(|behind| !behind.starts_with(quote));
            if behind.is_none() {
                return self;
            }
            self.replaced.end += quote.len_utf8();
            *closing = quote_text(quote);
        }
        if quote.is_some() || !rest.starts_with(is_word) {
            self.style_behind = style_behind(marked, value, self.is_json);
        }
        self
    }

    fn of_key(text: &str, word: Range<usize>, is_json: bool) -> Self {
        let quote = text[..word.start].chars().next_back().filter(|letter| "\"'".contains(*letter));
        let rest = &text[word.end..];
        let mut replaced = word;
        let (before, after) = match quote {
            // The quotation mark that ends the key is written again, because the colon comes behind it.
            Some(quote) => match rest.strip_prefix(quote) {
                Some(rest) if is_without_value(rest) => {
                    replaced.end += 1;
                    ("", if quote == '"' { "\": " } else { "': " })
                }
                None if is_end_of_line(rest) => ("", if quote == '"' { "\": " } else { "': " }),
                _ => ("", ""),
            },
            None if is_json => ("\"", if is_without_value(rest) { "\": " } else { "\"" }),
            None => ("", if is_without_value(rest) { ": " } else { "" }),
        };
        Self { replaced, is_json, style_behind: None, form: Form::Key { before, after } }
    }

    /// The text that takes the place of the replaced bytes.
    pub(super) fn text_of(&self, completion: &Completion) -> String {
        let Completion { text, .. } = completion;
        match &self.form {
            _ if completion.kind == CompletionKind::Function => text.clone(),
            Form::Part => text.clone(),
            Form::Key { before, after } => {
                let after = if completion.has_members && !self.is_json { after.trim_end() } else { after };
                format!("{before}{text}{after}")
            }
            Form::Value { quote: Some('"'), closing } => {
                let quoted = Json::from(text.as_str()).to_string();
                format!("{}{closing}", &quoted[1..quoted.len() - 1])
            }
            Form::Value { quote: Some(_), closing } => format!("{}{closing}", text.replace('\'', "''")),
            Form::Value { quote: None, .. } if self.is_json => completion.value().to_string(),
            Form::Value { quote: None, .. } => in_yaml(&completion.value()),
        }
    }
}

/// The style in which a member behind the value is the next one of the same object.
fn style_behind(marked: &str, value: &MarkedValue, is_json: bool) -> Option<Style> {
    const MEMBER: &str = "Sitegate0Member";
    let mark = marked.find(MARK)?;
    let quote = marked[..mark].chars().next_back().filter(|letter| "\"'".contains(*letter));
    let end = mark + MARK.len();
    let end = end + quote.filter(|quote| marked[end..].starts_with(*quote)).map_or(0, char::len_utf8);
    let (before, rest) = marked.split_at(end);
    let line = marked[..mark].rsplit('\n').next()?;
    let indentation = &line[..line.len() - line.trim_start().len()];
    let (_, owner) = value.path.segments().split_last()?;
    let takes = |member: &str| {
        let document = yaml::read(&format!("{before}{member}{rest}")).ok();
        document.is_some_and(|document| {
            value_at(&document.json, owner).is_some_and(|it| it.get(MEMBER).is_some())
        })
    };
    if takes(&format!(", \"{MEMBER}\": 0")) {
        let has_lines = is_after_key(line.trim_end_matches(['"', '\'']));
        return Some(Style::Braces { is_json, has_lines });
    }
    let is_block = is_end_of_line(rest) && takes(&format!("\n{indentation}{MEMBER}: 0"));
    is_block.then_some(Style::Block)
}

/// Whether a line has only a key.
fn is_after_key(line: &str) -> bool {
    let key = line.trim_end().strip_suffix(':').map(|key| key.trim().trim_matches(['"', '\'']));
    key.is_some_and(|key| key.chars().all(is_word))
}

fn quote_text(quote: char) -> &'static str {
    if quote == '"' { "\"" } else { "'" }
}

fn is_end_of_line(rest: &str) -> bool {
    rest.lines().next().unwrap_or_default().trim().is_empty()
}

/// Whether a key that ends here has neither a colon nor a value.
fn is_without_value(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default().trim_start();
    line.is_empty() || line.starts_with(['}', ',', '#', '"'])
}

/// The literal as YAML. A String has quotation marks if YAML would read another value without them.
fn in_yaml(literal: &Json) -> String {
    let plain = bare_text(literal);
    let reads_back = || {
        // In brackets, a comma or bracket needs quotation marks as well.
        yaml::read(&format!("[{plain}]")).is_ok_and(|document| document.json == Json::from([literal.clone()]))
    };
    if !literal.is_string() || is_name(&plain) || reads_back() {
        plain.into_owned()
    } else {
        literal.to_string()
    }
}

/// Whether a text is certainly a String without quotation marks, because no number or keyword of YAML has this form.
fn is_name(text: &str) -> bool {
    const LONGEST_KEYWORD: usize = "false".len();
    text.len() > LONGEST_KEYWORD
        && text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text.ends_with(|letter: char| letter.is_ascii_alphanumeric())
        && text.chars().all(is_word)
}

#[cfg(test)]
mod tests {
    use crate::assist::complete;
    use crate::yaml;

    const KNOWN: &str = "Resources:\n  Jobs: { Type: AWS::SQS::Queue }\n  'On': { Type: AWS::SQS::Queue }\n";

    /// The text with `|` after a completion.
    fn applied(text: &str, label: &str) -> String {
        let offset = text.find('|').expect("the place");
        let mut text = text.replacen('|', "", 1);
        let known = yaml::read(KNOWN).expect("a template").json;
        let completions = complete(&text, offset, &known);
        let item = completions.items.iter().find(|item| item.text == label);
        let new_text = completions.new_text(item.unwrap_or_else(|| panic!("{completions:?}")));
        text.replace_range(completions.replaced(), &new_text);
        if let Some(comma) = completions.missing_comma() {
            text.insert(comma, ',');
        }
        text
    }

    /// A test for each place in the properties of a queue: the text before, the label, and the text after.
    macro_rules! written {
        ($start:literal, $end:literal; $($test:ident: $before:literal, $label:literal => $after:literal;)*) => {$(
            #[test]
            fn $test() {
                let text = |part: &str| format!("{}{part}{}", $start, $end);
                assert_eq!(applied(&text($before), $label), text($after));
            }
        )*};
    }

    written! {
        r#"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"#, "}}}}";
        json_key_gets_quotation_marks_and_a_colon: "Fi|", "FifoQueue" => r#""FifoQueue": "#;
        json_key_in_quotation_marks_gets_a_colon: r#""Fi|""#, "FifoQueue" => r#""FifoQueue": "#;
        json_key_with_a_colon_gets_nothing: r#""Fi|": 1"#, "FifoQueue" => r#""FifoQueue": 1"#;
        json_key_before_another_is_completed: r#""Fi|" "QueueName": "a""#, "FifoQueue" => r#""FifoQueue":  "QueueName": "a""#;
        json_key_after_a_member_without_a_comma_gets_one: r#""QueueName": "a" "Fi|""#, "FifoQueue" => r#""QueueName": "a", "FifoQueue": "#;
        json_literal_has_no_quotation_marks: r#""FifoQueue": t|"#, "true" => r#""FifoQueue": true"#;
        json_name_gets_quotation_marks: r#""QueueName": {"Ref": |}"#, "Jobs" => r#""QueueName": {"Ref": "Jobs"}"#;
        json_value_of_an_enum_gets_quotation_marks: r#""A": 1}, "DeletionPolicy": |, "B": {"#, "Retain" => r#""A": 1}, "DeletionPolicy": "Retain", "B": {"#;
        json_value_in_quotation_marks_gets_none: r#""A": 1}, "DeletionPolicy": "R|", "B": {"#, "Retain" => r#""A": 1}, "DeletionPolicy": "Retain", "B": {"#;
        json_variable_is_a_part_of_a_text: r#""QueueName": {"Fn::Sub": "a-${Jo|}"}"#, "Jobs" => r#""QueueName": {"Fn::Sub": "a-${Jobs}"}"#;
    }

    mod yaml_text {
        use super::applied;

        written! {
            "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n", "\n";
            key_gets_a_colon: "      Fi|", "FifoQueue" => "      FifoQueue: ";
            key_of_a_list_gets_no_space: "      Ta|", "Tags" => "      Tags:";
            key_with_a_colon_gets_none: "      Fi|: 1", "FifoQueue" => "      FifoQueue: 1";
            key_in_braces_gets_a_colon: "      RedriveAllowPolicy: { a: 1 }\n      Tags: [{ K| }]", "Key" => "      RedriveAllowPolicy: { a: 1 }\n      Tags: [{ Key:  }]";
            value_with_a_hyphen_is_replaced_as_a_whole: "  A:\n    Type: AWS::CloudFront::VpcOrigin\n    Properties:\n      VpcOriginEndpointConfig:\n        OriginProtocolPolicy: http-o|", "http-only" => "  A:\n    Type: AWS::CloudFront::VpcOrigin\n    Properties:\n      VpcOriginEndpointConfig:\n        OriginProtocolPolicy: http-only";
            name_that_yaml_reads_as_a_boolean_gets_quotation_marks: "      QueueName: a\n    DependsOn: |", "On" => "      QueueName: a\n    DependsOn: \"On\"";
            open_quotation_marks_are_closed: "      QueueName: a\n    DeletionPolicy: \"R|", "Retain" => "      QueueName: a\n    DeletionPolicy: \"Retain\"";
            closing_quotation_mark_of_a_type_stays: "      QueueName: a\n  A:\n    Type: 'AWS::SQS::Q|' # c", "AWS::SQS::Queue" => "      QueueName: a\n  A:\n    Type: 'AWS::SQS::Queue' # c";
            tag_stays_as_it_is: "      QueueName: !Re|", "!Ref" => "      QueueName: !Ref";
        }
    }
}
