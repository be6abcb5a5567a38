//! The system's browser.

use crate::log;

/// Opens an address. Where there is no browser, the address is on the screen anyway.
pub(crate) fn open(url: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if let Err(error) = std::process::Command::new(program).arg(url).spawn() {
        log::note(&format!("{program} cannot be started ({error}); open {url} yourself"));
    }
}
