//! Limits of time for the fuzz targets, and texts that are large enough to show how the time grows.

mod growth;

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

pub use growth::{grow, repeat};

/// Time for any text.
const BASE: Duration = Duration::from_millis(100);
/// Time for each byte of a document.
const PER_BYTE: Duration = Duration::from_micros(10);
/// A page fault or another process can make a run slow, but hardly several.
const MAX_RUNS: usize = 3;

/// Returns what a function returns. Panics if it takes more time than a text of this size may take.
///
/// The time is that of the processor, because the clock also counts the time of other programs.
pub fn in_time<T>(bytes: usize, run: impl Fn() -> T) -> T {
    let limit = BASE + PER_BYTE * u32::try_from(bytes).unwrap_or(u32::MAX);
    let mut times = Vec::new();
    loop {
        let start = processor_time();
        let result = run();
        let time = processor_time() - start;
        if time <= limit {
            return result;
        }
        times.push(time);
        assert!(times.len() < MAX_RUNS, "{times:?} for {bytes} bytes, which may take {limit:?}");
    }
}

/// The time that this thread has used.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}
