//! The system's browser.

use constructs::terminal;

/// Opens an address. If there is no browser, the user can still copy the address from the terminal.
pub(crate) fn open(url: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if let Err(error) = std::process::Command::new(program).arg(url).spawn() {
        terminal::note(format_args!("{program} cannot be started ({error}); open {url} in a browser"));
    }
}
