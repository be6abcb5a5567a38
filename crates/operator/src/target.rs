//! The stack and the account that a command is for.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use infra::site::Storage;

use crate::arguments::Options;
use crate::failure::Failure;

/// The environment variable that names the stack.
const STACK_VARIABLE: &str = "SITEGATE_STACK";
/// The configuration that is read if `--config` does not name one.
pub(crate) const DEFAULT_CONFIG: &str = "site.yaml";

/// The stack and the account that a command is for.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) stack: String,
    /// The only account whose credentials are accepted.
    pub(crate) account: Option<String>,
    pub(crate) storage: Storage,
    /// The customer managed key that encrypts the secrets.
    pub(crate) secrets_key_arn: Option<String>,
}

impl Target {
    /// Finds the stack's name in `--stack`, in the environment or in `site.yaml`, and the account in `site.yaml`.
    pub(crate) fn find(options: &Options) -> Result<Self, Failure> {
        let file = read_file(options.config.as_deref())?;
        let variable = std::env::var(STACK_VARIABLE).ok();
        let stack = first_name([options.stack.clone(), variable, file.stack])?;
        let infra::site::Target { account, storage, secrets_key_arn, .. } = file;
        Ok(Self { stack, account, storage, secrets_key_arn })
    }
}

/// The configuration file of the command: the named one, or else `site.yaml` in the current folder.
pub(crate) fn config_file(named: Option<&Path>) -> PathBuf {
    named.unwrap_or(Path::new(DEFAULT_CONFIG)).to_owned()
}

fn read_file(named: Option<&Path>) -> Result<infra::site::Target, Failure> {
    let path = config_file(named);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound && named.is_none() => String::new(),
        Err(error) => {
            let failure = Failure::failed(format!("{} cannot be read", path.display()), error);
            return Err(failure.with_help("name a readable file with --config"));
        }
    };
    infra::site::Target::read(&text).map_err(|found| {
        let line = found.location.map(|location| format!(":{}", location.line)).unwrap_or_default();
        let problem = format!("{}{line}: {}", path.display(), found.finding.problem());
        let help = match found.finding.advice() {
            "" => "run: sitegate check",
            advice => advice,
        };
        Failure::refused(problem, help)
    })
}

/// The first name that is given. An empty name counts as not given.
fn first_name(names: [Option<String>; 3]) -> Result<String, Failure> {
    names.into_iter().flatten().find(|name| !name.is_empty()).ok_or_else(|| {
        let help =
            format!("add --stack NAME, set {STACK_VARIABLE}, or write stack: NAME in {DEFAULT_CONFIG}");
        Failure::refused("no stack is named", help)
    })
}

#[cfg(test)]
mod tests {
    use super::first_name;

    fn chosen(option: Option<&str>, variable: Option<&str>, file: Option<&str>) -> Option<String> {
        first_name([option, variable, file].map(|name| name.map(str::to_owned))).ok()
    }

    #[test]
    fn option_wins_over_environment_and_file() {
        assert_eq!(chosen(Some("a"), Some("b"), Some("c")).as_deref(), Some("a"));
    }

    #[test]
    fn environment_wins_over_file() {
        assert_eq!(chosen(None, Some("b"), Some("c")).as_deref(), Some("b"));
    }

    #[test]
    fn empty_variable_counts_as_not_set() {
        assert_eq!(chosen(None, Some(""), Some("c")).as_deref(), Some("c"));
    }

    #[test]
    fn error_names_all_three_ways() {
        let failure = first_name([None, None, None]).expect_err("no name");
        assert_eq!(
            failure.help(),
            Some("add --stack NAME, set SITEGATE_STACK, or write stack: NAME in site.yaml")
        );
    }
}
