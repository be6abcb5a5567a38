use std::time::Duration;

use cloudformation_resources::lambda;

fn main() {
    lambda::EventInvokeConfig::new("name", "$LATEST").maximum_retry_attempts(Duration::from_secs(1));
}
