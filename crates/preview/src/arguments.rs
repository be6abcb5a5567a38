//! The command line.

use std::path::PathBuf;

use clap::Parser;

/// Serves a folder as the private site on localhost, with the gate in front and people to sign in as.
///
/// The gate is the one that runs at the edge. CloudFront, the bucket and the provider are stand-ins, which answer on
/// loopback alone. Each request is logged to standard error; a changed site.yaml counts from the next request on.
#[derive(Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 stopped, 2 bad input, 3 a file, a folder or a port could not be used."
)]
pub(crate) struct Arguments {
    /// The folder that stands for the bucket.
    pub(crate) folder: PathBuf,
    /// The site's configuration [default: site.yaml, if it is here]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The site's port; the provider has the next one.
    #[arg(long, default_value_t = 8000, value_parser = clap::value_parser!(u16).range(1..=65534))]
    pub(crate) port: u16,
    /// Open the site in the browser.
    #[arg(long)]
    pub(crate) open: bool,
    /// Run the function's package as Lambda does, instead of the same code in this process.
    #[arg(long, value_name = "ZIP")]
    pub(crate) package: Option<PathBuf>,
    /// Sign in at a real provider. The site is then on https, with a certificate that the browser asks about.
    #[arg(long, value_name = "URL")]
    pub(crate) issuer: Option<String>,
    /// What that provider knows the site as [default: the one in site.yaml]
    #[arg(long, value_name = "ID", requires = "issuer")]
    pub(crate) client_id: Option<String>,
    /// A file with the client secret, or with the private key; - is standard input.
    #[arg(long, value_name = "FILE", requires = "issuer")]
    pub(crate) client_secret: Option<PathBuf>,
}
