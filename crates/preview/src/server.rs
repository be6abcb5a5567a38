//! HTTP on loopback: the site on one port, the provider on the next. A connection that begins with a TLS handshake gets TLS.

use std::convert::Infallible;
use std::net::TcpListener as StdListener;
use std::sync::Arc;
use std::time::Duration;

use constructs::terminal::{self, Failure};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};

use crate::failure;
use crate::listeners::Listeners;
use crate::respond;
use crate::scheme::Scheme;
use crate::site::Site;
use crate::tls::HANDSHAKE;

/// Serves both ports until the process is stopped.
pub(crate) fn run(listeners: Listeners, site: Site) -> Result<(), Failure> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failure::system)?;
    runtime.block_on(async {
        let site = Arc::new(site);
        let provider = accept(listeners.provider, Arc::clone(&site), Service::Provider);
        let content = accept(listeners.site, site, Service::Site);
        tokio::select! {
            ended = content => ended,
            ended = provider => ended,
            ended = stopped() => ended.map_err(failure::system),
        }
    })
}

/// Waits for Ctrl-C, or for a request to terminate from the parent process.
#[cfg(unix)]
async fn stopped() -> std::io::Result<()> {
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
    }
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
async fn stopped() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}

/// The service on a port.
#[derive(Clone, Copy)]
enum Service {
    Site,
    Provider,
}

async fn accept(listener: StdListener, site: Arc<Site>, service: Service) -> Result<(), Failure> {
    let listener = TcpListener::from_std(listener).map_err(failure::system)?;
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // The usual cause is too many open files. Other connections will close some.
                terminal::note(format_args!("cannot accept a connection: {error}"));
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        tokio::spawn(serve(stream, Arc::clone(&site), service));
    }
}

async fn serve(stream: TcpStream, site: Arc<Site>, service: Service) {
    let mut first = [0];
    match stream.peek(&mut first).await {
        Ok(1) if first[0] == HANDSHAKE => {
            if let Ok(stream) = site.identity.acceptor.accept(stream).await {
                converse(stream, site, service, Scheme::Https).await;
            }
        }
        _ => converse(stream, site, service, Scheme::Http).await,
    }
}

async fn converse<S>(stream: S, site: Arc<Site>, service: Service, scheme: Scheme)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let answer = service_fn(move |request| {
        let site = Arc::clone(&site);
        async move {
            Ok::<_, Infallible>(match service {
                Service::Site => respond::as_site(&request, &site, scheme).await,
                Service::Provider => respond::as_provider(request, &site, scheme).await,
            })
        }
    });
    // A browser that closes the connection is not an error.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
}
