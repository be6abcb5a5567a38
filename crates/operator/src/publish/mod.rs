//! `sitegate publish`: uploads what changed in a folder, and rolls the content back to an earlier state.
//!
//! The content is that of the site, or of a host that shows a folder of the bucket.
//!
//! A publication is a [`plan::Plan`]: a pure value that is computed from files and objects, shown, and then executed in an order in which
//! no page refers to an asset that does not exist. `docs/design/publish.md` has the decisions.

mod body;
mod bucket;
mod cloudfront;
mod command;
mod destination;
mod events;
mod failures;
mod finish;
mod folder;
mod headers;
pub(crate) mod history;
mod host;
mod invalidation;
mod object;
pub(crate) mod permissions;
mod plan;
mod rollback;
mod rollback_plan;
mod server_clock;
mod show;
mod transfer;
mod warnings;

use std::path::Path;

use aws_config::SdkConfig;

use crate::arguments::{Options, PublishArguments, PublishCommand};
use crate::failure::Failure;
use crate::report::Report;
use crate::site::Site;

/// Runs the command `publish`.
pub(crate) async fn run(
    config: &SdkConfig,
    site: &Site,
    arguments: &PublishArguments,
    options: &Options,
) -> Result<Report, Failure> {
    let PublishArguments { folder, host, upload, command } = arguments;
    match command {
        Some(PublishCommand::Rollback(arguments)) => {
            rollback::roll_back(config, site, arguments, options).await
        }
        None if host.remove => Box::pin(host::remove(config, site, host, upload, options)).await,
        None if host.is_some() => {
            let folder = folder.as_deref().unwrap_or(Path::new("."));
            Box::pin(host::publish(config, site, folder, host, upload, options)).await
        }
        None => {
            // clap requires a folder if there is no command.
            let folder = folder.as_deref().unwrap_or(Path::new("."));
            Box::pin(command::publish(config, site, folder, upload, options)).await
        }
    }
}
