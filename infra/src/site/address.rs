//! The site's host names: certificate, aliases and DNS records.

use cloudformation::intrinsic::{if_, no_value};
use cloudformation::{Condition, Handle, List, Value};
use cloudformation_resources::certificatemanager::{self, certificate::DomainValidationOption};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::distribution::ViewerCertificate;

use super::config::{MinimumProtocolVersion, Open, Site};
use super::open::{Choices, Optional};
use constructs::hash::short_sha256;
use constructs::{Alias, ConstructError, Scope, logical_id};

/// Where the certificate of the host names comes from: the one answer that checks and constructs go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CertificateSource {
    /// There is none, so there can be no host names.
    None,
    /// An ARN in the configuration.
    Given,
    /// A parameter of the template.
    Left,
    /// Made here and validated through the zone, for which both have to be known.
    Made,
}

impl CertificateSource {
    pub(super) fn of(site: &Site) -> Self {
        let distribution = &site.distribution;
        let zone_is_known = distribution.hosted_zone_id.is_some() && !site.is_open(Open::HostedZoneId);
        if site.is_open(Open::CertificateArn) {
            Self::Left
        } else if distribution.certificate_arn.is_some() {
            Self::Given
        } else if zone_is_known && !distribution.aliases.is_empty() && !site.is_open(Open::DomainName) {
            Self::Made
        } else {
            Self::None
        }
    }
}

/// The certificate's ARN: given, left open, or that of one made here.
pub(super) fn place_certificate(
    site: &Site,
    choices: &Choices,
    scope: &mut Scope<'_>,
) -> Result<Optional<String>, ConstructError> {
    let (CertificateSource::Made, [first, others @ ..], Some(zone)) = (
        CertificateSource::of(site),
        site.distribution.aliases.as_slice(),
        &site.distribution.hosted_zone_id,
    ) else {
        return Ok(choices.certificate_arn.clone());
    };
    let names = &site.distribution.aliases;
    let validated = |name: &String| DomainValidationOption::new().domain_name(name).hosted_zone_id(zone);
    let mut certificate = certificatemanager::Certificate::new(first)
        .domain_validation_options(names.iter().map(validated).collect::<Vec<_>>())
        .validation_method("DNS");
    if !others.is_empty() {
        certificate = certificate.subject_alternative_names(others.iter().collect::<Vec<_>>());
    }
    Ok(Optional::Given(scope.resource("Certificate", certificate)?.reference()))
}

pub(super) fn viewer_certificate(site: &Site, certificate: &Optional<String>) -> Value<ViewerCertificate> {
    let minimum = match site.distribution.minimum_protocol_version {
        MinimumProtocolVersion::Tls1_2_2021 => "TLSv1.2_2021",
        MinimumProtocolVersion::Tls1_2_2025 => "TLSv1.2_2025",
        MinimumProtocolVersion::Tls1_3_2025 => "TLSv1.3_2025",
    };
    let custom = |arn: &Value<String>| {
        ViewerCertificate::new()
            .acm_certificate_arn(arn)
            .minimum_protocol_version(minimum)
            .ssl_support_method("sni-only")
    };
    match certificate {
        Optional::Absent => ViewerCertificate::new().cloud_front_default_certificate(true).into(),
        Optional::Given(arn) => custom(arn).into(),
        Optional::Maybe(arn, condition) => if_(condition.as_str(), custom(arn), no_value()),
    }
}

pub(super) fn aliases(site: &Site, choices: &Choices) -> Option<Value<List<String>>> {
    match &choices.domain_name {
        Optional::Absent => None,
        Optional::Given(_) => Some(site.distribution.aliases.iter().collect::<Vec<_>>().into()),
        Optional::Maybe(name, condition) => {
            let one: Value<List<String>> = vec![name.clone()].into();
            Some(if_(condition.as_str(), one, no_value()))
        }
    }
}

pub(super) fn place_records(
    choices: &Choices,
    site: &Site,
    distribution: &Handle<cloudfront::Distribution>,
    scope: &mut Scope<'_>,
) -> Result<(), ConstructError> {
    let (Some(hosted_zone_id), domain) = (zone(choices), &choices.domain_name) else { return Ok(()) };
    let alias = |name: Value<String>, condition| {
        Alias::new(name, hosted_zone_id.clone(), distribution).condition(condition)
    };
    let zone_condition = match &choices.hosted_zone_id {
        Optional::Maybe(_, condition) => Some(condition.clone()),
        _ => None,
    };
    match domain {
        Optional::Absent => {}
        Optional::Given(_) => {
            let mut records = scope.scope("Record");
            let aliases = &site.distribution.aliases;
            for (path, name) in record_names(aliases).iter().zip(aliases) {
                records.add(path, alias(name.into(), zone_condition.clone()))?;
            }
        }
        Optional::Maybe(name, has_domain) => {
            let condition = match zone_condition {
                None => has_domain.clone(),
                Some(has_zone) => {
                    let both = [has_domain.clone(), has_zone].map(Condition::Named);
                    scope.condition("HasRecords", Condition::And(both.to_vec()))?
                }
            };
            scope.add("Record", alias(name.clone(), Some(condition)))?;
        }
    }
    Ok(())
}

fn zone(choices: &Choices) -> Option<Value<String>> {
    match &choices.hosted_zone_id {
        Optional::Absent => None,
        Optional::Given(zone) | Optional::Maybe(zone, _) => Some(zone.clone()),
    }
}

/// A name in the tree for each alias. An ID has letters and digits alone, so two aliases may come out as one; the
/// later then carries a hash, as does one that is too long.
fn record_names(aliases: &[String]) -> Vec<String> {
    const LONGEST: usize = 200;
    let mut taken = Vec::new();
    let mut name = |alias: &String| {
        let plain = alias.replace('*', "wildcard");
        let id = |name: &str| logical_id(&[name.to_owned()]);
        let name = if taken.contains(&id(&plain)) || plain.len() > LONGEST {
            let start: String = plain.chars().take(LONGEST).collect();
            format!("{start}-{}", short_sha256(alias.as_bytes()))
        } else {
            plain
        };
        taken.push(id(&name));
        name
    };
    aliases.iter().map(&mut name).collect()
}

#[cfg(test)]
mod tests {
    use super::record_names;
    use constructs::logical_id;

    #[test]
    fn aliases_that_look_alike_get_ids_of_their_own() {
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
