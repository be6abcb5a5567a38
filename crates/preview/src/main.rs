//! Serves a folder as the private site, on loopback alone.

mod arguments;
mod browser;
mod cloudfront;
mod config;
mod edge;
mod failure;
mod greeting;
mod listeners;
mod log;
mod origin;
mod parameters;
mod people;
mod provider;
mod random;
mod respond;
mod scheme;
mod server;
mod sign_in;
mod site;
mod tls;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::Arguments;
use failure::Failure;
use listeners::Listeners;
use site::Site;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match serve(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            log::failure(&failure);
            failure.exit_code()
        }
    }
}

fn serve(arguments: &Arguments) -> Result<(), Failure> {
    let listeners = Listeners::bind(arguments.port)?;
    let site = Site::open(arguments, &listeners)?;
    greeting::greet(&site, &listeners);
    if arguments.open {
        browser::open(&listeners.site_url(site.scheme()));
    }
    server::run(listeners, site)
}
