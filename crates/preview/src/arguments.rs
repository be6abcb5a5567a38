//! The command line as clap reads it. Another program can take these types into its own command line.

use std::path::PathBuf;

use clap::Parser;
use constructs::terminal::HELP_COLUMNS;

/// Serve a folder on localhost behind the gate.
///
/// The gate is the one that runs at the edge. The preview stands in for CloudFront, the bucket and the provider, and listens
/// only on loopback. It logs each request to standard error. A change to site.yaml applies from the next request.
#[derive(Debug, Parser)]
#[command(
    version,
    max_term_width = HELP_COLUMNS,
    after_help = "Exit codes: 0 stopped, 2 bad input, 3 a file, a folder or a port failed."
)]
#[non_exhaustive]
pub struct Arguments {
    /// The folder to serve as the content of the bucket.
    pub folder: PathBuf,
    /// The site's configuration [default: site.yaml, if it exists]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The port of the site. The provider gets the next one [default: the first two free ports from 8000]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=65534))]
    pub port: Option<u16>,
    /// Open the site in the browser.
    #[arg(long)]
    pub open: bool,
    /// Run the function's package as Lambda does, instead of the same code in this process. Needs Linux on x86-64 and python3.
    #[arg(long, value_name = "ZIP")]
    pub package: Option<PathBuf>,
    /// Sign in at a real provider. The site is then on https, with a certificate that the browser asks about.
    #[arg(long, value_name = "URL")]
    pub issuer: Option<String>,
    /// The client ID at that provider [default: the one in site.yaml]
    #[arg(long, value_name = "ID", requires = "issuer")]
    pub client_id: Option<String>,
    /// A file with the client secret, or with the private key; - is standard input.
    #[arg(long, value_name = "FILE", requires = "issuer")]
    pub client_secret: Option<PathBuf>,
}
