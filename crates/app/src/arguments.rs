//! The command line as clap reads it.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use constructs::terminal::HELP_COLUMNS;

use crate::older::Source;

/// The folder of `synth`.
pub(crate) const DEFAULT_FOLDER: &str = "target/app";

/// Synthesise, check and compare the stacks of this program.
#[derive(Debug, Parser)]
#[command(
    max_term_width = HELP_COLUMNS,
    after_help = "`sitegate deploy --app target/app STAGE` deploys the stacks of a stage.\n\
                  Exit codes: 0 done, 1 diff found differences, 2 bad input, 3 a file could not be read or written."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the templates, the code of functions and the manifest to a folder.
    ///
    /// If a stack has an error, nothing is written. Files that an earlier synth wrote there and that have no successor are removed.
    Synth {
        /// The folder.
        #[arg(long, value_name = "FOLDER", default_value = DEFAULT_FOLDER)]
        out: PathBuf,
    },
    /// Print the template of one stack.
    Print {
        /// The stack, or STACK@REGION; may be left out if there is only one.
        stack: Option<String>,
    },
    /// Report problems in the stacks.
    Check {
        /// Stacks, stages, or STACK@REGION [default: all]
        #[arg(value_name = "STACK")]
        stacks: Vec<String>,
        /// The format of the report.
        #[arg(long, value_enum, default_value = "text")]
        report: ReportFormat,
        /// The lowest severity that makes the command fail.
        #[arg(long, value_enum, value_name = "SEVERITY", default_value = "error")]
        fail_on: FailOn,
    },
    /// Show what changes, lost data and replacements first.
    Diff {
        /// Stacks, stages, or STACK@REGION [default: all]
        #[arg(value_name = "STACK")]
        stacks: Vec<String>,
        /// A folder that synth wrote, or one at a revision of git: git:REVISION:FOLDER [default FOLDER: stacks]
        #[arg(long, value_name = "FOLDER|git:REVISION")]
        against: Source,
        /// The format of the answer; markdown is for a comment in a pull request.
        #[arg(long, value_enum, default_value = "text")]
        format: DiffFormat,
    },
    /// Print the mappings of a stack refactoring: resources that have another stack or logical ID than before.
    ///
    /// The answer goes to aws cloudformation create-stack-refactor --resource-mappings.
    Refactor {
        /// Stacks, stages, or STACK@REGION [default: all]
        #[arg(value_name = "STACK")]
        stacks: Vec<String>,
        /// A folder that synth wrote, or one at a revision of git: git:REVISION:FOLDER [default FOLDER: stacks]
        #[arg(long, value_name = "FOLDER|git:REVISION")]
        against: Source,
    },
    /// List the stacks in the order of their deployment.
    List,
    /// Show the constructs of the stacks, with the types and logical IDs of their resources.
    Tree {
        /// Stacks, stages, or STACK@REGION [default: all]
        #[arg(value_name = "STACK")]
        stacks: Vec<String>,
    },
}

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// Text.
    Text,
    /// A JSON document.
    Json,
    /// SARIF 2.1.0, for code scanning in pull requests.
    Sarif,
    /// JUnit's XML, which pipelines show as tests.
    Junit,
}

/// The lowest severity that makes `check` fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors.
    Error,
    /// Warnings and errors.
    Warning,
}

/// The format of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// Text for a terminal.
    Text,
    /// Markdown for a comment in a pull request.
    Markdown,
    /// A JSON document.
    Json,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use constructs::terminal::HELP_COLUMNS;

    use super::Arguments;

    #[test]
    fn command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn help_of_each_command_fits_a_terminal() {
        let mut app = Arguments::command();
        app.build();
        for command in app.clone().get_subcommands_mut().chain([&mut app]) {
            let help = command.render_long_help().to_string();
            let longest = help.lines().map(|line| line.chars().count()).max();
            assert!(longest <= Some(HELP_COLUMNS), "{}: {longest:?}", command.get_name());
        }
    }
}
