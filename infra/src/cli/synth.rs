//! `infra synth`, which is also `infra` without a command.

use std::mem;
use std::process::ExitCode;

use super::arguments::Options;
use super::error::CommandError;
use super::{configuration, format, output};
use crate::site;

pub(super) fn run(options: &Options) -> Result<ExitCode, CommandError> {
    let site = configuration::site(options)?;
    let synthesis = configuration::checked_stack(options, &site)?;
    if site.bucket.existing {
        output::hint(&format!(
            "add statements to the policy of your bucket: after the deployment, take them from the output \
             BucketPolicyStatements; before it, they look like this:\n{}",
            output::pretty(&site::statements_to_add(&site)).trim_end()
        ));
    } else if site.has_bucket_stack() {
        output::hint("the bucket is in another Region; `infra bucket` prints the template for it");
    }
    let result = output::print_document(&synthesis.template, format::of_template(options)?);
    // The process ends here, so nothing would use the memory that is freed node by node.
    mem::forget((site, synthesis));
    result
}
