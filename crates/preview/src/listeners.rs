//! The ports of the site and of the provider, on loopback and nowhere else.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use constructs::terminal::Failure;

use crate::failure;
use crate::scheme::Scheme;

/// The first port that is tried for the site.
const FIRST_PORT: u16 = 8000;
/// The last port that is tried for the site.
const LAST_PORT: u16 = 8099;

/// The two open ports.
pub(crate) struct Listeners {
    port: u16,
    pub(crate) site: TcpListener,
    pub(crate) provider: TcpListener,
}

impl Listeners {
    /// Opens the first two neighbouring ports that are free.
    pub(crate) fn bind_first_free() -> Result<Self, Failure> {
        let mut port = FIRST_PORT;
        loop {
            match Self::try_bind(port) {
                Ok(listeners) => return Ok(listeners),
                Err((_, error)) if port == LAST_PORT => return Err(failure::no_free_ports(error)),
                Err(_) => port += 1,
            }
        }
    }

    /// Opens a port for the site and the next one for the provider, only on loopback.
    pub(crate) fn bind(port: u16) -> Result<Self, Failure> {
        Self::try_bind(port).map_err(|(port, error)| failure::port(port, error))
    }

    fn try_bind(port: u16) -> Result<Self, (u16, io::Error)> {
        let next = port + 1;
        let site = bind(port).map_err(|error| (port, error))?;
        let provider = bind(next).map_err(|error| (next, error))?;
        Ok(Self { port, site, provider })
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

fn bind(port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}
