//! Ctrl-C, for commands that can stop between any two calls.

use tokio::signal::ctrl_c;

use crate::failure::Failure;

/// Runs work until it ends, or until the user presses Ctrl-C. The message says what is done.
pub(crate) async fn interruptible<T>(
    work: impl Future<Output = Result<T, Failure>>,
    message: impl FnOnce() -> String,
) -> Result<T, Failure> {
    tokio::select! {
        result = work => result,
        Ok(()) = ctrl_c() => Err(Failure::interrupted(message())),
    }
}
