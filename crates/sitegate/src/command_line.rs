//! The commands of three crates as one command line.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Args, Command, CommandFactory as _, Error, FromArgMatches as _, Subcommand};
use constructs::terminal::HELP_COLUMNS;
use infra::cli::Source;

use crate::help;

const PREVIEW: &str = "preview";
const DIFF: &str = "diff";
const LSP: &str = "lsp";

/// Options of the commands that call AWS which `diff` takes for `--against deployed`.
const STACK: &str = "stack";
const PROFILE: &str = "profile";
const VERBOSE: &str = "verbose";

/// Builds the command line. Each command takes the options of the crate that it comes from.
pub(crate) fn build() -> Command {
    let command = Command::new("sitegate")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(HELP_COLUMNS)
        .subcommand(preview::Arguments::command().name(PREVIEW).disable_version_flag(true))
        .subcommands(commands::<infra::cli::Command, infra::cli::Options>())
        .mut_subcommand(DIFF, with_stack_options)
        .subcommands(commands::<operator::Command, operator::Options>())
        .subcommand(
            Command::new(LSP).about("Serve an editor: findings, completions and fixes while you type"),
        );
    let help = help::text(&command);
    command.override_help(help)
}

/// Runs the command that the arguments name.
pub(crate) fn run(matches: &ArgMatches) -> Result<ExitCode, Error> {
    let Some((name, own)) = matches.subcommand() else {
        return Err(build().error(ErrorKind::MissingSubcommand, "there is no command"));
    };
    if name == PREVIEW {
        return Ok(preview::Arguments::from_arg_matches(own)?.run());
    }
    if name == LSP {
        return Ok(language_server::run());
    }
    if infra::cli::Command::has_subcommand(name) {
        let options = infra::cli::Options::from_arg_matches(own)?;
        let command = infra::cli::Command::from_arg_matches(matches)?;
        if let infra::cli::Command::Diff { against: Some(Source::Deployed), .. } = command {
            return Ok(diff_with_deployed(&options, own));
        }
        return Ok(command.run(&options));
    }
    let options = operator::Options::from_arg_matches(own)?;
    Ok(operator::Command::from_arg_matches(matches)?.run(&options))
}

/// Compares the configuration with the deployed stack. `infra` makes no calls, so the template comes from `operator`.
fn diff_with_deployed(options: &infra::cli::Options, own: &ArgMatches) -> ExitCode {
    let mut stack = operator::Options::default();
    stack.config.clone_from(&options.config);
    stack.json = options.json;
    stack.stack = own.get_one::<String>(STACK).cloned();
    stack.profile = own.get_one::<String>(PROFILE).cloned();
    stack.verbose = own.get_flag(VERBOSE);
    match operator::deployed_template(&stack) {
        Ok(template) => infra::cli::diff_with_deployed(options, template),
        Err(exit) => exit,
    }
}

/// Adds to `diff` the options that say which stack is deployed.
fn with_stack_options(diff: Command) -> Command {
    let options = operator::Options::augment_args(Command::new("options"));
    let options = options.get_arguments();
    let is_wanted = |argument: &&Arg| [STACK, PROFILE, VERBOSE].contains(&argument.get_id().as_str());
    diff.args(options.filter(is_wanted).cloned())
}

/// Lists the commands of a crate, each with the options that the crate gives to all of them.
fn commands<C: Subcommand, O: Args>() -> Vec<Command> {
    let options = O::augment_args(Command::new("options"));
    let commands = C::augment_subcommands(Command::new("commands"));
    let commands = commands.get_subcommands().cloned();
    commands.map(|command| command.args(options.get_arguments().cloned())).collect()
}

#[cfg(test)]
mod tests {
    use clap::Command;
    use constructs::terminal::HELP_COLUMNS;

    use super::{DIFF, PROFILE, STACK, VERBOSE, build};

    #[test]
    fn arguments_of_different_crates_do_not_conflict() {
        build().debug_assert();
    }

    #[test]
    fn help_of_each_command_fits_a_terminal() {
        let mut sitegate = build();
        sitegate.build();
        assert_help_fits(&mut sitegate);
    }

    fn assert_help_fits(command: &mut Command) {
        let help = command.render_long_help().to_string();
        // clap does not wrap the usage.
        let lines = help.lines().filter(|line| !line.starts_with("Usage: "));
        let longest = lines.map(|line| line.chars().count()).max();
        assert!(longest <= Some(HELP_COLUMNS), "{}: {longest:?}", command.get_name());
        command.get_subcommands_mut().for_each(assert_help_fits);
    }

    #[test]
    fn diff_takes_the_options_that_name_the_deployed_stack() {
        let arguments = ["sitegate", "diff", "--against", "deployed", "--stack", "a", "--profile", "b"];
        let matches = build().try_get_matches_from(arguments).expect("arguments");
        let (name, own) = matches.subcommand().expect("a command");
        let given = [STACK, PROFILE].map(|option| own.get_one::<String>(option).cloned());
        assert_eq!((name, given), (DIFF, [Some("a".to_owned()), Some("b".to_owned())]));
        assert!(!own.get_flag(VERBOSE));
    }
}
