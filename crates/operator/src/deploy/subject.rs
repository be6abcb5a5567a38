//! The thing that a stack is deployed as, in the words of messages. It is pure.

use crate::arguments::{DEFAULT_PACKAGE, DeployArguments, Options};

/// The thing that a stack is deployed as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    kind: Kind,
    command: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A site. Its configuration is `site.yaml`.
    Site,
    /// A stack of an app.
    App,
}

impl Subject {
    /// The site, or a stack of the app, that a command deploys.
    pub(crate) fn new(arguments: &DeployArguments, options: &Options) -> Self {
        let kind = if arguments.app.is_some() { Kind::App } else { Kind::Site };
        Self { kind, command: command(arguments, options) }
    }

    /// A deployed site.
    pub(crate) fn site() -> Self {
        Self { kind: Kind::Site, command: "sitegate deploy".to_owned() }
    }

    pub(crate) fn is_site(&self) -> bool {
        self.kind == Kind::Site
    }

    /// The command that deploys it.
    pub(crate) fn command(&self) -> &str {
        &self.command
    }

    /// The state after CloudFormation has restored the previous deployment.
    pub(crate) fn restored(&self) -> &'static str {
        match self.kind {
            Kind::Site => "visitors still get the previous deployment",
            Kind::App => "the stack has its previous deployment",
        }
    }

    /// The state after a first deployment has failed.
    pub(crate) fn missing(&self) -> &'static str {
        match self.kind {
            Kind::Site => "the site does not exist",
            Kind::App => "its resources are deleted",
        }
    }

    /// Advice on how to see the state of a stack.
    pub(crate) fn state_help(&self, stack: &str, region: &str) -> String {
        match self.kind {
            Kind::Site => "sitegate status shows the state of the site".to_owned(),
            Kind::App => {
                format!(
                    "aws cloudformation describe-stacks --stack-name {stack} --region {region} shows its state"
                )
            }
        }
    }
}

/// The command with the options that decide which stacks it deploys, and to what.
fn command(arguments: &DeployArguments, options: &Options) -> String {
    let mut words = vec!["sitegate".to_owned(), "deploy".to_owned()];
    let mut add = |name: &str, value: &str| words.extend([name.to_owned(), quoted(value)]);
    if let Some(folder) = &arguments.app {
        add("--app", &folder.display().to_string());
    }
    for (name, value) in [("--stack", &options.stack), ("--profile", &options.profile)] {
        if let Some(value) = value {
            add(name, value);
        }
    }
    if let Some(file) = &options.config {
        add("--config", &file.display().to_string());
    }
    let package = arguments.package.display().to_string();
    if arguments.app.is_none() && package != DEFAULT_PACKAGE {
        add("--package", &package);
    }
    if let Some(bucket) = &arguments.artifact_bucket {
        add("--artifact-bucket", bucket);
    }
    for parameter in &arguments.parameter {
        add("--parameter", parameter);
    }
    words.extend(arguments.stacks.iter().map(|stack| quoted(stack)));
    words.join(" ")
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./:=@,+".contains(letter);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::Subject;
    use crate::arguments::{Arguments, Command};

    /// The command of a deployment that was started with these arguments.
    fn command(arguments: &str) -> String {
        let parsed =
            Arguments::try_parse_from(["operator", "deploy"].into_iter().chain(arguments.split(' ')));
        let parsed = parsed.expect("arguments");
        let Command::Deploy(deploy) = parsed.command else { panic!("a deployment") };
        Subject::new(&deploy, &parsed.options).command().to_owned()
    }

    #[test]
    fn command_names_the_same_stacks_again() {
        assert_eq!(command("--yes --quiet"), "sitegate deploy");
        assert_eq!(
            command("--app out prod dev --profile prod --allow-loss a/B --yes"),
            "sitegate deploy --app out --profile prod prod dev"
        );
    }

    #[test]
    fn command_deploys_the_same_again() {
        let arguments = "--stack a --profile i --config b.yaml --package c.zip --artifact-bucket d --parameter E=f --parameter G=h";
        assert_eq!(command(arguments), format!("sitegate deploy {arguments}"));
    }

    #[test]
    fn value_is_quoted_for_the_shell() {
        assert_eq!(command("--parameter A=b;c's"), r"sitegate deploy --parameter 'A=b;c'\''s'");
    }
}
