//! The completions at a position, in the terms of the protocol.

use cloudformation::assist::{self, CompletionKind};
use cloudformation::yaml::Lines;
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, Documentation, InsertTextFormat, InsertTextMode,
    MarkupContent, MarkupKind, Position, Range, TextEdit,
};

use crate::answers::{Answers, Kind};
use crate::position::{offset, position, range};

/// The items of a list of completions that an editor gets at once. CloudFormation has three times as many types, whose list takes as many milliseconds
/// as an editor may wait.
const MAX_COMPLETIONS: usize = 500;

/// The items that can be snippets. For each of them, the schema of a type is read.
const MAX_SNIPPETS: usize = 20;

impl Answers {
    /// The text that is valid at a position. Each item replaces the unfinished word before it. A long list has only the items that fit the word, and
    /// the editor asks again when the word changes.
    pub fn completions(&self, at: Position) -> CompletionList {
        self.list(at, 0)
    }

    /// The same with snippets: the first types of resources insert their required properties, with a tab stop for each. Those that fit the word best
    /// are the first ones.
    pub fn completions_with_snippets(&self, at: Position) -> CompletionList {
        self.list(at, MAX_SNIPPETS)
    }

    fn list(&self, at: Position, max_snippets: usize) -> CompletionList {
        let lines = Lines::new(self.text());
        let offset = offset(&lines, at);
        let completions = match self.kind() {
            Kind::BySchema(schema) => assist::complete_by_schema(schema, self.text(), offset),
            Kind::Template => assist::complete(self.text(), offset, self.known()),
            Kind::Other => return CompletionList::default(),
        };
        let is_incomplete = completions.items.len() > MAX_COMPLETIONS;
        let word = &self.text()[completions.replaced().start..offset];
        let items = match &completions.items {
            items if is_incomplete => fitting(items, word),
            items => items.iter().collect(),
        };
        let replaced = range(&lines, &completions.replaced());
        let comma = completions.missing_comma().map(|place| vec![comma(position(&lines, place))]);
        let item = |(number, item): (usize, &assist::Completion)| {
            let snippet = if number < max_snippets { completions.snippet(item) } else { None };
            let (format, mode) = match &snippet {
                Some(_) => (Some(InsertTextFormat::SNIPPET), Some(InsertTextMode::ADJUST_INDENTATION)),
                None => (None, None),
            };
            let new_text = snippet.unwrap_or_else(|| completions.new_text(item));
            CompletionItem {
                text_edit: Some(TextEdit { range: replaced, new_text }.into()),
                additional_text_edits: comma.clone(),
                insert_text_format: format,
                insert_text_mode: mode,
                ..completion_item(item)
            }
        };
        CompletionList { is_incomplete, items: items.into_iter().enumerate().map(item).collect() }
    }
}

/// The first items that have the letters of a word in their order, as editors filter them. Those that begin with the word come first.
fn fitting<'a>(items: &'a [assist::Completion], word: &str) -> Vec<&'a assist::Completion> {
    let word = word.to_ascii_lowercase();
    let fits = |text: &str| {
        let mut letters = text.chars().map(|letter| letter.to_ascii_lowercase());
        word.chars().all(|wanted| letters.any(|letter| letter == wanted))
    };
    let begins = |text: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(&word));
    let fitting = items.iter().filter(|item| fits(&item.text));
    let (mut first, others): (Vec<_>, Vec<_>) = fitting.partition(|item| begins(&item.text));
    first.extend(others);
    first.truncate(MAX_COMPLETIONS);
    first
}

fn completion_item(item: &assist::Completion) -> CompletionItem {
    let kind = match item.kind {
        CompletionKind::Key => CompletionItemKind::PROPERTY,
        CompletionKind::Function => CompletionItemKind::FUNCTION,
        CompletionKind::Value => CompletionItemKind::ENUM_MEMBER,
        CompletionKind::Type => CompletionItemKind::CLASS,
        _ => CompletionItemKind::VARIABLE,
    };
    CompletionItem {
        label: item.text.clone(),
        kind: Some(kind),
        detail: (!item.detail.is_empty()).then(|| item.detail.clone()),
        documentation: (!item.description.is_empty()).then(|| markdown(item.description.clone())),
        ..CompletionItem::default()
    }
}

/// The change that adds a comma.
fn comma(place: Position) -> TextEdit {
    TextEdit { range: Range { start: place, end: place }, new_text: ",".to_owned() }
}

fn markdown(value: String) -> Documentation {
    Documentation::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use lsp_types::{CompletionTextEdit, InsertTextFormat, Position};

    use super::MAX_COMPLETIONS;
    use crate::answers::Answers;

    const TEMPLATE: &str =
        "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueeu: true\n";

    fn answers(name: &str, text: &str) -> Answers {
        Answers::new(Path::new(name), text.to_owned())
    }

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    #[test]
    fn completions_replace_the_unfinished_word() {
        let items = answers("jobs.yaml", TEMPLATE).completions(at(4, 10)).items;
        let item = items.iter().find(|item| item.label == "FifoQueue").expect("a completion");
        let Some(CompletionTextEdit::Edit(edit)) = &item.text_edit else { panic!("an edit") };
        assert_eq!((edit.range.start, edit.range.end), (at(4, 6), at(4, 10)));
    }

    #[test]
    fn type_of_a_resource_inserts_its_required_properties() {
        let snippet = |text: &str| {
            let answers = answers("a.yaml", text);
            let start = text.split_once("\n  }").map_or(text, |(start, _)| start);
            let last = start.lines().count() - 1;
            let column = start.lines().last().map_or(0, str::len);
            let number = |number| u32::try_from(number).expect("a small number");
            let found = answers.completions_with_snippets(at(number(last), number(column)));
            let item =
                found.items.into_iter().find(|item| item.label == "AWS::S3::BucketPolicy").expect("the type");
            let Some(CompletionTextEdit::Edit(edit)) = item.text_edit else { panic!("an edit") };
            (item.insert_text_format, edit.new_text)
        };
        let word = "AWS::S3::BucketP";
        let lines = "AWS::S3::BucketPolicy\nProperties:\n  Bucket: $1\n  PolicyDocument: $2";
        let in_braces = "AWS::S3::BucketPolicy, Properties: { Bucket: $1, PolicyDocument: $2 }";
        let lines_in_braces = "AWS::S3::BucketPolicy,\nProperties: {\n  Bucket: $1,\n  PolicyDocument: $2\n}";
        let json = "AWS::S3::BucketPolicy\", \"Properties\": { \"Bucket\": $1, \"PolicyDocument\": $2 }";
        let lines_of_json =
            "AWS::S3::BucketPolicy\",\n\"Properties\": {\n  \"Bucket\": $1,\n  \"PolicyDocument\": $2\n}";
        for (text, expected) in [
            (format!("Resources:\n  A:\n    Type: {word}"), lines.to_owned()),
            (format!("Resources:\n  A:\n    Type: '{word}"), lines.replacen("Policy", "Policy'", 1)),
            (format!("Resources:\n  A: {{ Type: {word}"), in_braces.to_owned()),
            (format!("Resources:\n  A: {{ DependsOn: B, Type: {word}"), in_braces.to_owned()),
            (format!("Resources:\n  A: {{\n    Type: {word}\n  }}"), lines_in_braces.to_owned()),
            (
                format!("Resources:\n  A: {{ # one\n    # two\n    Type: {word}\n  }}"),
                lines_in_braces.to_owned(),
            ),
            (
                format!("Resources:\n  A: {{ DependsOn: B,\n    Type: {word}\n  }}"),
                lines_in_braces.to_owned(),
            ),
            (format!("{{\"Resources\": {{\"A\": {{\"Type\": \"{word}"), json.to_owned()),
            (format!("{{\"Resources\": {{\"A\": {{\n\"Type\": \"{word}"), lines_of_json.to_owned()),
            (format!("{{\"Resources\": {{\"A\": {{\n\"Type\": {word}"), format!("\"{lines_of_json}")),
        ] {
            assert_eq!(snippet(&text), (Some(InsertTextFormat::SNIPPET), expected), "{text}");
        }
        for text in [
            format!("Resources:\n  A:\n    Properties: {{}}\n    Type: {word}"),
            format!("Resources:\n  A: {{ Properties: {{}}, Type: {word}"),
        ] {
            assert_eq!(snippet(&text).0, None, "{text}");
        }
    }

    #[test]
    fn long_list_of_completions_has_those_that_fit_the_word() {
        let types = |word: &str| {
            let line = format!("    Type: {word}");
            let answers = answers("a.yaml", &format!("Resources:\n  A:\n{line}\n"));
            let list = answers.completions(at(2, u32::try_from(line.len()).expect("a column")));
            let labels: Vec<String> = list.items.into_iter().map(|item| item.label).collect();
            (list.is_incomplete, labels)
        };
        assert_eq!((types("").0, types("").1.len()), (true, MAX_COMPLETIONS));
        let (is_incomplete, labels) = types("aws::s");
        assert!(is_incomplete && labels[0].starts_with("AWS::S"), "{labels:?}");
        assert!(labels.len() <= MAX_COMPLETIONS && labels.contains(&"AWS::SQS::Queue".to_owned()));
        assert!(types("sqsque").1.contains(&"AWS::SQS::Queue".to_owned()));
        assert!(!types("sqsque").1.contains(&"AWS::S3::Bucket".to_owned()));
    }

    #[test]
    fn configuration_of_a_site_is_completed_and_described() {
        let answers = answers("a/site.yaml", "provider:\n  client_au: basic\nrules:\n  - allow: \n");
        let items = answers.completions(at(1, 11)).items;
        let item = items.iter().find(|item| item.label == "client_authentication").expect("a completion");
        assert!(item.documentation.is_some());
        assert!(answers.completions(at(3, 11)).items.iter().any(|item| item.label == "signed-in"));
        let described = answers.hover(at(0, 2)).expect("a description");
        assert!(described.contains("The OpenID Provider"), "{described}");
        assert_eq!(answers.references(at(0, 2)), []);
    }

    #[test]
    fn every_setting_of_a_site_has_a_description() {
        let answers = answers("site.yaml", "");
        let without =
            answers.completions(at(0, 0)).items.into_iter().filter(|item| item.documentation.is_none());
        assert_eq!(without.map(|item| item.label).collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn sections_of_a_new_file_are_completed_before_and_after_it_has_been_read() {
        let mut typed = answers("a.yaml", "");
        for end in 1..="Resources".len() {
            typed = typed.with_text(&"Resources"[..end]);
            for _ in 0..2 {
                let list = typed.completions(at(0, u32::try_from(end).expect("a column")));
                assert!(list.items.iter().any(|item| item.label == "Resources"), "{end}");
                // Another thread reads the text for its findings.
                assert!(typed.diagnostics().is_empty());
            }
        }
    }

    #[test]
    fn other_files_have_no_completions() {
        let labels = |text: &str| answers("a.yaml", text).completions(at(0, 0)).items.len();
        assert_eq!(labels("services: {}\n"), 0);
        assert_eq!(labels("services"), 0);
        assert!(labels("Description: x\n") > 0 && labels("") > 0);
        assert_eq!(answers("a.yaml", "services: {}\n").hover(at(0, 0)), None);
    }
}
