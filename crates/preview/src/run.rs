//! From arguments to a running preview and its exit code.

use std::process::ExitCode;

use clap::Parser as _;
use constructs::terminal::{Exit, Failure, FailureFormat};

use crate::arguments::Arguments;
use crate::listeners::Listeners;
use crate::site::Site;
use crate::{browser, greeting, server, site};

/// Serves the site that the process's arguments name, until the process is stopped.
pub fn run() -> ExitCode {
    Arguments::try_parse().map_or_else(|error| infra::cli::print_help(&error), |arguments| arguments.run())
}

impl Arguments {
    /// Serves the site until the process is stopped.
    pub fn run(&self) -> ExitCode {
        match self.serve() {
            Ok(()) => Exit::Success.into(),
            Err(failure) => failure.print(FailureFormat::default()).into(),
        }
    }

    fn serve(&self) -> Result<(), Failure> {
        let folder = site::open_folder(&self.folder)?;
        let listeners = match self.port {
            Some(port) => Listeners::bind(port)?,
            None => Listeners::bind_first_free()?,
        };
        let site = Site::open(self, folder, &listeners)?;
        greeting::greet(&site, &listeners);
        if self.open {
            browser::open(&listeners.site_url(site.scheme()));
        }
        server::run(listeners, site)
    }
}
