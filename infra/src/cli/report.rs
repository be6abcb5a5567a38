//! Findings on standard error.

use cloudformation::report::{self, FileFindings, count};
use constructs::{Synthesis, terminal};

use super::files::printable_path;
use super::tests::Tests;

/// More findings than these are also counted by rule, because a reader first sees the end of the report.
const MAX_FINDINGS_WITHOUT_COUNTS: usize = 10;

/// The findings in a file.
pub(super) fn findings(file: &FileFindings) {
    // The text has an empty line after each finding, and ends with a line break if there is one.
    if let Some(lines) = report::text(file).strip_suffix('\n') {
        terminal::progress(lines);
    }
}

/// What a check has read.
#[derive(Clone, Copy)]
pub(super) struct Coverage {
    /// Number of checked files.
    pub(super) checked: usize,
    /// Number of files in folders that are neither templates nor the configuration of a site.
    pub(super) other_files: usize,
    /// Number of files that the settings exclude.
    pub(super) excluded_files: usize,
    /// Whether every text could be read.
    pub(super) is_complete: bool,
}

impl Coverage {
    /// The files that were not checked, as sentences.
    fn sentence(self) -> String {
        let other = match self.other_files {
            0 => String::new(),
            1 => " 1 other file is not a template.".to_owned(),
            files => format!(" {files} other files are not templates."),
        };
        let excluded = match self.excluded_files {
            0 => String::new(),
            1 => " 1 file is excluded.".to_owned(),
            files => format!(" {files} files are excluded."),
        };
        other + &excluded
    }
}

/// The number of findings and files, and the results of access tests.
pub(super) fn summary(files: &[FileFindings], tests: Tests, coverage: Coverage) {
    let checked = count(coverage.checked, "file");
    let Some(problems) = report::summary(files) else {
        match coverage {
            Coverage { checked: 0, is_complete: false, .. } => {}
            Coverage { checked: 0, .. } => {
                terminal::progress(format_args!("No templates found.{}", coverage.sentence()));
            }
            Coverage { is_complete, .. } => {
                let place = if is_complete { "" } else { " in the rest" };
                terminal::progress(format_args!(
                    "No problems found{place}: {checked}{}.{}",
                    tests.after_success(),
                    coverage.sentence()
                ));
            }
        }
        return;
    };
    let place = match files {
        [file] => printable_path(&file.file),
        _ => checked,
    };
    terminal::progress(format_args!(
        "{problems} in {place}.{}{}",
        tests.after_problems(),
        coverage.sentence()
    ));
    print_counts(files);
}

/// Prints the number of findings of each rule, if there are many.
fn print_counts(files: &[FileFindings]) {
    let counts = report::count_by_rule(files);
    if counts.iter().map(|(_, count)| count).sum::<usize>() <= MAX_FINDINGS_WITHOUT_COUNTS {
        return;
    }
    let width = counts.first().map_or(0, |(_, largest)| largest.to_string().len());
    for (rule, count) in counts {
        terminal::progress(format_args!("  {count:width$} {rule}"));
    }
}

/// The findings in a synthesised stack.
pub(super) fn stack(synthesis: &Synthesis) {
    findings(&FileFindings::from_located("the template", "", synthesis.located_findings()));
}
