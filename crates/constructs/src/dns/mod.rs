//! Names in DNS: hosted zones, their records, and the certificates that they validate.

mod certificate;
mod record;
mod target;
mod txt;
mod zone;

pub use certificate::{AnyCertificate, Certificate, ExistingCertificate};
pub use record::{AliasRecords, Record, RecordName};
pub use target::AliasTarget;
pub use zone::{AnyHostedZone, ExistingZone, HostedZone};

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]
mod tests;
