//! Runs a command, and returns its exit code.

use std::process::ExitCode;

use clap::Parser as _;

use super::arguments::{Arguments, Command, Options};
use super::error::{CommandError, report_error};
use super::help::print_help;
use super::{
    access, bucket, check, convert, diff, distribution, explain, fmt, import, init, package, schema, synth,
};

/// Runs the command that the process's arguments name.
pub fn run() -> ExitCode {
    Arguments::try_parse().map_or_else(|error| print_help(&error), run_arguments)
}

fn run_arguments(Arguments { command, options, output }: Arguments) -> ExitCode {
    match (command, output) {
        (None, output) => Command::Synth { output }.run(&options),
        (Some(command), None) => command.run(&options),
        (Some(_), Some(_)) => {
            let problem = "--output before a command is for a template; write it after `package` or `synth`";
            report_error(&CommandError::Refused(problem.to_owned()))
        }
    }
}

impl Command {
    /// Runs the command. It prints to standard output and standard error.
    pub fn run(self, options: &Options) -> ExitCode {
        let result = match self {
            Self::Init(arguments) => init::run(options, &arguments),
            Self::Synth { output } => synth::run(options, output.as_deref()),
            Self::Check { files, report, ignore, fail_on, regions, parameters, parameter_files, fix } => {
                let handling = check::Handling {
                    format: report,
                    ignored: &ignore,
                    fail_on,
                    regions,
                    parameters: &parameters,
                    parameter_files: &parameter_files,
                    fix,
                };
                check::run(options, &files, &handling)
            }
            Self::Fmt { files, check } => fmt::run(options, &files, check),
            Self::Convert { file } => convert::run(options, &file),
            Self::Import { file, target } => import::run(&file, target),
            Self::Access { path, email, groups, claims, host } => {
                access::run(options, path.as_deref(), email, groups, claims, host.as_deref())
            }
            Self::Diff { old, new, against } => diff::run(options, old, new, against),
            Self::Explain { rule } => explain::run(&rule),
            Self::Schema => Ok(schema::run()),
            Self::Package { binary, output } => package::run(options, binary, output),
            Self::Bucket => bucket::run(options),
            Self::Distribution { file, function_version } => {
                distribution::run(options, &file, &function_version)
            }
        };
        result.unwrap_or_else(|error| report_error(&error))
    }
}
