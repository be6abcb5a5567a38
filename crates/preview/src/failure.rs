//! The reasons why the preview cannot start.

use std::error::Error;
use std::io;
use std::path::Path;

use constructs::terminal::{Exit, Failure};

pub(crate) fn folder(folder: &Path, error: io::Error) -> Failure {
    Failure::failed(folder.display().to_string(), error).with_help("name a folder that can be read")
}

pub(crate) fn port(port: u16, error: io::Error) -> Failure {
    let help = "leave out --port";
    if error.kind() == io::ErrorKind::AddrInUse {
        return Failure::refused(format!("port {port} is in use"), help).with_exit(Exit::Failed);
    }
    Failure::failed(format!("cannot listen on port {port}"), error).with_help(help)
}

pub(crate) fn no_free_ports(error: io::Error) -> Failure {
    let problem = "no two ports from 8000 to 8100 are free";
    Failure::failed(problem, error).with_help("name a free one with --port")
}

pub(crate) fn package(zip: &Path, error: impl Into<Box<dyn Error + Send + Sync>>) -> Failure {
    let help = "make it: cargo lambda build --release -p function, then cargo run -p infra -- package";
    Failure::failed(zip.display().to_string(), error).with_help(help)
}

/// The package runs on Linux on x86-64 only, as at the edge.
pub(crate) fn other_platform() -> Failure {
    let help = "leave out --package: the preview runs the same code without it";
    Failure::refused("--package runs only on Linux on x86-64", help)
}

pub(crate) fn no_python(error: io::Error) -> Failure {
    let help = "install python3, or leave out --package";
    Failure::failed("--package needs python3, as Lambda does", error).with_help(help)
}

pub(crate) fn secret(path: &Path, error: io::Error) -> Failure {
    Failure::failed(path.display().to_string(), error).with_help("name a file that holds the client secret")
}

pub(crate) fn config(name: &str, error: io::Error) -> Failure {
    Failure::failed(name, error).with_help("name a readable file with --config")
}

pub(crate) fn random() -> Failure {
    Failure::failed("cannot generate a key", "the system gives no random bytes")
}

pub(crate) fn tls() -> Failure {
    Failure::failed("cannot make a TLS client", "the system has no trusted certificates")
}

/// The system gives no sockets, threads or temporary files.
pub(crate) fn system(error: io::Error) -> Failure {
    Failure::failed("the system gives no sockets, threads or temporary files", error)
}
