//! HTTP on loopback, with TLS for whoever begins with it: the site on one port, the provider on the next.

use std::convert::Infallible;
use std::net::TcpListener as StdListener;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};

use crate::failure::Failure;
use crate::listeners::Listeners;
use crate::log;
use crate::respond;
use crate::scheme::Scheme;
use crate::site::Site;
use crate::tls::HANDSHAKE;

/// Serves until somebody stops the process.
pub(crate) fn run(listeners: Listeners, site: Site) -> Result<(), Failure> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::system)?;
    runtime.block_on(async {
        let site = Arc::new(site);
        let provider = accept(listeners.provider, Arc::clone(&site), Part::Provider);
        let content = accept(listeners.site, site, Part::Site);
        tokio::select! {
            ended = content => ended,
            ended = provider => ended,
            ended = stopped() => ended.map_err(Failure::system),
        }
    })
}

/// By Ctrl-C, or by whatever started it.
async fn stopped() -> std::io::Result<()> {
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
    }
}

/// Which of the two answers.
#[derive(Clone, Copy)]
enum Part {
    Site,
    Provider,
}

async fn accept(listener: StdListener, site: Arc<Site>, part: Part) -> Result<(), Failure> {
    let listener = TcpListener::from_std(listener).map_err(Failure::system)?;
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Too many open files, most likely; some will be closed.
                log::note(&format!("a connection could not be taken: {error}"));
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        tokio::spawn(serve(stream, Arc::clone(&site), part));
    }
}

async fn serve(stream: TcpStream, site: Arc<Site>, part: Part) {
    let mut first = [0];
    match stream.peek(&mut first).await {
        Ok(1) if first[0] == HANDSHAKE => {
            if let Ok(stream) = site.identity.acceptor.accept(stream).await {
                converse(stream, site, part, Scheme::Https).await;
            }
        }
        _ => converse(stream, site, part, Scheme::Http).await,
    }
}

async fn converse<S>(stream: S, site: Arc<Site>, part: Part, scheme: Scheme)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let service = service_fn(move |request| {
        let site = Arc::clone(&site);
        async move {
            Ok::<_, Infallible>(match part {
                Part::Site => respond::as_site(&request, &site, scheme).await,
                Part::Provider => respond::as_provider(request, &site, scheme).await,
            })
        }
    });
    // A browser that hangs up is no news.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}
