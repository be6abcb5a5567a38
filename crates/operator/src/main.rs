//! What an operator does to a deployed site: secrets, sessions, status and logs. It calls AWS, and so it is no part of `infra`.

mod arguments;
mod aws;
mod failure;
mod logs;
mod print;
mod pseudonym;
mod secrets;
mod session_keys;
mod sessions;
mod site;
mod stack;
mod status;
mod time;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command, SecretsCommand, SessionsCommand};
use failure::Failure;
use site::Site;

/// A command did its work and found something wrong.
const FOUND: u8 = 1;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(report) => {
            print::report(&report, arguments.json);
            if report.is_fine { ExitCode::SUCCESS } else { ExitCode::from(FOUND) }
        }
        Err(failure) => {
            print::failure(&failure);
            failure.exit_code()
        }
    }
}

async fn run(arguments: &Arguments) -> Result<print::Report, Failure> {
    // clap asks for a global argument on no level of its own.
    let stack = arguments.stack.as_deref().filter(|stack| !stack.is_empty());
    let stack = stack.ok_or_else(|| Failure::refused("no stack is named", "name it with --stack"))?;
    let config = aws::config(arguments.profile.as_deref()).await?;
    let site = Site::new(&config, stack, arguments.dry_run);
    match &arguments.command {
        Command::Secrets(SecretsCommand::Init { client_secret, kms_key }) => {
            secrets::init(&site, client_secret.as_deref(), kms_key.as_deref()).await
        }
        Command::Secrets(SecretsCommand::SetClientSecret { client_secret, kms_key }) => {
            secrets::set_client_secret(&site, client_secret.as_deref(), kms_key.as_deref()).await
        }
        Command::Secrets(SecretsCommand::Rotate { compromised: false, kms_key, .. }) => {
            secrets::rotate(&site, kms_key.as_deref()).await
        }
        Command::Secrets(SecretsCommand::Rotate { compromised: true, kms_key, yes }) => {
            secrets::rotate_compromised(&site, kms_key.as_deref(), *yes).await
        }
        Command::Sessions(SessionsCommand::Revoke(what)) => sessions::revoke(&site, what).await,
        Command::Sessions(SessionsCommand::ListRevoked) => sessions::list(&site).await,
        Command::Pseudonym(user) => pseudonym::pseudonym(&site, user).await,
        Command::Status => status::status(&config, &site).await,
        Command::Logs(asked) => logs::logs(&config, &site, asked).await,
    }
}
