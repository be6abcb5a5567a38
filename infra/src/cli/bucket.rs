//! `infra bucket`.

use std::process::ExitCode;

use constructs::terminal;

use super::arguments::Options;
use super::error::CommandError;
use super::{configuration, format, output, stacks};
use crate::site;

pub(super) fn run(options: &Options) -> Result<ExitCode, CommandError> {
    let site = configuration::site(options)?;
    if site.bucket.existing {
        return Ok(output::print(&output::pretty(&site::statements_to_add(&site))));
    }
    if !site.has_bucket_stack() {
        terminal::error(
            "the bucket is part of the site's own stack; `infra bucket` is for a bucket in another Region (bucket.region)",
        );
        return Err(CommandError::Reported);
    }
    let synthesis = stacks::checked_bucket_stack(options, &site)?;
    output::print_document(&synthesis.template, format::of_template(options)?)
}
