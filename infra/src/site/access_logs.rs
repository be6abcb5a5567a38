//! CloudFront's standard logs, version 2: a source, a destination, and the delivery between them.
//!
//! The distribution's own property `Logging` is the older version. It needs ACLs on the bucket that receives the logs.
//!
//! A log line contains no query, cookie or `Referer`. Queries contain codes and states of sign-ins, the gate's cookies are sessions, and a
//! `Referer` contains the query of the page before.

use cloudformation::{Handle, ResourceType, Value};
use cloudformation_resources::logs;

use constructs::{Construct, ConstructError, Scope};

/// The [fields of a log line](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html), without
/// `cs-uri-query`, `cs(Cookie)` and `cs(Referer)`.
const RECORD_FIELDS: [&str; 30] = [
    "date",
    "time",
    "x-edge-location",
    "sc-bytes",
    "c-ip",
    "cs-method",
    "cs(Host)",
    "cs-uri-stem",
    "sc-status",
    "cs(User-Agent)",
    "x-edge-result-type",
    "x-edge-request-id",
    "x-host-header",
    "cs-protocol",
    "cs-bytes",
    "time-taken",
    "x-forwarded-for",
    "ssl-protocol",
    "ssl-cipher",
    "x-edge-response-result-type",
    "cs-protocol-version",
    "fle-status",
    "fle-encrypted-fields",
    "c-port",
    "time-to-first-byte",
    "x-edge-detailed-result-type",
    "sc-content-type",
    "sc-content-len",
    "sc-range-start",
    "sc-range-end",
];

/// The delivery of the logs of a distribution to a bucket.
pub(super) struct Delivery {
    pub(super) bucket_arn: Value<String>,
    /// The folder in the bucket.
    pub(super) prefix: Option<String>,
    pub(super) name: Value<String>,
    pub(super) distribution_arn: Value<String>,
}

impl Construct for Delivery {
    type Handle = Handle<logs::Delivery>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        // CloudWatch Logs accepts names of 60 characters. This name has at most 50, because it is shorter than the function's name.
        let source =
            logs::DeliverySource::new(&self.name).log_type("ACCESS_LOGS").resource_arn(self.distribution_arn);
        let source = scope.resource("Source", source)?;
        let destination = logs::DeliveryDestination::new(self.name)
            .destination_resource_arn(self.bucket_arn)
            .output_format("json");
        let destination = scope.resource("Destination", destination)?;
        let delivery = logs::Delivery::new(logs::DeliveryRequired {
            delivery_destination_arn: destination.arn(),
            delivery_source_name: source.reference(),
        })
        .record_fields(RECORD_FIELDS)
        .s3_suffix_path(self.prefix);
        scope.resource("Resource", delivery.resource())
    }
}
