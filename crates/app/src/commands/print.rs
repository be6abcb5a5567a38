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

#[cfg(test)]
mod tests {
    use constructs::App;

    use super::run;

    #[test]
    fn several_stacks_are_refused_with_their_names() {
        let mut app = App::new();
        app.stack("one", "us-east-1", |_| Ok(())).expect("built");
        app.stack("two", "us-east-1", |_| Ok(())).expect("built");
        let failure = run(&app.synth()).expect_err("refused");
        assert_eq!(failure.to_string(), "print takes one stack, and 2 are selected");
        assert_eq!(failure.help(), Some("name one of one, two, or STACK@REGION; synth writes all"));
    }
}
