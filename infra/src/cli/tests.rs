//! The results of access tests in the report of `infra check`.

use cloudformation::Json;
use cloudformation::report::count;
use cloudformation::yaml::Document;
use serde_json::json;

use crate::access_report::TestRun;

/// How many access tests passed, failed, and did not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tests {
    passed: usize,
    failed: usize,
    not_run: usize,
}

impl From<&TestRun> for Tests {
    fn from(run: &TestRun) -> Self {
        Self { passed: run.passed, failed: run.failed(), not_run: 0 }
    }
}

impl Tests {
    /// The tests of a configuration with other errors. They did not run.
    pub(super) fn not_run(document: &Document) -> Self {
        let tests = document.json.get("tests").and_then(Json::as_array);
        Self { not_run: tests.map_or(0, Vec::len), ..Self::default() }
    }

    /// The results of several files.
    pub(super) fn sum(all: impl Iterator<Item = Self>) -> Self {
        all.fold(Self::default(), |sum, tests| Self {
            passed: sum.passed + tests.passed,
            failed: sum.failed + tests.failed,
            not_run: sum.not_run + tests.not_run,
        })
    }

    /// The results for the summary of a report without problems, such as `, 1 access test passed`.
    pub(super) fn after_success(self) -> String {
        if self.passed == 0 {
            String::new()
        } else {
            format!(", {} passed", count(self.passed, "access test"))
        }
    }

    /// The results for the summary of a report with problems, as a sentence.
    pub(super) fn after_problems(self) -> String {
        match self {
            Self { passed: 0, failed: 0, not_run: 0 } => String::new(),
            Self { passed: 0, failed: 0, .. } => " Access tests did not run.".to_owned(),
            Self { passed, failed, not_run: 0 } => {
                format!(" Access tests: {passed} passed, {failed} failed.")
            }
            Self { passed, failed, not_run } => {
                format!(" Access tests: {passed} passed, {failed} failed, {not_run} did not run.")
            }
        }
    }

    pub(super) fn json(self) -> Json {
        json!({"passed": self.passed, "failed": self.failed, "not_run": self.not_run})
    }
}
