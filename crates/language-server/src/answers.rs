//! The answers about one text.

use std::path::Path;

use cloudformation::assist::{self, CompletionKind, Name};
use cloudformation::report::{self, Edit, LocatedFinding};
use cloudformation::yaml::{self, Document, Lines};
use cloudformation::{Severity, validate};
use infra::site;
use lsp_types::{
    CodeDescription, CompletionItem, CompletionItemKind, Diagnostic, DiagnosticSeverity, NumberOrString,
    Position, Range, TextEdit,
};

use crate::position::{offset, position, range};

/// The name of a site's configuration, wherever it is.
const CONFIGURATION: &str = "site.yaml";

/// A text with its document, if it can be read, and its findings.
#[derive(Debug)]
pub struct Answers {
    text: String,
    document: Option<Document>,
    findings: Vec<LocatedFinding>,
}

/// A change that fixes a finding.
#[derive(Debug)]
#[non_exhaustive]
pub struct QuickFix {
    /// What the change does, in a few words.
    pub title: String,
    /// The finding.
    pub diagnostic: Diagnostic,
    /// The change.
    pub edit: TextEdit,
}

impl Answers {
    /// Reads and checks the text of a file.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queeu\n".to_owned();
    /// let answers = language_server::Answers::new(Path::new("jobs.yaml"), text);
    /// assert_eq!(answers.quick_fixes()[0].title, "Write AWS::SQS::Queue");
    /// ```
    pub fn new(file: &Path, text: String) -> Self {
        if file.file_name().is_some_and(|name| name == CONFIGURATION) {
            let findings = site::read(&text).err().unwrap_or_default();
            return Self { text, document: None, findings };
        }
        let (document, findings) = match yaml::read_file(file, &text) {
            Ok(document) if is_template(&document) => {
                let findings = validate::suppress(&document.json, validate::validate(&document.json));
                let findings =
                    findings.into_iter().map(|finding| LocatedFinding::in_document(finding, &document));
                let findings = findings.collect();
                (Some(document), findings)
            }
            Ok(_) => (None, Vec::new()),
            Err(error) => (None, vec![site::syntax_error(&text, error)]),
        };
        Self { text, document, findings }
    }

    /// The findings.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let lines = Lines::new(&self.text);
        self.findings.iter().map(|found| diagnostic(&lines, found)).collect()
    }

    /// The changes that fix findings.
    pub fn quick_fixes(&self) -> Vec<QuickFix> {
        let lines = Lines::new(&self.text);
        let fix = |found: &LocatedFinding| {
            let edit = Edit::new(&lines, found)?;
            Some(QuickFix {
                title: format!("Write {}", edit.text),
                diagnostic: diagnostic(&lines, found),
                edit: TextEdit { range: range(&lines, &edit.place), new_text: edit.text },
            })
        };
        self.findings.iter().filter_map(fix).collect()
    }

    /// The text that is valid at a position. Each item replaces the unfinished word before it.
    pub fn completions(&self, at: Position) -> Vec<CompletionItem> {
        let lines = Lines::new(&self.text);
        let offset = offset(&lines, at);
        let items = assist::complete(&self.text, offset);
        let start = offset - assist::word_before(&self.text[..offset]).len();
        let replaced = Range { start: position(&lines, start), end: at };
        items.into_iter().map(|item| completion_item(item, replaced)).collect()
    }

    /// The description of what is at a position, in Markdown.
    pub fn hover(&self, at: Position) -> Option<String> {
        assist::describe(&self.text, self.document.as_ref()?, offset(&Lines::new(&self.text), at))
    }

    /// The place that defines the name at a position.
    pub fn definition(&self, at: Position) -> Option<Range> {
        let (names, chosen) = self.names_at(at)?;
        let definition = names.iter().find(|name| name.is_definition && name.is_same(&chosen))?;
        Some(range(&Lines::new(&self.text), &definition.range))
    }

    /// All places of the name at a position.
    pub fn references(&self, at: Position) -> Vec<Range> {
        let lines = Lines::new(&self.text);
        let Some((names, chosen)) = self.names_at(at) else { return Vec::new() };
        names.iter().filter(|name| name.is_same(&chosen)).map(|name| range(&lines, &name.range)).collect()
    }

    /// The place of the name at a position. Names that the template does not define, such as pseudo parameters, cannot be renamed.
    pub fn renamable(&self, at: Position) -> Option<Range> {
        let (names, chosen) = self.names_at(at)?;
        let is_defined = names.iter().any(|name| name.is_definition && name.is_same(&chosen));
        is_defined.then(|| range(&Lines::new(&self.text), &chosen.range))
    }

    fn names_at(&self, at: Position) -> Option<(Vec<Name>, Name)> {
        let offset = offset(&Lines::new(&self.text), at);
        let names = assist::names(&self.text, self.document.as_ref()?);
        // A cursor behind the last letter is at the name, too.
        let chosen = names.iter().find(|name| (name.range.start..=name.range.end).contains(&offset))?.clone();
        Some((names, chosen))
    }
}

fn diagnostic(lines: &Lines<'_>, found: &LocatedFinding) -> Diagnostic {
    let finding = &found.finding;
    let marked = found.location.map(|location| report::marked(lines, location)).unwrap_or(0..0);
    let href = finding.rule().source.parse().ok();
    Diagnostic {
        range: range(lines, &marked),
        severity: Some(match finding.severity() {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
        }),
        code: Some(NumberOrString::String(finding.rule().id.to_owned())),
        code_description: href.map(|href| CodeDescription { href }),
        source: Some("sitegate".to_owned()),
        message: finding.message(),
        ..Diagnostic::default()
    }
}

/// Whether a document is a template. Projects have other files in YAML and JSON as well.
fn is_template(document: &Document) -> bool {
    document.json.get("AWSTemplateFormatVersion").is_some()
        || document.json.get("Resources").is_some_and(serde_json::Value::is_object)
}

fn completion_item(item: assist::Completion, replaced: Range) -> CompletionItem {
    let kind = match item.kind {
        CompletionKind::Key => CompletionItemKind::PROPERTY,
        CompletionKind::Value => CompletionItemKind::ENUM_MEMBER,
        CompletionKind::Type => CompletionItemKind::CLASS,
        _ => CompletionItemKind::VARIABLE,
    };
    CompletionItem {
        label: item.text.clone(),
        kind: Some(kind),
        detail: (!item.detail.is_empty()).then_some(item.detail),
        text_edit: Some(TextEdit { range: replaced, new_text: item.text }.into()),
        ..CompletionItem::default()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use lsp_types::{DiagnosticSeverity, Position};

    use super::Answers;

    const TEMPLATE: &str = "Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueeu: true
Outputs:
  Text: { Value: !Sub 'ä ${Jobs.Arn}' }
";

    fn answers(name: &str, text: &str) -> Answers {
        Answers::new(Path::new(name), text.to_owned())
    }

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    #[test]
    fn findings_have_ranges_rules_and_addresses() {
        let [found] = answers("jobs.yaml", TEMPLATE).diagnostics().try_into().expect("one finding");
        assert_eq!((found.range.start, found.range.end), (at(4, 6), at(4, 15)));
        assert_eq!(found.severity, Some(DiagnosticSeverity::ERROR));
        assert_eq!(found.message, "unknown property `FifoQueeu`; did you mean `FifoQueue`?");
        assert!(found.code_description.is_some());
    }

    #[test]
    fn quick_fix_writes_the_known_name() {
        let [fix] = answers("jobs.yaml", TEMPLATE).quick_fixes().try_into().expect("one fix");
        assert_eq!((fix.title.as_str(), fix.edit.range.start), ("Write FifoQueue", at(4, 6)));
    }

    #[test]
    fn names_are_found_from_each_of_their_places() {
        let answers = answers("jobs.yaml", TEMPLATE);
        let definition = answers.definition(at(6, 28)).expect("a definition");
        assert_eq!((definition.start, definition.end), (at(1, 2), at(1, 6)));
        assert_eq!(answers.references(at(1, 3)).len(), 2);
        assert!(answers.renamable(at(1, 6)).is_some());
        assert!(answers.renamable(at(0, 0)).is_none());
    }

    #[test]
    fn completions_replace_the_unfinished_word() {
        let items = answers("jobs.yaml", TEMPLATE).completions(at(4, 10));
        let item = items.iter().find(|item| item.label == "FifoQueue").expect("a completion");
        let Some(lsp_types::CompletionTextEdit::Edit(edit)) = &item.text_edit else { panic!("an edit") };
        assert_eq!((edit.range.start, edit.range.end), (at(4, 6), at(4, 10)));
    }

    #[test]
    fn configuration_of_a_site_is_checked() {
        let [found] =
            answers("a/site.yaml", "nmae: reports\n").diagnostics().try_into().expect("one finding");
        assert!(found.message.contains("did you mean `name`?"), "{}", found.message);
    }

    #[test]
    fn unreadable_text_has_one_finding_and_other_files_have_none() {
        assert_eq!(answers("a.yaml", "a: [").diagnostics().len(), 1);
        assert!(answers("package.json", "{\"name\": \"x\"}").diagnostics().is_empty());
        assert_eq!(answers("a.yaml", "a: [").hover(at(0, 0)), None);
    }
}
