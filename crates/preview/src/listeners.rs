//! The ports of the site and of the provider, on loopback and nowhere else.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use constructs::terminal::Failure;

use crate::failure;
use crate::scheme::Scheme;

/// The two open ports.
pub(crate) struct Listeners {
    port: u16,
    pub(crate) site: TcpListener,
    pub(crate) provider: TcpListener,
}

impl Listeners {
    /// Opens a port for the site and the next one for the provider, only on loopback.
    pub(crate) fn bind(port: u16) -> Result<Self, Failure> {
        Ok(Self { port, site: bind(port)?, provider: bind(port + 1)? })
    }

    pub(crate) fn site_host(&self) -> String {
        format!("localhost:{}", self.port)
    }

    pub(crate) fn provider_host(&self) -> String {
        format!("localhost:{}", self.port + 1)
    }

    pub(crate) fn site_url(&self, scheme: Scheme) -> String {
        format!("{scheme}://{}/", self.site_host())
    }

    pub(crate) fn provider_url(&self) -> String {
        format!("http://{}/", self.provider_host())
    }
}

fn bind(port: u16) -> Result<TcpListener, Failure> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = TcpListener::bind(address).map_err(|error| failure::port(port, error))?;
    listener.set_nonblocking(true).map_err(|error| failure::port(port, error))?;
    Ok(listener)
}
