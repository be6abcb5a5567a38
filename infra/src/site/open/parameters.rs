//! Each open setting as a parameter of the template. The patterns keep quotes and backslashes out of the settings.

use cloudformation::Parameter;
use settings::LogLevel;

use super::super::check::text::{IDENTITY_REGIONS, RETENTION_DAYS};
use super::super::config::{Open, OriginAccess, PriceClass, Site};
use super::{class_name, level_name};

/// Whether the console may leave a parameter empty.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Presence {
    Required,
    Optional,
}

impl Open {
    /// The value in `site.yaml`, which becomes the parameter's default, and where it stands.
    pub(in crate::site) fn baked(self, site: &Site) -> Option<(String, [&'static str; 2])> {
        let distribution = &site.distribution;
        let (value, place) = match self {
            Self::Issuer => (site.provider.issuer.clone(), ["provider", "issuer"]),
            Self::ClientId => (site.provider.client_id.clone(), ["provider", "client_id"]),
            Self::DomainName => (distribution.aliases.first().cloned(), ["distribution", "aliases"]),
            Self::CertificateArn => {
                (distribution.certificate_arn.clone(), ["distribution", "certificate_arn"])
            }
            Self::HostedZoneId => (distribution.hosted_zone_id.clone(), ["distribution", "hosted_zone_id"]),
            Self::WebAclArn => (distribution.web_acl_arn.clone(), ["distribution", "web_acl_arn"]),
            Self::BucketName => (site.bucket.name.clone(), ["bucket", "name"]),
            Self::BucketRegion => (site.bucket.region.clone(), ["bucket", "region"]),
            Self::SessionLifetime => (
                site.session.lifetime_seconds.map(|seconds| seconds.to_string()),
                ["session", "lifetime_seconds"],
            ),
            Self::LogRetention => {
                let days = site.function.log_retention_days.map(|days| days.to_string());
                (days, ["function", "log_retention_days"])
            }
            // Enumerations: whatever was read is among the allowed values.
            Self::LogLevel | Self::PriceClass => return None,
        };
        Some((value?, place))
    }

    pub(super) fn parameter_name(self) -> &'static str {
        match self {
            Self::Issuer => "Issuer",
            Self::ClientId => "ClientId",
            Self::SessionLifetime => "SessionLifetime",
            Self::LogLevel => "LogLevel",
            Self::LogRetention => "LogRetention",
            Self::PriceClass => "PriceClass",
            Self::DomainName => "DomainName",
            Self::CertificateArn => "CertificateArn",
            Self::HostedZoneId => "HostedZoneId",
            Self::WebAclArn => "WebAclArn",
            Self::BucketName => "BucketName",
            Self::BucketRegion => "BucketRegion",
        }
    }

    /// The heading that the console puts it under.
    pub(super) fn group(self) -> &'static str {
        match self {
            Self::Issuer | Self::ClientId | Self::SessionLifetime => "Signing in",
            Self::DomainName | Self::CertificateArn | Self::HostedZoneId => "The site's address",
            Self::BucketName | Self::BucketRegion => "The bucket",
            Self::LogLevel | Self::LogRetention | Self::PriceClass | Self::WebAclArn => "Operation",
        }
    }

    /// The most bytes that its value takes in the settings document.
    pub(super) fn bytes_in_settings(self) -> u32 {
        match self {
            Self::Issuer => 512,
            Self::ClientId => 256,
            // A name of 253 in a list and in quotes.
            Self::DomainName => 257,
            Self::SessionLifetime => 7,
            Self::LogLevel => 5,
            Self::LogRetention
            | Self::PriceClass
            | Self::CertificateArn
            | Self::HostedZoneId
            | Self::WebAclArn
            | Self::BucketName
            | Self::BucketRegion => 0,
        }
    }

    pub(in crate::site) fn parameter(self, presence: Presence, site: &Site) -> Parameter {
        let text = |description: &str, pattern: &str, explanation: &str| {
            let pattern = match presence {
                Presence::Required => pattern.to_owned(),
                Presence::Optional => format!("({pattern})?"),
            };
            Parameter::string().description(description).allowed_pattern(&pattern, explanation)
        };
        match self {
            Self::Issuer => text(
                "Issuer of the OpenID Provider, such as https://example.okta.com/oauth2/default",
                "https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?",
                "must be the https address that the provider's discovery document calls issuer",
            )
            .length(1..=self.bytes_in_settings()),
            Self::ClientId => text(
                "Client ID that the provider gave this site",
                "[A-Za-z0-9._~:/@+=-]+",
                "must be the client ID without spaces or quotes",
            )
            .length(1..=self.bytes_in_settings()),
            // Text, for a Number may be 300.5 or 0300, which no JSON document of integers holds.
            Self::SessionLifetime => text(
                "Seconds until a visitor signs in again",
                LIFETIME,
                "must be 300 to 2592000 whole seconds",
            ),
            Self::LogLevel => {
                let levels =
                    [LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug].map(level_name);
                Parameter::string().description("The least that is logged").allowed_values(levels)
            }
            Self::LogRetention => Parameter::number()
                .description("Days that us-east-1 keeps the function's log")
                .allowed_values(RETENTION_DAYS.iter().copied()),
            Self::PriceClass => {
                let classes = [PriceClass::Class100, PriceClass::Class200, PriceClass::All].map(class_name);
                Parameter::string().description("Where CloudFront serves from").allowed_values(classes)
            }
            Self::DomainName => text(
                "Host name of the site; empty for CloudFront's own",
                "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+",
                "must be a host name in lower case",
            )
            .length(0..=253),
            Self::CertificateArn => text(
                "ARN of a certificate in us-east-1 for the host name",
                "arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/[A-Za-z0-9-]+",
                "must be a certificate of us-east-1",
            ),
            Self::HostedZoneId => text(
                "Route 53 zone in which the host name gets its records; empty for none",
                "Z[A-Z0-9]{3,31}",
                "must be a hosted zone's ID",
            ),
            Self::BucketName => text(
                "Name of the bucket that holds the site",
                "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]",
                "must be a bucket's name without dots",
            ),
            Self::BucketRegion => {
                let parameter = text(
                    "Region of the bucket",
                    // Not of China, whose partition has no Lambda@Edge, nor of the others, whose names are longer.
                    "([abd-z][a-z]|c[a-mo-z])-[a-z]+-[0-9]",
                    "must be a Region of the partition aws, such as eu-central-1",
                );
                match site.origin_access {
                    OriginAccess::Identity => parameter.allowed_values(IDENTITY_REGIONS.iter().copied()),
                    OriginAccess::Control => parameter,
                }
            }
            Self::WebAclArn => text(
                "ARN of a web ACL of scope CLOUDFRONT; empty for none",
                "arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/.+",
                "must be a web ACL of scope CLOUDFRONT",
            ),
        }
    }
}

/// [`settings::Session::LIFETIME`] as a pattern.
const LIFETIME: &str =
    "[3-9][0-9]{2}|[1-9][0-9]{3,5}|1[0-9]{6}|2[0-4][0-9]{5}|25[0-8][0-9]{4}|259[01][0-9]{3}|2592000";

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::Session;

    use super::{Open, Presence, Site};

    #[test]
    fn the_pattern_of_the_lifetime_is_its_bounds() {
        let parameter = Open::SessionLifetime.parameter(Presence::Required, &Site::default());
        let (least, most) = (*Session::LIFETIME.start(), *Session::LIFETIME.end());
        for seconds in
            [0, 1, least - 1, least, least + 1, 999, 1000, 999_999, 1_000_000, 2_499_999, 2_500_000]
                .into_iter()
                .chain(2_580_000..=most + 10)
                .chain([3_000_000, 25_920_000])
        {
            let taken = parameter.objection(&json!(seconds.to_string())).is_none();
            assert_eq!(taken, Session::LIFETIME.contains(&seconds), "{seconds}");
        }
        for text in ["300.5", "0300", "+300", "3e2", " 300", ""] {
            assert!(parameter.objection(&json!(text)).is_some(), "{text}");
        }
    }
}
