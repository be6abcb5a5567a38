//! [CloudFormation's quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).

use serde_json::Value as Json;

use super::context::entries;
use crate::{DocumentPath, Finding, Report};

/// Bytes of a template that is passed through S3.
const TEMPLATE_BYTES: usize = 1_000_000;
/// Bytes of a template that `deploy` passes inline.
const INLINE_BYTES: usize = 51_200;
const ENTRIES: &[(&str, usize)] =
    &[("Resources", 500), ("Parameters", 200), ("Mappings", 200), ("Outputs", 200)];
const DYNAMIC_REFERENCES: usize = 60;

pub(super) fn check(document: &Json, report: &mut Report) {
    for (section, limit) in ENTRIES {
        let count = entries(document, section).count();
        if count > *limit {
            let problem = format!("has {count} entries, CloudFormation takes {limit}");
            let finding = Finding::error("limit", DocumentPath::from_keys(&[section]), problem);
            report.add(finding.with_advice("split the stack"));
        }
    }
    let text = document.to_string();
    let references = text.matches("{{resolve:").count();
    if references > DYNAMIC_REFERENCES {
        let problem =
            format!("has {references} dynamic references, CloudFormation takes {DYNAMIC_REFERENCES}");
        report.add(Finding::error("limit", DocumentPath::root(), problem));
    }
    if text.len() > TEMPLATE_BYTES {
        let problem =
            format!("is {} bytes without white space, CloudFormation takes {TEMPLATE_BYTES}", text.len());
        report.add(Finding::error("limit", DocumentPath::root(), problem).with_advice("split the stack"));
    } else if text.len() > INLINE_BYTES {
        let problem = format!(
            "is {} bytes without white space, more than the {INLINE_BYTES} of an inline deployment",
            text.len()
        );
        report.add(
            Finding::warning("limit", DocumentPath::root(), problem).with_advice("deploy with --s3-bucket"),
        );
    }
}
