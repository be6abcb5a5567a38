//! The answers about one text.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use cloudformation::assist::{self, Name, RenameRefusal};
use cloudformation::format::format;
use cloudformation::report::{self, LocatedFinding};
use cloudformation::schema::Schema;
use cloudformation::validate;
use cloudformation::yaml::{self, Document, Lines, ReadError};
use cloudformation::{Json, Severity};
use infra::check_settings::{self, CheckSettings};
use infra::site;
use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticSeverity, DocumentSymbol, NumberOrString, Position, Range,
    TextEdit,
};

use crate::position::{offset, range};
use crate::symbols;

/// The name of a site's configuration, wherever it is.
const CONFIGURATION: &str = "site.yaml";

/// One version of a text. Its document is read and its findings are computed when an answer first needs them, in any thread.
#[derive(Debug)]
pub struct Answers {
    file: PathBuf,
    text: String,
    document: OnceLock<Result<Arc<Document>, ReadError>>,
    findings: OnceLock<Vec<LocatedFinding>>,
    /// The document of the last earlier version that was read.
    earlier: Option<Arc<Document>>,
    settings: Arc<CheckSettings>,
    /// Whether the editor has a later version. The findings of this one are not wanted then. The answers with other settings share it.
    is_outdated: Arc<AtomicBool>,
}

impl Answers {
    /// The answers about the text of a file. Settings name files relative to the folder of the workspace, and so does this path.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queeu\n".to_owned();
    /// let answers = language_server::Answers::new(Path::new("jobs.yaml"), text);
    /// assert_eq!(answers.quick_fixes()[0].title, "Write AWS::SQS::Queue");
    /// ```
    pub fn new(file: &Path, text: String) -> Self {
        let (document, findings) = (OnceLock::new(), OnceLock::new());
        let (settings, is_outdated) = (Arc::default(), Arc::default());
        Self { file: file.to_owned(), text, document, findings, earlier: None, settings, is_outdated }
    }

    /// The same answers with the settings of `check` in the folder of the workspace, and the path of the file in that folder.
    pub fn with_settings(&self, file: &Path, settings: Arc<CheckSettings>) -> Self {
        let (document, earlier) = (self.document.clone(), self.earlier.clone());
        let is_outdated = Arc::clone(&self.is_outdated);
        Self { document, earlier, settings, is_outdated, ..Self::new(file, self.text.clone()) }
    }

    /// The answers about the next version of the text. While it cannot be read, they use the names of the versions before it.
    pub fn with_text(&self, text: impl Into<String>) -> Self {
        let read = self.document.get().and_then(|document| document.as_ref().ok());
        let earlier = read.or(self.earlier.as_ref()).map(Arc::clone);
        Self { earlier, settings: Arc::clone(&self.settings), ..Self::new(&self.file, text.into()) }
    }

    /// The path of the file, as settings name it.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// The rules whose findings a template cannot suppress.
    pub(crate) fn mandatory_rules(&self) -> impl Iterator<Item = String> + '_ {
        self.settings.mandatory_rules()
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Ends the search for findings in another thread at its next step, because the editor has a later version.
    pub(crate) fn outdate(&self) {
        self.is_outdated.store(true, Ordering::Relaxed);
    }

    /// Whether the editor has a later version.
    pub(crate) fn is_outdated(&self) -> bool {
        self.is_outdated.load(Ordering::Relaxed)
    }

    /// The findings, or nothing if the version is outdated before they are known.
    pub(crate) fn current_diagnostics(&self) -> Option<Vec<Diagnostic>> {
        // Reading takes as long as the checks.
        _ = self.document();
        if self.is_outdated() {
            return None;
        }
        let diagnostics = self.diagnostics();
        (!self.is_outdated()).then_some(diagnostics)
    }

    /// The findings.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let lines = Lines::new(&self.text);
        self.findings().iter().map(|found| diagnostic(&lines, found)).collect()
    }

    /// The change that formats the text. `None` if it is formatted already, or cannot be read.
    pub fn formatting(&self) -> Option<TextEdit> {
        let new_text = format(&self.file, &self.text).ok().filter(|new| *new != self.text)?;
        Some(TextEdit { range: range(&Lines::new(&self.text), &(0..self.text.len())), new_text })
    }

    /// The description of what is at a position, in Markdown.
    pub fn hover(&self, at: Position) -> Option<String> {
        let offset = offset(&Lines::new(&self.text), at);
        match self.kind() {
            Kind::BySchema(schema) => assist::describe_by_schema(schema, &self.text, offset),
            Kind::Template => assist::describe(&self.text, offset, self.known()),
            Kind::Other => None,
        }
    }

    /// The place that defines the name at a position.
    pub fn definition(&self, at: Position) -> Option<Range> {
        let Kind::Template = self.kind() else { return None };
        let lines = Lines::new(&self.text);
        if let Some(found) = assist::definition(&self.text, offset(&lines, at)) {
            return Some(range(&lines, &found));
        }
        // The outline lacks entries in brackets. The document has them, and a keystroke does not wait for it.
        self.document.get()?;
        let (names, chosen) = self.names_at(at)?;
        let definition = names.iter().find(|name| name.is_definition && name.is_same(&chosen))?;
        Some(range(&lines, &definition.range))
    }

    /// The sections of a template with their entries.
    pub fn symbols(&self) -> Vec<DocumentSymbol> {
        let Kind::Template = self.kind() else { return Vec::new() };
        let lines = Lines::new(&self.text);
        let known = self.known();
        assist::outline(&self.text).iter().map(|item| symbols::section(&lines, item, known)).collect()
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

    /// The places that a new name for the name at a position replaces.
    pub fn rename(&self, at: Position, new_name: &str) -> Result<Vec<Range>, RenameRefusal> {
        let document = self.document().as_ref().map_err(|_| RenameRefusal::NotDefined)?;
        let (names, chosen) = self.names_at(at).ok_or(RenameRefusal::NotDefined)?;
        let lines = Lines::new(&self.text);
        let places = assist::places_to_rename(&document.json, &names, &chosen, new_name)?;
        assist::check_renamed(&self.file, &self.text, &places, &chosen, new_name)?;
        Ok(places.iter().map(|place| range(&lines, place)).collect())
    }

    fn names_at(&self, at: Position) -> Option<(Vec<Name>, Name)> {
        let Kind::Template = self.kind() else { return None };
        let offset = offset(&Lines::new(&self.text), at);
        let names = assist::names(&self.text, self.document().as_ref().ok()?);
        let chosen = Name::at(&names, offset)?.clone();
        Some((names, chosen))
    }

    pub(crate) fn document(&self) -> &Result<Arc<Document>, ReadError> {
        self.document.get_or_init(|| yaml::read_file(&self.file, &self.text).map(Arc::new))
    }

    pub(crate) fn findings(&self) -> &[LocatedFinding] {
        self.findings.get_or_init(|| {
            let mut findings = self.all_findings();
            findings.retain(|found| !self.settings.ignores(&self.file, found.finding.rule().id));
            findings
        })
    }

    fn all_findings(&self) -> Vec<LocatedFinding> {
        match self.name() {
            Some(CONFIGURATION) => return site::read(&self.text).err().unwrap_or_default(),
            Some(check_settings::FILE) => return self.mistakes_of_settings(),
            _ => {}
        }
        if self.settings.excludes(&self.file) {
            return Vec::new();
        }
        match self.document() {
            Ok(document) if validate::is_probably_template(&document.json) => {
                let validator = self.settings.validator(&self.file);
                let findings = validator.suppress(&document.json, validator.validate(&document.json));
                LocatedFinding::all_in_document(findings, document)
            }
            Ok(_) => Vec::new(),
            Err(error) => vec![site::syntax_error(&self.text, error.clone())],
        }
    }

    /// The mistakes in settings. The own rules are known if the saved settings name the same folder.
    fn mistakes_of_settings(&self) -> Vec<LocatedFinding> {
        match (CheckSettings::parse(&self.text), &self.settings.own_rules) {
            (Err(mistakes), _) => mistakes,
            (Ok(settings), Some(own)) if settings.rules == self.settings.rules => {
                settings.with_own_rules(Arc::clone(own)).unknown_rules()
            }
            (Ok(_), _) => Vec::new(),
        }
    }

    fn name(&self) -> Option<&str> {
        self.file.file_name()?.to_str()
    }

    pub(crate) fn kind(&self) -> Kind {
        let schema = match self.name() {
            Some(CONFIGURATION) => site::schema(),
            Some(check_settings::FILE) => check_settings::schema(),
            _ => None,
        };
        match schema {
            Some(schema) => Kind::BySchema(schema),
            None if validate::is_probably_template(self.known()) || may_become_template(self.known()) => {
                Kind::Template
            }
            None => Kind::Other,
        }
    }

    /// The document of the last version that was read. Only the first version is read for an answer, so that a keystroke does not wait.
    pub(crate) fn known(&self) -> &Json {
        let own = match (self.document.get(), &self.earlier) {
            (None, None) => self.document().as_ref().ok(),
            (Some(Ok(document)), _) => Some(document),
            _ => None,
        };
        own.or(self.earlier.as_ref()).map_or(&Json::Null, |document| &document.json)
    }
}

/// The kind of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// The configuration of a site, or the settings of `check`.
    BySchema(&'static Schema),
    Template,
    /// Another file in YAML or JSON.
    Other,
}

pub(crate) fn diagnostic(lines: &Lines<'_>, found: &LocatedFinding) -> Diagnostic {
    let finding = &found.finding;
    let marked = found.location.map(|location| report::marked(lines, location)).unwrap_or(0..0);
    // An own rule can be without a page.
    let source = Some(finding.rule().source).filter(|source| !source.is_empty());
    let href = source.and_then(|source| source.parse().ok());
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

/// Whether a document has only keys of templates, as a new file has before its resources, or is the start of such a key.
fn may_become_template(document: &Json) -> bool {
    document.is_null()
        || document.as_str().is_some_and(validate::may_begin_section)
        || document.as_object().is_some_and(|keys| keys.keys().all(|key| validate::is_section(key)))
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use lsp_types::{DiagnosticSeverity, Position};

    use super::{Answers, CheckSettings};

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
    fn text_is_formatted_as_a_whole() {
        let answers = Answers::new(Path::new("jobs.yaml"), "a:\n    b: ä".to_owned());
        let edit = answers.formatting().expect("a change");
        assert_eq!((edit.range.end.line, edit.range.end.character), (1, 8));
        assert_eq!(edit.new_text, "a:\n  b: ä\n");
        for text in ["a: 1\n", "a: ["] {
            assert_eq!(Answers::new(Path::new("jobs.yaml"), text.to_owned()).formatting(), None, "{text}");
        }
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
    fn finding_of_an_own_rule_without_a_page_has_no_address() {
        let rule = "rule: tags\ntype: AWS::SQS::Queue\nsummary: a\nreason: b\nschema: { required: [Tags] }\n";
        let own = infra::own_rules::read(vec![("rules/tags.yaml".into(), rule.to_owned())]);
        let settings = CheckSettings::default().with_own_rules(Arc::new(own.unwrap_or_default()));
        let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n";
        let [found] = answers("jobs.yaml", text)
            .with_settings(Path::new("jobs.yaml"), Arc::new(settings))
            .diagnostics()
            .try_into()
            .expect("one finding");
        assert_eq!((found.code_description, found.message.as_str()), (None, "Tags is required; b"));
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
    fn rename_that_would_leave_the_name_somewhere_is_refused() {
        let alias = TEMPLATE
            .replace("  Jobs:", "  &Jobs Jobs:")
            .replace("Outputs:", "  A: { Type: AWS::SNS::Topic, DependsOn: *Jobs }\nOutputs:");
        assert!(
            answers("jobs.yaml", &alias)
                .rename(at(1, 9), "Work")
                .is_err_and(|it| it.to_string().contains("alias"))
        );
        assert_eq!(answers("jobs.yaml", TEMPLATE).rename(at(1, 3), "Work").map(|it| it.len()), Ok(2));
    }

    #[test]
    fn definition_in_brackets_is_found_when_the_text_has_been_read() {
        let text = "Resources: { Jobs: { Type: AWS::SQS::Queue } }\nOutputs:\n  Url: { Value: !Ref Jobs }\n";
        let answers = answers("jobs.yaml", text);
        assert_eq!(answers.diagnostics(), []);
        assert_eq!(answers.definition(at(2, 23)).map(|range| range.start), Some(at(0, 13)));
    }

    #[test]
    fn outline_has_sections_with_entries_and_their_types() {
        let opened = answers("jobs.yaml", TEMPLATE);
        assert_eq!(opened.diagnostics().len(), 1);
        let symbols = opened.with_text(TEMPLATE.replace("FifoQueeu: true", "Tags: [")).symbols();
        let names: Vec<&str> = symbols.iter().map(|symbol| symbol.name.as_str()).collect();
        assert_eq!(names, ["Resources", "Outputs"]);
        let [jobs] = symbols[0].children.as_deref().expect("entries") else { panic!("{symbols:?}") };
        assert_eq!((jobs.name.as_str(), jobs.detail.as_deref()), ("Jobs", Some("AWS::SQS::Queue")));
        assert_eq!((jobs.selection_range.end, jobs.range.end), (at(1, 6), at(4, 13)));
        assert_eq!(answers("a.yaml", "services: {}\n").symbols(), []);
    }

    #[test]
    fn entry_without_a_name_has_an_ellipsis_in_the_outline() {
        let symbols = answers("a.yaml", "Resources:\n  \"\":\n    Type: AWS::SQS::Queue\n").symbols();
        assert_eq!(symbols[0].children.as_deref().expect("entries")[0].name, "…");
    }

    #[test]
    fn configuration_of_a_site_is_checked() {
        let [found] =
            answers("a/site.yaml", "nmae: reports\n").diagnostics().try_into().expect("one finding");
        assert!(found.message.contains("did you mean `name`?"), "{}", found.message);
    }

    #[test]
    fn excluded_file_has_no_findings() {
        let settings = CheckSettings::parse("exclude: ['old/**']\n").expect("settings without mistakes");
        let settings = Arc::new(settings);
        let found = |file: &str| {
            let answers = answers(file, "Resources:\n  A: {Type: AWS::SQS::Quue}\n");
            answers.with_settings(Path::new(file), Arc::clone(&settings)).diagnostics().len()
        };
        assert_eq!([found("old/a.yaml"), found("a.yaml")], [0, 1]);
    }

    #[test]
    fn settings_of_check_apply() {
        let text = "regions: [eu-central-2]\nignore:\n  - { rule: unknown-property, reason: private, files: 'a/**' }\n";
        let settings = Arc::new(CheckSettings::parse(text).expect("settings without mistakes"));
        let count = |file: &str, template: &str| {
            answers(file, template)
                .with_settings(Path::new(file), Arc::clone(&settings))
                .with_text(template)
                .diagnostics()
                .len()
        };
        assert_eq!((count("a/jobs.yaml", TEMPLATE), count("b/jobs.yaml", TEMPLATE)), (0, 1));
        let service = "Resources:\n  A:\n    Type: AWS::AppRunner::Service\n    Properties: { SourceConfiguration: {} }\n";
        assert_eq!(count("a/service.yaml", service), 1);
    }

    #[test]
    fn settings_of_check_are_checked_and_completed() {
        let answers = answers("a/.sitegate-check.yaml", "ignore:\n  - rule: cycel\n    reason: a\nfa\n");
        assert!(answers.completions(at(3, 2)).items.iter().any(|item| item.label == "fail_on"));
        let found = answers.with_text("ignore:\n  - rule: cycel\n    reason: a\n").diagnostics();
        assert!(found[0].message.contains("did you mean `cycle`?"), "{}", found[0].message);
    }

    #[test]
    fn text_that_cannot_be_read_has_the_names_of_an_earlier_version() {
        let opened = answers("jobs.yaml", TEMPLATE);
        assert_eq!(opened.diagnostics().len(), 1);
        let broken = TEMPLATE.replace("FifoQueeu: true", "Tags: [").replace("Value:", "Value: !Ref Jo");
        let changed = opened.with_text("Outputs: [").with_text(broken);
        assert!(changed.completions(at(6, 24)).items.iter().any(|item| item.label == "Jobs"));
        assert!(changed.hover(at(6, 24)).is_none());
        assert!(changed.hover(at(2, 12)).is_some_and(|text| text.contains("AWS::SQS::Queue")));
        assert_eq!(changed.references(at(1, 3)), []);
    }

    #[test]
    fn misspelt_section_of_resources_is_found_and_fixed() {
        for name in ["Resuorces", "resources", "Rsources"] {
            let text = format!("{name}:\n  Jobs:\n    Type: AWS::SQS::Queue\n");
            let answers = answers("jobs.yaml", &text);
            assert!(!answers.diagnostics().is_empty(), "{name}");
            let fixed = answers.fix_all().expect("a fix");
            assert_eq!((fixed.range.start.line, fixed.new_text.lines().next()), (0, Some("Resources:")));
        }
        for other in [
            "resources:\n  Resources:\n    Jobs: { Type: AWS::SQS::Queue }\n",
            "resources:\n  limits: { cpu: 1, Type: small }\n",
            "resources:\n  - { Type: AWS::SQS::Queue }\n",
            "Services:\n  Jobs: { Type: AWS::SQS::Queue }\n",
            "Outptus:\n  Jobs: { Type: AWS::SQS::Queue }\n",
        ] {
            let answers = answers("other.yaml", other);
            assert!(answers.diagnostics().is_empty() && answers.fix_all().is_none(), "{other}");
        }
    }

    #[test]
    fn unreadable_text_has_one_finding_and_other_files_have_none() {
        assert_eq!(answers("a.yaml", "a: [").diagnostics().len(), 1);
        assert!(answers("package.json", "{\"name\": \"x\"}").diagnostics().is_empty());
        assert_eq!(answers("a.yaml", "a: [").hover(at(0, 0)), None);
    }
}
