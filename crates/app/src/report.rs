//! The findings of stacks.

use cloudformation::report::{self, FileFindings};
use constructs::terminal::{self, Failure};
use constructs::{AcknowledgedFinding, AppStack};

use crate::file_names::template_name;

/// The findings in a stack. The paths of constructs begin with the name of the stack.
pub(crate) fn findings(stack: &AppStack) -> FileFindings {
    let mut located = stack.synthesis.located_findings();
    for found in &mut located {
        if let Some(construct) = &mut found.construct {
            construct.insert_str(0, &format!("{}/", stack.name));
        }
    }
    FileFindings::from_located(template_name(&stack.name, &stack.region), "", located)
}

/// The failure of a result that standard output does not take.
pub(crate) fn printed(result: std::io::Result<()>) -> Result<(), Failure> {
    result.map_err(|error| Failure::failed("standard output cannot be written", error))
}

/// Prints the findings and the accepted warnings to standard error. Returns whether a finding is an error.
pub(crate) fn print_findings(stacks: &[AppStack]) -> bool {
    for stack in stacks {
        anstream::eprint!("{}", report::text(&findings(stack)));
    }
    print_acknowledged(stacks);
    stacks.iter().any(|stack| stack.synthesis.has_errors())
}

/// Prints the accepted warnings to standard error.
pub(crate) fn print_acknowledged(stacks: &[AppStack]) {
    for stack in stacks {
        for AcknowledgedFinding { finding, reason, .. } in &stack.synthesis.acknowledged {
            let place = format!("{}: {}", stack.name, stack.synthesis.place(finding));
            terminal::acknowledged(finding, place, reason);
        }
    }
}
