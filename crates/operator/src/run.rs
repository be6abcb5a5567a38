//! From arguments to a command and its exit code.

use std::process::ExitCode;

use clap::Parser as _;
use constructs::terminal::FailureFormat;

use crate::arguments::{Arguments, Command, Options, SecretsCommand, SessionsCommand};
use crate::caller::Caller;
use crate::failure::Failure;
use crate::report::Report;
use crate::site::Site;
use crate::target::Target;
use crate::{audit, aws, deploy, logs, policy, pseudonym, publish, secrets, sessions, status};

/// Runs the command that the process's arguments name.
pub fn run() -> ExitCode {
    let Arguments { command, options } = Arguments::parse();
    command.run(&options)
}

impl Command {
    /// Runs the command. It calls AWS, and prints to standard output and standard error.
    pub fn run(&self, options: &Options) -> ExitCode {
        let exit = self.report(options).and_then(|report| {
            let printed = report.print(options.json);
            printed.map_err(|error| Failure::failed("cannot write standard output", error))
        });
        let format = FailureFormat { json: options.json, verbose: options.verbose };
        exit.unwrap_or_else(|failure| failure.print(format)).into()
    }

    fn report(&self, options: &Options) -> Result<Report, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::failed("the system gives no sockets", error))?;
        runtime.block_on(async {
            match self.answer(options).await {
                Err(failure) => Err(aws::explain(failure, options.profile.as_deref()).await),
                report => report,
            }
        })
    }

    async fn answer(&self, options: &Options) -> Result<Report, Failure> {
        let target = Target::find(options)?;
        if let Self::Policy { role } = self {
            return Ok(policy::policy(*role, &target));
        }
        let Target { stack, account, .. } = &target;
        let config = aws::config(options.profile.as_deref()).await?;
        if let Some(account) = account {
            Caller::read(&config).await?.require(account, options.profile.as_deref())?;
        }
        let site = Site::new(&config, stack, options.dry_run);
        match self {
            Self::Publish(arguments) => Box::pin(publish::run(&config, &site, arguments, options)).await,
            Self::Secrets(SecretsCommand::Init { client_secret, kms_key }) => {
                secrets::init(&site, client_secret.as_deref(), kms_key.as_deref()).await
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
            Self::Pseudonym(user) => pseudonym::pseudonym(&site, user).await,
            // It is answered above, without credentials.
            Self::Policy { role } => Ok(policy::policy(*role, &target)),
            Self::Deploy(arguments) => deploy::deploy(&config, &site, arguments, options).await,
            Self::Status => status::status(&config, &site).await,
            Self::Audit(arguments) => audit::audit(&config, &site, arguments, options).await,
            Self::Logs(arguments) => logs::logs(&config, &site, arguments, options).await,
        }
    }
}
