//! Settings that belong to a distribution or bucket of the stack, in a site whose distribution exists already.

use cloudformation::DocumentPath;

use super::fault::Fault;
use crate::site::config::{Bucket, Distribution, ParameterSetting, SecurityHeaders, Site};

/// Settings that do not apply, because the stack changes neither the distribution nor the bucket.
pub(super) fn misplaced(site: &Site) -> Vec<(DocumentPath, Fault)> {
    if site.distribution.existing.is_none() {
        return without_existing(site);
    }
    let Distribution {
        existing: _,
        aliases: _,
        sign_in_host: _,
        certificate_arn,
        hosted_zone_id,
        minimum_protocol_version,
        price_class,
        web_acl_arn,
        geo_restriction,
        cache,
        behaviors,
        access_logs,
    } = &site.distribution;
    let default = Distribution::default();
    let Bucket { name: _, region, existing } = &site.bucket;
    let settings: [(&[&str], bool); 13] = [
        (&["distribution", "certificate_arn"], certificate_arn.is_some()),
        (&["distribution", "hosted_zone_id"], hosted_zone_id.is_some()),
        (
            &["distribution", "minimum_protocol_version"],
            *minimum_protocol_version != default.minimum_protocol_version,
        ),
        (&["distribution", "price_class"], *price_class != default.price_class),
        (&["distribution", "web_acl_arn"], web_acl_arn.is_some()),
        (&["distribution", "geo_restriction"], geo_restriction.is_some()),
        (&["distribution", "cache"], *cache != default.cache),
        (&["distribution", "behaviors"], !behaviors.is_empty()),
        (&["distribution", "access_logs"], access_logs.is_some()),
        (&["bucket", "region"], region.is_some()),
        (&["bucket", "existing"], *existing),
        (&["origin_access"], site.origin_access != Site::default().origin_access),
        (&["security_headers"], site.security_headers != SecurityHeaders::default()),
    ];
    let mut found = Vec::new();
    for (path, is_set) in settings {
        if is_set {
            let problem = format!("{} does not apply to a distribution that exists", path.join("."));
            let advice = "remove it here, and set it on the distribution";
            found.push((DocumentPath::from_keys(path), Fault::new(problem, advice)));
        }
    }
    for (position, setting) in site.parameters.iter().enumerate() {
        if !APPLICABLE_PARAMETERS.contains(setting) {
            let path = DocumentPath::from_keys(&["parameters"]).index(position);
            let problem = "this setting does not apply to a distribution that exists";
            found.push((path, Fault::new(problem, "remove it from parameters")));
        }
    }
    found
}

/// Parameters about a distribution that exists, where none is named.
fn without_existing(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let mut found = Vec::new();
    for (position, setting) in site.parameters.iter().enumerate() {
        if matches!(setting, ParameterSetting::DistributionId | ParameterSetting::DistributionDomainName) {
            let path = DocumentPath::from_keys(&["parameters"]).index(position);
            let problem = "the parameter is about a distribution that exists";
            found.push((
                path,
                Fault::new(problem, "set distribution.existing to {}, or remove the parameter"),
            ));
        }
    }
    found
}

const APPLICABLE_PARAMETERS: [ParameterSetting; 8] = [
    ParameterSetting::Issuer,
    ParameterSetting::ClientId,
    ParameterSetting::SessionLifetime,
    ParameterSetting::LogLevel,
    ParameterSetting::LogRetention,
    ParameterSetting::BucketName,
    ParameterSetting::DistributionId,
    ParameterSetting::DistributionDomainName,
];

/// The ID of a distribution.
pub(super) fn id(id: &str) -> Option<Fault> {
    let is_id = id.starts_with('E')
        && (12..=14).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if is_id {
        return None;
    }
    Some(Fault::new(format!("{id:?} is not the ID of a distribution"), "write it as E1ABCDEFGHIJKL"))
}

/// The host name that CloudFront assigns to a distribution.
pub(super) fn domain_name(name: &str) -> Option<Fault> {
    let label = name.strip_suffix(".cloudfront.net").unwrap_or_default();
    let is_plain = label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if label.starts_with('d') && is_plain {
        return None;
    }
    let problem = format!("{name:?} is not a host name that CloudFront assigns");
    Some(Fault::new(problem, "write it as d111111abcdef8.cloudfront.net, and other names as aliases"))
}
