//! Values of the stack that contradict a setting, or that do not apply.

use cloudformation::DocumentPath;

use super::fault::Fault;
use crate::site::config::{ParameterSetting, Site};
use crate::site::stack_values::StackValues;

/// Finds values that the code gives a site and that its configuration also sets, or that a distribution outside the stack cannot have.
pub(super) fn faults(site: &Site, values: &StackValues) -> Vec<(DocumentPath, Fault)> {
    let distribution = &site.distribution;
    let is_parameter = |setting| site.is_parameter(setting);
    let of_distribution: [(&[&str], &str, bool, bool); 3] = [
        (
            &["distribution", "web_acl_arn"],
            "web_acl",
            values.web_acl_arn.is_some(),
            distribution.web_acl_arn.is_some() || is_parameter(ParameterSetting::WebAclArn),
        ),
        (
            &["distribution", "certificate_arn"],
            "certificate",
            values.certificate.is_some(),
            distribution.certificate_arn.is_some() || is_parameter(ParameterSetting::CertificateArn),
        ),
        (
            &["distribution", "access_logs"],
            "access_logs_to",
            values.log_bucket.is_some(),
            distribution.access_logs.is_some(),
        ),
    ];
    let mut found = Vec::new();
    for (path, method, is_given, is_set) in of_distribution {
        if !is_given {
            continue;
        }
        if distribution.existing.is_some() {
            found.push((DocumentPath::from_keys(path), misplaced(method)));
        } else if is_set {
            found.push((DocumentPath::from_keys(path), set_twice(path, method)));
        }
    }
    if !values.behaviors.is_empty() && distribution.existing.is_some() {
        found.push((DocumentPath::from_keys(&["distribution", "behaviors"]), misplaced("behavior")));
    }
    let key: &[&str] = &["function", "secrets_key_arn"];
    if values.secrets_key_arn.is_some() && site.function.secrets_key_arn.is_some() {
        found.push((DocumentPath::from_keys(key), set_twice(key, "secrets_key")));
    }
    if values.certificate.is_some() && !site.has_host_names() && distribution.existing.is_none() {
        let problem = "the certificate of the stack is only used with aliases, and there are none";
        let fault = Fault::new(problem, "add aliases, or remove .certificate(…) in the code");
        found.push((DocumentPath::from_keys(&["distribution", "aliases"]), fault));
    }
    found
}

fn set_twice(path: &[&str], method: &str) -> Fault {
    let problem = format!("{} is set here or in parameters, and in the code", path.join("."));
    Fault::new(problem, format!("remove it here, or remove .{method}(…) in the code"))
}

fn misplaced(method: &str) -> Fault {
    let problem = format!(".{method}(…) in the code does not apply to a distribution that exists");
    Fault::new(problem, "remove it in the code, and set it on the distribution")
}
