//! The clock of S3. The clock of this machine may be wrong, and times of content versions are compared with times of objects.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use aws_sdk_s3::config::interceptors::BeforeDeserializationInterceptorContextRef;
use aws_sdk_s3::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_s3::error::BoxError;
use aws_sdk_s3::primitives::{DateTime, DateTimeFormat};

/// The latest time in the `Date` header of an answer, as Unix time in whole seconds.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServerClock(Arc<AtomicU64>);

impl ServerClock {
    /// The time of the latest answer. 0 if no answer had a time.
    pub(crate) fn now(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn observe(&self, header: &str) {
        let time = DateTime::from_str(header, DateTimeFormat::HttpDate);
        if let Some(seconds) = time.ok().and_then(|time| u64::try_from(time.secs()).ok()) {
            self.0.fetch_max(seconds, Ordering::Relaxed);
        }
    }
}

impl Intercept for ServerClock {
    fn name(&self) -> &'static str {
        "ServerClock"
    }

    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(header) = context.response().headers().get("date") {
            self.observe(header);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::ServerClock;

    #[test]
    fn clock_keeps_the_latest_time() {
        let clock = ServerClock::default();
        assert_eq!(clock.now(), 0);
        clock.observe("Tue, 24 Nov 2026 14:18:00 GMT");
        clock.observe("Tue, 24 Nov 2026 14:17:59 GMT");
        clock.observe("soon");
        assert_eq!(clock.now(), 1_795_529_880);
    }
}
