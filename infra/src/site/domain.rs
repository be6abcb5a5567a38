//! The site's host names: certificate, aliases and DNS records.

use cloudformation::intrinsic::{if_, no_value};
use cloudformation::{Condition, Handle, List, Value};
use cloudformation_resources::cloudfront::distribution::ViewerCertificate;
use cloudformation_resources::{certificatemanager, cloudfront};

use super::certificate_source::CertificateSource;
use super::config::Site;
use super::parameters::{Choices, Optional};
use super::stack_values::StackValues;
use constructs::hash::short_sha256;
use constructs::{AnyHostedZone, Certificate, ConstructError, ExistingZone, Scope, logical_id};

/// The certificate of the site's host names.
pub(super) struct SiteCertificate {
    /// Its ARN, which is configured, a parameter, or that of a certificate of the stack.
    pub(super) arn: Optional<String>,
    /// The certificate, if it is part of the stack.
    pub(super) handle: Option<Handle<certificatemanager::Certificate>>,
}

/// Places the certificate if the site creates its own.
pub(super) fn place_certificate(
    site: &Site,
    values: &StackValues,
    choices: &Choices,
    scope: &mut Scope<'_>,
) -> Result<SiteCertificate, ConstructError> {
    let (CertificateSource::Created, [first, others @ ..], Some(zone)) = (
        CertificateSource::new(site, values),
        site.distribution.aliases.as_slice(),
        &site.distribution.hosted_zone_id,
    ) else {
        return Ok(SiteCertificate {
            arn: choices.certificate_arn.clone(),
            handle: values.certificate.clone(),
        });
    };
    let certificate = ExistingZone::new(zone).certificate(first);
    let certificate = others.iter().fold(certificate, Certificate::name);
    let certificate = scope.add("Certificate", certificate)?;
    Ok(SiteCertificate { arn: Optional::Always(certificate.reference()), handle: Some(certificate) })
}

pub(super) fn viewer_certificate(site: &Site, certificate: &Optional<String>) -> Value<ViewerCertificate> {
    let minimum = site.distribution.minimum_protocol_version.as_str();
    let custom = |arn: &Value<String>| {
        ViewerCertificate::new()
            .acm_certificate_arn(arn)
            .minimum_protocol_version(minimum)
            .ssl_support_method("sni-only")
    };
    match certificate {
        Optional::Absent => ViewerCertificate::new().cloud_front_default_certificate(true).into(),
        Optional::Always(arn) => custom(arn).into(),
        Optional::Conditional(arn, condition) => if_(condition.as_str(), custom(arn), no_value()),
    }
}

pub(super) fn aliases(site: &Site, choices: &Choices) -> Option<Value<List<String>>> {
    match &choices.domain_name {
        Optional::Absent => None,
        Optional::Always(_) => Some(site.distribution.aliases.iter().collect::<Vec<_>>().into()),
        Optional::Conditional(name, condition) => {
            let names: Value<List<String>> = vec![name.clone()].into();
            Some(if_(condition.as_str(), names, no_value()))
        }
    }
}

pub(super) fn place_records(
    choices: &Choices,
    site: &Site,
    distribution: &Handle<cloudfront::Distribution>,
    scope: &mut Scope<'_>,
) -> Result<(), ConstructError> {
    let (Some(zone), domain) = (zone(choices), &choices.domain_name) else { return Ok(()) };
    let alias = |name: &Value<String>, condition| zone.record(name).alias(distribution).condition(condition);
    let zone_condition = match &choices.hosted_zone_id {
        Optional::Conditional(_, condition) => Some(condition.clone()),
        _ => None,
    };
    match domain {
        Optional::Absent => {}
        Optional::Always(_) => {
            let mut records = scope.scope("Record");
            let aliases = &site.distribution.aliases;
            for (path, name) in record_names(aliases).iter().zip(aliases) {
                records.add(path, alias(&name.into(), zone_condition.clone()))?;
            }
        }
        Optional::Conditional(name, has_domain) => {
            let condition = match zone_condition {
                None => has_domain.clone(),
                Some(has_zone) => {
                    let both = [has_domain.clone(), has_zone].map(Condition::Named);
                    scope.condition("HasRecords", Condition::And(both.to_vec()))?
                }
            };
            scope.add("Record", alias(name, Some(condition)))?;
        }
    }
    Ok(())
}

fn zone(choices: &Choices) -> Option<ExistingZone> {
    match &choices.hosted_zone_id {
        Optional::Absent => None,
        Optional::Always(id) | Optional::Conditional(id, _) => Some(ExistingZone::new(id)),
    }
}

/// A name in the construct tree for each alias. Logical IDs contain only letters and digits, so two aliases can have the
/// same ID. The second one then gets a hash, and so does an alias that is too long.
fn record_names(aliases: &[String]) -> Vec<String> {
    const MAX_NAME_BYTES: usize = 200;
    let mut names: Vec<String> = Vec::new();
    for alias in aliases {
        let plain = alias.replace('*', "wildcard");
        let is_taken = names.iter().any(|name| id_of_record(name) == id_of_record(&plain));
        if is_taken || plain.len() > MAX_NAME_BYTES {
            let start: String = plain.chars().take(MAX_NAME_BYTES).collect();
            names.push(format!("{start}-{}", short_sha256(alias.as_bytes())));
        } else {
            names.push(plain);
        }
    }
    names
}

fn id_of_record(name: &str) -> String {
    logical_id(&[name.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::record_names;
    use constructs::logical_id;

    #[test]
    fn similar_aliases_get_different_ids() {
        let long = format!("{}.example.com", vec!["a".repeat(60); 3].join("."));
        let aliases = ["a.b.example.com", "a-b.example.com", "*.example.com", "wildcard.example.com", &long]
            .map(str::to_owned);
        let names = record_names(&aliases);
        assert_eq!(names[0], "a.b.example.com");
        assert_eq!(names[2], "wildcard.example.com");
        let mut ids: Vec<String> = names.iter().map(|name| logical_id(std::slice::from_ref(name))).collect();
        assert!(ids.iter().all(|id| id.len() < 240), "{ids:?}");
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), aliases.len(), "{ids:?}");
    }
}
