//! `check`: the findings of stacks.

use std::collections::BTreeMap;

use cloudformation::report::{self, FileFindings, Tool, count};
use cloudformation::{Json, Rule};
use constructs::terminal::{self, Exit, Failure};
use constructs::{Acknowledged, AppStack};
use serde_json::json;

use crate::arguments::{FailOn, ReportFormat};
use crate::assembly;
use crate::report::{findings, print_acknowledged, printed};

const TOOL: Tool<'_> = Tool { name: "sitegate-app", version: env!("CARGO_PKG_VERSION") };

pub(crate) fn run(stacks: &[AppStack], format: ReportFormat, fail_on: FailOn) -> Result<Exit, Failure> {
    let files: Vec<FileFindings> = stacks.iter().map(findings).collect();
    match format {
        ReportFormat::Text => {
            printed(terminal::styled_output(&files.iter().map(report::text).collect::<String>()))?;
            print_acknowledged(stacks);
            terminal::progress(summary(&files));
        }
        ReportFormat::Json => {
            let acknowledged: Vec<Json> = stacks.iter().flat_map(acknowledged).collect();
            let document =
                json!({"version": 1, "findings": report::json(&files), "acknowledged": acknowledged});
            printed(terminal::output(&assembly::text(&document)))?;
        }
        ReportFormat::Sarif => {
            let document = report::sarif(&files, TOOL, rules(&files));
            printed(terminal::output(&assembly::text(&document)))?;
        }
        ReportFormat::Junit => printed(terminal::output(&report::junit(&files, TOOL.name)))?,
    }
    let mut all = files.iter().flat_map(|file| &file.findings);
    let fails = all.any(|found| found.finding.is_error() || fail_on == FailOn::Warning);
    Ok(if fails { Exit::BadInput } else { Exit::Success })
}

fn summary(files: &[FileFindings]) -> String {
    let stacks = count(files.len(), "stack");
    match report::summary(files) {
        Some(problems) => format!("{problems} in {stacks}."),
        None => format!("No problems found: {stacks}."),
    }
}

/// The rules of templates and constructs, and those of the app's own findings, by ID.
fn rules(files: &[FileFindings]) -> impl Iterator<Item = &'static Rule> {
    let found = files.iter().flat_map(|file| &file.findings).map(|found| found.finding.rule());
    let known = cloudformation::rules().chain(constructs::rules::all());
    let rules: BTreeMap<&str, &'static Rule> = found.chain(known).map(|rule| (rule.id, rule)).collect();
    rules.into_values()
}

fn acknowledged(stack: &AppStack) -> impl Iterator<Item = Json> {
    let entry = |Acknowledged { finding, reason, .. }: &Acknowledged| {
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
