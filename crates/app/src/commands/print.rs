//! `print`: the template of one stack on standard output.

use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::assembly::{self, Assembly};
use crate::report::{print_findings, printed};

pub(crate) fn run(stacks: &[AppStack]) -> Result<Exit, Failure> {
    let [_] = stacks else {
        let names: Vec<&str> = stacks.iter().map(|stack| stack.name.as_str()).collect();
        let help = format!("name one of {}, or STACK@REGION; synth writes all", names.join(", "));
        return Err(Failure::refused(
            format!("print takes one stack, and {} are selected", stacks.len()),
            help,
        ));
    };
    if print_findings(stacks) {
        return Ok(Exit::BadInput);
    }
    let templates = Assembly::new(stacks)?.templates;
    printed(terminal::output(&templates.iter().map(assembly::text).collect::<String>()))?;
    Ok(Exit::Success)
}
