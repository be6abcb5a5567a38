//! `check`: the findings of stacks.

use std::collections::BTreeMap;

use cloudformation::report::{self, FileFindings, Tool, count};
use cloudformation::{AnyRule, Json, pretty};
use constructs::terminal::{self, Exit, Failure};
use constructs::{AcknowledgedFinding, AppStack};
use serde_json::json;

use crate::arguments::{FailOn, ReportFormat};
use crate::report::{findings, print_acknowledged, printed};

const TOOL: Tool<'_> = Tool { name: "sitegate-app", version: env!("CARGO_PKG_VERSION") };

pub(crate) fn run(stacks: &[AppStack], format: ReportFormat, fail_on: FailOn) -> Result<Exit, Failure> {
    let files: Vec<FileFindings> = stacks.iter().map(findings).collect();
    printed(terminal::styled_output(&text(stacks, &files, format)))?;
    if format == ReportFormat::Text {
        print_acknowledged(stacks);
        terminal::progress(summary(&files));
    }
    Ok(exit(&files, fail_on))
}

/// The report in a format. Only text has ANSI styles.
fn text(stacks: &[AppStack], files: &[FileFindings], format: ReportFormat) -> String {
    match format {
        ReportFormat::Text => files.iter().map(report::text).collect(),
        ReportFormat::Json => {
            let acknowledged: Vec<Json> = stacks.iter().flat_map(acknowledged).collect();
            let findings = report::json(files);
            pretty(&json!({"version": 1, "findings": findings, "acknowledged": acknowledged}))
        }
        ReportFormat::Sarif => pretty(&report::sarif(files, TOOL, rules(files))),
        ReportFormat::Junit => report::junit(files, TOOL.name),
    }
}

fn exit(files: &[FileFindings], fail_on: FailOn) -> Exit {
    let mut all = files.iter().flat_map(|file| &file.findings);
    let fails = all.any(|found| found.finding.is_error() || fail_on == FailOn::Warning);
    if fails { Exit::BadInput } else { Exit::Success }
}

fn summary(files: &[FileFindings]) -> String {
    let stacks = count(files.len(), "stack");
    match report::summary(files) {
        Some(problems) => format!("{problems} in {stacks}."),
        None => format!("No problems found: {stacks}."),
    }
}

/// The rules of templates and constructs, and those of the app's own findings, by ID.
fn rules(files: &[FileFindings]) -> impl Iterator<Item = AnyRule<'_>> {
    let mut rules: BTreeMap<&str, AnyRule<'_>> = BTreeMap::new();
    for found in files.iter().flat_map(|file| &file.findings) {
        let rule = found.finding.rule();
        rules.insert(rule.id, rule);
    }
    for rule in cloudformation::rules().chain(constructs::rules::all()) {
        rules.insert(rule.id, *rule);
    }
    rules.into_values()
}

fn acknowledged(stack: &AppStack) -> impl Iterator<Item = Json> {
    let entry = |AcknowledgedFinding { finding, reason, .. }: &AcknowledgedFinding| {
        let construct = stack.synthesis.construct(finding).map(|path| format!("{}/{path}", stack.name));
        json!({
            "rule": finding.rule().id,
            "message": finding.problem(),
            "reason": reason,
            "stack": stack.name,
            "construct": construct,
        })
    };
    stack.synthesis.acknowledged.iter().map(entry)
}

#[cfg(test)]
mod tests {
    use cloudformation::{DocumentPath, Rule, Severity};
    use cloudformation_resources::s3;
    use constructs::terminal::Exit;
    use constructs::{App, AppStack, Scope};
    use serde_json::{Value as Json, json};

    use super::{exit, findings, summary, text};
    use crate::arguments::{FailOn, ReportFormat};

    static NAME: Rule = Rule::new("bucket-name", Severity::Warning, "A bucket has a name");

    /// A stack with a warning about `Content`, and one that accepts the same warning.
    fn stacks() -> Vec<AppStack> {
        let mut app = App::new();
        for (name, accepts) in [("first", false), ("second", true)] {
            let build = |scope: &mut Scope<'_>| {
                let mut reports = scope.scope("Reports");
                reports.resource("Content", s3::Bucket::new().bucket_name(name))?;
                reports.report(
                    NAME.at(DocumentPath::from_keys(&["Resources", "ReportsContent"]), "it has a name"),
                );
                if accepts {
                    reports.acknowledge(&NAME, "others know it");
                }
                Ok(())
            };
            app.stack(name, "us-east-1", build).expect("built");
        }
        app.synth()
    }

    fn report(format: ReportFormat) -> String {
        let stacks = stacks();
        let files: Vec<_> = stacks.iter().map(findings).collect();
        text(&stacks, &files, format)
    }

    #[test]
    fn text_names_the_stack_and_the_construct() {
        let text = anstream::adapter::strip_str(&report(ReportFormat::Text)).to_string();
        let expected = "\
warning[bucket-name]: it has a name
--> Resources.ReportsContent (construct first/Reports/Content)

";
        assert_eq!(text, expected);
    }

    #[test]
    fn json_lists_findings_and_accepted_warnings() {
        let document: Json = serde_json::from_str(&report(ReportFormat::Json)).expect("JSON");
        assert_eq!(document["findings"][0]["construct"], "first/Reports/Content");
        assert_eq!(document["findings"][0]["file"], "first.us-east-1.template.json");
        let accepted = json!([{
            "rule": "bucket-name", "message": "it has a name", "reason": "others know it",
            "stack": "second", "construct": "second/Reports/Content",
        }]);
        assert_eq!(document["acknowledged"], accepted);
    }

    #[test]
    fn sarif_has_the_construct_and_the_rule_of_the_app() {
        let document: Json = serde_json::from_str(&report(ReportFormat::Sarif)).expect("JSON");
        let run = &document["runs"][0];
        let places = &run["results"][0]["locations"][0]["logicalLocations"];
        assert_eq!(places[1]["fullyQualifiedName"], "first/Reports/Content");
        let rules = run["tool"]["driver"]["rules"].as_array().expect("a list");
        assert!(rules.iter().any(|rule| rule["id"] == "bucket-name"));
    }

    #[test]
    fn warning_fails_only_on_demand() {
        let files: Vec<_> = stacks().iter().map(findings).collect();
        assert_eq!(summary(&files), "1 warning in 2 stacks.");
        assert_eq!(exit(&files, FailOn::Error), Exit::Success);
        assert_eq!(exit(&files, FailOn::Warning), Exit::BadInput);
    }
}
