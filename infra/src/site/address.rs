//! The site's host names: certificate, aliases and DNS records.

use cloudformation::intrinsic::{if_, no_value};
use cloudformation::resources::certificatemanager::{self, certificate::DomainValidationOption};
use cloudformation::resources::cloudfront;
use cloudformation::resources::cloudfront::distribution::ViewerCertificate;
use cloudformation::{Condition, Handle, List, Value};

use super::config::{MinimumProtocolVersion, Site};
use super::open::{Choices, Optional};
use crate::{Alias, ConstructError, Scope};

/// The certificate's ARN: given, left open, or that of one made here and validated through the zone.
pub(super) fn place_certificate(
    site: &Site,
    choices: &Choices,
    scope: &mut Scope<'_>,
) -> Result<Optional<String>, ConstructError> {
    let (Optional::Absent, Optional::Given(first), Optional::Given(zone)) =
        (&choices.certificate_arn, &choices.domain_name, &choices.hosted_zone_id)
    else {
        return Ok(choices.certificate_arn.clone());
    };
    let names = &site.distribution.aliases;
    let validated = |name: &String| DomainValidationOption::new().domain_name(name).hosted_zone_id(zone);
    let mut certificate = certificatemanager::Certificate::new(first)
        .domain_validation_options(names.iter().map(validated).collect::<Vec<_>>())
        .validation_method("DNS");
    if let [_, others @ ..] = names.as_slice()
        && !others.is_empty()
    {
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
    let alias = |name: Value<String>, condition| Alias {
        name,
        hosted_zone_id: hosted_zone_id.clone(),
        distribution: distribution.clone(),
        condition,
    };
    let zone_condition = match &choices.hosted_zone_id {
        Optional::Maybe(_, condition) => Some(condition.clone()),
        _ => None,
    };
    match domain {
        Optional::Absent => {}
        Optional::Given(_) => {
            let mut records = scope.scope("Record");
            for name in &site.distribution.aliases {
                let path = name.replace('*', "wildcard");
                records.add(&path, alias(name.into(), zone_condition.clone()))?;
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
