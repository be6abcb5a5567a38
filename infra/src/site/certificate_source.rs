//! The source of the certificate for the site's host names.

use super::config::{ParameterSetting, Site};
use super::stack_values::StackValues;

/// The source of the certificate. The checks and the constructs both use this one decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CertificateSource {
    /// There is no certificate, so the site cannot have host names.
    None,
    /// A certificate that the code gives the site.
    Given,
    /// The ARN in `site.yaml`.
    Configured,
    /// A parameter of the template.
    Parameter,
    /// The stack creates the certificate and validates it in the hosted zone. This needs both the zone and the names.
    Created,
}

impl CertificateSource {
    pub(super) fn new(site: &Site, values: &StackValues) -> Self {
        let distribution = &site.distribution;
        let zone_is_known =
            distribution.hosted_zone_id.is_some() && !site.is_parameter(ParameterSetting::HostedZoneId);
        let names_are_known =
            !distribution.aliases.is_empty() && !site.is_parameter(ParameterSetting::DomainName);
        if values.certificate.is_some() {
            Self::Given
        } else if site.is_parameter(ParameterSetting::CertificateArn) {
            Self::Parameter
        } else if distribution.certificate_arn.is_some() {
            Self::Configured
        } else if zone_is_known && names_are_known {
            Self::Created
        } else {
            Self::None
        }
    }
}
