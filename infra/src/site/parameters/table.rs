//! A table of the settings that can be template parameters.

use cloudformation::Parameter;
use settings::LogLevel;

use crate::site::aws_lists::{IDENTITY_REGIONS, RETENTION_DAYS};
use crate::site::config::{OriginAccess, ParameterSetting, PriceClass, Site};

/// Whether the console accepts an empty parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Presence {
    Required,
    Optional,
}

/// A heading above parameters in the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParameterGroup {
    SignIn,
    Address,
    Bucket,
    Operation,
}

impl ParameterGroup {
    /// All groups, in the console's order.
    pub(super) const ALL: [Self; 4] = [Self::SignIn, Self::Address, Self::Bucket, Self::Operation];

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::SignIn => "Signing in",
            Self::Address => "The site's address",
            Self::Bucket => "The bucket",
            Self::Operation => "Operation",
        }
    }
}

/// A setting as a template parameter.
struct ParameterSpec {
    setting: ParameterSetting,
    /// Name of the parameter.
    name: &'static str,
    group: ParameterGroup,
    description: &'static str,
    values: Values,
    /// The most bytes that the value takes in the settings document.
    bytes_in_settings: u32,
    /// Path of the setting in `site.yaml`.
    place: &'static [&'static str],
    /// The value in `site.yaml`, if it is text that the parameter has to accept. The values of enumerations need no check.
    configured: fn(&Site) -> Option<String>,
}

/// The values that a parameter accepts. The patterns exclude quotes and backslashes, which would break the JSON of the
/// settings document.
enum Values {
    Pattern { pattern: &'static str, explanation: &'static str },
    Texts(fn() -> Vec<&'static str>),
    Numbers(&'static [u32]),
}

/// The settings in the order of [`ParameterSetting`].
static PARAMETERS: [ParameterSpec; 14] = [
    ParameterSpec {
        setting: ParameterSetting::Issuer,
        name: "Issuer",
        group: ParameterGroup::SignIn,
        description: "Issuer of the OpenID Provider, such as https://example.okta.com/oauth2/default",
        values: Values::Pattern {
            pattern: "https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?",
            explanation: "must be the https address that the provider's discovery document calls issuer",
        },
        bytes_in_settings: 512,
        place: &["provider", "issuer"],
        configured: |site| site.provider.issuer.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::ClientId,
        name: "ClientId",
        group: ParameterGroup::SignIn,
        description: "Client ID that the provider gave this site",
        values: Values::Pattern {
            pattern: "[A-Za-z0-9._~:/@+=-]+",
            explanation: "must be the client ID without spaces or quotes",
        },
        bytes_in_settings: 256,
        place: &["provider", "client_id"],
        configured: |site| site.provider.client_id.clone(),
    },
    // A String, because a Number can be 300.5 or 0300, which the settings document cannot contain.
    ParameterSpec {
        setting: ParameterSetting::SessionLifetime,
        name: "SessionLifetime",
        group: ParameterGroup::SignIn,
        description: "Lifetime of a session in seconds",
        values: Values::Pattern {
            pattern: LIFETIME_PATTERN,
            explanation: "must be 300 to 2592000 whole seconds",
        },
        bytes_in_settings: 7,
        place: &["session", "lifetime_seconds"],
        configured: |site| site.session.lifetime_seconds.map(|seconds| seconds.to_string()),
    },
    ParameterSpec {
        setting: ParameterSetting::LogLevel,
        name: "LogLevel",
        group: ParameterGroup::Operation,
        description: "Lowest level that the gate logs",
        values: Values::Texts(|| LogLevel::ALL.map(LogLevel::as_str).to_vec()),
        bytes_in_settings: 5,
        place: &["function", "log_level"],
        configured: |_| None,
    },
    ParameterSpec {
        setting: ParameterSetting::LogRetention,
        name: "LogRetention",
        group: ParameterGroup::Operation,
        description: "Days to keep the function's log in us-east-1",
        values: Values::Numbers(RETENTION_DAYS),
        bytes_in_settings: 0,
        place: &["function", "log_retention_days"],
        configured: |site| site.function.log_retention_days.map(|days| days.to_string()),
    },
    ParameterSpec {
        setting: ParameterSetting::PriceClass,
        name: "PriceClass",
        group: ParameterGroup::Operation,
        description: "Edge locations that serve the site",
        values: Values::Texts(|| PriceClass::ALL.map(PriceClass::as_str).to_vec()),
        bytes_in_settings: 0,
        place: &["distribution", "price_class"],
        configured: |_| None,
    },
    ParameterSpec {
        setting: ParameterSetting::DomainName,
        name: "DomainName",
        group: ParameterGroup::Address,
        description: "Host name of the site; empty for CloudFront's own",
        values: Values::Pattern {
            pattern: "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+",
            explanation: "must be a host name in lower case",
        },
        // A name of 253 characters in quotes and brackets.
        bytes_in_settings: 257,
        place: &["distribution", "aliases"],
        configured: |site| site.distribution.aliases.first().cloned(),
    },
    ParameterSpec {
        setting: ParameterSetting::CertificateArn,
        name: "CertificateArn",
        group: ParameterGroup::Address,
        description: "ARN of a certificate in us-east-1 for the host name",
        values: Values::Pattern {
            pattern: "arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/[A-Za-z0-9-]+",
            explanation: "must be the ARN of a certificate in us-east-1",
        },
        bytes_in_settings: 0,
        place: &["distribution", "certificate_arn"],
        configured: |site| site.distribution.certificate_arn.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::HostedZoneId,
        name: "HostedZoneId",
        group: ParameterGroup::Address,
        description: "Route 53 zone in which the host name gets its records; empty for none",
        values: Values::Pattern { pattern: "Z[A-Z0-9]{3,31}", explanation: "must be a hosted zone's ID" },
        bytes_in_settings: 0,
        place: &["distribution", "hosted_zone_id"],
        configured: |site| site.distribution.hosted_zone_id.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::WebAclArn,
        name: "WebAclArn",
        group: ParameterGroup::Operation,
        description: "ARN of a web ACL of scope CLOUDFRONT; empty for none",
        values: Values::Pattern {
            pattern: "arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/.+",
            explanation: "must be the ARN of a web ACL of scope CLOUDFRONT",
        },
        bytes_in_settings: 0,
        place: &["distribution", "web_acl_arn"],
        configured: |site| site.distribution.web_acl_arn.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::BucketName,
        name: "BucketName",
        group: ParameterGroup::Bucket,
        description: "Name of the bucket that holds the site",
        values: Values::Pattern {
            pattern: "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]",
            explanation: "must be a bucket's name without dots",
        },
        bytes_in_settings: 0,
        place: &["bucket", "name"],
        configured: |site| site.bucket.name.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::BucketRegion,
        name: "BucketRegion",
        group: ParameterGroup::Bucket,
        description: "Region of the bucket",
        // Excludes the Regions of China, whose partition has no Lambda@Edge. Names in the other partitions are longer.
        values: Values::Pattern {
            pattern: "([abd-z][a-z]|c[a-mo-z])-[a-z]+-[0-9]",
            explanation: "must be a Region of the partition aws, such as eu-central-1",
        },
        bytes_in_settings: 0,
        place: &["bucket", "region"],
        configured: |site| site.bucket.region.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::DistributionId,
        name: "DistributionId",
        group: ParameterGroup::Address,
        description: "ID of the distribution that exists",
        values: Values::Pattern {
            pattern: "E[A-Z0-9]{11,13}",
            explanation: "must be the ID of a distribution, such as E1ABCDEFGHIJKL",
        },
        bytes_in_settings: 0,
        place: &["distribution", "existing", "id"],
        configured: |site| site.distribution.existing.as_ref()?.id.clone(),
    },
    ParameterSpec {
        setting: ParameterSetting::DistributionDomainName,
        name: "DistributionDomainName",
        group: ParameterGroup::Address,
        description: "Host name that CloudFront assigned to the distribution",
        values: Values::Pattern {
            pattern: "d[a-z0-9]+\\.cloudfront\\.net",
            explanation: "must be CloudFront's own host name of the distribution, such as d111111abcdef8.cloudfront.net",
        },
        bytes_in_settings: 0,
        place: &["distribution", "existing", "domain_name"],
        configured: |site| site.distribution.existing.as_ref()?.domain_name.clone(),
    },
];

/// [`settings::Session::LIFETIME`] as a pattern.
const LIFETIME_PATTERN: &str =
    "[3-9][0-9]{2}|[1-9][0-9]{3,5}|1[0-9]{6}|2[0-4][0-9]{5}|25[0-8][0-9]{4}|259[01][0-9]{3}|2592000";

impl ParameterSetting {
    /// The value in `site.yaml`, which becomes the parameter's default.
    pub(in crate::site) fn configured_value(self, site: &Site) -> Option<String> {
        (self.spec().configured)(site)
    }

    /// Path of the setting in `site.yaml`.
    pub(in crate::site) fn place(self) -> &'static [&'static str] {
        self.spec().place
    }

    /// The parameter, without a default.
    pub(in crate::site) fn parameter(self, presence: Presence, site: &Site) -> Parameter {
        let spec = self.spec();
        let parameter = match &spec.values {
            Values::Pattern { pattern, explanation } => {
                let pattern = match presence {
                    Presence::Required => (*pattern).to_owned(),
                    Presence::Optional => format!("({pattern})?"),
                };
                Parameter::string().description(spec.description).allowed_pattern(&pattern, explanation)
            }
            Values::Texts(texts) => Parameter::string().description(spec.description).allowed_values(texts()),
            Values::Numbers(numbers) => {
                Parameter::number().description(spec.description).allowed_values(numbers.iter().copied())
            }
        };
        match self {
            Self::Issuer | Self::ClientId => parameter.length(1..=spec.bytes_in_settings),
            Self::DomainName => parameter.length(0..=253),
            Self::BucketRegion if site.origin_access == OriginAccess::Identity => {
                parameter.allowed_values(IDENTITY_REGIONS.iter().copied())
            }
            _ => parameter,
        }
    }

    pub(super) fn parameter_name(self) -> &'static str {
        self.spec().name
    }

    pub(super) fn group(self) -> ParameterGroup {
        self.spec().group
    }

    pub(super) fn bytes_in_settings(self) -> u32 {
        self.spec().bytes_in_settings
    }

    fn spec(self) -> &'static ParameterSpec {
        let spec = &PARAMETERS[self as usize];
        debug_assert_eq!(spec.setting, self, "the rows are in the order of the enum");
        spec
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use settings::Session;

    use super::{PARAMETERS, ParameterSetting, Presence, Site};

    #[test]
    fn each_setting_has_its_row_in_the_table() {
        for (position, spec) in PARAMETERS.iter().enumerate() {
            assert_eq!(spec.setting as usize, position, "{}", spec.name);
        }
    }

    #[test]
    fn lifetime_pattern_accepts_exactly_the_bounds() {
        let parameter = ParameterSetting::SessionLifetime.parameter(Presence::Required, &Site::default());
        let (least, most) = (*Session::LIFETIME.start(), *Session::LIFETIME.end());
        for seconds in
            [0, 1, least - 1, least, least + 1, 999, 1000, 999_999, 1_000_000, 2_499_999, 2_500_000]
                .into_iter()
                .chain(2_580_000..=most + 10)
                .chain([3_000_000, 25_920_000])
        {
            let is_accepted = parameter.objection(&json!(seconds.to_string())).is_none();
            assert_eq!(is_accepted, Session::LIFETIME.contains(&seconds), "{seconds}");
        }
        for text in ["300.5", "0300", "+300", "3e2", " 300", ""] {
            assert!(parameter.objection(&json!(text)).is_some(), "{text}");
        }
    }
}
