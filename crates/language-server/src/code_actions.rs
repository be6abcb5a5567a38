//! The changes that an editor offers for findings.

use std::collections::BTreeSet;

use cloudformation::report::{self, Edit, Edits, LocatedFinding};
use cloudformation::yaml::Lines;
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Diagnostic, Range, TextEdit,
    WorkspaceEdit,
};

use crate::answers::{Answers, Kind, diagnostic};
use crate::position::range;

/// The kind of the change that fixes all findings that have a certain fix.
pub(crate) const FIX_ALL: &str = "source.fixAll.sitegate";

/// The suppressions that a request tries. Each try reads the whole text, also if it fails.
const MAX_SUPPRESSIONS: usize = 8;

/// A change for one finding.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct QuickFix {
    /// What the change does, in a few words.
    pub title: String,
    /// The finding.
    pub diagnostic: Diagnostic,
    /// The change.
    pub edit: TextEdit,
    /// Whether the finding is fixed, and not only suppressed.
    pub is_fix: bool,
}

impl Answers {
    /// The changes that fix findings.
    pub fn quick_fixes(&self) -> Vec<QuickFix> {
        self.wanted_fixes(|_| true)
    }

    /// The changes that fix findings, each at a range that is wanted.
    fn wanted_fixes(&self, is_wanted: impl Fn(Range) -> bool) -> Vec<QuickFix> {
        let lines = Lines::new(self.text());
        let edits = Edits::new(&lines);
        let fix = |found: &LocatedFinding| {
            let edit = edits.edit(found).filter(|edit| is_wanted(range(&lines, &edit.place)))?;
            let title = format!("Write {}", edit.text);
            Some(QuickFix::new(title, &lines, found, edit, true))
        };
        self.findings().iter().filter_map(fix).collect()
    }

    /// The changes that suppress the findings in a range, each for one rule in one resource.
    pub fn suppressions(&self, here: Range) -> Vec<QuickFix> {
        let Ok(document) = self.document() else { return Vec::new() };
        let lines = Lines::new(self.text());
        let mandatory: BTreeSet<String> = self.mandatory_rules().collect();
        let mut seen = BTreeSet::new();
        let wanted = self.findings().iter().filter_map(|found| {
            let rule = found.finding.rule().id;
            let [section, id, ..] = found.finding.path().segments() else { return None };
            let id = id.as_key().filter(|_| section.as_key() == Some("Resources"))?;
            let is_wanted = !mandatory.contains(rule)
                && meet(diagnostic(&lines, found).range, here)
                && seen.insert((rule.to_owned(), id.to_owned()));
            is_wanted.then_some((found, rule, id))
        });
        let suppression = |(found, rule, id): (&LocatedFinding, &str, &str)| {
            let edit = report::suppression(self.file(), self.text(), document, &found.finding)?;
            Some(QuickFix::new(format!("Ignore {rule} in {id}"), &lines, found, edit, false))
        };
        let tries = wanted.take(MAX_SUPPRESSIONS).take_while(|_| !self.is_outdated());
        tries.filter_map(suppression).collect()
    }

    /// The change that makes all certain fixes in a template. `None` if there are none.
    pub fn fix_all(&self) -> Option<TextEdit> {
        let Kind::Template = self.kind() else { return None };
        let findings = |text: &str| {
            let changed = self.with_text(text);
            changed.document().as_ref().ok()?;
            Some(changed.findings().to_vec())
        };
        let fixed = report::fix(self.text(), findings);
        (fixed.fixed_findings > 0).then(|| changed_part(self.text(), &fixed.text))
    }
}

impl QuickFix {
    fn new(title: String, lines: &Lines<'_>, found: &LocatedFinding, edit: Edit, is_fix: bool) -> Self {
        let edit = TextEdit { range: range(lines, &edit.place), new_text: edit.text };
        Self { title, diagnostic: diagnostic(lines, found), edit, is_fix }
    }
}

/// The changes that an editor asks for: by default those for the findings in a range. An editor names the kind to fix all findings, because this
/// takes several checks of the text.
pub(crate) fn code_actions(answers: &Answers, params: &CodeActionParams) -> Vec<CodeActionOrCommand> {
    let only = params.context.only.as_deref();
    let wants = |kind: &CodeActionKind| match only {
        Some(wanted) => wanted.iter().any(|wanted| is_in(kind.as_str(), wanted.as_str())),
        None => *kind == CodeActionKind::QUICKFIX,
    };
    let edit = |edit| {
        let changes = Some([(params.text_document.uri.clone(), vec![edit])].into());
        Some(WorkspaceEdit { changes, ..WorkspaceEdit::default() })
    };
    let mut actions = Vec::new();
    if wants(&CodeActionKind::QUICKFIX) {
        let fixes = answers.wanted_fixes(|place| meet(place, params.range)).into_iter();
        actions.extend(fixes.chain(answers.suppressions(params.range)).map(|fix| CodeAction {
            title: fix.title,
            kind: Some(CodeActionKind::QUICKFIX),
            diagnostics: Some(vec![fix.diagnostic]),
            edit: edit(fix.edit),
            is_preferred: fix.is_fix.then_some(true),
            ..CodeAction::default()
        }));
    }
    let kind = CodeActionKind::from(FIX_ALL);
    if wants(&kind)
        && let Some(fixes) = answers.fix_all()
    {
        let title = "Make all certain fixes".to_owned();
        actions.push(CodeAction { title, kind: Some(kind), edit: edit(fixes), ..CodeAction::default() });
    }
    actions.into_iter().map(CodeActionOrCommand::CodeAction).collect()
}

/// Whether a kind is another one or below it, as `source.fixAll` is below `source`.
fn is_in(kind: &str, other: &str) -> bool {
    kind.strip_prefix(other).is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with('.'))
}

/// Whether two ranges have a common position.
fn meet(one: Range, other: Range) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// The change from one text to another, without the lines at their starts and ends that are the same.
fn changed_part(old: &str, new: &str) -> TextEdit {
    let common = |pairs: &mut dyn Iterator<Item = (&str, &str)>| -> usize {
        pairs.take_while(|(one, other)| one == other).map(|(line, _)| line.len()).sum()
    };
    let split = |text| str::split_inclusive(text, '\n');
    let start = common(&mut split(old).zip(split(new)));
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let end = common(&mut split(old_rest).rev().zip(split(new_rest).rev()));
    let place = start..old.len() - end;
    TextEdit { range: range(&Lines::new(old), &place), new_text: new_rest[..new_rest.len() - end].to_owned() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    use infra::check_settings::CheckSettings;
    use lsp_types::{CodeActionOrCommand, Position, Range};
    use serde_json::json;

    use super::{FIX_ALL, changed_part, code_actions};
    use crate::answers::Answers;

    const TEMPLATE: &str = "Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      FifoQueeu: true
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      topicName: a
";

    fn answers() -> Answers {
        Answers::new(Path::new("jobs.yaml"), TEMPLATE.to_owned())
    }

    fn line(line: u32) -> Range {
        let start = Position { line, character: 0 };
        Range { start, end: Position { line, character: 99 } }
    }

    /// The titles of the changes that an editor gets for a line, with the kinds that it asks for.
    fn titles(answers: &Answers, at: u32, only: Option<&[&str]>) -> Vec<String> {
        let params = json!({"textDocument": {"uri": "file:///jobs.yaml"}, "range": line(at), "context": {"diagnostics": [], "only": only}});
        let params = serde_json::from_value(params).expect("parameters");
        let title = |action| match action {
            CodeActionOrCommand::CodeAction(action) => action.title,
            CodeActionOrCommand::Command(command) => command.title,
        };
        code_actions(answers, &params).into_iter().map(title).collect()
    }

    #[test]
    fn quick_fix_writes_the_known_name() {
        let fixes = answers().quick_fixes();
        assert_eq!((fixes.len(), fixes[0].title.as_str()), (2, "Write FifoQueue"));
        assert_eq!(fixes[0].edit.range.start, Position { line: 4, character: 6 });
    }

    #[test]
    fn finding_can_be_fixed_and_ignored_at_its_place() {
        let here = ["Write FifoQueue", "Ignore unknown-property in Jobs"];
        assert_eq!(titles(&answers(), 4, None), here);
        assert_eq!(titles(&answers(), 4, Some(&["quickfix"])), here);
        assert_eq!(titles(&answers(), 2, None), [""; 0]);
        assert_eq!(titles(&answers(), 4, Some(&["refactor"])), [""; 0]);
    }

    #[test]
    fn all_certain_fixes_are_one_change_for_editors_that_ask_for_it() {
        for kind in ["source", "source.fixAll", FIX_ALL, ""] {
            let titles = titles(&answers(), 0, Some(&[kind]));
            assert_eq!(titles, ["Make all certain fixes"], "{kind}");
        }
        assert_eq!(titles(&answers(), 0, Some(&["source.fixAll.other"])), [""; 0]);
        let edit = answers().fix_all().expect("a change");
        assert_eq!((edit.range.start.line, edit.range.end.line), (4, 9));
        assert!(
            edit.new_text.starts_with("      FifoQueue: true\n")
                && edit.new_text.ends_with("      TopicName: a\n")
        );
        let right = TEMPLATE.replace("FifoQueeu", "FifoQueue").replace("topicName", "TopicName");
        assert_eq!(answers().with_text(right).fix_all(), None);
        assert_eq!(answers().with_text("Resources: [").fix_all(), None);
        let site = Answers::new(Path::new("site.yaml"), "nmae: a\n".to_owned());
        assert_eq!(
            (site.diagnostics().is_empty(), site.fix_all()),
            (false, None),
            "only the user changes who sees what"
        );
    }

    #[test]
    fn mandatory_rule_and_finding_without_a_resource_cannot_be_ignored() {
        let settings = CheckSettings::parse("mandatory: [unknown-property]\n");
        let settings = Arc::new(settings.expect("settings without mistakes"));
        let strict = answers().with_settings(Path::new("jobs.yaml"), settings);
        assert_eq!(titles(&strict, 4, None), ["Write FifoQueue"]);
        let output = answers()
            .with_text("Resources: { A: { Type: AWS::SQS::Queue } }\nOutputs: { B: { Value: !Ref C } }\n");
        assert_eq!(output.diagnostics().len(), 1);
        assert_eq!(output.suppressions(line(1)), []);
        assert_eq!(answers().with_text("a: [").suppressions(line(0)), []);
    }

    #[test]
    fn suppressions_that_a_text_cannot_take_are_tried_a_few_times_and_not_after_a_change() {
        let resource =
            |number| format!("  A{number}: {{ Type: AWS::SQS::Queue, DependsOn: B, Metadata: {{}} }}\n");
        let text = format!("Resources:\n{}", (0..300).map(resource).collect::<String>());
        let answers = answers().with_text(text);
        assert_eq!(answers.findings().len(), 300);
        let everywhere = Range { end: Position { line: 999, character: 0 }, ..line(0) };
        let start = Instant::now();
        assert_eq!(answers.suppressions(everywhere), []);
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
        let possible = super::tests::answers();
        assert_eq!(possible.suppressions(line(4)).len(), 1);
        possible.outdate();
        assert_eq!(possible.suppressions(line(4)), []);
    }

    #[test]
    fn change_leaves_out_lines_that_stay() {
        for (old, new) in
            [("a\nb\nc\n", "a\nd\nc\n"), ("a\n", "a\na\n"), ("a\na\n", "a\n"), ("a", "b"), ("", "a\n")]
        {
            let edit = changed_part(old, new);
            let lines: Vec<&str> = old.split_inclusive('\n').collect();
            let offset = |position: Position| {
                lines[..position.line as usize].concat().len() + position.character as usize
            };
            let mut text = old.to_owned();
            text.replace_range(offset(edit.range.start)..offset(edit.range.end), &edit.new_text);
            assert_eq!(text, new);
        }
        let edit = changed_part("a\nb\nc\n", "a\nd\nc\n");
        assert_eq!((edit.new_text.as_str(), edit.range.start.line, edit.range.end.line), ("d\n", 1, 2));
    }
}
