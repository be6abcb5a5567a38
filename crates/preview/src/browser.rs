//! The system's browser.

use crate::log;

/// Opens an address. If there is no browser, the user can still copy the address from the terminal.
pub(crate) fn open(url: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if let Err(error) = std::process::Command::new(program).arg(url).spawn() {
        log::note(&format!("{program} cannot be started ({error}); open {url} in a browser"));
    }
}
