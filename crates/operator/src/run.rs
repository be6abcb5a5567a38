//! From arguments to a command and its exit code.

use std::process::ExitCode;

use clap::Parser as _;
use constructs::terminal::{Exit, FailureFormat};
use serde_json::Value as Json;

use crate::arguments::{Arguments, Command, Options, SecretsCommand, SessionsCommand, TokensCommand};
use crate::caller::{Caller, NAMED_BY_SITE};
use crate::failure::Failure;
use crate::report::Report;
use crate::site::Site;
use crate::target::Target;
use crate::{audit, aws, deploy, logs, policy, pseudonym, publish, secrets, sessions, status, tokens};

/// Runs the command that the process's arguments name.
pub fn run() -> ExitCode {
    let run = |Arguments { command, options }: Arguments| command.run(&options);
    Arguments::try_parse().map_or_else(|error| infra::cli::print_help(&error), run)
}

/// Reads the template of the deployed stack from AWS.
///
/// # Errors
/// If the stack does not exist or cannot be read, prints the error and returns the exit code.
pub fn deployed_template(options: &Options) -> Result<Json, ExitCode> {
    block_on(options, deploy::deployed_template(options)).map_err(|failure| print(&failure, options).into())
}

/// Waits for an answer of AWS, and explains an error of credentials.
fn block_on<T>(options: &Options, answer: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::failed("the system gives no sockets", error))?;
    runtime.block_on(async {
        match answer.await {
            Err(failure) => Err(aws::explain(failure, options.profile.as_deref()).await),
            answer => answer,
        }
    })
}

fn print(failure: &Failure, options: &Options) -> Exit {
    failure.print(FailureFormat { json: options.json, verbose: options.verbose })
}

impl Command {
    /// Runs the command. It calls AWS, and prints to standard output and standard error.
    pub fn run(&self, options: &Options) -> ExitCode {
        let exit = self.report(options).and_then(|report| {
            let printed = report.print(options.json);
            printed.map_err(|error| Failure::failed("cannot write standard output", error))
        });
        exit.unwrap_or_else(|failure| print(&failure, options)).into()
    }

    fn report(&self, options: &Options) -> Result<Report, Failure> {
        block_on(options, self.answer(options))
    }

    async fn answer(&self, options: &Options) -> Result<Report, Failure> {
        if let Self::Deploy(arguments) = self
            && let Some(folder) = &arguments.app
        {
            return Box::pin(deploy::deploy_app(folder, arguments, options)).await;
        }
        let target = Target::find(options)?;
        if let Self::Policy(arguments) = self {
            return policy::policy(arguments, &target);
        }
        let Target { stack, account, .. } = &target;
        let config = aws::config(options.profile.as_deref()).await?;
        if let Some(account) = account {
            Caller::read(&config).await?.require(account, NAMED_BY_SITE, options.profile.as_deref())?;
        }
        let site = Site::new(&config, stack, options.dry_run);
        match self {
            Self::Publish(arguments) => Box::pin(publish::run(&config, &site, arguments, options)).await,
            Self::Secrets(SecretsCommand::Init { client_secret, kms_key }) => {
                let kms_key = kms_key.as_deref().or(target.secrets_key_arn.as_deref());
                secrets::init(&site, client_secret.as_deref(), kms_key).await
            }
            Self::Secrets(SecretsCommand::SetClientSecret { client_secret, kms_key }) => {
                secrets::set_client_secret(&site, client_secret.as_deref(), kms_key.as_deref()).await
            }
            Self::Secrets(SecretsCommand::Rotate { compromised: false, kms_key, .. }) => {
                secrets::rotate(&site, kms_key.as_deref()).await
            }
            Self::Secrets(SecretsCommand::Rotate { compromised: true, kms_key, yes }) => {
                secrets::rotate_compromised(&site, kms_key.as_deref(), *yes).await
            }
            Self::Sessions(SessionsCommand::Revoke(what)) => sessions::revoke(&site, what).await,
            Self::Sessions(SessionsCommand::ListRevoked) => sessions::list(&site).await,
            Self::Tokens(TokensCommand::Create(arguments)) => tokens::create(&site, arguments).await,
            Self::Tokens(TokensCommand::List) => tokens::list(&config, &site, options).await,
            Self::Tokens(TokensCommand::Revoke { name }) => tokens::revoke(&site, name).await,
            Self::Pseudonym(user) => pseudonym::pseudonym(&site, user).await,
            // It is answered above, without credentials.
            Self::Policy(arguments) => policy::policy(arguments, &target),
            Self::Deploy(arguments) => deploy::deploy(&config, &site, arguments, options).await,
            Self::Status => status::status(&config, &site).await,
            Self::Audit(arguments) => audit::audit(&config, &site, arguments, options).await,
            Self::Logs(arguments) => logs::logs(&config, &site, arguments, options).await,
        }
    }
}
