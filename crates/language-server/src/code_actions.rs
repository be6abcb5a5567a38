//! The changes that an editor offers for findings.

use cloudformation::report::{Edit, LocatedFinding};
use cloudformation::yaml::Lines;
use lsp_types::{Diagnostic, TextEdit};

use crate::answers::{Answers, diagnostic};
use crate::position::range;

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
    /// The changes that fix findings.
    pub fn quick_fixes(&self) -> Vec<QuickFix> {
        let lines = Lines::new(self.text());
        let fix = |found: &LocatedFinding| {
            let edit = Edit::new(&lines, found)?;
            Some(QuickFix {
                title: format!("Write {}", edit.text),
                diagnostic: diagnostic(&lines, found),
                edit: TextEdit { range: range(&lines, &edit.place), new_text: edit.text },
            })
        };
        self.findings().iter().filter_map(fix).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use lsp_types::Position;

    use crate::answers::Answers;

    #[test]
    fn quick_fix_writes_the_known_name() {
        let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueeu: true\n";
        let answers = Answers::new(Path::new("jobs.yaml"), text.to_owned());
        let [fix] = answers.quick_fixes().try_into().expect("one fix");
        let start = Position { line: 4, character: 6 };
        assert_eq!((fix.title.as_str(), fix.edit.range.start), ("Write FifoQueue", start));
    }
}
