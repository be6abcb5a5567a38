//! The report of `infra check` on standard output.

use cloudformation::Json;
use cloudformation::report::{self as finding_report, FileFindings, Tool};
use cloudformation::validate::{self, OwnRules};
use serde::Serialize;

use crate::cli::arguments::{Format, Options, ReportFormat};
use crate::cli::error::CommandError;
use crate::cli::report::Coverage;
use crate::cli::tests::Tests;
use crate::cli::{output, report};
use crate::rules::rules;

/// The format of the report: that of `--json` or `--format`, if there is one.
pub(super) fn format(options: &Options, format: ReportFormat) -> Result<ReportFormat, CommandError> {
    match options.format {
        _ if options.json => Ok(ReportFormat::Json),
        None => Ok(format),
        Some(Format::Json) => Ok(ReportFormat::Json),
        Some(Format::Text) => Ok(ReportFormat::Text),
        Some(Format::Yaml | Format::Markdown) => {
            let problem = "check prints text, json, sarif, junit or github; choose one with --report";
            Err(CommandError::Refused(problem.to_owned()))
        }
    }
}

/// The result of a check.
pub(super) struct Answer<'a> {
    pub(super) findings: &'a [FileFindings],
    pub(super) tests: Tests,
    pub(super) coverage: Coverage,
    pub(super) own_rules: Option<&'a OwnRules>,
}

/// The report as JSON.
#[derive(Serialize)]
struct JsonReport<F> {
    version: u8,
    findings: F,
    tests: Json,
}

impl Answer<'_> {
    /// Prints the findings in a format. `text` and `github`, which people read, also have a summary on standard error.
    pub(super) fn print(&self, format: ReportFormat) -> Result<(), CommandError> {
        match format {
            ReportFormat::Text => {
                let text: String = self.findings.iter().map(finding_report::text).collect();
                output::write_styled(&text)?;
                report::summary(self.findings, self.tests, self.coverage);
                Ok(())
            }
            ReportFormat::Github => {
                output::write(&finding_report::github(self.findings))?;
                report::summary(self.findings, self.tests, self.coverage);
                Ok(())
            }
            ReportFormat::Json => {
                let findings = finding_report::json(self.findings);
                output::write(&output::pretty(&JsonReport { version: 1, findings, tests: self.tests.json() }))
            }
            ReportFormat::Sarif => {
                let tool = Tool { name: "infra", version: env!("CARGO_PKG_VERSION") };
                let rules = validate::with_own_rules(rules(), self.own_rules);
                output::write(&output::pretty(&finding_report::sarif(self.findings, tool, rules)))
            }
            ReportFormat::Junit => output::write(&finding_report::junit(self.findings, "sitegate check")),
        }
    }
}
