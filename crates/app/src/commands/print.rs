//! `print`: the template of one stack on standard output.

use cloudformation::pretty;
use constructs::AppStack;
use constructs::terminal::{self, Exit, Failure};

use crate::assembly::Assembly;
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
    printed(terminal::output(&templates.iter().map(pretty).collect::<String>()))?;
    Ok(Exit::Success)
}

#[cfg(test)]
mod tests {
    use cloudformation_resources::ssm;
    use constructs::terminal::Exit;
    use constructs::{App, Scope};

    use super::run;

    #[test]
    fn stack_that_needs_another_one_is_printed() {
        let mut app = App::new();
        let name =
            app.stack("data", "us-east-1", |scope| scope.export::<String>("Name", "x")).expect("built");
        let import = |scope: &mut Scope<'_>| {
            let required = ssm::ParameterRequired { r#type: "String", value: scope.import(&name) };
            scope.resource("Name", ssm::Parameter::new(required)).map(drop)
        };
        app.stack("api", "us-east-1", import).expect("built");
        assert_eq!(run(&app.synth()[1..]).expect("printed"), Exit::Success);
    }

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
