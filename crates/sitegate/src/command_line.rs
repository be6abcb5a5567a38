//! The commands of three crates as one command line.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Command, CommandFactory as _, Error, FromArgMatches as _, Subcommand};

use crate::help;

const PREVIEW: &str = "preview";

/// Builds the command line. Each command takes the options of the crate that it comes from.
pub(crate) fn build() -> Command {
    let command = Command::new("sitegate")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(preview::Arguments::command().name(PREVIEW).disable_version_flag(true))
        .subcommands(commands::<infra::cli::Command, infra::cli::Options>())
        .subcommands(commands::<operator::Command, operator::Options>());
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
    if infra::cli::Command::has_subcommand(name) {
        let options = infra::cli::Options::from_arg_matches(own)?;
        return Ok(infra::cli::Command::from_arg_matches(matches)?.run(&options));
    }
    let options = operator::Options::from_arg_matches(own)?;
    Ok(operator::Command::from_arg_matches(matches)?.run(&options))
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
    use super::build;

    #[test]
    fn arguments_of_different_crates_do_not_conflict() {
        build().debug_assert();
    }
}
